/* Where the names in flash are: the program's index. A firmware has two (slot/names.c takes the place of this file). */
#include "vm/code.h"
#include "vm/vm.h"

const struct str *str_find_in_flash(const struct str *s) { return str_find_in_index(&mpy_name_index, s); }

/* Interned names of a firmware and of the program in its slot. Takes the place of objects/str-flash.c. */
#include "slot/slot.h"
#include "vm/vm.h"

const struct str *str_find_in_flash(const struct str *s) {
  const struct str *name = str_find_in_index(&mpy_name_index, s);
  return name ? name : str_find_in_index(&firmware_names, s);
}

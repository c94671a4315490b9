/* Programs that know KeyboardInterrupt refer to this: it brings in the console's part in it. */
#include "port/port.h"
#include "vm/interrupts.h"

const void *const mpy_keyboard[] = {&port_keyboard, &interrupts_linked};

/* Programs that know KeyboardInterrupt refer to this: it brings in the console's part in it. */
#include "port/port.h"

void (*const *const mpy_keyboard)(void) = &port_keyboard;

/* The module pyb: its functions. Classes are in files of their own, such as pin.c. */
#include "vm/vm.h"

/* What the linker script says about memory, and the names of the vector table. The script is written by
   compiler/src/emit/linker-script.ts from the board's data. */
#ifndef CORTEX_M_IMAGE_H
#define CORTEX_M_IMAGE_H

#include <stdbool.h>
#include <stdint.h>

/* Addresses. The C stack lies at the very start of RAM: below it is nothing, so that an overflow is a fault and
   not a silent overwrite. Fault handlers have a stack of their own for the same reason. */
extern char __c_stack_start[], __c_stack_end[];
extern char __handler_stack_end[];
extern char __data_start[], __data_end[], __data_load[];
extern char __bss_start[], __bss_end[];
extern char __heap_start[], __ram_end[];
extern char __ccm_start[], __ccm_end[]; /* equal where the chip has none */
/* Absolute symbols: the value is the address. */
extern char __vm_stack_size[];
extern char __heap_limit[]; /* what the project allows; the compiler takes it for granted that no symbol is 0 */

/* True under QEMU: no clocks to set up, semihosting is there. */
extern bool emulated;

_Noreturn void start(void);
void port_start(void);

#endif

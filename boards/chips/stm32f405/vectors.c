/* The vector table: RM0090 table 61. Interrupts that the runtime does not use go to the fault handler, which says so. */
#include "core.h"
#include "faults.h"
#include "image.h"
#include "registers.h"
#include "ticks.h"

void reset_handler(void);
void console_interrupt(void);

#define INTERRUPTS 82
#define VECTOR(handler) ((void *)(handler))

/* Entries 1 to 15 are the core's, the others the chip's. */
__attribute__((section(".vectors"), used)) void *const vector_table[16 + INTERRUPTS] = {
    [0] = __handler_stack_end,
    [1] = VECTOR(reset_handler),
    [2] = VECTOR(fault_handler),     /* NMI */
    [3] = VECTOR(fault_handler),     /* HardFault */
    [4] = VECTOR(fault_handler),     /* MemManage */
    [5] = VECTOR(bus_fault_handler), /* BusFault */
    [6] = VECTOR(fault_handler),     /* UsageFault */
    [11] = VECTOR(fault_handler),    /* SVCall */
    [12] = VECTOR(fault_handler),    /* DebugMonitor */
    [14] = VECTOR(fault_handler),    /* PendSV */
    [15] = VECTOR(ticks_interrupt),  /* SysTick */
    [16 ... 16 + USART1_IRQ - 1] = VECTOR(fault_handler),
    [16 + USART1_IRQ] = VECTOR(console_interrupt),
    [16 + USART1_IRQ + 1 ... 16 + INTERRUPTS - 1] = VECTOR(fault_handler),
};

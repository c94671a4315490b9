/* The vector table: RM0090 table 61. Interrupts that the runtime does not use go to the fault handler, which says so. */
#include "core.h"
#include "faults.h"
#include "image.h"
#include "ticks.h"

void reset_handler(void);
#define INTERRUPTS 82
#define VECTOR(handler) ((void *)(handler))

#define interrupt_37 console_interrupt /* USART1: console.c, or keyboard.c */
#define DECLARE(n) void interrupt_##n(void);
#define ENTRY(n) [16 + n] = VECTOR(interrupt_##n),
#define TEN(X, n) X(n##0) X(n##1) X(n##2) X(n##3) X(n##4) X(n##5) X(n##6) X(n##7) X(n##8) X(n##9)
#define ALL(X) TEN(X, ) TEN(X, 1) TEN(X, 2) TEN(X, 3) TEN(X, 4) TEN(X, 5) TEN(X, 6) TEN(X, 7) X(80) X(81)
ALL(DECLARE)

/* Entries 1 to 15 are the core's, the others the chip's: a driver's interrupt_N, or the fault handler. */
__attribute__((section(".vectors"), used)) void *const vector_table[16 + INTERRUPTS] = {
    [0] = __handler_stack_end,
    [1] = VECTOR(reset_handler),
    [2] = VECTOR(fault_handler),        /* NMI */
    [3] = VECTOR(fault_handler),        /* HardFault */
    [4] = VECTOR(memory_fault_handler), /* MemManage */
    [5] = VECTOR(bus_fault_handler),    /* BusFault */
    [6] = VECTOR(fault_handler),        /* UsageFault */
    [11] = VECTOR(fault_handler),       /* SVCall */
    [12] = VECTOR(fault_handler),       /* DebugMonitor */
    [14] = VECTOR(fault_handler),       /* PendSV */
    [15] = VECTOR(ticks_interrupt),     /* SysTick */
    ALL(ENTRY)
};

/* Interrupts of the chip: C handlers by number, and priorities.

   A driver defines `void interrupt_N(void)`, N the number of the chip's table; the vector table has it then in place of the fault handler. */
#ifndef CORTEX_M_INTERRUPTS_H
#define CORTEX_M_INTERRUPTS_H

#include "core.h"

/* Lower numbers go first. All interrupts that may run Python have one priority: they do not interrupt each other. */
#define PYTHON_PRIORITY 0x80u

#define INTERRUPT_NAME_(n) interrupt_##n
#define INTERRUPT_NAME(n) INTERRUPT_NAME_(n)
/* The C handler of an interrupt. */
#define INTERRUPT(n) void INTERRUPT_NAME(n)(void)

/* Enables an interrupt that may run Python. */
static inline void python_interrupt_enable(int irq) {
  NVIC_IPR[irq] = PYTHON_PRIORITY;
  nvic_enable(irq);
}

#endif

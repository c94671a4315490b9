/* Time since start, from SysTick. */
#ifndef CORTEX_M_TICKS_H
#define CORTEX_M_TICKS_H

#include <stdint.h>

/* Starts counting; `core_hz` is what SysTick counts, a multiple of 1 MHz. */
void ticks_start(uint32_t core_hz);

/* The handler that stands in the vector table. */
void ticks_interrupt(void);

#endif

/* Timers 1 to 14: RM0090 sections 17 (1 and 8), 18 (2 to 5), 19 (9 to 14), 20 (6 and 7). */
#ifndef STM32F405_TIMER_H
#define STM32F405_TIMER_H

#include "registers.h"
#include "vm/interrupts.h"

#define TIMERS 14

struct timer_unit {
  struct timer *registers;
  uint8_t irq;          /* of the update event */
  uint8_t irq_channels; /* of the channels */
  uint8_t bit;          /* of its clock in APB1ENR or APB2ENR */
  uint8_t channels;
  bool apb2, wide, advanced;
};
/* Number 1 to 14; null with ValueError for others. */
const struct timer_unit *timer_unit_of(struct vm *vm, value number);
const struct timer_unit *timer_unit(uint32_t number);
void timer_start_clock(const struct timer_unit *u);
uint32_t timer_source_hz(const struct timer_unit *u);

/* Prescaler and period for a frequency: the division that is exact if there is one near, else the finest. False: there is none. */
bool timer_divide(uint32_t source, mpy_float hz, uint32_t *prescaler, uint32_t *period);

#endif

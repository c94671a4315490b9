/* External interrupts: lines 0 to 15, RM0090 section 12.2.5; line n is pin n of one of the ports. */
#ifndef STM32F405_EXTINT_H
#define STM32F405_EXTINT_H

#include "pin.h"
#include "vm/interrupts.h"

#define EXTINT_LINES 16

struct extint {
  struct object head;
  uint32_t line;
};
extern const struct type type__extint_ExtInt;
extern const struct extint extint_lines[EXTINT_LINES];

enum extint_edge { EXTINT_RISING = 1, EXTINT_FALLING = 2, EXTINT_EVENT = 4 };

/* Connects the pin to its line and sets its handler, None for none. `edges`: bits of extint_edge. False: raised. */
bool extint_attach(struct vm *vm, const struct pin *p, uint32_t edges, value handler, value argument, bool hard);
bool extint_in_use(uint32_t line);

#endif

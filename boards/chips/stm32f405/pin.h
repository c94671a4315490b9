/* Pins: finished objects in flash, one for each pin of the chip, of which the image has those that the program uses. Their list, and the numbers of
   their alternate functions, come from boards/chips/stm32f405/pins.csv by way of board.h (compiler/src/emit/pin-header.ts). */
#ifndef STM32F405_PIN_H
#define STM32F405_PIN_H

#include "registers.h"
#include "vm/vm.h"

#include "board.h"

struct pin {
  struct object head;
  uint8_t port;          /* 0 is A */
  uint8_t number;
  uint8_t converters;    /* bit i: ADC i + 1 measures it */
  uint8_t channel;       /* of these converters */
  uint32_t count;        /* of functions */
  uint16_t functions[];  /* AF number, FUNCTION_..., number of the peripheral, SIGNAL_...: four bits each */
};
extern const struct type type_machine_Pin;

#define PIN_DECLARE(name, ...) extern const struct pin pin_##name;
#define X(...) PIN_DECLARE(__VA_ARGS__)
BOARD_PINS(X)
#undef X
#undef PIN_DECLARE

/* Modes: MODER in the low two bits, OTYPER in bit 4 (RM0090 section 8.4.1, 8.4.2). */
enum pin_mode { PIN_IN = 0, PIN_OUT = 1, PIN_ALT = 2, PIN_ANALOG = 3, PIN_OPEN_DRAIN = 0x11, PIN_ALT_OPEN_DRAIN = 0x12 };
enum pin_pull { PIN_PULL_NONE = 0, PIN_PULL_UP = 1, PIN_PULL_DOWN = 2 }; /* as PUPDR, section 8.4.4 */

static inline struct gpio *pin_gpio(const struct pin *p) { return GPIO(p->port); }
static inline uint32_t pin_mask(const struct pin *p) { return 1u << p->number; }

/* Starts the port's clock, then sets mode, pull and, for the alternate modes, the function; output at high speed. */
void pin_configure(const struct pin *p, enum pin_mode mode, enum pin_pull pull, uint32_t function);
bool pin_read(const struct pin *p);
static inline void pin_write(const struct pin *p, bool high) { pin_gpio(p)->BSRR = high ? pin_mask(p) : pin_mask(p) << 16; }

/* The AF number by which a pin gets that signal, or -1. */
int pin_function(const struct pin *p, uint32_t kind, uint32_t unit, uint32_t signal);

/* What a program may name a pin by: a Pin, its name on the board or its name on the chip. Null: raised. */
const struct pin *pin_of(struct vm *vm, value v);

#endif

/* The pins of the chip, from boards/chips/stm32f405/pins.csv. */
#include "pin.h"

#define PIN(name, port_, number_, converters_, channel_, ...) \
  const struct pin pin_##name = {{&type_machine_Pin}, port_, number_, converters_, channel_, sizeof((uint16_t[]){__VA_ARGS__}) / sizeof(uint16_t), {__VA_ARGS__}};
#define X(...) PIN(__VA_ARGS__)
BOARD_PINS(X)

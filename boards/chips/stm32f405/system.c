/* The chip as a whole: identity, clocks, interrupts, random numbers, reset. */
#include "system.h"

#include "clocks.h"
#include "core.h"
#include "image.h"
#include "objects/exception.h"
#include "port/port.h"
#include "registers.h"
#include "vm/interrupts.h"

#define ETIMEDOUT 110
#define WAIT_LIMIT 100000u

/* RM0090 section 39.1: 96 bits. The emulator has nothing there. */
#define UNIQUE_ID ((const uint8_t *)0x1FFF7A10)
#define UNIQUE_ID_SIZE 12

value system_unique_id(struct vm *vm) {
  static const uint8_t none[UNIQUE_ID_SIZE];
  return bytes_new(vm, emulated ? none : UNIQUE_ID, UNIQUE_ID_SIZE);
}

value system_frequencies(struct vm *vm) {
  value all[] = {int_new_u(vm, clock_core_hz()), int_new_u(vm, clock_core_hz()), int_new_u(vm, clock_apb1_hz()), int_new_u(vm, clock_apb2_hz())};
  return tuple_new(vm, 4, all);
}

/* Whether interrupts were on. */
value system_disable_irq(void) { return value_bool(interrupts_disable() == 0); }
value system_enable_irq(struct vm *vm, value state) {
  int on = state ? op_truth(vm, state) : 1;
  if (on < 0) return 0;
  interrupts_restore(!on);
  return value_none;
}

/* RM0090 section 24.3: a number each 40 cycles of its 48 MHz clock; after an error of seed or clock none comes. */
value system_random(struct vm *vm) {
  RCC->AHB2ENR |= RCC_AHB2ENR_RNGEN;
  (void)RCC->AHB2ENR;
  RNG->CR |= RNG_CR_RNGEN;
  for (uint32_t i = 0; i < WAIT_LIMIT; i++)
    if (RNG->SR & RNG_SR_DRDY) return small_new((int32_t)(RNG->DR >> 2));
  return raise_os(vm, ETIMEDOUT);
}

void system_reset(void) {
  __asm__ volatile("dsb");
  SCB->AIRCR = SCB_AIRCR_SYSRESETREQ;
  for (;;) {}
}

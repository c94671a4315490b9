/* What all drivers of timers share: where they are, their clocks, frequencies. */
#include "timer.h"

#include "clocks.h"
#include "core.h"
#include "image.h"

#define EMULATED_HZ 1000000000u /* QEMU's stm32f2xx-timer counts nanoseconds */

static const struct timer_unit units[TIMERS] = {
    {TIMER(0x40010000), 25, 27, 0, 4, true, false, true},   /* TIM1 */
    {TIMER(0x40000000), 28, 28, 0, 4, false, true, false},  /* TIM2 */
    {TIMER(0x40000400), 29, 29, 1, 4, false, false, false}, /* TIM3 */
    {TIMER(0x40000800), 30, 30, 2, 4, false, false, false}, /* TIM4 */
    {TIMER(0x40000C00), 50, 50, 3, 4, false, true, false},  /* TIM5 */
    {TIMER(0x40001000), 54, 54, 4, 0, false, false, false}, /* TIM6 */
    {TIMER(0x40001400), 55, 55, 5, 0, false, false, false}, /* TIM7 */
    {TIMER(0x40010400), 44, 46, 1, 4, true, false, true},   /* TIM8 */
    {TIMER(0x40014000), 24, 24, 16, 2, true, false, false}, /* TIM9 */
    {TIMER(0x40014400), 25, 25, 17, 1, true, false, false}, /* TIM10 */
    {TIMER(0x40014800), 26, 26, 18, 1, true, false, false}, /* TIM11 */
    {TIMER(0x40001800), 43, 43, 6, 2, false, false, false}, /* TIM12 */
    {TIMER(0x40001C00), 44, 44, 7, 1, false, false, false}, /* TIM13 */
    {TIMER(0x40002000), 45, 45, 8, 1, false, false, false}, /* TIM14 */
};

const struct timer_unit *timer_unit(uint32_t number) { return &units[number - 1]; }

const struct timer_unit *timer_unit_of(struct vm *vm, value number) {
  int32_t id;
  if (!int_to_i32(vm, number, &id)) return NULL;
  if (id >= 1 && id <= TIMERS) return &units[id - 1];
  raise_value(vm, "id must be 1 to 14, not %d", (int)id);
  return NULL;
}

void timer_start_clock(const struct timer_unit *u) {
  volatile uint32_t *enable = u->apb2 ? &RCC->APB2ENR : &RCC->APB1ENR;
  uint32_t before = interrupts_disable();
  *enable |= 1u << u->bit;
  (void)*enable; /* section 7.3.10 */
  interrupts_restore(before);
}

/* Twice the bus clock where that is divided: section 7.2. */
uint32_t timer_source_hz(const struct timer_unit *u) {
  if (emulated) return EMULATED_HZ;
  uint32_t bus = u->apb2 ? clock_apb2_hz() : clock_apb1_hz();
  return bus == clock_core_hz() ? bus : 2 * bus;
}

bool timer_divide(uint32_t source, mpy_float hz, uint32_t *prescaler, uint32_t *period) {
  if (!(hz > 0) || hz > (mpy_float)source / 2) return false;
  mpy_float exact = (mpy_float)source / hz;
  if (exact > 4294967040.0f) return false; /* 65536 times 65536 */
  uint32_t whole = (uint32_t)hz, total = (mpy_float)whole == hz ? (source + whole / 2) / whole : (uint32_t)(exact + 0.5f);
  uint32_t least = (total - 1) / 65536 + 1;
  if (least > 65536) return false;
  uint32_t best = least;
  for (uint32_t p = least; p < least + 1000 && p <= 65536 && p <= total / 2; p++)
    if (total % p == 0) {
      best = p;
      break;
    }
  *prescaler = best - 1;
  *period = (total + best / 2) / best - 1;
  if (*period > 65535) *period = 65535;
  return true;
}

/* Time from SysTick: an interrupt each millisecond counts, and the counter itself gives what lies between. Under
   QEMU with -icount shift=0 an instruction is a nanosecond, so microseconds are thousands of instructions exactly. */
#include "ticks.h"

#include "core.h"
#include "port/port.h"

static volatile uint64_t milliseconds;
static uint32_t cycles_per_ms;
static uint32_t cycles_per_us;

void ticks_start(uint32_t core_hz) {
  cycles_per_us = core_hz / 1000000;
  cycles_per_ms = core_hz / 1000;
  SYSTICK->RVR = cycles_per_ms - 1;
  SYSTICK->CVR = 0;
  SYSTICK->CSR = SYSTICK_CSR_ENABLE | SYSTICK_CSR_TICKINT | SYSTICK_CSR_CLKSOURCE;
}

void ticks_interrupt(void) { milliseconds++; }

struct moment {
  uint64_t ms;
  uint32_t cycles; /* since that millisecond began */
};

/* The counter runs down to 0 and the interrupt is pending from then on, which is one cycle before the counter is
   reloaded: at 0 the new millisecond has begun. An interrupt that is pending because this code, or its caller, holds
   interrupts off counts too; then the counter is read again, to belong to the same millisecond. */
static struct moment now(void) {
  uint32_t before = interrupts_disable();
  struct moment m = {milliseconds, 0};
  uint32_t counter = SYSTICK->CVR;
  if (SCB->ICSR & SCB_ICSR_PENDSTSET) {
    counter = SYSTICK->CVR;
    m.ms++;
  }
  interrupts_restore(before);
  if (counter != 0) m.cycles = cycles_per_ms - counter;
  return m;
}

uint32_t port_ticks_ms(void) { return (uint32_t)now().ms; }

uint32_t port_ticks_us(void) {
  struct moment m = now();
  return (uint32_t)m.ms * 1000 + m.cycles / cycles_per_us;
}

uint64_t port_monotonic_ns(void) {
  struct moment m = now();
  return m.ms * 1000000 + m.cycles * 1000u / cycles_per_us;
}

uint64_t port_time_ns(void) { return port_monotonic_ns(); }

void port_sleep_us(uint32_t us) {
  uint64_t end = port_monotonic_ns() + (uint64_t)us * 1000;
  for (;;) {
    uint64_t at = port_monotonic_ns();
    if (at >= end) return;
    if (end - at > 1000000) core_wait(); /* SysTick ends it within a millisecond */
  }
}

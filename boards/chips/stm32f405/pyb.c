/* The module pyb: its functions. Classes are in files of their own, such as pin.c. */

#include "core.h"
#include "port/port.h"
#include "system.h"
#include "vm/interrupts.h"

#define MASK 0x3FFFFFFFu /* small integers that are not negative */
#define FUNCTION(name) value py_pyb_##name(struct vm *vm __attribute__((unused)), int n __attribute__((unused)), value *a __attribute__((unused)))

/* Waits that end at once for what is negative; deferred calls run meanwhile. */
static value wait_us(struct vm *vm, uint64_t us) {
  for (uint64_t end = port_monotonic_ns() / 1000 + us;;) {
    uint64_t now = port_monotonic_ns() / 1000;
    if (now >= end) return value_none;
    port_sleep_us(end - now > 1000 ? 1000 : (uint32_t)(end - now));
    if (interrupts_poll && interrupts_waiting() && !interrupts_poll(vm)) return 0;
  }
}
static value delay(struct vm *vm, value v, uint32_t unit) {
  int32_t count;
  if (!int_to_i32(vm, v, &count)) return 0;
  return count <= 0 ? value_none : wait_us(vm, (uint64_t)(uint32_t)count * unit);
}
FUNCTION(delay) { return delay(vm, a[0], 1000); }
FUNCTION(udelay) { return delay(vm, a[0], 1); }

FUNCTION(millis) { return small_new((int32_t)(port_ticks_ms() & MASK)); }
FUNCTION(micros) { return small_new((int32_t)(port_ticks_us() & MASK)); }
static value elapsed(struct vm *vm, value v, uint32_t now) {
  uint32_t start;
  return int_to_u32_wrap(vm, v, &start) ? small_new((int32_t)((now - start) & MASK)) : 0;
}
FUNCTION(elapsed_millis) { return elapsed(vm, a[0], port_ticks_ms()); }
FUNCTION(elapsed_micros) { return elapsed(vm, a[0], port_ticks_us()); }

FUNCTION(disable_irq) { return system_disable_irq(); }
FUNCTION(enable_irq) { return system_enable_irq(vm, a[0]); }
FUNCTION(wfi) {
  core_wait();
  return value_none;
}
FUNCTION(unique_id) { return system_unique_id(vm); }
FUNCTION(freq) { return system_frequencies(vm); }
FUNCTION(rng) { return system_random(vm); }
FUNCTION(hard_reset) { system_reset(); }
FUNCTION(have_cdc) { return value_false; } /* no USB */

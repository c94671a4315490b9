/* The module machine: its functions. Classes are in files of their own, such as pin.c. */
#include "core.h"
#include "objects/exception.h"
#include "pin.h"
#include "port/port.h"
#include "registers.h"
#include "system.h"
#include "vm/interrupts.h"

#define FUNCTION(name) value py_machine_##name(struct vm *vm __attribute__((unused)), int n __attribute__((unused)), value *a __attribute__((unused)))

FUNCTION(unique_id) { return system_unique_id(vm); }
FUNCTION(freq) { return system_frequencies(vm); }
FUNCTION(rng) { return system_random(vm); }
FUNCTION(disable_irq) { return system_disable_irq(); }
FUNCTION(enable_irq) { return system_enable_irq(vm, a[0]); }
FUNCTION(reset) { system_reset(); }
FUNCTION(soft_reset) { system_reset(); } /* nothing else starts a program anew */
FUNCTION(idle) {
  core_wait();
  return value_none;
}

/* RM0090 section 7.3.21. The flags stay until they are cleared, which is done when they are read first. */
FUNCTION(reset_cause) {
  static uint32_t flags;
  if (!flags) {
    flags = RCC->CSR | 1;
    RCC->CSR |= RCC_CSR_RMVF;
  }
  if (flags & (RCC_CSR_WWDGRSTF | RCC_CSR_IWDGRSTF)) return small_new(RESET_WATCHDOG);
  if (flags & RCC_CSR_LPWRRSTF) return small_new(RESET_DEEP_SLEEP);
  if (flags & RCC_CSR_SFTRSTF) return small_new(RESET_SOFT);
  if (flags & (RCC_CSR_PORRSTF | RCC_CSR_BORRSTF)) return small_new(RESET_POWER_ON);
  return small_new(RESET_HARD);
}

/* The length of a pulse, or -2: it did not begin, -1: it did not end within the time. */
FUNCTION(time_pulse_us) {
  const struct pin *p = pin_of(vm, a[0]);
  int32_t level, timeout;
  if (!p || !int_to_i32(vm, a[1], &level) || !int_to_i32(vm, a[2], &timeout)) return 0;
  if (level != 0 && level != 1) return raise_value(vm, "pulse_level must be 0 or 1, not %d", (int)level);
  if (timeout < 0) return raise_value(vm, "timeout_us must not be negative, it is %d", (int)timeout);
  uint32_t start = port_ticks_us();
  while (pin_read(p) != level)
    if (port_ticks_us() - start >= (uint32_t)timeout) return small_new(-2);
  start = port_ticks_us();
  while (pin_read(p) == level)
    if (port_ticks_us() - start >= (uint32_t)timeout) return small_new(-1);
  return small_new((int32_t)((port_ticks_us() - start) & 0x3FFFFFFF));
}

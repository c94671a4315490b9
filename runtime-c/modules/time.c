/* time: MicroPython's wrapping ticks, CPython's clocks, and sleeping. All time comes from the port.

   Ticks wrap at 2^30, so that they are small integers. */
#include "port/port.h"
#include "vm/interrupts.h"

#define TICKS_PERIOD (1u << 30)
#define TICKS_MAX (TICKS_PERIOD - 1)
#define TICKS_HALF (TICKS_PERIOD / 2)

static value ticks(uint32_t count) { return small_new((int32_t)(count & TICKS_MAX)); }

value py_time_ticks_ms(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  return ticks(port_ticks_ms());
}

value py_time_ticks_us(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  return ticks(port_ticks_us());
}

value py_time_ticks_cpu(struct vm *vm, int n, value *a) { return py_time_ticks_us(vm, n, a); }

value py_time_ticks_add(struct vm *vm, int n, value *a) {
  (void)n;
  int32_t start, delta;
  if (!int_to_i32(vm, a[0], &start) || !int_to_i32(vm, a[1], &delta)) return 0;
  /* Beyond half a period the result could not be told from one in the other direction. */
  if (delta <= -(int32_t)TICKS_HALF || delta >= (int32_t)TICKS_HALF) {
    return raise_error(vm, &type_OverflowError, "ticks interval overflow");
  }
  return ticks((uint32_t)start + (uint32_t)delta);
}

value py_time_ticks_diff(struct vm *vm, int n, value *a) {
  (void)n;
  int32_t end, start;
  if (!int_to_i32(vm, a[0], &end) || !int_to_i32(vm, a[1], &start)) return 0;
  uint32_t wrapped = ((uint32_t)end - (uint32_t)start + TICKS_HALF) & TICKS_MAX;
  return small_new((int32_t)wrapped - (int32_t)TICKS_HALF);
}

/* Sleeps in pieces that the port's 32 bits hold; where calls may be put off by interrupts, in short ones, between which they run. */
static value sleep_for(struct vm *vm, uint64_t us) {
  const uint32_t piece = interrupts_poll ? 1000u : 1000000000u;
  for (uint64_t end = port_monotonic_ns() / 1000 + us;;) {
    uint64_t now = port_monotonic_ns() / 1000;
    uint64_t left = now < end ? end - now : 0;
    port_sleep_us(left < piece ? (uint32_t)left : piece);
    if (interrupts_poll && interrupts_waiting() && !interrupts_poll(vm)) return 0;
    if (left <= piece) return value_none;
  }
}

#define SLEEP_MAX 9.2e9f /* seconds: what 64 bits of nanoseconds hold */

value py_time_sleep(struct vm *vm, int n, value *a) {
  (void)n;
  static const char negative[] = "sleep length must be non-negative";
  static const char too_long[] = "timestamp too large to convert to C PyTime_t";
  value v = value_exact(a[0]);
  if (!is_float(v)) {
    int64_t seconds;
    if (!int_to_i64(vm, v, &seconds)) return 0;
    if (seconds < 0) return raise_value(vm, negative);
    if (seconds > (int64_t)(INT64_MAX / 1000000000)) return raise_error(vm, &type_OverflowError, too_long);
    return sleep_for(vm, (uint64_t)seconds * 1000000u);
  }
  mpy_float seconds = float_get(v);
  if (seconds != seconds) return raise_value(vm, "Invalid value NaN (not a number)");
  if (seconds < 0) return raise_value(vm, negative);
  if (seconds >= (mpy_float)SLEEP_MAX) return raise_error(vm, &type_OverflowError, too_long);
  return sleep_for(vm, (uint64_t)(seconds * 1000000));
}

static value sleep_units(struct vm *vm, value count, uint32_t us) {
  int32_t units;
  if (!int_to_i32(vm, count, &units)) return 0;
  return units <= 0 ? value_none : sleep_for(vm, (uint64_t)(uint32_t)units * us);
}

value py_time_sleep_ms(struct vm *vm, int n, value *a) {
  (void)n;
  return sleep_units(vm, a[0], 1000);
}

value py_time_sleep_us(struct vm *vm, int n, value *a) {
  (void)n;
  return sleep_units(vm, a[0], 1);
}

/* A single-precision float is too coarse for seconds since 1970 (steps of two minutes): there it is an int. */
value py_time_time(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
#if MPY_FLOAT_DOUBLE
  return float_new(vm, (mpy_float)port_time_ns() / 1000000000);
#else
  return int_new_u64(vm, port_time_ns() / 1000000000u);
#endif
}

value py_time_time_ns(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  return int_new_u64(vm, port_time_ns());
}

value py_time_monotonic_ns(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  return int_new_u64(vm, port_monotonic_ns());
}

value py_time_monotonic(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  uint64_t us = port_monotonic_ns() / 1000;
  /* Whole seconds and the rest apart: a 64-bit number does not become a float without a library. */
  mpy_float seconds = (mpy_float)(uint32_t)(us / 1000000u);
  return float_new(vm, seconds + (mpy_float)(uint32_t)(us % 1000000u) / 1000000);
}

value py_time_perf_counter(struct vm *vm, int n, value *a) { return py_time_monotonic(vm, n, a); }
value py_time_perf_counter_ns(struct vm *vm, int n, value *a) { return py_time_monotonic_ns(vm, n, a); }
value py_time_process_time(struct vm *vm, int n, value *a) { return py_time_monotonic(vm, n, a); }
value py_time_process_time_ns(struct vm *vm, int n, value *a) { return py_time_monotonic_ns(vm, n, a); }

/* math: functions of whole numbers, exact at any size. */
#include "objects/int-view.h"

#define MATH(name) value py_math_##name(struct vm *vm, int n, value *a)

/* ---- divisors ---- */

static uint32_t small_gcd(uint32_t a, uint32_t b) {
  while (b) {
    uint32_t t = a % b;
    a = b;
    b = t;
  }
  return a;
}

static value absolute(struct vm *vm, value v) { return int_negative(v) ? int_negate(vm, v) : v; }

static value gcd(struct vm *vm, value a, value b) {
  if (!(a = absolute(vm, a)) || !(b = absolute(vm, b))) return 0;
  while (!is_small(a) || !is_small(b)) {
    value rest;
    if (b == SMALL(0)) return a;
    if (!int_divide(vm, a, b, NULL, &rest)) return 0;
    a = b;
    b = rest;
  }
  return int_new_u(vm, small_gcd((uint32_t)small_get(a), (uint32_t)small_get(b)));
}

static value lcm(struct vm *vm, value a, value b) {
  value divisor, part;
  if (a == SMALL(0) || b == SMALL(0)) return SMALL(0);
  if (!(divisor = gcd(vm, a, b)) || !int_divide(vm, a, divisor, &part, NULL)) return 0;
  part = int_mul(vm, part, b);
  return part ? absolute(vm, part) : 0;
}

static value fold(struct vm *vm, int n, value *a, value start, value (*fn)(struct vm *, value, value)) {
  value r = start;
  for (int i = 0; i < n && r; i++) {
    value v = int_index(vm, a[i]);
    r = v ? fn(vm, r, v) : 0;
  }
  return r;
}

MATH(gcd) { return fold(vm, n, a, SMALL(0), gcd); }
MATH(lcm) { return fold(vm, n, a, SMALL(1), lcm); }

/* ---- root ---- */

/* Newton's iteration from above: falls until it has reached the root, rounded down. */
static value integer_root(struct vm *vm, value v) {
  value x = int_shift_left(vm, SMALL(1), (int_bit_length(v) + 1) / 2);
  for (;;) {
    value q, y;
    if (!x || !int_divide(vm, v, x, &q, NULL) || !(y = int_add(vm, x, q))) return 0;
    if (!(y = int_shift_right(vm, y, 1))) return 0;
    if (int_order(y, x) >= 0) return x;
    x = y;
  }
}

MATH(isqrt) {
  (void)n;
  value v = int_index(vm, a[0]);
  if (!v) return 0;
  if (int_negative(v)) return raise_value(vm, "isqrt() argument must be nonnegative");
  return v == SMALL(0) ? v : integer_root(vm, v);
}

/* ---- products of ranges ---- */

/* low * (low + 1) ... * high, halves multiplied with each other, so that factors are of like size. */
static value product(struct vm *vm, uint32_t low, uint32_t high) {
  if (low > high) return SMALL(1);
  if (high - low < 4) {
    value r = int_new_u(vm, low);
    while (r && low++ < high) {
      value factor = int_new_u(vm, low);
      r = factor ? int_mul(vm, r, factor) : 0;
    }
    return r;
  }
  uint32_t middle = low + (high - low) / 2;
  value first = product(vm, low, middle), second = first ? product(vm, middle + 1, high) : 0;
  return second ? int_mul(vm, first, second) : 0;
}

MATH(factorial) {
  (void)n;
  value v = int_index(vm, a[0]);
  if (!v) return 0;
  if (int_negative(v)) return raise_value(vm, "factorial() not defined for negative values");
  if (!is_small(v)) return raise_error(vm, &type_OverflowError, "factorial() argument should not exceed %d", SMALL_MAX);
  return product(vm, 2, (uint32_t)small_get(v));
}

/* n and k of comb and perm as ints that are not negative. */
static bool counts(struct vm *vm, value *a, value *total, value *chosen) {
  if (!(*total = int_index(vm, a[0])) || !(*chosen = int_index(vm, a[1]))) return false;
  if (int_negative(*total)) raise_value(vm, "n must be a non-negative integer");
  else if (int_negative(*chosen)) raise_value(vm, "k must be a non-negative integer");
  else return true;
  return false;
}

/* total * (total - 1) * ... with `count` factors, divided by 1 * 2 * ... if asked: every step of that is exact. */
static value falling(struct vm *vm, value total, uint32_t count, bool divide) {
  value r = SMALL(1);
  for (uint32_t i = 0; i < count; i++) {
    value factor = int_sub(vm, total, small_new((int32_t)i));
    if (!factor || !(r = int_mul(vm, r, factor))) return 0;
    if (divide && !int_divide(vm, r, small_new((int32_t)i + 1), &r, NULL)) return 0;
  }
  return r;
}

MATH(perm) { /* n, k */
  value total, chosen;
  if (a[1] == value_none) return py_math_factorial(vm, n, a);
  if (!counts(vm, a, &total, &chosen)) return 0;
  if (int_order(chosen, total) > 0) return SMALL(0);
  if (!is_small(chosen)) return raise_error(vm, &type_OverflowError, "k must not exceed %d", SMALL_MAX);
  return falling(vm, total, (uint32_t)small_get(chosen), false);
}

MATH(comb) { /* n, k */
  (void)n;
  value total, chosen, others;
  if (!counts(vm, a, &total, &chosen) || !(others = int_sub(vm, total, chosen))) return 0;
  if (int_negative(others)) return SMALL(0);
  if (int_order(others, chosen) < 0) chosen = others;
  if (!is_small(chosen)) return raise_error(vm, &type_OverflowError, "min(n - k, k) must not exceed %d", SMALL_MAX);
  return falling(vm, total, (uint32_t)small_get(chosen), true);
}

/* math: sums and products of many numbers. fsum and sumprod add floats in a fixed-point number as long as the floats' whole range,
   so that nothing is lost and the sum is rounded once. */
#include <string.h>

#include "objects/float-exact.h"
#include "objects/int-view.h"
#include "objects/number.h"
#include "objects/walk.h"

#define MATH(name) value py_math_##name(struct vm *vm, int n, value *a)

/* ---- exact sums ---- */

/* Bit 0 counts 2^FLOAT_EXP_MIN; two's complement; 64 bits more than the largest float needs. */
#define SUM_DIGITS ((FLOAT_EXP_FIELD + FLOAT_MANTISSA + 64 + 31) / 32)
struct exact_sum {
  digit digits[SUM_DIGITS];
  mpy_float special; /* sum of the infinities and nans */
  bool infinite;     /* an infinity was among them, but no nan */
};

static void sum_start(struct exact_sum *s) { memset(s, 0, sizeof *s); }

static void sum_add(struct exact_sum *s, mpy_float f) {
  if (!float_is_finite(f)) {
    s->infinite |= float_is_infinite(f);
    s->special += f;
    return;
  }
  int32_t e;
  uint64_t m = float_split(f, &e);
  uint32_t shift = (uint32_t)(e - FLOAT_EXP_MIN);
  digit part[3] = {(digit)m, (digit)(m >> 32), 0};
  part[2] = digits_shl(part, part, 2, shift % 32);
  digit *at = s->digits + shift / 32;
  uint32_t n = SUM_DIGITS - shift / 32;
  if (float_is_negative(f))
    digits_sub(at, at, n, part, 3);
  else
    digits_add(at, at, n, part, 3);
}

static mpy_float sum_finish(struct exact_sum *s) {
  if (s->special != 0) return s->special;
  bool negative = s->digits[SUM_DIGITS - 1] >> 31;
  digit carry = 1;
  for (uint32_t i = 0; negative && i < SUM_DIGITS; i++) {
    s->digits[i] = ~s->digits[i] + carry;
    carry = carry && s->digits[i] == 0;
  }
  mpy_float r = float_from_digits(s->digits, SUM_DIGITS, FLOAT_EXP_MIN, false);
  return negative ? -r : r;
}

MATH(fsum) {
  (void)n;
  struct walk w;
  struct exact_sum sum;
  mpy_float f;
  if (!walk_start(vm, &w, a[0])) return 0;
  sum_start(&sum);
  bool saw_nan = false;
  for (value item; (item = walk_next(&w));) {
    if (!float_of(vm, item, &f)) return 0;
    saw_nan |= float_is_nan(f);
    sum_add(&sum, f);
  }
  if (vm->exc) return 0;
  mpy_float r = sum_finish(&sum);
  if (float_is_nan(r) && !saw_nan) return raise_value(vm, "-inf + inf in fsum");
  if (float_is_infinite(r) && !sum.infinite) return raise_error(vm, &type_OverflowError, "intermediate overflow in fsum");
  return float_new(vm, r);
}

/* ---- sumprod ---- */

struct product_sum {
  value total; /* of what is not float */
  struct exact_sum floats;
  bool any_float;
};

static bool add_product(struct vm *vm, struct product_sum *s, value p, value q) {
  mpy_float x, y, f;
  bool float_p = float_exact(p, &f), float_q = float_exact(q, &f);
  if ((float_p && (float_q || int_check(q))) || (float_q && int_check(p))) {
    if (float_of_number(vm, p, &x) < 0 || float_of_number(vm, q, &y) < 0) return false;
    mpy_float product = x * y;
    s->any_float = true;
    sum_add(&s->floats, product);
    /* The rounding error of the product is a float itself. */
    if (float_is_finite(product)) sum_add(&s->floats, FLOAT_FN(fma)(x, y, -product));
    return true;
  }
  value product = op_operate(vm, MUL, p, q);
  s->total = product ? op_operate(vm, ADD, s->total, product) : 0;
  return s->total != 0;
}

MATH(sumprod) { /* p, q */
  (void)n;
  struct walk v, w;
  struct product_sum s = {.total = SMALL(0)};
  if (!walk_start(vm, &v, a[0]) || !walk_start(vm, &w, a[1])) return 0;
  for (;;) {
    value p = walk_next(&v);
    if (!p && vm->exc) return 0;
    value q = walk_next(&w);
    if (!q && vm->exc) return 0;
    if (!p && !q) break;
    if (!p || !q) return raise_value(vm, "Inputs are not the same length");
    if (!add_product(vm, &s, p, q)) return 0;
  }
  if (!s.any_float) return s.total;
  value floats = float_new(vm, sum_finish(&s.floats));
  return floats ? op_operate(vm, ADD, s.total, floats) : 0;
}

MATH(prod) { /* iterable, start */
  (void)n;
  struct walk w;
  if (!walk_start(vm, &w, a[0])) return 0;
  value r = a[1];
  for (value item; (item = walk_next(&w));)
    if (!(r = op_operate(vm, MUL, r, item))) return 0;
  return vm->exc ? 0 : r;
}

/* ---- distances ---- */

/* The root of a sum of squares: scaled by a power of two against overflow, squares summed with their rounding errors, and
   the root corrected by what it misses. */
struct norm {
  mpy_float scale; /* multiplied to every coordinate */
  mpy_float high, low;
};

static void norm_add(struct norm *s, mpy_float x) {
  x *= s->scale;
  mpy_float square = x * x, sum = s->high + square, big = s->high > square ? s->high : square;
  mpy_float small = s->high > square ? square : s->high;
  s->low += FLOAT_FN(fma)(x, x, -square) + (small - (sum - big));
  s->high = sum;
}

static mpy_float norm_root(const struct norm *s) {
  mpy_float r = FLOAT_FN(sqrt)(s->high);
  if (r == 0) return 0;
  mpy_float missing = FLOAT_FN(fma)(-r, r, s->high) + s->low;
  return (r + missing / (2 * r)) / s->scale;
}

static mpy_float vector_norm(const mpy_float *x, uint32_t count) {
  mpy_float largest = 0;
  bool nan = false;
  for (uint32_t i = 0; i < count; i++) {
    mpy_float f = FLOAT_FN(fabs)(x[i]);
    nan |= float_is_nan(f);
    if (f > largest) largest = f;
  }
  if (float_is_infinite(largest)) return largest;
  if (nan) return float_from_bits(FLOAT_INFINITY_BITS | (float_mantissa)1 << (FLOAT_MANTISSA - 2));
  if (largest == 0) return 0;
  int e;
  FLOAT_FN(frexp)(largest, &e);
  if (e < FLOAT_EXP_MIN + 2 * FLOAT_MANTISSA) e = FLOAT_EXP_MIN + 2 * FLOAT_MANTISSA; /* the scale stays finite */
  struct norm s = {FLOAT_FN(ldexp)(1, -e), 0, 0};
  for (uint32_t i = 0; i < count; i++) norm_add(&s, x[i]);
  return norm_root(&s);
}

/* The norm of `count` numbers, minus those of `from` if there are any. */
static value norm_of(struct vm *vm, uint32_t count, const value *items, const value *from) {
  mpy_float local[8], *x = count <= 8 ? local : heap_alloc(vm, count * sizeof *x);
  if (!x) return 0;
  for (uint32_t i = 0; i < count; i++) {
    mpy_float y = 0;
    if (!float_of(vm, items[i], &x[i]) || (from && !float_of(vm, from[i], &y))) return 0;
    x[i] -= y;
  }
  mpy_float r = vector_norm(x, count);
  if (x != local) heap_free(x, count * sizeof *x);
  return float_new(vm, r);
}

MATH(hypot) { return norm_of(vm, (uint32_t)n, a, NULL); }

MATH(dist) { /* p, q */
  (void)n;
  value p = tuple_from_iterable(vm, a[0]), q = p ? tuple_from_iterable(vm, a[1]) : 0;
  if (!q) return 0;
  if (AS(tuple, p)->count != AS(tuple, q)->count) return raise_value(vm, "both points must have the same number of dimensions");
  return norm_of(vm, AS(tuple, p)->count, AS(tuple, p)->items, AS(tuple, q)->items);
}

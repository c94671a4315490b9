/* Between int and float: exact comparison, correctly rounded conversion and division. */
#include "objects/float-exact.h"
#include "objects/int-view.h"
#include "objects/number.h"

mpy_float int_to_float(struct vm *vm, value v, bool *overflow) {
  (void)vm;
  if (is_small(v)) return (mpy_float)small_get(v);
  struct int_view x;
  int_view(&x, v);
  mpy_float f = float_from_digits(x.digits, x.count, 0, false);
  if (float_is_infinite(f)) *overflow = true;
  return x.negative ? -f : f;
}

value int_from_float(struct vm *vm, mpy_float f) {
  if (float_is_nan(f)) return raise_value(vm, "cannot convert float NaN to integer");
  if (float_is_infinite(f)) return raise_error(vm, &type_OverflowError, "cannot convert float infinity to integer");
  if (f > -1073741824.0f && f < 1073741824.0f) return small_new((int32_t)f);
  struct vector v;
  int32_t e;
  vector_set(&v, float_split(f, &e));
  vector_scale(&v, e, 0);
  return int_from_digits(vm, v.digits, v.count, float_is_negative(f));
}

int int_float_order(value n, mpy_float f) {
  if (is_small(n) && (FLOAT_MANTISSA > 31 || (small_get(n) + (1 << 24)) >> 25 == 0)) {
    mpy_float g = (mpy_float)small_get(n);
    return g < f ? -1 : g > f;
  }
  if (float_is_infinite(f)) return f > 0 ? -1 : 1;
  struct int_view x;
  int_view(&x, n);
  if (x.negative != float_is_negative(f)) return x.negative ? -1 : 1;
  struct vector v;
  int32_t e;
  vector_set(&v, float_split(f, &e));
  bool fraction = vector_scale(&v, e, 0);
  int order = digits_compare(x.digits, x.count, v.digits, v.count);
  if (order == 0 && fraction) order = -1;
  return x.negative ? -order : order;
}

value int_truediv(struct vm *vm, value a, value b) {
  if (b == SMALL(0)) return raise_error(vm, &type_ZeroDivisionError, "division by zero");
  struct int_view x, y;
  int_view(&x, a);
  int_view(&y, b);
  uint32_t bits_x = digits_bits(x.digits, x.count), bits_y = digits_bits(y.digits, y.count);
  if (bits_x <= FLOAT_MANTISSA && bits_y <= FLOAT_MANTISSA && is_small(a) && is_small(b))
    return float_new(vm, (mpy_float)small_get(a) / (mpy_float)small_get(b));
  /* As many bits as a mantissa has and two more, and whether something is left, decide the rounding. */
  bool negative = x.negative != y.negative;
  int32_t shift = (int32_t)bits_y - (int32_t)bits_x + FLOAT_MANTISSA + 2;
  value q, r;
  if (x.negative) a = int_negate(vm, a);
  if (a && y.negative) b = int_negate(vm, b);
  if (!a || !b) return 0;
  if (shift > 0) a = int_shift_left(vm, a, (uint32_t)shift);
  if (!a || !int_divide(vm, a, b, &q, &r)) return 0;
  int_view(&x, q);
  mpy_float f = float_from_digits(x.digits, x.count, shift > 0 ? -shift : 0, r != SMALL(0));
  if (float_is_infinite(f)) return raise_error(vm, &type_OverflowError, "integer division result too large for a float");
  return float_new(vm, negative ? -f : f);
}

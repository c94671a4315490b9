/* math: functions of floats. The C library computes, in the float's precision; this file adds what CPython makes of its results:
   nan from a number is ValueError, infinity from a finite one OverflowError, or ValueError where the function has a pole there.
   Whole numbers and sums are in math-int.c and math-sum.c. */
#include "objects/float-exact.h"
#include "objects/int-view.h"
#include "objects/number.h"

#define MATH(name) value py_math_##name(struct vm *vm, int n, value *a)

static value raise_domain(struct vm *vm) { return raise_value(vm, "math domain error"); }
static value raise_range(struct vm *vm) { return raise_error(vm, &type_OverflowError, "math range error"); }

/* ---- one argument ---- */

enum pole { MAY_OVERFLOW, HAS_POLE };

static value unary(struct vm *vm, value v, mpy_float (*fn)(mpy_float), enum pole pole) {
  mpy_float x;
  if (!float_of(vm, v, &x)) return 0;
  mpy_float r = fn(x);
  if (float_is_nan(r) && !float_is_nan(x)) return raise_domain(vm);
  if (float_is_infinite(r) && float_is_finite(x)) return pole == HAS_POLE ? raise_domain(vm) : raise_range(vm);
  return float_new(vm, r);
}

#define UNARY(name, function, pole) \
  MATH(name) { \
    (void)n; \
    return unary(vm, a[0], FLOAT_FN(function), pole); \
  }
UNARY(acos, acos, HAS_POLE)
UNARY(acosh, acosh, HAS_POLE)
UNARY(asin, asin, HAS_POLE)
UNARY(asinh, asinh, HAS_POLE)
UNARY(atan, atan, HAS_POLE)
UNARY(atanh, atanh, HAS_POLE)
UNARY(cbrt, cbrt, HAS_POLE)
UNARY(cos, cos, HAS_POLE)
UNARY(cosh, cosh, MAY_OVERFLOW)
UNARY(erf, erf, HAS_POLE)
UNARY(erfc, erfc, HAS_POLE)
UNARY(exp, exp, MAY_OVERFLOW)
UNARY(exp2, exp2, MAY_OVERFLOW)
UNARY(expm1, expm1, MAY_OVERFLOW)
UNARY(fabs, fabs, HAS_POLE)
UNARY(log1p, log1p, HAS_POLE)
UNARY(sin, sin, HAS_POLE)
UNARY(sinh, sinh, MAY_OVERFLOW)
UNARY(sqrt, sqrt, HAS_POLE)
UNARY(tan, tan, HAS_POLE)
UNARY(tanh, tanh, HAS_POLE)

static mpy_float to_degrees(mpy_float x) { return x * (mpy_float)(180.0 / 3.141592653589793238462643); }
static mpy_float to_radians(mpy_float x) { return x * (mpy_float)(3.141592653589793238462643 / 180.0); }
static mpy_float unit_of_last_place(mpy_float x) {
  x = float_from_bits(float_to_bits(x) & ~FLOAT_SIGN);
  if (!float_is_finite(x)) return x;
  float_mantissa bits = float_to_bits(x);
  mpy_float next = float_from_bits(bits + 1);
  return float_is_infinite(next) ? x - float_from_bits(bits - 1) : next - x;
}

#define PLAIN(name, function) \
  MATH(name) { \
    (void)n; \
    mpy_float x; \
    return float_of(vm, a[0], &x) ? float_new(vm, function(x)) : 0; \
  }
PLAIN(degrees, to_degrees)
PLAIN(radians, to_radians)
PLAIN(ulp, unit_of_last_place)

static bool is_pole_of_gamma(mpy_float x) { return x <= 0 && float_is_finite(x) && FLOAT_FN(floor)(x) == x; }

MATH(gamma) {
  (void)n;
  mpy_float x;
  if (!float_of(vm, a[0], &x)) return 0;
  if (is_pole_of_gamma(x) || (float_is_infinite(x) && x < 0)) return raise_domain(vm);
  mpy_float r = FLOAT_FN(tgamma)(x);
  return float_is_infinite(r) && float_is_finite(x) ? raise_range(vm) : float_new(vm, r);
}

MATH(lgamma) {
  (void)n;
  mpy_float x;
  if (!float_of(vm, a[0], &x)) return 0;
  if (is_pole_of_gamma(x)) return raise_domain(vm);
  mpy_float r = float_is_infinite(x) ? (x < 0 ? -x : x) : FLOAT_FN(lgamma)(x);
  return float_is_infinite(r) && float_is_finite(x) ? raise_range(vm) : float_new(vm, r);
}

#define TEST(name, function) \
  MATH(name) { \
    (void)n; \
    mpy_float x; \
    return float_of(vm, a[0], &x) ? value_bool(function(x)) : 0; \
  }
TEST(isfinite, float_is_finite)
TEST(isinf, float_is_infinite)
TEST(isnan, float_is_nan)

/* ---- logarithms: of ints beyond the floats' range too ---- */

static bool logarithm(struct vm *vm, value v, mpy_float (*fn)(mpy_float), mpy_float of_two, mpy_float *out) {
  value big = int_exact(v);
  mpy_float x;
  int32_t bits = 0;
  if (big && !is_small(big)) {
    struct int_view view;
    int_view(&view, big);
    bits = view.negative ? 0 : (int32_t)digits_bits(view.digits, view.count);
    x = view.negative ? -1 : float_from_digits(view.digits, view.count, -bits, false);
    if (bits < FLOAT_MANTISSA * 4) { /* within range: better as it is */
      if (bits) x = float_from_digits(view.digits, view.count, 0, false);
      bits = 0;
    }
  } else if (!float_of(vm, v, &x)) {
    return false;
  }
  if (x <= 0) {
    raise_domain(vm);
    return false;
  }
  *out = fn(x) + (bits ? (mpy_float)bits * of_two : 0);
  return true;
}

MATH(log2) {
  (void)n;
  mpy_float r;
  return logarithm(vm, a[0], FLOAT_FN(log2), 1, &r) ? float_new(vm, r) : 0;
}

MATH(log10) {
  (void)n;
  mpy_float r;
  return logarithm(vm, a[0], FLOAT_FN(log10), (mpy_float)0.301029995663981195, &r) ? float_new(vm, r) : 0;
}

#define LN2 ((mpy_float)0.693147180559945309)

MATH(log) { /* x, base */
  (void)n;
  mpy_float x, base;
  if (!logarithm(vm, a[0], FLOAT_FN(log), LN2, &x)) return 0;
  if (!a[1]) return float_new(vm, x);
  if (!logarithm(vm, a[1], FLOAT_FN(log), LN2, &base)) return 0;
  if (base == 0) return raise_error(vm, &type_ZeroDivisionError, "float division by zero");
  return float_new(vm, x / base);
}

/* ---- two arguments ---- */

static bool two_floats(struct vm *vm, value *a, mpy_float *x, mpy_float *y) { return float_of(vm, a[0], x) && float_of(vm, a[1], y); }

MATH(atan2) {
  (void)n;
  mpy_float x, y;
  return two_floats(vm, a, &x, &y) ? float_new(vm, FLOAT_FN(atan2)(x, y)) : 0;
}

MATH(copysign) {
  (void)n;
  mpy_float x, y;
  if (!two_floats(vm, a, &x, &y)) return 0;
  return float_new(vm, float_from_bits((float_to_bits(x) & ~FLOAT_SIGN) | (float_to_bits(y) & FLOAT_SIGN)));
}

/* A result that is nan although no operand was. */
static value checked_nan(struct vm *vm, mpy_float r, mpy_float x, mpy_float y) {
  if (float_is_nan(r) && !float_is_nan(x) && !float_is_nan(y)) return raise_domain(vm);
  return float_new(vm, r);
}

MATH(fmod) {
  (void)n;
  mpy_float x, y;
  return two_floats(vm, a, &x, &y) ? checked_nan(vm, FLOAT_FN(fmod)(x, y), x, y) : 0;
}

MATH(remainder) {
  (void)n;
  mpy_float x, y;
  return two_floats(vm, a, &x, &y) ? checked_nan(vm, FLOAT_FN(remainder)(x, y), x, y) : 0;
}

MATH(pow) {
  (void)n;
  mpy_float x, y;
  if (!two_floats(vm, a, &x, &y)) return 0;
  mpy_float r = FLOAT_FN(pow)(x, y);
  if (float_is_infinite(r) && float_is_finite(x) && float_is_finite(y)) return x == 0 ? raise_domain(vm) : raise_range(vm);
  return checked_nan(vm, r, x, y);
}

MATH(fma) {
  (void)n;
  mpy_float x, y, z;
  if (!two_floats(vm, a, &x, &y) || !float_of(vm, a[2], &z)) return 0;
  mpy_float r = FLOAT_FN(fma)(x, y, z);
  if (float_is_nan(r) && !float_is_nan(x) && !float_is_nan(y) && !float_is_nan(z)) return raise_value(vm, "invalid operation in fma");
  if (float_is_infinite(r) && float_is_finite(x) && float_is_finite(y) && float_is_finite(z))
    return raise_error(vm, &type_OverflowError, "overflow in fma");
  return float_new(vm, r);
}

/* One step, or so many: floats in order are their bits in order. */
static mpy_float step_towards(mpy_float x, mpy_float y, uint64_t steps) {
  const uint64_t sign = FLOAT_SIGN;
  uint64_t bx = float_to_bits(x), by = float_to_bits(y);
  /* Places on a line through both zeros. */
  int64_t px = bx & sign ? -(int64_t)(bx & ~sign) : (int64_t)bx, py = by & sign ? -(int64_t)(by & ~sign) : (int64_t)by;
  uint64_t way = px < py ? (uint64_t)py - (uint64_t)px : (uint64_t)px - (uint64_t)py;
  if (steps >= way) return y;
  px = px < py ? px + (int64_t)steps : px - (int64_t)steps;
  return float_from_bits((float_mantissa)(px < 0 || (px == 0 && bx & sign) ? (uint64_t)-px | sign : (uint64_t)px));
}

MATH(nextafter) { /* x, y, steps */
  (void)n;
  mpy_float x, y;
  uint64_t steps = 1;
  if (!two_floats(vm, a, &x, &y)) return 0;
  if (a[2] != value_none) {
    value count = int_index(vm, a[2]);
    if (!count) return 0;
    if (int_negative(count)) return raise_value(vm, "steps must be a non-negative integer");
    struct int_view view;
    int_view(&view, count);
    steps = view.count == 0 ? 0 : view.digits[0];
    if (view.count > 1) steps |= (uint64_t)view.digits[1] << 32;
    if (view.count > 2) steps = UINT64_MAX;
  }
  if (steps == 0 || float_is_nan(x)) return float_new(vm, x);
  return float_new(vm, float_is_nan(y) ? y : step_towards(x, y, steps));
}

MATH(isclose) { /* a, b, rel_tol, abs_tol */
  (void)n;
  mpy_float x, y, relative, absolute;
  if (!two_floats(vm, a, &x, &y) || !two_floats(vm, a + 2, &relative, &absolute)) return 0;
  if (relative < 0 || absolute < 0) return raise_value(vm, "tolerances must be non-negative");
  if (x == y) return value_true;
  if (float_is_infinite(x) || float_is_infinite(y)) return value_false;
  mpy_float apart = FLOAT_FN(fabs)(x - y);
  return value_bool(apart <= FLOAT_FN(fabs)(relative * y) || apart <= FLOAT_FN(fabs)(relative * x) || apart <= absolute);
}

/* ---- parts of a float ---- */

static value pair(struct vm *vm, value first, value second) {
  value items[2] = {first, second};
  return first && second ? tuple_new(vm, 2, items) : 0;
}

MATH(frexp) {
  (void)n;
  mpy_float x;
  int exponent = 0;
  if (!float_of(vm, a[0], &x)) return 0;
  if (float_is_finite(x)) x = FLOAT_FN(frexp)(x, &exponent);
  value first = float_new(vm, x);
  return pair(vm, first, small_new(exponent));
}

MATH(modf) {
  (void)n;
  mpy_float x, whole;
  if (!float_of(vm, a[0], &x)) return 0;
  mpy_float fraction = FLOAT_FN(modf)(x, &whole);
  value first = float_new(vm, fraction);
  return pair(vm, first, float_new(vm, whole));
}

MATH(ldexp) { /* x, i */
  (void)n;
  mpy_float x;
  int32_t exponent;
  if (!float_of(vm, a[0], &x)) return 0;
  if (!int_check(a[1])) return raise_type(vm, "Expected an int as second argument to ldexp.");
  if (!int_to_index_clip(vm, a[1], &exponent)) return 0;
  if (exponent > 10000) exponent = 10000;
  if (exponent < -10000) exponent = -10000;
  mpy_float r = FLOAT_FN(ldexp)(x, exponent);
  return float_is_infinite(r) && float_is_finite(x) ? raise_range(vm) : float_new(vm, r);
}

/* ---- to whole numbers ---- */

/* __floor__ and such: of floats and ints at once, of others by their method. 0 without exception: there is none. */
static value whole(struct vm *vm, value v, const struct str *name, mpy_float (*fn)(mpy_float)) {
  bool found = false;
  mpy_float f;
  if (is_small(v)) return v;
  if (is_float(v) && float_exact(v, &f)) return int_from_float(vm, fn(f));
  value r = vm_call_special(vm, v, name, 0, NULL, &found);
  if (found || vm->exc) return r;
  return float_exact(v, &f) ? int_from_float(vm, fn(f)) : int_exact(v);
}

static value whole_or_float(struct vm *vm, value v, const struct str *name, mpy_float (*fn)(mpy_float)) {
  mpy_float f;
  value r = whole(vm, v, name, fn);
  if (r || vm->exc) return r;
  return float_of(vm, v, &f) ? int_from_float(vm, fn(f)) : 0;
}

MATH(floor) {
  (void)n;
  return whole_or_float(vm, a[0], S(__floor__), FLOAT_FN(floor));
}
MATH(ceil) {
  (void)n;
  return whole_or_float(vm, a[0], S(__ceil__), FLOAT_FN(ceil));
}
MATH(trunc) {
  (void)n;
  value r = whole(vm, a[0], S(__trunc__), FLOAT_FN(trunc));
  if (r || vm->exc) return r;
  return raise_type(vm, "type %T doesn't define __trunc__ method", a[0]);
}

/* ---- constants that cannot be written as literals ---- */

value py_math_get_inf(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  return float_new(vm, float_from_bits(FLOAT_INFINITY_BITS));
}
value py_math_get_nan(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  return float_new(vm, float_from_bits(FLOAT_INFINITY_BITS | (float_mantissa)1 << (FLOAT_MANTISSA - 2)));
}

/* cmath: functions of complex numbers, made of the C library's real functions: its complex ones differ from library to library in
   branch cuts and special values. Formulas after W. Kahan ('Branch cuts for complex elementary functions, or Much ado about nothing's
   sign bit', 1987). nan from numbers is ValueError, infinity from finite ones OverflowError, or ValueError at a pole. */
#include "objects/float-exact.h"
#include "objects/int-view.h"
#include "objects/number.h"

#define CMATH(name) value py_cmath_##name(struct vm *vm, int n, value *a)

typedef struct {
  mpy_float real, imag;
} number;

#define PI ((mpy_float)3.14159265358979323846)
#define E ((mpy_float)2.71828182845904523536)
#define LN2 ((mpy_float)0.693147180559945309)
#if MPY_FLOAT_DOUBLE
#define EXP_LARGE 708.0  /* exp of more may overflow */
#define ROOT_LARGE 1e154 /* the square of more may */
#else
#define EXP_LARGE 88.0f
#define ROOT_LARGE 1e19f
#endif

static mpy_float size_of(mpy_float f) { return float_from_bits(float_to_bits(f) & ~FLOAT_SIGN); }
static mpy_float with_sign(mpy_float f, mpy_float sign) {
  return float_from_bits((float_to_bits(f) & ~FLOAT_SIGN) | (float_to_bits(sign) & FLOAT_SIGN));
}
static mpy_float plus_infinity(void) { return float_from_bits(FLOAT_INFINITY_BITS); }
static mpy_float quiet_nan(void) { return float_from_bits(FLOAT_INFINITY_BITS | (float_mantissa)1 << (FLOAT_MANTISSA - 2)); }

static bool has_nan(number z) { return float_is_nan(z.real) || float_is_nan(z.imag); }
static bool is_finite(number z) { return float_is_finite(z.real) && float_is_finite(z.imag); }
static bool is_infinite(number z) { return float_is_infinite(z.real) || float_is_infinite(z.imag); }

/* ---- exponential and hyperbolic functions ---- */

/* exp(size) * (cos(angle), sin(angle)) / divisor, also where exp(size) alone is too large. The zero of an angle 0 stays, whatever the size. */
static number exponential(mpy_float size, mpy_float angle, mpy_float divisor) {
  mpy_float c = FLOAT_FN(cos)(angle), s = FLOAT_FN(sin)(angle);
  bool large = size > EXP_LARGE;
  mpy_float length = FLOAT_FN(exp)(large ? size - 1 : size) / divisor, scale = large ? E : 1;
  return (number){length * c * scale, angle == 0 ? angle : length * s * scale};
}

static number c_exp(number z) {
  if (float_is_infinite(z.real) && !float_is_finite(z.imag)) /* nothing, or all, in no direction */
    return z.real < 0 ? (number){0, 0} : (number){z.real, quiet_nan()};
  return exponential(z.real, z.imag, 1);
}

static number c_sinh(number z) {
  if (z.imag == 0) return (number){FLOAT_FN(sinh)(z.real), z.imag};
  if (float_is_infinite(z.real) && !float_is_finite(z.imag)) return (number){z.real, quiet_nan()};
  if (size_of(z.real) > EXP_LARGE) {
    number r = exponential(size_of(z.real), z.imag, 2);
    return (number){z.real < 0 ? -r.real : r.real, r.imag};
  }
  return (number){FLOAT_FN(cos)(z.imag) * FLOAT_FN(sinh)(z.real), FLOAT_FN(sin)(z.imag) * FLOAT_FN(cosh)(z.real)};
}

static number c_cosh(number z) {
  if (z.imag == 0) return (number){FLOAT_FN(cosh)(z.real), float_is_negative(z.real) ? -z.imag : z.imag};
  if (float_is_infinite(z.real) && !float_is_finite(z.imag)) return (number){size_of(z.real), quiet_nan()};
  if (size_of(z.real) > EXP_LARGE) {
    number r = exponential(size_of(z.real), z.imag, 2);
    return (number){r.real, z.real < 0 ? -r.imag : r.imag};
  }
  return (number){FLOAT_FN(cos)(z.imag) * FLOAT_FN(cosh)(z.real), FLOAT_FN(sin)(z.imag) * FLOAT_FN(sinh)(z.real)};
}

static number c_tanh(number z) {
  mpy_float x = z.real, y = z.imag;
  if (y == 0) return (number){FLOAT_FN(tanh)(x), y};
  if (float_is_infinite(x) && !float_is_finite(y)) return (number){with_sign(1, x), 0};
  if (size_of(x) > EXP_LARGE / 2) {
    mpy_float product = 4 * FLOAT_FN(sin)(y) * FLOAT_FN(cos)(y);
    return (number){with_sign(1, x), product * FLOAT_FN(exp)(-2 * size_of(x))};
  }
  mpy_float tx = FLOAT_FN(tanh)(x), ty = FLOAT_FN(tan)(y), cx = 1 / FLOAT_FN(cosh)(x), under = 1 + tx * ty * (tx * ty);
  return (number){tx * (1 + ty * ty) / under, ty / under * cx * cx};
}

/* f(z) = -i g(i z) */
static number turned(number (*g)(number), number z) {
  number r = g((number){-z.imag, z.real});
  return (number){r.imag, -r.real};
}
static number c_sin(number z) { return turned(c_sinh, z); }
static number c_cos(number z) { return c_cosh((number){-z.imag, z.real}); }
static number c_tan(number z) { return turned(c_tanh, z); }

/* ---- logarithm and root ---- */

static number c_log(number z) {
  mpy_float x = size_of(z.real), y = size_of(z.imag), h = FLOAT_FN(hypot)(x, y), r;
  if (h > (mpy_float)0.7f && h < (mpy_float)1.7f) { /* the logarithm is small: not by way of a number near 1 */
    mpy_float longer = x > y ? x : y, shorter = x > y ? y : x;
    r = FLOAT_FN(log1p)((longer - 1) * (longer + 1) + shorter * shorter) / 2;
  } else if (float_is_infinite(h) && is_finite(z)) {
    r = FLOAT_FN(log)(FLOAT_FN(hypot)(x / 2, y / 2)) + LN2;
  } else {
    r = FLOAT_FN(log)(h);
  }
  return (number){r, FLOAT_FN(atan2)(z.imag, z.real)};
}

static number c_log10(number z) {
  const mpy_float scale = (mpy_float)0.434294481903251828;
  number r = c_log(z);
  return (number){r.real * scale, r.imag * scale};
}

static number c_sqrt(number z) {
  if (z.real == 0 && z.imag == 0) return (number){0, z.imag};
  if (float_is_infinite(z.imag)) return (number){plus_infinity(), z.imag};
  if (float_is_infinite(z.real)) {
    mpy_float other = float_is_nan(z.imag) ? z.imag : 0;
    return z.real > 0 ? (number){z.real, with_sign(other, z.imag)} : (number){other, with_sign(z.real, z.imag)};
  }
  /* Divided by 8 against overflow, or multiplied by 2^25 against the loss of bits in the smallest floats; back = sqrt(scale / 2). */
  mpy_float x = size_of(z.real), y = size_of(z.imag), scale = 8, back = 2;
  if (x < 1 && y < 1) {
    scale = 1 / (mpy_float)33554432;
    back = 1 / (mpy_float)8192;
  }
  x /= scale;
  mpy_float root = FLOAT_FN(sqrt)(x + FLOAT_FN(hypot)(x, y / scale)) * back, other = y / (2 * root);
  return z.real >= 0 ? (number){root, with_sign(other, z.imag)} : (number){other, with_sign(root, z.imag)};
}

/* ---- inverse functions ---- */

/* The roots of 1 - z and 1 + z: 1 is added to the real part alone, so that the other keeps its sign. */
static number root_below(number z) { return c_sqrt((number){1 - z.real, -z.imag}); }
static number root_above(number z) { return c_sqrt((number){1 + z.real, z.imag}); }

static number c_acos(number z) {
  if (is_infinite(z)) return (number){FLOAT_FN(atan2)(size_of(z.imag), z.real), with_sign(plus_infinity(), -z.imag)};
  number s = root_below(z), t = root_above(z);
  return (number){2 * FLOAT_FN(atan2)(s.real, t.real), FLOAT_FN(asinh)(t.real * s.imag - t.imag * s.real)};
}

static number c_asin(number z) {
  if (is_infinite(z)) return (number){FLOAT_FN(atan2)(z.real, size_of(z.imag)), with_sign(plus_infinity(), z.imag)};
  number s = root_below(z), t = root_above(z);
  return (number){FLOAT_FN(atan2)(z.real, s.real * t.real - s.imag * t.imag), FLOAT_FN(asinh)(s.real * t.imag - s.imag * t.real)};
}

static number c_asinh(number z) { return turned(c_asin, z); }

static number c_acosh(number z) {
  if (is_infinite(z)) return (number){plus_infinity(), FLOAT_FN(atan2)(z.imag, z.real)};
  number s = c_sqrt((number){z.real - 1, z.imag}), t = root_above(z);
  return (number){FLOAT_FN(asinh)(s.real * t.real + s.imag * t.imag), 2 * FLOAT_FN(atan2)(s.imag, t.real)};
}

static number c_atanh(number z) {
  mpy_float x = size_of(z.real), y = size_of(z.imag), real, imag;
  if (is_infinite(z)) {
    real = 0;
    imag = float_is_nan(z.imag) ? z.imag : PI / 2;
  } else if (x > ROOT_LARGE || y > ROOT_LARGE) {
    mpy_float h = FLOAT_FN(hypot)(x / 2, y / 2);
    real = x / 4 / h / h;
    imag = PI / 2;
  } else if (x == 1 && y == 0) {
    real = plus_infinity();
    imag = 0;
  } else {
    real = FLOAT_FN(log1p)(4 * x / ((1 - x) * (1 - x) + y * y)) / 4;
    imag = FLOAT_FN(atan2)(2 * y, (1 - x) * (1 + x) - y * y) / 2;
  }
  return (number){with_sign(real, z.real), with_sign(imag, z.imag)};
}

static number c_atan(number z) { return turned(c_atanh, z); }

/* ---- the module ---- */

static value raise_domain(struct vm *vm) { return raise_value(vm, "math domain error"); }

/* A complex, an instance of a subclass, something with __complex__, or a real number. */
static bool take(struct vm *vm, value v, number *out) {
  bool found = false;
  if (!is_small(v) && is_pointer(v) && !is_instance(v, &type_complex)) {
    value converted = vm_call_special(vm, v, S(__complex__), 0, NULL, &found);
    if (found && !converted) return false;
    if (found) v = converted;
  }
  if (is_pointer(v) && is_instance(v, &type_complex)) {
    *out = (number){AS(complex, v)->real, AS(complex, v)->imag};
    return true;
  }
  if (found) {
    raise_type(vm, "__complex__ returned non-complex (type %T)", v);
    return false;
  }
  mpy_float f;
  if (!float_of(vm, v, &f)) return false;
  *out = (number){f, 0};
  return true;
}

enum pole { MAY_OVERFLOW, HAS_POLE };

static value unary(struct vm *vm, value v, number (*fn)(number), enum pole pole) {
  number z;
  if (!take(vm, v, &z)) return 0;
  number r = fn(z);
  if (has_nan(r) && !has_nan(z)) return raise_domain(vm);
  if (!is_finite(r) && is_finite(z)) {
    if (pole == HAS_POLE) return raise_domain(vm);
    return raise_error(vm, &type_OverflowError, "math range error");
  }
  return complex_new(vm, r.real, r.imag);
}

#define UNARY(name, pole) \
  CMATH(name) { \
    (void)n; \
    return unary(vm, a[0], c_##name, pole); \
  }
UNARY(acos, HAS_POLE)
UNARY(acosh, HAS_POLE)
UNARY(asin, HAS_POLE)
UNARY(asinh, HAS_POLE)
UNARY(atan, HAS_POLE)
UNARY(atanh, HAS_POLE)
UNARY(cos, MAY_OVERFLOW)
UNARY(cosh, MAY_OVERFLOW)
UNARY(exp, MAY_OVERFLOW)
UNARY(log10, HAS_POLE)
UNARY(sin, MAY_OVERFLOW)
UNARY(sinh, MAY_OVERFLOW)
UNARY(sqrt, MAY_OVERFLOW)
UNARY(tan, HAS_POLE)
UNARY(tanh, HAS_POLE)

CMATH(log) { /* z, base */
  (void)n;
  value z = unary(vm, a[0], c_log, HAS_POLE);
  if (!z || !a[1]) return z;
  value base = unary(vm, a[1], c_log, HAS_POLE);
  if (!base) return 0;
  if (AS(complex, base)->real == 0 && AS(complex, base)->imag == 0) return raise_domain(vm);
  return op_operate(vm, TRUEDIV, z, base);
}

/* ---- polar coordinates ---- */

CMATH(phase) {
  (void)n;
  number z;
  return take(vm, a[0], &z) ? float_new(vm, FLOAT_FN(atan2)(z.imag, z.real)) : 0;
}

CMATH(polar) {
  (void)n;
  number z;
  value pair[2];
  if (!take(vm, a[0], &z)) return 0;
  mpy_float r = FLOAT_FN(hypot)(z.real, z.imag);
  if (float_is_infinite(r) && is_finite(z)) return raise_error(vm, &type_OverflowError, "math range error");
  pair[0] = float_new(vm, r);
  pair[1] = pair[0] ? float_new(vm, FLOAT_FN(atan2)(z.imag, z.real)) : 0;
  return pair[1] ? tuple_new(vm, 2, pair) : 0;
}

CMATH(rect) { /* r, phi */
  (void)n;
  mpy_float r, phi;
  if (!float_of(vm, a[0], &r) || !float_of(vm, a[1], &phi)) return 0;
  if (float_is_infinite(phi) && r == 0) return complex_new(vm, 0, 0);
  if (float_is_infinite(phi) && !float_is_nan(r)) return raise_domain(vm);
  if (phi == 0) return complex_new(vm, r, float_is_infinite(r) ? phi : r * phi);
  return complex_new(vm, r * FLOAT_FN(cos)(phi), r * FLOAT_FN(sin)(phi));
}

/* ---- tests ---- */

#define TEST(name, test, combined) \
  CMATH(name) { \
    (void)n; \
    number z; \
    return take(vm, a[0], &z) ? value_bool(test(z.real) combined test(z.imag)) : 0; \
  }
TEST(isfinite, float_is_finite, &&)
TEST(isinf, float_is_infinite, ||)
TEST(isnan, float_is_nan, ||)

CMATH(isclose) { /* a, b, rel_tol, abs_tol */
  (void)n;
  number x, y;
  mpy_float relative, absolute;
  if (!take(vm, a[0], &x) || !take(vm, a[1], &y) || !float_of(vm, a[2], &relative) || !float_of(vm, a[3], &absolute)) return 0;
  if (relative < 0 || absolute < 0) return raise_value(vm, "tolerances must be non-negative");
  if (x.real == y.real && x.imag == y.imag) return value_true;
  if (has_nan(x) || has_nan(y) || !is_finite(x) || !is_finite(y)) return value_false;
  mpy_float apart = FLOAT_FN(hypot)(x.real - y.real, x.imag - y.imag);
  mpy_float size_x = FLOAT_FN(hypot)(x.real, x.imag), size_y = FLOAT_FN(hypot)(y.real, y.imag);
  return value_bool(apart <= relative * size_y || apart <= relative * size_x || apart <= absolute);
}

/* ---- constants that cannot be written as literals ---- */

value py_cmath_get_inf(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  return float_new(vm, plus_infinity());
}
value py_cmath_get_nan(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  return float_new(vm, quiet_nan());
}
value py_cmath_get_infj(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  return complex_new(vm, 0, plus_infinity());
}
value py_cmath_get_nanj(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  return complex_new(vm, 0, quiet_nan());
}

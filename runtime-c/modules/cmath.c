/* cmath: functions of complex numbers. The C library computes, with the branch cuts and special values of C99's Annex G, which are
   CPython's; nan from numbers is ValueError, infinity from finite ones OverflowError, or ValueError at a pole. */
#include <complex.h>
#undef complex /* struct complex is ours */

#include "objects/float-exact.h"
#include "objects/int-view.h"
#include "objects/number.h"

#define CMATH(name) value py_cmath_##name(struct vm *vm, int n, value *a)
#if MPY_FLOAT_DOUBLE
typedef double _Complex number;
#else
typedef float _Complex number;
#endif

static mpy_float real_of(number z) { return FLOAT_FN(creal)(z); }
static mpy_float imag_of(number z) { return FLOAT_FN(cimag)(z); }
/* real + imag * I would lose the sign of a zero and mix nan in. */
static number number_of(mpy_float real, mpy_float imag) {
  union {
    mpy_float part[2];
    number z;
  } x = {.part = {real, imag}};
  return x.z;
}

static bool has_nan(number z) { return float_is_nan(real_of(z)) || float_is_nan(imag_of(z)); }
static bool is_finite(number z) { return float_is_finite(real_of(z)) && float_is_finite(imag_of(z)); }

static value raise_domain(struct vm *vm) { return raise_value(vm, "math domain error"); }

static value to_value(struct vm *vm, number z) { return complex_new(vm, real_of(z), imag_of(z)); }

/* A complex, an instance of a subclass, something with __complex__, or a real number. */
static bool take(struct vm *vm, value v, number *out) {
  bool found = false;
  if (!is_small(v) && is_pointer(v) && !is_instance(v, &type_complex)) {
    value converted = vm_call_special(vm, v, S(__complex__), 0, NULL, &found);
    if (found && !converted) return false;
    if (found) v = converted;
  }
  if (is_pointer(v) && is_instance(v, &type_complex)) {
    *out = number_of(AS(complex, v)->real, AS(complex, v)->imag);
    return true;
  }
  if (found) {
    raise_type(vm, "__complex__ returned non-complex (type %T)", v);
    return false;
  }
  mpy_float f;
  if (!float_of(vm, v, &f)) return false;
  *out = number_of(f, 0);
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
  return to_value(vm, r);
}

static number log_to_ten(number z) {
  const mpy_float scale = (mpy_float)0.434294481903251828;
  number r = FLOAT_FN(clog)(z);
  return number_of(real_of(r) * scale, imag_of(r) * scale);
}

#define UNARY(name, function, pole) \
  CMATH(name) { \
    (void)n; \
    return unary(vm, a[0], function, pole); \
  }
UNARY(acos, FLOAT_FN(cacos), HAS_POLE)
UNARY(acosh, FLOAT_FN(cacosh), HAS_POLE)
UNARY(asin, FLOAT_FN(casin), HAS_POLE)
UNARY(asinh, FLOAT_FN(casinh), HAS_POLE)
UNARY(atan, FLOAT_FN(catan), HAS_POLE)
UNARY(atanh, FLOAT_FN(catanh), HAS_POLE)
UNARY(cos, FLOAT_FN(ccos), MAY_OVERFLOW)
UNARY(cosh, FLOAT_FN(ccosh), MAY_OVERFLOW)
UNARY(exp, FLOAT_FN(cexp), MAY_OVERFLOW)
UNARY(log10, log_to_ten, HAS_POLE)
UNARY(sin, FLOAT_FN(csin), MAY_OVERFLOW)
UNARY(sinh, FLOAT_FN(csinh), MAY_OVERFLOW)
UNARY(sqrt, FLOAT_FN(csqrt), MAY_OVERFLOW)
UNARY(tan, FLOAT_FN(ctan), HAS_POLE)
UNARY(tanh, FLOAT_FN(ctanh), HAS_POLE)

CMATH(log) { /* z, base */
  (void)n;
  value z = unary(vm, a[0], FLOAT_FN(clog), HAS_POLE);
  if (!z || !a[1]) return z;
  value base = unary(vm, a[1], FLOAT_FN(clog), HAS_POLE);
  if (!base) return 0;
  if (AS(complex, base)->real == 0 && AS(complex, base)->imag == 0) return raise_domain(vm);
  return op_binary(vm, BINARY_TRUEDIV, z, base);
}

/* ---- polar coordinates ---- */

CMATH(phase) {
  (void)n;
  number z;
  return take(vm, a[0], &z) ? float_new(vm, FLOAT_FN(carg)(z)) : 0;
}

CMATH(polar) {
  (void)n;
  number z;
  value pair[2];
  if (!take(vm, a[0], &z)) return 0;
  mpy_float r = FLOAT_FN(hypot)(real_of(z), imag_of(z));
  if (float_is_infinite(r) && is_finite(z)) return raise_error(vm, &type_OverflowError, "math range error");
  pair[0] = float_new(vm, r);
  pair[1] = pair[0] ? float_new(vm, FLOAT_FN(carg)(z)) : 0;
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
    return take(vm, a[0], &z) ? value_bool(test(real_of(z)) combined test(imag_of(z))) : 0; \
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
  if (real_of(x) == real_of(y) && imag_of(x) == imag_of(y)) return value_true;
  if (has_nan(x) || has_nan(y) || !is_finite(x) || !is_finite(y)) return value_false;
  mpy_float apart = FLOAT_FN(hypot)(real_of(x) - real_of(y), imag_of(x) - imag_of(y));
  mpy_float size_x = FLOAT_FN(cabs)(x), size_y = FLOAT_FN(cabs)(y);
  return value_bool(apart <= relative * size_y || apart <= relative * size_x || apart <= absolute);
}

/* ---- constants that cannot be written as literals ---- */

static mpy_float positive_infinity(void) { return float_from_bits(FLOAT_INFINITY_BITS); }
static mpy_float quiet_nan(void) { return float_from_bits(FLOAT_INFINITY_BITS | (float_mantissa)1 << (FLOAT_MANTISSA - 2)); }
value py_cmath_get_inf(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  return float_new(vm, positive_infinity());
}
value py_cmath_get_nan(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  return float_new(vm, quiet_nan());
}
value py_cmath_get_infj(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  return complex_new(vm, 0, positive_infinity());
}
value py_cmath_get_nanj(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  return complex_new(vm, 0, quiet_nan());
}

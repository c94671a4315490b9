/* Power, of two and of three arguments, and divmod, over all number types. */
#include "objects/int-view.h"
#include "objects/number.h"
#include "objects/float-exact.h"

value raise_out_of_range(struct vm *vm) {
  value text = str_from_c(vm, "Numerical result out of range");
  value e = text ? vm_call2(vm, (value)&type_OverflowError, SMALL(34), text) : 0;
  return e ? raise_instance(vm, e) : 0;
}

/* ---- float ---- */

value float_power(struct vm *vm, mpy_float x, mpy_float y) {
  if (x == 0 && y < 0) return raise_error(vm, &type_ZeroDivisionError, "0.0 cannot be raised to a negative power");
  if (x < 0 && float_is_finite(x) && float_is_finite(y) && FLOAT_FN(floor)(y) != y) return complex_power(vm, x, 0, y, 0);
  mpy_float r = FLOAT_FN(pow)(x, y);
  if (float_is_infinite(r) && float_is_finite(x) && float_is_finite(y)) return raise_out_of_range(vm);
  return float_new(vm, r);
}

/* ---- int ---- */

static value power_as_floats(struct vm *vm, value a, value b) {
  mpy_float x, y;
  if (float_of_number(vm, a, &x) < 0 || float_of_number(vm, b, &y) < 0) return 0;
  return float_power(vm, x, y);
}

/* The exponent's bits from the top: square, and multiply by the base where a bit is set. */
static value power_bits(struct vm *vm, value a, uint32_t n) {
  value r = a;
  for (uint32_t bit = digit_bits(n) - 1; bit-- > 0;) {
    if (!(r = int_mul(vm, r, r))) return 0;
    if (n >> bit & 1 && !(r = int_mul(vm, r, a))) return 0;
  }
  return r;
}

value int_pow(struct vm *vm, value a, value b) {
  if (int_negative(b)) return power_as_floats(vm, a, b);
  if (b == SMALL(0)) return SMALL(1);
  if (a == SMALL(0) || a == SMALL(1)) return a;
  if (a == SMALL(-1)) return int_is_odd(b) ? a : SMALL(1);
  if (!is_small(b)) return raise_error(vm, &type_OverflowError, "too many digits in integer");
  uint32_t n = (uint32_t)small_get(b);
  return a == SMALL(2) ? int_shift_left(vm, SMALL(1), n) : power_bits(vm, a, n);
}

static value multiply_modulo(struct vm *vm, value a, value b, value m) {
  value r;
  if (!(a = int_mul(vm, a, b))) return 0;
  return int_divide(vm, a, m, NULL, &r) ? r : 0;
}

/* The number that a times it is 1 modulo m > 0, by Euclid's algorithm: a x + m y = gcd, x being followed. */
static value inverse_modulo(struct vm *vm, value a, value m) {
  value x = SMALL(1), next_x = SMALL(0), b = m;
  while (b != SMALL(0)) {
    value q, r, t;
    if (!int_divide(vm, a, b, &q, &r)) return 0;
    if (!(t = int_mul(vm, q, next_x)) || !(t = int_sub(vm, x, t))) return 0;
    x = next_x;
    next_x = t;
    a = b;
    b = r;
  }
  return a == SMALL(1) ? x : raise_value(vm, "base is not invertible for the given modulus");
}

value int_pow_mod(struct vm *vm, value a, value b, value m) {
  if (m == SMALL(0)) return raise_value(vm, "pow() 3rd argument cannot be 0");
  value positive = int_negative(m) ? int_negate(vm, m) : m, r = SMALL(1);
  if (!positive || !int_divide(vm, a, positive, NULL, &a)) return 0;
  if (int_negative(b)) {
    if (!(a = inverse_modulo(vm, a, positive)) || !(b = int_negate(vm, b))) return 0;
  }
  struct int_view e;
  int_view(&e, b);
  for (uint32_t bit = digits_bits(e.digits, e.count); bit-- > 0;) {
    if (!(r = multiply_modulo(vm, r, r, positive))) return 0;
    if (digits_test_bit(e.digits, e.count, bit) && !(r = multiply_modulo(vm, r, a, positive))) return 0;
  }
  return int_divide(vm, r, m, NULL, &r) ? r : 0;
}

/* ---- any numbers ---- */

/* An instance of a Python class, whose special methods come first. */
static bool has_own_operators(value v) { return (type_of(v)->flags & TYPE_PYTHON) != 0; }

value number_pow(struct vm *vm, value a, value b, value m) {
  if (m == value_none || m == 0) return op_operate(vm, POW, a, b);
  if (has_own_operators(a) || has_own_operators(b) || has_own_operators(m)) return value_notimplemented;
  return number_pow_plain(vm, a, b, m);
}

static bool is_number(value v) { return int_check(v) || is_float(v) || is_type(v, &type_complex); }

value number_pow_plain(struct vm *vm, value a, value b, value m) {
  value x = int_exact(a), y = int_exact(b), z = int_exact(m);
  if (x && y && z) return int_pow_mod(vm, x, y, z);
  /* The operands' types are asked in their order: float takes no third argument, complex none with two numbers before it. */
  const value operands[] = {value_exact(a), value_exact(b), value_exact(m)};
  for (int i = 0; i < 3; i++) {
    if (is_float(operands[i])) return raise_type(vm, "pow() 3rd argument not allowed unless all arguments are integers");
    if (is_type(operands[i], &type_complex) && is_number(operands[0]) && is_number(operands[1])) return raise_value(vm, "complex modulo");
  }
  return value_notimplemented;
}

static value pair(struct vm *vm, value a, value b) {
  value items[2] = {a, b};
  return a && b ? tuple_new(vm, 2, items) : 0;
}

value number_divmod_plain(struct vm *vm, value a, value b) {
  value m = int_exact(a), n = int_exact(b), q, r;
  if (m && n) {
    if (n == SMALL(0)) return raise_error(vm, &type_ZeroDivisionError, "integer division or modulo by zero");
    return int_divide(vm, m, n, &q, &r) ? pair(vm, q, r) : 0;
  }
  mpy_float x, y;
  int got = float_of_number(vm, a, &x);
  if (got > 0) got = float_of_number(vm, b, &y);
  if (got <= 0) return got < 0 ? 0 : value_notimplemented;
  if (y == 0) return raise_error(vm, &type_ZeroDivisionError, "float divmod()");
  q = float_floordiv(vm, x, y);
  return q ? pair(vm, q, float_new(vm, float_modulo(x, y))) : 0;
}

value number_divmod(struct vm *vm, value a, value b) {
  if (has_own_operators(a) || has_own_operators(b)) return value_notimplemented;
  return number_divmod_plain(vm, a, b);
}

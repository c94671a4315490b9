/* float: the type, its operators and conversions. Operands may be ints; comparisons with ints are exact. */
#include "objects/float.h"

#include "objects/float-exact.h"
#include "objects/format.h"
#include "objects/int-view.h"
#include "objects/number.h"

value float_box(struct vm *vm, mpy_float f) {
  struct float_object *o = object_new_uncleared(vm, &type_float, sizeof(struct float_object));
  if (o) o->number = f;
  return (value)o;
}

/* ---- conversions ---- */

bool float_exact(value v, mpy_float *out) {
  if (is_small(v)) return false;
  if (!is_word_float(v)) {
    v = value_exact(v);
    if (is_small(v) || !is_float(v)) return false;
  }
  *out = float_get(v);
  return true;
}

int float_of_number(struct vm *vm, value v, mpy_float *out) {
  if (is_small(v)) {
    *out = (mpy_float)small_get(v);
    return 1;
  }
  if (float_exact(v, out)) return 1;
  value n = int_exact(v);
  if (!n) return 0;
  bool overflow = false;
  *out = int_to_float(vm, n, &overflow);
  if (!overflow) return 1;
  raise_error(vm, &type_OverflowError, "int too large to convert to float");
  return -1;
}

/* The float that __float__ or __index__ gives: 1; 0: neither is there; -1: raised. */
int float_by_method(struct vm *vm, value v, mpy_float *out) {
  bool found = false;
  value r = vm_call_special(vm, v, S(__float__), 0, NULL, &found);
  if (found) {
    if (!r) return -1;
    if (float_exact(r, out)) return 1;
    raise_type(vm, "%T.__float__ returned non-float (type %T)", v, r);
    return -1;
  }
  r = vm_call_special(vm, v, S(__index__), 0, NULL, &found);
  if (!found) return 0;
  if (!r) return -1;
  if (int_exact(r)) return float_of_number(vm, r, out);
  raise_type(vm, "__index__ returned non-int (type %T)", r);
  return -1;
}

int float_of_any(struct vm *vm, value v, mpy_float *out) {
  int r = float_of_number(vm, v, out);
  return r == 0 ? float_by_method(vm, v, out) : r;
}

bool float_of(struct vm *vm, value v, mpy_float *out) {
  int r = float_of_any(vm, v, out);
  if (r == 0) raise_type(vm, "must be real number, not %T", v);
  return r > 0;
}

/* ---- arithmetic ---- */

static value raise_zero(struct vm *vm, const char *text) { return raise_error(vm, &type_ZeroDivisionError, text); }

/* The rest has the divisor's sign, also when it is 0. */
mpy_float float_modulo(mpy_float x, mpy_float y) {
  mpy_float r = FLOAT_FN(fmod)(x, y);
  if (r == 0) return float_from_bits(float_to_bits(y) & FLOAT_SIGN);
  return (y < 0) != (r < 0) ? r + y : r;
}

/* The quotient without the rest is a whole number but for rounding errors. */
static mpy_float floor_quotient(mpy_float x, mpy_float y) {
  mpy_float r = FLOAT_FN(fmod)(x, y), q = (x - r) / y;
  if (r != 0 && (y < 0) != (r < 0)) q -= 1;
  if (q == 0) return float_from_bits(float_to_bits(x / y) & FLOAT_SIGN);
  mpy_float whole = FLOAT_FN(floor)(q);
  return q - whole > (mpy_float)0.5f ? whole + 1 : whole;
}

value float_floordiv(struct vm *vm, mpy_float x, mpy_float y) { return float_new(vm, floor_quotient(x, y)); }

/* Linked where a program has the operator: see vm/handlers.h. */
#pragma weak float_power

value float_binary(struct vm *vm, enum binary_op op, value a, value b) {
  ONLY_WITH_OPERATOR(FLOORDIV, float_floordiv);
  ONLY_WITH_OPERATOR(MOD, float_modulo);
  mpy_float x, y;
  int got = float_of_number(vm, a, &x);
  if (got > 0) got = float_of_number(vm, b, &y);
  if (got <= 0) return got < 0 ? 0 : value_notimplemented;
  switch (op) {
    case BINARY_ADD: return float_new(vm, x + y);
    case BINARY_SUB: return float_new(vm, x - y);
    case BINARY_MUL: return float_new(vm, x * y);
    case BINARY_TRUEDIV: return y == 0 ? raise_zero(vm, "float division by zero") : float_new(vm, x / y);
    case BINARY_FLOORDIV: return y == 0 ? raise_zero(vm, "float floor division by zero") : float_floordiv(vm, x, y);
    case BINARY_MOD: return y == 0 ? raise_zero(vm, "float modulo by zero") : float_new(vm, float_modulo(x, y));
    case BINARY_POW: return float_power ? float_power(vm, x, y) : value_notimplemented;
    default: return value_notimplemented;
  }
}

/* ---- comparison ---- */

int int_float_order(value n, mpy_float f); /* int-float.c */

#define UNORDERED 2

static int float_order(value a, value b) {
  mpy_float x, y;
  bool float_a = float_exact(a, &x), float_b = float_exact(b, &y);
  if (float_a && float_is_nan(x)) return UNORDERED;
  if (float_b && float_is_nan(y)) return UNORDERED;
  if (!float_b) return -int_float_order(int_exact(b), x);
  if (!float_a) return int_float_order(int_exact(a), y);
  return x < y ? -1 : x > y;
}

value float_compare(struct vm *vm, enum compare_op op, value a, value b) {
  (void)vm;
  mpy_float f;
  if (!float_exact(a, &f) && !int_exact(a)) return value_notimplemented;
  if (!float_exact(b, &f) && !int_exact(b)) return value_notimplemented;
  int order = float_order(a, b);
  if (order == UNORDERED) return value_bool(op == COMPARE_NE);
  /* Which of less, equal, greater each comparison accepts, in enum compare_op's order. */
  static const uint8_t accepts[] = {1, 3, 4, 6, 2, 5};
  return value_bool(accepts[op] >> (order + 1) & 1);
}

/* ---- the type ---- */

/* m * 2^e modulo 2^31 - 1: multiplying by 2 there is a rotation by one of 31 bits. */
uint32_t float_hash_of(mpy_float f) {
  uint32_t h;
  if (float_is_infinite(f)) {
    h = 314159;
  } else {
    int32_t e;
    uint64_t m = float_split(f, &e);
    while (m > HASH_MODULUS) m = (m & HASH_MODULUS) + (m >> 31);
    h = (uint32_t)m == HASH_MODULUS ? 0 : (uint32_t)m;
    uint32_t turn = (uint32_t)(e + 31 * 40) % 31;
    if (turn) h = (h << turn & HASH_MODULUS) | h >> (31 - turn);
  }
  if (float_is_negative(f)) h = 0u - h;
  return h == UINT32_MAX ? (uint32_t)-2 : h;
}

bool float_hash(struct vm *vm, value v, uint32_t *out) {
  (void)vm;
  mpy_float f = 0;
  float_exact(v, &f);
  *out = float_is_nan(f) ? (uint32_t)v >> 3 : float_hash_of(f);
  return true;
}

static value unary(struct vm *vm, enum unary_op op, value v) {
  mpy_float f = 0;
  float_exact(v, &f);
  switch (op) {
    case UNARY_NEG: return float_new(vm, -f);
    case UNARY_ABS: return float_new(vm, float_from_bits(float_to_bits(f) & ~FLOAT_SIGN));
    case UNARY_POS: return float_new(vm, f);
    default: return value_notimplemented;
  }
}

static int truth(struct vm *vm, value v) {
  (void)vm;
  mpy_float f = 0;
  float_exact(v, &f);
  return f != 0;
}

static value repr(struct vm *vm, value v) {
  struct str_buffer b;
  mpy_float f = 0;
  float_exact(v, &f);
  buffer_init(&b, vm);
  float_put_repr(&b, f);
  return buffer_finish(&b);
}

static const struct type_ops float_ops = {
    .repr = repr,
    .hash = float_hash,
    .compare = float_compare,
    .binary = float_binary,
    .binary_right = float_binary,
    .unary = unary,
    .truth = truth,
    .format = float_format,
};

extern const struct name_table attrs_float;
const struct type type_float = {
    .head = {&type_type},
    .name = S(float),
    .base = &type_object,
    .attrs = &attrs_float,
    .layout = &layout_none,
    .ops = &float_ops,
    .native = &type_float,
    .flags = TYPE_LEAF | TYPE_VARIABLE,
    .size = sizeof(struct float_object),
};

/* int: the type, what operators do with ints of any size, conversions to C's integers. Small ints are words (vm/value.h), others
   `struct big`; int-arith.c and int-bits.c compute. */
#include "objects/int.h"

#include "objects/format.h"
#include "objects/int-view.h"

bool int_check(value v) { return int_exact(v) != 0; }

/* ---- conversions ---- */

value int_index(struct vm *vm, value v) {
  value n = int_exact(v);
  if (n) return n;
  bool found = false;
  if (!is_word_float(v)) n = vm_call_special(vm, v, S(__index__), 0, NULL, &found);
  if (!found) return raise_type(vm, "'%T' object cannot be interpreted as an integer", v);
  if (!n) return 0;
  value exact = int_exact(n);
  return exact ? exact : raise_type(vm, "__index__ returned non-int (type %T)", n);
}

/* The lowest 64 bits of an int in two's complement; false when the number does not fit 64 bits with sign. */
static bool low_64(value n, uint64_t *out) {
  struct int_view x;
  int_view(&x, n);
  uint64_t magnitude = x.count > 0 ? x.digits[0] : 0;
  if (x.count > 1) magnitude |= (uint64_t)x.digits[1] << 32;
  *out = x.negative ? 0u - magnitude : magnitude;
  return x.count <= 2 && magnitude <= (uint64_t)INT64_MAX + x.negative;
}

bool int_to_c(struct vm *vm, value v, const char *type, int32_t *out) {
  if (is_small(v)) {
    *out = small_get(v);
    return true;
  }
  int64_t n;
  if (!(v = int_index(vm, v))) return false;
  if (low_64(v, (uint64_t *)&n) && n == (int32_t)n) {
    *out = (int32_t)n;
    return true;
  }
  raise_error(vm, &type_OverflowError, "Python int too large to convert to C %s", type);
  return false;
}

bool int_to_i32(struct vm *vm, value v, int32_t *out) { return int_to_c(vm, v, "long", out); }

bool int_to_i64(struct vm *vm, value v, int64_t *out) {
  if (!(v = int_index(vm, v))) return false;
  if (low_64(v, (uint64_t *)out)) return true;
  raise_error(vm, &type_OverflowError, "int too big to convert");
  return false;
}

bool int_to_u32_wrap(struct vm *vm, value v, uint32_t *out) {
  uint64_t n;
  if (!(v = int_index(vm, v))) return false;
  low_64(v, &n);
  *out = (uint32_t)n;
  return true;
}

bool int_to_index_clip(struct vm *vm, value v, int32_t *out) {
  if (!(v = int_index(vm, v))) return false;
  int64_t n;
  if (low_64(v, (uint64_t *)&n) && n == (int32_t)n)
    *out = (int32_t)n;
  else
    *out = int_negative(v) ? INT32_MIN : INT32_MAX;
  return true;
}

/* ---- operators ---- */

APART value shift(struct vm *vm, value a, value b, bool left) {
  if (int_negative(b)) return raise_value(vm, "negative shift count");
  if (is_small(b)) return left ? int_shift_left(vm, a, (uint32_t)small_get(b)) : int_shift_right(vm, a, (uint32_t)small_get(b));
  if (!left) return int_negative(a) ? SMALL(-1) : SMALL(0);
  if (a == SMALL(0)) return a;
  return raise_error(vm, &type_OverflowError, "too many digits in integer");
}

APART value floor_divide(struct vm *vm, value a, value b) {
  value q;
  if (b == SMALL(0)) return raise_error(vm, &type_ZeroDivisionError, "integer division or modulo by zero");
  return int_divide(vm, a, b, &q, NULL) ? q : 0;
}

APART value modulo(struct vm *vm, value a, value b) {
  value r;
  if (b == SMALL(0)) return raise_error(vm, &type_ZeroDivisionError, "integer modulo by zero");
  return int_divide(vm, a, b, NULL, &r) ? r : 0;
}

/* A small int, or one of one digit. */
static inline bool is_word(value v) { return is_small(v) || (uint32_t)(AS(big, v)->count + 1) <= 2; }

static int64_t word_get(value v) {
  if (is_small(v)) return small_get(v);
  const struct big *b = AS(big, v);
  return b->count < 0 ? -(int64_t)b->digits[0] : (int64_t)b->digits[0];
}

/* Words of 32 bits, as registers and checksums have them, in 64-bit arithmetic: half the instructions of the general way. */
#define WORD_OPERATORS (1u << BINARY_ADD | 1u << BINARY_SUB | 1u << BINARY_AND | 1u << BINARY_OR | 1u << BINARY_XOR)
static value word_binary(struct vm *vm, enum binary_op op, value a, value b) {
  int64_t x = word_get(a), y = word_get(b);
  switch (op) {
    case BINARY_ADD: x += y; break;
    case BINARY_SUB: x -= y; break;
    case BINARY_AND: x &= y; break;
    case BINARY_OR: x |= y; break;
    default: x ^= y;
  }
  return int_new_64(vm, x);
}

/* Linked where a program has the operator: see vm/handlers.h. */
#pragma weak int_pow

value int_binary(struct vm *vm, enum binary_op op, value a, value b) {
  ONLY_WITH_OPERATOR(ADD, int_add);
  ONLY_WITH_OPERATOR(SUB, int_sub);
  ONLY_WITH_OPERATOR(MUL, int_mul);
  ONLY_WITH_OPERATOR(TRUEDIV, int_truediv);
  ONLY_WITH_OPERATOR(FLOORDIV, floor_divide);
  ONLY_WITH_OPERATOR(MOD, modulo);
  ONLY_WITH_OPERATOR(LSHIFT, shift);
  ONLY_WITH_OPERATOR(RSHIFT, shift);
  ONLY_WITH_OPERATOR(AND, int_bitwise);
  ONLY_WITH_OPERATOR(OR, int_bitwise);
  ONLY_WITH_OPERATOR(XOR, int_bitwise);
  if (WORD_OPERATORS >> op & 1 && is_word(a) && is_word(b)) return word_binary(vm, op, a, b);
  switch (op) {
    case BINARY_ADD: return int_add(vm, a, b);
    case BINARY_SUB: return int_sub(vm, a, b);
    case BINARY_MUL: return int_mul(vm, a, b);
    case BINARY_TRUEDIV: return int_truediv(vm, a, b);
    case BINARY_FLOORDIV: return floor_divide(vm, a, b);
    case BINARY_MOD: return modulo(vm, a, b);
    case BINARY_POW: return int_pow ? int_pow(vm, a, b) : value_notimplemented;
    case BINARY_LSHIFT: return shift(vm, a, b, true);
    case BINARY_RSHIFT: return shift(vm, a, b, false);
    case BINARY_AND:
    case BINARY_OR:
    case BINARY_XOR: return int_bitwise(vm, op, a, b);
    default: return value_notimplemented;
  }
}

value int_unary(struct vm *vm, enum unary_op op, value v) {
  value n = int_exact(v);
  switch (op) {
    case UNARY_NEG: return int_negate(vm, n);
    case UNARY_INVERT: return is_small(n) ? small_new(~small_get(n)) : int_sub(vm, SMALL(-1), n);
    case UNARY_ABS: return int_negative(n) ? int_negate(vm, n) : n;
    default: return n;
  }
}

/* ---- the type ---- */

value int_binary_any(struct vm *vm, enum binary_op op, value a, value b) {
  a = int_exact(a);
  b = int_exact(b);
  return a && b ? int_binary(vm, op, a, b) : value_notimplemented;
}

value int_compare_any(struct vm *vm, enum compare_op op, value a, value b) {
  a = int_exact(a);
  b = int_exact(b);
  return a && b ? int_compare(vm, op, a, b) : value_notimplemented;
}

/* The number modulo 2^31 - 1, so that equal numbers of all types agree (see float_hash); 2^32 is 2 there. */
bool int_hash(struct vm *vm, value v, uint32_t *out) {
  (void)vm;
  struct int_view x;
  int_view(&x, int_exact(v));
  uint64_t h = 0;
  for (uint32_t i = x.count; i-- > 0;) {
    h = (h << 1) + x.digits[i];
    h = (h & HASH_MODULUS) + (h >> 31);
  }
  uint32_t r = (uint32_t)h; /* below 2^31 + 8 by now */
  if (r >= HASH_MODULUS) r -= HASH_MODULUS;
  if (x.negative) r = 0u - r;
  *out = r == UINT32_MAX ? (uint32_t)-2 : r;
  return true;
}

static value repr(struct vm *vm, value v) {
  struct str_buffer b;
  buffer_init(&b, vm);
  int_put(&b, int_exact(v), 10, false);
  return buffer_finish(&b);
}

static int truth(struct vm *vm, value v) {
  (void)vm;
  return int_exact(v) != SMALL(0);
}

static const struct type_ops int_ops = {
    .repr = repr,
    .hash = int_hash,
    .compare = int_compare_any,
    .binary = int_binary_any,
    .binary_right = int_binary_any,
    .unary = int_unary,
    .truth = truth,
    .format = int_format,
};

extern const struct name_table attrs_int;
const struct type type_int = {
    .head = {&type_type},
    .name = S(int),
    .base = &type_object,
    .attrs = &attrs_int,
    .layout = &layout_none,
    .ops = &int_ops,
    .native = &type_int,
    .flags = TYPE_LEAF | TYPE_VARIABLE,
    .size = sizeof(struct big),
};

/* int: addition, multiplication, floor division and comparison of ints of any size. Operands here are exact ints. */
#include <string.h>

#include "objects/int-view.h"

/* Beyond this a number would not fit any board; keeps bit counts within 32 bits. */
#define DIGITS_MAX 0x4000000u

static inline size_t big_bytes(uint32_t count) { return sizeof(struct big) + count * sizeof(digit); }

struct big *int_room(struct vm *vm, uint32_t count) {
  if (count > DIGITS_MAX) {
    raise_error(vm, &type_OverflowError, "too many digits in integer");
    return NULL;
  }
  return object_new_uncleared(vm, &type_int, big_bytes(count));
}

value int_finish(struct big *r, uint32_t room, uint32_t count, bool negative) {
  count = digits_normal(r->digits, count);
  if (count == 0) return SMALL(0);
  r->count = (int32_t)(negative ? -count : count);
  if (count == 1 && r->digits[0] <= (uint32_t)SMALL_MAX + negative)
    return small_new(negative ? (int32_t)-r->digits[0] : (int32_t)r->digits[0]);
  if (big_bytes(count) + 8 <= big_bytes(room)) object_shrink(r, big_bytes(room), big_bytes(count));
  return (value)r;
}

value int_from_digits(struct vm *vm, const digit *digits, uint32_t count, bool negative) {
  struct big *r = int_room(vm, count);
  if (!r) return 0;
  memcpy(r->digits, digits, count * sizeof(digit));
  return int_finish(r, count, count, negative);
}

bool int_scratch_take(struct vm *vm, struct int_scratch *s, uint32_t count) {
  s->count = count;
  s->digits = count <= INT_SCRATCH ? s->local : heap_alloc(vm, count * sizeof(digit));
  return s->digits != NULL;
}

void int_scratch_give(struct int_scratch *s) {
  if (s->digits && s->digits != s->local) heap_free(s->digits, s->count * sizeof(digit));
}

value int_new_u(struct vm *vm, uint32_t n) { return n <= (uint32_t)SMALL_MAX ? small_new((int32_t)n) : int_from_digits(vm, &n, 1, false); }

value int_new(struct vm *vm, int32_t n) {
  if (small_fits(n)) return small_new(n);
  digit d = n < 0 ? 0u - (uint32_t)n : (uint32_t)n;
  return int_from_digits(vm, &d, 1, n < 0);
}

static value from_64(struct vm *vm, uint64_t magnitude, bool negative) {
  digit d[2] = {(digit)magnitude, (digit)(magnitude >> 32)};
  return int_from_digits(vm, d, 2, negative);
}

value int_new_64(struct vm *vm, int64_t n) {
  if ((int64_t)(int32_t)n == n) return int_new(vm, (int32_t)n);
  return from_64(vm, n < 0 ? 0u - (uint64_t)n : (uint64_t)n, n < 0);
}

value int_new_u64(struct vm *vm, uint64_t n) { return n >> 32 ? from_64(vm, n, false) : int_new_u(vm, (uint32_t)n); }

/* ---- comparison ---- */

int int_order(value a, value b) {
  if (is_small(a) && is_small(b)) return (int32_t)a < (int32_t)b ? -1 : a != b;
  struct int_view x, y;
  int_view(&x, a);
  int_view(&y, b);
  if (x.negative != y.negative) return x.negative ? -1 : 1;
  int order = digits_compare(x.digits, x.count, y.digits, y.count);
  return x.negative ? -order : order;
}

value int_compare(struct vm *vm, enum compare_op op, value a, value b) {
  (void)vm;
  /* Which of less, equal, greater each comparison accepts, in enum compare_op's order. */
  static const uint8_t accepts[] = {1, 3, 4, 6, 2, 5};
  return value_bool(accepts[op] >> (int_order(a, b) + 1) & 1);
}

/* ---- addition ---- */

static value add_magnitudes(struct vm *vm, const struct int_view *x, const struct int_view *y, bool negative) {
  if (x->count < y->count) {
    const struct int_view *t = x;
    x = y;
    y = t;
  }
  uint32_t n = x->count;
  digit top = x->digits[n - 1], other = y->count == n ? y->digits[n - 1] : 0;
  uint32_t room = n + (top + other < top || top + other == ~(digit)0);
  struct big *r = int_room(vm, room);
  if (!r) return 0;
  digit carry = digits_add(r->digits, x->digits, n, y->digits, y->count);
  if (room > n) r->digits[n] = carry;
  return int_finish(r, room, room, negative);
}

static value sub_magnitudes(struct vm *vm, const struct int_view *x, const struct int_view *y, bool negative) {
  int order = digits_compare(x->digits, x->count, y->digits, y->count);
  if (order == 0) return SMALL(0);
  if (order < 0) {
    const struct int_view *t = x;
    x = y;
    y = t;
    negative = !negative;
  }
  struct big *r = int_room(vm, x->count);
  if (!r) return 0;
  digits_sub(r->digits, x->digits, x->count, y->digits, y->count);
  return int_finish(r, x->count, x->count, negative);
}

static value add_signed(struct vm *vm, value a, value b, bool flip) {
  struct int_view x, y;
  int_view(&x, a);
  int_view(&y, b);
  if (y.count == 0) return a;
  y.negative ^= flip;
  if (x.negative != y.negative) return sub_magnitudes(vm, &x, &y, x.negative);
  return add_magnitudes(vm, &x, &y, x.negative);
}

value int_add(struct vm *vm, value a, value b) {
  if (is_small(a) && is_small(b)) return int_new(vm, small_get(a) + small_get(b));
  return add_signed(vm, a, b, false);
}

value int_sub(struct vm *vm, value a, value b) {
  if (is_small(a) && is_small(b)) return int_new(vm, small_get(a) - small_get(b));
  return add_signed(vm, a, b, true);
}

value int_negate(struct vm *vm, value a) {
  if (is_small(a)) return int_new(vm, -small_get(a));
  struct int_view x;
  int_view(&x, a);
  return int_from_digits(vm, x.digits, x.count, !x.negative);
}

/* ---- multiplication ---- */

static bool multiply_into(struct vm *vm, digit *r, const struct int_view *x, const struct int_view *y) {
  uint32_t need = digits_mul_scratch(y->count);
  if (need == 0) {
    digits_mul(r, x->digits, x->count, y->digits, y->count);
    return true;
  }
  digit *scratch = heap_alloc(vm, need * sizeof(digit));
  if (!scratch) return false;
  digits_mul_large(r, x->digits, x->count, y->digits, y->count, scratch);
  heap_free(scratch, need * sizeof(digit));
  return true;
}

static value multiply_big(struct vm *vm, value a, value b) {
  struct int_view x, y;
  int_view(&x, a);
  int_view(&y, b);
  if (x.count < y.count) {
    int_view(&x, b);
    int_view(&y, a);
  }
  if (y.count == 0) return SMALL(0);
  uint32_t room = x.count + y.count;
  struct big *r = int_room(vm, room);
  if (!r) return 0;
  r->count = 0;
  if (!multiply_into(vm, r->digits, &x, &y)) return 0;
  return int_finish(r, room, room, x.negative != y.negative);
}

value int_mul(struct vm *vm, value a, value b) {
  if (is_small(a) && is_small(b)) return int_new_64(vm, (int64_t)small_get(a) * small_get(b));
  return multiply_big(vm, a, b);
}

/* ---- floor division ---- */

static bool divide_small(struct vm *vm, int32_t a, int32_t b, value *quotient, value *rest) {
  int32_t q = a / b, r = a - q * b;
  if (r != 0 && (r ^ b) < 0) {
    q--;
    r += b;
  }
  if (rest) *rest = small_new(r);
  if (quotient) *quotient = int_new(vm, q);
  return !quotient || *quotient;
}

/* Divides magnitudes. The quotient's digits (x->count - y->count + 1) go to q, which may be null; the rest to u's lowest y->count
   digits. u and what lies behind it is scratch of x->count + 1 + y->count digits. */
static void divide_digits(digit *q, digit *u, const struct int_view *x, const struct int_view *y) {
  if (y->count == 1) {
    u[0] = digits_div_digit(q ? q : u, x->digits, x->count, y->digits[0]);
    return;
  }
  digit *v = u + x->count + 1;
  uint32_t shift = (uint32_t)__builtin_clz(y->digits[y->count - 1]);
  u[x->count] = digits_shl(u, x->digits, x->count, shift);
  digits_shl(v, y->digits, y->count, shift);
  digits_divide(q, u, x->count, v, y->count);
  digits_shr(u, u, y->count, shift);
}

/* Operands of different signs: rounds down what was rounded to zero. The magnitude of the quotient goes up, the rest becomes the other part of the divisor. */
static void adjust_down(digit *q, uint32_t nq, digit *rest, const struct int_view *y) {
  static const digit one = 1;
  if (digits_normal(rest, y->count) == 0) return;
  if (q) digits_add(q, q, nq, &one, 1);
  digits_sub(rest, y->digits, y->count, rest, y->count);
}

static bool divide_in(struct vm *vm, digit *u, const struct int_view *x, const struct int_view *y, value *quotient, value *rest) {
  bool opposite = x->negative != y->negative;
  uint32_t nq = x->count - y->count + 1;
  struct big *r = NULL;
  if (quotient) {
    r = int_room(vm, nq + opposite); /* rounding down may carry into one digit more */
    if (!r) return false;
    r->digits[nq + opposite - 1] = 0;
  }
  digit *q = r ? r->digits : NULL;
  divide_digits(q, u, x, y);
  if (opposite) adjust_down(q, nq + 1, u, y);
  if (quotient) *quotient = int_finish(r, nq + opposite, nq + opposite, opposite);
  if (rest) *rest = int_from_digits(vm, u, y->count, y->negative);
  return !rest || *rest;
}

static bool divide_big(struct vm *vm, const struct int_view *x, const struct int_view *y, value *quotient, value *rest) {
  struct int_scratch s;
  if (!int_scratch_take(vm, &s, x->count + 1 + y->count)) return false;
  bool done = divide_in(vm, s.digits, x, y, quotient, rest);
  int_scratch_give(&s);
  return done;
}

bool int_divide(struct vm *vm, value a, value b, value *quotient, value *rest) {
  if (is_small(a) && is_small(b)) return divide_small(vm, small_get(a), small_get(b), quotient, rest);
  struct int_view x, y;
  int_view(&x, a);
  int_view(&y, b);
  if (x.count >= y.count) return divide_big(vm, &x, &y, quotient, rest);
  bool below = x.count != 0 && x.negative != y.negative;
  if (quotient) *quotient = below ? SMALL(-1) : SMALL(0);
  if (rest) *rest = below ? int_add(vm, a, b) : a;
  return !rest || *rest;
}

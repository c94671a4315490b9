/* int: shifts and bitwise operations, with the meaning of two's complement of infinite width. Operands are exact ints. */
#include <string.h>

#include "objects/int-view.h"

uint32_t int_bit_length(value a) {
  struct int_view x;
  int_view(&x, a);
  return digits_bits(x.digits, x.count);
}

bool int_is_odd(value a) { return is_small(a) ? small_get(a) & 1 : AS(big, a)->digits[0] & 1; }

value int_shift_left(struct vm *vm, value a, uint32_t bits) {
  if (a == SMALL(0)) return a;
  struct int_view x;
  int_view(&x, a);
  if (bits < 32 && is_small(a)) return int_new_64(vm, (int64_t)small_get(a) * ((int64_t)1 << bits));
  uint32_t words = bits / 32, room = x.count + words + 1;
  struct big *r = int_room(vm, room);
  if (!r) return 0;
  memset(r->digits, 0, words * sizeof(digit));
  r->digits[room - 1] = digits_shl(r->digits + words, x.digits, x.count, bits % 32);
  return int_finish(r, room, room, x.negative);
}

/* Whether any of the lowest `bits` bits is set. */
static bool any_bit_below(const struct int_view *x, uint32_t bits) {
  uint32_t words = bits / 32;
  for (uint32_t i = 0; i < words; i++)
    if (x->digits[i]) return true;
  return bits % 32 && (x->digits[words] & ((1u << bits % 32) - 1));
}

value int_shift_right(struct vm *vm, value a, uint32_t bits) {
  if (is_small(a)) return small_new(small_get(a) >> (bits < 31 ? bits : 31));
  struct int_view x;
  int_view(&x, a);
  uint32_t words = bits / 32;
  if (words >= x.count) return x.negative ? SMALL(-1) : SMALL(0);
  /* Rounding is towards minus infinity: a negative number's magnitude goes up where bits are lost, which may take a digit more. */
  bool up = x.negative && any_bit_below(&x, bits);
  uint32_t count = x.count - words, room = count + up;
  struct big *r = int_room(vm, room);
  if (!r) return 0;
  digits_shr(r->digits, x.digits + words, count, bits % 32);
  if (up) {
    static const digit one = 1;
    r->digits[count] = digits_add(r->digits, r->digits, count, &one, 1);
  }
  return int_finish(r, room, room, x.negative);
}

/* Gives the digits of a number in two's complement, one after the other, without end. */
struct complement {
  const digit *next;
  uint32_t left;
  digit flip; /* all ones for a negative number */
  digit carry;
};

static inline digit complement_next(struct complement *c) {
  digit d = 0;
  if (c->left) {
    d = *c->next++;
    c->left--;
  }
  d = (d ^ c->flip) + c->carry;
  c->carry = c->carry && d == 0;
  return d;
}

static inline digit combine(enum binary_op op, digit a, digit b) {
  return op == BINARY_AND ? (a & b) : op == BINARY_OR ? (a | b) : (a ^ b);
}

/* How many digits the result needs: those of the longer operand, of a non-negative one of `&`; and one for the sign. */
static uint32_t result_digits(enum binary_op op, const struct int_view *x, const struct int_view *y) {
  uint32_t longer = x->count > y->count ? x->count : y->count;
  if (op == BINARY_AND && !x->negative && (y->negative || x->count <= y->count)) return x->count;
  if (op == BINARY_AND && !y->negative) return y->count;
  return longer + (x->negative || y->negative);
}

value int_bitwise(struct vm *vm, enum binary_op op, value a, value b) {
  struct int_view x, y;
  int_view(&x, a);
  int_view(&y, b);
  uint32_t n = result_digits(op, &x, &y);
  struct big *r = int_room(vm, n);
  if (!r) return 0;
  struct complement cx = {x.digits, x.count, 0u - x.negative, x.negative};
  struct complement cy = {y.digits, y.count, 0u - y.negative, y.negative};
  struct complement cr = {r->digits, n, 0, 0};
  for (uint32_t i = 0; i < n; i++) {
    digit dx = complement_next(&cx);
    r->digits[i] = combine(op, dx, complement_next(&cy));
  }
  bool negative = combine(op, x.negative, y.negative) & 1;
  if (negative) {
    cr.flip = ~(digit)0;
    cr.carry = 1;
    for (uint32_t i = 0; i < n; i++) r->digits[i] = complement_next(&cr);
  }
  return int_finish(r, n, n, negative);
}

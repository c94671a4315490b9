/* What the files that implement int share: an int of any size seen as sign and digits, and the making of results. */
#ifndef MPY_INT_VIEW_H
#define MPY_INT_VIEW_H

#include "objects/big.h"
#include "vm/vm.h"

/* Sign and magnitude of an int. Holds for as long as the int lives; `one` is the digit of a small one. */
struct int_view {
  const digit *digits;
  uint32_t count;
  bool negative;
  digit one;
};

/* v is an exact int. */
static inline void int_view(struct int_view *w, value v) {
  if (is_small(v)) {
    int32_t n = small_get(v);
    w->negative = n < 0;
    w->one = n < 0 ? 0u - (uint32_t)n : (uint32_t)n;
    w->digits = &w->one;
    w->count = n != 0;
  } else {
    const struct big *b = AS(big, v);
    w->negative = b->count < 0;
    w->count = (uint32_t)(b->count < 0 ? -b->count : b->count);
    w->digits = b->digits;
  }
}

/* The exact int of an int, a bool or an instance of a subclass of int; 0, without exception, of anything else. */
static inline value int_exact(value v) {
  if (is_small(v)) return v;
  if (!is_pointer_or_null(v)) return 0;
  if (is_type(v, &type_int)) return v;
  if (is_bool(v)) return AS(bool_object, v)->number;
  value inner = value_exact(v);
  return inner != v && (is_small(inner) || is_type(inner, &type_int)) ? inner : 0;
}

/* Room for a result of `count` digits; 0 with MemoryError pending. */
struct big *int_room(struct vm *vm, uint32_t count);
/* The int whose magnitude the first `count` digits of r hold: normalised, small if it fits. r was made for `room` digits. */
value int_finish(struct big *r, uint32_t room, uint32_t count, bool negative);
/* An int from digits anywhere. */
value int_from_digits(struct vm *vm, const digit *digits, uint32_t count, bool negative);

/* Scratch digits: on the C stack while they are few, else in a raw block. */
#define INT_SCRATCH 64
struct int_scratch {
  digit *digits; /* null: MemoryError is pending */
  uint32_t count;
  digit local[INT_SCRATCH];
};
bool int_scratch_take(struct vm *vm, struct int_scratch *s, uint32_t count);
void int_scratch_give(struct int_scratch *s);

/* The operators as type_ops entries, for int and bool: any operands. */
value int_binary_any(struct vm *vm, enum binary_op op, value a, value b);
value int_compare_any(struct vm *vm, enum compare_op op, value a, value b);
value int_unary(struct vm *vm, enum unary_op op, value v);

value int_add(struct vm *vm, value a, value b);
value int_sub(struct vm *vm, value a, value b);
value int_mul(struct vm *vm, value a, value b);
value int_negate(struct vm *vm, value a);
/* Floor division; either result may be left out. b is not 0. */
bool int_divide(struct vm *vm, value a, value b, value *quotient, value *rest);
value int_shift_left(struct vm *vm, value a, uint32_t bits);
value int_shift_right(struct vm *vm, value a, uint32_t bits);
value int_bitwise(struct vm *vm, enum binary_op op, value a, value b);
value int_truediv(struct vm *vm, value a, value b);
value int_pow(struct vm *vm, value a, value b);
/* -1, 0, 1. */
int int_order(value a, value b);
static inline bool int_negative(value a) { return is_small(a) ? (int32_t)a < 0 : AS(big, a)->count < 0; }
uint32_t int_bit_length(value a);
bool int_is_odd(value a);

#endif

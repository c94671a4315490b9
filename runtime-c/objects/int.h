/* int: small ones in the word, others objects of sign and magnitude with 32-bit digits, least significant first. A value that
   fits 31 bits is always small (results are normalised), so small and big never compare equal. bool is a subclass: true_object, false_object. */
#ifndef MPY_INT_H
#define MPY_INT_H

#include "vm/object.h"

struct big {
  struct object head;
  int32_t count; /* digits used; negative: the number is */
  uint32_t digits[];
};
extern const struct type type_int, type_bool;

static inline bool is_bool(value v) { return v == value_true || v == value_false; }
bool int_check(value v);                          /* int, bool, or a subclass's instance */
value int_new(struct vm *vm, int32_t n);
value int_new_u(struct vm *vm, uint32_t n);
value int_new_64(struct vm *vm, int64_t n);
value int_new_u64(struct vm *vm, uint64_t n);
/* The number of an int (or bool, or what has __index__); false with TypeError, or OverflowError where it does not fit. */
bool int_to_i32(struct vm *vm, value v, int32_t *out);
bool int_to_c(struct vm *vm, value v, const char *type, int32_t *out); /* the same; the C type that the message names: "int", "ssize_t" */
bool int_to_i64(struct vm *vm, value v, int64_t *out);
bool int_to_u32_wrap(struct vm *vm, value v, uint32_t *out); /* modulo 2^32, never an overflow */
/* An index or size: as int_to_i32, but what does not fit is clipped to the limits. */
bool int_to_index_clip(struct vm *vm, value v, int32_t *out);
/* The plain int that an int, bool, subclass instance or __index__ object stands for; 0 with TypeError "'T' object cannot be interpreted as an integer". */
value int_index(struct vm *vm, value v);

/* Slow paths of the VM: any ints (small or big), any operation; raises ZeroDivisionError, "negative shift count" etc. */
value int_binary(struct vm *vm, enum binary_op op, value a, value b);
value int_compare(struct vm *vm, enum compare_op op, value a, value b);
value int_pow_mod(struct vm *vm, value a, value b, value m);
value int_from_text(struct vm *vm, const char *text, size_t len, int base); /* int(str, base) on stripped text; ValueError as CPython's */
/* Digits in base 2..36 without prefix, '-' in front for negative ones. */
struct str_buffer;
void int_put(struct str_buffer *b, value v, int base, bool upper);
bool int_hash(struct vm *vm, value v, uint32_t *out);
/* Numbers hash to their value modulo this prime, fractions included (see float_hash): equal numbers of different types agree. */
#define HASH_MODULUS 0x7FFFFFFFu
mpy_float int_to_float(struct vm *vm, value v, bool *overflow);

#endif

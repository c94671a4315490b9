/* float: in the word where it fits (value.h), boxed otherwise; complex always boxed. */
#ifndef MPY_FLOAT_H
#define MPY_FLOAT_H

#include "vm/object.h"

struct float_object {
  struct object head;
#if MPY_FLOAT_DOUBLE
  uint32_t pad;
#endif
  mpy_float number;
};
extern const struct type type_float;
extern const char mpy_floats;

static inline bool is_float(value v) { return is_word_float(v) || is_type(v, &type_float); } /* exact floats */
static inline mpy_float float_get(value v) {
#if !MPY_FLOAT_DOUBLE
  if (is_word_float(v)) return word_float_get(v);
#endif
  return ((const struct float_object *)v)->number;
}
value float_box(struct vm *vm, mpy_float f);
/* Also brings in the type: where nothing makes a float, and no constant of the program is one, it is not linked. What computes with floats that it was given may as well
   use it, if it is reached through the type alone. */
static inline value float_new(struct vm *vm, mpy_float f) {
  NEEDS(mpy_floats);
#if !MPY_FLOAT_DOUBLE
  value v = word_float_new(f);
  if (v) return v;
#endif
  return float_box(vm, f);
}
/* The float of a float, int, bool, subclass instance, or of what has __float__ or __index__; false with TypeError "must be real number, not T" or OverflowError. */
bool float_of(struct vm *vm, value v, mpy_float *out);
/* Both operands are int, bool or float, at least one float. NotImplemented otherwise. */
value float_binary(struct vm *vm, enum binary_op op, value a, value b);
value float_compare(struct vm *vm, enum compare_op op, value a, value b);
value float_from_text(struct vm *vm, const char *text, size_t len); /* float(str) */
struct str_buffer;
/* repr: the shortest text that reads back to the same float (single or double). */
void float_put_repr(struct str_buffer *b, mpy_float f);
/* '%e %f %g' conversions as the format mini-language and % need: type one of eEfFgG%, or 0 for a precision without a type; precision < 0: default;
   alternate = '#'. No sign for positive ones. */
void float_put_format(struct str_buffer *b, mpy_float f, char type, int precision, bool alternate);
bool float_hash(struct vm *vm, value v, uint32_t *out);
/* The int that f is when cut off at the point; OverflowError or ValueError for inf and nan. */
value int_from_float(struct vm *vm, mpy_float f);

struct complex {
  struct object head;
#if MPY_FLOAT_DOUBLE
  uint32_t pad;
#endif
  mpy_float real, imag;
};
extern const struct type type_complex;
value complex_new(struct vm *vm, mpy_float real, mpy_float imag);

#endif

/* The operations of str that stand in files of their own, for its type's table. */
#ifndef MPY_STR_OPS_H
#define MPY_STR_OPS_H

#include "vm/object.h"

value str_repr(struct vm *vm, value v);
value str_iter(struct vm *vm, value v); /* objects/iterators.c */
value str_compare(struct vm *vm, enum compare_op op, value a, value b);
value str_binary(struct vm *vm, enum binary_op op, value a, value b);
value str_binary_right(struct vm *vm, enum binary_op op, value a, value b);
value str_getitem(struct vm *vm, value v, value index);
struct str_buffer;
struct str;
/* repr and ascii of a text, appended. */
void buffer_put_repr(struct str_buffer *b, const struct str *s);
void buffer_put_ascii(struct str_buffer *b, const struct str *s);

#endif

/* What bytes and bytearray share besides the methods of text (text.h). */
#ifndef MPY_BYTES_OPS_H
#define MPY_BYTES_OPS_H

#include "vm/vm.h"

value bytes_compare(struct vm *vm, enum compare_op op, value a, value b);
int bytes_contains(struct vm *vm, value v, value item);
value bytes_binary(struct vm *vm, enum binary_op op, value a, value b);
value bytes_binary_right(struct vm *vm, enum binary_op op, value a, value b);
value bytes_concat(struct vm *vm, value a, value b);
value bytes_repeat(struct vm *vm, value v, value times);
value bytes_slice(struct vm *vm, value v, value start, value stop, value step);
value bytes_of_args(struct vm *vm, value *a, const char *type_name);
/* The bytes of a bytes-like object or of an iterable of ints, appended; range_text: bytes or byte, as the ValueError says. */
bool bytes_put_items(struct str_buffer *b, value source, const char *range_text);
/* Whether a memoryview of it can be reached from elsewhere than registers: objects/memoryview.c. */
struct bytearray;
bool bytearray_is_shown(struct vm *vm, struct bytearray *b);
void buffer_put_bytes_repr(struct str_buffer *b, const uint8_t *data, uint32_t count, bool escape_single);
/* The byte of an int 0..255. */
bool byte_of(struct vm *vm, value v, uint8_t *out);
bool is_iterable(value v);

value bytes_iter(struct vm *vm, value v);     /* objects/iterators.c */
value bytearray_iter(struct vm *vm, value v); /* objects/iterators.c */

/* ---- str-encode.c ---- */
/* encoding and errors: str values, or 0 for utf-8 and strict. */
value text_encode(struct vm *vm, value text, value encoding, value errors);
/* Whether both are texts, or absent. False: raised, in the name of the function. */
bool text_codec_arguments(struct vm *vm, const char *function, value encoding, value errors);
value text_decode(struct vm *vm, value object, const struct byte_span *bytes, value encoding, value errors);

#endif

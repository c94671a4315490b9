/* What list, tuple, range and other sequences share: slices, indexes, searches, errors of + and *. */
#ifndef MPY_SEQUENCE_H
#define MPY_SEQUENCE_H

#include "vm/vm.h"

/* Copies span's items from `from`. */
void span_copy(value *to, const value *from, const struct slice_span *span);
/* start and stop arguments of index(): null words stand for the whole; clipped to 0..length. */
bool bounds_resolve(struct vm *vm, value start, value stop, int32_t length, int32_t *from, int32_t *to);

/* Items of a list or an exact tuple; valid until something runs that might change the list. */
struct items {
  const value *first;
  uint32_t count;
};
static inline bool is_list(value v) { return is_type(v, &type_list) || (is_pointer(v) && is_instance(v, &type_list)); }
struct items items_of(value list_or_tuple);
/* First position in [from, to) of what equals v, -1: none, -2: raised. The list may change meanwhile. */
int32_t items_find(struct vm *vm, value list_or_tuple, value v, uint32_t from, uint32_t to);
int32_t items_count(struct vm *vm, value list_or_tuple, value v); /* -1: raised */
int deep_equal(struct vm *vm, value a, value b); /* of two lists, tuples or dicts of one type: 1, 0, -1: raised */
value items_compare(struct vm *vm, enum compare_op op, value a, value b);
value tuple_slice(struct vm *vm, const struct tuple *t, const struct slice_span *span);
/* repr of the items with ", " between. */
bool items_put_repr(struct str_buffer *b, value list_or_tuple);

/* a < b with the usual types' comparison in place, for sorting: 1, 0, -1 raised. */
int value_less(struct vm *vm, value a, value b);

/* What is said where neither a nor b knows a + b and a is a sequence: TypeError; NotImplemented for all else. */
value concat_refuse(struct vm *vm, value a, value b);
/* The number in sequence * n (negative: 0). False: *out is the result: NotImplemented, or 0 with OverflowError. */
bool repeat_count(struct vm *vm, value n, int32_t *times, value *out);
/* Index of a subscript that is no slice: TypeError 'list indices must be integers or slices, not T'. The length is read
   after the subscript's __index__ has run. */
bool subscript_resolve(struct vm *vm, value index, const uint32_t *length, const char *name, const char *range_text,
                       int32_t *out);

#endif

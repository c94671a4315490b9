/* Iterator objects over the built-in containers. */
#ifndef MPY_ITERATORS_H
#define MPY_ITERATORS_H

#include "vm/vm.h"

extern const struct type type_list_iterator, type_list_reverseiterator, type_tuple_iterator, type_str_iterator,
    type_str_ascii_iterator, type_bytes_iterator, type_bytearray_iterator, type_dict_keyiterator, type_dict_valueiterator,
    type_dict_itemiterator, type_dict_reversekeyiterator, type_dict_reversevalueiterator,
    type_dict_reverseitemiterator, type_set_iterator, type_memory_iterator, type_range_iterator, type_longrange_iterator,
    type_callable_iterator, type_enumerate, type_zip, type_map, type_filter, type_reversed;

/* A struct seq_iter of the type, at index 0. */
value seq_iter_new(struct vm *vm, const struct type *type, value source);
/* The same over a dict or set: knows its count. Reverse ones begin at the end. */
value table_iter_new(struct vm *vm, const struct type *type, value source);
value table_reverse_iter_new(struct vm *vm, const struct type *type, value source);
value list_reversed_new(struct vm *vm, value list);
value range_reversed_new(struct vm *vm, value range);
value dict_reversed_new(struct vm *vm, value dict);
/* reversed() of a view of a dict; 0 without exception for anything else. */
value view_reversed_new(struct vm *vm, value view);
value callable_iter_new(struct vm *vm, value callable, value sentinel);

/* Of a loop over a range whose numbers are not all small; 0 at its end. */
value range_walk_new(struct vm *vm, value start, value stop, value step);
value range_walk_next(struct vm *vm, value walk);

/* ops->iter of the types. */
value list_iter(struct vm *vm, value v);
value tuple_iter(struct vm *vm, value v);
value str_iter(struct vm *vm, value v);
value bytes_iter(struct vm *vm, value v);
value bytearray_iter(struct vm *vm, value v);
value dict_iter(struct vm *vm, value v);
value set_iter(struct vm *vm, value v);
value self_iter(struct vm *vm, value v); /* of iterators */

void seq_iter_mark(struct object *o);

/* Defines type_cls, an iterator type whose objects are a struct. */
#define ITERATOR_TYPE(cls, step, marker, layout_struct, type_flags)                                    \
  extern const struct name_table attrs_##cls;                                                 \
  static const struct type_ops cls##_ops = {.mark = marker, .iter = self_iter, .next = step, .hash = hash_identity}; \
  const struct type type_##cls = {.head = {&type_type},                                       \
                                  .name = S(cls),                                             \
                                  .base = &type_object,                                       \
                                  .attrs = &attrs_##cls,                                      \
                                  .layout = &layout_none,                                     \
                                  .ops = &cls##_ops,                                          \
                                  .native = &type_##cls,                                      \
                                  .flags = type_flags,                                        \
                                  .size = sizeof(struct layout_struct)}

#endif

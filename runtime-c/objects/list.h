/* More of list than containers.h shows: for files that work on its items. */
#ifndef MPY_LIST_H
#define MPY_LIST_H

#include "objects/sequence.h"

/* Room for `count` items in all; false: MemoryError. */
bool list_reserve(struct vm *vm, struct list *l, uint32_t count);
/* Sets the count after items were taken from the end; gives memory back. */
void list_truncate(struct vm *vm, struct list *l, uint32_t count);
void list_remove_at(struct vm *vm, struct list *l, uint32_t i);
/* v[start:stop] of a list or exact tuple; the bounds may be None. */
value items_slice(struct vm *vm, value v, value start, value stop);
value list_slice(struct vm *vm, const struct list *l, const struct slice_span *span);
/* Replaces [start, stop) by items of a list or tuple that does not change meanwhile; `with` 0: deletes them. */
bool list_splice(struct vm *vm, struct list *l, uint32_t start, uint32_t stop, value with);
/* In place and stable; key is None or a callable. */
bool list_sort(struct vm *vm, struct list *l, value key, bool reverse);
void items_reverse(value *items, uint32_t count);

#endif

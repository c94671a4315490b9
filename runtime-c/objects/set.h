/* More of set and frozenset than containers.h shows. */
#ifndef MPY_SET_H
#define MPY_SET_H

#include "objects/table.h"

static inline bool is_any_set(value v) {
  if (!is_pointer(v)) return false;
  const struct type *t = AS(object, v)->type;
  return t == &type_set || t == &type_frozenset || type_is_subtype(t, &type_set) || type_is_subtype(t, &type_frozenset);
}

/* A set or frozenset (or an instance of a subclass) with the items of an iterable. */
value set_from_iterable(struct vm *vm, const struct type *type, value iterable);
/* The entry of a key, TABLE_ABSENT or TABLE_RAISED; a set as key stands for the frozenset of its items. */
int32_t set_find(struct vm *vm, const struct set *s, value key);
/* set or frozenset, whichever the value derives from. */
const struct type *set_base(value v);
/* s -= items, s &= items, s ^= items of an iterable. */
bool set_subtract(struct vm *vm, struct set *s, value iterable);
bool set_intersect(struct vm *vm, struct set *s, value iterable);
bool set_toggle(struct vm *vm, struct set *s, value iterable);

#endif

/* Weak references: objects that the collector clears when what they refer to is dead. */
#ifndef MPY_WEAK_H
#define MPY_WEAK_H

#include "objects/containers.h"
#include "vm/vm.h"

struct weakref {
  struct object head;
  value referent; /* 0: dead */
  value callback; /* or 0 */
  uint32_t hash;  /* the referent's, once it was asked for */
  bool hashed;
};
extern const struct type type__weakref_ref OPTIONAL;
static inline bool is_weakref(value v) {
  const struct type *t = type_of(v);
  return &type__weakref_ref && (t == &type__weakref_ref || type_is_subtype(t, &type__weakref_ref));
}

/* After marking: clears references to what was not reached. */
void weak_after_mark(void) OPTIONAL;
void weak_mark(void) OPTIONAL;

#endif

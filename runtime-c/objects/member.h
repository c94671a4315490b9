/* What a class shows for the places of its instances: a member for each name of __slots__, and an attribute for __dict__ and __weakref__. They are made when the class is
   asked for them: instances find their words without. */
#ifndef MPY_MEMBER_H
#define MPY_MEMBER_H

#include "vm/type.h"

/* With this a program has classes with __slots__ (compiler/src/image/handlers.ts); without, what is here is not linked. */
extern const char mpy_slots;

/* <member 'x' of 'C' objects> */
value member_new(struct vm *vm, const struct type *owner, const struct str *name);
/* <attribute '__dict__' of 'C' objects> */
value place_new(struct vm *vm, const struct type *owner, const struct str *name);

/* The member that the first class of t's order behind `after` (null: from t on) declares; 0 without exception: none does. */
value member_find(struct vm *vm, const struct type *t, const struct type *after, const struct str *name) OPTIONAL;

/* Whether that is an empty place of a slot, or looking for one raised: raises AttributeError. */
bool member_missing(struct vm *vm, value v, const struct str *name) OPTIONAL;

#endif

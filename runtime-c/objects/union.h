/* types.UnionType: int | str. */
#ifndef MPY_UNION_H
#define MPY_UNION_H

#include "vm/vm.h"

extern const struct type type_UnionType;
/* a | b of classes, None, generic aliases and unions; NotImplemented for anything else. */
value union_new(struct vm *vm, value a, value b);
/* The tuple of a tuple's or union's members; 0 for anything else. */
value union_members(value v);

#endif

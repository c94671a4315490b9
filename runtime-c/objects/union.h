/* types.UnionType, what int | str makes (union_of in class.h). */
#ifndef MPY_UNION_H
#define MPY_UNION_H

#include "vm/vm.h"

extern const struct type type_UnionType;
/* The tuple of a tuple's or union's members; 0 for anything else. */
value union_members(value v);

#endif

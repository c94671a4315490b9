/* Instances of Python classes, and the names of operators' methods. */
#ifndef MPY_INSTANCE_H
#define MPY_INSTANCE_H

#include "vm/vm.h"

/* __add__, __radd__, __iadd__... */
const struct str *operator_name(enum binary_op op);
const struct str *operator_right_name(enum binary_op op);
const struct str *operator_inplace_name(enum binary_op op);

/* Whether iter() may return v: it has __next__. */
bool iterator_check(value v);
/* format(v, spec) of an instance. */
value instance_format(struct vm *vm, value v, const struct str *spec);
/* The iterator of an object that has __getitem__ but not __iter__. */
value sequence_iter_new(struct vm *vm, value v);

#endif

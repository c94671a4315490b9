/* Resolving slices, more than containers.h shows. */
#ifndef MPY_SLICE_H
#define MPY_SLICE_H

#include "vm/vm.h"

/* slice_resolve in two steps, where __index__ of a bound might change the length: the first may run Python, the
   second not. */
bool slice_unpack(struct vm *vm, value start, value stop, value step, struct slice_span *out);
void slice_adjust(struct slice_span *s, int32_t length);

/* start, stop and step as slice.indices(length) gives them; the length is a non-negative int of any size. */
bool slice_resolve_any(struct vm *vm, value slice, value length, value out[3]);

#endif

/* Functions as objects: names and attributes that were set at run time. */
#ifndef MPY_FUNCTION_H
#define MPY_FUNCTION_H

#include "vm/vm.h"

/* The function's name as it shows itself: what was set, else what the code says. A str. */
value function_qualname(struct vm *vm, value f);

/* <METHOD name at 0x...>, for several types. */
void put_address(struct str_buffer *b, value v);

/* What f.__code__ gives. */
value code_object_new(struct vm *vm, const struct code *code);
extern const struct type type_code;
const struct code *code_of_object(value code);

#endif

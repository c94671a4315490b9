/* Numbers in memory, by the format characters of struct and array: c b B ? h H i I l L q Q n N P f d. Native order and size. */
#ifndef MPY_ELEMENT_H
#define MPY_ELEMENT_H

#include "vm/vm.h"

/* Bytes of a format character; 0: there is no such format. */
uint32_t element_size(char format);
value element_get(struct vm *vm, char format, const uint8_t *from);
enum element_result { ELEMENT_SET, ELEMENT_TYPE, ELEMENT_RANGE, ELEMENT_RAISED };
/* Stores v; ELEMENT_TYPE and ELEMENT_RANGE: it is not of the type, does not fit; no exception then. */
enum element_result element_set(struct vm *vm, char format, uint8_t *to, value v);

#endif

/* What the number types share: conversions between them, power, divmod, and the C library's functions in the float's precision. */
#ifndef MPY_NUMBER_H
#define MPY_NUMBER_H

#include <math.h>

#include "vm/vm.h"

/* FLOAT_FN(sin)(x): sinf or sin. */
#if MPY_FLOAT_DOUBLE
#define FLOAT_FN(name) name
#else
#define FLOAT_FN(name) name##f
#endif

/* The float of an int, bool, float or an instance of a subclass of them: 1; 0: something else; -1: raised (too large an int). */
int float_of_number(struct vm *vm, value v, mpy_float *out);
/* The float in a float or in an instance of a subclass of float. */
bool float_exact(value v, mpy_float *out);

/* divmod(a, b) and pow(a, b, m or None) for the number types; NotImplemented for other operands, and for instances of Python
   classes, whose own methods come first. The plain forms take such instances of subclasses as the numbers they are. */
value number_divmod_plain(struct vm *vm, value a, value b);
value number_pow_plain(struct vm *vm, value a, value b, value m);
value number_divmod(struct vm *vm, value a, value b);
value number_pow(struct vm *vm, value a, value b, value m);

value float_power(struct vm *vm, mpy_float x, mpy_float y);
value float_floordiv(struct vm *vm, mpy_float x, mpy_float y);
mpy_float float_modulo(mpy_float x, mpy_float y);
/* What repr of a float, ints and complex numbers' parts hash to. */
uint32_t float_hash_of(mpy_float f);
value complex_power(struct vm *vm, mpy_float ar, mpy_float ai, mpy_float br, mpy_float bi);
/* OverflowError(34, 'Numerical result out of range') */
value raise_out_of_range(struct vm *vm);

#endif

/* The functions of the instructions, and the two tables through which the interpreter reaches them and the intrinsics. The program
   brings the tables, with only what its code uses: what it does not use is not linked. Other entries are op_bad. */
#ifndef MPY_HANDLERS_H
#define MPY_HANDLERS_H

#include "generated/opcodes.h"
#include "vm/intrinsics.h"

typedef void (*handler_fn)(uint32_t w);

#define MPY_DECLARE_HANDLER(name, handler) void op_##handler(uint32_t w);
MPY_OPCODES(MPY_DECLARE_HANDLER)
#undef MPY_DECLARE_HANDLER
void op_CALL_polled(uint32_t w), op_CALLM_polled(uint32_t w), op_CALLF_polled(uint32_t w);
void op_bad(uint32_t w); /* SystemError */
void op_trap(uint32_t w); /* what port_trap asks for */

/* Operators that are large and rarely used: the runtime refers to them weakly, the table of a program that has the instruction
   strongly. Powers bring complex numbers and half of the mathematical library with them, some 10 KB. */
typedef value (*operator_fn)(struct vm *vm, value a, value b);
value int_pow(struct vm *vm, value a, value b); /* objects/number-pow.c: those of float, too */
value union_of(struct vm *vm, value a, value b); /* objects/union.c: int | str */
/* and class_getitem of vm/type.h, list[int] (objects/alias.c) */
extern const operator_fn mpy_operators[];

extern const handler_fn mpy_handlers[]; /* one for each instruction, up to the last that the program uses */
extern const uint32_t mpy_handlers_size;  /* bytes; of programs that port_trap can stop, which begin at a multiple of 32 */
extern const intrinsic_fn mpy_intrinsics[]; /* 0 for those that the program does not use */

#endif

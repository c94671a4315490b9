/* The C functions behind INTRINSIC, in files by theme. Each gets its window of registers; see INTRINSICS in compiler/src/bytecode/instructions.ts. */
#ifndef MPY_INTRINSICS_H
#define MPY_INTRINSICS_H

#include "generated/opcodes.h"
#include "vm/interp.h"
#include "vm/type.h"

#define MPY_INTRINSIC_DECLARE(name, function) value intrinsic_##function(struct vm *vm, value *w);
MPY_INTRINSICS(MPY_INTRINSIC_DECLARE)
#undef MPY_INTRINSIC_DECLARE

#endif

/* For a firmware of one's own: the runtime as a library that C code starts and calls (`mpy-ts freeze`, docs/packages.md). The firmware supplies
   what port.h asks for.

   A value that is 0 means that an exception is pending: mpy_report prints and clears it. Values are kept alive by C locals, and by what Python
   keeps; one that is to outlive the C function belongs into a module: mpy_set(vm, module, name, value). vm/vm.h has what else can be done with them. */
#ifndef MPY_EMBED_H
#define MPY_EMBED_H

#include "vm/vm.h"

/* Starts the runtime. Both blocks of memory are the runtime's from then on, aligned to 8 bytes. Null: a message says why not. Once for a firmware. */
struct vm *mpy_start(void *heap, size_t heap_size, void *stack, size_t stack_size);
/* A frozen module by its full name; its top level is run the first time. */
value mpy_import(struct vm *vm, const char *name);
/* An attribute by its name: a module's function, a method of an object. */
value mpy_get(struct vm *vm, value object, const char *name);
/* Sets an attribute; on a module it keeps the value alive. False: raised. */
bool mpy_set(struct vm *vm, value object, const char *name, value to);
/* A new str. */
value mpy_str(struct vm *vm, const char *text);
/* Prints the pending exception as an uncaught one and clears it; its exit code. */
int mpy_report(struct vm *vm);
/* Runs what finalizers are left. */
void mpy_end(struct vm *vm);

#endif

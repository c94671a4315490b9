/* The roots of the collector: what the VM shows it (vm/roots.c), and how. */
#ifndef MPY_ROOTS_H
#define MPY_ROOTS_H

#include "vm/object.h"

/* Marks everything that the program can reach without the C stack: contexts, globals, the VM's own tables. */
void roots_mark(struct vm *vm);

/* For roots_mark: words that may be stale, such as registers; only those that point to the start of a block count. */
void heap_mark_registers(const value *first, const value *end);

#endif

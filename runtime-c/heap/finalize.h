/* Finalizers: what has to be done for objects that the collector finds dead. Instances of classes with __del__, generators that wait inside of a try or with
   statement, and weak references with a callback stand in a table that does not keep them alive. A program without any of these has not this file (the compiler
   says which it is: image/handlers.ts); so others refer to it weakly. */
#ifndef MPY_FINALIZE_H
#define MPY_FINALIZE_H

#include "objects/containers.h"
#include "vm/vm.h"

/* Enters an object into the table; once. False: MemoryError. */
bool finalize_register(struct vm *vm, value object) OPTIONAL;
bool finalize_is_registered(value object) OPTIONAL;

/* For the collector: shows it the table and the dead objects whose finalizers have not run yet; after marking, finds those that died. */
void finalize_mark(void) OPTIONAL;
void finalize_after_mark(void) OPTIONAL;

/* Finalizers are waiting: instructions of calls run them first (op_CALL_polled in vm/interp.c), never an allocation. */
extern bool finalize_due OPTIONAL;
void finalize_run(struct vm *vm) OPTIONAL;
/* At the end of the program: for all objects that are left, those first that no other of them refers to. */
void finalize_at_exit(struct vm *vm) OPTIONAL;

/* The callback of a weak reference in the table is to be called. */
void finalize_callback(value reference);

#endif

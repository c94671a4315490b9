/* Interrupts that run Python. A source of them (a pin, a timer) has a handler, which runs in the interrupt itself ('hard': on stacks of its own, with the heap locked) or is put off to the
   next instruction of the program ('soft', as micropython.schedule does).

   What is put off costs the interpreter nothing: the port makes its next look into the table of instructions a fault (port_trap), which leads to op_trap in vm/interp.c and
   from there to interrupts_poll. A program without handlers has not this file; so others refer to it weakly. */
#ifndef MPY_INTERRUPTS_H
#define MPY_INTERRUPTS_H

#include "vm/vm.h"

/* Static, or part of something that lives as long as its handler is set. */
struct interrupt {
  value handler;                        /* 0: none */
  value argument;                       /* what it is called with */
  void (*stop)(struct interrupt *i);    /* switches the source off, after an exception; may be called in the interrupt */
  const char *name;                     /* for the report */
  struct interrupt *next;               /* of those that have been set once: the collector's roots */
  bool hard, listed;
};

/* Sets the handler: a callable, or None for none. False: raised. The source is to be off while it changes. */
bool interrupt_set(struct vm *vm, struct interrupt *i, value handler, value argument, bool hard);
/* The argument, an object, lives from now on until interrupt_set takes the handler away; there is none yet. */
bool interrupt_keep(struct vm *vm, struct interrupt *i, value argument);
/* The interrupt came: called by the C handler in the vector table. */
void interrupt_deliver(struct interrupt *i);

/* Puts off a call of f(argument). False: there are so many already. Also from an interrupt. */
bool interrupts_schedule(value f, value argument);
/* KeyboardInterrupt is to be raised in the program. */
void interrupts_keyboard(void) OPTIONAL;
/* The character that does it; -1: none. */
extern int interrupts_key OPTIONAL;

extern const char interrupts_linked; /* for those that refer to this file otherwise weakly, and need it */

/* Runs what was put off, prints reports of handlers that failed. False: an exception is pending. */
bool interrupts_poll(struct vm *vm) OPTIONAL;
/* Whether there is anything for interrupts_poll; for C functions that wait. */
bool interrupts_waiting(void) OPTIONAL;

/* For the collector: roots; no Python handler runs between hold and release. */
void interrupts_mark(void) OPTIONAL;
void interrupts_hold(void) OPTIONAL;
void interrupts_release(void) OPTIONAL;

/* Memory for exceptions that the runtime raises in a hard handler, between begin and end: from a reserve of the heap. begin: whether there is any. */
bool emergency_begin(void) OPTIONAL;
void emergency_end(void) OPTIONAL;
void *emergency_take(size_t bytes) OPTIONAL;
void emergency_trace(struct vm *vm, const uint32_t *pc) OPTIONAL; /* traceback_add, where the heap is locked */

#endif

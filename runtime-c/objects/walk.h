/* Stepping over any iterable from C without an iterator object where its type is built in.

       struct walk w;
       if (!walk_start(vm, &w, iterable)) return 0;
       for (value item; (item = walk_next(&w));) ...
       if (vm->exc) return 0;

   Lives on the C stack. The body may do anything, also change what is walked over: then it ends, skips or
   raises as CPython's iterators do. */
#ifndef MPY_WALK_H
#define MPY_WALK_H

#include "vm/vm.h"

struct walk {
  struct vm *vm;
  value source; /* the container, or an iterator */
  value (*step)(struct walk *w);
  uint32_t at;
  uint32_t aux; /* range: step; dict, set: entries at the start */
  int32_t left; /* range: numbers left */
};

/* False: not iterable, or its __iter__ raised. */
bool walk_start(struct vm *vm, struct walk *w, value iterable);
/* The next item; 0 with vm->exc set: raised; 0 without: the end. */
static inline value walk_next(struct walk *w) { return w->step(w); }
/* How many items are to be expected: exact for built-in containers, 0 where nothing is known. Never runs Python. */
uint32_t walk_expected(const struct walk *w);
/* The same for what an iterable or its __length_hint__ tells; -1: raised. */
int32_t length_hint(struct vm *vm, value iterable);

#endif

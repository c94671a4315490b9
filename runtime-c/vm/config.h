/* The build's switches, all of them, each a sentence. A board's config or -D sets them; nothing else
   in the runtime is conditional. */
#ifndef MPY_CONFIG_H
#define MPY_CONFIG_H

/* 1: floats are double precision and boxed on the heap; 0: single precision, held in the word. */
#ifndef MPY_FLOAT_DOUBLE
#define MPY_FLOAT_DOUBLE 0
#endif

/* 1: the collector runs at every allocation, to find values that it was not shown. */
#ifndef MPY_HEAP_STRESS
#define MPY_HEAP_STRESS 0
#endif

/* 1: allocations fail when port_allocation_fails() says so, to find allocations that are assumed to succeed. */
#ifndef MPY_FAIL_NTH
#define MPY_FAIL_NTH 0
#endif

/* 1: new blocks hold poison, and the collector stops at a word of an object that is no reference. */
#define MPY_HEAP_CHECKED (MPY_HEAP_STRESS || MPY_FAIL_NTH)

/* Bytes of C stack that the runtime leaves free before it raises RecursionError. */
#ifndef MPY_C_STACK_RESERVE
#define MPY_C_STACK_RESERVE 1024
#endif

/* Above that, bytes with which comparisons of nested containers do without recursion. */
#ifndef MPY_C_STACK_SHORT
#define MPY_C_STACK_SHORT 3072
#endif

#endif

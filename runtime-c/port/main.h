/* Where a port enters the runtime. */
#ifndef MPY_MAIN_H
#define MPY_MAIN_H

#include <stddef.h>

/* Runs the program, ends with port_exit. */
_Noreturn void runtime_main(void);

/* The same, with this memory as its heap. */
_Noreturn void runtime_run(void *heap, size_t heap_size);

/* For fault handlers: writes the Python line that was running to stream 2, if one was. Allocates nothing. */
void runtime_print_position(void);

#endif

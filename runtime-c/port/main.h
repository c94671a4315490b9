/* Where a port enters the runtime. */
#ifndef MPY_MAIN_H
#define MPY_MAIN_H

/* Sets up the heap and the VM, runs the program, ends with port_exit. */
_Noreturn void runtime_main(void);

/* For fault handlers: writes the Python line that was running to stream 2, if one was. Allocates nothing. */
void runtime_print_position(void);

#endif

/* What a board supplies to the runtime. */
#ifndef MPY_PORT_H
#define MPY_PORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Console: stream 1 is the program's output, 2 is for tracebacks and messages (the same wire on real boards; the host's stderr under an emulator). */
void port_write(int stream, const char *data, size_t len);
/* Whether `mpy-ts run` reads stream 2: then tracebacks carry marks (runtime-c/vm/traceback.c) that it takes out. */
bool port_wants_places(void);
/* A byte of input, -1 when there is none within `timeout_ms` (negative: wait for ever), -2 at the end of input. */
int port_read(int timeout_ms);

uint32_t port_ticks_us(void); /* since start, wraps at 2^32 */
uint32_t port_ticks_ms(void);
uint64_t port_monotonic_ns(void); /* since start */
uint64_t port_time_ns(void);      /* since start (boards) or since 1970 (host) */
void port_sleep_us(uint32_t us);

/* Ends the program: exit code to the emulator or operating system; a board waits for reset. */
_Noreturn void port_exit(int code);

/* The C stack: its lowest usable address, and (for the collector) the address where it begins. */
char *port_c_stack_limit(void);
char *port_c_stack_base(void);

/* The heap and the VM's stack of a board: memory and size. */
void *port_heap(size_t *size);
void *port_vm_stack(size_t *size);

#if defined(MPY_FAIL_NTH) && MPY_FAIL_NTH
/* Asked at every allocation: whether this one fails. */
bool port_allocation_fails(void);
/* Told when a handler of the program takes MemoryError. */
void port_memory_error_handled(void);
#endif

/* The program's argument number `index` (0: the program's name): its length, also where that is more than `room` and only a part is in `to`;
   -1 when there are not so many. No null byte is added. Boards have none. */
int port_argument(int index, char *to, size_t room);

/* ---- interrupts (vm/interrupts.c); only programs that have handlers need these ---- */

/* The console raises KeyboardInterrupt by interrupts_keyboard; programs that know it refer to this. */
extern void (*const port_keyboard)(void);

/* On: the interpreter calls op_trap in place of its next instruction. Also from an interrupt. */
void port_trap(bool on);
/* No interrupts at all; what to give back. */
uint32_t port_interrupts_off(void);
void port_interrupts_back(uint32_t before);
/* Whether those that run Python come; how it was. */
bool port_python_interrupts(bool on);
/* Calls f on the C stack of interrupts, and where that ends. */
void port_on_interrupt_stack(void (*f)(void *), void *argument);
char *port_interrupt_stack_limit(void);

extern const char port_platform[]; /* sys.platform */

#endif

/* The way into the interpreter on ARM: interp.c keeps the machine state in registers and lets its handlers use all others, so they are saved here, in
   a file of its own that is compiled by the usual rules. */
#include "vm/interp.h"

#if defined(__arm__)
void interp_enter(struct vm *vm);

value interp_run(struct vm *vm) {
  register struct vm *r0 __asm__("r0") = vm;
  vm->halted = 0;
  __asm__ volatile("bl interp_enter" : "+r"(r0) : : "r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "lr", "cc", "memory");
  return vm->halted;
}
#endif

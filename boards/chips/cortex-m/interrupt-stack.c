/* Interrupts that run Python: their priority, and a C stack of their own. That of the handlers is for short ones, and for faults. */
#include "core.h"
#include "interrupts.h"
#include "port/port.h"

#define STACK_SIZE 3072

static char stack[STACK_SIZE] __attribute__((aligned(8)));

char *port_interrupt_stack_limit(void) { return stack; }

/* In handler mode sp is the main stack pointer, which may be moved. */
__attribute__((naked)) void port_on_interrupt_stack(void (*f)(void *) __attribute__((unused)), void *argument __attribute__((unused))) {
  __asm__ volatile(
      "push {r4, lr}\n\t"
      "mov r4, sp\n\t"
      "ldr r2, =%c0\n\t"
      "mov sp, r2\n\t"
      "mov r2, r0\n\t"
      "mov r0, r1\n\t"
      "blx r2\n\t"
      "mov sp, r4\n\t"
      "pop {r4, pc}\n\t"
      ".ltorg"
      :
      : "i"(stack + STACK_SIZE));
}

uint32_t port_interrupts_off(void) { return interrupts_disable(); }
void port_interrupts_back(uint32_t before) { interrupts_restore(before); }

bool port_python_interrupts(bool on) {
  uint32_t before;
  __asm__ volatile("mrs %0, basepri\n\tmsr basepri, %1" : "=&r"(before) : "r"(on ? 0 : PYTHON_PRIORITY) : "memory");
  return before == 0;
}

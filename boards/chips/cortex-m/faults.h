/* Faults: what to do when the processor cannot go on. */
#ifndef CORTEX_M_FAULTS_H
#define CORTEX_M_FAULTS_H

#include <stdbool.h>
#include <stdint.h>

/* Whether there is memory: writes two patterns, reads them back, restores what was there. A bus fault at this one
   place means no. */
bool memory_probe(uint32_t *address);

/* What the processor pushes at an exception. */
struct exception_frame {
  uint32_t r0, r1, r2, r3, r12, lr, pc, xpsr;
};

/* A handler that shows the frame, wherever it lies, to a C function: true goes back to where the frame then says, false is a fault. */
#define FAULT_HANDLER(handler, function) \
  __attribute__((naked)) void handler(void) { \
    __asm__ volatile( \
        "tst lr, #4\n\t" \
        "ite eq\n\t" \
        "mrseq r0, msp\n\t" \
        "mrsne r0, psp\n\t" \
        "push {r0, lr}\n\t" \
        "bl " function "\n\t" \
        "pop {r1, lr}\n\t" \
        "cmp r0, #0\n\t" \
        "it ne\n\t" \
        "bxne lr\n\t" \
        "mov r0, r1\n\t" \
        "b fault_report"); \
  }

void bus_fault_handler(void);
void memory_fault_handler(void); /* a fault, unless trap.c is linked */
void fault_handler(void);
/* Prints what the processor was doing, and stops. */
void fault_report(const struct exception_frame *frame);

#endif

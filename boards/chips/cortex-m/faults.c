/* Fault handlers: print what the processor was doing and which Python line it was on, then stop. */
#include "faults.h"

#include "core.h"
#include "image.h"
#include "port/main.h"
#include "port/port.h"
#include "semihosting.h"

#include <string.h>

#define FAULT_EXIT_CODE 6 /* `mpy-ts run`: the device failed */

/* The two accesses of a probe; the bus fault handler sends the program from either to probe_failed. */
__attribute__((naked, noinline)) static bool probe_word(uint32_t *address, uint32_t pattern) {
  (void)address, (void)pattern;
  __asm__ volatile(
      ".global probe_first, probe_last, probe_failed\n"
      "probe_first:\n\t"
      "str r1, [r0]\n\t"
      "dsb\n\t"
      "ldr r2, [r0]\n\t"
      "dsb\n"
      "probe_last:\n\t"
      "cmp r1, r2\n\t"
      "ite eq\n\t"
      "moveq r0, #1\n\t"
      "movne r0, #0\n\t"
      "bx lr\n"
      "probe_failed:\n\t"
      "movs r0, #0\n\t"
      "bx lr");
}
extern char probe_first[], probe_last[], probe_failed[];

bool memory_probe(uint32_t *address) { return probe_word(address, 0x5AA5C33C) && probe_word(address, 0xA55A3CC3); }

static void put(const char *text) { port_write(2, text, strlen(text)); }

static void put_hex(uint32_t n) {
  char text[8];
  for (int i = 0; i < 8; i++) text[i] = "0123456789abcdef"[n >> (28 - 4 * i) & 15];
  port_write(2, text, sizeof text);
}

static void put_register(const char *name, uint32_t n) {
  put(name);
  put_hex(n);
}

static const char *describe(uint32_t cfsr) {
  if (cfsr & 0x01000000) return "unaligned access";
  if (cfsr & 0x02000000) return "division by zero";
  if (cfsr & 0x000F0000) return "not an instruction";
  if (cfsr & 0x0000FF00) return "no memory at this address";
  if (cfsr & 0x000000FF) return "memory access not permitted";
  return "hard fault";
}

static bool in_ram(const struct exception_frame *frame) {
  return (const char *)frame >= __c_stack_start && (const char *)(frame + 1) <= __ram_end;
}

__attribute__((used)) void fault_report(const struct exception_frame *frame) {
  uint32_t cfsr = SCB->CFSR;
  put("\r\nfault: ");
  if (!in_ram(frame)) {
    put("the C stack is used up");
  } else {
    put(describe(cfsr));
    put_register("\r\n  pc ", frame->pc);
    put_register("  lr ", frame->lr);
    put_register("  sp ", (uint32_t)(frame + 1));
    put_register("  psr ", frame->xpsr);
    put_register("\r\n  r0 ", frame->r0);
    put_register("  r1 ", frame->r1);
    put_register("  r2 ", frame->r2);
    put_register("  r3 ", frame->r3);
    put_register("  r12 ", frame->r12);
  }
  put_register("\r\n  cfsr ", cfsr);
  put_register("  hfsr ", SCB->HFSR);
  if (cfsr & SCB_CFSR_BFARVALID) put_register("  address ", SCB->BFAR);
  if (cfsr & SCB_CFSR_MMARVALID) put_register("  address ", SCB->MMFAR);
  put("\r\n");
  runtime_print_position();
  if (emulated) semihosting_exit(FAULT_EXIT_CODE);
  for (;;) core_wait();
}

/* Only for faults that no probe expects. The frame lies on the stack that was in use. */
__attribute__((naked)) void fault_handler(void) {
  __asm__ volatile(
      "tst lr, #4\n\t"
      "ite eq\n\t"
      "mrseq r0, msp\n\t"
      "mrsne r0, psp\n\t"
      "b fault_report");
}

void memory_fault_handler(void) __attribute__((weak, alias("fault_handler")));

/* Interrupts that no driver handles (interrupts.h). */
#define UNUSED(n) void interrupt_##n(void) __attribute__((weak, alias("fault_handler")));
#define TEN(n) UNUSED(n##0) UNUSED(n##1) UNUSED(n##2) UNUSED(n##3) UNUSED(n##4) UNUSED(n##5) UNUSED(n##6) UNUSED(n##7) UNUSED(n##8) UNUSED(n##9)
TEN() TEN(1) TEN(2) TEN(3) TEN(4) TEN(5) TEN(6) TEN(7) TEN(8) TEN(9)

/* Whether the fault came from a probe; then its frame is made to return to probe_failed. */
__attribute__((used)) static bool probe_fault(struct exception_frame *frame) {
  if (!in_ram(frame)) return false;
  uint32_t pc = frame->pc;
  if (pc < ((uint32_t)probe_first & ~1u) || pc > ((uint32_t)probe_last & ~1u)) return false;
  frame->pc = (uint32_t)probe_failed & ~1u;
  SCB->CFSR = SCB->CFSR; /* bits are cleared by writing ones */
  return true;
}

FAULT_HANDLER(bus_fault_handler, "probe_fault")

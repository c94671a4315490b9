/* How an interrupt makes the interpreter stop at its next instruction, at no cost for the interpreter: the memory protection unit (ARMv7-M, B3.5) forbids to read the table
   of instructions, and the fault of the next dispatch leads to op_trap.

   The table begins at a multiple of 32 bytes (compiler/src/image/handlers.ts) and is covered by regions of 256 bytes, of each the eighths that it takes: up to five for the
   longest table. They are set up once; on and off is one register. */
#include "core.h"
#include "faults.h"
#include "image.h"
#include "port/port.h"
#include "vm/handlers.h"
#include "vm/interrupts.h"

#define REGION 256u
#define EIGHTH (REGION / 8)

static uint32_t table_end(void) { return ((uint32_t)mpy_handlers + mpy_handlers_size + EIGHTH - 1) & ~(EIGHTH - 1); }

/* Once, at the first use. */
static void set_up(void) {
  static bool done;
  if (done) return;
  done = true;
  uint32_t start = (uint32_t)mpy_handlers, end = table_end(), number = 0;
  for (uint32_t at = start & ~(REGION - 1); at < end; at += REGION) {
    uint32_t outside = 0;
    for (uint32_t i = 0; i < 8; i++)
      if (at + i * EIGHTH < start || at + i * EIGHTH >= end) outside |= 1u << i;
    MPU->RBAR = at | MPU_RBAR_VALID | number++;
    MPU->RASR = MPU_RASR_ENABLE | MPU_RASR_SIZE(8) | outside << MPU_RASR_SRD_SHIFT | MPU_RASR_XN; /* access permissions 0: none */
  }
}

void port_trap(bool on) {
  set_up();
  MPU->CTRL = on ? MPU_CTRL_ENABLE | MPU_CTRL_PRIVDEFENA : 0;
  __asm__ volatile("dsb\n\tisb" : : : "memory");
}

/* Whether the fault is a dispatch that was to be stopped: then it goes to op_trap, with the instruction in r0, where the dispatch had it. */
__attribute__((used)) static bool trap_taken(struct exception_frame *frame) {
  uint32_t wanted = SCB_CFSR_DACCVIOL | SCB_CFSR_MMARVALID;
  uint32_t address = SCB->MMFAR;
  if ((SCB->CFSR & wanted) != wanted || !(MPU->CTRL & MPU_CTRL_ENABLE) || address < (uint32_t)mpy_handlers || address >= table_end()) return false;
  MPU->CTRL = 0;
  SCB->CFSR = SCB->CFSR & 0xFF; /* bits are cleared by writing ones */
  frame->pc = (uint32_t)op_trap & ~1u;
  frame->xpsr &= ~0x0600FC00u; /* no IT block is left open */
  __asm__ volatile("dsb\n\tisb" : : : "memory");
  return true;
}

FAULT_HANDLER(memory_fault_handler, "trap_taken")
/* The vector table has a weak memory_fault_handler without this file: what brings the file in brings in the handler. */
__attribute__((used)) void (*const trap_handler)(void) = memory_fault_handler;

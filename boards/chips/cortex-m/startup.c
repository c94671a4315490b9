/* From reset to the runtime: stacks, memory, FPU, clocks, time, console. */
#include "core.h"
#include "image.h"
#include "chip.h"
#include "ticks.h"
#include "port/main.h"

#include <string.h>

bool emulated;

/* Runs on the handlers' stack, which the vector table names; the program gets the process stack. */
__attribute__((naked, used)) void reset_handler(void) {
  __asm__ volatile(
      "ldr r0, =__c_stack_end\n\t"
      "msr psp, r0\n\t"
      "movs r0, #2\n\t"
      "msr control, r0\n\t"
      "isb\n\t"
      "b start");
}

static void memory_start(void) {
  memcpy(__data_start, __data_load, (size_t)(__data_end - __data_start));
  memset(__bss_start, 0, (size_t)(__bss_end - __bss_start));
}

extern void *const vector_table[];

void start(void) {
  memory_start();
  SCB->VTOR = (uint32_t)vector_table; /* a boot loader may have left its own */
  SCB_CPACR |= 0xFu << 20;            /* coprocessors 10 and 11: the FPU */
  __asm__ volatile("dsb\n\tisb");
  SCB->SHCSR |= SCB_SHCSR_MEMFAULTENA | SCB_SHCSR_BUSFAULTENA | SCB_SHCSR_USGFAULTENA;
  emulated = chip_is_emulated();
  ticks_start(chip_start_clocks());
  port_start();
  runtime_main();
}

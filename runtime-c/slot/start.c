/* The start of a firmware: the program in the slot is checked and run. Takes the place of port/start.c. */
#include "heap/heap.h"
#include "port/main.h"
#include "port/port.h"
#include "slot/slot.h"
#include "vm/vm.h"

#define REFUSED 6 /* as the emulator's exit code: the device failed */

void runtime_main(void) {
  size_t size, limit;
  char *memory = port_heap(&size);
  if (!slot_check(memory, size)) port_exit(REFUSED);
  const struct slot_header *slot = (const struct slot_header *)slot_start;
  size_t variables = (slot->ram_words * sizeof(value) + 7) & ~(size_t)7;
  for (uint32_t i = 0; i < slot->ram_words; i++) slot_ram[i] = 0;
  if (memory == (char *)slot_ram) {
    memory += variables;
    size -= variables;
  }
  limit = slot->heap_limit & ~(size_t)7;
  runtime_run(memory, limit && limit < size ? limit : size);
}

/* The slot of a board's firmware: a part of its flash that the linker script names. Variables of the program lie where the heap would begin. */
#include "slot/slot.h"

#include "port/port.h"

extern const char slot_end[];

size_t port_slot_size(void) { return (size_t)(slot_end - slot_start); }

size_t port_slot_ram_size(void) {
  size_t size;
  const char *heap = port_heap(&size);
  return size > SLOT_LEAST_HEAP && heap == (const char *)slot_ram ? size - SLOT_LEAST_HEAP : 0;
}

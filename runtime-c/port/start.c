/* The start of a program that is linked with the runtime. A firmware has its own (slot/start.c). */
#include "port/main.h"
#include "port/port.h"

void runtime_main(void) {
  size_t size;
  void *heap = port_heap(&size);
  runtime_run(heap, size);
}

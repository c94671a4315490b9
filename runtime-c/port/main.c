/* From a port's start-up code into the program. */
#include "port/main.h"

#include "heap/heap.h"
#include "objects/exception.h"
#include "port/port.h"
#include "vm/vm.h"

static struct vm context;

/* A program that allocates nothing has no heap. */
#pragma weak heap_init

void runtime_run(void *heap, size_t heap_size) {
  size_t stack_size;
  if (heap_init) heap_init(heap, heap_size);
  void *stack = port_vm_stack(&stack_size);
  port_exit(vm_main(&context, stack, stack_size));
}

void runtime_print_position(void) {
  const struct code *code = context.code;
  if (!code || !code->info || !code->info->module || !code->info->module->file) return;
  exception_print_place(code, context.pc);
}

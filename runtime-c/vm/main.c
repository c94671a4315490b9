/* From start-up to the program's end. */
#include "generated/opcodes.h"
#include "heap/finalize.h"
#include "objects/exception.h"
#include "port/port.h"
#include "vm/interp.h"

static void refuse(const char *why) {
  size_t n = 0;
  while (why[n]) n++;
  port_write(2, why, n);
}

/* The exit code of SystemExit: its number; None is 0; anything else is printed and 1. */
static int exit_code(struct vm *vm, value e) {
  value code = exception_exit_code(e);
  if (code == value_none) return 0;
  if (is_small(code)) return (int)small_get(code);
  if (is_bool(code)) return code == value_true;
  value text = op_str(vm, code);
  if (text) {
    port_write(2, AS(str, value_exact(text))->data, str_len(AS(str, value_exact(text))));
    port_write(2, "\n", 1);
  }
  return 1;
}

static int run_main(struct vm *vm) {
  if (slow_import(vm, mpy_image.main)) return 0;
  value e = vm->exc;
  vm->exc = 0;
  vm->handled = 0;
  if (type_is_subtype(type_of(e), TESTED(&type_SystemExit))) return exit_code(vm, e);
  exception_print(vm, e);
  return 1;
}

int vm_main(struct vm *vm, void *stack, size_t stack_size) {
  if (mpy_image.table_hash != MPY_OPCODE_HASH) {
    refuse("This program was compiled for another version of the runtime: build it again.\n");
    return 1;
  }
  vm->stack = stack;
  vm->frame_base = (struct frame *)((char *)stack + (stack_size & ~(size_t)7));
  vm->frame = vm->frame_base;
  vm->fp = vm->stack;
  vm->code = &halt_code;
  vm->pc = &halt_insns[1];
  vm->c_limit = port_c_stack_limit() + MPY_C_STACK_RESERVE;
  vm->memory_error = exception_new(vm, &type_MemoryError, 0);
  if (!vm->memory_error) {
    refuse("MemoryError: the heap is too small to start\n");
    return 1;
  }
  int code = run_main(vm);
  if (finalize_at_exit) finalize_at_exit(vm);
  return code;
}

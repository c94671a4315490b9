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

/* Where nothing in the program can raise, neither is linked. */
#pragma weak raising_start
#pragma weak uncaught

/* The main module's code below no other. False: it raised. */
static bool run_main(struct vm *vm, const struct module_info *info) {
  value *window = stack_top(vm) + 2;
  if ((const value *)(vm->frame - 2) < window + info->init->registers + STACK_SLACK) {
    refuse("The stack of the virtual machine is too small for the main module\n");
    return true;
  }
  info->slots[0] = SMALL(1);
  call_enter(vm, NULL, info->init, window);
  bool ended = interp_run(vm) != 0;
  info->slots[0] = SMALL(ended ? 2 : 0);
  return ended;
}

bool vm_start(struct vm *vm, void *stack, size_t stack_size) {
  if (mpy_image.table_hash != MPY_OPCODE_HASH) {
    refuse("This program was compiled for another version of the runtime: build it again.\n");
    return false;
  }
  vm->stack = stack;
  vm->frame_base = (struct frame *)((char *)stack + (stack_size & ~(size_t)7));
  vm->frame = vm->frame_base;
  vm->fp = vm->stack;
  vm->code = &halt_code;
  vm->pc = &halt_insns[1];
  vm->c_limit = port_c_stack_limit() + MPY_C_STACK_RESERVE;
  if (raising_start && !raising_start(vm)) {
    refuse("MemoryError: the heap is too small to start\n");
    return false;
  }
  return true;
}

int vm_main(struct vm *vm, void *stack, size_t stack_size) {
  if (!vm_start(vm, stack, stack_size)) return 1;
  bool ended = run_main(vm, mpy_image.main);
  int code = ended || !uncaught ? 0 : uncaught(vm);
  if (finalize_at_exit) finalize_at_exit(vm);
  return code;
}

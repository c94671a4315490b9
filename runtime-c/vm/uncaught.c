/* The end of a program whose exception nobody handled, and what has to be there before the first one is raised. Linked only where something can raise: raise.c
   needs both, vm/main.c refers to them weakly. */
#include "objects/exception.h"
#include "port/port.h"
#include "vm/interp.h"

bool raising_start(struct vm *vm) {
  vm->memory_error = exception_new(vm, &type_MemoryError, 0);
  return vm->memory_error != 0;
}

/* The exit code of SystemExit: its number; None is 0; anything else is printed and 1. */
static __attribute__((noinline)) int exit_code(struct vm *vm, value e) {
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

int uncaught(struct vm *vm) {
  ONLY_WITH(type_SystemExit, exit_code);
  value e = vm->exc;
  vm->exc = 0;
  vm->handled = 0;
  if (type_is_subtype(type_of(e), TESTED(&type_SystemExit))) return exit_code(vm, e);
  exception_print(vm, e);
  return 1;
}

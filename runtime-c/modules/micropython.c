/* micropython: memory figures, the heap's lock, and names that programs written for MicroPython expect. */
#include "objects/exception.h"
#include "objects/exception-print.h"
#include "port/port.h"
#include "vm/vm.h"

#include <string.h>

value py_micropython_const(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return a[0];
}

/* Hints: the compiler leaves them out where they decorate a function. */
value py_micropython_native(struct vm *vm, int n, value *a) { return py_micropython_const(vm, n, a); }
value py_micropython_viper(struct vm *vm, int n, value *a) { return py_micropython_const(vm, n, a); }

value py_micropython_asm_thumb(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  return raise_error(vm, &type_RuntimeError, "inline assembler is not offered: write the function in C, as a native module");
}

value py_micropython_kbd_intr(struct vm *vm, int n, value *a) {
  (void)n;
  int32_t character;
  return int_to_i32(vm, a[0], &character) ? value_none : 0;
}

/* ---- schedule ---- */

/* Calls that a scheduled function asked for; they lie on the C stack of the outermost schedule(), where the collector sees them. */
struct scheduled {
  value calls[8][2];
  uint32_t count;
};
static struct scheduled *waiting;

/* An exception of a scheduled function is shown, and the program goes on. */
static bool run_scheduled(struct vm *vm, const value *call) {
  if (vm_call1(vm, call[0], call[1])) return true;
  if (type_is_subtype(type_of(vm->exc), &type_SystemExit) || type_is_subtype(type_of(vm->exc), &type_KeyboardInterrupt)) return false;
  value e = vm->exc;
  vm->exc = 0;
  exception_print(vm, e);
  return true;
}

value py_micropython_schedule(struct vm *vm, int n, value *a) {
  (void)n;
  struct scheduled own = {.count = 0};
  if (waiting) {
    if (waiting->count == sizeof own.calls / sizeof own.calls[0]) return raise_error(vm, &type_RuntimeError, "schedule queue full");
    value *call = waiting->calls[waiting->count++];
    call[0] = a[0];
    call[1] = a[1];
    return value_none;
  }
  waiting = &own;
  bool ok = run_scheduled(vm, a);
  while (ok && own.count) {
    value call[] = {own.calls[0][0], own.calls[0][1]};
    memmove(own.calls[0], own.calls[1], --own.count * sizeof own.calls[0]);
    ok = run_scheduled(vm, call);
  }
  waiting = NULL;
  return ok ? value_none : 0;
}

/* Code is optimised when it is compiled: the level is kept for programs that ask, and changes nothing. */
value py_micropython_opt_level(struct vm *vm, int n, value *a) {
  (void)n;
  static int32_t level;
  if (a[0] == 0) return small_new(level);
  return int_to_i32(vm, a[0], &level) ? value_none : 0;
}

static uint32_t stack_used(void) { return (uint32_t)(port_c_stack_base() - (char *)__builtin_frame_address(0)); }

value py_micropython_stack_use(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  return small_new((int32_t)stack_used());
}

static void put(const char *text) { port_write(1, text, strlen(text)); }

static void put_number(const char *label, uint32_t number) {
  char digits[10];
  size_t at = sizeof digits;
  do digits[--at] = (char)('0' + number % 10);
  while (number /= 10);
  put(label);
  port_write(1, digits + at, sizeof digits - at);
}

value py_micropython_mem_info(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  struct heap_stats heap;
  heap_stats(&heap);
  put_number("stack: ", stack_used());
  put_number(" out of ", (uint32_t)(port_c_stack_base() - port_c_stack_limit()));
  put_number("\nheap: total ", heap.total);
  put_number(", used ", heap.used);
  put_number(", free ", heap.free);
  put_number("\n largest free block ", heap.largest_free);
  put_number(", collections ", heap.collections);
  put_number(", allocated in all ", heap.allocated_total);
  put("\n");
  return value_none;
}

static int32_t lock_depth;

value py_micropython_heap_lock(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  heap_lock();
  return small_new(++lock_depth);
}

value py_micropython_heap_unlock(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  if (lock_depth == 0) return raise_error(vm, &type_RuntimeError, "the heap is not locked");
  heap_unlock();
  return small_new(--lock_depth);
}

value py_micropython_heap_locked(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  return small_new(lock_depth);
}

/* Nothing to do: a MemoryError is made at start, and other exceptions in handlers come later with a message of their own. */
value py_micropython_alloc_emergency_exception_buf(struct vm *vm, int n, value *a) {
  (void)n;
  int32_t size;
  return int_to_i32(vm, a[0], &size) ? value_none : 0;
}

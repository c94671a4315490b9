/* micropython: memory figures, the heap's lock, and names that programs written for MicroPython expect. */
#include "port/port.h"
#include "vm/interrupts.h"

extern const void *const mpy_keyboard[]; /* vm/keyboard.c */

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
  if (!int_to_i32(vm, a[0], &character)) return 0;
  if (character < -1 || character > 127) return raise_value(vm, "character must be -1 (none) to 127, not %d", (int)character);
  interrupts_key = character;
  (void)*(const void *const volatile *)mpy_keyboard; /* bring it in */
  return value_none;
}

value py_micropython_schedule(struct vm *vm, int n, value *a) {
  (void)n;
  if (!is_callable(a[0])) return raise_type(vm, "'%T' object is not callable", a[0]);
  return interrupts_schedule(a[0], a[1]) ? value_none : raise_error(vm, &type_RuntimeError, "schedule queue full");
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

/* gc: collecting on demand, and figures of the heap.

   The heap is collected when it is full, and after each `threshold` bytes where one is set and the collector enabled. disable() puts off the latter only: a
   collection without which memory runs out is made all the same. */
#include "heap/finalize.h"
#include "heap/heap.h"
#include "generated/opcodes.h"
#include "vm/interp.h"

static bool disabled;
static int32_t threshold = -1;

value py_gc_collect(struct vm *vm, int n, value *a);

/* The window of the call, where it is an instruction of the main program or of a function that it runs: then no C code is under way that holds anything. Else null. */
static value *own_window(const struct vm *vm) {
  uint32_t w = vm->pc[-1], opcode = w & 0xFF;
  if (opcode != OP_CALL && opcode != OP_CALLM) return NULL;
  value *window = vm->fp + INSN_A(w);
  if (!is_type(window[0], &type_native) || AS(native, window[0])->fn != py_gc_collect) return NULL;
  uint32_t depth = 0;
  for (const struct frame *f = vm->frame; f < vm->frame_base; f++) depth += f->code == &halt_code;
  return depth == 1 ? window : NULL;
}

/* Registers above the call hold nothing that lives, and what is left in them, or on the C stack, is to keep no objects. */
static void collect(struct vm *vm) {
  value *window = own_window(vm);
  if (!window) {
    heap_collect(vm);
    return;
  }
  value *end = stack_top(vm) + STACK_SLACK;
  if (end > (value *)vm->frame) end = (value *)vm->frame;
  for (value *r = window + 1; r < end; r++) *r = 0;
  vm->result = value_none;
  heap_collect_exact(vm);
}

value py_gc_collect(struct vm *vm, int n, value *a) {
  struct heap_stats before, after;
  (void)n, (void)a;
  heap_stats(&before);
  collect(vm);
  while (&finalize_due && finalize_due) {
    finalize_run(vm);
    collect(vm);
  }
  heap_stats(&after);
  return small_new(after.free > before.free ? (int32_t)(after.free - before.free) : 0);
}
value py_gc_mem_alloc(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  struct heap_stats s;
  heap_stats(&s);
  return small_new((int32_t)s.used);
}
value py_gc_mem_free(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  struct heap_stats s;
  heap_stats(&s);
  return small_new((int32_t)s.free);
}
static value set_enabled(bool on) {
  disabled = !on;
  heap_set_threshold(on && threshold > 0 ? (uint32_t)threshold : 0);
  return value_none;
}
value py_gc_enable(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  return set_enabled(true);
}
value py_gc_disable(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  return set_enabled(false);
}
value py_gc_isenabled(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  return value_bool(!disabled);
}
/* MicroPython's: an amount after which it collects before the heap is full; -1: none. */
value py_gc_threshold(struct vm *vm, int n, value *a) {
  (void)n;
  if (!a[0]) return small_new(threshold);
  int32_t amount;
  if (!int_to_i32(vm, a[0], &amount)) return 0;
  threshold = amount < 0 ? -1 : amount;
  return set_enabled(!disabled);
}
value py_gc_get_count(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  struct heap_stats s;
  heap_stats(&s);
  value items[] = {SMALL(0), SMALL(0), small_new((int32_t)s.collections)};
  return tuple_new(vm, 3, items);
}
value py_gc_is_tracked(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return value_bool(is_pointer(a[0]) && heap_contains((void *)a[0]) && !(type_of(a[0])->flags & TYPE_LEAF));
}

/* gc: collecting on demand, and figures of the heap.

   The heap is collected when it is full, and only then: there is nothing that disable() could put off but the collection without which
   memory runs out, so it is kept as a wish that isenabled() tells. */
#include "heap/heap.h"
#include "vm/vm.h"

static bool disabled;
static int32_t threshold = -1;

value py_gc_collect(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  struct heap_stats before, after;
  heap_stats(&before);
  heap_collect(vm);
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
value py_gc_enable(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  disabled = false;
  return value_none;
}
value py_gc_disable(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  disabled = true;
  return value_none;
}
value py_gc_isenabled(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  return value_bool(!disabled);
}
/* MicroPython's: an amount after which it collects before the heap is full. Kept, and without effect. */
value py_gc_threshold(struct vm *vm, int n, value *a) {
  (void)n;
  if (!a[0]) return small_new(threshold);
  return int_to_i32(vm, a[0], &threshold) ? value_none : 0;
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

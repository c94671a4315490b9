/* What a coroutine's __await__ gives: an iterator that steps the coroutine. */
#include "objects/generator.h"
#include "vm/interp.h"

struct coroutine_wrapper {
  struct object head;
  value coroutine;
};

static void wrapper_mark(struct object *o) { heap_mark(((struct coroutine_wrapper *)o)->coroutine); }
static value wrapper_self(struct vm *vm, value v) {
  (void)vm;
  return v;
}
static value wrapper_next(struct vm *vm, value v) { return generator_send(vm, AS(generator, AS(coroutine_wrapper, v)->coroutine), value_none); }
static const struct type_ops wrapper_ops = {.mark = wrapper_mark, .iter = wrapper_self, .next = wrapper_next, .hash = hash_identity};
extern const struct name_table attrs_coroutine_wrapper;
const struct type type_coroutine_wrapper = {
    .head = {&type_type}, .name = S(coroutine_wrapper), .base = &type_object, .attrs = &attrs_coroutine_wrapper, .layout = &layout_none, .ops = &wrapper_ops, .native = &type_coroutine_wrapper, .flags = TYPE_FINAL};

value py_coroutine___await__(struct vm *vm, int n, value *a) {
  (void)n;
  struct coroutine_wrapper *w = object_new(vm, &type_coroutine_wrapper, sizeof *w);
  if (w) w->coroutine = a[0];
  return (value)w;
}

/* The coroutine's methods, with the coroutine in the wrapper's place. */
#define METHOD(name)                                                      \
  value py_generator_##name(struct vm *vm, int n, value *a);              \
  value py_coroutine_wrapper_##name(struct vm *vm, int n, value *a) {     \
    a[0] = AS(coroutine_wrapper, a[0])->coroutine;                        \
    return py_generator_##name(vm, n, a);                                 \
  }
METHOD(__next__)
METHOD(send)
METHOD(throw)
METHOD(close)

/* aiter and anext. anext(iterator, default) gives an awaitable of its own that turns the end of the iterator into the default. */
#include "objects/exception.h"
#include "objects/generator.h"
#include "objects/iterators.h"
#include "vm/intrinsics.h"
#include "vm/type.h"

value py_builtins_aiter(struct vm *vm, int n, value *a) {
  (void)n;
  bool found;
  value it = vm_call_special(vm, a[0], S(__aiter__), 0, NULL, &found);
  return found ? it : raise_type(vm, "'%T' object is not an async iterable", a[0]);
}

struct anext_awaitable {
  struct object head;
  value inner; /* the iterator's awaitable */
  value default_value;
};
extern const struct type type_anext_awaitable;

value py_builtins_anext(struct vm *vm, int n, value *a) {
  (void)n;
  bool found;
  value next = vm_call_special(vm, a[0], S(__anext__), 0, NULL, &found);
  if (!found) return raise_type(vm, "'%T' object is not an async iterator", a[0]);
  if (!next || !a[1]) return next;
  value inner = intrinsic_get_awaitable(vm, &next);
  struct anext_awaitable *w = inner ? object_new(vm, &type_anext_awaitable, sizeof *w) : NULL;
  if (!w) return 0;
  w->inner = inner;
  w->default_value = a[1];
  return (value)w;
}

/* What the inner awaitable gave; its StopAsyncIteration becomes a result. */
static value passed_on(struct vm *vm, const struct anext_awaitable *w, value v) {
  if (v || !exc_clear_if(vm, &type_StopAsyncIteration)) return v;
  vm->result = w->default_value;
  return 0;
}

static value awaitable_next(struct vm *vm, value v) {
  const struct anext_awaitable *w = AS(anext_awaitable, v);
  if (is_generator(w->inner)) return passed_on(vm, w, generator_send(vm, AS(generator, w->inner), value_none));
  return passed_on(vm, w, op_next(vm, w->inner));
}

value py_anext_awaitable_throw(struct vm *vm, int n, value *a) {
  const struct anext_awaitable *w = AS(anext_awaitable, a[0]);
  return passed_on(vm, w, vm_call_method(vm, w->inner, S(throw), n - 1, a + 1));
}

value py_anext_awaitable_close(struct vm *vm, int n, value *a) {
  (void)n;
  return vm_call_method(vm, AS(anext_awaitable, a[0])->inner, S(close), 0, NULL);
}

value py_anext_awaitable___await__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return a[0];
}

static void awaitable_mark(struct object *o) { heap_mark_values(&((struct anext_awaitable *)o)->inner, 2); }

ITERATOR_TYPE(anext_awaitable, awaitable_next, awaitable_mark, anext_awaitable, TYPE_FINAL);

/* Intrinsics of async code: what await, async for and asynchronous generators need from objects. */
#include "objects/exception.h"
#include "objects/generator.h"
#include "vm/intrinsics.h"

/* `from`: the method of a context manager that returned v, or null. */
static value awaitable(struct vm *vm, value v, const char *from) {
  const struct type *t = type_of(v);
  if (t == TESTED(&type_coroutine)) return v;
  if (t == TESTED(&type_generator) && (AS(generator, v)->code->flags & CODE_COROUTINE)) return v;
  bool found;
  value it = special_call(vm, v, S(__await__), 0, NULL, &found);
  if (!found && !vm->exc && from) return raise_type(vm, "'async with' received an object from %s that does not implement __await__: %T", from, v);
  if (!found && !vm->exc) return raise_type(vm, "object %T can't be used in 'await' expression", v);
  if (it && !USE(type_of(it)->ops, next)) return raise_type(vm, "__await__() returned non-iterator of type '%T'", it);
  return it;
}

value intrinsic_get_awaitable(struct vm *vm, value *w) { return awaitable(vm, w[0], NULL); }
value intrinsic_aenter_awaitable(struct vm *vm, value *w) { return awaitable(vm, w[0], "__aenter__"); }
value intrinsic_aexit_awaitable(struct vm *vm, value *w) { return awaitable(vm, w[0], "__aexit__"); }

value intrinsic_get_aiter(struct vm *vm, value *w) {
  bool found;
  if (type_of(w[0]) == TESTED(&type_async_generator)) return w[0];
  value it = special_call(vm, w[0], S(__aiter__), 0, NULL, &found);
  if (!found && !vm->exc) return raise_type(vm, "'async for' requires an object with __aiter__ method, got %T", w[0]);
  if (it && !type_lookup(type_of(it), S(__anext__)) && type_of(it) != &type_async_generator)
    return raise_type(vm, "'async for' received an object from __aiter__ that does not implement __anext__: %T", it);
  return it;
}

value intrinsic_get_anext(struct vm *vm, value *w) {
  bool found;
  value next = special_call(vm, w[0], S(__anext__), 0, NULL, &found);
  if (!found && !vm->exc) return raise_type(vm, "'async for' requires an iterator with __anext__ method, got %T", w[0]);
  if (!next) return 0;
  value it = intrinsic_get_awaitable(vm, &next);
  value e = vm->exc;
  if (it || !e) return it;
  vm->exc = 0;
  raise_type(vm, "'async for' received an invalid object from __anext__: %T", next);
  if (is_exception(vm->exc)) AS(exception, vm->exc)->cause = AS(exception, vm->exc)->context = e;
  return 0;
}

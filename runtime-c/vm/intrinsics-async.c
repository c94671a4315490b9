/* Intrinsics of async code: what await, async for and asynchronous generators need from objects. */
#include "objects/exception.h"
#include "objects/generator.h"
#include "vm/intrinsics.h"

value intrinsic_get_awaitable(struct vm *vm, value *w) {
  value v = w[0];
  const struct type *t = type_of(v);
  if (t == &type_coroutine) return v;
  if (t == &type_generator && (AS(generator, v)->code->flags & CODE_COROUTINE)) return v;
  bool found;
  value it = special_call(vm, v, S(__await__), 0, NULL, &found);
  if (!found && !vm->exc) return raise_type(vm, "object %T can't be used in 'await' expression", v);
  if (it && !USE(type_of(it)->ops, next)) return raise_type(vm, "__await__() returned non-iterator of type '%T'", it);
  return it;
}

value intrinsic_get_aiter(struct vm *vm, value *w) {
  bool found;
  if (type_of(w[0]) == &type_async_generator) return w[0];
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
  return intrinsic_get_awaitable(vm, &next);
}

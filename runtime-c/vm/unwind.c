/* Unwinding: from a pending exception to the handler that takes it. */
#include "objects/exception.h"
#include "objects/generator.h"
#include "vm/interp.h"

static const struct handler *handler_at(const struct code *c, const uint32_t *pc) {
  const struct code_info *info = c->info;
  uint32_t at = (uint32_t)(pc - 1 - c->insns);
  for (uint32_t i = 0; i < info->handler_count; i++) {
    const struct handler *h = &info->handlers[i];
    if (at >= h->start && at < h->end) return h;
  }
  return NULL;
}

/* PEP 479: a StopIteration that leaves a generator's body becomes a RuntimeError. */
static void generator_raised(struct vm *vm, const struct code *c) {
  generator_end(vm, AS(generator, vm->fp[-1]));
  const struct type *t = type_of(vm->exc);
  const char *kind = c->flags & CODE_COROUTINE ? "coroutine" : c->flags & CODE_ASYNC_GENERATOR ? "async generator" : "generator";
  bool async = (c->flags & CODE_ASYNC_GENERATOR) && type_is_subtype(t, &type_StopAsyncIteration);
  if (!async && !type_is_subtype(t, &type_StopIteration)) return;
  value inner = vm->exc;
  vm->exc = 0;
  raise_error(vm, &type_RuntimeError, "%s raised %s", kind, async ? "StopAsyncIteration" : "StopIteration");
  if (is_exception(vm->exc)) {
    AS(exception, vm->exc)->cause = inner;
    AS(exception, vm->exc)->context = inner;
  }
}

bool unwind(struct vm *vm, bool trace) {
  for (;;) {
    const struct code *c = vm->code;
    if (c == &halt_code) return false;
    if (c != &init_code) {
      if (trace) traceback_add(vm, vm->pc);
      const struct handler *h = handler_at(c, vm->pc);
      if (h) {
        vm->fp[h->reg] = vm->exc;
        vm->exc = 0;
        vm->pc = c->insns + h->target;
        return true;
      }
      if (c->flags & (CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR)) generator_raised(vm, c);
    }
    trace = true;
    struct frame *top = vm->frame++;
    vm->pc = top->pc;
    vm->fp = top->fp;
    vm->code = top->code;
  }
}

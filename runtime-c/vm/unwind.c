/* Unwinding: from a pending exception to the handler that takes it. */
#include "generated/opcodes.h"
#include "objects/exception.h"
#include "objects/generator.h"
#include "port/port.h"
#include "vm/interp.h"

/* Where there is no generator in the program, none is linked. */
#pragma weak generator_outer

static const struct handler *handler_at(const struct code *c, const uint32_t *pc) {
  const struct code_info *info = c->info;
  uint32_t at = (uint32_t)(pc - 1 - c->insns);
  for (uint32_t i = 0; i < info->handler_count; i++) {
    const struct handler *h = &info->handlers[i];
    if (at >= h->start && at < h->end) return h;
  }
  return NULL;
}

void generator_stop_leaves(struct vm *vm, const struct code *c) {
  const struct type *t = type_of(vm->exc);
  const char *kind = c->flags & CODE_COROUTINE ? "coroutine" : c->flags & CODE_ASYNC_GENERATOR ? "async generator" : "generator";
  bool async = (c->flags & CODE_ASYNC_GENERATOR) && type_is_subtype(t, TESTED(&type_StopAsyncIteration));
  if (!async && !type_is_subtype(t, TESTED(&type_StopIteration))) return;
  value inner = vm->exc;
  vm->exc = 0;
  raise_error(vm, &type_RuntimeError, "%s raised %s", kind, async ? "StopAsyncIteration" : "StopIteration");
  if (is_exception(vm->exc)) {
    AS(exception, vm->exc)->cause = inner;
    AS(exception, vm->exc)->context = inner;
  }
}

/* A generator that a for loop resumed for one that delegates to it: the exception goes on in that one, which takes over its window. */
static bool wake_outer(struct vm *vm) {
  const struct frame *below = vm->frame;
  uint32_t w = below->code == &halt_code || !generator_outer ? 0 : below->pc[-1];
  if ((w & 0xFF) != OP_FORNEXT || below->fp[INSN_A(w)] == vm->fp[-1]) return false;
  struct generator *outer = generator_outer(AS(generator, below->fp[INSN_A(w)]), AS(generator, vm->fp[-1]));
  if ((value *)below < vm->fp + GENERATOR_WORDS(outer->code)) return false;
  generator_wake(vm, outer, vm->fp, value_none);
  vm->code = outer->code;
  vm->pc = outer->pc + 1;
  return true;
}

#if MPY_FAIL_NTH
static void note_handled(const struct vm *vm) {
  if (vm->exc == vm->memory_error) port_memory_error_handled();
}
#else
static void note_handled(const struct vm *vm) { (void)vm; }
#endif

bool unwind(struct vm *vm, bool trace) {
  for (;;) {
    const struct code *c = vm->code;
    if (c == &halt_code) return false;
    if (c != &init_code && c != &value_code) {
      if (trace) traceback_add(vm, vm->pc);
      const struct handler *h = handler_at(c, vm->pc);
      if (h) {
        note_handled(vm);
        vm->fp[h->reg] = vm->exc;
        vm->exc = 0;
        vm->pc = c->insns + h->target;
        return true;
      }
      if (c->flags & CODE_MAKES_GENERATOR) {
        generator_end(vm, AS(generator, vm->fp[-1]));
        generator_stop_leaves(vm, c);
        trace = true;
        if (wake_outer(vm)) continue;
      }
    }
    trace = true;
    struct frame *top = vm->frame++;
    vm->pc = top->pc;
    vm->fp = top->fp;
    vm->code = top->code;
  }
}

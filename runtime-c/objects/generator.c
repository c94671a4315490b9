/* Generators and coroutines: resuming from C, throw, close. The interpreter's FORNEXT, YIELDFROM and YIELD resume and suspend
   them without this file. */
#include "objects/generator.h"

#include "generated/opcodes.h"
#include "heap/finalize.h"
#include "objects/exception.h"
#include "objects/function.h"
#include "heap/roots.h"
#include "vm/interp.h"
#include "vm/type.h"

/* Where no code is an asynchronous generator (ASYNC_GEN_WRAP brings it in), its type is not linked. */
#pragma weak type_async_generator

value generator_new(struct vm *vm, const struct code *code, const value *registers) {
  const struct type *t = code->flags & CODE_COROUTINE ? &type_coroutine : code->flags & CODE_ASYNC_GENERATOR ? &type_async_generator : &type_generator;
  struct generator *g = object_new(vm, t, sizeof *g + GENERATOR_WORDS(code) * sizeof(value));
  if (!g) return 0;
  g->code = code;
  g->pc = code->insns;
  uint32_t live = code->params + code->kwonly + (code->flags & CODE_VARARGS ? 1u : 0) + (code->flags & CODE_VARKEYWORDS ? 1u : 0);
  for (uint32_t i = 0; i < live; i++) g->registers[i] = registers[i];
  for (uint32_t i = 0; i < code->free_count; i++) g->registers[code->first_free + i] = registers[code->first_free + i];
  if (finalize_register && code->info->handler_count && t != &type_async_generator && !finalize_register(vm, (value)g)) return 0;
  return (value)g;
}

static void generator_mark(struct object *o) {
  struct generator *g = (struct generator *)o;
  heap_mark(g->handled);
  heap_mark(g->caller_handled);
  if (g->state < GENERATOR_RUNNING) heap_mark_registers(g->registers, g->registers + g->code->registers);
}

static const char *kind_of(const struct generator *g) {
  return g->head.type == &type_coroutine ? "coroutine" : g->head.type == &type_async_generator ? "async generator" : "generator";
}

/* Runs it until it yields or ends, with `sent` or the pending exception. */
static value resume(struct vm *vm, struct generator *g, value sent) {
  if (!vm_check_c_stack(vm)) return 0;
  const uint32_t *pc = vm->pc;
  value *fp = vm->fp;
  const struct code *code = vm->code;
  value *window = stack_top(vm);
  value *to = window + halt_code.registers + 1;
  if ((value *)(vm->frame - 1) < to + g->code->registers + STACK_SLACK) return raise_error(vm, &type_RecursionError, "maximum recursion depth exceeded");
  struct frame *below = --vm->frame;
  below->pc = &halt_insns[1];
  below->fp = window;
  below->code = &halt_code;
  bool fresh = g->state == GENERATOR_NEW;
  uint32_t at = INSN_A(g->state == GENERATOR_SUSPENDED ? g->pc[-1] : g->pc[0]);
  value before = g->registers[at];
  generator_wake(vm, g, to, sent);
  if (vm->exc && !fresh) to[at] = before; /* `x = yield` that raises leaves x as it was */
  vm->fp = to;
  vm->code = g->code;
  vm->pc = g->pc;
  /* An exception thrown in: raised at the yield, or at the first line. */
  if (vm->exc && (fresh || (*g->pc & 0xFF) == OP_YIELDFROM)) vm->pc = g->pc + 1;
  value v = interp_run(vm);
  vm->pc = pc;
  vm->fp = fp;
  vm->code = code;
  return v;
}

value generator_send(struct vm *vm, struct generator *g, value sent) {
  vm->result = value_none;
  if (g->state == GENERATOR_FINISHED) {
    if (g->head.type == &type_coroutine) return raise_error(vm, &type_RuntimeError, "cannot reuse already awaited coroutine");
    return 0;
  }
  if (g->state == GENERATOR_RUNNING) return raise_value(vm, "%s already executing", kind_of(g));
  if (g->state == GENERATOR_NEW && sent != value_none) return raise_type(vm, "can't send non-None value to a just-started %s", kind_of(g));
  return resume(vm, g, sent);
}

/* The iterator that it delegates to, or 0. */
static value delegate_of(const struct generator *g) {
  if (g->state != GENERATOR_DELEGATING) return 0;
  return g->registers[*g->pc >> 16 & 0xFF];
}

struct generator *generator_outer(struct generator *outermost, const struct generator *g) {
  for (;;) {
    struct generator *inner = AS(generator, outermost->registers[*outermost->pc >> 16 & 0xFF]);
    if (inner == g) return outermost;
    outermost = inner;
  }
}

/* After the delegate ended with `result`: goes on behind the YIELDFROM. */
static value resume_after_delegate(struct vm *vm, struct generator *g, value result) {
  g->registers[*g->pc >> 8 & 0xFF] = result;
  g->pc++;
  g->state = GENERATOR_NEW; /* nothing is stored at the wake */
  return resume(vm, g, value_none);
}

static value throw_into_delegate(struct vm *vm, struct generator *g, value inner, value exception, bool *handled) {
  *handled = true;
  value v;
  vm->result = value_none;
  if (is_generator(inner)) v = generator_throw(vm, AS(generator, inner), exception);
  else {
    value method = attr_find(vm, inner, S(throw));
    if (!method) {
      *handled = false;
      return 0;
    }
    v = vm_call1(vm, method, exception);
    if (!v && vm->exc && type_is_subtype(type_of(vm->exc), &type_StopIteration)) {
      vm->result = exception_stop_value(vm->exc);
      vm->exc = 0;
    }
  }
  if (v) return v;
  if (!vm->exc) return resume_after_delegate(vm, g, vm->result);
  g->state = GENERATOR_DELEGATING;
  return resume(vm, g, value_none); /* raises it at the YIELDFROM */
}

value generator_throw(struct vm *vm, struct generator *g, value exception) {
  if (g->state == GENERATOR_RUNNING) return raise_value(vm, "%s already executing", kind_of(g));
  if (g->state == GENERATOR_FINISHED) {
    if (g->head.type == &type_coroutine) return raise_error(vm, &type_RuntimeError, "cannot reuse already awaited coroutine");
    return raise_during(vm, exception, 0);
  }
  if (g->state == GENERATOR_NEW) {
    g->state = GENERATOR_FINISHED;
    raise_during(vm, exception, 0);
    generator_stop_leaves(vm, g->code);
    return 0;
  }
  value inner = delegate_of(g);
  if (inner && type_is_subtype(type_of(exception), &type_GeneratorExit)) {
    uint32_t state = g->state;
    g->state = GENERATOR_RUNNING;
    bool closed = true;
    if (is_generator(inner)) closed = generator_close(vm, AS(generator, inner));
    else {
      value close = attr_find(vm, inner, S(close));
      closed = close ? vm_call0(vm, close) != 0 : !vm->exc;
    }
    g->state = state;
    if (!closed) return resume(vm, g, value_none);
  } else if (inner) {
    bool handled;
    g->state = GENERATOR_RUNNING;
    value v = throw_into_delegate(vm, g, inner, exception, &handled);
    if (handled) {
      if (v && g->state == GENERATOR_RUNNING) g->state = GENERATOR_DELEGATING;
      return v;
    }
    g->state = GENERATOR_DELEGATING;
    if (vm->exc) return resume(vm, g, value_none);
  }
  raise_during(vm, exception, g->handled);
  return resume(vm, g, value_none);
}

bool generator_close(struct vm *vm, struct generator *g) {
  if (g->state == GENERATOR_FINISHED) return true;
  if (g->state == GENERATOR_NEW) {
    g->state = GENERATOR_FINISHED;
    return true;
  }
  value e = exception_new(vm, &type_GeneratorExit, 0);
  if (!e) return false;
  value pending = vm->exc;
  vm->exc = 0;
  value v = generator_throw(vm, g, e);
  if (v) return raise_error(vm, &type_RuntimeError, "%s ignored GeneratorExit", kind_of(g)), false;
  if (vm->exc && !exc_clear_if(vm, &type_GeneratorExit) && !exc_clear_if(vm, &type_StopIteration)) return false;
  vm->exc = pending;
  return true;
}

/* ---- as objects ---- */

static value generator_self(struct vm *vm, value v) {
  (void)vm;
  return v;
}
static value generator_next(struct vm *vm, value v) { return generator_send(vm, AS(generator, v), value_none); }

static value generator_repr(struct vm *vm, value v) {
  struct str_buffer b;
  const struct generator *g = AS(generator, v);
  buffer_init(&b, vm);
  buffer_put_char(&b, '<');
  buffer_put_str(&b, g->head.type->name);
  buffer_put_c(&b, " object ");
  buffer_put_str(&b, g->code->info->qualname);
  buffer_put_c(&b, " at 0x");
  for (int shift = 28; shift >= 0; shift -= 4) buffer_put_char(&b, "0123456789abcdef"[v >> shift & 15]);
  buffer_put_char(&b, '>');
  return buffer_finish(&b);
}

static value finished(struct vm *vm, value v) {
  if (v || vm->exc) return v;
  value result = vm->result;
  value args = result == value_none ? 0 : tuple_new(vm, 1, &result);
  if (!args && result != value_none) return 0;
  value e = exception_new(vm, &type_StopIteration, args);
  if (e) raise_instance(vm, e);
  return 0;
}

value py_generator_send(struct vm *vm, int n, value *a) {
  (void)n;
  return finished(vm, generator_send(vm, AS(generator, a[0]), a[1]));
}
value py_generator___next__(struct vm *vm, int n, value *a) {
  (void)n;
  return finished(vm, generator_send(vm, AS(generator, a[0]), value_none));
}

/* throw(value) or the older throw(type, value, traceback). */
value generator_throw_value(struct vm *vm, int n, value *a) {
  value e = a[1];
  if (n > 2 && a[2] && a[2] != value_none) {
    e = is_exception(a[2]) ? a[2] : vm_call1(vm, a[1], a[2]);
    if (!e) return 0;
  } else if (is_instance(e, &type_type) && type_is_subtype((const struct type *)e, &type_BaseException)) {
    e = vm_call0(vm, e);
    if (!e) return 0;
  }
  if (!is_exception(e)) return raise_type(vm, "exceptions must be classes or instances deriving from BaseException, not %T", e);
  return e;
}
value py_generator_throw(struct vm *vm, int n, value *a) {
  value e = generator_throw_value(vm, n, a);
  return e ? finished(vm, generator_throw(vm, AS(generator, a[0]), e)) : 0;
}
value py_generator_close(struct vm *vm, int n, value *a) {
  (void)n;
  return generator_close(vm, AS(generator, a[0])) ? value_none : 0;
}
value py_coroutine_send(struct vm *vm, int n, value *a) { return py_generator_send(vm, n, a); }
value py_coroutine_throw(struct vm *vm, int n, value *a) { return py_generator_throw(vm, n, a); }
value py_coroutine_close(struct vm *vm, int n, value *a) { return py_generator_close(vm, n, a); }

/* Attributes; those of the three types differ in their prefix and in what the delegate is called. */
#define ATTRIBUTE(Type, name, v)                                \
  value py_##Type##_##name(struct vm *vm, int n, value *a) {    \
    (void)vm, (void)n;                                          \
    const struct generator *g = AS(generator, a[0]);            \
    return v;                                                   \
  }
#define ATTRIBUTES(Type, prefix, delegate)                                                                      \
  ATTRIBUTE(Type, __name__, (value)g->code->info->name)                                                         \
  ATTRIBUTE(Type, __qualname__, (value)g->code->info->qualname)                                                 \
  ATTRIBUTE(Type, prefix##_code, code_object_new(vm, g->code))                                                  \
  ATTRIBUTE(Type, prefix##_running, value_bool(g->state == GENERATOR_RUNNING))                                  \
  ATTRIBUTE(Type, prefix##_suspended, value_bool(g->state == GENERATOR_SUSPENDED || g->state == GENERATOR_DELEGATING)) \
  ATTRIBUTE(Type, prefix##_frame, g->state == GENERATOR_FINISHED ? value_none : frame_object_new(vm, g->pc + (g->state != GENERATOR_SUSPENDED))) \
  ATTRIBUTE(Type, prefix##_##delegate, delegate_of(g) ? delegate_of(g) : value_none)
ATTRIBUTES(generator, gi, yieldfrom)
ATTRIBUTES(coroutine, cr, await)
ATTRIBUTES(async_generator, ag, await)

static const struct type_ops generator_ops = {.mark = generator_mark, .iter = generator_self, .next = generator_next, .repr = generator_repr, .hash = hash_identity};
const struct type_ops async_generator_ops = {.mark = generator_mark, .repr = generator_repr, .hash = hash_identity};
/* A coroutine steps like a generator (await does so), but iter() refuses it: it has no iter. */
static const struct type_ops coroutine_ops = {.mark = generator_mark, .next = generator_next, .repr = generator_repr, .hash = hash_identity};
extern const struct name_table attrs_generator, attrs_coroutine;
const struct type type_generator = {
    .head = {&type_type}, .name = S(generator), .base = &type_object, .attrs = &attrs_generator, .layout = &layout_none, .ops = &generator_ops, .native = &type_generator, .flags = TYPE_FINAL};
const struct type type_coroutine = {
    .head = {&type_type}, .name = S(coroutine), .base = &type_object, .attrs = &attrs_coroutine, .layout = &layout_none, .ops = &coroutine_ops, .native = &type_coroutine, .flags = TYPE_FINAL};

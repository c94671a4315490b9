/* Asynchronous generators (PEP 525). What such a generator yields is wrapped (ASYNC_GEN_WRAP) so that it can be told from what an
   inner await hands to the event loop. __anext__, asend, athrow and aclose give awaitables; each step of one resumes the generator. */
#include "objects/exception.h"
#include "objects/generator.h"
#include "vm/intrinsics.h"

struct wrapped_item {
  struct object head;
  value item;
};
static void wrapped_mark(struct object *o) { heap_mark(((struct wrapped_item *)o)->item); }
static const struct type_ops wrapped_ops = {.mark = wrapped_mark};
static const struct type type_wrapped_item = {
    .head = {&type_type}, .name = S(object), .base = &type_object, .attrs = &names_none, .layout = &layout_none, .ops = &wrapped_ops, .native = &type_wrapped_item, .flags = TYPE_FINAL};

value intrinsic_async_gen_wrap(struct vm *vm, value *w) {
  struct wrapped_item *x = object_new(vm, &type_wrapped_item, sizeof *x);
  if (!x) return 0;
  x->item = w[0];
  return (value)x;
}

enum step_kind { STEP_SEND, STEP_THROW, STEP_CLOSE };
struct async_step {
  struct object head;
  value generator;
  value argument; /* sent, or the exception thrown at the first step */
  uint32_t kind;  /* enum step_kind */
  uint32_t used;  /* 0 not begun, 1 begun, 2 finished */
};

static value step_resume(struct vm *vm, struct async_step *s, value sent) {
  struct generator *g = AS(generator, s->generator);
  bool first = s->used == 0;
  s->used = 1;
  if (!first || s->kind == STEP_SEND) return generator_send(vm, g, first ? s->argument : sent);
  if (s->kind == STEP_CLOSE && (g->state == GENERATOR_NEW || g->state == GENERATOR_FINISHED)) {
    g->state = GENERATOR_FINISHED;
    vm->result = value_none;
    return 0;
  }
  return generator_throw(vm, g, s->argument);
}

/* One step: a value for the event loop; or 0 with vm->result the awaited value; or 0 with an exception. */
static value step_next_with(struct vm *vm, value v, value sent) {
  struct async_step *s = AS(async_step, v);
  if (s->used == 2) return raise_error(vm, &type_RuntimeError, "cannot reuse already awaited __anext__()/asend()");
  if (s->used == 0 && AS(generator, s->generator)->state == GENERATOR_RUNNING) return raise_error(vm, &type_RuntimeError, "anext(): asynchronous generator is already running");
  value out = step_resume(vm, s, sent);
  if (out && type_of(out) == &type_wrapped_item) {
    s->used = 2;
    if (s->kind == STEP_CLOSE) return raise_error(vm, &type_RuntimeError, "async generator ignored GeneratorExit");
    vm->result = AS(wrapped_item, out)->item;
    return 0;
  }
  if (out) return out;
  s->used = 2;
  if (s->kind == STEP_CLOSE) {
    if (vm->exc && !exc_clear_if(vm, &type_GeneratorExit) && !exc_clear_if(vm, &type_StopAsyncIteration)) return 0;
    vm->result = value_none;
    return 0;
  }
  if (vm->exc) return 0;
  value e = exception_new(vm, &type_StopAsyncIteration, 0);
  return e ? raise_instance(vm, e) : 0;
}

static value step_next(struct vm *vm, value v) { return step_next_with(vm, v, value_none); }
static value step_self(struct vm *vm, value v) {
  (void)vm;
  return v;
}
static void step_mark(struct object *o) {
  heap_mark(((struct async_step *)o)->generator);
  heap_mark(((struct async_step *)o)->argument);
}
static const struct type_ops step_ops = {.mark = step_mark, .iter = step_self, .next = step_next, .hash = hash_identity};
extern const struct name_table attrs_async_generator_asend, attrs_async_generator;
const struct type type_async_generator_asend = {.head = {&type_type}, .name = S(async_generator_asend), .base = &type_object, .attrs = &attrs_async_generator_asend, .layout = &layout_none, .ops = &step_ops, .native = &type_async_generator_asend, .flags = TYPE_FINAL};

static value step_new(struct vm *vm, value generator, enum step_kind kind, value argument) {
  struct async_step *s = object_new(vm, &type_async_generator_asend, sizeof *s);
  if (!s) return 0;
  s->generator = generator;
  s->kind = kind;
  s->argument = argument;
  return (value)s;
}

static value step_finish(struct vm *vm, value v) {
  if (v || vm->exc) return v;
  value result = vm->result;
  value args = result == value_none ? 0 : tuple_new(vm, 1, &result);
  if (!args && result != value_none) return 0;
  value e = exception_new(vm, &type_StopIteration, args);
  return e ? raise_instance(vm, e) : 0;
}
value py_async_generator_asend_send(struct vm *vm, int n, value *a) {
  (void)n;
  return step_finish(vm, step_next_with(vm, a[0], a[1]));
}
value py_async_generator_asend___next__(struct vm *vm, int n, value *a) {
  (void)n;
  return step_finish(vm, step_next(vm, a[0]));
}
value py_async_generator_asend___await__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return a[0];
}
value py_async_generator_asend_throw(struct vm *vm, int n, value *a) {
  value e = generator_throw_value(vm, n, a);
  if (!e) return 0;
  struct async_step *s = AS(async_step, a[0]);
  if (s->used == 2) return raise_error(vm, &type_RuntimeError, "cannot reuse already awaited __anext__()/asend()");
  struct async_step thrown = *s;
  thrown.kind = s->kind == STEP_CLOSE ? STEP_CLOSE : STEP_THROW;
  thrown.argument = e;
  thrown.used = 0;
  value v = step_next_with(vm, (value)&thrown, value_none);
  s->used = thrown.used;
  return step_finish(vm, v);
}
value py_async_generator_asend_close(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  AS(async_step, a[0])->used = 2;
  return value_none;
}

value py_async_generator___aiter__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return a[0];
}
value py_async_generator___anext__(struct vm *vm, int n, value *a) {
  (void)n;
  return step_new(vm, a[0], STEP_SEND, value_none);
}
value py_async_generator_asend(struct vm *vm, int n, value *a) {
  (void)n;
  return step_new(vm, a[0], STEP_SEND, a[1]);
}
value py_async_generator_athrow(struct vm *vm, int n, value *a) {
  value e = generator_throw_value(vm, n, a);
  return e ? step_new(vm, a[0], STEP_THROW, e) : 0;
}
value py_async_generator_aclose(struct vm *vm, int n, value *a) {
  (void)n;
  value e = exception_new(vm, &type_GeneratorExit, 0);
  return e ? step_new(vm, a[0], STEP_CLOSE, e) : 0;
}

const struct type type_async_generator = {.head = {&type_type}, .name = S(async_generator), .base = &type_object, .attrs = &attrs_async_generator, .layout = &layout_none, .ops = &async_generator_ops, .native = &type_async_generator, .flags = TYPE_FINAL};

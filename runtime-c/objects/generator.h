/* Generators, coroutines and asynchronous generators: a suspended window of registers. While one runs its registers lie on the VM's
   stack and the word below register 0 is the generator. */
#ifndef MPY_GENERATOR_H
#define MPY_GENERATOR_H

#include "vm/vm.h"

enum generator_state { GENERATOR_NEW, GENERATOR_SUSPENDED, GENERATOR_DELEGATING, GENERATOR_RUNNING, GENERATOR_FINISHED };

struct generator {
  struct object head;
  const struct code *code;
  const uint32_t *pc;     /* where it goes on; DELEGATING: at the YIELDFROM itself */
  value handled;          /* exception that its except clause is handling, 0 if none of its own */
  value caller_handled;   /* while running: what the caller was handling */
  uint32_t state;
  value registers[];      /* GENERATOR_WORDS(code) of them */
};

/* A new generator, coroutine or async generator for a call whose arguments lie bound in registers[0...]. */
value generator_new(struct vm *vm, const struct code *code, const value *registers);

/* Sends a value (None for next). 0 without vm->exc: it finished and vm->result is its return value. */
value generator_send(struct vm *vm, struct generator *g, value sent);
/* Raises an exception instance inside. Result as generator_send. */
value generator_throw(struct vm *vm, struct generator *g, value exception);
/* False: raised. */
bool generator_close(struct vm *vm, struct generator *g);

/* Registers are copied four at a time (LDM, STM): both sides have room for the number rounded up. */
struct register_quad {
  value words[4];
};
#define GENERATOR_WORDS(code) (((code)->registers + 3u) & ~3u)
static inline void registers_copy(value *to, const value *from, const struct code *code) {
  const value *end = from + code->registers;
  do {
    *(struct register_quad *)to = *(const struct register_quad *)from;
    from += 4;
    to += 4;
  } while (from < end);
}

/* Around a run: registers in and out of the VM's stack, the exception being handled exchanged. */
static inline void generator_wake(struct vm *vm, struct generator *g, value *fp, value sent) {
  fp[-1] = (value)g;
  registers_copy(fp, g->registers, g->code);
  if (g->state == GENERATOR_SUSPENDED) fp[g->pc[-1] >> 8 & 0xFF] = sent;
  else if (g->state == GENERATOR_DELEGATING) fp[g->pc[0] >> 8 & 0xFF] = sent;
  g->state = GENERATOR_RUNNING;
  g->caller_handled = vm->handled;
  if (g->handled) vm->handled = g->handled;
}
static inline void generator_sleep(struct generator *g, struct vm *vm, const uint32_t *pc, const value *fp) {
  g->pc = pc;
  registers_copy(g->registers, fp, g->code);
  g->handled = vm->handled == g->caller_handled ? 0 : vm->handled;
  vm->handled = g->caller_handled;
}
static inline void generator_end(struct vm *vm, struct generator *g) {
  g->state = GENERATOR_FINISHED;
  vm->handled = g->caller_handled;
}

/* PEP 479: where a StopIteration is pending that leaves a generator's body, a RuntimeError takes its place. */
void generator_stop_leaves(struct vm *vm, const struct code *code);

extern const struct type_ops async_generator_ops;
/* The exception instance that throw(a[1], a[2]...) asks for; 0: raised. */
value generator_throw_value(struct vm *vm, int n, value *a);

/* The generator that g delegates to with yield from and that can be resumed, or null. A for loop resumes the innermost one directly, so
   that an item costs the same however deep it comes from; those between stay asleep until the innermost ends (generator_outer). */
static inline struct generator *generator_inner(const struct generator *g) {
  if (g->state != GENERATOR_DELEGATING || g->handled) return NULL;
  value d = g->registers[g->pc[0] >> 16 & 0xFF];
  if (!is_type(d, &type_generator) || ((struct generator *)d)->state > GENERATOR_DELEGATING) return NULL;
  return (struct generator *)d;
}
/* The one between `outermost` and `g` that delegates to g. */
struct generator *generator_outer(struct generator *outermost, const struct generator *g);

static inline bool is_generator(value v) {
  const struct type *t = type_of(v);
  return t == TESTED(&type_generator) || t == TESTED(&type_coroutine);
}

/* Whether what next() leaves in vm->result at the end is the value of StopIteration. */
extern const struct type type_coroutine_wrapper, type_async_generator_asend, type_anext_awaitable;
static inline bool stops_with_value(value v) {
  const struct type *t = type_of(v);
  return is_generator(v) || t == TESTED(&type_coroutine_wrapper) || t == TESTED(&type_async_generator_asend) || t == TESTED(&type_anext_awaitable);
}

#endif

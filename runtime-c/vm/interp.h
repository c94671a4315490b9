/* The interpreter loop, and what it shares with the files that do its slow paths. */
#ifndef MPY_INTERP_H
#define MPY_INTERP_H

#include "generated/opcodes.h"
#include "vm/vm.h"

/* Fields of an instruction word. */
#define INSN_A(w) ((w) >> 8 & 0xFFu)
#define INSN_B(w) ((w) >> 16 & 0xFFu)
#define INSN_C(w) ((w) >> 24)
#define INSN_D(w) ((w) >> 16)
#define INSN_SB(w) ((int32_t)((w) << 8) >> 24)
#define INSN_SC(w) ((int32_t)(w) >> 24)
#define INSN_SD(w) ((int32_t)(w) >> 16)
#define INSN_SJ(w) ((int32_t)(w) >> 8)

/* Words between the top of a window and the youngest frame that are always free: for windows of calls from C. */
#define STACK_SLACK 24

/* Runs from vm->pc, vm->fp, vm->code until the HALT of the frame below; with an exception pending it is raised there first.
   Returns the value, 0 if it raised (or, of a generator, finished: vm->result). */
value interp_run(struct vm *vm);

/* What a call did. ENTERED: vm->pc, fp, code are a Python function's, the caller is on the frame stack. DONE: vm->result has the value. */
enum call_state { CALL_RAISED, CALL_ENTERED, CALL_DONE };

/* Calls f. `window` is where a Python callee's registers may go: window + 1 if there is a self, window + 2 otherwise; args->args may lie there already.
   The caller to return to is vm->pc, vm->fp, vm->code. self: 0 or the first argument. */
enum call_state call_any(struct vm *vm, value f, value *window, value self, const struct call_args *args);

/* Enters code with its parameters already in fp[0...]. */
enum call_state call_enter(struct vm *vm, const struct function *f, const struct code *code, value *fp);

/* The same for code that needs more than a window: a generator is made. */
enum call_state call_filled(struct vm *vm, const struct function *f, value *fp);

/* window[0](*window[2], **window[3]), window[2] a list or tuple, window[3] a dict or 0; with_self: window[1] is 0 or the first argument. */
enum call_state call_spread(struct vm *vm, value *window, bool with_self);

/* Finds the handler of the pending exception: leaves vm->pc, fp, code there and returns true; false when a frame that belongs to C was reached (and popped).
   `trace`: the running frame is added to the traceback. */
bool unwind(struct vm *vm, bool trace);

/* What vm/main.c calls where exceptions exist (vm/uncaught.c). False: no memory. Returns the exit code. */
bool raising_start(struct vm *vm);
int uncaught(struct vm *vm);

/* First word of the running frame's stack that is free. */
static inline value *stack_top_of(value *fp, const struct code *code) { return fp + code->registers; }
static inline value *stack_top(const struct vm *vm) { return stack_top_of(vm->fp, vm->code); }

/* Code that Python runs under: the return of a call from C goes to halt_code's HALT, an __init__'s to init_code's INITRET, that of a function which
   an instruction like GETATTR called to value_code's VALUERET. */
extern const struct code halt_code, init_code, value_code;
extern const uint32_t halt_insns[], init_insns[], value_insns[];

/* Whether a call of the code puts something into a register. */
static inline bool code_fills(const struct code *c, uint32_t at) {
  uint32_t arguments = (uint32_t)c->params + c->kwonly + !!(c->flags & CODE_VARARGS) + !!(c->flags & CODE_VARKEYWORDS);
  return at < arguments || (at >= c->first_free && at < (uint32_t)c->first_free + c->free_count);
}

/* Whether the instruction behind a LOADNAME asks if it gave null. */
static inline bool loadname_is_tested(uint32_t w, uint32_t next) {
  uint32_t op = next & 0xFF;
  return INSN_A(next) == INSN_A(w) && (op == OP_JNULL || op == OP_JNOTNULL || op == OP_CHECK);
}

/* What loop states are over: the third word, as a small integer. */
enum loop_kind { LOOP_ITERATOR, LOOP_LIST, LOOP_TUPLE, LOOP_BYTES, LOOP_GENERATOR };

/* Slow paths: the instruction is at vm->pc[-1]. */
value slow_binary(struct vm *vm, uint32_t w);
int slow_compare(struct vm *vm, uint32_t w);         /* of a jump: 0, 1, -1 */
value slow_compare_value(struct vm *vm, uint32_t w);
value slow_load_global(struct vm *vm, uint32_t slot);
bool slow_delete_global(struct vm *vm, uint32_t slot);
value slow_load_cell(struct vm *vm, uint32_t w);
value slow_iter(struct vm *vm, value *state, value iterable);
value slow_next(struct vm *vm, value *state);
bool slow_range(struct vm *vm, value *state);
value slow_range_next(struct vm *vm, value *state);
bool slow_unpack(struct vm *vm, value *to, value from, uint32_t count);
bool slow_get_method(struct vm *vm, value *window, value v, const struct str *name);
bool slow_get_special(struct vm *vm, value *window, const struct str *name);
value slow_super_attr(struct vm *vm, value cls, value self, const struct str *name);
bool slow_super_method(struct vm *vm, value *window, const struct str *name);
value slow_getslice(struct vm *vm, value v, value start, value stop);
bool slow_setslice(struct vm *vm, value v, value start, value stop, value to);
value slow_format(struct vm *vm, value v, uint32_t how, value spec);
value slow_far(struct vm *vm, uint32_t w);
value slow_closure(struct vm *vm, const struct code *code, const value *window, uint32_t cells);
bool slow_import(struct vm *vm, const struct module *m);
int slow_exception_matches(struct vm *vm, value exception, value classes);
bool slow_raise(struct vm *vm, value what, value cause, bool has_cause);
value slow_name_error(struct vm *vm, const struct str *name);
value slow_unbound(struct vm *vm, const struct str *name);
value op_getitem_or_null(struct vm *vm, value v, value key); /* 0 without exception where the key is missing */
value delegate_send(struct vm *vm, value iterator, value sent); /* for yield from: next or send; 0 with vm->result at its end */
value slow_dict(struct vm *vm, const value *pairs, uint32_t count);
value slow_set(struct vm *vm, const value *items, uint32_t count);
typedef value (*intrinsic_fn)(struct vm *vm, value *window);

#if !defined(__arm__)
extern volatile bool interp_trapped; /* the host's port_trap */
#endif

#endif

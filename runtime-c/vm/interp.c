// build: -O2 -ffp-contract=off -fno-crossjumping -fno-tree-vectorize -fno-schedule-insns -fno-schedule-insns2
// build arm: -fcall-used-r9 -fcall-used-r10 -fcall-used-r11 -ffixed-lr
/* The interpreter: registers of Python code in a window of the VM's stack. Fast paths for small integers, floats held in the word,
   lists, tuples, known attribute words and calls of Python functions are here; everything else is in the slow_ functions, in call.c and unwind.c.

   Each instruction is a function of its word. On ARM the machine state (pc, fp, code, vm and the table of handlers) is in global register
   variables and a handler ends by calling the next one, which GCC makes a jump: dispatch is three instructions (load the word, take the
   opcode, load the pc), and every handler gets registers of its own, which one big function does not. A handler must not let the
   address of a local escape, or the call at its end is no jump: what needs that is in a function marked SEPARATE. Elsewhere the state is in
   static variables and a loop calls the handlers. On ARM this file is compiled so that handlers need not
   keep r9 to r11, and so that GCC, which thinks lr cheap and then has to save it, takes those first.

   vm->pc, fp, code are written before anything that may raise, allocate or call (SAVE). */
#include "heap/finalize.h"
#include "vm/interp.h"

#include "generated/opcodes.h"
#include "objects/exception.h"
#include "objects/format.h"
#include "objects/generator.h"
#include "objects/property.h"
#include "vm/handlers.h"
#include "vm/interrupts.h"
#include "vm/type.h"

#define HANDLER(name) void op_##name(uint32_t w __attribute__((unused)))
#define SEPARATE static __attribute__((noinline))

#if defined(__arm__)
register const uint32_t *pc __asm__("r4");
register value *fp __asm__("r5");
register const struct code *code __asm__("r6");
register struct vm *vm __asm__("r7");
register const handler_fn *table __asm__("r8");
/* On to the next instruction. GCC knows no jump through a word of a table, only one through a register: what it gets is the opcode as the address of a function,
   and in this file `bx` is a macro that loads the pc from the table. It stands behind whatever GCC restores before a jump; `bx lr`, the end of a function, stays. */
__asm__(
    ".macro bx register\n"
    "\t.ifc \\register,lr\n"
    "\t.inst.n 0x4770\n"
    "\t.else\n"
    "\tldr.w pc, [r8, \\register, lsl #2]\n"
    "\t.endif\n"
    ".endm");
#define NEXT() \
  do { \
    uint32_t next = *pc++; \
    return ((handler_fn)(next & 0xFF))(next); \
  } while (0)
/* Back to the caller of interp_run. */
#define STOP() return
/* A call through a pointer that is no dispatch, where it would be the last thing that a function does. */
#define NO_JUMP(call) \
  __extension__({ \
    value got_ = call; \
    __asm__("" : "+r"(got_)); \
    got_; \
  })
#else
static const uint32_t *pc;
static value *fp;
static const struct code *code;
static struct vm *vm;
static bool running;
volatile bool interp_trapped;
#define NEXT() return
#define NO_JUMP(call) (call)
#define STOP() \
  do { \
    running = false; \
    return; \
  } while (0)
#endif

#define op_binary_slow op_POW
static void op_compare_slow(uint32_t w);
static void op_compare_jump_slow(uint32_t w);
static void op_compare_not_jump_slow(uint32_t w);
SEPARATE void raise_now(void);
SEPARATE void rethrow_now(void);
SEPARATE void stack_full(void);

static const value singletons[] = {0, value_none, value_true, value_false, value_ellipsis, value_notimplemented};

/* R(i): register. K(i): constant, counted from the start of struct code. */
#define R(i) fp[i]
#define K(i) (((const value *)code)[i])
#define SAVE() (vm->pc = pc, vm->fp = fp, vm->code = code)
#define RELOAD() (pc = vm->pc, fp = vm->fp, code = vm->code)
/* The barrier keeps GCC from computing the address twice, for pc and for the load of the next instruction. */
#define JUMP(words) \
  do { \
    pc += (words); \
    __asm__("" : "+r"(pc)); \
  } while (0)

/* Enters callee `c` at window `to`: the caller goes to the frame stack. */
#define ENTER(c, to) \
  do { \
    struct frame *below = vm->frame - 1; \
    if ((value *)below < (to) + (c)->registers + STACK_SLACK) return stack_full(); \
    below->pc = pc; \
    below->fp = fp; \
    below->code = code; \
    vm->frame = below; \
    fp = (to); \
    code = (c); \
    pc = code->insns; \
  } while (0)
/* Goes back to the caller. */
#define LEAVE() \
  do { \
    struct frame *top = vm->frame; \
    pc = top->pc; \
    fp = top->fp; \
    code = top->code; \
    vm->frame = top + 1; \
  } while (0)

/* Whether a call of f with that many arguments is just a window of registers and a jump. */
static inline const struct code *simple_code(value f, uint32_t params) {
  if (!is_type(f, &type_function)) return NULL;
  const struct code *c = AS(function, f)->code;
  return c->params == params && c->flags == CODE_SIMPLE ? c : NULL;
}
/* Calls a Python function for the instruction at pc[-1], which is no call: its arguments are put into the window that is returned, above the running one and that
   of value_code. Null: there is no room. */
static inline value *enter_for_value(const struct code *c) {
  value *stub = stack_top_of(fp, code), *to = stub + 1;
  struct frame *below = vm->frame - 2;
  if ((value *)below < to + c->registers + STACK_SLACK) return NULL;
  below[1] = (struct frame){pc, fp, code};
  below[0] = (struct frame){&value_insns[1], stub, &value_code};
  vm->frame = below;
  fp = to;
  code = c;
  pc = c->insns;
  return to;
}
#define ENTER_1(c, a) \
  do { \
    value first = a; \
    value *to = enter_for_value(c); \
    if (!to) return stack_full(); \
    to[0] = first; \
    NEXT(); \
  } while (0)
#define ENTER_2(c, a, b) \
  do { \
    value first = a, second = b; \
    value *to = enter_for_value(c); \
    if (!to) return stack_full(); \
    to[0] = first; \
    to[1] = second; \
    NEXT(); \
  } while (0)

/* A method of a Python class for an instruction: its code, if a call is just a window and a jump. */
static inline const struct code *special_code(value v, const struct str *name, uint32_t params) {
  if (!is_pointer_or_null(v) || !(AS(object, v)->type->flags & TYPE_PYTHON)) return NULL;
  value f = type_lookup(AS(object, v)->type, name);
  return f ? simple_code(f, params) : NULL;
}

/* Both words small; both words floats. */
#define BOTH_SMALL(a, b) ((a) & (b) & 1)
#define BOTH_FLOAT(a, b) (((((a) ^ 2) | ((b) ^ 2)) & 3) == 0)

/* A handler for an arithmetic operator: right operand from `right`, small integers by `small` (which sets r and is true if it fits), floats by `flt`. */
#define ARITHMETIC(name, right, small, flt) \
  HANDLER(name) { \
    value a = R(INSN_B(w)), b = (right); \
    int32_t r; \
    if (BOTH_SMALL(a, b) && (small)) { \
      R(INSN_A(w)) = (value)r; \
      NEXT(); \
    } \
    flt; \
    return op_binary_slow(w); \
  }
#if MPY_FLOAT_DOUBLE
#define FLOAT_ADD (void)0
#define FLOAT_SUB (void)0
#define FLOAT_MUL (void)0
#define FLOAT_DIV (void)0
#else
/* Results that are zero or do not fit the word: zeros apart, where `zero` says that the result is one, and which; others are computed again, from the plain floats. */
#define RARE_FLOAT(name, op, is_zero, zero) \
  SEPARATE void name##_rare(uint32_t w, value a, value b) { \
    if (is_zero) { \
      R(INSN_A(w)) = zero; \
      NEXT(); \
    } \
    float x = word_float_get(a) op word_float_get(b); \
    value v = word_float_new(x); \
    if (!v) { \
      SAVE(); \
      v = float_box(vm, x); \
      if (!v) return raise_now(); \
    } \
    R(INSN_A(w)) = v; \
    NEXT(); \
  }
#define IS_ZERO(v) (((v) | 4) == 6)
RARE_FLOAT(add, +, (a ^ b) == 4, 2)
RARE_FLOAT(sub, -, a == b, 2)
RARE_FLOAT(mul, *, IS_ZERO(a) || IS_ZERO(b), ((a ^ b) & 4) | 2)
RARE_FLOAT(div, /, IS_ZERO(a), ((a ^ b) & 4) | 2)
/* `scaled` is the result divided by 2^96. A product that underflows to 0 when scaled goes the rare way like a true zero. */
#define FLOAT_RESULT(rare, scaled) \
  do { \
    ONLY_WITH(mpy_floats, rare); \
    if (BOTH_FLOAT(a, b)) { \
      uint32_t t = float_rotated(scaled); \
      if (t - FLOAT_LEAST >= FLOAT_SPAN) return rare(w, a, b); \
      R(INSN_A(w)) = t << 2 | 2; \
      NEXT(); \
    } \
  } while (0)
#define FLOAT_ADD FLOAT_RESULT(add_rare, word_float_scaled(a) + word_float_scaled(b))
#define FLOAT_SUB FLOAT_RESULT(sub_rare, word_float_scaled(a) - word_float_scaled(b))
#define FLOAT_MUL FLOAT_RESULT(mul_rare, word_float_get(a) * word_float_scaled(b))
#define FLOAT_DIV \
  do { \
    if (BOTH_FLOAT(a, b)) { \
      if (b == 2 || b == 6) return op_binary_slow(w); \
      uint32_t t = float_rotated(word_float_scaled(a) / word_float_scaled(b)) - FLOAT_BIAS; \
      if (t - FLOAT_LEAST >= FLOAT_SPAN) return div_rare(w, a, b); \
      R(INSN_A(w)) = t << 2 | 2; \
      NEXT(); \
    } \
  } while (0)
#endif
#define NO_FLOATS (void)0

#define SMALL_ADD !__builtin_add_overflow((int32_t)a, (int32_t)(b - 1), &r)
#define SMALL_SUB !__builtin_sub_overflow((int32_t)a, (int32_t)(b - 1), &r)
#define SMALL_MUL (!__builtin_mul_overflow((int32_t)(a - 1), (int32_t)b >> 1, &r) && (r |= 1, true))
#define SMALL_AND (r = (int32_t)(a & b), true)
#define SMALL_OR (r = (int32_t)(a | b), true)
#define SMALL_XOR (r = (int32_t)((a ^ b) | 1), true)
#define SMALL_RSHIFT ((int32_t)b >= 0 && (r = (int32_t)a >> ((b >> 1) > 31 ? 31 : (b >> 1)) | 1, true))
#define SMALL_LSHIFT (b < 60 && (r = (int32_t)((a - 1) << (b >> 1)), (r >> (b >> 1)) == (int32_t)(a - 1)) && (r |= 1, true))
#define SMALL_FLOORDIV (b != 1 && (r = floor_div((int32_t)a >> 1, (int32_t)b >> 1), small_fits(r)) && (r = (int32_t)small_new(r), true))
#define SMALL_MOD (b != 1 && (r = (int32_t)small_new(floor_mod((int32_t)a >> 1, (int32_t)b >> 1)), true))

static inline int32_t floor_div(int32_t x, int32_t y) {
  int32_t q = x / y;
  if ((x % y != 0) && ((x ^ y) < 0)) q--;
  return q;
}
static inline int32_t floor_mod(int32_t x, int32_t y) {
  int32_t m = x % y;
  if (m != 0 && (m ^ y) < 0) m += y;
  return m;
}

/* The immediate of the form `R op C` as a tagged small integer. */
#define IMMEDIATE_C ((value)(((int32_t)w >> 24) * 2 + 1))
#define IMMEDIATE_B ((value)((INSN_SB(w)) * 2 + 1))

/* A jump on a comparison; sense: jump if it holds. */
#if MPY_FLOAT_DOUBLE
#define COMPARE_FLOATS(op, sense) (void)0
#else
#define COMPARE_FLOATS(op, sense) \
  if (BOTH_FLOAT(a, b)) { \
    if ((word_float_scaled(a) op word_float_scaled(b)) == (sense)) JUMP(INSN_SC(w)); \
    NEXT(); \
  }
#endif
#define COMPARE_JUMP(name, op, right, sense) \
  HANDLER(name) { \
    value a = R(INSN_A(w)), b = (right); \
    if (BOTH_SMALL(a, b)) { \
      if (((int32_t)a op (int32_t)b) == (sense)) JUMP(INSN_SC(w)); \
      NEXT(); \
    } \
    COMPARE_FLOATS(op, sense); \
    if (sense) return op_compare_jump_slow(w); \
    return op_compare_not_jump_slow(w); \
  }
#define COMPARE_JUMPS(name, op) \
  COMPARE_JUMP(J##name, op, R(INSN_B(w)), true) \
  COMPARE_JUMP(JN##name, op, R(INSN_B(w)), false) \
  COMPARE_JUMP(J##name##I, op, IMMEDIATE_B, true) \
  COMPARE_JUMP(JN##name##I, op, IMMEDIATE_B, false)
#define COMPARE_VALUE(name, op) \
  HANDLER(name) { \
    value a = R(INSN_B(w)), b = R(INSN_C(w)); \
    if (BOTH_SMALL(a, b)) { \
      R(INSN_A(w)) = value_bool((int32_t)a op (int32_t)b); \
      NEXT(); \
    } \
    return op_compare_slow(w); \
  }

HANDLER(MOVE) {
  R(INSN_A(w)) = R(INSN_B(w));
  NEXT();
}
/* Far registers are the items of a tuple that nothing else sees. */
HANDLER(NEWFAR) {
  SAVE();
  value v = slow_far(vm, w);
  if (!v) return raise_now();
  R(INSN_A(w)) = v;
  NEXT();
}
#define FAR(i) (AS(tuple, R(INSN_A(code->insns[0])))->items[i])
HANDLER(LOADFAR) {
  R(INSN_A(w)) = FAR(INSN_D(w));
  NEXT();
}
HANDLER(STOREFAR) {
  FAR(INSN_D(w)) = R(INSN_A(w));
  NEXT();
}
HANDLER(LOADK) {
  R(INSN_A(w)) = K(INSN_D(w));
  NEXT();
}
HANDLER(LOADI) {
  R(INSN_A(w)) = (value)(INSN_SD(w) * 2 + 1);
  NEXT();
}
HANDLER(LOADS) {
  R(INSN_A(w)) = singletons[INSN_B(w)];
  NEXT();
}
SEPARATE void loadg_slow(uint32_t w) {
  SAVE();
  value v = slow_load_global(vm, INSN_D(w));
  if (!v) return raise_now();
  R(INSN_A(w)) = v;
  NEXT();
}
HANDLER(LOADG) {
  value v = code->globals[INSN_D(w)];
  if (!v) return loadg_slow(w);
  R(INSN_A(w)) = v;
  NEXT();
}
HANDLER(STOREG) {
  code->globals[INSN_D(w)] = R(INSN_A(w));
  NEXT();
}
HANDLER(DELG) {
  SAVE();
  if (!slow_delete_global(vm, INSN_D(w))) return raise_now();
  NEXT();
}
SEPARATE void check_slow(uint32_t w) {
  SAVE();
  slow_unbound(vm, (const struct str *)K(INSN_D(w)));
  return raise_now();
}
HANDLER(CHECK) {
  if (R(INSN_A(w))) NEXT();
  return check_slow(w);
}
HANDLER(NEWCELL) {
  SAVE();
  struct cell *c = object_new(vm, &type_cell, sizeof *c);
  if (!c) return raise_now();
  c->v = R(INSN_A(w));
  R(INSN_A(w)) = (value)c;
  NEXT();
}
SEPARATE void unbound_cell(uint32_t w) {
  SAVE();
  slow_load_cell(vm, w);
  return raise_now();
}
HANDLER(LOADCELL) {
  value v = AS(cell, R(INSN_B(w)))->v;
  if (!v) return unbound_cell(w);
  R(INSN_A(w)) = v;
  NEXT();
}
HANDLER(STORECELL) {
  AS(cell, R(INSN_A(w)))->v = R(INSN_B(w));
  NEXT();
}
HANDLER(DELCELL) {
  if (!AS(cell, R(INSN_A(w)))->v) return unbound_cell(w);
  AS(cell, R(INSN_A(w)))->v = 0;
  NEXT();
}
HANDLER(LOADNAME) {
  SAVE();
  value v = op_getitem_or_null(vm, R(0), K(INSN_D(w)));
  if (!v && !vm->exc && !loadname_is_tested(w, *pc)) slow_name_error(vm, (const struct str *)K(INSN_D(w)));
  if (!v && vm->exc) return raise_now();
  R(INSN_A(w)) = v;
  NEXT();
}
HANDLER(STORENAME) {
  SAVE();
  if (!op_setitem(vm, R(0), K(INSN_D(w)), R(INSN_A(w)))) return raise_now();
  NEXT();
}
HANDLER(DELNAME) {
  SAVE();
  if (!op_setitem(vm, R(0), K(INSN_D(w)), 0)) {
    if (exc_clear_if(vm, &type_KeyError)) slow_name_error(vm, (const struct str *)K(INSN_D(w)));
    return raise_now();
  }
  NEXT();
}

ARITHMETIC(ADD, R(INSN_C(w)), SMALL_ADD, FLOAT_ADD)
ARITHMETIC(SUB, R(INSN_C(w)), SMALL_SUB, FLOAT_SUB)
ARITHMETIC(MUL, R(INSN_C(w)), SMALL_MUL, FLOAT_MUL)
ARITHMETIC(TRUEDIV, R(INSN_C(w)), false, FLOAT_DIV)
ARITHMETIC(FLOORDIV, R(INSN_C(w)), SMALL_FLOORDIV, NO_FLOATS)
ARITHMETIC(MOD, R(INSN_C(w)), SMALL_MOD, NO_FLOATS)
ARITHMETIC(LSHIFT, R(INSN_C(w)), SMALL_LSHIFT, NO_FLOATS)
ARITHMETIC(RSHIFT, R(INSN_C(w)), SMALL_RSHIFT, NO_FLOATS)
ARITHMETIC(AND, R(INSN_C(w)), SMALL_AND, NO_FLOATS)
ARITHMETIC(OR, R(INSN_C(w)), SMALL_OR, NO_FLOATS)
ARITHMETIC(XOR, R(INSN_C(w)), SMALL_XOR, NO_FLOATS)
ARITHMETIC(ADDI, IMMEDIATE_C, SMALL_ADD, NO_FLOATS)
ARITHMETIC(SUBI, IMMEDIATE_C, SMALL_SUB, NO_FLOATS)
ARITHMETIC(MULI, IMMEDIATE_C, SMALL_MUL, NO_FLOATS)
ARITHMETIC(FLOORDIVI, IMMEDIATE_C, SMALL_FLOORDIV, NO_FLOATS)
ARITHMETIC(MODI, IMMEDIATE_C, SMALL_MOD, NO_FLOATS)
ARITHMETIC(LSHIFTI, IMMEDIATE_C, SMALL_LSHIFT, NO_FLOATS)
ARITHMETIC(RSHIFTI, IMMEDIATE_C, SMALL_RSHIFT, NO_FLOATS)
ARITHMETIC(ANDI, IMMEDIATE_C, SMALL_AND, NO_FLOATS)
ARITHMETIC(ORI, IMMEDIATE_C, SMALL_OR, NO_FLOATS)
ARITHMETIC(XORI, IMMEDIATE_C, SMALL_XOR, NO_FLOATS)
ARITHMETIC(ADDK, K(INSN_C(w)), SMALL_ADD, FLOAT_ADD)
ARITHMETIC(SUBK, K(INSN_C(w)), SMALL_SUB, FLOAT_SUB)
ARITHMETIC(MULK, K(INSN_C(w)), SMALL_MUL, FLOAT_MUL)
ARITHMETIC(TRUEDIVK, K(INSN_C(w)), false, FLOAT_DIV)
ARITHMETIC(ANDK, K(INSN_C(w)), SMALL_AND, NO_FLOATS)
ARITHMETIC(XORK, K(INSN_C(w)), SMALL_XOR, NO_FLOATS)
HANDLER(SUBIR) {
  value a = IMMEDIATE_C, b = R(INSN_B(w));
  int32_t r;
  if (BOTH_SMALL(a, b) && SMALL_SUB) {
    R(INSN_A(w)) = (value)r;
    NEXT();
  }
  return op_binary_slow(w);
}
HANDLER(SUBKR) {
  value a = K(INSN_C(w)), b = R(INSN_B(w));
  int32_t r;
  if (BOTH_SMALL(a, b) && SMALL_SUB) {
    R(INSN_A(w)) = (value)r;
    NEXT();
  }
  FLOAT_SUB;
  return op_binary_slow(w);
}
HANDLER(TRUEDIVKR) {
  value a = K(INSN_C(w)), b = R(INSN_B(w));
  (void)a, (void)b; /* boxed floats are op_binary_slow's */
  FLOAT_DIV;
  return op_binary_slow(w);
}
HANDLER(POW) {
  SAVE();
  value v = slow_binary(vm, w);
  if (!v) return raise_now();
  R(INSN_A(w)) = v;
  NEXT();
}

SEPARATE void neg_slow(uint32_t w) {
  value v = R(INSN_B(w));
  SAVE();
  v = op_unary(vm, UNARY_NEG, v);
  if (!v) return raise_now();
  R(INSN_A(w)) = v;
  NEXT();
}
HANDLER(NEG) {
  value v = R(INSN_B(w));
  if (is_small(v) && v != SMALL(SMALL_MIN)) {
    R(INSN_A(w)) = 2 - v;
    NEXT();
  }
  return neg_slow(w);
}
HANDLER(POS) {
  SAVE();
  value v = op_unary(vm, UNARY_POS, R(INSN_B(w)));
  if (!v) return raise_now();
  R(INSN_A(w)) = v;
  NEXT();
}
SEPARATE void invert_slow(uint32_t w) {
  value v = R(INSN_B(w));
  SAVE();
  v = op_unary(vm, UNARY_INVERT, v);
  if (!v) return raise_now();
  R(INSN_A(w)) = v;
  NEXT();
}
HANDLER(INVERT) {
  value v = R(INSN_B(w));
  if (is_small(v)) {
    R(INSN_A(w)) = ~v | 1;
    NEXT();
  }
  return invert_slow(w);
}
SEPARATE void not_slow(uint32_t w) {
  SAVE();
  int truth = op_truth(vm, R(INSN_B(w)));
  if (truth < 0) return raise_now();
  R(INSN_A(w)) = value_bool(!truth);
  NEXT();
}
HANDLER(NOT) {
  value v = R(INSN_B(w));
  if (v == value_true) R(INSN_A(w)) = value_false;
  else if (v == value_false || v == value_none) R(INSN_A(w)) = value_true;
  else return not_slow(w);
  NEXT();
}

COMPARE_VALUE(LT, <)
COMPARE_VALUE(LE, <=)
COMPARE_VALUE(GT, >)
COMPARE_VALUE(GE, >=)
COMPARE_VALUE(EQ, ==)
COMPARE_VALUE(NE, !=)
static void op_compare_slow(uint32_t w) {
  SAVE();
  value v = slow_compare_value(vm, w);
  if (!v) return raise_now();
  R(INSN_A(w)) = v;
  NEXT();
}
COMPARE_JUMPS(LT, <)
COMPARE_JUMPS(LE, <=)
COMPARE_JUMPS(GT, >)
COMPARE_JUMPS(GE, >=)
COMPARE_JUMPS(EQ, ==)
COMPARE_JUMPS(NE, !=)
static void op_compare_jump_slow(uint32_t w) {
  SAVE();
  int holds = slow_compare(vm, w);
  if (holds < 0) return raise_now();
  if (holds) JUMP(INSN_SC(w));
  NEXT();
}
static void op_compare_not_jump_slow(uint32_t w) {
  SAVE();
  int holds = slow_compare(vm, w);
  if (holds < 0) return raise_now();
  if (!holds) JUMP(INSN_SC(w));
  NEXT();
}
HANDLER(IS) {
  R(INSN_A(w)) = value_bool(R(INSN_B(w)) == R(INSN_C(w)));
  NEXT();
}
HANDLER(ISNOT) {
  R(INSN_A(w)) = value_bool(R(INSN_B(w)) != R(INSN_C(w)));
  NEXT();
}
HANDLER(IN) {
  SAVE();
  int in = op_contains(vm, R(INSN_C(w)), R(INSN_B(w)));
  if (in < 0) return raise_now();
  R(INSN_A(w)) = value_bool(in != ((w & 0xFF) == OP_NOTIN));
  NEXT();
}

HANDLER(JMP) {
  JUMP(INSN_SJ(w));
  NEXT();
}
SEPARATE void jt_slow(uint32_t w) {
  SAVE();
  int truth = op_truth(vm, R(INSN_A(w)));
  if (truth < 0) return raise_now();
  if (truth) JUMP(INSN_SD(w));
  NEXT();
}
HANDLER(JT) {
  value v = R(INSN_A(w));
  if (is_small(v)) {
    if (v != SMALL(0)) JUMP(INSN_SD(w));
    NEXT();
  }
  if (v == value_false || v == value_none) NEXT();
  if (v != value_true) return jt_slow(w);
  JUMP(INSN_SD(w));
  NEXT();
}
SEPARATE void jf_slow(uint32_t w) {
  value v = R(INSN_A(w));
  SAVE();
  int truth = op_truth(vm, v);
  if (truth < 0) return raise_now();
  if (!truth) JUMP(INSN_SD(w));
  NEXT();
}
HANDLER(JF) {
  value v = R(INSN_A(w));
  if (is_small(v)) {
    if (v == SMALL(0)) JUMP(INSN_SD(w));
    NEXT();
  }
  if (v == value_true) NEXT();
  if (v != value_false && v != value_none) return jf_slow(w);
  JUMP(INSN_SD(w));
  NEXT();
}
HANDLER(JNONE) {
  if (R(INSN_A(w)) == value_none) JUMP(INSN_SD(w));
  NEXT();
}
HANDLER(JNOTNONE) {
  if (R(INSN_A(w)) != value_none) JUMP(INSN_SD(w));
  NEXT();
}
HANDLER(JNULL) {
  if (!R(INSN_A(w))) JUMP(INSN_SD(w));
  NEXT();
}
HANDLER(JNOTNULL) {
  if (R(INSN_A(w))) JUMP(INSN_SD(w));
  NEXT();
}
HANDLER(JIS) {
  if (R(INSN_A(w)) == R(INSN_B(w))) JUMP(INSN_SC(w));
  NEXT();
}
HANDLER(JISNOT) {
  if (R(INSN_A(w)) != R(INSN_B(w))) JUMP(INSN_SC(w));
  NEXT();
}

/* Loop state: object, index (0: the object is an iterator), kind (type.h: enum loop_kind). */
SEPARATE void iter_slow(uint32_t w) {
  value *state = &R(INSN_A(w));
  value v = R(INSN_B(w));
  SAVE();
  if (!slow_iter(vm, state, v)) return raise_now();
  NEXT();
}
HANDLER(ITER) {
  value *state = &R(INSN_A(w));
  value v = R(INSN_B(w));
  if (is_type(v, &type_list)) {
    state[0] = v;
    state[1] = SMALL(0);
    state[2] = SMALL(LOOP_LIST);
    NEXT();
  }
  return iter_slow(w);
}
SEPARATE void fornext_iterator(uint32_t w) {
  value *state = &R(INSN_A(w));
  SAVE();
  value it = state[0];
  value v = USE(AS(object, it)->type->ops, next)(vm, it);
  if (v) {
    R(INSN_B(w)) = v;
    JUMP(INSN_SC(w));
    NEXT();
  }
  if (vm->exc) return raise_now();
  NEXT();
}
SEPARATE void fornext_generator(struct generator *g) {
  if (g->state == GENERATOR_FINISHED) NEXT();
  for (struct generator *inner; (inner = generator_inner(g));) g = inner;
  const struct code *c = g->code;
  value *to = stack_top_of(fp, code) + 1;
  SAVE();
  ENTER(c, to);
  generator_wake(vm, g, fp, value_none);
  pc = g->pc;
  NEXT();
}
SEPARATE void fornext_other(uint32_t w) {
  value *state = &R(INSN_A(w));
  value index = state[1];
  if (state[2] == SMALL(LOOP_TUPLE)) {
    struct tuple *t = AS(tuple, state[0]);
    if ((index >> 1) < t->count) {
      R(INSN_B(w)) = t->items[index >> 1];
      state[1] = index + 2;
      JUMP(INSN_SC(w));
    }
    NEXT();
  }
  if (state[2] == SMALL(LOOP_BYTES)) {
    struct bytes *b = AS(bytes, state[0]);
    if ((index >> 1) < b->count) {
      R(INSN_B(w)) = small_new(b->data[index >> 1]);
      state[1] = index + 2;
      JUMP(INSN_SC(w));
    }
    NEXT();
  }
  if (state[2] == SMALL(LOOP_GENERATOR) && AS(generator, state[0])->state != GENERATOR_RUNNING) return fornext_generator(AS(generator, state[0]));
  return fornext_iterator(w);
}
HANDLER(FORNEXT) {
  value *state = &R(INSN_A(w));
  value index = state[1];
  if (state[2] == SMALL(LOOP_LIST)) {
    struct list *l = AS(list, state[0]);
    if ((index >> 1) < l->count) {
      R(INSN_B(w)) = l->items[index >> 1];
      state[1] = index + 2;
      JUMP(INSN_SC(w));
    }
    NEXT();
  }
  return fornext_other(w);
}
HANDLER(NEXT) {
  SAVE();
  value v = op_next(vm, R(INSN_B(w)));
  if (!v && vm->exc) return raise_now();
  R(INSN_A(w)) = v;
  NEXT();
}
/* Range state: next number, how many are left (small), twice the step. */
SEPARATE void range_slow(uint32_t w) {
  value *state = &R(INSN_A(w));
  if (state[0] & state[1] & state[2] & 1 && (int32_t)state[2] > 1) { /* small numbers, a step above 0 */
    int32_t start = small_get(state[0]), stop = small_get(state[1]), step = small_get(state[2]);
    uint32_t count = start < stop ? ((uint32_t)stop - (uint32_t)start - 1) / (uint32_t)step + 1 : 0;
    if (count <= (uint32_t)SMALL_MAX) {
      state[1] = small_new((int32_t)count);
      state[2] = (value)step << 1;
      NEXT();
    }
  }
  SAVE();
  if (!slow_range(vm, &R(INSN_A(w)))) return raise_now();
  NEXT();
}
HANDLER(RANGE) {
  value *state = &R(INSN_A(w));
  value start = state[0], stop = state[1];
  int32_t twice;
  if (state[2] != SMALL(1) || !BOTH_SMALL(start, stop) || __builtin_sub_overflow((int32_t)stop, (int32_t)start, &twice)) return range_slow(w);
  state[1] = twice < 0 ? SMALL(0) : (value)(twice | 1);
  state[2] = SMALL(1) - 1;
  NEXT();
}
SEPARATE void forrange_slow(uint32_t w) {
  value *state = &R(INSN_A(w));
  if (is_small(state[0])) NEXT();
  SAVE();
  value v = slow_range_next(vm, state);
  if (v) {
    R(INSN_B(w)) = v;
    JUMP(INSN_SC(w));
    NEXT();
  }
  if (vm->exc) return raise_now();
  NEXT();
}
struct register_pair {
  value words[2];
};
HANDLER(FORRANGE) {
  value *state = &R(INSN_A(w));
  int32_t left = (int32_t)state[1] - 2;
  value at = state[0];
  if (left < 0) return forrange_slow(w);
  *(struct register_pair *)state = (struct register_pair){{at + state[2], (value)left}};
  R(INSN_B(w)) = at;
  JUMP(INSN_SC(w));
  NEXT();
}

HANDLER(LIST) {
  SAVE();
  value v = list_new(vm, INSN_C(w), &R(INSN_B(w)));
  if (!v) return raise_now();
  R(INSN_A(w)) = v;
  NEXT();
}
HANDLER(TUPLE) {
  SAVE();
  value v = tuple_new(vm, INSN_C(w), &R(INSN_B(w)));
  if (!v) return raise_now();
  R(INSN_A(w)) = v;
  NEXT();
}
HANDLER(SET) {
  SAVE();
  value v = slow_set(vm, &R(INSN_B(w)), INSN_C(w));
  if (!v) return raise_now();
  R(INSN_A(w)) = v;
  NEXT();
}
HANDLER(DICT) {
  SAVE();
  value v = slow_dict(vm, &R(INSN_B(w)), INSN_C(w));
  if (!v) return raise_now();
  R(INSN_A(w)) = v;
  NEXT();
}
SEPARATE void listappend_slow(uint32_t w) {
  struct list *l = AS(list, R(INSN_A(w)));
  SAVE();
  if (!list_append(vm, l, R(INSN_B(w)))) return raise_now();
  NEXT();
}
HANDLER(LISTAPPEND) {
  struct list *l = AS(list, R(INSN_A(w)));
  if (l->count < l->room) {
    l->items[l->count++] = R(INSN_B(w));
    NEXT();
  }
  return listappend_slow(w);
}
HANDLER(SETADD) {
  SAVE();
  if (!set_add(vm, AS(set, R(INSN_A(w))), R(INSN_B(w)))) return raise_now();
  NEXT();
}
HANDLER(DICTSET) {
  SAVE();
  if (!dict_set(vm, AS(dict, R(INSN_A(w))), R(INSN_B(w)), R(INSN_C(w)))) return raise_now();
  NEXT();
}
/* s[i] of ASCII text, or 0. */
static inline value ascii_item(const struct str *s, int32_t i) {
  if (!str_is_ascii(s)) return 0;
  uint32_t len = str_len(s);
  if (i < 0) i += (int32_t)len;
  return (uint32_t)i < len ? str_single(s->data[i]) : 0;
}
SEPARATE void getitem_slow(uint32_t w) {
  const struct code *c = special_code(R(INSN_B(w)), S(__getitem__), 2);
  if (c) ENTER_2(c, R(INSN_B(w)), R(INSN_C(w)));
  SAVE();
  value v = op_getitem(vm, R(INSN_B(w)), R(INSN_C(w)));
  if (!v) return raise_now();
  R(INSN_A(w)) = v;
  NEXT();
}
SEPARATE void getitem_other(uint32_t w, value v, const struct type *t) {
  value index = R(INSN_C(w));
  if (t == TESTED(&type_tuple)) {
    struct tuple *l = AS(tuple, v);
    uint32_t i = index >> 1;
    if (i >= l->count) i = (uint32_t)((int32_t)index >> 1) + l->count;
    if (i < l->count) {
      R(INSN_A(w)) = l->items[i];
      NEXT();
    }
  } else if (t == TESTED(&type_bytearray)) {
    struct bytearray *l = AS(bytearray, v);
    if ((index >> 1) < l->count) {
      R(INSN_A(w)) = small_new(l->data[index >> 1]);
      NEXT();
    }
  } else if (t == TESTED(&type_bytes)) {
    struct bytes *l = AS(bytes, v);
    if ((index >> 1) < l->count) {
      R(INSN_A(w)) = small_new(l->data[index >> 1]);
      NEXT();
    }
  } else if (t == TESTED(&type_str)) {
    value c = ascii_item(AS(str, v), (int32_t)index >> 1);
    if (c) {
      R(INSN_A(w)) = c;
      NEXT();
    }
  }
  return getitem_slow(w);
}
HANDLER(GETITEM) {
  value v = R(INSN_B(w)), index = R(INSN_C(w));
  if (!is_pointer_or_null(v) || !is_small(index)) return getitem_slow(w);
  const struct type *t = AS(object, v)->type;
  if (t != TESTED(&type_list)) return getitem_other(w, v, t);
  struct list *l = AS(list, v);
  uint32_t i = index >> 1;
  if (i >= l->count) i = (uint32_t)((int32_t)index >> 1) + l->count;
  if (i >= l->count) return getitem_slow(w);
  R(INSN_A(w)) = l->items[i];
  NEXT();
}
SEPARATE void getitemi_slow(uint32_t w) {
  value v = R(INSN_B(w));
  if (is_type(v, &type_str)) {
    value c = ascii_item(AS(str, v), INSN_SC(w));
    if (c) {
      R(INSN_A(w)) = c;
      NEXT();
    }
  }
  SAVE();
  v = op_getitem(vm, v, IMMEDIATE_C);
  if (!v) return raise_now();
  R(INSN_A(w)) = v;
  NEXT();
}
HANDLER(GETITEMI) {
  value v = R(INSN_B(w));
  int32_t i = INSN_SC(w);
  if (is_type(v, &type_list)) {
    struct list *l = AS(list, v);
    if (i < 0) i += (int32_t)l->count;
    if ((uint32_t)i < l->count) {
      R(INSN_A(w)) = l->items[i];
      NEXT();
    }
  } else if (is_type(v, &type_tuple)) {
    struct tuple *l = AS(tuple, v);
    if (i < 0) i += (int32_t)l->count;
    if ((uint32_t)i < l->count) {
      R(INSN_A(w)) = l->items[i];
      NEXT();
    }
  }
  return getitemi_slow(w);
}
SEPARATE void setitem_slow(uint32_t w) {
  value v = R(INSN_A(w)), index = R(INSN_B(w)), item = R(INSN_C(w));
  const struct code *c = special_code(v, S(__setitem__), 3);
  if (c) {
    value *to = enter_for_value(c);
    if (!to) return stack_full();
    to[0] = v;
    to[1] = index;
    to[2] = item;
    NEXT();
  }
  SAVE();
  if (!op_setitem(vm, v, index, item)) return raise_now();
  NEXT();
}
SEPARATE void setitem_list(uint32_t w, struct list *l) {
  value index = R(INSN_B(w));
  uint32_t i = index >> 1;
  if (i >= l->count) i = (uint32_t)((int32_t)index >> 1) + l->count;
  if (i >= l->count) return setitem_slow(w);
  l->items[i] = R(INSN_C(w));
  NEXT();
}
HANDLER(SETITEM) {
  value v = R(INSN_A(w)), index = R(INSN_B(w));
  if (!is_small(index) || !is_pointer_or_null(v)) return setitem_slow(w);
  const struct type *t = AS(object, v)->type;
  if (t == TESTED(&type_list)) return setitem_list(w, AS(list, v));
  value item = R(INSN_C(w));
  struct bytearray *b = AS(bytearray, v);
  if (t != TESTED(&type_bytearray) || (item & ~(value)(255 << 1)) != 1 || (index >> 1) >= b->count) return setitem_slow(w);
  b->data[index >> 1] = (uint8_t)(item >> 1);
  NEXT();
}
HANDLER(DELITEM) {
  SAVE();
  if (!op_setitem(vm, R(INSN_A(w)), R(INSN_B(w)), 0)) return raise_now();
  NEXT();
}
HANDLER(GETSLICE) {
  SAVE();
  value v = slow_getslice(vm, R(INSN_B(w)), R(INSN_C(w)), R(INSN_C(w) + 1));
  if (!v) return raise_now();
  R(INSN_A(w)) = v;
  NEXT();
}
HANDLER(SETSLICE) {
  SAVE();
  if (!slow_setslice(vm, R(INSN_A(w)), R(INSN_C(w)), R(INSN_C(w) + 1), R(INSN_B(w)))) return raise_now();
  NEXT();
}
SEPARATE void unpack_slow(uint32_t w) {
  value v = R(INSN_B(w));
  SAVE();
  if (!slow_unpack(vm, &R(INSN_A(w)), v, INSN_C(w))) return raise_now();
  NEXT();
}
HANDLER(UNPACK) {
  value v = R(INSN_B(w));
  if (is_type(v, &type_tuple) && AS(tuple, v)->count == INSN_C(w)) {
    const value *from = AS(tuple, v)->items;
    value *to = &R(INSN_A(w));
    for (uint32_t n = INSN_C(w); n; n--) *to++ = *from++;
    NEXT();
  }
  return unpack_slow(w);
}
HANDLER(FORMAT) {
  SAVE();
  value v = slow_format(vm, R(INSN_B(w)), INSN_C(w), R(INSN_A(w)));
  if (!v) return raise_now();
  R(INSN_A(w)) = v;
  NEXT();
}
HANDLER(JOIN) {
  SAVE();
  value v = str_join_values(vm, &R(INSN_B(w)), (int)INSN_C(w));
  if (!v) return raise_now();
  R(INSN_A(w)) = v;
  NEXT();
}
SEPARATE void len_slow(uint32_t w) {
  value v = R(INSN_B(w));
  if (is_type(v, &type_str) && str_is_ascii(AS(str, v))) {
    R(INSN_A(w)) = small_new((int32_t)str_len(AS(str, v)));
    NEXT();
  }
  const struct code *c = special_code(v, S(__len__), 1);
  if (c) ENTER_1(c, v);
  SAVE();
  int32_t n = op_len(vm, v);
  if (n < 0) return raise_now();
  R(INSN_A(w)) = small_new(n);
  NEXT();
}
HANDLER(LEN) {
  value v = R(INSN_B(w));
  if (is_type(v, &type_list)) {
    R(INSN_A(w)) = small_new((int32_t)AS(list, v)->count);
    NEXT();
  }
  return len_slow(w);
}

/* The property that an attribute of an instance of a Python class is, or null. */
static inline const struct property *property_of(value v, const struct str *name) {
  if (!is_pointer(v)) return NULL;
  const struct type *t = AS(object, v)->type;
  if (!(t->flags & TYPE_PYTHON) || t->flags & TYPE_CUSTOM_GET) return NULL;
  value found = type_lookup(t, name);
  return found && is_type(found, &type_property) ? AS(property, found) : NULL;
}

/* The word of an attribute that lies elsewhere than guessed, or 0. Without a guess no class is known to have such a word. */
static inline uint32_t word_of(value v, const struct attr *a) {
  const struct str *name = a->name;
  if (!a->guess || !is_pointer(v)) return 0;
  const struct layout *l = AS(object, v)->type->layout;
  for (uint32_t i = l->words; i > 1;)
    if (l->names[--i] == name) return i;
  return 0;
}

SEPARATE void getattr_slow(uint32_t w) {
  value v = R(INSN_B(w));
  const struct attr *a = (const struct attr *)K(INSN_C(w));
  uint32_t word = word_of(v, a);
  if (word && ((const value *)v)[word]) {
    R(INSN_A(w)) = ((const value *)v)[word];
    NEXT();
  }
  const struct property *p = property_of(v, a->name);
  if (p && p->get) {
    const struct code *c = simple_code(p->get, 1);
    if (c) ENTER_1(c, v);
  }
  SAVE();
  v = attr_get(vm, v, a->name);
  if (!v) return raise_now();
  R(INSN_A(w)) = v;
  NEXT();
}
HANDLER(GETATTR) {
  value v = R(INSN_B(w));
  const struct attr *a = (const struct attr *)K(INSN_C(w));
  if (is_pointer_or_null(v)) {
    const struct layout *l = AS(object, v)->type->layout;
    uint32_t guess = a->guess;
    if (guess < l->words && l->names[guess] == a->name) {
      value x = ((const value *)v)[guess];
      if (x) {
        R(INSN_A(w)) = x;
        NEXT();
      }
    }
  }
  return getattr_slow(w);
}
HANDLER(GETATTRW) {
  uint32_t k = *pc++;
  SAVE();
  value v = attr_get(vm, R(INSN_B(w)), ((const struct attr *)K(k))->name);
  if (!v) return raise_now();
  R(INSN_A(w)) = v;
  NEXT();
}
SEPARATE void setattr_slow(uint32_t w) {
  value v = R(INSN_A(w));
  const struct attr *a = (const struct attr *)K(INSN_C(w));
  uint32_t word = word_of(v, a);
  if (word) {
    ((value *)v)[word] = R(INSN_B(w));
    NEXT();
  }
  const struct property *p = property_of(v, a->name);
  if (p && p->set && AS(object, v)->type->layout != &layout_none) {
    const struct code *c = simple_code(p->set, 2);
    if (c) ENTER_2(c, v, R(INSN_B(w)));
  }
  SAVE();
  if (!attr_set(vm, v, a->name, R(INSN_B(w)))) return raise_now();
  NEXT();
}
HANDLER(SETATTR) {
  value v = R(INSN_A(w));
  const struct attr *a = (const struct attr *)K(INSN_C(w));
  if (is_pointer_or_null(v)) {
    const struct layout *l = AS(object, v)->type->layout;
    uint32_t guess = a->guess;
    if (guess < l->words && l->names[guess] == a->name) {
      ((value *)v)[guess] = R(INSN_B(w));
      NEXT();
    }
  }
  return setattr_slow(w);
}
HANDLER(SETATTRW) {
  uint32_t k = *pc++;
  SAVE();
  if (!attr_set(vm, R(INSN_A(w)), ((const struct attr *)K(k))->name, R(INSN_B(w)))) return raise_now();
  NEXT();
}
HANDLER(DELATTR) {
  SAVE();
  if (!attr_set(vm, R(INSN_A(w)), ((const struct attr *)K(INSN_D(w)))->name, 0)) return raise_now();
  NEXT();
}
SEPARATE void getmethod_slow(uint32_t w) {
  SAVE();
  if (!slow_get_method(vm, &R(INSN_A(w)), R(INSN_B(w)), ((const struct attr *)K(INSN_C(w)))->name)) return raise_now();
  NEXT();
}
HANDLER(GETMETHOD) {
  value v = R(INSN_B(w));
  const struct str *name = ((const struct attr *)K(INSN_C(w)))->name;
  if (!is_pointer_or_null(v)) return getmethod_slow(w);
  const struct type *t = AS(object, v)->type;
  const struct cached_lookup *found = lookup_cached(t, name);
  if (found->type != t || found->name != name || !found->method) return getmethod_slow(w);
  if (t->flags & TYPE_HAS_DICT && ((const value *)v)[t->dict_word]) return getmethod_slow(w);
  value *window = &R(INSN_A(w));
  window[0] = found->method;
  window[1] = v;
  NEXT();
}
HANDLER(GETMETHODW) {
  uint32_t k = *pc++;
  SAVE();
  if (!slow_get_method(vm, &R(INSN_A(w)), R(INSN_B(w)), ((const struct attr *)K(k))->name)) return raise_now();
  NEXT();
}
HANDLER(GETSPECIAL) {
  SAVE();
  if (!slow_get_special(vm, &R(INSN_A(w)), (const struct str *)K(INSN_D(w)))) return raise_now();
  NEXT();
}
HANDLER(SUPERATTR) {
  SAVE();
  value v = slow_super_attr(vm, R(INSN_A(w)), R(INSN_A(w) + 1), (const struct str *)K(INSN_D(w)));
  if (!v) return raise_now();
  R(INSN_A(w)) = v;
  NEXT();
}
HANDLER(SUPERMETHOD) {
  SAVE();
  if (!slow_super_method(vm, &R(INSN_A(w)), (const struct str *)K(INSN_D(w)))) return raise_now();
  NEXT();
}

/* Calls that are not just a Python function with its exact arguments. */
SEPARATE enum call_state call_window(uint32_t w, value self, const struct tuple *names) {
  value *window = &R(INSN_A(w));
  SAVE();
  struct call_args args = {window + 2, (int)(INSN_B(w) - (names ? names->count : 0)), names};
  return call_any(vm, window[0], window, self, &args);
}

/* Goes on after a call. */
#define AFTER_CALL(state) \
  switch (state) { \
    case CALL_RAISED: return raise_now(); \
    case CALL_ENTERED: RELOAD(); NEXT(); \
    default: R(INSN_C(w)) = vm->result; NEXT(); \
  }

/* Calls a C function that has positional parameters only with the arguments where they lie, or with a copy that defaults fill up. */
#define NATIVE_PLAIN_ARGS 5
static inline bool native_is_plain(const struct native *n, uint32_t given, uint32_t flags) {
  return n->flags == flags && n->kwonly == 0 && given >= n->required && (given == n->positional || (given < n->positional && n->positional <= NATIVE_PLAIN_ARGS));
}
SEPARATE value call_plain(const struct native *n, uint32_t given, value *args) {
  SAVE();
  if (given == n->positional) return NO_JUMP(n->fn(vm, (int)given, args));
  value all[NATIVE_PLAIN_ARGS];
  const value *defaults = n->sig ? n->sig->defaults : NULL;
  for (uint32_t i = 0; i < n->positional; i++) all[i] = i < given ? args[i] : defaults ? defaults[i] : 0;
  return NO_JUMP(n->fn(vm, n->positional, all));
}
#define AFTER_PLAIN(v) \
  value result = v; \
  if (!result) return raise_now(); \
  R(INSN_C(w)) = result; \
  NEXT();

/* A C function whose positional parameters, it has no others, are all given, as they lie. */
#define NATIVE_EXACT(n, given, bound) ((n)->positional == (given) && (n)->flags == (bound) && (n)->kwonly == 0)
SEPARATE void call_slow(uint32_t w) {
  value f = R(INSN_A(w));
  if (is_type(f, &type_native) && native_is_plain(AS(native, f), INSN_B(w), 0)) {
    AFTER_PLAIN(call_plain(AS(native, f), INSN_B(w), &R(INSN_A(w)) + 2));
  }
  AFTER_CALL(call_window(w, 0, NULL));
}
SEPARATE void callm_slow(uint32_t w) {
  value *window = &R(INSN_A(w));
  value f = window[0], self = window[1];
  if (self && is_type(f, &type_native) && native_is_plain(AS(native, f), INSN_B(w) + 1, NATIVE_METHOD) && type_of(self) == AS(native, f)->owner) {
    AFTER_PLAIN(call_plain(AS(native, f), INSN_B(w) + 1, window + 1));
  }
  AFTER_CALL(call_window(w, self, NULL));
}
/* The usual calls of C functions. */
SEPARATE void call_native_exact(uint32_t w) {
  const struct native *n = AS(native, R(INSN_A(w)));
  uint32_t given = INSN_B(w);
  if (!NATIVE_EXACT(n, given, 0)) return call_slow(w);
  SAVE();
  AFTER_PLAIN(n->fn(vm, (int)given, &R(INSN_A(w)) + 2));
}
SEPARATE void callm_native_exact(uint32_t w) {
  value *window = &R(INSN_A(w));
  const struct native *n = AS(native, window[0]);
  uint32_t given = INSN_B(w) + 1;
  if (!is_pointer(window[1]) || AS(object, window[1])->type != n->owner || !NATIVE_EXACT(n, given, NATIVE_METHOD)) return callm_slow(w);
  SAVE();
  AFTER_PLAIN(n->fn(vm, (int)given, window + 1));
}
HANDLER(CALL) {
  value *window = &R(INSN_A(w));
  value f = window[0];
  if (!is_pointer_or_null(f)) return call_slow(w);
  const struct type *t = AS(object, f)->type;
  if (t != TESTED(&type_function)) {
    if (t == TESTED(&type_native)) return call_native_exact(w);
    return call_slow(w);
  }
  const struct code *c = AS(function, f)->code;
  if (c->params != INSN_B(w) || c->flags != CODE_SIMPLE) return call_slow(w);
  ENTER(c, window + 2);
  NEXT();
}
HANDLER(CALLM) {
  value *window = &R(INSN_A(w));
  value f = window[0];
  if (!is_pointer_or_null(f)) return callm_slow(w);
  const struct type *t = AS(object, f)->type;
  if (t != TESTED(&type_function)) {
    if (t == TESTED(&type_native)) return callm_native_exact(w);
    return callm_slow(w);
  }
  const struct code *c = AS(function, f)->code;
  if (!window[1] || c->params != INSN_B(w) + 1 || c->flags != CODE_SIMPLE) return callm_slow(w);
  ENTER(c, window + 1);
  NEXT();
}
SEPARATE void callf_slow(uint32_t w) {
  SAVE();
  AFTER_CALL(call_filled(vm, AS(function, K(INSN_B(w))), &R(INSN_A(w)) + 2));
}
HANDLER(CALLF) {
  value *to = &R(INSN_A(w)) + 2;
  const struct function *f = AS(function, K(INSN_B(w)));
  const struct code *c = f->code;
  if (c->flags == CODE_SIMPLE) {
    ENTER(c, to);
    NEXT();
  }
  return callf_slow(w);
}

/* Calls of programs that have finalizers: those that wait run first. The table of such a program has these (image/handlers.ts). */
static __attribute__((noinline)) void run_finalizers(void) {
  SAVE();
  finalize_run(vm);
}
#define POLLED(name) \
  HANDLER(name##_polled) { \
    if (finalize_due) run_finalizers(); \
    return op_##name(w); \
  }
POLLED(CALL)
POLLED(CALLM)
POLLED(CALLF)

HANDLER(CALLKW) {
  const struct tuple *names = AS(tuple, K(*pc & 0xFFFFFF));
  pc++;
  AFTER_CALL(call_window(w, (w & 0xFF) == OP_CALLMKW ? R(INSN_A(w) + 1) : 0, names));
}
HANDLER(CALLEX) {
  SAVE();
  AFTER_CALL(call_spread(vm, &R(INSN_A(w)), INSN_B(w) == 1));
}
HANDLER(RET) {
  value v = R(INSN_A(w));
  LEAVE();
  R(pc[-1] >> 24) = v;
  NEXT();
}
HANDLER(RETNONE) {
  LEAVE();
  R(pc[-1] >> 24) = value_none;
  NEXT();
}
/* A generator that a for loop resumed for one that delegates to it (generator_inner): that one gets the result and goes on. */
SEPARATE void delegate_ended(uint32_t w, struct generator *g, value result) {
  struct generator *outermost = AS(generator, R(INSN_A(w)));
  struct generator *outer = generator_outer(outermost, g);
  outer->registers[INSN_A(*outer->pc)] = result;
  outer->pc++;
  outer->state = GENERATOR_NEW; /* nothing is stored at the wake */
  return fornext_generator(outermost);
}
HANDLER(RETGEN) {
  NEEDS(generator_new);
  value v = INSN_B(w) ? value_none : R(INSN_A(w));
  struct generator *g = AS(generator, fp[-1]);
  generator_end(vm, g);
  LEAVE();
  w = pc[-1];
  if ((w & 0xFF) == OP_FORNEXT) {
    if (R(INSN_A(w)) != (value)g) return delegate_ended(w, g, v);
    NEXT();
  }
  if ((w & 0xFF) == OP_YIELDFROM) {
    R(INSN_A(w)) = v;
    NEXT();
  }
  vm->result = v;
  R(w >> 24) = 0;
  NEXT();
}
HANDLER(CLOSURE) {
  const struct code *c = (const struct code *)K(*pc++);
  SAVE();
  value v = slow_closure(vm, c, &R(INSN_B(w)), INSN_C(w));
  if (!v) return raise_now();
  R(INSN_A(w)) = v;
  NEXT();
}
HANDLER(IMPORT) {
  const struct module *m = (const struct module *)K(INSN_D(w));
  R(INSN_A(w)) = (value)m;
  if (m->info->slots && m->info->slots[0] == 0) {
    SAVE();
    if (!slow_import(vm, m)) return raise_now();
  }
  NEXT();
}

HANDLER(RAISE) {
  SAVE();
  slow_raise(vm, R(INSN_A(w)), 0, false);
  return raise_now();
}
HANDLER(RAISEFROM) {
  SAVE();
  slow_raise(vm, R(INSN_A(w)), R(INSN_B(w)), true);
  return raise_now();
}
HANDLER(RERAISE) {
  SAVE();
  if (!vm->handled) {
    raise_error(vm, &type_RuntimeError, "No active exception to reraise");
    return raise_now();
  }
  vm->exc = vm->handled;
  return rethrow_now();
}
HANDLER(RETHROW) {
  SAVE();
  value v = R(INSN_A(w));
  if (!is_exception(v)) {
    raise_type(vm, "exceptions must derive from BaseException");
    return raise_now();
  }
  vm->exc = v;
  return rethrow_now();
}
/* A generator that is in no handler of its own goes by what its caller handles, which may be another exception after each yield. */
HANDLER(HANDLER) {
  value *window = &R(INSN_A(w));
  window[1] = vm->handled;
  if (code->flags & CODE_MAKES_GENERATOR && vm->handled == AS(generator, fp[-1])->caller_handled) window[1] = 0;
  vm->handled = window[0];
  NEXT();
}
HANDLER(ENDHANDLER) {
  vm->handled = R(INSN_A(w) + 1);
  if (code->flags & CODE_MAKES_GENERATOR && !vm->handled) vm->handled = AS(generator, fp[-1])->caller_handled;
  NEXT();
}
SEPARATE void jnotexc_slow(uint32_t w) {
  value e = R(INSN_A(w)), class = R(INSN_B(w));
  SAVE();
  int matches = slow_exception_matches(vm, e, class);
  if (matches < 0) return raise_now();
  if (!matches) JUMP(INSN_SC(w));
  NEXT();
}
HANDLER(JNOTEXC) {
  value e = R(INSN_A(w)), class = R(INSN_B(w));
  if (AS(object, e)->type == (const struct type *)class) NEXT();
  return jnotexc_slow(w);
}

/* A value goes to the one who resumed the generator: a for loop, a C function, or a generator that delegates and so yields itself, and
   comes back to its YIELDFROM. */
SEPARATE void yield_out(value carried) {
  for (;;) {
    generator_sleep(AS(generator, fp[-1]), vm, pc, fp);
    LEAVE();
    uint32_t w = pc[-1];
    if ((w & 0xFF) == OP_FORNEXT) {
      R(INSN_B(w)) = carried;
      JUMP(INSN_SC(w));
      NEXT();
    }
    if ((w & 0xFF) != OP_YIELDFROM) {
      R(w >> 24) = carried;
      NEXT();
    }
    AS(generator, fp[-1])->state = GENERATOR_DELEGATING;
    pc--;
  }
}
HANDLER(YIELD) {
  value carried = R(INSN_B(w));
  AS(generator, fp[-1])->state = GENERATOR_SUSPENDED;
  return yield_out(carried);
}
/* Delegation to what is no suspended generator. */
SEPARATE void yieldfrom_slow(uint32_t w) {
  SAVE();
  value v = delegate_send(vm, R(INSN_B(w)), R(INSN_A(w)));
  if (!v) {
    if (vm->exc) return raise_now();
    R(INSN_A(w)) = vm->result;
    NEXT();
  }
  /* It gave a value: yield that, and come back to this instruction. */
  AS(generator, fp[-1])->state = GENERATOR_DELEGATING;
  pc--;
  return yield_out(v);
}
HANDLER(YIELDFROM) {
  value v = R(INSN_B(w)), sent = R(INSN_A(w));
  if (!is_type(v, &type_generator) && !is_type(v, &type_coroutine)) return yieldfrom_slow(w);
  struct generator *g = AS(generator, v);
  if (g->state > GENERATOR_DELEGATING || (g->state == GENERATOR_NEW && sent != value_none)) return yieldfrom_slow(w);
  const struct code *c = g->code;
  value *to = stack_top_of(fp, code) + 1;
  SAVE();
  ENTER(c, to);
  generator_wake(vm, g, fp, sent);
  pc = g->pc;
  NEXT();
}
HANDLER(INTRINSIC) {
  ONLY_WITH_EXCEPTIONS(raise_now);
  SAVE();
  value v = mpy_intrinsics[INSN_B(w)](vm, &R(INSN_C(w)));
  if (!v && vm->exc) return raise_now();
  R(INSN_A(w)) = v;
  NEXT();
}

/* ---- pairs: an instruction that does the next one, too ---- */

/* The first alone, where the fast paths of both do not apply. */
#define FIRST_ALONE(first) return op_##first((w & ~(uint32_t)0xFF) | OP_##first)
static inline bool small_ADD(value a, value b, int32_t *r) { return !__builtin_add_overflow((int32_t)a, (int32_t)(b - 1), r); }
static inline bool small_SUB(value a, value b, int32_t *r) {
  bool fits = !__builtin_sub_overflow((int32_t)a, (int32_t)b, r);
  *r |= 1;
  return fits;
}
static inline bool small_MUL(value a, value b, int32_t *r) {
  bool fits = !__builtin_mul_overflow((int32_t)(a - 1), (int32_t)b >> 1, r);
  *r |= 1;
  return fits;
}
#if MPY_FLOAT_DOUBLE
#define PAIR_FLOATS(first_result, second_result, bias)
#define PAIR_COMPARE_FLOATS(first_result, op, other)
#else
#define THREE_FLOATS(a, b, c) (((((a) ^ 2) | ((b) ^ 2) | ((c) ^ 2)) & 3) == 0)
/* `x` is the first's result, `t` the second's as it is kept (float_rotated), z the other operand of the second. Sums and differences of scaled floats are exact where plain ones are; a product
   in the middle is taken unscaled, so that it loses nothing where it is small. */
#define PAIR_FLOATS(first_result, second_result, bias) \
  if (THREE_FLOATS(a, b, c)) { \
    float x = first_result; \
    uint32_t t = float_rotated(second_result); \
    if (t - (bias) - FLOAT_LEAST < FLOAT_SPAN) { \
      R(INSN_A(second)) = (t - (bias)) << 2 | 2; \
      pc++; \
      NEXT(); \
    } \
    if (t <= 1) { \
      R(INSN_A(second)) = t << 2 | 2; \
      pc++; \
      NEXT(); \
    } \
  }
#define PAIR_COMPARE_FLOATS(first_result, op, other) \
  if (THREE_FLOATS(a, b, c)) { \
    pc++; \
    if (!((first_result)op(other))) JUMP(INSN_SC(second)); \
    NEXT(); \
  }
#endif
/* a first b second c, or c second (a first b). */
#define PAIR(name, first, alone, right, other, small2, first_result, second_result, bias) \
  HANDLER(name) { \
    value a = R(INSN_B(w)), b = right; \
    uint32_t second = *pc; \
    value c = R(other(second)); \
    int32_t r; \
    if (a & b & c & 1) { \
      if (small_##first(a, b, &r) && small2) { \
        R(INSN_A(second)) = (value)r; \
        pc++; \
        NEXT(); \
      } \
    } else { \
      PAIR_FLOATS(first_result, second_result, bias) \
    } \
    FIRST_ALONE(alone); \
  }
#define SCALED(v) word_float_scaled(v)
#define PLAIN(v) word_float_get(v)
#define PAIRS_OF_SUM(first, op) \
  PAIR(first##_ADD, first, first, R(INSN_C(w)), INSN_C, small_ADD((value)r, c, &r), SCALED(a) op SCALED(b), x + SCALED(c), 0) \
  PAIR(first##_ADDR, first, first, R(INSN_C(w)), INSN_B, small_ADD(c, (value)r, &r), SCALED(a) op SCALED(b), SCALED(c) + x, 0) \
  PAIR(first##_SUB, first, first, R(INSN_C(w)), INSN_C, small_SUB((value)r, c, &r), SCALED(a) op SCALED(b), x - SCALED(c), 0) \
  PAIR(first##_SUBR, first, first, R(INSN_C(w)), INSN_B, small_SUB(c, (value)r, &r), SCALED(a) op SCALED(b), SCALED(c) - x, 0) \
  PAIR(first##_MUL, first, first, R(INSN_C(w)), INSN_C, small_MUL((value)r, c, &r), (SCALED(a) op SCALED(b)) * 0x1p96f, x * PLAIN(c), FLOAT_BIAS) \
  PAIR(first##_MULR, first, first, R(INSN_C(w)), INSN_B, small_MUL(c, (value)r, &r), (SCALED(a) op SCALED(b)) * 0x1p96f, PLAIN(c) * x, FLOAT_BIAS)
#define PLAIN_PRODUCT PLAIN(a) * PLAIN(b)
PAIRS_OF_SUM(ADD, +)
PAIRS_OF_SUM(SUB, -)
PAIR(MUL_ADD, MUL, MUL, R(INSN_C(w)), INSN_C, small_ADD((value)r, c, &r), PLAIN_PRODUCT, x + PLAIN(c), FLOAT_BIAS)
PAIR(MUL_ADDR, MUL, MUL, R(INSN_C(w)), INSN_B, small_ADD(c, (value)r, &r), PLAIN_PRODUCT, PLAIN(c) + x, FLOAT_BIAS)
PAIR(MUL_SUB, MUL, MUL, R(INSN_C(w)), INSN_C, small_SUB((value)r, c, &r), PLAIN_PRODUCT, x - PLAIN(c), FLOAT_BIAS)
PAIR(MUL_SUBR, MUL, MUL, R(INSN_C(w)), INSN_B, small_SUB(c, (value)r, &r), PLAIN_PRODUCT, PLAIN(c) - x, FLOAT_BIAS)
PAIR(MUL_MUL, MUL, MUL, R(INSN_C(w)), INSN_C, small_MUL((value)r, c, &r), PLAIN_PRODUCT, x * PLAIN(c), FLOAT_BIAS)
PAIR(MUL_MULR, MUL, MUL, R(INSN_C(w)), INSN_B, small_MUL(c, (value)r, &r), PLAIN_PRODUCT, PLAIN(c) * x, FLOAT_BIAS)
HANDLER(MULI_ADD) {
  value a = R(INSN_B(w));
  uint32_t second = *pc;
  value c = R(INSN_C(second));
  int32_t r;
  if (a & c & 1 && small_MUL(a, IMMEDIATE_C, &r) && small_ADD((value)r, c, &r)) {
    R(INSN_A(second)) = (value)r;
    pc++;
    NEXT();
  }
  FIRST_ALONE(MULI);
}

/* A comparison of the first's result with c; it jumps where it does not hold. */
#define PAIR_JUMP_NOT(first, jump, op, first_result, other) \
  HANDLER(first##_##jump) { \
    value a = R(INSN_B(w)), b = R(INSN_C(w)); \
    uint32_t second = *pc; \
    value c = R(INSN_B(second)); \
    int32_t r; \
    if (a & b & c & 1) { \
      if (small_##first(a, b, &r)) { \
        pc++; \
        if (!(r op(int32_t) c)) JUMP(INSN_SC(second)); \
        NEXT(); \
      } \
    } else { \
      PAIR_COMPARE_FLOATS(first_result, op, other) \
    } \
    FIRST_ALONE(first); \
  }
#define PAIR_JUMPS(first, first_result, other) \
  PAIR_JUMP_NOT(first, JNLT, <, first_result, other) \
  PAIR_JUMP_NOT(first, JNLE, <=, first_result, other) \
  PAIR_JUMP_NOT(first, JNGT, >, first_result, other) \
  PAIR_JUMP_NOT(first, JNGE, >=, first_result, other)
PAIR_JUMPS(ADD, SCALED(a) + SCALED(b), SCALED(c))
PAIR_JUMPS(SUB, SCALED(a) - SCALED(b), SCALED(c))
PAIR_JUMPS(MUL, PLAIN_PRODUCT, PLAIN(c))
/* The same for small integers alone, where it does hold: while i * i <= n. */
#define PAIR_JUMP(jump, op) \
  HANDLER(MUL_##jump) { \
    value a = R(INSN_B(w)), b = R(INSN_C(w)); \
    uint32_t second = *pc; \
    value c = R(INSN_B(second)); \
    int32_t r; \
    if (a & b & c & 1 && small_MUL(a, b, &r)) { \
      pc++; \
      if (r op(int32_t) c) JUMP(INSN_SC(second)); \
      NEXT(); \
    } \
    FIRST_ALONE(MUL); \
  }
PAIR_JUMP(JLT, <)
PAIR_JUMP(JLE, <=)

/* Bits tested by a mask. */
#define PAIR_BITS(first, right, jump, sense) \
  HANDLER(first##_##jump) { \
    value a = R(INSN_B(w)), b = right; \
    uint32_t second = *pc; \
    if (!BOTH_SMALL(a, b)) FIRST_ALONE(first); \
    pc++; \
    if (((a & b) != 1) == (sense)) JUMP(INSN_SD(second)); \
    NEXT(); \
  }
PAIR_BITS(ANDI, IMMEDIATE_C, JF, false)
PAIR_BITS(ANDI, IMMEDIATE_C, JT, true)
PAIR_BITS(ANDK, K(INSN_C(w)), JF, false)
PAIR_BITS(ANDK, K(INSN_C(w)), JT, true)
#define PAIR_MOD(jump, sense) \
  HANDLER(MODI_##jump) { \
    value a = R(INSN_B(w)), b = IMMEDIATE_C; \
    uint32_t second = *pc; \
    int32_t r; \
    if (!is_small(a) || !SMALL_MOD) FIRST_ALONE(MODI); \
    pc++; \
    if (((r >> 1) == INSN_SB(second)) == (sense)) JUMP(INSN_SC(second)); \
    NEXT(); \
  }
PAIR_MOD(JEQI, true)
PAIR_MOD(JNEQI, false)
/* while i < len(items) */
#define PAIR_LEN(jump, sense) \
  HANDLER(LEN_##jump) { \
    value v = R(INSN_B(w)); \
    uint32_t second = *pc; \
    value a = R(INSN_A(second)); \
    uint32_t n; \
    if (!is_small(a)) FIRST_ALONE(LEN); \
    if (is_type(v, &type_list)) n = AS(list, v)->count; \
    else if (is_type(v, &type_str) && str_is_ascii(AS(str, v))) n = str_len(AS(str, v)); \
    else FIRST_ALONE(LEN); \
    pc++; \
    if (((int32_t)a >> 1 < (int32_t)n) == (sense)) JUMP(INSN_SC(second)); \
    NEXT(); \
  }
PAIR_LEN(JLT, true)
PAIR_LEN(JNLT, false)
HANDLER(MOVE_MOVE) {
  R(INSN_A(w)) = R(INSN_B(w));
  w = *pc++;
  R(INSN_A(w)) = R(INSN_B(w));
  NEXT();
}

HANDLER(HALT) {
  (void)w;
  vm->halted = fp[0];
  STOP();
}
HANDLER(INITRET) {
  ONLY_WITH_EXCEPTIONS(raise_type);
  ONLY_WITH_EXCEPTIONS(raise_now);
  if (R(1) != value_none) {
    SAVE();
    raise_type(vm, "__init__() should return None, not '%T'", R(1));
    return raise_now();
  }
  value v = R(0);
  LEAVE();
  R(pc[-1] >> 24) = v;
  NEXT();
}

/* What an instruction makes of the value that the function it called returned. */
SEPARATE void value_back(uint32_t w, value v) {
  ONLY_WITH(type_new, len_result);
  SAVE();
  if ((w & 0xFF) == OP_LEN) {
    int32_t n = len_result(vm, v);
    if (n < 0) return raise_now();
    v = small_new(n);
  }
  R(INSN_A(w)) = v;
  NEXT();
}
HANDLER(VALUERET) {
  value v = R(0);
  LEAVE();
  w = pc[-1];
  uint32_t opcode = w & 0xFF;
  if (opcode == OP_SETATTR || opcode == OP_SETITEM) NEXT();
  if (opcode == OP_LEN) return value_back(w, v);
  R(INSN_A(w)) = v;
  NEXT();
}

SEPARATE void bad_opcode(uint32_t w) {
  SAVE();
  raise_error(vm, &type_SystemError, "unknown opcode %d", (int)(w & 0xFF));
  return raise_now();
}
/* In place of an instruction, when something waits that an interrupt put off (port_trap): does it and comes back to the instruction. */
HANDLER(trap) {
  pc--;
  vm->pc = pc + 1; /* an exception counts as the instruction's */
  vm->fp = fp;
  vm->code = code;
  if (!interrupts_poll(vm)) return raise_now();
  NEXT();
}

HANDLER(bad) {
  ONLY_WITH_EXCEPTIONS(bad_opcode);
  return bad_opcode(w);
}

SEPARATE void stack_full(void) {
  SAVE();
  raise_error(vm, &type_RecursionError, "maximum recursion depth exceeded");
  return raise_now();
}
/* Nobody handles it here: what an inner run gave back must not count. */
static void leave_raised(void) {
  vm->halted = 0;
  STOP();
}
SEPARATE void raise_now(void) {
  if (!unwind(vm, true)) return leave_raised();
  RELOAD();
  NEXT();
}
SEPARATE void rethrow_now(void) {
  if (!unwind(vm, false)) return leave_raised();
  RELOAD();
  NEXT();
}

/* The first instruction: NEXT as a call. */
#if defined(__arm__)
SEPARATE void start(void) { NEXT(); }
#endif

#if defined(__arm__)
/* Called by interp_run in enter.c, which saves the registers that everybody else expects to be kept: the handlers use all of them. */
void interp_enter(struct vm *context) {
  ONLY_WITH_EXCEPTIONS(raise_now);
  vm = context;
  table = mpy_handlers;
  RELOAD();
  if (vm->exc) return raise_now();
  return start();
}
#else
value interp_run(struct vm *context) {
  const uint32_t *saved_pc = pc;
  value *saved_fp = fp;
  const struct code *saved_code = code;
  context->halted = 0;
  vm = context;
  RELOAD();
  running = true;
  if (vm->exc) raise_now();
  while (running) {
    uint32_t w = *pc++;
    (interp_trapped ? op_trap : mpy_handlers[w & 0xFF])(w);
  }
  running = true; /* of the loop that called C, if one did */
  pc = saved_pc;
  fp = saved_fp;
  code = saved_code;
  return context->halted;
}
#endif

/* Stubs. A call from C returns to HALT with its value in register 0 (the call's C field, here of the first word), __init__ to INITRET with its value in register 1,
   what another instruction called to VALUERET with its value in register 0. */
const uint32_t halt_insns[] = {OP_HALT, OP_HALT};
const uint32_t init_insns[] = {OP_INITRET | 1u << 24, OP_INITRET};
const uint32_t value_insns[] = {OP_VALUERET, OP_VALUERET};
static const struct code_info stub_info = {.insn_count = 2};
const struct code halt_code = {.insns = halt_insns, .registers = 10, .info = &stub_info};
const struct code init_code = {.insns = init_insns, .registers = 2, .info = &stub_info};
const struct code value_code = {.insns = value_insns, .registers = 1, .info = &stub_info};

// build: -O2 -fno-gcse -fno-crossjumping -fno-reorder-blocks-and-partition -fno-tree-vectorize
/* The interpreter loop: direct threading by computed goto, registers of Python code in a window of the VM's stack. Fast paths for small
   integers, floats held in the word, lists, tuples, known attribute words and calls of Python functions are here;
   everything else is in the slow_ functions, in call.c and unwind.c.

   pc, fp and code live in C locals; vm->pc, fp, code are written before anything that may raise, allocate or call (SAVE). */
#include "vm/interp.h"

#include "generated/opcodes.h"
#include "objects/exception.h"
#include "objects/format.h"
#include "objects/generator.h"
#include "vm/type.h"

static const value singletons[] = {0, value_none, value_true, value_false, value_ellipsis, value_notimplemented};

/* R(i): register. K(i): constant, counted from the start of struct code. */
#define R(i) fp[i]
#define K(i) (((const value *)code)[i])
#define SAVE() (vm->pc = pc, vm->fp = fp, vm->code = code)
#define RELOAD() (pc = vm->pc, fp = vm->fp, code = vm->code)
/* Fetches the next instruction and goes to its handler. */
#define NEXT() \
  do { \
    w = *pc++; \
    goto *handlers[w & 0xFF]; \
  } while (0)
#define JUMP(words) (pc += (words))

/* Enters callee `c` at window `to`: the caller goes to the frame stack. */
#define ENTER(c, to) \
  do { \
    struct frame *below = vm->frame - 1; \
    if ((value *)below < (to) + (c)->registers + STACK_SLACK) goto stack_full; \
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

/* Both words small; both words floats. */
#define BOTH_SMALL(a, b) ((a) & (b) & 1)
#define BOTH_FLOAT(a, b) (is_word_float(a) && is_word_float(b))

/* A handler for an arithmetic operator: right operand from `right`, small integers by `small` (which sets r and is true if it fits), floats by `flt`. */
#define ARITHMETIC(name, right, small, flt) \
  L_##name : { \
    value a = R(INSN_B(w)), b = (right); \
    int32_t r; \
    if (BOTH_SMALL(a, b) && (small)) { \
      R(INSN_A(w)) = (value)r; \
      NEXT(); \
    } \
    flt; \
    goto binary_slow; \
  }
#if MPY_FLOAT_DOUBLE
#define FLOATS(op) (void)0
#else
#define FLOATS(op) \
  do { \
    if (BOTH_FLOAT(a, b)) { \
      float x = word_float_get(a) op word_float_get(b); \
      value v = word_float_new(x); \
      if (v) { \
        R(INSN_A(w)) = v; \
        NEXT(); \
      } \
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
    if ((word_float_get(a) op word_float_get(b)) == (sense)) JUMP(INSN_SC(w)); \
    NEXT(); \
  }
#endif
#define COMPARE_JUMP(name, op, right, sense) \
  L_##name : { \
    value a = R(INSN_A(w)), b = (right); \
    if (BOTH_SMALL(a, b)) { \
      if (((int32_t)a op (int32_t)b) == (sense)) JUMP(INSN_SC(w)); \
      NEXT(); \
    } \
    COMPARE_FLOATS(op, sense); \
    if (sense) goto compare_jump_slow; \
    goto compare_not_jump_slow; \
  }
#define COMPARE_JUMPS(name, op) \
  COMPARE_JUMP(J##name, op, R(INSN_B(w)), true) \
  COMPARE_JUMP(JN##name, op, R(INSN_B(w)), false) \
  COMPARE_JUMP(J##name##I, op, IMMEDIATE_B, true) \
  COMPARE_JUMP(JN##name##I, op, IMMEDIATE_B, false)
#define COMPARE_VALUE(name, op) \
  L_##name : { \
    value a = R(INSN_B(w)), b = R(INSN_C(w)); \
    if (BOTH_SMALL(a, b)) { \
      R(INSN_A(w)) = value_bool((int32_t)a op (int32_t)b); \
      NEXT(); \
    } \
    goto compare_slow; \
  }

value interp_run(struct vm *vm) {
#define LABEL(name, handler) &&L_##handler,
  static const void *const handlers[256] = {MPY_OPCODES(LABEL)};
#undef LABEL
  const uint32_t *pc;
  value *fp;
  const struct code *code;
  uint32_t w;
  value carried; /* a value on its way out of a generator */
  RELOAD();
  if (vm->exc) goto raise;
  NEXT();

  L_MOVE:
    R(INSN_A(w)) = R(INSN_B(w));
    NEXT();
  L_LOADK:
    R(INSN_A(w)) = K(INSN_D(w));
    NEXT();
  L_LOADI:
    R(INSN_A(w)) = (value)(INSN_SD(w) * 2 + 1);
    NEXT();
  L_LOADS:
    R(INSN_A(w)) = singletons[INSN_B(w)];
    NEXT();
  L_LOADG: {
    value v = code->globals[INSN_D(w)];
    if (!v) {
      SAVE();
      v = slow_load_global(vm, INSN_D(w));
      if (!v) goto raise;
    }
    R(INSN_A(w)) = v;
    NEXT();
  }
  L_STOREG:
    code->globals[INSN_D(w)] = R(INSN_A(w));
    NEXT();
  L_DELG:
    SAVE();
    if (!slow_delete_global(vm, INSN_D(w))) goto raise;
    NEXT();
  L_CHECK:
    if (R(INSN_A(w))) NEXT();
    SAVE();
    slow_unbound(vm, (const struct str *)K(INSN_D(w)));
    goto raise;
  L_NEWCELL: {
    SAVE();
    struct cell *c = object_new(vm, &type_cell, sizeof *c);
    if (!c) goto raise;
    c->v = R(INSN_A(w));
    R(INSN_A(w)) = (value)c;
    NEXT();
  }
  L_LOADCELL: {
    value v = AS(cell, R(INSN_B(w)))->v;
    if (!v) {
      SAVE();
      slow_load_cell(vm, w);
      goto raise;
    }
    R(INSN_A(w)) = v;
    NEXT();
  }
  L_STORECELL:
    AS(cell, R(INSN_A(w)))->v = R(INSN_B(w));
    NEXT();
  L_DELCELL:
    if (!AS(cell, R(INSN_A(w)))->v) {
      SAVE();
      slow_load_cell(vm, w);
      goto raise;
    }
    AS(cell, R(INSN_A(w)))->v = 0;
    NEXT();
  L_LOADNAME: {
    SAVE();
    value v = op_getitem_or_null(vm, R(0), K(INSN_D(w)));
    if (!v && vm->exc) goto raise;
    R(INSN_A(w)) = v;
    NEXT();
  }
  L_STORENAME:
    SAVE();
    if (!op_setitem(vm, R(0), K(INSN_D(w)), R(INSN_A(w)))) goto raise;
    NEXT();
  L_DELNAME:
    SAVE();
    if (!op_setitem(vm, R(0), K(INSN_D(w)), 0)) {
      if (exc_clear_if(vm, &type_KeyError)) slow_name_error(vm, (const struct str *)K(INSN_D(w)));
      goto raise;
    }
    NEXT();

  ARITHMETIC(ADD, R(INSN_C(w)), SMALL_ADD, FLOATS(+))
  ARITHMETIC(SUB, R(INSN_C(w)), SMALL_SUB, FLOATS(-))
  ARITHMETIC(MUL, R(INSN_C(w)), SMALL_MUL, FLOATS(*))
  ARITHMETIC(TRUEDIV, R(INSN_C(w)), false, if (b != 2 && b != 6) FLOATS(/))
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
  ARITHMETIC(ADDK, K(INSN_C(w)), SMALL_ADD, FLOATS(+))
  ARITHMETIC(SUBK, K(INSN_C(w)), SMALL_SUB, FLOATS(-))
  ARITHMETIC(MULK, K(INSN_C(w)), SMALL_MUL, FLOATS(*))
  ARITHMETIC(TRUEDIVK, K(INSN_C(w)), false, if (b != 2 && b != 6) FLOATS(/))
  ARITHMETIC(ANDK, K(INSN_C(w)), SMALL_AND, NO_FLOATS)
  ARITHMETIC(XORK, K(INSN_C(w)), SMALL_XOR, NO_FLOATS)
  L_SUBIR: {
    value a = IMMEDIATE_C, b = R(INSN_B(w));
    int32_t r;
    if (BOTH_SMALL(a, b) && SMALL_SUB) {
      R(INSN_A(w)) = (value)r;
      NEXT();
    }
    goto binary_slow;
  }
  L_SUBKR: {
    value a = K(INSN_C(w)), b = R(INSN_B(w));
    int32_t r;
    if (BOTH_SMALL(a, b) && SMALL_SUB) {
      R(INSN_A(w)) = (value)r;
      NEXT();
    }
    FLOATS(-);
    goto binary_slow;
  }
  L_TRUEDIVKR: {
    value a = K(INSN_C(w)), b = R(INSN_B(w));
    (void)a;
    if (b != 2 && b != 6) FLOATS(/);
    goto binary_slow;
  }
  L_POW:
  L_MATMUL:
  binary_slow: {
    SAVE();
    value v = slow_binary(vm, w);
    if (!v) goto raise;
    R(INSN_A(w)) = v;
    NEXT();
  }

  L_NEG: {
    value v = R(INSN_B(w));
    if (is_small(v) && v != SMALL(SMALL_MIN)) {
      R(INSN_A(w)) = 2 - v;
      NEXT();
    }
    SAVE();
    v = op_unary(vm, UNARY_NEG, v);
    if (!v) goto raise;
    R(INSN_A(w)) = v;
    NEXT();
  }
  L_POS: {
    SAVE();
    value v = op_unary(vm, UNARY_POS, R(INSN_B(w)));
    if (!v) goto raise;
    R(INSN_A(w)) = v;
    NEXT();
  }
  L_INVERT: {
    value v = R(INSN_B(w));
    if (is_small(v)) {
      R(INSN_A(w)) = ~v | 1;
      NEXT();
    }
    SAVE();
    v = op_unary(vm, UNARY_INVERT, v);
    if (!v) goto raise;
    R(INSN_A(w)) = v;
    NEXT();
  }
  L_NOT: {
    value v = R(INSN_B(w));
    int truth = v == value_true || (v != value_false && v != value_none);
    if (v != value_true && truth) {
      SAVE();
      truth = op_truth(vm, v);
      if (truth < 0) goto raise;
    }
    R(INSN_A(w)) = value_bool(!truth);
    NEXT();
  }

  COMPARE_VALUE(LT, <)
  COMPARE_VALUE(LE, <=)
  COMPARE_VALUE(GT, >)
  COMPARE_VALUE(GE, >=)
  COMPARE_VALUE(EQ, ==)
  COMPARE_VALUE(NE, !=)
  compare_slow: {
    SAVE();
    value v = slow_compare_value(vm, w);
    if (!v) goto raise;
    R(INSN_A(w)) = v;
    NEXT();
  }
  COMPARE_JUMPS(LT, <)
  COMPARE_JUMPS(LE, <=)
  COMPARE_JUMPS(GT, >)
  COMPARE_JUMPS(GE, >=)
  COMPARE_JUMPS(EQ, ==)
  COMPARE_JUMPS(NE, !=)
  compare_jump_slow: {
    SAVE();
    int holds = slow_compare(vm, w);
    if (holds < 0) goto raise;
    if (holds) JUMP(INSN_SC(w));
    NEXT();
  }
  compare_not_jump_slow: {
    SAVE();
    int holds = slow_compare(vm, w);
    if (holds < 0) goto raise;
    if (!holds) JUMP(INSN_SC(w));
    NEXT();
  }
  L_IS:
    R(INSN_A(w)) = value_bool(R(INSN_B(w)) == R(INSN_C(w)));
    NEXT();
  L_ISNOT:
    R(INSN_A(w)) = value_bool(R(INSN_B(w)) != R(INSN_C(w)));
    NEXT();
  L_IN:
  L_NOTIN: {
    SAVE();
    int in = op_contains(vm, R(INSN_C(w)), R(INSN_B(w)));
    if (in < 0) goto raise;
    R(INSN_A(w)) = value_bool(in != ((w & 0xFF) == OP_NOTIN));
    NEXT();
  }

  L_JMP:
    JUMP(INSN_SJ(w));
    NEXT();
  L_JT: {
    value v = R(INSN_A(w));
    if (v == value_true) JUMP(INSN_SD(w));
    else if (v != value_false && v != value_none) {
      if (is_small(v)) {
        if (v != SMALL(0)) JUMP(INSN_SD(w));
        NEXT();
      }
      SAVE();
      int truth = op_truth(vm, v);
      if (truth < 0) goto raise;
      if (truth) JUMP(INSN_SD(w));
    }
    NEXT();
  }
  L_JF: {
    value v = R(INSN_A(w));
    if (v == value_true) NEXT();
    if (v == value_false || v == value_none || v == SMALL(0)) {
      JUMP(INSN_SD(w));
      NEXT();
    }
    if (is_small(v)) NEXT();
    SAVE();
    int truth = op_truth(vm, v);
    if (truth < 0) goto raise;
    if (!truth) JUMP(INSN_SD(w));
    NEXT();
  }
  L_JNONE:
    if (R(INSN_A(w)) == value_none) JUMP(INSN_SD(w));
    NEXT();
  L_JNOTNONE:
    if (R(INSN_A(w)) != value_none) JUMP(INSN_SD(w));
    NEXT();
  L_JNULL:
    if (!R(INSN_A(w))) JUMP(INSN_SD(w));
    NEXT();
  L_JNOTNULL:
    if (R(INSN_A(w))) JUMP(INSN_SD(w));
    NEXT();
  L_JIS:
    if (R(INSN_A(w)) == R(INSN_B(w))) JUMP(INSN_SC(w));
    NEXT();
  L_JISNOT:
    if (R(INSN_A(w)) != R(INSN_B(w))) JUMP(INSN_SC(w));
    NEXT();

  /* Loop state: object, index (0: the object is an iterator), kind (type.h: enum loop_kind). */
  L_ITER: {
    value *state = &R(INSN_A(w));
    value v = R(INSN_B(w));
    if (is_type(v, &type_list)) {
      state[0] = v;
      state[1] = SMALL(0);
      state[2] = SMALL(LOOP_LIST);
      NEXT();
    }
    SAVE();
    if (!slow_iter(vm, state, v)) goto raise;
    NEXT();
  }
  L_FORNEXT: {
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
    if (state[2] == SMALL(LOOP_GENERATOR)) {
      struct generator *g = AS(generator, state[0]);
      if (g->state <= GENERATOR_DELEGATING) {
        const struct code *c = g->code;
        value *to = stack_top_of(fp, code) + 1;
        SAVE();
        ENTER(c, to);
        generator_wake(vm, g, fp, value_none);
        pc = g->pc;
        NEXT();
      }
      if (g->state == GENERATOR_FINISHED) NEXT();
    }
    SAVE();
    value v = slow_next(vm, state);
    if (v) {
      R(INSN_B(w)) = v;
      JUMP(INSN_SC(w));
      NEXT();
    }
    if (vm->exc) goto raise;
    NEXT();
  }
  L_NEXT: {
    SAVE();
    value v = op_next(vm, R(INSN_B(w)));
    if (!v && vm->exc) goto raise;
    R(INSN_A(w)) = v;
    NEXT();
  }
  /* Range state: next number, how many are left, step; the step is kept twice itself and odd: a small integer to the collector. */
  L_RANGE: {
    SAVE();
    if (!slow_range(vm, &R(INSN_A(w)))) goto raise;
    NEXT();
  }
  L_FORRANGE: {
    value *state = &R(INSN_A(w));
    value at = state[0];
    int32_t left = (int32_t)state[1] - 2;
    if (left >= 0) {
      state[1] = (value)left;
      state[0] = at + state[2] - 1;
      R(INSN_B(w)) = at;
      JUMP(INSN_SC(w));
      NEXT();
    }
    if (is_small(at)) NEXT();
    SAVE();
    value v = slow_range_next(vm, state);
    if (v) {
      R(INSN_B(w)) = v;
      JUMP(INSN_SC(w));
      NEXT();
    }
    if (vm->exc) goto raise;
    NEXT();
  }

  L_LIST: {
    SAVE();
    value v = list_new(vm, INSN_C(w), &R(INSN_B(w)));
    if (!v) goto raise;
    R(INSN_A(w)) = v;
    NEXT();
  }
  L_TUPLE: {
    SAVE();
    value v = tuple_new(vm, INSN_C(w), &R(INSN_B(w)));
    if (!v) goto raise;
    R(INSN_A(w)) = v;
    NEXT();
  }
  L_SET: {
    SAVE();
    value v = slow_set(vm, &R(INSN_B(w)), INSN_C(w));
    if (!v) goto raise;
    R(INSN_A(w)) = v;
    NEXT();
  }
  L_DICT: {
    SAVE();
    value v = slow_dict(vm, &R(INSN_B(w)), INSN_C(w));
    if (!v) goto raise;
    R(INSN_A(w)) = v;
    NEXT();
  }
  L_LISTAPPEND: {
    struct list *l = AS(list, R(INSN_A(w)));
    if (l->count < l->room) {
      l->items[l->count++] = R(INSN_B(w));
      NEXT();
    }
    SAVE();
    if (!list_append(vm, l, R(INSN_B(w)))) goto raise;
    NEXT();
  }
  L_SETADD:
    SAVE();
    if (!set_add(vm, AS(set, R(INSN_A(w))), R(INSN_B(w)))) goto raise;
    NEXT();
  L_DICTSET:
    SAVE();
    if (!dict_set(vm, AS(dict, R(INSN_A(w))), R(INSN_B(w)), R(INSN_C(w)))) goto raise;
    NEXT();
  L_GETITEM: {
    value v = R(INSN_B(w)), index = R(INSN_C(w));
    if (is_pointer_or_null(v)) {
      const struct type *t = AS(object, v)->type;
      if (is_small(index)) {
        if (t == &type_list) {
          struct list *l = AS(list, v);
          uint32_t i = index >> 1;
          if (i >= l->count) i = (uint32_t)((int32_t)index >> 1) + l->count;
          if (i < l->count) {
            R(INSN_A(w)) = l->items[i];
            NEXT();
          }
        } else if (t == &type_tuple) {
          struct tuple *l = AS(tuple, v);
          uint32_t i = index >> 1;
          if (i >= l->count) i = (uint32_t)((int32_t)index >> 1) + l->count;
          if (i < l->count) {
            R(INSN_A(w)) = l->items[i];
            NEXT();
          }
        } else if (t == &type_bytearray) {
          struct bytearray *l = AS(bytearray, v);
          if ((index >> 1) < l->count) {
            R(INSN_A(w)) = small_new(l->data[index >> 1]);
            NEXT();
          }
        }
      }
      SAVE();
      v = t->ops->getitem ? t->ops->getitem(vm, v, index) : op_getitem(vm, v, index);
    } else {
      SAVE();
      v = op_getitem(vm, v, index);
    }
    if (!v) goto raise;
    R(INSN_A(w)) = v;
    NEXT();
  }
  L_GETITEMI: {
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
    SAVE();
    v = op_getitem(vm, v, IMMEDIATE_C);
    if (!v) goto raise;
    R(INSN_A(w)) = v;
    NEXT();
  }
  L_SETITEM: {
    value v = R(INSN_A(w)), index = R(INSN_B(w)), item = R(INSN_C(w));
    if (is_small(index) && is_pointer_or_null(v)) {
      const struct type *t = AS(object, v)->type;
      if (t == &type_list) {
        struct list *l = AS(list, v);
        uint32_t i = index >> 1;
        if (i >= l->count) i = (uint32_t)((int32_t)index >> 1) + l->count;
        if (i < l->count) {
          l->items[i] = item;
          NEXT();
        }
      } else if (t == &type_bytearray && item <= SMALL(255) && is_small(item)) {
        struct bytearray *l = AS(bytearray, v);
        if ((index >> 1) < l->count) {
          l->data[index >> 1] = (uint8_t)(item >> 1);
          NEXT();
        }
      }
    }
    SAVE();
    if (!op_setitem(vm, v, index, item)) goto raise;
    NEXT();
  }
  L_DELITEM:
    SAVE();
    if (!op_setitem(vm, R(INSN_A(w)), R(INSN_B(w)), 0)) goto raise;
    NEXT();
  L_GETSLICE: {
    SAVE();
    value v = slow_getslice(vm, R(INSN_B(w)), R(INSN_C(w)), R(INSN_C(w) + 1));
    if (!v) goto raise;
    R(INSN_A(w)) = v;
    NEXT();
  }
  L_SETSLICE:
    SAVE();
    if (!slow_setslice(vm, R(INSN_A(w)), R(INSN_C(w)), R(INSN_C(w) + 1), R(INSN_B(w)))) goto raise;
    NEXT();
  L_UNPACK: {
    value v = R(INSN_B(w));
    if (is_type(v, &type_tuple) && AS(tuple, v)->count == INSN_C(w)) {
      const value *from = AS(tuple, v)->items;
      value *to = &R(INSN_A(w));
      for (uint32_t n = INSN_C(w); n; n--) *to++ = *from++;
      NEXT();
    }
    SAVE();
    if (!slow_unpack(vm, &R(INSN_A(w)), v, INSN_C(w))) goto raise;
    NEXT();
  }
  L_FORMAT: {
    SAVE();
    value v = slow_format(vm, R(INSN_B(w)), INSN_C(w), R(INSN_A(w)));
    if (!v) goto raise;
    R(INSN_A(w)) = v;
    NEXT();
  }
  L_JOIN: {
    SAVE();
    value v = str_join_values(vm, &R(INSN_B(w)), (int)INSN_C(w));
    if (!v) goto raise;
    R(INSN_A(w)) = v;
    NEXT();
  }
  L_LEN: {
    value v = R(INSN_B(w));
    if (is_type(v, &type_list)) {
      R(INSN_A(w)) = small_new((int32_t)AS(list, v)->count);
      NEXT();
    }
    SAVE();
    int32_t n = op_len(vm, v);
    if (n < 0) goto raise;
    R(INSN_A(w)) = small_new(n);
    NEXT();
  }

  L_GETATTR: {
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
    SAVE();
    v = attr_get(vm, v, a->name);
    if (!v) goto raise;
    R(INSN_A(w)) = v;
    NEXT();
  }
  L_GETATTRW: {
    uint32_t k = *pc++;
    SAVE();
    value v = attr_get(vm, R(INSN_B(w)), ((const struct attr *)K(k))->name);
    if (!v) goto raise;
    R(INSN_A(w)) = v;
    NEXT();
  }
  L_SETATTR: {
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
    SAVE();
    if (!attr_set(vm, v, a->name, R(INSN_B(w)))) goto raise;
    NEXT();
  }
  L_SETATTRW: {
    uint32_t k = *pc++;
    SAVE();
    if (!attr_set(vm, R(INSN_A(w)), ((const struct attr *)K(k))->name, R(INSN_B(w)))) goto raise;
    NEXT();
  }
  L_DELATTR:
    SAVE();
    if (!attr_set(vm, R(INSN_A(w)), ((const struct attr *)K(INSN_D(w)))->name, 0)) goto raise;
    NEXT();
  L_GETMETHOD: {
    SAVE();
    if (!slow_get_method(vm, &R(INSN_A(w)), R(INSN_B(w)), ((const struct attr *)K(INSN_C(w)))->name)) goto raise;
    NEXT();
  }
  L_GETMETHODW: {
    uint32_t k = *pc++;
    SAVE();
    if (!slow_get_method(vm, &R(INSN_A(w)), R(INSN_B(w)), ((const struct attr *)K(k))->name)) goto raise;
    NEXT();
  }
  L_GETSPECIAL:
    SAVE();
    if (!slow_get_special(vm, &R(INSN_A(w)), (const struct str *)K(INSN_D(w)))) goto raise;
    NEXT();
  L_SUPERATTR: {
    SAVE();
    value v = slow_super_attr(vm, R(INSN_A(w)), R(INSN_A(w) + 1), (const struct str *)K(INSN_D(w)));
    if (!v) goto raise;
    R(INSN_A(w)) = v;
    NEXT();
  }
  L_SUPERMETHOD:
    SAVE();
    if (!slow_super_method(vm, &R(INSN_A(w)), (const struct str *)K(INSN_D(w)))) goto raise;
    NEXT();

  L_CALL: {
    value *window = &R(INSN_A(w));
    value f = window[0];
    if (is_type(f, &type_function)) {
      const struct code *c = AS(function, f)->code;
      if (c->params == INSN_B(w) && c->flags == CODE_SIMPLE) {
        ENTER(c, window + 2);
        NEXT();
      }
    }
    SAVE();
    struct call_args args = {window + 2, (int)INSN_B(w), NULL};
    switch (call_any(vm, f, window, 0, &args)) {
      case CALL_RAISED: goto raise;
      case CALL_ENTERED: RELOAD(); NEXT();
      default: R(INSN_C(w)) = vm->result; NEXT();
    }
  }
  L_CALLM: {
    value *window = &R(INSN_A(w));
    value f = window[0];
    value self = window[1];
    if (self && is_type(f, &type_function)) {
      const struct code *c = AS(function, f)->code;
      if (c->params == INSN_B(w) + 1 && c->flags == CODE_SIMPLE) {
        ENTER(c, window + 1);
        NEXT();
      }
    }
    SAVE();
    struct call_args args = {window + 2, (int)INSN_B(w), NULL};
    switch (call_any(vm, f, window, self, &args)) {
      case CALL_RAISED: goto raise;
      case CALL_ENTERED: RELOAD(); NEXT();
      default: R(INSN_C(w)) = vm->result; NEXT();
    }
  }
  L_CALLF: {
    value *to = &R(INSN_A(w)) + 2;
    const struct code *c = AS(function, K(INSN_B(w)))->code;
    if (c->flags == CODE_SIMPLE) {
      ENTER(c, to);
      NEXT();
    }
    SAVE();
    switch (call_filled(vm, AS(function, K(INSN_B(w))), to)) {
      case CALL_RAISED: goto raise;
      case CALL_ENTERED: RELOAD(); NEXT();
      default: R(INSN_C(w)) = vm->result; NEXT();
    }
  }
  L_CALLKW:
  L_CALLMKW: {
    value *window = &R(INSN_A(w));
    const struct tuple *names = AS(tuple, K(*pc & 0xFFFFFF));
    pc++;
    SAVE();
    struct call_args args = {window + 2, (int)(INSN_B(w) - names->count), names};
    switch (call_any(vm, window[0], window, (w & 0xFF) == OP_CALLMKW ? window[1] : 0, &args)) {
      case CALL_RAISED: goto raise;
      case CALL_ENTERED: RELOAD(); NEXT();
      default: R(INSN_C(w)) = vm->result; NEXT();
    }
  }
  L_CALLEX: {
    value *window = &R(INSN_A(w));
    SAVE();
    switch (call_spread(vm, window, INSN_B(w) == 1)) {
      case CALL_RAISED: goto raise;
      case CALL_ENTERED: RELOAD(); NEXT();
      default: R(INSN_C(w)) = vm->result; NEXT();
    }
  }
  L_RET: {
    value v = R(INSN_A(w));
    LEAVE();
    R(pc[-1] >> 24) = v;
    NEXT();
  }
  L_RETNONE:
    LEAVE();
    R(pc[-1] >> 24) = value_none;
    NEXT();
  L_RETGEN: {
    value v = INSN_B(w) ? value_none : R(INSN_A(w));
    generator_end(vm, AS(generator, fp[-1]));
    LEAVE();
    w = pc[-1];
    if ((w & 0xFF) == OP_FORNEXT) NEXT();
    if ((w & 0xFF) == OP_YIELDFROM) {
      R(INSN_A(w)) = v;
      NEXT();
    }
    vm->result = v;
    R(w >> 24) = 0;
    NEXT();
  }
  L_CLOSURE: {
    const struct code *c = (const struct code *)K(*pc++);
    SAVE();
    value v = slow_closure(vm, c, &R(INSN_B(w)), INSN_C(w));
    if (!v) goto raise;
    R(INSN_A(w)) = v;
    NEXT();
  }
  L_IMPORT: {
    const struct module *m = (const struct module *)K(INSN_D(w));
    R(INSN_A(w)) = (value)m;
    if (m->info->slots && m->info->slots[0] == 0) {
      SAVE();
      if (!slow_import(vm, m)) goto raise;
    }
    NEXT();
  }

  L_RAISE:
    SAVE();
    slow_raise(vm, R(INSN_A(w)), 0, false);
    goto raise;
  L_RAISEFROM:
    SAVE();
    slow_raise(vm, R(INSN_A(w)), R(INSN_B(w)), true);
    goto raise;
  L_RERAISE:
    SAVE();
    if (!vm->handled) {
      raise_error(vm, &type_RuntimeError, "No active exception to reraise");
      goto raise;
    }
    vm->exc = vm->handled;
    goto rethrow;
  L_RETHROW:
    SAVE();
    vm->exc = R(INSN_A(w));
    goto rethrow;
  L_HANDLER: {
    value *window = &R(INSN_A(w));
    window[1] = vm->handled;
    vm->handled = window[0];
    NEXT();
  }
  L_ENDHANDLER:
    vm->handled = R(INSN_A(w) + 1);
    NEXT();
  L_JNOTEXC: {
    value e = R(INSN_A(w)), class = R(INSN_B(w));
    if (AS(object, e)->type == (const struct type *)class) NEXT();
    SAVE();
    int matches = slow_exception_matches(vm, e, class);
    if (matches < 0) goto raise;
    if (!matches) JUMP(INSN_SC(w));
    NEXT();
  }

  L_YIELD:
    carried = R(INSN_B(w));
    AS(generator, fp[-1])->state = GENERATOR_SUSPENDED;
  /* To the one who resumed the generator: a for loop, a C function, or a generator that delegates and so yields itself, and comes back to its YIELDFROM. */
  yield_carried:
    for (;;) {
      generator_sleep(AS(generator, fp[-1]), vm, pc, fp);
      LEAVE();
      w = pc[-1];
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
  L_YIELDFROM: {
    value v = R(INSN_B(w));
    if (is_generator(v) && AS(generator, v)->state <= GENERATOR_DELEGATING) {
      struct generator *g = AS(generator, v);
      const struct code *c = g->code;
      value sent = R(INSN_A(w));
      if (g->state == GENERATOR_NEW && sent != value_none) goto delegate_slow;
      value *to = stack_top_of(fp, code) + 1;
      SAVE();
      ENTER(c, to);
      generator_wake(vm, g, fp, sent);
      pc = g->pc;
      NEXT();
    }
  delegate_slow:
    SAVE();
    v = delegate_send(vm, R(INSN_B(w)), R(INSN_A(w)));
    if (!v) {
      if (vm->exc) goto raise;
      R(INSN_A(w)) = vm->result;
      NEXT();
    }
    carried = v;
    AS(generator, fp[-1])->state = GENERATOR_DELEGATING;
    pc--;
    goto yield_carried;
  }
  L_INTRINSIC: {
    SAVE();
    value v = intrinsics[INSN_B(w)](vm, &R(INSN_C(w)));
    if (!v && vm->exc) goto raise;
    R(INSN_A(w)) = v;
    NEXT();
  }
  L_HALT:
    return fp[0];
  L_INITRET: {
    if (R(1) != value_none) {
      SAVE();
      raise_type(vm, "__init__() should return None, not '%T'", R(1));
      goto raise;
    }
    value v = R(0);
    LEAVE();
    R(pc[-1] >> 24) = v;
    NEXT();
  }

stack_full:
  SAVE();
  raise_error(vm, &type_RecursionError, "maximum recursion depth exceeded");
raise:
  if (!unwind(vm, true)) return 0;
  RELOAD();
  NEXT();
rethrow:
  if (!unwind(vm, false)) return 0;
  RELOAD();
  NEXT();
}

/* Stubs. A call from C returns to HALT with its value in register 0 (the call's C field, here of the first word); __init__ returns to INITRET with its value in register 1. */
const uint32_t halt_insns[] = {OP_HALT, OP_HALT};
const uint32_t init_insns[] = {OP_INITRET | 1u << 24, OP_INITRET};
static const struct code_info stub_info = {.insn_count = 2};
const struct code halt_code = {.insns = halt_insns, .registers = 10, .info = &stub_info};
const struct code init_code = {.insns = init_insns, .registers = 2, .info = &stub_info};

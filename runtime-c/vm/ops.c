/* Operations on any values: they ask the types, in the order that the language reference gives (3.3.8: the
   right operand first where its type is a subclass; then NotImplemented, then the other side). */
#include "generated/opcodes.h"
#include "objects/containers.h"
#include "objects/exception.h"
#include "objects/generator.h"
#include "objects/instance.h"
#include "objects/sequence.h"
#include "objects/text.h"
#include "vm/interp.h"
#include "vm/type.h"

static const char *const binary_signs[] = {"+", "-", "*", "/", "//", "%", "** or pow()", "<<", ">>", "&", "|", "^", "@"};
static const char *const inplace_signs[] = {"+=", "-=", "*=", "/=", "//=", "%=", "**=", "<<=", ">>=", "&=", "|=", "^=", "@="};
static const char *const compare_signs[] = {"<", "<=", ">", ">=", "==", "!="};
static const enum compare_op swapped[] = {COMPARE_GT, COMPARE_GE, COMPARE_LT, COMPARE_LE, COMPARE_EQ, COMPARE_NE};

/* ---- binary ---- */

static inline bool same_class(const struct type *a, const struct type *b) { return a == b || type_shown(a) == type_shown(b); }

/* A subclass's right operand is asked first; of two classes written in Python, only if the subclass has a method of its own for it. */
static bool asks_right_first(enum binary_op op, const struct type *ta, const struct type *tb) {
  ONLY_WITH(instance_ops, operator_right_name);
  if (ta == tb || !(tb->flags & TYPE_PYTHON) || !type_is_subtype(tb, ta)) return false;
  if (!(ta->flags & TYPE_PYTHON)) return true;
  if (same_class(ta, tb)) return false;
  const struct str *name = operator_right_name(op);
  return type_lookup(ta, name) != type_lookup(tb, name);
}

/* Asks both operands; NotImplemented if neither knows. */
static value try_binary(struct vm *vm, enum binary_op op, value a, value b) {
  const struct type *ta = type_of(a), *tb = type_of(b);
  bool right_first = asks_right_first(op, ta, tb);
  if (right_first && USE(tb->ops, binary_right)) {
    value v = USE(tb->ops, binary_right)(vm, op, a, b);
    if (v != value_notimplemented) return v;
  }
  if (USE(ta->ops, binary)) {
    value v = USE(ta->ops, binary)(vm, op, a, b);
    if (v != value_notimplemented) return v;
  }
  if (!right_first && (!(ta->flags & TYPE_PYTHON) || !same_class(ta, tb)) && USE(tb->ops, binary_right)) return USE(tb->ops, binary_right)(vm, op, a, b);
  return value_notimplemented;
}

/* Sequences that `*` repeats; a class that derives from one does, too. */
static bool is_repeatable(value v) {
  const struct type *t = type_of(v)->native;
  return t == TESTED(&type_str) || t == TESTED(&type_list) || t == TESTED(&type_tuple) || t == TESTED(&type_bytes) || t == TESTED(&type_bytearray);
}

value concat_refuse(struct vm *vm, value a, value b) {
  const struct type *native = type_of(a)->native;
  if (!is_repeatable(a)) return value_notimplemented;
  if (native == TESTED(&type_bytes) || native == TESTED(&type_bytearray)) return raise_type(vm, "can't concat %T to %T", b, a);
  return raise_type(vm, "can only concatenate %N (not \"%T\") to %N", native, b, native);
}

/* What CPython asks as a sequence before it looks at anything else: containers, and whatever a class statement made. */
static bool passes_for_sequence(value v) { return type_of(v)->flags & TYPE_PYTHON || USE(type_of(v)->ops, len); }

/* Whether CPython, asked for `a *= b`, does not look whether b repeats. */
static bool hides_repeatable(value a) { return !is_repeatable(a) && passes_for_sequence(a); }

static value unsupported(struct vm *vm, enum binary_op op, const char *const *signs, value a, value b) {
  const char *sign = signs[op];
  bool repeats = op == BINARY_MUL && (is_repeatable(a) || (is_repeatable(b) && !(signs == inplace_signs && hides_repeatable(a))));
  if (op == BINARY_ADD && is_repeatable(a)) return concat_refuse(vm, a, b);
  if (repeats && is_repeatable(a) && type_of(a)->flags & TYPE_PYTHON && type_lookup(type_of(a), S(__rmul__)) != type_lookup(type_of(a)->native, S(__rmul__)))
    return raise_type(vm, "'%T' object cannot be interpreted as an integer", b); /* then CPython calls __mul__ by its name */
  if (repeats) return raise_type(vm, "can't multiply sequence by non-int of type '%T'", is_repeatable(a) ? b : a);
  return raise_type(vm, "unsupported operand type(s) for %s: '%T' and '%T'", sign, a, b);
}

/* Ints of any size, but no bools and no instances of subclasses. */
static inline bool is_plain_int(value v) { return is_small(v) || is_type(v, &type_int); }

value op_binary(struct vm *vm, enum binary_op op, value a, value b) {
  if (is_plain_int(a) && is_plain_int(b) && op != BINARY_MATMUL) return int_binary(vm, op, a, b);
  value v = try_binary(vm, op, a, b);
  return v == value_notimplemented ? unsupported(vm, op, binary_signs, a, b) : v;
}

value op_inplace(struct vm *vm, enum binary_op op, value a, value b) {
  const struct type *t = type_of(a);
  if (USE(t->ops, inplace)) {
    value v = USE(t->ops, inplace)(vm, op, a, b);
    if (v != value_notimplemented) return v;
  }
  value v = value_notimplemented;
  if (op == BINARY_MUL && is_repeatable(b) && hides_repeatable(a) && !(type_of(b)->flags & TYPE_PYTHON)) {
    if (USE(t->ops, binary)) v = USE(t->ops, binary)(vm, op, a, b);
  } else v = try_binary(vm, op, a, b);
  return v == value_notimplemented ? unsupported(vm, op, inplace_signs, a, b) : v;
}

value op_unary(struct vm *vm, enum unary_op op, value v) {
  static const char *const names[] = {"unary -", "unary +", "unary ~", "abs()"};
  const struct type *t = type_of(v);
  value r = USE(t->ops, unary) ? USE(t->ops, unary)(vm, op, v) : value_notimplemented;
  return r == value_notimplemented ? raise_type(vm, "bad operand type for %s: '%T'", names[op], v) : r;
}

/* An instruction's operands: what kind of right operand the opcode has, and which operator it is. */
enum right_kind { RIGHT_REGISTER, RIGHT_IMMEDIATE, RIGHT_CONSTANT };
#define REVERSED 0x10
#define INPLACE 0x20
struct operator_form {
  uint8_t op;   /* enum binary_op | REVERSED | INPLACE */
  uint8_t kind; /* enum right_kind */
};
#define FORM_RR(OP, o) [OP_##OP] = {BINARY_##o, RIGHT_REGISTER}, [OP_I##OP] = {BINARY_##o | INPLACE, RIGHT_REGISTER}
#define FORM_RI(OP, o) [OP_##OP##I] = {BINARY_##o, RIGHT_IMMEDIATE}, [OP_I##OP##I] = {BINARY_##o | INPLACE, RIGHT_IMMEDIATE}
#define FORM_RK(OP, o) [OP_##OP##K] = {BINARY_##o, RIGHT_CONSTANT}, [OP_I##OP##K] = {BINARY_##o | INPLACE, RIGHT_CONSTANT}
static const struct operator_form forms[] = {
    FORM_RR(ADD, ADD), FORM_RR(SUB, SUB), FORM_RR(MUL, MUL), FORM_RR(TRUEDIV, TRUEDIV), FORM_RR(FLOORDIV, FLOORDIV), FORM_RR(MOD, MOD), FORM_RR(POW, POW),
    FORM_RR(LSHIFT, LSHIFT), FORM_RR(RSHIFT, RSHIFT), FORM_RR(AND, AND), FORM_RR(OR, OR), FORM_RR(XOR, XOR), FORM_RR(MATMUL, MATMUL),
    FORM_RI(ADD, ADD), FORM_RI(SUB, SUB), FORM_RI(MUL, MUL), FORM_RI(FLOORDIV, FLOORDIV), FORM_RI(MOD, MOD), FORM_RI(LSHIFT, LSHIFT), FORM_RI(RSHIFT, RSHIFT),
    FORM_RI(AND, AND), FORM_RI(OR, OR), FORM_RI(XOR, XOR),
    FORM_RK(ADD, ADD), FORM_RK(SUB, SUB), FORM_RK(MUL, MUL), FORM_RK(TRUEDIV, TRUEDIV), FORM_RK(AND, AND), FORM_RK(XOR, XOR),
    [OP_ADDIR] = {BINARY_ADD | REVERSED, RIGHT_IMMEDIATE}, [OP_MULIR] = {BINARY_MUL | REVERSED, RIGHT_IMMEDIATE}, [OP_SUBIR] = {BINARY_SUB | REVERSED, RIGHT_IMMEDIATE},
    [OP_ADDKR] = {BINARY_ADD | REVERSED, RIGHT_CONSTANT}, [OP_MULKR] = {BINARY_MUL | REVERSED, RIGHT_CONSTANT},
    [OP_SUBKR] = {BINARY_SUB | REVERSED, RIGHT_CONSTANT}, [OP_TRUEDIVKR] = {BINARY_TRUEDIV | REVERSED, RIGHT_CONSTANT},
};

#if !MPY_FLOAT_DOUBLE
/* A small int or an exact float as a float: 1 it is an int, 2 a float, 0 neither. */
static int as_float(value v, float *out) {
  if (is_word_float(v)) return *out = word_float_get(v), 2;
  if (is_small(v)) return *out = (float)small_get(v), 1;
  if (is_type(v, &type_float)) return *out = AS(float_object, v)->number, 2;
  return 0;
}

/* + - * / of floats, or a float and a small int, before anything else is tried; 0: not these, or a division by zero. */
APART value float_arithmetic(struct vm *vm, enum binary_op op, value a, value b) {
  float x, y;
  int kind = as_float(a, &x);
  if (!kind) return 0;
  kind |= as_float(b, &y) << 2;
  if (kind < 4 || kind == (1 | 1 << 2)) return 0;
  switch (op) {
    case BINARY_ADD: return float_new(vm, x + y);
    case BINARY_SUB: return float_new(vm, x - y);
    case BINARY_MUL: return float_new(vm, x * y);
    default: return y == 0 ? 0 : float_new(vm, x / y);
  }
}
#else
APART value float_arithmetic(struct vm *vm, enum binary_op op, value a, value b) {
  (void)vm, (void)op, (void)a, (void)b;
  return 0;
}
#endif

/* Programs that have an instruction `a op= b`, and those that have floats, refer to them. */
const char mpy_inplace = 0, mpy_floats = 0;

value slow_binary(struct vm *vm, uint32_t w) {
  ONLY_WITH(mpy_inplace, op_inplace);
  ONLY_WITH(mpy_floats, float_arithmetic);
  struct operator_form form = forms[w & 0xFF];
  value a = vm->fp[INSN_B(w)], b;
  if (form.kind == RIGHT_REGISTER) b = vm->fp[INSN_C(w)];
  else if (form.kind == RIGHT_IMMEDIATE) b = small_new(INSN_SC(w));
  else b = ((const value *)vm->code)[INSN_C(w)];
  enum binary_op op = form.op & 0xF;
  if (form.op & REVERSED) {
    value swap = a;
    a = b;
    b = swap;
  }
  if (op <= BINARY_TRUEDIV && (is_float(a) || is_float(b))) {
    value v = float_arithmetic(vm, op, a, b);
    if (v || vm->exc) return v;
  }
  return form.op & INPLACE ? op_inplace(vm, op, a, b) : op_binary(vm, op, a, b);
}

/* ---- comparison ---- */

value op_compare(struct vm *vm, enum compare_op op, value a, value b) {
  const struct type *ta = type_of(a), *tb = type_of(b);
  bool right_first = ta != tb && (tb->flags & TYPE_PYTHON) && type_is_subtype(tb, ta) && !same_class(ta, tb);
  value v = value_notimplemented;
  if (right_first && USE(tb->ops, compare)) v = USE(tb->ops, compare)(vm, swapped[op], b, a);
  if (v == value_notimplemented && USE(ta->ops, compare)) v = USE(ta->ops, compare)(vm, op, a, b);
  if (v == value_notimplemented && !right_first && USE(tb->ops, compare)) v = USE(tb->ops, compare)(vm, swapped[op], b, a);
  if (v != value_notimplemented) return v;
  if (op == COMPARE_EQ) return value_bool(a == b);
  if (op == COMPARE_NE) return value_bool(a != b);
  return raise_type(vm, "'%s' not supported between instances of '%T' and '%T'", compare_signs[op], a, b);
}

static enum compare_op compare_of(uint32_t opcode) {
  if (opcode >= OP_LT && opcode <= OP_NE) return opcode - OP_LT;
  if (opcode >= OP_JLT && opcode <= OP_JNNE) return (opcode - OP_JLT) / 2;
  return (opcode - OP_JLTI) / 2;
}

/* Strings are what slow comparisons mostly meet. */
static int equal_strings(value a, value b) {
  if (!is_type(a, &type_str) || !is_type(b, &type_str)) return -1;
  return a == b || str_equal(AS(str, a), AS(str, b));
}

int slow_compare(struct vm *vm, uint32_t w) {
  uint32_t opcode = w & 0xFF;
  enum compare_op op = compare_of(opcode);
  value a = vm->fp[INSN_A(w)];
  value b = opcode >= OP_JLTI ? small_new(INSN_SB(w)) : vm->fp[INSN_B(w)];
  if (op >= COMPARE_EQ) {
    int equal = equal_strings(a, b);
    if (equal >= 0) return equal == (op == COMPARE_EQ);
  }
  value v = op_compare(vm, op, a, b);
  return v ? op_truth(vm, v) : -1;
}

value slow_compare_value(struct vm *vm, uint32_t w) { return op_compare(vm, compare_of(w & 0xFF), vm->fp[INSN_B(w)], vm->fp[INSN_C(w)]); }

int op_equal(struct vm *vm, value a, value b) {
  if (a == b) return 1;
  if (is_small(a) && is_small(b)) return 0;
  int equal = equal_strings(a, b);
  if (equal >= 0) return equal;
  value v = op_compare(vm, COMPARE_EQ, a, b);
  return v ? op_truth(vm, v) : -1;
}

int op_less(struct vm *vm, value a, value b) {
  if (is_small(a) && is_small(b)) return (int32_t)a < (int32_t)b;
  value v = op_compare(vm, COMPARE_LT, a, b);
  return v ? op_truth(vm, v) : -1;
}

/* ---- truth, size, hash ---- */

int op_truth(struct vm *vm, value v) {
  if (v == value_true) return 1;
  if (v == value_false || v == value_none) return 0;
  if (is_small(v)) return v != SMALL(0);
  const struct type_ops *ops = type_of(v)->ops;
  if (USE(ops, truth)) return USE(ops, truth)(vm, v);
  if (!USE(ops, len)) return 1;
  int32_t n = USE(ops, len)(vm, v);
  return n < 0 ? -1 : n != 0;
}

int32_t op_len(struct vm *vm, value v) {
  const struct type_ops *ops = type_of(v)->ops;
  if (USE(ops, len)) return USE(ops, len)(vm, v);
  raise_type(vm, "object of type '%T' has no len()", v);
  return -1;
}

/* Apart, so that op_hash has no frame: tuples of tuples go through it at each level. */
static __attribute__((noinline)) bool refuse_hash(struct vm *vm, value v) { return raise_type(vm, "unhashable type: '%T'", v), false; }

bool op_hash(struct vm *vm, value v, uint32_t *out) {
  if (is_small(v)) {
    *out = (uint32_t)small_get(v);
    return true;
  }
  const struct type_ops *ops = type_of(v)->ops;
  if (USE(ops, hash)) return USE(ops, hash)(vm, v, out);
  return refuse_hash(vm, v);
}

/* ---- items ---- */

/* Linked where a program has subscripts: see vm/handlers.h. */
#pragma weak class_getitem

value op_getitem(struct vm *vm, value v, value index) {
  const struct type_ops *ops = type_of(v)->ops;
  if (USE(ops, getitem)) return USE(ops, getitem)(vm, v, index);
  if (class_getitem && is_instance(v, &type_type)) return class_getitem(vm, v, index);
  return raise_type(vm, "'%T' object is not subscriptable", v);
}

bool setitem_refuse(struct vm *vm, value v, value index, value item) {
  /* CPython asks sequences in other words than the rest, with the index as a number. */
  bool sequence = passes_for_sequence(v) && is_index(index);
  value number = sequence ? int_index(vm, index) : 0;
  if (sequence && !number) return false;
  if (sequence && !is_small(number)) return index_too_large(vm, index);
  return raise_type(vm, "'%T' object do%s support item %s", v, sequence && !item ? "esn't" : "es not", item ? "assignment" : "deletion"), false;
}

bool op_setitem(struct vm *vm, value v, value index, value item) {
  const struct type_ops *ops = type_of(v)->ops;
  if (USE(ops, setitem)) return USE(ops, setitem)(vm, v, index, item);
  return setitem_refuse(vm, v, index, item);
}

value op_getitem_or_null(struct vm *vm, value v, value key) {
  if (is_type(v, &type_dict)) return dict_get(vm, AS(dict, v), key);
  value item = op_getitem(vm, v, key);
  if (!item) exc_clear_if(vm, &type_KeyError);
  return item;
}

int op_contains(struct vm *vm, value container, value item) {
  const struct type_ops *ops = type_of(container)->ops;
  if (USE(ops, contains)) return USE(ops, contains)(vm, container, item);
  if (!USE(ops, iter) && !USE(ops, getitem)) {
    raise_type(vm, "argument of type '%T' is not iterable", container);
    return -1;
  }
  value it = op_iter(vm, container);
  if (!it) {
    if (exc_clear_if(vm, &type_TypeError)) raise_type(vm, "argument of type '%T' is not iterable", container);
    return -1;
  }
  for (value v; (v = op_next(vm, it));) {
    int equal = op_equal(vm, v, item);
    if (equal) return equal;
  }
  return vm->exc ? -1 : 0;
}

bool op_has_iter(value v) {
  const struct type *t = type_of(v);
  if (!(t->flags & TYPE_PYTHON)) return USE(t->ops, iter) != 0;
  return USE(t->native->ops, iter) || type_lookup(t, S(__iter__)) || type_lookup(t, S(__getitem__));
}

value op_iter(struct vm *vm, value v) {
  const struct type_ops *ops = type_of(v)->ops;
  if (USE(ops, iter)) return USE(ops, iter)(vm, v);
  return raise_type(vm, "'%T' object is not iterable", v);
}

value op_next(struct vm *vm, value iterator) {
  const struct type_ops *ops = type_of(iterator)->ops;
  if (USE(ops, next)) return USE(ops, next)(vm, iterator);
  return raise_type(vm, "'%T' object is not an iterator", iterator);
}

/* ---- text ---- */

static value default_repr(struct vm *vm, value v) {
  struct str_buffer b;
  buffer_init(&b, vm);
  buffer_put_char(&b, '<');
  put_type_path(&b, type_of(v));
  buffer_put_c(&b, " object at 0x");
  for (int shift = 28; shift >= 0; shift -= 4) buffer_put_char(&b, "0123456789abcdef"[v >> shift & 15]);
  buffer_put_char(&b, '>');
  return buffer_finish(&b);
}

value object_default_repr(struct vm *vm, value v) { return default_repr(vm, v); }

value op_repr(struct vm *vm, value v) {
  const struct type_ops *ops = type_of(v)->ops;
  if (!vm_check_c_stack(vm)) return 0;
  return USE(ops, repr) ? USE(ops, repr)(vm, v) : default_repr(vm, v);
}

value op_str(struct vm *vm, value v) {
  if (is_type(v, &type_str)) return v;
  const struct type_ops *ops = type_of(v)->ops;
  if (USE(ops, str)) return USE(ops, str)(vm, v);
  return op_repr(vm, v);
}

value op_format(struct vm *vm, value v, const struct str *spec) {
  const struct type_ops *ops = type_of(v)->ops;
  if (USE(ops, format)) return USE(ops, format)(vm, v, spec);
  if (str_len(spec)) return raise_type(vm, "unsupported format string passed to %T.__format__", v);
  return op_str(vm, v);
}

bool op_put_repr(struct str_buffer *b, value v) {
  if (is_small(v)) { /* without a str in between */
    int_put(b, v, 10, false);
    return !b->failed;
  }
  value s = op_repr(b->vm, v);
  if (!s) {
    b->failed = true;
    return false;
  }
  buffer_put_str(b, AS(str, value_exact(s)));
  return !b->failed;
}

bool op_put_str(struct str_buffer *b, value v) {
  if (is_small(v)) { /* without a str in between */
    int_put(b, v, 10, false);
    return !b->failed;
  }
  value s = op_str(b->vm, v);
  if (!s) {
    b->failed = true;
    return false;
  }
  buffer_put_str(b, AS(str, value_exact(s)));
  return !b->failed;
}

/* The containers being shown, innermost first: a chain through the C stack of repr_enter's callers is not possible in C, so a small list. */
int repr_enter(struct vm *vm, value v) {
  if (!vm_check_c_stack(vm)) return -1;
  if (!vm->showing) {
    vm->showing = list_new(vm, 0, NULL);
    if (!vm->showing) return -1;
  }
  struct list *l = AS(list, vm->showing);
  for (uint32_t i = 0; i < l->count; i++)
    if (l->items[i] == v) return 0;
  return list_append(vm, l, v) ? 1 : -1;
}

void repr_leave(struct vm *vm, value v) {
  struct list *l = AS(list, vm->showing);
  while (l->count && l->items[l->count - 1] != v) l->count--;
  if (l->count) l->count--;
}

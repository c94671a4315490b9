/* Special methods of built-in types as functions: (5).__add__, super().__setitem__, list.__len__. A stub line with `# slot` points here.

   Self is of the built-in type that has the method, or an instance of a Python class that derives from it: the
   built-in type's own ops act, never the class's overriding methods. */
#include "generated/opcodes.h"
#include "objects/exception.h"
#include "objects/format.h"
#include "objects/instance.h"
#include "objects/sequence.h"
#include "objects/text.h"
#include "vm/interp.h"
#include "vm/type.h"

static const struct type_ops *ops_of(value self) { return type_of(self)->native->ops; }

/* What CPython says of arguments that a slot wrapper does not take: with an empty name before it where there may be two, or where one is a number. */
value slot_refuse_count(struct vm *vm, const struct native *n, int given) {
  int least = n->required - 1, most = n->positional - 1, count = given < least ? least : most;
  if (given < 0) return raise_type(vm, "descriptor '%S' of '%N' object needs an argument", n->name, n->owner);
  const char *how = least == most ? "" : given < least ? "at least " : "at most ";
  bool repeats = n->name == S(__mul__) || n->name == S(__rmul__) || n->name == S(__imul__);
  bool unnamed = most > 1 || (repeats && USE(n->owner->ops, getitem));
  return raise_type(vm, "%sexpected %s%d argument%s, got %d", unnamed ? " " : "", how, count, count == 1 ? "" : "s", given);
}

value slot_refuse_self(struct vm *vm, const struct native *n, value self) {
  return raise_type(vm, "descriptor '%S' requires a '%N' object but received a '%T'", n->name, n->owner, self);
}

#define SLOT(name) value py_slot___##name##__(struct vm *vm, int n, value *a)

/* Asked for by its name, repetition takes a number; as an operator it may yet be the other operand's. So with a sequence behind another. */
static bool refuses_count(struct vm *vm, enum binary_op op, value self, value count) {
  const struct type_ops *ops = ops_of(self);
  if (op != BINARY_MUL || !USE(ops, getitem) || is_index(count)) return false;
  raise_type(vm, "'%T' object cannot be interpreted as an integer", count);
  return true;
}

static value or_refuse(struct vm *vm, enum binary_op op, value v, value *a) { return v == value_notimplemented && op == BINARY_ADD ? concat_refuse(vm, a[0], a[1]) : v; }

#define BINARY_SLOT(name, OP) \
  SLOT(name) { \
    (void)n; \
    OPERATOR_ASKED(OP); \
    if (refuses_count(vm, BINARY_##OP, a[0], a[1])) return 0; \
    return or_refuse(vm, BINARY_##OP, USE(ops_of(a[0]), binary) ? USE(ops_of(a[0]), binary)(vm, BINARY_##OP, a[0], value_exact(a[1])) : value_notimplemented, a); \
  } \
  SLOT(r##name) { \
    (void)n; \
    OPERATOR_ASKED(OP); \
    if (refuses_count(vm, BINARY_##OP, a[0], a[1])) return 0; \
    const struct type_ops *ops = ops_of(a[0]); \
    value v = USE(ops, binary_right) ? USE(ops, binary_right)(vm, BINARY_##OP, value_exact(a[1]), a[0]) : value_notimplemented; \
    if (v == value_notimplemented && type_of(value_exact(a[1]))->native == type_of(a[0])->native && USE(ops, binary)) return USE(ops, binary)(vm, BINARY_##OP, value_exact(a[1]), a[0]); \
    return v; \
  } \
  SLOT(i##name) { \
    (void)n; \
    OPERATOR_ASKED(OP); \
    if (refuses_count(vm, BINARY_##OP, a[0], a[1])) return 0; \
    return or_refuse(vm, BINARY_##OP, USE(ops_of(a[0]), inplace) ? USE(ops_of(a[0]), inplace)(vm, BINARY_##OP, a[0], a[1]) : value_notimplemented, a); \
  }
BINARY_SLOT(add, ADD)
BINARY_SLOT(sub, SUB)
BINARY_SLOT(mul, MUL)
BINARY_SLOT(truediv, TRUEDIV)
BINARY_SLOT(floordiv, FLOORDIV)
BINARY_SLOT(mod, MOD)
BINARY_SLOT(pow, POW)
BINARY_SLOT(lshift, LSHIFT)
BINARY_SLOT(rshift, RSHIFT)
BINARY_SLOT(and, AND)
BINARY_SLOT(or, OR)
BINARY_SLOT(xor, XOR)
BINARY_SLOT(matmul, MATMUL)

static value divmod_of(struct vm *vm, value a, value b) {
  OPERATOR_ASKED(FLOORDIV);
  OPERATOR_ASKED(MOD);
  const struct type_ops *ops = type_of(a)->native->ops;
  value q = USE(ops, binary)(vm, BINARY_FLOORDIV, a, b);
  if (!q || q == value_notimplemented) return q;
  value r = USE(ops, binary)(vm, BINARY_MOD, a, b);
  if (!r || r == value_notimplemented) return r;
  value items[] = {q, r};
  return tuple_new(vm, 2, items);
}
SLOT(divmod) {
  (void)n;
  return divmod_of(vm, a[0], value_exact(a[1]));
}
SLOT(rdivmod) {
  (void)n;
  value left = value_exact(a[1]);
  return USE(type_of(left)->native->ops, binary) ? divmod_of(vm, left, a[0]) : value_notimplemented;
}

#define COMPARE_SLOT(name, op) \
  SLOT(name) { \
    (void)n; \
    return USE(ops_of(a[0]), compare) ? USE(ops_of(a[0]), compare)(vm, op, a[0], value_exact(a[1])) : value_notimplemented; \
  }
COMPARE_SLOT(lt, COMPARE_LT)
COMPARE_SLOT(le, COMPARE_LE)
COMPARE_SLOT(gt, COMPARE_GT)
COMPARE_SLOT(ge, COMPARE_GE)
COMPARE_SLOT(eq, COMPARE_EQ)
COMPARE_SLOT(ne, COMPARE_NE)

#define UNARY_SLOT(name, op) \
  SLOT(name) { \
    (void)n; \
    return USE(ops_of(a[0]), unary)(vm, op, a[0]); \
  }
UNARY_SLOT(neg, UNARY_NEG)
UNARY_SLOT(pos, UNARY_POS)
UNARY_SLOT(invert, UNARY_INVERT)
UNARY_SLOT(abs, UNARY_ABS)

SLOT(len) {
  (void)n;
  int32_t length = USE(ops_of(a[0]), len)(vm, a[0]);
  return length < 0 ? 0 : small_new(length);
}
SLOT(bool) {
  (void)n;
  const struct type_ops *ops = ops_of(a[0]);
  int truth = USE(ops, truth) ? USE(ops, truth)(vm, a[0]) : is_small(a[0]) ? a[0] != SMALL(0) : op_truth(vm, a[0]);
  return truth < 0 ? 0 : value_bool(truth);
}
SLOT(getitem) {
  (void)n;
  return USE(ops_of(a[0]), getitem)(vm, a[0], a[1]);
}
SLOT(setitem) {
  (void)n;
  return USE(ops_of(a[0]), setitem)(vm, a[0], a[1], a[2]) ? value_none : 0;
}
SLOT(delitem) {
  (void)n;
  return USE(ops_of(a[0]), setitem)(vm, a[0], a[1], 0) ? value_none : 0;
}
SLOT(contains) {
  (void)n;
  int in = USE(ops_of(a[0]), contains) ? USE(ops_of(a[0]), contains)(vm, a[0], a[1]) : op_contains(vm, a[0], a[1]);
  return in < 0 ? 0 : value_bool(in);
}
SLOT(iter) {
  (void)n;
  return USE(ops_of(a[0]), iter)(vm, a[0]);
}
SLOT(next) {
  (void)n;
  vm->result = value_none;
  value v = USE(ops_of(a[0]), next)(vm, a[0]);
  if (v || vm->exc) return v;
  value e = exception_new(vm, &type_StopIteration, 0);
  if (e) raise_instance(vm, e);
  return 0;
}
SLOT(repr) {
  (void)n;
  const struct type_ops *ops = ops_of(a[0]);
  return USE(ops, repr) ? USE(ops, repr)(vm, a[0]) : object_default_repr(vm, a[0]);
}
SLOT(str) {
  (void)n;
  const struct type_ops *ops = ops_of(a[0]);
  if (type_of(a[0]) == &type_str) return a[0];
  return USE(ops, str) ? USE(ops, str)(vm, a[0]) : op_repr(vm, a[0]);
}
SLOT(hash) {
  (void)n;
  uint32_t hash;
  if (is_small(a[0])) return a[0];
  const struct type_ops *ops = ops_of(a[0]);
  if (!USE(ops, hash)) return raise_type(vm, "unhashable type: '%T'", a[0]);
  return USE(ops, hash)(vm, a[0], &hash) ? int_new(vm, (int32_t)hash) : 0;
}
SLOT(format) {
  (void)n;
  if (!str_check(a[1])) return raise_type(vm, "__format__() argument must be str, not %A", a[1]);
  const struct type_ops *ops = ops_of(a[0]);
  if (!str_len(str_of(a[1]))) return op_str(vm, a[0]);
  if (USE(ops, format)) return USE(ops, format)(vm, a[0], str_of(a[1]));
  return op_format(vm, a[0], str_of(a[1]));
}
static const struct str *attribute_name(struct vm *vm, value v) {
  return str_check(v) ? str_intern(vm, str_of(v)) : (raise_type(vm, "attribute name must be string, not '%T'", v), NULL);
}
SLOT(getattribute) {
  (void)n;
  const struct str *name = attribute_name(vm, a[1]);
  return name ? attr_generic_get(vm, a[0], name) : 0;
}
SLOT(setattr) {
  (void)n;
  const struct str *name = attribute_name(vm, a[1]);
  return name && attr_generic_set(vm, a[0], name, a[2]) ? value_none : 0;
}
SLOT(delattr) {
  (void)n;
  const struct str *name = attribute_name(vm, a[1]);
  return name && attr_generic_set(vm, a[0], name, 0) ? value_none : 0;
}
SLOT(index) {
  (void)n;
  return int_index(vm, a[0]);
}
value py_int___new__(struct vm *vm, int n, value *a);
SLOT(int) {
  (void)n;
  value args[] = {(value)&type_int, a[0], 0};
  return py_int___new__(vm, 3, args);
}
SLOT(float) {
  (void)n;
  mpy_float f;
  return float_of(vm, a[0], &f) ? float_new(vm, f) : 0;
}
SLOT(get) {
  (void)n;
  value self = a[1] == value_none ? 0 : a[1];
  const struct type *owner = n > 2 && a[2] && a[2] != value_none ? (const struct type *)a[2] : self ? type_of(self) : &type_NoneType;
  if (USE(ops_of(a[0]), descr_get)) return USE(ops_of(a[0]), descr_get)(vm, a[0], self, owner);
  return bind_attribute(vm, a[0], self, owner);
}
SLOT(set) {
  (void)n;
  return USE(ops_of(a[0]), descr_set)(vm, a[0], a[1], a[2]) ? value_none : 0;
}
SLOT(delete) {
  (void)n;
  return USE(ops_of(a[0]), descr_set)(vm, a[0], a[1], 0) ? value_none : 0;
}
SLOT(call) {
  struct call_args args = {a + 1, n - 1, NULL};
  return vm_call_args(vm, a[0], &args);
}

/* Instances of Python classes: every ability is a special method, looked up on the class (never on the instance), and where the class
   has none, the ability of the built-in type that it derives from. */
#include "generated/opcodes.h"
#include "objects/exception.h"
#include "objects/class.h"
#include "objects/float.h"
#include "objects/instance.h"
#include "vm/interp.h"
#include "vm/type.h"

/* The method of that name that a Python class has, or 0: what the built-in base offers under the name is reached through its ops instead. The method of another built-in type
   (__repr__ = object.__repr__ in a subclass of dict) is the class's own. */
static value python_method(value v, const struct str *name) {
  const struct type *t = type_of(v);
  value f = type_lookup(t, name);
  if (!f || !is_type(f, &type_native) || !AS(native, f)->owner) return f;
  return (AS(native, f)->owner == t->native && AS(native, f)->name == name) || f == type_lookup(t->native, name) ? 0 : f;
}

static value call0(struct vm *vm, value v, const struct str *name) {
  bool found;
  return special_call(vm, v, name, 0, NULL, &found);
}
static value call1(struct vm *vm, value v, const struct str *name, value a) {
  bool found;
  return special_call(vm, v, name, 1, &a, &found);
}

/* What the built-in base acts on: the wrapped value for int, str, tuple...; the instance itself for list, dict, exceptions... */
static const struct type_ops *native_ops(value v) { return type_of(v)->native->ops; }

/* ---- text ---- */

static value text_result(struct vm *vm, value s, const char *fmt) { return s && !str_check(s) ? raise_type(vm, fmt, s) : s; }

static value instance_repr(struct vm *vm, value v) {
  if (python_method(v, S(__repr__))) return text_result(vm, call0(vm, v, S(__repr__)), "__repr__ returned non-string (type %T)");
  const struct type_ops *ops = native_ops(v);
  return USE(ops, repr) ? USE(ops, repr)(vm, value_exact(v)) : object_default_repr(vm, v);
}

/* str(): a Python __str__; the built-in base's, unless a Python __repr__ comes before it in the class; else repr. */
static value instance_str(struct vm *vm, value v) {
  if (python_method(v, S(__str__))) return text_result(vm, call0(vm, v, S(__str__)), "__str__ returned non-string (type %T)");
  const struct type *t = type_of(v);
  if (t->native == &type_str) return value_exact(v);
  if (USE(t->native->ops, str)) return USE(t->native->ops, str)(vm, value_exact(v));
  if (python_method(v, S(__repr__))) return text_result(vm, call0(vm, v, S(__repr__)), "__str__ returned non-string (type %T)"); /* as CPython blames */
  return instance_repr(vm, v);
}

value instance_format(struct vm *vm, value v, const struct str *spec) {
  if (python_method(v, S(__format__))) return text_result(vm, call1(vm, v, S(__format__), (value)spec), "__format__ must return a str, not %T");
  const struct type_ops *ops = native_ops(v);
  if (USE(ops, format) && str_len(spec)) {
    value text = USE(ops, format)(vm, v, spec);
    return text && type_of(v)->native == &type_str && str_equal(AS(str, text), AS(str, value_exact(v))) ? v : text; /* CPython gives back what it need not change */
  }
  if (str_len(spec)) return raise_type(vm, "unsupported format string passed to %T.__format__", v);
  return op_str(vm, v);
}

/* ---- comparison and hash ---- */

static const struct str *compare_name(enum compare_op op) {
  switch (op) {
    case COMPARE_LT: return S(__lt__);
    case COMPARE_LE: return S(__le__);
    case COMPARE_GT: return S(__gt__);
    case COMPARE_GE: return S(__ge__);
    case COMPARE_EQ: return S(__eq__);
    default: return S(__ne__);
  }
}

static value native_compare(struct vm *vm, enum compare_op op, value a, value b) {
  const struct type_ops *ops = native_ops(a);
  return USE(ops, compare) ? USE(ops, compare)(vm, op, value_exact(a), value_exact(b)) : value_notimplemented;
}

static value instance_compare(struct vm *vm, enum compare_op op, value a, value b) {
  const struct str *name = compare_name(op);
  value f = python_method(a, name);
  if (f) return call1(vm, a, name, b);
  if (op == COMPARE_NE && !USE(native_ops(a), compare) && python_method(a, S(__eq__))) { /* it is object's, not a built-in's own */
    value equal = call1(vm, a, S(__eq__), b);
    if (!equal || equal == value_notimplemented) return equal;
    int truth = op_truth(vm, equal);
    return truth < 0 ? 0 : value_bool(!truth);
  }
  return native_compare(vm, op, a, b);
}

static bool instance_hash(struct vm *vm, value v, uint32_t *out) {
  value f = python_method(v, S(__hash__));
  if (f == value_none) return raise_type(vm, "unhashable type: '%T'", v), false;
  if (f) {
    value h = call0(vm, v, S(__hash__));
    if (!h) return false;
    if (!is_instance(h, &type_int)) return raise_type(vm, "__hash__ method should return an integer"), false;
    return op_hash(vm, value_exact(h), out);
  }
  const struct type_ops *ops = native_ops(v);
  if (type_of(v)->native == &type_object || (type_of(v)->flags & TYPE_EXCEPTION)) return hash_identity(vm, v, out);
  if (USE(ops, hash)) return USE(ops, hash)(vm, value_exact(v), out);
  return raise_type(vm, "unhashable type: '%T'", v), false;
}

/* ---- operators ---- */

#define OPERATOR_NAMES(prefix) \
  switch (op) { \
    case BINARY_ADD: return S(__##prefix##add__); \
    case BINARY_SUB: return S(__##prefix##sub__); \
    case BINARY_MUL: return S(__##prefix##mul__); \
    case BINARY_TRUEDIV: return S(__##prefix##truediv__); \
    case BINARY_FLOORDIV: return S(__##prefix##floordiv__); \
    case BINARY_MOD: return S(__##prefix##mod__); \
    case BINARY_POW: return S(__##prefix##pow__); \
    case BINARY_LSHIFT: return S(__##prefix##lshift__); \
    case BINARY_RSHIFT: return S(__##prefix##rshift__); \
    case BINARY_AND: return S(__##prefix##and__); \
    case BINARY_OR: return S(__##prefix##or__); \
    case BINARY_XOR: return S(__##prefix##xor__); \
    default: return S(__##prefix##matmul__); \
  }
const struct str *operator_name(enum binary_op op) { OPERATOR_NAMES() }
const struct str *operator_right_name(enum binary_op op) { OPERATOR_NAMES(r) }
const struct str *operator_inplace_name(enum binary_op op) { OPERATOR_NAMES(i) }

static value instance_binary(struct vm *vm, enum binary_op op, value a, value b) {
  const struct str *name = operator_name(op);
  if (python_method(a, name)) return call1(vm, a, name, b);
  const struct type_ops *ops = native_ops(a);
  return USE(ops, binary) ? USE(ops, binary)(vm, op, value_exact(a), value_exact(b)) : value_notimplemented;
}

static value instance_binary_right(struct vm *vm, enum binary_op op, value a, value b) {
  const struct str *name = operator_right_name(op);
  if (python_method(b, name)) return call1(vm, b, name, a);
  const struct type_ops *ops = native_ops(b);
  return USE(ops, binary_right) ? USE(ops, binary_right)(vm, op, value_exact(a), value_exact(b)) : value_notimplemented;
}

static value instance_inplace(struct vm *vm, enum binary_op op, value a, value b) {
  const struct str *name = operator_inplace_name(op);
  if (python_method(a, name)) return call1(vm, a, name, b);
  const struct type_ops *ops = native_ops(a);
  if (!USE(ops, inplace) || python_method(a, operator_name(op))) return value_notimplemented;
  return USE(ops, inplace)(vm, op, a, value_exact(b));
}

static value instance_unary(struct vm *vm, enum unary_op op, value v) {
  const struct str *name = op == UNARY_NEG ? S(__neg__) : op == UNARY_POS ? S(__pos__) : op == UNARY_INVERT ? S(__invert__) : S(__abs__);
  if (python_method(v, name)) return call0(vm, v, name);
  const struct type_ops *ops = native_ops(v);
  return USE(ops, unary) ? USE(ops, unary)(vm, op, value_exact(v)) : value_notimplemented;
}

/* ---- truth, size, items ---- */

int32_t len_result(struct vm *vm, value n) {
  int32_t length;
  if (!int_to_i32(vm, n, &length)) {
    if (exc_clear_if(vm, &type_OverflowError)) raise_error(vm, &type_OverflowError, "cannot fit '%T' into an index-sized integer", n);
    return -1;
  }
  if (length < 0) {
    raise_value(vm, "__len__() should return >= 0");
    return -1;
  }
  return length;
}

static int32_t python_len(struct vm *vm, value v) {
  value n = call0(vm, v, S(__len__));
  return n ? len_result(vm, n) : -1;
}

static int32_t instance_len(struct vm *vm, value v) {
  if (python_method(v, S(__len__))) return python_len(vm, v);
  const struct type_ops *ops = native_ops(v);
  if (USE(ops, len)) return USE(ops, len)(vm, value_exact(v));
  raise_type(vm, "object of type '%T' has no len()", v);
  return -1;
}

static int instance_truth(struct vm *vm, value v) {
  if (python_method(v, S(__bool__))) {
    value b = call0(vm, v, S(__bool__));
    if (!b) return -1;
    if (!is_bool(b)) {
      raise_type(vm, "__bool__ should return bool, returned %T", b);
      return -1;
    }
    return b == value_true;
  }
  const struct type *native = type_of(v)->native;
  bool number = native == TESTED(&type_int) || native == TESTED(&type_float) || native == TESTED(&type_complex); /* has a truth of its own, which comes before a length */
  if (!number && python_method(v, S(__len__))) {
    int32_t n = python_len(vm, v);
    return n < 0 ? -1 : n != 0;
  }
  const struct type_ops *ops = native->ops;
  if (ops == &instance_ops) return 1;
  if (USE(ops, truth)) return USE(ops, truth)(vm, value_exact(v));
  if (type_of(v)->flags & TYPE_WRAPPER) return op_truth(vm, value_exact(v));
  if (!USE(ops, len)) return 1;
  int32_t n = USE(ops, len)(vm, v);
  return n < 0 ? -1 : n != 0;
}

#pragma weak class_getitem
static value instance_getitem(struct vm *vm, value v, value index) {
  if (python_method(v, S(__getitem__))) return call1(vm, v, S(__getitem__), index);
  const struct type_ops *ops = native_ops(v);
  if (class_getitem && is_instance(v, &type_type)) return class_getitem(vm, v, index);
  if (!USE(ops, getitem)) return raise_type(vm, "'%T' object is not subscriptable", v);
  if (type_of(v)->native == &type_dict && python_method(v, S(__missing__))) {
    value item = dict_get(vm, AS(dict, v), index);
    return item || vm->exc ? item : call1(vm, v, S(__missing__), index);
  }
  return USE(ops, getitem)(vm, value_exact(v), index);
}

static bool instance_setitem(struct vm *vm, value v, value index, value item) {
  const struct str *name = item ? S(__setitem__) : S(__delitem__);
  if (python_method(v, name)) {
    value args[] = {index, item};
    bool found;
    return special_call(vm, v, name, item ? 2 : 1, args, &found) != 0;
  }
  const struct type_ops *ops = native_ops(v);
  if (USE(ops, setitem)) return USE(ops, setitem)(vm, value_exact(v), index, item);
  /* One slot holds both: with one of the two methods there, the other is looked for, and missed. */
  if (python_method(v, item ? S(__delitem__) : S(__setitem__))) return raise_error(vm, &type_AttributeError, "%S", name), false;
  return setitem_refuse(vm, v, index, item);
}

static int contains_by_iteration(struct vm *vm, value v, value item) {
  value it = op_iter(vm, v);
  if (!it) {
    if (exc_clear_if(vm, &type_TypeError)) raise_type(vm, "argument of type '%T' is not iterable", v);
    return -1;
  }
  for (value x; (x = op_next(vm, it));) {
    int equal = op_equal(vm, x, item);
    if (equal) return equal;
  }
  return vm->exc ? -1 : 0;
}

static int instance_contains(struct vm *vm, value v, value item) {
  value f = python_method(v, S(__contains__));
  if (f && f != value_none) {
    value r = call1(vm, v, S(__contains__), item);
    return r ? op_truth(vm, r) : -1;
  }
  if (f) return raise_type(vm, "'%T' object is not a container", v), -1;
  const struct type_ops *ops = native_ops(v);
  if (USE(ops, contains)) return USE(ops, contains)(vm, value_exact(v), item);
  return contains_by_iteration(vm, v, item);
}

/* ---- iteration ---- */

static value instance_iter(struct vm *vm, value v) {
  value f = python_method(v, S(__iter__));
  if (f && f != value_none) {
    value it = call0(vm, v, S(__iter__));
    if (it && !iterator_check(it)) return raise_type(vm, "iter() returned non-iterator of type '%T'", it);
    return it;
  }
  if (!f) {
    const struct type_ops *ops = native_ops(v);
    if (python_method(v, S(__getitem__)) && !USE(ops, iter)) return sequence_iter_new(vm, v);
    if (USE(ops, iter)) return USE(ops, iter)(vm, value_exact(v));
  }
  return raise_type(vm, "'%T' object is not iterable", v);
}

static value instance_next(struct vm *vm, value v) {
  if (!python_method(v, S(__next__))) {
    const struct type_ops *ops = native_ops(v);
    if (USE(ops, next)) return USE(ops, next)(vm, v);
    return raise_type(vm, "'%T' object is not an iterator", v);
  }
  value item = call0(vm, v, S(__next__));
  if (item || !vm->exc || !type_is_subtype(type_of(vm->exc), &type_StopIteration)) return item;
  vm->result = exception_stop_value(vm->exc);
  vm->exc = 0;
  return 0;
}

bool iterator_check(value v) {
  const struct type *t = type_of(v);
  if (t->flags & TYPE_PYTHON) return type_lookup(t, S(__next__)) != 0 || USE(t->native->ops, next);
  return USE(t->ops, next) != NULL;
}

/* iter() of an object that has only __getitem__: counts up until IndexError. */
struct sequence_iter {
  struct object head;
  value source; /* 0 at the end */
  value index;
};
static value sequence_iter_next(struct vm *vm, value v) {
  struct sequence_iter *it = AS(sequence_iter, v);
  if (!it->source) return 0;
  value item = op_getitem(vm, it->source, it->index);
  if (item) {
    it->index = op_operate(vm, ADD, it->index, SMALL(1));
    return it->index ? item : 0;
  }
  if (exc_clear_if(vm, &type_IndexError) || exc_clear_if(vm, &type_StopIteration)) it->source = 0;
  return 0;
}
static value self_iter(struct vm *vm, value v) {
  (void)vm;
  return v;
}
static void sequence_iter_mark(struct object *o) {
  heap_mark(((struct sequence_iter *)o)->source);
  heap_mark(((struct sequence_iter *)o)->index);
}
static const struct type_ops sequence_iter_ops = {.mark = sequence_iter_mark, .iter = self_iter, .next = sequence_iter_next, .hash = hash_identity};
static const struct type type_sequence_iter = {
    .head = {&type_type}, .name = S(iterator), .base = &type_object, .attrs = &names_none, .layout = &layout_none, .ops = &sequence_iter_ops, .native = &type_sequence_iter, .flags = TYPE_FINAL};
value sequence_iter_new(struct vm *vm, value v) {
  struct sequence_iter *it = object_new(vm, &type_sequence_iter, sizeof *it);
  if (!it) return 0;
  it->source = v;
  it->index = SMALL(0);
  return (value)it;
}

/* ---- calls and descriptors ---- */

static value instance_call(struct vm *vm, value v, const struct call_args *args) {
  value f = python_method(v, S(__call__));
  if (!f) {
    const struct type_ops *ops = native_ops(v);
    if (USE(ops, call)) return USE(ops, call)(vm, v, args);
    return raise_type(vm, "'%T' object is not callable", v);
  }
  f = bind_attribute(vm, f, v, type_of(v));
  return f ? vm_call_args(vm, f, args) : 0;
}

static value instance_descr_get(struct vm *vm, value descr, value self, const struct type *owner) {
  if (!python_method(descr, S(__get__))) {
    const struct type_ops *ops = native_ops(descr);
    return USE(ops, descr_get) ? USE(ops, descr_get)(vm, descr, self, owner) : descr;
  }
  value args[] = {self ? self : value_none, (value)owner};
  bool found;
  return special_call(vm, descr, S(__get__), 2, args, &found);
}

static bool instance_descr_set(struct vm *vm, value descr, value self, value to) {
  const struct str *name = to ? S(__set__) : S(__delete__);
  value args[] = {self, to};
  bool found;
  value v = special_call(vm, descr, name, to ? 2 : 1, args, &found);
  if (v || vm->exc) return v != 0;
  const struct type_ops *ops = native_ops(descr);
  if (USE(ops, descr_set)) return USE(ops, descr_set)(vm, descr, self, to);
  raise_error(vm, &type_AttributeError, "%S", name);
  return false;
}

/* ---- collector ---- */

/* The words behind those of the built-in base, which alone knows what its own hold. */
static void instance_mark(struct object *o) {
  const struct type *t = o->type;
  uint32_t from = 1;
  if (!(t->flags & TYPE_WRAPPER)) {
    if (t->native->ops->mark) t->native->ops->mark(o);
    if (t->native->size > 4) from = t->native->size / 4u;
  }
  if (t->size > from * 4u) heap_mark_values((const value *)o + from, t->size / 4u - from);
}

#define INSTANCE_ABILITIES \
    .mark = instance_mark, \
    .repr = instance_repr, \
    .str = instance_str, \
    .hash = instance_hash, \
    .compare = instance_compare, \
    .binary = instance_binary, \
    .binary_right = instance_binary_right, \
    .inplace = instance_inplace, \
    .unary = instance_unary, \
    .truth = instance_truth, \
    .len = instance_len, \
    .getitem = instance_getitem, \
    .setitem = instance_setitem, \
    .contains = instance_contains, \
    .iter = instance_iter, \
    .next = instance_next, \
    .call = instance_call, \
    .descr_get = instance_descr_get, \
    .descr_set = instance_descr_set, \
    .format = instance_format

const struct type_ops instance_ops = {INSTANCE_ABILITIES};

/* Classes whose metaclass is written in Python: instances of it in everything but their attributes, which are found as those of any class are. */
static value class_get(struct vm *vm, value v, const struct str *name) {
  value hook = type_lookup(type_of(v), S(__getattribute__));
  if (hook && !is_type(hook, &type_native)) return call1(vm, v, S(__getattribute__), (value)name);
  value x = type_attr_find(vm, v, name);
  if (x || vm->exc || !python_method(v, S(__getattr__))) return x ? x : vm->exc ? 0 : type_attr_get(vm, v, name);
  return call1(vm, v, S(__getattr__), (value)name);
}
static bool class_set(struct vm *vm, value v, const struct str *name, value to) {
  const struct str *hook_name = to ? S(__setattr__) : S(__delattr__);
  value hook = type_lookup(type_of(v), hook_name);
  if (!hook || is_type(hook, &type_native)) return type_attr_set(vm, v, name, to);
  bool found;
  value args[] = {(value)name, to};
  return special_call(vm, v, hook_name, to ? 2 : 1, args, &found) != 0;
}
const struct type_ops metaclass_ops = {INSTANCE_ABILITIES, .getattr = class_get, .setattr = class_set};

/* C functions and bound methods as objects. */
#include "objects/class.h"
#include "objects/exception.h"
#include "objects/function.h"

/* f.__call__(...), for all callables of these files: keywords come as a dict. */
static value call_bound(struct vm *vm, int n, value *a) {
  struct dict *keywords = AS(dict, a[1]);
  uint32_t at = 0, count = 0;
  value key, v;
  struct tuple *names = (struct tuple *)tuple_new(vm, keywords->count, NULL);
  if (!names) return 0;
  value all[(uint32_t)n + keywords->count];
  for (int i = 2; i < n; i++) all[count++] = a[i];
  for (uint32_t k = 0; dict_next(keywords, &at, &key, &v); k++) {
    names->items[k] = key;
    all[count++] = v;
  }
  struct call_args args = {all, n - 2, names->count ? names : NULL};
  return vm_call_args(vm, a[0], &args);
}
value py_function___call__(struct vm *vm, int n, value *a) { return call_bound(vm, n, a); }
value py_builtin_function_or_method___call__(struct vm *vm, int n, value *a) { return call_bound(vm, n, a); }
value py_method___call__(struct vm *vm, int n, value *a) { return call_bound(vm, n, a); }

/* ---- C functions ---- */

value py_builtin_function_or_method___name__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return (value)AS(native, a[0])->name;
}

/* list.append */
static value native_qualname(struct vm *vm, const struct native *f) {
  struct str_buffer b;
  if (!f->owner) return (value)f->name;
  buffer_init(&b, vm);
  buffer_put_str(&b, f->owner->name);
  buffer_put_char(&b, '.');
  buffer_put_str(&b, f->name);
  return buffer_finish(&b);
}
value py_builtin_function_or_method___qualname__(struct vm *vm, int n, value *a) {
  (void)n;
  return native_qualname(vm, AS(native, a[0]));
}
/* The object does not say which module it is in: only the built-in types' methods are known to be in none. */
value py_builtin_function_or_method___module__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return AS(native, a[0])->owner ? value_none : (value)S(builtins);
}
value py_builtin_function_or_method___doc__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  return value_none;
}
value py_builtin_function_or_method___self__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  const struct native *f = AS(native, a[0]);
  return f->owner ? (value)f->owner : value_none;
}

static value native_repr(struct vm *vm, value v) {
  const struct native *f = AS(native, v);
  struct str_buffer b;
  buffer_init(&b, vm);
  if (f->flags & NATIVE_GETTER) buffer_put_c(&b, "<attribute '");
  else buffer_put_c(&b, f->owner ? "<method '" : "<built-in function ");
  buffer_put_str(&b, f->name);
  if (f->owner) {
    buffer_put_c(&b, "' of '");
    buffer_put_str(&b, f->owner->name);
    buffer_put_c(&b, "' objects");
  }
  buffer_put_char(&b, '>');
  return buffer_finish(&b);
}

static value descr_get(struct vm *vm, value descr, value self, const struct type *owner) { return bind_attribute(vm, descr, self, owner); }

static const struct type_ops native_ops = {.repr = native_repr, .hash = hash_identity, .descr_get = descr_get};
extern const struct name_table attrs_builtin_function_or_method;
const struct type type_native = {
    .head = {&type_type},
    .name = S(builtin_function_or_method),
    .base = &type_object,
    .attrs = &attrs_builtin_function_or_method,
    .layout = &layout_none,
    .ops = &native_ops,
    .native = &type_native,
    .flags = TYPE_FINAL | TYPE_LEAF,
    .size = sizeof(struct native),
};

/* ---- bound methods ---- */

value py_method___new__(struct vm *vm, int n, value *a) {
  (void)n;
  if (!is_callable(a[1])) return raise_type(vm, "first argument must be callable");
  if (a[2] == value_none) return raise_type(vm, "instance must not be None");
  struct bound_method *m = object_new_uncleared(vm, &type_method, sizeof *m);
  if (!m) return 0;
  m->function = a[1];
  m->self = a[2];
  return (value)m;
}
value py_method___func__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return AS(bound_method, a[0])->function;
}
value py_method___self__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return AS(bound_method, a[0])->self;
}

/* Its own attributes, then the function's. */
static value method_getattr(struct vm *vm, value v, const struct str *name) {
  value own = names_get(type_method.attrs, name);
  if (!own) own = name == S(__class__) ? (value)&type_method : 0;
  else own = bind_attribute(vm, own, v, &type_method);
  if (own || vm->exc) return own;
  return attr_get(vm, AS(bound_method, v)->function, name);
}
static bool method_setattr(struct vm *vm, value v, const struct str *name, value to) {
  (void)to;
  raise_error(vm, &type_AttributeError, "'method' object has no attribute '%S' and no __dict__ for setting new attributes", name);
  attribute_error_fill(vm, v, name);
  return false;
}

static value method_repr(struct vm *vm, value v) {
  value f = AS(bound_method, v)->function, self = AS(bound_method, v)->self;
  struct str_buffer b;
  if (is_type(f, &type_native)) {
    buffer_init(&b, vm);
    buffer_put_c(&b, "<built-in method ");
    buffer_put_str(&b, AS(native, f)->name);
    buffer_put_c(&b, " of ");
    buffer_put_str(&b, type_of(self)->name);
    buffer_put_c(&b, " object");
    put_address(&b, self);
    buffer_put_char(&b, '>');
    return buffer_finish(&b);
  }
  value name = is_type(f, &type_function) ? function_qualname(vm, f) : attr_find(vm, f, S(__qualname__));
  if (vm->exc) return 0;
  buffer_init(&b, vm);
  buffer_put_c(&b, "<bound method ");
  if (name && str_check(name)) buffer_put_str(&b, str_of(name));
  else buffer_put_char(&b, '?');
  buffer_put_c(&b, " of ");
  if (!op_put_repr(&b, self)) {
    buffer_drop(&b);
    return 0;
  }
  buffer_put_char(&b, '>');
  return buffer_finish(&b);
}

static value method_compare(struct vm *vm, enum compare_op op, value a, value b) {
  if ((op != COMPARE_EQ && op != COMPARE_NE) || !is_type(b, &type_method)) return value_notimplemented;
  const struct bound_method *x = AS(bound_method, a), *y = AS(bound_method, b);
  int equal = x->self == y->self ? op_equal(vm, x->function, y->function) : 0;
  return equal < 0 ? 0 : value_bool(equal == (op == COMPARE_EQ));
}
static bool method_hash(struct vm *vm, value v, uint32_t *out) {
  uint32_t self;
  if (!hash_identity(vm, AS(bound_method, v)->self, &self) || !op_hash(vm, AS(bound_method, v)->function, out)) return false;
  *out ^= self * 0x9E3779B1u;
  return true;
}
static value method_call(struct vm *vm, value v, const struct call_args *args) { return vm_call_args(vm, v, args); }
static value method_descr_get(struct vm *vm, value descr, value self, const struct type *owner) {
  (void)vm, (void)self, (void)owner;
  return descr;
}
static void method_mark(struct object *o) {
  heap_mark(((struct bound_method *)o)->function);
  heap_mark(((struct bound_method *)o)->self);
}

static const struct type_ops method_ops = {
    .mark = method_mark,
    .repr = method_repr,
    .hash = method_hash,
    .compare = method_compare,
    .call = method_call,
    .getattr = method_getattr,
    .setattr = method_setattr,
    .descr_get = method_descr_get,
};
extern const struct name_table attrs_method;
const struct type type_method = {
    .head = {&type_type},
    .name = S(method),
    .base = &type_object,
    .attrs = &attrs_method,
    .layout = &layout_none,
    .ops = &method_ops,
    .native = &type_method,
    .flags = TYPE_FINAL,
    .size = sizeof(struct bound_method),
};

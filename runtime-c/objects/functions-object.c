/* Built-in functions that ask or change any object. */
#include "objects/class.h"
#include "objects/format.h"
#include "objects/union.h"

value py_builtins_repr(struct vm *vm, int n, value *a) { (void)n; return op_repr(vm, a[0]); }
value py_builtins_ascii(struct vm *vm, int n, value *a) { (void)n; return ascii_of(vm, a[0]); }
value py_builtins_id(struct vm *vm, int n, value *a) { (void)n; return int_new_u(vm, a[0]); }
value py_builtins_callable(struct vm *vm, int n, value *a) { (void)vm, (void)n; return value_bool(is_callable(a[0])); }

/* Never -1, which CPython keeps for errors. */
value py_builtins_hash(struct vm *vm, int n, value *a) {
  (void)n;
  uint32_t h;
  if (!op_hash(vm, a[0], &h)) return 0;
  return int_new(vm, h == UINT32_MAX ? -2 : (int32_t)h);
}

value py_builtins_format(struct vm *vm, int n, value *a) {
  (void)n;
  const struct str *spec = str_of(a[1]);
  return spec ? op_format(vm, a[0], spec) : raise_type(vm, "format() argument 2 must be str, not %T", a[1]);
}

/* ---- attributes ---------------------------------------------------------------------------------------------- */

/* The interned name; null: raised. */
static const struct str *attribute_name(struct vm *vm, value v) {
  const struct str *s = str_of(v);
  if (s) return str_intern(vm, s);
  raise_type(vm, "attribute name must be string, not '%T'", v);
  return NULL;
}

value py_builtins_getattr(struct vm *vm, int n, value *a) {
  (void)n;
  const struct str *name = attribute_name(vm, a[1]);
  if (!name) return 0;
  if (!a[2]) return attr_get(vm, a[0], name);
  value v = attr_find(vm, a[0], name);
  return v || vm->exc ? v : a[2];
}

value py_builtins_hasattr(struct vm *vm, int n, value *a) {
  (void)n;
  const struct str *name = attribute_name(vm, a[1]);
  value v = name ? attr_find(vm, a[0], name) : 0;
  return vm->exc ? 0 : value_bool(v != 0);
}

value py_builtins_setattr(struct vm *vm, int n, value *a) {
  (void)n;
  const struct str *name = attribute_name(vm, a[1]);
  return name && attr_set(vm, a[0], name, a[2]) ? value_none : 0;
}

value py_builtins_delattr(struct vm *vm, int n, value *a) {
  (void)n;
  const struct str *name = attribute_name(vm, a[1]);
  return name && attr_set(vm, a[0], name, 0) ? value_none : 0;
}

value py_builtins_vars(struct vm *vm, int n, value *a) {
  (void)n;
  ASK_FOR_INSTANCE_DICT();
  if (!a[0]) return raise_error(vm, &type_RuntimeError, "vars() without an argument under another name: only a call that is seen knows the variables");
  value d = attr_find(vm, a[0], S(__dict__));
  if (d || vm->exc) return d;
  return raise_type(vm, "vars() argument must have __dict__ attribute");
}

/* ---- classes ------------------------------------------------------------------------------------------------- */

static bool is_class(value v) { return is_pointer(v) && is_instance(v, &type_type); }

/* Whether cls says so itself through a metaclass's method: 1, 0, -1; 2: it does not. */
static int ask_metaclass(struct vm *vm, value cls, const struct str *name, value v) {
  if (!is_pointer(cls) || type_of(cls) == &type_type) return 2;
  bool found;
  value r = vm_call_special(vm, cls, name, 1, &v, &found);
  return found ? (r ? op_truth(vm, r) : -1) : 2;
}

static int no_class(struct vm *vm, value what, bool instance) {
  if (is_type(what, &type_GenericAlias)) return raise_type(vm, "%s() argument 2 cannot be a parameterized generic", instance ? "isinstance" : "issubclass"), -1;
  if (instance) raise_type(vm, "isinstance() arg 2 must be a type, a tuple of types, or a union");
  else raise_type(vm, "issubclass() arg 2 must be a class, a tuple of classes, or a union");
  return -1;
}

/* Whether v (an object if `instance`, else a class) belongs to classes: a class, a union, or a tuple of them. 1, 0, -1. */
static int belongs(struct vm *vm, value v, value classes, bool instance) {
  if (instance && (value)type_of(v) == classes) return 1;
  value several = union_members(classes);
  if (several) {
    if (!vm_check_c_stack(vm)) return -1;
    const struct tuple *t = AS(tuple, several);
    bool united = several != value_exact(classes); /* None stands for its type in a union only */
    for (uint32_t i = 0; i < t->count; i++) {
      int yes = belongs(vm, v, united && t->items[i] == value_none ? (value)&type_NoneType : t->items[i], instance);
      if (yes) return yes;
    }
    return 0;
  }
  int said = ask_metaclass(vm, classes, instance ? S(__instancecheck__) : S(__subclasscheck__), v);
  if (said != 2) return said;
  if (!is_class(classes)) return no_class(vm, classes, instance);
  if (!instance) return type_is_subtype(AS(type, v), AS(type, classes));
  if ((is_instance)(v, AS(type, classes))) return 1;
  if (!(type_of(v)->flags & TYPE_PYTHON)) return 0;
  value cls = attr_find(vm, v, S(__class__)); /* may be overridden by a property */
  if (!cls) return vm->exc ? -1 : 0;
  return cls != (value)type_of(v) && is_class(cls) && type_is_subtype(AS(type, cls), AS(type, classes));
}

int isinstance_check(struct vm *vm, value v, value classes) { return belongs(vm, v, classes, true); }

int issubclass_check(struct vm *vm, value t, value classes) {
  if (is_class(t)) return belongs(vm, t, classes, false);
  raise_type(vm, "issubclass() arg 1 must be a class");
  return -1;
}

value py_builtins_isinstance(struct vm *vm, int n, value *a) {
  (void)n;
  int yes = isinstance_check(vm, a[0], a[1]);
  return yes < 0 ? 0 : value_bool(yes);
}

value py_builtins_issubclass(struct vm *vm, int n, value *a) {
  (void)n;
  int yes = issubclass_check(vm, a[0], a[1]);
  return yes < 0 ? 0 : value_bool(yes);
}

/* ---- the rest ------------------------------------------------------------------------------------------------ */

value py_builtins_exit(struct vm *vm, int n, value *a) {
  (void)n;
  value e = vm_call(vm, (value)&type_SystemExit, 1, a);
  return e ? raise_instance(vm, e) : 0;
}

/* There is no file system yet. */
value py_builtins_open(struct vm *vm, int n, value *a) {
  (void)n;
  value args[3] = {SMALL(2), str_from_c(vm, "No such file or directory: there is no file system"), a[0]};
  value e = args[1] ? vm_call(vm, (value)&type_OSError, 3, args) : 0;
  return e ? raise_instance(vm, e) : 0;
}

/* object: the base of all classes, and its special methods as functions for super() and direct calls. */
#include "objects/exception.h"
#include "objects/class.h"

static const struct type_ops object_ops = {.hash = hash_identity};

extern const struct name_table attrs_object;
const struct type type_object = {
    .head = {&type_type},
    .name = S(object),
    .attrs = &attrs_object,
    .layout = &layout_none,
    .ops = &object_ops,
    .native = &type_object,
    .flags = TYPE_LEAF,
    .size = sizeof(struct object),
};

/* Whether the class has its own method, not object's. */
static bool overrides(const struct type *t, const struct str *name) {
  value f = type_lookup(t, name);
  return f && !(is_type(f, &type_native) && AS(native, f)->owner == &type_object);
}

/* Arguments: class, dict of keywords, positional ones. They are an error unless the other of __new__ and __init__ wants them. */
value py_object___new__(struct vm *vm, int n, value *a) {
  if (!is_instance(a[0], &type_type)) return raise_type(vm, "object.__new__(X): X is not a type object (%T)", a[0]);
  const struct type *t = (const struct type *)a[0];
  if (n > 2 || AS(dict, a[1])->count) {
    if (overrides(t, S(__new__))) return raise_type(vm, "object.__new__() takes exactly one argument (the type to instantiate)");
    if (!overrides(t, S(__init__))) return raise_type(vm, "%N() takes no arguments", t);
  }
  if (t->native != &type_object) {
    while (!is_type(type_lookup(t, S(__new__)), &type_native)) t = t->base; /* the first that is made in C */
    return raise_type(vm, "object.__new__(%N) is not safe, use %N.__new__()", (const struct type *)a[0], t);
  }
  return instance_alloc(vm, t);
}

value py_object___init__(struct vm *vm, int n, value *a) {
  if (n > 2 || AS(dict, a[1])->count) {
    const struct type *t = type_of(a[0]);
    if (overrides(t, S(__init__))) return raise_type(vm, "object.__init__() takes exactly one argument (the instance to initialize)");
    if (!overrides(t, S(__new__))) return raise_type(vm, "%N.__init__() takes exactly one argument (the instance to initialize)", t);
  }
  return value_none;
}

value py_object___repr__(struct vm *vm, int n, value *a) {
  (void)n;
  return object_default_repr(vm, a[0]);
}
value py_object___str__(struct vm *vm, int n, value *a) {
  (void)n;
  return op_repr(vm, a[0]);
}
value py_object___format__(struct vm *vm, int n, value *a) {
  (void)n;
  if (!str_check(a[1])) return raise_type(vm, "__format__() argument must be str, not %T", a[1]);
  if (str_len(str_of(a[1]))) return raise_type(vm, "unsupported format string passed to %T.__format__", a[0]);
  return op_str(vm, a[0]);
}
value py_object___eq__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return a[0] == a[1] ? value_true : value_notimplemented;
}
/* The opposite of what == says, if it says anything. */
value py_object___ne__(struct vm *vm, int n, value *a) {
  (void)n;
  bool found;
  value equal = special_call(vm, a[0], S(__eq__), 1, &a[1], &found);
  if (!equal) return found || vm->exc ? 0 : value_bool(a[0] != a[1]);
  if (equal == value_notimplemented) return equal;
  int truth = op_truth(vm, equal);
  return truth < 0 ? 0 : value_bool(!truth);
}
static value not_ordered(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  return value_notimplemented;
}
value py_object___lt__(struct vm *vm, int n, value *a) { return not_ordered(vm, n, a); }
value py_object___le__(struct vm *vm, int n, value *a) { return not_ordered(vm, n, a); }
value py_object___gt__(struct vm *vm, int n, value *a) { return not_ordered(vm, n, a); }
value py_object___ge__(struct vm *vm, int n, value *a) { return not_ordered(vm, n, a); }
value py_object___hash__(struct vm *vm, int n, value *a) {
  uint32_t hash;
  (void)n;
  return hash_identity(vm, a[0], &hash) ? small_new((int32_t)(hash & SMALL_MAX)) : 0;
}

/* ---- attributes ---- */

static const struct str *attribute_name(struct vm *vm, value name) {
  if (!str_check(name)) return raise_type(vm, "attribute name must be string, not '%T'", name), NULL;
  return str_intern(vm, str_of(name));
}

value py_object___getattribute__(struct vm *vm, int n, value *a) {
  (void)n;
  const struct str *name = attribute_name(vm, a[1]);
  return name ? attr_generic_get(vm, a[0], name) : 0;
}
value py_object___setattr__(struct vm *vm, int n, value *a) {
  (void)n;
  const struct str *name = attribute_name(vm, a[1]);
  if (!name) return 0;
  if (is_instance(a[0], &type_type)) return raise_type(vm, "can't apply this __setattr__ to %T object", a[0]);
  return attr_generic_set(vm, a[0], name, a[2]) ? value_none : 0;
}
value py_object___delattr__(struct vm *vm, int n, value *a) {
  (void)n;
  const struct str *name = attribute_name(vm, a[1]);
  if (!name) return 0;
  if (is_instance(a[0], &type_type)) return raise_type(vm, "can't apply this __delattr__ to %T object", a[0]);
  return attr_generic_set(vm, a[0], name, 0) ? value_none : 0;
}

value py_object___dir__(struct vm *vm, int n, value *a) {
  (void)n;
  return object_dir(vm, a[0]);
}

/* ---- for classes ---- */

value py_object___init_subclass__(struct vm *vm, int n, value *a) {
  if (AS(dict, a[1])->count) return raise_type(vm, "%S.__init_subclass__() takes no keyword arguments", AS(str, type_qualname((const struct type *)a[0])));
  if (n > 2) return raise_type(vm, "%N.__init_subclass__() takes no arguments (%d given)", (const struct type *)a[0], n - 2);
  return value_none;
}
value py_object___subclasshook__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  return value_notimplemented;
}
/* The fixed part; what a container holds outside is not counted. */
value py_object___sizeof__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return is_pointer(a[0]) ? small_new(type_of(a[0])->size) : SMALL(0);
}

/* property, staticmethod and classmethod: the descriptors that decorate methods. */
#include "objects/class.h"
#include "objects/exception.h"
#include "objects/property.h"

/* ---- property ---- */

static value or_none(value v) { return v ? v : value_none; }
static value given(value v) { return v == value_none ? 0 : v; }

value py_property___new__(struct vm *vm, int n, value *a) {
  (void)n;
  return instance_alloc(vm, (const struct type *)a[0]);
}
/* Arguments: self, fget, fset, fdel, doc. */
value py_property___init__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  struct property *p = AS(property, a[0]);
  p->get = given(a[1]);
  p->set = given(a[2]);
  p->delete = given(a[3]);
  p->doc = given(a[4]);
  return value_none;
}

/* The same property with one function exchanged; of the subclass, if it is of one. */
static value with(struct vm *vm, value self, int which, value f) {
  struct property *p = AS(property, self);
  value args[] = {or_none(p->get), or_none(p->set), or_none(p->delete), or_none(p->doc)};
  args[which] = f;
  value made = vm_call(vm, (value)type_shown(type_of(self)), 4, args);
  if (made && is_instance(made, &type_property)) AS(property, made)->name = p->name;
  return made;
}
value py_property_getter(struct vm *vm, int n, value *a) {
  (void)n;
  return with(vm, a[0], 0, a[1]);
}
value py_property_setter(struct vm *vm, int n, value *a) {
  (void)n;
  return with(vm, a[0], 1, a[1]);
}
value py_property_deleter(struct vm *vm, int n, value *a) {
  (void)n;
  return with(vm, a[0], 2, a[1]);
}
value py_property_fget(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return or_none(AS(property, a[0])->get);
}
value py_property_fset(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return or_none(AS(property, a[0])->set);
}
value py_property_fdel(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return or_none(AS(property, a[0])->delete);
}
value py_property___doc__(struct vm *vm, int n, value *a) {
  (void)n;
  const struct property *p = AS(property, a[0]);
  if (p->doc) return p->doc;
  value doc = p->get ? attr_find(vm, p->get, S(__doc__)) : value_none;
  return doc || vm->exc ? doc : value_none;
}
value py_property_set___doc__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  AS(property, a[0])->doc = given(a[1]);
  return value_none;
}

/* Whether f is marked as abstract; false without exception where it is not. */
static int is_abstract(struct vm *vm, value f) {
  value mark = f ? attr_find(vm, f, S(__isabstractmethod__)) : 0;
  if (!mark) return vm->exc ? -1 : 0;
  return op_truth(vm, mark);
}
value py_property___isabstractmethod__(struct vm *vm, int n, value *a) {
  (void)n;
  const struct property *p = AS(property, a[0]);
  value functions[] = {p->get, p->set, p->delete};
  for (int i = 0; i < 3; i++) {
    int abstract = is_abstract(vm, functions[i]);
    if (abstract) return abstract < 0 ? 0 : value_true;
  }
  return value_false;
}

value py_property___set_name__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  AS(property, a[0])->name = a[2];
  return value_none;
}

/* The name that the property has in the class in flash of `self`. */
static value name_in_flash(value property, const struct type *t) {
  uint32_t position = 0;
  for (const struct type *at; (at = type_mro_next(t, &position));)
    for (uint32_t i = 0; !(at->flags & TYPE_HEAP) && i <= at->attrs->mask; i++)
      if (at->attrs->slots[i].name && at->attrs->slots[i].v == property) return (value)at->attrs->slots[i].name;
  return 0;
}
/* Nobody's property is called by its getter. */
static value lacks(struct vm *vm, value descr, value self, const char *what) {
  const struct property *p = AS(property, descr);
  value name = p->name ? p->name : name_in_flash(descr, type_of(self));
  if (!name && p->get) name = attr_find(vm, p->get, S(__name__));
  if (vm->exc) return 0;
  const struct str *owner = AS(str, type_qualname(type_of(self)));
  if (name) return raise_error(vm, &type_AttributeError, "property %R of '%S' object has no %s", name, owner, what);
  return raise_error(vm, &type_AttributeError, "property of '%S' object has no %s", owner, what);
}

static value property_get(struct vm *vm, value descr, value self, const struct type *owner) {
  (void)owner;
  if (!self) return descr;
  value get = AS(property, descr)->get;
  return get ? vm_call1(vm, get, self) : lacks(vm, descr, self, "getter");
}
static bool property_set(struct vm *vm, value descr, value self, value to) {
  value f = to ? AS(property, descr)->set : AS(property, descr)->delete;
  if (!f) return lacks(vm, descr, self, to ? "setter" : "deleter"), false;
  value args[] = {self, to};
  return vm_call(vm, f, to ? 2 : 1, args) != 0;
}
static void property_mark(struct object *o) { heap_mark_values(&((struct property *)o)->get, 5); }

static const struct type_ops property_ops = {.mark = property_mark, .hash = hash_identity, .descr_get = property_get, .descr_set = property_set};
extern const struct name_table attrs_property;
const struct type type_property = {
    .head = {&type_type},
    .name = S(property),
    .base = &type_object,
    .attrs = &attrs_property,
    .layout = &layout_none,
    .ops = &property_ops,
    .native = &type_property,
    .size = sizeof(struct property),
};

/* ---- staticmethod and classmethod ---- */

static value wrap(struct vm *vm, const struct type *t, value f) {
  struct wrapped_function *w = object_new(vm, t, t->size);
  if (w) w->function = f;
  return (value)w;
}
value staticmethod_new(struct vm *vm, value f) { return wrap(vm, &type_staticmethod, f); }
value classmethod_new(struct vm *vm, value f) { return wrap(vm, &type_classmethod, f); }

value py_staticmethod___new__(struct vm *vm, int n, value *a) {
  (void)n;
  return instance_alloc(vm, (const struct type *)a[0]);
}
value py_staticmethod___init__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  AS(wrapped_function, a[0])->function = a[1];
  return value_none;
}
value py_staticmethod___func__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return or_none(AS(wrapped_function, a[0])->function);
}
value py_staticmethod___isabstractmethod__(struct vm *vm, int n, value *a) {
  (void)n;
  int abstract = is_abstract(vm, AS(wrapped_function, a[0])->function);
  return abstract < 0 ? 0 : value_bool(abstract);
}
value py_classmethod___new__(struct vm *vm, int n, value *a) { return py_staticmethod___new__(vm, n, a); }
value py_classmethod___init__(struct vm *vm, int n, value *a) { return py_staticmethod___init__(vm, n, a); }
value py_classmethod___func__(struct vm *vm, int n, value *a) { return py_staticmethod___func__(vm, n, a); }
value py_classmethod___isabstractmethod__(struct vm *vm, int n, value *a) { return py_staticmethod___isabstractmethod__(vm, n, a); }

static value static_get(struct vm *vm, value descr, value self, const struct type *owner) {
  (void)vm, (void)self, (void)owner;
  return AS(wrapped_function, descr)->function;
}
/* A function or a C function binds to the class; another descriptor is asked what it is for the class. */
static value class_get(struct vm *vm, value descr, value self, const struct type *owner) {
  value f = AS(wrapped_function, descr)->function;
  if (is_type(f, &type_function) || (is_pointer(f) && USE(type_of(f)->ops, descr_get))) return bind_attribute(vm, f, (value)owner, type_of((value)owner));
  (void)self;
  value args[] = {(value)&type_method, f, (value)owner};
  return vm_call(vm, args[0], 2, args + 1);
}
static value static_call(struct vm *vm, value v, const struct call_args *args) { return vm_call_args(vm, AS(wrapped_function, v)->function, args); }

/* What it does not have itself (__name__, __doc__...) is the function's. */
static value wrapped_getattr(struct vm *vm, value v, const struct str *name) {
  value own = type_lookup(type_of(v), name);
  bool objects = own && is_type(own, &type_native) && AS(native, own)->owner == &type_object;
  if (name == S(__doc__) || (!own && name != S(__class__) && name != S(__dict__)) || (objects && name != S(__class__))) {
    if (name == S(__wrapped__)) return AS(wrapped_function, v)->function;
    value f = AS(wrapped_function, v)->function;
    bool copied = name == S(__name__) || name == S(__qualname__) || name == S(__module__) || name == S(__doc__) || name == S(__annotations__);
    if (copied && f) return attr_get(vm, f, name);
  }
  return attr_generic_get(vm, v, name);
}

static value wrapped_repr(struct vm *vm, value v) {
  struct str_buffer b;
  buffer_init(&b, vm);
  buffer_put_char(&b, '<');
  buffer_put_str(&b, type_of(v)->name);
  buffer_put_char(&b, '(');
  if (!op_put_repr(&b, or_none(AS(wrapped_function, v)->function))) {
    buffer_drop(&b);
    return 0;
  }
  buffer_put_c(&b, ")>");
  return buffer_finish(&b);
}
static void wrapped_mark(struct object *o) { heap_mark(((struct wrapped_function *)o)->function); }

static const struct type_ops staticmethod_ops = {
    .mark = wrapped_mark, .repr = wrapped_repr, .hash = hash_identity, .descr_get = static_get, .call = static_call, .getattr = wrapped_getattr};
static const struct type_ops classmethod_ops = {
    .mark = wrapped_mark, .repr = wrapped_repr, .hash = hash_identity, .descr_get = class_get, .getattr = wrapped_getattr};

#define WRAPPED_TYPE(N)                                                                                            \
  extern const struct name_table attrs_##N;                                                                       \
  const struct type type_##N = {.head = {&type_type}, .name = S(N), .base = &type_object, .attrs = &attrs_##N,    \
                                .layout = &layout_none, .ops = &N##_ops, .native = &type_##N,                     \
                                .size = sizeof(struct wrapped_function)}
WRAPPED_TYPE(staticmethod);
WRAPPED_TYPE(classmethod);

/* super objects: attributes of what comes after a class in the method resolution order of an object's class. `super().name` in a method needs none:
   the compiler has an instruction for it. */
#include "objects/class.h"
#include "objects/exception.h"
#include "objects/member.h"

struct super {
  struct object head;
  value class; /* look behind this one */
  value self;  /* the instance or class that methods bind to, or 0 */
  value start; /* whose order is followed: the class of self, or self */
};

value py_super___new__(struct vm *vm, int n, value *a) {
  (void)n;
  return instance_alloc(vm, (const struct type *)a[0]);
}
/* Arguments: self, type, object or type. Without any the compiler passes both. */
value py_super___init__(struct vm *vm, int n, value *a) {
  (void)n;
  struct super *s = AS(super, a[0]);
  value class = a[1], self = a[2] == value_none ? 0 : a[2];
  if (!class) return raise_error(vm, &type_RuntimeError, "super(): no arguments");
  if (!is_instance(class, &type_type)) return raise_type(vm, "super() argument 1 must be a type, not %T", class);
  const struct type *t = (const struct type *)class;
  value start = 0;
  if (self) {
    if (is_instance(self, &type_type) && type_is_subtype((const struct type *)self, t)) start = self;
    else if ((is_instance)(self, t)) start = (value)type_shown(type_of(self));
    else if (is_instance(self, &type_type)) return raise_type(vm, "super(type, obj): obj (type %N) is not an instance or subtype of type (%N).", (const struct type *)self, t);
    else return raise_type(vm, "super(type, obj): obj (instance of %T) is not an instance or subtype of type (%N).", self, t);
  }
  s->class = class;
  s->self = self;
  s->start = start;
  return value_none;
}
value py_super___thisclass__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return AS(super, a[0])->class;
}
value py_super___self__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return AS(super, a[0])->self ? AS(super, a[0])->self : value_none;
}
value py_super___self_class__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return AS(super, a[0])->start ? AS(super, a[0])->start : value_none;
}

static value getattr(struct vm *vm, value v, const struct str *name) {
  const struct super *s = AS(super, v);
  if (s->start && name != S(__class__)) {
    const struct type *start = (const struct type *)s->start;
    value found = type_lookup_after(start, (const struct type *)s->class, name);
    if (!found && member_find) found = member_find(vm, start, (const struct type *)s->class, name);
    if (vm->exc) return 0;
    if (found) return bind_attribute(vm, found, s->self == s->start ? 0 : s->self, start);
  }
  return attr_generic_get(vm, v, name);
}

/* An unbound super object in a class binds to instances. */
static value descr_get(struct vm *vm, value descr, value self, const struct type *owner) {
  (void)owner;
  if (!self || AS(super, descr)->self) return descr;
  return vm_call2(vm, (value)type_of(descr), AS(super, descr)->class, self);
}

static value repr(struct vm *vm, value v) {
  const struct super *s = AS(super, v);
  struct str_buffer b;
  buffer_init(&b, vm);
  buffer_put_c(&b, "<super: <class '");
  buffer_put_str(&b, ((const struct type *)s->class)->name);
  buffer_put_c(&b, "'>, ");
  if (s->start) {
    buffer_put_char(&b, '<');
    buffer_put_str(&b, ((const struct type *)s->start)->name);
    buffer_put_c(&b, " object>>");
  } else buffer_put_c(&b, "NULL>");
  return buffer_finish(&b);
}

static void mark(struct object *o) { heap_mark_values(&((struct super *)o)->class, 3); }

static const struct type_ops super_ops = {.mark = mark, .repr = repr, .hash = hash_identity, .getattr = getattr, .descr_get = descr_get};
extern const struct name_table attrs_super;
const struct type type_super = {
    .head = {&type_type},
    .name = S(super),
    .base = &type_object,
    .attrs = &attrs_super,
    .layout = &layout_none,
    .ops = &super_ops,
    .native = &type_super,
    .size = sizeof(struct super),
};

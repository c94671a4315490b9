/* list[int]: an object that stands for an annotation, but can be called, compared and derived from as the class it is of. */
#include "objects/class.h"
#include "objects/exception.h"

bool annotation_put(struct str_buffer *b, value v) {
  if (v == value_none || v == (value)&type_NoneType) buffer_put_c(b, "None");
  else if (v == value_ellipsis) buffer_put_c(b, "...");
  else if (is_instance(v, &type_type)) put_type_path(b, (const struct type *)v);
  else return op_put_repr(b, v);
  return true;
}
static bool put_parts(struct str_buffer *b, const struct tuple *t) {
  for (uint32_t i = 0; i < t->count; i++) {
    if (i) buffer_put_c(b, ", ");
    if (!annotation_put(b, t->items[i])) return false;
  }
  return true;
}

struct generic_alias {
  struct object head;
  value origin;
  value args; /* tuple */
};

static value alias_new(struct vm *vm, value origin, value args) {
  if (!is_type(args, &type_tuple)) {
    args = tuple_new(vm, 1, &args);
    if (!args) return 0;
  }
  struct generic_alias *g = object_new(vm, &type_GenericAlias, sizeof *g);
  if (!g) return 0;
  g->origin = origin;
  g->args = args;
  return (value)g;
}

/* Built-in containers and classes that derive from them, whose instances have items to speak of; and classes with type parameters (PEP 695). */
static bool is_generic(const struct type *t) {
  if (type_lookup(t, S(__type_params__))) return true;
  const struct type *n = t->native;
  if (t->flags & TYPE_EXCEPTION) return type_is_subtype(n, TESTED(&type_BaseExceptionGroup));
  if (n == &type_type) return t == n;
  return n != &type_object && !(n->flags & (TYPE_LEAF | TYPE_FINAL)) && n != TESTED(&type_bytearray) && n != TESTED(&type_property) && n != TESTED(&type_super);
}

value class_getitem(struct vm *vm, value class, value index) {
  const struct type *t = (const struct type *)class;
  value hook = type_lookup(t, S(__class_getitem__));
  if (hook) {
    hook = bind_attribute(vm, hook, 0, t);
    return hook ? vm_call1(vm, hook, index) : 0;
  }
  if (!is_generic(t)) return raise_type(vm, "type '%N' is not subscriptable", t);
  return alias_new(vm, class, index);
}

value py_GenericAlias___new__(struct vm *vm, int n, value *a) {
  (void)n;
  return alias_new(vm, a[1], a[2]);
}
value py_GenericAlias___origin__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return AS(generic_alias, a[0])->origin;
}
value py_GenericAlias___args__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return AS(generic_alias, a[0])->args;
}
value py_GenericAlias___parameters__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  return (value)&tuple_empty;
}
value py_GenericAlias___mro_entries__(struct vm *vm, int n, value *a) {
  (void)n;
  return tuple_new(vm, 1, &AS(generic_alias, a[0])->origin);
}

static value alias_repr(struct vm *vm, value v) {
  const struct generic_alias *g = AS(generic_alias, v);
  struct str_buffer b;
  buffer_init(&b, vm);
  bool ok = annotation_put(&b, g->origin);
  buffer_put_char(&b, '[');
  ok = ok && (AS(tuple, g->args)->count ? put_parts(&b, AS(tuple, g->args)) : (buffer_put_c(&b, "()"), true));
  buffer_put_char(&b, ']');
  if (ok) return buffer_finish(&b);
  buffer_drop(&b);
  return 0;
}
static value alias_compare(struct vm *vm, enum compare_op op, value a, value b) {
  if ((op != COMPARE_EQ && op != COMPARE_NE) || !is_type(b, &type_GenericAlias)) return value_notimplemented;
  const struct generic_alias *x = AS(generic_alias, a), *y = AS(generic_alias, b);
  int equal = x->origin == y->origin ? op_equal(vm, x->args, y->args) : 0;
  return equal < 0 ? 0 : value_bool(equal == (op == COMPARE_EQ));
}
static bool alias_hash(struct vm *vm, value v, uint32_t *out) {
  uint32_t origin;
  if (!op_hash(vm, AS(generic_alias, v)->origin, &origin) || !op_hash(vm, AS(generic_alias, v)->args, out)) return false;
  *out ^= origin;
  return true;
}
static value alias_call(struct vm *vm, value v, const struct call_args *args) { return vm_call_args(vm, AS(generic_alias, v)->origin, args); }
/* Attributes other than its own are the class's. */
static value alias_getattr(struct vm *vm, value v, const struct str *name) {
  value own = names_get(type_GenericAlias.attrs, name);
  if (own) return bind_attribute(vm, own, v, &type_GenericAlias);
  if (name == S(__class__)) return (value)&type_GenericAlias;
  return attr_get(vm, AS(generic_alias, v)->origin, name);
}
static value or_of(struct vm *vm, enum binary_op op, value a, value b) { return op == BINARY_OR ? union_of(vm, a, b) : value_notimplemented; }
static void alias_mark(struct object *o) { heap_mark_values(&((struct generic_alias *)o)->origin, 2); }

static const struct type_ops alias_ops = {
    .mark = alias_mark,
    .repr = alias_repr,
    .hash = alias_hash,
    .compare = alias_compare,
    .call = alias_call,
    .getattr = alias_getattr,
    .binary = or_of,
    .binary_right = or_of,
};
extern const struct name_table attrs_GenericAlias;
const struct type type_GenericAlias = {
    .head = {&type_type},
    .name = S(GenericAlias),
    .base = &type_object,
    .attrs = &attrs_GenericAlias,
    .layout = &layout_none,
    .ops = &alias_ops,
    .native = &type_GenericAlias,
    .flags = TYPE_FINAL,
    .size = sizeof(struct generic_alias),
};

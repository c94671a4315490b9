/* list[int] and int | str: objects that stand for annotations, but can be called, compared and used in isinstance(). */
#include "objects/class.h"
#include "objects/exception.h"

/* How a class or another annotation is shown inside one. */
static bool put_part(struct str_buffer *b, value v) {
  if (v == value_none || v == (value)&type_NoneType) buffer_put_c(b, "None");
  else if (v == value_ellipsis) buffer_put_c(b, "...");
  else if (is_instance(v, &type_type)) put_type_path(b, (const struct type *)v);
  else return op_put_repr(b, v);
  return true;
}
static bool put_parts(struct str_buffer *b, const struct tuple *t, const char *separator) {
  for (uint32_t i = 0; i < t->count; i++) {
    if (i) buffer_put_c(b, separator);
    if (!put_part(b, t->items[i])) return false;
  }
  return true;
}

/* ---- list[int] ---- */

struct generic_alias {
  struct object head;
  value origin;
  value args; /* tuple */
};
extern const struct type type_GenericAlias;

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

/* Built-in containers and classes that derive from them; the others' instances have no items to speak of. */
static bool is_generic(const struct type *t) {
  const struct type *n = t->native;
  return n != &type_object && !(n->flags & (TYPE_LEAF | TYPE_FINAL)) && (!(t->flags & TYPE_EXCEPTION) || n->base != NULL) && n != &type_BaseException;
}

value type_getitem(struct vm *vm, value class, value index) {
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
  bool ok = put_part(&b, g->origin);
  buffer_put_char(&b, '[');
  ok = ok && (AS(tuple, g->args)->count ? put_parts(&b, AS(tuple, g->args), ", ") : (buffer_put_c(&b, "()"), true));
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

/* ---- int | str ---- */

struct union_type {
  struct object head;
  value args; /* tuple of two or more */
};
extern const struct type type_UnionType;

static bool may_join(value v) { return v == value_none || is_instance(v, &type_type) || is_type(v, &type_GenericAlias) || is_type(v, &type_UnionType); }

/* Adds the members of v that are not there yet. */
static bool union_add(struct vm *vm, struct list *l, value v) {
  if (is_type(v, &type_UnionType)) {
    const struct tuple *t = AS(tuple, AS(union_type, v)->args);
    for (uint32_t i = 0; i < t->count; i++)
      if (!union_add(vm, l, t->items[i])) return false;
    return true;
  }
  if (v == value_none) v = (value)&type_NoneType;
  for (uint32_t i = 0; i < l->count; i++) {
    int equal = op_equal(vm, l->items[i], v);
    if (equal) return equal > 0;
  }
  return list_append(vm, l, v);
}

value union_of(struct vm *vm, value a, value b) {
  if (!may_join(a) || !may_join(b) || (a == value_none && b == value_none)) return value_notimplemented;
  value l = list_new(vm, 0, NULL);
  if (!l || !union_add(vm, AS(list, l), a) || !union_add(vm, AS(list, l), b)) return 0;
  if (AS(list, l)->count == 1) return AS(list, l)->items[0];
  value args = tuple_new(vm, AS(list, l)->count, AS(list, l)->items);
  struct union_type *u = args ? object_new(vm, &type_UnionType, sizeof *u) : NULL;
  if (u) u->args = args;
  return (value)u;
}

value py_UnionType___args__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return AS(union_type, a[0])->args;
}
static value union_repr(struct vm *vm, value v) {
  struct str_buffer b;
  buffer_init(&b, vm);
  if (put_parts(&b, AS(tuple, AS(union_type, v)->args), " | ")) return buffer_finish(&b);
  buffer_drop(&b);
  return 0;
}

static int union_has(struct vm *vm, const struct tuple *t, value v) {
  for (uint32_t i = 0; i < t->count; i++) {
    int equal = op_equal(vm, t->items[i], v);
    if (equal) return equal;
  }
  return 0;
}
/* As sets. */
static value union_compare(struct vm *vm, enum compare_op op, value a, value b) {
  if ((op != COMPARE_EQ && op != COMPARE_NE) || !is_type(b, &type_UnionType)) return value_notimplemented;
  const struct tuple *x = AS(tuple, AS(union_type, a)->args), *y = AS(tuple, AS(union_type, b)->args);
  int equal = x->count == y->count;
  for (uint32_t i = 0; i < x->count && equal > 0; i++) equal = union_has(vm, y, x->items[i]);
  return equal < 0 ? 0 : value_bool(equal == (op == COMPARE_EQ));
}
static bool union_hash(struct vm *vm, value v, uint32_t *out) {
  const struct tuple *t = AS(tuple, AS(union_type, v)->args);
  uint32_t sum = 0, h;
  for (uint32_t i = 0; i < t->count; i++) {
    if (!op_hash(vm, t->items[i], &h)) return false;
    sum += h * 0x9E3779B1u;
  }
  *out = sum;
  return true;
}
static void union_mark(struct object *o) { heap_mark(((struct union_type *)o)->args); }

static const struct type_ops union_ops = {
    .mark = union_mark, .repr = union_repr, .hash = union_hash, .compare = union_compare, .binary = or_of, .binary_right = or_of};
extern const struct name_table attrs_UnionType;
const struct type type_UnionType = {
    .head = {&type_type},
    .name = S(UnionType),
    .base = &type_object,
    .attrs = &attrs_UnionType,
    .layout = &layout_none,
    .ops = &union_ops,
    .native = &type_UnionType,
    .flags = TYPE_FINAL,
    .size = sizeof(struct union_type),
};

/* ---- isinstance and issubclass ---- */

/* A metaclass or object with a Python method for the question: its answer; -2 when there is none. */
static int asked(struct vm *vm, value classes, const struct str *name, value v) {
  if (type_of(classes) == &type_type) return -2;
  value f = type_lookup(type_of(classes), name);
  if (!f || (is_type(f, &type_native) && AS(native, f)->owner == &type_type)) return -2;
  bool found;
  value answer = special_call(vm, classes, name, 1, &v, &found);
  return answer ? op_truth(vm, answer) : -1;
}

static int any_of(struct vm *vm, value v, const struct tuple *t, int (*check)(struct vm *, value, value)) {
  if (!vm_check_c_stack(vm)) return -1;
  for (uint32_t i = 0; i < t->count; i++) {
    int is = check(vm, v, t->items[i]);
    if (is) return is;
  }
  return 0;
}

int isinstance_check(struct vm *vm, value v, value classes) {
  if (type_of(classes) == &type_type) return is_instance(v, (const struct type *)classes);
  if (is_type(value_exact(classes), &type_tuple)) return any_of(vm, v, AS(tuple, value_exact(classes)), isinstance_check);
  if (is_type(classes, &type_UnionType)) return any_of(vm, v, AS(tuple, AS(union_type, classes)->args), isinstance_check);
  if (is_type(classes, &type_GenericAlias)) return raise_type(vm, "isinstance() argument 2 cannot be a parameterized generic"), -1;
  int answer = asked(vm, classes, S(__instancecheck__), v);
  if (answer != -2) return answer;
  if (is_instance(classes, &type_type)) return is_instance(v, (const struct type *)classes);
  raise_type(vm, "isinstance() arg 2 must be a type, a tuple of types, or a union");
  return -1;
}

int issubclass_check(struct vm *vm, value t, value classes) {
  if (is_type(value_exact(classes), &type_tuple)) return any_of(vm, t, AS(tuple, value_exact(classes)), issubclass_check);
  if (is_type(classes, &type_UnionType)) return any_of(vm, t, AS(tuple, AS(union_type, classes)->args), issubclass_check);
  if (is_type(classes, &type_GenericAlias)) return raise_type(vm, "issubclass() argument 2 cannot be a parameterized generic"), -1;
  int answer = asked(vm, classes, S(__subclasscheck__), t);
  if (answer != -2) return answer;
  if (!is_instance(t, &type_type)) return raise_type(vm, "issubclass() arg 1 must be a class"), -1;
  if (is_instance(classes, &type_type)) return type_is_subtype((const struct type *)t, (const struct type *)classes);
  raise_type(vm, "issubclass() arg 2 must be a class, a tuple of classes, or a union");
  return -1;
}

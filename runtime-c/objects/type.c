/* type: classes as objects. Their attributes, look-up included; how they are shown; type() itself. Making a class is in vm/type.c. */
#include "objects/exception.h"
#include "objects/class.h"
#include "objects/member.h"

/* ---- collector ---- */

static void mark_table(const struct name_table *t) {
  if (!heap_contains(t)) return;
  heap_mark_raw(t);
  heap_mark_values((const value *)t->slots, 2 * (t->mask + 1u));
}
static void mark_layout(const struct layout *l) {
  if (!heap_contains(l)) return;
  heap_mark_raw(l);
  heap_mark_values((const value *)l->names, l->words);
}
void type_mark(struct object *o) {
  const struct type *t = (const struct type *)o;
  heap_mark((value)t->name);
  heap_mark((value)t->base);
  heap_mark((value)t->mro);
  heap_mark((value)t->bases);
  heap_mark(t->init);
  mark_table(t->attrs);
  mark_layout(t->layout);
  if (t->words) mark_layout(t->words);
}

/* ---- names ---- */

value type_module_name(const struct type *t) {
  if (!(t->flags & TYPE_PYTHON)) return 0;
  t = type_shown(t);
  value v = names_get(t->attrs, S(__module__));
  if (v) return v;
  return t->info && t->info->module ? (value)t->info->module->name : 0;
}
value type_qualname(const struct type *t) {
  if (t->flags & TYPE_PYTHON) {
    value v = names_get(type_shown(t)->attrs, S(__qualname__));
    if (v && str_check(v)) return v;
    if (t->info) return (value)t->info->qualname;
  }
  return (value)t->name;
}

void put_type_path(struct str_buffer *b, const struct type *t) {
  value module = type_module_name(t);
  if (module && str_check(module) && !str_equal(str_of(module), S(builtins))) {
    buffer_put_str(b, str_of(module));
    buffer_put_char(b, '.');
  }
  buffer_put_str(b, str_of(type_qualname(t)));
}

value type_repr(struct vm *vm, value v) {
  struct str_buffer b;
  buffer_init(&b, vm);
  buffer_put_c(&b, "<class '");
  put_type_path(&b, (const struct type *)v);
  buffer_put_c(&b, "'>");
  return buffer_finish(&b);
}

/* ---- attributes ---- */

value type_attr_find(struct vm *vm, value v, const struct str *name) {
  const struct type *t = (const struct type *)v, *meta = type_of(v);
  value of_meta = type_lookup(meta, name);
  if (of_meta && attr_is_data_descriptor(of_meta)) return bind_attribute(vm, of_meta, v, meta);
  value own = type_lookup(t, name);
  if (own) return bind_attribute(vm, own, 0, t);
  if (member_find) own = member_find(vm, t, NULL, name);
  if (own || vm->exc) return own;
  if (of_meta) return bind_attribute(vm, of_meta, v, meta);
  if (name == S(__class__)) return (value)meta;
  return 0;
}

value type_attr_get(struct vm *vm, value v, const struct str *name) {
  value found = type_attr_find(vm, v, name);
  if (found || vm->exc) return found;
  raise_error(vm, &type_AttributeError, "type object '%N' has no attribute '%S'", (const struct type *)v, name);
  attribute_error_fill(vm, v, name);
  return 0;
}

bool type_attr_set(struct vm *vm, value v, const struct str *name, value to) {
  value of_meta = type_lookup(type_of(v), name);
  if (of_meta && !is_type(of_meta, &type_native) && attr_is_data_descriptor(of_meta)) return USE(type_of(of_meta)->ops, descr_set)(vm, of_meta, v, to);
  return type_set_attr(vm, (struct type *)v, name, to);
}

/* Linked where a program has the operator: see vm/handlers.h. */
#pragma weak union_of

value type_or(struct vm *vm, enum binary_op op, value a, value b) { return op == BINARY_OR && union_of ? union_of(vm, a, b) : value_notimplemented; }

static value call(struct vm *vm, value v, const struct call_args *args) { return type_construct(vm, (const struct type *)v, args); }

static const struct type_ops type_type_ops = {
    .mark = type_mark,
    .repr = type_repr,
    .hash = hash_identity,
    .binary = type_or,
    .binary_right = type_or,
    .call = call,
    .getattr = type_attr_get,
    .setattr = type_attr_set,
};

extern const struct name_table attrs_type;
const struct type type_type = {
    .head = {&type_type},
    .name = S(type),
    .base = &type_object,
    .attrs = &attrs_type,
    .layout = &layout_none,
    .ops = &type_type_ops,
    .native = &type_type,
    .size = sizeof(struct type),
};

/* ---- type(name, bases, namespace, **keywords) ---- */

/* What the compiler knows of the class statement that runs, if it is this one: its layout can then be planned. Good for one class. */
static const struct class_info *statement_info(struct vm *vm, const struct str *name) {
  const struct class_info *info = (const struct class_info *)vm->class_info;
  if (!info || info->name != name) return NULL;
  vm->class_info = 0;
  return info;
}

/* Arguments: metaclass, dict of keywords, positional ones. */
value py_type___new__(struct vm *vm, int n, value *a) {
  int given = n - 2;
  value *args = a + 2;
  if (!is_instance(a[0], &type_type)) return raise_type(vm, "type.__new__(X): X is not a type object (%T)", a[0]);
  if (given != 3 && a[0] == (value)&type_type) return raise_type(vm, "type() takes 1 or 3 arguments");
  if (given != 3) return raise_type(vm, "type.__new__() takes exactly 3 arguments (%d given)", given);
  const char *names[] = {"str", "tuple", "dict"};
  const struct type *types[] = {&type_str, &type_tuple, &type_dict};
  for (int i = 0; i < 3; i++) {
    if (!(is_instance)(args[i], types[i])) return raise_type(vm, "type.__new__() argument %d must be %s, not %T", i + 1, names[i], args[i]);
  }
  const struct str *name = str_intern(vm, str_of(args[0]));
  if (!name) return 0;
  struct dict *keywords = AS(dict, a[1]);
  value t = type_new(vm, (const struct type *)a[0], name, value_exact(args[1]), AS(dict, args[2]), statement_info(vm, name));
  if (!t) return 0;
  struct type *made = (struct type *)t;
  value cell = dict_get_str(AS(dict, args[2]), S(__classcell__));
  if (cell && is_type(cell, &type_cell)) AS(cell, cell)->v = t; /* its methods may call super() while it is being finished */
  const struct code_info *caller = vm->code->info;
  if (!names_get(made->attrs, S(__module__)) && caller && caller->module) { /* still of the class statement: before its end */
    if (names_order(made->attrs)) ((struct name_table *)made->attrs)->used--;
    if (!names_set(vm, &made->attrs, S(__module__), (value)caller->module->name)) return 0;
    if (names_order(made->attrs)) ((struct name_table *)made->attrs)->used++;
  }
  struct tuple *kwnames = (struct tuple *)tuple_new(vm, keywords->count, NULL);
  struct tuple *kwvalues = kwnames ? (struct tuple *)tuple_new(vm, keywords->count, NULL) : NULL;
  if (!kwvalues) return 0;
  uint32_t at = 0, i = 0;
  value key, v;
  while (i < kwnames->count && dict_next(keywords, &at, &key, &v)) {
    kwnames->items[i] = key;
    kwvalues->items[i++] = v;
  }
  return type_finish(vm, made, AS(dict, args[2]), kwnames, kwvalues->items) ? t : 0;
}

value py_type___init__(struct vm *vm, int n, value *a) {
  (void)a;
  if (n - 2 != 3 && n - 2 != 1) return raise_type(vm, "type.__init__() takes 1 or 3 arguments");
  return value_none;
}
value py_type___call__(struct vm *vm, int n, value *a) {
  struct dict *keywords = AS(dict, a[1]);
  struct tuple *kwnames = (struct tuple *)tuple_new(vm, keywords->count, NULL);
  struct tuple *all = kwnames ? (struct tuple *)tuple_new(vm, (uint32_t)(n - 2) + keywords->count, NULL) : NULL;
  if (!all) return 0;
  uint32_t at = 0, i = 0;
  value key, v;
  for (int k = 2; k < n; k++) all->items[i++] = a[k];
  for (uint32_t k = 0; dict_next(keywords, &at, &key, &v); k++) {
    kwnames->items[k] = key;
    all->items[i++] = v;
  }
  struct call_args args = {all->items, n - 2, kwnames};
  return type_construct(vm, (const struct type *)a[0], &args);
}
value py_type___prepare__(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  return dict_new(vm, 0);
}

/* ---- what classes tell of themselves ---- */

value py_type___name__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return (value)((const struct type *)a[0])->name;
}
value py_type_set___name__(struct vm *vm, int n, value *a) {
  (void)n;
  return type_set_attr(vm, (struct type *)a[0], S(__name__), a[1]) ? value_none : 0;
}
value py_type___qualname__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return type_qualname((const struct type *)a[0]);
}
value py_type___module__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  value v = type_module_name((const struct type *)a[0]);
  return v ? v : (value)S(builtins);
}
value py_type___doc__(struct vm *vm, int n, value *a) {
  (void)n;
  value v = names_get(((const struct type *)a[0])->attrs, S(__doc__));
  return v ? bind_attribute(vm, v, 0, (const struct type *)a[0]) : value_none;
}
value py_type___base__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  const struct type *t = (const struct type *)a[0], *base = t->bases ? type_solid_base(t->bases) : t->base;
  return base ? (value)base : value_none;
}
value py_type___bases__(struct vm *vm, int n, value *a) {
  (void)n;
  const struct type *t = (const struct type *)a[0];
  if (t->bases) return (value)t->bases;
  value base = (value)t->base;
  return base ? tuple_new(vm, 1, &base) : (value)&tuple_empty;
}
value py_type___mro__(struct vm *vm, int n, value *a) {
  (void)n;
  return type_mro_tuple(vm, (const struct type *)a[0]);
}
value py_type_mro(struct vm *vm, int n, value *a) {
  (void)n;
  value t = type_mro_tuple(vm, (const struct type *)a[0]);
  return t ? list_from_iterable(vm, t) : 0;
}

static bool has_base(const struct type *t, const struct type *base) {
  if (!t->bases) return t->base == base;
  for (uint32_t i = 0; i < t->bases->count; i++)
    if (t->bases->items[i] == (value)base) return true;
  return false;
}
struct subclass_search {
  const struct type *base;
  struct list *found;
};
static bool collect_subclass(struct vm *vm, struct object *o, void *context) {
  struct subclass_search *s = context;
  if (!is_instance((value)o, &type_type) || ((const struct type *)o)->flags & TYPE_TWIN) return true;
  return !has_base((const struct type *)o, s->base) || list_append(vm, s->found, (value)o);
}
static uint16_t made(value class) { return ((const struct type *)class)->made; }

/* Those that live in the heap, in the order in which they were made: built-in subclasses are not listed. */
value py_type___subclasses__(struct vm *vm, int n, value *a) {
  (void)n;
  struct subclass_search s = {(const struct type *)a[0], (struct list *)list_new(vm, 0, NULL)};
  if (!s.found || !heap_each(vm, collect_subclass, &s)) return 0;
  for (uint32_t i = 1; i < s.found->count; i++) {
    value class = s.found->items[i];
    uint32_t at = i;
    for (; at && made(s.found->items[at - 1]) > made(class); at--) s.found->items[at] = s.found->items[at - 1];
    s.found->items[at] = class;
  }
  return (value)s.found;
}

value py_type___instancecheck__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return value_bool((is_instance)(a[1], (const struct type *)a[0]));
}
value py_type___subclasscheck__(struct vm *vm, int n, value *a) {
  (void)n;
  if (!is_instance(a[1], &type_type)) return raise_type(vm, "issubclass() arg 1 must be a class");
  return value_bool(type_is_subtype((const struct type *)a[1], (const struct type *)a[0]));
}
value py_type___getattribute__(struct vm *vm, int n, value *a) {
  (void)n;
  const struct str *name = str_check(a[1]) ? str_intern(vm, str_of(a[1])) : NULL;
  if (!name) return vm->exc ? 0 : raise_type(vm, "attribute name must be string, not '%T'", a[1]);
  return type_attr_get(vm, a[0], name);
}
value py_type___setattr__(struct vm *vm, int n, value *a) {
  (void)n;
  const struct str *name = str_check(a[1]) ? str_intern(vm, str_of(a[1])) : NULL;
  if (!name) return vm->exc ? 0 : raise_type(vm, "attribute name must be string, not '%T'", a[1]);
  return type_attr_set(vm, a[0], name, a[2]) ? value_none : 0;
}
value py_type___delattr__(struct vm *vm, int n, value *a) {
  value args[] = {a[0], a[1], 0};
  return py_type___setattr__(vm, n, args);
}
value py_type___dir__(struct vm *vm, int n, value *a) {
  (void)n;
  return object_dir(vm, a[0]);
}
value py_type___repr__(struct vm *vm, int n, value *a) {
  (void)n;
  return type_repr(vm, a[0]);
}

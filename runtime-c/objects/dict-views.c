/* Views of a dict: keys(), values(), items(). Those of keys and items are sets too: their operations build a set. */
#include "objects/class.h"
#include "objects/dict.h"
#include "objects/iterators.h"
#include "objects/set.h"
#include "objects/walk.h"

value dict_view_new(struct vm *vm, const struct type *type, value d) {
  struct dict_view *view = object_new(vm, type, sizeof *view);
  if (view) view->dict = d;
  return (value)view;
}

static const struct dict *view_dict(value v) { return AS(dict, AS(dict_view, v)->dict); }

static void view_mark(struct object *o) { heap_mark(((struct dict_view *)o)->dict); }

static int32_t view_len(struct vm *vm, value v) {
  (void)vm;
  return (int32_t)view_dict(v)->count;
}

static value view_repr(struct vm *vm, value v) {
  int first = repr_enter(vm, v);
  if (first <= 0) return first ? 0 : str_from_c(vm, "...");
  struct str_buffer b;
  buffer_init(&b, vm);
  buffer_put_str(&b, type_of(v)->name);
  value l = list_from_iterable(vm, v);
  buffer_put_char(&b, '(');
  bool ok = l && op_put_repr(&b, l);
  buffer_put_char(&b, ')');
  repr_leave(vm, v);
  if (ok) return buffer_finish(&b);
  buffer_drop(&b);
  return 0;
}

/* ---- look-up ----------------------------------------------------------------------------------------------- */

static int keys_contains(struct vm *vm, value v, value key) {
  uint32_t hash;
  int32_t i = table_find(vm, table_of(view_dict(v)), key, &hash);
  return i == TABLE_RAISED ? -1 : i >= 0;
}

static int items_contains(struct vm *vm, value v, value item) {
  item = value_exact(item);
  if (!is_type(item, &type_tuple) || AS(tuple, item)->count != 2) return 0;
  value found = dict_get(vm, view_dict(v), AS(tuple, item)->items[0]);
  if (!found) return vm->exc ? -1 : 0;
  return op_equal(vm, found, AS(tuple, item)->items[1]);
}

/* ---- as sets ----------------------------------------------------------------------------------------------- */

static bool is_view(value v) { return is_type(v, &type_dict_keys) || is_type(v, &type_dict_items); }

/* Whether b contains all of a: 1, 0, -1. */
static int all_in(struct vm *vm, value a, value b) {
  struct walk w;
  if (!walk_start(vm, &w, a)) return -1;
  for (value item; (item = walk_next(&w));) {
    int in = op_contains(vm, b, item);
    if (in <= 0) return in;
  }
  return vm->exc ? -1 : 1;
}

static value view_compare(struct vm *vm, enum compare_op op, value a, value b) {
  if (!is_view(b) && !is_any_set(b)) return value_notimplemented;
  int32_t m = op_len(vm, a), n = op_len(vm, b);
  if (m < 0 || n < 0) return 0;
  int r = 0;
  switch (op) {
    case COMPARE_LT: r = m < n ? all_in(vm, a, b) : 0; break;
    case COMPARE_LE: r = m <= n ? all_in(vm, a, b) : 0; break;
    case COMPARE_GT: r = m > n ? all_in(vm, b, a) : 0; break;
    case COMPARE_GE: r = m >= n ? all_in(vm, b, a) : 0; break;
    case COMPARE_EQ:
    case COMPARE_NE: r = m == n ? all_in(vm, a, b) : 0; break;
  }
  return r < 0 ? 0 : value_bool(op == COMPARE_NE ? !r : r);
}

/* a & b: of equal elements those of the side that is gone through are kept, which is the smaller one where the other is a set or a view. */
static value view_intersect(struct vm *vm, value a, value b) {
  value view = is_view(a) ? a : b, other = is_view(a) ? b : a;
  bool of_set = is_type(other, &type_set);
  int32_t m = op_len(vm, view), n = of_set || is_view(other) ? op_len(vm, other) : -1;
  if (m < 0 || vm->exc) return 0;
  if (of_set ? m <= n : n > m) {
    value swap = view;
    view = other;
    other = swap;
  }
  value s = set_new(vm, &type_set, 0);
  struct walk w;
  if (!s || !walk_start(vm, &w, other)) return 0;
  for (value item; (item = walk_next(&w));) {
    int in = op_contains(vm, view, item);
    if (in < 0 || (in && !set_add(vm, AS(set, s), item))) return 0;
  }
  return vm->exc ? 0 : s;
}

static value view_binary(struct vm *vm, enum binary_op op, value a, value b) {
  if (op == BINARY_AND) return view_intersect(vm, a, b);
  if (op != BINARY_OR && op != BINARY_SUB && op != BINARY_XOR) return value_notimplemented;
  value s = set_from_iterable(vm, &type_set, a);
  if (!s) return 0;
  bool ok;
  switch (op) {
    case BINARY_OR: ok = set_update(vm, AS(set, s), b); break;
    case BINARY_SUB: ok = set_subtract(vm, AS(set, s), b); break;
    default: ok = set_toggle(vm, AS(set, s), b); break;
  }
  return ok ? s : 0;
}

static value view_isdisjoint(struct vm *vm, value *a) {
  struct walk w;
  if (!walk_start(vm, &w, a[1])) return 0;
  for (value item; (item = walk_next(&w));) {
    int in = op_contains(vm, a[0], item);
    if (in) return in < 0 ? 0 : value_false;
  }
  return vm->exc ? 0 : value_true;
}

#define MAPPING_GETTER(view)                                       \
  value py_##view##_mapping(struct vm *vm, int n, value *a) {      \
    (void)n;                                                       \
    return mappingproxy_new(vm, AS(dict_view, a[0])->dict);        \
  }
MAPPING_GETTER(dict_keys)
MAPPING_GETTER(dict_values)
MAPPING_GETTER(dict_items)

value py_dict_keys_isdisjoint(struct vm *vm, int n, value *a) {
  (void)n;
  return view_isdisjoint(vm, a);
}

value py_dict_items_isdisjoint(struct vm *vm, int n, value *a) {
  (void)n;
  return view_isdisjoint(vm, a);
}

/* ---- iteration --------------------------------------------------------------------------------------------- */

static value view_iter(struct vm *vm, value v, const struct type *type) {
  return table_iter_new(vm, type, AS(dict_view, v)->dict);
}
static value keys_iter(struct vm *vm, value v) { return view_iter(vm, v, &type_dict_keyiterator); }
static value values_iter(struct vm *vm, value v) { return view_iter(vm, v, &type_dict_valueiterator); }
static value items_iter(struct vm *vm, value v) { return view_iter(vm, v, &type_dict_itemiterator); }

value view_reversed_new(struct vm *vm, value v) {
  const struct type *t = is_type(v, &type_dict_keys)     ? &type_dict_reversekeyiterator
                         : is_type(v, &type_dict_values) ? &type_dict_reversevalueiterator
                         : is_type(v, &type_dict_items)  ? &type_dict_reverseitemiterator
                                                         : NULL;
  return t ? table_reverse_iter_new(vm, t, AS(dict_view, v)->dict) : 0;
}

value py_dict_keys___reversed__(struct vm *vm, int n, value *a) {
  (void)n;
  return view_reversed_new(vm, a[0]);
}
value py_dict_values___reversed__(struct vm *vm, int n, value *a) __attribute__((alias("py_dict_keys___reversed__")));
value py_dict_items___reversed__(struct vm *vm, int n, value *a) __attribute__((alias("py_dict_keys___reversed__")));

/* ---- types ------------------------------------------------------------------------------------------------- */

extern const struct name_table attrs_dict_keys, attrs_dict_values, attrs_dict_items;
static const struct type_ops keys_ops = {
    .mark = view_mark,
    .repr = view_repr,
    .compare = view_compare,
    .binary = view_binary,
    .binary_right = view_binary,
    .len = view_len,
    .contains = keys_contains,
    .iter = keys_iter,
};
static const struct type_ops items_ops = {
    .mark = view_mark,
    .repr = view_repr,
    .compare = view_compare,
    .binary = view_binary,
    .binary_right = view_binary,
    .len = view_len,
    .contains = items_contains,
    .iter = items_iter,
};
static const struct type_ops values_ops = {
    .mark = view_mark,
    .repr = view_repr,
    .hash = hash_identity,
    .len = view_len,
    .iter = values_iter,
};

#define VIEW_TYPE(cls, operations)                  \
  const struct type type_##cls = {.head = {&type_type}, \
                                  .name = S(cls),   \
                                  .base = &type_object, \
                                  .attrs = &attrs_##cls, \
                                  .layout = &layout_none, \
                                  .ops = &operations, \
                                  .native = &type_##cls, \
                                  .flags = TYPE_FINAL, \
                                  .size = sizeof(struct dict_view)}
VIEW_TYPE(dict_keys, keys_ops);
VIEW_TYPE(dict_values, values_ops);
VIEW_TYPE(dict_items, items_ops);

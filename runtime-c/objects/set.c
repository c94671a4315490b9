/* set and frozenset: a table (table.h) of keys alone. Operations work in place on a set of their own; methods are in set-methods.c. */
#include "objects/set.h"

#include "objects/iterators.h"
#include "objects/walk.h"
#include "vm/type.h"

static value set_alloc(struct vm *vm, const struct type *type) {
  value s = instance_alloc(vm, type);
  if (s) table_of((void *)s)->info = TABLE_SET;
  return s;
}

value set_new(struct vm *vm, const struct type *type, uint32_t expected) {
  value s = set_alloc(vm, type);
  return s && table_reserve(vm, table_of((void *)s), expected) ? s : 0;
}

bool set_add(struct vm *vm, struct set *s, value item) {
  bool added;
  return table_put(vm, table_of(s), item, &added) != NULL;
}

/* The entry of a key; a set as key stands for the frozenset of its items. */
int32_t set_find(struct vm *vm, const struct set *s, value key) {
  uint32_t hash;
  int32_t i = table_find(vm, table_of(s), key, &hash);
  if (i != TABLE_RAISED || !is_pointer(key) || !is_instance(key, &type_set)) return i;
  if (!exc_clear_if(vm, &type_TypeError)) return i;
  value frozen = set_from_iterable(vm, &type_frozenset, key);
  return frozen ? table_find(vm, table_of(s), frozen, &hash) : TABLE_RAISED;
}

int set_contains(struct vm *vm, const struct set *s, value item) {
  int32_t i = set_find(vm, s, item);
  return i == TABLE_RAISED ? -1 : i >= 0;
}

static bool same_kind(value v) { return is_type(v, &type_set) || is_type(v, &type_frozenset); }

/* Adds all of another set or dict's keys, whose hashes are known. */
static bool add_table(struct vm *vm, struct table *s, struct table *other) {
  if (s->room == 0 && (other->info & TABLE_SET)) return table_copy(vm, s, other);
  uint32_t at = 0;
  for (const value *e; (e = table_next(other, &at));) {
    value key = *e;
    uint32_t hash = table_hash(other, at - 1);
    int32_t i = table_find_hashed(vm, s, key, hash);
    if (i == TABLE_RAISED || (i == TABLE_ABSENT && !table_add(vm, s, key, hash))) return false;
  }
  return true;
}

bool set_update(struct vm *vm, struct set *s, value iterable) {
  if (is_any_set(iterable) || is_type(iterable, &type_dict)) return add_table(vm, table_of(s), table_of((void *)iterable));
  struct walk w;
  if (!walk_start(vm, &w, iterable)) return false;
  for (value item; (item = walk_next(&w));) {
    if (!set_add(vm, s, item)) return false;
  }
  return !vm->exc;
}

value set_from_iterable(struct vm *vm, const struct type *type, value iterable) {
  value s = set_alloc(vm, type);
  return s && set_update(vm, AS(set, s), iterable) ? s : 0;
}

bool set_subtract(struct vm *vm, struct set *s, value iterable) {
  if (iterable == (value)s) {
    table_clear(table_of(s));
    return true;
  }
  if (is_any_set(iterable) && !same_kind(iterable)) iterable = set_from_iterable(vm, &type_set, iterable); /* whatever its class's __iter__ says */
  if (!iterable) return false;
  struct walk w;
  if (!walk_start(vm, &w, iterable)) return false;
  for (value item; (item = walk_next(&w));) {
    uint32_t hash;
    int32_t i = table_find(vm, table_of(s), item, &hash);
    if (i == TABLE_RAISED) return false;
    if (i >= 0) table_remove(table_of(s), (uint32_t)i);
  }
  return !vm->exc;
}

static void swap_tables(struct table *a, struct table *b) {
  struct table was = *a;
  a->count = b->count, a->used = b->used, a->room = b->room, a->entries = b->entries, a->info = b->info;
  b->count = was.count, b->used = was.used, b->room = was.room, b->entries = was.entries, b->info = was.info;
}

/* Adds to `common` the items of a set that another has too. */
static bool add_common(struct vm *vm, struct table *common, struct table *from, struct table *other) {
  uint32_t at = 0;
  for (const value *e; (e = table_next(from, &at));) {
    value key = *e;
    uint32_t hash = table_hash(from, at - 1);
    int32_t i = table_find_hashed(vm, other, key, hash);
    if (i == TABLE_RAISED || (i >= 0 && !table_add(vm, common, key, hash))) return false;
  }
  return true;
}

static bool add_common_of(struct vm *vm, struct table *common, value iterable, struct table *other) {
  struct walk w;
  if (!walk_start(vm, &w, iterable)) return false;
  for (value item; (item = walk_next(&w));) {
    uint32_t hash;
    int32_t i = table_find(vm, other, item, &hash);
    if (i >= 0) i = table_find_hashed(vm, common, item, hash) == TABLE_ABSENT ? i : TABLE_ABSENT;
    if (i == TABLE_RAISED || (i >= 0 && !table_add(vm, common, item, hash))) return false;
  }
  return !vm->exc;
}

/* Of two sets the smaller one's items stay, of an iterable its. */
bool set_intersect(struct vm *vm, struct set *s, value iterable) {
  value common = set_new(vm, &type_set, 0);
  if (!common) return false;
  struct table *to = table_of((void *)common), *own = table_of(s);
  bool ok;
  if (is_any_set(iterable)) {
    struct table *other = table_of((void *)iterable);
    ok = other->count > own->count ? add_common(vm, to, own, other) : add_common(vm, to, other, own);
  } else {
    ok = add_common_of(vm, to, iterable, own);
  }
  if (ok) swap_tables(own, to);
  return ok;
}

bool set_toggle(struct vm *vm, struct set *s, value iterable) {
  value other = same_kind(iterable) && iterable != (value)s ? iterable : set_from_iterable(vm, &type_set, iterable);
  if (!other) return false;
  uint32_t at = 0;
  for (const value *e; (e = table_next(table_of((void *)other), &at));) {
    value item = *e;
    uint32_t hash = table_hash(table_of((void *)other), at - 1);
    int32_t i = table_find_hashed(vm, table_of(s), item, hash);
    if (i == TABLE_RAISED) return false;
    if (i >= 0) table_remove(table_of(s), (uint32_t)i);
    else if (!table_add(vm, table_of(s), item, hash)) return false;
  }
  return true;
}

/* ---- operations -------------------------------------------------------------------------------------------- */

/* Of a class's instance that is not empty: what it iterates over. */
static value class_repr(struct vm *vm, value v) {
  int first = repr_enter(vm, v);
  if (first <= 0) return first ? 0 : text_format(vm, "%T(...)", v);
  value items = length_hint(vm, v) < 0 ? 0 : list_from_iterable(vm, v);
  value text = items ? op_repr(vm, items) : 0;
  repr_leave(vm, v);
  if (!text) return 0;
  struct str_buffer b;
  const struct str *list = AS(str, text); /* [1, 2] */
  buffer_init(&b, vm);
  buffer_put_str(&b, type_of(v)->name);
  buffer_put_c(&b, "({");
  buffer_put(&b, list->data + 1, str_len(list) - 2);
  buffer_put_c(&b, "})");
  return buffer_finish(&b);
}

static value set_repr(struct vm *vm, value v) { return type_of(v)->flags & TYPE_PYTHON && AS(set, v)->count ? class_repr(vm, v) : container_repr(vm, v); }

/* Order does not count: the sum of mixed hashes. */
static bool frozenset_hash(struct vm *vm, value v, uint32_t *out) {
  (void)vm;
  const struct table *t = table_of((void *)v);
  uint32_t h = t->count * 0x85EBCA77u, at = 0;
  while (table_next(t, &at)) {
    uint32_t item = table_hash(t, at - 1) * HASH_SPREAD;
    h += (item ^ item >> 15) * 0x85EBCA6Bu;
  }
  *out = h ^ h >> 13;
  return true;
}

/* Whether all of a are in b: 1, 0, -1. */
static int is_subset(struct vm *vm, const struct set *a, const struct set *b) {
  if (a->count > b->count) return 0;
  if (!vm_check_c_stack(vm)) return -1; /* frozensets in frozensets */
  uint32_t at = 0;
  for (const value *e; (e = table_next(table_of(a), &at));) {
    int32_t i = table_find_hashed(vm, table_of(b), *e, table_hash(table_of(a), at - 1));
    if (i < 0) return i == TABLE_ABSENT ? 0 : -1;
  }
  return 1;
}

static value set_compare(struct vm *vm, enum compare_op op, value a, value b) {
  if (!is_any_set(b)) return value_notimplemented;
  const struct set *x = AS(set, a), *y = AS(set, b);
  int r = 0;
  switch (op) {
    case COMPARE_LT: r = x->count < y->count ? is_subset(vm, x, y) : 0; break;
    case COMPARE_LE: r = is_subset(vm, x, y); break;
    case COMPARE_GT: r = x->count > y->count ? is_subset(vm, y, x) : 0; break;
    case COMPARE_GE: r = is_subset(vm, y, x); break;
    case COMPARE_EQ:
    case COMPARE_NE: r = x->count == y->count ? is_subset(vm, x, y) : 0; break;
  }
  return r < 0 ? 0 : value_bool(op == COMPARE_NE ? !r : r);
}

/* Functions that only the operators of sets call. */
#define WITH_SET_OPERATORS(function) \
  ONLY_WITH_OPERATOR(OR, function); \
  ONLY_WITH_OPERATOR(AND, function); \
  ONLY_WITH_OPERATOR(SUB, function); \
  ONLY_WITH_OPERATOR(XOR, function)

APART bool set_operate(struct vm *vm, enum binary_op op, struct set *s, value other) {
  switch (op) {
    case BINARY_OR: return set_update(vm, s, other);
    case BINARY_AND: return set_intersect(vm, s, other);
    case BINARY_SUB: return set_subtract(vm, s, other);
    default: return set_toggle(vm, s, other);
  }
}

static bool is_set_op(enum binary_op op) {
  return op == BINARY_OR || op == BINARY_AND || op == BINARY_SUB || op == BINARY_XOR;
}

/* The built-in type of a result: a subclass's operators give plain ones. */
const struct type *set_base(value v) { return is_instance(v, &type_set) ? &type_set : &type_frozenset; }

static value set_binary(struct vm *vm, enum binary_op op, value a, value b) {
  WITH_SET_OPERATORS(set_from_iterable);
  WITH_SET_OPERATORS(set_operate);
  if (!is_set_op(op) || !is_any_set(b)) return value_notimplemented;
  value s = set_from_iterable(vm, set_base(a), a);
  return s && set_operate(vm, op, AS(set, s), b) ? s : 0;
}

static value set_inplace(struct vm *vm, enum binary_op op, value a, value b) {
  WITH_SET_OPERATORS(set_operate);
  if (!is_set_op(op) || !is_any_set(b)) return value_notimplemented;
  return set_operate(vm, op, AS(set, a), b) ? a : 0;
}

static int32_t set_len(struct vm *vm, value v) {
  (void)vm;
  return (int32_t)AS(set, v)->count;
}

static int set_has(struct vm *vm, value v, value item) { return set_contains(vm, AS(set, v), item); }

value py_set___new__(struct vm *vm, int n, value *a) {
  (void)n;
  return set_alloc(vm, AS(type, a[0]));
}

value py_frozenset___new__(struct vm *vm, int n, value *a) {
  (void)n;
  if (!a[1]) return set_alloc(vm, AS(type, a[0]));
  if (a[0] == (value)&type_frozenset && is_type(a[1], &type_frozenset)) return a[1];
  return set_from_iterable(vm, AS(type, a[0]), a[1]);
}

extern const struct name_table attrs_set, attrs_frozenset;
static const struct type_ops set_ops = {
    .mark = table_mark,
    .repr = set_repr,
    .compare = set_compare,
    .binary = set_binary,
    .inplace = set_inplace,
    .len = set_len,
    .contains = set_has,
    .iter = set_iter,
};
static const struct type_ops frozenset_ops = {
    .mark = table_mark,
    .repr = set_repr,
    .hash = frozenset_hash,
    .compare = set_compare,
    .binary = set_binary,
    .len = set_len,
    .contains = set_has,
    .iter = set_iter,
};
const struct type type_set = {.head = {&type_type},
                              .name = S(set),
                              .base = &type_object,
                              .attrs = &attrs_set,
                              .layout = &layout_none,
                              .ops = &set_ops,
                              .native = &type_set,
                              .size = sizeof(struct set)};
const struct type type_frozenset = {.head = {&type_type},
                                    .name = S(frozenset),
                                    .base = &type_object,
                                    .attrs = &attrs_frozenset,
                                    .layout = &layout_none,
                                    .ops = &frozenset_ops,
                                    .native = &type_frozenset,
                                    .size = sizeof(struct set)};

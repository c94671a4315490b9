/* dict: a table (table.h) of keys and values, in insertion order. Methods are in dict-methods.c, views in dict-views.c. */
#include "objects/dict.h"

#include "objects/iterators.h"
#include "objects/sequence.h"
#include "objects/walk.h"
#include "vm/type.h"

const struct dict dict_empty = {.head = {&type_dict}};

value dict_new(struct vm *vm, uint32_t expected) {
  struct dict *d = object_new_uncleared(vm, &type_dict, sizeof *d);
  if (!d) return 0;
  d->count = d->used = d->room = d->info = 0;
  d->entries = NULL;
  return expected == 0 || table_reserve(vm, table_of(d), expected) ? (value)d : 0;
}

value dict_get(struct vm *vm, const struct dict *d, value key) {
  uint32_t hash;
  int32_t i;
  if (is_type(key, &type_str) && !(d->info & TABLE_GENERAL)) i = table_find_str(table_of(d), AS(str, key));
  else i = table_find(vm, table_of(d), key, &hash);
  return i < 0 ? 0 : d->entries[i].v;
}

value dict_get_str(const struct dict *d, const struct str *key) {
  int32_t i = table_find_str(table_of(d), key);
  return i < 0 ? 0 : d->entries[i].v;
}

bool dict_set(struct vm *vm, struct dict *d, value key, value v) {
  bool added;
  value *e = table_put(vm, table_of(d), key, &added);
  if (e) e[1] = v;
  return e != NULL;
}

int dict_delete(struct vm *vm, struct dict *d, value key) {
  uint32_t hash;
  int32_t i = table_find(vm, table_of(d), key, &hash);
  if (i < 0) return i == TABLE_ABSENT ? 0 : -1;
  table_remove(table_of(d), (uint32_t)i);
  return 1;
}

bool dict_next(const struct dict *d, uint32_t *position, value *key, value *v) {
  const value *e = table_next(table_of(d), position);
  if (!e) return false;
  *key = e[0];
  *v = e[1];
  return true;
}

value dict_copy(struct vm *vm, const struct dict *d) {
  value copy = dict_new(vm, 0);
  return copy && table_copy(vm, table_of((void *)copy), table_of(d)) ? copy : 0;
}

/* ---- update ---------------------------------------------------------------------------------------------- */

bool dict_merge(struct vm *vm, struct dict *d, const struct dict *other) {
  if (d->room == 0) return table_copy(vm, table_of(d), table_of(other));
  uint32_t at = 0;
  for (;;) {
    const value *e = table_next(table_of(other), &at);
    if (!e) return true;
    value key = e[0], v = e[1];
    uint32_t hash = table_hash(table_of(other), at - 1);
    int32_t i = table_find_hashed(vm, table_of(d), key, hash);
    if (i == TABLE_RAISED) return false;
    value *to = i >= 0 ? table_entry(table_of(d), (uint32_t)i) : table_add(vm, table_of(d), key, hash);
    if (!to) return false;
    to[1] = v;
  }
}

static bool update_from_keys(struct vm *vm, struct dict *d, value mapping) {
  value keys = vm_call_method(vm, mapping, S(keys), 0, NULL);
  struct walk w;
  if (!keys || !walk_start(vm, &w, keys)) return false;
  for (value key; (key = walk_next(&w));) {
    value v = op_getitem(vm, mapping, key);
    if (!v || !dict_set(vm, d, key, v)) return false;
  }
  return !vm->exc;
}

static bool update_from_pairs(struct vm *vm, struct dict *d, value pairs) {
  struct walk w;
  if (!walk_start(vm, &w, pairs)) return false;
  uint32_t n = 0;
  for (value item; (item = walk_next(&w)); n++) {
    value pair = tuple_from_iterable(vm, item);
    if (!pair) {
      if (!USE(type_of(item)->ops, iter) && exc_clear_if(vm, &type_TypeError)) {
        raise_type(vm, "cannot convert dictionary update sequence element #%u to a sequence", n);
      }
      return false;
    }
    const struct tuple *t = AS(tuple, pair);
    if (t->count != 2) {
      raise_value(vm, "dictionary update sequence element #%u has length %u; 2 is required", n, t->count);
      return false;
    }
    if (!dict_set(vm, d, t->items[0], t->items[1])) return false;
  }
  return !vm->exc;
}

/* A dict whose class does not iterate in its own way. */
static bool is_plain_dict(value v) {
  if (is_type(v, &type_dict)) return true;
  return is_dict(v) && type_lookup(type_of(v), S(__iter__)) == type_lookup(&type_dict, S(__iter__));
}

bool dict_update(struct vm *vm, struct dict *d, value other) {
  if (is_plain_dict(other)) return dict_merge(vm, d, AS(dict, other));
  value keys = attr_find(vm, other, S(keys));
  if (vm->exc) return false;
  return keys ? update_from_keys(vm, d, other) : update_from_pairs(vm, d, other);
}

/* ---- operations ------------------------------------------------------------------------------------------ */

/* 1, 0, -1: raised. */
static int dict_equal(struct vm *vm, const struct dict *a, const struct dict *b) {
  if (a->count != b->count) return 0;
  if (vm_c_stack_is_short(vm)) return deep_equal(vm, (value)a, (value)b);
  uint32_t at = 0;
  value key, v;
  while (dict_next(a, &at, &key, &v)) {
    int32_t i = table_find_hashed(vm, table_of(b), key, table_hash(table_of(a), at - 1));
    if (i < 0) return i == TABLE_ABSENT ? 0 : -1;
    int equal = op_equal(vm, v, b->entries[i].v);
    if (equal <= 0) return equal;
  }
  return 1;
}

static value dict_compare(struct vm *vm, enum compare_op op, value a, value b) {
  if (op < COMPARE_EQ || !is_dict(b)) return value_notimplemented;
  int equal = dict_equal(vm, AS(dict, a), AS(dict, b));
  return equal < 0 ? 0 : value_bool(equal == (op == COMPARE_EQ));
}

static int32_t dict_len(struct vm *vm, value v) {
  (void)vm;
  return (int32_t)AS(dict, v)->count;
}

static value dict_getitem(struct vm *vm, value v, value key) {
  value found = dict_get(vm, AS(dict, v), key);
  if (found || vm->exc) return found;
  if (!is_type(v, &type_dict)) {
    bool has;
    found = vm_call_special(vm, v, S(__missing__), 1, &key, &has);
    if (has) return found;
  }
  return raise_key(vm, key);
}

static bool dict_setitem(struct vm *vm, value v, value key, value item) {
  if (item) return dict_set(vm, AS(dict, v), key, item);
  int deleted = dict_delete(vm, AS(dict, v), key);
  if (deleted == 0) raise_key(vm, key);
  return deleted > 0;
}

static int dict_contains(struct vm *vm, value v, value key) {
  uint32_t hash;
  int32_t i = table_find(vm, table_of((void *)v), key, &hash);
  return i == TABLE_RAISED ? -1 : i >= 0;
}

static value dict_binary(struct vm *vm, enum binary_op op, value a, value b) {
  ONLY_WITH_OPERATOR(OR, dict_copy);
  ONLY_WITH_OPERATOR(OR, dict_merge);
  if (op != BINARY_OR || !is_dict(a) || !is_dict(b)) return value_notimplemented;
  value both = dict_copy(vm, AS(dict, a));
  return both && dict_merge(vm, AS(dict, both), AS(dict, b)) ? both : 0;
}

static value dict_inplace(struct vm *vm, enum binary_op op, value a, value b) {
  ONLY_WITH_OPERATOR(OR, dict_update);
  if (op != BINARY_OR) return value_notimplemented;
  return dict_update(vm, AS(dict, a), b) ? a : 0;
}

value py_dict___new__(struct vm *vm, int n, value *a) {
  (void)n;
  return instance_alloc(vm, AS(type, a[0]));
}

extern const struct name_table attrs_dict;
static const struct type_ops dict_ops = {
    .mark = table_mark,
    .repr = container_repr,
    .compare = dict_compare,
    .binary = dict_binary,
    .binary_right = dict_binary,
    .inplace = dict_inplace,
    .len = dict_len,
    .getitem = dict_getitem,
    .setitem = dict_setitem,
    .contains = dict_contains,
    .iter = dict_iter,
};
const struct type type_dict = {.head = {&type_type},
                               .name = S(dict),
                               .base = &type_object,
                               .attrs = &attrs_dict,
                               .layout = &layout_none,
                               .ops = &dict_ops,
                               .native = &type_dict,
                               .flags = TYPE_MAPPING,
                               .size = sizeof(struct dict)};

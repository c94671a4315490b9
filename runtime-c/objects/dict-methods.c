/* The methods of dict: see dict.pyi for their signatures. */
#include "objects/dict.h"
#include "objects/iterators.h"
#include "objects/walk.h"

/* dict.__init__ and update: an optional mapping or iterable of pairs, and keywords. */
static value update(struct vm *vm, value *a) {
  struct dict *d = AS(dict, a[0]);
  if (a[1] && !dict_update(vm, d, a[1])) return 0;
  if (a[2] && AS(dict, a[2])->count && !dict_update(vm, d, a[2])) return 0;
  return value_none;
}

value py_dict___init__(struct vm *vm, int n, value *a) {
  (void)n;
  return update(vm, a);
}

value py_dict_update(struct vm *vm, int n, value *a) {
  (void)n;
  return update(vm, a);
}

value py_dict_get(struct vm *vm, int n, value *a) {
  (void)n;
  value v = dict_get(vm, AS(dict, a[0]), a[1]);
  return v || vm->exc ? v : a[2];
}

value py_dict_setdefault(struct vm *vm, int n, value *a) {
  (void)n;
  bool added;
  value *e = table_put(vm, table_of((void *)a[0]), a[1], &added);
  if (!e) return 0;
  if (added) e[1] = a[2];
  return e[1];
}

value py_dict_pop(struct vm *vm, int n, value *a) {
  (void)n;
  struct table *t = table_of((void *)a[0]);
  uint32_t hash;
  int32_t i = t->count ? table_find(vm, t, a[1], &hash) : TABLE_ABSENT; /* an empty one asks for no hash */
  if (i == TABLE_RAISED) return 0;
  if (i == TABLE_ABSENT) return a[2] ? a[2] : raise_key(vm, a[1]);
  value v = table_entry(t, (uint32_t)i)[1];
  table_remove(t, (uint32_t)i);
  return v;
}

value py_dict_popitem(struct vm *vm, int n, value *a) {
  (void)n;
  struct table *t = table_of((void *)a[0]);
  if (t->count == 0) {
    value text = str_from_c(vm, "popitem(): dictionary is empty");
    return text ? raise_key(vm, text) : 0;
  }
  value pair = tuple_new(vm, 2, table_entry(t, t->used - 1)); /* the last one used is always alive */
  if (pair) table_remove(t, t->used - 1);
  return pair;
}

value py_dict_clear(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  table_clear(table_of((void *)a[0]));
  return value_none;
}

value py_dict_copy(struct vm *vm, int n, value *a) {
  (void)n;
  return dict_copy(vm, AS(dict, a[0]));
}

value py_dict_fromkeys(struct vm *vm, int n, value *a) {
  (void)n;
  bool plain = a[0] == (value)&type_dict;
  struct walk w;
  value d = plain ? dict_new(vm, 0) : vm_call0(vm, a[0]);
  if (!d || !walk_start(vm, &w, a[1])) return 0;
  if (plain && !table_reserve(vm, table_of((void *)d), walk_expected(&w))) return 0;
  for (value key; (key = walk_next(&w));) {
    if (!(plain ? dict_set(vm, AS(dict, d), key, a[2]) : op_setitem(vm, d, key, a[2]))) return 0;
  }
  return vm->exc ? 0 : d;
}

value py_dict_keys(struct vm *vm, int n, value *a) {
  (void)n;
  return dict_view_new(vm, &type_dict_keys, a[0]);
}

value py_dict_values(struct vm *vm, int n, value *a) {
  (void)n;
  return dict_view_new(vm, &type_dict_values, a[0]);
}

value py_dict_items(struct vm *vm, int n, value *a) {
  (void)n;
  return dict_view_new(vm, &type_dict_items, a[0]);
}

value dict_reversed_new(struct vm *vm, value d) {
  return table_reverse_iter_new(vm, &type_dict_reversekeyiterator, d);
}

value py_dict___reversed__(struct vm *vm, int n, value *a) {
  (void)n;
  return dict_reversed_new(vm, a[0]);
}

/* The methods of set and frozenset: see set.pyi for their signatures. `a` holds self, then the arguments, any number of
   iterables for most. */
#include "objects/set.h"
#include "objects/walk.h"

#define SHARED(method) \
  value py_frozenset_##method(struct vm *vm, int n, value *a) __attribute__((alias("py_set_" #method)))

static struct set *self_of(value *a) { return AS(set, a[0]); }
static struct table *table_self(value *a) { return table_of((void *)a[0]); }

value py_set___init__(struct vm *vm, int n, value *a) {
  (void)n;
  table_clear(table_self(a));
  return !a[1] || set_update(vm, self_of(a), a[1]) ? value_none : 0;
}

/* ---- in place ---------------------------------------------------------------------------------------------- */

value py_set_add(struct vm *vm, int n, value *a) {
  (void)n;
  return set_add(vm, self_of(a), a[1]) ? value_none : 0;
}

value py_set_discard(struct vm *vm, int n, value *a) {
  (void)n;
  int32_t i = set_find(vm, self_of(a), a[1]);
  if (i == TABLE_RAISED) return 0;
  if (i >= 0) table_remove(table_self(a), (uint32_t)i);
  return value_none;
}

value py_set_remove(struct vm *vm, int n, value *a) {
  (void)n;
  int32_t i = set_find(vm, self_of(a), a[1]);
  if (i < 0) return i == TABLE_ABSENT ? raise_key(vm, a[1]) : 0;
  table_remove(table_self(a), (uint32_t)i);
  return value_none;
}

value py_set_pop(struct vm *vm, int n, value *a) {
  (void)n;
  struct table *t = table_self(a);
  if (t->count == 0) {
    value text = str_from_c(vm, "pop from an empty set");
    return text ? raise_key(vm, text) : 0;
  }
  value v = *table_entry(t, t->used - 1); /* the last one used is always alive */
  table_remove(t, t->used - 1);
  return v;
}

value py_set_clear(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  table_clear(table_self(a));
  return value_none;
}

value py_set_update(struct vm *vm, int n, value *a) {
  for (int i = 1; i < n; i++) {
    if (!set_update(vm, self_of(a), a[i])) return 0;
  }
  return value_none;
}

value py_set_difference_update(struct vm *vm, int n, value *a) {
  for (int i = 1; i < n; i++) {
    if (!set_subtract(vm, self_of(a), a[i])) return 0;
  }
  return value_none;
}

value py_set_intersection_update(struct vm *vm, int n, value *a) {
  for (int i = 1; i < n; i++) {
    if (!set_intersect(vm, self_of(a), a[i])) return 0;
  }
  return value_none;
}

value py_set_symmetric_difference_update(struct vm *vm, int n, value *a) {
  (void)n;
  return set_toggle(vm, self_of(a), a[1]) ? value_none : 0;
}

/* ---- new sets ---------------------------------------------------------------------------------------------- */

value py_set_copy(struct vm *vm, int n, value *a) {
  (void)n;
  if (is_type(a[0], &type_frozenset)) return a[0];
  return set_from_iterable(vm, set_base(a[0]), a[0]);
}
SHARED(copy);

/* A copy of self on which an in-place method then works. */
static value on_copy(struct vm *vm, int n, value *a, value (*method)(struct vm *vm, int n, value *a)) {
  value s = set_from_iterable(vm, set_base(a[0]), a[0]);
  if (!s) return 0;
  a[0] = s;
  return method(vm, n, a) ? s : 0;
}

value py_set_union(struct vm *vm, int n, value *a) { return on_copy(vm, n, a, py_set_update); }
value py_set_intersection(struct vm *vm, int n, value *a) { return on_copy(vm, n, a, py_set_intersection_update); }
value py_set_difference(struct vm *vm, int n, value *a) { return on_copy(vm, n, a, py_set_difference_update); }
value py_set_symmetric_difference(struct vm *vm, int n, value *a) {
  return on_copy(vm, n, a, py_set_symmetric_difference_update);
}
SHARED(union);
SHARED(intersection);
SHARED(difference);
SHARED(symmetric_difference);

/* ---- questions --------------------------------------------------------------------------------------------- */

value py_set_isdisjoint(struct vm *vm, int n, value *a) {
  (void)n;
  struct walk w;
  if (!walk_start(vm, &w, a[1])) return 0;
  for (value item; (item = walk_next(&w));) {
    uint32_t hash;
    int32_t i = table_find(vm, table_self(a), item, &hash);
    if (i != TABLE_ABSENT) return i == TABLE_RAISED ? 0 : value_false;
  }
  return vm->exc ? 0 : value_true;
}
SHARED(isdisjoint);

static value other_set(struct vm *vm, value v) { return is_any_set(v) ? v : set_from_iterable(vm, &type_set, v); }

value py_set_issubset(struct vm *vm, int n, value *a) {
  (void)n;
  value other = other_set(vm, a[1]);
  return other ? op_compare(vm, COMPARE_LE, a[0], other) : 0;
}
SHARED(issubset);

value py_set_issuperset(struct vm *vm, int n, value *a) {
  (void)n;
  if (is_instance(a[1], &type_set) || is_instance(a[1], &type_frozenset)) return op_compare(vm, COMPARE_GE, a[0], value_exact(a[1]));
  /* Ends with the first element that is not there: those behind it need no hash. */
  value it = op_iter(vm, a[1]);
  if (!it) return 0;
  for (value v; (v = op_next(vm, it));) {
    int in = set_contains(vm, self_of(a), v);
    if (in <= 0) return in < 0 ? 0 : value_false;
  }
  return vm->exc ? 0 : value_true;
}
SHARED(issuperset);

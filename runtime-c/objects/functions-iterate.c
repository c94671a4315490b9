/* Built-in functions over iterables. */
#include "objects/exception.h"
#include "objects/generator.h"
#include "objects/iterators.h"
#include "objects/list.h"
#include "objects/number.h"
#include "objects/walk.h"

value py_builtins_len(struct vm *vm, int n, value *a) {
  (void)n;
  int32_t count = op_len(vm, a[0]);
  return count < 0 ? 0 : int_new(vm, count);
}

value py_builtins_iter(struct vm *vm, int n, value *a) {
  (void)n;
  if (!a[1]) return op_iter(vm, a[0]);
  if (!is_callable(a[0])) return raise_type(vm, "iter(v, w): v must be callable");
  return callable_iter_new(vm, a[0], a[1]);
}

/* StopIteration with what a generator returned. */
static value raise_stop(struct vm *vm, value iterator) {
  bool returned = (stops_with_value(iterator) || (type_of(iterator)->flags & TYPE_PYTHON)) && vm->result != value_none;
  value args = returned ? tuple_new(vm, 1, &vm->result) : (value)&tuple_empty;
  value e = args ? exception_new(vm, &type_StopIteration, args) : 0;
  return e ? raise_instance(vm, e) : 0;
}

value py_builtins_next(struct vm *vm, int n, value *a) {
  (void)n;
  vm->result = value_none;
  value method = type_of(a[0])->flags & TYPE_PYTHON ? type_lookup(type_of(a[0]), S(__next__)) : 0;
  bool found, own = method && !is_type(method, &type_native); /* what that raises goes on as it is; op_next would keep the value alone */
  value v = own ? vm_call_special(vm, a[0], S(__next__), 0, NULL, &found) : op_next(vm, a[0]);
  if (v) return v;
  if (vm->exc) return a[1] && exc_clear_if(vm, &type_StopIteration) ? a[1] : 0;
  return a[1] ? a[1] : raise_stop(vm, a[0]);
}

value py_builtins_sorted(struct vm *vm, int n, value *a) {
  if (n != 3) return raise_type(vm, "sorted expected 1 argument, got %d", n - 2);
  int reverse = op_truth(vm, a[1]); /* a: key, reverse, iterable */
  value l = reverse < 0 ? 0 : list_from_iterable(vm, a[2]);
  return l && list_sort(vm, AS(list, l), a[0], reverse) ? l : 0;
}

value py_builtins_all(struct vm *vm, int n, value *a) {
  (void)n;
  struct walk w;
  if (!walk_start(vm, &w, a[0])) return 0;
  for (value item; (item = walk_next(&w));) {
    int yes = op_truth(vm, item);
    if (yes <= 0) return yes < 0 ? 0 : value_false;
  }
  return vm->exc ? 0 : value_true;
}

value py_builtins_any(struct vm *vm, int n, value *a) {
  (void)n;
  struct walk w;
  if (!walk_start(vm, &w, a[0])) return 0;
  for (value item; (item = walk_next(&w));) {
    int yes = op_truth(vm, item);
    if (yes) return yes < 0 ? 0 : value_true;
  }
  return vm->exc ? 0 : value_false;
}

/* ---- sum ----------------------------------------------------------------------------------------------------- */

/* Adds small ints as far as there are any. *item: the first that is none, or 0. */
static int64_t sum_small(struct walk *w, int64_t sum, value *item) {
  while ((*item = walk_next(w)) && is_small(*item)) sum += small_get(*item);
  return sum;
}

/* From the float `sum` on adds floats, with what rounding loses kept beside (Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, 1974), as
   CPython does since 3.12, and small ints without. *item: the first that is neither, or 0. */
APART value sum_floats(struct vm *vm, struct walk *w, value sum, value *item) {
  mpy_float total = float_get(sum), lost = 0;
  while ((*item = walk_next(w))) {
    value v = *item;
    if (is_bool(v)) v = SMALL(v == value_true);
    if (is_small(v)) {
      total += (mpy_float)small_get(v);
      continue;
    }
    if (!is_float(v)) break;
    mpy_float x = float_get(v), t = total + x;
    bool larger = FLOAT_FN(fabs)(total) >= FLOAT_FN(fabs)(x);
    lost += larger ? (total - t) + x : (x - t) + total;
    total = t;
  }
  bool finite = lost - lost == 0;
  return vm->exc ? 0 : float_new(vm, lost != 0 && finite ? total + lost : total);
}

value py_builtins_sum(struct vm *vm, int n, value *a) {
  ONLY_WITH(mpy_floats, sum_floats);
  (void)n;
  struct walk w;
  if (!walk_start(vm, &w, a[0])) return 0;
  value sum = a[1];
  const char *joined = is_type(sum, &type_str) ? "strings [use ''" : is_type(sum, &type_bytes) ? "bytes [use b''" : is_type(sum, &type_bytearray) ? "bytearray [use b''" : NULL;
  if (joined) return raise_type(vm, "sum() can't sum %s.join(seq) instead]", joined);
  for (bool added_floats = false;;) {
    value item = 0;
    if (is_float(sum) && !added_floats) {
      added_floats = true;
      sum = sum_floats(vm, &w, sum, &item);
    } else if (is_small(sum)) sum = int_new_64(vm, sum_small(&w, small_get(sum), &item));
    else item = walk_next(&w);
    if (!item || !sum) return vm->exc ? 0 : sum;
    sum = op_operate(vm, ADD, sum, item);
    if (!sum) return 0;
  }
}

/* ---- min and max --------------------------------------------------------------------------------------------- */

/* Whether v is to replace the best so far: 1, 0, -1 raised. */
static int is_better(struct vm *vm, value v, value best, bool max) {
  if (!max) return value_less(vm, v, best);
  const struct type *t = type_of(v);
  if (t == type_of(best) && (t == &type_int || t == TESTED(&type_str))) return value_less(vm, best, v);
  value r = op_compare(vm, COMPARE_GT, v, best);
  return r ? op_truth(vm, r) : -1;
}

/* a: key, default, then the arguments. */
static value best_of(struct vm *vm, int n, value *a, bool max) {
  const char *name = max ? "max" : "min";
  if (n == 2) return raise_type(vm, "%s expected at least 1 argument, got 0", name);
  if (n > 3 && a[1]) {
    return raise_type(vm, "Cannot specify a default for %s() with multiple positional arguments", name);
  }
  value best = 0, best_key = 0;
  struct walk w;
  int at = 2; /* of several arguments */
  if (n == 3 && !walk_start(vm, &w, a[2])) return 0;
  for (value item; (item = n == 3 ? walk_next(&w) : at < n ? a[at++] : 0);) {
    value key = a[0] == value_none ? item : vm_call1(vm, a[0], item);
    int better = !key ? -1 : best ? is_better(vm, key, best_key, max) : 1;
    if (better < 0) return 0;
    if (better) {
      best = item;
      best_key = key;
    }
  }
  if (vm->exc || best) return vm->exc ? 0 : best;
  return a[1] ? a[1] : raise_value(vm, "%s() iterable argument is empty", name);
}

value py_builtins_max(struct vm *vm, int n, value *a) { return best_of(vm, n, a, true); }
value py_builtins_min(struct vm *vm, int n, value *a) { return best_of(vm, n, a, false); }

/* The methods of list: see list.pyi for their signatures. */
#include "objects/list.h"

#include <string.h>

#include "objects/iterators.h"
#include "objects/slice.h"

value py_list___init__(struct vm *vm, int n, value *a) {
  (void)n;
  struct list *l = AS(list, a[0]);
  if (l->count) list_truncate(vm, l, 0);
  return !a[1] || list_extend(vm, l, a[1]) ? value_none : 0;
}

value py_list_append(struct vm *vm, int n, value *a) {
  (void)n;
  return list_append(vm, AS(list, a[0]), a[1]) ? value_none : 0;
}

value py_list_extend(struct vm *vm, int n, value *a) {
  (void)n;
  return list_extend(vm, AS(list, a[0]), a[1]) ? value_none : 0;
}

value py_list_clear(struct vm *vm, int n, value *a) {
  (void)n;
  list_truncate(vm, AS(list, a[0]), 0);
  return value_none;
}

value py_list_copy(struct vm *vm, int n, value *a) {
  (void)n;
  const struct list *l = AS(list, a[0]);
  return list_new(vm, l->count, l->items);
}

value py_list_insert(struct vm *vm, int n, value *a) {
  (void)n;
  struct list *l = AS(list, a[0]);
  int32_t at;
  if (!int_to_c(vm, a[1], "ssize_t", &at)) return 0;
  int32_t count = (int32_t)l->count;
  if (at < 0) at = at + count < 0 ? 0 : at + count;
  if (at > count) at = count;
  if (!list_append(vm, l, a[2])) return 0;
  memmove(l->items + at + 1, l->items + at, (l->count - 1 - (uint32_t)at) * sizeof(value));
  l->items[at] = a[2];
  return value_none;
}

value py_list_pop(struct vm *vm, int n, value *a) {
  (void)n;
  struct list *l = AS(list, a[0]);
  int32_t i = -1;
  if (a[1] && !int_to_c(vm, a[1], "ssize_t", &i)) return 0;
  if (l->count == 0) return raise_error(vm, &type_IndexError, "pop from empty list");
  if (i < 0) i += (int32_t)l->count;
  if (i < 0 || (uint32_t)i >= l->count) return raise_error(vm, &type_IndexError, "pop index out of range");
  value v = l->items[i];
  list_remove_at(vm, l, (uint32_t)i);
  return v;
}

value py_list_remove(struct vm *vm, int n, value *a) {
  (void)n;
  struct list *l = AS(list, a[0]);
  int32_t i = items_find(vm, a[0], a[1], 0, UINT32_MAX);
  if (i == -1) return raise_value(vm, "list.remove(x): x not in list");
  if (i < 0) return 0;
  if ((uint32_t)i < l->count) list_remove_at(vm, l, (uint32_t)i);
  return value_none;
}

value py_list_index(struct vm *vm, int n, value *a) {
  (void)n;
  int32_t from, to;
  if (!bounds_resolve(vm, a[2], a[3], (int32_t)AS(list, a[0])->count, &from, &to)) return 0;
  int32_t i = items_find(vm, a[0], a[1], (uint32_t)from, (uint32_t)to);
  if (i == -1) return raise_value(vm, "%R is not in list", a[1]);
  return i < 0 ? 0 : small_new(i);
}

value py_list_count(struct vm *vm, int n, value *a) {
  (void)n;
  int32_t times = items_count(vm, a[0], a[1]);
  return times < 0 ? 0 : small_new(times);
}

void items_reverse(value *items, uint32_t count) {
  for (value *p = items, *q = items + count; p + 1 < q;) {
    value v = *p;
    *p++ = *--q;
    *q = v;
  }
}

value py_list_reverse(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  items_reverse(AS(list, a[0])->items, AS(list, a[0])->count);
  return value_none;
}

value py_list_sort(struct vm *vm, int n, value *a) {
  (void)n;
  int reverse = op_truth(vm, a[2]);
  return reverse >= 0 && list_sort(vm, AS(list, a[0]), a[1], reverse) ? value_none : 0;
}

value py_list___reversed__(struct vm *vm, int n, value *a) {
  (void)n;
  return list_reversed_new(vm, a[0]);
}

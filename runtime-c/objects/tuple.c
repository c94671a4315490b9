/* tuple: a count and the items behind it. A Python subclass's instances wrap an exact tuple (struct wrapper). */
#include <string.h>

#include "objects/iterators.h"
#include "objects/list.h"
#include "objects/slice.h"
#include "objects/walk.h"
#include "vm/type.h"

const struct tuple tuple_empty = {.head = {&type_tuple}, .count = 0};

/* A tuple of count words, to be filled before anything else is allocated. */
static struct tuple *tuple_blank(struct vm *vm, uint32_t count) {
  if (count > 0x08000000u) {
    raise_memory(vm, SIZE_MAX);
    return NULL;
  }
  struct tuple *t = object_new_uncleared(vm, &type_tuple, sizeof *t + count * sizeof(value));
  if (t) t->count = count;
  return t;
}

value tuple_new(struct vm *vm, uint32_t count, const value *items) {
  if (count == 0) return (value)&tuple_empty;
  struct tuple *t = tuple_blank(vm, count);
  if (!t) return 0;
  value *to = t->items, *end = to + count;
  if (items) {
    while (to != end) *to++ = *items++;
  } else {
    while (to != end) *to++ = 0;
  }
  return (value)t;
}

value tuple_pair(struct vm *vm, value a, value b) {
  struct tuple *t = object_new_uncleared(vm, &type_tuple, sizeof *t + 2 * sizeof(value));
  if (!t) return 0;
  t->count = 2;
  t->items[0] = a;
  t->items[1] = b;
  return (value)t;
}

value tuple_from_iterable(struct vm *vm, value iterable) {
  if (is_type(iterable, &type_tuple)) return iterable;
  value l = is_type(iterable, &type_list) ? iterable : list_from_iterable(vm, iterable);
  if (!l) return 0;
  value t = tuple_new(vm, AS(list, l)->count, AS(list, l)->items);
  if (l != iterable) list_truncate(vm, AS(list, l), 0);
  return t;
}

static const struct tuple *tuple_of(value v) { return AS(tuple, value_exact(v)); }
static bool is_tuple(value v) { return is_type(value_exact(v), &type_tuple); }

static void tuple_mark(struct object *o) {
  const struct tuple *t = (const struct tuple *)o;
  heap_mark_values(t->items, t->count);
}

/* So that the order of the items counts, and nested tuples do not cancel out. Apart, and the result's place used for the items': the walk below takes 24 bytes of C
   stack for each level of nesting. */
static __attribute__((noinline)) uint32_t hash_mixed(uint32_t h, uint32_t item) {
  h += item * 0x85EBCA77u;
  return (h << 13 | h >> 19) * 0x9E3779B1u;
}

static bool tuple_hash(struct vm *vm, value v, uint32_t *out) {
  const struct tuple *t = tuple_of(v);
  if (!vm_check_c_stack(vm)) return false;
  uint32_t h = 0x165667B1u + t->count;
  const value *item = t->items;
  for (const value *end = item + t->count; item != end; item++) {
    if (!op_hash(vm, *item, out)) return false;
    h = hash_mixed(h, *out);
  }
  *out = h ^ h >> 15;
  return true;
}

static value tuple_compare(struct vm *vm, enum compare_op op, value a, value b) {
  return is_tuple(b) ? items_compare(vm, op, value_exact(a), value_exact(b)) : value_notimplemented;
}

static int32_t tuple_len(struct vm *vm, value v) {
  (void)vm;
  return (int32_t)tuple_of(v)->count;
}

static int tuple_contains(struct vm *vm, value v, value item) {
  int32_t at = items_find(vm, v, item, 0, UINT32_MAX);
  return at == -2 ? -1 : at >= 0;
}

APART value tuple_concat(struct vm *vm, value a, value b) {
  const struct tuple *x = tuple_of(a), *y = tuple_of(b);
  if (x->count == 0) return (value)y;
  if (y->count == 0) return (value)x;
  struct tuple *t = tuple_blank(vm, x->count + y->count);
  if (!t) return 0;
  memcpy(t->items, x->items, x->count * sizeof(value));
  memcpy(t->items + x->count, y->items, y->count * sizeof(value));
  return (value)t;
}

APART value tuple_repeat(struct vm *vm, const struct tuple *t, value n) {
  int32_t times;
  value r;
  if (!repeat_count(vm, n, &times, &r)) return r;
  if (times == 1) return (value)t;
  if (times == 0 || t->count == 0) return (value)&tuple_empty;
  if ((uint64_t)t->count * (uint32_t)times > 0x08000000u) return raise_memory(vm, SIZE_MAX);
  struct tuple *to = tuple_blank(vm, t->count * (uint32_t)times);
  if (!to) return 0;
  for (int32_t i = 0; i < times; i++) memcpy(to->items + (uint32_t)i * t->count, t->items, t->count * sizeof(value));
  return (value)to;
}

static value tuple_binary(struct vm *vm, enum binary_op op, value a, value b) {
  ONLY_WITH_OPERATOR(MUL, tuple_repeat);
  ONLY_WITH_OPERATOR(ADD, tuple_concat);
  if (op == BINARY_MUL) return tuple_repeat(vm, tuple_of(a), b);
  if (op != BINARY_ADD) return value_notimplemented;
  return is_tuple(b) ? tuple_concat(vm, a, b) : value_notimplemented;
}

static value tuple_binary_right(struct vm *vm, enum binary_op op, value a, value b) {
  ONLY_WITH_OPERATOR(MUL, tuple_repeat);
  return op == BINARY_MUL ? tuple_repeat(vm, tuple_of(b), a) : value_notimplemented;
}

static value tuple_getitem(struct vm *vm, value v, value index) {
  const struct tuple *t = tuple_of(v);
  if (is_type(index, &type_slice)) {
    const struct slice *s = AS(slice, index);
    struct slice_span span;
    if (!slice_resolve(vm, s->start, s->stop, s->step, (int32_t)t->count, &span)) return 0;
    return tuple_slice(vm, t, &span);
  }
  int32_t i;
  return subscript_resolve(vm, index, &t->count, "tuple", "tuple", &i) ? t->items[i] : 0;
}

value tuple_slice(struct vm *vm, const struct tuple *t, const struct slice_span *span) {
  if (span->count == 0) return (value)&tuple_empty;
  if (span->step == 1 && (uint32_t)span->count == t->count) return (value)t;
  struct tuple *to = tuple_blank(vm, (uint32_t)span->count);
  if (to) span_copy(to->items, t->items, span);
  return (value)to;
}

value py_tuple___new__(struct vm *vm, int n, value *a) {
  (void)n;
  const struct type *cls = AS(type, a[0]);
  value t = a[1] ? tuple_from_iterable(vm, a[1]) : (value)&tuple_empty;
  return !t || cls == &type_tuple ? t : wrapper_new(vm, cls, t);
}

value py_tuple_index(struct vm *vm, int n, value *a) {
  (void)n;
  int32_t from, to;
  if (!bounds_resolve(vm, a[2], a[3], (int32_t)tuple_of(a[0])->count, &from, &to)) return 0;
  int32_t i = items_find(vm, a[0], a[1], (uint32_t)from, (uint32_t)to);
  if (i == -1) return raise_value(vm, "tuple.index(x): x not in tuple");
  return i < 0 ? 0 : small_new(i);
}

value py_tuple_count(struct vm *vm, int n, value *a) {
  (void)n;
  int32_t times = items_count(vm, a[0], a[1]);
  return times < 0 ? 0 : small_new(times);
}

extern const struct name_table attrs_tuple;
static const struct type_ops tuple_ops = {
    .mark = tuple_mark,
    .repr = container_repr,
    .hash = tuple_hash,
    .compare = tuple_compare,
    .binary = tuple_binary,
    .binary_right = tuple_binary_right,
    .len = tuple_len,
    .getitem = tuple_getitem,
    .contains = tuple_contains,
    .iter = tuple_iter,
};
const struct type type_tuple = {.head = {&type_type},
                                .name = S(tuple),
                                .base = &type_object,
                                .attrs = &attrs_tuple,
                                .layout = &layout_none,
                                .ops = &tuple_ops,
                                .native = &type_tuple,
                                .flags = TYPE_SEQUENCE | TYPE_VARIABLE,
                                .size = sizeof(struct tuple)};

/* list: a block of items that grows by half and gives memory back when it is three quarters empty. Methods are in
   list-methods.c, sorting in list-sort.c. */
#include "objects/list.h"

#include <string.h>

#include "objects/iterators.h"
#include "objects/slice.h"
#include "objects/walk.h"
#include "vm/type.h"

#define LIST_MAX 0x08000000u /* items; more never fit in memory */

static bool set_room(struct vm *vm, struct list *l, uint32_t room) {
  if (room > LIST_MAX) {
    raise_memory(vm, SIZE_MAX);
    return false;
  }
  room = heap_usable(room * sizeof(value)) / sizeof(value);
  value *items = heap_realloc(vm, l->items, l->room * sizeof(value), room * sizeof(value));
  if (!items) return false;
  l->items = items;
  l->room = room;
  return true;
}

bool list_reserve(struct vm *vm, struct list *l, uint32_t count) {
  return count <= l->room || set_room(vm, l, count);
}

/* Room for more items, and some to spare. */
static bool grow_to(struct vm *vm, struct list *l, uint32_t count) {
  if (count <= l->room) return true;
  uint32_t spare = l->room + (l->room >> 1) + 4;
  return set_room(vm, l, count > spare ? count : spare);
}

bool list_append(struct vm *vm, struct list *l, value item) {
  if (l->count == l->room && !grow_to(vm, l, l->count + 1)) return false;
  l->items[l->count++] = item;
  return true;
}

void list_truncate(struct vm *vm, struct list *l, uint32_t count) {
  l->count = count;
  if (count == 0) {
    heap_free(l->items, l->room * sizeof(value));
    l->items = NULL;
    l->room = 0;
  } else if (count < l->room >> 2 && l->room > 8) {
    if (!set_room(vm, l, count + (count >> 1))) vm->exc = 0; /* it may as well stay large */
  }
}

void list_remove_at(struct vm *vm, struct list *l, uint32_t i) {
  memmove(l->items + i, l->items + i + 1, (l->count - i - 1) * sizeof(value));
  list_truncate(vm, l, l->count - 1);
}

/* An empty list. */
static struct list *list_blank(struct vm *vm) {
  struct list *l = object_new_uncleared(vm, &type_list, sizeof *l);
  if (!l) return NULL;
  l->items = NULL;
  l->count = l->room = 0;
  return l;
}

value list_new(struct vm *vm, uint32_t count, const value *items) {
  struct list *l = list_blank(vm);
  if (!l || !list_reserve(vm, l, count)) return 0;
  l->count = count;
  value *to = l->items, *end = to + count;
  if (items) {
    while (to != end) *to++ = *items++;
  } else {
    while (to != end) *to++ = 0;
  }
  return (value)l;
}

bool list_splice(struct vm *vm, struct list *l, uint32_t start, uint32_t stop, value with) {
  struct items s = with ? items_of(with) : (struct items){NULL, 0};
  uint32_t removed = stop - start, behind = l->count - stop, count = l->count - removed + s.count;
  if (!grow_to(vm, l, count)) return false;
  if (with == (value)l) s.first = l->items;
  if (removed != s.count && behind) memmove(l->items + start + s.count, l->items + stop, behind * sizeof(value));
  if (s.count) memcpy(l->items + start, s.first, s.count * sizeof(value));
  if (count < l->count) list_truncate(vm, l, count);
  else l->count = count;
  return true;
}

bool list_extend(struct vm *vm, struct list *l, value iterable) {
  if (is_type(iterable, &type_list) || is_type(iterable, &type_tuple) || iterable == (value)l) {
    return list_splice(vm, l, l->count, l->count, iterable);
  }
  struct walk w;
  if (!walk_start(vm, &w, iterable)) return false;
  uint32_t expected = walk_expected(&w);
  if (expected && !list_reserve(vm, l, l->count + expected)) return false;
  for (value item; (item = walk_next(&w));) {
    if (!list_append(vm, l, item)) return false;
  }
  return !vm->exc;
}

value list_from_iterable(struct vm *vm, value iterable) {
  value l = list_new(vm, 0, NULL);
  return l && list_extend(vm, AS(list, l), iterable) ? l : 0;
}

value list_slice(struct vm *vm, const struct list *l, const struct slice_span *span) {
  value r = list_new(vm, (uint32_t)span->count, NULL);
  if (r) span_copy(AS(list, r)->items, l->items, span);
  return r;
}

value items_slice(struct vm *vm, value v, value start, value stop) {
  struct slice_span span;
  if (!slice_unpack(vm, start, stop, value_none, &span)) return 0;
  slice_adjust(&span, (int32_t)items_of(v).count);
  return is_type(v, &type_tuple) ? tuple_slice(vm, AS(tuple, v), &span) : list_slice(vm, AS(list, v), &span);
}

/* ---- operations ------------------------------------------------------------------------------------------ */

static void list_mark(struct object *o) {
  const struct list *l = (const struct list *)o;
  if (!l->items) return;
  heap_mark_raw(l->items);
  heap_mark_values(l->items, l->count);
}

static value list_compare(struct vm *vm, enum compare_op op, value a, value b) {
  return is_list(b) ? items_compare(vm, op, a, b) : value_notimplemented;
}

static int32_t list_len(struct vm *vm, value v) {
  (void)vm;
  return (int32_t)AS(list, v)->count;
}

static int list_contains(struct vm *vm, value v, value item) {
  int32_t at = items_find(vm, v, item, 0, UINT32_MAX);
  return at == -2 ? -1 : at >= 0;
}

/* `times` copies of the first `count` items, which are there already. */
static void repeat_items(value *items, uint32_t count, uint32_t times) {
  if (count == 1) {
    for (value v = items[0]; times-- > 1;) items[times] = v;
    return;
  }
  for (uint32_t i = 1; i < times; i++) memcpy(items + i * count, items, count * sizeof(value));
}

static bool repeat_fits(struct vm *vm, uint32_t count, uint32_t times) {
  if ((uint64_t)count * times <= LIST_MAX) return true;
  raise_memory(vm, SIZE_MAX);
  return false;
}

APART value list_repeat(struct vm *vm, const struct list *l, value n) {
  int32_t times;
  value r;
  if (!repeat_count(vm, n, &times, &r)) return r;
  if (times == 0 || l->count == 0) return list_new(vm, 0, NULL);
  if (!repeat_fits(vm, l->count, (uint32_t)times)) return 0;
  struct list *to = list_blank(vm);
  if (!to || !list_reserve(vm, to, l->count * (uint32_t)times)) return 0;
  memcpy(to->items, l->items, l->count * sizeof(value));
  repeat_items(to->items, l->count, (uint32_t)times);
  to->count = l->count * (uint32_t)times;
  return (value)to;
}

APART value list_concat(struct vm *vm, value a, value b) {
  const struct list *x = AS(list, a), *y = AS(list, b);
  struct list *to = list_blank(vm);
  if (!to || !list_reserve(vm, to, x->count + y->count)) return 0;
  if (x->count) memcpy(to->items, x->items, x->count * sizeof(value));
  if (y->count) memcpy(to->items + x->count, y->items, y->count * sizeof(value));
  to->count = x->count + y->count;
  return (value)to;
}

static value list_binary(struct vm *vm, enum binary_op op, value a, value b) {
  ONLY_WITH_OPERATOR(MUL, list_repeat);
  ONLY_WITH_OPERATOR(ADD, list_concat);
  if (op == BINARY_MUL) return list_repeat(vm, AS(list, a), b);
  if (op != BINARY_ADD) return value_notimplemented;
  return is_list(b) ? list_concat(vm, a, b) : value_notimplemented;
}

static value list_binary_right(struct vm *vm, enum binary_op op, value a, value b) {
  ONLY_WITH_OPERATOR(MUL, list_repeat);
  return op == BINARY_MUL ? list_repeat(vm, AS(list, b), a) : value_notimplemented;
}

APART value list_multiply(struct vm *vm, struct list *l, value by) {
  int32_t times;
  value r;
  if (!repeat_count(vm, by, &times, &r)) return r;
  uint32_t count = l->count;
  if (times == 0 || count == 0) {
    list_truncate(vm, l, 0);
    return (value)l;
  }
  if (!repeat_fits(vm, count, (uint32_t)times) || !list_reserve(vm, l, count * (uint32_t)times)) return 0;
  repeat_items(l->items, count, (uint32_t)times);
  l->count = count * (uint32_t)times;
  return (value)l;
}

static value list_inplace(struct vm *vm, enum binary_op op, value a, value b) {
  ONLY_WITH_OPERATOR(ADD, list_extend);
  ONLY_WITH_OPERATOR(MUL, list_multiply);
  if (op == BINARY_ADD) return list_extend(vm, AS(list, a), b) ? a : 0;
  return op == BINARY_MUL ? list_multiply(vm, AS(list, a), b) : value_notimplemented;
}

static bool unpack(struct vm *vm, value slice, struct slice_span *span) {
  const struct slice *s = AS(slice, slice);
  return slice_unpack(vm, s->start, s->stop, s->step, span);
}

static value list_getitem(struct vm *vm, value v, value index) {
  const struct list *l = AS(list, v);
  if (is_type(index, &type_slice)) {
    struct slice_span span;
    if (!unpack(vm, index, &span)) return 0;
    slice_adjust(&span, (int32_t)l->count);
    return list_slice(vm, l, &span);
  }
  int32_t i;
  return subscript_resolve(vm, index, &l->count, "list", "list", &i) ? l->items[i] : 0;
}

/* del l[slice] */
static bool delete_slice(struct vm *vm, struct list *l, struct slice_span span) {
  if (span.count == 0) return true;
  if (span.step < 0) {
    span.start += (span.count - 1) * span.step;
    span.step = -span.step;
  }
  if (span.step == 1) return list_splice(vm, l, (uint32_t)span.start, (uint32_t)(span.start + span.count), 0);
  uint32_t to = (uint32_t)span.start, next = to;
  int32_t left = span.count;
  for (uint32_t i = to; i < l->count; i++) {
    if (left && i == next) {
      next += (uint32_t)span.step;
      left--;
    } else {
      l->items[to++] = l->items[i];
    }
  }
  list_truncate(vm, l, to);
  return true;
}

/* The items to be assigned as a list or tuple that nobody else can change. */
static value assigned_items(struct vm *vm, const struct list *l, value v) {
  if (v == (value)l) return list_new(vm, l->count, l->items);
  if (is_type(v, &type_list) || is_type(v, &type_tuple)) return v;
  value items = list_from_iterable(vm, v);
  if (!items && USE(type_of(v)->ops, iter) == NULL && exc_clear_if(vm, &type_TypeError)) raise_type(vm, "must assign iterable to extended slice");
  return items;
}

static bool set_extended(struct vm *vm, struct list *l, struct slice_span span, value v) {
  v = assigned_items(vm, l, v);
  if (!v) return false;
  slice_adjust(&span, (int32_t)l->count);
  struct items s = items_of(v);
  if (s.count != (uint32_t)span.count) {
    raise_value(vm, "attempt to assign sequence of size %u to extended slice of size %d", s.count, span.count);
    return false;
  }
  uint32_t at = (uint32_t)span.start;
  for (int32_t i = 0; i < span.count; i++, at += (uint32_t)span.step) l->items[at] = s.first[i];
  return true;
}

static bool set_slice(struct vm *vm, struct list *l, value slice, value v) {
  struct slice_span span;
  if (!unpack(vm, slice, &span)) return false;
  if (v && span.step != 1) return set_extended(vm, l, span, v);
  slice_adjust(&span, (int32_t)l->count);
  if (!v) return delete_slice(vm, l, span);
  v = assigned_items(vm, l, v);
  if (!v) return false;
  uint32_t start = (uint32_t)span.start, stop = start + (uint32_t)span.count;
  if (start > l->count) start = l->count; /* making the items may have changed the list */
  if (stop > l->count) stop = l->count;
  return list_splice(vm, l, start, stop, v);
}

static bool list_setitem(struct vm *vm, value v, value index, value item) {
  struct list *l = AS(list, v);
  if (is_type(index, &type_slice)) return set_slice(vm, l, index, item);
  int32_t i;
  if (!subscript_resolve(vm, index, &l->count, "list", "list assignment", &i)) return false;
  if (item) l->items[i] = item;
  else list_remove_at(vm, l, (uint32_t)i);
  return true;
}

value py_list___new__(struct vm *vm, int n, value *a) {
  (void)n;
  return instance_alloc(vm, AS(type, a[0]));
}

extern const struct name_table attrs_list;
static const struct type_ops list_ops = {
    .mark = list_mark,
    .repr = container_repr,
    .compare = list_compare,
    .binary = list_binary,
    .binary_right = list_binary_right,
    .inplace = list_inplace,
    .len = list_len,
    .getitem = list_getitem,
    .setitem = list_setitem,
    .contains = list_contains,
    .iter = list_iter,
};
const struct type type_list = {.head = {&type_type},
                               .name = S(list),
                               .base = &type_object,
                               .attrs = &attrs_list,
                               .layout = &layout_none,
                               .ops = &list_ops,
                               .native = &type_list,
                               .flags = TYPE_SEQUENCE,
                               .size = sizeof(struct list)};

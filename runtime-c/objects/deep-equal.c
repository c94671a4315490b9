/* Equality of lists, tuples and dicts that are nested so deeply that the C stack would not last (op_equal's callers come here when half of it is used): pairs of
   containers, and how far each has been compared, lie in a list. */
#include "objects/list.h"
#include "objects/sequence.h"
#include "objects/table.h"

enum { PAIR_LEFT, PAIR_RIGHT, PAIR_POSITION, PAIR_WORDS };

/* As many levels as CPython allows by default: containers that contain themselves would go on for ever. */
#define DEEPEST 1000u

static bool are_alike(value a, value b) {
  if (!is_pointer(a) || !is_pointer(b)) return false;
  const struct type *t = AS(object, a)->type;
  return t == AS(object, b)->type && (t == TESTED(&type_list) || t == TESTED(&type_tuple) || t == TESTED(&type_dict));
}

/* Of the outermost two, which may be instances of classes that derive from it, too. */
static bool is_dict(value v) { return AS(object, v)->type->native == TESTED(&type_dict); }

static uint32_t count_of(value v) { return is_dict(v) ? AS(dict, v)->count : items_of(v).count; }

/* 1: *v and *w are the next two to compare; 0: there are no more; 2: the containers differ; -1: raised. */
static int next_pair(struct vm *vm, struct list *pairs, value *v, value *w) {
  value *top = pairs->items + pairs->count - PAIR_WORDS, a = top[PAIR_LEFT], b = top[PAIR_RIGHT];
  uint32_t at = (uint32_t)small_get(top[PAIR_POSITION]);
  if (count_of(a) != count_of(b)) return 2;
  if (!is_dict(a)) {
    struct items x = items_of(a), y = items_of(b);
    while (at < x.count && x.first[at] == y.first[at]) at++;
    if (at >= x.count) return 0;
    *v = x.first[at];
    *w = y.first[at++];
  } else {
    const value *entry = table_next(table_of((void *)a), &at);
    if (!entry) return 0;
    *v = entry[1];
    int32_t i = table_find_hashed(vm, table_of((void *)b), entry[0], table_hash(table_of((void *)a), at - 1));
    if (i < 0) return i == TABLE_ABSENT ? 2 : -1;
    *w = table_entry(table_of((void *)b), (uint32_t)i)[1];
  }
  pairs->items[pairs->count - PAIR_WORDS + PAIR_POSITION] = small_new((int32_t)at);
  return 1;
}

static bool push(struct vm *vm, struct list *pairs, value a, value b) {
  if (pairs->count >= DEEPEST * PAIR_WORDS) return raise_error(vm, &type_RecursionError, "maximum recursion depth exceeded"), false;
  return list_append(vm, pairs, a) && list_append(vm, pairs, b) && list_append(vm, pairs, SMALL(0));
}

int deep_equal(struct vm *vm, value a, value b) {
  struct list *pairs = (struct list *)list_new(vm, 0, NULL);
  if (!pairs || !push(vm, pairs, a, b)) return -1;
  while (pairs->count) {
    value v, w;
    int found = next_pair(vm, pairs, &v, &w);
    if (found < 0) return -1;
    if (found == 2) return 0;
    if (found == 0) {
      pairs->count -= PAIR_WORDS;
    } else if (v != w && are_alike(v, w)) {
      if (!push(vm, pairs, v, w)) return -1;
    } else {
      int equal = op_equal(vm, v, w);
      if (equal <= 0) return equal;
    }
  }
  return 1;
}

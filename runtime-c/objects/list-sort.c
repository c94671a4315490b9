// build: -O2
/* Sorting of lists: a stable merge sort that takes runs as it finds them.

   Ascending and strictly descending runs are taken whole; short ones are made up to MIN_RUN by binary insertion.
   A run waits on a stack while it is at least twice as long as the one after it, so the stack stays
   logarithmic and merges are balanced. Before a merge both ends that are in place already are cut off by binary
   search; the shorter rest is copied aside.

   Keys may compare in Python: what is sorted then lies in lists that nobody else can reach, the list itself
   looks empty, and when a comparison raises the items are some permutation of what they were. */
#include "objects/list.h"

#include <string.h>

#define MIN_RUN 32
#define MAX_RUNS 32 /* each at least twice as long as the next */

struct run {
  uint32_t start, count;
};

struct sort {
  struct vm *vm;
  value *keys;       /* what is compared */
  value *values;     /* moved along with keys; null: the keys are the items */
  struct list *temp; /* one side of a merge: keys, then values */
  struct run runs[MAX_RUNS];
  uint32_t depth;
};

static void insert_at(value *items, uint32_t from, uint32_t to) {
  value v = items[from];
  memmove(items + to + 1, items + to, (from - to) * sizeof(value));
  items[to] = v;
}

/* First position in [from, to) whose key is greater than `key` (after = true) or not less (after = false); -1: raised. */
static int32_t search(struct sort *s, value key, uint32_t from, uint32_t to, bool after) {
  while (from < to) {
    uint32_t middle = (from + to) >> 1;
    int less = after ? value_less(s->vm, key, s->keys[middle]) : value_less(s->vm, s->keys[middle], key);
    if (less < 0) return -1;
    if (less == after) to = middle;
    else from = middle + 1;
  }
  return (int32_t)from;
}

/* Length of the run that starts at `from`; a descending one is turned round. 0: raised. */
static uint32_t take_run(struct sort *s, uint32_t from, uint32_t to) {
  if (to - from < 2) return to - from;
  int down = value_less(s->vm, s->keys[from + 1], s->keys[from]), less = down;
  uint32_t end = from + 2;
  while (less >= 0 && end < to) {
    less = value_less(s->vm, s->keys[end], s->keys[end - 1]);
    if (less != down) break;
    end++;
  }
  if (less < 0) return 0;
  if (down) {
    items_reverse(s->keys + from, end - from);
    if (s->values) items_reverse(s->values + from, end - from);
  }
  return end - from;
}

/* Sorts [from, to), of which [from, done) is sorted. */
static bool insert_sort(struct sort *s, uint32_t from, uint32_t done, uint32_t to) {
  for (uint32_t i = done; i < to; i++) {
    int32_t at = search(s, s->keys[i], from, i, true);
    if (at < 0) return false;
    insert_at(s->keys, i, (uint32_t)at);
    if (s->values) insert_at(s->values, i, (uint32_t)at);
  }
  return true;
}

static bool set_aside(struct sort *s, uint32_t from, uint32_t count) {
  uint32_t words = s->values ? 2 * count : count;
  if (!list_reserve(s->vm, s->temp, words)) return false;
  memcpy(s->temp->items, s->keys + from, count * sizeof(value));
  if (s->values) memcpy(s->temp->items + count, s->values + from, count * sizeof(value));
  s->temp->count = words;
  return true;
}

/* Merges what was set aside (`count` of it) with the `others` items that begin at index `other`, to index `to`;
   by = 1: upwards, the left side was set aside; by = -1: downwards, the right side was. */
static bool merge_sides(struct sort *s, uint32_t to, uint32_t other, uint32_t others, uint32_t count, int32_t by) {
  value *kept = s->temp->items, *keys = s->keys, *values = s->values;
  uint32_t at = by > 0 ? 0 : count - 1, left = count;
  int less = 0;
  while (left && others) {
    less = by > 0 ? value_less(s->vm, keys[other], kept[at]) : value_less(s->vm, kept[at], keys[other]);
    if (less < 0) break;
    if (less) {
      keys[to] = keys[other];
      if (values) values[to] = values[other];
      other += (uint32_t)by;
      others--;
    } else {
      keys[to] = kept[at];
      if (values) values[to] = kept[count + at];
      at += (uint32_t)by;
      left--;
    }
    to += (uint32_t)by;
  }
  if (by < 0) {
    to -= left - 1;
    at -= left - 1;
  }
  if (left) {
    memcpy(keys + to, kept + at, left * sizeof(value));
    if (values) memcpy(values + to, kept + count + at, left * sizeof(value));
  }
  return less >= 0;
}

static bool merge(struct sort *s, uint32_t from, uint32_t middle, uint32_t to) {
  int32_t start = search(s, s->keys[middle], from, middle, true);
  if (start < 0) return false;
  if ((uint32_t)start == middle) return true;
  int32_t end = search(s, s->keys[middle - 1], middle, to, false);
  if (end < 0) return false;
  uint32_t lefts = middle - (uint32_t)start, rights = (uint32_t)end - middle;
  if (lefts <= rights) {
    return set_aside(s, (uint32_t)start, lefts) && merge_sides(s, (uint32_t)start, middle, rights, lefts, 1);
  }
  return set_aside(s, middle, rights) && merge_sides(s, (uint32_t)end - 1, middle - 1, lefts, rights, -1);
}

static bool merge_top(struct sort *s) {
  struct run *a = &s->runs[s->depth - 2], *b = a + 1;
  s->depth--;
  uint32_t middle = a->count;
  a->count += b->count;
  return merge(s, a->start, a->start + middle, a->start + a->count);
}

static uint32_t run_length_for(uint32_t count) {
  uint32_t odd = 0;
  for (; count >= MIN_RUN; count >>= 1) odd |= count & 1;
  return count + odd;
}

static bool sort_items(struct sort *s, uint32_t count) {
  uint32_t least = run_length_for(count);
  for (uint32_t from = 0; from < count;) {
    uint32_t length = take_run(s, from, count);
    if (length == 0) return false;
    if (length < least) {
      uint32_t wanted = count - from < least ? count - from : least;
      if (!insert_sort(s, from, from + length, from + wanted)) return false;
      length = wanted;
    }
    s->runs[s->depth++] = (struct run){from, length};
    while (s->depth > 1 && s->runs[s->depth - 2].count < 2 * s->runs[s->depth - 1].count) {
      if (!merge_top(s)) return false;
    }
    from += length;
  }
  while (s->depth > 1) {
    if (!merge_top(s)) return false;
  }
  return true;
}

static bool sort_hidden(struct vm *vm, struct list *work, value key, bool reverse) {
  struct sort s = {.vm = vm, .keys = work->items};
  value keys = 0, temp = list_new(vm, 0, NULL);
  if (!temp) return false;
  s.temp = AS(list, temp);
  if (key != value_none) {
    keys = list_new(vm, work->count, NULL);
    if (!keys) return false;
    s.values = work->items;
    s.keys = AS(list, keys)->items;
    for (uint32_t i = 0; i < work->count; i++) {
      value k = vm_call1(vm, key, work->items[i]);
      if (!k) return false;
      s.keys[i] = k;
    }
  }
  if (reverse) { /* twice round keeps equal ones in order */
    items_reverse(s.keys, work->count);
    if (keys) items_reverse(s.values, work->count);
  }
  bool ok = sort_items(&s, work->count);
  if (reverse) items_reverse(work->items, work->count);
  list_truncate(vm, s.temp, 0);
  if (keys) list_truncate(vm, AS(list, keys), 0);
  return ok;
}

bool list_sort(struct vm *vm, struct list *l, value key, bool reverse) {
  if (l->count == 0 || (l->count == 1 && key == value_none)) return true;
  value hidden = list_new(vm, 0, NULL);
  if (!hidden) return false;
  struct list *work = AS(list, hidden);
  work->items = l->items;
  work->count = l->count;
  work->room = l->room;
  l->items = NULL;
  l->count = l->room = 0;
  bool ok = sort_hidden(vm, work, key, reverse);
  if (l->room && ok) ok = raise_value(vm, "list modified during sort") != 0;
  list_truncate(vm, l, 0);
  l->items = work->items;
  l->count = work->count;
  l->room = work->room;
  work->items = NULL;
  work->count = work->room = 0;
  return ok;
}

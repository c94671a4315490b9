/* The layouts of the built-in containers, and what other files may do with them. */
#ifndef MPY_CONTAINERS_H
#define MPY_CONTAINERS_H

#include "vm/object.h"

/* A function that a file asks for without needing it: where nothing else in the program uses it, it is not linked, and its address is null. */
#define OPTIONAL __attribute__((weak))

struct tuple {
  struct object head;
  uint32_t count;
  value items[];
};
extern const struct type type_tuple;
extern const struct tuple tuple_empty; /* the only empty tuple of exact type */
/* count items, copied from `items` (or all 0, to be filled before the next allocation, where items is null). */
value tuple_new(struct vm *vm, uint32_t count, const value *items);
value tuple_pair(struct vm *vm, value a, value b);
value tuple_from_iterable(struct vm *vm, value iterable);

struct list {
  struct object head;
  uint32_t count;
  uint32_t room;
  value *items; /* raw block of `room` words, null when room is 0 */
};
extern const struct type type_list;
value list_new(struct vm *vm, uint32_t count, const value *items);
bool list_append(struct vm *vm, struct list *l, value item);
bool list_extend(struct vm *vm, struct list *l, value iterable);
value list_from_iterable(struct vm *vm, value iterable);

/* dict: entries in insertion order in one block, and, from 9 entries on, an index from hash to entry behind them (table.h).
   A deleted entry has key 0. */
struct dict_entry {
  value key;
  value v;
};
struct dict {
  struct object head;
  uint32_t count;  /* live entries */
  uint32_t used;   /* entries used, deleted ones included */
  uint32_t room;   /* entries that fit */
  struct dict_entry *entries; /* raw block: entries, then the index */
  uint32_t info;   /* see table.h */
};
extern const struct type type_dict;
extern const struct dict dict_empty; /* in flash: only for those who read it */
value dict_new(struct vm *vm, uint32_t expected);
/* The value, or 0: no such key (no exception pending) or a raising __eq__/__hash__ (pending). */
value dict_get(struct vm *vm, const struct dict *d, value key);
value dict_get_str(const struct dict *d, const struct str *key); /* never raises */
bool dict_set(struct vm *vm, struct dict *d, value key, value v);
int dict_delete(struct vm *vm, struct dict *d, value key); /* 1 deleted, 0 no such key, -1 raised */
bool dict_update(struct vm *vm, struct dict *d, value other); /* a mapping or an iterable of pairs */
bool dict_merge(struct vm *vm, struct dict *d, const struct dict *other);
/* Walks live entries: *position starts at 0; false at the end. */
bool dict_next(const struct dict *d, uint32_t *position, value *key, value *v);

/* set and frozenset: a dict's table without values. */
struct set {
  struct object head;
  uint32_t count, used, room;
  value *entries;
  uint32_t info;
};
extern const struct type type_set, type_frozenset;
value set_new(struct vm *vm, const struct type *type, uint32_t expected);
bool set_add(struct vm *vm, struct set *s, value item);
int set_contains(struct vm *vm, const struct set *s, value item);
bool set_update(struct vm *vm, struct set *s, value iterable);

struct bytes { /* immutable */
  struct object head;
  uint32_t count;
  uint8_t data[];
};
extern const struct type type_bytes;
value bytes_new(struct vm *vm, const uint8_t *data, uint32_t count); /* data null: zeros */

struct bytearray {
  struct object head;
  uint32_t count, room;
  uint8_t *data;
  uint32_t exports; /* memoryviews that were made of it and not released: while one is in use the size may not change */
};
extern const struct type type_bytearray, type_memoryview;

struct range { /* start, stop, step: ints of any size; small ones are fast */
  struct object head;
  value start, stop, step, length;
};
extern const struct type type_range;

struct slice {
  struct object head;
  value start, stop, step;
};
extern const struct type type_slice;
value slice_new(struct vm *vm, value start, value stop, value step);
/* Resolves a slice (or three values, any None) against a length as CPython's slice.indices: count is the number of items. */
struct slice_span { int32_t start, stop, step, count; };
bool slice_resolve(struct vm *vm, value start, value stop, value step, int32_t length, struct slice_span *out);
/* An index (int or __index__) against a length: negative ones count from the end. False with IndexError `"%s index out of range"` or TypeError. */
bool index_too_large(struct vm *vm, value index); /* false, IndexError: its number is beyond 31 bits */
bool index_resolve(struct vm *vm, value index, int32_t length, const char *what, int32_t *out);

/* Iterators over sequences, one type for each source so that type(iter(x)).__name__ is CPython's. */
struct seq_iter {
  struct object head;
  value source; /* 0 once exhausted */
  uint32_t index;
  uint32_t aux; /* dict, set: count at the start */
};

#endif

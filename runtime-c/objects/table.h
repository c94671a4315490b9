/* The hash table that a dict and a set are made of.

   Entries lie in the order of insertion in one raw block: key and value for a dict, key alone for a set. Up to
   TABLE_LINEAR entries are searched one after the other. Beyond that an index follows the entries: a power of
   two of slots, each 0 or the number of an entry plus 1, in one, two or four bytes as `room` needs; probing is
   linear from the top bits of hash * HASH_SPREAD. Deleting closes the gap in the index, so a probe never
   meets a deleted entry; in the entries the key becomes 0.

   A str has its hash in its header and a small int is its own, so these keys store none. Once a table has held
   any other key (TABLE_GENERAL) 32-bit hashes lie between entries and index, and no __hash__ runs again.

       entries[room]   (hashes[room])   (index[slots])
*/
#ifndef MPY_TABLE_H
#define MPY_TABLE_H

#include "vm/vm.h"

/* struct dict and struct set, seen alike. */
struct __attribute__((may_alias)) table {
  struct object head;
  uint32_t count, used, room;
  value *entries;
  uint32_t info; /* enum table_info; bits 8..13: 32 - log2(slots), 0 without index */
};

enum table_info {
  TABLE_SET = 1 << 0,     /* entries are one word */
  TABLE_TEXT = 1 << 1,    /* has had a str as key that is not interned */
  TABLE_GENERAL = 1 << 2, /* has had a key that is neither an exact str nor a small int */
};
#define TABLE_SHIFT 8
#define TABLE_LINEAR 8
#define HASH_SPREAD 0x9E3779B1u

enum { TABLE_ABSENT = -1, TABLE_RAISED = -2 };

_Static_assert(sizeof(struct table) == sizeof(struct dict) && sizeof(struct table) == sizeof(struct set), "one layout");
_Static_assert(offsetof(struct table, entries) == offsetof(struct dict, entries), "one layout");
_Static_assert(offsetof(struct table, entries) == offsetof(struct set, entries), "one layout");

static inline struct table *table_of(const void *dict_or_set) { return (struct table *)dict_or_set; }

/* The words of entry i: its key, and in a dict its value. Valid until the table changes. */
static inline value *table_entry(const struct table *t, uint32_t i) {
  return t->entries + ((t->info & TABLE_SET) ? i : 2 * i);
}

/* The number of the key's entry, TABLE_ABSENT or TABLE_RAISED. *hash is set unless it raised. */
int32_t table_find(struct vm *vm, struct table *t, value key, uint32_t *hash);
/* The same where the hash is known. */
int32_t table_find_hashed(struct vm *vm, struct table *t, value key, uint32_t hash);
/* The same for an exact str among keys that are exact strings. Never raises. */
int32_t table_find_str(const struct table *t, const struct str *key);
/* A new entry for a key that is not there. Its words (the value 0); null: MemoryError. */
value *table_add(struct vm *vm, struct table *t, value key, uint32_t hash);
/* Finds or adds; *added says which. Null: raised. */
value *table_put(struct vm *vm, struct table *t, value key, bool *added);
void table_remove(struct table *t, uint32_t i);
/* Room for `entries` in all; false: MemoryError. */
bool table_reserve(struct vm *vm, struct table *t, uint32_t entries);
void table_clear(struct table *t);
/* Makes the empty table `to` a copy of `from`; both are of one kind. */
bool table_copy(struct vm *vm, struct table *to, const struct table *from);
uint32_t table_hash(const struct table *t, uint32_t i);
/* From *position on to a live entry: its words, *position behind it; null at the end. */
static inline value *table_next(const struct table *t, uint32_t *position) {
  for (uint32_t i = *position; i < t->used; i++) {
    value *e = table_entry(t, i);
    if (*e) {
      *position = i + 1;
      return e;
    }
  }
  *position = t->used;
  return NULL;
}
/* Raises RuntimeError: the table changed its size during an iteration. Null. */
struct table *table_unsteady(struct vm *vm, const struct table *t);
void table_mark(struct object *o);

#endif

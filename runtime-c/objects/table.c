// build: -O2
/* The hash table of dict and set: see table.h for its layout.

   Only table_find_hashed may run Python (the keys' __eq__), and it starts again when that has changed the table;
   all that alters a table works on what is stored, so that it cannot be interrupted half-way. */
#include "objects/table.h"

#include <string.h>

static inline uint32_t index_shift(const struct table *t) { return t->info >> TABLE_SHIFT; }
static inline uint32_t entry_words(const struct table *t) { return (t->info & TABLE_SET) ? 1 : 2; }
static inline uint32_t *hashes_of(const struct table *t) {
  return (uint32_t *)(t->entries + t->room * entry_words(t));
}
static inline uint8_t *index_of(const struct table *t) {
  return (uint8_t *)(t->entries + t->room * (entry_words(t) + ((t->info & TABLE_GENERAL) != 0)));
}

/* Bytes of one slot, as a shift: 1, 2 or 4. */
static inline uint32_t slot_width(uint32_t room) { return room <= 0xFF ? 0 : room <= 0xFFFF ? 1 : 2; }

static inline uint32_t slot_get(const struct table *t, const uint8_t *index, uint32_t i) {
  if (t->room <= 0xFF) return index[i];
  if (t->room <= 0xFFFF) return ((const uint16_t *)index)[i];
  return ((const uint32_t *)index)[i];
}

static void slot_set(const struct table *t, uint32_t i, uint32_t n) {
  uint8_t *index = index_of(t);
  if (t->room <= 0xFF) index[i] = (uint8_t)n;
  else if (t->room <= 0xFFFF) ((uint16_t *)index)[i] = (uint16_t)n;
  else ((uint32_t *)index)[i] = n;
}

/* 32 - log2(slots) for so many entries: at most two thirds of the slots are used. */
static uint32_t shift_for(uint32_t room) {
  if (room <= TABLE_LINEAR) return 0;
  return (uint32_t)__builtin_clz(room + (room >> 1));
}

static size_t block_bytes(uint32_t room, uint32_t info) {
  size_t bytes = room * sizeof(value) * (((info & TABLE_SET) ? 1 : 2) + ((info & TABLE_GENERAL) != 0));
  uint32_t shift = shift_for(room);
  if (shift) bytes += (size_t)1 << (32 - shift + slot_width(room));
  return bytes;
}

static inline bool same_text(value v, const struct str *key) {
  if (!v || !is_type(v, &type_str)) return false; /* 0: a deleted entry */
  return ((AS(str, v)->meta ^ key->meta) & ~STR_INTERNED) == 0 && str_equal(AS(str, v), key);
}

/* As int_hash has it: -1 hashes to -2, which equal floats do too. */
static inline uint32_t small_hash(value key) { return key == SMALL(-1) ? (uint32_t)-2 : (uint32_t)small_get(key); }

static inline uint32_t hash_of(const struct table *t, uint32_t i) {
  if (t->info & TABLE_GENERAL) return hashes_of(t)[i];
  value key = *table_entry(t, i);
  return is_small(key) ? small_hash(key) : str_hash(AS(str, key));
}

uint32_t table_hash(const struct table *t, uint32_t i) { return hash_of(t, i); }

/* ---- look-up ------------------------------------------------------------------------------------------ */

/* The entry whose key is the very word `key`, without an index. */
static int32_t scan_identical(const struct table *t, value key) {
  uint32_t words = entry_words(t);
  const value *e = t->entries, *end = e + t->used * words;
  for (; e < end; e += words) {
    if (*e == key) return (int32_t)((e - t->entries) >> (words - 1));
  }
  return TABLE_ABSENT;
}

/* Whether a key that an index leads to (never 0) is this text. */
static inline bool is_text(value k, const struct str *key) {
  if (k == (value)key) return true;
  return is_type(k, &type_str) && ((AS(str, k)->meta ^ key->meta) & ~STR_INTERNED) == 0 && str_equal(AS(str, k), key);
}

static int32_t probe_str(const struct table *t, const struct str *key, uint32_t shift) {
  const uint8_t *index = index_of(t);
  const value *entries = t->entries;
  uint32_t mask = 0xFFFFFFFFu >> shift, i = str_hash(key) * HASH_SPREAD >> shift, n;
  if (t->room <= 0xFF && !(t->info & TABLE_SET)) { /* a dict of usual size */
    for (; (n = index[i]) != 0; i = (i + 1) & mask) {
      if (is_text(entries[2 * n - 2], key)) return (int32_t)(n - 1);
    }
    return TABLE_ABSENT;
  }
  for (; (n = slot_get(t, index, i)) != 0; i = (i + 1) & mask) {
    if (is_text(*table_entry(t, n - 1), key)) return (int32_t)(n - 1);
  }
  return TABLE_ABSENT;
}

int32_t table_find_str(const struct table *t, const struct str *key) {
  uint32_t shift = index_shift(t);
  if (shift) return probe_str(t, key, shift);
  int32_t found = scan_identical(t, (value)key);
  if (found >= 0 || (str_is_interned(key) && !(t->info & TABLE_TEXT))) return found;
  for (uint32_t i = 0; i < t->used; i++) {
    if (same_text(*table_entry(t, i), key)) return (int32_t)i;
  }
  return TABLE_ABSENT;
}

/* A small int in a table that has had only strings and small ints. */
static int32_t find_small(const struct table *t, value key) {
  uint32_t shift = index_shift(t);
  if (!shift) return scan_identical(t, key);
  const uint8_t *index = index_of(t);
  uint32_t mask = 0xFFFFFFFFu >> shift;
  for (uint32_t i = small_hash(key) * HASH_SPREAD >> shift;; i = (i + 1) & mask) {
    uint32_t n = slot_get(t, index, i);
    if (n == 0) return TABLE_ABSENT;
    if (*table_entry(t, n - 1) == key) return (int32_t)(n - 1);
  }
}

/* Whether entry i has the key: 1, 0, -1 raised, 2: __eq__ changed the table. */
static int entry_equals(struct vm *vm, struct table *t, uint32_t i, value key, uint32_t hash) {
  value k = *table_entry(t, i);
  if (k == key) return 1;
  if (k == 0 || table_hash(t, i) != hash) return 0;
  struct table before = *t;
  int equal = op_equal(vm, k, key);
  if (equal < 0) return -1;
  if (before.entries != t->entries || before.room != t->room || before.info != t->info || i >= t->used ||
      *table_entry(t, i) != k) {
    return 2;
  }
  return equal;
}

/* Any key in any table. */
static int32_t find_general(struct vm *vm, struct table *t, value key, uint32_t hash) {
again:;
  uint32_t shift = index_shift(t);
  uint32_t mask = shift ? 0xFFFFFFFFu >> shift : 0;
  uint32_t at = shift ? hash * HASH_SPREAD >> shift : 0;
  for (;; at = shift ? (at + 1) & mask : at + 1) {
    uint32_t i = at;
    if (shift) {
      uint32_t n = slot_get(t, index_of(t), at);
      if (n == 0) return TABLE_ABSENT;
      i = n - 1;
    } else if (at >= t->used) {
      return TABLE_ABSENT;
    }
    int equal = entry_equals(vm, t, i, key, hash);
    if (equal == 1) return (int32_t)i;
    if (equal < 0) return TABLE_RAISED;
    if (equal == 2) goto again;
  }
}

int32_t table_find_hashed(struct vm *vm, struct table *t, value key, uint32_t hash) {
  if (is_small(key)) {
    if (!(t->info & TABLE_GENERAL)) return find_small(t, key);
  } else if (is_type(key, &type_str)) {
    int32_t found = table_find_str(t, AS(str, key));
    if (found >= 0 || !(t->info & TABLE_GENERAL)) return found;
  }
  return find_general(vm, t, key, hash);
}

int32_t table_find(struct vm *vm, struct table *t, value key, uint32_t *hash) {
  if (is_small(key)) {
    *hash = small_hash(key);
    if (!(t->info & TABLE_GENERAL)) return find_small(t, key);
  } else if (is_type(key, &type_str)) {
    *hash = str_hash(AS(str, key));
    int32_t found = table_find_str(t, AS(str, key));
    if (found >= 0 || !(t->info & TABLE_GENERAL)) return found;
  } else if (!op_hash(vm, key, hash)) {
    return TABLE_RAISED;
  }
  return find_general(vm, t, key, *hash);
}

/* ---- change ------------------------------------------------------------------------------------------- */

static inline void index_insert(struct table *t, uint32_t i, uint32_t hash, uint32_t shift) {
  uint32_t mask = 0xFFFFFFFFu >> shift, at = hash * HASH_SPREAD >> shift;
  uint8_t *index = index_of(t);
  if (t->room <= 0xFF) {
    while (index[at]) at = (at + 1) & mask;
    index[at] = (uint8_t)(i + 1);
  } else {
    while (slot_get(t, index, at)) at = (at + 1) & mask;
    slot_set(t, at, i + 1);
  }
}

/* Takes entry i out of the index: those behind it that were pushed on by it move up. */
static void index_remove(struct table *t, uint32_t i) {
  uint32_t shift = index_shift(t);
  if (!shift) return;
  const uint8_t *index = index_of(t);
  uint32_t mask = 0xFFFFFFFFu >> shift, at = hash_of(t, i) * HASH_SPREAD >> shift;
  while (slot_get(t, index, at) != i + 1) at = (at + 1) & mask;
  uint32_t hole = at;
  for (;;) {
    at = (at + 1) & mask;
    uint32_t n = slot_get(t, index, at);
    if (n == 0) break;
    uint32_t home = hash_of(t, n - 1) * HASH_SPREAD >> shift;
    if (((at - home) & mask) >= ((at - hole) & mask)) {
      slot_set(t, hole, n);
      hole = at;
    }
  }
  slot_set(t, hole, 0);
}

static void index_rebuild(struct table *t) {
  uint32_t shift = shift_for(t->room);
  t->info = (t->info & ((1u << TABLE_SHIFT) - 1)) | shift << TABLE_SHIFT;
  if (!shift) return;
  memset(index_of(t), 0, (size_t)1 << (32 - shift + slot_width(t->room)));
  for (uint32_t i = 0; i < t->used; i++) {
    if (*table_entry(t, i)) index_insert(t, i, hash_of(t, i), shift);
  }
}

/* Closes the gaps that deleted entries left. The index is to be rebuilt. */
static void squeeze(struct table *t) {
  uint32_t *hashes = (t->info & TABLE_GENERAL) ? hashes_of(t) : NULL;
  uint32_t to = 0, words = entry_words(t);
  for (uint32_t i = 0; i < t->used; i++) {
    value *e = table_entry(t, i);
    if (!*e) continue;
    if (to != i) {
      memcpy(table_entry(t, to), e, words * sizeof(value));
      if (hashes) hashes[to] = hashes[i];
    }
    to++;
  }
  t->used = to;
}

/* Gives the table another room (>= used) and more flags. */
static bool resize(struct vm *vm, struct table *t, uint32_t room, uint32_t flags) {
  if (room > 0x1000000) {
    raise_memory(vm, (size_t)room * 8);
    return false;
  }
  uint32_t info = t->info | flags, old_room = t->room;
  size_t old_bytes = block_bytes(t->room, t->info), bytes = block_bytes(room, info);
  if (bytes != old_bytes) { /* (a set of small room may have flags but no hashes to add) */
    value *block = heap_realloc(vm, t->entries, old_bytes, bytes);
    if (!block) return false;
    t->entries = block;
  }
  uint32_t words = entry_words(t);
  uint32_t *new_hashes = (uint32_t *)(t->entries + room * words);
  if (t->info & TABLE_GENERAL) {
    memmove(new_hashes, t->entries + old_room * words, t->used * sizeof(uint32_t));
  } else if (info & TABLE_GENERAL) {
    for (uint32_t i = 0; i < t->used; i++) new_hashes[i] = *table_entry(t, i) ? table_hash(t, i) : 0;
  }
  t->room = room;
  t->info = info;
  index_rebuild(t);
  return true;
}

static bool make_room(struct vm *vm, struct table *t) {
  if (t->count < t->used) {
    squeeze(t);
    index_rebuild(t);
    if (t->used <= t->room - (t->room >> 2) && t->used < t->room) return true;
  }
  uint32_t room = t->room;
  return resize(vm, t, room < 4 ? 4 : room < 8 ? 8 : room + (room >> 1) + 4, 0);
}

bool table_reserve(struct vm *vm, struct table *t, uint32_t entries) {
  return entries <= t->room || resize(vm, t, entries, 0);
}

value *table_add(struct vm *vm, struct table *t, value key, uint32_t hash) {
  uint32_t flags = 0;
  if (!is_small(key)) {
    if (!is_type(key, &type_str)) flags = TABLE_GENERAL;
    else if (!str_is_interned(AS(str, key))) flags = TABLE_TEXT;
  }
  if (t->used == t->room && !make_room(vm, t)) return NULL;
  if (flags & ~t->info & TABLE_GENERAL) {
    if (!resize(vm, t, t->room, flags)) return NULL;
  }
  t->info |= flags;
  uint32_t i = t->used++;
  value *e = table_entry(t, i);
  e[0] = key;
  if (!(t->info & TABLE_SET)) e[1] = 0;
  if (t->info & TABLE_GENERAL) hashes_of(t)[i] = hash;
  t->count++;
  uint32_t shift = index_shift(t);
  if (shift) index_insert(t, i, hash, shift);
  return e;
}

value *table_put(struct vm *vm, struct table *t, value key, bool *added) {
  uint32_t hash;
  int32_t i;
  if (is_type(key, &type_str) && !(t->info & TABLE_GENERAL)) {
    hash = str_hash(AS(str, key));
    i = table_find_str(t, AS(str, key));
  } else {
    i = table_find(vm, t, key, &hash);
  }
  *added = i == TABLE_ABSENT;
  if (i >= 0) return table_entry(t, (uint32_t)i);
  return i == TABLE_ABSENT ? table_add(vm, t, key, hash) : NULL;
}

void table_remove(struct table *t, uint32_t i) {
  index_remove(t, i);
  value *e = table_entry(t, i);
  e[0] = 0;
  if (!(t->info & TABLE_SET)) e[1] = 0;
  t->count--;
  while (t->used > 0 && *table_entry(t, t->used - 1) == 0) t->used--;
}

void table_clear(struct table *t) {
  value *block = t->entries;
  size_t bytes = block_bytes(t->room, t->info);
  t->count = t->used = t->room = 0;
  t->entries = NULL;
  t->info &= TABLE_SET;
  heap_free(block, bytes);
}

bool table_copy(struct vm *vm, struct table *to, const struct table *from) {
  if (from->count == 0) return true;
  size_t bytes = block_bytes(from->room, from->info);
  value *block = heap_alloc(vm, bytes);
  if (!block) return false;
  memcpy(block, from->entries, bytes);
  to->entries = block;
  to->count = from->count;
  to->used = from->used;
  to->room = from->room;
  to->info = from->info;
  return true;
}

void table_mark(struct object *o) {
  const struct table *t = (const struct table *)o;
  if (!t->entries) return;
  heap_mark_raw(t->entries);
  heap_mark_values(t->entries, t->used * entry_words(t));
}

// build: -O2
/* Iterators over dict and set. An iterator's aux is the number of entries at its start:
   RuntimeError when that changes. */
#include "objects/dict.h"
#include "objects/iterators.h"

value table_iter_new(struct vm *vm, const struct type *type, value source) {
  value it = seq_iter_new(vm, type, source);
  if (!it) return 0;
  AS(seq_iter, it)->aux = table_of((void *)source)->count;
  return it;
}

value table_reverse_iter_new(struct vm *vm, const struct type *type, value source) {
  value it = table_iter_new(vm, type, source);
  if (it) AS(seq_iter, it)->index = table_of((void *)source)->used;
  return it;
}

struct table *table_unsteady(struct vm *vm, const struct table *t) {
  raise_error(vm, &type_RuntimeError, "%s changed size during iteration",
              (t->info & TABLE_SET) ? "Set" : "dictionary");
  return NULL;
}

/* The table, if the iterator has not ended and the table has kept its size; else null, perhaps with RuntimeError. */
static inline const struct table *steady(struct vm *vm, const struct seq_iter *it) {
  if (!it->source) return NULL;
  const struct table *t = table_of((void *)it->source);
  return t->count == it->aux ? t : table_unsteady(vm, t);
}

static inline const value *entry_next(struct vm *vm, value v) {
  struct seq_iter *it = AS(seq_iter, v);
  const struct table *t = steady(vm, it);
  if (!t) return NULL;
  const value *e = table_next(t, &it->index);
  if (!e) it->source = 0;
  return e;
}

static const value *entry_previous(struct vm *vm, value v) {
  struct seq_iter *it = AS(seq_iter, v);
  const struct table *t = steady(vm, it);
  if (!t) return NULL;
  if (it->index > t->used) it->index = t->used;
  while (it->index > 0) {
    const value *e = table_entry(t, --it->index);
    if (*e) return e;
  }
  it->source = 0;
  return NULL;
}

static value key_of(const value *e) { return e ? e[0] : 0; }
static value value_of(const value *e) { return e ? e[1] : 0; }
static value pair_of(struct vm *vm, const value *e) { return e ? tuple_pair(vm, e[0], e[1]) : 0; }

static value key_next(struct vm *vm, value v) { return key_of(entry_next(vm, v)); }
static value value_next(struct vm *vm, value v) { return value_of(entry_next(vm, v)); }
static value item_next(struct vm *vm, value v) { return pair_of(vm, entry_next(vm, v)); }
static value key_previous(struct vm *vm, value v) { return key_of(entry_previous(vm, v)); }
static value value_previous(struct vm *vm, value v) { return value_of(entry_previous(vm, v)); }
static value item_previous(struct vm *vm, value v) { return pair_of(vm, entry_previous(vm, v)); }

value dict_iter(struct vm *vm, value v) { return table_iter_new(vm, &type_dict_keyiterator, v); }
value set_iter(struct vm *vm, value v) { return table_iter_new(vm, &type_set_iterator, v); }

/* Entries still to come. */
static value entries_left(value *a, bool back) {
  const struct seq_iter *it = AS(seq_iter, a[0]);
  if (!it->source) return SMALL(0);
  const struct table *t = table_of((void *)it->source);
  if (t->count != it->aux) return SMALL(0);
  int32_t left = 0;
  for (uint32_t i = back ? 0 : it->index, end = back ? it->index : t->used; i < end; i++) left += *table_entry(t, i) != 0;
  return small_new(left);
}

#define TABLE_LENGTH_HINT(cls, back)                                 \
  value py_##cls##___length_hint__(struct vm *vm, int n, value *a) { \
    (void)vm, (void)n;                                               \
    return entries_left(a, back);                                    \
  }
TABLE_LENGTH_HINT(dict_keyiterator, false)
TABLE_LENGTH_HINT(dict_valueiterator, false)
TABLE_LENGTH_HINT(dict_itemiterator, false)
TABLE_LENGTH_HINT(dict_reversekeyiterator, true)
TABLE_LENGTH_HINT(dict_reversevalueiterator, true)
TABLE_LENGTH_HINT(dict_reverseitemiterator, true)
TABLE_LENGTH_HINT(set_iterator, false)

ITERATOR_TYPE(dict_keyiterator, key_next, seq_iter_mark, seq_iter, TYPE_FINAL);
ITERATOR_TYPE(dict_valueiterator, value_next, seq_iter_mark, seq_iter, TYPE_FINAL);
ITERATOR_TYPE(dict_itemiterator, item_next, seq_iter_mark, seq_iter, TYPE_FINAL);
ITERATOR_TYPE(dict_reversekeyiterator, key_previous, seq_iter_mark, seq_iter, TYPE_FINAL);
ITERATOR_TYPE(dict_reversevalueiterator, value_previous, seq_iter_mark, seq_iter, TYPE_FINAL);
ITERATOR_TYPE(dict_reverseitemiterator, item_previous, seq_iter_mark, seq_iter, TYPE_FINAL);
ITERATOR_TYPE(set_iterator, key_next, seq_iter_mark, seq_iter, TYPE_FINAL);

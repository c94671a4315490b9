/* Iterators over sequences: a source and an index. They live on after their source has changed, and let go of it at the end,
   so that an exhausted one stays exhausted. Those over dict and set are in table-iterators.c. */
#include "objects/iterators.h"

#include "objects/slice.h"

value self_iter(struct vm *vm, value v) {
  (void)vm;
  return v;
}

void seq_iter_mark(struct object *o) { heap_mark(((struct seq_iter *)o)->source); }

value seq_iter_new(struct vm *vm, const struct type *type, value source) {
  struct seq_iter *it = object_new(vm, type, sizeof *it);
  if (it) it->source = source;
  return (value)it;
}

/* The item was the last: no more from here on. */
static value exhausted(struct seq_iter *it) {
  it->source = 0;
  return 0;
}

static value list_next(struct vm *vm, value v) {
  (void)vm;
  struct seq_iter *it = AS(seq_iter, v);
  if (!it->source) return 0;
  const struct list *l = AS(list, it->source);
  return it->index < l->count ? l->items[it->index++] : exhausted(it);
}

/* aux: items still to come, counted from the start of the list. */
static value list_reverse_next(struct vm *vm, value v) {
  (void)vm;
  struct seq_iter *it = AS(seq_iter, v);
  if (!it->source) return 0;
  const struct list *l = AS(list, it->source);
  return it->aux && it->aux <= l->count ? l->items[--it->aux] : exhausted(it);
}

static value tuple_next(struct vm *vm, value v) {
  (void)vm;
  struct seq_iter *it = AS(seq_iter, v);
  if (!it->source) return 0;
  const struct tuple *t = AS(tuple, it->source);
  return it->index < t->count ? t->items[it->index++] : exhausted(it);
}

static value str_next(struct vm *vm, value v) {
  struct seq_iter *it = AS(seq_iter, v);
  if (!it->source) return 0;
  value c = str_next_char(vm, AS(str, it->source), &it->index);
  return c || vm->exc ? c : exhausted(it);
}

static value ascii_next(struct vm *vm, value v) {
  (void)vm;
  struct seq_iter *it = AS(seq_iter, v);
  if (!it->source) return 0;
  const struct str *s = AS(str, it->source);
  return it->index < str_len(s) ? str_single(s->data[it->index++]) : exhausted(it);
}

static value bytes_next(struct vm *vm, value v) {
  (void)vm;
  struct seq_iter *it = AS(seq_iter, v);
  if (!it->source) return 0;
  const struct bytes *b = AS(bytes, it->source);
  return it->index < b->count ? small_new(b->data[it->index++]) : exhausted(it);
}

static value bytearray_next(struct vm *vm, value v) {
  (void)vm;
  struct seq_iter *it = AS(seq_iter, v);
  if (!it->source) return 0;
  const struct bytearray *b = AS(bytearray, it->source);
  return it->index < b->count ? small_new(b->data[it->index++]) : exhausted(it);
}

value list_iter(struct vm *vm, value v) { return seq_iter_new(vm, &type_list_iterator, v); }
value tuple_iter(struct vm *vm, value v) { return seq_iter_new(vm, &type_tuple_iterator, value_exact(v)); }
value bytes_iter(struct vm *vm, value v) { return seq_iter_new(vm, &type_bytes_iterator, value_exact(v)); }
value bytearray_iter(struct vm *vm, value v) { return seq_iter_new(vm, &type_bytearray_iterator, v); }
value str_iter(struct vm *vm, value v) {
  v = value_exact(v);
  return seq_iter_new(vm, str_is_ascii(AS(str, v)) ? &type_str_ascii_iterator : &type_str_iterator, v);
}
value list_reversed_new(struct vm *vm, value v) {
  value it = seq_iter_new(vm, &type_list_reverseiterator, v);
  if (it) AS(seq_iter, it)->aux = AS(list, v)->count;
  return it;
}

/* ---- __length_hint__ --------------------------------------------------------------------------------------- */

static value items_left(uint32_t count, uint32_t index) { return small_new(count > index ? (int32_t)(count - index) : 0); }

#define LENGTH_HINT(cls, count)                                 \
  value py_##cls##___length_hint__(struct vm *vm, int n, value *a) { \
    (void)vm, (void)n;                                          \
    const struct seq_iter *it = AS(seq_iter, a[0]);             \
    return it->source ? items_left(count, it->index) : SMALL(0); \
  }
LENGTH_HINT(list_iterator, AS(list, it->source)->count)
LENGTH_HINT(tuple_iterator, AS(tuple, it->source)->count)
LENGTH_HINT(bytes_iterator, AS(bytes, it->source)->count)
LENGTH_HINT(bytearray_iterator, AS(bytearray, it->source)->count)
LENGTH_HINT(str_ascii_iterator, str_len(AS(str, it->source)))
LENGTH_HINT(list_reverseiterator, it->aux <= AS(list, it->source)->count ? it->aux : 0)

value py_str_iterator___length_hint__(struct vm *vm, int n, value *a) {
  (void)n;
  const struct seq_iter *it = AS(seq_iter, a[0]);
  if (!it->source) return SMALL(0);
  uint32_t at = it->index;
  int32_t left = 0;
  for (value c; (c = str_next_char(vm, AS(str, it->source), &at));) left++;
  return vm->exc ? 0 : small_new(left);
}

/* ---- types --------------------------------------------------------------------------------------------------- */

ITERATOR_TYPE(list_iterator, list_next, seq_iter_mark, seq_iter, TYPE_FINAL);
ITERATOR_TYPE(list_reverseiterator, list_reverse_next, seq_iter_mark, seq_iter, TYPE_FINAL);
ITERATOR_TYPE(tuple_iterator, tuple_next, seq_iter_mark, seq_iter, TYPE_FINAL);
ITERATOR_TYPE(str_iterator, str_next, seq_iter_mark, seq_iter, TYPE_FINAL);
ITERATOR_TYPE(str_ascii_iterator, ascii_next, seq_iter_mark, seq_iter, TYPE_FINAL);
ITERATOR_TYPE(bytes_iterator, bytes_next, seq_iter_mark, seq_iter, TYPE_FINAL);
ITERATOR_TYPE(bytearray_iterator, bytearray_next, seq_iter_mark, seq_iter, TYPE_FINAL);

/* Stepping over iterables from C: see walk.h. Exact built-in containers are read in place, all else through
   op_iter and op_next. */
#include "objects/walk.h"

#include "objects/table.h"

static value step_list(struct walk *w) {
  const struct list *l = AS(list, w->source);
  return w->at < l->count ? l->items[w->at++] : 0;
}

static value step_tuple(struct walk *w) {
  const struct tuple *t = AS(tuple, w->source);
  return w->at < t->count ? t->items[w->at++] : 0;
}

static value step_range(struct walk *w) {
  if (w->left == 0) return 0;
  w->left--;
  value v = w->at;
  w->at += w->aux;
  return v;
}

static value step_bytes(struct walk *w) {
  const struct bytes *b = AS(bytes, w->source);
  return w->at < b->count ? small_new(b->data[w->at++]) : 0;
}

static value step_bytearray(struct walk *w) {
  const struct bytearray *b = AS(bytearray, w->source);
  return w->at < b->count ? small_new(b->data[w->at++]) : 0;
}

static value step_str(struct walk *w) {
  const struct str *s = AS(str, w->source);
  uint32_t len = str_len(s), at = w->at;
  if (at >= len) return 0;
  uint32_t end = at + 1;
  while (end < len && ((uint8_t)s->data[end] & 0xC0) == 0x80) end++;
  w->at = end;
  return str_new(w->vm, s->data + at, end - at);
}

static value step_table(struct walk *w) {
  const struct table *t = table_of((void *)w->source);
  if (t->count != w->aux) return (value)table_unsteady(w->vm, t);
  const value *e = table_next(t, &w->at);
  return e ? *e : 0;
}

static value step_iterator(struct walk *w) { return op_next(w->vm, w->source); }

static bool start_range(struct walk *w) {
  const struct range *r = AS(range, w->source);
  if (!is_small(r->start) || !is_small(r->stop) || !is_small(r->step) || !is_small(r->length)) return false;
  w->step = step_range;
  w->at = r->start; /* both in the form of words: at + aux stays a small int */
  w->aux = r->step - 1;
  w->left = small_get(r->length);
  return true;
}

bool walk_start(struct vm *vm, struct walk *w, value iterable) {
  w->vm = vm;
  w->source = iterable;
  w->at = 0;
  const struct type *t = type_of(iterable);
  if (t == TESTED(&type_list)) w->step = step_list;
  else if (t == TESTED(&type_tuple)) w->step = step_tuple;
  else if (t == TESTED(&type_str)) w->step = step_str;
  else if (t == TESTED(&type_bytes)) w->step = step_bytes;
  else if (t == TESTED(&type_bytearray)) w->step = step_bytearray;
  else if (t == TESTED(&type_dict) || t == TESTED(&type_set) || t == TESTED(&type_frozenset)) {
    w->step = step_table;
    w->aux = AS(dict, iterable)->count;
  } else if (t != TESTED(&type_range) || !start_range(w)) {
    w->step = step_iterator;
    w->source = op_iter(vm, iterable);
    return w->source != 0;
  }
  return true;
}

uint32_t walk_expected(const struct walk *w) {
  if (w->step == step_list) return AS(list, w->source)->count;
  if (w->step == step_tuple) return AS(tuple, w->source)->count;
  if (w->step == step_range) return (uint32_t)w->left;
  if (w->step == step_table) return w->aux;
  if (w->step == step_bytes) return AS(bytes, w->source)->count;
  if (w->step == step_bytearray) return AS(bytearray, w->source)->count;
  if (w->step == step_str && str_is_ascii(AS(str, w->source))) return str_len(AS(str, w->source));
  return 0;
}

int32_t length_hint(struct vm *vm, value iterable) {
  const struct type *t = type_of(iterable);
  if (USE(t->ops, len) && !(t->flags & TYPE_PYTHON)) return op_len(vm, iterable);
  bool found;
  const struct str *name = S(__len__);
  value v = vm_call_special(vm, iterable, name, 0, NULL, &found);
  if (!found) v = vm_call_special(vm, iterable, name = S(__length_hint__), 0, NULL, &found);
  if (!found || v == value_notimplemented) return 0;
  int32_t n;
  if (!v || !int_to_i32(vm, v, &n)) return exc_clear_if(vm, &type_TypeError) ? 0 : -1;
  if (n < 0) raise_value(vm, "%S() should return >= 0", name);
  return n < 0 ? -1 : n;
}

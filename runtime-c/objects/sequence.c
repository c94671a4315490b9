// build: -O2
/* What list and tuple share: searches, comparisons and copies over their items, and the checks of + * and []. */
#include "objects/sequence.h"

#include <string.h>

#include "objects/text.h"

struct items items_of(value v) {
  v = value_exact(v);
  if (is_type(v, &type_tuple)) return (struct items){AS(tuple, v)->items, AS(tuple, v)->count};
  return (struct items){AS(list, v)->items, AS(list, v)->count};
}

void span_copy(value *to, const value *from, const struct slice_span *span) {
  if (span->step == 1) {
    if (span->count) memcpy(to, from + span->start, (size_t)span->count * sizeof(value));
    return;
  }
  uint32_t at = (uint32_t)span->start; /* a last step beyond the end may be beyond 31 bits */
  for (int32_t i = 0; i < span->count; i++, at += (uint32_t)span->step) to[i] = from[at];
}

static bool bound_resolve(struct vm *vm, value v, int32_t length, int32_t *out) {
  int32_t n;
  if (is_small(v)) n = small_get(v);
  else if (!is_index(v)) return raise_type(vm, "slice indices must be integers or have an __index__ method"), false;
  else if (!int_to_index_clip(vm, v, &n)) return false;
  if (n < 0) n = n < -length ? 0 : n + length;
  *out = n > length ? length : n;
  return true;
}

bool bounds_resolve(struct vm *vm, value start, value stop, int32_t length, int32_t *from, int32_t *to) {
  *from = 0;
  *to = length;
  if (start && !bound_resolve(vm, start, length, from)) return false;
  return !stop || bound_resolve(vm, stop, length, to);
}

int32_t items_find(struct vm *vm, value sequence, value v, uint32_t from, uint32_t to) {
  for (uint32_t i = from; i < to; i++) {
    struct items s = items_of(sequence);
    if (is_small(v)) { /* nothing runs as long as small ints are compared */
      while (i < s.count && i < to && is_small(s.first[i]) && s.first[i] != v) i++;
      if (i >= to) break;
    }
    if (i >= s.count) break;
    if (s.first[i] == v) return (int32_t)i;
    int equal = op_equal(vm, s.first[i], v);
    if (equal) return equal < 0 ? -2 : (int32_t)i;
  }
  return -1;
}

int32_t items_count(struct vm *vm, value sequence, value v) {
  int32_t n = 0;
  uint32_t i = 0;
  for (;;) {
    int32_t at = items_find(vm, sequence, v, i, UINT32_MAX);
    if (at < 0) return at == -1 ? n : -1;
    n++;
    i = (uint32_t)at + 1;
  }
}

/* Whether these are two lists or two tuples, which compare as the function below does it. */
static bool is_plain_sequence(value a, value b) {
  if (!is_pointer(a) || !is_pointer(b)) return false;
  const struct type *t = AS(object, a)->type;
  return t == AS(object, b)->type && (t == &type_list || t == TESTED(&type_tuple));
}

value items_compare(struct vm *vm, enum compare_op op, value a, value b) {
  bool equality = op >= COMPARE_EQ, is_short = vm_c_stack_is_short(vm);
  if (is_short && !vm_check_c_stack(vm)) return 0;
again:
  if (equality && items_of(a).count != items_of(b).count) return value_bool(op == COMPARE_NE);
  if (equality && is_short) {
    int equal = deep_equal(vm, a, b);
    return equal < 0 ? 0 : value_bool((op == COMPARE_EQ) == equal);
  }
  for (uint32_t i = 0;; i++) {
    struct items x = items_of(a), y = items_of(b);
    uint32_t count = x.count < y.count ? x.count : y.count;
    while (i < count && x.first[i] == y.first[i]) i++;
    if (i >= count) break;
    value v = x.first[i], w = y.first[i];
    int equal = is_small(v) && is_small(w) ? 0 : op_equal(vm, v, w);
    if (equal < 0) return 0;
    if (equal) continue;
    if (equality) return value_bool(op == COMPARE_NE);
    if (!is_plain_sequence(v, w)) return op_compare(vm, op, v, w);
    a = v, b = w;
    goto again;
  }
  value m = small_new((int32_t)items_of(a).count), n = small_new((int32_t)items_of(b).count);
  return op_compare(vm, op, m, n);
}

bool items_put_repr(struct str_buffer *b, value sequence) {
  for (uint32_t i = 0; i < items_of(sequence).count; i++) {
    if (i) buffer_put_c(b, ", ");
    if (!op_put_repr(b, items_of(sequence).first[i])) return false;
  }
  return true;
}

static int text_less(const struct str *a, const struct str *b) {
  uint32_t m = str_len(a), n = str_len(b);
  int c = memcmp(a->data, b->data, m < n ? m : n);
  return c ? c < 0 : m < n;
}

/* Item by item; only where items are no small ints may this go deeper. */
static int tuple_less(struct vm *vm, const struct tuple *a, const struct tuple *b) {
  uint32_t n = a->count < b->count ? a->count : b->count;
  const value *p = a->items, *q = b->items;
  for (const value *end = p + n; p != end; p++, q++) {
    value v = *p, w = *q;
    if (v == w) continue;
    if (is_small(v & w)) return (int32_t)v < (int32_t)w;
    if (!vm_check_c_stack(vm)) return -1;
    int equal = op_equal(vm, v, w);
    if (equal < 0) return -1;
    if (!equal) return value_less(vm, v, w);
  }
  return a->count < b->count;
}

int value_less(struct vm *vm, value a, value b) {
  if (is_small(a & b)) return (int32_t)a < (int32_t)b;
  if (((a | b) & 3) == 0) {
    const struct type *t = AS(object, a)->type;
    if (t == AS(object, b)->type) {
      if (t == TESTED(&type_tuple)) return tuple_less(vm, AS(tuple, a), AS(tuple, b));
      if (t == TESTED(&type_str)) return text_less(AS(str, a), AS(str, b));
    }
  }
#if !MPY_FLOAT_DOUBLE
  if (is_word_float(a) && is_word_float(b)) return word_float_get(a) < word_float_get(b);
#endif
  return op_less(vm, a, b);
}

bool repeat_count(struct vm *vm, value n, int32_t *times, value *out) {
  *out = 0;
  if (!is_index(n)) {
    *out = value_notimplemented; /* the other operand may know; if not, op_binary says what is wrong */
    return false;
  }
  value given = n;
  n = int_index(vm, n);
  if (!n) return false;
  if (!is_small(n)) {
    raise_error(vm, &type_OverflowError, "cannot fit '%T' into an index-sized integer", given);
    return false;
  }
  *times = small_get(n) < 0 ? 0 : small_get(n);
  return true;
}

bool subscript_resolve(struct vm *vm, value index, const uint32_t *length, const char *name, const char *range_text,
                       int32_t *out) {
  if (!is_small(index)) {
    if (!is_index(index)) {
      raise_type(vm, "%s indices must be integers or slices, not %T", name, index);
      return false;
    }
    value given = index;
    index = int_index(vm, index); /* may change the length */
    if (!index) return false;
    if (!is_small(index)) return index_too_large(vm, given);
  }
  return index_resolve(vm, index, (int32_t)*length, range_text, out);
}

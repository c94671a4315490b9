/* str: comparison, indices and slices, operators, the type. Text that is ASCII has a flag in its header: there an index is
   an offset; other text is walked. */
#include <string.h>

#include "objects/format.h"
#include "objects/sequence.h"
#include "objects/str-ops.h"
#include "objects/text.h"

/* ---- comparison ---- */

/* UTF-8 compares as code points do. */
static int order(const struct str *a, const struct str *b) {
  uint32_t n = str_len(a), m = str_len(b);
  int d = memcmp(a->data, b->data, n < m ? n : m);
  return d ? d : (n > m) - (n < m);
}

value str_compare(struct vm *vm, enum compare_op op, value a, value b) {
  (void)vm;
  const struct str *x = str_of(a), *y = str_of(b);
  if (!x || !y) return value_notimplemented;
  if (op >= COMPARE_EQ) return value_bool(str_equal(x, y) == (op == COMPARE_EQ));
  int d = order(x, y);
  bool yes = op == COMPARE_LT ? d < 0 : op == COMPARE_LE ? d <= 0 : op == COMPARE_GT ? d > 0 : d >= 0;
  return value_bool(yes);
}

/* ---- characters ---- */

uint32_t str_count(const struct str *s) { return str_is_ascii(s) ? str_len(s) : utf8_count(s->data, str_len(s)); }

value str_next_char(struct vm *vm, const struct str *s, uint32_t *offset) {
  if (*offset >= str_len(s)) return 0;
  const char *p = s->data + *offset;
  uint32_t width = utf8_width((uint8_t)*p);
  *offset += width;
  return width == 1 ? str_single(*p) : str_new(vm, p, width);
}

value str_char_at(struct vm *vm, const struct str *s, uint32_t index) {
  if (str_is_ascii(s)) return str_single(s->data[index]);
  struct text t = {s->data, str_len(s), TEXT_STR, false};
  uint32_t offset = text_offset(&t, index);
  return str_next_char(vm, s, &offset);
}

value str_getitem(struct vm *vm, value v, value index) {
  const struct str *s = str_of(v);
  if (is_type(index, &type_slice)) {
    const struct slice *slice = AS(slice, index);
    return str_slice(vm, v, slice->start, slice->stop, slice->step);
  }
  uint32_t at;
  if (!text_index(vm, index, str_count(s), "string indices must be integers, not '%T'", "string index out of range", &at)) return 0;
  return str_char_at(vm, s, at);
}

/* Every step-th character of a text that is not ASCII. */
static value slice_walk(struct vm *vm, const struct text *t, const struct slice_span *span) {
  struct str_buffer b;
  buffer_init(&b, vm);
  uint32_t at = text_offset(t, (uint32_t)span->start);
  int32_t left = span->count;
  for (;;) {
    buffer_put(&b, t->data + at, utf8_width((uint8_t)t->data[at]));
    if (--left == 0) return buffer_finish(&b);
    for (int32_t skip = span->step; skip > 0; skip--) at += utf8_width((uint8_t)t->data[at]);
    for (int32_t skip = span->step; skip < 0; skip++) {
      do at--;
      while (((uint8_t)t->data[at] & 0xC0) == 0x80);
    }
  }
}

static value slice_ascii(struct vm *vm, const struct str *s, const struct slice_span *span) {
  struct str *out = str_alloc(vm, (size_t)span->count);
  if (!out) return 0;
  uint32_t at = (uint32_t)span->start;
  for (int32_t i = 0; i < span->count; i++, at += (uint32_t)span->step) out->data[i] = s->data[at];
  str_seal_as(out, (size_t)span->count, true);
  return (value)out;
}

static inline bool is_plain_bound(value v) { return is_small(v) || v == value_none; }
static inline int32_t plain_bound(value v, int32_t none, int32_t len) {
  int32_t n = v == value_none ? none : small_get(v);
  if (n < 0) n = n + len < 0 ? 0 : n + len;
  return n < len ? n : len;
}

/* The usual case apart: ASCII, step 1, small bounds. */
static value slice_plain(struct vm *vm, const struct str *s, value start, value stop) {
  int32_t len = (int32_t)str_len(s);
  int32_t from = plain_bound(start, 0, len), to = plain_bound(stop, len, len);
  if (from >= to) return (value)str_empty;
  return to - from == len ? (value)s : str_new(vm, s->data + from, (size_t)(to - from));
}

value str_slice(struct vm *vm, value v, value start, value stop, value step) {
  struct slice_span span;
  const struct str *s = str_of(v);
  if (str_is_ascii(s) && step == value_none && is_plain_bound(start) && is_plain_bound(stop)) return slice_plain(vm, s, start, stop);
  if (!slice_resolve(vm, start, stop, step, (int32_t)str_count(s), &span)) return 0;
  if (span.count == 0) return (value)str_empty;
  struct text t;
  text_of_self((value)s, &t);
  if (span.step == 1) {
    uint32_t from = text_offset(&t, (uint32_t)span.start);
    struct text rest = {t.data + from, t.len - from, TEXT_STR, t.flat};
    return text_part(vm, (value)s, &t, from, from + text_offset(&rest, (uint32_t)span.count));
  }
  return t.flat ? slice_ascii(vm, s, &span) : slice_walk(vm, &t, &span);
}

/* ---- operators ---- */

APART value repeat(struct vm *vm, const struct str *s, value times) {
  int32_t n;
  value out;
  if (!repeat_count(vm, times, &n, &out)) return out;
  uint32_t len = str_len(s);
  if (n <= 0 || len == 0) return (value)str_empty;
  if (n == 1) return (value)s;
  uint64_t total = (uint64_t)len * (uint32_t)n;
  struct str *all = str_alloc(vm, total > UINT32_MAX / 2 ? UINT32_MAX / 2 : (size_t)total);
  if (!all) return 0;
  if (len == 1) {
    memset(all->data, s->data[0], (size_t)n);
  } else {
    for (char *to = all->data; n > 0; n--, to += len) memcpy(to, s->data, len);
  }
  str_seal_as(all, (size_t)total, str_is_ascii(s));
  return (value)all;
}

value str_binary(struct vm *vm, enum binary_op op, value a, value b) {
  ONLY_WITH_OPERATOR(ADD, str_concat);
  ONLY_WITH_OPERATOR(MUL, repeat);
  ONLY_WITH_OPERATOR(MOD, str_percent);
  const struct str *s = str_of(a);
  switch (op) {
    case BINARY_ADD: {
      const struct str *t = str_of(b);
      return t ? str_concat(vm, (value)s, (value)t) : value_notimplemented;
    }
    case BINARY_MUL:
      return repeat(vm, s, b);
    case BINARY_MOD:
      return str_percent(vm, (value)s, b);
    default:
      return value_notimplemented;
  }
}

value str_binary_right(struct vm *vm, enum binary_op op, value a, value b) {
  ONLY_WITH_OPERATOR(MUL, repeat);
  if (op != BINARY_MUL) return value_notimplemented;
  return repeat(vm, str_of(b), a);
}

static int str_contains(struct vm *vm, value v, value item) {
  const struct str *s = str_of(v), *t = str_of(item);
  if (!t) {
    raise_type(vm, "'in <string>' requires string as left operand, not %T", item);
    return -1;
  }
  return text_find(s->data, str_len(s), t->data, str_len(t)) >= 0;
}

static value str_str(struct vm *vm, value v) {
  (void)vm;
  return (value)str_of(v);
}
static bool str_hash_op(struct vm *vm, value v, uint32_t *out) {
  (void)vm;
  *out = str_hash(str_of(v));
  return true;
}
static int str_truth(struct vm *vm, value v) {
  (void)vm;
  return str_len(str_of(v)) != 0;
}
static int32_t str_length(struct vm *vm, value v) {
  (void)vm;
  return (int32_t)str_count(str_of(v));
}

const struct type_ops str_ops = {
    .repr = str_repr,
    .str = str_str,
    .hash = str_hash_op,
    .compare = str_compare,
    .binary = str_binary,
    .binary_right = str_binary_right,
    .truth = str_truth,
    .len = str_length,
    .getitem = str_getitem,
    .contains = str_contains,
    .iter = str_iter,
    .format = str_format,
};

extern const struct name_table attrs_str;
const struct type type_str = {
    .head = {&type_type},
    .name = S(str),
    .base = &type_object,
    .attrs = &attrs_str,
    .layout = &layout_none,
    .ops = &str_ops,
    .native = &type_str,
    .flags = TYPE_LEAF | TYPE_VARIABLE,
    .size = sizeof(struct str),
};

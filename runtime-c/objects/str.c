/* str: creation, hash, comparison, indices and slices, the type. Text that is ASCII has a flag in its header: there an index is
   an offset; other text is walked. One pass over the words of a new text copies it, hashes it and finds out the flag. */
#include <string.h>

#include "objects/format.h"
#include "objects/sequence.h"
#include "objects/str-ops.h"
#include "objects/text.h"

#define HASH_STEP 0x9E3779B1u
#define HASH_END 0x85EBCA6Bu

static inline uint32_t load_word(const char *p) {
  uint32_t w;
  memcpy(&w, p, 4);
  return w;
}

/* The last len & 3 bytes of a text, as the low bytes of a word. */
static inline uint32_t load_tail(const char *p, size_t len) {
  uint32_t w = 0;
  switch (len & 3) {
    case 3: w = (uint32_t)(uint8_t)p[2] << 16; /* fall through */
    case 2: w |= (uint32_t)(uint8_t)p[1] << 8; /* fall through */
    case 1: w |= (uint8_t)p[0];
  }
  return w;
}

static inline uint32_t hash_end(uint32_t h) { return ((h ^ h >> 15) * HASH_END) >> 20; }

uint32_t str_compute_hash(const char *data, size_t len) {
  uint32_t h = (uint32_t)len;
  const char *end = data + (len & ~(size_t)3);
  for (; data != end; data += 4) h = h * HASH_STEP + load_word(data);
  if (len & 3) h = h * HASH_STEP + load_tail(data, len);
  return hash_end(h);
}

/* Copies the text to s (or leaves it there) and makes the header. Writes whole words: up to the block's end. */
static void fill(struct str *s, const char *data, size_t len) {
  uint32_t h = (uint32_t)len, all = 0;
  char *to = s->data;
  const char *end = data + (len & ~(size_t)3);
  while (data != end) {
    uint32_t w = load_word(data);
    data += 4;
    memcpy(to, &w, 4);
    to += 4;
    all |= w;
    h = h * HASH_STEP + w;
  }
  uint32_t w = load_tail(data, len);
  memcpy(to, &w, 4); /* with the null byte at the end */
  all |= w;
  if (len & 3) h = h * HASH_STEP + w;
  s->meta = STR_META(hash_end(h), all & 0x80808080u ? 0 : STR_ASCII, (uint32_t)len);
}

void str_seal(struct str *s, size_t len) { fill(s, s->data, len); }

static value __attribute__((noinline, cold)) too_long(struct vm *vm, size_t len) {
  return raise_error(vm, &type_MemoryError, "a str of %u bytes is too long: at most %u", (unsigned)len, (unsigned)STR_MAX);
}

struct str *str_alloc(struct vm *vm, size_t len) {
  if (len > STR_MAX) {
    too_long(vm, len);
    return NULL;
  }
  struct str *s = object_new_uncleared(vm, &type_str, (sizeof(struct str) + len + 4) & ~(size_t)3);
  if (s) s->meta = 0;
  return s;
}

value str_new(struct vm *vm, const char *data, size_t len) {
  if (len <= 1) {
    if (len == 0) return (value)str_empty;
    if (!(data[0] & 0x80)) return str_single(data[0]);
  }
  struct str *s = str_alloc(vm, len);
  if (!s) return 0;
  fill(s, data, len);
  return (value)s;
}

value str_from_c(struct vm *vm, const char *text) { return str_new(vm, text, strlen(text)); }

value str_from_rune(struct vm *vm, uint32_t code_point) {
  char text[4];
  return str_new(vm, text, utf8_put(text, code_point));
}

value str_concat(struct vm *vm, value a, value b) {
  const struct str *x = AS(str, a), *y = AS(str, b);
  size_t n = str_len(x), m = str_len(y);
  if (m == 0) return a;
  if (n == 0) return b;
  struct str *s = str_alloc(vm, n + m);
  if (!s) return 0;
  memcpy(s->data, x->data, n);
  memcpy(s->data + n, y->data, m);
  str_seal(s, n + m);
  return (value)s;
}

/* ---- comparison ---- */

/* By words: both texts begin at one and reach to the end of one, so that the last may be read whole; the bytes of it that are not
   text do not count (and to the sanitizer, which would stop there, this is not shown). */
bool __attribute__((no_sanitize("address"))) str_equal(const struct str *a, const struct str *b) {
  if (a == b) return true;
  if ((a->meta ^ b->meta) & ~STR_INTERNED) return false; /* hash, length or flag differ */
  if (a->meta & b->meta & STR_INTERNED) return false;
  const uint32_t *p = (const uint32_t *)a->data, *q = (const uint32_t *)b->data;
  uint32_t len = str_len(a);
  for (; len >= 4; len -= 4) {
    if (*p++ != *q++) return false;
  }
  return len == 0 || (*p ^ *q) << (32 - 8 * len) == 0;
}

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
  int32_t at = span->start;
  for (int32_t i = 0; i < span->count; i++, at += span->step) out->data[i] = s->data[at];
  str_seal(out, (size_t)span->count);
  return (value)out;
}

value str_slice(struct vm *vm, value v, value start, value stop, value step) {
  struct slice_span span;
  const struct str *s = str_of(v);
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

static value repeat(struct vm *vm, const struct str *s, value times) {
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
  str_seal(all, (size_t)total);
  return (value)all;
}

value str_binary(struct vm *vm, enum binary_op op, value a, value b) {
  const struct str *s = str_of(a);
  switch (op) {
    case BINARY_ADD: {
      const struct str *t = str_of(b);
      if (!t) return concat_refuse(vm, b, "str");
      return str_concat(vm, (value)s, (value)t);
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

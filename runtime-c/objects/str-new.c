// build: -O2
/* Making str objects: one pass over the words of a new text copies it, hashes it and finds out whether it is ASCII. And
   whether two are equal. */
#include <string.h>

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

#define HASHED_WHOLE 64u
#define HASHED_END 32u

/* Goes on with the hash over whole words. */
static inline uint32_t hash_words(uint32_t h, const char *data, size_t len) {
  for (const char *end = data + len; data != end; data += 4) h = h * HASH_STEP + load_word(data);
  return h;
}

uint32_t str_compute_hash(const char *data, size_t len) {
  uint32_t h = (uint32_t)len;
  if (len > HASHED_WHOLE) {
    h = hash_words(h, data, HASHED_END);
    return hash_end(hash_words(h, data + len - HASHED_END, HASHED_END));
  }
  h = hash_words(h, data, len & ~(size_t)3);
  if (len & 3) h = h * HASH_STEP + load_tail(data + (len & ~(size_t)3), len);
  return hash_end(h);
}

void str_seal_as(struct str *s, size_t len, bool ascii) {
  s->data[len] = 0;
  s->meta = STR_META(str_compute_hash(s->data, len), ascii ? STR_ASCII : 0, (uint32_t)len);
}

/* Whether all bytes of a text of more than a word are below 0x80. */
static bool all_ascii(const char *data, size_t len) {
  uint32_t all = load_word(data + len - 4);
  for (const char *end = data + (len & ~(size_t)3); data != end; data += 4) all |= load_word(data);
  return (all & 0x80808080u) == 0;
}

/* Copies the text to s (or leaves it there) and makes the header. Writes whole words: up to the block's end. */
static void fill(struct str *s, const char *data, size_t len) {
  if (len > HASHED_WHOLE) {
    if (data != s->data) memcpy(s->data, data, len);
    str_seal_as(s, len, all_ascii(s->data, len));
    return;
  }
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

const struct str *str_of(value v) {
  if (!is_pointer(v)) return NULL;
  if (((const struct object *)v)->type == &type_str) return (const struct str *)v;
  v = value_exact(v);
  return is_type(v, &type_str) ? (const struct str *)v : NULL;
}

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

const struct str mpy_str_empty_text = {{&type_str}, STR_META(0, STR_ASCII, 0), ""};

/* Only what takes strings apart brings them in. */
#pragma weak str_singles

value str_new(struct vm *vm, const char *data, size_t len) {
  if (len <= 1) {
    if (len == 0) return (value)str_empty;
    if (!(data[0] & 0x80) && str_singles) return str_single(data[0]);
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
  str_seal_as(s, n + m, x->meta & y->meta & STR_ASCII);
  return (value)s;
}

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

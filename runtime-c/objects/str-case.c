/* Case: upper, lower, swapcase, capitalize, title, casefold. ASCII text, bytes and bytearray change byte by byte; other
   text by Unicode's full mappings. */
#include "objects/text.h"
#include "objects/unicode.h"

static bool is_letter(uint8_t c) { return (uint8_t)((c | 0x20) - 'a') < 26; }

enum byte_case { UPPER, LOWER, SWAP, TITLE };

/* What a character of a str becomes: writes to out, returns how many. `at` is its place in the text; `inside` as below. */
typedef uint32_t (*rune_case)(const struct text *t, const char *at, uint32_t c, bool inside, uint32_t out[3]);

/* Letters are the bytes that differ in bit 5; `inside`: the byte before is a letter. */
static value change_flat(struct vm *vm, const struct text *t, enum byte_case to) {
  struct str_buffer b;
  buffer_init(&b, vm);
  char *out = buffer_extend(&b, t->len);
  if (!out) return 0;
  bool inside = false;
  for (const char *p = t->data, *end = p + t->len; p < end; p++) {
    uint8_t c = (uint8_t)*p;
    bool letter = is_letter(c);
    if (letter) {
      if (to == UPPER || (to == TITLE && !inside)) c &= 0xDF;
      else if (to == SWAP) c ^= 0x20;
      else c |= 0x20;
    }
    inside = letter;
    *out++ = (char)c;
  }
  return text_finish(&b, t->kind);
}

static bool is_cased(uint32_t c) { return unicode_is_lower(c) || unicode_is_upper(c) || unicode_is_title(c); }

static value change_runes(struct vm *vm, const struct text *t, rune_case change, bool words) {
  struct str_buffer b;
  uint32_t out[3];
  bool inside = false;
  buffer_init(&b, vm);
  for (const char *p = t->data, *end = p + t->len; p < end && !b.failed;) {
    const char *at = p;
    uint32_t c = utf8_next(&p), n = change(t, at, c, inside, out);
    for (uint32_t i = 0; i < n; i++) buffer_put_rune(&b, out[i]);
    inside = words ? is_cased(c) : true;
  }
  return buffer_finish(&b);
}

/* ---- upper, lower, casefold ---- */

static uint32_t rune_upper(const struct text *t, const char *at, uint32_t c, bool inside, uint32_t out[3]) {
  (void)t, (void)at, (void)inside;
  return unicode_upper(c, out);
}

#define SIGMA 0x3A3u

/* Whether a sigma at `at` ends a word: a cased letter before it and none behind it, case-ignorable characters skipped. */
static bool sigma_is_final(const struct text *t, const char *at) {
  const char *p = at, *end = t->data + t->len;
  uint32_t c = 0;
  for (;;) {
    if (p == t->data) return false;
    do p--;
    while (((uint8_t)*p & 0xC0) == 0x80);
    const char *q = p;
    c = utf8_next(&q);
    if (!unicode_is_case_ignorable(c)) break;
  }
  if (!is_cased(c)) return false;
  p = at;
  utf8_next(&p);
  while (p < end) {
    c = utf8_next(&p);
    if (!unicode_is_case_ignorable(c)) return !is_cased(c);
  }
  return true;
}

static uint32_t rune_lower(const struct text *t, const char *at, uint32_t c, bool inside, uint32_t out[3]) {
  (void)inside;
  if (c == SIGMA) {
    out[0] = sigma_is_final(t, at) ? 0x3C2 : 0x3C3;
    return 1;
  }
  return unicode_lower(c, out);
}

static uint32_t rune_fold(const struct text *t, const char *at, uint32_t c, bool inside, uint32_t out[3]) {
  (void)t, (void)at, (void)inside;
  return unicode_fold(c, out);
}

value py_str_upper(struct vm *vm, int n, value *a) {
  (void)n;
  struct text t;
  text_of_self(a[0], &t);
  return t.flat ? change_flat(vm, &t, UPPER) : change_runes(vm, &t, rune_upper, false);
}

value py_str_lower(struct vm *vm, int n, value *a) {
  (void)n;
  struct text t;
  text_of_self(a[0], &t);
  return t.flat ? change_flat(vm, &t, LOWER) : change_runes(vm, &t, rune_lower, false);
}

value py_str_casefold(struct vm *vm, int n, value *a) {
  (void)n;
  struct text t;
  text_of_self(a[0], &t);
  return t.flat ? change_flat(vm, &t, LOWER) : change_runes(vm, &t, rune_fold, false);
}

/* ---- swapcase, capitalize, title ---- */

static uint32_t rune_swap(const struct text *t, const char *at, uint32_t c, bool inside, uint32_t out[3]) {
  if (unicode_is_upper(c)) return rune_lower(t, at, c, inside, out);
  if (unicode_is_lower(c)) return unicode_upper(c, out);
  out[0] = c;
  return 1;
}

static uint32_t rune_title(const struct text *t, const char *at, uint32_t c, bool inside, uint32_t out[3]) {
  return inside ? rune_lower(t, at, c, inside, out) : unicode_title(c, out);
}

value py_str_swapcase(struct vm *vm, int n, value *a) {
  (void)n;
  struct text t;
  text_of_self(a[0], &t);
  return t.flat ? change_flat(vm, &t, SWAP) : change_runes(vm, &t, rune_swap, false);
}

value py_str_title(struct vm *vm, int n, value *a) {
  (void)n;
  struct text t;
  text_of_self(a[0], &t);
  return t.flat ? change_flat(vm, &t, TITLE) : change_runes(vm, &t, rune_title, true);
}

value py_str_capitalize(struct vm *vm, int n, value *a) {
  (void)n;
  struct text t;
  text_of_self(a[0], &t);
  if (!t.flat) return change_runes(vm, &t, rune_title, false);
  struct str_buffer b;
  buffer_init(&b, vm);
  char *to = buffer_extend(&b, t.len);
  if (!to) return 0;
  for (uint32_t i = 0; i < t.len; i++) {
    uint8_t c = (uint8_t)t.data[i];
    to[i] = (char)(!is_letter(c) ? c : i ? c | 0x20 : c & 0xDF);
  }
  return text_finish(&b, t.kind);
}

TEXT_ALIAS(py_bytes_upper, py_str_upper);
TEXT_ALIAS(py_bytes_lower, py_str_lower);
TEXT_ALIAS(py_bytes_swapcase, py_str_swapcase);
TEXT_ALIAS(py_bytes_title, py_str_title);
TEXT_ALIAS(py_bytes_capitalize, py_str_capitalize);
TEXT_ALIAS(py_bytearray_upper, py_str_upper);
TEXT_ALIAS(py_bytearray_lower, py_str_lower);
TEXT_ALIAS(py_bytearray_swapcase, py_str_swapcase);
TEXT_ALIAS(py_bytearray_title, py_str_title);
TEXT_ALIAS(py_bytearray_capitalize, py_str_capitalize);

/* What text consists of: isalpha, isdigit, isspace, isupper, isidentifier and so on. */
#include "objects/text.h"
#include "objects/unicode.h"

static bool byte_is_alpha(uint32_t c) { return (c | 0x20) - 'a' < 26; }
static bool byte_is_digit(uint32_t c) { return c - '0' < 10; }
static bool byte_is_alnum(uint32_t c) { return byte_is_alpha(c) || byte_is_digit(c); }
static bool byte_is_space(uint32_t c) { return ascii_is_space((uint8_t)c); }
static bool byte_is_lower(uint32_t c) { return c - 'a' < 26; }
static bool byte_is_upper(uint32_t c) { return c - 'A' < 26; }
static bool byte_is_title(uint32_t c) {
  (void)c;
  return false;
}

typedef bool (*has)(uint32_t c);

static uint32_t next_item(const struct text *t, const char **p) { return t->flat ? (uint8_t) * (*p)++ : utf8_next(p); }

/* Whether there are items, and all have the property. */
static value all(value self, has in_bytes, has in_str) {
  struct text t;
  text_of_self(self, &t);
  has has = t.kind == TEXT_STR ? in_str : in_bytes;
  for (const char *p = t.data, *end = p + t.len; p < end;) {
    if (!has(next_item(&t, &p))) return value_false;
  }
  return value_bool(t.len > 0);
}

value py_str_isalpha(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return all(a[0], byte_is_alpha, unicode_is_alpha);
}
value py_str_isdigit(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return all(a[0], byte_is_digit, unicode_is_digit);
}
value py_str_isalnum(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return all(a[0], byte_is_alnum, unicode_is_alnum);
}
value py_str_isspace(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return all(a[0], byte_is_space, rune_is_space);
}
value py_str_isdecimal(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return all(a[0], NULL, unicode_is_decimal);
}
value py_str_isnumeric(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return all(a[0], NULL, unicode_is_numeric);
}

value py_str_isprintable(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return value_bool(str_len(AS(str, a[0])) == 0 || all(a[0], NULL, unicode_is_printable) == value_true);
}

value py_str_isascii(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  struct text t;
  text_of_self(a[0], &t);
  if (t.kind == TEXT_STR) return value_bool(t.flat);
  for (uint32_t i = 0; i < t.len; i++) {
    if (t.data[i] & 0x80) return value_false;
  }
  return value_true;
}

value py_str_isidentifier(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  const struct str *s = AS(str, a[0]);
  const char *p = s->data, *end = p + str_len(s);
  if (p == end || !unicode_is_ident_start(utf8_next(&p))) return value_false;
  while (p < end) {
    if (!unicode_is_ident(utf8_next(&p))) return value_false;
  }
  return value_true;
}

/* Some item has the wanted case and none the other one (or title case). */
static value all_cased(value self, has wanted, has other, has title) {
  struct text t;
  bool some = false;
  text_of_self(self, &t);
  for (const char *p = t.data, *end = p + t.len; p < end;) {
    uint32_t c = next_item(&t, &p);
    if (other(c) || title(c)) return value_false;
    if (wanted(c)) some = true;
  }
  return value_bool(some);
}

static bool is_flat(value self) {
  struct text t;
  text_of_self(self, &t);
  return t.flat;
}

value py_str_islower(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  if (is_flat(a[0])) return all_cased(a[0], byte_is_lower, byte_is_upper, byte_is_title);
  return all_cased(a[0], unicode_is_lower, unicode_is_upper, unicode_is_title);
}

value py_str_isupper(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  if (is_flat(a[0])) return all_cased(a[0], byte_is_upper, byte_is_lower, byte_is_title);
  return all_cased(a[0], unicode_is_upper, unicode_is_lower, unicode_is_title);
}

/* Upper and title case begin words, lower case goes on in them. */
static value is_title(value self, has upper, has lower, has title) {
  struct text t;
  bool inside = false, some = false;
  text_of_self(self, &t);
  for (const char *p = t.data, *end = p + t.len; p < end;) {
    uint32_t c = next_item(&t, &p);
    bool begins = upper(c) || title(c), goes_on = !begins && lower(c);
    if ((begins && inside) || (goes_on && !inside)) return value_false;
    inside = begins || goes_on;
    some |= inside;
  }
  return value_bool(some);
}

value py_str_istitle(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  if (is_flat(a[0])) return is_title(a[0], byte_is_upper, byte_is_lower, byte_is_title);
  return is_title(a[0], unicode_is_upper, unicode_is_lower, unicode_is_title);
}

TEXT_ALIAS(py_bytes_isalpha, py_str_isalpha);
TEXT_ALIAS(py_bytes_isdigit, py_str_isdigit);
TEXT_ALIAS(py_bytes_isalnum, py_str_isalnum);
TEXT_ALIAS(py_bytes_isspace, py_str_isspace);
TEXT_ALIAS(py_bytes_isascii, py_str_isascii);
TEXT_ALIAS(py_bytes_islower, py_str_islower);
TEXT_ALIAS(py_bytes_isupper, py_str_isupper);
TEXT_ALIAS(py_bytes_istitle, py_str_istitle);
TEXT_ALIAS(py_bytearray_isalpha, py_str_isalpha);
TEXT_ALIAS(py_bytearray_isdigit, py_str_isdigit);
TEXT_ALIAS(py_bytearray_isalnum, py_str_isalnum);
TEXT_ALIAS(py_bytearray_isspace, py_str_isspace);
TEXT_ALIAS(py_bytearray_isascii, py_str_isascii);
TEXT_ALIAS(py_bytearray_islower, py_str_islower);
TEXT_ALIAS(py_bytearray_isupper, py_str_isupper);
TEXT_ALIAS(py_bytearray_istitle, py_str_istitle);

/* The ends of a text: strip, lstrip, rstrip, removeprefix, removesuffix, startswith, endswith. */
#include <string.h>

#include "objects/text.h"

enum { LEFT = 1, RIGHT = 2 };

/* Whether the item of `width` bytes at p is white space, or among the given characters. */
static bool strips(const struct text *t, const struct text *chars, const char *p, uint32_t width) {
  if (!chars) return text_space(t, p) != 0;
  if (width == 1) return memchr(chars->data, *p, chars->len) != NULL;
  return text_find(chars->data, chars->len, p, width) >= 0;
}

static value strip(struct vm *vm, value *a, int sides, const char *fmt) {
  struct text t, given, *chars = NULL;
  text_of_self(a[0], &t);
  if (a[1] && a[1] != value_none) {
    if (!text_of_arg(vm, &t, a[1], fmt, &given)) return 0;
    chars = &given;
  }
  uint32_t from = 0, to = t.len;
  while ((sides & LEFT) && from < to) {
    uint32_t width = t.flat ? 1 : utf8_width((uint8_t)t.data[from]);
    if (!strips(&t, chars, t.data + from, width)) break;
    from += width;
  }
  while ((sides & RIGHT) && to > from) {
    uint32_t last = to - 1;
    while (!t.flat && ((uint8_t)t.data[last] & 0xC0) == 0x80) last--;
    if (!strips(&t, chars, t.data + last, to - last)) break;
    to = last;
  }
  return text_part(vm, a[0], &t, from, to);
}

value py_str_strip(struct vm *vm, int n, value *a) {
  (void)n;
  return strip(vm, a, LEFT | RIGHT, "strip arg must be None or str");
}
value py_str_lstrip(struct vm *vm, int n, value *a) {
  (void)n;
  return strip(vm, a, LEFT, "lstrip arg must be None or str");
}
value py_str_rstrip(struct vm *vm, int n, value *a) {
  (void)n;
  return strip(vm, a, RIGHT, "rstrip arg must be None or str");
}

value py_str_removeprefix(struct vm *vm, int n, value *a) {
  (void)n;
  struct text t, what;
  text_of_self(a[0], &t);
  if (!text_of_arg(vm, &t, a[1], "removeprefix() argument must be str, not %A", &what)) return 0;
  bool has = what.len <= t.len && memcmp(t.data, what.data, what.len) == 0;
  return text_part(vm, a[0], &t, has ? what.len : 0, t.len);
}

value py_str_removesuffix(struct vm *vm, int n, value *a) {
  (void)n;
  struct text t, what;
  text_of_self(a[0], &t);
  if (!text_of_arg(vm, &t, a[1], "removesuffix() argument must be str, not %A", &what)) return 0;
  bool has = what.len <= t.len && memcmp(t.data + t.len - what.len, what.data, what.len) == 0;
  return text_part(vm, a[0], &t, 0, has ? t.len - what.len : t.len);
}

/* ---- startswith, endswith ---- */

static bool affix_is(const struct text *t, uint32_t from, uint32_t to, const struct text *what, bool at_end) {
  if (what->len > to - from) return false;
  return memcmp(t->data + (at_end ? to - what->len : from), what->data, what->len) == 0;
}

/* 1, 0; -1 raised */
static int affix_any(struct vm *vm, const struct text *t, uint32_t from, uint32_t to, bool empty, const struct tuple *choices, bool at_end) {
  struct text what;
  const char *fmt = at_end ? "tuple for endswith must only contain str, not %T" : "tuple for startswith must only contain str, not %T";
  for (uint32_t i = 0; i < choices->count; i++) {
    if (!text_of_arg(vm, t, choices->items[i], fmt, &what)) return -1;
    if (!empty && affix_is(t, from, to, &what, at_end)) return 1;
  }
  return 0;
}

static value affix(struct vm *vm, value *a, bool at_end) {
  struct text t, what;
  struct byte_span span;
  uint32_t from, to;
  bool empty;
  if (!text_range(vm, a[0], a[2], a[3], &t, &from, &to, &empty)) return 0;
  value v = value_exact(a[1]);
  if (is_type(v, &type_tuple)) {
    int yes = affix_any(vm, &t, from, to, empty, AS(tuple, v), at_end);
    return yes < 0 ? 0 : value_bool(yes);
  }
  if (t.kind == TEXT_STR) {
    if (!text_of_str(v, &what)) return raise_type(vm, "%s first arg must be str or a tuple of str, not %T", at_end ? "endswith" : "startswith", v);
  } else {
    if (!bytes_span_of(vm, v, &span)) {
      if (vm->exc) return 0;
      return raise_type(vm, "%s first arg must be bytes or a tuple of bytes, not %T", at_end ? "endswith" : "startswith", v);
    }
    what = (struct text){(const char *)span.data, span.count, TEXT_BYTES, true};
  }
  return value_bool(!empty && affix_is(&t, from, to, &what, at_end));
}

value py_str_startswith(struct vm *vm, int n, value *a) {
  (void)n;
  return affix(vm, a, false);
}
value py_str_endswith(struct vm *vm, int n, value *a) {
  (void)n;
  return affix(vm, a, true);
}

TEXT_ALIAS(py_bytes_strip, py_str_strip);
TEXT_ALIAS(py_bytes_lstrip, py_str_lstrip);
TEXT_ALIAS(py_bytes_rstrip, py_str_rstrip);
TEXT_ALIAS(py_bytes_removeprefix, py_str_removeprefix);
TEXT_ALIAS(py_bytes_removesuffix, py_str_removesuffix);
TEXT_ALIAS(py_bytes_startswith, py_str_startswith);
TEXT_ALIAS(py_bytes_endswith, py_str_endswith);
TEXT_ALIAS(py_bytearray_strip, py_str_strip);
TEXT_ALIAS(py_bytearray_lstrip, py_str_lstrip);
TEXT_ALIAS(py_bytearray_rstrip, py_str_rstrip);
TEXT_ALIAS(py_bytearray_removeprefix, py_str_removeprefix);
TEXT_ALIAS(py_bytearray_removesuffix, py_str_removesuffix);
TEXT_ALIAS(py_bytearray_startswith, py_str_startswith);
TEXT_ALIAS(py_bytearray_endswith, py_str_endswith);

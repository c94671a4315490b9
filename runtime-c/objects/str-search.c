// build: -O2
/* Searching: one core for str, bytes and bytearray, and the methods find, rfind, index, rindex, count. */
#include <string.h>

#include "objects/text.h"

/* The window's last byte is compared first; where it fits, the rest; where the byte behind the window is not in the
   needle at all (asked of a 32-bit set of the needle's bytes) the window jumps past it. */
int32_t text_find(const char *in, uint32_t len, const char *what, uint32_t count) {
  if (count == 0) return 0;
  if (count > len) return -1;
  if (count == 1) {
    const char *p = memchr(in, what[0], len);
    return p ? (int32_t)(p - in) : -1;
  }
  uint32_t set = 0;
  for (uint32_t i = 0; i < count; i++) set |= 1u << (what[i] & 31);
  char last = what[count - 1];
  const char *p = in + count - 1, *end = in + len;
  for (;;) {
    if (*p == last && memcmp(p - (count - 1), what, count - 1) == 0) return (int32_t)(p - (count - 1) - in);
    if (++p >= end) return -1;
    if (!(set >> (*p & 31) & 1)) {
      p += count;
      if (p >= end) return -1;
    }
  }
}

int32_t text_rfind(const char *in, uint32_t len, const char *what, uint32_t count) {
  if (count > len) return -1;
  if (count == 0) return (int32_t)len;
  for (const char *p = in + (len - count);; p--) {
    if (*p == what[0] && memcmp(p, what, count) == 0) return (int32_t)(p - in);
    if (p == in) return -1;
  }
}

/* Arguments of the five methods: where to look and for what. A byte may be given as an int. */
struct search {
  struct text in, what;
  uint32_t from, to;
  bool empty;
  char byte;
};

static bool byte_of_arg(struct vm *vm, value v, struct search *s) {
  int32_t n;
  if (!int_to_index_clip(vm, v, &n)) return false;
  if (n < 0 || n > 255) {
    raise_value(vm, "byte must be in range(0, 256)");
    return false;
  }
  s->byte = (char)n;
  s->what = (struct text){&s->byte, 1, TEXT_BYTES, true};
  return true;
}

static bool bytes_of_arg(struct vm *vm, value v, struct search *s) {
  struct byte_span span;
  if (bytes_span_of(vm, v, &span)) {
    s->what = (struct text){(const char *)span.data, span.count, TEXT_BYTES, true};
    return true;
  }
  if (vm->exc) return false;
  if (is_index(v)) return byte_of_arg(vm, v, s);
  raise_type(vm, "argument should be integer or bytes-like object, not '%T'", v);
  return false;
}

/* The arguments are looked at in their order; only whether something is bytes-like is asked last. */
static bool search_args(struct vm *vm, const char *method, value *a, struct search *s) {
  bool is_text = text_of_str(a[0], &s->in);
  if (is_text && !text_of_str(a[1], &s->what)) return raise_type(vm, "%s() argument 1 must be str, not %A", method, a[1]), false;
  if (!text_range(vm, a[0], a[2], a[3], &s->in, &s->from, &s->to, &s->empty)) return false;
  return is_text || bytes_of_arg(vm, a[1], s);
}

/* -2: raised, -1: not found, else the number of the item. */
static int32_t search(struct vm *vm, const char *method, value *a, bool reverse) {
  struct search s;
  if (!search_args(vm, method, a, &s)) return -2;
  if (s.empty) return -1;
  const char *in = s.in.data + s.from;
  uint32_t len = s.to - s.from;
  int32_t at = reverse ? text_rfind(in, len, s.what.data, s.what.len) : text_find(in, len, s.what.data, s.what.len);
  if (at < 0) return -1;
  return (int32_t)text_items_in(s.in.data, s.from + (uint32_t)at, s.in.flat);
}

static value found(int32_t at) { return at == -2 ? 0 : small_new(at); }

static value found_or_raise(struct vm *vm, int32_t at, value self) {
  if (at == -1) return raise_value(vm, str_check(self) ? "substring not found" : "subsection not found");
  return found(at);
}

value py_str_find(struct vm *vm, int n, value *a) { (void)n; return found(search(vm, "find", a, false)); }
value py_str_rfind(struct vm *vm, int n, value *a) { (void)n; return found(search(vm, "rfind", a, true)); }
value py_str_index(struct vm *vm, int n, value *a) { (void)n; return found_or_raise(vm, search(vm, "index", a, false), a[0]); }
value py_str_rindex(struct vm *vm, int n, value *a) { (void)n; return found_or_raise(vm, search(vm, "rindex", a, true), a[0]); }

value py_str_count(struct vm *vm, int n, value *a) {
  struct search s;
  (void)n;
  if (!search_args(vm, "count", a, &s)) return 0;
  if (s.empty) return small_new(0);
  const char *in = s.in.data + s.from;
  uint32_t len = s.to - s.from;
  if (s.what.len == 0) return small_new((int32_t)text_items_in(in, len, s.in.flat) + 1);
  int32_t count = 0;
  for (int32_t at; (at = text_find(in, len, s.what.data, s.what.len)) >= 0; count++) {
    in += (uint32_t)at + s.what.len;
    len -= (uint32_t)at + s.what.len;
  }
  return small_new(count);
}

TEXT_ALIAS(py_bytes_find, py_str_find);
TEXT_ALIAS(py_bytes_rfind, py_str_rfind);
TEXT_ALIAS(py_bytes_index, py_str_index);
TEXT_ALIAS(py_bytes_rindex, py_str_rindex);
TEXT_ALIAS(py_bytes_count, py_str_count);
TEXT_ALIAS(py_bytearray_find, py_str_find);
TEXT_ALIAS(py_bytearray_rfind, py_str_rfind);
TEXT_ALIAS(py_bytearray_index, py_str_index);
TEXT_ALIAS(py_bytearray_rindex, py_str_rindex);
TEXT_ALIAS(py_bytearray_count, py_str_count);

/* Width: center, ljust, rjust, zfill, expandtabs. */
#include <string.h>

#include "objects/text.h"

/* The fill character: one character of str, one byte of bytes. */
static bool fill_of_arg(struct vm *vm, const struct text *t, value v, const char *method, struct text *fill) {
  *fill = (struct text){" ", 1, t->kind, true};
  if (!v) return true;
  if (t->kind == TEXT_STR) {
    if (!text_of_str(v, fill)) {
      raise_type(vm, "The fill character must be a unicode character, not %T", v);
      return false;
    }
    if (text_items(fill) != 1) raise_type(vm, "The fill character must be exactly one character long");
    return vm->exc == 0;
  }
  struct byte_span span;
  if (bytes_span_of(vm, v, &span) && span.count == 1) {
    fill->data = (const char *)span.data;
    return true;
  }
  if (!vm->exc) raise_type(vm, "%s() argument 2 must be a byte string of length 1, not %A", method, v);
  return false;
}

static void put_fill(struct str_buffer *b, const struct text *fill, uint32_t count) {
  if (fill->len == 1) {
    buffer_fill(b, fill->data[0], count);
    return;
  }
  while (count-- && !b->failed) buffer_put(b, fill->data, fill->len);
}

static value pad(struct vm *vm, value *a, int side, const char *method) {
  struct text t, fill;
  int32_t width;
  if (!int_to_c(vm, a[1], "ssize_t", &width)) return 0;
  text_of_self(a[0], &t);
  if (!fill_of_arg(vm, &t, a[2], method, &fill)) return 0;
  int32_t more = width - (int32_t)text_items(&t);
  if (width < 0 || more <= 0) return text_part(vm, a[0], &t, 0, t.len);
  /* As CPython does: an odd one goes to the left where the width is odd. */
  uint32_t left = side < 0 ? 0 : side > 0 ? (uint32_t)more : (uint32_t)(more / 2 + (more & width & 1));
  struct str_buffer b;
  buffer_init(&b, vm);
  put_fill(&b, &fill, left);
  buffer_put(&b, t.data, t.len);
  put_fill(&b, &fill, (uint32_t)more - left);
  return text_finish(&b, t.kind);
}

value py_str_ljust(struct vm *vm, int n, value *a) {
  (void)n;
  return pad(vm, a, -1, "ljust");
}
value py_str_rjust(struct vm *vm, int n, value *a) {
  (void)n;
  return pad(vm, a, 1, "rjust");
}
value py_str_center(struct vm *vm, int n, value *a) {
  (void)n;
  return pad(vm, a, 0, "center");
}

value py_str_zfill(struct vm *vm, int n, value *a) {
  (void)n;
  struct text t;
  int32_t width;
  if (!int_to_c(vm, a[1], "ssize_t", &width)) return 0;
  text_of_self(a[0], &t);
  int32_t more = width - (int32_t)text_items(&t);
  if (width < 0 || more <= 0) return text_part(vm, a[0], &t, 0, t.len);
  uint32_t sign = t.len > 0 && (t.data[0] == '+' || t.data[0] == '-');
  struct str_buffer b;
  buffer_init(&b, vm);
  buffer_put(&b, t.data, sign);
  buffer_fill(&b, '0', (size_t)more);
  buffer_put(&b, t.data + sign, t.len - sign);
  return text_finish(&b, t.kind);
}

value py_str_expandtabs(struct vm *vm, int n, value *a) {
  (void)n;
  struct text t;
  int32_t size = 8;
  if (a[1] && !int_to_c(vm, a[1], "int", &size)) return 0;
  text_of_self(a[0], &t);
  struct str_buffer b;
  buffer_init(&b, vm);
  uint32_t column = 0;
  for (const char *p = t.data, *end = p + t.len; p < end; p++) {
    if (*p == '\t') {
      uint32_t count = size > 0 ? (uint32_t)size - column % (uint32_t)size : 0;
      buffer_fill(&b, ' ', count);
      column += count;
      continue;
    }
    buffer_put_char(&b, *p);
    if (t.flat || ((uint8_t)*p & 0xC0) != 0x80) column++;
    if (*p == '\n' || *p == '\r') column = 0;
  }
  return text_finish(&b, t.kind);
}

TEXT_ALIAS(py_bytes_ljust, py_str_ljust);
TEXT_ALIAS(py_bytes_rjust, py_str_rjust);
TEXT_ALIAS(py_bytes_center, py_str_center);
TEXT_ALIAS(py_bytes_zfill, py_str_zfill);
TEXT_ALIAS(py_bytes_expandtabs, py_str_expandtabs);
TEXT_ALIAS(py_bytearray_ljust, py_str_ljust);
TEXT_ALIAS(py_bytearray_rjust, py_str_rjust);
TEXT_ALIAS(py_bytearray_center, py_str_center);
TEXT_ALIAS(py_bytearray_zfill, py_str_zfill);
TEXT_ALIAS(py_bytearray_expandtabs, py_str_expandtabs);

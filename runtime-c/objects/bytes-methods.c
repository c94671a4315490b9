/* Methods of bytes and bytearray that str has not: hex, fromhex, translate with a table of 256 bytes, maketrans, copies. */
#include <string.h>

#include "objects/bytes-ops.h"
#include "objects/text.h"
#include "vm/type.h"

static const char hex_digits[] = "0123456789abcdef";

static bool separator_of(struct vm *vm, value v, char *out) {
  struct byte_span span;
  const struct str *s = str_of(v);
  if (s) {
    span.count = str_count(s);
    *out = s->data[0];
  } else if (bytes_span_of(vm, v, &span)) {
    *out = span.count ? (char)span.data[0] : 0;
  } else {
    if (!vm->exc && op_len(vm, v) == 1) raise_type(vm, "sep must be str or bytes.");
    if (vm->exc) return false;
    span.count = 0;
  }
  if (span.count != 1) raise_value(vm, "sep must be length 1.");
  else if (*out & 0x80) raise_value(vm, "sep must be ASCII.");
  return vm->exc == 0;
}

/* hex(sep=..., bytes_per_sep=1): groups are counted from the right, from the left where the number is negative. */
value py_bytes_hex(struct vm *vm, int n, value *a) {
  (void)n;
  int32_t each = 1;
  char between = 0;
  struct byte_span span;
  if (a[2] && !int_to_c(vm, a[2], "int", &each)) return 0;
  if (a[1] && !separator_of(vm, a[1], &between)) return 0;
  if (!bytes_span_need(vm, a[0], &span)) return 0;
  if (!a[1]) each = 0;
  uint32_t every = each < 0 ? 0u - (uint32_t)each : (uint32_t)each;
  struct str_buffer b;
  buffer_init(&b, vm);
  for (uint32_t i = 0; i < span.count && !b.failed; i++) {
    if (i && every && (each > 0 ? span.count - i : i) % every == 0) buffer_put_char(&b, between);
    buffer_put_char(&b, hex_digits[span.data[i] >> 4]);
    buffer_put_char(&b, hex_digits[span.data[i] & 15]);
  }
  return buffer_finish(&b);
}

static int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  c |= 0x20;
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static value bad_hex(struct vm *vm, const struct str *s, const char *p) {
  uint32_t at = str_is_ascii(s) ? (uint32_t)(p - s->data) : utf8_count(s->data, (uint32_t)(p - s->data));
  return raise_value(vm, "non-hexadecimal number found in fromhex() arg at position %u", (unsigned)at);
}

static value fromhex(struct vm *vm, value text) {
  const struct str *s = str_of(text);
  if (!s) return raise_type(vm, "fromhex() argument must be str, not %A", text);
  const char *foreign = s->data, *behind = foreign + str_len(s); /* what is not ASCII is found first */
  while (foreign < behind && (uint8_t)*foreign < 0x80) foreign++;
  if (foreign < behind) return bad_hex(vm, s, foreign);
  struct str_buffer b;
  buffer_init(&b, vm);
  for (const char *p = s->data, *end = p + str_len(s); p < end;) {
    if (ascii_is_space((uint8_t)*p)) {
      p++;
      continue;
    }
    int high = hex_value(*p++);
    if (high < 0) return bad_hex(vm, s, p - 1);
    int low = hex_value(*p++); /* at the end: the null byte */
    if (low < 0) return bad_hex(vm, s, p - 1);
    buffer_put_char(&b, (char)(high << 4 | low));
  }
  return buffer_finish_bytes(&b);
}

value py_bytes_fromhex(struct vm *vm, int n, value *a) {
  (void)n;
  value v = fromhex(vm, a[1]);
  return !v || a[0] == (value)&type_bytes ? v : vm_call1(vm, a[0], v);
}

value py_bytearray_fromhex(struct vm *vm, int n, value *a) {
  (void)n;
  value v = fromhex(vm, a[1]);
  return v ? vm_call1(vm, a[0], v) : 0;
}

value py_bytes_maketrans(struct vm *vm, int n, value *a) {
  (void)n;
  struct byte_span from, to;
  if (!bytes_span_need(vm, a[0], &from) || !bytes_span_need(vm, a[1], &to)) return 0;
  if (from.count != to.count) return raise_value(vm, "maketrans arguments must have same length");
  value v = bytes_new(vm, NULL, 256);
  if (!v) return 0;
  uint8_t *table = AS(bytes, v)->data;
  for (uint32_t i = 0; i < 256; i++) table[i] = (uint8_t)i;
  for (uint32_t i = 0; i < from.count; i++) table[from.data[i]] = to.data[i];
  return v;
}

/* translate(table, /, delete=b'') */
value py_bytes_translate(struct vm *vm, int n, value *a) {
  (void)n;
  struct text t;
  struct byte_span table = {NULL, 0, true}, drop = {NULL, 0, true};
  if (a[1] != value_none) {
    if (!bytes_span_need(vm, a[1], &table)) return 0;
    if (table.count != 256) return raise_value(vm, "translation table must be 256 characters long");
  }
  if (a[2] && !bytes_span_need(vm, a[2], &drop)) return 0;
  text_of_self(a[0], &t);
  struct str_buffer b;
  buffer_init(&b, vm);
  for (uint32_t i = 0; i < t.len && !b.failed; i++) {
    uint8_t c = (uint8_t)t.data[i];
    if (drop.count && memchr(drop.data, c, drop.count)) continue;
    buffer_put_char(&b, (char)(table.data ? table.data[c] : c));
  }
  return text_finish(&b, t.kind);
}

value py_bytes_decode(struct vm *vm, int n, value *a) {
  (void)n;
  struct byte_span span;
  if (!text_codec_arguments(vm, "decode", a[1], a[2])) return 0;
  if (!bytes_span_need(vm, a[0], &span)) return 0;
  return text_decode(vm, a[0], &span, a[1], a[2]);
}

/* Plain values, for copy and pickle. */
value py_str___getnewargs__(struct vm *vm, int n, value *a) {
  (void)n;
  value plain = value_exact(a[0]);
  return tuple_new(vm, 1, &plain);
}
TEXT_ALIAS(py_bytes___getnewargs__, py_str___getnewargs__);

value py_bytes___bytes__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return value_exact(a[0]);
}

TEXT_ALIAS(py_bytearray_hex, py_bytes_hex);
TEXT_ALIAS(py_bytearray_maketrans, py_bytes_maketrans);
TEXT_ALIAS(py_bytearray_translate, py_bytes_translate);
TEXT_ALIAS(py_bytearray_decode, py_bytes_decode);

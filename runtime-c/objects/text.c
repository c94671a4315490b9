/* What str, bytes and bytearray share: taking their text, items and offsets, making results, UTF-8. */
#include "objects/text.h"

#include <string.h>

static void text_of_bytes(const struct bytes *s, struct text *out) {
  *out = (struct text){(const char *)s->data, s->count, TEXT_BYTES, true};
}

void text_of_self(value self, struct text *out) {
  if (text_of_str(self, out)) return;
  self = value_exact(self);
  if (is_type(self, &type_bytes)) {
    text_of_bytes(AS(bytes, self), out);
  } else {
    const struct bytearray *s = AS(bytearray, self);
    *out = (struct text){s->data ? (const char *)s->data : "", s->count, TEXT_BYTEARRAY, true};
  }
}

bool text_of_str(value v, struct text *out) {
  const struct str *s = str_of(v);
  if (!s) return false;
  *out = (struct text){s->data, str_len(s), TEXT_STR, str_is_ascii(s)};
  return true;
}

bool bytes_span_of(struct vm *vm, value v, struct byte_span *out) {
  v = value_exact(v);
  if (is_type(v, &type_bytes)) {
    *out = (struct byte_span){AS(bytes, v)->data, AS(bytes, v)->count, true};
    return true;
  }
  bool (*span)(struct vm *, value, struct byte_span *) = USE(type_of(v)->native->ops, span);
  return span && span(vm, v, out);
}

bool bytes_span_need(struct vm *vm, value v, struct byte_span *out) {
  if (bytes_span_of(vm, v, out)) return true;
  if (!vm->exc) raise_type(vm, "a bytes-like object is required, not '%T'", v);
  return false;
}

bool text_of_arg(struct vm *vm, const struct text *self, value v, const char *fmt, struct text *out) {
  if (self->kind == TEXT_STR) {
    if (text_of_str(v, out)) return true;
    raise_type(vm, fmt, v);
    return false;
  }
  struct byte_span span;
  if (!bytes_span_need(vm, v, &span)) return false;
  *out = (struct text){(const char *)span.data, span.count, TEXT_BYTES, true};
  return true;
}

/* ---- results ---- */

value text_new(struct vm *vm, int kind, const char *data, size_t len) {
  ONLY_WITH(type_bytes, bytes_new);
  ONLY_WITH(type_bytearray, bytearray_new);
  if (kind == TEXT_STR) return str_new(vm, data, len);
  if (kind == TEXT_BYTES) return bytes_new(vm, (const uint8_t *)data, (uint32_t)len);
  return bytearray_new(vm, (const uint8_t *)data, (uint32_t)len);
}

value text_part(struct vm *vm, value self, const struct text *t, uint32_t start, uint32_t end) {
  if (start == 0 && end == t->len && t->kind != TEXT_BYTEARRAY) return value_exact(self);
  return text_new(vm, t->kind, t->data + start, end - start);
}

value text_finish(struct str_buffer *b, int kind) {
  if (kind == TEXT_STR) return buffer_finish(b);
  if (kind == TEXT_BYTES) return buffer_finish_bytes(b);
  if (b->failed) return 0;
  value v = bytearray_new(b->vm, (const uint8_t *)b->data, b->len);
  buffer_drop(b);
  return v;
}

/* ---- UTF-8 ---- */

/* Every byte but the continuation bytes (10xxxxxx) begins a character. */
uint32_t utf8_count(const char *data, uint32_t len) {
  uint32_t n = 0;
  for (const char *end = data + len; data < end; data++) n += ((uint8_t)*data & 0xC0) != 0x80;
  return n;
}

uint32_t utf8_next(const char **at) {
  const uint8_t *p = (const uint8_t *)*at;
  uint32_t width = utf8_width(*p);
  *at += width;
  if (width == 1) return p[0];
  if (width == 2) return (uint32_t)(p[0] & 0x1F) << 6 | (p[1] & 0x3F);
  if (width == 3) return (uint32_t)(p[0] & 0x0F) << 12 | (uint32_t)(p[1] & 0x3F) << 6 | (p[2] & 0x3F);
  return (uint32_t)(p[0] & 7) << 18 | (uint32_t)(p[1] & 0x3F) << 12 | (uint32_t)(p[2] & 0x3F) << 6 | (p[3] & 0x3F);
}

uint32_t utf8_put(char *to, uint32_t c) {
  if (c < 0x80) {
    to[0] = (char)c;
    return 1;
  }
  uint32_t width = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  for (uint32_t i = width - 1; i > 0; i--, c >>= 6) to[i] = (char)(0x80 | (c & 0x3F));
  to[0] = (char)(0xF00u >> width | c);
  return width;
}

/* ---- items ---- */

uint32_t text_items(const struct text *t) { return text_items_in(t->data, t->len, t->flat); }

uint32_t text_offset(const struct text *t, uint32_t index) {
  if (t->flat) return index;
  uint32_t at = 0;
  for (; index > 0 && at < t->len; index--) at += utf8_width((uint8_t)t->data[at]);
  return at;
}

static bool range_bound(struct vm *vm, value v, int32_t absent, int32_t *out) {
  *out = absent;
  if (v == value_none) return true;
  if (is_small(v)) {
    *out = small_get(v);
    return true;
  }
  if (!is_index(v)) {
    raise_type(vm, "slice indices must be integers or None or have an __index__ method");
    return false;
  }
  return int_to_index_clip(vm, v, out);
}

bool text_range(struct vm *vm, value self, value start, value end, struct text *t, uint32_t *from, uint32_t *to, bool *empty) {
  int32_t first = 0, last = INT32_MAX;
  if (start && !range_bound(vm, start, 0, &first)) return false;
  if (end && !range_bound(vm, end, INT32_MAX, &last)) return false;
  text_of_self(self, t);
  *from = 0;
  *to = t->len;
  *empty = false;
  if (first == 0 && last == INT32_MAX) return true;
  int32_t count = (int32_t)text_items(t);
  if (last > count) last = count;
  if (last < 0) last = last + count < 0 ? 0 : last + count;
  if (first < 0) first = first + count < 0 ? 0 : first + count;
  *empty = first > last;
  if (*empty) {
    *to = 0;
    return true;
  }
  *from = text_offset(t, (uint32_t)first);
  *to = last == count ? t->len : text_offset(t, (uint32_t)last);
  return true;
}

bool is_index(value v) { return is_small(v) || int_check(v) || type_lookup(type_of(v), S(__index__)) != 0; }

bool text_index(struct vm *vm, value index, uint32_t count, const char *type_error, const char *range_error, uint32_t *out) {
  int32_t i;
  if (is_small(index)) {
    i = small_get(index);
  } else {
    if (!is_index(index)) {
      raise_type(vm, type_error, index);
      return false;
    }
    if (!int_to_i32(vm, index, &i)) {
      if (exc_clear_if(vm, &type_OverflowError)) raise_error(vm, &type_IndexError, "cannot fit '%T' into an index-sized integer", index);
      return false;
    }
  }
  if (i < 0) i += (int32_t)count;
  if (i < 0 || (uint32_t)i >= count) {
    raise_error(vm, &type_IndexError, range_error);
    return false;
  }
  *out = (uint32_t)i;
  return true;
}

/* ---- white space ---- */

bool rune_is_space(uint32_t c) {
  if (c < 0x80) return ascii_is_space((uint8_t)c) || (c >= 0x1C && c <= 0x1F);
  return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
         c == 0x205F || c == 0x3000;
}

uint32_t text_space_slow(const struct text *t, const char *p) {
  uint8_t c = (uint8_t)*p;
  if (c == ' ') return 1;
  if (t->kind != TEXT_STR) return ascii_is_space(c);
  const char *next = p;
  return rune_is_space(utf8_next(&next)) ? (uint32_t)(next - p) : 0;
}

/* bytes: the type, and what bytes and bytearray share besides the methods of text: comparison, repr, construction from ints,
   iterables and text. */
#include <string.h>

#include "objects/bytes-ops.h"
#include "objects/format.h"
#include "objects/sequence.h"
#include "objects/slice.h"
#include "objects/text.h"
#include "objects/walk.h"
#include "vm/type.h"

value bytes_new(struct vm *vm, const uint8_t *data, uint32_t count) {
  struct bytes *b = object_new_uncleared(vm, &type_bytes, sizeof(struct bytes) + (count ? count : 1));
  if (!b) return 0;
  b->count = count;
  if (data) memcpy(b->data, data, count);
  else memset(b->data, 0, count);
  return (value)b;
}

/* ---- shared operations ---- */

value bytes_compare(struct vm *vm, enum compare_op op, value a, value b) {
  struct byte_span x, y;
  /* bytes compare with bytes alone; the other bytes-like types compare with all. */
  if (is_type(value_exact(a), &type_bytes) && !is_type(value_exact(b), &type_bytes)) return value_notimplemented;
  if (!bytes_span_of(vm, a, &x) || !bytes_span_of(vm, b, &y)) return vm->exc ? 0 : value_notimplemented;
  if (op >= COMPARE_EQ && x.count != y.count) return value_bool(op == COMPARE_NE);
  int d = memcmp(x.data, y.data, x.count < y.count ? x.count : y.count);
  if (d == 0) d = (x.count > y.count) - (x.count < y.count);
  switch (op) {
    case COMPARE_LT: return value_bool(d < 0);
    case COMPARE_LE: return value_bool(d <= 0);
    case COMPARE_GT: return value_bool(d > 0);
    case COMPARE_GE: return value_bool(d >= 0);
    case COMPARE_EQ: return value_bool(d == 0);
    default: return value_bool(d != 0);
  }
}

bool byte_of(struct vm *vm, value v, uint8_t *out) {
  int32_t n;
  if (!int_to_index_clip(vm, v, &n)) return false;
  if (n < 0 || n > 255) {
    raise_value(vm, "byte must be in range(0, 256)");
    return false;
  }
  *out = (uint8_t)n;
  return true;
}

int bytes_contains(struct vm *vm, value v, value item) {
  struct text t;
  struct byte_span span;
  if (is_index(item)) {
    uint8_t byte;
    if (!byte_of(vm, item, &byte)) return -1;
    text_of_self(v, &t);
    return t.len && memchr(t.data, byte, t.len) != NULL;
  }
  if (!bytes_span_need(vm, item, &span)) return -1;
  text_of_self(v, &t);
  return text_find(t.data, t.len, (const char *)span.data, span.count) >= 0;
}

value bytes_slice(struct vm *vm, value v, value start, value stop, value step) {
  struct slice_span span;
  struct text t;
  if (!slice_unpack(vm, start, stop, step, &span)) return 0;
  text_of_self(v, &t);
  slice_adjust(&span, (int32_t)t.len);
  if (span.step == 1) return text_part(vm, v, &t, (uint32_t)span.start, (uint32_t)(span.start + span.count));
  struct str_buffer b;
  buffer_init(&b, vm);
  uint32_t at = (uint32_t)span.start;
  for (int32_t i = 0; i < span.count && !b.failed; i++, at += (uint32_t)span.step) buffer_put_char(&b, t.data[at]);
  return text_finish(&b, t.kind);
}

/* v + other: the result is of v's kind. */
value bytes_concat(struct vm *vm, value a, value b) {
  struct byte_span span;
  struct text t;
  text_of_self(a, &t);
  if (!bytes_span_of(vm, b, &span)) {
    return vm->exc ? 0 : value_notimplemented; /* see unsupported in vm/ops.c */
  }
  struct str_buffer buffer;
  buffer_init(&buffer, vm);
  buffer_extend(&buffer, t.len + span.count);
  if (buffer.failed) return 0;
  if (t.len) memcpy(buffer.data, t.data, t.len);
  if (span.count) memcpy(buffer.data + t.len, span.data, span.count);
  return text_finish(&buffer, t.kind);
}

value bytes_repeat(struct vm *vm, value v, value times) {
  int32_t n;
  value out;
  if (!repeat_count(vm, times, &n, &out)) return out;
  struct text t;
  text_of_self(v, &t);
  if (n == 1) return text_part(vm, v, &t, 0, t.len);
  uint64_t total = (uint64_t)t.len * (uint32_t)n;
  if (total > INT32_MAX) return raise_memory(vm, SIZE_MAX);
  struct str_buffer b;
  buffer_init(&b, vm);
  char *to = buffer_extend(&b, (size_t)total);
  if (!to) return 0;
  if (t.len == 1) memset(to, t.data[0], (size_t)n);
  else if (t.len)
    for (; n > 0; n--, to += t.len) memcpy(to, t.data, t.len);
  return text_finish(&b, t.kind);
}

value bytes_binary(struct vm *vm, enum binary_op op, value a, value b) {
  ONLY_WITH_OPERATOR(ADD, bytes_concat);
  ONLY_WITH_OPERATOR(MUL, bytes_repeat);
  ONLY_WITH_OPERATOR(MOD, bytes_percent);
  if (op == BINARY_ADD) return bytes_concat(vm, a, b);
  if (op == BINARY_MUL) return bytes_repeat(vm, a, b);
  if (op == BINARY_MOD) return bytes_percent(vm, a, b);
  return value_notimplemented;
}

value bytes_binary_right(struct vm *vm, enum binary_op op, value a, value b) {
  ONLY_WITH_OPERATOR(MUL, bytes_repeat);
  if (op != BINARY_MUL) return value_notimplemented;
  return bytes_repeat(vm, b, a);
}

/* b'...', with " around it where it has ' and no ". CPython's bytearray has \' in it even then. */
void buffer_put_bytes_repr(struct str_buffer *b, const uint8_t *data, uint32_t count, bool escape_single) {
  bool single = count && memchr(data, '\'', count), both = count && memchr(data, '"', count);
  char quote = single && !both ? '"' : '\'';
  buffer_put_char(b, 'b');
  buffer_put_char(b, quote);
  for (const uint8_t *end = data + count; data < end; data++) {
    uint8_t c = *data;
    const char *escape = c == '\t' ? "\\t" : c == '\n' ? "\\n" : c == '\r' ? "\\r" : c == '\\' ? "\\\\" : NULL;
    if (escape) {
      buffer_put(b, escape, 2);
    } else if (c < ' ' || c > '~') {
      buffer_put(b, "\\x", 2);
      buffer_put_char(b, "0123456789abcdef"[c >> 4]);
      buffer_put_char(b, "0123456789abcdef"[c & 15]);
    } else {
      if (c == (uint8_t)quote || (escape_single && c == '\'')) buffer_put_char(b, '\\');
      buffer_put_char(b, (char)c);
    }
  }
  buffer_put_char(b, quote);
}

/* ---- bytes itself ---- */

static value bytes_repr(struct vm *vm, value v) {
  const struct bytes *s = AS(bytes, value_exact(v));
  struct str_buffer b;
  buffer_init(&b, vm);
  buffer_put_bytes_repr(&b, s->data, s->count, false);
  return buffer_finish(&b);
}

static bool bytes_hash(struct vm *vm, value v, uint32_t *out) {
  (void)vm;
  const struct bytes *s = AS(bytes, value_exact(v));
  *out = str_compute_hash((const char *)s->data, s->count);
  return true;
}

static int32_t bytes_length(struct vm *vm, value v) {
  (void)vm;
  return (int32_t)AS(bytes, value_exact(v))->count;
}

static value bytes_getitem(struct vm *vm, value v, value index) {
  const struct bytes *s = AS(bytes, value_exact(v));
  if (is_type(index, &type_slice)) {
    const struct slice *slice = AS(slice, index);
    return bytes_slice(vm, v, slice->start, slice->stop, slice->step);
  }
  uint32_t at;
  if (!text_index(vm, index, s->count, "byte indices must be integers or slices, not %T", "index out of range", &at)) return 0;
  return small_new(s->data[at]);
}

static bool bytes_span(struct vm *vm, value v, struct byte_span *out) {
  (void)vm;
  struct bytes *s = AS(bytes, value_exact(v));
  *out = (struct byte_span){s->data, s->count, true};
  return true;
}

static const struct type_ops bytes_ops = {
    .repr = bytes_repr,
    .hash = bytes_hash,
    .compare = bytes_compare,
    .binary = bytes_binary,
    .binary_right = bytes_binary_right,
    .len = bytes_length,
    .getitem = bytes_getitem,
    .contains = bytes_contains,
    .iter = bytes_iter,
    .span = bytes_span,
};

extern const struct name_table attrs_bytes;
const struct type type_bytes = {
    .head = {&type_type},
    .name = S(bytes),
    .base = &type_object,
    .attrs = &attrs_bytes,
    .layout = &layout_none,
    .ops = &bytes_ops,
    .native = &type_bytes,
    .flags = TYPE_LEAF | TYPE_VARIABLE,
    .size = sizeof(struct bytes),
};

/* ---- construction ---- */

static bool put_count(struct str_buffer *b, value source) {
  int32_t n;
  if (!int_to_i32(b->vm, source, &n)) {
    if (exc_clear_if(b->vm, &type_OverflowError)) raise_error(b->vm, &type_OverflowError, "cannot fit '%T' into an index-sized integer", source);
    return false;
  }
  if (n < 0) {
    raise_value(b->vm, "negative count");
    return false;
  }
  buffer_fill(b, 0, (size_t)n);
  return !b->failed;
}

static bool put_ints(struct str_buffer *b, value source, const char *range_text) {
  struct walk w;
  if (!walk_start(b->vm, &w, source)) return false;
  for (value item; (item = walk_next(&w)) != 0;) {
    int32_t n;
    if (!int_to_index_clip(b->vm, item, &n)) return false;
    if (n < 0 || n > 255) {
      raise_value(b->vm, "%s must be in range(0, 256)", range_text);
      return false;
    }
    buffer_put_char(b, (char)n);
    if (b->failed) return false;
  }
  return b->vm->exc == 0;
}

bool bytes_put_items(struct str_buffer *b, value source, const char *range_text) {
  struct byte_span span;
  if (!bytes_span_of(b->vm, source, &span)) { /* BufferError: a memoryview with gaps, whose items are taken one by one */
    if (b->vm->exc && !exc_clear_if(b->vm, &type_BufferError)) return false;
    return put_ints(b, source, range_text);
  }
  buffer_put(b, (const char *)span.data, span.count);
  return !b->failed;
}

bool bytes_put_source(struct str_buffer *b, value source, const char *type_name) {
  struct vm *vm = b->vm;
  struct byte_span span;
  bool is_bytes = type_name[4] == 's';
  if (!bytes_span_of(vm, source, &span)) {
    if (vm->exc && !exc_clear_if(vm, &type_BufferError)) return false;
    if (is_index(source)) return put_count(b, source);
    if (!is_iterable(source)) {
      raise_type(vm, "cannot convert '%T' object to %s", source, type_name);
      return false;
    }
    if (type_of(source)->flags & TYPE_PYTHON) { /* asked first, and its TypeErrors are not shown */
      value it = op_iter(vm, source);
      if (!it && exc_clear_if(vm, &type_TypeError)) raise_type(vm, "cannot convert '%T' object to %s", source, type_name);
      if (!it || length_hint(vm, source) < 0) return false;
      source = it;
    }
  }
  return bytes_put_items(b, source, is_bytes ? "bytes" : "byte");
}

bool is_iterable(value v) {
  const struct type *t = type_of(v);
  value found = type_lookup(t, S(__iter__));
  if (found == value_none) return false;
  return found || USE(t->native->ops, iter) || type_lookup(t, S(__getitem__)) != 0;
}

/* Text with an encoding: true and *out is the bytes object. False without exception: neither was given. */
static bool encoded(struct vm *vm, value source, value encoding, value errors, value *out) {
  *out = 0;
  if (encoding) {
    if (!source || !str_check(source)) raise_type(vm, "encoding without a string argument");
    else *out = text_encode(vm, source, encoding, errors);
  } else if (source && str_check(source)) {
    raise_type(vm, "string argument without an encoding");
  } else if (errors) {
    raise_type(vm, "errors without a string argument");
  } else {
    return false;
  }
  return true;
}

OPTIONAL value py_memoryview_tobytes(struct vm *vm, int n, value *a);

/* The bytes that the arguments of bytes(...) and bytearray(...) stand for; a[1] source, a[2] encoding, a[3] errors. 0: raised. */
value bytes_of_args(struct vm *vm, value *a, const char *type_name) {
  value out;
  if ((a[2] || a[3]) && !text_codec_arguments(vm, type_name, a[2], a[3])) return 0;
  if (encoded(vm, a[1], a[2], a[3], &out)) return out;
  if (!a[1]) return bytes_new(vm, NULL, 0);
  if (is_type(a[1], &type_bytes)) return a[1];
  if (py_memoryview_tobytes && is_type(a[1], &type_memoryview)) return py_memoryview_tobytes(vm, 1, a + 1); /* its items may have gaps between them */
  if (type_name[4] == 's') {
    bool found;
    out = vm_call_special(vm, a[1], S(__bytes__), 0, NULL, &found);
    if (found) {
      if (out && !is_type(value_exact(out), &type_bytes)) return raise_type(vm, "__bytes__ returned non-bytes (type %T)", out);
      return out ? value_exact(out) : 0;
    }
    if (vm->exc) return 0;
  }
  struct str_buffer b;
  buffer_init(&b, vm);
  return bytes_put_source(&b, a[1], type_name) ? buffer_finish_bytes(&b) : 0;
}

/* bytes(source=b'', encoding='utf-8', errors='strict') */
value py_bytes___new__(struct vm *vm, int n, value *a) {
  (void)n;
  value v = bytes_of_args(vm, a, "bytes");
  const struct type *cls = AS(type, a[0]);
  return !v || cls == &type_bytes ? v : wrapper_new(vm, cls, v);
}

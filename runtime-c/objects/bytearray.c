/* bytearray: bytes that can change, in a raw block with room to grow. While a memoryview shows them (exports) the size stays. */
#include <string.h>

#include "objects/bytes-ops.h"
#include "objects/sequence.h"
#include "objects/slice.h"
#include "objects/text.h"
#include "vm/type.h"

/* Linked with memoryview. */
#pragma weak bytearray_is_shown

static void bytearray_mark(struct object *o) { heap_mark_raw(((struct bytearray *)o)->data); }

/* Opens or closes a gap: the bytes [at, at + old) become `new` bytes of unknown content. */
static bool resize_at(struct vm *vm, struct bytearray *b, uint32_t at, uint32_t old, uint32_t new) {
  if (new == old) return true;
  if (b->exports && bytearray_is_shown && bytearray_is_shown(vm, b)) {
    raise_error(vm, &type_BufferError, "Existing exports of data: object cannot be re-sized");
    return false;
  }
  uint32_t count = b->count - old + new, tail = b->count - at - old;
  if (new < old && tail) memmove(b->data + at + new, b->data + at + old, tail);
  bool much_less = count < b->room / 4 && b->room > 32;
  if (count > b->room || much_less) {
    size_t room = count > b->room && b->room ? count + count / 2 : count;
    room = heap_usable(room ? room : 1);
    uint8_t *data = heap_realloc(vm, b->data, b->room, room);
    if (data) {
      b->data = data;
      b->room = (uint32_t)room;
    } else if (much_less) {
      vm->exc = 0; /* it was only to give memory back */
    } else {
      return false;
    }
  }
  if (new > old && tail) memmove(b->data + at + new, b->data + at + old, tail);
  b->count = count;
  return true;
}

value bytearray_new(struct vm *vm, const uint8_t *data, uint32_t count) {
  struct bytearray *b = object_new(vm, &type_bytearray, sizeof *b);
  if (!b || !resize_at(vm, b, 0, 0, count)) return 0;
  if (count) memcpy(b->data, data, count);
  return (value)b;
}

/* Replaces [at, at + old) by bytes, which may be b's own. */
static bool replace(struct vm *vm, struct bytearray *b, uint32_t at, uint32_t old, const struct byte_span *by) {
  struct byte_span from = *by;
  if (from.count && b->data && from.data >= b->data && from.data < b->data + b->count) {
    value copy = bytes_new(vm, from.data, from.count);
    if (!copy) return false;
    from.data = AS(bytes, copy)->data;
    if (!resize_at(vm, b, at, old, from.count)) return false;
    memcpy(b->data + at, from.data, from.count);
    return true;
  }
  if (!resize_at(vm, b, at, old, from.count)) return false;
  if (from.count) memcpy(b->data + at, from.data, from.count);
  return true;
}

/* ---- operators ---- */

static value bytearray_repr(struct vm *vm, value v) {
  const struct bytearray *s = AS(bytearray, v);
  struct str_buffer b;
  buffer_init(&b, vm);
  buffer_put_str(&b, type_of(v)->name);
  buffer_put_char(&b, '(');
  buffer_put_bytes_repr(&b, s->data, s->count, true);
  buffer_put_char(&b, ')');
  return buffer_finish(&b);
}

static value bytearray_str(struct vm *vm, value v) { return bytearray_repr(vm, v); }

static int32_t bytearray_length(struct vm *vm, value v) {
  (void)vm;
  return (int32_t)AS(bytearray, v)->count;
}

static bool item_index(struct vm *vm, value v, value index, uint32_t *at) {
  return text_index(vm, index, AS(bytearray, v)->count, "bytearray indices must be integers or slices, not %T", "bytearray index out of range", at);
}

static value bytearray_getitem(struct vm *vm, value v, value index) {
  if (is_type(index, &type_slice)) {
    const struct slice *slice = AS(slice, index);
    return bytes_slice(vm, v, slice->start, slice->stop, slice->step);
  }
  uint32_t at;
  return item_index(vm, v, index, &at) ? small_new(AS(bytearray, v)->data[at]) : 0;
}

/* Deletes every step-th byte. */
static bool delete_span(struct vm *vm, struct bytearray *b, const struct slice_span *span) {
  if (span->count == 0) return true;
  if (span->step == 1) return resize_at(vm, b, (uint32_t)span->start, (uint32_t)span->count, 0);
  if (b->exports && bytearray_is_shown && bytearray_is_shown(vm, b)) return resize_at(vm, b, 0, 1, 0); /* raises */
  int32_t step = span->step < 0 ? -span->step : span->step;
  int32_t first = span->step < 0 ? span->start + (span->count - 1) * span->step : span->start;
  int32_t last = first + (span->count - 1) * step;
  uint8_t *to = b->data + first;
  for (int32_t i = first; i < (int32_t)b->count; i++) {
    if (i > last || (i - first) % step) *to++ = b->data[i];
  }
  return resize_at(vm, b, b->count - (uint32_t)span->count, (uint32_t)span->count, 0);
}

/* What a slice is set to: bytes-like, or an iterable of ints, of which bytes are made. */
static bool slice_source(struct vm *vm, value v, struct byte_span *out) {
  if (bytes_span_of(vm, v, out)) return true;
  if (vm->exc) return false;
  if (is_index(v) || str_check(v) || is_float(v) || is_type(v, &type_complex)) {
    raise_type(vm, "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
    return false;
  }
  if (!is_iterable(v)) {
    raise_type(vm, "cannot convert '%T' object to bytearray", v);
    return false;
  }
  struct str_buffer b;
  buffer_init(&b, vm);
  value made = bytes_put_items(&b, v, "byte") ? buffer_finish_bytes(&b) : 0;
  if (!made) return false;
  *out = (struct byte_span){AS(bytes, made)->data, AS(bytes, made)->count, true};
  return true;
}

static bool set_slice(struct vm *vm, struct bytearray *b, const struct slice *slice, value item) {
  struct slice_span span;
  struct byte_span from = {NULL, 0, true};
  if (!slice_unpack(vm, slice->start, slice->stop, slice->step, &span)) return false;
  if (item && !slice_source(vm, item, &from)) return false;
  slice_adjust(&span, (int32_t)b->count);
  if (!item) return delete_span(vm, b, &span);
  if (span.step == 1) return replace(vm, b, (uint32_t)span.start, (uint32_t)span.count, &from);
  if (from.count == 0) return delete_span(vm, b, &span);
  if (from.count != (uint32_t)span.count) {
    raise_value(vm, "attempt to assign bytes of size %u to extended slice of size %d", (unsigned)from.count, (int)span.count);
    return false;
  }
  uint32_t at = (uint32_t)span.start;
  for (int32_t i = 0; i < span.count; i++, at += (uint32_t)span.step) b->data[at] = from.data[i];
  return true;
}

static bool bytearray_setitem(struct vm *vm, value v, value index, value item) {
  struct bytearray *b = AS(bytearray, v);
  if (is_type(index, &type_slice)) return set_slice(vm, b, AS(slice, index), item);
  uint32_t at;
  uint8_t byte = 0;
  if (is_index(index) && !is_small(index)) { /* too large an index comes before a wrong value, one out of range behind it */
    value given = index;
    if (!(index = int_index(vm, index))) return false;
    if (!is_small(index)) return index_too_large(vm, given);
  }
  if (item && is_small(index) && !byte_of(vm, item, &byte)) return false;
  if (!item_index(vm, v, index, &at)) return false;
  if (!item) return resize_at(vm, b, at, 1, 0);
  b->data[at] = byte;
  return true;
}

APART value bytearray_add(struct vm *vm, struct bytearray *s, value b) {
  struct byte_span span;
  if ((value)s == b && s->count) return raise_error(vm, &type_BufferError, "Existing exports of data: object cannot be re-sized");
  if (bytes_span_of(vm, b, &span)) return replace(vm, s, s->count, 0, &span) ? (value)s : 0;
  if (vm->exc) return 0;
  return is_type((value)s, &type_bytearray) ? value_notimplemented : raise_type(vm, "can't concat %T to %T", b, (value)s); /* CPython asks the other side only for bytearray itself */
}

APART value bytearray_multiply(struct vm *vm, struct bytearray *s, value by) {
  int32_t n;
  value out;
  if (!repeat_count(vm, by, &n, &out)) return out;
  uint32_t count = s->count;
  if ((uint64_t)count * (uint32_t)n > INT32_MAX) return raise_memory(vm, SIZE_MAX);
  if (!resize_at(vm, s, 0, count, count * (uint32_t)n)) return 0;
  for (uint32_t at = count; at < s->count; at += count) memcpy(s->data + at, s->data, count);
  return (value)s;
}

static value bytearray_inplace(struct vm *vm, enum binary_op op, value a, value b) {
  ONLY_WITH_OPERATOR(ADD, bytearray_add);
  ONLY_WITH_OPERATOR(MUL, bytearray_multiply);
  if (op == BINARY_ADD) return bytearray_add(vm, AS(bytearray, a), b);
  return op == BINARY_MUL ? bytearray_multiply(vm, AS(bytearray, a), b) : bytes_binary(vm, op, a, b);
}

static bool bytearray_span(struct vm *vm, value v, struct byte_span *out) {
  (void)vm;
  static const uint8_t none; /* so that nobody copies from a null pointer */
  uint8_t *data = AS(bytearray, v)->data;
  *out = (struct byte_span){data ? data : (uint8_t *)&none, AS(bytearray, v)->count, false};
  return true;
}

static const struct type_ops bytearray_ops = {
    .mark = bytearray_mark,
    .repr = bytearray_repr,
    .str = bytearray_str,
    .compare = bytes_compare,
    .binary = bytes_binary,
    .binary_right = bytes_binary_right,
    .inplace = bytearray_inplace,
    .len = bytearray_length,
    .getitem = bytearray_getitem,
    .setitem = bytearray_setitem,
    .contains = bytes_contains,
    .iter = bytearray_iter,
    .span = bytearray_span,
};

extern const struct name_table attrs_bytearray;
const struct type type_bytearray = {
    .head = {&type_type},
    .name = S(bytearray),
    .base = &type_object,
    .attrs = &attrs_bytearray,
    .layout = &layout_none,
    .ops = &bytearray_ops,
    .native = &type_bytearray,
    .size = sizeof(struct bytearray),
};

/* ---- methods ---- */

value py_bytearray___new__(struct vm *vm, int n, value *a) {
  (void)n;
  return instance_alloc(vm, AS(type, a[0]));
}

value py_bytearray___init__(struct vm *vm, int n, value *a) {
  (void)n;
  struct bytearray *b = AS(bytearray, a[0]);
  if (!resize_at(vm, b, 0, b->count, 0)) return 0;
  value v = bytes_of_args(vm, a, "bytearray");
  if (!v) return 0;
  struct byte_span span = {AS(bytes, v)->data, AS(bytes, v)->count, true};
  return replace(vm, b, 0, b->count, &span) ? value_none : 0;
}

value py_bytearray___alloc__(struct vm *vm, int n, value *a) {
  (void)n;
  return int_new_u(vm, AS(bytearray, a[0])->room);
}

value py_bytearray_append(struct vm *vm, int n, value *a) {
  (void)n;
  struct bytearray *b = AS(bytearray, a[0]);
  uint8_t byte;
  if (!byte_of(vm, a[1], &byte) || !resize_at(vm, b, b->count, 0, 1)) return 0;
  b->data[b->count - 1] = byte;
  return value_none;
}

value py_bytearray_clear(struct vm *vm, int n, value *a) {
  (void)n;
  struct bytearray *b = AS(bytearray, a[0]);
  return resize_at(vm, b, 0, b->count, 0) ? value_none : 0;
}

value py_bytearray_copy(struct vm *vm, int n, value *a) {
  (void)n;
  return bytearray_new(vm, AS(bytearray, a[0])->data, AS(bytearray, a[0])->count);
}

value py_bytearray_extend(struct vm *vm, int n, value *a) {
  (void)n;
  struct bytearray *b = AS(bytearray, a[0]);
  struct byte_span span;
  if (!bytes_span_of(vm, a[1], &span)) {
    if (vm->exc) return 0;
    if (!is_iterable(a[1])) return raise_type(vm, "can't extend bytearray with %T", a[1]);
    if (str_check(a[1]) && str_len(str_of(a[1]))) return raise_type(vm, "expected iterable of integers; got: 'str'");
    struct str_buffer buffer;
    buffer_init(&buffer, vm);
    value made = bytes_put_items(&buffer, a[1], "byte") ? buffer_finish_bytes(&buffer) : 0;
    if (!made) return 0;
    span = (struct byte_span){AS(bytes, made)->data, AS(bytes, made)->count, true};
  }
  return replace(vm, b, b->count, 0, &span) ? value_none : 0;
}

value py_bytearray_insert(struct vm *vm, int n, value *a) {
  (void)n;
  struct bytearray *b = AS(bytearray, a[0]);
  int32_t at;
  uint8_t byte;
  if (!int_to_c(vm, a[1], "ssize_t", &at) || !byte_of(vm, a[2], &byte)) return 0;
  int32_t count = (int32_t)b->count;
  if (at < 0) at = at + count < 0 ? 0 : at + count;
  if (at > count) at = count;
  if (!resize_at(vm, b, (uint32_t)at, 0, 1)) return 0;
  b->data[at] = byte;
  return value_none;
}

value py_bytearray_pop(struct vm *vm, int n, value *a) {
  (void)n;
  struct bytearray *b = AS(bytearray, a[0]);
  int32_t at = -1;
  if (a[1] && !int_to_c(vm, a[1], "ssize_t", &at)) return 0;
  if (b->count == 0) return raise_error(vm, &type_IndexError, "pop from empty bytearray");
  if (at < 0) at += (int32_t)b->count;
  if (at < 0 || (uint32_t)at >= b->count) return raise_error(vm, &type_IndexError, "pop index out of range");
  uint8_t byte = b->data[at];
  return resize_at(vm, b, (uint32_t)at, 1, 0) ? small_new(byte) : 0;
}

value py_bytearray_remove(struct vm *vm, int n, value *a) {
  (void)n;
  struct bytearray *b = AS(bytearray, a[0]);
  uint8_t byte;
  if (!byte_of(vm, a[1], &byte)) return 0;
  uint8_t *p = b->count ? memchr(b->data, byte, b->count) : NULL;
  if (!p) return raise_value(vm, "value not found in bytearray");
  return resize_at(vm, b, (uint32_t)(p - b->data), 1, 0) ? value_none : 0;
}

value py_bytearray_reverse(struct vm *vm, int n, value *a) {
  (void)n;
  (void)vm;
  struct bytearray *b = AS(bytearray, a[0]);
  for (uint32_t i = 0, k = b->count; i + 1 < k; i++) {
    uint8_t byte = b->data[i];
    b->data[i] = b->data[--k];
    b->data[k] = byte;
  }
  return value_none;
}

// build: -O2
/* join for str, bytes and bytearray, and the VM's JOIN: the length is added up first, so that the result is made at once. */
#include <string.h>

#include "objects/format.h"
#include "objects/text.h"

value str_join_values(struct vm *vm, const value *parts, int count) {
  size_t len = 0;
  for (int i = 0; i < count; i++) len += str_len(AS(str, parts[i]));
  if (len == 0) return (value)str_empty;
  struct str *s = str_alloc(vm, len);
  if (!s) return 0;
  char *to = s->data;
  uint32_t flags = STR_ASCII;
  for (int i = 0; i < count; i++) {
    const struct str *part = AS(str, parts[i]);
    memcpy(to, part->data, str_len(part));
    to += str_len(part);
    flags &= part->meta;
  }
  str_seal_as(s, len, flags);
  return (value)s;
}

static bool join_item(struct vm *vm, const struct text *sep, value item, uint32_t number, struct text *out) {
  if (sep->kind == TEXT_STR) {
    const struct str *s = str_of(item);
    if (s) {
      out->data = s->data;
      out->len = str_len(s);
      return true;
    }
    raise_type(vm, "sequence item %u: expected str instance, %T found", (unsigned)number, item);
    return false;
  }
  struct byte_span span;
  if (!bytes_span_of(vm, item, &span)) {
    if (!vm->exc) raise_type(vm, "sequence item %u: expected a bytes-like object, %T found", (unsigned)number, item);
    return false;
  }
  out->data = (const char *)span.data;
  out->len = span.count;
  return true;
}

/* The items of a list or tuple; valid until something is allocated. */
static const value *items_in(value v) { return is_type(v, &type_tuple) ? AS(tuple, v)->items : AS(list, v)->items; }

/* `from` stays as it is: joining runs no Python code. It is looked at again behind the allocation, which also keeps it alive. */
static value join(struct vm *vm, const struct text *sep, value from) {
  struct text item;
  size_t len = 0;
  const value *items = items_in(from);
  uint32_t count = is_type(from, &type_tuple) ? AS(tuple, from)->count : AS(list, from)->count;
  if (count == 0) return text_new(vm, sep->kind, "", 0);
  if (count == 1 && sep->kind != TEXT_BYTEARRAY && (is_type)(items[0], sep->kind == TEXT_STR ? &type_str : &type_bytes)) return items[0];
  for (uint32_t i = 0; i < count; i++) {
    if (!join_item(vm, sep, items[i], i, &item)) return 0;
    len += item.len + (i ? sep->len : 0);
  }
  struct str_buffer b;
  buffer_init(&b, vm);
  char *to = buffer_extend(&b, len);
  if (!to) return 0;
  items = items_in(from);
  for (uint32_t i = 0; i < count; i++) {
    if (i && sep->len) {
      if (sep->len == 1) {
        *to = sep->data[0];
      } else {
        memcpy(to, sep->data, sep->len);
      }
      to += sep->len;
    }
    join_item(vm, sep, items[i], i, &item);
    memcpy(to, item.data, item.len);
    to += item.len;
  }
  return text_finish(&b, sep->kind);
}

value py_str_join(struct vm *vm, int n, value *a) {
  (void)n;
  value items = a[1];
  struct text sep;
  if (!is_type(items, &type_list) && !is_type(items, &type_tuple)) {
    items = op_iter(vm, items);
    if (!items) return exc_clear_if(vm, &type_TypeError) ? raise_type(vm, "can only join an iterable") : 0;
    items = list_from_iterable(vm, items);
    if (!items) return 0;
  }
  text_of_self(a[0], &sep);
  return join(vm, &sep, items);
}

TEXT_ALIAS(py_bytes_join, py_str_join);
TEXT_ALIAS(py_bytearray_join, py_str_join);

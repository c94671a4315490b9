// build: -O2
/* Cutting text up: split, rsplit, splitlines, partition, rpartition, for str, bytes and bytearray. */
#include <string.h>

#include "objects/text.h"

/* A cut in progress: the parts go to a list. */
struct cut {
  struct vm *vm;
  value self;
  struct text t;
  struct list *list;
  int32_t left; /* cuts that may still be made */
};

static bool cut_begin(struct cut *c, struct vm *vm, value self, value max) {
  c->vm = vm;
  c->self = self;
  c->left = INT32_MAX;
  if (max && !int_to_c(vm, max, "ssize_t", &c->left)) return false;
  if (c->left < 0) c->left = INT32_MAX;
  text_of_self(self, &c->t);
  value list = list_new(vm, 0, NULL);
  c->list = AS(list, list);
  return list != 0;
}

static bool cut_put(struct cut *c, uint32_t from, uint32_t to) {
  value part = text_part(c->vm, c->self, &c->t, from, to);
  return part && list_append(c->vm, c->list, part);
}

/* Bytes of the white space that ends at offset `at`; 0: none. */
static uint32_t space_before(const struct text *t, uint32_t at) {
  uint32_t from = at - 1;
  if (!t->flat) {
    while (((uint8_t)t->data[from] & 0xC0) == 0x80) from--;
  }
  return text_space(t, t->data + from) ? at - from : 0;
}

static bool split_spaces(struct cut *c) {
  const struct text *t = &c->t;
  uint32_t at = 0, space;
  for (;;) {
    while (at < t->len && (space = text_space(t, t->data + at)) != 0) at += space;
    if (at == t->len) return true;
    uint32_t from = at;
    if (c->left-- == 0) return cut_put(c, from, t->len);
    while (at < t->len && !text_space(t, t->data + at)) at += t->flat ? 1 : utf8_width((uint8_t)t->data[at]);
    if (!cut_put(c, from, at)) return false;
  }
}

static bool rsplit_spaces(struct cut *c) {
  const struct text *t = &c->t;
  uint32_t at = t->len, space;
  for (;;) {
    while (at > 0 && (space = space_before(t, at)) != 0) at -= space;
    if (at == 0) return true;
    uint32_t to = at;
    if (c->left-- == 0) return cut_put(c, 0, to);
    while (at > 0 && !space_before(t, at)) at--;
    if (!cut_put(c, at, to)) return false;
  }
}

static bool split_at(struct cut *c, const struct text *sep) {
  const struct text *t = &c->t;
  uint32_t from = 0;
  while (c->left-- > 0) {
    int32_t at = text_find(t->data + from, t->len - from, sep->data, sep->len);
    if (at < 0) break;
    if (!cut_put(c, from, from + (uint32_t)at)) return false;
    from += (uint32_t)at + sep->len;
  }
  return cut_put(c, from, t->len);
}

static bool rsplit_at(struct cut *c, const struct text *sep) {
  const struct text *t = &c->t;
  uint32_t to = t->len;
  while (c->left-- > 0) {
    int32_t at = text_rfind(t->data, to, sep->data, sep->len);
    if (at < 0) break;
    if (!cut_put(c, (uint32_t)at + sep->len, to)) return false;
    to = (uint32_t)at;
  }
  return cut_put(c, 0, to);
}

static void reverse(struct list *l) {
  for (uint32_t i = 0, k = l->count; i + 1 < k; i++) {
    value v = l->items[i];
    l->items[i] = l->items[--k];
    l->items[k] = v;
  }
}

static bool separator(struct cut *c, value v, const char *fmt, struct text *sep) {
  if (!text_of_arg(c->vm, &c->t, v, fmt, sep)) return false;
  if (sep->len == 0) raise_value(c->vm, "empty separator");
  return sep->len != 0;
}

/* split(sep=None, maxsplit=-1) */
value py_str_split(struct vm *vm, int n, value *a) {
  (void)n;
  struct cut c;
  struct text sep;
  if (!cut_begin(&c, vm, a[0], a[2])) return 0;
  if (!a[1] || a[1] == value_none) return split_spaces(&c) ? (value)c.list : 0;
  if (!separator(&c, a[1], "must be str or None, not %T", &sep)) return 0;
  return split_at(&c, &sep) ? (value)c.list : 0;
}

value py_str_rsplit(struct vm *vm, int n, value *a) {
  (void)n;
  struct cut c;
  struct text sep;
  if (!cut_begin(&c, vm, a[0], a[2])) return 0;
  bool done;
  if (!a[1] || a[1] == value_none) {
    done = rsplit_spaces(&c);
  } else {
    done = separator(&c, a[1], "must be str or None, not %T", &sep) && rsplit_at(&c, &sep);
  }
  if (!done) return 0;
  reverse(c.list);
  return (value)c.list;
}

/* Bytes of the line end at p, 0 for none: \n \r \r\n, and for str also \v \f \x1c \x1d \x1e \x85 U+2028 U+2029. */
static uint32_t line_end(const struct text *t, uint32_t at) {
  const char *p = t->data + at;
  uint8_t c = (uint8_t)*p;
  if (c == '\r') return at + 1 < t->len && p[1] == '\n' ? 2 : 1;
  if (c == '\n') return 1;
  if (t->kind != TEXT_STR) return 0;
  if (c < 0x80) return c == '\v' || c == '\f' || (c >= 0x1C && c <= 0x1E);
  uint32_t rune = utf8_next(&p);
  return rune == 0x85 ? 2 : rune == 0x2028 || rune == 0x2029 ? 3 : 0;
}

/* splitlines(keepends=False) */
value py_str_splitlines(struct vm *vm, int n, value *a) {
  (void)n;
  struct cut c;
  int keep = op_truth(vm, a[1]);
  if (keep < 0 || !cut_begin(&c, vm, a[0], 0)) return 0;
  for (uint32_t from = 0, at = 0; at < c.t.len;) {
    uint32_t end = line_end(&c.t, at);
    uint32_t next = at + (end ? end : c.t.flat ? 1 : utf8_width((uint8_t)c.t.data[at]));
    if (end || next >= c.t.len) {
      if (!cut_put(&c, from, end && !keep ? at : next)) return 0;
      from = next;
    }
    at = next;
  }
  return (value)c.list;
}

static value partition(struct vm *vm, value *a, bool reversed) {
  struct text t, sep;
  text_of_self(a[0], &t);
  if (!text_of_arg(vm, &t, a[1], "must be str, not %T", &sep)) return 0;
  if (sep.len == 0) return raise_value(vm, "empty separator");
  int32_t at = reversed ? text_rfind(t.data, t.len, sep.data, sep.len) : text_find(t.data, t.len, sep.data, sep.len);
  uint32_t head = at >= 0 ? (uint32_t)at : reversed ? 0 : t.len;
  uint32_t tail = at >= 0 ? head + sep.len : head;
  value parts[3];
  if (!(parts[0] = text_part(vm, a[0], &t, 0, head))) return 0;
  parts[1] = a[1];
  if ((at < 0 || t.kind == TEXT_BYTEARRAY) && !(parts[1] = text_new(vm, t.kind, sep.data, at >= 0 ? sep.len : 0))) return 0;
  if (!(parts[2] = text_part(vm, a[0], &t, tail, t.len))) return 0;
  return tuple_new(vm, 3, parts);
}

value py_str_partition(struct vm *vm, int n, value *a) {
  (void)n;
  return partition(vm, a, false);
}
value py_str_rpartition(struct vm *vm, int n, value *a) {
  (void)n;
  return partition(vm, a, true);
}

TEXT_ALIAS(py_bytes_split, py_str_split);
TEXT_ALIAS(py_bytes_rsplit, py_str_rsplit);
TEXT_ALIAS(py_bytes_splitlines, py_str_splitlines);
TEXT_ALIAS(py_bytes_partition, py_str_partition);
TEXT_ALIAS(py_bytes_rpartition, py_str_rpartition);
TEXT_ALIAS(py_bytearray_split, py_str_split);
TEXT_ALIAS(py_bytearray_rsplit, py_str_rsplit);
TEXT_ALIAS(py_bytearray_splitlines, py_str_splitlines);
TEXT_ALIAS(py_bytearray_partition, py_str_partition);
TEXT_ALIAS(py_bytearray_rpartition, py_str_rpartition);

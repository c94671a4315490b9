/* replace, for str, bytes and bytearray; translate and maketrans. */
#include <string.h>

#include "objects/text.h"

/* An empty needle matches before each item and at the end. */
static void interleave(struct str_buffer *b, const struct text *t, const struct text *by, int32_t left) {
  uint32_t at = 0;
  while (left-- > 0) {
    buffer_put(b, by->data, by->len);
    if (at == t->len) return;
    uint32_t width = t->flat ? 1 : utf8_width((uint8_t)t->data[at]);
    buffer_put(b, t->data + at, width);
    at += width;
    if (b->failed) return;
  }
  buffer_put(b, t->data + at, t->len - at);
}

/* replace(old, new, count=-1) */
value py_str_replace(struct vm *vm, int n, value *a) {
  (void)n;
  struct text t, what, by;
  int32_t left = -1;
  for (bool last = !a[3];; last = true) {
    text_of_self(a[0], &t);
    if (!text_of_arg(vm, &t, a[1], "replace() argument 1 must be str, not %A", &what)) return 0;
    if (!text_of_arg(vm, &t, a[2], "replace() argument 2 must be str, not %A", &by)) return 0;
    if (last) break;
    /* May run Python, which may change what the texts are made of: they are taken again. */
    if (!int_to_c(vm, a[3], "ssize_t", &left)) return 0;
  }
  if (left < 0) left = INT32_MAX;
  struct str_buffer b;
  buffer_init(&b, vm);
  if (what.len == 0) {
    if (left == 0) return text_part(vm, a[0], &t, 0, t.len);
    interleave(&b, &t, &by, left);
    return text_finish(&b, t.kind);
  }
  uint32_t from = 0;
  for (; left > 0; left--) {
    int32_t at = text_find(t.data + from, t.len - from, what.data, what.len);
    if (at < 0) break;
    buffer_put(&b, t.data + from, (uint32_t)at);
    buffer_put(&b, by.data, by.len);
    from += (uint32_t)at + what.len;
  }
  if (from == 0) return text_part(vm, a[0], &t, 0, t.len);
  buffer_put(&b, t.data + from, t.len - from);
  return text_finish(&b, t.kind);
}

TEXT_ALIAS(py_bytes_replace, py_str_replace);
TEXT_ALIAS(py_bytearray_replace, py_str_replace);

/* ---- str.translate ---- */

/* What the table has for a code point: 0 without exception where there is no entry. */
static value table_get(struct vm *vm, value table, uint32_t c) {
  value key = small_new((int32_t)c);
  if (is_type(table, &type_dict)) return dict_get(vm, AS(dict, table), key);
  value v = op_getitem(vm, table, key);
  if (!v) exc_clear_if(vm, &type_LookupError);
  return v;
}

static bool put_translated(struct str_buffer *b, value v) {
  struct vm *vm = b->vm;
  const struct str *s = str_of(v);
  if (s) {
    buffer_put_str(b, s);
  } else if (int_check(v)) {
    int32_t c;
    if (!int_to_index_clip(vm, v, &c)) return false;
    if (c < 0 || c > 0x10FFFF) {
      raise_value(vm, "character mapping must be in range(0x110000)");
      return false;
    }
    buffer_put_rune(b, (uint32_t)c);
  } else if (v != value_none) {
    raise_type(vm, "character mapping must return integer, None or str");
    return false;
  }
  return !b->failed;
}

value py_str_translate(struct vm *vm, int n, value *a) {
  (void)n;
  const struct str *s = str_of(a[0]);
  struct str_buffer b;
  buffer_init(&b, vm);
  for (const char *p = s->data, *end = p + str_len(s); p < end;) {
    const char *from = p;
    value v = table_get(vm, a[1], utf8_next(&p));
    if (!v && vm->exc) return 0;
    if (!v) {
      buffer_put(&b, from, (size_t)(p - from));
    } else if (!put_translated(&b, v)) {
      return 0;
    }
  }
  return buffer_finish(&b);
}

/* ---- str.maketrans ---- */

static bool one_rune(const struct str *s, uint32_t *out) {
  if (str_count(s) != 1) return false;
  const char *p = s->data;
  *out = utf8_next(&p);
  return true;
}

static value maketrans_dict(struct vm *vm, value from) {
  if (!is_instance(from, &type_dict)) return raise_type(vm, "if you give only one argument to maketrans it must be a dict");
  value table = dict_new(vm, AS(dict, from)->count);
  if (!table) return 0;
  uint32_t at = 0, c;
  value key, v;
  while (dict_next(AS(dict, from), &at, &key, &v)) {
    const struct str *s = str_of(key);
    if (s) {
      if (!one_rune(s, &c)) return raise_value(vm, "string keys in translate table must be of length 1");
      key = small_new((int32_t)c);
    } else if (!int_check(key)) {
      return raise_type(vm, "keys in translate table must be strings or integers");
    }
    if (!dict_set(vm, AS(dict, table), key, v)) return 0;
  }
  return table;
}

static value maketrans_pairs(struct vm *vm, value x, value to, value drop) {
  const struct str *from = str_of(x), *t = str_of(to), *z = drop ? str_of(drop) : NULL;
  if (!t) return raise_type(vm, "maketrans() argument 2 must be str, not %A", to);
  if (drop && !z) return raise_type(vm, "maketrans() argument 3 must be str, not %A", drop);
  if (!from) return raise_type(vm, "first maketrans argument must be a string if there is a second argument");
  if (str_count(from) != str_count(t)) return raise_value(vm, "the first two maketrans arguments must have equal length");
  value table = dict_new(vm, str_count(from));
  if (!table) return 0;
  const char *q = t->data;
  for (const char *p = from->data, *end = p + str_len(from); p < end;) {
    value key = small_new((int32_t)utf8_next(&p));
    if (!dict_set(vm, AS(dict, table), key, small_new((int32_t)utf8_next(&q)))) return 0;
  }
  if (!z) return table;
  for (const char *p = z->data, *end = p + str_len(z); p < end;) {
    if (!dict_set(vm, AS(dict, table), small_new((int32_t)utf8_next(&p)), value_none)) return 0;
  }
  return table;
}

/* maketrans(x[, y[, z]]), static */
value py_str_maketrans(struct vm *vm, int n, value *a) {
  (void)n;
  return a[1] ? maketrans_pairs(vm, a[0], a[1], a[2]) : maketrans_dict(vm, a[0]);
}

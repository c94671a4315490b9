/* text % values, for str, bytes and bytearray: %[(key)][flags][width][.precision][length]type */
#include <string.h>

#include "objects/bytes-ops.h"
#include "objects/format-spec.h"
#include "objects/format.h"
#include "objects/text.h"
#include "objects/unicode.h"

/* A formatting in progress. */
struct percent {
  struct vm *vm;
  struct text t;
  const char *p, *end;
  value values;  /* as given */
  value mapping; /* what keys are looked up in */
  bool by_key;   /* a key was used */
  int32_t count, next; /* of a tuple's items; count -1: values is the only one */
  struct str_buffer b;
};

static value next_value(struct percent *f) {
  if (f->count < 0 && f->next == 0) {
    f->next = 1;
    return f->values;
  }
  if (f->count >= 0 && f->next < f->count) return AS(tuple, f->values)->items[f->next++];
  return raise_type(f->vm, "not enough arguments for format string");
}

/* Whether values may be looked up by key: it has __getitem__ and is no tuple or text. */
static bool is_mapping(const struct text *t, value v) {
  if (is_instance(v, &type_tuple) || str_check(v)) return false;
  if (t->kind != TEXT_STR && (is_instance(v, &type_bytes) || is_instance(v, &type_bytearray))) return false;
  return is_type(v, &type_dict) || USE(type_of(v)->native->ops, getitem) || type_lookup(type_of(v), S(__getitem__));
}

/* (key) behind the %: the value under it becomes the only one. */
static bool take_key(struct percent *f) {
  const char *from = ++f->p;
  for (int depth = 1; f->p < f->end; f->p++) {
    if (*f->p == '(') depth++;
    if (*f->p == ')' && --depth == 0) break;
  }
  if (!is_mapping(&f->t, f->mapping)) raise_type(f->vm, "format requires a mapping");
  else if (f->p == f->end) raise_value(f->vm, "incomplete format key");
  if (f->vm->exc) return false;
  value key = text_new(f->vm, f->t.kind == TEXT_STR ? TEXT_STR : TEXT_BYTES, from, (size_t)(f->p++ - from));
  value v = key ? op_getitem(f->vm, f->mapping, key) : 0;
  if (!v) return false;
  f->values = v;
  f->count = -1;
  f->next = 0;
  return true;
}

/* A width or precision: digits, or * for the next value. */
static bool take_number(struct percent *f, int32_t *out, const char *too_big) {
  if (f->p < f->end && *f->p == '*') {
    f->p++;
    value v = next_value(f);
    if (!v) return false;
    if (!int_check(v)) {
      raise_type(f->vm, "* wants int");
      return false;
    }
    return int_to_c(f->vm, v, too_big[0] == 'w' ? "ssize_t" : "int", out);
  }
  for (; f->p < f->end && *f->p >= '0' && *f->p <= '9'; f->p++) {
    if (*out < 0) *out = 0;
    if (*out > (INT32_MAX - 9) / 10) {
      raise_value(f->vm, "%s", too_big);
      return false;
    }
    *out = *out * 10 + (*f->p - '0');
  }
  return true;
}

static bool take_spec(struct percent *f, struct format_spec *spec) {
  format_spec_init(spec);
  for (; f->p < f->end; f->p++) {
    if (*f->p == '-') spec->align = '<';
    else if (*f->p == '+') spec->sign = '+';
    else if (*f->p == ' ') spec->sign = spec->sign ? spec->sign : ' ';
    else if (*f->p == '#') spec->alternate = true;
    else if (*f->p == '0') spec->fill = '0';
    else break;
  }
  if (!take_number(f, &spec->width, "width too big")) return false;
  if (spec->width < -1) {
    spec->width = -spec->width;
    spec->align = '<';
  }
  if (f->p < f->end && *f->p == '.') {
    f->p++;
    spec->precision = 0;
    if (!take_number(f, &spec->precision, "precision too big")) return false;
    if (spec->precision < 0) spec->precision = 0;
  }
  if (f->p < f->end && (*f->p == 'h' || *f->p == 'l' || *f->p == 'L')) f->p++;
  if (f->p < f->end) return true;
  raise_value(f->vm, "incomplete format");
  return false;
}

static bool bad_type(struct percent *f, uint32_t c, uint32_t at) {
  raise_value(f->vm, "unsupported format character '%c' (0x%x) at index %u", (c >= ' ' && c < 0x7F) || f->t.kind != TEXT_STR ? (int)c : '?', (unsigned)c,
              (unsigned)text_items_in(f->t.data, at, f->t.flat));
  return false;
}

/* ---- text ---- */

static bool put_str_text(struct percent *f, struct format_spec *spec, const struct str *s) {
  struct text t;
  text_of_str((value)s, &t);
  if (spec->width < 0 && spec->precision < 0) {
    buffer_put(&f->b, t.data, t.len);
    return true;
  }
  uint32_t items = text_items(&t), len = t.len;
  if (spec->precision >= 0 && (uint32_t)spec->precision < items) {
    items = (uint32_t)spec->precision;
    len = text_offset(&t, items);
  }
  spec->fill = ' ';
  format_put_padded(&f->b, spec, t.data, len, items, '>');
  return true;
}

static bool put_span(struct percent *f, struct format_spec *spec, const struct byte_span *span) {
  uint32_t len = span->count;
  if (spec->precision >= 0 && (uint32_t)spec->precision < len) len = (uint32_t)spec->precision;
  spec->fill = ' ';
  format_put_padded(&f->b, spec, (const char *)span->data, len, len, '>');
  return true;
}

/* %s and %b of bytes */
static bool put_bytes(struct percent *f, struct format_spec *spec, value v) {
  struct byte_span span;
  if (bytes_span_of(f->vm, v, &span)) return put_span(f, spec, &span);
  if (f->vm->exc) return false;
  bool found;
  value made = vm_call_special(f->vm, v, S(__bytes__), 0, NULL, &found);
  if (!found && !f->vm->exc) raise_type(f->vm, "%%b requires a bytes-like object, or an object that implements __bytes__, not '%T'", v);
  if (!made || f->vm->exc) return false;
  if (bytes_span_of(f->vm, made, &span)) return put_span(f, spec, &span);
  raise_type(f->vm, "__bytes__ returned non-bytes (type %T)", made);
  return false;
}

static bool put_char(struct percent *f, struct format_spec *spec, value v) {
  struct text t;
  char text[4];
  uint32_t limit = f->t.kind == TEXT_STR ? 0x110000 : 256, len = 0;
  UNICODE_EXISTS();
  spec->precision = -1;
  spec->fill = ' ';
  if (is_index(v)) {
    int32_t c;
    if (!int_to_index_clip(f->vm, v, &c)) return false;
    if (c < 0 || (uint32_t)c >= limit) {
      raise_error(f->vm, &type_OverflowError, limit == 256 ? "%%c arg not in range(256)" : "%%c arg not in range(0x110000)");
      return false;
    }
    if (limit == 256) text[len++] = (char)c;
    else len = utf8_put(text, (uint32_t)c);
    t.data = text;
  } else if (limit == 256) {
    struct byte_span span;
    if (!bytes_span_of(f->vm, v, &span) || span.count != 1) {
      if (!f->vm->exc) raise_type(f->vm, "%%c requires an integer in range(256) or a single byte");
      return false;
    }
    t.data = (const char *)span.data;
    len = 1;
  } else {
    if (!text_of_str(v, &t) || text_items(&t) != 1) {
      raise_type(f->vm, "%%c requires int or char");
      return false;
    }
    len = t.len;
  }
  format_put_padded(&f->b, spec, t.data, len, 1, '>');
  return true;
}

/* ---- numbers ---- */

static value int_of(struct percent *f, char type, value v) {
  bool decimal = type == 'd' || type == 'i' || type == 'u';
  if (is_small(v)) return v;
  if (decimal && (is_float(v) || is_instance(v, &type_float))) return vm_call1(f->vm, (value)&type_int, v);
  if (is_index(v)) return int_index(f->vm, v);
  if (decimal && type_lookup(type_of(v), S(__int__)) && !str_check(v)) return vm_call1(f->vm, (value)&type_int, v);
  return raise_type(f->vm, decimal ? "%%%c format: a real number is required, not %T" : "%%%c format: an integer is required, not %T", type, v);
}

/* The digits of v, at least `least` of them, in a buffer that stays with the caller. */
static bool take_digits(struct percent *f, struct str_buffer *digits, value v, uint32_t base, bool upper, int32_t least, struct number_pieces *out) {
  struct str_buffer plain;
  buffer_init(&plain, f->vm);
  buffer_init(digits, f->vm);
  int_put(&plain, v, (int)base, upper);
  if (plain.failed) return false;
  out->negative = plain.data[0] == '-';
  int32_t count = (int32_t)plain.len - out->negative;
  if (count < least) buffer_fill(digits, '0', (size_t)(least - count));
  buffer_put(digits, plain.data + out->negative, (size_t)count);
  buffer_drop(&plain);
  out->digits = digits->data;
  out->digit_count = digits->len;
  return !digits->failed;
}

static bool put_int(struct percent *f, struct format_spec *spec, char type, value v) {
  v = int_of(f, type, v);
  if (!v) return false;
  if (is_small(v) && spec->width < 0 && spec->precision < 0 && !spec->sign && (type == 'd' || type == 'i')) {
    buffer_put_int(&f->b, small_get(v));
    return true;
  }
  uint32_t base = type == 'x' || type == 'X' ? 16 : type == 'o' ? 8 : 10;
  char prefix[2] = {'0', type};
  struct str_buffer digits;
  struct number_pieces n = {.group = 3};
  if (!take_digits(f, &digits, v, base, type == 'X', spec->precision, &n)) return false;
  if (spec->alternate && base != 10) {
    n.prefix = prefix;
    n.prefix_len = 2;
  }
  if (!spec->align) spec->align = spec->fill == '0' ? '=' : '>';
  if (spec->align == '<') spec->fill = ' ';
  format_put_number(&f->b, spec, &n, '>');
  buffer_drop(&digits);
  return true;
}

static bool put_float(struct percent *f, struct format_spec *spec, char type, value v) {
  mpy_float number;
  if (!float_of(f->vm, v, &number)) {
    if (f->t.kind != TEXT_STR && exc_clear_if(f->vm, &type_TypeError)) raise_type(f->vm, "float argument required, not %T", v);
    return false;
  }
  spec->type = (uint8_t)type;
  if (spec->precision < 0) spec->precision = 6;
  if (!spec->align) spec->align = spec->fill == '0' ? '=' : '>';
  if (spec->align == '<') spec->fill = ' ';
  return format_put_float(&f->b, spec, number);
}

/* ---- all ---- */

static bool put_text_of(struct percent *f, struct format_spec *spec, char type, value v) {
  if (f->t.kind != TEXT_STR && (type == 's' || type == 'b')) return put_bytes(f, spec, v);
  bool ascii = type == 'a' || f->t.kind != TEXT_STR;
  v = type == 's' ? op_str(f->vm, v) : ascii ? ascii_of(f->vm, v) : op_repr(f->vm, v);
  return v && put_str_text(f, spec, str_of(v));
}

static bool put_conversion(struct percent *f) {
  struct format_spec spec;
  if (f->p < f->end && *f->p == '(' && !take_key(f)) return false;
  if (!take_spec(f, &spec)) return false;
  uint32_t at = (uint32_t)(f->p - f->t.data), c = (uint8_t)*f->p;
  if (f->t.flat) f->p++;
  else c = utf8_next(&f->p);
  value v = next_value(f);
  if (!v) return false;
  switch (c) {
    case 'b':
      if (f->t.kind == TEXT_STR) break;
      /* fall through */
    case 's':
    case 'r':
    case 'a': return put_text_of(f, &spec, (char)c, v);
    case 'c': return put_char(f, &spec, v);
    case 'i':
      if (f->t.kind != TEXT_STR) c = 'd'; /* as the error text has it */
      /* fall through */
    case 'd':
    case 'u':
    case 'x':
    case 'X':
    case 'o': return put_int(f, &spec, (char)c, v);
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G': return put_float(f, &spec, (char)c, v);
  }
  return bad_type(f, c, at);
}

static value percent(struct vm *vm, value text, value values) {
  struct percent f; /* its buffer is not worth clearing */
  f.vm = vm;
  f.values = values;
  f.count = -1;
  f.next = 0;
  f.by_key = false;
  text_of_self(text, &f.t);
  f.p = f.t.data;
  f.end = f.p + f.t.len;
  f.mapping = values;
  value exact = value_exact(values);
  if (is_type(exact, &type_tuple)) {
    f.values = exact;
    f.count = (int32_t)AS(tuple, exact)->count;
  }
  buffer_init(&f.b, vm);
  while (f.p < f.end) {
    const char *at = memchr(f.p, '%', (size_t)(f.end - f.p));
    if (!at) at = f.end;
    buffer_put(&f.b, f.p, (size_t)(at - f.p));
    f.p = at;
    if (at == f.end) break;
    f.p++;
    if (f.p == f.end) return raise_value(vm, "incomplete format");
    if (*f.p == '%') {
      buffer_put_char(&f.b, *f.p++);
      continue;
    }
    bool keyed = *f.p == '(';
    f.by_key |= keyed;
    if (!put_conversion(&f) || f.b.failed) return 0;
  }
  bool left = f.count >= 0 ? f.next < f.count : f.next == 0 && !is_mapping(&f.t, values);
  if (left && !f.by_key) return raise_type(vm, f.t.kind == TEXT_STR ? "not all arguments converted during string formatting" : "not all arguments converted during bytes formatting");
  return text_finish(&f.b, f.t.kind);
}

value str_percent(struct vm *vm, value text, value values) { return percent(vm, text, values); }
value bytes_percent(struct vm *vm, value text, value values) { return percent(vm, text, values); }

/* Errors in text: SyntaxError and its kind, and the Unicode errors. Their attributes are computed from args. */
#include <string.h>

#include "objects/exception-print.h"
#include "objects/text.h"

/* An attribute that is item `index` of args unless it was set. */
#define ARGUMENT(Type, name, index)                                                               \
  value py_##Type##_##name(struct vm *vm, int n, value *a) {                                      \
    (void)vm, (void)n;                                                                            \
    return exception_field_or(a[0], S(name), exception_arg(a[0], index));                         \
  }                                                                                               \
  value py_##Type##_set_##name(struct vm *vm, int n, value *a) {                                  \
    (void)n;                                                                                      \
    return exception_field_set(vm, a[0], S(name), a[1]) ? value_none : 0;                         \
  }

/* ---- SyntaxError(msg, (filename, lineno, offset, text[, end_lineno, end_offset])) ---- */

static value place_item(value e, uint32_t i) {
  value place = exception_arg(e, 1);
  if (!place || !is_type(place, &type_tuple) || i >= AS(tuple, place)->count) return 0;
  return AS(tuple, place)->items[i];
}
#define PLACE(name, index)                                                                        \
  value py_SyntaxError_##name(struct vm *vm, int n, value *a) {                                   \
    (void)vm, (void)n;                                                                            \
    return exception_field_or(a[0], S(name), place_item(a[0], index));                            \
  }                                                                                               \
  value py_SyntaxError_set_##name(struct vm *vm, int n, value *a) {                               \
    (void)n;                                                                                      \
    return exception_field_set(vm, a[0], S(name), a[1]) ? value_none : 0;                         \
  }
ARGUMENT(SyntaxError, msg, 0)
PLACE(filename, 0)
PLACE(lineno, 1)
PLACE(offset, 2)
PLACE(text, 3)
PLACE(end_lineno, 4)
PLACE(end_offset, 5)

/* The file's name without its folders. */
static void put_file(struct str_buffer *b, const struct str *path) {
  uint32_t from = str_len(path);
  while (from && path->data[from - 1] != '/') from--;
  buffer_put(b, path->data + from, str_len(path) - from);
}
/* msg (file, line n) */
static value syntax_str(struct vm *vm, value v) {
  value msg = exception_field_or(v, S(msg), exception_arg(v, 0));
  value file = exception_field_or(v, S(filename), place_item(v, 0));
  value line = exception_field_or(v, S(lineno), place_item(v, 1));
  bool has_file = str_check(file), has_line = is_small(line);
  struct str_buffer b;
  buffer_init(&b, vm);
  if (!op_put_str(&b, msg)) {
    buffer_drop(&b);
    return 0;
  }
  if (has_file || has_line) {
    buffer_put_c(&b, " (");
    if (has_file) put_file(&b, str_of(file));
    if (has_line) {
      buffer_put_c(&b, has_file ? ", line " : "line ");
      buffer_put_int(&b, small_get(line));
    }
    buffer_put_char(&b, ')');
  }
  return buffer_finish(&b);
}
/* The place of an uncaught one and its line with a mark below; its message. 0: it has no place. */
value exception_print_syntax(value e) {
  value file = exception_field_or(e, S(filename), place_item(e, 0));
  value line = exception_field_or(e, S(lineno), place_item(e, 1));
  value text = exception_field_or(e, S(text), place_item(e, 3));
  value offset = exception_field_or(e, S(offset), place_item(e, 2));
  value end = exception_field_or(e, S(end_offset), place_item(e, 5));
  if (!is_small(line)) return 0;
  exception_put("  File \"");
  exception_put(str_check(file) ? str_of(file)->data : "<string>");
  exception_put("\", line ");
  exception_put_number((uint32_t)small_get(line));
  exception_put("\n");
  if (str_check(text)) {
    const char *at = str_of(text)->data;
    int32_t column = is_small(offset) ? small_get(offset) : 0, to = is_small(end) ? small_get(end) : 0;
    while (*at == ' ' || *at == '\t') at++, column--, to--;
    exception_put("    ");
    exception_put(at);
    if (!*at || at[strlen(at) - 1] != '\n') exception_put("\n");
    if (column > 0) {
      exception_put_blanks((uint32_t)column + 3);
      do exception_put("^");
      while (++column < to);
      exception_put("\n");
    }
  }
  return exception_field_or(e, S(msg), exception_arg(e, 0));
}
static const struct type_ops syntax_ops = {.mark = exception_mark, .repr = exception_repr, .str = syntax_str, .hash = hash_identity};
EXCEPTION_TYPE_NATIVE(SyntaxError, Exception, syntax_ops, SyntaxError);
EXCEPTION_TYPE_NATIVE(IndentationError, SyntaxError, syntax_ops, SyntaxError);
EXCEPTION_TYPE_NATIVE(TabError, IndentationError, syntax_ops, SyntaxError);

/* ---- UnicodeDecodeError(encoding, object, start, end, reason) and its kind ---- */

/* Checks the five arguments (four for translation, which has no encoding). */
static value unicode_init(struct vm *vm, int n, value *a, int first) {
  int given = n - 2, wanted = 5 - first;
  if (!exception_no_keywords(vm, type_of(a[0]), a[1])) return 0;
  if (given != wanted) return raise_type(vm, "function takes exactly %d arguments (%d given)", wanted, given);
  for (int i = 0; i < wanted; i++) {
    int what = i + first;
    value v = a[2 + i];
    bool number = what == 2 || what == 3;
    struct byte_span span;
    bool decodes = is_instance(a[0], &type_UnicodeDecodeError);
    if (number ? is_small(v) : what == 1 && decodes ? bytes_span_of(vm, v, &span) : str_check(v)) continue;
    if (vm->exc) return 0;
    if (number) return raise_type(vm, "'%T' object cannot be interpreted as an integer", v);
    if (what == 1 && decodes) return raise_type(vm, "a bytes-like object is required, not '%T'", v);
    return raise_type(vm, "argument %d must be str, not %T", i + 1, v);
  }
  return exception_set_args(vm, a[0], given, a + 2) ? value_none : 0;
}
value py_UnicodeDecodeError___init__(struct vm *vm, int n, value *a) { return unicode_init(vm, n, a, 0); }
value py_UnicodeEncodeError___init__(struct vm *vm, int n, value *a) { return unicode_init(vm, n, a, 0); }
value py_UnicodeTranslateError___init__(struct vm *vm, int n, value *a) { return unicode_init(vm, n, a, 1); }

#define UNICODE_ARGUMENTS(Type, first) \
  ARGUMENT(Type, object, 1 - first)    \
  ARGUMENT(Type, start, 2 - first)     \
  ARGUMENT(Type, end, 3 - first)       \
  ARGUMENT(Type, reason, 4 - first)
ARGUMENT(UnicodeDecodeError, encoding, 0)
UNICODE_ARGUMENTS(UnicodeDecodeError, 0)
ARGUMENT(UnicodeEncodeError, encoding, 0)
UNICODE_ARGUMENTS(UnicodeEncodeError, 0)
UNICODE_ARGUMENTS(UnicodeTranslateError, 1)

/* What is wrong, as both str forms need it. */
struct trouble {
  value encoding, object, reason;
  int32_t start, end;
};
static bool trouble_of(value e, uint32_t first, struct trouble *t) {
  value start = exception_field_or(e, S(start), exception_arg(e, 2 - first)), end = exception_field_or(e, S(end), exception_arg(e, 3 - first));
  t->encoding = first ? 0 : exception_field_or(e, S(encoding), exception_arg(e, 0));
  t->object = exception_field_or(e, S(object), exception_arg(e, 1 - first));
  t->reason = exception_field_or(e, S(reason), exception_arg(e, 4 - first));
  if (!is_small(start) || !is_small(end)) return false;
  t->start = small_get(start);
  t->end = small_get(end);
  return true;
}

static void put_escape(struct str_buffer *b, uint32_t c) {
  int digits = c <= 0xFF ? 2 : c <= 0xFFFF ? 4 : 8;
  buffer_put_char(b, '\\');
  buffer_put_char(b, digits == 2 ? 'x' : digits == 4 ? 'u' : 'U');
  while (digits--) buffer_put_char(b, "0123456789abcdef"[c >> digits * 4 & 15]);
}

/* "in position 3" or "in positions 3-5", and the reason. */
static value put_end(struct str_buffer *b, const struct trouble *t) {
  buffer_put_c(b, " in position ");
  buffer_put_int(b, t->start);
  if (t->end != t->start + 1) {
    buffer_put_char(b, '-');
    buffer_put_int(b, t->end - 1);
  }
  buffer_put_c(b, ": ");
  if (op_put_str(b, t->reason)) return buffer_finish(b);
  buffer_drop(b);
  return 0;
}
static bool put_codec(struct str_buffer *b, const struct trouble *t, const char *rest) {
  if (t->encoding) {
    buffer_put_char(b, '\'');
    if (!op_put_str(b, t->encoding)) return false;
    buffer_put_c(b, "' codec ");
  }
  buffer_put_c(b, rest);
  return true;
}

static value decode_str(struct vm *vm, value v) {
  struct trouble t;
  struct str_buffer b;
  struct byte_span span;
  if (exception_args(v)->count != 5 || !trouble_of(v, 0, &t)) return exception_str(vm, v);
  bool one = t.end == t.start + 1 && bytes_span_of(vm, t.object, &span) && t.start >= 0 && (uint32_t)t.start < span.count;
  if (vm->exc) return 0;
  uint8_t byte = one ? span.data[t.start] : 0;
  buffer_init(&b, vm);
  if (!put_codec(&b, &t, one ? "can't decode byte 0x" : "can't decode bytes")) {
    buffer_drop(&b);
    return 0;
  }
  if (one) {
    buffer_put_char(&b, "0123456789abcdef"[byte >> 4]);
    buffer_put_char(&b, "0123456789abcdef"[byte & 15]);
  }
  return put_end(&b, &t);
}

static value encode_str_from(struct vm *vm, value v, uint32_t first) {
  struct trouble t;
  struct str_buffer b;
  if (exception_args(v)->count != 5 - first || !trouble_of(v, first, &t)) return exception_str(vm, v);
  const struct str *s = str_of(t.object);
  bool one = t.end == t.start + 1 && s && t.start >= 0 && (uint32_t)t.start < str_count(s);
  buffer_init(&b, vm);
  if (!put_codec(&b, &t, first ? (one ? "can't translate character '" : "can't translate characters") : one ? "can't encode character '" : "can't encode characters")) {
    buffer_drop(&b);
    return 0;
  }
  if (one) {
    value c = str_char_at(vm, s, (uint32_t)t.start);
    if (!c) return 0;
    const char *p = str_of(c)->data;
    put_escape(&b, utf8_next(&p));
    buffer_put_char(&b, '\'');
  }
  return put_end(&b, &t);
}
static value encode_str(struct vm *vm, value v) { return encode_str_from(vm, v, 0); }
static value translate_str(struct vm *vm, value v) { return encode_str_from(vm, v, 1); }

#define UNICODE(N, function)                                                                                                                \
  static const struct type_ops N##_ops = {.mark = exception_mark, .repr = exception_repr, .str = function, .hash = hash_identity};          \
  EXCEPTION_TYPE_NATIVE(N, UnicodeError, N##_ops, N)
UNICODE(UnicodeDecodeError, decode_str);
UNICODE(UnicodeEncodeError, encode_str);
UNICODE(UnicodeTranslateError, translate_str);

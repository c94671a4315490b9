/* str.format and format_map: replacement fields with attributes, indices, conversions and nested specifiers. */
#include <string.h>

#include "objects/format.h"
#include "objects/text.h"

enum numbering { UNDECIDED, AUTOMATIC, MANUAL };

/* A call of format: a[1..] positional, keywords in a dict; or a mapping alone. */
struct fields {
  struct vm *vm;
  const value *args;
  uint32_t count;
  value names;    /* dict, mapping or 0 */
  bool map_only;  /* format_map */
  enum numbering numbering;
  int32_t next;
};

static bool put_text(struct fields *f, struct str_buffer *b, const char *p, const char *end, int depth);

/* A number that fills [p, end); -1: it is none, -2: raised. Digits of any script are not needed: ASCII ones. */
static int32_t number_of(struct vm *vm, const char *p, const char *end) {
  int32_t n = 0;
  if (p == end) return -1;
  for (; p < end; p++) {
    if (*p < '0' || *p > '9') return -1;
    if (n > (INT32_MAX - 9) / 10) {
      raise_value(vm, "Too many decimal digits in format string");
      return -2;
    }
    n = n * 10 + (*p - '0');
  }
  return n;
}

static bool set_numbering(struct fields *f, enum numbering to) {
  if (f->numbering == UNDECIDED) f->numbering = to;
  if (f->numbering == to) return true;
  if (to == MANUAL) raise_value(f->vm, "cannot switch from automatic field numbering to manual field specification");
  else raise_value(f->vm, "cannot switch from manual field specification to automatic field numbering");
  return false;
}

static value positional(struct fields *f, int32_t number) {
  if (f->map_only) return raise_value(f->vm, "Format string contains positional fields");
  if ((uint32_t)number >= f->count) return raise_error(f->vm, &type_IndexError, "Replacement index %d out of range for positional args tuple", (int)number);
  return f->args[number];
}

static value named(struct fields *f, const char *p, const char *end) {
  value key = str_new(f->vm, p, (size_t)(end - p));
  if (!key) return 0;
  if (f->names && !is_type(f->names, &type_dict)) return op_getitem(f->vm, f->names, key);
  value v = f->names ? dict_get(f->vm, AS(dict, f->names), key) : 0;
  return v || f->vm->exc ? v : raise_key(f->vm, key);
}

static value field_first(struct fields *f, const char *p, const char *end) {
  if (p == end) return set_numbering(f, AUTOMATIC) ? positional(f, f->next++) : 0;
  int32_t number = number_of(f->vm, p, end);
  if (number == -2) return 0;
  if (number < 0) return named(f, p, end);
  return set_numbering(f, MANUAL) ? positional(f, number) : 0;
}

static value field_index(struct fields *f, value v, const char *p, const char *end) {
  int32_t number = number_of(f->vm, p, end);
  if (number == -2) return 0;
  value key = number >= 0 ? int_new(f->vm, number) : str_new(f->vm, p, (size_t)(end - p));
  return key ? op_getitem(f->vm, v, key) : 0;
}

static value field_attribute(struct fields *f, value v, const char *p, const char *end) {
  value name = str_new(f->vm, p, (size_t)(end - p));
  const struct str *interned = name ? str_intern(f->vm, AS(str, name)) : NULL;
  return interned ? attr_get(f->vm, v, interned) : 0;
}

/* The object that a field's name stands for: first(.attribute | [index])* */
static value field_object(struct fields *f, const char *p, const char *end) {
  const char *from = p;
  while (p < end && *p != '.' && *p != '[') p++;
  value v = field_first(f, from, p);
  while (v && p < end) {
    char kind = *p++;
    from = p;
    if (kind == '.') {
      while (p < end && *p != '.' && *p != '[') p++;
    } else if (kind == '[') {
      while (p < end && *p != ']') p++;
      if (p == end) return raise_value(f->vm, "Missing ']' in format string");
    } else {
      return raise_value(f->vm, "Only '.' or '[' may follow ']' in format field specifier");
    }
    if (p == from) return raise_value(f->vm, "Empty attribute in format string");
    v = kind == '.' ? field_attribute(f, v, from, p) : field_index(f, v, from, p);
    if (kind == '[') p++;
  }
  return v;
}

/* Where the parts of a field begin; conversion 0: none. */
struct field {
  const char *name, *name_end, *spec, *spec_end; /* spec null: none */
  char conversion;
  bool nested; /* the specifier has fields */
};

/* The field behind a '{' at p; returns behind its '}', null: raised. */
static const char *parse_field(struct vm *vm, const char *p, const char *end, struct field *out) {
  bool brackets = false;
  out->name = p;
  out->spec = out->spec_end = NULL;
  out->conversion = 0;
  out->nested = false;
  for (; p < end; p++) {
    if (*p == '[') brackets = true;
    else if (*p == ']') brackets = false;
    else if (brackets) continue;
    else if (*p == '{') return raise_value(vm, "unexpected '{' in field name"), NULL;
    else if (*p == '}' || *p == ':' || *p == '!') break;
  }
  out->name_end = p;
  if (p == end) return raise_value(vm, "expected '}' before end of string"), NULL;
  char c = *p++;
  if (c == '}') return p;
  if (c == '!') {
    if (p == end) return raise_value(vm, "end of string while looking for conversion specifier"), NULL;
    out->conversion = *p++;
    if (p == end) return raise_value(vm, "unmatched '{' in format spec"), NULL;
    c = *p++;
    if (c == '}') return p;
    if (c != ':') return raise_value(vm, "expected ':' after conversion specifier"), NULL;
  }
  out->spec = p;
  for (int depth = 1; p < end; p++) {
    if (*p == '{') {
      depth++;
      out->nested = true;
    } else if (*p == '}' && --depth == 0) {
      out->spec_end = p;
      return p + 1;
    }
  }
  raise_value(vm, "unmatched '{' in format spec");
  return NULL;
}

static int conversion_of(struct vm *vm, const struct field *field) {
  switch (field->conversion) {
    case 0: return 0;
    case 's': return 1;
    case 'r': return 2;
    case 'a': return 3;
  }
  uint8_t c = (uint8_t)field->conversion;
  if (c > ' ' && c < 0x7F) raise_value(vm, "Unknown conversion specifier %c", c);
  else raise_value(vm, "Unknown conversion specifier \\x%x", c);
  return -1;
}

static bool put_field(struct fields *f, struct str_buffer *b, const struct field *field, int depth) {
  struct vm *vm = f->vm;
  value v = field_object(f, field->name, field->name_end);
  if (!v) return false;
  int conversion = conversion_of(vm, field);
  if (conversion < 0) return false;
  if (conversion && !(v = format_value(vm, v, conversion, 0))) return false;
  if (!field->nested) return format_put(b, v, field->spec, (uint32_t)(field->spec_end - field->spec));
  struct str_buffer inner;
  buffer_init(&inner, vm);
  if (!put_text(f, &inner, field->spec, field->spec_end, depth - 1)) return false;
  value spec = buffer_finish(&inner);
  return spec && format_put(b, v, AS(str, spec)->data, str_len(AS(str, spec)));
}

static bool put_text(struct fields *f, struct str_buffer *b, const char *p, const char *end, int depth) {
  if (depth == 0) {
    raise_value(f->vm, "Max string recursion exceeded");
    return false;
  }
  while (p < end) {
    const char *from = p;
    while (p < end && *p != '{' && *p != '}') p++;
    buffer_put(b, from, (size_t)(p - from));
    if (p == end) break;
    char c = *p++;
    if (p < end && *p == c) {
      buffer_put_char(b, c);
      p++;
      continue;
    }
    if (c == '}' || p == end) {
      raise_value(f->vm, "Single '%c' encountered in format string", c);
      return false;
    }
    struct field field;
    p = parse_field(f->vm, p, end, &field);
    if (!p || !put_field(f, b, &field, depth)) return false;
  }
  return !b->failed;
}

static value format_all(struct fields *f, value text) {
  const struct str *s = str_of(text);
  struct str_buffer b;
  buffer_init(&b, f->vm);
  return put_text(f, &b, s->data, s->data + str_len(s), 2) ? buffer_finish(&b) : 0;
}

/* format(*args, **kwargs): a[1] is the dict of keywords, then the positional ones */
value py_str_format(struct vm *vm, int n, value *a) {
  struct fields f = {.vm = vm, .args = a + 2, .count = (uint32_t)(n - 2), .names = a[1]};
  return format_all(&f, a[0]);
}

value py_str_format_map(struct vm *vm, int n, value *a) {
  (void)n;
  struct fields f = {.vm = vm, .names = a[1], .map_only = true};
  return format_all(&f, a[0]);
}

/* encode and decode: utf-8, ascii, latin-1, utf-16 and utf-32 with and without byte order mark, with the error handlers strict, ignore,
   replace, backslashreplace, xmlcharrefreplace, surrogateescape, surrogatepass. namereplace is not there: it
   would take the names of all characters. */
#include <string.h>

#include "objects/bytes-ops.h"
#include "objects/format.h"
#include "objects/text.h"
#include "objects/unicode.h"
#include "vm/type.h"

/* What an encoding's code units are: bytes of one, their order, and the first code point it has not. */
struct codec {
  char name[10];
  uint8_t width; /* bytes of a unit: 1, 2, 4 */
  bool big, mark; /* byte order; begins with U+FEFF */
  uint32_t limit; /* code points below can be encoded */
};

static const struct codec codecs[] = {
    {"utf-8", 0, false, false, 0x110000},    {"ascii", 1, false, false, 0x80},          {"latin-1", 1, false, false, 0x100},
    {"utf-16", 2, false, true, 0x110000},    {"utf-16-le", 2, false, false, 0x110000},  {"utf-16-be", 2, true, false, 0x110000},
    {"utf-32", 4, false, true, 0x110000},    {"utf-32-le", 4, false, false, 0x110000},  {"utf-32-be", 4, true, false, 0x110000},
};

/* Other spellings, after '-' and '_' and blanks were dropped. */
static const struct alias {
  char name[10];
  uint8_t codec;
} aliases[] = {
    {"utf8", 0},    {"u8", 0},      {"utf", 0},     {"ascii", 1},   {"usascii", 1}, {"646", 1},     {"latin1", 2},
    {"iso88591", 2}, {"latin", 2},  {"l1", 2},      {"8859", 2},    {"cp819", 2},   {"utf16", 3},   {"u16", 3},
    {"utf16le", 4}, {"utf16be", 5}, {"utf32", 6},   {"u32", 6},     {"utf32le", 7}, {"utf32be", 8},
};

static const struct codec *codec_of(struct vm *vm, value name) {
  if (!name) return &codecs[0];
  const struct str *s = str_of(name);
  char text[10];
  uint32_t n = 0;
  for (const char *p = s->data; *p && n < sizeof text; p++) {
    if (*p != '-' && *p != '_' && *p != ' ') text[n++] = (char)(*p >= 'A' && *p <= 'Z' ? *p | 0x20 : *p);
  }
  for (uint32_t i = 0; i < sizeof aliases / sizeof aliases[0]; i++) {
    if (n < sizeof text && strlen(aliases[i].name) == n && memcmp(aliases[i].name, text, n) == 0) return &codecs[aliases[i].codec];
  }
  raise_error(vm, &type_LookupError, "unknown encoding: %S", s);
  return NULL;
}

enum handler_kind { STRICT, IGNORE, REPLACE, BACKSLASH, XML, ESCAPE, PASS, HANDLERS };
static const char handler_names[HANDLERS][18] = {"strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass"};

/* Looked up when the first error comes, as in CPython. */
static bool handler_of(struct vm *vm, value errors, enum handler_kind *out) {
  *out = STRICT;
  if (!errors) return true;
  const struct str *s = str_of(errors);
  for (uint32_t i = 0; i < HANDLERS; i++) {
    if (strlen(handler_names[i]) == str_len(s) && memcmp(handler_names[i], s->data, str_len(s)) == 0) {
      *out = (enum handler_kind)i;
      return true;
    }
  }
  raise_error(vm, &type_LookupError, "unknown error handler name '%S'", s);
  return false;
}

static value raise_unicode(struct vm *vm, const struct type *type, const struct codec *codec, value object, uint32_t start, uint32_t end, const char *reason) {
  value args[5] = {str_from_c(vm, codec->name), object, small_new((int32_t)start), small_new((int32_t)end), 0};
  if (!args[0] || !(args[4] = str_from_c(vm, reason))) return 0;
  value e = vm_call(vm, (value)type, 5, args);
  return e ? raise_instance(vm, e) : 0;
}

/* ---- encoding ---- */

static bool is_surrogate(uint32_t c) { return c >= 0xD800 && c <= 0xDFFF; }

static void put_unit(struct str_buffer *b, const struct codec *codec, uint32_t unit) {
  char bytes[4];
  for (uint32_t i = 0; i < codec->width; i++) bytes[codec->big ? codec->width - 1 - i : i] = (char)(unit >> 8 * i);
  buffer_put(b, bytes, codec->width);
}

static void put_rune(struct str_buffer *b, const struct codec *codec, uint32_t c) {
  if (codec->width == 0) {
    buffer_put_rune(b, c);
  } else if (codec->width == 2 && c >= 0x10000) {
    put_unit(b, codec, 0xD800 + ((c - 0x10000) >> 10));
    put_unit(b, codec, 0xDC00 + ((c - 0x10000) & 0x3FF));
  } else {
    put_unit(b, codec, c);
  }
}

static void put_text(struct str_buffer *b, const struct codec *codec, const char *text) {
  for (; *text; text++) put_rune(b, codec, (uint8_t)*text);
}

static void put_hex_escape(struct str_buffer *b, const struct codec *codec, uint32_t c) {
  int digits = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
  char text[] = "\\x00000000";
  text[1] = digits == 2 ? 'x' : digits == 4 ? 'u' : 'U';
  for (int i = digits; i > 0; i--, c >>= 4) text[1 + i] = "0123456789abcdef"[c & 15];
  text[2 + digits] = 0;
  put_text(b, codec, text);
}

static bool encodable(const struct codec *codec, uint32_t c) { return c < codec->limit && (codec->width == 1 || !is_surrogate(c)); }

/* Something else for a character that the encoding has not; false where the handler knows nothing for it. */
static bool put_instead(struct str_buffer *b, const struct codec *codec, enum handler_kind handler, uint32_t c) {
  char text[16], *digits;
  switch (handler) {
    case IGNORE: return true;
    case REPLACE: put_text(b, codec, "?"); return true;
    case BACKSLASH: put_hex_escape(b, codec, c); return true;
    case XML:
      text[sizeof text - 1] = 0;
      text[sizeof text - 2] = ';';
      digits = digits_before(text + sizeof text - 2, c, 10, false);
      *--digits = '#';
      *--digits = '&';
      put_text(b, codec, digits);
      return true;
    case ESCAPE:
      if (c < 0xDC80 || c > 0xDCFF || codec->width > 1) return false;
      buffer_put_char(b, (char)c);
      return true;
    case PASS:
      if (!is_surrogate(c) || codec->width == 1) return false;
      put_rune(b, codec, c);
      return true;
    default: return false;
  }
}

static value raise_encode(struct vm *vm, const struct codec *codec, const struct str *s, const char *p, uint32_t start) {
  uint32_t end = start;
  for (const char *stop = s->data + str_len(s); p < stop && !encodable(codec, utf8_next(&p));) end++;
  const char *reason = codec->width != 1 ? "surrogates not allowed" : codec->limit == 0x80 ? "ordinal not in range(128)" : "ordinal not in range(256)";
  return raise_unicode(vm, &type_UnicodeEncodeError, codec, (value)s, start, end, reason);
}

value text_encode(struct vm *vm, value text, value encoding, value errors) {
  const struct str *s = str_of(text);
  const struct codec *codec = codec_of(vm, encoding);
  if (!codec) return 0;
  if (codec->width <= 1 && str_is_ascii(s)) return bytes_new(vm, (const uint8_t *)s->data, str_len(s));
  struct str_buffer b;
  enum handler_kind handler = HANDLERS;
  buffer_init(&b, vm);
  if (codec->mark) put_rune(&b, codec, 0xFEFF);
  uint32_t number = 0;
  for (const char *p = s->data, *end = p + str_len(s); p < end && !b.failed; number++) {
    const char *from = p;
    uint32_t c = utf8_next(&p);
    if (encodable(codec, c)) {
      put_rune(&b, codec, c);
      continue;
    }
    if (handler == HANDLERS && !handler_of(vm, errors, &handler)) return 0;
    if (!put_instead(&b, codec, handler, c)) return raise_encode(vm, codec, s, from, number);
  }
  return buffer_finish_bytes(&b);
}

bool text_codec_arguments(struct vm *vm, const char *function, value encoding, value errors) {
  static const char text[] = "%s() argument '%s' must be str, not %A";
  if (encoding && !str_check(encoding)) return raise_type(vm, text, function, "encoding", encoding), false;
  if (errors && !str_check(errors)) return raise_type(vm, text, function, "errors", errors), false;
  return true;
}

value py_str_encode(struct vm *vm, int n, value *a) {
  (void)n;
  if (!text_codec_arguments(vm, "encode", a[1], a[2])) return 0;
  return text_encode(vm, a[0], a[1], a[2]);
}

/* ---- decoding ---- */

/* One step: *used bytes make *c, or are wrong for `reason`. */
struct step {
  uint32_t used, c;
  const char *reason; /* null: right */
};

static struct step bad(uint32_t used, const char *reason) { return (struct step){used, 0, reason}; }

static struct step step_utf8(const uint8_t *p, uint32_t left) {
  uint8_t first = p[0];
  if (first < 0x80) return (struct step){1, first, NULL};
  if (first < 0xC2 || first > 0xF4) return bad(1, "invalid start byte");
  uint32_t width = utf8_width(first), c = first & (0xFFu >> (width + 1));
  for (uint32_t i = 1; i < width; i++) {
    if (i == left) return bad(i, "unexpected end of data");
    uint8_t low = 0x80, high = 0xBF;
    if (i == 1) {
      if (first == 0xE0) low = 0xA0;
      if (first == 0xED) high = 0x9F;
      if (first == 0xF0) low = 0x90;
      if (first == 0xF4) high = 0x8F;
    }
    if (p[i] < low || p[i] > high) return bad(i, "invalid continuation byte");
    c = c << 6 | (p[i] & 0x3F);
  }
  return (struct step){width, c, NULL};
}

static uint32_t unit_at(const struct codec *codec, bool big, const uint8_t *p) {
  uint32_t unit = 0;
  for (uint32_t i = 0; i < codec->width; i++) unit |= (uint32_t)p[big ? codec->width - 1 - i : i] << 8 * i;
  return unit;
}

static struct step step_wide(const struct codec *codec, bool big, const uint8_t *p, uint32_t left) {
  if (left < codec->width) return bad(left, "truncated data");
  uint32_t c = unit_at(codec, big, p);
  if (codec->width == 4) {
    if (c > 0x10FFFF) return bad(4, "code point not in range(0x110000)");
    return is_surrogate(c) ? bad(4, "code point in surrogate code point range(0xd800, 0xe000)") : (struct step){4, c, NULL};
  }
  if (!is_surrogate(c)) return (struct step){2, c, NULL};
  if (c >= 0xDC00) return bad(2, "illegal encoding");
  if (left < 4) return bad(left, "unexpected end of data");
  uint32_t low = unit_at(codec, big, p + 2);
  if (low < 0xDC00 || low > 0xDFFF) return bad(2, "illegal UTF-16 surrogate");
  return (struct step){4, 0x10000 + ((c & 0x3FF) << 10) + (low & 0x3FF), NULL};
}

static struct step step_of(const struct codec *codec, bool big, const uint8_t *p, uint32_t left) {
  if (codec->width == 0) return step_utf8(p, left);
  if (codec->width > 1) return step_wide(codec, big, p, left);
  return p[0] < codec->limit ? (struct step){1, p[0], NULL} : bad(1, "ordinal not in range(128)");
}

/* What stands for wrong bytes; the number of bytes it took, 0 where the handler knows nothing for them. */
static uint32_t put_decoded_instead(struct str_buffer *b, const struct codec *codec, bool big, enum handler_kind handler, const uint8_t *p, uint32_t used, uint32_t left) {
  switch (handler) {
    case IGNORE: return used;
    case REPLACE: buffer_put_rune(b, 0xFFFD); return used;
    case BACKSLASH:
      for (uint32_t i = 0; i < used; i++) put_hex_escape(b, &codecs[0], p[i]);
      return used;
    case ESCAPE:
      for (left = 0; left < used && p[left] >= 0x80; left++) buffer_put_rune(b, 0xDC00u + p[left]);
      return left;
    case PASS: {
      uint32_t c = 0, width = codec->width == 0 ? 3 : codec->width;
      if (width > left || codec->width == 1) return 0;
      if (codec->width) c = unit_at(codec, big, p);
      else if ((p[0] & 0xF0) == 0xE0 && (p[1] & 0xC0) == 0x80 && (p[2] & 0xC0) == 0x80) c = (uint32_t)(p[0] & 15) << 12 | (uint32_t)(p[1] & 63) << 6 | (p[2] & 63);
      if (!is_surrogate(c)) return 0;
      buffer_put_rune(b, c);
      return width;
    }
    default: return 0;
  }
}

/* All that needs more than a copy. */
static value decode_steps(struct vm *vm, value object, const struct byte_span *bytes, const struct codec *codec, value errors) {
  struct str_buffer b;
  enum handler_kind handler = HANDLERS;
  bool big = codec->big;
  uint32_t at = 0;
  buffer_init(&b, vm);
  if (codec->mark && bytes->count >= codec->width) {
    uint32_t swapped = codec->width == 2 ? 0xFFFE : 0xFFFE0000;
    uint32_t first = unit_at(codec, false, bytes->data);
    big = first == swapped;
    if (big || first == 0xFEFF) at = codec->width;
  }
  while (at < bytes->count && !b.failed) {
    struct step step = step_of(codec, big, bytes->data + at, bytes->count - at);
    if (!step.reason) {
      buffer_put_rune(&b, step.c);
      at += step.used;
      continue;
    }
    if (handler == HANDLERS && !handler_of(vm, errors, &handler)) return 0;
    if (handler == XML) return raise_type(vm, "don't know how to handle UnicodeDecodeError in error callback");
    uint32_t used = put_decoded_instead(&b, codec, big, handler, bytes->data + at, step.used, bytes->count - at);
    if (!used) {
      value copy = bytes_new(vm, bytes->data, bytes->count);
      if (codec->mark) codec += big ? 2 : 1; /* the error names the order that was found */
      return copy ? raise_unicode(vm, &type_UnicodeDecodeError, codec, is_type(object, &type_bytes) ? object : copy, at, at + step.used, step.reason) : 0;
    }
    at += used;
  }
  return buffer_finish(&b);
}

static bool is_valid_utf8(const struct byte_span *bytes) {
  for (uint32_t at = 0; at < bytes->count;) {
    struct step step = step_utf8(bytes->data + at, bytes->count - at);
    if (step.reason) return false;
    at += step.used;
  }
  return true;
}

value text_decode(struct vm *vm, value object, const struct byte_span *bytes, value encoding, value errors) {
  UNICODE_EXISTS();
  if (!bytes->count) return (value)str_empty; /* which encoding it is, is not asked */
  const struct codec *codec = codec_of(vm, encoding);
  if (!codec) return 0;
  if (codec->width == 0 && is_valid_utf8(bytes)) return str_new(vm, (const char *)bytes->data, bytes->count);
  return decode_steps(vm, object, bytes, codec, errors);
}

/* str(object='', encoding='utf-8', errors='strict') */
value py_str___new__(struct vm *vm, int n, value *a) {
  (void)n;
  value v;
  struct byte_span span;
  if (!a[1]) {
    v = (value)str_empty;
  } else if (!a[2] && !a[3]) {
    v = is_small(a[1]) ? format_value(vm, a[1], 0, 0) : op_str(vm, a[1]);
    if (v && a[0] != (value)&type_str) v = value_exact(v);
  } else {
    for (int i = 2; i <= 3; i++) /* its call without names says the type's name even of None */
      if (a[i] && !str_check(a[i])) return raise_type(vm, "str() argument '%s' must be str, not %T", i == 2 ? "encoding" : "errors", a[i]);
    if (str_check(a[1])) return raise_type(vm, "decoding str is not supported");
    if (!bytes_span_of(vm, a[1], &span)) return vm->exc ? 0 : raise_type(vm, "decoding to str: need a bytes-like object, %T found", a[1]);
    v = text_decode(vm, a[1], &span, a[2], a[3]);
  }
  const struct type *cls = AS(type, a[0]);
  return !v || cls == &type_str ? v : wrapper_new(vm, cls, v);
}

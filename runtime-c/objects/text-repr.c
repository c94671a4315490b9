/* repr and ascii of text. */
#include <string.h>

#include "objects/format.h"
#include "objects/str-ops.h"
#include "objects/text.h"
#include "objects/unicode.h"

#pragma weak unicode_high_printable

static void put_escape(struct str_buffer *b, uint32_t c) {
  int digits = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
  char text[10] = {'\\', digits == 2 ? 'x' : digits == 4 ? 'u' : 'U'};
  for (int i = digits; i > 0; i--, c >>= 4) text[1 + i] = "0123456789abcdef"[c & 15];
  buffer_put(b, text, (size_t)(2 + digits));
}

/* One character; p behind it is returned. */
static const char *put_char(struct str_buffer *b, const char *p, char quote, bool ascii) {
  const char *from = p;
  uint32_t c = utf8_next(&p);
  if (c >= 0x80) {
    if (ascii || (unicode_high_printable && !unicode_high_printable(c))) put_escape(b, c);
    else buffer_put(b, from, (size_t)(p - from));
    return p;
  }
  const char *escape = c == '\t' ? "\\t" : c == '\n' ? "\\n" : c == '\r' ? "\\r" : c == '\\' ? "\\\\" : NULL;
  if (escape) {
    buffer_put(b, escape, 2);
  } else if (c < ' ' || c == 0x7F) {
    put_escape(b, c);
  } else {
    if (c == (uint8_t)quote) buffer_put_char(b, '\\');
    buffer_put_char(b, (char)c);
  }
  return p;
}

static void put_repr(struct str_buffer *b, const struct str *s, bool ascii) {
  uint32_t len = str_len(s);
  char quote = memchr(s->data, '\'', len) && !memchr(s->data, '"', len) ? '"' : '\'';
  buffer_put_char(b, quote);
  for (const char *p = s->data, *end = p + len; p < end;) {
    const char *from = p; /* a run of plain characters at once */
    while (p < end && (uint8_t)*p >= ' ' && (uint8_t)*p < 0x7F && *p != '\\' && *p != quote) p++;
    buffer_put(b, from, (size_t)(p - from));
    if (p < end) p = put_char(b, p, quote, ascii);
  }
  buffer_put_char(b, quote);
}

void buffer_put_repr(struct str_buffer *b, const struct str *s) { put_repr(b, s, false); }
void buffer_put_ascii(struct str_buffer *b, const struct str *s) { put_repr(b, s, true); }

value str_repr(struct vm *vm, value v) {
  struct str_buffer b;
  buffer_init(&b, vm);
  put_repr(&b, str_of(v), false);
  return buffer_finish(&b);
}

/* ascii(v): its repr with what is not ASCII escaped. */
value ascii_of(struct vm *vm, value v) {
  value repr = op_repr(vm, v);
  const struct str *s = repr ? str_of(repr) : NULL;
  if (!s || str_is_ascii(s)) return repr;
  struct str_buffer b;
  buffer_init(&b, vm);
  for (const char *p = s->data, *end = p + str_len(s); p < end && !b.failed;) {
    uint32_t c = utf8_next(&p);
    if (c < 0x80) buffer_put_char(&b, (char)c);
    else put_escape(&b, c);
  }
  return buffer_finish(&b);
}

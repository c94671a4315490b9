/* Text as bytes: str, bytes and bytearray share most of their methods, and one C function serves all three. A
   text says where the bytes are and whether one byte is one item; offsets inside are always in bytes.

   The bytes of a bytearray may move when it changes its size: nothing here runs Python code between taking a
   text and using it, so arguments that need __index__ are converted first. */
#ifndef MPY_TEXT_H
#define MPY_TEXT_H

#include "vm/vm.h"

enum text_kind { TEXT_STR, TEXT_BYTES, TEXT_BYTEARRAY };

struct text {
  const char *data;
  uint32_t len;  /* bytes */
  uint8_t kind;  /* enum text_kind */
  bool flat;     /* every item is one byte: bytes, bytearray, ASCII str */
};

/* Gives a function of this file more names: methods of bytes and bytearray that are str's too. */
#define TEXT_ALIAS(name, target) value name(struct vm *vm, int n, value *a) __attribute__((alias(#target)))

/* The text of a method's self: a str, bytes or bytearray. */
void text_of_self(value self, struct text *out);
/* The text of an argument that goes with self: str with str, bytes-like with bytes. False with TypeError from `fmt`, whose one %T is the value's type;
   for bytes: a bytes-like object is required, not 'T'. */
bool text_of_arg(struct vm *vm, const struct text *self, value v, const char *fmt, struct text *out);
bool text_of_str(value v, struct text *out);
/* Any bytes-like object; false, with no exception, for others (or with one where a memoryview was released). */
bool bytes_span_of(struct vm *vm, value v, struct byte_span *out);
/* The same; TypeError a bytes-like object is required, not 'T'. */
bool bytes_span_need(struct vm *vm, value v, struct byte_span *out);

/* A new object of the kind. */
value text_new(struct vm *vm, int kind, const char *data, size_t len);
/* The part [start, end) of self's text; self itself where that is all and it is immutable. */
value text_part(struct vm *vm, value self, const struct text *t, uint32_t start, uint32_t end);
value text_finish(struct str_buffer *b, int kind);
static inline uint32_t text_items_in(const char *data, uint32_t len, bool flat);

/* Byte offset of item `index` (which is at most the number of items). */
uint32_t text_offset(const struct text *t, uint32_t index);
uint32_t text_items(const struct text *t);
/* Start and end as find(), count() and startswith() take them (0 and None: absent), as byte offsets. Both are converted with
   __index__ before the text is looked at: hence self. False: raised. *empty: start lies beyond the end, nothing matches. */
bool text_range(struct vm *vm, value self, value start, value end, struct text *t, uint32_t *from, uint32_t *to, bool *empty);

/* ---- UTF-8 ---- */
uint32_t utf8_count(const char *data, uint32_t len);
static inline uint32_t utf8_width(uint8_t first) { return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4; }
/* The code point at p, which moves behind it. The text must be valid. */
uint32_t utf8_next(const char **p);
uint32_t utf8_put(char *to, uint32_t code_point); /* bytes written, at most 4 */
static inline uint32_t text_items_in(const char *data, uint32_t len, bool flat) { return flat ? len : utf8_count(data, len); }

/* ---- search: offsets in bytes, -1 when there is none ---- */
int32_t text_find(const char *in, uint32_t len, const char *what, uint32_t count);
int32_t text_rfind(const char *in, uint32_t len, const char *what, uint32_t count);

/* ---- classes ---- */
static inline bool ascii_is_space(uint8_t c) { return c == ' ' || (c >= 9 && c <= 13); }
/* White space of str (with \x1c-\x1f and Unicode's) or of bytes at p; returns its bytes, 0 for none. */
uint32_t text_space_slow(const struct text *t, const char *p);
static inline uint32_t text_space(const struct text *t, const char *p) {
  return *(const int8_t *)p > ' ' ? 0 : text_space_slow(t, p); /* most characters are neither white space nor beyond ASCII */
}
bool rune_is_space(uint32_t c);

/* Whether v may be an index: an int or something with __index__. */
bool is_index(value v);
/* An index into `count` items; TypeError from `type_error` (one %T), IndexError with `range_error`. */
bool text_index(struct vm *vm, value index, uint32_t count, const char *type_error, const char *range_error, uint32_t *out);

value bytearray_new(struct vm *vm, const uint8_t *data, uint32_t count);
/* The bytes of bytes(x) for x an int, bytes-like object or iterable of ints, appended. */
bool bytes_put_source(struct str_buffer *b, value source, const char *type_name);

#endif

/* A format specifier taken apart: [[fill]align][sign][z][#][0][width][grouping][.precision][type] */
#ifndef MPY_FORMAT_SPEC_H
#define MPY_FORMAT_SPEC_H

#include "vm/vm.h"

struct format_spec {
  uint32_t fill;     /* code point; ' ' if none is given */
  uint32_t type;     /* code point; 0 if none is given */
  int32_t width;     /* -1: none */
  int32_t precision; /* -1: none */
  char align;        /* one of < > = ^, 0: none */
  char sign;         /* one of + - space, 0: none */
  char grouping;     /* , or _ or 0 */
  bool no_minus_zero; /* z */
  bool alternate;    /* # */
};

/* The specifier [text, text + len), behind which some byte follows. v is what is formatted: for error texts. */
bool format_spec_parse(struct vm *vm, value v, const char *text, uint32_t len, struct format_spec *out);
void format_spec_init(struct format_spec *out); /* as the empty text */
/* ValueError "Unknown format code 'x' for object of type 'T'" */
value format_bad_type(struct vm *vm, value v, uint32_t type);

/* A number in pieces: sign, prefix, digits that are grouped, and the rest (fraction, exponent, percent sign). */
struct number_pieces {
  const char *prefix, *digits, *rest;
  uint32_t prefix_len, digit_count, rest_len;
  uint32_t group; /* digits between separators */
  bool negative;
};
void format_put_number(struct str_buffer *b, const struct format_spec *spec, const struct number_pieces *number, char default_align);
/* Text, filled up to the width; `items` is its number of characters. */
void format_put_padded(struct str_buffer *b, const struct format_spec *spec, const char *text, uint32_t len, uint32_t items, char default_align);

/* v by the specifier, appended; the specifier is not empty. */
bool format_put_int(struct str_buffer *b, value v, const char *text, uint32_t len);
bool format_put_real(struct str_buffer *b, value v, const char *text, uint32_t len);
bool format_put_text(struct str_buffer *b, value v, const char *text, uint32_t len);

/* A float with a type of the mini-language, appended (sign, filling and all). type 0: as repr does, or with precision g that keeps ".0". */
#define FORMAT_SHORTEST 1u /* a type of our own: repr without ".0" */
bool format_put_float(struct str_buffer *b, const struct format_spec *spec, mpy_float f);

#endif

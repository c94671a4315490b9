/* Reading numbers from text: what int(), float() and complex() share. */
#ifndef MPY_TEXT_NUMBER_H
#define MPY_TEXT_NUMBER_H

#include "objects/big.h"
#include "vm/vm.h"

enum number_parse { NUMBER_READ, NUMBER_MALFORMED, NUMBER_RAISED };

/* A position in UTF-8 text. `rune` is the character there; digits of all scripts appear as '0'..'9', white space
   of all scripts as ' ', what no number contains as NUMBER_TEXT_OTHER. */
struct number_text {
  const char *at, *end; /* behind the character */
  int32_t rune;
};
#define NUMBER_TEXT_END (-1)
#define NUMBER_TEXT_OTHER 0x7F

void number_text_start(struct number_text *t, const char *text, size_t len);
void number_text_next(struct number_text *t);
static inline void number_text_skip_space(struct number_text *t) {
  while (t->rune == ' ') number_text_next(t);
}

/* Whether bytes can be the text of a number: only ASCII is. */
static inline bool number_bytes_are_ascii(const uint8_t *data, uint32_t count) {
  while (count > 0 && data[count - 1] < 0x80) count--;
  return count == 0;
}

/* int(text, base), white space around it allowed. base 0: by prefix. */
enum number_parse int_parse(struct vm *vm, const char *text, size_t len, int base, value *out);
/* float(text): white space, 'inf', 'nan', underscores. */
enum number_parse float_parse(const char *text, size_t len, mpy_float *out);

/* The longest number at t, no white space; t moves behind it. False: none there. */
bool float_read(struct number_text *t, mpy_float *out);

/* Appends the number in `scratch` (n digits, destroyed; not 0) in a base that is no power of two. */
void digits_put(struct str_buffer *b, digit *scratch, uint32_t n, uint32_t base, bool upper);

#endif

/* Characters of a number's text: digits of all scripts and white space of all kinds, brought to their ASCII forms. */
#include "objects/text-number.h"

#include "objects/text.h"

/* Where each script's digits 0 to 9 begin (Unicode 14's category Nd), halved so that 16 bits suffice. */
static const uint16_t decimal_starts[] = {
    0x0330, 0x0378, 0x03e0, 0x04b3, 0x04f3, 0x0533, 0x0573, 0x05b3, 0x05f3, 0x0633, 0x0673, 0x06b3, 0x06f3, 0x0728,
    0x0768, 0x0790, 0x0820, 0x0848, 0x0bf0, 0x0c08, 0x0ca3, 0x0ce8, 0x0d40, 0x0d48, 0x0da8, 0x0dd8, 0x0e20, 0x0e28,
    0x5310, 0x5468, 0x5480, 0x54e8, 0x54f8, 0x5528, 0x55f8, 0x7f88, 0x8250, 0x8698, 0x8833, 0x8878, 0x889b, 0x88e8,
    0x8978, 0x8a28, 0x8a68, 0x8b28, 0x8b60, 0x8b98, 0x8c70, 0x8ca8, 0x8e28, 0x8ea8, 0x8ed0, 0xb530, 0xb560, 0xb5a8,
    0xebe7, 0xebec, 0xebf1, 0xebf6, 0xebfb, 0xf0a0, 0xf178, 0xf4a8, 0xfdf8,
};

static int32_t plain(uint32_t c) {
  uint32_t low = 0, high = sizeof decimal_starts / sizeof *decimal_starts;
  while (low < high) { /* the first start beyond c */
    uint32_t middle = (low + high) / 2;
    if (decimal_starts[middle] * 2u <= c)
      low = middle + 1;
    else
      high = middle;
  }
  uint32_t d = low ? c - decimal_starts[low - 1] * 2u : 10;
  if (d < 10) return (int32_t)('0' + d);
  return rune_is_space(c) ? ' ' : NUMBER_TEXT_OTHER;
}

void number_text_start(struct number_text *t, const char *text, size_t len) {
  t->at = text;
  t->end = text + len;
  number_text_next(t);
}

void number_text_next(struct number_text *t) {
  if (t->at >= t->end) {
    t->rune = NUMBER_TEXT_END;
    return;
  }
  uint8_t c = (uint8_t)*t->at;
  if (c >= 0x80) {
    t->rune = plain(utf8_next(&t->at));
    return;
  }
  t->at++;
  t->rune = c == ' ' || (c >= 9 && c <= 13) || (c >= 0x1C && c <= 0x1F) ? ' ' : c;
}

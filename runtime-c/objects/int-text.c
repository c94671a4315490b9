/* int to text and back, in any base from 2 to 36. Bases that are powers of two go by bits; others by words: the largest power of
   the base that fits a digit is divided or multiplied in at a time, which is quadratic. */
#include <string.h>

#include "objects/int-view.h"
#include "objects/text-number.h"

/* The largest power of a base below 2^32 and its exponent. */
static uint32_t chunk_of(uint32_t base, uint32_t *power) {
  uint32_t p = base, count = 1;
  while (p <= UINT32_MAX / base) {
    p *= base;
    count++;
  }
  *power = p;
  return count;
}

static uint32_t log2_exact(uint32_t base) { return (base & (base - 1)) == 0 ? (uint32_t)__builtin_ctz(base) : 0; }

/* ---- to text ---- */

static void put_by_bits(struct str_buffer *b, const struct int_view *x, uint32_t bits, bool upper) {
  uint32_t total = digits_bits(x->digits, x->count), count = (total + bits - 1) / bits;
  char *text = buffer_extend(b, count);
  if (!text) return;
  for (uint32_t at = 0; count-- > 0; at += bits) {
    uint64_t pair = x->digits[at / 32];
    if (at / 32 + 1 < x->count) pair |= (uint64_t)x->digits[at / 32 + 1] << 32;
    uint32_t d = (uint32_t)(pair >> at % 32) & ((1u << bits) - 1);
    text[count] = (char)(d < 10 ? '0' + d : (upper ? 'A' : 'a') + d - 10);
  }
}

void digits_put(struct str_buffer *b, digit *scratch, uint32_t n, uint32_t base, bool upper) {
  uint32_t power, chunk = chunk_of(base, &power);
  n = digits_normal(scratch, n);
  /* A chunk takes more than 27 bits off the number (24^6 is the smallest power). */
  uint32_t most = (n * 32 / 27 + 1) * chunk, before = b->len;
  char *text = buffer_extend(b, most);
  if (!text) return;
  char *start = text + most;
  while (n > 0) {
    digit rest = digits_div_digit(scratch, scratch, n, power);
    n = digits_normal(scratch, n);
    char *end = start;
    start = digits_before(end, rest, base, upper);
    while (n > 0 && end - start < (int)chunk) *--start = '0';
  }
  uint32_t length = (uint32_t)(text + most - start);
  memmove(text, start, length);
  b->len = before + length;
}

static void put_by_words(struct str_buffer *b, const struct int_view *x, uint32_t base, bool upper) {
  struct int_scratch s;
  if (!int_scratch_take(b->vm, &s, x->count)) {
    b->failed = true;
    return;
  }
  memcpy(s.digits, x->digits, x->count * sizeof(digit));
  digits_put(b, s.digits, x->count, base, upper);
  int_scratch_give(&s);
}

void int_put(struct str_buffer *b, value v, int base, bool upper) {
  struct int_view x;
  int_view(&x, v);
  if (x.negative) buffer_put_char(b, '-');
  if (x.count <= 1) {
    char text[32], *start = digits_before(text + sizeof text, x.count ? x.digits[0] : 0, (uint32_t)base, upper);
    buffer_put(b, start, (size_t)(text + sizeof text - start));
    return;
  }
  uint32_t bits = log2_exact((uint32_t)base);
  if (bits)
    put_by_bits(b, &x, bits, upper);
  else
    put_by_words(b, &x, (uint32_t)base, upper);
}

/* ---- from text ---- */

static int digit_value(int32_t rune) {
  if (rune >= '0' && rune <= '9') return rune - '0';
  rune |= 0x20;
  if (rune >= 'a' && rune <= 'z') return rune - 'a' + 10;
  return 99;
}

/* 0x, 0o, 0b: skipped where the base allows. Base 0 becomes the base found; false: a number like 010. */
static bool take_prefix(struct number_text *t, int *base) {
  int found = 0;
  if (t->rune == '0') {
    struct number_text next = *t;
    number_text_next(&next);
    int32_t letter = next.rune | 0x20;
    found = letter == 'x' ? 16 : letter == 'o' ? 8 : letter == 'b' ? 2 : 0;
    if (found && (*base == 0 || *base == found)) {
      number_text_next(&next);
      if (next.rune == '_') number_text_next(&next);
      *t = next;
      *base = found;
      return true;
    }
    if (*base == 0) {
      *base = 10;
      for (next = *t; next.rune == '0' || next.rune == '_';) number_text_next(&next);
      return digit_value(next.rune) >= 10;
    }
  }
  if (*base == 0) *base = 10;
  return true;
}

/* Counts the digits from t to the end of the number; 0: malformed. */
static uint32_t count_digits(struct number_text t, int base) {
  uint32_t count = 0;
  bool underscore = true;
  for (;; number_text_next(&t)) {
    if (t.rune == '_') {
      if (underscore) return 0;
      underscore = true;
      continue;
    }
    if (digit_value(t.rune) >= base) break;
    underscore = false;
    count++;
  }
  number_text_skip_space(&t);
  return t.rune == NUMBER_TEXT_END && !underscore ? count : 0;
}

static int next_digit(struct number_text *t) {
  if (t->rune == '_') number_text_next(t);
  int d = digit_value(t->rune);
  number_text_next(t);
  return d;
}

/* The digits' number into r; returns how many words it takes. */
static uint32_t read_digits(digit *r, struct number_text *t, uint32_t count, uint32_t base) {
  uint32_t power, chunk = chunk_of(base, &power), n = 0;
  while (count > 0) {
    uint32_t take = count % chunk ? count % chunk : chunk, part = 0;
    for (uint32_t i = 0; i < take; i++) part = part * base + (uint32_t)next_digit(t);
    digit carry = digits_mul_digit(r, r, n, power, part);
    if (carry) r[n++] = carry;
    count -= take;
  }
  return n;
}

/* The same for a base of 2^bits, in one pass. */
static uint32_t read_bits(digit *r, struct number_text *t, uint32_t count, uint32_t bits) {
  uint32_t n = (count * bits + 31) / 32;
  memset(r, 0, n * sizeof(digit));
  while (count-- > 0) {
    uint32_t at = count * bits, d = (uint32_t)next_digit(t);
    r[at / 32] |= d << at % 32;
    if (at % 32 + bits > 32) r[at / 32 + 1] |= d >> (32 - at % 32);
  }
  return n;
}

enum number_parse int_parse(struct vm *vm, const char *text, size_t len, int base, value *out) {
  struct number_text t;
  number_text_start(&t, text, len);
  number_text_skip_space(&t);
  bool negative = t.rune == '-';
  if (t.rune == '-' || t.rune == '+') number_text_next(&t);
  if (!take_prefix(&t, &base)) return NUMBER_MALFORMED;
  uint32_t count = count_digits(t, base);
  if (count == 0) return NUMBER_MALFORMED;
  uint32_t bits = log2_exact((uint32_t)base);
  /* ceil(log2(base)) bits for each digit are enough. */
  uint32_t room = (count * (bits ? bits : digit_bits((uint32_t)base)) + 31) / 32;
  struct big *r = int_room(vm, room);
  if (!r) return NUMBER_RAISED;
  uint32_t n = bits ? read_bits(r->digits, &t, count, bits) : read_digits(r->digits, &t, count, (uint32_t)base);
  *out = int_finish(r, room, n, negative);
  return NUMBER_READ;
}

/* What most texts are: up to nine decimal digits and nothing else. -1: another text. */
static int32_t plain_decimal(const char *text, size_t len) {
  int32_t n = 0;
  if (len == 0 || len > 9) return -1;
  for (; len > 0; len--) {
    uint32_t d = (uint32_t)(uint8_t)*text++ - '0';
    if (d > 9) return -1;
    n = n * 10 + (int32_t)d;
  }
  return n;
}

value int_from_text(struct vm *vm, const char *text, size_t len, int base) {
  value v, shown;
  int32_t plain = base == 10 ? plain_decimal(text, len) : -1;
  if (plain >= 0) return small_new(plain);
  switch (int_parse(vm, text, len, base, &v)) {
    case NUMBER_READ: return v;
    case NUMBER_RAISED: return 0;
    default: break;
  }
  if (!(shown = str_new(vm, text, len))) return 0;
  return raise_value(vm, "invalid literal for int() with base %d: %R", base, shown);
}

/* Text to float, correctly rounded. The digits become an exact integer; the few numbers whose digits and power of ten are floats
   themselves (nearly all that programs contain) need one multiplication or division, which rounds correctly by itself. */
#include "objects/float-exact.h"
#include "objects/text-number.h"

struct reader {
  struct number_text t;
  struct vector v;
  uint32_t digits;  /* significant ones read into v */
  int32_t exponent; /* of ten, for v */
  bool any;         /* a digit was there */
  bool more;        /* digits beyond the limit that were not all 0 */
};

/* Exponents saturate here; no text is that long. */
#define EXPONENT_MAX 1000000

static void take_digit(struct reader *r, digit d, bool fraction) {
  r->any = true;
  if (r->digits == 0 && d == 0) { /* leading zeros */
    r->exponent -= fraction;
    return;
  }
  if (r->digits < FLOAT_DIGITS_MAX) {
    vector_mul_add(&r->v, 10, d);
    r->digits++;
    r->exponent -= fraction;
  } else {
    r->more |= d != 0;
    r->exponent += !fraction;
  }
}

/* Digits with single underscores between them. False: a stray underscore. */
static bool read_digits(struct reader *r, bool fraction) {
  bool digit_before = false;
  for (;;) {
    int32_t c = r->t.rune;
    if (c == '_') {
      number_text_next(&r->t);
      if (!digit_before || r->t.rune < '0' || r->t.rune > '9') return false;
      continue;
    }
    if (c < '0' || c > '9') return true;
    take_digit(r, (digit)(c - '0'), fraction);
    digit_before = true;
    number_text_next(&r->t);
  }
}

static bool read_exponent(struct reader *r) {
  bool negative = r->t.rune == '-', any = false;
  int32_t n = 0;
  if (r->t.rune == '-' || r->t.rune == '+') number_text_next(&r->t);
  for (;; number_text_next(&r->t)) {
    if (r->t.rune == '_' && any) {
      number_text_next(&r->t);
      any = false;
    }
    if (r->t.rune < '0' || r->t.rune > '9') break;
    any = true;
    if (n < EXPONENT_MAX) n = n * 10 + r->t.rune - '0';
  }
  r->exponent += negative ? -n : n;
  return any;
}

static bool read_number(struct reader *r) {
  if (!read_digits(r, false)) return false;
  if (r->t.rune == '.') {
    number_text_next(&r->t);
    if (!read_digits(r, true)) return false;
  }
  if (!r->any) return false;
  if ((r->t.rune | 0x20) == 'e') {
    number_text_next(&r->t);
    return read_exponent(r);
  }
  return true;
}

static mpy_float convert(struct reader *r) {
  struct vector *v = &r->v;
  int32_t e = r->exponent;
  if (v->count == 0) return 0;
  if (digits_bits(v->digits, v->count) <= FLOAT_MANTISSA && e >= -FLOAT_EXACT_POWER && e <= FLOAT_EXACT_POWER) {
    mpy_float f = (mpy_float)v->digits[0], power = 1;
    if (v->count > 1) f += (mpy_float)v->digits[1] * (mpy_float)4294967296.0f;
    for (int32_t i = e < 0 ? -e : e; i > 0; i--) power *= 10;
    return e < 0 ? f / power : f * power;
  }
  int32_t size = (int32_t)r->digits + e; /* 10^(size - 1) <= number < 10^size */
  if (size > FLOAT_DECIMAL_MAX) return float_from_bits(FLOAT_INFINITY_BITS);
  if (size < FLOAT_DECIMAL_MIN) return 0;
  return float_from_decimal(v, e, r->more);
}

/* 'inf', 'infinity', 'nan' in any case; word is in lower case. */
static bool take_word(struct number_text *t, const char *word) {
  struct number_text at = *t;
  for (; *word; word++, number_text_next(&at))
    if (at.rune < 0 || (at.rune | 0x20) != *word) return false;
  *t = at;
  return true;
}

bool float_read(struct number_text *t, mpy_float *out) {
  struct reader r = {.t = *t};
  bool negative = r.t.rune == '-';
  if (r.t.rune == '-' || r.t.rune == '+') number_text_next(&r.t);
  if (take_word(&r.t, "infinity") || take_word(&r.t, "inf")) {
    *out = float_from_bits(FLOAT_INFINITY_BITS);
  } else if (take_word(&r.t, "nan")) {
    *out = float_from_bits(FLOAT_INFINITY_BITS | (float_mantissa)1 << (FLOAT_MANTISSA - 2));
  } else {
    if (!read_number(&r)) return false;
    *out = convert(&r);
  }
  if (negative) *out = -*out;
  *t = r.t;
  return true;
}

enum number_parse float_parse(const char *text, size_t len, mpy_float *out) {
  struct number_text t;
  number_text_start(&t, text, len);
  number_text_skip_space(&t);
  if (!float_read(&t, out)) return NUMBER_MALFORMED;
  number_text_skip_space(&t);
  return t.rune == NUMBER_TEXT_END ? NUMBER_READ : NUMBER_MALFORMED;
}

value float_from_text(struct vm *vm, const char *text, size_t len) {
  mpy_float f;
  if (float_parse(text, len, &f) == NUMBER_READ) return float_new(vm, f);
  value shown = str_new(vm, text, len);
  return shown ? raise_value(vm, "could not convert string to float: %R", shown) : 0;
}

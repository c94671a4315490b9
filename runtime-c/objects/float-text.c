/* float to text. All digits come from exact integers (float-exact.h).

   repr: m * 2^e lies in an interval whose points all read back as the same float. Scaled by the power of ten that makes the
   interval between 1 and 10 units wide or a little more, its bounds become integers; as long as a multiple of ten lies between
   them, a digit can go. What remains is the shortest text, and of those the nearest to the float. */
#include <string.h>

#include "objects/float-exact.h"
#include "objects/float.h"
#include "objects/text-number.h"

/* Decimal digits and the exponent of the first: d.ddd * 10^exponent. */
struct decimal {
  struct str_buffer text;
  int32_t exponent;
};

static void put_zeros(struct str_buffer *b, int32_t count) {
  if (count > 0) buffer_fill(b, '0', (size_t)count);
}

/* ---- layouts ---- */

/* Digits in positional notation with at least `places` places (none: no point, unless `point`). */
static void put_fixed(struct str_buffer *b, const struct decimal *d, int32_t places, bool point) {
  int32_t n = (int32_t)d->text.len, whole = d->exponent + 1;
  const char *s = d->text.data;
  if (whole <= 0) {
    buffer_put_char(b, '0');
  } else {
    buffer_put(b, s, (size_t)(whole < n ? whole : n));
    put_zeros(b, whole - n);
  }
  int32_t rest = n - whole; /* digits behind the point, zeros in front of them included */
  if (rest < places) rest = places;
  if (rest <= 0 && !point) return;
  buffer_put_char(b, '.');
  int32_t lead = whole < 0 ? -whole : 0, from = whole > 0 ? whole : 0;
  put_zeros(b, lead);
  if (from < n) {
    buffer_put(b, s + from, (size_t)(n - from));
    lead += n - from;
  }
  put_zeros(b, rest - lead);
}

static void put_exponent(struct str_buffer *b, int32_t exponent, char letter) {
  buffer_put_char(b, letter);
  buffer_put_char(b, exponent < 0 ? '-' : '+');
  if (exponent < 0) exponent = -exponent;
  if (exponent < 10) buffer_put_char(b, '0');
  buffer_put_int(b, exponent);
}

/* One digit before the point, at least `places` behind it. */
static void put_scientific(struct str_buffer *b, struct decimal *d, int32_t places, bool point, char letter) {
  int32_t exponent = d->exponent;
  d->exponent = 0;
  put_fixed(b, d, places, point);
  put_exponent(b, exponent, letter);
}

/* Puts the sign, and all there is to put of what is not finite: then true. */
static bool put_special(struct str_buffer *b, mpy_float f, bool upper) {
  if (float_is_nan(f)) {
    buffer_put_c(b, upper ? "NAN" : "nan");
    return true;
  }
  if (float_is_negative(f)) buffer_put_char(b, '-');
  if (float_is_finite(f)) return false;
  buffer_put_c(b, upper ? "INF" : "inf");
  return true;
}

/* ---- digits ---- */

static void decimal_start(struct decimal *d, struct vm *vm) { buffer_init(&d->text, vm); }

static void decimal_end(struct decimal *d, struct str_buffer *b) {
  if (d->text.failed) b->failed = true;
  buffer_drop(&d->text);
}

/* The digits of v, "0" for none. */
static void put_vector(struct decimal *d, struct vector *v) {
  if (v->count == 0)
    buffer_put_char(&d->text, '0');
  else
    digits_put(&d->text, v->digits, v->count, 10, false);
}

static void strip_zeros(struct decimal *d) {
  while (d->text.len > 1 && d->text.data[d->text.len - 1] == '0') d->text.len--;
}

/* |f| rounded to `places` places behind the point; more than a float has are left out. */
static void decimal_fixed(struct decimal *d, mpy_float f, int32_t places) {
  struct vector v;
  int32_t e2;
  float_split(f, &e2);
  if (places > -e2) places = e2 < 0 ? -e2 : 0;
  vector_round_scaled(&v, f, places);
  put_vector(d, &v);
  d->exponent = (int32_t)d->text.len - 1 - places;
}

/* |f| rounded to `count` significant digits. */
static void decimal_significant(struct decimal *d, mpy_float f, int32_t count) {
  struct vector v;
  int32_t e2;
  float_mantissa m = float_split(f, &e2);
  d->exponent = 0;
  if (m == 0) {
    buffer_put_char(&d->text, '0');
    return;
  }
  if (count > FLOAT_DIGITS_MAX) count = FLOAT_DIGITS_MAX;
  vector_set(&v, m);
  int32_t bits = (int32_t)digits_bits(v.digits, v.count);
  d->exponent = log10_of_power(bits - 1 + e2); /* or one more */
  for (;; d->exponent++) {
    vector_round_scaled(&v, f, count - 1 - d->exponent);
    put_vector(d, &v);
    if (d->text.failed || (int32_t)d->text.len <= count) return;
    d->text.len = 0;
  }
}

/* ---- repr ---- */

/* A bound or the number itself in units of the scale: floor, and whether that is less than the exact value. */
struct scaled {
  float_mantissa whole;
  bool more;
};

static struct scaled scale(float_mantissa m, int32_t e2, int32_t e10) {
  struct vector v;
  struct scaled r;
#if !MPY_FLOAT_DOUBLE
  /* From 2^-17 to 2^24 all fits 64 bits: 27 of the mantissa, 31 of 5^13. Takes 500 instructions off a repr of 1600. */
  if (e10 >= 0 && e10 <= 13 && e2 + e10 < 0) {
    uint64_t product = (uint64_t)m * power_of_five((uint32_t)e10);
    uint32_t drop = (uint32_t)-(e2 + e10);
    r.whole = (float_mantissa)(product >> drop);
    r.more = product << (64 - drop) != 0;
    return r;
  }
#endif
  vector_set(&v, m);
  r.more = vector_scale(&v, e2, e10);
  r.whole = v.count ? v.digits[0] : 0;
#if MPY_FLOAT_DOUBLE
  if (v.count > 1) r.whole |= (uint64_t)v.digits[1] << 32;
#endif
  return r;
}

/* The shortest digits, as an integer, and the power of ten that it counts. f is finite and not 0. */
static float_mantissa shortest(mpy_float f, int32_t *power) {
  int32_t e2;
  float_mantissa m = float_split(f, &e2);
  bool even = (m & 1) == 0;
  /* The neighbour below is half as far away where the mantissa is a power of two. */
  float_mantissa below = m == (float_mantissa)1 << (FLOAT_MANTISSA - 1) && e2 > FLOAT_EXP_MIN ? 1 : 2;
  e2 -= 2;
  int32_t e10 = log10_of_power(e2); /* 10^e10 <= 2^e2 */
  struct scaled low = scale(4 * m - below, e2, -e10), twice = scale(8 * m, e2, -e10), high = scale(4 * m + 2, e2, -e10);
  /* The integers within; the bounds themselves round to the even mantissa. */
  float_mantissa first = low.whole + (low.more || !even), last = high.whole - (!high.more && !even);
  /* The number itself: integer, the tenths dropped last (at first all that is known is whether it is a half), and whether more was. */
  float_mantissa q = twice.whole / 2, dropped = twice.whole & 1 ? 5 : 0;
  bool more = twice.more;
  while ((first + 9) / 10 <= last / 10) {
    first = (first + 9) / 10;
    last /= 10;
    more |= dropped != 0;
    dropped = q % 10;
    q /= 10;
    e10++;
  }
  *power = e10;
  if (dropped > 5 || (dropped == 5 && (more || (q & 1)))) q++;
  return q < first ? first : q > last ? last : q;
}

void float_put_repr(struct str_buffer *b, mpy_float f) {
  if (put_special(b, f, false)) return;
  if (f == 0) {
    buffer_put_c(b, "0.0");
    return;
  }
  struct decimal d;
  struct vector v;
  int32_t power;
  decimal_start(&d, b->vm);
  vector_set(&v, shortest(f, &power));
  put_vector(&d, &v);
  d.exponent = (int32_t)d.text.len - 1 + power;
  strip_zeros(&d);
  if (d.exponent < -4 || d.exponent >= 16)
    put_scientific(b, &d, 0, false, 'e');
  else
    put_fixed(b, &d, 1, true);
  decimal_end(&d, b);
}

/* ---- conversions with a precision ---- */

static void put_general(struct str_buffer *b, struct decimal *d, mpy_float f, int32_t precision, bool alternate, bool decimal_point, char letter) {
  if (precision == 0) precision = 1;
  decimal_significant(d, f, precision);
  int32_t limit = precision - decimal_point, exponent = d->exponent;
  bool scientific = exponent < -4 || exponent >= limit;
  if (!alternate) strip_zeros(d);
  if (scientific)
    put_scientific(b, d, alternate ? precision - 1 : 0, alternate, letter);
  else
    put_fixed(b, d, alternate ? precision - 1 - exponent : decimal_point, alternate || decimal_point);
}

void float_put_format(struct str_buffer *b, mpy_float f, char type, int precision, bool alternate) {
  bool upper = type >= 'A' && type <= 'Z';
  bool percent = type == '%';
  if (percent) f *= 100;
  if (put_special(b, f, upper)) {
    if (percent) buffer_put_char(b, '%');
    return;
  }
  if (precision < 0) precision = 6;
  struct decimal d;
  decimal_start(&d, b->vm);
  switch (type) {
    case 'e':
    case 'E':
      decimal_significant(&d, f, precision < FLOAT_DIGITS_MAX ? precision + 1 : FLOAT_DIGITS_MAX);
      put_scientific(b, &d, precision, alternate, type);
      break;
    case 'g':
    case 'G':
    case 0: put_general(b, &d, f, precision, alternate, type == 0, upper ? 'E' : 'e'); break;
    default:
      decimal_fixed(&d, f, precision);
      put_fixed(b, &d, precision, alternate);
      if (percent) buffer_put_char(b, '%');
  }
  decimal_end(&d, b);
}

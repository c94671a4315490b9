/* Floats as exact numbers: see float-exact.h. Powers of ten are multiplied or divided in as powers of five, 5^13 at a time,
   and shifts; a division remembers only whether something was left, which rounding half to even needs to know and no more. */
#include "objects/float-exact.h"

#include <string.h>

float_mantissa float_split(mpy_float f, int32_t *exponent) {
  float_mantissa bits = float_to_bits(f) & ~FLOAT_SIGN, hidden = (float_mantissa)1 << (FLOAT_MANTISSA - 1);
  int32_t field = (int32_t)(bits >> (FLOAT_MANTISSA - 1));
  bits &= hidden - 1;
  *exponent = FLOAT_EXP_MIN + (field ? field - 1 : 0);
  return field ? bits | hidden : bits;
}

/* ---- vectors ---- */

void vector_set(struct vector *v, float_mantissa m) {
  v->count = 0;
  for (uint64_t rest = m; rest; rest >>= 32) v->digits[v->count++] = (digit)rest;
}

void vector_shl(struct vector *v, uint32_t bits) {
  uint32_t words = bits / 32;
  if (v->count == 0) return;
  digit top = digits_shl(v->digits + words, v->digits, v->count, bits % 32);
  memset(v->digits, 0, words * sizeof(digit));
  v->count += words;
  if (top) v->digits[v->count++] = top;
}

bool vector_shr(struct vector *v, uint32_t bits) {
  uint32_t words = bits / 32, lost = 0;
  if (words >= v->count) {
    lost = v->count;
    v->count = 0;
    return lost != 0;
  }
  for (uint32_t i = 0; i < words; i++) lost |= v->digits[i];
  lost |= v->digits[words] & ((1u << bits % 32) - 1);
  digits_shr(v->digits, v->digits + words, v->count - words, bits % 32);
  v->count = digits_normal(v->digits, v->count - words);
  return lost != 0;
}

void vector_mul_add(struct vector *v, digit m, digit add) {
  digit top = digits_mul_digit(v->digits, v->digits, v->count, m, add);
  if (top) v->digits[v->count++] = top;
}

#define FIVE_13 1220703125u

digit power_of_five(uint32_t n) {
  digit p = 1;
  while (n-- > 0) p *= 5;
  return p;
}

static void multiply_fives(struct vector *v, uint32_t n) {
  for (; n >= 13; n -= 13) vector_mul_add(v, FIVE_13, 0);
  if (n) vector_mul_add(v, power_of_five(n), 0);
}

static bool divide_fives(struct vector *v, uint32_t n) {
  digit rest = 0;
  while (n > 0) {
    uint32_t step = n < 13 ? n : 13;
    rest |= digits_div_digit(v->digits, v->digits, v->count, power_of_five(step));
    v->count = digits_normal(v->digits, v->count);
    n -= step;
  }
  return rest != 0;
}

bool vector_scale(struct vector *v, int32_t e2, int32_t e10) {
  bool more = false;
  e2 += e10;
  if (e10 > 0) multiply_fives(v, (uint32_t)e10);
  if (e2 > 0) vector_shl(v, (uint32_t)e2);
  if (e10 < 0) more = divide_fives(v, (uint32_t)-e10);
  if (e2 < 0) more |= vector_shr(v, (uint32_t)-e2);
  return more;
}

void vector_round_scaled(struct vector *v, mpy_float f, int32_t e10) {
  int32_t e2;
  vector_set(v, float_split(f, &e2));
  bool more = vector_scale(v, e2 + 1, e10); /* twice the number: its lowest bit is the half */
  bool half = v->count && (v->digits[0] & 1);
  vector_shr(v, 1);
  if (half && (more || (v->count && (v->digits[0] & 1)))) vector_mul_add(v, 1, 1);
}

/* ---- rounding ---- */

/* `count` <= 64 bits of a vector from bit `from` on. */
static uint64_t extract(const digit *d, uint32_t n, uint32_t from, uint32_t count) {
  uint64_t r = 0;
  uint32_t word = from / 32;
  for (uint32_t i = 3; i-- > 0;) {
    digit part = word + i < n ? d[word + i] : 0;
    if (i == 2)
      r = from % 32 ? (uint64_t)part << (32 - from % 32) << 32 : 0;
    else if (i == 1)
      r |= (uint64_t)part << 32 >> from % 32;
    else
      r |= part >> from % 32;
  }
  return count < 64 ? r & (((uint64_t)1 << count) - 1) : r;
}

static bool any_below(const digit *d, uint32_t n, uint32_t bits) {
  for (uint32_t i = 0; i < bits / 32 && i < n; i++)
    if (d[i]) return true;
  return bits / 32 < n && (d[bits / 32] & ((1u << bits % 32) - 1));
}

mpy_float float_from_digits(const digit *digits, uint32_t count, int32_t exponent, bool more) {
  count = digits_normal(digits, count);
  int32_t bits = (int32_t)digits_bits(digits, count), keep = FLOAT_MANTISSA;
  if (bits == 0) return 0;
  if (bits + exponent - keep < FLOAT_EXP_MIN) keep = bits + exponent - FLOAT_EXP_MIN;
  if (keep < 0) return 0;
  int32_t drop = bits - keep;
  float_mantissa m;
  if (drop <= 0) {
    m = (float_mantissa)extract(digits, count, 0, 64) << -drop;
  } else {
    m = (float_mantissa)extract(digits, count, (uint32_t)drop, (uint32_t)keep);
    bool half = digits_test_bit(digits, count, (uint32_t)drop - 1);
    if (half && ((m & 1) || more || any_below(digits, count, (uint32_t)drop - 1))) m++;
  }
  /* A mantissa rounded up to the next power of two carries into the exponent field by itself, as a subnormal one does. */
  float_mantissa hidden = (float_mantissa)1 << (FLOAT_MANTISSA - 1);
  if (m < hidden) return float_from_bits(m);
  int32_t field = exponent + drop - FLOAT_EXP_MIN + 1;
  if (field >= FLOAT_EXP_FIELD) return float_from_bits(FLOAT_INFINITY_BITS);
  float_mantissa r = ((float_mantissa)field << (FLOAT_MANTISSA - 1)) + (m - hidden);
  return float_from_bits(r);
}

mpy_float float_from_decimal(struct vector *v, int32_t e10, bool more) {
  if (v->count == 0) return 0;
  if (e10 >= 0) {
    vector_scale(v, 0, e10);
    return float_from_digits(v->digits, v->count, 0, more);
  }
  /* Room for a quotient of 64 bits or a few more: 5^n has fewer than 7n/3 bits. */
  int32_t bits = (int32_t)digits_bits(v->digits, v->count), need = 66 + (-e10 * 7 + 2) / 3;
  int32_t up = need > bits ? need - bits : 0;
  vector_shl(v, (uint32_t)up);
  more |= vector_scale(v, -e10, e10); /* by 5^e10 only */
  return float_from_digits(v->digits, v->count, e10 - up, more);
}

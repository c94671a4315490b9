/* Multiplication of long digit vectors by Karatsuba's method, in scratch memory that the caller supplies. */
#include <string.h>

#include "objects/big.h"

/* From this length on it beats the schoolbook: its inner loop is 7 instructions a digit. */
#define KARATSUBA_MIN 40

uint32_t digits_mul_scratch(uint32_t nb) { return nb < KARATSUBA_MIN ? 0 : 6 * nb + 256; }

/* r += a over nr >= na digits; the sum is known to fit. */
static void add_into(digit *r, uint32_t nr, const digit *a, uint32_t na) { digits_add(r, r, nr, a, na); }

/* r (2n digits) = a * b, both of n digits. With a = a1 B^h + a0, likewise b:
   a b = a1 b1 B^2h + ((a1 + a0)(b1 + b0) - a1 b1 - a0 b0) B^h + a0 b0. */
static void multiply_equal(digit *r, const digit *a, const digit *b, uint32_t n, digit *scratch) {
  if (n < KARATSUBA_MIN) {
    digits_mul(r, a, n, b, n);
    return;
  }
  uint32_t high = n / 2, low = n - high, sum = low + 1;
  multiply_equal(r, a, b, low, scratch);
  multiply_equal(r + 2 * low, a + low, b + low, high, scratch);
  digit *middle = scratch; /* 2 * sum digits; the two sums lie in its place's successor */
  digit *sa = scratch + 2 * sum, *sb = sa + sum;
  sa[low] = digits_add(sa, a, low, a + low, high);
  sb[low] = digits_add(sb, b, low, b + low, high);
  multiply_equal(middle, sa, sb, sum, sb + sum);
  digits_sub(middle, middle, 2 * sum, r, 2 * low);
  digits_sub(middle, middle, 2 * sum, r + 2 * low, 2 * high);
  add_into(r + low, 2 * n - low, middle, digits_normal(middle, 2 * sum));
}

void digits_mul_large(digit *r, const digit *a, uint32_t na, const digit *b, uint32_t nb, digit *scratch) {
  digit *product = scratch;
  memset(r, 0, (na + nb) * sizeof(digit));
  for (uint32_t at = 0; at < na; at += nb) {
    uint32_t n = na - at < nb ? na - at : nb;
    if (n == nb)
      multiply_equal(product, a + at, b, nb, scratch + 2 * nb);
    else
      digits_mul(product, b, nb, a + at, n);
    add_into(r + at, na + nb - at, product, n + nb);
  }
}

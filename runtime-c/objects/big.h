/* Vectors of 32-bit digits, least significant first: the arithmetic under int (big.c, big-mul.c) and under the exact
   conversions between float and decimal text (float-text.c). Nothing here knows of objects or the heap. */
#ifndef MPY_BIG_H
#define MPY_BIG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef uint32_t digit;

/* r = x * y + a + b never overflows 64 bits: the step of every multiplication. One instruction (UMAAL) on a Cortex-M4. */
static inline digit digit_mul_add(digit x, digit y, digit a, digit *carry) {
#if defined(__ARM_FEATURE_DSP)
  digit high = *carry;
  __asm__("umaal %0, %1, %2, %3" : "+r"(a), "+r"(high) : "r"(x), "r"(y));
  *carry = high;
  return a;
#else
  uint64_t t = (uint64_t)x * y + a + *carry;
  *carry = (digit)(t >> 32);
  return (digit)t;
#endif
}

/* How many digits remain when leading zeros are dropped. */
static inline uint32_t digits_normal(const digit *a, uint32_t n) {
  while (n > 0 && a[n - 1] == 0) n--;
  return n;
}
static inline uint32_t digit_bits(digit d) { return d ? 32 - (uint32_t)__builtin_clz(d) : 0; }
/* a has no leading zeros. */
static inline uint32_t digits_bits(const digit *a, uint32_t n) {
  return n ? 32 * (n - 1) + digit_bits(a[n - 1]) : 0;
}
static inline bool digits_test_bit(const digit *a, uint32_t n, uint32_t bit) {
  return bit < 32 * n && (a[bit / 32] >> (bit % 32) & 1);
}

/* -1, 0, 1. Neither has leading zeros. */
int digits_compare(const digit *a, uint32_t na, const digit *b, uint32_t nb);
/* r = a + b, na >= nb; returns the carry. r may be a or b. */
digit digits_add(digit *r, const digit *a, uint32_t na, const digit *b, uint32_t nb);
/* r = a - b, na >= nb; returns the borrow. r may be a or b. */
digit digits_sub(digit *r, const digit *a, uint32_t na, const digit *b, uint32_t nb);
/* r = a * m + carry; returns the digit above. r may be a. */
digit digits_mul_digit(digit *r, const digit *a, uint32_t n, digit m, digit carry);
/* r += a * m over n digits; returns the digit above. */
digit digits_add_mul(digit *r, const digit *a, uint32_t n, digit m);
/* r (na + nb digits, apart from a and b) = a * b. */
void digits_mul(digit *r, const digit *a, uint32_t na, const digit *b, uint32_t nb);
/* As digits_mul, by Karatsuba's method; scratch holds digits_mul_scratch(nb) digits, na >= nb. */
void digits_mul_large(digit *r, const digit *a, uint32_t na, const digit *b, uint32_t nb, digit *scratch);
/* 0: not worth it, digits_mul does. */
uint32_t digits_mul_scratch(uint32_t nb);
/* r = a << bits, 0 <= bits < 32; returns what left at the top. r may be a, or lie above it. */
digit digits_shl(digit *r, const digit *a, uint32_t n, uint32_t bits);
/* r = a >> bits, 0 <= bits < 32. r may be a, or lie below it. */
void digits_shr(digit *r, const digit *a, uint32_t n, uint32_t bits);
/* q = a / d; returns the remainder. q may be a. d is not 0. */
digit digits_div_digit(digit *q, const digit *a, uint32_t n, digit d);
/* Divides u (nu + 1 digits, the top one below v's) by v (nv >= 2 digits, top bit set), nu >= nv: the quotient's nu - nv + 1
   digits to q (may be null), the remainder to u's low nv digits; u's other digits become 0. */
void digits_divide(digit *q, digit *u, uint32_t nu, const digit *v, uint32_t nv);

#endif

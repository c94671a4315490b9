// build: -O2
/* Digit vectors: addition, subtraction, schoolbook multiplication, shifts, division.

   A Cortex-M4 divides 32 by 32 bits only, and the compiler's 64-bit division is a call of a hundred instructions and more. So
   division goes by a reciprocal, worked out once for a divisor, after which a quotient digit costs two multiplications
   (Möller, Granlund, 'Improved division by invariant integers', IEEE Trans. Comp. 2011); long division is Knuth's algorithm D. */
#include "objects/big.h"

int digits_compare(const digit *a, uint32_t na, const digit *b, uint32_t nb) {
  if (na != nb) return na < nb ? -1 : 1;
  while (na-- > 0)
    if (a[na] != b[na]) return a[na] < b[na] ? -1 : 1;
  return 0;
}

digit digits_add(digit *r, const digit *a, uint32_t na, const digit *b, uint32_t nb) {
  uint64_t carry = 0;
  uint32_t i = 0;
  for (; i < nb; i++) {
    carry += (uint64_t)a[i] + b[i];
    r[i] = (digit)carry;
    carry >>= 32;
  }
  for (; i < na; i++) {
    carry += a[i];
    r[i] = (digit)carry;
    carry >>= 32;
  }
  return (digit)carry;
}

digit digits_sub(digit *r, const digit *a, uint32_t na, const digit *b, uint32_t nb) {
  int64_t carry = 0; /* 0 or -1 */
  uint32_t i = 0;
  for (; i < nb; i++) {
    carry += (int64_t)((uint64_t)a[i] - b[i]);
    r[i] = (digit)carry;
    carry >>= 32;
  }
  for (; i < na; i++) {
    carry += a[i];
    r[i] = (digit)carry;
    carry >>= 32;
  }
  return (digit)carry & 1;
}

digit digits_mul_digit(digit *r, const digit *a, uint32_t n, digit m, digit carry) {
  for (uint32_t i = 0; i < n; i++) r[i] = digit_mul_add(a[i], m, 0, &carry);
  return carry;
}

digit digits_add_mul(digit *r, const digit *a, uint32_t n, digit m) {
  digit carry = 0;
  for (uint32_t i = 0; i < n; i++) r[i] = digit_mul_add(a[i], m, r[i], &carry);
  return carry;
}

void digits_mul(digit *r, const digit *a, uint32_t na, const digit *b, uint32_t nb) {
  r[na] = digits_mul_digit(r, a, na, b[0], 0);
  for (uint32_t i = 1; i < nb; i++) r[na + i] = digits_add_mul(r + i, a, na, b[i]);
}

digit digits_shl(digit *r, const digit *a, uint32_t n, uint32_t bits) {
  if (bits == 0) {
    while (n-- > 0) r[n] = a[n];
    return 0;
  }
  digit top = 0;
  for (uint32_t i = n; i-- > 0;) {
    digit d = a[i];
    if (i == n - 1) top = d >> (32 - bits);
    r[i] = d << bits | (i > 0 ? a[i - 1] >> (32 - bits) : 0);
  }
  return top;
}

void digits_shr(digit *r, const digit *a, uint32_t n, uint32_t bits) {
  if (bits == 0) {
    for (uint32_t i = 0; i < n; i++) r[i] = a[i];
    return;
  }
  for (uint32_t i = 0; i < n; i++) r[i] = a[i] >> bits | (i + 1 < n ? a[i + 1] << (32 - bits) : 0);
}

/* (high:low) / d where high < d and d's top bit is set, 16 bits at a time with the hardware's 32-bit division. */
static digit divide_wide(digit high, digit low, digit d) {
  digit d1 = d >> 16, d0 = d & 0xFFFF, q = 0;
  for (int half = 0; half < 2; half++) {
    digit next = low >> 16, part = high / d1, rest = high - part * d1;
    while (part > 0xFFFF || part * d0 > (rest << 16 | next)) {
      part--;
      rest += d1;
      if (rest > 0xFFFF) break;
    }
    q = q << 16 | part;
    high = (high << 16 | next) - part * d;
    low <<= 16;
  }
  return q;
}

/* floor((2^64 - 1) / d) - 2^32 for a d with its top bit set. */
static digit reciprocal(digit d) { return divide_wide(~d, ~(digit)0, d); }

/* (*high:low) / d by d's reciprocal; the remainder to *high, which is below d. */
static inline digit divide_step(digit *high, digit low, digit d, digit inverse) {
  uint64_t q = (uint64_t)inverse * *high + ((uint64_t)*high << 32 | low);
  digit part = (digit)(q >> 32) + 1;
  digit rest = low - part * d;
  if (rest > (digit)q) {
    part--;
    rest += d;
  }
  if (rest >= d) {
    part++;
    rest -= d;
  }
  *high = rest;
  return part;
}

digit digits_div_digit(digit *q, const digit *a, uint32_t n, digit d) {
  uint32_t shift = (uint32_t)__builtin_clz(d);
  d <<= shift;
  digit inverse = reciprocal(d), rest = 0, above = 0;
  if (n > 0 && shift > 0) rest = a[n - 1] >> (32 - shift);
  for (uint32_t i = n; i-- > 0;) {
    above = a[i] << shift;
    if (i > 0 && shift > 0) above |= a[i - 1] >> (32 - shift);
    q[i] = divide_step(&rest, above, d, inverse);
  }
  return rest >> shift;
}

/* r -= a * m over n digits; returns what is to be taken from the digit above. */
static digit sub_mul(digit *r, const digit *a, uint32_t n, digit m) {
  digit carry = 0;
  for (uint32_t i = 0; i < n; i++) {
    digit low = digit_mul_add(a[i], m, 0, &carry), before = r[i];
    r[i] = before - low;
    carry += before < low;
  }
  return carry;
}

/* The quotient digit that the top three digits of u and two of v promise: right or one too large. */
static digit estimate(const digit *u, const digit *v, uint32_t nv, digit inverse) {
  digit rest = u[nv], top = v[nv - 1];
  digit q;
  if (rest >= top) {
    q = ~(digit)0;
    rest = u[nv - 1] + top;
    if (rest < top) return q;
  } else {
    q = divide_step(&rest, u[nv - 1], top, inverse);
  }
  while ((uint64_t)q * v[nv - 2] > ((uint64_t)rest << 32 | u[nv - 2])) {
    q--;
    rest += top;
    if (rest < top) break;
  }
  return q;
}

void digits_divide(digit *q, digit *u, uint32_t nu, const digit *v, uint32_t nv) {
  digit inverse = reciprocal(v[nv - 1]);
  for (uint32_t i = nu - nv + 1; i-- > 0;) {
    digit *part = u + i;
    digit guess = estimate(part, v, nv, inverse);
    digit taken = sub_mul(part, v, nv, guess), top = part[nv];
    part[nv] = 0;
    if (top < taken) {
      guess--;
      digits_add(part, part, nv, v, nv);
    }
    if (q) q[i] = guess;
  }
}

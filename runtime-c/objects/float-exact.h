/* Floats as exact numbers: taken apart into integers, and rounded back from integers of any length. Half to even throughout. */
#ifndef MPY_FLOAT_EXACT_H
#define MPY_FLOAT_EXACT_H

#include "objects/big.h"
#include "vm/value.h"

#if MPY_FLOAT_DOUBLE
typedef uint64_t float_mantissa; /* also the float's bits */
#define FLOAT_MANTISSA 53        /* bits, the hidden one included */
#define FLOAT_EXP_MIN (-1074)    /* the smallest float is 2 to this */
#define FLOAT_EXP_FIELD 2047
#define FLOAT_DIGITS_MAX 768     /* no float has more significant decimal digits; neither do points midway between two */
#define FLOAT_EXACT_POWER 22     /* the largest power of ten that is a float */
#define FLOAT_DECIMAL_MIN (-323) /* below 10 to one less everything rounds to 0 */
#define FLOAT_DECIMAL_MAX 309    /* from 10 to this on everything is infinite */
#define FLOAT_VECTOR 90          /* digits: 53 bits times 5^1091, and as many for the longest number read */
#else
typedef uint32_t float_mantissa;
#define FLOAT_MANTISSA 24
#define FLOAT_EXP_MIN (-149)
#define FLOAT_EXP_FIELD 255
#define FLOAT_DIGITS_MAX 113
#define FLOAT_EXACT_POWER 10
#define FLOAT_DECIMAL_MIN (-45)
#define FLOAT_DECIMAL_MAX 39
#define FLOAT_VECTOR 20
#endif

static inline float_mantissa float_to_bits(mpy_float f) {
  union { mpy_float f; float_mantissa u; } x;
  x.f = f;
  return x.u;
}
static inline mpy_float float_from_bits(float_mantissa u) {
  union { float_mantissa u; mpy_float f; } x;
  x.u = u;
  return x.f;
}
#define FLOAT_SIGN ((float_mantissa)1 << (FLOAT_MANTISSA + (FLOAT_MANTISSA == 24 ? 7 : 10)))
#define FLOAT_INFINITY_BITS ((float_mantissa)FLOAT_EXP_FIELD << (FLOAT_MANTISSA - 1))
static inline bool float_is_negative(mpy_float f) { return (float_to_bits(f) & FLOAT_SIGN) != 0; }
static inline bool float_is_finite(mpy_float f) { return (float_to_bits(f) & ~FLOAT_SIGN) < FLOAT_INFINITY_BITS; }
static inline bool float_is_nan(mpy_float f) { return (float_to_bits(f) & ~FLOAT_SIGN) > FLOAT_INFINITY_BITS; }
static inline bool float_is_infinite(mpy_float f) { return (float_to_bits(f) & ~FLOAT_SIGN) == FLOAT_INFINITY_BITS; }

/* floor(log10(2^n)) for |n| < 1200. */
static inline int32_t log10_of_power(int32_t n) { return (n * 78913) >> 18; }

/* |f| = result * 2^*exponent exactly; f is finite. */
float_mantissa float_split(mpy_float f, int32_t *exponent);

/* 5^n, n <= 13. */
digit power_of_five(uint32_t n);

/* A number of digits under construction. */
struct vector {
  uint32_t count;
  digit digits[FLOAT_VECTOR];
};
void vector_set(struct vector *v, float_mantissa m);
void vector_shl(struct vector *v, uint32_t bits);
/* True if a bit that was set went lost. */
bool vector_shr(struct vector *v, uint32_t bits);
void vector_mul_add(struct vector *v, digit m, digit add);
/* v = floor(v * 2^e2 * 10^e10); true if that is not exact. */
bool vector_scale(struct vector *v, int32_t e2, int32_t e10);

/* v = |f| * 10^e10, rounded to an integer. */
void vector_round_scaled(struct vector *v, mpy_float f, int32_t e10);

/* The float nearest to (digits) * 2^exponent; `more`: the number is a little larger than that (then there must be two bits
   more than a mantissa has). Infinity on overflow. */
mpy_float float_from_digits(const digit *digits, uint32_t count, int32_t exponent, bool more);
/* The float nearest to v * 10^e10, or a little more; the number lies between the powers FLOAT_DECIMAL_MIN and _MAX. v is destroyed. */
mpy_float float_from_decimal(struct vector *v, int32_t e10, bool more);

#endif

/* Values: one word each. A small integer, a float or a pointer, told apart by the low two bits:

       ...............................1   small integer, 31 bits, two's complement
       ..............................00   pointer to an object, in flash or in the heap
       ..............................10   single-precision float held in the word itself

   The null word (0) means 'no value': an exception is pending, or a slot is unset.

   A float in the word is exact (float self-tagging: Melançon, Serrano, Feeley, arXiv 2411.16544): the exponent is made smaller
   by 96, so that its top two bits are 00 for magnitudes from 2^-30 to 2^33, and the bits are rotated so that these two come out at the top, where they are
   dropped for the tag; the sign is then bit 2. Zeros are what they are. All other floats are boxed.

   An exponent smaller by 96 is the float divided by 2^96, an ordinary float: sums, differences and comparisons of such scaled floats
   need no decoding but the rotation. */
#ifndef MPY_VALUE_H
#define MPY_VALUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "vm/config.h"

typedef uintptr_t value;

_Static_assert(sizeof(value) == 4, "the runtime needs 32-bit pointers (gcc -m32 on the host)");

#define SMALL_MAX ((int32_t)0x3FFFFFFF)
#define SMALL_MIN (-SMALL_MAX - 1)

/* The word of a small integer; usable in static initialisers. */
#define SMALL(n) ((value)(((uint32_t)(n) << 1) | 1u))

static inline bool is_small(value v) { return (v & 1) != 0; }
static inline int32_t small_get(value v) { return (int32_t)v >> 1; }
static inline value small_new(int32_t n) { return ((value)n << 1) | 1; }
static inline bool small_fits(int32_t n) { return n >= SMALL_MIN && n <= SMALL_MAX; }

/* A pointer to an object (and not the null word). */
static inline bool is_pointer(value v) { return (v & 3) == 0 && v != 0; }
/* A pointer or the null word: for words that are known not to be 0. */
static inline bool is_pointer_or_null(value v) { return (v & 3) == 0; }

#if MPY_FLOAT_DOUBLE
typedef double mpy_float;
static inline bool is_word_float(value v) { (void)v; return false; }
#else
typedef float mpy_float;
static inline bool is_word_float(value v) { return (v & 3) == 2; }

#define FLOAT_BIAS 0x60000000u  /* 96 << 24: the exponent's offset after the rotation */
#define FLOAT_LEAST 0x01000000u /* exponent 1, rotated: below it are the zeros, and what would be subnormal when scaled */
#define FLOAT_SPAN 0x3F000000u  /* from there to where the top two bits are 00 no more */

/* The float that a word holds, divided by 2^96; the word must be one (is_word_float). */
static inline float word_float_scaled(value v) {
  union { uint32_t u; float f; } x;
  uint32_t t = (uint32_t)v >> 2;
  x.u = (t >> 1) | (t << 31);
  return x.f;
}
static inline float word_float_get(value v) { return word_float_scaled(v) * 0x1p96f; }

/* A float's bits with the sign at the bottom. */
static inline uint32_t float_rotated(float f) {
  union { float f; uint32_t u; } x;
  x.f = f;
  return (x.u << 1) | (x.u >> 31);
}

/* The word for a float, or 0 when it must be boxed. */
static inline value word_float_new(float f) {
  uint32_t r = float_rotated(f);
  uint32_t t = r - FLOAT_BIAS;
  if (t - FLOAT_LEAST < FLOAT_SPAN) return (value)(t << 2 | 2);
  return r <= 1 ? (value)(r << 2 | 2) : 0;
}
#endif

#endif

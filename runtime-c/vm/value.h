/* Values: one word each. A small integer, a float or a pointer, told apart by the low two bits:

       ...............................1   small integer, 31 bits, two's complement
       ..............................00   pointer to an object, in flash or in the heap
       ..............................10   single-precision float held in the word itself

   The null word (0) means 'no value': an exception is pending, or a slot is unset.

   A float in the word is exact: its bits are rotated so that the sign is bit 0, 96 is subtracted from
   the exponent, and if the top two bits are then 00 the other 30 hold the whole float (2^-31 to 2^33 in
   magnitude; Melançon, Serrano, Feeley, 'Float Self-Tagging', arXiv 2411.16544). The two codes that
   would be +-2^-31 stand for +0.0 and -0.0; all other floats are boxed. */
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

#define FLOAT_BIAS 0x60000000u /* 96 << 24: the exponent's offset after the rotation */

/* The float that a word holds; the word must be one (is_word_float). */
static inline float word_float_get(value v) {
  union { uint32_t u; float f; } x;
  uint32_t r = (uint32_t)v >> 2;
  if (r > 1) r += FLOAT_BIAS;
  x.u = (r >> 1) | (r << 31);
  return x.f;
}

/* The word for a float, or 0 when it must be boxed. */
static inline value word_float_new(float f) {
  union { float f; uint32_t u; } x;
  x.f = f;
  uint32_t r = (x.u << 1) | (x.u >> 31);
  uint32_t t = r - FLOAT_BIAS;
  if (t - 2 < 0x3FFFFFFEu) return (value)(t << 2 | 2);
  if (r <= 1) return (value)(r << 2 | 2);
  return 0;
}
#endif

#endif

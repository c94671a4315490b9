/* The tables of generated/unicode-tables.c.

   A property is lengths of runs from U+0080 on, without and with it in turn: a byte below 0x80; 0x80 | high 6 bits, low 8 bits; or
   0xC0 | high 6 bits and 16 bits more. Every 64th run has a mark: its first code point << 11 | offset in the runs; the marks' number
   comes first.

   A mapping is ranges of three half-words, in order: first code point (its low half), count << 1 | (1: every second code point only), difference
   modulo 2^16. Before them: how many are below U+10000, and how many there are. Characters that map to several: their number, then
   four half-words each: the character, what it maps to, filled with 0. */
#ifndef MPY_UNICODE_TABLES_H
#define MPY_UNICODE_TABLES_H

#include <stdint.h>

#define PROPERTY(name) extern const uint8_t unicode_##name##_runs[]; extern const uint32_t unicode_##name##_marks[];
PROPERTY(alpha) PROPERTY(alnum) PROPERTY(decimal) PROPERTY(digit) PROPERTY(numeric) PROPERTY(printable)
PROPERTY(lower) PROPERTY(upper) PROPERTY(title) PROPERTY(ident_start) PROPERTY(ident) PROPERTY(case_ignorable)
#undef PROPERTY

#define MAPPING(name) extern const uint16_t unicode_##name##_ranges[]; extern const uint16_t unicode_##name##_several[];
MAPPING(upper) MAPPING(lower) MAPPING(title) MAPPING(fold)
#undef MAPPING

#endif

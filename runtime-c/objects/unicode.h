/* Properties and case mappings of characters beyond ASCII. Each function has tables of its own (generated/unicode.c), which are linked
   only with it; sizes stand there. All take any code point. */
#ifndef MPY_UNICODE_H
#define MPY_UNICODE_H

#include "vm/object.h"

bool unicode_is_alpha(uint32_t c);
bool unicode_is_alnum(uint32_t c);
bool unicode_is_decimal(uint32_t c);
bool unicode_is_digit(uint32_t c);
bool unicode_is_numeric(uint32_t c);
bool unicode_is_printable(uint32_t c);
bool unicode_high_printable(uint32_t c); /* of one beyond ASCII */
bool unicode_in_runs(uint32_t c, const uint8_t *runs, const uint32_t *marks);

bool unicode_is_lower(uint32_t c);
bool unicode_is_upper(uint32_t c);
bool unicode_is_title(uint32_t c); /* titlecase letters such as U+01C5 */
bool unicode_is_ident_start(uint32_t c);
bool unicode_is_ident(uint32_t c);
bool unicode_is_case_ignorable(uint32_t c);

/* Full mappings: number of code points written to out (at most 3). */
uint32_t unicode_upper(uint32_t c, uint32_t out[3]);
uint32_t unicode_lower(uint32_t c, uint32_t out[3]);
uint32_t unicode_title(uint32_t c, uint32_t out[3]);
uint32_t unicode_fold(uint32_t c, uint32_t out[3]);

/* For what may make text that is not ASCII of something else. */
#define UNICODE_EXISTS() NEEDS(unicode_high_printable)

#endif

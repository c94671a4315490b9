/* Whether repr() shows a character beyond ASCII as it is. In a file of its own: repr() refers to it weakly, and what can make such a character needs it
   (UNICODE_EXISTS); a program without has no table. */
#include "objects/unicode.h"

#include "objects/unicode-tables.h"

const char mpy_unicode = 0;

bool unicode_high_printable(uint32_t c) { return unicode_in_runs(c, unicode_printable_runs, unicode_printable_marks); }

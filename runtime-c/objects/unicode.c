/* Reading the tables of Unicode (unicode-tables.h says what they look like). ASCII is answered without them. */
#include "objects/unicode.h"

#include "objects/unicode-tables.h"

bool unicode_in_runs(uint32_t c, const uint8_t *runs, const uint32_t *marks) {
  uint32_t mark = marks[0];
  while (mark > 1 && marks[mark] >> 11 > c) mark--;
  uint32_t at = marks[mark] >> 11;
  const uint8_t *p = runs + (marks[mark] & 0x7FF);
  const uint8_t *end = mark < marks[0] ? runs + (marks[mark + 1] & 0x7FF) : 0;
  bool state = false;
  for (;; state = !state) {
    if (p == end) return false; /* the next block begins with a run without */
    uint32_t length = *p++;
    if (length >= 0xC0) {
      length = (length & 0x3F) << 16 | (uint32_t)p[0] << 8 | p[1];
      p += 2;
    } else if (length >= 0x80) {
      length = (length & 0x3F) << 8 | *p++;
    }
    at += length;
    if (c < at) return state;
  }
}

static bool ascii_letter(uint32_t c) { return (c | 0x20) - 'a' < 26; }
static bool ascii_digit(uint32_t c) { return c - '0' < 10; }

#define IN(name) unicode_in_runs(c, unicode_##name##_runs, unicode_##name##_marks)
bool unicode_is_alpha(uint32_t c) { return c < 0x80 ? ascii_letter(c) : IN(alpha); }
bool unicode_is_alnum(uint32_t c) { return c < 0x80 ? ascii_letter(c) || ascii_digit(c) : IN(alnum); }
bool unicode_is_decimal(uint32_t c) { return c < 0x80 ? ascii_digit(c) : IN(decimal); }
bool unicode_is_digit(uint32_t c) { return c < 0x80 ? ascii_digit(c) : IN(digit); }
bool unicode_is_numeric(uint32_t c) { return c < 0x80 ? ascii_digit(c) : IN(numeric); }
bool unicode_is_printable(uint32_t c) { return c < 0x80 ? c >= ' ' && c < 0x7F : unicode_high_printable(c); }
bool unicode_is_lower(uint32_t c) { return c < 0x80 ? c - 'a' < 26 : IN(lower); }
bool unicode_is_upper(uint32_t c) { return c < 0x80 ? c - 'A' < 26 : IN(upper); }
bool unicode_is_title(uint32_t c) { return c >= 0x80 && IN(title); }
bool unicode_is_ident_start(uint32_t c) { return c < 0x80 ? ascii_letter(c) || c == '_' : IN(ident_start); }
bool unicode_is_ident(uint32_t c) { return c < 0x80 ? ascii_letter(c) || ascii_digit(c) || c == '_' : IN(ident); }
bool unicode_is_case_ignorable(uint32_t c) { return c < 0x80 ? c == '\'' || c == '.' || c == ':' || c == '^' || c == '`' : IN(case_ignorable); }
#undef IN

static uint32_t map_several(uint32_t c, const uint16_t *several, uint32_t out[3]) {
  uint32_t low = 0, high = several[0];
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    const uint16_t *row = several + 1 + 4 * middle;
    if (row[0] == c) {
      for (uint32_t i = 0; i < 3; i++) out[i] = row[1 + i];
      return row[3] ? 3 : 2;
    }
    if (row[0] < c) low = middle + 1;
    else high = middle;
  }
  return 0;
}

static uint32_t map(uint32_t c, const uint16_t *ranges, const uint16_t *several, uint32_t out[3]) {
  uint32_t n = map_several(c, several, out);
  if (n) return n;
  out[0] = c;
  /* The last range that begins at or before c. */
  uint32_t low = c < 0x10000 ? 0 : ranges[0], high = c < 0x10000 ? ranges[0] : ranges[1], first = low;
  uint32_t half = c & 0xFFFF;
  if (c >= 0x20000) return 1;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (ranges[2 + 3 * middle] <= half) low = middle + 1;
    else high = middle;
  }
  if (low == first) return 1;
  const uint16_t *range = ranges + 2 + 3 * (low - 1);
  uint32_t distance = half - range[0], stride = 1 + (range[1] & 1u);
  if (distance % stride == 0 && distance / stride < range[1] >> 1) out[0] = (c & ~0xFFFFu) | ((half + range[2]) & 0xFFFF);
  return 1;
}

static uint32_t map_ascii(uint32_t c, uint32_t first, uint32_t out[3]) {
  out[0] = c - first < 26 ? c ^ 0x20 : c;
  return 1;
}

uint32_t unicode_upper(uint32_t c, uint32_t out[3]) { return c < 0x80 ? map_ascii(c, 'a', out) : map(c, unicode_upper_ranges, unicode_upper_several, out); }
uint32_t unicode_lower(uint32_t c, uint32_t out[3]) { return c < 0x80 ? map_ascii(c, 'A', out) : map(c, unicode_lower_ranges, unicode_lower_several, out); }
uint32_t unicode_title(uint32_t c, uint32_t out[3]) { return c < 0x80 ? map_ascii(c, 'a', out) : map(c, unicode_title_ranges, unicode_title_several, out); }
uint32_t unicode_fold(uint32_t c, uint32_t out[3]) { return c < 0x80 ? map_ascii(c, 'A', out) : map(c, unicode_fold_ranges, unicode_fold_several, out); }

/* Parsing format specifiers, and the layout of what is formatted: filling, signs, grouping. */
#include "objects/format-spec.h"

#include "objects/text.h"

static bool is_align(uint32_t c) { return c == '<' || c == '>' || c == '=' || c == '^'; }

/* Digits at *p: -1 none, -2 too many (raised). */
static int32_t parse_number(struct vm *vm, const char **p) {
  int32_t n = -1;
  for (; **p >= '0' && **p <= '9'; (*p)++) {
    if (n < 0) n = 0;
    if (n > (INT32_MAX - 9) / 10) {
      raise_value(vm, "Too many decimal digits in format string");
      return -2;
    }
    n = n * 10 + (**p - '0');
  }
  return n;
}

static bool parse_grouping(struct vm *vm, const char **p, struct format_spec *out) {
  if (**p != ',' && **p != '_') return true;
  out->grouping = *(*p)++;
  bool both = **p == (out->grouping == ',' ? '_' : ',');
  if (both) raise_value(vm, "Cannot specify both ',' and '_'.");
  return !both; /* the same twice: the second one is taken for the type */
}

/* Which types digits may be grouped with; text has none. */
static bool check_grouping(struct vm *vm, value v, const struct format_spec *spec) {
  uint32_t type = spec->type ? spec->type : str_check(v) ? 's' : 'd';
  const char *types = spec->grouping == '_' ? "deEfFgG%boxX" : "deEfFgG%";
  if (!spec->grouping || (type < 0x80 && __builtin_strchr(types, (int)type))) return true;
  if (type > ' ' && type < 0x80) raise_value(vm, "Cannot specify '%c' with '%c'.", spec->grouping, (int)type);
  else raise_value(vm, "Cannot specify '%c' with '\\x%x'.", spec->grouping, (unsigned)type);
  return false;
}

static void parse_align(const char **p, const char *end, struct format_spec *out, bool *fill_given) {
  const char *next = *p;
  if (next == end) return;
  uint32_t first = utf8_next(&next);
  if (next < end && is_align((uint8_t)*next)) {
    *fill_given = true;
    out->fill = first;
    out->align = *next;
    *p = next + 1;
  } else if (is_align(first)) {
    out->align = (char)first;
    *p = next;
  }
}

void format_spec_init(struct format_spec *out) {
  out->fill = ' ';
  out->type = 0;
  out->width = out->precision = -1;
  out->align = out->sign = out->grouping = 0;
  out->no_minus_zero = out->alternate = false;
}

static bool bad_spec(struct vm *vm, value v, const char *text, uint32_t len) {
  value whole = str_new(vm, text, len);
  if (whole) raise_value(vm, "Invalid format specifier '%S' for object of type '%T'", AS(str, whole), v);
  return false;
}

bool format_spec_parse(struct vm *vm, value v, const char *text, uint32_t len, struct format_spec *out) {
  const char *p = text, *end = p + len;
  bool fill_given = false;
  format_spec_init(out);
  parse_align(&p, end, out, &fill_given);
  /* The byte behind the end is a null or '}': none of those that are looked for. */
  if (*p == '+' || *p == '-' || *p == ' ') out->sign = *p++;
  if (*p == 'z') out->no_minus_zero = true, p++;
  if (*p == '#') out->alternate = true, p++;
  if (*p == '0' && !fill_given) {
    out->fill = '0';
    if (!out->align) out->align = '0'; /* '=' for numbers, '<' for text */
    p++;
  }
  out->width = parse_number(vm, &p);
  if (out->width == -2 || !parse_grouping(vm, &p, out)) return false;
  if (*p == '.') {
    p++;
    out->precision = parse_number(vm, &p);
    if (out->precision == -1) raise_value(vm, "Format specifier missing precision");
    if (out->precision < 0) return false;
  }
  if (p < end) {
    out->type = utf8_next(&p);
    if (out->type == 0) return format_bad_type(vm, v, 0) != 0; /* a null character is not 'no type' */
  }
  if (p < end) return bad_spec(vm, v, text, len);
  return !out->grouping || check_grouping(vm, v, out);
}

value format_bad_type(struct vm *vm, value v, uint32_t type) {
  if (type > ' ' && type < 0x80) return raise_value(vm, "Unknown format code '%c' for object of type '%T'", (int)type, v);
  return raise_value(vm, "Unknown format code '\\x%x' for object of type '%T'", (unsigned)type, v);
}

/* ---- layout ---- */

static void put_fill(struct str_buffer *b, uint32_t fill, uint32_t count) {
  if (fill < 0x80) {
    buffer_fill(b, (char)fill, count);
    return;
  }
  while (count-- && !b->failed) buffer_put_rune(b, fill);
}

/* How many of `room` filling characters stand on the left. */
static uint32_t left_of(char align, char default_align, uint32_t room) {
  if (align == 0) align = default_align;
  return align == '<' ? 0 : align == '^' ? room / 2 : room;
}

void format_put_padded(struct str_buffer *b, const struct format_spec *spec, const char *text, uint32_t len, uint32_t items, char default_align) {
  uint32_t room = spec->width > (int32_t)items ? (uint32_t)spec->width - items : 0;
  uint32_t left = left_of(spec->align == '0' ? 0 : spec->align, default_align, room);
  put_fill(b, spec->fill, left);
  buffer_put(b, text, len);
  put_fill(b, spec->fill, room - left);
}

/* Digits with zeros before them to `count` in all, and separators. */
static void put_grouped(struct str_buffer *b, const struct number_pieces *n, uint32_t count, char separator) {
  if (!separator) {
    buffer_fill(b, '0', count - n->digit_count);
    buffer_put(b, n->digits, n->digit_count);
    return;
  }
  for (uint32_t i = count; i > 0; i--) {
    buffer_put_char(b, i > n->digit_count ? '0' : n->digits[n->digit_count - i]);
    if (i > 1 && (i - 1) % n->group == 0) buffer_put_char(b, separator);
  }
}

static uint32_t grouped_width(uint32_t count, uint32_t group, char separator) { return separator && count ? count + (count - 1) / group : count; }

void format_put_number(struct str_buffer *b, const struct format_spec *spec, const struct number_pieces *n, char default_align) {
  char sign = n->negative ? '-' : spec->sign == '+' || spec->sign == ' ' ? spec->sign : 0;
  char grouping = n->digit_count ? spec->grouping : 0; /* inf and nan have no digits to group */
  uint32_t fixed = n->prefix_len + n->rest_len + (sign != 0), count = n->digit_count;
  uint32_t width = spec->width > 0 ? (uint32_t)spec->width : 0;
  bool zeros = (spec->align == '=' || spec->align == '0') && spec->fill == '0';
  if (zeros && fixed + grouped_width(count, n->group, grouping) < width) {
    uint32_t want = width - fixed;
    count = grouping ? want - want / (n->group + 1) : want;
    if (grouped_width(count, n->group, grouping) < want) count++;
  }
  uint32_t all = fixed + grouped_width(count, n->group, grouping);
  uint32_t room = width > all ? width - all : 0;
  bool inside = spec->align == '=' || spec->align == '0';
  uint32_t left = inside ? 0 : left_of(spec->align, default_align, room);
  put_fill(b, spec->fill, left);
  if (sign) buffer_put_char(b, sign);
  buffer_put(b, n->prefix, n->prefix_len);
  if (inside) put_fill(b, spec->fill, room);
  put_grouped(b, n, count, grouping);
  buffer_put(b, n->rest, n->rest_len);
  if (!inside) put_fill(b, spec->fill, room - left);
}

/* Formatting int, bool and float by the mini-language. */
#include <string.h>

#include "objects/format-spec.h"
#include "objects/float-exact.h"
#include "objects/format.h"
#include "objects/text.h"
#include "objects/unicode.h"

/* ---- int ---- */

static bool put_rune(struct str_buffer *b, value v, struct format_spec *spec) {
  UNICODE_EXISTS();
  struct vm *vm = b->vm;
  if (spec->sign) return raise_value(vm, "Sign not allowed with integer format specifier 'c'") != 0;
  if (spec->alternate) return raise_value(vm, "Alternate form (#) not allowed with integer format specifier 'c'") != 0;
  if (!is_small(v)) return raise_error(vm, &type_OverflowError, "Python int too large to convert to C long") != 0;
  int32_t c = small_get(v);
  if (c < 0 || c > 0x10FFFF) return raise_error(vm, &type_OverflowError, "%%c arg not in range(0x110000)") != 0;
  char text[4];
  format_put_padded(b, spec, text, utf8_put(text, (uint32_t)c), 1, '>');
  return !b->failed;
}

static bool is_float_type(uint32_t type) { return type < 0x80 && type && __builtin_strchr("eEfFgG%", (int)type) != NULL; }

static uint32_t base_of(uint32_t type) { return type == 'x' || type == 'X' ? 16 : type == 'b' ? 2 : type == 'o' ? 8 : 10; }

/* The digits of a big int. */
static bool put_big(struct str_buffer *b, value v, const struct format_spec *spec, struct number_pieces *n, uint32_t base) {
  struct str_buffer digits;
  buffer_init(&digits, b->vm);
  int_put(&digits, v, (int)base, spec->type == 'X');
  if (digits.failed) return false;
  n->negative = digits.data[0] == '-';
  n->digits = digits.data + n->negative;
  n->digit_count = digits.len - n->negative;
  format_put_number(b, spec, n, '>');
  buffer_drop(&digits);
  return !b->failed;
}

static bool put_digits(struct str_buffer *b, value v, const struct format_spec *spec) {
  char prefix[2] = {'0', (char)spec->type}, digits[34];
  uint32_t base = base_of(spec->type);
  struct number_pieces n;
  n.group = base == 10 ? 3 : 4;
  n.prefix = prefix;
  n.prefix_len = base != 10 && spec->alternate ? 2 : 0;
  n.rest = NULL;
  n.rest_len = 0;
  if (!is_small(v)) return put_big(b, v, spec, &n, base);
  int32_t i = small_get(v);
  char *end = digits + sizeof digits;
  n.negative = i < 0;
  n.digits = digits_before(end, i < 0 ? 0 - (uint32_t)i : (uint32_t)i, base, spec->type == 'X');
  n.digit_count = (uint32_t)(end - n.digits);
  format_put_number(b, spec, &n, '>');
  return !b->failed;
}

bool format_put_int(struct str_buffer *b, value v, const char *text, uint32_t len) {
  struct vm *vm = b->vm;
  struct format_spec spec;
  mpy_float f;
  if (!format_spec_parse(vm, v, text, len, &spec)) return false;
  value exact = int_index(vm, v);
  if (!exact) return false;
  switch (spec.type) {
    case 0:
    case 'd':
    case 'x':
    case 'X':
    case 'b':
    case 'o':
    case 'n':
    case 'c': break;
    default:
      if (!is_float_type(spec.type)) return format_bad_type(vm, v, spec.type) != 0;
      return float_of(vm, exact, &f) && format_put_float(b, &spec, f);
  }
  if (spec.precision >= 0) return raise_value(vm, "Precision not allowed in integer format specifier") != 0;
  if (spec.no_minus_zero) return raise_value(vm, "Negative zero coercion (z) not allowed in integer format specifier") != 0;
  return spec.type == 'c' ? put_rune(b, exact, &spec) : put_digits(b, exact, &spec);
}

value int_format(struct vm *vm, value v, const struct str *text) {
  struct str_buffer b;
  if (str_len(text) == 0) return op_str(vm, v);
  buffer_init(&b, vm);
  return format_put_int(&b, v, text->data, str_len(text)) ? buffer_finish(&b) : 0;
}

/* ---- float ---- */

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* A point before the exponent of a repr that has none. */
static void put_point(struct str_buffer *b) {
  char *at = b->failed ? NULL : memchr(b->data, 'e', b->len);
  if (!at || memchr(b->data, '.', b->len)) return;
  uint32_t head = (uint32_t)(at - b->data);
  buffer_put_char(b, '.');
  if (b->failed) return;
  memmove(b->data + head + 1, b->data + head, b->len - head - 1);
  b->data[head] = '.';
}

/* Text of f, which is not negative. */
static void put_float_text(struct str_buffer *b, const struct format_spec *spec, mpy_float f) {
  if (spec->type == FORMAT_SHORTEST || (spec->type == 0 && spec->precision < 0)) {
    float_put_repr(b, f);
    if (spec->alternate && float_is_finite(f)) put_point(b);
    if (spec->type == FORMAT_SHORTEST && b->len > 2 && b->data[b->len - 2] == '.' && b->data[b->len - 1] == '0') b->len -= spec->alternate ? 1 : 2;
  } else {
    float_put_format(b, f, spec->type == 'n' ? 'g' : (char)spec->type, spec->precision, spec->alternate);
  }
}

static bool is_zero_text(const struct str_buffer *b) {
  for (uint32_t i = 0; i < b->len && b->data[i] != 'e' && b->data[i] != 'E'; i++) {
    if (is_digit(b->data[i]) && b->data[i] != '0') return false;
  }
  return b->len && is_digit(b->data[0]);
}

bool format_put_float(struct str_buffer *b, const struct format_spec *spec, mpy_float f) {
  struct str_buffer text;
  struct number_pieces n;
  n.negative = __builtin_signbit(f) && f == f;
  buffer_init(&text, b->vm);
  put_float_text(&text, spec, n.negative ? -f : f == f ? f : (mpy_float)__builtin_nanf(""));
  if (text.failed) return false;
  if (spec->no_minus_zero && n.negative && is_zero_text(&text)) n.negative = false;
  n.group = 3;
  n.prefix = NULL;
  n.prefix_len = 0;
  n.digits = text.data;
  n.digit_count = 0;
  while (n.digit_count < text.len && is_digit(text.data[n.digit_count])) n.digit_count++;
  n.rest = text.data + n.digit_count;
  n.rest_len = text.len - n.digit_count;
  format_put_number(b, spec, &n, '>');
  buffer_drop(&text);
  return !b->failed;
}

bool format_put_real(struct str_buffer *b, value v, const char *text, uint32_t len) {
  struct format_spec spec;
  mpy_float f;
  if (!format_spec_parse(b->vm, v, text, len, &spec)) return false;
  if (spec.type && spec.type != 'n' && !is_float_type(spec.type)) return format_bad_type(b->vm, v, spec.type) != 0;
  return float_of(b->vm, value_exact(v), &f) && format_put_float(b, &spec, f);
}

value float_format(struct vm *vm, value v, const struct str *text) {
  struct str_buffer b;
  if (str_len(text) == 0) return op_str(vm, v);
  buffer_init(&b, vm);
  return format_put_real(&b, v, text->data, str_len(text)) ? buffer_finish(&b) : 0;
}

/* Formatting int, bool, float and complex by the mini-language. */
#include "objects/format-spec.h"
#include "objects/format.h"
#include "objects/text.h"

/* ---- int ---- */

static value format_rune(struct vm *vm, value v, struct format_spec *spec) {
  if (spec->sign) return raise_value(vm, "Sign not allowed with integer format specifier 'c'");
  if (spec->alternate) return raise_value(vm, "Alternate form (#) not allowed with integer format specifier 'c'");
  if (!is_small(v)) return raise_error(vm, &type_OverflowError, "Python int too large to convert to C long");
  int32_t c = small_get(v);
  if (c < 0 || c > 0x10FFFF) return raise_error(vm, &type_OverflowError, "%%c arg not in range(0x110000)");
  char text[4];
  struct str_buffer b;
  buffer_init(&b, vm);
  format_put_padded(&b, spec, text, utf8_put(text, (uint32_t)c), 1, '>');
  return buffer_finish(&b);
}

static bool is_float_type(uint32_t type) { return type < 0x80 && type && __builtin_strchr("eEfFgG%", (int)type) != NULL; }

static value format_int_digits(struct vm *vm, value v, const struct format_spec *spec) {
  char prefix[2] = {'0', (char)spec->type}, small[34];
  struct number_pieces n = {.group = 3};
  uint32_t base = 10;
  struct str_buffer digits, b;
  switch (spec->type) {
    case 'b': base = 2; break;
    case 'o': base = 8; break;
    case 'x':
    case 'X': base = 16; break;
  }
  if (base != 10) n.group = 4;
  if (base != 10 && spec->alternate) {
    n.prefix = prefix;
    n.prefix_len = 2;
  }
  buffer_init(&b, vm);
  if (is_small(v)) {
    int32_t i = small_get(v);
    n.negative = i < 0;
    n.digits = digits_before(small + sizeof small, i < 0 ? 0 - (uint32_t)i : (uint32_t)i, base, spec->type == 'X');
    n.digit_count = (uint32_t)(small + sizeof small - n.digits);
    format_put_number(&b, spec, &n, '>');
    return buffer_finish(&b);
  }
  buffer_init(&digits, vm);
  int_put(&digits, v, (int)base, spec->type == 'X');
  if (digits.failed) return 0;
  n.negative = digits.data[0] == '-';
  n.digits = digits.data + n.negative;
  n.digit_count = digits.len - n.negative;
  format_put_number(&b, spec, &n, '>');
  buffer_drop(&digits);
  return buffer_finish(&b);
}

value int_format(struct vm *vm, value v, const struct str *text) {
  struct format_spec spec;
  if (str_len(text) == 0) return op_str(vm, v);
  if (!format_spec_parse(vm, v, text, &spec)) return 0;
  value exact = int_index(vm, v);
  if (!exact) return 0;
  uint32_t type = spec.type;
  if (is_float_type(type)) {
    mpy_float f;
    struct str_buffer b;
    buffer_init(&b, vm);
    return float_of(vm, exact, &f) && format_put_float(&b, &spec, f) ? buffer_finish(&b) : 0;
  }
  bool known = type == 0 || type == 'd' || type == 'b' || type == 'o' || type == 'x' || type == 'X' || type == 'n' || type == 'c';
  if (!known) return format_bad_type(vm, v, type);
  if (spec.precision >= 0) return raise_value(vm, "Precision not allowed in integer format specifier");
  if (spec.no_minus_zero) return raise_value(vm, "Negative zero coercion (z) not allowed in integer format specifier");
  return type == 'c' ? format_rune(vm, exact, &spec) : format_int_digits(vm, exact, &spec);
}

/* ---- float ---- */

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* Text of f, which is not negative. */
static void put_float_text(struct str_buffer *b, const struct format_spec *spec, mpy_float f) {
  if (spec->type == FORMAT_SHORTEST || (spec->type == 0 && spec->precision < 0)) {
    float_put_repr(b, f);
    if (spec->type == FORMAT_SHORTEST && b->len > 2 && b->data[b->len - 2] == '.' && b->data[b->len - 1] == '0') b->len -= 2;
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
  struct number_pieces n = {.group = 3, .negative = __builtin_signbit(f) && f == f};
  buffer_init(&text, b->vm);
  put_float_text(&text, spec, n.negative ? -f : f == f ? f : (mpy_float)__builtin_nanf(""));
  if (text.failed) return false;
  if (spec->no_minus_zero && n.negative && is_zero_text(&text)) n.negative = false;
  n.digits = text.data;
  while (n.digit_count < text.len && is_digit(text.data[n.digit_count])) n.digit_count++;
  n.rest = text.data + n.digit_count;
  n.rest_len = text.len - n.digit_count;
  format_put_number(b, spec, &n, '>');
  buffer_drop(&text);
  return !b->failed;
}

value float_format(struct vm *vm, value v, const struct str *text) {
  struct format_spec spec;
  struct str_buffer b;
  mpy_float f;
  if (str_len(text) == 0) return op_str(vm, v);
  if (!format_spec_parse(vm, v, text, &spec)) return 0;
  if (spec.type && spec.type != 'n' && !is_float_type(spec.type)) return format_bad_type(vm, v, spec.type);
  if (!float_of(vm, value_exact(v), &f)) return 0;
  buffer_init(&b, vm);
  return format_put_float(&b, &spec, f) ? buffer_finish(&b) : 0;
}

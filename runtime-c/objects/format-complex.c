/* Formatting complex by the mini-language: both parts with the same specifier, the whole filled up to the width. */
#include "objects/format-spec.h"
#include "objects/format.h"

value complex_format(struct vm *vm, value v, const struct str *text) {
  struct format_spec spec, part;
  struct str_buffer both, b;
  if (str_len(text) == 0) return op_str(vm, v);
  if (!format_spec_parse(vm, v, text->data, str_len(text), &spec)) return 0;
  if (spec.type && !(spec.type < 0x80 && __builtin_strchr("eEfFgGn", (int)spec.type))) return format_bad_type(vm, v, spec.type);
  if (spec.fill == '0') return raise_value(vm, "Zero padding is not allowed in complex format specifier");
  if (spec.align == '=') return raise_value(vm, "'=' alignment flag is not allowed in complex format specifier");
  const struct complex *z = AS(complex, value_exact(v));
  bool bare = spec.type == 0, real = !bare || z->real != 0 || __builtin_signbit(z->real);
  part = spec;
  part.width = -1;
  if (bare) part.type = spec.precision < 0 ? FORMAT_SHORTEST : 'g';
  buffer_init(&both, vm);
  buffer_init(&b, vm);
  if (bare && real) buffer_put_char(&both, '(');
  if (real) {
    format_put_float(&both, &part, z->real);
    part.sign = '+';
  }
  format_put_float(&both, &part, z->imag);
  buffer_put_char(&both, 'j');
  if (bare && real) buffer_put_char(&both, ')');
  if (both.failed) return 0;
  format_put_padded(&b, &spec, both.data, both.len, both.len, '>');
  buffer_drop(&both);
  return buffer_finish(&b);
}

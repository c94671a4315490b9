/* format() of str, and what f-strings call. */
#include "objects/format.h"

#include "objects/format-spec.h"
#include "objects/text.h"

value str_format(struct vm *vm, value v, const struct str *text) {
  const struct str *s = str_of(v);
  struct format_spec spec;
  if (str_len(text) == 0) return op_str(vm, v);
  if (!format_spec_parse(vm, v, text, &spec)) return 0;
  if (spec.type && spec.type != 's') return format_bad_type(vm, v, spec.type);
  if (spec.sign) return raise_value(vm, spec.sign == ' ' ? "Space not allowed in string format specifier" : "Sign not allowed in string format specifier");
  if (spec.no_minus_zero) return raise_value(vm, "Negative zero coercion (z) not allowed in string format specifier");
  if (spec.alternate) return raise_value(vm, "Alternate form (#) not allowed in string format specifier");
  if (spec.align == '=') return raise_value(vm, "'=' alignment not allowed in string format specifier");
  struct text t;
  text_of_str((value)s, &t);
  uint32_t items = text_items(&t), len = t.len;
  if (spec.precision >= 0 && (uint32_t)spec.precision < items) {
    items = (uint32_t)spec.precision;
    len = text_offset(&t, items);
  }
  struct str_buffer b;
  buffer_init(&b, vm);
  format_put_padded(&b, &spec, t.data, len, items, '<');
  return buffer_finish(&b);
}

value format_value(struct vm *vm, value v, int conversion, value spec) {
  if (conversion == 1) v = op_str(vm, v);
  else if (conversion == 2) v = op_repr(vm, v);
  else if (conversion == 3) v = ascii_of(vm, v);
  if (!v) return 0;
  if (is_type(v, &type_str) && !spec) return v;
  return op_format(vm, v, spec ? AS(str, spec) : str_empty);
}

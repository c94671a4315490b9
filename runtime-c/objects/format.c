/* format() of str, and what f-strings and str.format call: exact ints, floats and strs go straight into the text under
   construction, all else through its type. */
#include "objects/format.h"

#include "objects/format-spec.h"
#include "objects/instance.h"
#include "objects/text.h"

static bool check_text_spec(struct vm *vm, value v, const struct format_spec *spec) {
  if (spec->type && spec->type != 's') return format_bad_type(vm, v, spec->type) != 0;
  if (spec->sign) return raise_value(vm, spec->sign == ' ' ? "Space not allowed in string format specifier" : "Sign not allowed in string format specifier") != 0;
  if (spec->no_minus_zero) return raise_value(vm, "Negative zero coercion (z) not allowed in string format specifier") != 0;
  if (spec->alternate) return raise_value(vm, "Alternate form (#) not allowed in string format specifier") != 0;
  if (spec->align == '=') return raise_value(vm, "'=' alignment not allowed in string format specifier") != 0;
  return true;
}

bool format_put_text(struct str_buffer *b, value v, const char *text, uint32_t len) {
  struct format_spec spec;
  struct text t;
  if (!format_spec_parse(b->vm, v, text, len, &spec) || !check_text_spec(b->vm, v, &spec)) return false;
  text_of_str(v, &t);
  uint32_t items = text_items(&t);
  if (spec.precision >= 0 && (uint32_t)spec.precision < items) {
    items = (uint32_t)spec.precision;
    t.len = text_offset(&t, items);
  }
  format_put_padded(b, &spec, t.data, t.len, items, '<');
  return !b->failed;
}

value str_format(struct vm *vm, value v, const struct str *text) {
  struct str_buffer b;
  if (str_len(text) == 0) return op_str(vm, v);
  buffer_init(&b, vm);
  return format_put_text(&b, v, text->data, str_len(text)) ? buffer_finish(&b) : 0;
}

/* Without a specifier. */
static bool put_plain(struct str_buffer *b, value v) {
  if (is_small(v)) {
    buffer_put_int(b, small_get(v));
  } else if (is_type(v, &type_str)) {
    buffer_put_str(b, AS(str, v));
  } else {
    v = op_format(b->vm, v, str_empty);
    if (!v) return false;
    buffer_put_str(b, str_of(v));
  }
  return !b->failed;
}

bool format_put(struct str_buffer *b, value v, const char *spec, uint32_t len) {
  if (len == 0) return put_plain(b, v);
  if (is_small(v)) return format_put_int(b, v, spec, len);
  if (is_float(v)) return format_put_real(b, v, spec, len);
  if (is_type(v, &type_str)) return format_put_text(b, v, spec, len);
  value text = str_new(b->vm, spec, len);
  value made = text ? op_format(b->vm, v, AS(str, text)) : 0;
  if (!made) return false;
  buffer_put_str(b, str_of(made));
  return !b->failed;
}

static value converted(struct vm *vm, value v, int conversion) {
  if (conversion == 1) return op_str(vm, v);
  if (conversion == 2) return op_repr(vm, v);
  return conversion == 3 ? ascii_of(vm, v) : v;
}

value format_plain(struct vm *vm, value v, int conversion) {
  ONLY_WITH_NAME(__format__, instance_format);
  v = converted(vm, v, conversion);
  if (!v || is_type(v, &type_str)) return v;
  if (is_small(v)) {
    struct str_buffer b;
    buffer_init(&b, vm);
    buffer_put_int(&b, small_get(v));
    return buffer_finish(&b);
  }
  value own = type_of(v)->flags & TYPE_PYTHON ? type_lookup(type_of(v), S(__format__)) : 0;
  return own && !is_type(own, &type_native) ? instance_format(vm, v, str_empty) : op_str(vm, v);
}

value format_value(struct vm *vm, value v, int conversion, value spec) {
  if (!spec) return format_plain(vm, v, conversion);
  struct str_buffer b;
  v = converted(vm, v, conversion);
  if (!v) return 0;
  buffer_init(&b, vm);
  return format_put(&b, v, str_of(spec)->data, str_len(str_of(spec))) ? buffer_finish(&b) : 0;
}

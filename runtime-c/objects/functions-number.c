/* Built-in functions of numbers and characters. */
#include "objects/number.h"
#include "objects/text.h"
#include "objects/unicode.h"

value py_builtins_abs(struct vm *vm, int n, value *a) {
  (void)n;
  return op_unary(vm, UNARY_ABS, a[0]);
}

static value one_side(struct vm *vm, value self, const struct str *name, value *other) {
  bool found;
  value r = vm_call_special(vm, self, name, 1, other, &found);
  return found ? r : value_notimplemented;
}

/* a.name(b), else b.rname(a), of classes written in Python; the other way round where b's class derives from a's. NotImplemented if neither knows. */
static value either_side(struct vm *vm, const struct str *name, const struct str *reflected, value *a) {
  const struct type *left = type_shown(type_of(a[0])), *right = type_shown(type_of(a[1]));
  bool right_first = left != right && type_is_subtype(right, left);
  value r = right_first ? one_side(vm, a[1], reflected, &a[0]) : one_side(vm, a[0], name, &a[1]);
  if (r != value_notimplemented || (left == right && left->flags & TYPE_PYTHON)) return r;
  return right_first ? one_side(vm, a[0], name, &a[1]) : one_side(vm, a[1], reflected, &a[0]);
}

value py_builtins_divmod(struct vm *vm, int n, value *a) {
  (void)n;
  value r = number_divmod(vm, a[0], a[1]);
  if (r == value_notimplemented) r = either_side(vm, S(__divmod__), S(__rdivmod__), a);
  if (r == value_notimplemented) r = number_divmod_plain(vm, a[0], a[1]);
  if (r != value_notimplemented) return r;
  return raise_type(vm, "unsupported operand type(s) for divmod(): '%T' and '%T'", a[0], a[1]);
}

value py_builtins_pow(struct vm *vm, int n, value *a) {
  (void)n;
  if (a[2] == value_none) return op_operate(vm, POW, a[0], a[1]);
  value r = number_pow(vm, a[0], a[1], a[2]);
  if (r == value_notimplemented) {
    bool found;
    r = vm_call_special(vm, a[0], S(__pow__), 2, a + 1, &found);
    if (!found || r == value_notimplemented) r = number_pow_plain(vm, a[0], a[1], a[2]);
  }
  if (r != value_notimplemented) return r;
  return raise_type(vm, "unsupported operand type(s) for ** or pow(): '%T', '%T', '%T'", a[0], a[1], a[2]);
}

value py_int___round__(struct vm *vm, int n, value *a);
value py_float___round__(struct vm *vm, int n, value *a);

value py_builtins_round(struct vm *vm, int n, value *a) {
  (void)n;
  value digits = a[1];
  if (is_float(a[0])) return py_float___round__(vm, 2, a);
  if (!is_small(a[0]) && (type_of(a[0])->flags & TYPE_PYTHON)) {
    bool found;
    value r = vm_call_special(vm, a[0], S(__round__), digits != value_none, &digits, &found);
    if (found) return r;
  }
  value args[2] = {a[0], digits == value_none ? 0 : digits};
  if (int_check(a[0])) return py_int___round__(vm, 2, args);
  args[0] = value_exact(a[0]);
  args[1] = digits;
  if (is_float(args[0])) return py_float___round__(vm, 2, args);
  return raise_type(vm, "type %T doesn't define __round__ method", a[0]);
}

/* ---- text of ints -------------------------------------------------------------------------------------------- */

static value in_base(struct vm *vm, value v, int base, const char *prefix) {
  v = int_index(vm, v);
  value magnitude = v ? op_unary(vm, UNARY_ABS, v) : 0;
  if (!magnitude) return 0;
  struct str_buffer b;
  buffer_init(&b, vm);
  if (magnitude != v) buffer_put_char(&b, '-');
  buffer_put_c(&b, prefix);
  int_put(&b, magnitude, base, false);
  return buffer_finish(&b);
}

value py_builtins_bin(struct vm *vm, int n, value *a) { (void)n; return in_base(vm, a[0], 2, "0b"); }
value py_builtins_oct(struct vm *vm, int n, value *a) { (void)n; return in_base(vm, a[0], 8, "0o"); }
value py_builtins_hex(struct vm *vm, int n, value *a) { (void)n; return in_base(vm, a[0], 16, "0x"); }

/* ---- characters ---------------------------------------------------------------------------------------------- */

value py_builtins_chr(struct vm *vm, int n, value *a) {
  UNICODE_EXISTS();
  (void)n;
  value v = int_index(vm, a[0]);
  if (!v) return 0;
  uint32_t c = is_small(v) ? (uint32_t)small_get(v) : UINT32_MAX;
  if (c >= 0x110000) return raise_value(vm, "chr() arg not in range(0x110000)");
  char text[4];
  return str_new(vm, text, utf8_put(text, c));
}

value py_builtins_ord(struct vm *vm, int n, value *a) {
  (void)n;
  const struct str *s = str_of(a[0]);
  struct byte_span span;
  uint32_t count;
  if (s) {
    count = str_count(s);
    const char *p = s->data;
    if (count == 1) return small_new((int32_t)utf8_next(&p));
  } else {
    const struct type *t = type_of(a[0])->native;
    if ((t != TESTED(&type_bytes) && t != TESTED(&type_bytearray)) || !bytes_span_of(vm, a[0], &span)) {
      return raise_type(vm, "ord() expected string of length 1, but %T found", a[0]);
    }
    count = span.count;
    if (count == 1) return small_new(span.data[0]);
  }
  return raise_type(vm, "ord() expected a character, but string of length %u found", count);
}

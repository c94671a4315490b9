/* float's methods: construction, rounding, ratios, hexadecimal text. */
#include <string.h>

#include "objects/float-exact.h"
#include "objects/int-view.h"
#include "objects/number.h"
#include "objects/text-number.h"
#include "objects/text.h"
#include "vm/type.h"

#define METHOD(name) value py_float_##name(struct vm *vm, int n, value *a)

/* float.c */
int float_of_any(struct vm *vm, value v, mpy_float *out);
int float_by_method(struct vm *vm, value v, mpy_float *out);

static mpy_float self_of(value v) {
  mpy_float f = 0;
  float_exact(v, &f);
  return f;
}

/* ---- construction ---- */

static value subclass(struct vm *vm, value cls, value exact) {
  if (!exact || cls == (value)&type_float) return exact;
  return wrapper_new(vm, AS(type, cls), exact);
}

/* float(x) for x a str or bytes-like; 0 without exception for others. */
static value from_text_object(struct vm *vm, value x) {
  struct text text;
  if (text_of_str(x, &text)) return float_from_text(vm, text.data, text.len);
  struct byte_span span;
  if (!bytes_span_of(vm, x, &span)) return 0;
  mpy_float f;
  if (number_bytes_are_ascii(span.data, span.count) && float_parse((const char *)span.data, span.count, &f) == NUMBER_READ) return float_new(vm, f);
  return raise_value(vm, "could not convert string to float: %R", x);
}

static value float_of_object(struct vm *vm, value x) {
  if (!is_small(x) && is_float(x)) return x;
  value v = from_text_object(vm, x);
  if (v || vm->exc) return v;
  mpy_float f;
  int got = type_of(x)->flags & TYPE_PYTHON ? float_by_method(vm, x, &f) : 0;
  if (got == 0) got = float_of_any(vm, x, &f);
  if (got == 0) return raise_type(vm, "float() argument must be a string or a real number, not '%T'", x);
  return got > 0 ? float_new(vm, f) : 0;
}

METHOD(__new__) { /* cls, x */
  (void)n;
  return subclass(vm, a[0], a[1] ? float_of_object(vm, a[1]) : float_new(vm, 0));
}

/* ---- whole numbers ---- */

METHOD(__trunc__) {
  (void)n;
  return int_from_float(vm, self_of(a[0]));
}
METHOD(__int__) __attribute__((alias("py_float___trunc__")));

METHOD(__floor__) {
  (void)n;
  return int_from_float(vm, FLOAT_FN(floor)(self_of(a[0])));
}

METHOD(__ceil__) {
  (void)n;
  return int_from_float(vm, FLOAT_FN(ceil)(self_of(a[0])));
}

METHOD(is_integer) {
  (void)vm, (void)n;
  mpy_float f = self_of(a[0]);
  return value_bool(float_is_finite(f) && FLOAT_FN(floor)(f) == f);
}

/* Half to even. */
static mpy_float round_even(mpy_float f) {
  mpy_float whole = FLOAT_FN(floor)(f), rest = f - whole;
  if (rest > (mpy_float)0.5f || (rest == (mpy_float)0.5f && FLOAT_FN(fmod)(whole, 2) != 0)) whole += 1;
  return whole;
}

static value round_places(struct vm *vm, mpy_float f, int32_t places) {
  /* No float has a digit beyond the first limit that rounding would change, or one before the second. */
  if (f == 0 || !float_is_finite(f) || places > (FLOAT_MANTISSA - FLOAT_EXP_MIN) * 3 / 10) return float_new(vm, f);
  mpy_float r = 0;
  if (places >= -FLOAT_DECIMAL_MAX) {
    struct vector v;
    vector_round_scaled(&v, f, places);
    r = float_from_decimal(&v, -places, false);
  }
  if (float_is_infinite(r)) return raise_error(vm, &type_OverflowError, "rounded value too large to represent");
  return float_new(vm, float_is_negative(f) ? -r : r);
}

METHOD(__round__) { /* self, ndigits */
  (void)n;
  int32_t places;
  mpy_float f = self_of(a[0]);
  if (a[1] == value_none) return int_from_float(vm, float_is_finite(f) ? round_even(f) : f);
  return int_to_index_clip(vm, a[1], &places) ? round_places(vm, f, places) : 0;
}

METHOD(as_integer_ratio) {
  (void)n;
  mpy_float f = self_of(a[0]);
  if (float_is_nan(f)) return raise_value(vm, "cannot convert NaN to integer ratio");
  if (float_is_infinite(f)) return raise_error(vm, &type_OverflowError, "cannot convert Infinity to integer ratio");
  int32_t e;
  float_mantissa m = float_split(f, &e);
  if (m == 0) e = 0;
  for (; e < 0 && (m & 1) == 0; m >>= 1) e++;
  digit d[2] = {(digit)m, (digit)((uint64_t)m >> 32)};
  value pair[2];
  pair[0] = int_from_digits(vm, d, 2, float_is_negative(f));
  if (pair[0] && e > 0) pair[0] = int_shift_left(vm, pair[0], (uint32_t)e);
  pair[1] = int_shift_left(vm, SMALL(1), e < 0 ? (uint32_t)-e : 0);
  return pair[0] && pair[1] ? tuple_new(vm, 2, pair) : 0;
}

/* ---- hexadecimal ---- */

#define HEX_PLACES ((FLOAT_MANTISSA + 2) / 4) /* digits behind the point: 6 or 13 */

METHOD(hex) {
  (void)n;
  struct str_buffer b;
  mpy_float f = self_of(a[0]);
  buffer_init(&b, vm);
  if (float_is_finite(f)) {
    int32_t e;
    float_mantissa m = float_split(f, &e);
    if (float_is_negative(f)) buffer_put_char(&b, '-');
    buffer_put_c(&b, "0x");
    e = m == 0 ? 0 : e + FLOAT_MANTISSA - 1;
    buffer_put_char(&b, m >> (FLOAT_MANTISSA - 1) ? '1' : '0');
    buffer_put_char(&b, '.');
    m <<= HEX_PLACES * 4 - (FLOAT_MANTISSA - 1);
    for (int i = m == 0 ? 0 : HEX_PLACES - 1; i >= 0; i--) buffer_put_char(&b, "0123456789abcdef"[m >> (4 * i) & 15]);
    buffer_put_char(&b, 'p');
    if (e >= 0) buffer_put_char(&b, '+');
    buffer_put_int(&b, e);
  } else {
    float_put_repr(&b, f);
  }
  return buffer_finish(&b);
}

struct hex_reader {
  struct vector v;
  int32_t exponent;
  bool any, more;
};

static int hex_value(int32_t c) {
  if (c >= '0' && c <= '9') return c - '0';
  c |= 0x20;
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static void hex_digits(struct number_text *t, struct hex_reader *r, bool fraction) {
  for (int d; (d = hex_value(t->rune)) >= 0; number_text_next(t)) {
    r->any = true;
    if (r->v.count < 4) { /* 96 bits and more are in */
      vector_mul_add(&r->v, 16, (digit)d);
      r->exponent -= fraction ? 4 : 0;
    } else {
      r->more |= d != 0;
      r->exponent += fraction ? 0 : 4;
    }
  }
}

static bool hex_exponent(struct number_text *t, struct hex_reader *r) {
  if ((t->rune | 0x20) != 'p') return true;
  number_text_next(t);
  bool negative = t->rune == '-', any = false;
  int32_t e = 0;
  if (t->rune == '-' || t->rune == '+') number_text_next(t);
  for (; t->rune >= '0' && t->rune <= '9'; number_text_next(t)) {
    any = true;
    if (e < 1000000) e = e * 10 + t->rune - '0';
  }
  r->exponent += negative ? -e : e;
  return any;
}

/* The number without sign at t; false: none. */
static bool hex_read(struct number_text *t, mpy_float *out) {
  struct hex_reader r = {.exponent = 0};
  if (t->rune == '0') {
    struct number_text next = *t;
    number_text_next(&next);
    if ((next.rune | 0x20) == 'x') {
      *t = next;
      number_text_next(t);
    }
  }
  hex_digits(t, &r, false);
  if (t->rune == '.') {
    number_text_next(t);
    hex_digits(t, &r, true);
  }
  if (!r.any || !hex_exponent(t, &r)) return false;
  *out = float_from_digits(r.v.digits, r.v.count, r.exponent, r.more);
  return true;
}

METHOD(fromhex) { /* cls, string */
  (void)n;
  struct text text;
  if (!text_of_str(a[1], &text)) return raise_type(vm, "bad argument type for built-in operation");
  struct number_text t, sign;
  mpy_float f = 0;
  number_text_start(&t, text.data, text.len);
  number_text_skip_space(&t);
  sign = t;
  bool negative = t.rune == '-';
  if (t.rune == '-' || t.rune == '+') number_text_next(&t);
  bool word = (t.rune | 0x20) == 'i' || (t.rune | 0x20) == 'n', good;
  if (word) {
    t = sign;
    good = float_read(&t, &f);
    negative = false;
  } else {
    good = hex_read(&t, &f);
  }
  number_text_skip_space(&t);
  if (!good || t.rune != NUMBER_TEXT_END) return raise_value(vm, "invalid hexadecimal floating-point string");
  if (!word && float_is_infinite(f)) return raise_error(vm, &type_OverflowError, "hexadecimal value too large to represent as a float");
  value r = float_new(vm, negative ? -f : f);
  if (!r || a[0] == (value)&type_float) return r;
  return vm_call1(vm, a[0], r);
}

METHOD(__getformat__) { /* cls, typestr */
  (void)n;
  struct text text;
  if (text_of_str(a[1], &text) && (strcmp(text.data, "double") == 0 || strcmp(text.data, "float") == 0))
    return str_from_c(vm, "IEEE, little-endian");
  return raise_value(vm, "__getformat__() argument 1 must be 'double' or 'float'");
}

/* ---- the rest ---- */

METHOD(__float__) {
  (void)n;
  return float_new(vm, self_of(a[0]));
}
METHOD(conjugate) __attribute__((alias("py_float___float__")));
METHOD(real) __attribute__((alias("py_float___float__")));

METHOD(imag) {
  (void)n, (void)a;
  return float_new(vm, 0);
}

METHOD(__getnewargs__) {
  (void)n;
  value one[1] = {float_new(vm, self_of(a[0]))};
  return one[0] ? tuple_new(vm, 1, one) : 0;
}

METHOD(__divmod__) {
  (void)n;
  return number_divmod_plain(vm, a[0], a[1]);
}
METHOD(__rdivmod__) {
  (void)n;
  return number_divmod_plain(vm, a[1], a[0]);
}
METHOD(__pow__) {
  (void)n;
  return a[2] == value_none ? float_binary(vm, BINARY_POW, a[0], a[1]) : number_pow(vm, a[0], a[1], a[2]);
}
METHOD(__rpow__) {
  (void)n;
  return a[2] == value_none ? float_binary(vm, BINARY_POW, a[1], a[0]) : number_pow(vm, a[1], a[0], a[2]);
}

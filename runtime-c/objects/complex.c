/* complex: two floats. Arithmetic as C99's, but overflow and division by zero raise. */
#include "objects/float-exact.h"
#include "objects/format.h"
#include "objects/int-view.h"
#include "objects/number.h"
#include "objects/text-number.h"
#include "objects/text.h"
#include "vm/type.h"

struct parts {
  mpy_float real, imag;
};

value complex_new(struct vm *vm, mpy_float real, mpy_float imag) {
  struct complex *c = object_new_uncleared(vm, &type_complex, sizeof(struct complex));
  if (!c) return 0;
  c->real = real;
  c->imag = imag;
  return (value)c;
}

static value from_parts(struct vm *vm, struct parts p) { return complex_new(vm, p.real, p.imag); }

static bool is_complex(value v) { return is_pointer(v) && is_instance(v, &type_complex); }

/* 1: a number; 0: something else; -1: raised. */
static int parts_of(struct vm *vm, value v, struct parts *out) {
  out->imag = 0;
  if (!is_complex(v)) return float_of_number(vm, v, &out->real);
  *out = (struct parts){AS(complex, v)->real, AS(complex, v)->imag};
  return 1;
}

/* ---- arithmetic ---- */

static struct parts multiply(struct parts a, struct parts b) {
  return (struct parts){a.real * b.real - a.imag * b.imag, a.real * b.imag + a.imag * b.real};
}

static mpy_float magnitude(mpy_float f) { return float_from_bits(float_to_bits(f) & ~FLOAT_SIGN); }

/* By the quotient of the divisor's smaller part to its larger one, which keeps clear of overflow (R. L. Smith, CACM 1962). */
static struct parts divide(struct parts a, struct parts b) {
  if (magnitude(b.real) >= magnitude(b.imag)) {
    mpy_float ratio = b.imag / b.real, scale = b.real + b.imag * ratio;
    return (struct parts){(a.real + a.imag * ratio) / scale, (a.imag - a.real * ratio) / scale};
  }
  if (float_is_nan(b.real) || float_is_nan(b.imag)) return (struct parts){b.real + b.imag, b.real + b.imag};
  mpy_float ratio = b.real / b.imag, scale = b.real * ratio + b.imag;
  return (struct parts){(a.real * ratio + a.imag) / scale, (a.imag * ratio - a.real) / scale};
}

static value divide_checked(struct vm *vm, struct parts a, struct parts b) {
  if (b.real == 0 && b.imag == 0) return raise_error(vm, &type_ZeroDivisionError, "complex division by zero");
  return from_parts(vm, divide(a, b));
}

/* False where it would divide by zero. */
static bool power_whole(struct parts a, int32_t n, struct parts *out) {
  struct parts r = {1, 0};
  uint32_t left = n < 0 ? 0u - (uint32_t)n : (uint32_t)n;
  for (; left; left >>= 1) {
    if (left & 1) r = multiply(r, a);
    if (left > 1) a = multiply(a, a);
  }
  *out = n < 0 ? divide((struct parts){1, 0}, r) : r;
  return n >= 0 || r.real != 0 || r.imag != 0;
}

/* False where the angle is beyond all numbers: it has no cosine. */
static bool power_polar(struct parts a, struct parts b, struct parts *out) {
  mpy_float size = FLOAT_FN(hypot)(a.real, a.imag), length = FLOAT_FN(pow)(size, b.real);
  mpy_float angle = FLOAT_FN(atan2)(a.imag, a.real), phase = angle * b.real;
  if (b.imag != 0) {
    length *= FLOAT_FN(exp)(-angle * b.imag);
    phase += b.imag * FLOAT_FN(log)(size);
  }
  *out = (struct parts){length * FLOAT_FN(cos)(phase), length * FLOAT_FN(sin)(phase)};
  return !float_is_infinite(phase);
}

value complex_power(struct vm *vm, mpy_float ar, mpy_float ai, mpy_float br, mpy_float bi) {
  struct parts a = {ar, ai}, b = {br, bi}, r = a;
  if (br == 0 && bi == 0) return complex_new(vm, 1, 0);
  bool defined;
  if (bi == 0 && FLOAT_FN(floor)(br) == br && magnitude(br) <= 100) {
    defined = power_whole(a, (int32_t)br, &r);
  } else if (ar == 0 && ai == 0) {
    if (bi == 0 && br > 0) return complex_new(vm, 0, 0);
    defined = false;
  } else {
    defined = power_polar(a, b, &r);
  }
  if (!defined) return raise_error(vm, &type_ZeroDivisionError, "0.0 to a negative or complex power");
  if (float_is_infinite(r.real) || float_is_infinite(r.imag)) return raise_error(vm, &type_OverflowError, "complex exponentiation");
  return from_parts(vm, r);
}

static value binary(struct vm *vm, enum binary_op op, value x, value y) {
  struct parts a, b;
  int got = parts_of(vm, x, &a);
  if (got > 0) got = parts_of(vm, y, &b);
  if (got <= 0) return got < 0 ? 0 : value_notimplemented;
  switch (op) {
    case BINARY_ADD: return complex_new(vm, a.real + b.real, a.imag + b.imag);
    case BINARY_SUB: return complex_new(vm, a.real - b.real, a.imag - b.imag);
    case BINARY_MUL: return from_parts(vm, multiply(a, b));
    case BINARY_TRUEDIV: return divide_checked(vm, a, b);
    case BINARY_POW: return complex_power(vm, a.real, a.imag, b.real, b.imag);
    default: return value_notimplemented;
  }
}

static value absolute(struct vm *vm, const struct complex *c) {
  mpy_float r = FLOAT_FN(hypot)(c->real, c->imag);
  if (float_is_infinite(r) && float_is_finite(c->real) && float_is_finite(c->imag))
    return raise_error(vm, &type_OverflowError, "absolute value too large");
  return float_new(vm, r);
}

static value unary(struct vm *vm, enum unary_op op, value v) {
  const struct complex *c = AS(complex, v);
  switch (op) {
    case UNARY_NEG: return complex_new(vm, -c->real, -c->imag);
    case UNARY_POS: return complex_new(vm, c->real, c->imag);
    case UNARY_ABS: return absolute(vm, c);
    default: return value_notimplemented;
  }
}

/* ---- the other operations ---- */

static value compare(struct vm *vm, enum compare_op op, value x, value y) {
  if (op != COMPARE_EQ && op != COMPARE_NE) return value_notimplemented;
  const struct complex *c = AS(complex, x);
  bool equal;
  if (is_complex(y)) {
    const struct complex *d = AS(complex, y);
    equal = c->real == d->real && c->imag == d->imag;
  } else {
    value real = float_new(vm, c->real);
    value r = real ? float_compare(vm, COMPARE_EQ, real, y) : 0;
    if (r == 0 || r == value_notimplemented) return r;
    equal = r == value_true && c->imag == 0;
  }
  return value_bool(equal == (op == COMPARE_EQ));
}

static bool hash(struct vm *vm, value v, uint32_t *out) {
  (void)vm;
  const struct complex *c = AS(complex, v);
  uint32_t h = float_hash_of(c->real) + 1000003u * float_hash_of(c->imag);
  *out = h == UINT32_MAX ? (uint32_t)-2 : h;
  return true;
}

static int truth(struct vm *vm, value v) {
  (void)vm;
  return AS(complex, v)->real != 0 || AS(complex, v)->imag != 0;
}

/* As repr of a float, but whole numbers have no point. */
static void put_part(struct str_buffer *b, mpy_float f) {
  float_put_repr(b, f);
  if (b->len > 2 && b->data[b->len - 1] == '0' && b->data[b->len - 2] == '.') b->len -= 2;
}

static value repr(struct vm *vm, value v) {
  const struct complex *c = AS(complex, v);
  bool both = c->real != 0 || float_is_negative(c->real);
  struct str_buffer b;
  buffer_init(&b, vm);
  if (both) {
    buffer_put_char(&b, '(');
    put_part(&b, c->real);
    if (float_is_nan(c->imag) || !float_is_negative(c->imag)) buffer_put_char(&b, '+');
  }
  put_part(&b, c->imag);
  buffer_put_c(&b, both ? "j)" : "j");
  return buffer_finish(&b);
}

static const struct type_ops complex_ops = {
    .repr = repr,
    .hash = hash,
    .compare = compare,
    .binary = binary,
    .binary_right = binary,
    .unary = unary,
    .truth = truth,
    .format = complex_format,
};

extern const struct name_table attrs_complex;
const struct type type_complex = {
    .head = {&type_type},
    .name = S(complex),
    .base = &type_object,
    .attrs = &attrs_complex,
    .layout = &layout_none,
    .ops = &complex_ops,
    .native = &type_complex,
    .flags = TYPE_LEAF,
    .size = sizeof(struct complex),
};

/* ---- construction ---- */

#define METHOD(name) value py_complex_##name(struct vm *vm, int n, value *a)

static bool take_j(struct number_text *t) {
  if ((t->rune | 0x20) != 'j') return false;
  number_text_next(t);
  return true;
}

/* A float, or a bare sign or nothing in front of j, which stands for 1. */
static bool read_coefficient(struct number_text *t, mpy_float *out) {
  struct number_text start = *t;
  if (float_read(t, out)) return true;
  *t = start;
  *out = t->rune == '-' ? -1 : 1;
  if (t->rune == '-' || t->rune == '+') number_text_next(t);
  return (t->rune | 0x20) == 'j';
}

static bool read_complex(struct number_text *t, struct parts *out) {
  out->imag = 0;
  if (!read_coefficient(t, &out->real)) return false;
  if (take_j(t)) {
    out->imag = out->real;
    out->real = 0;
    return true;
  }
  if (t->rune != '+' && t->rune != '-') return true;
  return read_coefficient(t, &out->imag) && take_j(t);
}

/* An underscore that is not between digits: CPython finds those first, and says so differently. */
static bool stray_underscore(const struct text *text) {
  struct number_text t;
  int32_t before = ' ';
  for (number_text_start(&t, text->data, text->len);; number_text_next(&t)) {
    bool is_digit = t.rune >= '0' && t.rune <= '9', was_digit = before >= '0' && before <= '9';
    if ((before == '_' && !is_digit) || (t.rune == '_' && !was_digit)) return true;
    if (t.rune == NUMBER_TEXT_END || (t.rune == NUMBER_TEXT_OTHER && (uint8_t)t.at[-1] >= 0x80)) return false; /* it looks no further */
    before = t.rune;
  }
}

static value from_text(struct vm *vm, const struct text *text, struct parts *out) {
  struct number_text t;
  number_text_start(&t, text->data, text->len);
  number_text_skip_space(&t);
  bool open = t.rune == '(';
  if (open) {
    number_text_next(&t);
    number_text_skip_space(&t);
  }
  bool good = read_complex(&t, out);
  number_text_skip_space(&t);
  if (open) {
    good = good && t.rune == ')';
    number_text_next(&t);
    number_text_skip_space(&t);
  }
  if (good && t.rune == NUMBER_TEXT_END) return value_true;
  if (stray_underscore(text)) {
    value shown = str_new(vm, text->data, text->len);
    return shown ? raise_value(vm, "could not convert string to complex: %R", shown) : 0;
  }
  return raise_value(vm, "complex() arg is a malformed string");
}

int float_of_any(struct vm *vm, value v, mpy_float *out); /* float.c */

/* __complex__ where it is there, else as float() does it. 1, 0: no number, -1: raised. */
static int parts_of_any(struct vm *vm, value v, struct parts *out) {
  if (is_complex(v)) return parts_of(vm, v, out);
  bool found = false;
  value r = vm_call_special(vm, v, S(__complex__), 0, NULL, &found);
  if (!found) {
    out->imag = 0;
    return float_of_any(vm, v, &out->real);
  }
  if (!r) return -1;
  if (is_complex(r)) return parts_of(vm, r, out);
  raise_type(vm, "__complex__ returned non-complex (type %T)", r);
  return -1;
}

static value with_class(struct vm *vm, value cls, struct parts p) {
  if (cls == (value)&type_complex) return from_parts(vm, p);
  value v = instance_alloc(vm, AS(type, cls));
  if (!v) return 0;
  AS(complex, v)->real = p.real;
  AS(complex, v)->imag = p.imag;
  return v;
}

METHOD(__new__) { /* cls, real, imag */
  (void)n;
  struct parts p = {0, 0}, q;
  struct text text;
  if (a[1] && text_of_str(a[1], &text)) {
    if (a[2]) return raise_type(vm, "complex() can't take second arg if first is a string");
    return from_text(vm, &text, &p) ? with_class(vm, a[0], p) : 0;
  }
  if (a[2] && str_check(a[2])) return raise_type(vm, "complex() second arg can't be a string");
  if (a[1]) {
    if (!a[2] && a[0] == (value)&type_complex && is_type(a[1], &type_complex)) return a[1];
    int got = parts_of_any(vm, a[1], &p);
    if (got < 0) return 0;
    if (got == 0) return raise_type(vm, "complex() first argument must be a string or a number, not '%T'", a[1]);
  }
  if (a[2]) {
    int got = is_complex(a[2]) ? parts_of(vm, a[2], &q) : float_of_any(vm, a[2], &q.real);
    if (got < 0) return 0;
    if (got == 0) return raise_type(vm, "complex() second argument must be a number, not '%T'", a[2]);
    if (is_complex(a[2])) p.real -= q.imag;
    p.imag = a[1] && is_complex(a[1]) ? p.imag + q.real : q.real;
  }
  return with_class(vm, a[0], p);
}

METHOD(real) {
  (void)n;
  return float_new(vm, AS(complex, a[0])->real);
}
METHOD(imag) {
  (void)n;
  return float_new(vm, AS(complex, a[0])->imag);
}
METHOD(conjugate) {
  (void)n;
  return complex_new(vm, AS(complex, a[0])->real, -AS(complex, a[0])->imag);
}
METHOD(__complex__) {
  (void)n;
  return complex_new(vm, AS(complex, a[0])->real, AS(complex, a[0])->imag);
}
METHOD(__getnewargs__) {
  (void)n;
  value pair[2];
  pair[0] = float_new(vm, AS(complex, a[0])->real);
  pair[1] = float_new(vm, AS(complex, a[0])->imag);
  return pair[0] && pair[1] ? tuple_new(vm, 2, pair) : 0;
}
METHOD(__pow__) {
  (void)n;
  if (a[2] != value_none) return raise_value(vm, "complex modulo");
  return binary(vm, BINARY_POW, a[0], a[1]);
}
METHOD(__rpow__) {
  (void)n;
  if (a[2] != value_none) return raise_value(vm, "complex modulo");
  return binary(vm, BINARY_POW, a[1], a[0]);
}

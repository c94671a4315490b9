/* int's methods: construction, bytes, rounding, and what numbers.Integral asks for. */
#include <string.h>

#include "objects/int-view.h"
#include "objects/number.h"
#include "objects/text-number.h"
#include "objects/text.h"
#include "vm/type.h"

/* Positional arguments in the stub's order, as the VM binds them. */
#define METHOD(name) value py_int_##name(struct vm *vm, int n, value *a)
#define UNUSED ((void)vm, (void)n)

/* ---- construction ---- */

static value subclass(struct vm *vm, value cls, value exact) {
  if (!exact || cls == (value)&type_int) return exact;
  return wrapper_new(vm, AS(type, cls), exact);
}

#define NO_TEXT "int() argument must be a string, a bytes-like object or a real number, not '%T'"

/* int(x, base) for x a str, bytes or bytearray; 0 without exception for others. */
static value from_text_object(struct vm *vm, value x, int base) {
  struct text text;
  if (text_of_str(x, &text)) return int_from_text(vm, text.data, text.len, base);
  struct byte_span span;
  if (!bytes_span_of(vm, x, &span)) return 0;
  value v;
  enum number_parse done = NUMBER_MALFORMED;
  if (number_bytes_are_ascii(span.data, span.count)) done = int_parse(vm, (const char *)span.data, span.count, base, &v);
  if (done == NUMBER_READ) return v;
  if (done == NUMBER_RAISED) return 0;
  value shown = bytes_new(vm, span.data, span.count);
  return shown ? raise_value(vm, "invalid literal for int() with base %d: %R", base, shown) : 0;
}

static value checked_int(struct vm *vm, value r, const char *method) {
  if (!r) return 0;
  value exact = int_exact(r);
  return exact ? exact : raise_type(vm, "%s returned non-int (type %T)", method, r);
}

value int_of_any(struct vm *vm, value x) {
  value exact = int_exact(x);
  mpy_float f;
  if (exact && (is_small(x) || type_of(x)->native == type_of(x))) return exact;
  if (is_type(x, &type_str)) return from_text_object(vm, x, 10);
  if (!exact && is_float(x) && float_exact(x, &f)) return int_from_float(vm, f);
  bool found = false;
  value r = vm_call_special(vm, x, S(__int__), 0, NULL, &found);
  if (found) return checked_int(vm, r, "__int__");
  r = vm_call_special(vm, x, S(__index__), 0, NULL, &found);
  if (found) return checked_int(vm, r, "__index__");
  if (exact) return exact;
  if (float_exact(x, &f)) return int_from_float(vm, f);
  if ((r = from_text_object(vm, x, 10)) || vm->exc) return r;
  r = vm_call_special(vm, x, S(__trunc__), 0, NULL, &found);
  return found ? checked_int(vm, r, "__trunc__") : raise_type(vm, NO_TEXT, x);
}

METHOD(__new__) { /* cls, x, base */
  (void)n;
  if (!a[2]) return subclass(vm, a[0], a[1] ? int_of_any(vm, a[1]) : SMALL(0));
  if (!a[1]) return raise_type(vm, "int() missing string argument");
  int32_t base;
  if (!int_to_index_clip(vm, a[2], &base)) return 0;
  if (base != 0 && (base < 2 || base > 36)) return raise_value(vm, "int() base must be >= 2 and <= 36, or 0");
  value v = from_text_object(vm, a[1], base);
  if (!v && !vm->exc) return raise_type(vm, "int() can't convert non-string with explicit base");
  return subclass(vm, a[0], v);
}

/* ---- bytes ---- */

/* 1: big, 0: little, -1: raised. */
static int byte_order(struct vm *vm, value v, const char *function) {
  const struct str *s = str_of(v);
  if (!s) {
    raise_type(vm, "%s() argument 'byteorder' must be str, not %T", function, v);
    return -1;
  }
  if (strcmp(s->data, "big") == 0) return 1;
  if (strcmp(s->data, "little") == 0) return 0;
  raise_value(vm, "byteorder must be either 'little' or 'big'");
  return -1;
}

static value from_span(struct vm *vm, const uint8_t *data, uint32_t count, bool big, bool is_signed) {
  uint32_t words = (count + 3) / 4;
  struct big *r = int_room(vm, words);
  if (!r) return 0;
  bool negative = is_signed && count && data[big ? 0 : count - 1] & 0x80;
  for (uint32_t w = 0; w < words; w++) {
    digit d = 0;
    for (uint32_t i = 0; i < 4; i++) {
      uint32_t at = w * 4 + i;
      uint8_t byte = at >= count ? (negative ? 0xFF : 0) : data[big ? count - 1 - at : at];
      d |= (digit)byte << (8 * i);
    }
    r->digits[w] = d;
  }
  for (uint32_t w = 0, carry = 1; negative && w < words; w++) {
    r->digits[w] = ~r->digits[w] + carry;
    carry = carry && r->digits[w] == 0;
  }
  return int_finish(r, words, words, negative);
}

METHOD(from_bytes) { /* cls, bytes, byteorder, signed */
  (void)n;
  int big = byte_order(vm, a[2], "from_bytes"), is_signed = op_truth(vm, a[3]);
  if (big < 0 || is_signed < 0) return 0;
  struct byte_span span;
  value r;
  if (bytes_span_of(vm, a[1], &span)) {
    r = from_span(vm, span.data, span.count, big, is_signed);
  } else {
    if (vm->exc) return 0;
    if (is_index(a[1]) || str_check(a[1])) return raise_type(vm, "cannot convert '%T' object to bytes", a[1]);
    struct str_buffer b;
    buffer_init(&b, vm);
    if (!bytes_put_source(&b, a[1], "bytes")) return 0;
    r = from_span(vm, (const uint8_t *)b.data, b.len, big, is_signed);
    buffer_drop(&b);
  }
  if (!r || a[0] == (value)&type_int) return r;
  return vm_call1(vm, a[0], r);
}

METHOD(to_bytes) { /* self, length, byteorder, signed */
  (void)n;
  int32_t length;
  if (!int_to_c(vm, a[1], "ssize_t", &length)) return 0;
  int big = byte_order(vm, a[2], "to_bytes"), is_signed = big < 0 ? -1 : op_truth(vm, a[3]);
  if (is_signed < 0) return 0;
  if (length < 0) return raise_value(vm, "length argument must be non-negative");
  value self = int_exact(a[0]);
  struct int_view x;
  int_view(&x, self);
  if (x.negative && !is_signed) return raise_error(vm, &type_OverflowError, "can't convert negative int to unsigned");
  /* Bits needed: one for the sign; the magnitude of -2^n fits n bits with it. */
  uint32_t bits = digits_bits(x.digits, x.count);
  if (is_signed && bits) {
    bool power = x.negative;
    for (uint32_t i = 0; i + 1 < x.count && power; i++) power = x.digits[i] == 0;
    digit top = x.digits[x.count - 1];
    bits += !(power && (top & (top - 1)) == 0);
  }
  if (((uint64_t)bits + 7) / 8 > (uint32_t)length) return raise_error(vm, &type_OverflowError, "int too big to convert");
  value r = bytes_new(vm, NULL, (uint32_t)length);
  if (!r) return 0;
  uint8_t *data = AS(bytes, r)->data;
  uint32_t carry = 1;
  for (uint32_t i = 0; i < (uint32_t)length; i++) {
    uint32_t byte = i / 4 < x.count ? x.digits[i / 4] >> (i % 4 * 8) & 0xFF : 0;
    if (x.negative) {
      byte = (byte ^ 0xFF) + carry;
      carry = byte >> 8;
    }
    data[big ? (uint32_t)length - 1 - i : i] = (uint8_t)byte;
  }
  return r;
}

/* ---- bits ---- */

METHOD(bit_length) {
  (void)n;
  return int_new_u(vm, int_bit_length(int_exact(a[0])));
}

METHOD(bit_count) {
  (void)n;
  struct int_view x;
  int_view(&x, int_exact(a[0]));
  uint32_t count = 0;
  for (uint32_t i = 0; i < x.count; i++)
    for (digit d = x.digits[i]; d; d &= d - 1) count++;
  return int_new_u(vm, count);
}

/* ---- rounding ---- */

/* To a multiple of m (half to the even multiple). */
static value round_to(struct vm *vm, value v, value m) {
  value rest, twice, q;
  if (!int_divide(vm, v, m, &q, &rest)) return 0;
  if (!(twice = int_add(vm, rest, rest))) return 0;
  int order = int_order(twice, m);
  if (!(v = int_sub(vm, v, rest))) return 0;
  return order > 0 || (order == 0 && int_is_odd(q)) ? int_add(vm, v, m) : v;
}

METHOD(__round__) { /* self, ndigits */
  (void)n;
  value self = int_exact(a[0]);
  int32_t places;
  if (!a[1]) return self;
  if (!int_to_index_clip(vm, a[1], &places)) return 0;
  if (places >= 0) return self;
  /* Below 8^places / 2 it is less than half the unit. */
  if (places < -0x8000000 || int_bit_length(self) < 3 * (uint32_t)-places) return SMALL(0);
  value unit = int_pow(vm, SMALL(10), small_new(-places));
  return unit ? round_to(vm, self, unit) : 0;
}

/* ---- the rest ---- */

METHOD(__index__) {
  UNUSED;
  return int_exact(a[0]);
}
METHOD(__int__) __attribute__((alias("py_int___index__")));
METHOD(__trunc__) __attribute__((alias("py_int___index__")));
METHOD(__floor__) __attribute__((alias("py_int___index__")));
METHOD(__ceil__) __attribute__((alias("py_int___index__")));
METHOD(conjugate) __attribute__((alias("py_int___index__")));
METHOD(real) __attribute__((alias("py_int___index__")));
METHOD(numerator) __attribute__((alias("py_int___index__")));

METHOD(imag) {
  UNUSED;
  (void)a;
  return SMALL(0);
}
METHOD(denominator) {
  UNUSED;
  (void)a;
  return SMALL(1);
}
METHOD(is_integer) {
  UNUSED;
  (void)a;
  return value_true;
}

METHOD(as_integer_ratio) {
  (void)n;
  value pair[2] = {int_exact(a[0]), SMALL(1)};
  return tuple_new(vm, 2, pair);
}
METHOD(__getnewargs__) {
  (void)n;
  value one[1] = {int_exact(a[0])};
  return tuple_new(vm, 1, one);
}

METHOD(__float__) {
  (void)n;
  mpy_float f;
  return float_of_number(vm, a[0], &f) < 0 ? 0 : float_new(vm, f);
}

METHOD(__divmod__) {
  (void)n;
  return int_check(a[1]) ? number_divmod_plain(vm, a[0], a[1]) : value_notimplemented;
}
METHOD(__rdivmod__) {
  (void)n;
  return int_check(a[1]) ? number_divmod_plain(vm, a[1], a[0]) : value_notimplemented;
}
static value power(struct vm *vm, value base, value exponent, value modulus) {
  value x = int_exact(base), y = int_exact(exponent), m = int_exact(modulus);
  if (!x || !y || (!m && modulus != value_none)) return value_notimplemented;
  return m ? int_pow_mod(vm, x, y, m) : int_pow(vm, x, y);
}
METHOD(__pow__) {
  (void)n;
  return power(vm, a[0], a[1], a[2]);
}
METHOD(__rpow__) {
  (void)n;
  return power(vm, a[1], a[0], a[2]);
}

/* Numbers in memory, by format characters: see element.h. Read and written by bytes, so that they may lie anywhere. */
#include "objects/int-view.h"
#include "objects/element.h"

#include <string.h>

#include "objects/text.h"

uint32_t element_size(char format) {
  switch (format) {
    case 'c': case 'b': case 'B': case '?': return 1;
    case 'h': case 'H': return 2;
    case 'i': case 'I': case 'l': case 'L': case 'n': case 'N': case 'P': case 'f': return 4;
    case 'q': case 'Q': case 'd': return 8;
    default: return 0;
  }
}

static bool is_signed(char format) {
  return format == 'b' || format == 'h' || format == 'i' || format == 'l' || format == 'q' || format == 'n';
}

static value real_get(struct vm *vm, char format, const uint8_t *from) {
  float f;
  double d;
  if (format == 'f') {
    memcpy(&f, from, sizeof f);
    return float_new(vm, (mpy_float)f);
  }
  memcpy(&d, from, sizeof d);
  return float_new(vm, (mpy_float)d);
}

value element_get(struct vm *vm, char format, const uint8_t *from) {
  if (format == 'c') return bytes_new(vm, from, 1);
  if (format == '?') return value_bool(*from != 0);
  if (format == 'f' || format == 'd') return real_get(vm, format, from);
  uint32_t size = element_size(format);
  uint64_t n = 0;
  memcpy(&n, from, size); /* little-endian, as all targets are */
  if (!is_signed(format)) return int_new_u64(vm, n);
  uint32_t unused = 64 - 8 * size;
  return int_new_64(vm, (int64_t)(n << unused) >> unused);
}

static enum element_result real_set(struct vm *vm, char format, uint8_t *to, value v) {
  mpy_float n;
  if (!float_of(vm, v, &n)) return exc_clear_if(vm, &type_TypeError) ? ELEMENT_TYPE : ELEMENT_RAISED;
  float f = (float)n;
  double d = (double)n;
  if (format == 'f') memcpy(to, &f, sizeof f);
  else memcpy(to, &d, sizeof d);
  return ELEMENT_SET;
}

/* The 64 bits of an int in the range of a format. */
static enum element_result bits_of(struct vm *vm, char format, value v, uint64_t *out) {
  v = int_index(vm, v);
  if (!v) return ELEMENT_RAISED;
  uint32_t bits = 8 * element_size(format);
  int64_t low = is_signed(format) ? (int64_t)(UINT64_MAX << (bits - 1)) : 0;
  uint64_t high = (UINT64_MAX >> (64 - bits)) >> is_signed(format);
  value least = int_new_64(vm, low), most = least ? int_new_u64(vm, high) : 0;
  if (!most) return ELEMENT_RAISED;
  value above = int_compare(vm, COMPARE_GE, v, least), below = int_compare(vm, COMPARE_LE, v, most);
  if (above != value_true || below != value_true) return vm->exc ? ELEMENT_RAISED : ELEMENT_RANGE;
  uint32_t part;
  int_to_u32_wrap(vm, v, &part);
  *out = part;
  if (bits <= 32) return ELEMENT_SET;
  v = int_shift_right(vm, v, 32);
  if (!v) return ELEMENT_RAISED;
  int_to_u32_wrap(vm, v, &part);
  *out |= (uint64_t)part << 32;
  return ELEMENT_SET;
}

enum element_result element_set(struct vm *vm, char format, uint8_t *to, value v) {
  if (format == 'f' || format == 'd') return real_set(vm, format, to, v);
  if (format == '?') {
    int yes = op_truth(vm, v);
    if (yes < 0) return ELEMENT_RAISED;
    *to = (uint8_t)yes;
    return ELEMENT_SET;
  }
  if (format == 'c') {
    if (!is_type(v, &type_bytes)) return ELEMENT_TYPE;
    if (AS(bytes, v)->count != 1) return ELEMENT_RANGE;
    *to = AS(bytes, v)->data[0];
    return ELEMENT_SET;
  }
  if (!is_index(v)) return ELEMENT_TYPE;
  uint64_t bits;
  enum element_result r = bits_of(vm, format, v, &bits);
  if (r == ELEMENT_SET) memcpy(to, &bits, element_size(format));
  return r;
}

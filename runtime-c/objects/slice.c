/* slice objects, and how slices and indexes are resolved against a length. */
#include "objects/int-view.h"
#include "objects/sequence.h"
#include "objects/slice.h"

value slice_new(struct vm *vm, value start, value stop, value step) {
  struct slice *s = object_new(vm, &type_slice, sizeof *s);
  if (!s) return 0;
  s->start = start;
  s->stop = stop;
  s->step = step;
  return (value)s;
}

/* An int of a slice, what does not fit clipped. */
static bool slice_number(struct vm *vm, value v, int32_t *out) {
  if (is_small(v)) {
    *out = small_get(v);
    return true;
  }
  if (int_to_index_clip(vm, v, out)) return true;
  if (exc_clear_if(vm, &type_TypeError)) {
    raise_type(vm, "slice indices must be integers or None or have an __index__ method");
  }
  return false;
}

/* start and stop are as they stand, None ones far outside: what may run Python comes before any length is looked at. */
bool slice_unpack(struct vm *vm, value start, value stop, value step, struct slice_span *out) {
  out->step = 1;
  if (step != value_none && !slice_number(vm, step, &out->step)) return false;
  if (out->step == 0) {
    raise_value(vm, "slice step cannot be zero");
    return false;
  }
  if (out->step < -INT32_MAX) out->step = -INT32_MAX;
  bool back = out->step < 0;
  out->start = back ? INT32_MAX : 0;
  out->stop = back ? INT32_MIN : INT32_MAX;
  if (start != value_none && !slice_number(vm, start, &out->start)) return false;
  return stop == value_none || slice_number(vm, stop, &out->stop);
}

static int32_t adjust_bound(int32_t n, int32_t length, bool back) {
  if (n < 0) {
    n += length;
    return n >= 0 ? n : back ? -1 : 0;
  }
  return n < length ? n : back ? length - 1 : length;
}

void slice_adjust(struct slice_span *s, int32_t length) {
  bool back = s->step < 0;
  int32_t start = s->start = adjust_bound(s->start, length, back);
  int32_t stop = s->stop = adjust_bound(s->stop, length, back);
  if (back ? stop >= start : start >= stop) s->count = 0;
  else if (s->step == 1) s->count = stop - start;
  else s->count = back ? (start - stop - 1) / -s->step + 1 : (stop - start - 1) / s->step + 1;
}

bool slice_resolve(struct vm *vm, value start, value stop, value step, int32_t length, struct slice_span *out) {
  if (!slice_unpack(vm, start, stop, step, out)) return false;
  slice_adjust(out, length);
  return true;
}

bool index_too_large(struct vm *vm, value index) {
  raise_error(vm, &type_IndexError, "cannot fit '%T' into an index-sized integer", index);
  return false;
}

bool index_resolve(struct vm *vm, value index, int32_t length, const char *what, int32_t *out) {
  int32_t n;
  if (!is_small(index)) {
    value given = index;
    index = int_index(vm, index);
    if (!index) return false;
    if (!is_small(index)) return index_too_large(vm, given);
  }
  n = small_get(index);
  if (n < 0) n += length;
  if (n < 0 || n >= length) {
    raise_error(vm, &type_IndexError, "%s index out of range", what);
    return false;
  }
  *out = n;
  return true;
}

/* ---- against lengths of any size ------------------------------------------------------------------------ */

static int int_less(struct vm *vm, value a, value b) {
  if (is_small(a) && is_small(b)) return (int32_t)a < (int32_t)b;
  value r = int_compare(vm, COMPARE_LT, a, b);
  return r ? r == value_true : -1;
}

static value slice_index(struct vm *vm, value v) {
  value n = int_index(vm, v);
  if (!n && exc_clear_if(vm, &type_TypeError)) {
    raise_type(vm, "slice indices must be integers or None or have an __index__ method");
  }
  return n;
}

static value any_bound(struct vm *vm, value v, value length, value low, value high, value absent) {
  if (v == value_none) return absent;
  value n = slice_index(vm, v);
  if (!n) return 0;
  int less = int_less(vm, n, SMALL(0));
  if (less > 0) {
    n = int_add(vm, n, length);
    if (!n) return 0;
    less = int_less(vm, n, low);
    if (less > 0) n = low;
  } else if (less == 0) {
    less = int_less(vm, high, n);
    if (less > 0) n = high;
  }
  return less < 0 ? 0 : n;
}

bool slice_resolve_any(struct vm *vm, value slice, value length, value out[3]) {
  const struct slice *s = AS(slice, slice);
  value step = s->step == value_none ? SMALL(1) : slice_index(vm, s->step);
  if (!step) return false;
  if (step == SMALL(0)) {
    raise_value(vm, "slice step cannot be zero");
    return false;
  }
  int back = int_less(vm, step, SMALL(0));
  if (back < 0) return false;
  value low = back ? SMALL(-1) : SMALL(0);
  value high = back ? int_sub(vm, length, SMALL(1)) : length;
  if (!high) return false;
  out[0] = any_bound(vm, s->start, length, low, high, back ? high : low);
  if (!out[0]) return false;
  out[1] = any_bound(vm, s->stop, length, low, high, back ? low : high);
  out[2] = step;
  return out[1] != 0;
}

/* ---- the type ------------------------------------------------------------------------------------------- */

value py_slice___new__(struct vm *vm, int n, value *a) {
  if (n == 1) return raise_type(vm, "slice expected at least 1 argument, got 0");
  if (n > 4) return raise_type(vm, "slice expected at most 3 arguments, got %d", n - 1);
  if (n == 2) return slice_new(vm, value_none, a[1], value_none);
  return slice_new(vm, a[1], a[2], n == 4 ? a[3] : value_none);
}

value py_slice_indices(struct vm *vm, int n, value *a) {
  (void)n;
  value length = int_index(vm, a[1]), out[3];
  if (!length) return 0;
  int negative = int_less(vm, length, SMALL(0));
  if (negative) return negative < 0 ? 0 : raise_value(vm, "length should not be negative");
  return slice_resolve_any(vm, a[0], length, out) ? tuple_new(vm, 3, out) : 0;
}

value py_slice_start(struct vm *vm, int n, value *a) { (void)vm, (void)n; return AS(slice, a[0])->start; }
value py_slice_stop(struct vm *vm, int n, value *a) { (void)vm, (void)n; return AS(slice, a[0])->stop; }
value py_slice_step(struct vm *vm, int n, value *a) { (void)vm, (void)n; return AS(slice, a[0])->step; }

static value slice_as_tuple(struct vm *vm, value v) { return tuple_new(vm, 3, &AS(slice, v)->start); }

static value slice_repr(struct vm *vm, value v) {
  value t = slice_as_tuple(vm, v);
  struct str_buffer b;
  if (!t) return 0;
  buffer_init(&b, vm);
  buffer_put_c(&b, "slice(");
  items_put_repr(&b, t);
  buffer_put_char(&b, ')');
  return buffer_finish(&b);
}

static value slice_compare(struct vm *vm, enum compare_op op, value a, value b) {
  if (!is_type(b, &type_slice)) return value_notimplemented;
  value x = slice_as_tuple(vm, a), y = x ? slice_as_tuple(vm, b) : 0;
  return y ? items_compare(vm, op, x, y) : 0;
}

static bool slice_hash(struct vm *vm, value v, uint32_t *out) {
  value t = slice_as_tuple(vm, v);
  return t && op_hash(vm, t, out);
}

static void slice_mark(struct object *o) { heap_mark_values(&((struct slice *)o)->start, 3); }

extern const struct name_table attrs_slice;
static const struct type_ops slice_ops = {
    .mark = slice_mark, .repr = slice_repr, .compare = slice_compare, .hash = slice_hash};
const struct type type_slice = {.head = {&type_type},
                                .name = S(slice),
                                .base = &type_object,
                                .attrs = &attrs_slice,
                                .layout = &layout_none,
                                .ops = &slice_ops,
                                .native = &type_slice,
                                .flags = TYPE_FINAL,
                                .size = sizeof(struct slice)};

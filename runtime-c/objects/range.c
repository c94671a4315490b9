/* range: start, stop, step and the length, ints of any size. Arithmetic takes the short way while all are small. */
#include "objects/int-view.h"
#include "objects/iterators.h"
#include "objects/sequence.h"
#include "objects/slice.h"
#include "objects/text.h"
#include "objects/walk.h"

static bool all_small(value a, value b, value c) { return is_small(a & b & c); }

/* start + i * step */
static value item_at(struct vm *vm, value start, value step, value i) {
  if (all_small(start, step, i)) {
    return int_new_64(vm, small_get(start) + (int64_t)small_get(step) * small_get(i));
  }
  value by = int_mul(vm, step, i);
  return by ? int_add(vm, start, by) : 0;
}

static bool is_negative(value n) { return is_small(n) ? (int32_t)n < 0 : AS(big, n)->count < 0; }

static value quotient(struct vm *vm, value a, value b) {
  value q;
  return int_divide(vm, a, b, &q, NULL) ? q : 0;
}
static value remainder_of(struct vm *vm, value a, value b) {
  value r;
  return int_divide(vm, a, b, NULL, &r) ? r : 0;
}

/* How many numbers there are from start on before stop. */
static value count_between(struct vm *vm, value start, value stop, value step) {
  bool back = is_negative(step);
  if (all_small(start, stop, step)) {
    int32_t from = small_get(back ? stop : start), to = small_get(back ? start : stop);
    if (from >= to) return SMALL(0);
    uint32_t by = (uint32_t)(back ? -small_get(step) : small_get(step));
    return int_new_u(vm, ((uint32_t)to - (uint32_t)from - 1) / by + 1);
  }
  value distance = back ? int_sub(vm, start, stop) : int_sub(vm, stop, start);
  if (!distance) return 0;
  if (is_negative(distance) || distance == SMALL(0)) return SMALL(0);
  if (back) step = int_sub(vm, SMALL(0), step);
  value whole = int_sub(vm, distance, SMALL(1));
  whole = step && whole ? quotient(vm, whole, step) : 0;
  return whole ? int_add(vm, whole, SMALL(1)) : 0;
}

static value range_new(struct vm *vm, value start, value stop, value step) {
  value length = count_between(vm, start, stop, step);
  if (!length) return 0;
  struct range *r = object_new(vm, &type_range, sizeof *r);
  if (!r) return 0;
  r->start = start;
  r->stop = stop;
  r->step = step;
  r->length = length;
  return (value)r;
}

value py_range___new__(struct vm *vm, int n, value *a) {
  if (n == 1) return raise_type(vm, "range expected at least 1 argument, got 0");
  if (n > 4) return raise_type(vm, "range expected at most 3 arguments, got %d", n - 1);
  value start = n == 2 ? SMALL(0) : int_index(vm, a[1]);
  value stop = start ? int_index(vm, a[n == 2 ? 1 : 2]) : 0;
  value step = n == 4 ? (stop ? int_index(vm, a[3]) : 0) : SMALL(1);
  if (!stop || !step) return 0;
  if (step == SMALL(0)) return raise_value(vm, "range() arg 3 must not be zero");
  return range_new(vm, start, stop, step);
}

value py_range_start(struct vm *vm, int n, value *a) { (void)vm, (void)n; return AS(range, a[0])->start; }
value py_range_stop(struct vm *vm, int n, value *a) { (void)vm, (void)n; return AS(range, a[0])->stop; }
value py_range_step(struct vm *vm, int n, value *a) { (void)vm, (void)n; return AS(range, a[0])->step; }

/* ---- as a sequence ------------------------------------------------------------------------------------------- */

static int32_t range_len(struct vm *vm, value v) {
  value length = AS(range, v)->length;
  if (is_small(length)) return small_get(length);
  raise_error(vm, &type_OverflowError, "Python int too large to convert to C ssize_t");
  return -1;
}

static int range_truth(struct vm *vm, value v) {
  (void)vm;
  return AS(range, v)->length != SMALL(0);
}

static value slice_of_range(struct vm *vm, const struct range *r, value slice) {
  value part[3];
  if (!slice_resolve_any(vm, slice, r->length, part)) return 0;
  value start = item_at(vm, r->start, r->step, part[0]);
  value stop = start ? item_at(vm, r->start, r->step, part[1]) : 0;
  value step = stop ? int_mul(vm, r->step, part[2]) : 0;
  return step ? range_new(vm, start, stop, step) : 0;
}

static int int_less(struct vm *vm, value a, value b) {
  if (is_small(a & b)) return (int32_t)a < (int32_t)b;
  value r = int_compare(vm, COMPARE_LT, a, b);
  return r ? r == value_true : -1;
}

static value range_getitem(struct vm *vm, value v, value index) {
  const struct range *r = AS(range, v);
  if (is_type(index, &type_slice)) return slice_of_range(vm, r, index);
  if (!is_index(index)) return raise_type(vm, "range indices must be integers or slices, not %T", index);
  index = int_index(vm, index);
  if (index && is_negative(index)) index = int_add(vm, index, r->length);
  if (!index) return 0;
  int inside = int_less(vm, index, r->length);
  if (inside < 0) return 0;
  if (!inside || is_negative(index)) return raise_error(vm, &type_IndexError, "range object index out of range");
  return item_at(vm, r->start, r->step, index);
}

/* The plain int of what a range finds by arithmetic: int and bool; 0 for all else. */
static value plain_int(value v) {
  if (is_bool(v)) return SMALL(v == value_true);
  return is_small(v) || is_type(v, &type_int) ? v : 0;
}

/* The index of an int, SMALL(-1) if it is not there; 0: raised. */
static value index_of_int(struct vm *vm, const struct range *r, value n) {
  value distance = int_sub(vm, n, r->start);
  value rest = distance ? remainder_of(vm, distance, r->step) : 0;
  if (!rest) return 0;
  if (rest != SMALL(0)) return SMALL(-1);
  value i = quotient(vm, distance, r->step);
  if (!i || is_negative(i)) return i ? SMALL(-1) : 0;
  int inside = int_less(vm, i, r->length);
  return inside < 0 ? 0 : inside ? i : SMALL(-1);
}

/* The same for any value: compared with one number after the other. */
static value index_of_any(struct vm *vm, value range, value v, uint32_t *times) {
  struct walk w;
  value found = SMALL(-1);
  if (!walk_start(vm, &w, range)) return 0;
  int32_t i = 0;
  for (value item; (item = walk_next(&w)); i++) {
    int equal = op_equal(vm, item, v);
    if (equal < 0) return 0;
    if (!equal) continue;
    if (!times) return small_new(i);
    (*times)++;
  }
  return vm->exc ? 0 : found;
}

static value find(struct vm *vm, value range, value v) {
  value n = plain_int(v);
  return n ? index_of_int(vm, AS(range, range), n) : index_of_any(vm, range, v, NULL);
}

static int range_contains(struct vm *vm, value range, value v) {
  value i = find(vm, range, v);
  return i ? i != SMALL(-1) : -1;
}

value py_range_index(struct vm *vm, int n, value *a) {
  (void)n;
  value i = find(vm, a[0], a[1]);
  if (i != SMALL(-1)) return i;
  return plain_int(a[1]) ? raise_value(vm, "%R is not in range", a[1])
                         : raise_value(vm, "sequence.index(x): x not in sequence");
}

value py_range_count(struct vm *vm, int n, value *a) {
  (void)n;
  uint32_t times = 0;
  if (!plain_int(a[1])) return index_of_any(vm, a[0], a[1], &times) ? int_new_u(vm, times) : 0;
  value i = find(vm, a[0], a[1]);
  return i ? SMALL(i != SMALL(-1)) : 0;
}

/* ---- comparison ---------------------------------------------------------------------------------------------- */

/* What makes ranges equal: length, then start unless empty, then step unless there is one number only. */
static value identity_of(struct vm *vm, value v) {
  const struct range *r = AS(range, v);
  value parts[3] = {r->length, r->length == SMALL(0) ? value_none : r->start,
                    r->length == SMALL(0) || r->length == SMALL(1) ? value_none : r->step};
  return tuple_new(vm, 3, parts);
}

static value range_compare(struct vm *vm, enum compare_op op, value a, value b) {
  if (op < COMPARE_EQ || !is_type(b, &type_range)) return value_notimplemented;
  value x = identity_of(vm, a), y = x ? identity_of(vm, b) : 0;
  return y ? items_compare(vm, op, x, y) : 0;
}

static bool range_hash(struct vm *vm, value v, uint32_t *out) {
  value t = identity_of(vm, v);
  return t && op_hash(vm, t, out);
}

static value range_repr(struct vm *vm, value v) {
  const struct range *r = AS(range, v);
  struct str_buffer b;
  buffer_init(&b, vm);
  buffer_put_c(&b, "range(");
  int_put(&b, r->start, 10, false);
  buffer_put_c(&b, ", ");
  int_put(&b, r->stop, 10, false);
  if (r->step != SMALL(1)) {
    buffer_put_c(&b, ", ");
    int_put(&b, r->step, 10, false);
  }
  buffer_put_char(&b, ')');
  return buffer_finish(&b);
}

/* ---- iteration ----------------------------------------------------------------------------------------------- */

struct range_iter {
  struct object head;
  value at, step, left;
};

static void range_iter_mark(struct object *o) { heap_mark_values(&((struct range_iter *)o)->at, 3); }

static value iter_new(struct vm *vm, value start, value step, value length) {
  value last = length == SMALL(0) ? start : item_at(vm, start, step, length); /* one step beyond: must be small too */
  if (!last) return 0;
  bool small = all_small(start, step, length) && is_small(last);
  struct range_iter *it = object_new(vm, small ? &type_range_iterator : &type_longrange_iterator, sizeof *it);
  if (!it) return 0;
  it->at = start;
  it->step = step;
  it->left = length;
  return (value)it;
}

static value range_iter(struct vm *vm, value v) {
  const struct range *r = AS(range, v);
  return iter_new(vm, r->start, r->step, r->length);
}

value range_reversed_new(struct vm *vm, value v) {
  const struct range *r = AS(range, v);
  value back = int_sub(vm, SMALL(0), r->step);
  value last = back ? int_sub(vm, r->length, SMALL(1)) : 0;
  value start = last ? item_at(vm, r->start, r->step, last) : 0;
  return start ? iter_new(vm, start, back, r->length) : 0;
}

value py_range___reversed__(struct vm *vm, int n, value *a) {
  (void)n;
  return range_reversed_new(vm, a[0]);
}

static value range_next(struct vm *vm, value v) {
  (void)vm;
  struct range_iter *it = AS(range_iter, v);
  if (it->left == SMALL(0)) return 0;
  value n = it->at;
  it->left -= 2;
  it->at += it->step - 1;
  return n;
}

static value longrange_next(struct vm *vm, value v) {
  struct range_iter *it = AS(range_iter, v);
  if (it->left == SMALL(0)) return 0;
  value n = it->at;
  value left = int_sub(vm, it->left, SMALL(1));
  value at = left ? int_add(vm, n, it->step) : 0;
  if (!at) return 0;
  it->left = left;
  it->at = at;
  return n;
}

value py_range_iterator___length_hint__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return AS(range_iter, a[0])->left;
}
value py_longrange_iterator___length_hint__(struct vm *vm, int n, value *a)
    __attribute__((alias("py_range_iterator___length_hint__")));

ITERATOR_TYPE(range_iterator, range_next, range_iter_mark, range_iter, TYPE_FINAL);
ITERATOR_TYPE(longrange_iterator, longrange_next, range_iter_mark, range_iter, TYPE_FINAL);

static void range_mark(struct object *o) { heap_mark_values(&((struct range *)o)->start, 4); }

extern const struct name_table attrs_range;
static const struct type_ops range_ops = {
    .mark = range_mark,
    .repr = range_repr,
    .hash = range_hash,
    .compare = range_compare,
    .truth = range_truth,
    .len = range_len,
    .getitem = range_getitem,
    .contains = range_contains,
    .iter = range_iter,
};
const struct type type_range = {.head = {&type_type},
                                .name = S(range),
                                .base = &type_object,
                                .attrs = &attrs_range,
                                .layout = &layout_none,
                                .ops = &range_ops,
                                .native = &type_range,
                                .flags = TYPE_FINAL | TYPE_SEQUENCE,
                                .size = sizeof(struct range)};

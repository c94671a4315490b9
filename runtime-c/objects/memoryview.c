/* memoryview: construction, items, slices, comparison. More dimensions than one, or none, come from cast() alone. Methods are in memoryview-methods.c.

   A view keeps its source and an offset, not an address, and looks where the bytes are at each access. A bytearray that is to change its size asks
   first whether a view of it is in use (BufferError). No reference is counted here, so that is found out by following all references, as the collector
   does. Registers do not count: they may hold a view that was a temporary, for which CPython would not refuse. Where only a local variable holds the
   view, the size may change therefore, and the view of what is gone raises ValueError. */
#include "objects/memoryview.h"

#include <string.h>

#include "heap/roots.h"
#include "objects/element.h"
#include "objects/iterators.h"
#include "objects/bytes-ops.h"
#include "objects/slice.h"
#include "objects/text.h"
#include "vm/type.h"

uint32_t memoryview_dimensions(const struct memoryview *m) { return m->shape ? AS(tuple, m->shape)->count : 1; }
int32_t memoryview_size(const struct memoryview *m, uint32_t dimension) { return m->shape ? small_get(AS(tuple, m->shape)->items[dimension]) : m->count; }

/* Items that belong to one index of the first dimension. */
static int32_t inner_items(const struct memoryview *m) {
  int32_t items = 1;
  for (uint32_t d = 1; d < memoryview_dimensions(m); d++) items *= memoryview_size(m, d);
  return items;
}

int32_t memoryview_offset(const struct memoryview *m, int32_t i) {
  if (!m->shape) return i * m->stride;
  int32_t inner = inner_items(m);
  return i / inner * m->stride + i % inner * m->size;
}

bool memoryview_is_contiguous(const struct memoryview *m) {
  return m->stride == inner_items(m) * m->size || m->count <= inner_items(m);
}

uint8_t *memoryview_data(struct vm *vm, const struct memoryview *m) {
  struct byte_span span;
  if (!m->source) {
    raise_value(vm, "operation forbidden on released memoryview object");
    return NULL;
  }
  if (!bytes_span_of(vm, m->source, &span)) return NULL;
  int32_t last = m->count && m->stride >= 0 ? m->count - 1 : m->count ? inner_items(m) - 1 : 0;
  int32_t end = m->start + (m->count ? memoryview_offset(m, last) + m->size : 0);
  if (end > (int32_t)span.count) {
    raise_value(vm, "operation forbidden: the object of this memoryview has become shorter");
    return NULL;
  }
  return span.data + m->start;
}

static void count_export(const struct memoryview *m) {
  if (is_type(m->source, &type_bytearray)) AS(bytearray, m->source)->exports++;
}

struct memoryview *memoryview_copy(struct vm *vm, const struct memoryview *m) {
  struct memoryview *to = object_new(vm, &type_memoryview, sizeof *to);
  if (!to) return NULL;
  memcpy(to, m, sizeof *to);
  count_export(to);
  return to;
}

void memoryview_release(struct memoryview *m) {
  if (m->source && is_type(m->source, &type_bytearray) && AS(bytearray, m->source)->exports) AS(bytearray, m->source)->exports--;
  m->source = 0;
}

/* ---- whether a bytearray is shown ---- */

static struct vm *searching;
static const struct bytearray *sought;
static bool is_found;

static bool look_at(struct vm *vm, struct object *o, void *context) {
  (void)vm, (void)context;
  const struct memoryview *m = (const struct memoryview *)o;
  is_found = o->type == &type_memoryview && m->source == (value)sought && heap_is_marked(o);
  return !is_found;
}

static void search(void) {
  struct vm *vm = searching;
  const value roots[] = {vm->exc, vm->handled, vm->module_values, vm->function_attrs};
  heap_mark_registers(roots, roots + sizeof roots / sizeof *roots);
  heap_mark_registers(mpy_image.globals, mpy_image.globals + mpy_image.global_count);
  heap_each(vm, look_at, NULL);
}

bool bytearray_is_shown(struct vm *vm, struct bytearray *b) {
  searching = vm;
  sought = b;
  is_found = false;
  heap_reach(vm, search);
  /* Those that were not found are gone, or are in registers alone: not looked for again at each step of a growing bytearray. */
  if (!is_found) b->exports = 0;
  return is_found;
}

value py_memoryview___new__(struct vm *vm, int n, value *a) {
  (void)n;
  struct byte_span span;
  if (is_type(a[1], &type_memoryview)) {
    const struct memoryview *from = AS(memoryview, a[1]);
    return memoryview_data(vm, from) ? (value)memoryview_copy(vm, from) : 0;
  }
  if (!bytes_span_of(vm, a[1], &span)) {
    return vm->exc ? 0 : raise_type(vm, "memoryview: a bytes-like object is required, not '%T'", a[1]);
  }
  struct memoryview *m = object_new(vm, &type_memoryview, sizeof *m);
  if (!m) return 0;
  m->source = value_exact(a[1]);
  m->count = (int32_t)span.count;
  m->stride = 1;
  m->format = 'B';
  m->size = 1;
  m->readonly = span.readonly;
  count_export(m);
  return (value)m;
}

value memoryview_item(struct vm *vm, const struct memoryview *m, int32_t i) {
  const uint8_t *data = memoryview_data(vm, m);
  return data ? element_get(vm, m->format, data + memoryview_offset(m, i)) : 0;
}

/* The item's number for a subscript that is an int. */
static bool item_index(struct vm *vm, const struct memoryview *m, value index, uint32_t dimension, int32_t *out) {
  int32_t size = memoryview_size(m, dimension);
  value given = index;
  index = int_index(vm, index);
  if (!index) return false;
  if (!is_small(index)) return index_too_large(vm, given);
  int32_t i = small_get(index);
  if (i < 0) i += size;
  if (i < 0 || i >= size) {
    raise_error(vm, &type_IndexError, "index out of bounds on dimension %u", (unsigned)dimension + 1);
    return false;
  }
  *out = i;
  return true;
}

static bool not_implemented(struct vm *vm, const char *what) { return raise_error(vm, &type_NotImplementedError, "%s", what), false; }

/* What the items of a tuple are: all ints, all slices, or neither. */
static bool tuple_has_only(const struct tuple *t, bool slices) {
  for (uint32_t i = 0; i < t->count; i++)
    if (slices ? !is_type(t->items[i], &type_slice) : !is_index(t->items[i])) return false;
  return t->count > 0 || !slices;
}

/* The item that a subscript names which is no slice: an int, or a tuple with one for each dimension. */
static bool find_item(struct vm *vm, const struct memoryview *m, value index, bool storing, int32_t *out) {
  uint32_t dimensions = memoryview_dimensions(m);
  value t = value_exact(index);
  if (dimensions == 0) {
    *out = 0;
    bool whole = index == value_ellipsis || (is_type(t, &type_tuple) && AS(tuple, t)->count == 0);
    return whole || (raise_type(vm, "invalid indexing of 0-dim memory"), false);
  }
  if (is_index(index)) {
    if (dimensions == 1) return item_index(vm, m, index, 0, out);
    return not_implemented(vm, storing ? "sub-views are not implemented" : "multi-dimensional sub-views are not implemented");
  }
  if (!is_type(t, &type_tuple)) return raise_type(vm, "memoryview: invalid slice key"), false;
  const struct tuple *indexes = AS(tuple, t);
  if (!tuple_has_only(indexes, false)) {
    if (tuple_has_only(indexes, true)) return not_implemented(vm, storing ? "memoryview slice assignments are currently restricted to ndim = 1" : "multi-dimensional slicing is not implemented");
    return raise_type(vm, "memoryview: invalid slice key"), false;
  }
  if (indexes->count < dimensions) return not_implemented(vm, "sub-views are not implemented");
  if (indexes->count > dimensions) return raise_type(vm, "cannot index %u-dimension view with %u-element tuple", (unsigned)dimensions, (unsigned)indexes->count), false;
  int32_t at = 0, i;
  for (uint32_t d = 0; d < dimensions; d++) {
    if (!item_index(vm, m, indexes->items[d], d, &i)) return false;
    at = at * memoryview_size(m, d) + i;
  }
  *out = at;
  return true;
}

static value view_slice(struct vm *vm, const struct memoryview *m, value slice) {
  const struct slice *s = AS(slice, slice);
  struct slice_span span;
  if (!slice_resolve(vm, s->start, s->stop, s->step, memoryview_size(m, 0), &span)) return 0;
  value shape = m->shape ? tuple_new(vm, AS(tuple, m->shape)->count, AS(tuple, m->shape)->items) : 0;
  struct memoryview *to = m->shape && !shape ? NULL : memoryview_copy(vm, m);
  if (!to) return 0;
  if (shape) AS(tuple, shape)->items[0] = small_new(span.count);
  if (span.count) to->start += span.start * m->stride;
  to->shape = shape;
  to->count = span.count * inner_items(m);
  to->stride = (int32_t)((uint32_t)m->stride * (uint32_t)span.step); /* does not fit only where nothing is that far */
  return (value)to;
}

static value view_getitem(struct vm *vm, value v, value index) {
  const struct memoryview *m = AS(memoryview, v);
  if (!memoryview_data(vm, m)) return 0;
  uint32_t dimensions = memoryview_dimensions(m);
  if (is_type(index, &type_slice) && dimensions > 0) return view_slice(vm, m, index);
  if (dimensions == 0 && index == value_ellipsis) return v;
  int32_t i;
  return find_item(vm, m, index, false, &i) ? memoryview_item(vm, m, i) : 0;
}

static bool set_item(struct vm *vm, const struct memoryview *m, int32_t i, value item) {
  uint8_t cell[8];
  enum element_result r = element_set(vm, m->format, cell, item); /* may run Python: before looking for the place */
  if (r == ELEMENT_TYPE) raise_type(vm, "memoryview: invalid type for format '%c'", m->format);
  if (r == ELEMENT_RANGE) raise_value(vm, "memoryview: invalid value for format '%c'", m->format);
  uint8_t *data = r == ELEMENT_SET ? memoryview_data(vm, m) : NULL;
  if (data) memcpy(data + memoryview_offset(m, i), cell, m->size);
  return data != NULL;
}

/* Copies items between views that may overlap. */
static bool copy_items(struct vm *vm, const struct memoryview *to, const struct memoryview *from) {
  uint8_t *target = memoryview_data(vm, to), *source = target ? memoryview_data(vm, from) : NULL;
  if (!source) return false;
  uint32_t bytes = (uint32_t)to->count * to->size;
  if (to->stride == to->size && from->stride == from->size) {
    memmove(target, source, bytes);
    return true;
  }
  value copy = bytes_new(vm, NULL, bytes);
  if (!copy) return false;
  uint8_t *p = AS(bytes, copy)->data;
  for (int32_t i = 0; i < to->count; i++) memcpy(p + i * to->size, source + i * from->stride, to->size);
  for (int32_t i = 0; i < to->count; i++) memcpy(target + i * to->stride, p + i * to->size, to->size);
  return true;
}

static bool view_setitem(struct vm *vm, value v, value index, value item) {
  const struct memoryview *m = AS(memoryview, v);
  if (!memoryview_data(vm, m)) return false;
  if (m->readonly) return raise_type(vm, "cannot modify read-only memory"), false;
  if (!item) return raise_type(vm, "cannot delete memory"), false;
  uint32_t dimensions = memoryview_dimensions(m);
  if (!is_type(index, &type_slice) || dimensions == 0) {
    int32_t i;
    return find_item(vm, m, index, true, &i) && set_item(vm, m, i, item);
  }
  if (dimensions > 1) return not_implemented(vm, "memoryview slice assignments are currently restricted to ndim = 1");
  struct byte_span span;
  if (!is_type(item, &type_memoryview) && !bytes_span_of(vm, item, &span)) {
    if (!vm->exc) raise_type(vm, "a bytes-like object is required, not '%T'", item);
    return false;
  }
  value part = view_slice(vm, m, index);
  value args[2] = {0, item}, from = part ? py_memoryview___new__(vm, 2, args) : 0;
  if (!from) return false;
  const struct memoryview *x = AS(memoryview, part), *y = AS(memoryview, from);
  if (x->format != y->format || x->count != y->count || memoryview_dimensions(y) != 1) {
    raise_value(vm, "memoryview assignment: lvalue and rvalue have different structures");
    return false;
  }
  return copy_items(vm, x, y);
}

static int32_t view_len(struct vm *vm, value v) {
  const struct memoryview *m = AS(memoryview, v);
  if (!memoryview_data(vm, m)) return -1;
  if (memoryview_dimensions(m) == 0) return raise_type(vm, "0-dim memory has no length"), -1;
  return memoryview_size(m, 0);
}

/* ---- comparison, iteration ------------------------------------------------------------------------------------ */

static int views_equal(struct vm *vm, const struct memoryview *a, const struct memoryview *b) {
  uint32_t dimensions = memoryview_dimensions(a);
  if (a->count != b->count || dimensions != memoryview_dimensions(b)) return 0;
  for (uint32_t d = 0; d < dimensions; d++)
    if (memoryview_size(a, d) != memoryview_size(b, d)) return 0;
  for (int32_t i = 0; i < a->count; i++) {
    value x = memoryview_item(vm, a, i), y = x ? memoryview_item(vm, b, i) : 0;
    int equal = y ? op_equal(vm, x, y) : -1;
    if (equal <= 0) return equal;
  }
  return 1;
}

static value view_compare(struct vm *vm, enum compare_op op, value a, value b) {
  if (op < COMPARE_EQ) return value_notimplemented;
  bool released = !AS(memoryview, a)->source || (is_type(b, &type_memoryview) && !AS(memoryview, b)->source);
  if (released) return value_bool((a == b) == (op == COMPARE_EQ));
  value args[2] = {0, b}, other = py_memoryview___new__(vm, 2, args);
  if (!other) return exc_clear_if(vm, &type_TypeError) ? value_notimplemented : 0;
  int equal = views_equal(vm, AS(memoryview, a), AS(memoryview, other));
  return equal < 0 ? 0 : value_bool(equal == (op == COMPARE_EQ));
}

value py_memoryview_tobytes(struct vm *vm, int n, value *a);

static bool view_hash(struct vm *vm, value v, uint32_t *out) {
  const struct memoryview *m = AS(memoryview, v);
  if (memoryview_data(vm, m) && !m->readonly) raise_value(vm, "cannot hash writable memoryview object");
  if (!vm->exc && m->size != 1) raise_value(vm, "memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
  value bytes = vm->exc ? 0 : py_memoryview_tobytes(vm, 1, &v);
  return bytes && op_hash(vm, bytes, out);
}

static value view_repr(struct vm *vm, value v) {
  struct str_buffer b;
  buffer_init(&b, vm);
  buffer_put_c(&b, AS(memoryview, v)->source ? "<memory at 0x" : "<released memory at 0x");
  for (int shift = 28; shift >= 0; shift -= 4) buffer_put_char(&b, "0123456789abcdef"[v >> shift & 15]);
  buffer_put_char(&b, '>');
  return buffer_finish(&b);
}

/* As a bytes-like object: only where the items lie one after the other. */
static bool view_span(struct vm *vm, value v, struct byte_span *out) {
  const struct memoryview *m = AS(memoryview, v);
  uint8_t *data = memoryview_data(vm, m);
  if (!data) return false;
  if (!memoryview_is_contiguous(m)) {
    raise_error(vm, &type_BufferError, "memoryview: underlying buffer is not C-contiguous");
    return false;
  }
  *out = (struct byte_span){data, (uint32_t)m->count * m->size, m->readonly};
  return true;
}

static value view_iter(struct vm *vm, value v) {
  const struct memoryview *m = AS(memoryview, v);
  if (!memoryview_data(vm, m)) return 0;
  uint32_t dimensions = memoryview_dimensions(m);
  if (dimensions == 0) return raise_type(vm, "invalid indexing of 0-dim memory");
  if (dimensions > 1) return not_implemented(vm, "multi-dimensional sub-views are not implemented"), 0;
  return seq_iter_new(vm, &type_memory_iterator, v);
}

static value memory_next(struct vm *vm, value v) {
  struct seq_iter *it = AS(seq_iter, v);
  if (!it->source) return 0;
  const struct memoryview *m = AS(memoryview, it->source);
  if (it->index < (uint32_t)m->count) return memoryview_item(vm, m, (int32_t)it->index++);
  it->source = 0;
  return 0;
}

static void view_mark(struct object *o) {
  heap_mark(((struct memoryview *)o)->source);
  heap_mark(((struct memoryview *)o)->shape);
}

ITERATOR_TYPE(memory_iterator, memory_next, seq_iter_mark, seq_iter, TYPE_FINAL);

extern const struct name_table attrs_memoryview;
static const struct type_ops memoryview_ops = {
    .mark = view_mark,
    .repr = view_repr,
    .hash = view_hash,
    .compare = view_compare,
    .len = view_len,
    .getitem = view_getitem,
    .setitem = view_setitem,
    .iter = view_iter,
    .span = view_span,
};
const struct type type_memoryview = {.head = {&type_type},
                                     .name = S(memoryview),
                                     .base = &type_object,
                                     .attrs = &attrs_memoryview,
                                     .layout = &layout_none,
                                     .ops = &memoryview_ops,
                                     .native = &type_memoryview,
                                     .flags = TYPE_FINAL | TYPE_SEQUENCE,
                                     .size = sizeof(struct memoryview)};

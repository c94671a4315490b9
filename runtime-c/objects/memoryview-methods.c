/* The methods and attributes of memoryview: see memoryview.pyi. */
#include <string.h>

#include "objects/element.h"
#include "objects/memoryview.h"
#include "objects/text.h"

static struct memoryview *self_of(value *a) { return AS(memoryview, a[0]); }

value py_memoryview_tobytes(struct vm *vm, int n, value *a) {
  const struct memoryview *m = self_of(a);
  if (n > 1 && a[1] && a[1] != value_none) {
    const struct str *order = str_of(a[1]);
    if (!order) return raise_type(vm, "tobytes() argument 'order' must be str or None, not %A", a[1]);
    if (str_len(order) != 1 || !strchr("CFA", order->data[0])) return raise_value(vm, "order must be 'C', 'F' or 'A'");
  }
  if (!memoryview_data(vm, m)) return 0;
  value to = bytes_new(vm, NULL, (uint32_t)m->count * m->size);
  const uint8_t *data = to ? memoryview_data(vm, m) : NULL;
  if (!data) return 0;
  uint8_t *p = AS(bytes, to)->data;
  for (int32_t i = 0; i < m->count; i++) memcpy(p + i * m->size, data + memoryview_offset(m, i), m->size);
  return to;
}

/* The items of one dimension and those inside of it, from item *at on. */
static value nested_list(struct vm *vm, const struct memoryview *m, uint32_t dimension, int32_t *at) {
  if (dimension == memoryview_dimensions(m)) return memoryview_item(vm, m, (*at)++);
  value list = list_new(vm, 0, NULL);
  for (int32_t i = 0; list && i < memoryview_size(m, dimension); i++) {
    value item = vm_check_c_stack(vm) ? nested_list(vm, m, dimension + 1, at) : 0;
    if (!item || !list_append(vm, AS(list, list), item)) return 0;
  }
  return list;
}

value py_memoryview_tolist(struct vm *vm, int n, value *a) {
  (void)n;
  int32_t at = 0;
  return memoryview_data(vm, self_of(a)) ? nested_list(vm, self_of(a), 0, &at) : 0;
}

value py_memoryview_release(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  memoryview_release(self_of(a));
  return value_none;
}

value py_memoryview___enter__(struct vm *vm, int n, value *a) {
  (void)n;
  return memoryview_data(vm, self_of(a)) ? a[0] : 0;
}

value py_memoryview___exit__(struct vm *vm, int n, value *a) { return py_memoryview_release(vm, n, a); }

value py_memoryview_toreadonly(struct vm *vm, int n, value *a) {
  (void)n;
  struct memoryview *m = memoryview_data(vm, self_of(a)) ? memoryview_copy(vm, self_of(a)) : NULL;
  if (m) m->readonly = true;
  return (value)m;
}

value py_bytes_hex(struct vm *vm, int n, value *a);

value py_memoryview_hex(struct vm *vm, int n, value *a) {
  value args[3] = {py_memoryview_tobytes(vm, 1, a), a[1], a[2]};
  return args[0] ? py_bytes_hex(vm, n, args) : 0;
}

/* ---- cast ------------------------------------------------------------------------------------------------------ */

static char format_of(struct vm *vm, value v) {
  const struct str *s = str_of(v);
  const char *p = s->data;
  if (*p == '@') p++;
  if (*p && !p[1] && element_size(*p)) return *p;
  raise_value(vm, "memoryview: destination format must be a native single character format prefixed with an optional '@'");
  return 0;
}

#define MOST_DIMENSIONS 64u

/* The shape as a tuple, where its product is the number of items; 0: raised. */
static value shape_of(struct vm *vm, value given, int32_t count) {
  value shape = value_exact(given);
  if (!is_type(shape, &type_tuple) && !is_instance(given, &type_list)) return raise_type(vm, "shape must be a list or a tuple");
  value items = tuple_from_iterable(vm, given);
  shape = items ? tuple_new(vm, AS(tuple, items)->count, AS(tuple, items)->items) : 0;
  if (!shape) return 0;
  struct tuple *t = AS(tuple, shape);
  if (t->count > MOST_DIMENSIONS) return raise_value(vm, "memoryview: number of dimensions must not exceed %u", MOST_DIMENSIONS);
  uint64_t product = 1;
  for (uint32_t i = 0; i < t->count; i++) {
    value size = value_exact(t->items[i]);
    if (!is_instance(size, &type_int)) return raise_type(vm, "memoryview.cast(): elements of shape must be integers");
    size = int_index(vm, size); /* True is 1 */
    if (!size) return 0;
    if (!is_small(size) || small_get(size) <= 0) return raise_value(vm, "memoryview.cast(): elements of shape must be integers > 0");
    t->items[i] = size;
    product *= (uint32_t)small_get(size);
    if (product > INT32_MAX) return raise_value(vm, "memoryview.cast(): product(shape) > SSIZE_MAX");
  }
  if (product != (uint32_t)count) return raise_type(vm, "memoryview: product(shape) * itemsize != buffer size");
  return shape;
}

value py_memoryview_cast(struct vm *vm, int n, value *a) {
  (void)n;
  const struct memoryview *m = self_of(a);
  if (!memoryview_data(vm, m)) return 0;
  if (!str_check(a[1])) return raise_type(vm, "cast() argument 'format' must be str, not %A", a[1]);
  if (!memoryview_is_contiguous(m)) {
    return raise_type(vm, "memoryview: casts are restricted to C-contiguous views");
  }
  char format = format_of(vm, a[1]);
  if (!format) return 0;
  uint32_t size = element_size(format), bytes = (uint32_t)m->count * m->size;
  bool byte_to = strchr("cbB", format) != NULL, byte_from = strchr("cbB", m->format) != NULL;
  if (!byte_to && !byte_from) return raise_type(vm, "memoryview: cannot cast between two non-byte formats");
  if (bytes % size) return raise_type(vm, "memoryview: length is not a multiple of itemsize");
  value shape = 0;
  if (a[2]) {
    shape = shape_of(vm, a[2], (int32_t)(bytes / size));
    if (!shape) return 0;
    if (memoryview_dimensions(m) != 1 && AS(tuple, shape)->count != 1) return raise_type(vm, "memoryview: cast must be 1D -> ND or ND -> 1D");
    if (AS(tuple, shape)->count == 1) shape = 0;
  }
  struct memoryview *to = memoryview_copy(vm, m);
  if (!to) return 0;
  to->shape = shape;
  to->format = format;
  to->size = (uint8_t)size;
  to->count = (int32_t)(bytes / size);
  to->stride = shape && AS(tuple, shape)->count > 1 ? (int32_t)bytes / small_get(AS(tuple, shape)->items[0]) : (int32_t)size;
  return (value)to;
}

/* ---- attributes -------------------------------------------------------------------------------------------------- */

#define GETTER(name, result)                                      \
  value py_memoryview_##name(struct vm *vm, int n, value *a) {    \
    (void)n;                                                      \
    const struct memoryview *m = self_of(a);                      \
    return memoryview_data(vm, m) ? (result) : 0;                 \
  }
static value shape(struct vm *vm, const struct memoryview *m) {
  value size = small_new(m->count);
  return m->shape ? m->shape : tuple_new(vm, 1, &size);
}
static value strides(struct vm *vm, const struct memoryview *m) {
  uint32_t dimensions = memoryview_dimensions(m);
  value all[MOST_DIMENSIONS];
  int32_t stride = m->size;
  for (uint32_t d = dimensions; d-- > 0;) {
    all[d] = small_new(d ? stride : m->stride);
    stride *= memoryview_size(m, d);
  }
  return tuple_new(vm, dimensions, all);
}
/* In Fortran's order as well: where at most one dimension has more than one item. */
static bool is_f_contiguous(const struct memoryview *m) {
  int32_t largest = 1;
  for (uint32_t d = 0; d < memoryview_dimensions(m); d++)
    if (memoryview_size(m, d) > largest) largest = memoryview_size(m, d);
  return memoryview_is_contiguous(m) && largest >= m->count;
}

GETTER(format, str_new(vm, &m->format, 1))
GETTER(itemsize, small_new(m->size))
GETTER(nbytes, small_new(m->count * m->size))
GETTER(ndim, small_new((int32_t)memoryview_dimensions(m)))
GETTER(obj, m->source)
GETTER(readonly, value_bool(m->readonly))
GETTER(shape, shape(vm, m))
GETTER(strides, strides(vm, m))
GETTER(suboffsets, (value)&tuple_empty)
GETTER(contiguous, value_bool(memoryview_is_contiguous(m) || is_f_contiguous(m)))
GETTER(c_contiguous, value_bool(memoryview_is_contiguous(m)))
GETTER(f_contiguous, value_bool(is_f_contiguous(m)))

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
  for (int32_t i = 0; i < m->count; i++) memcpy(p + i * m->size, data + i * m->stride, m->size);
  return to;
}

value py_memoryview_tolist(struct vm *vm, int n, value *a) {
  (void)n;
  return memoryview_data(vm, self_of(a)) ? list_from_iterable(vm, a[0]) : 0;
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

/* The one dimension that a shape may have must be the number of items. */
static bool shape_fits(struct vm *vm, value shape, int32_t count) {
  value items = tuple_from_iterable(vm, shape);
  if (!items) return false;
  const struct tuple *t = AS(tuple, items);
  if (t->count != 1) {
    raise_error(vm, &type_NotImplementedError, "memoryview: only one dimension is implemented");
    return false;
  }
  if (t->items[0] == small_new(count)) return true;
  raise_type(vm, "memoryview: product(shape) * itemsize != buffer size");
  return false;
}

value py_memoryview_cast(struct vm *vm, int n, value *a) {
  (void)n;
  const struct memoryview *m = self_of(a);
  if (!memoryview_data(vm, m)) return 0;
  if (!str_check(a[1])) return raise_type(vm, "cast() argument 'format' must be str, not %A", a[1]);
  if (m->stride != m->size && m->count > 1) {
    return raise_type(vm, "memoryview: casts are restricted to C-contiguous views");
  }
  char format = format_of(vm, a[1]);
  if (!format) return 0;
  uint32_t size = element_size(format), bytes = (uint32_t)m->count * m->size;
  bool byte_to = strchr("cbB", format) != NULL, byte_from = strchr("cbB", m->format) != NULL;
  if (!byte_to && !byte_from) return raise_type(vm, "memoryview: cannot cast between two non-byte formats");
  if (bytes % size) return raise_type(vm, "memoryview: length is not a multiple of itemsize");
  if (a[2] && !shape_fits(vm, a[2], (int32_t)(bytes / size))) return 0;
  struct memoryview *to = memoryview_copy(vm, m);
  if (!to) return 0;
  to->format = format;
  to->size = (uint8_t)size;
  to->stride = (int32_t)size;
  to->count = (int32_t)(bytes / size);
  return (value)to;
}

/* ---- attributes -------------------------------------------------------------------------------------------------- */

#define GETTER(name, result)                                      \
  value py_memoryview_##name(struct vm *vm, int n, value *a) {    \
    (void)n;                                                      \
    const struct memoryview *m = self_of(a);                      \
    return memoryview_data(vm, m) ? (result) : 0;                 \
  }
static value single(struct vm *vm, int32_t number) {
  value v = small_new(number);
  return tuple_new(vm, 1, &v);
}
static bool is_contiguous(const struct memoryview *m) { return m->stride == m->size || m->count < 2; }

GETTER(format, str_new(vm, &m->format, 1))
GETTER(itemsize, small_new(m->size))
GETTER(nbytes, small_new(m->count * m->size))
GETTER(ndim, SMALL(1))
GETTER(obj, m->source)
GETTER(readonly, value_bool(m->readonly))
GETTER(shape, single(vm, m->count))
GETTER(strides, single(vm, m->stride))
GETTER(suboffsets, (value)&tuple_empty)
GETTER(contiguous, value_bool(is_contiguous(m)))
GETTER(c_contiguous, value_bool(is_contiguous(m)))
GETTER(f_contiguous, value_bool(is_contiguous(m)))

/* None, NotImplemented and Ellipsis: three objects in flash, their types, and the abilities of a type that has none. */
#include "objects/class.h"

const struct type_ops ops_none = {0};

const struct object none_object = {&type_NoneType};
const struct object notimplemented_object = {&type_NotImplementedType};
const struct object ellipsis_object = {&type_ellipsis};

bool hash_identity(struct vm *vm, value v, uint32_t *out) {
  (void)vm;
  *out = (uint32_t)v >> 3;
  return true;
}

static value none_repr(struct vm *vm, value v) {
  (void)vm, (void)v;
  return (value)S(None);
}
static value notimplemented_repr(struct vm *vm, value v) {
  (void)vm, (void)v;
  return (value)S(NotImplemented);
}
static value ellipsis_repr(struct vm *vm, value v) {
  (void)vm, (void)v;
  return (value)S(Ellipsis);
}

static int none_truth(struct vm *vm, value v) {
  (void)vm, (void)v;
  return 0;
}

/* X() of one of these types is the only object there is. */
static value only(struct vm *vm, int n, const value *a, value it) {
  if (n > 1 || (a[1] && AS(dict, a[1])->count)) return raise_type(vm, "%N takes no arguments", (const struct type *)a[0]);
  return it;
}
value py_NoneType___new__(struct vm *vm, int n, value *a) { return only(vm, n - 1, a, value_none); }
value py_NotImplementedType___new__(struct vm *vm, int n, value *a) { return only(vm, n - 1, a, value_notimplemented); }
value py_ellipsis___new__(struct vm *vm, int n, value *a) { return only(vm, n - 1, a, value_ellipsis); }

static const struct type_ops none_ops = {
    .repr = none_repr, .hash = hash_identity, .truth = none_truth, .binary = type_or, .binary_right = type_or};
static const struct type_ops notimplemented_ops = {.repr = notimplemented_repr, .hash = hash_identity};
static const struct type_ops ellipsis_ops = {.repr = ellipsis_repr, .hash = hash_identity};

#define SINGLETON(N, Ops)                                                                                                    \
  extern const struct name_table attrs_##N;                                                                                  \
  const struct type type_##N = {.head = {&type_type}, .name = S(N), .base = &type_object, .attrs = &attrs_##N,               \
                                .layout = &layout_none, .ops = &Ops, .native = &type_##N, .flags = TYPE_FINAL | TYPE_LEAF,    \
                                .size = sizeof(struct object)}
SINGLETON(NoneType, none_ops);
SINGLETON(NotImplementedType, notimplemented_ops);
SINGLETON(ellipsis, ellipsis_ops);

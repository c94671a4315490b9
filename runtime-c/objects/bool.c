/* bool: True and False, two objects in flash. A subclass of int: operators take the number, except that `&`, `|` and `^` of two
   bools give a bool. */
#include "objects/format.h"
#include "objects/int-view.h"

const struct bool_object true_object = {{&type_bool}, SMALL(1)};
const struct bool_object false_object = {{&type_bool}, SMALL(0)};

static value repr(struct vm *vm, value v) {
  (void)vm;
  return (value)(v == value_true ? S(True) : S(False));
}

static value binary(struct vm *vm, enum binary_op op, value a, value b) {
  if (is_bool(a) && is_bool(b)) {
    switch (op) {
      case BINARY_AND: return a == value_true ? b : a;
      case BINARY_OR: return a == value_true ? a : b;
      case BINARY_XOR: return value_bool(a != b);
      default: break;
    }
  }
  return int_binary_any(vm, op, a, b);
}

static int truth(struct vm *vm, value v) {
  (void)vm;
  return v == value_true;
}

value py_bool___new__(struct vm *vm, int n, value *a) {
  (void)n;
  int t = a[1] ? op_truth(vm, a[1]) : 0;
  return t < 0 ? 0 : value_bool(t);
}

static const struct type_ops bool_ops = {
    .repr = repr,
    .hash = int_hash,
    .compare = int_compare_any,
    .binary = binary,
    .binary_right = binary,
    .unary = int_unary,
    .truth = truth,
    .format = int_format,
};

extern const struct name_table attrs_bool;
const struct type type_bool = {
    .head = {&type_type},
    .name = S(bool),
    .base = &type_int,
    .attrs = &attrs_bool,
    .layout = &layout_none,
    .ops = &bool_ops,
    .native = &type_bool,
    .flags = TYPE_LEAF | TYPE_FINAL,
    .size = sizeof(struct bool_object),
};

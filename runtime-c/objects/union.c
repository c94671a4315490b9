/* types.UnionType: `int | str` in annotations and as isinstance's second argument. Members are flat and each there once. */
#include "objects/union.h"

#include "objects/class.h"
#include "objects/list.h"

struct union_type {
  struct object head;
  value args; /* tuple */
};

value union_members(value v) {
  if (is_type(v, &type_UnionType)) return AS(union_type, v)->args;
  v = value_exact(v);
  return is_type(v, &type_tuple) ? v : 0;
}

static bool may_be_member(value v) {
  return v == value_none || is_type(v, &type_UnionType) || is_type(v, &type_GenericAlias) || (is_pointer(v) && is_instance(v, &type_type));
}

/* Adds a class or a union's members that are not there yet. */
static bool add_members(struct vm *vm, struct list *l, value v) {
  if (v == value_none) v = (value)&type_NoneType;
  if (is_type(v, &type_UnionType)) {
    const struct tuple *t = AS(tuple, AS(union_type, v)->args);
    for (uint32_t i = 0; i < t->count; i++) {
      if (!add_members(vm, l, t->items[i])) return false;
    }
    return true;
  }
  for (uint32_t i = 0; i < l->count; i++) {
    int equal = op_equal(vm, l->items[i], v);
    if (equal) return equal > 0;
  }
  return list_append(vm, l, v);
}

value union_of(struct vm *vm, value a, value b) {
  if (!may_be_member(a) || !may_be_member(b) || (a == value_none && b == value_none)) return value_notimplemented;
  value l = list_new(vm, 0, NULL);
  if (!l || !add_members(vm, AS(list, l), a) || !add_members(vm, AS(list, l), b)) return 0;
  if (AS(list, l)->count == 1) return AS(list, l)->items[0];
  value args = tuple_from_iterable(vm, l);
  struct union_type *u = args ? object_new(vm, &type_UnionType, sizeof *u) : NULL;
  if (u) u->args = args;
  return (value)u;
}

static value union_binary(struct vm *vm, enum binary_op op, value a, value b) {
  return op == BINARY_OR ? union_of(vm, a, b) : value_notimplemented;
}

static value union_repr(struct vm *vm, value v) {
  const struct tuple *t = AS(tuple, AS(union_type, v)->args);
  struct str_buffer b;
  buffer_init(&b, vm);
  for (uint32_t i = 0; i < t->count; i++) {
    if (i) buffer_put_c(&b, " | ");
    if (annotation_put(&b, t->items[i])) continue;
    buffer_drop(&b);
    return 0;
  }
  return buffer_finish(&b);
}

static value union_compare(struct vm *vm, enum compare_op op, value a, value b) {
  if (op < COMPARE_EQ || !is_type(b, &type_UnionType)) return value_notimplemented;
  struct items x = items_of(union_members(a)), y = items_of(union_members(b));
  uint32_t common = 0;
  for (uint32_t i = 0; i < x.count; i++) {
    for (uint32_t j = 0; j < y.count; j++) {
      int equal = op_equal(vm, x.first[i], y.first[j]);
      if (equal < 0) return 0;
      common += (uint32_t)equal;
    }
  }
  return value_bool((x.count == y.count && common == x.count) == (op == COMPARE_EQ));
}

static bool union_hash(struct vm *vm, value v, uint32_t *out) {
  struct items x = items_of(union_members(v));
  uint32_t h;
  *out = 0;
  for (uint32_t i = 0; i < x.count; i++) {
    if (!op_hash(vm, x.first[i], &h)) return false;
    *out += h * 0x9E3779B1u;
  }
  return true;
}

value py_UnionType___args__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return union_members(a[0]);
}

static void union_mark(struct object *o) { heap_mark(((struct union_type *)o)->args); }

extern const struct name_table attrs_UnionType;
static const struct type_ops union_ops = {
    .mark = union_mark,
    .repr = union_repr,
    .hash = union_hash,
    .compare = union_compare,
    .binary = union_binary,
    .binary_right = union_binary,
};
const struct type type_UnionType = {.head = {&type_type},
                                    .name = S(UnionType),
                                    .base = &type_object,
                                    .attrs = &attrs_UnionType,
                                    .layout = &layout_none,
                                    .ops = &union_ops,
                                    .native = &type_UnionType,
                                    .flags = TYPE_FINAL,
                                    .size = sizeof(struct union_type)};

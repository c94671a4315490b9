/* mappingproxy: a mapping that can only be read, as a class's __dict__ gives it. */
#include "objects/class.h"

struct mapping_proxy {
  struct object head;
  value mapping;
};
#define MAPPING(v) (AS(mapping_proxy, v)->mapping)

extern const struct type type_mappingproxy;

value mappingproxy_new(struct vm *vm, value mapping) {
  struct mapping_proxy *p = object_new(vm, &type_mappingproxy, sizeof *p);
  if (p) p->mapping = mapping;
  return (value)p;
}
value py_mappingproxy___new__(struct vm *vm, int n, value *a) {
  (void)n;
  if (!USE(type_of(a[1])->ops, getitem) || is_instance(a[1], &type_list) || is_instance(a[1], &type_tuple))
    return raise_type(vm, "mappingproxy() argument must be a mapping, not %T", a[1]);
  return mappingproxy_new(vm, a[1]);
}

/* What is looked into: of a class its attributes at the moment; 0: raised. */
static value plain(struct vm *vm, value v) {
  if (!is_type(v, &type_mappingproxy)) return v;
  value m = MAPPING(v);
  return class_dict && is_instance(m, &type_type) ? class_dict(vm, AS(type, m)) : m;
}

#define FORWARD(name)                                                                    \
  value py_mappingproxy_##name(struct vm *vm, int n, value *a) {                         \
    value m = plain(vm, a[0]);                                                           \
    return m ? vm_call_method(vm, m, S(name), n - 1, a + 1) : 0;                         \
  }
FORWARD(keys)
FORWARD(values)
FORWARD(items)
FORWARD(copy)
value py_mappingproxy_get(struct vm *vm, int n, value *a) {
  (void)n;
  value m = plain(vm, a[0]);
  int in = m ? op_contains(vm, m, a[1]) : -1;
  return in < 0 ? 0 : in ? op_getitem(vm, m, a[1]) : a[2];
}

static value repr(struct vm *vm, value v) {
  struct str_buffer b;
  buffer_init(&b, vm);
  value m = plain(vm, v);
  buffer_put_c(&b, "mappingproxy(");
  if (!m || !op_put_repr(&b, m)) {
    buffer_drop(&b);
    return 0;
  }
  buffer_put_char(&b, ')');
  return buffer_finish(&b);
}
static value str(struct vm *vm, value v) {
  value m = plain(vm, v);
  return m ? op_str(vm, m) : 0;
}
static value compare(struct vm *vm, enum compare_op op, value a, value b) {
  value x = plain(vm, a), y = x ? plain(vm, b) : 0;
  return y ? op_compare(vm, op, x, y) : 0;
}
static value binary(struct vm *vm, enum binary_op op, value a, value b) {
  if (op != BINARY_OR) return value_notimplemented;
  value x = plain(vm, a), y = x ? plain(vm, b) : 0;
  return y ? op_binary(vm, op, x, y) : 0;
}
static int32_t len(struct vm *vm, value v) {
  value m = plain(vm, v);
  return m ? op_len(vm, m) : -1;
}
static value getitem(struct vm *vm, value v, value key) {
  value m = plain(vm, v);
  return m ? op_getitem(vm, m, key) : 0;
}
static int contains(struct vm *vm, value v, value key) {
  value m = plain(vm, v);
  return m ? op_contains(vm, m, key) : -1;
}
static value iter(struct vm *vm, value v) {
  value m = plain(vm, v);
  return m ? op_iter(vm, m) : 0;
}
static void mark(struct object *o) { heap_mark(((struct mapping_proxy *)o)->mapping); }

static const struct type_ops proxy_ops = {
    .mark = mark,
    .repr = repr,
    .str = str,
    .compare = compare,
    .binary = binary,
    .binary_right = binary,
    .len = len,
    .getitem = getitem,
    .contains = contains,
    .iter = iter,
};
extern const struct name_table attrs_mappingproxy;
const struct type type_mappingproxy = {
    .head = {&type_type},
    .name = S(mappingproxy),
    .base = &type_object,
    .attrs = &attrs_mappingproxy,
    .layout = &layout_none,
    .ops = &proxy_ops,
    .native = &type_mappingproxy,
    .flags = TYPE_FINAL | TYPE_MAPPING,
    .size = sizeof(struct mapping_proxy),
};

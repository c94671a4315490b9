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

#define FORWARD(name)                                                                    \
  value py_mappingproxy_##name(struct vm *vm, int n, value *a) {                         \
    return vm_call_method(vm, MAPPING(a[0]), S(name), n - 1, a + 1);                     \
  }
FORWARD(keys)
FORWARD(values)
FORWARD(items)
FORWARD(copy)
value py_mappingproxy_get(struct vm *vm, int n, value *a) {
  (void)n;
  int in = op_contains(vm, MAPPING(a[0]), a[1]);
  return in < 0 ? 0 : in ? op_getitem(vm, MAPPING(a[0]), a[1]) : a[2];
}

static value repr(struct vm *vm, value v) {
  struct str_buffer b;
  buffer_init(&b, vm);
  buffer_put_c(&b, "mappingproxy(");
  if (!op_put_repr(&b, MAPPING(v))) {
    buffer_drop(&b);
    return 0;
  }
  buffer_put_char(&b, ')');
  return buffer_finish(&b);
}
static value str(struct vm *vm, value v) { return op_str(vm, MAPPING(v)); }
static value compare(struct vm *vm, enum compare_op op, value a, value b) {
  return op_compare(vm, op, MAPPING(a), is_type(b, &type_mappingproxy) ? MAPPING(b) : b);
}
static value plain(value v) { return is_type(v, &type_mappingproxy) ? MAPPING(v) : v; }
static value binary(struct vm *vm, enum binary_op op, value a, value b) { return op == BINARY_OR ? op_binary(vm, op, plain(a), plain(b)) : value_notimplemented; }
static int32_t len(struct vm *vm, value v) { return op_len(vm, MAPPING(v)); }
static value getitem(struct vm *vm, value v, value key) { return op_getitem(vm, MAPPING(v), key); }
static int contains(struct vm *vm, value v, value key) { return op_contains(vm, MAPPING(v), key); }
static value iter(struct vm *vm, value v) { return op_iter(vm, MAPPING(v)); }
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

/* A module's names as a mapping: what globals(), vars(module) and module.__dict__ give. It holds nothing but the module: reading looks there, and storing
   stores there. Whole views (keys, items, iteration) are of a dict of the names as they are at that moment. */
#include "objects/class.h"
#include "objects/dict.h"
#include "objects/module.h"

struct module_dict {
  struct object head;
  const struct module *module;
};
#define MODULE(v) (AS(module_dict, v)->module)

value module_view(struct vm *vm, const struct module *m) {
  struct module_dict *d = object_new(vm, &type_module_dict, sizeof *d);
  if (d) d->module = m;
  return (value)d;
}

static value names_of(struct vm *vm, value v) { return module_dict(vm, MODULE(v)); }

/* The value of a key; 0 without exception where there is none. */
static value find(struct vm *vm, value v, value key) {
  if (!str_check(key)) return 0;
  const struct str *name = str_intern(vm, str_of(key));
  return name ? module_own(vm, MODULE(v), name) : 0;
}

static value getitem(struct vm *vm, value v, value key) {
  value found = find(vm, v, key);
  return found || vm->exc ? found : raise_key(vm, key);
}

static bool setitem(struct vm *vm, value v, value key, value to) {
  if (!str_check(key)) return raise_type(vm, "the names of a module must be strings, not %T", key), false;
  const struct str *name = str_intern(vm, str_of(key));
  if (!name) return false;
  if (!to && !find(vm, v, key)) return vm->exc ? false : (raise_key(vm, key), false);
  return module_set(vm, MODULE(v), name, to);
}

static int contains(struct vm *vm, value v, value key) {
  value found = find(vm, v, key);
  return found ? 1 : vm->exc ? -1 : 0;
}
static int32_t len(struct vm *vm, value v) {
  value d = names_of(vm, v);
  return d ? (int32_t)AS(dict, d)->count : -1;
}
static value iter(struct vm *vm, value v) {
  value d = names_of(vm, v);
  return d ? op_iter(vm, d) : 0;
}
static value repr(struct vm *vm, value v) {
  value d = names_of(vm, v);
  int entered = d ? repr_enter(vm, (value)MODULE(v)) : -1;
  if (entered <= 0) return entered < 0 ? 0 : str_from_c(vm, "{...}");
  value text = op_repr(vm, d);
  repr_leave(vm, (value)MODULE(v));
  return text;
}
static value plain(struct vm *vm, value v) { return is_type(v, &type_module_dict) ? names_of(vm, v) : v; }
static value compare(struct vm *vm, enum compare_op op, value a, value b) {
  if ((op == COMPARE_EQ || op == COMPARE_NE) && is_type(b, &type_module_dict)) return value_bool((MODULE(a) == MODULE(b)) == (op == COMPARE_EQ));
  value x = plain(vm, a);
  return x ? op_compare(vm, op, x, b) : 0;
}
static value binary(struct vm *vm, enum binary_op op, value a, value b) {
  if (op != BINARY_OR) return value_notimplemented;
  value x = plain(vm, a), y = x ? plain(vm, b) : 0;
  return y ? op_binary(vm, op, x, y) : 0;
}

/* Methods of dict that look at the whole. */
#define OF_NAMES(name)                                                            \
  value py_module_dict_##name(struct vm *vm, int n, value *a) {                   \
    value d = names_of(vm, a[0]);                                                 \
    return d ? vm_call_method(vm, d, S(name), n - 1, a + 1) : 0;                  \
  }
OF_NAMES(keys)
OF_NAMES(values)
OF_NAMES(items)
value py_module_dict_copy(struct vm *vm, int n, value *a) {
  (void)n;
  return names_of(vm, a[0]);
}
value py_module_dict_get(struct vm *vm, int n, value *a) {
  (void)n;
  value v = find(vm, a[0], a[1]);
  return v || vm->exc ? v : a[2];
}
value py_module_dict_setdefault(struct vm *vm, int n, value *a) {
  (void)n;
  value v = find(vm, a[0], a[1]);
  if (v || vm->exc) return v;
  return setitem(vm, a[0], a[1], a[2]) ? a[2] : 0;
}
value py_module_dict_pop(struct vm *vm, int n, value *a) {
  (void)n;
  value v = find(vm, a[0], a[1]);
  if (vm->exc) return 0;
  if (!v) return a[2] ? a[2] : raise_key(vm, a[1]);
  return setitem(vm, a[0], a[1], 0) ? v : 0;
}
static bool store_all(struct vm *vm, value v, const struct dict *from) {
  uint32_t at = 0;
  value key, to;
  while (dict_next(from, &at, &key, &to))
    if (!setitem(vm, v, key, to)) return false;
  return true;
}
value py_module_dict_update(struct vm *vm, int n, value *a) {
  (void)n;
  value d = dict_new(vm, 0);
  if (!d || (a[1] && !dict_update(vm, AS(dict, d), a[1])) || !dict_update(vm, AS(dict, d), a[2])) return 0;
  return store_all(vm, a[0], AS(dict, d)) ? value_none : 0;
}
static value inplace(struct vm *vm, enum binary_op op, value a, value b) {
  if (op != BINARY_OR) return value_notimplemented;
  value args[] = {a, b, (value)&dict_empty};
  return py_module_dict_update(vm, 3, args) ? a : 0;
}
static bool hash(struct vm *vm, value v, uint32_t *out) {
  (void)out;
  return raise_type(vm, "unhashable type: '%T'", v), false;
}

static const struct type_ops module_dict_ops = {
    .repr = repr,
    .hash = hash,
    .compare = compare,
    .binary = binary,
    .binary_right = binary,
    .inplace = inplace,
    .len = len,
    .getitem = getitem,
    .setitem = setitem,
    .contains = contains,
    .iter = iter,
};
extern const struct name_table attrs_module_dict;
const struct type type_module_dict = {
    .head = {&type_type},
    .name = S(dict),
    .base = &type_object,
    .attrs = &attrs_module_dict,
    .layout = &layout_none,
    .ops = &module_dict_ops,
    .native = &type_module_dict,
    .flags = TYPE_FINAL | TYPE_MAPPING | TYPE_LEAF,
    .size = sizeof(struct module_dict),
};
value py_builtins_globals(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  return module_view(vm, module_of_code(vm->code));
}
/* locals() as a call says where it stands; through another name nothing does. */
value py_builtins_locals(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  return raise_error(vm, &type_RuntimeError, "locals(): only a call by its own name knows the variables around it");
}

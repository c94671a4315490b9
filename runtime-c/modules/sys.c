/* sys: the program, the machine it runs on, and the exception being handled. The console's streams are in sys-stream.c. */
#include <string.h>

#include "heap/heap.h"
#include "objects/class.h"
#include "objects/exception.h"
#include "objects/module.h"
#include "port/port.h"
#include "vm/interp.h"

/* ---- lists that a program may change: made at first use and kept ---- */

static value keep(struct vm *vm, const struct str *name, value v) {
  const struct module *sys = module_find(S(sys));
  return v && sys && module_keep(vm, sys, name, v) ? v : 0;
}

static value argument(struct vm *vm, int index) {
  int len = port_argument(index, NULL, 0);
  if (len < 0) return 0;
  struct str *s = str_alloc(vm, (size_t)len);
  if (!s) return 0;
  port_argument(index, s->data, (size_t)len);
  str_seal(s, (size_t)len);
  return (value)s;
}
value py_sys_get_argv(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  value l = list_new(vm, 0, NULL);
  if (!l) return 0;
  value first = mpy_image.main->file ? (value)mpy_image.main->file : (value)str_empty;
  if (!list_append(vm, AS(list, l), first)) return 0;
  for (int i = 1; port_argument(i, NULL, 0) >= 0; i++) {
    value v = argument(vm, i);
    if (!v || !list_append(vm, AS(list, l), v)) return 0;
  }
  return keep(vm, S(argv), l);
}
/* Modules were found when the program was built: nothing looks here. */
value py_sys_get_path(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  return keep(vm, S(path), list_new(vm, 0, NULL));
}

static value all_modules(struct vm *vm, bool python, bool native) {
  value d = dict_new(vm, mpy_modules.count);
  for (uint32_t i = 0; d && i < mpy_modules.count; i++) {
    const struct module *m = mpy_modules.modules[i];
    bool imported = !m->info->slots || m->info->slots[0];
    if (!(m->info->file ? python && imported : native)) continue;
    if (!dict_set(vm, AS(dict, d), (value)m->info->name, (value)m)) return 0;
  }
  return d;
}
/* Those that are imported by now. */
value py_sys_get_modules(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  return all_modules(vm, true, true);
}
value py_sys_get_builtin_module_names(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  value d = all_modules(vm, false, true);
  return d ? tuple_from_iterable(vm, d) : 0;
}

/* ---- the language and the machine ---- */

value py_sys_get_platform(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  return str_from_c(vm, port_platform);
}

static const struct {
  struct object head;
  uint32_t count;
  value items[5];
} version_items = {{&type_tuple}, 5, {SMALL(3), SMALL(13), SMALL(0), (value)S(final), SMALL(0)}};

static value version_repr(struct vm *vm, value v) {
  (void)v;
  return str_from_c(vm, "sys.version_info(major=3, minor=13, micro=0, releaselevel='final', serial=0)");
}
static value version_compare(struct vm *vm, enum compare_op op, value a, value b) { return USE(type_tuple.ops, compare)(vm, op, value_exact(a), value_exact(b)); }
static int32_t version_len(struct vm *vm, value v) { return USE(type_tuple.ops, len)(vm, value_exact(v)); }
static value version_getitem(struct vm *vm, value v, value index) { return USE(type_tuple.ops, getitem)(vm, value_exact(v), index); }
static value version_iter(struct vm *vm, value v) { return USE(type_tuple.ops, iter)(vm, value_exact(v)); }
static bool version_hash(struct vm *vm, value v, uint32_t *out) { return USE(type_tuple.ops, hash)(vm, value_exact(v), out); }

/* sys.version_info: a tuple with names, as a subclass's instance in flash. */
static const struct type_ops version_ops = {
    .repr = version_repr, .compare = version_compare, .len = version_len, .getitem = version_getitem, .iter = version_iter, .hash = version_hash};
extern const struct name_table attrs_sys_version_info_type;
const struct type type_sys_version_info_type = {
    .head = {&type_type},
    .name = S(version_info),
    .base = &type_tuple,
    .attrs = &attrs_sys_version_info_type,
    .layout = &layout_none,
    .ops = &version_ops,
    .native = &type_tuple,
    .flags = TYPE_FINAL | TYPE_LEAF | TYPE_WRAPPER | TYPE_SEQUENCE,
    .size = sizeof(struct wrapper),
};
static const struct wrapper version_info = {{&type_sys_version_info_type}, (value)&version_items};

value py_sys_get_version_info(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  return (value)&version_info;
}
#define VERSION_PART(name, i)                                                         \
  value py_sys_version_info_type_##name(struct vm *vm, int n, value *a) {             \
    (void)vm, (void)n, (void)a;                                                       \
    return version_items.items[i];                                                    \
  }
VERSION_PART(major, 0)
VERSION_PART(minor, 1)
VERSION_PART(micro, 2)
VERSION_PART(releaselevel, 3)
VERSION_PART(serial, 4)

/* sys.implementation */
static const struct type_ops implementation_ops = {.hash = hash_identity};
extern const struct name_table attrs_sys_implementation_type;
const struct type type_sys_implementation_type = {
    .head = {&type_type},
    .name = S(SimpleNamespace),
    .base = &type_object,
    .attrs = &attrs_sys_implementation_type,
    .layout = &layout_none,
    .ops = &implementation_ops,
    .native = &type_sys_implementation_type,
    .flags = TYPE_FINAL | TYPE_LEAF,
    .size = sizeof(struct object),
};
static const struct object implementation = {&type_sys_implementation_type};
value py_sys_get_implementation(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  return (value)&implementation;
}
value py_sys_implementation_type_name(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  return str_from_c(vm, "mpy-ts");
}
value py_sys_implementation_type_version(struct vm *vm, int n, value *a) { return py_sys_get_version_info(vm, n, a); }
value py_sys_implementation_type_cache_tag(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  return value_none;
}

value py_sys_getdefaultencoding(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  return str_from_c(vm, "utf-8");
}
value py_sys_getfilesystemencoding(struct vm *vm, int n, value *a) { return py_sys_getdefaultencoding(vm, n, a); }

/* ---- the end, exceptions ---- */

value py_sys_exit(struct vm *vm, int n, value *a) {
  (void)n;
  if (is_instance(a[0], &type_SystemExit)) return raise_instance(vm, a[0]);
  value args = a[0] == value_none ? 0 : is_instance(a[0], &type_tuple) ? value_exact(a[0]) : tuple_new(vm, 1, a);
  if (!args && vm->exc) return 0;
  value e = exception_new(vm, &type_SystemExit, args);
  return e ? raise_instance(vm, e) : 0;
}
value py_sys_exc_info(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  value items[] = {value_none, value_none, value_none};
  value e = vm->handled;
  if (e) {
    items[0] = (value)type_shown(type_of(e));
    items[1] = e;
    items[2] = exception_traceback(e);
  }
  return tuple_new(vm, 3, items);
}
value py_sys_exception(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  return vm->handled ? vm->handled : value_none;
}
value py_sys_print_exception(struct vm *vm, int n, value *a) {
  (void)n;
  if (!is_exception(a[0])) return raise_type(vm, "print_exception() argument must be an exception, not %T", a[0]);
  if (a[1] != value_none) return raise_error(vm, &type_NotImplementedError, "print_exception(): only to the console, without file");
  exception_print(vm, a[0]);
  return value_none;
}

/* ---- memory and limits ---- */

/* The object itself and the block that a container has beside it. */
value py_sys_getsizeof(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  size_t bytes = heap_block_size((void *)a[0]);
  if (is_instance(a[0], &type_list)) bytes += heap_block_size(AS(list, a[0])->items);
  else if (is_instance(a[0], &type_dict)) bytes += heap_block_size(AS(dict, a[0])->entries);
  else if (is_instance(a[0], &type_set) || is_type(a[0], &type_frozenset)) bytes += heap_block_size(AS(set, a[0])->entries);
  else if (is_instance(a[0], &type_bytearray)) bytes += heap_block_size(AS(bytearray, a[0])->data);
  return small_new((int32_t)bytes);
}

/* Calls are limited by the size of the VM's stack: this says how many frames of a small function fit. */
#define FRAME_WORDS 12
static int32_t wished_limit;
value py_sys_getrecursionlimit(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  if (wished_limit) return small_new(wished_limit);
  return small_new((int32_t)(((char *)vm->frame_base - (char *)vm->stack) / (ptrdiff_t)(FRAME_WORDS * sizeof(value))));
}
value py_sys_setrecursionlimit(struct vm *vm, int n, value *a) {
  (void)n;
  int32_t limit;
  if (!int_to_i32(vm, a[0], &limit)) return 0;
  if (limit < 1) return raise_value(vm, "recursion limit must be greater or equal than 1");
  wished_limit = limit;
  return value_none;
}
/* There are no counts: what CPython gives for an object that one variable holds. */
value py_sys_getrefcount(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  return SMALL(2);
}
value py_sys_intern(struct vm *vm, int n, value *a) {
  (void)n;
  if (!is_type(a[0], &type_str)) return raise_type(vm, "intern() argument must be str, not %T", a[0]);
  return (value)str_intern(vm, AS(str, a[0]));
}
value py_sys_is_finalizing(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  return value_false;
}

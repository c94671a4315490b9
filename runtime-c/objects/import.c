/* Imports by a name that is known at run time only: __import__, and what it says of modules that are not in the program. All modules that can be
   imported are in the image; a name that no string of the program spells is found all the same, through the index of names. */
#include <string.h>

#include "objects/module.h"
#include "vm/interp.h"

/* The empty name: what a relative import means that goes up too far. */
static value beyond(struct vm *vm) {
  const struct module_info *m = vm->code->info->module;
  bool in_package = module_is_package(m) || memchr(m->name->data, '.', str_len(m->name));
  return raise_error(vm, &type_ImportError, in_package ? "attempted relative import beyond top-level package" : "attempted relative import with no known parent package");
}

value import_missing(struct vm *vm, const struct str *name) {
  if (str_len(name) == 0) return beyond(vm);
  uint32_t dot = str_len(name);
  while (dot && name->data[dot - 1] != '.') dot--;
  const char *reason = "";
  const struct str *parent = NULL;
  if (dot > 1) {
    value text = str_new(vm, name->data, dot - 1);
    if (!text) return 0;
    parent = AS(str, text);
    const struct str *interned = str_find_interned(vm, parent);
    const struct module *m = interned ? module_find(interned) : NULL;
    if (vm->exc) return 0;
    if (m && !module_is_package(m->info)) reason = "' is not a package";
  }
  if (*reason) raise_error(vm, &type_ModuleNotFoundError, "No module named '%S'; '%S%s", name, parent, reason);
  else raise_error(vm, &type_ModuleNotFoundError, "No module named '%S'", name);
  value e = vm->exc;
  if (e && type_is_subtype(type_of(e), &type_ModuleNotFoundError)) {
    vm->exc = 0;
    if (attr_set(vm, e, S(name), (value)name)) vm->exc = e;
  }
  return 0;
}

/* The module of that full name, run if it has not been; 0 with ModuleNotFoundError. */
static const struct module *import_one(struct vm *vm, const struct str *name) {
  const struct str *interned = str_find_interned(vm, name);
  const struct module *m = interned ? module_find(interned) : NULL;
  if (vm->exc) return NULL;
  if (!m) return import_missing(vm, name), NULL;
  return slow_import(vm, m) ? m : NULL;
}

/* The module and the packages that it lies in, outermost first. *top is the outermost. */
static const struct module *import_path(struct vm *vm, const struct str *name, const struct module **top) {
  const struct module *m = NULL;
  *top = NULL;
  for (uint32_t end = 0; end <= str_len(name); end++) {
    if (end < str_len(name) && name->data[end] != '.') continue;
    value part = str_new(vm, name->data, end);
    m = part ? import_one(vm, AS(str, part)) : NULL;
    if (!m) return NULL;
    if (!*top) *top = m;
  }
  return m;
}

value import_module(struct vm *vm, const struct str *name) {
  const struct module *top;
  return (value)import_path(vm, name, &top);
}

/* The package that `level` dots mean in a module with these globals; 0 with an exception. */
static value relative_base(struct vm *vm, value globals, int32_t level) {
  value package = is_instance(globals, &type_dict) ? dict_get_str(AS(dict, globals), S(__package__)) : 0;
  const struct str *name = package ? str_of(package) : NULL;
  if (!name || str_len(name) == 0) return raise_error(vm, &type_ImportError, "attempted relative import with no known parent package");
  uint32_t end = str_len(name);
  for (; level > 1 && end; level--) {
    do end--;
    while (end && name->data[end] != '.');
  }
  if (end == 0) return raise_error(vm, &type_ImportError, "attempted relative import beyond top-level package");
  return str_new(vm, name->data, end);
}

static value absolute_name(struct vm *vm, const struct str *name, value globals, int32_t level) {
  value base = relative_base(vm, globals, level);
  if (!base || str_len(name) == 0) return base;
  struct str_buffer b;
  buffer_init(&b, vm);
  buffer_put_str(&b, AS(str, base));
  buffer_put_char(&b, '.');
  buffer_put_str(&b, name);
  return buffer_finish(&b);
}

/* What `from m import a, b` does before it takes the names: those that are modules of the package are imported. */
static bool import_listed(struct vm *vm, const struct module *m, value names) {
  if (!module_is_package(m->info)) return true;
  names = tuple_from_iterable(vm, names);
  if (!names) return false;
  for (uint32_t i = 0; i < AS(tuple, names)->count; i++) {
    const struct str *name = str_of(AS(tuple, names)->items[i]);
    const struct str *interned = name ? str_find_interned(vm, name) : NULL;
    if (vm->exc) return false;
    if (!interned || module_get(vm, m, interned)) continue;
    const struct module *sub = vm->exc ? NULL : module_submodule(vm, m->info, interned);
    if (vm->exc || (sub && !slow_import(vm, sub))) return false;
  }
  return true;
}

value py_builtins___import__(struct vm *vm, int n, value *a) {
  (void)n;
  const struct str *name = str_of(a[0]);
  if (!name) return raise_type(vm, "__import__() argument 1 must be str, not %T", a[0]);
  int32_t level;
  if (!int_to_i32(vm, a[4], &level)) return 0;
  if (level < 0) return raise_value(vm, "level must be >= 0");
  if (level == 0 && str_len(name) == 0) return raise_value(vm, "Empty module name");
  if (level > 0) {
    value full = absolute_name(vm, name, a[1], level);
    if (!full) return 0;
    name = AS(str, full);
  }
  const struct module *top, *m = import_path(vm, name, &top);
  if (!m) return 0;
  int listed = op_truth(vm, a[3]);
  if (listed < 0) return 0;
  if (!listed) return (value)top;
  return import_listed(vm, m, a[3]) ? (value)m : 0;
}

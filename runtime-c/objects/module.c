/* Modules: their variables are numbered slots in RAM, names bound once are in a table in flash. Attribute access by name looks at both. */
#include "objects/module.h"

#include "objects/class.h"
#include "objects/exception.h"

static uint32_t slot_of(const struct module_info *info, const struct str *name) {
  for (uint32_t i = 1; i < info->slot_count; i++)
    if (info->slot_names[i] == name) return i;
  return 0;
}
bool module_has_slot(const struct module *m, const struct str *name) { return slot_of(m->info, name) != 0; }

static struct dict *kept_of(struct vm *vm, const struct module *m) {
  value d = vm->module_values ? dict_get(vm, AS(dict, vm->module_values), (value)m) : 0;
  return d ? AS(dict, d) : NULL;
}
value module_kept(struct vm *vm, const struct module *m, const struct str *name) {
  struct dict *d = kept_of(vm, m);
  return d ? dict_get_str(d, name) : 0;
}
bool module_keep(struct vm *vm, const struct module *m, const struct str *name, value v) {
  if (!vm->module_values) {
    value made = dict_new(vm, 0);
    if (!made) return false;
    vm->module_values = made;
  }
  struct dict *d = kept_of(vm, m);
  if (!d) {
    value made = dict_new(vm, 0);
    if (!made || !dict_set(vm, AS(dict, vm->module_values), (value)m, made)) return false;
    d = AS(dict, made);
  }
  return dict_set(vm, d, (value)name, v);
}

static bool is_computed(value v) { return v && is_type(v, &type_native) && (AS(native, v)->flags & NATIVE_GETTER); }

/* A constant, or the value that a native module computes at each access. */
static value constant(struct vm *vm, const struct module *m, const struct str *name) {
  value v = names_get(m->info->constants, name);
  if (!is_computed(v)) return v;
  value kept = module_kept(vm, m, name);
  return kept ? kept : AS(native, v)->fn(vm, 0, NULL);
}

bool module_is_package(const struct module_info *info) {
  const char *suffix = "__init__.py";
  size_t length = 11, n = info->file ? str_len(info->file) : 0;
  if (n && info->file->data[n - 1] == '/') return true; /* a folder without __init__.py */
  if (n < length) return false;
  for (size_t i = 0; i < length; i++)
    if (info->file->data[n - length + i] != suffix[i]) return false;
  return true;
}

/* The package that relative imports begin at. */
static value package_name(struct vm *vm, const struct module_info *info) {
  if (module_is_package(info)) return (value)info->name;
  if (info == mpy_image.main) return value_none;
  uint32_t n = str_len(info->name);
  while (n && info->name->data[n - 1] != '.') n--;
  return str_new(vm, info->name->data, n ? n - 1 : 0);
}

value module_implied(struct vm *vm, const struct module_info *info, const struct str *name) {
  if (name == S(__name__)) return (value)info->name;
  if (name == S(__file__)) return info->file ? (value)info->file : 0;
  if (name == S(__doc__)) return info->init && info->init->info->doc ? info->init->info->doc : value_none;
  if (name == S(__package__)) return package_name(vm, info);
  if (name == S(__spec__) || name == S(__loader__)) return value_none;
  return 0;
}

const struct module *module_submodule(struct vm *vm, const struct module_info *info, const struct str *name) {
  if (!info->file || !module_is_package(info)) return NULL;
  struct str_buffer b;
  buffer_init(&b, vm);
  buffer_put_str(&b, info->name);
  buffer_put_char(&b, '.');
  buffer_put_str(&b, name);
  value full = buffer_finish(&b);
  if (!full) return NULL;
  const struct str *interned = str_find_interned(vm, AS(str, full));
  return interned ? module_find(interned) : NULL;
}

value module_own(struct vm *vm, const struct module *m, const struct str *name) {
  const struct module_info *info = m->info;
  uint32_t i = slot_of(info, name);
  if (i && info->slots[i]) return info->slots[i];
  value v = constant(vm, m, name);
  if (v || vm->exc) return v;
  v = module_implied(vm, info, name);
  return v || vm->exc || !info->file ? v : module_kept(vm, m, name);
}

value module_get(struct vm *vm, const struct module *m, const struct str *name) {
  const struct module_info *info = m->info;
  value v = module_own(vm, m, name);
  if (v || vm->exc) return v;
  if (name == S(__dict__)) return module_view(vm, m);
  if (name == S(__class__)) return (value)&type_module;
  /* A submodule is an attribute once it was imported. */
  const struct module *sub = module_submodule(vm, info, name);
  return sub && (!sub->info->slots || sub->info->slots[0]) ? (value)sub : 0;
}

static value no_attribute(struct vm *vm, value v, const struct str *name) {
  const struct module_info *info = AS(module, v)->info;
  const char *partly = info->slots && info->slots[0] == SMALL(1) && info->init ? "partially initialized " : "";
  raise_error(vm, &type_AttributeError, "%smodule '%S' has no attribute '%S'%s", partly, info->name, name,
              *partly && slot_of(info, name) ? " (most likely due to a circular import)" : "");
  attribute_error_fill(vm, v, name);
  return 0;
}

/* PEP 562: a module's own __getattr__ is asked last. */
static value getattr(struct vm *vm, value v, const struct str *name) {
  const struct module *m = AS(module, v);
  value found = module_get(vm, m, name);
  if (found || vm->exc) return found;
  value hook = name == S(__getattr__) || name == S(__path__) ? 0 : module_get(vm, m, S(__getattr__));
  if (hook) return vm_call1(vm, hook, (value)name);
  return vm->exc ? 0 : no_attribute(vm, v, name);
}

static bool no_attribute_to_delete(struct vm *vm, value v, const struct str *name) {
  raise_error(vm, &type_AttributeError, "'module' object has no attribute '%S'", name);
  attribute_error_fill(vm, v, name);
  return false;
}

/* Variables that the program's code never mentions: they were made by setattr, globals()['x'] = ... or exec. */
static int delete_kept(struct vm *vm, const struct module *m, const struct str *name) {
  struct dict *d = kept_of(vm, m);
  return d ? dict_delete(vm, d, (value)name) : 0;
}

bool module_set(struct vm *vm, const struct module *m, const struct str *name, value to) {
  const struct module_info *info = m->info;
  value v = (value)m;
  uint32_t i = slot_of(info, name);
  if (i) {
    if (!to && !info->slots[i]) return no_attribute_to_delete(vm, v, name);
    info->slots[i] = to;
    return true;
  }
  if (to && is_computed(names_get(info->constants, name))) return module_keep(vm, AS(module, v), name, to);
  bool known = names_get(info->constants, name) != 0;
  if (info->file && !known) {
    if (to) return module_keep(vm, m, name, to);
    int deleted = delete_kept(vm, m, name);
    if (deleted) return deleted > 0;
  }
  if (!to && !known) return no_attribute_to_delete(vm, v, name);
  raise_error(vm, &type_AttributeError, "cannot %s '%S' of module '%S': %s", to ? "set" : "delete", name, info->name,
              info->file ? "nothing in the program assigns it, so it is a constant in flash" : "it is written in C");
  return false;
}
static bool setattr(struct vm *vm, value v, const struct str *name, value to) { return module_set(vm, AS(module, v), name, to); }

const struct module *module_of_code(const struct code *code) {
  const struct module_info *info = code->info ? code->info->module : NULL;
  return info ? module_find(info->name) : mpy_modules.main;
}

static value repr(struct vm *vm, value v) {
  const struct module_info *info = AS(module, v)->info;
  struct str_buffer b;
  buffer_init(&b, vm);
  buffer_put_c(&b, "<module '");
  buffer_put_str(&b, info->name);
  buffer_put_c(&b, info->file ? "' from '" : "' (built-in)>");
  if (info->file) {
    buffer_put_str(&b, info->file);
    buffer_put_c(&b, "'>");
  }
  return buffer_finish(&b);
}

static bool add_to(struct vm *vm, struct dict *d, const struct str *name, value v) { return v && dict_set(vm, d, (value)name, v); }

value module_dict(struct vm *vm, const struct module *m) {
  const struct module_info *info = m->info;
  value made = dict_new(vm, info->slot_count + info->constants->used + 2u);
  if (!made) return 0;
  struct dict *d = AS(dict, made);
  if (!add_to(vm, d, S(__name__), (value)info->name)) return 0;
  if (info->file && !add_to(vm, d, S(__file__), (value)info->file)) return 0;
  for (uint32_t i = 0; i <= info->constants->mask; i++) {
    const struct str *name = info->constants->slots[i].name;
    if (name && !add_to(vm, d, name, constant(vm, m, name))) return 0;
  }
  for (uint32_t i = 1; i < info->slot_count; i++)
    if (info->slots[i] && !add_to(vm, d, info->slot_names[i], info->slots[i])) return 0;
  struct dict *kept = info->file ? kept_of(vm, m) : NULL;
  if (kept && !dict_merge(vm, d, kept)) return 0;
  return made;
}

const struct module *module_find(const struct str *name) {
  for (uint32_t i = 0; i < mpy_modules.count; i++)
    if (str_equal(mpy_modules.modules[i]->info->name, name)) return mpy_modules.modules[i];
  return NULL;
}

static const struct type_ops module_ops = {.repr = repr, .hash = hash_identity, .getattr = getattr, .setattr = setattr};
extern const struct name_table attrs_module;
const struct type type_module = {
    .head = {&type_type},
    .name = S(module),
    .base = &type_object,
    .attrs = &attrs_module,
    .layout = &layout_none,
    .ops = &module_ops,
    .native = &type_module,
    .flags = TYPE_FINAL | TYPE_LEAF,
    .size = sizeof(struct module),
};

/* dir(object): the names that an object has, its class's and their bases' included, sorted. */
#include "objects/class.h"
#include "objects/dict.h"
#include "objects/list.h"
#include "objects/module.h"

static bool add_table(struct vm *vm, struct set *names, const struct name_table *t) {
  for (uint32_t i = 0; i <= t->mask; i++) {
    if (t->slots[i].name && t->slots[i].v && !set_add(vm, names, (value)t->slots[i].name)) return false;
  }
  return true;
}

static bool add_class(struct vm *vm, struct set *names, const struct type *t) {
  uint32_t at = 0;
  for (const struct type *base; (base = type_mro_next(t, &at));) {
    if (!add_table(vm, names, base->attrs)) return false;
  }
  return true;
}

static bool add_module(struct vm *vm, struct set *names, const struct module_info *m) {
  for (uint32_t i = 1; i < m->slot_count; i++) {
    if (m->slots[i] && m->slot_names[i] && !set_add(vm, names, (value)m->slot_names[i])) return false;
  }
  return add_table(vm, names, m->constants);
}

/* Slots are no attributes of the class here: their names are in the layout. */
static bool add_instance(struct vm *vm, struct set *names, value v) {
  const struct type *t = type_of(v);
  for (uint32_t w = 1; t->words && w < t->words->words; w++) {
    const struct str *name = t->words->names[w];
    if (name && !(t->flags & TYPE_HAS_DICT) && !set_add(vm, names, (value)name)) return false;
  }
  ASK_FOR_INSTANCE_DICT();
  value d = (t->flags & TYPE_PYTHON) ? attr_find(vm, v, S(__dict__)) : 0;
  return d ? set_update(vm, names, d) : !vm->exc;
}

static value sorted_names(struct vm *vm, value names) {
  value list = names ? list_from_iterable(vm, names) : 0;
  return list && list_sort(vm, AS(list, list), value_none, false) ? list : 0;
}

value object_dir(struct vm *vm, value v) {
  value found = set_new(vm, &type_set, 0);
  if (!found) return 0;
  struct set *names = AS(set, found);
  bool ok;
  if (is_type(v, &type_module)) ok = add_module(vm, names, AS(module, v)->info);
  else if (is_instance(v, &type_type)) ok = add_class(vm, names, AS(type, v));
  else ok = add_instance(vm, names, v) && add_class(vm, names, type_of(v));
  return ok && set_add(vm, names, (value)S(__class__)) ? sorted_names(vm, found) : 0;
}

value py_builtins_dir(struct vm *vm, int n, value *a) {
  (void)n;
  bool found = false;
  value names = 0;
  if (type_of(a[0])->flags & TYPE_PYTHON) names = vm_call_special(vm, a[0], S(__dir__), 0, NULL, &found);
  else if (is_type(a[0], &type_module)) {
    value own = module_get(vm, AS(module, a[0]), S(__dir__)); /* PEP 562 */
    found = own != 0;
    if (own) names = vm_call0(vm, own);
    else if (vm->exc) return 0;
  }
  return found ? sorted_names(vm, names) : object_dir(vm, a[0]);
}

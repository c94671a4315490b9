/* dir(): the names that can be asked of an object. */
#include "objects/class.h"
#include "objects/list.h"
#include "objects/module.h"

struct names {
  struct vm *vm;
  struct dict *set; /* names as keys: each once */
};

static bool add(struct names *n, const struct str *name) { return !name || dict_set(n->vm, n->set, (value)name, value_none); }

static bool add_table(struct names *n, const struct name_table *t) {
  for (uint32_t i = 0; i <= t->mask; i++)
    if (t->slots[i].name && t->slots[i].v && !add(n, t->slots[i].name)) return false;
  return true;
}
static bool add_class(struct names *n, const struct type *t) {
  uint32_t position = 0;
  for (const struct type *at; (at = type_mro_next(t, &position));)
    if (!add_table(n, at->attrs)) return false;
  return add(n, S(__class__));
}
static bool add_dict(struct names *n, value d) {
  uint32_t at = 0;
  value key, v;
  while (d && dict_next(AS(dict, d), &at, &key, &v))
    if (str_check(key) && !add(n, str_of(key))) return false;
  return true;
}
static bool add_instance(struct names *n, value v) {
  const struct type *t = type_of(v);
  if (!add_class(n, t)) return false;
  if (!is_pointer(v)) return true;
  const struct layout *l = t->words ? t->words : t->layout;
  for (uint32_t w = 1; w < l->words; w++)
    if (l->names[w] && ((const value *)v)[w] && !add(n, l->names[w])) return false;
  return !(t->flags & TYPE_HAS_DICT) || add_dict(n, ((const value *)v)[t->dict_word]);
}

value object_dir(struct vm *vm, value v) {
  value d = dict_new(vm, 0);
  if (!d) return 0;
  struct names n = {vm, AS(dict, d)};
  bool ok;
  if (is_instance(v, &type_type)) ok = add_class(&n, (const struct type *)v);
  else if (is_type(v, &type_module)) {
    value names = module_dict(vm, AS(module, v));
    ok = names && add_dict(&n, names);
  } else ok = add_instance(&n, v);
  value l = ok ? list_from_iterable(vm, d) : 0;
  return l && list_sort(vm, AS(list, l), value_none, false) ? l : 0;
}

/* __dict__ of classes: a view of the class (mappingproxy.c) that looks into its table whenever it is asked, in the order of the definition (names_order). Classes in flash have it, too,
   where this is linked. */
#include "objects/class.h"
#include "objects/list.h"
#include "objects/member.h"

const char mpy_class_dict = 0;

static bool put(struct vm *vm, struct dict *d, const struct type *t, const struct str *name) {
  value v = names_get(t->attrs, name);
  return !v || name == S(__qualname__) || dict_set(vm, d, (value)name, v);
}

static bool put_slots(struct vm *vm, struct dict *d, const struct type *t) {
  const struct layout *l = layout_words(t);
  for (uint32_t w = 1; w < l->words; w++) {
    int own = l->names[w] && !names_get(t->attrs, l->names[w]) ? type_own_slot(vm, t, l->names[w]) : 0;
    value member = own > 0 ? member_new(vm, t, l->names[w]) : 0;
    if (own < 0 || (own && (!member || !dict_set(vm, d, (value)l->names[w], member)))) return false;
  }
  return true;
}

/* Whether instances can be referred to weakly, as far as CPython's classes show it: built-in types that have a place for it show it themselves. */
static bool has_weak(struct vm *vm, const struct type *t) {
  if (!(t->flags & TYPE_PYTHON)) return t == TESTED(&type_set) || t == TESTED(&type_frozenset) || t == &type_type;
  return t->flags & TYPE_HAS_DICT && !names_get(t->attrs, S(__slots__)) ? true : type_own_slot(vm, t, S(__weakref__)) > 0 || has_weak(vm, t->base);
}

static bool put_place(struct vm *vm, struct dict *d, const struct type *t, const struct str *name) {
  value place = place_new(vm, t, name);
  return place && dict_set(vm, d, (value)name, place);
}

static bool put_places(struct vm *vm, struct dict *d, const struct type *t) {
  const struct type *base = t->base, *native = t->native;
  bool variable = native == TESTED(&type_int) || native == TESTED(&type_tuple) || native == TESTED(&type_bytes);
  if (t->flags & ~base->flags & TYPE_HAS_DICT && native != &type_type && !put_place(vm, d, t, S(__dict__))) return false;
  return variable || has_weak(vm, base) || !has_weak(vm, t) || put_place(vm, d, t, S(__weakref__));
}

/* What the class statement does not name: once, behind what it does. */
static bool put_implied(struct vm *vm, struct dict *d, const struct type *t) {
  /* Which is there because of __eq__ comes last. */
  bool no_hash = names_get(t->attrs, S(__hash__)) == value_none && names_get(t->attrs, S(__eq__));
  if (no_hash && dict_delete(vm, d, (value)S(__hash__)) < 0) return false;
  if (!put_slots(vm, d, t) || !put_places(vm, d, t)) return false;
  if (!names_get(t->attrs, S(__doc__)) && !dict_set(vm, d, (value)S(__doc__), value_none)) return false;
  return !no_hash || dict_set(vm, d, (value)S(__hash__), value_none);
}

static const uint8_t *order_of(const struct type *t) {
  bool in_flash = t->flags & TYPE_PYTHON && t->attrs != &names_none && !heap_contains(t->attrs) && t->attrs->mask < 256;
  return in_flash ? (const uint8_t *)(t->attrs->slots + t->attrs->mask + 1u) : names_order(t->attrs);
}

static bool put_table(struct vm *vm, struct dict *d, const struct type *t) {
  const struct name_table *names = t->attrs;
  const uint8_t *order = order_of(t);
  for (uint32_t k = 0; order && k < names->used; k++) {
    bool end = true;
    for (uint32_t i = 0; i <= names->mask; i++) {
      if (!names->slots[i].name || order[i] != k) continue;
      end = false;
      if (!put(vm, d, t, names->slots[i].name)) return false;
    }
    if (end && !put_implied(vm, d, t)) return false;
  }
  for (uint32_t i = 0; !order && i <= names->mask; i++)
    if (names->slots[i].name && !put(vm, d, t, names->slots[i].name)) return false;
  return true;
}

/* The class's own attributes as they are now. */
value class_dict(struct vm *vm, const struct type *t) {
  value made = dict_new(vm, t->attrs->used + 4u);
  struct dict *d = AS(dict, made);
  if (!made) return 0;
  value module = type_module_name(t);
  if (module && !names_get(t->attrs, S(__module__)) && !dict_set(vm, d, (value)S(__module__), module)) return 0;
  if (!put_table(vm, d, t)) return 0;
  bool told = !(t->flags & TYPE_PYTHON) || order_of(t);
  return told || put_implied(vm, d, t) ? made : 0;
}

value py_type___dict__(struct vm *vm, int n, value *a) {
  (void)n;
  return mappingproxy_new(vm, a[0]);
}

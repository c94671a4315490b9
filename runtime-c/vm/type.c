/* Classes that come into being while the program runs: bases, method resolution order, layout of instances, and what
   a call of a class does. */
#include "heap/finalize.h"
#include "vm/type.h"

#include <string.h>

#include "objects/class.h"
#include "objects/exception.h"
#include "objects/member.h"
#include "objects/property.h"
#include "objects/sequence.h"
#include "vm/interp.h"

const struct layout layout_none = {0, {0}};

const char *type_name(const struct type *t) { return t->name->data; }

/* ---- instances ---- */

value instance_alloc(struct vm *vm, const struct type *t) {
  size_t bytes = t->size ? t->size : sizeof(struct object);
  return (value)object_new(vm, t, bytes);
}

value wrapper_new(struct vm *vm, const struct type *t, value exact) {
  const struct type *base = type_of(exact);
  if (!type_is_subtype(t, base)) return raise_type(vm, "%N.__new__(%N): %N is not a subtype of %N", base, t, t, base);
  value v = instance_alloc(vm, t);
  if (v) AS(wrapper, v)->exact = exact;
  return v;
}

/* The name of a slot: a private one is mangled as in the class's methods. */
static const struct str *slot_name(struct vm *vm, const struct str *class_name, const struct str *name) {
  const char *text = name->data, *class = class_name->data;
  uint32_t n = str_len(name);
  while (*class == '_') class++;
  if (n < 2 || memcmp(text, "__", 2) != 0 || memcmp(text + n - 2, "__", 2) == 0 || !*class) return str_intern(vm, name);
  struct str_buffer b;
  buffer_init(&b, vm);
  buffer_put_char(&b, '_');
  buffer_put_c(&b, class);
  buffer_put_str(&b, name);
  value mangled = buffer_finish(&b);
  return mangled ? str_intern(vm, AS(str, mangled)) : NULL;
}

/* __slots__ as a list; 0: raised. */
static struct list *slot_list(struct vm *vm, value slots) {
  return (struct list *)(is_type(slots, &type_str) ? list_new(vm, 1, &slots) : list_from_iterable(vm, slots));
}

int type_own_slot(struct vm *vm, const struct type *t, const struct str *name) {
  value slots = names_get(t->attrs, S(__slots__));
  struct list *names = slots ? slot_list(vm, slots) : NULL;
  if (slots && !names) return -1;
  for (uint32_t i = 0; names && i < names->count; i++) {
    const struct str *slot = slot_name(vm, t->name, AS(str, names->items[i]));
    if (!slot || slot == name) return slot ? 1 : -1;
  }
  return 0;
}

int type_declares_slot(struct vm *vm, const struct type *t, const struct str *name) {
  uint32_t position = 0;
  for (const struct type *at; (at = type_mro_next(t, &position));) {
    int declared = type_own_slot(vm, at, name);
    if (declared) return declared;
  }
  return 0;
}

bool instance_set_class(struct vm *vm, value v, value to) {
  const struct type *own = type_shown(type_of(v));
  const struct type *t = (const struct type *)to;
  if (!to) return raise_type(vm, "can't delete __class__ attribute"), false;
  if (!is_instance(to, &type_type)) return raise_type(vm, "__class__ must be set to a class, not '%T' object", to), false;
  if (!(own->flags & t->flags & TYPE_PYTHON)) return raise_type(vm, "__class__ assignment only supported for mutable types or ModuleType subclasses"), false;
  bool same = t->size == own->size && t->native == own->native && t->dict_word == own->dict_word;
  const struct layout *a = layout_words(own), *b = layout_words(t);
  if (same && a->words == b->words) {
    for (uint32_t w = 0; w < a->words; w++) same = same && a->names[w] == b->names[w];
  } else same = same && a->words == b->words;
  if (!same) return raise_type(vm, "__class__ assignment: '%N' object layout differs from '%N'", t, own), false;
  if (type_of(v)->flags & TYPE_TWIN && !(t = type_twin(vm, t))) return false;
  AS(object, v)->type = t;
  return true;
}

/* ---- method resolution order ---- */

value type_mro_tuple(struct vm *vm, const struct type *t) {
  if (t->mro) return (value)t->mro;
  uint32_t n = 0;
  for (const struct type *at = t; at; at = at->base) n++;
  struct tuple *mro = (struct tuple *)tuple_new(vm, n, NULL);
  if (!mro) return 0;
  n = 0;
  for (const struct type *at = t; at; at = at->base) mro->items[n++] = (value)at;
  return (value)mro;
}

static bool in_tail(const struct list *l, uint32_t from, value t) {
  for (uint32_t i = from + 1; i < l->count; i++)
    if (l->items[i] == t) return true;
  return false;
}

static value head_of(const struct list *lists, const uint32_t *heads, uint32_t i) {
  const struct list *l = AS(list, lists->items[i]);
  return heads[i] < l->count ? l->items[heads[i]] : 0;
}

/* Names the classes that head what is left of the orders, each once. */
static value mro_conflict(struct vm *vm, const struct tuple *bases, const struct list *lists, const uint32_t *heads) {
  for (uint32_t i = 0; i < bases->count; i++)
    for (uint32_t j = 0; j < i; j++)
      if (bases->items[i] == bases->items[j]) return raise_type(vm, "duplicate base class %N", (const struct type *)bases->items[i]);
  struct str_buffer b;
  buffer_init(&b, vm);
  for (uint32_t i = 0; i < lists->count; i++) {
    value head = head_of(lists, heads, i);
    for (uint32_t j = 0; j < i && head; j++)
      if (head_of(lists, heads, j) == head) head = 0;
    if (!head) continue;
    if (b.len) buffer_put_c(&b, ", ");
    buffer_put_str(&b, AS(type, head)->name);
  }
  value names = buffer_finish(&b);
  if (!names) return 0;
  return raise_type(vm, "Cannot create a consistent method resolution order (MRO) for bases %S", AS(str, names));
}

/* C3 linearisation (Barrett et al., 'A monotonic superclass linearization for Dylan'): merges the bases' orders and the list of bases itself. */
static value mro_merge(struct vm *vm, const struct type *self, const struct tuple *bases) {
  struct list *lists = (struct list *)list_new(vm, 0, NULL);
  struct list *out = (struct list *)list_new(vm, 0, NULL);
  if (!lists || !out || !list_append(vm, out, (value)self)) return 0;
  for (uint32_t i = 0; i <= bases->count; i++) {
    value order = i < bases->count ? type_mro_tuple(vm, (const struct type *)bases->items[i]) : (value)bases;
    value l = order ? list_from_iterable(vm, order) : 0;
    if (!l || !list_append(vm, lists, l)) return 0;
  }
  uint32_t heads[lists->count]; /* how far each list is used up */
  memset(heads, 0, sizeof heads);
  for (;;) {
    value next = 0;
    bool left = false;
    for (uint32_t i = 0; i < lists->count && !next; i++) {
      struct list *l = AS(list, lists->items[i]);
      if (heads[i] >= l->count) continue;
      left = true;
      next = l->items[heads[i]];
      for (uint32_t j = 0; j < lists->count && next; j++)
        if (in_tail(AS(list, lists->items[j]), heads[j], next)) next = 0;
    }
    if (!left) break;
    if (!next) return mro_conflict(vm, bases, lists, heads);
    if (!list_append(vm, out, next)) return 0;
    for (uint32_t i = 0; i < lists->count; i++) {
      struct list *l = AS(list, lists->items[i]);
      if (heads[i] < l->count && l->items[heads[i]] == next) heads[i]++;
    }
  }
  return tuple_new(vm, out->count, out->items);
}

/* ---- bases ---- */

static uint32_t fixed_words(const struct type *t) {
  if (t->flags & TYPE_PYTHON) return t->size / 4u;
  return t->flags & TYPE_VARIABLE ? 2 : t->size / 4u;
}

static bool is_attribute_slot(value name) {
  return str_check(name) && !str_equal(str_of(name), S(__dict__)) && !str_equal(str_of(name), S(__weakref__));
}

static bool declares_slots(const struct type *t) {
  value slots = names_get(t->attrs, S(__slots__));
  if (!slots || is_attribute_slot(slots)) return slots != 0;
  if (!is_type(slots, &type_tuple) && !is_type(slots, &type_list)) return false;
  struct items items = items_of(slots);
  for (uint32_t i = 0; i < items.count; i++)
    if (is_attribute_slot(items.first[i])) return true;
  return false;
}

/* Types whose instances CPython makes as long as they need to be: their subclasses have no room for slots. */
static bool has_no_room(const struct type *native) {
  return native == TESTED(&type_int) || native == TESTED(&type_tuple) || native == TESTED(&type_bytes) || native == &type_type;
}

/* The class that gave instances of t their last slots, or null. */
static const struct type *slotted(const struct type *t) {
  for (; t && t->flags & TYPE_PYTHON; t = t->bases ? type_solid_base(t->bases) : t->base)
    if (declares_slots(t)) return t;
  return NULL;
}

/* What decides where an instance's words lie for CPython, whose slots have fixed places: the class of the last slots, or the built-in type. */
static const struct type *solid(const struct type *t) {
  const struct type *last = slotted(t);
  return last ? last : t->native;
}

/* The base that CPython would extend, its __base__: the first of those with the most derived solid class. Null: two of these do not go together, though here there would be room. */
const struct type *type_solid_base(const struct tuple *bases) {
  const struct type *base = NULL, *held = NULL;
  for (uint32_t i = 0; i < bases->count; i++) {
    const struct type *t = (const struct type *)bases->items[i], *its = solid(t);
    if (held && type_is_subtype(held, its)) continue;
    bool exceptions = held && held->flags & its->flags & TYPE_EXCEPTION && !slotted(t); /* all have room for all */
    if (held && !type_is_subtype(its, held) && !exceptions) return NULL;
    base = t;
    held = its;
  }
  return base;
}

/* The base whose layout the new class extends: the one with the most derived built-in, then the largest. */
static const struct type *best_base(struct vm *vm, const struct tuple *bases) {
  const struct type *best = NULL;
  for (uint32_t i = 0; i < bases->count; i++) {
    const struct type *t = (const struct type *)bases->items[i];
    if (!is_instance((value)t, &type_type)) return raise_type(vm, "bases must be types"), NULL;
    if (t->flags & TYPE_FINAL) return raise_type(vm, "type '%N' is not an acceptable base type", t), NULL;
    if (!best) best = t;
    else if (t->native != best->native) {
      if (type_is_subtype(t->native, best->native)) best = t;
      else if (!type_is_subtype(best->native, t->native) && !(best->flags & t->flags & TYPE_EXCEPTION))
        return raise_type(vm, "multiple bases have instance lay-out conflict"), NULL;
    } else if (layout_words(t)->words > layout_words(best)->words) best = t;
  }
  if (bases->count > 1 && !type_solid_base(bases)) return raise_type(vm, "multiple bases have instance lay-out conflict"), NULL;
  return best;
}

static const struct type *best_meta(struct vm *vm, const struct type *meta, const struct tuple *bases) {
  for (uint32_t i = 0; i < bases->count; i++) {
    const struct type *other = type_of(bases->items[i]);
    if (type_is_subtype(meta, other)) continue;
    if (!type_is_subtype(other, meta))
      return raise_type(vm, "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases"), NULL;
    meta = other;
  }
  return meta;
}
const struct type *type_meta_for(struct vm *vm, const struct type *meta, const struct tuple *bases) { return best_meta(vm, meta, bases); }

/* ---- layout ---- */

struct layout_plan {
  struct vm *vm;
  struct list *names; /* names of words, None for words without */
};

static bool plan_has(const struct layout_plan *p, const struct str *name) {
  for (uint32_t i = 0; i < p->names->count; i++)
    if (p->names->items[i] == (value)name) return true;
  return false;
}
static bool plan_add(struct layout_plan *p, const struct str *name) { return (name && plan_has(p, name)) || list_append(p->vm, p->names, name ? (value)name : value_none); }

/* Letters beyond ASCII are not looked up: their tables would be linked with every class. */
static bool is_identifier(const struct str *s) {
  for (const char *p = s->data; *p; p++) {
    bool letter = (*p | 32) >= 'a' && (*p | 32) <= 'z';
    if (!letter && *p != '_' && !(*p & 0x80) && !(p > s->data && *p >= '0' && *p <= '9')) return false;
  }
  return str_len(s) != 0;
}

/* __slots__ as a list of interned names, the private ones mangled; 0: raised. */
static struct list *slots_read(struct vm *vm, const struct str *class_name, value slots) {
  struct list *names = slot_list(vm, slots);
  for (uint32_t i = 0; names && i < names->count; i++) {
    value v = names->items[i];
    if (!is_type(v, &type_str)) return raise_type(vm, "__slots__ items must be strings, not '%T'", v), NULL;
    if (!is_identifier(AS(str, v))) return raise_type(vm, "__slots__ must be identifiers"), NULL;
    const struct str *name = slot_name(vm, class_name, AS(str, v));
    if (!name) return NULL;
    names->items[i] = (value)name;
  }
  return names;
}

/* No attribute, but a place that an instance has without it. */
static bool slot_is_place(value name) { return name == (value)S(__dict__) || name == (value)S(__weakref__); }

static bool slots_want_dict(const struct list *slots) {
  for (uint32_t i = 0; i < slots->count; i++)
    if (slots->items[i] == (value)S(__dict__)) return true;
  return false;
}

static bool slots_check(struct vm *vm, const struct tuple *bases, const struct list *slots, struct dict *namespace) {
  const struct type *base = type_solid_base(bases);
  if (slots->count && has_no_room(base->native)) return raise_type(vm, "nonempty __slots__ not supported for subtype of '%N'", base), false;
  if (slots_want_dict(slots) && base->flags & TYPE_HAS_DICT) return raise_type(vm, "__dict__ slot disallowed: we already got one"), false;
  for (uint32_t i = 0; i < slots->count; i++) {
    value name = slots->items[i];
    if (!slot_is_place(name) && dict_get_str(namespace, AS(str, name))) return raise_value(vm, "'%S' in __slots__ conflicts with class variable", AS(str, name)), false;
  }
  return true;
}

static bool plan_slots(struct layout_plan *p, const struct list *slots) {
  for (uint32_t i = 0; i < slots->count; i++)
    if (!slot_is_place(slots->items[i]) && !plan_add(p, AS(str, slots->items[i]))) return false;
  return true;
}

/* Decides the words of the new class's instances: those of the base, the overflow dictionary, what its methods assign to self, and what other bases have. */
static bool plan_layout(struct vm *vm, struct type *t, const struct tuple *bases, struct dict *namespace, const struct list *slots, const struct class_info *info) {
  struct layout_plan p = {vm, (struct list *)list_new(vm, 0, NULL)};
  if (!p.names) return false;
  const struct type *base = t->base;
  const struct layout *inherited = layout_words(base);
  uint32_t fixed = fixed_words(base);
  for (uint32_t w = 0; w < fixed; w++) {
    const struct str *name = w < inherited->words ? inherited->names[w] : NULL;
    if (!list_append(vm, p.names, name ? (value)name : value_none)) return false;
  }
  bool wants_dict = !slots || slots_want_dict(slots);
  for (uint32_t i = 0; i < bases->count; i++)
    if (((const struct type *)bases->items[i])->flags & TYPE_HAS_DICT) wants_dict = true;
  if (base->flags & TYPE_HAS_DICT) {
    t->flags |= TYPE_HAS_DICT;
    t->dict_word = base->dict_word;
  } else if (wants_dict) {
    t->flags |= TYPE_HAS_DICT;
    t->dict_word = (uint16_t)p.names->count;
    if (!plan_add(&p, NULL)) return false;
  }
  for (uint32_t i = 0; i < bases->count; i++) {
    const struct layout *l = layout_words((const struct type *)bases->items[i]);
    for (uint32_t w = 0; w < l->words; w++)
      if (l->names[w] && !plan_add(&p, l->names[w])) return false;
  }
  if (slots && !plan_slots(&p, slots)) return false;
  if (info && !slots)
    for (uint32_t i = 0; i < info->own_count; i++) {
      value own = dict_get_str(namespace, info->own_names[i]);
      if (own && attr_is_data_descriptor(own)) continue;
      if (!plan_add(&p, info->own_names[i])) return false;
    }
  uint32_t words = p.names->count;
  t->size = (uint16_t)(words * 4);
  struct layout *l = heap_alloc(vm, sizeof *l + words * sizeof l->names[0]);
  if (!l) return false;
  l->words = words;
  for (uint32_t w = 0; w < words; w++) l->names[w] = p.names->items[w] == value_none ? NULL : (const struct str *)p.names->items[w];
  t->words = t->layout = l;
  return true;
}

/* What the fast paths may not use: words whose name is a data descriptor of the class, all of them where reading or writing is hooked. Notes shadowed class attributes. */
static bool refine_layout(struct vm *vm, struct type *t) {
  const struct str *hooks[] = {S(__setattr__), S(__delattr__), S(__getattribute__)};
  for (int i = 0; i < 3; i++) {
    value hook = type_lookup(t, hooks[i]);
    if (!hook || is_type(hook, &type_native)) continue;
    t->layout = &layout_none;
    if (i == 2) t->flags |= TYPE_CUSTOM_GET;
  }
  const struct layout *l = t->words;
  for (uint32_t w = 0; w < l->words; w++) {
    value found = l->names[w] ? type_lookup(t, l->names[w]) : 0;
    if (!found) continue;
    t->flags |= TYPE_SHADOWED;
    if (!attr_is_data_descriptor(found)) {
      int hides = type_declares_slot(vm, t, l->names[w]);
      if (hides < 0) return false;
      if (hides) ((struct layout *)l)->names[w] = NULL; /* a slot of a base, which only its own member would find */
      if (hides && t->layout != l && t->layout != &layout_none) ((struct layout *)t->layout)->names[w] = NULL;
    }
    if (!attr_is_data_descriptor(found) || t->layout == &layout_none) continue;
    if (t->layout == t->words) {
      struct layout *copy = heap_alloc(vm, sizeof *copy + l->words * sizeof copy->names[0]);
      if (!copy) return false;
      memcpy(copy, l, sizeof *copy + l->words * sizeof copy->names[0]);
      t->layout = copy;
    }
    ((struct layout *)t->layout)->names[w] = NULL;
  }
  return true;
}

static bool fill_attributes(struct vm *vm, struct type *t, struct dict *namespace) {
  struct name_table *table = names_new(vm, namespace->count);
  if (!table) return false;
  t->attrs = table;
  uint32_t at = 0;
  value key, v;
  while (dict_next(namespace, &at, &key, &v)) {
    if (!is_instance(key, &type_str)) continue;
    const struct str *name = str_intern(vm, AS(str, value_exact(key)));
    if (!name) return false;
    if (name == S(__classcell__)) continue;
    if (is_type(v, &type_function) && (name == S(__init_subclass__) || name == S(__class_getitem__))) {
      v = classmethod_new(vm, v);
      if (!v) return false;
    } else if (is_type(v, &type_function) && name == S(__new__)) {
      v = staticmethod_new(vm, v);
      if (!v) return false;
    }
    if (!names_set(vm, &t->attrs, name, v)) return false;
  }
  if (!dict_get_str(namespace, S(__hash__)) && dict_get_str(namespace, S(__eq__)) && !names_set(vm, &t->attrs, S(__hash__), value_none)) return false;
  return true;
}

/* Flags and the cached __init__ that follow from the attributes. */
static void type_settle(struct type *t) {
  value init = type_lookup(t, S(__init__));
  t->init = init && !(is_type(init, &type_native) && AS(native, init)->owner == &type_object) ? init : 0;
  value new = type_lookup(t, S(__new__));
  if (type_lookup(t, S(__del__))) t->flags |= TYPE_HAS_FINALIZER;
  bool plain = !(t->flags & TYPE_HAS_FINALIZER) && t->native == &type_object && (!new || (is_type(new, &type_native) && AS(native, new)->owner == &type_object));
  t->flags = (uint16_t)(plain ? t->flags | TYPE_PLAIN_NEW : t->flags & ~TYPE_PLAIN_NEW);
}

/* Slots need a member in the table only where something else would be found: an attribute of a class behind the one that declares them. */
static bool put_members(struct vm *vm, struct type *t) {
  const struct layout *l = layout_words(t);
  for (uint32_t w = 1; w < l->words; w++) {
    const struct str *name = l->names[w];
    if (!name || !type_lookup(t, name)) continue;
    uint32_t position = 0;
    int declared = 0;
    for (const struct type *at; !declared && (at = type_mro_next(t, &position)) && !names_get(at->attrs, name);) declared = type_own_slot(vm, at, name);
    value member = declared > 0 ? member_find(vm, t, NULL, name) : 0;
    if (declared < 0 || (declared && !member) || (member && !names_set(vm, &t->attrs, name, member))) return false;
  }
  return true;
}

value type_new(struct vm *vm, const struct type *meta, const struct str *name, value bases_value, struct dict *namespace, const struct class_info *info) {
  if (AS(tuple, bases_value)->count == 0) {
    value object = (value)&type_object;
    bases_value = tuple_new(vm, 1, &object);
    if (!bases_value) return 0;
  }
  const struct tuple *bases = AS(tuple, bases_value);
  meta = best_meta(vm, meta, bases);
  if (!meta) return 0;
  const struct type *base = best_base(vm, bases);
  if (!base) return 0;
  value given = dict_get_str(namespace, S(__slots__));
  const struct list *slots = given ? slots_read(vm, name, given) : NULL;
  if (given && (!slots || !slots_check(vm, bases, slots, namespace))) return 0;
  size_t bytes = meta->size > sizeof(struct type) ? meta->size : sizeof(struct type);
  struct type *t = object_new(vm, meta, bytes);
  if (!t) return 0;
  t->name = name;
  t->base = base;
  t->attrs = &names_none;
  t->layout = &layout_none;
  t->ops = &instance_ops;
  t->native = base->native;
  t->info = info;
  static uint16_t made;
  t->made = ++made;
  t->flags = (uint16_t)(TYPE_PYTHON | TYPE_HEAP | (base->flags & (TYPE_EXCEPTION | TYPE_WRAPPER | TYPE_SEQUENCE | TYPE_MAPPING)));
  if (base->flags & TYPE_VARIABLE) t->flags |= TYPE_WRAPPER;
  if (base->native == &type_type) t->ops = &metaclass_ops;
  if (bases->count > 1 || base->mro) {
    value mro = mro_merge(vm, t, bases);
    if (!mro) return 0;
    t->mro = AS(tuple, mro);
  }
  if (bases->count > 1) t->bases = bases;
  if (!plan_layout(vm, t, bases, namespace, slots, info) || !fill_attributes(vm, t, namespace)) return 0;
  method_cache_clear();
  if (member_find && !put_members(vm, t)) return 0;
  method_cache_clear();
  if (names_order(t->attrs)) ((struct name_table *)t->attrs)->used++; /* what comes later comes behind __dict__ and the like */
  if (!refine_layout(vm, t)) return 0;
  type_settle(t);
  return (value)t;
}

bool type_finish(struct vm *vm, struct type *t, struct dict *namespace, const struct tuple *kwnames, const value *kwvalues) {
  uint32_t at = 0;
  value key, v;
  while (dict_next(namespace, &at, &key, &v)) {
    if (!is_type(key, &type_str)) continue;
    bool found = false;
    value args[] = {(value)t, key};
    if (type_of(v)->flags & TYPE_PYTHON && !special_call(vm, v, S(__set_name__), 2, args, &found) && vm->exc) return false;
    if (!found && is_instance(v, &type_property) && heap_contains((void *)v)) AS(property, v)->name = key;
  }
  value hook = type_lookup_after(t, t, S(__init_subclass__));
  if (!hook || is_type(hook, &type_native)) {
    if (kwnames && kwnames->count) return raise_type(vm, "%S.__init_subclass__() takes no keyword arguments", AS(str, type_qualname(t))), false;
    return true;
  }
  hook = bind_attribute(vm, hook, 0, t);
  if (!hook) return false;
  struct call_args args = {(value *)kwvalues, 0, kwnames};
  return vm_call_args(vm, hook, &args) != 0;
}

/* Whether no layout, flag or cached __init__ follows from another value of the name: the class had it before, and it is no special name and no descriptor. */
static bool is_plain_change(value before, const struct str *name, value to) {
  bool special = str_len(name) > 4 && name->data[0] == '_' && name->data[1] == '_';
  return before && !special && !attr_is_data_descriptor(before) && !attr_is_data_descriptor(to);
}

/* After the member of a slot of `t` was replaced or deleted: instances no longer find the word. */
struct lost_slot {
  const struct type *owner;
  const struct str *name;
};
static bool lose_slot(struct vm *vm, struct object *o, void *context) {
  const struct lost_slot *lost = context;
  const struct type *t = (const struct type *)o;
  (void)vm;
  if (!is_instance((value)o, &type_type) || !(t->flags & TYPE_HEAP) || !t->words || !type_is_subtype(t, lost->owner)) return true;
  uint32_t w = attribute_word(t, lost->name);
  if (w) ((struct layout *)t->words)->names[w] = NULL;
  return true;
}
static bool lose_member(struct vm *vm, const struct type *t, const struct str *name) {
  struct lost_slot lost = {t, name};
  return heap_each(vm, lose_slot, &lost);
}

bool type_set_attr(struct vm *vm, struct type *t, const struct str *name, value to) {
  if (!(t->flags & TYPE_HEAP)) return raise_type(vm, "cannot set '%S' attribute of immutable type '%N'", name, t), false;
  if ((name == S(__name__) || name == S(__qualname__)) && !to) return raise_type(vm, "cannot delete '%S' attribute of immutable type '%N'", name, t), false;
  if (name == S(__name__)) {
    if (!is_type(to, &type_str)) return raise_type(vm, "can only assign string to %N.__name__, not '%T'", t, to), false;
    if (!t->info && !names_get(t->attrs, S(__qualname__)) && !names_set(vm, &t->attrs, S(__qualname__), (value)t->name)) return false;
    t->name = AS(str, to);
    return true;
  }
  if (name == S(__bases__)) return raise_type(vm, "__bases__ of class '%N' cannot change: make a new class", t), false;
  if (name == S(__mro__)) return raise_error(vm, &type_AttributeError, "readonly attribute"), false;
  if (name == S(__dict__)) return raise_error(vm, &type_AttributeError, "attribute '%S' of 'type' objects is not writable", name), false;
  value before = names_get(t->attrs, name);
  int slot = member_find && !before && attribute_word(t, name) ? type_own_slot(vm, t, name) : 0;
  if (slot < 0 || (slot && !lose_member(vm, t, name))) return false;
  if (!to && !before && !slot) return raise_error(vm, &type_AttributeError, "type object '%N' has no attribute '%S'", t, name), false;
  if (to && is_type(to, &type_function) && name == S(__new__)) {
    to = staticmethod_new(vm, to);
    if (!to) return false;
  }
  bool plain = to && is_plain_change(before, name, to);
  if ((to || before) && !names_set(vm, &t->attrs, name, to)) return false;
  if (plain) {
    method_cache_forget(name);
    return true;
  }
  method_cache_clear();
  return types_refresh(vm, t);
}

/* After a change of `changed`: every class below it looks at its layout and __init__ again. */
static bool refresh(struct vm *vm, struct object *o, void *changed) {
  struct type *t = (struct type *)o;
  if (!(type_of((value)o) == &type_type || type_is_subtype(type_of((value)o), &type_type))) return true;
  if (!(t->flags & TYPE_HEAP) || !t->words || !type_is_subtype(t, changed)) return true;
  t->layout = t->words;
  t->flags &= (uint16_t)~(TYPE_SHADOWED | TYPE_CUSTOM_GET);
  if (!refine_layout(vm, t)) return false;
  type_settle(t);
  return true;
}
bool types_refresh(struct vm *vm, struct type *t) { return heap_each(vm, refresh, t); }

/* ---- calling a class ---- */

static bool is_method_of(value f, const struct type *owner) { return f && is_type(f, &type_native) && AS(native, f)->owner == owner; }
static bool is_objects(value f) { return is_method_of(f, &type_object); }

value type_construct(struct vm *vm, const struct type *t, const struct call_args *args) {
  ONLY_WITH(instance_ops, bind_attribute); /* only a class of the program's has a __new__ or __init__ not written in C */
  int kw = args->kwnames ? (int)args->kwnames->count : 0;
  if (t == &type_type && args->npos == 1 && !kw) return (value)type_shown(type_of(args->args[0]));
  value new = type_lookup(t, S(__new__)), init = type_lookup(t, S(__init__));
  value made;
  if ((t->flags & TYPE_EXCEPTION) && !kw && is_method_of(new, &type_BaseException) && is_method_of(init, &type_BaseException)) {
    value items = args->npos ? tuple_new(vm, (uint32_t)args->npos, args->args) : 0; /* what both would do */
    return items || !args->npos ? exception_new(vm, t, items) : 0;
  }
  if ((!new || is_objects(new)) && t->native == &type_object) {
    bool takes_none = !init || is_objects(init);
    made = takes_none && (args->npos || kw) ? raise_type(vm, "%N() takes no arguments", t) : instance_alloc(vm, t);
  } else if (!new || is_objects(new)) return raise_type(vm, "cannot create '%N' instances", t);
  else {
    value all[args->npos + 1 + kw];
    all[0] = (value)t;
    if (args->npos + kw) memcpy(all + 1, args->args, sizeof(value) * (size_t)(args->npos + kw));
    struct call_args with_class = {all, args->npos + 1, args->kwnames};
    if (!is_type(new, &type_native)) new = bind_attribute(vm, new, 0, t);
    if (is_type(new, &type_method)) new = AS(bound_method, new)->function;
    made = new ? vm_call_args(vm, new, &with_class) : 0;
  }
  if (!made || !(is_instance)(made, t)) return made;
  const struct type *own = type_of(made);
  if ((own->flags & TYPE_HAS_FINALIZER) && finalize_register && !finalize_is_registered(made) && !finalize_register(vm, made)) return 0;
  init = own == t ? init : type_lookup(own, S(__init__));
  if (!init || is_objects(init)) return made;
  if (own->flags & TYPE_PYTHON && is_type(init, &type_function)) {
    value all[args->npos + 1 + kw];
    all[0] = made;
    if (args->npos + kw) memcpy(all + 1, args->args, sizeof(value) * (size_t)(args->npos + kw));
    struct call_args with_self = {all, args->npos + 1, args->kwnames};
    value r = vm_call_args(vm, init, &with_self);
    if (!r) return 0;
    if (r != value_none) return raise_type(vm, "__init__() should return None, not '%T'", r);
    return made;
  }
  if (is_type(init, &type_native) && (AS(native, init)->flags & NATIVE_METHOD)) return vm_call_self(vm, init, made, args) ? made : 0;
  init = bind_attribute(vm, init, made, own);
  if (!init || !vm_call_args(vm, init, args)) return 0;
  return made;
}

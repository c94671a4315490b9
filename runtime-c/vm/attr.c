/* Attributes: look-up in types with a cache, instances' words and overflow dictionaries, descriptors. */
#include "generated/opcodes.h"
#include "objects/class.h"
#include "objects/exception.h"
#include "objects/member.h"
#include "vm/interp.h"
#include "vm/type.h"

/* ---- name tables ---- */

const struct name_table names_none = {0, 0, {{0, 0}}};

value names_get(const struct name_table *t, const struct str *name) {
  uint32_t i = str_hash(name) & t->mask;
  for (;;) {
    const struct name_slot *s = &t->slots[i];
    if (s->name == name) return s->v;
    if (!s->name) return 0;
    i = (i + 1) & t->mask;
  }
}

/* Where programs ask classes for their __dict__ (objects/class-dict.c), a byte for each slot says which name came how late; a number that no name has stands for the end of the
   class statement. Null: not here, or too many names. */
uint8_t *names_order(const struct name_table *t) {
  bool kept = &mpy_class_dict && t != &names_none && heap_contains(t) && t->mask < 256;
  return kept ? (uint8_t *)(t->slots + t->mask + 1u) : NULL;
}

static void names_put(struct name_table *t, const struct str *name, value v) {
  uint32_t i = str_hash(name) & t->mask;
  while (t->slots[i].name && t->slots[i].name != name) i = (i + 1) & t->mask;
  if (!t->slots[i].name) {
    uint8_t *order = names_order(t);
    if (order) order[i] = (uint8_t)t->used;
    t->used++;
  }
  t->slots[i].name = name;
  t->slots[i].v = v;
}

static size_t names_bytes(uint32_t slots) { return sizeof(struct name_table) + slots * sizeof(struct name_slot) + (&mpy_class_dict ? slots : 0); }

struct name_table *names_new(struct vm *vm, uint32_t names) {
  uint32_t slots = 4;
  while (slots * 3 < names * 4 + 4) slots *= 2;
  struct name_table *t = heap_alloc(vm, names_bytes(slots));
  if (!t) return NULL;
  t->mask = (uint16_t)(slots - 1);
  t->used = 0;
  for (uint32_t i = 0; i < slots; i++) t->slots[i].name = NULL, t->slots[i].v = 0;
  return t;
}

static bool was_deleted(const struct name_table *t, const struct str *name) {
  for (uint32_t i = 0; i <= t->mask; i++)
    if (t->slots[i].name == name) return !t->slots[i].v;
  return false;
}

bool names_set(struct vm *vm, const struct name_table **table, const struct str *name, value v) {
  const struct name_table *t = *table;
  uint32_t slots = t->mask + 1u;
  bool again = &mpy_class_dict && v && was_deleted(t, name); /* comes last, then */
  if (t == &names_none || !heap_contains(t) || (t->used + 1u) * 4 > slots * 3 || again) {
    struct name_table *grown = names_new(vm, t->used + 2u);
    if (!grown) return false;
    const uint8_t *order = names_order(t);
    for (uint32_t k = 0; order && k < t->used; k++) {
      bool gap = true;
      for (uint32_t i = 0; i < slots; i++) {
        if (!t->slots[i].name || order[i] != k) continue;
        gap = false;
        if (t->slots[i].v) names_put(grown, t->slots[i].name, t->slots[i].v);
      }
      if (gap) grown->used++;
    }
    for (uint32_t i = 0; !order && i < slots; i++)
      if (t->slots[i].name && t->slots[i].v) names_put(grown, t->slots[i].name, t->slots[i].v);
    *table = grown;
  }
  names_put((struct name_table *)*table, name, v);
  return true;
}

/* ---- look-up in types ---- */

const struct type *type_of_twin(const struct type *t) { return (const struct type *)t->mro->items[0]; }

struct cached_lookup lookup_cache[LOOKUP_CACHE_SIZE];

void method_cache_clear(void) {
  for (int i = 0; i < LOOKUP_CACHE_SIZE; i++) lookup_cache[i].type = NULL;
}

void method_cache_forget(const struct str *name) {
  for (int i = 0; i < LOOKUP_CACHE_SIZE; i++)
    if (lookup_cache[i].name == name) lookup_cache[i].type = NULL;
}

const struct type *type_mro_next(const struct type *t, uint32_t *position) {
  if (t->mro) return *position < t->mro->count ? (const struct type *)t->mro->items[(*position)++] : NULL;
  const struct type *at = t;
  for (uint32_t i = 0; i < *position && at; i++) at = at->base;
  (*position)++;
  return at;
}

static value lookup_walk(const struct type *t, const struct str *name) {
  if (!t->mro) {
    for (; t; t = t->base) {
      value v = names_get(t->attrs, name);
      if (v) return v;
    }
    return 0;
  }
  for (uint32_t i = 0; i < t->mro->count; i++) {
    value v = names_get(((const struct type *)t->mro->items[i])->attrs, name);
    if (v) return v;
  }
  return 0;
}

value type_lookup(const struct type *t, const struct str *name) {
  struct cached_lookup *c = lookup_cached(t, name);
  if (c->type == t && c->name == name) return c->found;
  value v = lookup_walk(t, name);
  if (heap_is_locked()) return v; /* perhaps in an interrupt, and the program is using the entry */
  *(const struct type *volatile *)&c->type = NULL; /* no interrupt may find half of it */
  c->name = name;
  c->found = v;
  c->method = 0;
  *(const struct type *volatile *)&c->type = t;
  return v;
}

value type_lookup_after(const struct type *t, const struct type *after, const struct str *name) {
  uint32_t position = 0;
  const struct type *at;
  while ((at = type_mro_next(t, &position)) && at != after) {}
  while (at && (at = type_mro_next(t, &position))) {
    value v = names_get(at->attrs, name);
    if (v) return v;
  }
  return 0;
}

bool type_is_subtype(const struct type *t, const struct type *base) {
  if (!t->mro) {
    for (; t; t = t->base)
      if (t == base) return true;
    return false;
  }
  for (uint32_t i = 0; i < t->mro->count; i++)
    if (t->mro->items[i] == (value)base) return true;
  return false;
}

/* ---- binding ---- */

static value bound_method_new(struct vm *vm, value function, value self) {
  struct bound_method *m = object_new_uncleared(vm, &type_method, sizeof *m);
  if (!m) return 0;
  m->function = function;
  m->self = self;
  return (value)m;
}

static value native_bind_attribute(struct vm *vm, value found, value self, const struct type *owner) {
  const struct native *n = AS(native, found);
  if (n->flags & NATIVE_STATIC) return found;
  if (n->flags & NATIVE_CLASS) return bound_method_new(vm, found, (value)owner);
  if (!self) return found;
  if (n->flags & NATIVE_GETTER) {
    struct call_args none = {NULL, 0, NULL};
    (void)none;
    value exact = n->owner && (n->owner->flags & TYPE_VARIABLE) ? value_exact(self) : self;
    return n->fn(vm, 1, &exact);
  }
  if (n->flags & NATIVE_METHOD) return bound_method_new(vm, found, self);
  return found;
}

value bind_attribute(struct vm *vm, value found, value self, const struct type *owner) {
  if (!is_pointer(found)) return found;
  const struct type *t = AS(object, found)->type;
  if (t == TESTED(&type_function)) return self ? bound_method_new(vm, found, self) : found;
  owner = type_shown(owner);
  if (t == TESTED(&type_native)) return native_bind_attribute(vm, found, self, owner);
  if (USE(t->ops, descr_get)) return USE(t->ops, descr_get)(vm, found, self, owner);
  return found;
}

static bool is_data_descriptor(value v) {
  if (!is_pointer(v)) return false;
  const struct type *t = AS(object, v)->type;
  if (t == TESTED(&type_native)) return (AS(native, v)->flags & NATIVE_GETTER) != 0;
  if (t->flags & TYPE_PYTHON) return type_lookup(t, S(__set__)) || type_lookup(t, S(__delete__)) || USE(t->native->ops, descr_set);
  return USE(t->ops, descr_set) != NULL;
}
bool attr_is_data_descriptor(value v) { return is_data_descriptor(v); }

/* ---- instances ---- */

uint32_t attribute_word(const struct type *t, const struct str *name) {
  const struct layout *l = t->words ? t->words : t->layout;
  for (uint32_t w = 1; w < l->words; w++)
    if (l->names[w] == name) return w;
  return 0;
}

static value instance_own(value v, const struct type *t, const struct str *name) {
  uint32_t w = attribute_word(t, name);
  if (w) {
    value x = ((const value *)v)[w];
    if (x) return x;
  }
  if (t->flags & TYPE_HAS_DICT) {
    value d = ((const value *)v)[t->dict_word];
    if (d) return dict_get_str(AS(dict, d), name);
  }
  return 0;
}

static value no_attribute(struct vm *vm, value v, const struct str *name) {
  if (member_missing && (type_of(v)->flags & TYPE_PYTHON) && member_missing(vm, v, name)) return 0;
  raise_error(vm, &type_AttributeError, "'%T' object has no attribute '%S'", v, name);
  attribute_error_fill(vm, v, name);
  return 0;
}

/* Whether a data descriptor says what is read; without __get__ the instance does. */
static bool gets(value descriptor) {
  const struct type *t = type_of(descriptor);
  return !(t->flags & TYPE_PYTHON) || type_lookup(t, S(__get__)) || USE(t->native->ops, descr_get);
}

/* The attribute, or 0: with an exception, or none there (vm->exc tells). */
static value generic_find(struct vm *vm, value v, const struct str *name) {
  const struct type *t = type_of(v);
  value found = type_lookup(t, name);
  if (found && is_data_descriptor(found) && gets(found)) return bind_attribute(vm, found, v, t);
  if (is_pointer(v)) {
    value own = instance_own(v, t, name);
    if (own) return own;
  }
  if (found && name == S(__doc__) && (t->flags & TYPE_PYTHON) && !names_get(type_shown(t)->attrs, name)) return value_none; /* a class does not inherit its text */
  if (found) return bind_attribute(vm, found, v, t);
  if (name == S(__class__)) return (value)type_shown(t);
  if (name == S(__dict__) && instance_dict && (t->flags & TYPE_HAS_DICT)) return instance_dict(vm, v);
  return 0;
}

value attr_generic_get(struct vm *vm, value v, const struct str *name) {
  value x = generic_find(vm, v, name);
  if (x || vm->exc) return x;
  return no_attribute(vm, v, name);
}

static value python_find(struct vm *vm, value v, const struct str *name) {
  const struct type *t = type_of(v);
  value hook = type_lookup(t, S(__getattribute__));
  value x;
  bool found;
  value arg = (value)name;
  if (hook && !is_type(hook, &type_native)) {
    x = special_call(vm, v, S(__getattribute__), 1, &arg, &found);
    if (x || !type_lookup(t, S(__getattr__)) || !exc_clear_if(vm, &type_AttributeError)) return x;
  } else {
    x = generic_find(vm, v, name);
    if (x) return x;
    if (vm->exc && !type_lookup(t, S(__getattr__))) return 0;
    if (vm->exc && !exc_clear_if(vm, &type_AttributeError)) return 0;
  }
  hook = type_lookup(t, S(__getattr__));
  if (!hook) return 0;
  return special_call(vm, v, S(__getattr__), 1, &arg, &found);
}

static value find(struct vm *vm, value v, const struct str *name) {
  const struct type *t = type_of(v);
  if (USE(t->ops, getattr)) return USE(t->ops, getattr)(vm, v, name);
  if (t->flags & TYPE_PYTHON) return python_find(vm, v, name);
  return generic_find(vm, v, name);
}

value attr_get(struct vm *vm, value v, const struct str *name) {
  value x = find(vm, v, name);
  if (x || vm->exc) return x;
  return no_attribute(vm, v, name);
}

value attr_find(struct vm *vm, value v, const struct str *name) {
  value x = find(vm, v, name);
  if (!x) exc_clear_if(vm, &type_AttributeError);
  return x;
}

/* ---- setting ---- */

static bool refuse_class(struct vm *vm, value to) {
  if (is_instance(to, &type_type)) raise_type(vm, "__class__ assignment only supported for mutable types or ModuleType subclasses");
  else raise_type(vm, "__class__ must be set to a class, not '%T' object", to);
  return false;
}

/* Whether a class written in Python has a say in setting its instances' attributes: CPython's text is then the shorter one. */
static bool is_overridden(const struct type *t, const struct str *name) {
  value found = type_lookup(t, name);
  return found && !is_type(found, &type_native);
}
static bool sets_itself(const struct type *t) { return t->flags & TYPE_PYTHON && (is_overridden(t, S(__setattr__)) || is_overridden(t, S(__delattr__))); }

static bool cannot_set(struct vm *vm, value v, const struct str *name, value to, value found) {
  if (name == S(__class__) && to) return refuse_class(vm, to);
  if (found) return raise_error(vm, &type_AttributeError, "'%T' object attribute '%S' is read-only", v, name), false;
  raise_error(vm, &type_AttributeError, "'%T' object has no attribute '%S'%s", v, name, sets_itself(type_of(v)) ? "" : " and no __dict__ for setting new attributes");
  attribute_error_fill(vm, v, name);
  return false;
}

static bool set_descriptor(struct vm *vm, value found, value v, const struct str *name, value to) {
  const struct type *d = type_of(found);
  if (d == TESTED(&type_native)) {
    const struct native *n = AS(native, found);
    bool settable = to || type_of(v)->flags & TYPE_EXCEPTION; /* their setters delete, too */
    if (settable && n->sig && n->sig->defaults && n->sig->defaults[0]) {
      value args[] = {v, to};
      return AS(native, n->sig->defaults[0])->fn(vm, 2, args) != 0;
    }
    if (n->flags & NATIVE_MEMBER) raise_error(vm, &type_AttributeError, "readonly attribute");
    else raise_error(vm, &type_AttributeError, "attribute '%S' of '%N' objects is not writable", name, n->owner);
    return false;
  }
  return USE(d->ops, descr_set)(vm, found, v, to);
}

bool attr_generic_set(struct vm *vm, value v, const struct str *name, value to) {
  const struct type *t = type_of(v);
  value found = type_lookup(t, name);
  if (found && is_data_descriptor(found)) return set_descriptor(vm, found, v, name, to);
  if (name == S(__class__)) return instance_set_class(vm, v, to);
  if (!is_pointer(v) || !heap_contains((void *)v)) return cannot_set(vm, v, name, to, found);
  uint32_t w = attribute_word(t, name);
  if (w) {
    if (!to && !((value *)v)[w] && !(t->flags & TYPE_HAS_DICT && ((value *)v)[t->dict_word])) {
      bool slot = !(t->flags & TYPE_HAS_DICT) || (member_find && member_find(vm, t, NULL, name));
      if (vm->exc) return false;
      if (slot) raise_error(vm, &type_AttributeError, "%S", name);
      else no_attribute(vm, v, name);
      return false;
    }
    if (to || ((value *)v)[w]) {
      ((value *)v)[w] = to;
      value d = !to && t->flags & TYPE_HAS_DICT ? ((value *)v)[t->dict_word] : 0;
      return !d || dict_delete(vm, AS(dict, d), (value)name) >= 0; /* what __dict__ showed of it */
    }
  }
  if (!(t->flags & TYPE_HAS_DICT)) return cannot_set(vm, v, name, to, found);
  if (name == S(__dict__) && instance_set_dict) return instance_set_dict(vm, v, to);
  value *d = &((value *)v)[t->dict_word];
  if (!to) {
    int deleted = *d ? dict_delete(vm, AS(dict, *d), (value)name) : 0;
    if (deleted == 0) no_attribute(vm, v, name);
    return deleted > 0;
  }
  if (!*d) {
    value made = dict_new(vm, 1);
    if (!made) return false;
    ((value *)v)[t->dict_word] = made;
  }
  return dict_set(vm, AS(dict, ((value *)v)[t->dict_word]), (value)name, to);
}

static bool python_set(struct vm *vm, value v, const struct str *name, value to) {
  const struct type *t = type_of(v);
  const struct str *hook_name = to ? S(__setattr__) : S(__delattr__);
  value hook = type_lookup(t, hook_name);
  if (!hook || is_type(hook, &type_native)) return attr_generic_set(vm, v, name, to);
  bool found;
  value args[] = {(value)name, to};
  return special_call(vm, v, hook_name, to ? 2 : 1, args, &found) != 0;
}

bool attr_set(struct vm *vm, value v, const struct str *name, value to) {
  const struct type *t = type_of(v);
  if (USE(t->ops, setattr)) return USE(t->ops, setattr)(vm, v, name, to);
  if (t->flags & TYPE_PYTHON) return python_set(vm, v, name, to);
  return attr_generic_set(vm, v, name, to);
}

/* ---- for calls ---- */

bool slow_get_method(struct vm *vm, value *window, value v, const struct str *name) {
  const struct type *t = type_of(v);
  if (!USE(t->ops, getattr) && !(t->flags & TYPE_CUSTOM_GET)) {
    value found = type_lookup(t, name);
    if (found && !(t->flags & TYPE_SHADOWED) && !(t->flags & TYPE_HAS_DICT && ((const value *)v)[t->dict_word])) {
      if (is_type(found, &type_function) || (is_type(found, &type_native) && (AS(native, found)->flags & (NATIVE_METHOD | NATIVE_CLASS | NATIVE_STATIC | NATIVE_GETTER)) == NATIVE_METHOD)) {
        if (!heap_is_locked()) lookup_cached(t, name)->method = found;
        window[0] = found;
        window[1] = v;
        return true;
      }
    }
  }
  value x = attr_get(vm, v, name);
  if (!x) return false;
  /* A bound method that was made only to be called: take it apart. */
  if (is_type(x, &type_method)) {
    window[0] = AS(bound_method, x)->function;
    window[1] = AS(bound_method, x)->self;
  } else {
    window[0] = x;
    window[1] = 0;
  }
  return true;
}

bool slow_get_special(struct vm *vm, value *window, const struct str *name) {
  value v = window[1];
  value found = type_lookup(type_of(v), name);
  if (!found) {
    if (name == S(__enter__) || name == S(__exit__))
      raise_type(vm, "'%T' object does not support the context manager protocol%s", v, name == S(__exit__) ? " (missed __exit__ method)" : "");
    else if (name == S(__aenter__) || name == S(__aexit__))
      raise_type(vm, "'%T' object does not support the asynchronous context manager protocol%s", v, name == S(__aexit__) ? " (missed __aexit__ method)" : "");
    else no_attribute(vm, v, name);
    return false;
  }
  if (is_type(found, &type_function) || (is_type(found, &type_native) && (AS(native, found)->flags & NATIVE_METHOD))) {
    window[0] = found;
    return true;
  }
  found = bind_attribute(vm, found, v, type_of(v));
  window[0] = found;
  window[1] = 0;
  return found != 0;
}

static value super_find(struct vm *vm, value cls, value self, const struct str *name, const struct type **start) {
  if (!is_instance(cls, &type_type)) {
    raise_error(vm, &type_RuntimeError, "super(): empty __class__ cell");
    return 0;
  }
  const struct type *t = (const struct type *)cls;
  if (is_instance(self, &type_type) && type_is_subtype((const struct type *)self, t)) *start = (const struct type *)self; /* also where it is an instance, too */
  else if ((is_instance)(self, t)) *start = type_shown(type_of(self));
  else {
    raise_type(vm, "super(type, obj): obj must be an instance or subtype of type");
    return 0;
  }
  value found = type_lookup_after(*start, t, name);
  if (!found && member_find) found = member_find(vm, *start, t, name);
  if (!found && !vm->exc) raise_error(vm, &type_AttributeError, "'super' object has no attribute '%S'", name);
  return found;
}

value slow_super_attr(struct vm *vm, value cls, value self, const struct str *name) {
  const struct type *start;
  value found = super_find(vm, cls, self, name, &start);
  if (!found) return 0;
  return bind_attribute(vm, found, (value)start == self ? 0 : self, start);
}

bool slow_super_method(struct vm *vm, value *window, const struct str *name) {
  const struct type *start;
  value self = window[1];
  value found = super_find(vm, window[0], self, name, &start);
  if (!found) return false;
  bool binds = is_type(found, &type_function) || (is_type(found, &type_native) && (AS(native, found)->flags & NATIVE_METHOD));
  if (binds && name == S(__new__)) binds = false;
  if (binds && (value)start != self) {
    window[0] = found;
    return true;
  }
  found = name == S(__new__) ? found : bind_attribute(vm, found, (value)start == self ? 0 : self, start);
  window[0] = found;
  window[1] = 0;
  return found != 0;
}

/* member_descriptor: a slot of a class's instances, as the class shows it; getset_descriptor: their __dict__ or __weakref__. */
#include "objects/member.h"
#include "objects/class.h"
#include "objects/exception.h"

const char mpy_slots = 0;

struct member {
  struct object head;
  const struct type *owner;
  const struct str *name;
};
extern const struct type type_member_descriptor, type_getset_descriptor;

static value descriptor_new(struct vm *vm, const struct type *kind, const struct type *owner, const struct str *name) {
  struct member *m = object_new(vm, kind, sizeof *m);
  if (!m) return 0;
  m->owner = owner;
  m->name = name;
  return (value)m;
}
value member_new(struct vm *vm, const struct type *owner, const struct str *name) { return descriptor_new(vm, &type_member_descriptor, owner, name); }
value place_new(struct vm *vm, const struct type *owner, const struct str *name) { return descriptor_new(vm, &type_getset_descriptor, owner, name); }

value member_find(struct vm *vm, const struct type *t, const struct type *after, const struct str *name) {
  uint32_t position = 0;
  const struct type *at;
  if (after)
    while ((at = type_mro_next(t, &position)) && at != after) {}
  while ((at = type_mro_next(t, &position))) {
    int declared = at->flags & TYPE_PYTHON && attribute_word(at, name) ? type_own_slot(vm, at, name) : 0;
    if (declared) return declared < 0 ? 0 : member_new(vm, at, name);
  }
  return 0;
}

/* The class with all of its name, but for __main__: so does CPython for slots. */
static bool raise_empty(struct vm *vm, value v, const struct str *name) {
  const struct type *t = type_of(v);
  value module = type_module_name(t);
  bool shown = module && str_check(module) && !str_equal(str_of(module), S(__main__));
  value path = text_format(vm, "%S%s%S", shown ? str_of(module) : str_empty, shown ? "." : "", str_of(type_qualname(t)));
  if (!path) return false;
  raise_error(vm, &type_AttributeError, "'%S' object has no attribute '%S'", AS(str, path), name);
  attribute_error_fill(vm, v, name);
  return false;
}

bool member_missing(struct vm *vm, value v, const struct str *name) {
  value member = member_find(vm, type_of(v), NULL, name);
  if (member) raise_empty(vm, v, name);
  return vm->exc != 0;
}

static value repr(struct vm *vm, value v) {
  const struct member *m = AS(member, v);
  return text_format(vm, "<%s '%S' of '%N' objects>", is_type(v, &type_member_descriptor) ? "member" : "attribute", m->name, m->owner);
}

/* False: raised, as self is no instance of the class. */
static bool fits(struct vm *vm, const struct member *m, value self) {
  if ((is_instance)(self, m->owner)) return true;
  return raise_type(vm, "descriptor '%S' for '%N' objects doesn't apply to a '%T' object", m->name, m->owner, self), false;
}

static value member_get(struct vm *vm, value descr, value self, const struct type *owner) {
  (void)owner;
  const struct member *m = AS(member, descr);
  if (!self) return descr;
  if (!fits(vm, m, self)) return 0;
  uint32_t w = attribute_word(type_of(self), m->name);
  value v = w ? ((const value *)self)[w] : 0;
  if (v) return v;
  return raise_empty(vm, self, m->name), (value)0;
}
static bool member_set(struct vm *vm, value descr, value self, value to) {
  const struct member *m = AS(member, descr);
  if (!fits(vm, m, self)) return false;
  uint32_t w = attribute_word(type_of(self), m->name);
  value *word = w ? (value *)self + w : NULL;
  if (!word || (!to && !*word)) return raise_error(vm, &type_AttributeError, "%S", m->name), false;
  *word = to;
  return true;
}

static value place_get(struct vm *vm, value descr, value self, const struct type *owner) {
  (void)owner;
  const struct member *m = AS(member, descr);
  if (!self) return descr;
  if (!fits(vm, m, self)) return 0;
  return m->name == S(__dict__) ? instance_dict(vm, self) : value_none;
}
static bool place_set(struct vm *vm, value descr, value self, value to) {
  const struct member *m = AS(member, descr);
  if (!fits(vm, m, self)) return false;
  if (m->name == S(__dict__)) return instance_set_dict(vm, self, to);
  return raise_error(vm, &type_AttributeError, "attribute '%S' of '%N' objects is not writable", m->name, m->owner), false;
}

/* Each asking makes a new one: they are equal. */
static value compare(struct vm *vm, enum compare_op op, value a, value b) {
  (void)vm;
  if ((op != COMPARE_EQ && op != COMPARE_NE) || type_of(a) != type_of(b)) return value_notimplemented;
  bool equal = AS(member, a)->owner == AS(member, b)->owner && AS(member, a)->name == AS(member, b)->name;
  return value_bool(equal == (op == COMPARE_EQ));
}
static bool hash(struct vm *vm, value v, uint32_t *out) { return hash_identity(vm, (value)AS(member, v)->name, out); }

static void mark(struct object *o) {
  heap_mark((value)((struct member *)o)->owner);
  heap_mark((value)((struct member *)o)->name);
}

#define ATTRIBUTES(N)                                                              \
  value py_##N##___name__(struct vm *vm, int n, value *a) {                        \
    (void)vm, (void)n;                                                             \
    return (value)AS(member, a[0])->name;                                          \
  }                                                                                \
  value py_##N##___objclass__(struct vm *vm, int n, value *a) {                    \
    (void)vm, (void)n;                                                             \
    return (value)AS(member, a[0])->owner;                                         \
  }
ATTRIBUTES(member_descriptor)
ATTRIBUTES(getset_descriptor)

#define DESCRIPTOR_TYPE(N, get, set)                                                                                                  \
  static const struct type_ops N##_ops = {.mark = mark, .repr = repr, .hash = hash, .compare = compare, .descr_get = get, .descr_set = set};      \
  extern const struct name_table attrs_##N;                                                                                           \
  const struct type type_##N = {.head = {&type_type}, .name = S(N), .base = &type_object, .attrs = &attrs_##N, .layout = &layout_none, \
                                .ops = &N##_ops, .native = &type_##N, .flags = TYPE_FINAL, .size = sizeof(struct member)}
DESCRIPTOR_TYPE(member_descriptor, member_get, member_set);
DESCRIPTOR_TYPE(getset_descriptor, place_get, place_set);

/* Weak references. All that there are stand in a table, which does not keep them: after marking, the collector clears those whose referents were not
   reached (heap/weak.h). */
#include "heap/weak.h"

#include "heap/finalize.h"
#include "objects/class.h"
#include "objects/function.h"
#include "vm/type.h"

static struct {
  value *entries; /* raw block */
  uint32_t count, room;
} weak;

void weak_mark(void) { heap_mark_raw(weak.entries); }

void weak_after_mark(void) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < weak.count; i++) {
    value v = weak.entries[i];
    if (!heap_is_marked((void *)v)) continue;
    struct weakref *r = AS(weakref, v);
    if (heap_is_marked((void *)r->referent)) {
      weak.entries[kept++] = v;
      continue;
    }
    r->referent = 0;
    if (r->callback) finalize_callback(v);
  }
  weak.count = kept;
}

static bool enter(struct vm *vm, value v) {
  if (weak.count == weak.room) {
    uint32_t room = weak.room ? weak.room * 2 : 7;
    value *moved = heap_realloc(vm, weak.entries, weak.room * sizeof(value), room * sizeof(value));
    if (!moved) return false;
    weak.entries = moved;
    weak.room = room;
  }
  weak.entries[weak.count++] = v;
  return true;
}

/* What may be referred to weakly: instances of classes that are not built on a type of variable size and have no __slots__ without room, functions, classes, sets and generators. */
static bool allows(struct vm *vm, value v) {
  if (!is_pointer(v)) return false;
  const struct type *t = type_of(v);
  if (t->flags & TYPE_PYTHON) {
    bool variable = (t->flags & TYPE_WRAPPER) && t->native != &type_str && t->native != &type_float;
    return !variable && ((t->flags & TYPE_HAS_DICT) || type_declares_slot(vm, t, S(__weakref__)) > 0);
  }
  return t == &type_function || is_instance(v, &type_type) || t == TESTED(&type_set) || t == TESTED(&type_frozenset) || t == TESTED(&type_generator) ||
         t == TESTED(&type_coroutine) || t == TESTED(&type_method) || t == &type_native || t == TESTED(&type_module) || t == TESTED(&type_code);
}

/* The reference without callback that there is already. */
static value existing(value object, const struct type *t) {
  for (uint32_t i = 0; i < weak.count; i++) {
    const struct weakref *r = AS(weakref, weak.entries[i]);
    if (r->referent == object && !r->callback && r->head.type == t) return weak.entries[i];
  }
  return 0;
}

value py__weakref_ref___new__(struct vm *vm, int n, value *a) {
  (void)n;
  const struct type *t = AS(type, a[0]);
  value callback = a[2] == value_none ? 0 : a[2];
  if (!allows(vm, a[1])) return vm->exc ? 0 : raise_type(vm, "cannot create weak reference to '%T' object", a[1]);
  value same = callback || t != &type__weakref_ref ? 0 : existing(a[1], t);
  if (same) return same;
  value v = instance_alloc(vm, t);
  if (!v) return 0;
  AS(weakref, v)->referent = a[1];
  AS(weakref, v)->callback = callback;
  if (!enter(vm, v) || (callback && !finalize_register(vm, v))) return 0;
  return v;
}
value py__weakref_ref___callback__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  value c = AS(weakref, a[0])->callback;
  return c && AS(weakref, a[0])->referent ? c : value_none;
}
value py__weakref_getweakrefs(struct vm *vm, int n, value *a) {
  (void)n;
  value found = list_new(vm, 0, NULL);
  for (uint32_t i = 0; found && i < weak.count; i++)
    if (AS(weakref, weak.entries[i])->referent == a[0] && !list_append(vm, AS(list, found), weak.entries[i])) return 0;
  return found;
}

static value call(struct vm *vm, value v, const struct call_args *args) {
  if (args->npos || args->kwnames) return raise_type(vm, "%s() takes no arguments", "weakref");
  value referent = AS(weakref, v)->referent;
  return referent ? referent : value_none;
}
static bool hash(struct vm *vm, value v, uint32_t *out) {
  struct weakref *r = AS(weakref, v);
  if (!r->hashed) {
    if (!r->referent) return raise_type(vm, "weak object has gone away"), false;
    if (!op_hash(vm, r->referent, &r->hash)) return false;
    r->hashed = true;
  }
  *out = r->hash;
  return true;
}
static value compare(struct vm *vm, enum compare_op op, value a, value b) {
  if ((op != COMPARE_EQ && op != COMPARE_NE) || !is_weakref(b)) return value_notimplemented;
  value x = AS(weakref, a)->referent, y = AS(weakref, b)->referent;
  if (!x || !y) return value_bool((a == b) == (op == COMPARE_EQ));
  int same = op_equal(vm, x, y);
  return same < 0 ? 0 : value_bool((same != 0) == (op == COMPARE_EQ));
}
static value repr(struct vm *vm, value v) {
  struct str_buffer b;
  value referent = AS(weakref, v)->referent;
  buffer_init(&b, vm);
  buffer_put_c(&b, "<weakref");
  put_address(&b, v);
  if (!referent) buffer_put_c(&b, "; dead>");
  else {
    buffer_put_c(&b, "; to '");
    buffer_put_str(&b, type_of(referent)->name);
    buffer_put_char(&b, '\'');
    put_address(&b, referent);
    buffer_put_char(&b, '>');
  }
  return buffer_finish(&b);
}
static void mark(struct object *o) { heap_mark(((struct weakref *)o)->callback); }

static const struct type_ops weakref_ops = {.mark = mark, .repr = repr, .hash = hash, .compare = compare, .call = call};
extern const struct name_table attrs__weakref_ref;
const struct type type__weakref_ref = {
    .head = {&type_type},
    .name = S(ReferenceType),
    .base = &type_object,
    .attrs = &attrs__weakref_ref,
    .layout = &layout_none,
    .ops = &weakref_ops,
    .native = &type__weakref_ref,
    .size = sizeof(struct weakref),
};

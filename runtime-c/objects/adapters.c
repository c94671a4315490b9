/* enumerate, zip, map, filter, reversed and iter(callable, sentinel). They step over their sources by a struct walk that
   lies in the object, so that built-in containers need no iterator of their own. */
#include <string.h>

#include "objects/int-view.h"
#include "objects/iterators.h"
#include "objects/walk.h"
#include "vm/type.h"

OPTIONAL value list_reversed_new(struct vm *vm, value list);
OPTIONAL value range_reversed_new(struct vm *vm, value range);
OPTIONAL value dict_reversed_new(struct vm *vm, value dict);
OPTIONAL value view_reversed_new(struct vm *vm, value view);

/* At the end of a source: no more from here on, whatever happens to it. */
static value walked_out(struct walk *w) {
  (void)w;
  return 0;
}

static value source_next(struct vm *vm, struct walk *w) {
  value v = walk_next(w);
  if (!v && !vm->exc) {
    w->step = walked_out;
    w->source = value_none;
  }
  return v;
}

/* The end of an adapter whose function raised StopIteration; else the exception goes on. */
static value ended_by_call(struct vm *vm) {
  exc_clear_if(vm, &type_StopIteration);
  return 0;
}

/* ---- enumerate ----------------------------------------------------------------------------------------------- */

struct enumerate {
  struct object head;
  value number;
  struct walk walk;
};

static void enumerate_mark(struct object *o) {
  struct enumerate *e = (struct enumerate *)o;
  heap_mark(e->number);
  if (e->walk.step) heap_mark(e->walk.source);
}

value py_enumerate___new__(struct vm *vm, int n, value *a) {
  (void)n;
  if (!a[1]) return raise_type(vm, "enumerate() missing required argument 'iterable'");
  value start = int_index(vm, a[2]), v = start ? instance_alloc(vm, AS(type, a[0])) : 0;
  struct walk w;
  if (!v || !walk_start(vm, &w, a[1])) return 0;
  AS(enumerate, v)->number = start;
  AS(enumerate, v)->walk = w;
  return v;
}

static value enumerate_next(struct vm *vm, value v) {
  struct enumerate *e = AS(enumerate, v);
  value item = source_next(vm, &e->walk);
  if (!item) return 0;
  value number = e->number;
  e->number = is_small(number) && number != SMALL(SMALL_MAX) ? number + 2 : int_add(vm, number, SMALL(1));
  return e->number ? tuple_pair(vm, number, item) : 0;
}

/* ---- zip and map: several sources ---------------------------------------------------------------------------- */

struct sources {
  struct object head;
  value function; /* map */
  uint32_t strict : 1; /* zip */
  uint32_t count : 31;
  struct walk *walks; /* behind the object itself; of a class that derives from zip or map a raw block, since attributes follow the object there */
};

static void sources_mark(struct object *o) {
  struct sources *s = (struct sources *)o;
  heap_mark(s->function);
  if (s->walks != (struct walk *)(s + 1)) heap_mark_raw(s->walks);
  for (uint32_t i = 0; i < s->count; i++) {
    if (s->walks[i].step) heap_mark(s->walks[i].source);
  }
}

static struct sources *sources_new(struct vm *vm, const struct type *type, int n, const value *iterables) {
  size_t bytes = (uint32_t)n * sizeof(struct walk);
  bool derived = type->flags & TYPE_PYTHON;
  struct sources *s = derived ? (struct sources *)instance_alloc(vm, type) : object_new(vm, type, sizeof *s + bytes);
  if (!s) return NULL;
  s->walks = (struct walk *)(s + 1);
  if (derived && n) {
    struct walk *block = heap_realloc(vm, NULL, 0, bytes);
    if (!block) return NULL;
    memset(block, 0, bytes);
    s->walks = block;
  }
  s->count = (uint32_t)n & INT32_MAX;
  for (int i = 0; i < n; i++) {
    struct walk w;
    if (!walk_start(vm, &w, iterables[i])) return NULL;
    s->walks[i] = w;
  }
  return s;
}

value py_zip___new__(struct vm *vm, int n, value *a) {
  int strict = op_truth(vm, a[1]);
  if (strict < 0) return 0;
  struct sources *s = sources_new(vm, AS(type, a[0]), n - 2, a + 2);
  if (s) s->strict = strict & 1;
  return (value)s;
}

static value zip_unequal(struct vm *vm, uint32_t i, const char *how) {
  if (i == 1) return raise_value(vm, "zip() argument 2 is %s than argument 1", how);
  return raise_value(vm, "zip() argument %u is %s than arguments 1-%u", i + 1, how, i);
}

/* Source i has ended before any other of this row: with strict= all must have. */
static value zip_ended(struct vm *vm, struct sources *s, uint32_t i) {
  if (!s->strict || vm->exc) return 0;
  if (i > 0) return zip_unequal(vm, i, "shorter");
  for (i = 1; i < s->count; i++) {
    if (source_next(vm, &s->walks[i])) return zip_unequal(vm, i, "longer");
    if (vm->exc) return 0;
  }
  return 0;
}

static value zip_next(struct vm *vm, value v) {
  struct sources *s = AS(sources, v);
  if (s->count == 0) return 0;
  value row = tuple_new(vm, s->count, NULL);
  if (!row) return 0;
  for (uint32_t i = 0; i < s->count; i++) {
    value item = source_next(vm, &s->walks[i]);
    if (!item) return zip_ended(vm, s, i);
    AS(tuple, row)->items[i] = item;
  }
  return row;
}

value py_map___new__(struct vm *vm, int n, value *a) {
  if (n < 3) return raise_type(vm, "map() must have at least two arguments.");
  struct sources *s = sources_new(vm, AS(type, a[0]), n - 2, a + 2);
  if (s) s->function = a[1];
  return (value)s;
}

static value map_next(struct vm *vm, value v) {
  struct sources *s = AS(sources, v);
  value args[s->count];
  for (uint32_t i = 0; i < s->count; i++) {
    args[i] = source_next(vm, &s->walks[i]);
    if (!args[i]) return 0;
  }
  value r = vm_call(vm, s->function, (int)s->count, args);
  return r ? r : ended_by_call(vm);
}

/* ---- filter -------------------------------------------------------------------------------------------------- */

struct filter {
  struct object head;
  value function;
  struct walk walk;
};

static void filter_mark(struct object *o) {
  struct filter *f = (struct filter *)o;
  heap_mark(f->function);
  if (f->walk.step) heap_mark(f->walk.source);
}

value py_filter___new__(struct vm *vm, int n, value *a) {
  (void)n;
  value v = instance_alloc(vm, AS(type, a[0]));
  struct walk w;
  if (!v || !walk_start(vm, &w, a[2])) return 0;
  AS(filter, v)->function = a[1];
  AS(filter, v)->walk = w;
  return v;
}

static value filter_next(struct vm *vm, value v) {
  struct filter *f = AS(filter, v);
  for (;;) {
    value item = source_next(vm, &f->walk);
    if (!item) return 0;
    value keep = f->function == value_none ? item : vm_call1(vm, f->function, item);
    if (!keep) return ended_by_call(vm);
    int yes = keep == value_true ? 1 : op_truth(vm, keep);
    if (yes) return yes > 0 ? item : 0;
  }
}

/* ---- reversed ------------------------------------------------------------------------------------------------ */

/* index: items still to come. */
static value reversed_next(struct vm *vm, value v) {
  struct seq_iter *it = AS(seq_iter, v);
  if (it->index == 0) return 0;
  value item = op_getitem(vm, it->source, small_new((int32_t)--it->index));
  if (item) return item;
  it->index = 0;
  if (!exc_clear_if(vm, &type_IndexError)) exc_clear_if(vm, &type_StopIteration);
  return 0;
}

/* What reversed() gives for built-in types; 0 without exception: not one of them. */
static value reversed_builtin(struct vm *vm, value v) {
  const struct type *t = type_of(v)->native;
  if (t == TESTED(&type_list)) return list_reversed_new(vm, v);
  if (t == TESTED(&type_range)) return range_reversed_new(vm, v);
  if (t == TESTED(&type_dict)) return dict_reversed_new(vm, v);
  return view_reversed_new ? view_reversed_new(vm, v) : 0;
}

/* Has items, from a Python method or from the built-in type behind it: that a class has no length is said when it is asked for. */
static bool is_sequence(value v) {
  const struct type *t = type_of(v);
  const struct type_ops *ops = t->native->ops;
  if (!(t->flags & TYPE_PYTHON)) return USE(ops, len) && USE(ops, getitem) && USE(ops, iter);
  return USE(ops, getitem) || type_lookup(t, S(__getitem__));
}

static value not_reversible(struct vm *vm, value v) { return raise_type(vm, "'%T' object is not reversible", v); }

value py_reversed___new__(struct vm *vm, int n, value *a) {
  (void)n;
  const struct type *t = type_of(a[1]);
  if (t->flags & TYPE_PYTHON) {
    if (type_lookup(t, S(__reversed__)) == value_none) return not_reversible(vm, a[1]);
    bool found;
    value r = vm_call_special(vm, a[1], S(__reversed__), 0, NULL, &found);
    if (found) return r;
  }
  value r = reversed_builtin(vm, a[1]);
  if (r || vm->exc) return r;
  if (!is_sequence(a[1])) return not_reversible(vm, a[1]);
  int32_t count = op_len(vm, a[1]);
  if (count < 0) return 0;
  r = instance_alloc(vm, AS(type, a[0]));
  if (!r) return 0;
  AS(seq_iter, r)->source = a[1];
  AS(seq_iter, r)->index = (uint32_t)count;
  return r;
}

value py_reversed___length_hint__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return small_new((int32_t)AS(seq_iter, a[0])->index);
}

/* ---- iter(callable, sentinel) -------------------------------------------------------------------------------- */

struct callable_iter {
  struct object head;
  value callable; /* 0 at the end */
  value sentinel;
};

static void callable_iter_mark(struct object *o) { heap_mark_values(&((struct callable_iter *)o)->callable, 2); }

value callable_iter_new(struct vm *vm, value callable, value sentinel) {
  struct callable_iter *it = object_new(vm, &type_callable_iterator, sizeof *it);
  if (!it) return 0;
  it->callable = callable;
  it->sentinel = sentinel;
  return (value)it;
}

static value callable_next(struct vm *vm, value v) {
  struct callable_iter *it = AS(callable_iter, v);
  if (!it->callable) return 0;
  value r = vm_call0(vm, it->callable);
  int equal = r ? op_equal(vm, it->sentinel, r) : -1;
  if (equal == 0) return r;
  if (!vm->exc || exc_clear_if(vm, &type_StopIteration)) it->callable = 0;
  return 0;
}

/* ---- types --------------------------------------------------------------------------------------------------- */

ITERATOR_TYPE(enumerate, enumerate_next, enumerate_mark, enumerate, 0);
ITERATOR_TYPE(zip, zip_next, sources_mark, sources, 0);
ITERATOR_TYPE(map, map_next, sources_mark, sources, 0);
ITERATOR_TYPE(filter, filter_next, filter_mark, filter, 0);
ITERATOR_TYPE(reversed, reversed_next, seq_iter_mark, seq_iter, 0);
ITERATOR_TYPE(callable_iterator, callable_next, callable_iter_mark, callable_iter, TYPE_FINAL);

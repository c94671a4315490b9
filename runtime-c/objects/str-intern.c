/* Interned names: one object for each name, so that attribute look-ups compare addresses. Names of the program are in flash
   and found through the image's index; names made at run time are in a dict that the VM keeps, which does not keep the names: a collection takes out those
   that nothing else refers to. */
#include <string.h>

#include "heap/heap.h"
#include "objects/table.h"
#include "vm/code.h"
#include "vm/vm.h"

const struct str *str_find_in_index(const struct name_index *index, const struct str *s) {
  for (uint32_t i = str_hash(s) & index->mask;; i = (i + 1) & index->mask) {
    const struct str *name = index->names[i];
    if (!name || str_equal(name, s)) return name;
  }
}

/* A table of this many names is not made larger before a collection has shown which of them are in use. */
enum { COLLECT_FROM = 32 };

/* While the table grows, which may collect, no name is taken out of it. */
static bool entering;

static const struct str *find(struct vm *vm, const struct str *s) {
  const struct str *name = str_find_in_flash(s);
  if (!name && vm->interned) name = (const struct str *)dict_get_str(AS(dict, vm->interned), s);
  return name;
}

const struct str *str_find_interned(struct vm *vm, const struct str *s) { return str_is_interned(s) ? s : find(vm, s); }

/* A copy of s on the heap, marked as interned. */
static struct str *intern_copy(struct vm *vm, const struct str *s) {
  struct str *copy = str_alloc(vm, str_len(s));
  if (!copy) return NULL;
  memcpy(copy->data, s->data, str_len(s) + 1);
  copy->meta = s->meta | STR_INTERNED;
  return copy;
}

const struct str *str_intern(struct vm *vm, const struct str *s) {
  if (str_is_interned(s)) return s;
  const struct str *name = find(vm, s);
  if (name) return name;
  if (!vm->interned) {
    vm->interned = dict_new(vm, 8);
    if (!vm->interned) return NULL;
  }
  const struct table *t = table_of(AS(dict, vm->interned));
  if (t->used == t->room && t->count == t->room && t->room >= COLLECT_FROM) heap_collect(vm);
  struct str *copy = intern_copy(vm, s);
  if (!copy) return NULL;
  entering = true;
  bool entered = dict_set(vm, AS(dict, vm->interned), (value)copy, (value)copy);
  entering = false;
  return entered ? copy : NULL;
}

void str_interned_mark(const struct vm *vm) {
  if (!vm->interned) return;
  if (entering) {
    heap_mark(vm->interned);
    return;
  }
  const struct table *t = table_of(AS(dict, vm->interned));
  heap_mark_alone(t);
  if (t->entries) heap_mark_raw(t->entries);
}

void str_interned_after_mark(const struct vm *vm) {
  if (!vm->interned || entering) return;
  struct table *t = table_of(AS(dict, vm->interned));
  for (uint32_t i = 0; i < t->used; i++) {
    value name = *table_entry(t, i);
    if (name && !heap_is_marked((const void *)name)) table_remove(t, i);
  }
}

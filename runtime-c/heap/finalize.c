/* The table of objects with finalizers. An entry is the object's address, with a bit for those that died and wait; these the table keeps alive. */
#include "heap/finalize.h"

#include "heap/weak.h"
#include "objects/exception.h"
#include "objects/exception-print.h"
#include "objects/generator.h"
#include "vm/type.h"

#define WAITS 1u /* found dead: its finalizer is to run */
#define DEAD 2u  /* only inside of finalize_after_mark: not reached by the program */

static struct {
  value *entries; /* raw block */
  uint32_t count, room;
  bool running;
} finals;
bool finalize_due;
/* The program says by it that it needs this file. */
const char mpy_finalizers = 0;

static value object_of(value entry) { return entry & ~(value)3; }

bool finalize_is_registered(value object) {
  for (uint32_t i = 0; i < finals.count; i++)
    if (finals.entries[i] == object) return true;
  return false;
}

bool finalize_register(struct vm *vm, value object) {
  if (finals.count == finals.room) {
    uint32_t room = finals.room ? finals.room * 2 : 7;
    value *moved = heap_realloc(vm, finals.entries, finals.room * sizeof(value), room * sizeof(value));
    if (!moved) return false;
    finals.entries = moved;
    finals.room = room;
  }
  finals.entries[finals.count++] = object;
  return true;
}

void finalize_mark(void) {
  heap_mark_raw(finals.entries);
  for (uint32_t i = 0; i < finals.count; i++)
    if (finals.entries[i] & WAITS) heap_mark(object_of(finals.entries[i]));
}

static bool is_waiting_generator(value v) {
  return is_generator(v) && (AS(generator, v)->state == GENERATOR_SUSPENDED || AS(generator, v)->state == GENERATOR_DELEGATING);
}

/* Whether anything is to be done for an object that died: not for weak references, nor for generators that have not begun or have ended. */
static bool has_finalizer(value v) { return !is_weakref(v) && (!is_generator(v) || is_waiting_generator(v)); }

/* Of the dead objects those wait now that no other of them refers to: an owner's finalizer runs before those of what it owns, as where references are
   counted. In a cycle it is the first that was made. */
static void choose(void) {
  value first = 0;
  for (uint32_t i = 0; i < finals.count; i++)
    if (finals.entries[i] & DEAD) heap_mark_children((struct object *)object_of(finals.entries[i]));
  for (uint32_t i = 0; i < finals.count; i++) {
    value *e = &finals.entries[i];
    if (!(*e & DEAD)) continue;
    *e &= ~(value)DEAD;
    if (!first) first = (value)e;
    if (!heap_is_marked((void *)*e)) {
      *e |= WAITS;
      finalize_due = true;
    }
  }
  if (first && !finalize_due) {
    *(value *)first |= WAITS;
    finalize_due = true;
  }
}

void finalize_after_mark(void) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < finals.count; i++) {
    value e = finals.entries[i];
    bool dead = !(e & WAITS) && !heap_is_marked((void *)e);
    if (dead && !has_finalizer(e)) continue;
    finals.entries[kept++] = dead ? e | DEAD : e;
  }
  finals.count = kept;
  choose();
  finalize_mark();
}

void finalize_callback(value reference) {
  for (uint32_t i = 0; i < finals.count; i++)
    if (finals.entries[i] == reference) finals.entries[i] |= WAITS;
  finalize_due = true;
}

/* An exception that nobody can catch. */
static void show_ignored(struct vm *vm, value where) {
  value e = vm->exc;
  vm->exc = 0;
  exception_put("Exception ignored in: ");
  value text = op_repr(vm, where);
  if (text) exception_put(str_of(text)->data);
  exception_put("\n");
  vm->exc = 0;
  exception_print(vm, e);
}

static void finalize(struct vm *vm, value v) {
  ONLY_WITH(type_generator, generator_close);
  ONLY_WITH(type_coroutine, generator_close);
  value where = v;
  if (is_generator(v)) generator_close(vm, AS(generator, v));
  else if (is_weakref(v)) {
    where = AS(weakref, v)->callback;
    AS(weakref, v)->callback = 0;
    if (where) vm_call1(vm, where, v);
  } else {
    bool found;
    where = type_lookup(type_of(v), S(__del__));
    if (where) vm_call_special(vm, v, S(__del__), 0, NULL, &found);
  }
  if (vm->exc) show_ignored(vm, where);
}

/* Takes the first that waits out of the table; 0: none. */
static value next_waiting(void) {
  for (uint32_t i = 0; i < finals.count; i++) {
    value e = finals.entries[i];
    if (!(e & WAITS)) continue;
    for (uint32_t k = i + 1; k < finals.count; k++) finals.entries[k - 1] = finals.entries[k];
    finals.count--;
    return object_of(e);
  }
  return 0;
}

void finalize_run(struct vm *vm) {
  if (finals.running) return;
  finals.running = true;
  value exc = vm->exc, handled = vm->handled, result = vm->result;
  vm->exc = 0;
  for (value v; finalize_due = false, (v = next_waiting());) finalize(vm, v);
  vm->exc = exc;
  vm->handled = handled;
  vm->result = result;
  finals.running = false;
}

/* As if the program had forgotten everything. */
static void forget_all(void) {
  for (uint32_t i = 0; i < finals.count; i++) finals.entries[i] = has_finalizer(object_of(finals.entries[i])) ? object_of(finals.entries[i]) | DEAD : object_of(finals.entries[i]);
  finalize_due = false;
  choose();
}

void finalize_at_exit(struct vm *vm) {
  finalize_run(vm);
  for (uint32_t rounds = 0; rounds < 1000 && finals.count; rounds++) {
    heap_reach(vm, forget_all);
    if (!finalize_due) return;
    finalize_run(vm);
  }
}

/* The runtime as a library for a firmware of one's own. Linked only where something calls it. */
#include "port/embed.h"

#include <string.h>

#include "heap/finalize.h"
#include "heap/heap.h"
#include "objects/module.h"
#include "vm/interp.h"

static struct vm context;

struct vm *mpy_start(void *heap, size_t heap_size, void *stack, size_t stack_size) {
  heap_init(heap, heap_size);
  return vm_start(&context, stack, stack_size) ? &context : NULL;
}

value mpy_str(struct vm *vm, const char *text) { return str_new(vm, text, (uint32_t)strlen(text)); }

value mpy_import(struct vm *vm, const char *name) {
  value text = mpy_str(vm, name);
  return text ? import_module(vm, AS(str, text)) : 0;
}

/* The interned name; null: raised. */
static const struct str *named(struct vm *vm, const char *name) {
  value text = mpy_str(vm, name);
  return text ? str_intern(vm, AS(str, text)) : NULL;
}

value mpy_get(struct vm *vm, value object, const char *name) {
  const struct str *interned = named(vm, name);
  return interned ? attr_get(vm, object, interned) : 0;
}

bool mpy_set(struct vm *vm, value object, const char *name, value to) {
  const struct str *interned = named(vm, name);
  return interned && attr_set(vm, object, interned, to);
}

int mpy_report(struct vm *vm) { return vm->exc ? uncaught(vm) : 0; }

void mpy_end(struct vm *vm) {
  if (finalize_at_exit) finalize_at_exit(vm);
}

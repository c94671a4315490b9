/* Tracebacks: collecting return addresses while an exception unwinds, finding code and line of an address. Printing is in exception-print.c. */
#include <string.h>

#include "objects/exception.h"
#include "vm/interp.h"
#include "vm/interrupts.h"
#include "vm/type.h"

/* When so many places are kept, no more room is made: a recursion that ran away has its innermost places, and the outermost ones, which say where it began. */
#define TRACEBACK_MAX 400
#define TRACEBACK_OUTERMOST 32

static void traceback_mark(struct object *o) { heap_mark_raw(((struct traceback *)o)->pcs); }
static const struct type_ops traceback_ops = {.mark = traceback_mark, .hash = hash_identity};
extern const struct name_table attrs_traceback;
const struct type type_traceback = {
    .head = {&type_type}, .name = S(traceback), .base = &type_object, .attrs = &attrs_traceback, .layout = &layout_none, .ops = &traceback_ops, .native = &type_traceback, .flags = TYPE_FINAL};

/* Room for one more place, in a copy where the traceback may not change; false where memory is lacking. */
static bool make_room(struct vm *vm, struct exception *e) {
  const struct traceback *old = AS(traceback, e->traceback);
  uint32_t count = old ? old->count : 0;
  if (old && (count < old->room || count >= TRACEBACK_MAX)) return true;
  struct traceback *t = old && old->room ? AS(traceback, e->traceback) : object_new(vm, &type_traceback, sizeof *t);
  if (!t) return false;
  uint32_t room = count * 2 + (count ? 1 : 3);
  const uint32_t **pcs = heap_realloc(vm, t->pcs, t->room * sizeof *pcs, room * sizeof *pcs);
  if (!pcs) return false;
  if (old && t != old) memcpy(pcs, old->pcs, count * sizeof *pcs);
  t->pcs = pcs;
  t->count = count;
  t->room = room;
  e->traceback = (value)t;
  return true;
}

value exception_traceback(value exception) {
  value v = AS(exception, exception)->traceback;
  if (!v) return value_none;
  AS(traceback, v)->room = 0;
  return v;
}

bool traceback_record(struct vm *vm, value e, const uint32_t *pc) {
  if (!make_room(vm, AS(exception, e))) return false;
  struct traceback *t = AS(traceback, AS(exception, e)->traceback);
  if (t->count < t->room) {
    t->pcs[t->count++] = pc;
  } else if (t->room) {
    const uint32_t **last = t->pcs + t->count - TRACEBACK_OUTERMOST;
    memmove(last, last + 1, (TRACEBACK_OUTERMOST - 1) * sizeof *last);
    last[TRACEBACK_OUTERMOST - 1] = pc;
  }
  return true;
}

/* A handler may look at the traceback: so where it cannot be recorded, the exception gives way to MemoryError, as in CPython. A MemoryError itself does without. */
void traceback_add(struct vm *vm, const uint32_t *pc) {
  value e = vm->exc;
  if (!is_exception(e)) return;
  if (heap_is_locked()) {
    if (emergency_trace) emergency_trace(vm, pc);
  } else if (!traceback_record(vm, e, pc)) raise_during(vm, vm->memory_error, e);
}

const struct code *code_of_pc(const uint32_t *pc) {
  uint32_t low = 0, high = mpy_image.code_count;
  while (low + 1 < high) {
    uint32_t middle = (low + high) / 2;
    if (mpy_image.codes[middle]->insns < pc) low = middle;
    else high = middle;
  }
  return mpy_image.code_count ? mpy_image.codes[low] : NULL;
}

static uint32_t leb(const uint8_t **p) {
  uint32_t n = 0;
  for (int shift = 0;; shift += 7) {
    uint8_t b = *(*p)++;
    n |= (uint32_t)(b & 0x7F) << shift;
    if (!(b & 0x80)) return n;
  }
}

/* Pairs (words since the last entry, zigzag line difference); the last leads to the end of the code. */
uint32_t code_line(const struct code *code, const uint32_t *pc) {
  uint32_t at = (uint32_t)(pc - 1 - code->insns), offset = 0;
  int32_t line = code->info->first_line;
  const uint8_t *p = code->info->lines;
  while (p) {
    offset += leb(&p);
    uint32_t zigzag = leb(&p);
    if (offset > at) break;
    line += (int32_t)(zigzag >> 1) ^ -(int32_t)(zigzag & 1);
  }
  return (uint32_t)line;
}

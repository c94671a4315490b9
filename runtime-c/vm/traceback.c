/* Tracebacks: collecting return addresses while an exception unwinds, finding code and line of an address, and printing as CPython does. */
#include "objects/exception.h"
#include "port/port.h"
#include "vm/interp.h"
#include "vm/type.h"

/* At most so many places are kept; a recursion that ran away has more, and its innermost ones say enough. */
#define TRACEBACK_MAX 400

static void traceback_mark(struct object *o) { heap_mark_raw(((struct traceback *)o)->pcs); }
static const struct type_ops traceback_ops = {.mark = traceback_mark, .hash = hash_identity};
extern const struct name_table attrs_traceback;
const struct type type_traceback = {
    .head = {&type_type}, .name = S(traceback), .base = &type_object, .attrs = &attrs_traceback, .layout = &layout_none, .ops = &traceback_ops, .native = &type_traceback, .flags = TYPE_FINAL};

void traceback_add(struct vm *vm, const uint32_t *pc) {
  value e = vm->exc;
  if (heap_is_locked() || !is_exception(e)) return;
  struct traceback *t = AS(traceback, AS(exception, e)->traceback);
  if (!t) {
    t = object_new(vm, &type_traceback, sizeof *t);
    if (t) AS(exception, e)->traceback = (value)t;
  }
  if (t && t->count == t->room && t->room < TRACEBACK_MAX) {
    uint32_t room = t->room ? t->room * 2 + 1 : 3;
    const uint32_t **pcs = heap_realloc(vm, t->pcs, t->room * sizeof *pcs, room * sizeof *pcs);
    if (pcs) {
      t->pcs = pcs;
      t->room = room;
    }
  }
  if (t && t->count < t->room) t->pcs[t->count++] = pc;
  vm->exc = e; /* not a MemoryError of ours */
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

/* ---- printing: straight to the console, with no allocation except for str(exception) ---- */

static void out(const char *text) {
  size_t n = 0;
  while (text[n]) n++;
  port_write(2, text, n);
}
static void out_str(const struct str *s) { port_write(2, s->data, str_len(s)); }
static void out_number(uint32_t n) {
  char digits[10];
  int i = 10;
  do digits[--i] = (char)('0' + n % 10);
  while (n /= 10);
  port_write(2, digits + i, (size_t)(10 - i));
}

/* The address of an instruction as \x01HEX\x02: in words from the first of the program. */
static void print_mark(const uint32_t *pc) {
  uint32_t word = (uint32_t)(pc - mpy_image.codes[0]->insns);
  char mark[10] = {1};
  size_t n = 1;
  for (int shift = 28; shift >= 0; shift -= 4) mark[n++] = "0123456789abcdef"[word >> shift & 15];
  mark[n++] = 2;
  port_write(2, mark, n);
}

void exception_print_place(const struct code *c, const uint32_t *pc) {
  out("  File \"");
  out_str(c->info->module->file);
  out("\", line ");
  out_number(code_line(c, pc));
  out(", in ");
  out_str(c->info->name);
  if (port_wants_places()) print_mark(pc);
  out("\n");
}

static void print_traceback(const struct traceback *t) {
  out("Traceback (most recent call last):\n");
  uint32_t repeated = 0;
  const uint32_t *last = NULL;
  for (uint32_t i = t->count; i > 0; i--) {
    const uint32_t *pc = t->pcs[i - 1];
    repeated = pc == last ? repeated + 1 : 0;
    last = pc;
    if (repeated < 3) exception_print_place(code_of_pc(pc), pc);
    if (repeated >= 3 && (i == 1 || t->pcs[i - 2] != pc)) {
      out("  [Previous line repeated ");
      out_number(repeated - 2);
      out(repeated == 3 ? " more time]\n" : " more times]\n");
    }
  }
}

static void print_line(struct vm *vm, value e) {
  const struct type *t = type_of(e);
  if (t->info && t->info->module && t->info->module->name != S(__main__)) {
    out_str(t->info->module->name);
    out(".");
  }
  out_str(t->info ? t->info->qualname : t->name);
  value text = op_str(vm, e);
  if (!text) {
    vm->exc = 0;
    out(": <exception str() failed>");
  } else if (str_len(AS(str, value_exact(text)))) {
    out(": ");
    out_str(AS(str, value_exact(text)));
  }
  out("\n");
}

static void print_notes(struct vm *vm, value e) {
  value notes = attr_find(vm, e, S(__notes__));
  vm->exc = 0;
  if (!notes || !is_type(notes, &type_list)) return;
  for (uint32_t i = 0; i < AS(list, notes)->count; i++) {
    value text = op_str(vm, AS(list, notes)->items[i]);
    vm->exc = 0;
    if (!text) continue;
    out_str(AS(str, value_exact(text)));
    out("\n");
  }
}

static void print_chain(struct vm *vm, value e, int depth) {
  const struct exception *x = AS(exception, e);
  if (depth < 8) {
    if (x->cause && x->cause != value_none) {
      print_chain(vm, x->cause, depth + 1);
      out("\nThe above exception was the direct cause of the following exception:\n\n");
    } else if (!x->cause && x->context) {
      print_chain(vm, x->context, depth + 1);
      out("\nDuring handling of the above exception, another exception occurred:\n\n");
    }
  }
  if (x->traceback) print_traceback(AS(traceback, x->traceback));
  print_line(vm, e);
  print_notes(vm, e);
}

void exception_print(struct vm *vm, value e) {
  value pending = vm->exc;
  vm->exc = 0;
  print_chain(vm, e, 0);
  vm->exc = pending;
}

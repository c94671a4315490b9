/* Printing an exception that nobody handled, as CPython does: causes and contexts, tracebacks, notes; groups are in exception-print-group.c. It goes straight to the
   console, and allocates nothing but for str(exception). */
#include "objects/exception-print.h"
#include "port/port.h"

#define CHAIN_DEPTH 8

struct exception_margin exception_margin;
#define margin exception_margin

void (*exception_group_print)(struct vm *vm, value e, const struct tuple *members);

void exception_put_blanks(uint32_t count) {
  while (count--) port_write(2, " ", 1);
}
static void put_margin(void) {
  if (margin.depth) {
    char end[2] = {margin.edge, ' '};
    exception_put_blanks(2 * margin.depth);
    port_write(2, end, 2);
  }
  margin.edge = '|';
  margin.line_began = true;
}
static void put(const char *text, size_t len) {
  while (len) {
    size_t n = 0;
    while (n < len && text[n] != '\n') n++;
    bool ends = n < len;
    if (!margin.line_began) put_margin();
    port_write(2, text, ends ? n + 1 : n);
    if (ends) margin.line_began = false;
    text += ends ? n + 1 : n;
    len -= ends ? n + 1 : n;
  }
}
void exception_put(const char *text) {
  size_t n = 0;
  while (text[n]) n++;
  put(text, n);
}
#define out exception_put
static void out_str(const struct str *s) { put(s->data, str_len(s)); }
void exception_put_number(uint32_t n) {
  char digits[10];
  int i = 10;
  do digits[--i] = (char)('0' + n % 10);
  while (n /= 10);
  put(digits + i, (size_t)(10 - i));
}

/* ---- places ---- */

/* For `mpy-ts run`, which adds the source line: \x01HEX\x02 or, in groups, \x01HEX:DEPTH\x02; the address of the instruction in words from the first of the
   program. */
static void print_mark(const uint32_t *pc) {
  uint32_t word = (uint32_t)(pc - mpy_image.codes[0]->insns);
  char mark[13] = {1};
  size_t n = 1;
  for (int shift = 28; shift >= 0; shift -= 4) mark[n++] = "0123456789abcdef"[word >> shift & 15];
  if (margin.depth) {
    mark[n++] = ':';
    mark[n++] = "0123456789abcdef"[margin.depth & 15];
  }
  mark[n++] = 2;
  port_write(2, mark, n);
}

void exception_print_place(const struct code *c, const uint32_t *pc) {
  out("  File \"");
  out_str(c->info->module->file);
  out("\", line ");
  exception_put_number(code_line(c, pc));
  out(", in ");
  out_str(c->info->name);
  if (port_wants_places()) print_mark(pc);
  out("\n");
}

void exception_print_places(const struct traceback *t) {
  uint32_t repeated = 0;
  const uint32_t *last = NULL;
  for (uint32_t i = t->count; i > 0; i--) {
    const uint32_t *pc = t->pcs[i - 1];
    repeated = pc == last ? repeated + 1 : 0;
    last = pc;
    if (repeated < 3) exception_print_place(code_of_pc(pc), pc);
    if (repeated >= 3 && (i == 1 || t->pcs[i - 2] != pc)) {
      out("  [Previous line repeated ");
      exception_put_number(repeated - 2);
      out(repeated == 3 ? " more time]\n" : " more times]\n");
    }
  }
}

/* ---- the exception itself ---- */

/* str(v), or null where that raises. */
static const struct str *text_of(struct vm *vm, value v) {
  value text = op_str(vm, v);
  vm->exc = 0;
  return text ? str_of(text) : NULL;
}

static void print_type_and_text(struct vm *vm, value e) {
  const struct type *t = type_of(e);
  value message = exception_print_syntax && is_instance(e, &type_SyntaxError) ? exception_print_syntax(e) : 0;
  value module = type_module_name(t);
  if (module && str_check(module) && !str_equal(str_of(module), S(__main__)) && !str_equal(str_of(module), S(builtins))) {
    out_str(str_of(module));
    out(".");
  }
  out_str(str_of(type_qualname(t)));
  const struct str *text = message ? text_of(vm, message) : text_of(vm, e);
  if (!text) out(": <exception str() failed>");
  else if (str_len(text)) {
    out(": ");
    out_str(text);
  }
  out("\n");
}

static void print_notes(struct vm *vm, value e) {
  value notes = exception_field(e, S(__notes__));
  if (!notes || !is_instance(notes, &type_list)) return;
  for (uint32_t i = 0; i < AS(list, notes)->count; i++) {
    const struct str *text = text_of(vm, AS(list, notes)->items[i]);
    if (text) out_str(text);
    else out("<note str() failed>");
    out("\n");
  }
}

/* ---- all of it ---- */

/* The exceptions of a group; 0 for another exception. */
static value members_of(value e) {
  value v = exception_group_print ? exception_field(e, S(exceptions)) : 0;
  return v && is_type(v, &type_tuple) && is_instance(e, &type_BaseException) && AS(tuple, v)->count ? v : 0;
}

void exception_print_line(struct vm *vm, value e) {
  print_type_and_text(vm, e);
  print_notes(vm, e);
}

void exception_print_chain(struct vm *vm, value e, int links) {
  const struct exception *x = AS(exception, e);
  if (links < CHAIN_DEPTH && vm_check_c_stack(vm)) {
    if (x->cause && x->cause != value_none) {
      exception_print_chain(vm, x->cause, links + 1);
      out("\nThe above exception was the direct cause of the following exception:\n\n");
    } else if (!x->cause && x->context) {
      exception_print_chain(vm, x->context, links + 1);
      out("\nDuring handling of the above exception, another exception occurred:\n\n");
    }
  }
  vm->exc = 0;
  value members = members_of(e);
  if (members) {
    exception_group_print(vm, e, AS(tuple, members));
    return;
  }
  if (x->traceback) {
    out("Traceback (most recent call last):\n");
    exception_print_places(AS(traceback, x->traceback));
  }
  exception_print_line(vm, e);
}

void exception_print(struct vm *vm, value e) {
  value pending = vm->exc;
  vm->exc = 0;
  margin.depth = 0;
  margin.edge = '|';
  margin.line_began = false;
  exception_print_chain(vm, e, 0);
  vm->exc = pending;
}

/* Printing an exception that nobody handled, as CPython does: causes and contexts, tracebacks, notes, groups as trees. It goes straight to the
   console, and allocates nothing but for str(exception). */
#include "objects/exception-parts.h"
#include "port/port.h"

/* Members of a group that are shown, and levels of groups, as in CPython. */
#define GROUP_WIDTH 15
#define GROUP_DEPTH 10
#define CHAIN_DEPTH 8

/* Inside of groups every line has a margin: two blanks a level and `| `. */
static struct {
  uint32_t depth;  /* levels of groups */
  char edge;       /* of the next line's margin: '|', '+' where a group begins */
  bool line_began;
} margin;

static void put_blanks(uint32_t count) {
  while (count--) port_write(2, " ", 1);
}
static void put_margin(void) {
  if (margin.depth) {
    char end[2] = {margin.edge, ' '};
    put_blanks(2 * margin.depth);
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
static void out(const char *text) {
  size_t n = 0;
  while (text[n]) n++;
  put(text, n);
}
static void out_str(const struct str *s) { put(s->data, str_len(s)); }
static void out_number(uint32_t n) {
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
    mark[n++] = (char)('0' + margin.depth % 10);
  }
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

static void print_places(const struct traceback *t) {
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

/* ---- the exception itself ---- */

/* str(v), or null where that raises. */
static const struct str *text_of(struct vm *vm, value v) {
  value text = op_str(vm, v);
  vm->exc = 0;
  return text ? str_of(text) : NULL;
}

static void print_line(struct vm *vm, value e) {
  const struct type *t = type_of(e);
  value module = type_module_name(t);
  if (module && str_check(module) && !str_equal(str_of(module), S(__main__)) && !str_equal(str_of(module), S(builtins))) {
    out_str(str_of(module));
    out(".");
  }
  out_str(str_of(type_qualname(t)));
  const struct str *text = text_of(vm, e);
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

/* ---- groups ---- */

static void print_chain(struct vm *vm, value e, int links);

/* The exceptions of a group; 0 for another exception. Asked by name, so that a program without groups does not hold their code. */
static value members_of(value e) {
  value v = exception_field(e, S(exceptions));
  return v && is_type(v, &type_tuple) && is_exception(AS(tuple, v)->items[0]) ? v : 0;
}

static void rule(const char *before, const char *after) {
  put_blanks(2 * margin.depth);
  port_write(2, before, 2);
  const char line[] = "+----------------";
  port_write(2, line, sizeof line - 1);
  size_t n = 0;
  while (after[n]) n++;
  port_write(2, after, n);
}
static void print_title(uint32_t i, bool more) {
  rule(i ? "  " : "+-", more ? " ... ----------------\n" : " ");
  if (more) return;
  char digits[3];
  size_t n = 0;
  if (i + 1 >= 10) digits[n++] = (char)('0' + (i + 1) / 10);
  digits[n++] = (char)('0' + (i + 1) % 10);
  port_write(2, digits, n);
  const char line[] = " ----------------\n";
  port_write(2, line, sizeof line - 1);
}

/* Whether the line that closes a group is still to come: the innermost group that ends draws it for those around it. */
static bool open_below;

static void print_members(struct vm *vm, const struct tuple *members) {
  uint32_t shown = members->count <= GROUP_WIDTH ? members->count : GROUP_WIDTH + 1;
  open_below = false;
  for (uint32_t i = 0; i < shown; i++) {
    bool last = i == shown - 1, more = i >= GROUP_WIDTH;
    if (last) open_below = true;
    print_title(i, more);
    margin.depth++;
    if (!more) print_chain(vm, members->items[i], 0);
    else {
      out("and ");
      out_number(members->count - GROUP_WIDTH);
      out(members->count - GROUP_WIDTH == 1 ? " more exception\n" : " more exceptions\n");
    }
    if (last && open_below) {
      put_blanks(2 * margin.depth);
      const char line[] = "+------------------------------------\n";
      port_write(2, line, sizeof line - 1);
      open_below = false;
    }
    margin.depth--;
  }
}

static void print_group(struct vm *vm, value e, const struct tuple *members) {
  if (margin.depth > GROUP_DEPTH) {
    out("... (max_group_depth is 10)\n");
    return;
  }
  bool outermost = margin.depth == 0;
  if (outermost) {
    margin.depth = 1;
    margin.edge = '+';
  }
  const struct exception *x = AS(exception, e);
  if (x->traceback) {
    out("Exception Group Traceback (most recent call last):\n");
    print_places(AS(traceback, x->traceback));
  }
  margin.edge = '|';
  print_line(vm, e);
  print_notes(vm, e);
  print_members(vm, members);
  if (outermost) margin.depth = 0;
}

/* ---- all of it ---- */

static void print_chain(struct vm *vm, value e, int links) {
  const struct exception *x = AS(exception, e);
  if (links < CHAIN_DEPTH && vm_check_c_stack(vm)) {
    if (x->cause && x->cause != value_none) {
      print_chain(vm, x->cause, links + 1);
      out("\nThe above exception was the direct cause of the following exception:\n\n");
    } else if (!x->cause && x->context) {
      print_chain(vm, x->context, links + 1);
      out("\nDuring handling of the above exception, another exception occurred:\n\n");
    }
  }
  vm->exc = 0;
  value members = members_of(e);
  if (members) {
    print_group(vm, e, AS(tuple, members));
    return;
  }
  if (x->traceback) {
    out("Traceback (most recent call last):\n");
    print_places(AS(traceback, x->traceback));
  }
  print_line(vm, e);
  print_notes(vm, e);
}

void exception_print(struct vm *vm, value e) {
  value pending = vm->exc;
  vm->exc = 0;
  margin.depth = 0;
  margin.edge = '|';
  margin.line_began = false;
  print_chain(vm, e, 0);
  vm->exc = pending;
}

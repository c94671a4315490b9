/* Exception groups as trees. A program without groups does not hold this file: making the first group sets exception_group_print. */
#include "objects/exception-print.h"
#include "port/port.h"

/* Members of a group that are shown, and levels of groups, as in CPython. */
#define GROUP_WIDTH 15
#define GROUP_DEPTH 10

static void rule(const char *before, const char *after) {
  exception_put_blanks(2 * exception_margin.depth);
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
    exception_margin.depth++;
    if (!more) exception_print_chain(vm, members->items[i], 0);
    else {
      exception_put("and ");
      exception_put_number(members->count - GROUP_WIDTH);
      exception_put(members->count - GROUP_WIDTH == 1 ? " more exception\n" : " more exceptions\n");
    }
    if (last && open_below) {
      exception_put_blanks(2 * exception_margin.depth);
      const char line[] = "+------------------------------------\n";
      port_write(2, line, sizeof line - 1);
      open_below = false;
    }
    exception_margin.depth--;
  }
}

void exception_print_group(struct vm *vm, value e, const struct tuple *members) {
  if (exception_margin.depth > GROUP_DEPTH) {
    exception_put("... (max_group_depth is 10)\n");
    return;
  }
  bool outermost = exception_margin.depth == 0;
  if (outermost) {
    exception_margin.depth = 1;
    exception_margin.edge = '+';
  }
  const struct exception *x = AS(exception, e);
  if (x->traceback) {
    exception_put("Exception Group Traceback (most recent call last):\n");
    exception_print_places(AS(traceback, x->traceback));
  }
  exception_margin.edge = '|';
  exception_print_line(vm, e);
  print_members(vm, members);
  if (outermost) exception_margin.depth = 0;
}

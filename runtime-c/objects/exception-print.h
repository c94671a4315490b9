/* What printing of exceptions and of groups share. */
#ifndef MPY_EXCEPTION_PRINT_H
#define MPY_EXCEPTION_PRINT_H

#include "objects/exception-parts.h"

/* Inside of groups every line has a margin: two blanks a level and `| `. */
struct exception_margin {
  uint32_t depth; /* levels of groups */
  char edge;      /* of the next line's margin: '|', '+' where a group begins */
  bool line_began;
};
extern struct exception_margin exception_margin;

/* Prints a group; null until a group was made. */
extern void (*exception_group_print)(struct vm *vm, value e, const struct tuple *members);
void exception_print_group(struct vm *vm, value e, const struct tuple *members);

/* Prints the place of a SyntaxError; its message, or 0. Only in programs that have such errors. */
value exception_print_syntax(value e) __attribute__((weak));

void exception_put(const char *text);
void exception_put_number(uint32_t n);
void exception_put_blanks(uint32_t count); /* without margin */
void exception_print_places(const struct traceback *t);
void exception_print_line(struct vm *vm, value e); /* class, text and notes */
void exception_print_chain(struct vm *vm, value e, int links);

#endif

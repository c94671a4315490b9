/* Exceptions: an instance's fixed words come first, attributes that Python classes add follow. The compiler knows the words: EXCEPTION_WORDS. */
#ifndef MPY_EXCEPTION_H
#define MPY_EXCEPTION_H

#include "vm/vm.h"

struct exception {
  struct object head;
  value dict;      /* overflow dictionary, or 0 */
  value args;      /* tuple, or 0 for () */
  value context;   /* the exception that was being handled, or 0 */
  value cause;     /* of raise ... from: an exception; None suppresses the context; 0: not given */
  value traceback; /* struct traceback, or 0 */
};
#define EXCEPTION_WORDS 6

/* Where an exception passed through, innermost first: return addresses. */
struct traceback {
  struct object head;
  uint32_t count;
  uint32_t room;        /* 0 for one that must stay as it is, since others than its exception can see it */
  const uint32_t **pcs; /* raw block */
};
extern const struct type type_traceback;

static inline bool is_exception(value v) { return is_pointer_or_null(v) && (type_of(v)->flags & TYPE_EXCEPTION); }

/* A new instance with the given args tuple (or 0). */
value exception_new(struct vm *vm, const struct type *type, value args);

/* Adds the place `pc` (of the instruction after the one that raised) to the pending exception's traceback; without memory for it MemoryError is pending afterwards. */
void traceback_add(struct vm *vm, const uint32_t *pc);

/* The same for any exception; false where there is no memory for it. */
bool traceback_record(struct vm *vm, value e, const uint32_t *pc);

/* The exception's traceback or None, for others to keep: what the exception passes through later goes to a copy. */
value exception_traceback(value exception);

/* The exceptions of a group as a tuple; a group of some of them with the traceback, links and notes of the whole, None for an empty list. */
const struct tuple *exception_group_members(value group);
value exception_group_part(struct vm *vm, value group, value list);

/* Prints an exception with its chain as CPython does, to stream 2. */
void exception_print(struct vm *vm, value exception);

/* What print_exception shows after the class name: str(exception), guarded. */
/* A frame as programs see it: a place, the address after an instruction. */
value frame_object_new(struct vm *vm, const uint32_t *pc);

const struct code *code_of_pc(const uint32_t *pc);
/* The line of an instruction: pc is the address after it. */
uint32_t code_line(const struct code *code, const uint32_t *pc);
/* One line of a traceback: file, line, function; and, where port_wants_places() says so, the instruction, for `mpy-ts run` to add the source line. */
void exception_print_place(const struct code *code, const uint32_t *pc);

/* Notes the name on the NameError that is pending. */
void name_error_fill(struct vm *vm, const struct str *name);
/* Notes the module's name and file on the ImportError that is pending. */
void import_error_fill(struct vm *vm, const struct module_info *module);

/* The value of StopIteration: its first argument or None. */
value exception_stop_value(value exception);
/* SystemExit's code: None, its argument, the tuple of several, or what was assigned to it. */
value exception_exit_code(value exception);

#endif

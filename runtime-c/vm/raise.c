/* Raising from C: messages with a small format language (vm.h), exceptions made of them, chaining. */
#include <stdarg.h>

#include "objects/exception.h"
#include "port/port.h"
#include "vm/interp.h"
#include "vm/interrupts.h"
#include "vm/type.h"

static void put_unsigned(struct str_buffer *b, uint32_t n, uint32_t base) {
  char digits[10];
  int i = 0;
  do {
    digits[i++] = "0123456789abcdef"[n % base];
    n /= base;
  } while (n);
  while (i) buffer_put_char(b, digits[--i]);
}

static void put_argument_type(struct str_buffer *b, value v) { buffer_put_str(b, v == value_none ? S(None) : type_of(v)->name); }

static void put_argument(struct str_buffer *b, char kind, va_list *args) {
  switch (kind) {
    case 's': buffer_put_c(b, va_arg(*args, const char *)); break;
    case 'S': buffer_put_str(b, va_arg(*args, const struct str *)); break;
    case 'R': op_put_repr(b, va_arg(*args, value)); break;
    case 'T': buffer_put_str(b, type_of(va_arg(*args, value))->name); break;
    case 'A': put_argument_type(b, va_arg(*args, value)); break;
    case 'N': buffer_put_str(b, va_arg(*args, const struct type *)->name); break;
    case 'd': buffer_put_int(b, va_arg(*args, int)); break;
    case 'u': put_unsigned(b, va_arg(*args, unsigned), 10); break;
    case 'x': put_unsigned(b, va_arg(*args, unsigned), 16); break;
    case 'c': buffer_put_rune(b, (uint32_t)va_arg(*args, int)); break;
    default: buffer_put_char(b, kind);
  }
}

static value format_message(struct vm *vm, const char *fmt, va_list *args) {
  struct str_buffer b;
  buffer_init(&b, vm);
  for (; *fmt; fmt++) {
    if (*fmt != '%') buffer_put_char(&b, *fmt);
    else if (*++fmt) put_argument(&b, *fmt, args);
  }
  return buffer_finish(&b);
}

/* Nothing else makes an exception pending that was not before. */
#define EXCEPTIONS_EXIST() \
  NEEDS(raising_start); \
  NEEDS(uncaught)

value raise_during(struct vm *vm, value exception, value handled) {
  EXCEPTIONS_EXIST();
  struct exception *e = AS(exception, exception);
  vm->exc = exception;
  if (!handled || handled == exception || e->context == handled) return 0;
  /* The context must not become a circle: cut the handled one's chain where it meets this exception. */
  for (value at = handled; is_exception(at);) {
    value next = AS(exception, at)->context;
    if (next == exception) {
      AS(exception, at)->context = 0;
      break;
    }
    at = next;
    if (!at) break;
  }
  e->context = handled;
  return 0;
}

static value raise_message(struct vm *vm, const struct type *type, value message) {
  if (!message) return 0; /* MemoryError is pending */
  value args = tuple_new(vm, 1, &message);
  if (!args) return 0;
  value e = exception_new(vm, type, args);
  if (!e) return 0;
  return raise_during(vm, e, vm->handled);
}

value text_format(struct vm *vm, const char *fmt, ...) {
  va_list args;
  va_start(args, fmt);
  value text = format_message(vm, fmt, &args);
  va_end(args);
  return text;
}

/* In a hard handler of an interrupt what is raised is made of a reserve. */
static value raise_formatted(struct vm *vm, const struct type *type, const char *fmt, va_list *args) {
  bool emergency = emergency_begin && emergency_begin();
  raise_message(vm, type, format_message(vm, fmt, args));
  if (emergency) emergency_end();
  return 0;
}

value raise_error(struct vm *vm, const struct type *type, const char *fmt, ...) {
  va_list args;
  va_start(args, fmt);
  raise_formatted(vm, type, fmt, &args);
  va_end(args);
  return 0;
}

value raise_type(struct vm *vm, const char *fmt, ...) {
  va_list args;
  va_start(args, fmt);
  raise_formatted(vm, &type_TypeError, fmt, &args);
  va_end(args);
  return 0;
}

value raise_value(struct vm *vm, const char *fmt, ...) {
  va_list args;
  va_start(args, fmt);
  raise_formatted(vm, &type_ValueError, fmt, &args);
  va_end(args);
  return 0;
}

value raise_key(struct vm *vm, value key) {
  value args = tuple_new(vm, 1, &key);
  if (!args) return 0;
  value e = exception_new(vm, &type_KeyError, args);
  return e ? raise_during(vm, e, vm->handled) : 0;
}

/* The one MemoryError that is always there: made at start, cleared and raised again. */
value raise_memory(struct vm *vm, size_t bytes) {
  EXCEPTIONS_EXIST();
  (void)bytes;
  struct exception *e = AS(exception, vm->memory_error);
  if (e) {
    e->context = e->cause = 0;
    e->traceback = 0;
  }
  vm->exc = (value)e;
  return 0;
}

value raise_instance(struct vm *vm, value what) {
  if (is_exception(what)) return raise_during(vm, what, vm->handled);
  if (is_instance(what, &type_type) && type_is_subtype((const struct type *)what, &type_BaseException)) {
    value e = vm_call0(vm, what);
    if (!e) return 0;
    if (!is_exception(e)) return raise_type(vm, "calling %R should have returned an instance of BaseException, not %R", what, (value)type_shown(type_of(e)));
    return raise_during(vm, e, vm->handled);
  }
  return raise_type(vm, "exceptions must derive from BaseException");
}

bool slow_raise(struct vm *vm, value what, value cause, bool has_cause) {
  if (has_cause && cause != value_none) {
    if (is_instance(cause, &type_type) && type_is_subtype((const struct type *)cause, &type_BaseException)) {
      cause = vm_call0(vm, cause);
      if (!cause) return false;
    }
    if (!is_exception(cause)) {
      raise_type(vm, "exception causes must derive from BaseException");
      return false;
    }
  }
  raise_instance(vm, what);
  /* Only if what was to be raised is now pending (and not an error in making it). */
  if (has_cause && (vm->exc == what || (is_pointer(what) && vm->exc && (value)type_shown(type_of(vm->exc)) == what))) AS(exception, vm->exc)->cause = cause;
  return false;
}

bool exc_clear_if(struct vm *vm, const struct type *type) {
  if (!vm->exc || !type_is_subtype(type_of(vm->exc), type)) return false;
  vm->exc = 0;
  return true;
}

value slow_name_error(struct vm *vm, const struct str *name) {
  raise_error(vm, &type_NameError, "name '%S' is not defined", name);
  name_error_fill(vm, name);
  return 0;
}
value slow_unbound(struct vm *vm, const struct str *name) {
  return raise_error(vm, &type_UnboundLocalError, "cannot access local variable '%S' where it is not associated with a value", name);
}

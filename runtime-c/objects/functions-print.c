/* print and input: the console. print gathers its text and writes it in one piece, also what it has when an argument raises; what an argument's own __str__ prints comes behind the arguments before it. */
#include "objects/bytes-ops.h"
#include "objects/module.h"
#include "port/port.h"
#include "vm/intrinsics.h"

static bool check_text(struct vm *vm, const char *what, value v) {
  if (v == value_none || str_check(v)) return true;
  raise_type(vm, "%s must be None or a string, not %T", what, v);
  return false;
}

/* To a file object: one write for each piece, as CPython does it. */
__attribute__((noinline)) value print_to(struct vm *vm, value file, value sep, value end, bool flush, int count, const value *values);
value print_to(struct vm *vm, value file, value sep, value end, bool flush, int count, const value *values) {
  for (int i = 0; i <= count; i++) {
    value text = end;
    if (i < count) text = op_str(vm, values[i]);
    if (i > 0 && i < count && !vm_call_method(vm, file, S(write), 1, &sep)) return 0;
    if (!text || !vm_call_method(vm, file, S(write), 1, &text)) return 0;
  }
  if (flush && !vm_call_method(vm, file, S(flush), 0, NULL)) return 0;
  return value_none;
}

static void write_out(struct str_buffer *b) {
  if (b->len) port_write(1, b->data, b->len);
  buffer_drop(b);
}

/* What a program assigned to sys.stdout, or None. */
__attribute__((noinline)) value print_redirected(struct vm *vm);
value print_redirected(struct vm *vm) {
  const struct module *sys = module_find(S(sys));
  value file = sys ? module_kept(vm, sys, S(stdout)) : 0;
  return file ? file : value_none;
}

/* a: sep, end, file, flush, then the values. */
value py_builtins_print(struct vm *vm, int n, value *a) {
  if (!check_text(vm, "sep", a[0]) || !check_text(vm, "end", a[1])) return 0;
  ONLY_WITH(module_keep, print_redirected);
  ONLY_WITH(module_keep, print_to);
  ONLY_WITH_KEYWORDS(print_to);
  value file = a[2] == value_none && vm->module_values ? print_redirected(vm) : a[2];
  if (file != value_none) {
    value sep = a[0], end = a[1];
    if (sep == value_none) sep = str_new(vm, " ", 1);
    if (end == value_none) end = str_new(vm, "\n", 1);
    int flush = op_truth(vm, a[3]);
    return sep && end && flush >= 0 ? print_to(vm, file, sep, end, flush, n - 4, a + 4) : 0;
  }
  const struct str *sep = str_of(a[0]), *end = str_of(a[1]);
  struct str_buffer b;
  buffer_init(&b, vm);
  bool ok = true;
  for (int i = 4; ok && i < n; i++) {
    if (i > 4 && sep) buffer_put_str(&b, sep);
    else if (i > 4) buffer_put_char(&b, ' ');
    if (is_type(a[i], &type_str) && str_len(AS(str, a[i])) > sizeof b.local / 2) { /* straight from where it lies */
      write_out(&b);
      buffer_init(&b, vm);
      port_write(1, AS(str, a[i])->data, str_len(AS(str, a[i])));
    } else {
      if (i > 4 && type_of(a[i])->flags & TYPE_PYTHON) {
        write_out(&b);
        buffer_init(&b, vm);
      }
      ok = op_put_str(&b, a[i]) && !b.failed;
    }
  }
  if (ok && end) buffer_put_str(&b, end);
  else if (ok) buffer_put_char(&b, '\n');
  ok = ok && !b.failed;
  write_out(&b);
  return ok ? value_none : 0;
}

/* Of a call whose arguments the compiler knew: all of its text (and nothing in the program puts a file in the place of the console). */
value intrinsic_print_text(struct vm *vm, value *w) {
  (void)vm;
  port_write(1, AS(str, w[0])->data, str_len(AS(str, w[0])));
  return value_none;
}

/* A line from the console; the last one may have no line end. A carriage return, which terminals send, ends a line as well. */
value py_builtins_input(struct vm *vm, int n, value *a) {
  (void)n;
  static bool after_return;
  if (a[0]) {
    value shown[] = {value_none, (value)str_empty, value_none, value_false, a[0]};
    if (!py_builtins_print(vm, 5, shown)) return 0;
  }
  struct str_buffer b;
  buffer_init(&b, vm);
  for (;;) {
    int c = port_read(-1);
    if (c < 0 && b.len == 0) return raise_error(vm, &type_EOFError, "EOF when reading a line");
    bool ignored = c == '\n' && after_return;
    after_return = c == '\r';
    if (ignored) continue;
    if (c < 0 || c == '\n' || c == '\r') break;
    buffer_put_char(&b, (char)c);
  }
  value line = buffer_finish_bytes(&b);
  if (!line) return 0;
  struct byte_span span = {.data = AS(bytes, line)->data, .count = AS(bytes, line)->count, .readonly = true};
  return text_decode(vm, line, &span, 0, 0);
}

/* sys.stdin, stdout and stderr: the console as text, and as bytes through .buffer. */
#include "objects/bytes-ops.h"
#include "objects/exception.h"
#include "objects/text.h"
#include "port/port.h"
#include "vm/type.h"

struct stream {
  struct object head;
  value number; /* 0 in, 1 out, 2 messages */
};
#define NUMBER(v) (small_get(AS(stream, v)->number))

extern const struct type type_sys_TextIOWrapper, type_sys_BufferedStream;
static const struct stream texts[] = {{{&type_sys_TextIOWrapper}, SMALL(0)}, {{&type_sys_TextIOWrapper}, SMALL(1)}, {{&type_sys_TextIOWrapper}, SMALL(2)}};
static const struct stream binaries[] = {{{&type_sys_BufferedStream}, SMALL(0)}, {{&type_sys_BufferedStream}, SMALL(1)}, {{&type_sys_BufferedStream}, SMALL(2)}};

value py_sys_get_stdin(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  return (value)&texts[0];
}
value py_sys_get_stdout(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  return (value)&texts[1];
}
value py_sys_get_stderr(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  return (value)&texts[2];
}

static bool check_direction(struct vm *vm, value v, bool writes) {
  if ((NUMBER(v) != 0) == writes) return true;
  raise_error(vm, &type_OSError, writes ? "not writable" : "not readable");
  return false;
}

/* ---- output ---- */

value py_sys_TextIOWrapper_write(struct vm *vm, int n, value *a) {
  (void)n;
  const struct str *s = str_of(a[1]);
  if (!s) return raise_type(vm, "write() argument must be str, not %A", a[1]);
  if (!check_direction(vm, a[0], true)) return 0;
  port_write(NUMBER(a[0]), s->data, str_len(s));
  return small_new((int32_t)str_count(s));
}
value py_sys_TextIOWrapper_writelines(struct vm *vm, int n, value *a) {
  (void)n;
  value it = op_iter(vm, a[1]);
  if (!it) return 0;
  for (value line; (line = op_next(vm, it));) {
    value args[] = {a[0], line};
    if (!py_sys_TextIOWrapper_write(vm, 2, args)) return 0;
  }
  return vm->exc ? 0 : value_none;
}
value py_sys_BufferedStream_write(struct vm *vm, int n, value *a) {
  (void)n;
  struct byte_span span;
  if (!bytes_span_need(vm, a[1], &span) || !check_direction(vm, a[0], true)) return 0;
  port_write(NUMBER(a[0]), (const char *)span.data, span.count);
  return small_new((int32_t)span.count);
}
/* What a port has collected it writes before a message, be it empty; it does so by itself before the program waits or ends. */
static value flush(void) {
  port_write(2, "", 0);
  return value_none;
}
value py_sys_TextIOWrapper_flush(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  return flush();
}
value py_sys_BufferedStream_flush(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  return flush();
}
value py_sys_TextIOWrapper_close(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  return flush();
}

/* ---- input ---- */

enum read_unit { READ_BYTES, READ_TEXT };

/* Reads until `limit` items (negative: no limit) or, by lines, the end of a line, or the end of input. In text \r\n and \r become \n; an
   item is a character. */
static value read_some(struct vm *vm, value stream, int32_t limit, bool line, enum read_unit unit) {
  static bool after_return; /* a \n that follows belongs to the \r before */
  struct str_buffer b;
  if (!check_direction(vm, stream, false)) return 0;
  buffer_init(&b, vm);
  for (int32_t items = 0; limit < 0 || items < limit;) {
    int c = port_read(-1);
    if (c < 0) break;
    if (unit == READ_TEXT) {
      bool ignored = c == '\n' && after_return;
      after_return = c == '\r';
      if (ignored) continue;
      if (c == '\r') c = '\n';
    }
    buffer_put_char(&b, (char)c);
    items++;
    if (unit == READ_TEXT && c >= 0xC0) {
      for (uint32_t rest = utf8_width((uint8_t)c) - 1; rest && (c = port_read(-1)) >= 0; rest--) buffer_put_char(&b, (char)c);
    }
    if (line && c == '\n') break;
  }
  value data = buffer_finish_bytes(&b);
  if (!data || unit == READ_BYTES) return data;
  struct byte_span span = {.data = AS(bytes, data)->data, .count = AS(bytes, data)->count, .readonly = true};
  return text_decode(vm, data, &span, 0, 0);
}
/* A size argument: None and negative numbers are no limit. */
static bool size_of(struct vm *vm, value v, int32_t *out) {
  *out = -1;
  return v == value_none || int_to_i32(vm, v, out);
}
static value read_with(struct vm *vm, value *a, bool line, enum read_unit unit) {
  int32_t limit;
  return size_of(vm, a[1], &limit) ? read_some(vm, a[0], limit, line, unit) : 0;
}
value py_sys_TextIOWrapper_read(struct vm *vm, int n, value *a) {
  (void)n;
  return read_with(vm, a, false, READ_TEXT);
}
value py_sys_TextIOWrapper_readline(struct vm *vm, int n, value *a) {
  (void)n;
  return read_with(vm, a, true, READ_TEXT);
}
value py_sys_BufferedStream_read(struct vm *vm, int n, value *a) {
  (void)n;
  return read_with(vm, a, false, READ_BYTES);
}
value py_sys_BufferedStream_readline(struct vm *vm, int n, value *a) {
  (void)n;
  return read_with(vm, a, true, READ_BYTES);
}
value py_sys_TextIOWrapper_readlines(struct vm *vm, int n, value *a) {
  (void)n;
  int32_t hint, total = 0;
  value lines = size_of(vm, a[1], &hint) ? list_new(vm, 0, NULL) : 0;
  if (!lines) return 0;
  while (hint <= 0 || total < hint) {
    value line = read_some(vm, a[0], -1, true, READ_TEXT);
    if (!line) return 0;
    if (str_len(AS(str, line)) == 0) break;
    total += (int32_t)str_count(AS(str, line));
    if (!list_append(vm, AS(list, lines), line)) return 0;
  }
  return lines;
}

static value text_iter(struct vm *vm, value v) {
  (void)vm;
  return v;
}
static value text_next(struct vm *vm, value v) {
  value line = read_some(vm, v, -1, true, READ_TEXT);
  return line && str_len(AS(str, line)) ? line : 0;
}

/* ---- what they are ---- */

value py_sys_TextIOWrapper_fileno(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return AS(stream, a[0])->number;
}
/* What is at the other end is not known. */
value py_sys_TextIOWrapper_isatty(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  return value_false;
}
value py_sys_TextIOWrapper_readable(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return value_bool(NUMBER(a[0]) == 0);
}
value py_sys_TextIOWrapper_writable(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return value_bool(NUMBER(a[0]) != 0);
}
value py_sys_TextIOWrapper_seekable(struct vm *vm, int n, value *a) { return py_sys_TextIOWrapper_isatty(vm, n, a); }
value py_sys_TextIOWrapper___enter__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return a[0];
}
value py_sys_TextIOWrapper___exit__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  return flush();
}
value py_sys_TextIOWrapper_buffer(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return (value)&binaries[NUMBER(a[0])];
}
static const char *const names[] = {"<stdin>", "<stdout>", "<stderr>"};
value py_sys_TextIOWrapper_name(struct vm *vm, int n, value *a) {
  (void)n;
  return str_from_c(vm, names[NUMBER(a[0])]);
}
value py_sys_TextIOWrapper_mode(struct vm *vm, int n, value *a) {
  (void)n;
  return str_from_c(vm, NUMBER(a[0]) ? "w" : "r");
}
value py_sys_TextIOWrapper_encoding(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  return str_from_c(vm, "utf-8");
}
value py_sys_TextIOWrapper_errors(struct vm *vm, int n, value *a) {
  (void)n, (void)a;
  return str_from_c(vm, "strict");
}
value py_sys_TextIOWrapper_closed(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  return value_false;
}

static value repr(struct vm *vm, value v) {
  struct str_buffer b;
  buffer_init(&b, vm);
  bool text = type_of(v) == &type_sys_TextIOWrapper;
  buffer_put_c(&b, text ? "<_io.TextIOWrapper name='" : "<_io.Buffered name='");
  buffer_put_c(&b, names[NUMBER(v)]);
  if (text) {
    buffer_put_c(&b, "' mode='");
    buffer_put_char(&b, NUMBER(v) ? 'w' : 'r');
    buffer_put_c(&b, "' encoding='utf-8");
  }
  buffer_put_c(&b, "'>");
  return buffer_finish(&b);
}

static const struct type_ops text_ops = {.repr = repr, .hash = hash_identity, .iter = text_iter, .next = text_next};
static const struct type_ops binary_ops = {.repr = repr, .hash = hash_identity};
#define STREAM_TYPE(N, Ops)                                                                                                     \
  extern const struct name_table attrs_sys_##N;                                                                                 \
  const struct type type_sys_##N = {.head = {&type_type}, .name = S(N), .base = &type_object, .attrs = &attrs_sys_##N,          \
                                    .layout = &layout_none, .ops = &Ops, .native = &type_sys_##N,                               \
                                    .flags = TYPE_FINAL | TYPE_LEAF, .size = sizeof(struct stream)}
STREAM_TYPE(TextIOWrapper, text_ops);
STREAM_TYPE(BufferedStream, binary_ops);

/* OSError and the classes that stand for certain error numbers.

   OSError(errno, strerror[, filename[, winerror[, filename2]]]) keeps two args; the file names become fields. The
   numbers are Linux's, as in newlib for the common ones. */
#include "objects/exception-parts.h"

static value os_str(struct vm *vm, value v);
static const struct type_ops os_ops = {.mark = exception_mark, .repr = exception_repr, .str = os_str, .hash = hash_identity};

#define OS(N, Base) EXCEPTION_TYPE_NATIVE(N, Base, os_ops, OSError)
OS(OSError, Exception);
OS(BlockingIOError, OSError);
OS(ChildProcessError, OSError);
OS(ConnectionError, OSError);
OS(BrokenPipeError, ConnectionError);
OS(ConnectionAbortedError, ConnectionError);
OS(ConnectionRefusedError, ConnectionError);
OS(ConnectionResetError, ConnectionError);
OS(FileExistsError, OSError);
OS(FileNotFoundError, OSError);
OS(InterruptedError, OSError);
OS(IsADirectoryError, OSError);
OS(NotADirectoryError, OSError);
OS(PermissionError, OSError);
OS(ProcessLookupError, OSError);
OS(TimeoutError, OSError);

static const struct {
  uint8_t number;
  const struct type *type; /* null: OSError itself */
  const char *text;
} errors[] = {
    {1, &type_PermissionError, "Operation not permitted"},
    {2, &type_FileNotFoundError, "No such file or directory"},
    {3, &type_ProcessLookupError, "No such process"},
    {4, &type_InterruptedError, "Interrupted system call"},
    {5, NULL, "Input/output error"},
    {9, NULL, "Bad file descriptor"},
    {10, &type_ChildProcessError, "No child processes"},
    {11, &type_BlockingIOError, "Resource temporarily unavailable"},
    {12, NULL, "Cannot allocate memory"},
    {13, &type_PermissionError, "Permission denied"},
    {16, NULL, "Device or resource busy"},
    {17, &type_FileExistsError, "File exists"},
    {19, NULL, "No such device"},
    {20, &type_NotADirectoryError, "Not a directory"},
    {21, &type_IsADirectoryError, "Is a directory"},
    {22, NULL, "Invalid argument"},
    {28, NULL, "No space left on device"},
    {32, &type_BrokenPipeError, "Broken pipe"},
    {103, &type_ConnectionAbortedError, "Software caused connection abort"},
    {104, &type_ConnectionResetError, "Connection reset by peer"},
    {108, &type_BrokenPipeError, "Cannot send after transport endpoint shutdown"},
    {110, &type_TimeoutError, "Connection timed out"},
    {111, &type_ConnectionRefusedError, "Connection refused"},
    {114, &type_BlockingIOError, "Operation already in progress"},
    {115, &type_BlockingIOError, "Operation now in progress"},
};
#define ERRORS ((int)(sizeof errors / sizeof errors[0]))

static int find_error(int32_t number) {
  for (int i = 0; i < ERRORS; i++)
    if (errors[i].number == number) return i;
  return -1;
}

value raise_os(struct vm *vm, int number) {
  int at = find_error(number);
  value text = str_from_c(vm, at < 0 ? "Unknown error" : errors[at].text);
  value items[] = {small_new(number), text};
  value args = text ? tuple_new(vm, 2, items) : 0;
  value e = args ? exception_new(vm, at >= 0 && errors[at].type ? errors[at].type : &type_OSError, args) : 0;
  return e ? raise_instance(vm, e) : 0;
}

/* OSError(2, ...) itself becomes the class for the number. */
value py_OSError___new__(struct vm *vm, int n, value *a) {
  const struct type *t = (const struct type *)a[0];
  if (t == &type_OSError && n - 2 >= 2 && is_small(a[2])) {
    int at = find_error(small_get(a[2]));
    if (at >= 0 && errors[at].type) t = errors[at].type;
  }
  value args = tuple_new(vm, (uint32_t)(n - 2), a + 2);
  return args ? exception_new(vm, t, args) : 0;
}
value py_OSError___init__(struct vm *vm, int n, value *a) {
  int given = n - 2;
  if (!exception_no_keywords(vm, type_of(a[0]), a[1])) return 0;
  if (given > 2 && given <= 5) {
    if (a[4] != value_none && !exception_field_set(vm, a[0], S(filename), a[4])) return 0;
    if (given == 5 && a[6] != value_none && !exception_field_set(vm, a[0], S(filename2), a[6])) return 0;
    given = 2;
  }
  return exception_set_args(vm, a[0], given, a + 2) ? value_none : 0;
}

static value os_number(value e) { return exception_field_or(e, S(errno), exception_args(e)->count == 2 ? exception_arg(e, 0) : 0); }
static value os_text(value e) { return exception_field_or(e, S(strerror), exception_args(e)->count == 2 ? exception_arg(e, 1) : 0); }

value py_OSError_errno(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return os_number(a[0]);
}
value py_OSError_strerror(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return os_text(a[0]);
}
value py_OSError_filename(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return exception_field_or(a[0], S(filename), 0);
}
value py_OSError_filename2(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return exception_field_or(a[0], S(filename2), 0);
}
static value set(struct vm *vm, const struct str *name, value *a) { return exception_field_set(vm, a[0], name, a[1]) ? value_none : 0; }
value py_OSError_set_errno(struct vm *vm, int n, value *a) {
  (void)n;
  return set(vm, S(errno), a);
}
value py_OSError_set_strerror(struct vm *vm, int n, value *a) {
  (void)n;
  return set(vm, S(strerror), a);
}
value py_OSError_set_filename(struct vm *vm, int n, value *a) {
  (void)n;
  return set(vm, S(filename), a);
}
value py_OSError_set_filename2(struct vm *vm, int n, value *a) {
  (void)n;
  return set(vm, S(filename2), a);
}

/* [Errno 2] No such file or directory: 'name' */
static value os_str(struct vm *vm, value v) {
  value file = exception_field(v, S(filename)), file2 = exception_field(v, S(filename2));
  bool numbered = exception_args(v)->count == 2 || exception_field(v, S(errno)) || exception_field(v, S(strerror));
  if (!file && !numbered) return exception_str(vm, v);
  struct str_buffer b;
  buffer_init(&b, vm);
  buffer_put_c(&b, "[Errno ");
  bool ok = op_put_str(&b, os_number(v));
  buffer_put_c(&b, "] ");
  ok = ok && op_put_str(&b, os_text(v));
  if (file) {
    buffer_put_c(&b, ": ");
    ok = ok && op_put_repr(&b, file);
  }
  if (file && file2) {
    buffer_put_c(&b, " -> ");
    ok = ok && op_put_repr(&b, file2);
  }
  if (ok) return buffer_finish(&b);
  buffer_drop(&b);
  return 0;
}

/* The exceptions and warnings that differ from their base only in name, or in an attribute or two. */
#include "objects/exception-parts.h"

static const struct type_ops plain_ops = {.mark = exception_mark, .repr = exception_repr, .str = exception_str, .hash = hash_identity};

#define PLAIN(N, Base)                 \
  extern const struct type type_##Base; \
  EXCEPTION_TYPE_NATIVE(N, Base, plain_ops, BaseException)

PLAIN(Exception, BaseException);
PLAIN(GeneratorExit, BaseException);
PLAIN(KeyboardInterrupt, BaseException);
PLAIN(SystemExit, BaseException);

PLAIN(ArithmeticError, Exception);
PLAIN(FloatingPointError, ArithmeticError);
PLAIN(OverflowError, ArithmeticError);
PLAIN(ZeroDivisionError, ArithmeticError);
PLAIN(AssertionError, Exception);
PLAIN(AttributeError, Exception);
PLAIN(BufferError, Exception);
PLAIN(EOFError, Exception);
PLAIN(ImportError, Exception);
PLAIN(ModuleNotFoundError, ImportError);
PLAIN(LookupError, Exception);
PLAIN(IndexError, LookupError);
PLAIN(MemoryError, Exception);
PLAIN(NameError, Exception);
PLAIN(UnboundLocalError, NameError);
PLAIN(ReferenceError, Exception);
PLAIN(RuntimeError, Exception);
PLAIN(NotImplementedError, RuntimeError);
PLAIN(RecursionError, RuntimeError);
PLAIN(StopAsyncIteration, Exception);
PLAIN(StopIteration, Exception);
PLAIN(SystemError, Exception);
PLAIN(TypeError, Exception);
PLAIN(ValueError, Exception);
PLAIN(UnicodeError, ValueError);

PLAIN(Warning, Exception);
PLAIN(BytesWarning, Warning);
PLAIN(DeprecationWarning, Warning);
PLAIN(EncodingWarning, Warning);
PLAIN(FutureWarning, Warning);
PLAIN(ImportWarning, Warning);
PLAIN(PendingDeprecationWarning, Warning);
PLAIN(ResourceWarning, Warning);
PLAIN(RuntimeWarning, Warning);
PLAIN(SyntaxWarning, Warning);
PLAIN(UnicodeWarning, Warning);
PLAIN(UserWarning, Warning);

/* ---- KeyError: one argument is shown as it would be written ---- */

static value key_str(struct vm *vm, value v) {
  const struct tuple *args = exception_args(v);
  return args->count == 1 ? op_repr(vm, args->items[0]) : exception_str(vm, v);
}
static const struct type_ops key_ops = {.mark = exception_mark, .repr = exception_repr, .str = key_str, .hash = hash_identity};
EXCEPTION_TYPE_NATIVE(KeyError, LookupError, key_ops, KeyError);

/* ---- attributes ---- */

value py_StopIteration_value(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return exception_field_or(a[0], S(value), exception_arg(a[0], 0));
}
value py_StopIteration_set_value(struct vm *vm, int n, value *a) {
  (void)n;
  return exception_field_set(vm, a[0], S(value), a[1]) ? value_none : 0;
}

value exception_exit_code(value e) {
  const struct tuple *args = exception_args(e);
  return exception_field_or(e, S(code), args->count > 1 ? (value)args : exception_arg(e, 0));
}
value py_SystemExit_code(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return exception_exit_code(a[0]);
}
value py_SystemExit_set_code(struct vm *vm, int n, value *a) {
  (void)n;
  return exception_field_set(vm, a[0], S(code), a[1]) ? value_none : 0;
}

/* Keyword arguments become fields; `names` ends with null. */
static value init_with_fields(struct vm *vm, const struct type *t, int n, value *a, const struct str *const *names) {
  struct dict *keywords = AS(dict, a[1]);
  uint32_t at = 0;
  value key, v;
  while (dict_next(keywords, &at, &key, &v)) {
    const struct str *const *name = names;
    while (*name && !str_equal(*name, AS(str, key))) name++;
    if (!*name) return raise_type(vm, "%N() got an unexpected keyword argument '%S'", t, AS(str, key));
    if (!exception_field_set(vm, a[0], *name, v)) return 0;
  }
  return exception_set_args(vm, a[0], n - 2, a + 2) ? value_none : 0;
}

/* A field that is None until it is set: getter and setter. */
#define FIELD(Type, name)                                                                         \
  value py_##Type##_##name(struct vm *vm, int n, value *a) {                                      \
    (void)vm, (void)n;                                                                            \
    return exception_field_or(a[0], S(name), 0);                                                  \
  }                                                                                               \
  value py_##Type##_set_##name(struct vm *vm, int n, value *a) {                                  \
    (void)n;                                                                                      \
    return exception_field_set(vm, a[0], S(name), a[1]) ? value_none : 0;                         \
  }

value py_AttributeError___init__(struct vm *vm, int n, value *a) {
  static const struct str *const names[] = {S(name), S(obj), NULL};
  return init_with_fields(vm, &type_AttributeError, n, a, names);
}
FIELD(AttributeError, name)
FIELD(AttributeError, obj)

value py_NameError___init__(struct vm *vm, int n, value *a) {
  static const struct str *const names[] = {S(name), NULL};
  return init_with_fields(vm, &type_NameError, n, a, names);
}
FIELD(NameError, name)

value py_ImportError___init__(struct vm *vm, int n, value *a) {
  static const struct str *const names[] = {S(name), S(path), NULL};
  return init_with_fields(vm, &type_ImportError, n, a, names);
}
FIELD(ImportError, name)
FIELD(ImportError, path)
value py_ImportError_msg(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return exception_field_or(a[0], S(msg), exception_args(a[0])->count == 1 ? exception_arg(a[0], 0) : 0);
}
value py_ImportError_set_msg(struct vm *vm, int n, value *a) {
  (void)n;
  return exception_field_set(vm, a[0], S(msg), a[1]) ? value_none : 0;
}

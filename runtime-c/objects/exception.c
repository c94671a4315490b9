/* BaseException: what all exceptions have. Their types are in exception-types.c, those that show themselves in another way or have attributes of their own in
   exception-os.c, exception-text.c and exception-group.c.

   Attributes that CPython keeps in fields of their own are computed from args, or are in the instance's dictionary. */
#include "objects/exception-parts.h"

value exception_new(struct vm *vm, const struct type *type, value args) {
  struct exception *e = object_new(vm, type, type->size);
  if (e && args && AS(tuple, args)->count) e->args = args;
  return (value)e;
}

const struct tuple *exception_args(value e) {
  value args = AS(exception, e)->args;
  return args ? AS(tuple, args) : &tuple_empty;
}
value exception_arg(value e, uint32_t i) {
  const struct tuple *t = exception_args(e);
  return i < t->count ? t->items[i] : 0;
}

value exception_stop_value(value e) {
  value v = exception_arg(e, 0);
  return v ? v : value_none;
}

value exception_field(value e, const struct str *name) {
  value d = AS(exception, e)->dict;
  return d ? dict_get_str(AS(dict, d), name) : 0;
}
bool exception_field_set(struct vm *vm, value e, const struct str *name, value v) {
  if (!v) v = value_none;
  if (!AS(exception, e)->dict) {
    value made = dict_new(vm, 1);
    if (!made) return false;
    AS(exception, e)->dict = made;
  }
  return dict_set(vm, AS(dict, AS(exception, e)->dict), (value)name, v);
}
value exception_field_or(value e, const struct str *name, value otherwise) {
  value v = exception_field(e, name);
  return v ? v : otherwise ? otherwise : value_none;
}

/* Sets a field of the pending exception; false where MemoryError took its place. */
static bool fill(struct vm *vm, const struct str *name, value v) {
  if (heap_is_locked()) return true; /* in an interrupt the message must do */
  value e = vm->exc;
  vm->exc = 0;
  bool set = exception_field_set(vm, e, name, v);
  if (set) vm->exc = e;
  else raise_during(vm, vm->memory_error, e);
  return set;
}
void attribute_error_fill(struct vm *vm, value v, const struct str *name) {
  if (!vm->exc || type_of(vm->exc) != TESTED(&type_AttributeError)) return;
  if (fill(vm, S(name), (value)name)) fill(vm, S(obj), v);
}
void name_error_fill(struct vm *vm, const struct str *name) {
  if (vm->exc && type_of(vm->exc) == TESTED(&type_NameError)) fill(vm, S(name), (value)name);
}
void import_error_fill(struct vm *vm, const struct module_info *module) {
  if (!vm->exc || !is_instance(vm->exc, &type_ImportError)) return;
  if (fill(vm, S(name), (value)module->name) && module->file) fill(vm, S(path), (value)module->file);
}

bool exception_no_keywords(struct vm *vm, const struct type *t, value keywords) {
  if (AS(dict, keywords)->count == 0) return true;
  raise_type(vm, "%N() takes no keyword arguments", t);
  return false;
}

/* ---- making ---- */

/* Arguments: class, dict of keywords (which a class's __init__ may want), the others. */
value py_BaseException___new__(struct vm *vm, int n, value *a) {
  value args = tuple_new(vm, (uint32_t)(n - 2), a + 2);
  return args ? exception_new(vm, (const struct type *)a[0], args) : 0;
}

bool exception_set_args(struct vm *vm, value e, int n, const value *items) {
  struct exception *x = AS(exception, e);
  const struct tuple *old = exception_args(e);
  bool same = old->count == (uint32_t)n;
  for (int i = 0; same && i < n; i++) same = old->items[i] == items[i];
  if (same) return true;
  value args = tuple_new(vm, (uint32_t)n, items);
  if (!args) return false;
  x->args = n ? args : 0;
  return true;
}
value py_BaseException___init__(struct vm *vm, int n, value *a) {
  if (!exception_no_keywords(vm, type_of(a[0]), a[1])) return 0;
  return exception_set_args(vm, a[0], n - 2, a + 2) ? value_none : 0;
}

/* ---- attributes ---- */

value py_BaseException_args(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return (value)exception_args(a[0]);
}
/* Setters are called with 0 for a deletion. */
static bool is_given(struct vm *vm, value v, const char *name) {
  if (!v) raise_type(vm, "%s may not be deleted", name);
  return v != 0;
}

value py_BaseException_set_args(struct vm *vm, int n, value *a) {
  (void)n;
  if (!is_given(vm, a[1], "args")) return 0;
  value t = tuple_from_iterable(vm, a[1]);
  if (!t) return 0;
  AS(exception, a[0])->args = t;
  return value_none;
}

static bool is_link(struct vm *vm, value v, const char *what, const char *name) {
  if (!is_given(vm, v, name)) return false;
  if (v == value_none || is_exception(v)) return true;
  raise_type(vm, "exception %s must be None or derive from BaseException", what);
  return false;
}
value py_BaseException___cause__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  value v = AS(exception, a[0])->cause;
  return v ? v : value_none;
}
value py_BaseException_set___cause__(struct vm *vm, int n, value *a) {
  (void)n;
  if (!is_link(vm, a[1], "cause", "__cause__")) return 0;
  AS(exception, a[0])->cause = a[1];
  return value_none;
}
value py_BaseException___context__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  value v = AS(exception, a[0])->context;
  return v ? v : value_none;
}
value py_BaseException_set___context__(struct vm *vm, int n, value *a) {
  (void)n;
  if (!is_link(vm, a[1], "context", "__context__")) return 0;
  AS(exception, a[0])->context = a[1] == value_none ? 0 : a[1];
  return value_none;
}
/* A cause suppresses the context; so does None as the cause. */
value py_BaseException___suppress_context__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return value_bool(AS(exception, a[0])->cause != 0);
}
value py_BaseException_set___suppress_context__(struct vm *vm, int n, value *a) {
  (void)n;
  struct exception *e = AS(exception, a[0]);
  if (!a[1]) return raise_type(vm, "can't delete numeric/char attribute");
  if (!is_type(a[1], &type_bool)) return raise_type(vm, "attribute value type must be bool");
  if (a[1] == value_true && !e->cause) e->cause = value_none;
  if (a[1] == value_false && e->cause == value_none) e->cause = 0;
  return value_none;
}
value py_BaseException___traceback__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return exception_traceback(a[0]);
}
value py_BaseException_set___traceback__(struct vm *vm, int n, value *a) {
  (void)n;
  if (!is_given(vm, a[1], "__traceback__")) return 0;
  if (a[1] != value_none && !is_type(a[1], &type_traceback)) return raise_type(vm, "__traceback__ must be a traceback or None");
  AS(exception, a[0])->traceback = a[1] == value_none ? 0 : a[1];
  return value_none;
}
value py_BaseException_with_traceback(struct vm *vm, int n, value *a) { return py_BaseException_set___traceback__(vm, n, a) ? a[0] : 0; }

value py_BaseException_add_note(struct vm *vm, int n, value *a) {
  (void)n;
  if (!str_check(a[1])) return raise_type(vm, "note must be a str, not '%T'", a[1]);
  value notes = exception_field(a[0], S(__notes__));
  if (!notes) {
    notes = list_new(vm, 1, &a[1]);
    return notes && exception_field_set(vm, a[0], S(__notes__), notes) ? value_none : 0;
  }
  if (!is_instance(notes, &type_list)) return raise_type(vm, "Cannot add note: __notes__ is not a list");
  return list_append(vm, AS(list, notes), a[1]) ? value_none : 0;
}

/* ---- text ---- */

value exception_str(struct vm *vm, value v) {
  const struct tuple *args = exception_args(v);
  if (args->count == 0) return (value)str_empty;
  return args->count == 1 ? op_str(vm, args->items[0]) : op_repr(vm, (value)args);
}
value exception_repr(struct vm *vm, value v) {
  const struct tuple *args = exception_args(v);
  struct str_buffer b;
  buffer_init(&b, vm);
  buffer_put_str(&b, type_of(v)->name);
  bool ok = true;
  if (args->count == 1) {
    buffer_put_char(&b, '(');
    ok = op_put_repr(&b, args->items[0]);
    buffer_put_char(&b, ')');
  } else ok = op_put_repr(&b, (value)args);
  if (ok) return buffer_finish(&b);
  buffer_drop(&b);
  return 0;
}
void exception_mark(struct object *o) { heap_mark_values((const value *)o + 1, EXCEPTION_WORDS - 1); }

static const struct type_ops base_ops = {.mark = exception_mark, .repr = exception_repr, .str = exception_str, .hash = hash_identity};
EXCEPTION_TYPE_NATIVE(BaseException, object, base_ops, BaseException);

/* BaseExceptionGroup and ExceptionGroup (PEP 654): a message and exceptions, which may be groups again. */
#include "objects/exception-print.h"

static value group_str(struct vm *vm, value v);
static const struct type_ops group_ops = {.mark = exception_mark, .repr = exception_repr, .str = group_str, .hash = hash_identity};
EXCEPTION_TYPE_NATIVE(BaseExceptionGroup, BaseException, group_ops, BaseExceptionGroup);

/* ExceptionGroup derives from Exception too: its order is written down. */
static const struct {
  struct object head;
  uint32_t count;
  value items[5];
} group_mro = {{&type_tuple},
               5,
               {(value)&type_ExceptionGroup, (value)&type_BaseExceptionGroup, (value)&type_Exception, (value)&type_BaseException, (value)&type_object}};
static const struct {
  struct object head;
  uint32_t count;
  value items[2];
} group_bases = {{&type_tuple}, 2, {(value)&type_BaseExceptionGroup, (value)&type_Exception}};
extern const struct name_table attrs_ExceptionGroup;
const struct type type_ExceptionGroup = {
    .head = {&type_type},
    .name = S(ExceptionGroup),
    .base = &type_BaseExceptionGroup,
    .mro = (const struct tuple *)&group_mro,
    .bases = (const struct tuple *)&group_bases,
    .attrs = &attrs_ExceptionGroup,
    .layout = &layout_none,
    .ops = &group_ops,
    .native = &type_BaseExceptionGroup,
    .flags = TYPE_EXCEPTION | TYPE_HAS_DICT,
    .size = sizeof(struct exception),
    .dict_word = 1,
};

static bool is_group(value v) { return is_instance(v, &type_BaseExceptionGroup); }

const struct tuple *exception_group_members(value group) {
  value t = exception_field(group, S(exceptions));
  return t && is_type(t, &type_tuple) ? AS(tuple, t) : &tuple_empty;
}
static value message(value group) {
  value v = exception_arg(group, 0);
  return v ? v : (value)str_empty;
}

static value group_str(struct vm *vm, value v) {
  uint32_t count = exception_group_members(v)->count;
  struct str_buffer b;
  buffer_init(&b, vm);
  if (!op_put_str(&b, message(v))) {
    buffer_drop(&b);
    return 0;
  }
  buffer_put_c(&b, " (");
  buffer_put_int(&b, (int32_t)count);
  buffer_put_c(&b, count == 1 ? " sub-exception)" : " sub-exceptions)");
  return buffer_finish(&b);
}

/* Arguments: class, dict of keywords, message, exceptions. A BaseExceptionGroup of nothing but Exceptions is an ExceptionGroup. */
value py_BaseExceptionGroup___new__(struct vm *vm, int n, value *a) {
  const struct type *t = (const struct type *)a[0];
  if (n - 2 != 2) return raise_type(vm, "BaseExceptionGroup.__new__() takes exactly 2 arguments (%d given)", n - 2);
  if (!str_check(a[2])) return raise_type(vm, "BaseExceptionGroup.__new__() argument 1 must be str, not %T", a[2]);
  if (!is_instance(a[3], &type_list) && !is_instance(a[3], &type_tuple) && !(type_of(a[3])->flags & TYPE_SEQUENCE))
    return raise_type(vm, "second argument (exceptions) must be a sequence");
  value t_items = tuple_from_iterable(vm, a[3]);
  if (!t_items) return 0;
  const struct tuple *items = AS(tuple, t_items);
  if (items->count == 0) return raise_value(vm, "second argument (exceptions) must be a non-empty sequence");
  bool only_exceptions = true;
  for (uint32_t i = 0; i < items->count; i++) {
    if (!is_exception(items->items[i])) return raise_value(vm, "Item %u of second argument (exceptions) is not an exception", i);
    if (is_instance(items->items[i], &type_Exception)) continue;
    only_exceptions = false;
    if (type_is_subtype(t, &type_Exception))
      return raise_type(vm, t == &type_ExceptionGroup ? "Cannot nest BaseExceptions in an %N" : "Cannot nest BaseExceptions in '%N'", t);
  }
  if (t == &type_BaseExceptionGroup && only_exceptions) t = &type_ExceptionGroup;
  exception_group_print = exception_print_group;
  value args = tuple_new(vm, 2, a + 2);
  value e = args ? exception_new(vm, t, args) : 0;
  return e && exception_field_set(vm, e, S(exceptions), t_items) ? e : 0;
}
value py_BaseExceptionGroup___init__(struct vm *vm, int n, value *a) {
  if (!exception_no_keywords(vm, type_of(a[0]), a[1])) return 0;
  return exception_set_args(vm, a[0], n - 2, a + 2) ? value_none : 0;
}
value py_BaseExceptionGroup_message(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return message(a[0]);
}
value py_BaseExceptionGroup_exceptions(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return (value)exception_group_members(a[0]);
}
value py_BaseExceptionGroup_derive(struct vm *vm, int n, value *a) {
  (void)n;
  value args[] = {message(a[0]), a[1]};
  return vm_call(vm, (value)&type_BaseExceptionGroup, 2, args);
}

/* ---- split ---- */

/* Whether e itself is what is looked for: a class, a tuple of classes or a predicate. 1, 0, -1. */
static int matches(struct vm *vm, value e, value what) {
  if (is_instance(what, &type_type) || is_type(value_exact(what), &type_tuple)) return isinstance_check(vm, e, what);
  value answer = vm_call1(vm, what, e);
  return answer ? op_truth(vm, answer) : -1;
}
static bool is_condition(struct vm *vm, value what) {
  bool ok = is_callable(what) && !is_instance(what, &type_type);
  if (is_instance(what, &type_type)) ok = type_is_subtype((const struct type *)what, &type_BaseException);
  if (is_type(value_exact(what), &type_tuple)) {
    const struct tuple *t = AS(tuple, value_exact(what));
    ok = true;
    for (uint32_t i = 0; i < t->count; i++)
      ok = ok && is_instance(t->items[i], &type_type) && type_is_subtype((const struct type *)t->items[i], &type_BaseException);
  }
  if (!ok) raise_type(vm, "expected an exception type, a tuple of exception types, or a callable (other than a class)");
  return ok;
}

value exception_group_part(struct vm *vm, value group, value list) {
  if (AS(list, list)->count == 0) return value_none;
  value derive = attr_get(vm, group, S(derive));
  value part = derive ? vm_call1(vm, derive, list) : 0;
  if (!part) return 0;
  if (!is_group(part)) return raise_type(vm, "derive must return an instance of BaseExceptionGroup");
  const struct exception *from = AS(exception, group);
  AS(exception, part)->traceback = from->traceback ? exception_traceback(group) : 0;
  AS(exception, part)->context = from->context;
  AS(exception, part)->cause = from->cause;
  value notes = exception_field(group, S(__notes__));
  if (notes && is_type(notes, &type_list)) {
    notes = list_from_iterable(vm, notes);
    if (!notes || !exception_field_set(vm, part, S(__notes__), notes)) return 0;
  }
  return part;
}

struct parts {
  value match, rest; /* exceptions or None */
};
static bool split(struct vm *vm, value e, value what, bool want_rest, struct parts *out) {
  int whole = matches(vm, e, what);
  if (whole < 0 || !vm_check_c_stack(vm)) return false;
  out->match = whole ? e : value_none;
  out->rest = whole ? value_none : e;
  if (whole || !is_group(e)) return true;
  value match = list_new(vm, 0, NULL), rest = list_new(vm, 0, NULL);
  if (!match || !rest) return false;
  const struct tuple *inside = exception_group_members(e);
  for (uint32_t i = 0; i < inside->count; i++) {
    struct parts p;
    if (!split(vm, inside->items[i], what, want_rest, &p)) return false;
    if (p.match != value_none && !list_append(vm, AS(list, match), p.match)) return false;
    if (want_rest && p.rest != value_none && !list_append(vm, AS(list, rest), p.rest)) return false;
  }
  out->match = exception_group_part(vm, e, match);
  out->rest = want_rest && out->match ? exception_group_part(vm, e, rest) : value_none;
  return out->match && out->rest;
}
value py_BaseExceptionGroup_split(struct vm *vm, int n, value *a) {
  (void)n;
  struct parts p;
  if (!is_condition(vm, a[1]) || !split(vm, a[0], a[1], true, &p)) return 0;
  return tuple_new(vm, 2, &p.match);
}
value py_BaseExceptionGroup_subgroup(struct vm *vm, int n, value *a) {
  (void)n;
  struct parts p;
  return is_condition(vm, a[1]) && split(vm, a[0], a[1], false, &p) ? p.match : 0;
}

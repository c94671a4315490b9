/* Intrinsics of except* (PEP 654) and of type statements (PEP 695). */
#include "objects/exception.h"
#include "vm/intrinsics.h"

static bool is_group(value v) { return is_instance(v, &type_BaseExceptionGroup); }

static value group_new(struct vm *vm, value exceptions) {
  value args[] = {str_from_c(vm, ""), exceptions};
  return args[0] ? vm_call(vm, (value)&type_BaseExceptionGroup, 2, args) : 0;
}

/* Of a class or a tuple of classes that slow_exception_matches has looked at. */
static bool has_group_class(value classes) {
  bool many = is_type(classes, &type_tuple);
  const value *class = many ? AS(tuple, classes)->items : &classes;
  for (uint32_t i = 0; i < (many ? AS(tuple, classes)->count : 1); i++)
    if (type_is_subtype((const struct type *)class[i], &type_BaseExceptionGroup)) return true;
  return false;
}

value intrinsic_exc_group_match(struct vm *vm, value *w) {
  value e = w[0], class = w[1];
  w[0] = value_none;
  w[1] = e;
  if (e == value_none) {
    w[1] = value_none;
    return value_none;
  }
  int matches = slow_exception_matches(vm, e, class);
  if (matches < 0) {
    if (exc_clear_if(vm, &type_TypeError)) raise_type(vm, "catching classes that do not inherit from BaseException is not allowed");
    return 0;
  }
  if (has_group_class(class)) return raise_type(vm, "catching ExceptionGroup with except* is not allowed. Use except instead.");
  if (matches && !is_group(e)) {
    value members = tuple_new(vm, 1, &e);
    value group = members ? group_new(vm, members) : 0;
    if (!group) return 0;
    AS(exception, group)->traceback = AS(exception, e)->traceback ? exception_traceback(e) : 0;
    w[0] = group;
    w[1] = value_none;
    return value_none;
  }
  if (!is_group(e)) return value_none;
  value parts = vm_call_method(vm, e, S(split), 1, &class);
  if (!parts) return 0;
  if (!is_type(parts, &type_tuple) || AS(tuple, parts)->count < 2) return raise_type(vm, "%T.split must return a tuple, not %T", e, parts);
  value part = AS(tuple, parts)->items[0];
  if (part != value_none && !is_exception(part)) return raise_type(vm, "%T.split must return a tuple of exceptions or None, not %T", e, part);
  w[0] = part;
  w[1] = AS(tuple, parts)->items[1];
  return value_none;
}

/* Whether e is a part of the original group that nothing handled: it shares its traceback, context and cause. */
static bool is_part(const struct exception *e, const struct exception *original) {
  return e == original || (e->traceback == original->traceback && e->context == original->context && e->cause == original->cause && e->head.type == original->head.type);
}

static bool has_leaf(const value *parts, uint32_t count, value leaf) {
  for (uint32_t i = 0; i < count; i++) {
    if (parts[i] == leaf) return true;
    if (!is_group(parts[i])) continue;
    const struct tuple *inner = exception_group_members(parts[i]);
    if (has_leaf(inner->items, inner->count, leaf)) return true;
  }
  return false;
}

/* The original group with only the leaves that are in `parts`, in its own nesting; None if none is. */
static value project(struct vm *vm, value group, const struct list *parts) {
  const struct tuple *inner = exception_group_members(group);
  value kept = list_new(vm, 0, NULL);
  if (!kept) return 0;
  for (uint32_t i = 0; i < inner->count; i++) {
    value v = inner->items[i];
    value part = is_group(v) ? project(vm, v, parts) : has_leaf(parts->items, parts->count, v) ? v : value_none;
    if (!part || (part != value_none && !list_append(vm, AS(list, kept), part))) return 0;
  }
  return exception_group_part(vm, group, kept);
}

value intrinsic_exc_group_join(struct vm *vm, value *w) {
  value original = w[0];
  struct list *all = AS(list, w[1]);
  value raised = list_new(vm, 0, NULL), left = list_new(vm, 0, NULL);
  if (!raised || !left) return 0;
  for (uint32_t i = 0; i < all->count; i++) {
    value e = all->items[i];
    if (e == value_none || !e || !is_exception(e)) continue;
    if (!is_group(original)) return e;
    if (!list_append(vm, AS(list, is_part(AS(exception, e), AS(exception, original)) ? left : raised), e)) return 0;
  }
  if (AS(list, left)->count) {
    value rest = project(vm, original, AS(list, left));
    if (!rest) return 0;
    if (AS(list, raised)->count == 0) return rest;
    if (rest != value_none && !list_append(vm, AS(list, raised), rest)) return 0;
  }
  if (AS(list, raised)->count == 0) return value_none;
  if (AS(list, raised)->count == 1) return AS(list, raised)->items[0];
  return group_new(vm, raised);
}

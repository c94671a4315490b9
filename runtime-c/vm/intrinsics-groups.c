/* Intrinsics of except* (PEP 654) and of type statements (PEP 695). */
#include "objects/exception.h"
#include "vm/intrinsics.h"

static bool is_group(value v) { return is_instance(v, &type_BaseExceptionGroup); }

static value group_new(struct vm *vm, value exceptions) {
  value args[] = {str_from_c(vm, ""), exceptions};
  return args[0] ? vm_call(vm, (value)&type_BaseExceptionGroup, 2, args) : 0;
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
  if (is_instance(class, &type_type) && type_is_subtype((const struct type *)class, &type_BaseExceptionGroup))
    return raise_type(vm, "catching ExceptionGroup with except* is not allowed. Use except instead.");
  if (matches && !is_group(e)) {
    value members = tuple_new(vm, 1, &e);
    value group = members ? group_new(vm, members) : 0;
    if (!group) return 0;
    AS(exception, group)->traceback = AS(exception, e)->traceback;
    w[0] = group;
    w[1] = value_none;
    return value_none;
  }
  if (!is_group(e)) return value_none;
  value parts = vm_call_method(vm, e, S(split), 1, &class);
  if (!parts) return 0;
  if (!is_type(parts, &type_tuple) || AS(tuple, parts)->count < 2) return raise_type(vm, "%T.split must return a tuple, not %T", e, parts);
  w[0] = AS(tuple, parts)->items[0];
  w[1] = AS(tuple, parts)->items[1];
  return value_none;
}

/* Whether e is a part of the original group that nothing handled: it shares its traceback, context and cause. */
static bool is_part(const struct exception *e, const struct exception *original) {
  return e == original || (e->traceback == original->traceback && e->context == original->context && e->cause == original->cause && e->head.type == original->head.type);
}

static bool has_leaf(const struct list *parts, value leaf, struct vm *vm) {
  for (uint32_t i = 0; i < parts->count; i++) {
    value p = parts->items[i];
    if (p == leaf) return true;
    if (!is_group(p)) continue;
    value inner = attr_find(vm, p, S(exceptions));
    if (!inner || !is_type(inner, &type_tuple)) continue;
    value list = list_new(vm, AS(tuple, inner)->count, AS(tuple, inner)->items);
    if (list && has_leaf(AS(list, list), leaf, vm)) return true;
  }
  return false;
}

/* The original group with only the leaves that are in `parts`, in its own nesting; None if none is. */
static value project(struct vm *vm, value group, const struct list *parts) {
  value inner = attr_find(vm, group, S(exceptions));
  value kept = list_new(vm, 0, NULL);
  if (!inner || !kept) return 0;
  for (uint32_t i = 0; i < AS(tuple, inner)->count; i++) {
    value v = AS(tuple, inner)->items[i];
    value part = is_group(v) ? project(vm, v, parts) : has_leaf(parts, v, vm) ? v : value_none;
    if (!part || (part != value_none && !list_append(vm, AS(list, kept), part))) return 0;
  }
  if (AS(list, kept)->count == 0) return value_none;
  value made = vm_call_method(vm, group, S(derive), 1, &kept);
  if (!made || !is_exception(made)) return made;
  AS(exception, made)->traceback = AS(exception, group)->traceback;
  AS(exception, made)->context = AS(exception, group)->context;
  AS(exception, made)->cause = AS(exception, group)->cause;
  return made;
}

value intrinsic_exc_group_join(struct vm *vm, value *w) {
  value original = w[0];
  struct list *all = AS(list, w[1]);
  value raised = list_new(vm, 0, NULL), left = list_new(vm, 0, NULL);
  if (!raised || !left) return 0;
  for (uint32_t i = 0; i < all->count; i++) {
    value e = all->items[i];
    if (e == value_none || !e) continue;
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

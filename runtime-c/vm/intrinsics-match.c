/* Intrinsics of the match statement (language reference 8.6). */
#include "objects/class.h"
#include "vm/intrinsics.h"

value intrinsic_match_sequence(struct vm *vm, value *w) {
  (void)vm;
  const struct type *t = type_of(w[0]);
  return value_bool((t->flags & TYPE_SEQUENCE) || (t->native->flags & TYPE_SEQUENCE));
}

value intrinsic_match_mapping(struct vm *vm, value *w) {
  (void)vm;
  const struct type *t = type_of(w[0]);
  return value_bool((t->flags & TYPE_MAPPING) || (t->native->flags & TYPE_MAPPING));
}

value intrinsic_match_keys(struct vm *vm, value *w) {
  const struct tuple *keys = AS(tuple, w[1]);
  value found = tuple_new(vm, keys->count, NULL);
  if (!found) return 0;
  for (uint32_t i = 0; i < keys->count; i++)
    for (uint32_t j = 0; j < i; j++) {
      int equal = op_equal(vm, keys->items[i], keys->items[j]);
      if (equal < 0) return 0;
      if (equal) return raise_value(vm, "mapping pattern checks duplicate key (%R)", keys->items[i]);
    }
  for (uint32_t i = 0; i < keys->count; i++) {
    value v;
    if (is_instance(w[0], &type_dict)) v = dict_get(vm, AS(dict, w[0]), keys->items[i]);
    else {
      value absent = (value)&notimplemented_object, args[] = {keys->items[i], absent};
      v = vm_call_method(vm, w[0], S(get), 2, args);
      if (v == absent) v = 0;
    }
    if (!v) return vm->exc ? 0 : value_none;
    AS(tuple, found)->items[i] = v;
  }
  return found;
}

value intrinsic_match_rest(struct vm *vm, value *w) {
  value rest = dict_new(vm, 0);
  if (!rest || !dict_update(vm, AS(dict, rest), w[0])) return 0;
  const struct tuple *keys = AS(tuple, w[1]);
  for (uint32_t i = 0; i < keys->count; i++)
    if (dict_delete(vm, AS(dict, rest), keys->items[i]) < 0) return 0;
  return rest;
}

/* Built-in classes whose one positional pattern is the subject itself. */
static bool matches_self(const struct type *t) {
  const struct type *n = t->native;
  return n == TESTED(&type_bool) || n == TESTED(&type_bytearray) || n == TESTED(&type_bytes) || n == TESTED(&type_dict) || n == TESTED(&type_float) || n == TESTED(&type_frozenset) || n == TESTED(&type_int) || n == TESTED(&type_list) || n == TESTED(&type_set) ||
         n == TESTED(&type_str) || n == TESTED(&type_tuple);
}

/* The attribute of a positional or keyword pattern, or 0 (no exception: it does not match). */
static value pattern_attribute(struct vm *vm, value subject, value name) {
  const struct str *interned = str_intern(vm, AS(str, name));
  return interned ? attr_find(vm, subject, interned) : 0;
}

static bool match_args_of(struct vm *vm, const struct type *t, value *out) {
  *out = attr_find(vm, (value)t, S(__match_args__));
  if (vm->exc) return false;
  if (*out && !is_type(*out, &type_tuple)) return raise_type(vm, "%N.__match_args__ must be a tuple (got %T)", t, *out), false;
  return true;
}

value intrinsic_match_class(struct vm *vm, value *w) {
  if (!is_instance(w[1], &type_type)) return raise_type(vm, "called match pattern must be a class");
  const struct type *t = (const struct type *)w[1];
  uint32_t positional = (uint32_t)small_get(w[2]);
  const struct tuple *keywords = AS(tuple, w[3]);
  int belongs = isinstance_check(vm, w[0], w[1]);
  if (belongs <= 0) return belongs < 0 ? 0 : value_none;
  value found = tuple_new(vm, positional + keywords->count, NULL);
  if (!found) return 0;
  value match_args = 0;
  if (positional && !match_args_of(vm, t, &match_args)) return 0;
  bool self = positional && !match_args && matches_self(t);
  uint32_t allowed = self ? 1 : match_args ? AS(tuple, match_args)->count : 0;
  if (positional > allowed) return raise_type(vm, "%N() accepts %u positional sub-pattern%s (%u given)", t, allowed, allowed == 1 ? "" : "s", positional);
  for (uint32_t i = 0; i < positional + keywords->count; i++) {
    value v;
    if (i < positional && self) v = w[0];
    else {
      value name = i < positional ? AS(tuple, match_args)->items[i] : keywords->items[i - positional];
      if (!is_type(name, &type_str)) return raise_type(vm, "__match_args__ elements must be strings (got %T)", name);
      for (uint32_t j = 0; i >= positional && j < positional && match_args; j++)
        if (str_equal(AS(str, name), AS(str, AS(tuple, match_args)->items[j]))) return raise_type(vm, "%N() got multiple sub-patterns for attribute %R", t, name);
      v = pattern_attribute(vm, w[0], name);
    }
    if (!v) return vm->exc ? 0 : value_none;
    AS(tuple, found)->items[i] = v;
  }
  return found;
}

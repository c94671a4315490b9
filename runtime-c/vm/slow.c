/* What instructions do when the loop's fast path does not apply. */
#include "generated/opcodes.h"
#include "objects/exception.h"
#include "objects/format.h"
#include "objects/generator.h"
#include "objects/iterators.h"
#include "objects/list.h"
#include "objects/module.h"
#include "vm/interp.h"
#include "vm/type.h"

/* ---- names ---- */

value slow_load_global(struct vm *vm, uint32_t slot) {
  const struct module_info *m = vm->code->info->module;
  if (m->fallbacks && m->fallbacks[slot]) return m->fallbacks[slot];
  value v = module_implied(vm, m, m->slot_names[slot]);
  if (v || vm->exc) return v;
  return slow_name_error(vm, m->slot_names[slot]);
}

bool slow_delete_global(struct vm *vm, uint32_t slot) {
  value *v = &vm->code->globals[slot];
  if (!*v) return slow_name_error(vm, vm->code->info->module->slot_names[slot]), false;
  *v = 0;
  return true;
}

value slow_load_cell(struct vm *vm, uint32_t w) {
  const struct code *c = vm->code;
  const struct str *name = c->info->free_names[INSN_C(w)];
  if (INSN_C(w) >= c->free_count) return slow_unbound(vm, name);
  return raise_error(vm, &type_NameError, "cannot access free variable '%S' where it is not associated with a value in enclosing scope", name);
}

/* ---- loops ---- */

value slow_iter(struct vm *vm, value *state, value v) {
  const struct type *t = type_of(v);
  enum loop_kind kind = LOOP_ITERATOR;
  if (t == TESTED(&type_tuple)) kind = LOOP_TUPLE;
  else if (t == TESTED(&type_bytes)) kind = LOOP_BYTES;
  else if (t == TESTED(&type_generator)) kind = LOOP_GENERATOR;
  else {
    v = op_iter(vm, v);
    if (v && type_of(v) == TESTED(&type_generator)) kind = LOOP_GENERATOR;
  }
  state[0] = v;
  state[1] = SMALL(0);
  state[2] = small_new(kind);
  return v;
}

value slow_next(struct vm *vm, value *state) { return op_next(vm, state[0]); }

/* A range whose numbers do not all fit small integers is walked by an iterator; the count is then 0. */
bool slow_range(struct vm *vm, value *state) {
  for (int i = 0; i < 3; i++) {
    if (is_small(state[i])) continue;
    value v = int_index(vm, state[i]);
    if (!v) return false;
    state[i] = v;
  }
  if (state[2] == SMALL(0)) return raise_value(vm, "range() arg 3 must not be zero"), false;
  if (is_small(state[0]) && is_small(state[1]) && is_small(state[2])) {
    int32_t start = small_get(state[0]), stop = small_get(state[1]), step = small_get(state[2]);
    uint32_t count = 0;
    if (step > 0 && start < stop) count = ((uint32_t)stop - (uint32_t)start - 1) / (uint32_t)step + 1;
    else if (step < 0 && start > stop) count = ((uint32_t)start - (uint32_t)stop - 1) / (0u - (uint32_t)step) + 1;
    if (count <= (uint32_t)SMALL_MAX) {
      state[1] = small_new((int32_t)count);
      state[2] = (value)step << 1;
      return true;
    }
  }
  value walk = range_walk_new(vm, state[0], state[1], state[2]);
  if (!walk) return false;
  state[0] = walk;
  state[1] = state[2] = SMALL(0);
  return true;
}

value slow_range_next(struct vm *vm, value *state) { return range_walk_next(vm, state[0]); }

bool slow_unpack(struct vm *vm, value *to, value from, uint32_t count) {
  const value *items = NULL;
  uint32_t n = 0;
  if (is_type(from, &type_list)) items = AS(list, from)->items, n = AS(list, from)->count;
  else if (is_type(from, &type_tuple)) items = AS(tuple, from)->items, n = AS(tuple, from)->count;
  if (items || is_type(from, &type_list)) {
    if (n < count) return raise_value(vm, "not enough values to unpack (expected %u, got %u)", count, n), false;
    if (n > count) return raise_value(vm, "too many values to unpack (expected %u)", count), false;
    for (uint32_t i = 0; i < n; i++) to[i] = items[i];
    return true;
  }
  value it = op_iter(vm, from);
  if (!it) {
    if (!op_has_iter(from) && exc_clear_if(vm, &type_TypeError)) raise_type(vm, "cannot unpack non-iterable %T object", from);
    return false;
  }
  value held[count + 1];
  for (n = 0; n < count; n++) {
    held[n] = op_next(vm, it);
    if (held[n]) continue;
    if (!vm->exc) raise_value(vm, "not enough values to unpack (expected %u, got %u)", count, n);
    return false;
  }
  if (op_next(vm, it)) return raise_value(vm, "too many values to unpack (expected %u)", count), false;
  if (vm->exc) return false;
  for (uint32_t i = 0; i < count; i++) to[i] = held[i];
  return true;
}

/* ---- slices and text ---- */

value slow_getslice(struct vm *vm, value v, value start, value stop) {
  if (is_type(v, &type_str)) return str_slice(vm, v, start, stop, value_none);
  if (is_type(v, &type_list) || is_type(v, &type_tuple)) return items_slice(vm, v, start, stop);
  value slice = slice_new(vm, start, stop, value_none);
  return slice ? op_getitem(vm, v, slice) : 0;
}

bool slow_setslice(struct vm *vm, value v, value start, value stop, value to) {
  value slice = slice_new(vm, start, stop, value_none);
  return slice && op_setitem(vm, v, slice, to);
}

/* Programs that have a replacement field with a format specifier refer to it. */
const char mpy_format_specs = 0;

value slow_format(struct vm *vm, value v, uint32_t how, value spec) {
  ONLY_WITH(mpy_format_specs, format_value);
  return how & 4 ? format_value(vm, v, (int)(how & 3), spec) : format_plain(vm, v, (int)(how & 3));
}

/* ---- functions and modules ---- */

value slow_far(struct vm *vm, uint32_t w) {
  value far = tuple_new(vm, INSN_D(w), NULL);
  if (far && code_fills(vm->code, INSN_A(w))) AS(tuple, far)->items[0] = vm->fp[INSN_A(w)];
  return far;
}

value slow_closure(struct vm *vm, const struct code *code, const value *window, uint32_t cells) {
  struct function *f = object_new(vm, &type_function, sizeof *f + cells * sizeof(value));
  if (!f) return 0;
  f->code = code;
  f->defaults = window[0];
  f->kwdefaults = window[1];
  for (uint32_t i = 0; i < cells; i++) f->cells[i] = window[2 + i];
  return (value)f;
}

bool slow_import(struct vm *vm, const struct module *m) {
  const struct module_info *info = m->info;
  if (!info->slots || info->slots[0]) return true;
  info->slots[0] = SMALL(1);
  if (info->init) {
    value handled = vm->handled;
    value v = vm_run_module(vm, info->init);
    vm->handled = handled;
    if (!v) {
      info->slots[0] = 0;
      return false;
    }
  }
  info->slots[0] = SMALL(2);
  return true;
}

/* ---- exceptions ---- */

/* All classes are looked at before one is found to match. */
int slow_exception_matches(struct vm *vm, value exception, value classes) {
  bool many = is_type(classes, &type_tuple);
  const value *class = many ? AS(tuple, classes)->items : &classes;
  int matches = 0;
  for (uint32_t i = 0; i < (many ? AS(tuple, classes)->count : 1); i++) {
    if (!is_instance(class[i], &type_type) || !type_is_subtype((const struct type *)class[i], &type_BaseException)) {
      raise_type(vm, "catching classes that do not inherit from BaseException is not allowed");
      return -1;
    }
    if (type_is_subtype(type_of(exception), (const struct type *)class[i])) matches = 1;
  }
  return matches;
}

value slow_dict(struct vm *vm, const value *pairs, uint32_t count) {
  value d = dict_new(vm, count);
  if (!d) return 0;
  for (uint32_t i = 0; i < count; i++)
    if (!dict_set(vm, AS(dict, d), pairs[2 * i], pairs[2 * i + 1])) return 0;
  return d;
}

value slow_set(struct vm *vm, const value *items, uint32_t count) {
  value s = set_new(vm, &type_set, count);
  if (!s) return 0;
  for (uint32_t i = 0; i < count; i++)
    if (!set_add(vm, AS(set, s), items[i])) return 0;
  return s;
}

value delegate_send(struct vm *vm, value iterator, value sent) {
  vm->result = value_none;
  if (is_generator(iterator)) return generator_send(vm, AS(generator, iterator), sent);
  if (sent == value_none) return op_next(vm, iterator);
  value v = vm_call_method(vm, iterator, S(send), 1, &sent);
  if (v || !vm->exc || !type_is_subtype(type_of(vm->exc), TESTED(&type_StopIteration))) return v;
  vm->result = exception_stop_value(vm->exc);
  vm->exc = 0;
  return 0;
}

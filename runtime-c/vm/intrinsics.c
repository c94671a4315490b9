/* Intrinsics: containers, names, classes, functions. */
#include "vm/intrinsics.h"

#include <string.h>

#include "objects/exception.h"
#include "objects/list.h"
#include "objects/module.h"
#include "port/port.h"

/* ---- containers ---- */

value intrinsic_list_extend(struct vm *vm, value *w) {
  if (!op_has_iter(w[1])) return raise_type(vm, "Value after * must be an iterable, not %T", w[1]);
  return list_extend(vm, AS(list, w[0]), w[1]) ? w[0] : 0;
}

value intrinsic_list_to_tuple(struct vm *vm, value *w) { return tuple_new(vm, AS(list, w[0])->count, AS(list, w[0])->items); }

value intrinsic_set_update(struct vm *vm, value *w) { return set_update(vm, AS(set, w[0]), w[1]) ? w[0] : 0; }

value intrinsic_dict_update(struct vm *vm, value *w) {
  if (!is_instance(w[1], &type_dict)) {
    value keys = attr_find(vm, w[1], S(keys));
    if (!keys) return vm->exc ? 0 : raise_type(vm, "'%T' object is not a mapping", w[1]);
  }
  return dict_update(vm, AS(dict, w[0]), w[1]) ? w[0] : 0;
}

/* The callable as messages about its arguments name it. */
static value callable_name(struct vm *vm, value f) {
  if (is_type(f, &type_method)) f = AS(bound_method, f)->function;
  struct str_buffer b;
  buffer_init(&b, vm);
  if (is_type(f, &type_native) || is_instance(f, &type_type)) {
    const struct native *n = AS(native, f);
    if (!is_type(f, &type_native)) put_type_path(&b, AS(type, f));
    else {
      if (n->owner) {
        buffer_put_str(&b, n->owner->name);
        buffer_put_char(&b, '.');
      }
      buffer_put_str(&b, n->name);
    }
    buffer_put_c(&b, "()");
    return buffer_finish(&b);
  }
  if (is_type(f, &type_function)) {
    const struct code_info *info = AS(function, f)->code->info;
    if (info->module) {
      buffer_put_str(&b, info->module->name);
      buffer_put_char(&b, '.');
    }
    buffer_put_str(&b, info->qualname);
    buffer_put_c(&b, "()");
    return buffer_finish(&b);
  }
  if (is_type(f, &type_native)) {
    const struct native *n = AS(native, f);
    struct str_buffer b;
    buffer_init(&b, vm);
    if (n->owner) {
      buffer_put_str(&b, n->owner->name);
      buffer_put_char(&b, '.');
    }
    buffer_put_str(&b, n->name);
    buffer_put_c(&b, "()");
    return buffer_finish(&b);
  }
  if (is_instance(f, &type_type)) {
    struct str_buffer b;
    buffer_init(&b, vm);
    put_type_path(&b, AS(type, f));
    buffer_put_c(&b, "()");
    return buffer_finish(&b);
  }
  value name = attr_find(vm, f, S(__qualname__));
  if (vm->exc) return 0;
  if (!name || !is_type(name, &type_str)) return op_str(vm, f);
  return str_concat(vm, name, str_from_c(vm, "()"));
}

static value merge_items(struct vm *vm, value d, value mapping, value f) {
  struct dict *into = AS(dict, d), *from = AS(dict, mapping);
  uint32_t at = 0;
  value key, v;
  while (dict_next(from, &at, &key, &v)) {
    if (dict_get(vm, into, key)) {
      /* Whether a key is a text at all is looked at by the call itself. */
      value name = callable_name(vm, f), shown = name ? op_str(vm, key) : 0;
      return shown ? raise_type(vm, "%S got multiple values for keyword argument '%S'", AS(str, name), str_of(shown)) : 0;
    }
    if (vm->exc || !dict_set(vm, into, key, v)) return 0;
  }
  return d;
}

value intrinsic_dict_merge(struct vm *vm, value *w) {
  value mapping = w[1];
  if (!is_instance(mapping, &type_dict)) {
    value keys = attr_find(vm, mapping, S(keys));
    if (!keys) {
      if (vm->exc) return 0;
      value name = callable_name(vm, w[2]);
      return name ? raise_type(vm, "%S argument after ** must be a mapping, not %T", AS(str, name), mapping) : 0;
    }
    value plain = dict_new(vm, 0);
    if (!plain || !dict_update(vm, AS(dict, plain), mapping)) return 0;
    mapping = plain;
  }
  return merge_items(vm, w[0], mapping, w[2]);
}

value intrinsic_star_args(struct vm *vm, value *w) {
  if (is_type(w[0], &type_list) || is_type(w[0], &type_tuple)) return w[0];
  if (!op_has_iter(w[0])) {
    value name = callable_name(vm, w[1]);
    return name ? raise_type(vm, "%S argument after * must be an iterable, not %T", AS(str, name), w[0]) : 0;
  }
  return list_from_iterable(vm, w[0]);
}

value intrinsic_unpack_ex(struct vm *vm, value *w) {
  uint32_t before = (uint32_t)small_get(w[1]), after = (uint32_t)small_get(w[2]);
  if (!op_has_iter(w[0])) return raise_type(vm, "cannot unpack non-iterable %T object", w[0]);
  value all = list_from_iterable(vm, w[0]);
  if (!all) return 0;
  struct list *l = AS(list, all);
  if (l->count < before + after)
    return raise_value(vm, "not enough values to unpack (expected at least %u, got %u)", before + after, l->count);
  value middle = list_new(vm, l->count - before - after, l->items + before);
  if (!middle) return 0;
  for (uint32_t i = 0; i < before; i++) w[3 + i] = l->items[i];
  w[3 + before] = middle;
  for (uint32_t i = 0; i < after; i++) w[4 + before + i] = l->items[l->count - after + i];
  return value_none;
}

/* As UNPACK and UNPACK_EX, where the targets are more than registers that could be spared. */
value intrinsic_unpack_list(struct vm *vm, value *w) {
  uint32_t before = (uint32_t)small_get(w[1]);
  int32_t after = small_get(w[2]);
  value it = op_has_iter(w[0]) ? op_iter(vm, w[0]) : raise_type(vm, "cannot unpack non-iterable %T object", w[0]);
  value all = it ? list_new(vm, 0, NULL) : 0;
  if (!all) return 0;
  struct list *l = AS(list, all);
  for (value item; (item = op_next(vm, it));) {
    if (after < 0 && l->count == before) return raise_value(vm, "too many values to unpack (expected %u)", before);
    if (!list_append(vm, l, item)) return 0;
  }
  if (vm->exc) return 0;
  uint32_t least = before + (after < 0 ? 0 : (uint32_t)after);
  if (l->count < least) return raise_value(vm, "not enough values to unpack (expected %s%u, got %u)", after < 0 ? "" : "at least ", least, l->count);
  if (after < 0) return all;
  uint32_t count = l->count - least;
  value middle = list_new(vm, count, l->items + before);
  if (!middle) return 0;
  if (!count && !list_append(vm, l, value_none)) return 0;
  memmove(l->items + before + 1, l->items + l->count - (count ? 0 : 1) - (uint32_t)after, (uint32_t)after * sizeof(value));
  l->items[before] = middle;
  list_truncate(vm, l, least + 1);
  return all;
}

value intrinsic_slice3(struct vm *vm, value *w) { return slice_new(vm, w[0], w[1], w[2]); }

value intrinsic_del_slice(struct vm *vm, value *w) {
  value slice = slice_new(vm, w[1], w[2], value_none);
  return slice && op_setitem(vm, w[0], slice, 0) ? value_none : 0;
}

value intrinsic_get_iter(struct vm *vm, value *w) { return op_iter(vm, w[0]); }

/* ---- classes ---- */

/* Bases that are not classes may stand for some (PEP 560). */
static value resolve_bases(struct vm *vm, value bases) {
  struct tuple *t = AS(tuple, bases);
  bool all_types = true;
  for (uint32_t i = 0; i < t->count; i++) all_types = all_types && is_instance(t->items[i], &type_type);
  if (all_types) return bases;
  value out = list_new(vm, 0, NULL);
  if (!out) return 0;
  for (uint32_t i = 0; i < t->count; i++) {
    if (is_instance(t->items[i], &type_type)) {
      if (!list_append(vm, AS(list, out), t->items[i])) return 0;
      continue;
    }
    value entries = attr_find(vm, t->items[i], S(__mro_entries__));
    if (vm->exc) return 0;
    value more = entries ? vm_call1(vm, entries, bases) : tuple_new(vm, 1, &t->items[i]);
    if (more && !is_instance(more, &type_tuple)) return raise_type(vm, "__mro_entries__ must return a tuple");
    if (!more || !list_extend(vm, AS(list, out), more)) return 0;
  }
  return tuple_new(vm, AS(list, out)->count, AS(list, out)->items);
}

/* The keywords of a class statement without metaclass=, as names and values of a call after its positional arguments. */
struct class_keywords {
  value metaclass;
  struct tuple *names;
  struct list *values;
};

static bool split_keywords(struct vm *vm, value keywords, struct class_keywords *out) {
  out->metaclass = 0;
  out->names = NULL;
  value values = list_new(vm, 0, NULL), names = list_new(vm, 0, NULL);
  if (!values || !names) return false;
  out->values = AS(list, values);
  uint32_t at = 0;
  value key, v;
  while (keywords && dict_next(AS(dict, keywords), &at, &key, &v)) {
    const struct str *name = str_of(key);
    if (!name) return raise_type(vm, "keywords must be strings"), false;
    if (str_equal(name, S(metaclass))) out->metaclass = v;
    else if (!list_append(vm, AS(list, names), key) || !list_append(vm, out->values, v)) return false;
  }
  value t = tuple_new(vm, AS(list, names)->count, AS(list, names)->items);
  out->names = AS(tuple, t);
  return t != 0;
}

static value call_with_keywords(struct vm *vm, value f, int n, const value *positional, const struct class_keywords *k) {
  value all[n + k->values->count];
  for (int i = 0; i < n; i++) all[i] = positional[i];
  for (uint32_t i = 0; i < k->values->count; i++) all[n + (int)i] = k->values->items[i];
  struct call_args args = {all, n, k->names->count ? k->names : NULL};
  return vm_call_args(vm, f, &args);
}

static value check_namespace(struct vm *vm, value meta, value namespace) {
  const struct type *t = type_of(namespace);
  if (USE(t->native->ops, getitem) || ((t->flags & TYPE_PYTHON) && type_lookup(t, S(__getitem__)))) return namespace;
  const struct str *name = is_instance(meta, &type_type) ? ((const struct type *)meta)->name : NULL;
  return name ? raise_type(vm, "%S.__prepare__() must return a mapping, not %T", name, namespace) : raise_type(vm, "<metaclass>.__prepare__() must return a mapping, not %T", namespace);
}

static value prepare_namespace(struct vm *vm, value meta, value name, value bases, const struct class_keywords *k) {
  if (meta != (value)&type_type) {
    value prepare = attr_find(vm, meta, S(__prepare__));
    if (vm->exc) return 0;
    if (prepare && !is_type(prepare, &type_native) && !(is_type(prepare, &type_method) && is_type(AS(bound_method, prepare)->function, &type_native))) {
      value args[] = {name, bases};
      value namespace = call_with_keywords(vm, prepare, 2, args, k);
      return namespace ? check_namespace(vm, meta, namespace) : 0;
    }
  }
  return dict_new(vm, 0);
}

static bool set_name(struct vm *vm, value namespace, const struct str *key, value v) { return op_setitem(vm, namespace, (value)key, v); }

value intrinsic_class(struct vm *vm, value *w) {
  const struct class_info *info = (const struct class_info *)w[0];
  value original = w[2];
  value bases = resolve_bases(vm, original);
  struct class_keywords k;
  if (!bases || !split_keywords(vm, w[3], &k)) return 0;
  value meta = k.metaclass ? k.metaclass : AS(tuple, bases)->count ? (value)type_of(AS(tuple, bases)->items[0]) : (value)&type_type;
  if (is_instance(meta, &type_type)) {
    meta = (value)type_meta_for(vm, (const struct type *)meta, AS(tuple, bases));
    if (!meta) return 0;
  }
  value name = (value)info->name;
  value namespace = prepare_namespace(vm, meta, name, bases, &k);
  if (!namespace) return 0;
  value body_result;
  if (meta != (value)&type_type) {
    if (!set_name(vm, namespace, S(__module__), (value)info->module->name) || !set_name(vm, namespace, S(__qualname__), (value)info->qualname)) return 0;
  }
  body_result = vm_call1(vm, w[1], namespace);
  if (!body_result) return 0;
  if (bases != original && !set_name(vm, namespace, S(__orig_bases__), original)) return 0;
  value class;
  if (meta == (value)&type_type) {
    class = type_new(vm, &type_type, info->name, bases, AS(dict, namespace), info);
    if (class && is_type(body_result, &type_cell)) AS(cell, body_result)->v = class;
    if (class) {
      value values[k.values->count + 1];
      for (uint32_t i = 0; i < k.values->count; i++) values[i] = k.values->items[i];
      if (!type_finish(vm, (struct type *)class, AS(dict, namespace), k.names->count ? k.names : NULL, values)) return 0;
    }
  } else {
    /* A metaclass makes it: type.__new__ finds the class info of the statement that runs here. */
    value outer = vm->class_info;
    vm->class_info = (value)info;
    if (is_type(body_result, &type_cell) && !set_name(vm, namespace, S(__classcell__), body_result)) return 0;
    value args[] = {name, bases, namespace};
    class = call_with_keywords(vm, meta, 3, args, &k);
    vm->class_info = outer;
    if (class && is_type(body_result, &type_cell) && !AS(cell, body_result)->v) AS(cell, body_result)->v = class;
  }
  return class;
}

value intrinsic_super_check(struct vm *vm, value *w) {
  if (!w[1]) return raise_error(vm, &type_RuntimeError, "super(): no arguments");
  if (!w[0]) return raise_error(vm, &type_RuntimeError, "super(): __class__ cell not found");
  return vm_call2(vm, (value)&type_super, w[0], w[1]);
}

/* ---- names and modules ---- */

value intrinsic_getattr_optional(struct vm *vm, value *w) {
  const struct str *name = str_intern(vm, AS(str, w[1]));
  return name ? attr_find(vm, w[0], name) : 0;
}

value intrinsic_import_missing(struct vm *vm, value *w) { return import_missing(vm, AS(str, w[0])); }

value intrinsic_import_from(struct vm *vm, value *w) {
  const struct str *name = AS(str, w[1]);
  value v = attr_find(vm, w[0], name);
  if (v || vm->exc) return v;
  const struct module_info *info = AS(module, w[0])->info;
  const struct module *sub = module_submodule(vm, info, name);
  if (vm->exc) return 0;
  if (sub) return slow_import(vm, sub) ? (value)sub : 0;
  const char *partly = info->slots && info->slots[0] == SMALL(1) ? "partially initialized module " : "";
  raise_error(vm, &type_ImportError, "cannot import name '%S' from %s'%S'%s (%s)", name, partly, info->name, *partly ? " (most likely due to a circular import)" : "",
              info->file ? info->file->data : "unknown location");
  import_error_fill(vm, info);
  return 0;
}

value intrinsic_globals(struct vm *vm, value *w) { return module_view(vm, AS(module, w[0])); }

value intrinsic_locals(struct vm *vm, value *w) {
  const struct tuple *names = AS(tuple, w[0]);
  value d = dict_new(vm, names->count);
  if (!d) return 0;
  for (uint32_t i = 0; i < names->count; i++) {
    value v = w[1 + i];
    if (v && is_type(v, &type_cell)) v = AS(cell, v)->v;
    if (v && !dict_set(vm, AS(dict, d), names->items[i], v)) return 0;
  }
  return d;
}

value intrinsic_set_function_attr(struct vm *vm, value *w) { return attr_set(vm, w[0], str_intern(vm, AS(str, w[1])), w[2]) ? w[0] : 0; }

value intrinsic_raise_unbound(struct vm *vm, value *w) { return slow_unbound(vm, AS(str, w[0])); }

value intrinsic_print_expr(struct vm *vm, value *w) {
  if (w[0] == value_none) return value_none;
  value text = op_repr(vm, w[0]);
  if (!text) return 0;
  const struct str *s = str_of(text);
  port_write(1, s->data, str_len(s));
  port_write(1, "\n", 1);
  return value_none;
}

/* ---- exceptions ---- */

value intrinsic_exc_info(struct vm *vm, value *w) {
  (void)vm;
  value e = w[0];
  w[0] = (value)type_shown(type_of(e));
  w[1] = e;
  w[2] = exception_traceback(e);
  return value_none;
}

value intrinsic_exc_with_result(struct vm *vm, value *w) {
  int truth = op_truth(vm, w[0]);
  return truth < 0 ? 0 : value_bool(truth);
}

value intrinsic_assert_fail(struct vm *vm, value *w) {
  value args = w[0] ? tuple_new(vm, 1, w) : 0;
  if (w[0] && !args) return 0;
  value e = exception_new(vm, &type_AssertionError, args);
  return e ? raise_instance(vm, e) : 0;
}

/* Calls: binding arguments to the parameters of Python functions and of C functions, making instances, and calls from C.

   A Python function's parameters are bound straight into its window of registers. The usual arguments
   lie there already; what must move is moved before anything is overwritten. */
#include <string.h>

#include "generated/opcodes.h"
#include "objects/exception.h"
#include "objects/generator.h"
#include "port/port.h"
#include "vm/interp.h"
#include "vm/type.h"

/* Brought in by the instruction that ends a generator's code (RETGEN): without one there are no generators. */
#pragma weak generator_new

/* Arguments that a C function gets on the C stack; more go to a heap block. */
#define NATIVE_ARGS 12

/* ---- Python functions ---- */

static value too_many(struct vm *vm, const struct function *f, const struct code *c, int given, int kwonly_given) {
  uint32_t defaults = f->defaults ? AS(tuple, f->defaults)->count : 0;
  const char *plural = c->params == 1 && !defaults ? "" : "s";
  value were = kwonly_given ? text_format(vm, "%d positional argument%s (and %d keyword-only argument%s) were", given, given == 1 ? "" : "s", kwonly_given, kwonly_given == 1 ? "" : "s")
                            : text_format(vm, "%d %s", given, given == 1 ? "was" : "were");
  if (!were) return 0;
  if (defaults) return raise_type(vm, "%S() takes from %u to %u positional arguments but %S given", c->info->qualname, c->params - defaults, c->params, AS(str, were));
  return raise_type(vm, "%S() takes %u positional argument%s but %S given", c->info->qualname, c->params, plural, AS(str, were));
}

/* "f() missing 2 required positional arguments: 'a' and 'b'". */
static value missing(struct vm *vm, const struct code *c, const value *registers, int from, int count, int total, const char *kind) {
  struct str_buffer b;
  buffer_init(&b, vm);
  int seen = 0;
  for (int i = from; i < from + count; i++) {
    if (registers[i]) continue;
    if (seen) buffer_put_c(&b, seen == total - 1 ? (total > 2 ? ", and " : " and ") : ", ");
    buffer_put_char(&b, '\'');
    buffer_put_str(&b, c->info->arg_names[i]);
    buffer_put_char(&b, '\'');
    seen++;
  }
  value names = buffer_finish(&b);
  if (!names) return 0;
  return raise_type(vm, "%S() missing %d required %s argument%s: %S", c->info->qualname, total, kind, total == 1 ? "" : "s", AS(str, names));
}

static bool name_equal(const struct str *a, const struct str *b) { return a == b || (!(str_is_interned(a) && str_is_interned(b)) && str_equal(a, b)); }

/* The register of the parameter that a keyword may name, or -1. */
static int parameter_index(const struct code *c, const struct str *name) {
  for (int i = c->posonly; i < c->params + c->kwonly; i++)
    if (name_equal(c->info->arg_names[i], name)) return i;
  return -1;
}

static bool positional_only_by_keyword(struct vm *vm, const struct code *c, const struct tuple *kwnames) {
  struct str_buffer b;
  buffer_init(&b, vm);
  int seen = 0;
  for (uint32_t k = 0; k < kwnames->count; k++)
    for (int i = 0; i < c->posonly; i++)
      if (name_equal(c->info->arg_names[i], AS(str, kwnames->items[k]))) {
        if (seen++) buffer_put_c(&b, ", ");
        buffer_put_str(&b, c->info->arg_names[i]);
      }
  value names = buffer_finish(&b);
  if (!names) return false;
  if (seen) raise_type(vm, "%S() got some positional-only arguments passed as keyword arguments: '%S'", c->info->qualname, AS(str, names));
  return !seen;
}

static bool bind_keywords(struct vm *vm, const struct code *c, value *to, const struct tuple *kwnames, const value *kwvalues, value extra) {
  for (uint32_t k = 0; k < kwnames->count; k++) {
    const struct str *name = AS(str, kwnames->items[k]);
    int i = parameter_index(c, name);
    if (i >= 0) {
      if (to[i]) {
        raise_type(vm, "%S() got multiple values for argument '%S'", c->info->qualname, name);
        return false;
      }
      to[i] = kwvalues[k];
    } else if (extra) {
      if (!dict_set(vm, AS(dict, extra), (value)name, kwvalues[k])) return false;
    } else {
      if (c->posonly && !positional_only_by_keyword(vm, c, kwnames)) return false;
      raise_type(vm, "%S() got an unexpected keyword argument '%S'", c->info->qualname, name);
      return false;
    }
  }
  return true;
}

static bool bind_defaults(struct vm *vm, const struct function *f, const struct code *c, value *to) {
  int params = c->params, absent = 0, first = params;
  if (f->defaults) first -= (int)AS(tuple, f->defaults)->count;
  for (int i = 0; i < params; i++) {
    if (to[i]) continue;
    if (i >= first) to[i] = AS(tuple, f->defaults)->items[i - first];
    else absent++;
  }
  if (absent) {
    missing(vm, c, to, 0, first, absent, "positional");
    return false;
  }
  for (int i = params; i < params + c->kwonly; i++) {
    if (!to[i] && f->kwdefaults) to[i] = dict_get_str(AS(dict, f->kwdefaults), c->info->arg_names[i]);
    if (!to[i]) absent++;
  }
  if (absent) {
    missing(vm, c, to, params, c->kwonly, absent, "keyword-only");
    return false;
  }
  return true;
}

/* Binds everything into to[0...]; self (or 0) is the first positional argument. */
static bool bind(struct vm *vm, const struct function *f, const struct code *c, value *to, value self, const struct call_args *args) {
  int given = args->npos + (self ? 1 : 0);
  uint32_t keywords = args->kwnames ? args->kwnames->count : 0;
  int total = c->params + c->kwonly;
  value kwvalues[keywords ? keywords : 1];
  for (uint32_t k = 0; k < keywords; k++) kwvalues[k] = args->args[args->npos + (int)k];
  value rest = 0, extra = 0;
  if (c->flags & CODE_VARARGS) {
    int over = given - c->params;
    const value *from = args->args + (args->npos - over);
    rest = over > 0 ? tuple_new(vm, (uint32_t)over, from) : (value)&tuple_empty;
    if (!rest) return false;
  }
  if (c->flags & CODE_VARKEYWORDS) {
    extra = dict_new(vm, 0);
    if (!extra) return false;
  }
  int placed = given < c->params ? given : c->params;
  int from_args = placed - (self ? 1 : 0);
  if (self && placed == 0) from_args = 0; /* f() of a method without parameters: *args took self */
  if (from_args > 0) memmove(to + (self ? 1 : 0), args->args, sizeof(value) * (size_t)from_args);
  if (self && placed > 0) to[0] = self;
  for (int i = placed; i < total; i++) to[i] = 0;
  if (keywords && !bind_keywords(vm, c, to, args->kwnames, kwvalues, extra)) return false;
  if (given > c->params && !(c->flags & CODE_VARARGS)) {
    int kwonly_given = 0;
    for (int i = c->params; i < total; i++) kwonly_given += to[i] != 0;
    too_many(vm, f, c, given, kwonly_given);
    return false;
  }
  if ((given < c->params || c->kwonly) && !bind_defaults(vm, f, c, to)) return false;
  int next = total;
  if (rest) to[next++] = rest;
  if (extra) to[next] = extra;
  return true;
}

enum call_state call_enter(struct vm *vm, const struct function *f, const struct code *c, value *fp) {
  if (c->flags & CODE_CLOSURE)
    for (uint32_t i = 0; i < c->free_count; i++) fp[c->first_free + i] = f->cells[i];
  struct frame *below = vm->frame - 1;
  below->pc = vm->pc;
  below->fp = vm->fp;
  below->code = vm->code;
  vm->frame = below;
  vm->pc = c->insns;
  vm->fp = fp;
  vm->code = c;
  return CALL_ENTERED;
}

static bool stack_has_room(struct vm *vm, const value *fp, const struct code *c) {
  if ((const value *)(vm->frame - 1) >= fp + c->registers + STACK_SLACK) return true;
  raise_error(vm, &type_RecursionError, "maximum recursion depth exceeded");
  return false;
}


enum call_state call_filled(struct vm *vm, const struct function *f, value *fp) {
  const struct code *c = f->code;
  if (!stack_has_room(vm, fp, c)) return CALL_RAISED;
  if (!(c->flags & CODE_MAKES_GENERATOR)) return call_enter(vm, f, c, fp);
  if (c->flags & CODE_CLOSURE)
    for (uint32_t i = 0; i < c->free_count; i++) fp[c->first_free + i] = f->cells[i];
  vm->result = generator_new(vm, c, fp);
  return vm->result ? CALL_DONE : CALL_RAISED;
}

static enum call_state call_function(struct vm *vm, const struct function *f, value *window, value self, const struct call_args *args) {
  const struct code *c = f->code;
  value *to = window + (self ? 1 : 2);
  if (!stack_has_room(vm, to, c)) return CALL_RAISED;
  int given = args->npos + (self ? 1 : 0);
  bool exact = !args->kwnames && given == c->params && !c->kwonly && !(c->flags & (CODE_VARARGS | CODE_VARKEYWORDS));
  if (exact) { /* nothing to bind; from C the arguments lie elsewhere */
    if (args->npos && args->args != window + 2) memmove(window + 2, args->args, (size_t)args->npos * sizeof(value));
    if (self) to[0] = self;
  } else if (self && !(c->params)) {
    /* Only *args can take self: make it an ordinary argument. */
    value all[args->npos + 1 + (args->kwnames ? (int)args->kwnames->count : 0)];
    all[0] = self;
    if (sizeof all > sizeof(value)) memcpy(all + 1, args->args, sizeof all - sizeof(value));
    struct call_args with_self = {all, args->npos + 1, args->kwnames};
    if (!bind(vm, f, c, to, 0, &with_self)) return CALL_RAISED;
  } else if (!bind(vm, f, c, to, self, args)) return CALL_RAISED;
  return call_filled(vm, f, to);
}

/* ---- C functions ---- */

static bool native_is_constructor(const struct native *n) {
  return n->owner && (n->name == S(__new__) || n->name == S(__init__));
}
/* The name in messages: of a constructor the class's. */
static const struct str *native_shown(const struct native *n) { return native_is_constructor(n) ? n->owner->name : n->name; }
/* 1 where the first parameter is self or the class, which messages do not count. */
static int native_hidden(const struct native *n) { return n->flags & (NATIVE_METHOD | NATIVE_CLASS) || n->name == S(__new__); }

/* list.append() for methods, print() for functions and constructors; with "()". */
static value native_takes(struct vm *vm, const struct native *n, const char *takes, int count, const char *what, int given) {
  bool dotted = n->owner && !native_is_constructor(n);
  const char *owner = dotted ? type_name(n->owner) : "", *dot = dotted ? "." : "";
  if (count < 0) return raise_type(vm, "%s%s%S() takes %s", owner, dot, native_shown(n), takes);
  if (count == 0) return raise_type(vm, "%s%s%S() takes %s (%d given)", owner, dot, native_shown(n), takes, given);
  return raise_type(vm, "%S() takes %s %d %s%s (%d given)", native_shown(n), takes, count, what, count == 1 ? "" : "s", given);
}

/* Texts about special methods, linked with them (objects/slots.c). */
#pragma weak slot_refuse_self
#pragma weak slot_refuse_count

static bool native_self_fits(struct vm *vm, const struct native *n, value *self) {
  if (!n->owner || !(n->flags & (NATIVE_METHOD | NATIVE_GETTER))) return true;
  const struct type *t = type_of(*self);
  if (t == n->owner) return true;
  if (!type_is_subtype(t, n->owner)) {
    if (n->flags & NATIVE_SLOT && slot_refuse_self) return slot_refuse_self(vm, n, *self), false;
    raise_type(vm, n->name == S(__init__) ? "descriptor '%S' requires a '%N' object but received a '%N'" : "descriptor '%S' for '%N' objects doesn't apply to a '%N' object", n->name, n->owner, t);
    return false;
  }
  bool whole = n->name == S(__format__) || n->name == S(__getattribute__); /* may come back to what the class has */
  if (n->owner->flags & TYPE_VARIABLE && !whole) *self = value_exact(*self);
  return true;
}

/* Parameters that have names, some of them at least. */
static bool native_has_names(const struct native *n) { return n->positional > n->posonly || n->kwonly; }
/* Required parameters without a name. */
static int native_unnamed(const struct native *n) { return n->required < n->posonly ? n->required : n->posonly; }

/* CPython has a text for each of its ways to parse arguments; which one applies follows from the signature. */
static value native_arity(struct vm *vm, const struct native *n, value first, const struct call_args *args) {
  int hidden = native_hidden(n), least = n->required - hidden, most = n->positional - hidden;
  int given = args->npos + (first ? 1 : 0) - hidden;
  value self = first ? first : args->npos ? args->args[0] : 0;
  if (self && !native_self_fits(vm, n, &self)) return 0;
  if (n->flags & NATIVE_SLOT && slot_refuse_count) return slot_refuse_count(vm, n, given);
  if (given < 0 && n->name == S(__new__)) return raise_type(vm, "%N.__new__(): not enough arguments", n->owner);
  if (given < 0) return raise_type(vm, "unbound method %N.%S() needs an argument", n->owner, n->name);
  int keywords = args->kwnames ? (int)args->kwnames->count : 0;
  bool few = given < least, counted = native_is_constructor(n) && (n->owner == &type_int || n->owner == &type_str);
  if (native_has_names(n) && !(counted && !keywords)) {
    int all = most + n->kwonly;
    if (given + keywords > all) return native_takes(vm, n, "at most", all, given ? "argument" : "keyword argument", given + keywords);
    if (most == 0) return raise_type(vm, "%S() takes no positional arguments", native_shown(n));
    few = given < most;
    least = native_unnamed(n) - hidden;
    return native_takes(vm, n, least == most ? "exactly" : few ? "at least" : "at most", few ? least : most, "positional argument", given);
  }
  if (keywords && !(n->flags & NATIVE_VARKEYWORDS)) return native_takes(vm, n, "no keyword arguments", -1, "", 0);
  if (most == 0) return native_takes(vm, n, "no arguments", 0, "", given);
  if (least == 1 && most == 1 && !native_is_constructor(n)) return native_takes(vm, n, "exactly one argument", 0, "", given);
  int count = few ? least : most;
  const struct str *shown = native_shown(n);
  if (self && native_is_constructor(n) && (n->owner == TESTED(&type_set) || n->owner == TESTED(&type_frozenset))) /* which name the class that is asked */
    shown = n->name == S(__new__) ? AS(type, self)->name : type_of(self)->name;
  return raise_type(vm, "%S expected %s%d argument%s, got %d", shown, least == most ? "" : few ? "at least " : "at most ", count, count == 1 ? "" : "s", given);
}

/* Programs that have a native with **kwargs refer to it. */
const char mpy_varkeywords = 0;

static int native_parameter(const struct native *n, const struct str *name) {
  if (!n->sig) return -1;
  for (int i = n->posonly; i < n->positional + n->kwonly; i++)
    if (n->sig->names[i] && name_equal(n->sig->names[i], name)) return i;
  return -1;
}

static bool native_defaults(struct vm *vm, const struct native *n, value *to) {
  for (int i = 0; i < n->positional + n->kwonly; i++) {
    if (to[i]) continue;
    if (i < n->required) {
      if (n->sig && n->sig->names[i]) return raise_type(vm, "%S() missing required argument '%S' (pos %d)", native_shown(n), n->sig->names[i], i + 1 - native_hidden(n)), false;
      return raise_type(vm, "%S() missing required argument (pos %d)", native_shown(n), i + 1 - native_hidden(n)), false;
    }
    if (i >= n->positional && i - n->positional < n->kwonly_required) return raise_type(vm, "%S() missing required keyword-only argument: '%S'", native_shown(n), n->sig->names[i]), false;
    if (n->sig && n->sig->defaults) to[i] = n->sig->defaults[i];
  }
  return true;
}

/* What is wrong with the names themselves is told last, as CPython does: first that there are too many arguments, then what is missing. */
__attribute__((noinline)) bool native_keywords(struct vm *vm, const struct native *n, value *to, value first, const struct call_args *args, value extra);
bool native_keywords(struct vm *vm, const struct native *n, value *to, value first, const struct call_args *args, value extra) {
  ONLY_WITH(mpy_varkeywords, dict_set);
  const struct tuple *kwnames = args->kwnames;
  const value *values = args->args + args->npos;
  const struct str *wrong = NULL;
  int given = args->npos + (first ? 1 : 0), most = native_has_names(n) ? n->positional + n->kwonly : 0;
  bool fixed = !extra && !(n->flags & NATIVE_VARARGS);
  if (fixed && (given < native_unnamed(n) || given + (int)kwnames->count > most)) return native_arity(vm, n, first, args), false;
  for (uint32_t k = 0; k < kwnames->count; k++) {
    const struct str *name = AS(str, kwnames->items[k]);
    int i = native_parameter(n, name);
    if (i >= 0 && !to[i]) to[i] = values[k];
    else if (i < 0 && extra ? !dict_set(vm, AS(dict, extra), (value)name, values[k]) : !wrong && (wrong = name) == NULL) return false;
  }
  if (!wrong) return true;
  if (!native_has_names(n)) return native_takes(vm, n, "no keyword arguments", -1, "", 0), false;
  if (!native_defaults(vm, n, to)) return false;
  int i = native_parameter(n, wrong);
  if (i >= 0) return raise_type(vm, "argument for %S() given by name ('%S') and position (%d)", native_shown(n), wrong, i + 1 - native_hidden(n)), false;
  /* What sorted() knows no name for, it hands to the list's sort(). */
  bool sorted = !n->owner && strcmp(n->name->data, "sorted") == 0;
  return sorted ? raise_type(vm, "sort() got an unexpected keyword argument '%S'", wrong) : raise_type(vm, "%S() got an unexpected keyword argument '%S'", native_shown(n), wrong), false;
}

/* Binds into `to`, which has room for all. `first`: self, the class, or 0. */
__attribute__((always_inline)) static inline bool native_bind(struct vm *vm, const struct native *n, value *to, value first, const struct call_args *args) {
  int given = args->npos + (first ? 1 : 0), fixed = n->positional + n->kwonly;
  int slots = fixed + (n->flags & NATIVE_VARKEYWORDS ? 1 : 0);
  for (int i = 0; i < slots; i++) to[i] = 0;
  int placed = 0, next = 0;
  if (first) {
    to[0] = first;
    placed = 1;
  }
  while (placed < n->positional && next < args->npos) to[placed++] = args->args[next++];
  if (n->flags & NATIVE_VARKEYWORDS) {
    to[fixed] = args->kwnames && args->kwnames->count ? dict_new(vm, args->kwnames->count) : (value)&dict_empty;
    if (!to[fixed]) return false;
  }
  for (int i = slots; next < args->npos;) to[i++] = args->args[next++];
  if (args->kwnames && args->kwnames->count) {
    value extra = n->flags & NATIVE_VARKEYWORDS ? to[fixed] : 0;
    if (!native_keywords(vm, n, to, first, args, extra)) return false;
  }
  if (given < native_unnamed(n) || (given < n->required && n->positional == n->posonly && !args->kwnames)) {
    native_arity(vm, n, first, args);
    return false;
  }
  return native_defaults(vm, n, to);
}

static value call_native(struct vm *vm, const struct native *n, value first, const struct call_args *args) {
  ONLY_WITH(mpy_varkeywords, dict_new);
  ONLY_WITH(mpy_varkeywords, dict_empty);
  ONLY_WITH_KEYWORDS(native_keywords);
  int given = args->npos + (first ? 1 : 0);
  int over = given > n->positional ? given - n->positional : 0;
  if (over && !(n->flags & NATIVE_VARARGS)) return native_arity(vm, n, first, args);
  if (first && !args->kwnames && given == n->positional && !n->kwonly && !(n->flags & NATIVE_VARKEYWORDS)) {
    /* The usual method call: self and the arguments as they lie. */
    value few[4];
    if (given <= 4) {
      few[0] = first;
      for (int i = 1; i < given; i++) few[i] = args->args[i - 1];
      if (!native_self_fits(vm, n, &few[0])) return 0;
      return n->fn(vm, given, few);
    }
  }
  int slots = n->positional + n->kwonly + (n->flags & NATIVE_VARKEYWORDS ? 1 : 0) + over;
  value few[NATIVE_ARGS];
  value *to = few;
  if (slots > NATIVE_ARGS) {
    to = heap_alloc(vm, sizeof(value) * (size_t)slots);
    if (!to) return 0;
    /* The block is raw: what it holds is also held by args, by the caller; defaults are in flash. */
  }
  value result = 0;
  if (native_bind(vm, n, to, first, args) && (n->positional == 0 || native_self_fits(vm, n, &to[0]))) result = n->fn(vm, slots, to);
  if (to != few) heap_free(to, sizeof(value) * (size_t)slots);
  return result;
}

/* ---- classes ---- */

/* A plain Python class: the instance is made here, and __init__ entered like any function, with a frame between that gives the caller the instance. */
static enum call_state call_class(struct vm *vm, const struct type *t, value *window, const struct call_args *args) {
  ONLY_WITH(type_function, call_function);
  if (!(t->flags & TYPE_PLAIN_NEW) || !t->init || !is_type(t->init, &type_function)) {
    vm->result = type_construct(vm, t, args);
    return vm->result ? CALL_DONE : CALL_RAISED;
  }
  value self = instance_alloc(vm, t);
  if (!self) return CALL_RAISED;
  window[0] = self;
  if (!stack_has_room(vm, window + 1, AS(function, t->init)->code)) return CALL_RAISED;
  const uint32_t *pc = vm->pc;
  value *fp = vm->fp;
  const struct code *code = vm->code;
  struct frame *below = vm->frame - 1;
  below->pc = pc;
  below->fp = fp;
  below->code = code;
  vm->frame = below;
  vm->pc = &init_insns[1];
  vm->fp = window;
  vm->code = &init_code;
  enum call_state state = call_function(vm, AS(function, t->init), window, self, args);
  if (state == CALL_ENTERED) return state;
  /* Arguments did not fit, or __init__ is a generator function. */
  vm->frame = below + 1;
  vm->pc = pc;
  vm->fp = fp;
  vm->code = code;
  if (state == CALL_DONE) raise_type(vm, "__init__() should return None, not '%T'", vm->result);
  return CALL_RAISED;
}

/* ---- any ---- */

enum call_state call_any(struct vm *vm, value f, value *window, value self, const struct call_args *args) {
  ONLY_WITH(type_function, call_function);
  if (is_pointer(f)) {
    const struct type *t = AS(object, f)->type;
    if (t == TESTED(&type_function)) return call_function(vm, AS(function, f), window, self, args);
    if (t == TESTED(&type_native)) {
      vm->result = call_native(vm, AS(native, f), self, args);
      return vm->result ? CALL_DONE : CALL_RAISED;
    }
    if (self) {
      /* A callable that took self without being a function (rare): pass it on as an ordinary argument. */
      int kw = args->kwnames ? (int)args->kwnames->count : 0;
      value all[args->npos + 1 + kw];
      all[0] = self;
      if (args->npos + kw) memcpy(all + 1, args->args, sizeof(value) * (size_t)(args->npos + kw));
      struct call_args with_self = {all, args->npos + 1, args->kwnames};
      return call_any(vm, f, window, 0, &with_self);
    }
    if (t == &type_type) return call_class(vm, (const struct type *)f, window, args);
    if (t == TESTED(&type_method)) return call_any(vm, AS(bound_method, f)->function, window, AS(bound_method, f)->self, args);
    if (t->flags & TYPE_PYTHON) {
      value method = type_lookup(t, S(__call__));
      if (method && is_type(method, &type_function)) return call_function(vm, AS(function, method), window, f, args);
    }
    if (USE(t->ops, call)) {
      vm->result = USE(t->ops, call)(vm, f, args);
      return vm->result ? CALL_DONE : CALL_RAISED;
    }
  }
  raise_type(vm, "'%T' object is not callable", f);
  return CALL_RAISED;
}

enum call_state call_spread(struct vm *vm, value *window, bool with_self) {
  value positional = window[2], keywords = window[3];
  const value *items = is_type(positional, &type_tuple) ? AS(tuple, positional)->items : AS(list, positional)->items;
  uint32_t count = is_type(positional, &type_tuple) ? AS(tuple, positional)->count : AS(list, positional)->count;
  uint32_t kw = keywords ? AS(dict, keywords)->count : 0;
  struct tuple *all = (struct tuple *)tuple_new(vm, count + kw, NULL);
  if (!all) return CALL_RAISED;
  if (is_type(positional, &type_list)) items = AS(list, positional)->items;
  if (count) memcpy(all->items, items, sizeof(value) * count);
  struct tuple *names = NULL;
  if (kw) {
    names = (struct tuple *)tuple_new(vm, kw, NULL);
    if (!names) return CALL_RAISED;
    uint32_t at = 0, i = 0;
    value key, v;
    while (i < kw && dict_next(AS(dict, keywords), &at, &key, &v)) {
      if (!is_instance(key, &type_str)) {
        raise_type(vm, "keywords must be strings");
        return CALL_RAISED;
      }
      names->items[i] = value_exact(key);
      all->items[count + i++] = v;
    }
  }
  window[2] = (value)all; /* both must outlive the call: its window may be reused from window[2] on only after binding */
  struct call_args args = {all->items, (int)count, names};
  value self = with_self ? window[1] : 0;
  return call_any(vm, window[0], window, self, &args);
}

/* ---- from C ---- */

bool vm_check_c_stack(struct vm *vm) {
  char here;
  if (&here > vm->c_limit) return true;
  raise_error(vm, &type_RecursionError, "maximum recursion depth exceeded");
  return false;
}

/* Of a callable, or of a module's code where `f` is 0. */
static value call_from_c(struct vm *vm, value f, value self, const struct call_args *args, const struct code *module) {
  if (f && is_type(f, &type_native)) return call_native(vm, AS(native, f), self, args);
  if (!vm_check_c_stack(vm)) return 0;
  const uint32_t *pc = vm->pc;
  value *fp = vm->fp;
  const struct code *code = vm->code;
  value *window = stack_top(vm);
  if ((value *)(vm->frame - 2) < window + STACK_SLACK) {
    raise_error(vm, &type_RecursionError, "maximum recursion depth exceeded");
    return 0;
  }
  vm->pc = &halt_insns[1];
  vm->fp = window;
  vm->code = &halt_code;
  value result = 0;
  enum call_state state;
  if (f) state = call_any(vm, f, window, self, args);
  else state = stack_has_room(vm, window + 2, module) ? call_enter(vm, NULL, module, window + 2) : CALL_RAISED;
  switch (state) {
    case CALL_ENTERED: result = interp_run(vm); break;
    case CALL_DONE: result = vm->result; break;
    default: break;
  }
  vm->pc = pc;
  vm->fp = fp;
  vm->code = code;
  return result;
}

value vm_run_module(struct vm *vm, const struct code *code) { return call_from_c(vm, 0, 0, NULL, code); }
value vm_call(struct vm *vm, value f, int n, const value *args) {
  struct call_args a = {(value *)args, n, NULL};
  return call_from_c(vm, f, 0, &a, NULL);
}
value vm_call_args(struct vm *vm, value f, const struct call_args *args) { return call_from_c(vm, f, 0, args, NULL); }
value vm_call_self(struct vm *vm, value f, value self, const struct call_args *args) { return call_from_c(vm, f, self, args, NULL); }
value vm_call0(struct vm *vm, value f) { return vm_call(vm, f, 0, NULL); }
value vm_call1(struct vm *vm, value f, value a) { return vm_call(vm, f, 1, &a); }
value vm_call2(struct vm *vm, value f, value a, value b) {
  value args[] = {a, b};
  return vm_call(vm, f, 2, args);
}

value vm_call_method(struct vm *vm, value obj, const struct str *name, int n, const value *args) {
  value window[2] = {0, 0};
  if (!slow_get_method(vm, window, obj, name)) return 0;
  struct call_args a = {(value *)args, n, NULL};
  return call_from_c(vm, window[0], window[1], &a, NULL);
}

value special_call(struct vm *vm, value v, const struct str *name, int n, const value *args, bool *found) {
  value f = type_lookup(type_of(v), name);
  *found = f != 0;
  if (!f) return 0;
  struct call_args a = {(value *)args, n, NULL};
  if (is_type(f, &type_function) || (is_type(f, &type_native) && (AS(native, f)->flags & NATIVE_METHOD))) return call_from_c(vm, f, v, &a, NULL);
  f = bind_attribute(vm, f, v, type_of(v));
  if (!f) return 0;
  return call_from_c(vm, f, 0, &a, NULL);
}
value vm_call_special(struct vm *vm, value obj, const struct str *name, int n, const value *args, bool *found) { return special_call(vm, obj, name, n, args, found); }

bool is_callable(value v) {
  const struct type *t = type_of(v);
  if (t == TESTED(&type_function) || t == TESTED(&type_native) || t == TESTED(&type_method) || type_is_subtype(t, &type_type)) return true;
  if (t->flags & TYPE_PYTHON) return type_lookup(t, S(__call__)) != 0;
  return USE(t->ops, call) != NULL;
}

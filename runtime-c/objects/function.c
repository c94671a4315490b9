/* Python functions, cells and code as objects.

   Most functions never get attributes, so there is no word for them. Those of a function in flash are in a dict in vm->function_attrs, keyed by the
   function; those of a function in RAM are in the dict of its keyword defaults, under a name that no parameter has: they die with it. They
   hold __name__, __doc__ and the like once those were set (before, the code tells them), and __dict__ with all others. */
#include "objects/function.h"

#include "objects/class.h"
#include "objects/exception.h"
#include "objects/module.h"

void put_address(struct str_buffer *b, value v) {
  buffer_put_c(b, " at 0x");
  for (int shift = 28; shift >= 0; shift -= 4) buffer_put_char(b, "0123456789abcdef"[v >> shift & 15]);
}

/* ---- attributes ---- */

#define ATTRIBUTES S(__dict__) /* the key among keyword defaults */

static struct dict *attributes_of(struct vm *vm, value f) {
  value d = 0;
  if (heap_contains((void *)f)) {
    value defaults = AS(function, f)->kwdefaults;
    if (defaults) d = dict_get_str(AS(dict, defaults), ATTRIBUTES);
  } else if (vm->function_attrs) d = dict_get(vm, AS(dict, vm->function_attrs), f);
  return d ? AS(dict, d) : NULL;
}

/* Keyword defaults (or 0) and attributes (or 0) as one dict: a new one, since functions made of the same definition may share theirs. */
static bool join_defaults(struct vm *vm, value f, value defaults, value attributes) {
  value made = defaults || attributes ? dict_new(vm, 1) : 0;
  if (!made && (defaults || attributes)) return false;
  if (defaults && !dict_merge(vm, AS(dict, made), AS(dict, defaults))) return false;
  if (attributes && !dict_set(vm, AS(dict, made), (value)ATTRIBUTES, attributes)) return false;
  AS(function, f)->kwdefaults = made;
  return true;
}

static struct dict *attributes_make(struct vm *vm, value f) {
  struct dict *d = attributes_of(vm, f);
  if (d) return d;
  value made = dict_new(vm, 0);
  if (!made) return NULL;
  if (heap_contains((void *)f)) return join_defaults(vm, f, AS(function, f)->kwdefaults, made) ? AS(dict, made) : NULL;
  if (!vm->function_attrs) {
    value all = dict_new(vm, 0);
    if (!all) return NULL;
    vm->function_attrs = all;
  }
  return dict_set(vm, AS(dict, vm->function_attrs), f, made) ? AS(dict, made) : NULL;
}

/* Names that are no part of the function's __dict__. */
static bool is_own_name(const struct str *name) {
  return name == S(__name__) || name == S(__qualname__) || name == S(__doc__) || name == S(__module__) || name == S(__annotations__) || name == S(__type_params__);
}

/* The dict that a name is in, or NULL: the function's __dict__ is in the other under that name. */
static struct dict *dict_for(struct vm *vm, value f, const struct str *name) {
  struct dict *own = attributes_of(vm, f);
  if (!own || is_own_name(name)) return own;
  value plain = dict_get_str(own, S(__dict__));
  return plain ? AS(dict, plain) : NULL;
}

static struct dict *plain_make(struct vm *vm, value f) {
  struct dict *own = attributes_make(vm, f);
  value plain = own ? dict_get_str(own, S(__dict__)) : 0;
  if (own && !plain) {
    plain = dict_new(vm, 0);
    if (plain && !dict_set(vm, own, (value)S(__dict__), plain)) plain = 0;
  }
  return plain ? AS(dict, plain) : NULL;
}

static value own_attribute(struct vm *vm, value f, const struct str *name) {
  struct dict *d = dict_for(vm, f, name);
  return d ? dict_get_str(d, name) : 0;
}

value function_qualname(struct vm *vm, value f) {
  value v = own_attribute(vm, f, S(__qualname__));
  return v && str_check(v) ? v : (value)AS(function, f)->code->info->qualname;
}

static value getattr(struct vm *vm, value v, const struct str *name) {
  value own = own_attribute(vm, v, name);
  if (own) return own;
  return attr_generic_get(vm, v, name);
}

static bool must_be(struct vm *vm, const struct str *name, const char *what) {
  raise_type(vm, "%S must be set to a %s object", name, what);
  return false;
}

/* Defaults lie in the function itself, which must then be in RAM. */
APART bool set_defaults(struct vm *vm, value v, const struct str *name, value to) {
  bool keywords = name == S(__kwdefaults__);
  if (to == value_none) to = 0;
  if (to && !(is_instance)(to, keywords ? &type_dict : &type_tuple)) return must_be(vm, name, keywords ? "dict" : "tuple");
  if (!heap_contains((void *)v)) {
    raise_error(vm, &type_AttributeError, "cannot set '%S' of function '%S': it lies in flash", name, AS(function, v)->code->info->qualname);
    return false;
  }
  if (keywords) return join_defaults(vm, v, to, (value)attributes_of(vm, v));
  AS(function, v)->defaults = to ? value_exact(to) : 0;
  return true;
}

static bool is_readonly(const struct str *name) {
  return name == S(__code__) || name == S(__closure__) || name == S(__globals__) || name == S(__class__);
}

static bool set_dict(struct vm *vm, value v, value to) {
  if (!to) return raise_type(vm, "cannot delete __dict__"), false;
  if (!(is_instance)(to, &type_dict)) return raise_type(vm, "__dict__ must be set to a dictionary, not a '%T'", to), false;
  struct dict *own = attributes_make(vm, v);
  return own && dict_set(vm, own, (value)S(__dict__), to);
}

static bool setattr(struct vm *vm, value v, const struct str *name, value to) {
  ONLY_WITH_NAME(__defaults__, set_defaults);
  ONLY_WITH_NAME(__kwdefaults__, set_defaults);
  if (name == S(__defaults__) || name == S(__kwdefaults__)) return set_defaults(vm, v, name, to);
  if (is_readonly(name)) return raise_error(vm, &type_AttributeError, "attribute '%S' of 'function' objects is not writable", name), false;
  bool naming = name == S(__name__) || name == S(__qualname__);
  if (naming && (!to || !str_check(to))) return must_be(vm, name, "string");
  if (name == S(__dict__)) return set_dict(vm, v, to);
  if (name == S(__annotations__) && to && to != value_none && !(is_instance)(to, &type_dict)) return must_be(vm, name, "dict");
  if (name == S(__doc__) && !to) to = value_none;
  if (to) {
    struct dict *d = is_own_name(name) ? attributes_make(vm, v) : plain_make(vm, v);
    return d && dict_set(vm, d, (value)name, to);
  }
  struct dict *d = dict_for(vm, v, name);
  int deleted = d ? dict_delete(vm, d, (value)name) : 0;
  if (deleted == 0) {
    raise_error(vm, &type_AttributeError, "'function' object has no attribute '%S'", name);
    attribute_error_fill(vm, v, name);
  }
  return deleted > 0;
}

#define CODE(a) (AS(function, a)->code)
value py_function___name__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return (value)CODE(a[0])->info->name;
}
value py_function___qualname__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return (value)CODE(a[0])->info->qualname;
}
value py_function___module__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  const struct module_info *m = CODE(a[0])->info->module;
  return m ? (value)m->name : value_none;
}
value py_function___globals__(struct vm *vm, int n, value *a) {
  (void)n;
  const struct module *m = module_of_code(CODE(a[0]));
  return m ? module_view(vm, m) : value_none;
}
value py_function___doc__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  value doc = CODE(a[0])->info->doc;
  return doc ? doc : value_none;
}
value py_function___defaults__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  value v = AS(function, a[0])->defaults;
  return v ? v : value_none;
}
/* The keyword defaults as a dict that may be changed: what the compiler made is in flash. */
static value changeable_defaults(struct vm *vm, value f) {
  value v = AS(function, f)->kwdefaults;
  if (!v || heap_contains((void *)v)) return v;
  value copy = dict_new(vm, 1);
  if (!copy || !dict_merge(vm, AS(dict, copy), AS(dict, v))) return 0;
  if (heap_contains((void *)f)) AS(function, f)->kwdefaults = copy;
  return copy;
}

value py_function___kwdefaults__(struct vm *vm, int n, value *a) {
  (void)n;
  value v = changeable_defaults(vm, a[0]);
  if (vm->exc) return 0;
  if (!v || !dict_get_str(AS(dict, v), ATTRIBUTES)) return v ? v : value_none;
  if (AS(dict, v)->count == 1) return value_none;
  value plain = dict_new(vm, 1);
  if (!plain || !dict_merge(vm, AS(dict, plain), AS(dict, v)) || dict_delete(vm, AS(dict, plain), (value)ATTRIBUTES) < 0) return 0;
  return plain;
}
value py_function___dict__(struct vm *vm, int n, value *a) {
  (void)n;
  return (value)plain_make(vm, a[0]);
}
value py_function___annotations__(struct vm *vm, int n, value *a) {
  (void)n;
  value d = dict_new(vm, 0);
  return d && setattr(vm, a[0], S(__annotations__), d) ? d : 0;
}
/* A variable that is not assigned after the function was made has no cell: the function holds its value. It is shown in a cell of its own, which cannot be
   set. */
extern const struct type type_constant_cell;
static value cell_for(struct vm *vm, value v) {
  if (is_type(v, &type_cell)) return v;
  struct cell *c = object_new(vm, &type_constant_cell, sizeof *c);
  if (c) c->v = v;
  return (value)c;
}
value py_function___closure__(struct vm *vm, int n, value *a) {
  (void)n;
  uint32_t count = CODE(a[0])->free_count;
  if (count == 0) return value_none;
  value t = tuple_new(vm, count, NULL);
  for (uint32_t i = 0; t && i < count; i++) {
    value c = cell_for(vm, AS(function, a[0])->cells[i]);
    if (!c) return 0;
    AS(tuple, t)->items[i] = c;
  }
  return t;
}

static value repr(struct vm *vm, value v) {
  struct str_buffer b;
  buffer_init(&b, vm);
  buffer_put_c(&b, "<function ");
  buffer_put_str(&b, str_of(function_qualname(vm, v)));
  put_address(&b, v);
  buffer_put_char(&b, '>');
  return buffer_finish(&b);
}

static value descr_get(struct vm *vm, value descr, value self, const struct type *owner) { return bind_attribute(vm, descr, self, owner); }

static void mark(struct object *o) {
  const struct function *f = (const struct function *)o;
  heap_mark(f->defaults);
  heap_mark(f->kwdefaults);
  heap_mark_values(f->cells, f->code->free_count);
}

static const struct type_ops function_ops = {.mark = mark, .repr = repr, .hash = hash_identity, .getattr = getattr, .setattr = setattr, .descr_get = descr_get};
extern const struct name_table attrs_function;
const struct type type_function = {
    .head = {&type_type},
    .name = S(function),
    .base = &type_object,
    .attrs = &attrs_function,
    .layout = &layout_none,
    .ops = &function_ops,
    .native = &type_function,
    .flags = TYPE_FINAL | TYPE_RAW_METHOD,
    .size = sizeof(struct function),
};

/* ---- code: what __code__ gives, made when it is asked for ---- */

struct code_object {
  struct object head;
  const struct code *code; /* in flash */
};
static const struct type_ops code_ops;
extern const struct name_table attrs_code;
const struct type type_code = {
    .head = {&type_type},
    .name = S(code),
    .base = &type_object,
    .attrs = &attrs_code,
    .layout = &layout_none,
    .ops = &code_ops,
    .native = &type_code,
    .flags = TYPE_FINAL | TYPE_LEAF,
    .size = sizeof(struct code_object),
};

value code_object_new(struct vm *vm, const struct code *code) {
  struct code_object *c = object_new(vm, &type_code, sizeof *c);
  if (c) c->code = code;
  return (value)c;
}
const struct code *code_of_object(value code) { return AS(code_object, code)->code; }
value py_function___code__(struct vm *vm, int n, value *a) {
  (void)n;
  return code_object_new(vm, CODE(a[0]));
}

#define CODE_OBJECT(a) (AS(code_object, a)->code)
value py_code_co_name(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return (value)CODE_OBJECT(a[0])->info->name;
}
value py_code_co_qualname(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return (value)CODE_OBJECT(a[0])->info->qualname;
}
value py_code_co_filename(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return (value)CODE_OBJECT(a[0])->info->module->file;
}
value py_code_co_firstlineno(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return small_new(CODE_OBJECT(a[0])->info->first_line);
}
value py_code_co_argcount(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return small_new(CODE_OBJECT(a[0])->params);
}
value py_code_co_posonlyargcount(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return small_new(CODE_OBJECT(a[0])->posonly);
}
value py_code_co_kwonlyargcount(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return small_new(CODE_OBJECT(a[0])->kwonly);
}
/* The parameters; names of other locals are not in flash. */
value py_code_co_varnames(struct vm *vm, int n, value *a) {
  (void)n;
  const struct code *c = CODE_OBJECT(a[0]);
  uint32_t count = c->params + c->kwonly + (c->flags & CODE_VARARGS ? 1u : 0) + (c->flags & CODE_VARKEYWORDS ? 1u : 0);
  return tuple_new(vm, count, (const value *)c->info->arg_names);
}
/* The bits that CPython documents for inspect: CO_VARARGS, CO_VARKEYWORDS, CO_GENERATOR, CO_COROUTINE, CO_ASYNC_GENERATOR. */
value py_code_co_flags(struct vm *vm, int n, value *a) {
  static const struct {
    uint8_t own;
    uint16_t shown;
  } bits[] = {{CODE_VARARGS, 0x4}, {CODE_VARKEYWORDS, 0x8}, {CODE_GENERATOR, 0x20}, {CODE_COROUTINE, 0x80}, {CODE_ASYNC_GENERATOR, 0x200}};
  (void)vm, (void)n;
  int32_t flags = 3; /* CO_OPTIMIZED, CO_NEWLOCALS */
  for (unsigned i = 0; i < sizeof bits / sizeof bits[0]; i++)
    if (CODE_OBJECT(a[0])->flags & bits[i].own) flags |= bits[i].shown;
  return small_new(flags);
}

static value code_repr(struct vm *vm, value v) {
  const struct code_info *info = CODE_OBJECT(v)->info;
  struct str_buffer b;
  buffer_init(&b, vm);
  buffer_put_c(&b, "<code object ");
  buffer_put_str(&b, info->name);
  put_address(&b, v);
  buffer_put_c(&b, ", file \"");
  buffer_put_str(&b, info->module->file);
  buffer_put_c(&b, "\", line ");
  buffer_put_int(&b, info->first_line);
  buffer_put_char(&b, '>');
  return buffer_finish(&b);
}
static bool code_hash(struct vm *vm, value v, uint32_t *out) { return hash_identity(vm, (value)CODE_OBJECT(v), out); }
static value code_compare(struct vm *vm, enum compare_op op, value a, value b) {
  (void)vm;
  if ((op != COMPARE_EQ && op != COMPARE_NE) || !is_type(b, &type_code)) return value_notimplemented;
  return value_bool((CODE_OBJECT(a) == CODE_OBJECT(b)) == (op == COMPARE_EQ));
}
static const struct type_ops code_ops = {.repr = code_repr, .hash = code_hash, .compare = code_compare};

/* ---- cells: variables that closures share ---- */

static void cell_mark(struct object *o) { heap_mark(((struct cell *)o)->v); }

static value cell_repr(struct vm *vm, value v) {
  struct str_buffer b;
  value in = AS(cell, v)->v;
  buffer_init(&b, vm);
  buffer_put_c(&b, "<cell");
  put_address(&b, v);
  buffer_put_c(&b, ": ");
  if (in) {
    buffer_put_str(&b, type_of(in)->name);
    buffer_put_c(&b, " object");
    put_address(&b, in);
  } else buffer_put_c(&b, "empty");
  buffer_put_char(&b, '>');
  return buffer_finish(&b);
}
value py_cell_cell_contents(struct vm *vm, int n, value *a) {
  (void)n;
  value v = AS(cell, a[0])->v;
  return v ? v : raise_value(vm, "Cell is empty");
}
value py_cell_set_cell_contents(struct vm *vm, int n, value *a) {
  (void)n;
  if (!is_type(a[0], &type_cell)) return raise_error(vm, &type_AttributeError, "this variable is never assigned again: the function holds its value, not a cell");
  AS(cell, a[0])->v = a[1];
  return value_none;
}

static const struct type_ops cell_ops = {.mark = cell_mark, .repr = cell_repr};
extern const struct name_table attrs_cell;
#define CELL_TYPE(N, Base)                                                                                              \
  const struct type type_##N = {.head = {&type_type}, .name = S(cell), .base = &type_##Base, .attrs = &attrs_cell,      \
                                .layout = &layout_none, .ops = &cell_ops, .native = &type_cell, .flags = TYPE_FINAL,    \
                                .size = sizeof(struct cell)}
CELL_TYPE(cell, object);
CELL_TYPE(constant_cell, cell);

/* Type parameters and aliases (PEP 695): what `def f[T]`, `class C[T]` and `type X = ...` leave behind at run time. Harmless objects with
   names; an alias computes its value when it is first asked for. */
#include "objects/class.h"
#include "vm/intrinsics.h"

struct type_param {
  struct object head;
  value name;
  uint32_t kind; /* 0 TypeVar, 1 ParamSpec, 2 TypeVarTuple */
};
struct type_alias {
  struct object head;
  value name;
  value compute; /* function, 0 once called */
  value params;  /* tuple */
  value target;  /* 0: not computed yet */
};

static void param_mark(struct object *o) { heap_mark(((struct type_param *)o)->name); }
static value param_repr(struct vm *vm, value v) {
  (void)vm;
  return AS(type_param, v)->name;
}
static value either(struct vm *vm, enum binary_op op, value a, value b) { return op == BINARY_OR ? union_of(vm, a, b) : value_notimplemented; }

extern const struct name_table attrs_TypeVar, attrs_TypeAliasType;
static const struct type_ops param_ops = {.mark = param_mark, .repr = param_repr, .hash = hash_identity, .binary = either, .binary_right = either};
const struct type type_TypeVar = {
    .head = {&type_type}, .name = S(TypeVar), .base = &type_object, .attrs = &attrs_TypeVar, .layout = &layout_none, .ops = &param_ops, .native = &type_TypeVar, .flags = TYPE_FINAL};

static void alias_mark(struct object *o) {
  struct type_alias *a = (struct type_alias *)o;
  heap_mark(a->name);
  heap_mark(a->compute);
  heap_mark(a->params);
  heap_mark(a->target);
}
static value alias_repr(struct vm *vm, value v) {
  (void)vm;
  return AS(type_alias, v)->name;
}
static value alias_getitem(struct vm *vm, value v, value index) {
  (void)vm, (void)index;
  return v;
}
static const struct type_ops alias_ops = {.mark = alias_mark, .repr = alias_repr, .hash = hash_identity, .getitem = alias_getitem, .binary = either, .binary_right = either};
const struct type type_TypeAliasType = {
    .head = {&type_type}, .name = S(TypeAliasType), .base = &type_object, .attrs = &attrs_TypeAliasType, .layout = &layout_none, .ops = &alias_ops, .native = &type_TypeAliasType, .flags = TYPE_FINAL};

value intrinsic_type_var(struct vm *vm, value *w) {
  struct type_param *p = object_new(vm, &type_TypeVar, sizeof *p);
  if (!p) return 0;
  p->name = w[0];
  p->kind = (uint32_t)small_get(w[1]);
  return (value)p;
}

value intrinsic_type_alias(struct vm *vm, value *w) {
  struct type_alias *a = object_new(vm, &type_TypeAliasType, sizeof *a);
  if (!a) return 0;
  a->name = w[0];
  a->compute = w[1];
  a->params = w[2];
  return (value)a;
}

value py_TypeVar___name__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return AS(type_param, a[0])->name;
}
value py_TypeAliasType___name__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return AS(type_alias, a[0])->name;
}
value py_TypeAliasType___type_params__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return AS(type_alias, a[0])->params;
}
value py_TypeAliasType___value__(struct vm *vm, int n, value *a) {
  (void)n;
  struct type_alias *t = AS(type_alias, a[0]);
  if (!t->target) {
    t->target = vm_call0(vm, t->compute);
    if (t->target) t->compute = 0;
  }
  return t->target;
}

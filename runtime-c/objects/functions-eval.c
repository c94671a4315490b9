/* eval, exec and compile. There is no compiler on the device: the texts that the program's calls are seen to be given were compiled when it was
   built, each to a function of its locals and globals as far as it needs them. EVAL has those of its call; code objects hold theirs. */
#include <string.h>

#include "objects/class.h"
#include "objects/dict.h"
#include "objects/function.h"
#include "objects/module.h"
#include "vm/intrinsics.h"

static value no_compiler(struct vm *vm, const char *name) {
  return raise_error(vm, &type_RuntimeError, "%s(): the compiler is on the host; only a text that is seen in the program can be compiled, at build time", name);
}

struct namespaces {
  value globals, locals; /* 0: not given */
};

static bool is_mapping(value v) { return USE(type_of(v)->ops, getitem) && !is_instance(v, &type_str) && !is_instance(v, &type_list) && !is_instance(v, &type_tuple); }

static bool check(struct vm *vm, const char *name, struct namespaces *n) {
  bool eval = name[1] == 'v';
  if (n->globals == value_none) n->globals = 0;
  if (n->locals == value_none) n->locals = 0;
  if (n->globals && !is_dict(n->globals) && !is_type(n->globals, &type_module_dict)) {
    if (eval) raise_type(vm, "globals must be a dict");
    else raise_type(vm, "exec() globals must be a dict, not %T", n->globals);
    return false;
  }
  if (n->locals && !is_mapping(n->locals)) {
    if (eval) raise_type(vm, "locals must be a mapping");
    else raise_type(vm, "locals must be a mapping or None, not %T", n->locals);
    return false;
  }
  return true;
}

/* Globals that were given get the built-ins as a name, as CPython does it. */
static bool add_builtins(struct vm *vm, value globals) {
  if (!is_dict(globals) || dict_get_str(AS(dict, globals), S(__builtins__))) return true;
  const struct module *m = module_find(S(builtins));
  return dict_set(vm, AS(dict, globals), (value)S(__builtins__), m ? (value)m : value_none);
}

/* Runs a function that a text became: its parameters are locals, then globals. */
static value run(struct vm *vm, value f, struct namespaces n) {
  int params = AS(function, f)->code->params;
  if (params > 2) return raise_error(vm, &type_SystemError, "a text with %d parameters", params);
  if (params == 2 && !n.globals) n.globals = module_view(vm, module_of_code(vm->code));
  if (params == 2 && (!n.globals || !add_builtins(vm, n.globals))) return 0;
  if (params > 0 && !n.locals) n.locals = n.globals ? n.globals : module_view(vm, module_of_code(vm->code));
  if (params > 0 && !n.locals) return 0;
  value args[] = {n.locals, n.globals};
  return vm_call(vm, f, params, args);
}

static value run_code(struct vm *vm, const char *name, value code, struct namespaces n) {
  struct function *f = object_new(vm, &type_function, sizeof *f);
  if (!f) return 0;
  f->code = code_of_object(code);
  if (f->code->free_count) return raise_type(vm, "code object passed to %s() may not contain free variables", name);
  bool text = f->code->flags & CODE_TEXT;
  return text ? run(vm, (value)f, n) : vm_call(vm, (value)f, 0, NULL);
}

/* What is wrong with a text: the class and the arguments of its exception. */
static value raise_wrong(struct vm *vm, value wrong) {
  const struct tuple *t = AS(tuple, wrong);
  if (t->count < 3) return raise_error(vm, &type_SystemError, "a text without a meaning");
  value e = vm_call(vm, t->items[0], 2, t->items + 1);
  return e ? raise_instance(vm, e) : 0;
}

static bool is_text(value v) { return is_instance(v, &type_str) || is_type(v, &type_bytes); }

/* Whether a source, a str or bytes, has the same spelling as a text. */
static bool same_text(value source, const struct str *text) {
  if (is_type(source, &type_bytes)) return AS(bytes, source)->count == str_len(text) && memcmp(AS(bytes, source)->data, text->data, str_len(text)) == 0;
  return str_equal(str_of(source), text);
}

/* What was made of the text that the source is; 0 where that is none of those. */
static value find_text(value source, const value *texts, const value *meanings) {
  const struct tuple *t = texts ? AS(tuple, *texts) : &tuple_empty;
  for (uint32_t i = 0; i < t->count; i++)
    if (is_type(t->items[i], &type_str) && same_text(source, AS(str, t->items[i]))) return meanings[i];
  return 0;
}

static value evaluate(struct vm *vm, const char *name, value source, struct namespaces n, const value *texts) {
  bool compiles = name[0] == 'c';
  if (!compiles && !check(vm, name, &n)) return 0;
  if (!compiles && is_type(source, &type_code)) return run_code(vm, name, source, n);
  if (!is_text(source)) return raise_type(vm, compiles ? "compile() arg 1 must be a string, bytes or AST object" : "%s() arg 1 must be a string, bytes or code object", name);
  value f = find_text(source, texts, texts + 1);
  if (!f) return no_compiler(vm, name);
  if (is_type(f, &type_tuple)) return raise_wrong(vm, f);
  if (!is_type(f, &type_function)) return no_compiler(vm, name);
  return compiles ? code_object_new(vm, AS(function, f)->code) : run(vm, f, n);
}

value intrinsic_eval(struct vm *vm, value *w) {
  const char *name = AS(str, w[0])->data;
  value v = evaluate(vm, name, w[1], (struct namespaces){w[2], w[3]}, w + 4);
  return v && name[1] == 'x' ? value_none : v;
}

value py_builtins_eval(struct vm *vm, int n, value *a) {
  (void)n;
  return evaluate(vm, "eval", a[0], (struct namespaces){a[1], a[2]}, NULL);
}
value py_builtins_exec(struct vm *vm, int n, value *a) {
  (void)n;
  return evaluate(vm, "exec", a[0], (struct namespaces){a[1], a[2]}, NULL) ? value_none : 0;
}
value py_builtins_compile(struct vm *vm, int n, value *a) {
  (void)n;
  return evaluate(vm, "compile", a[0], (struct namespaces){0, 0}, NULL);
}

/* A name of a text whose globals are a mapping: from there, else a built-in, which the mapping may have taken away. */
value intrinsic_load_given(struct vm *vm, value *w) {
  value v = op_getitem_or_null(vm, w[0], w[1]);
  if (v || vm->exc) return v;
  value builtins = is_dict(w[0]) ? dict_get_str(AS(dict, w[0]), S(__builtins__)) : 0;
  if (builtins && is_dict(builtins)) v = op_getitem_or_null(vm, builtins, w[1]);
  else v = w[2];
  return v || vm->exc ? v : slow_name_error(vm, AS(str, w[1]));
}

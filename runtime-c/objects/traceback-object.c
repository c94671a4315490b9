/* Tracebacks and frames as programs see them. A traceback keeps return addresses, innermost first; its objects are views of the outer end,
   made when they are asked for. A frame has left nothing but its place. */
#include <string.h>

#include "objects/class.h"
#include "objects/exception.h"
#include "objects/function.h"
#include "objects/module.h"

struct frame_object {
  struct object head;
  const uint32_t *pc;
};
static const struct type_ops frame_ops = {.hash = hash_identity};
extern const struct name_table attrs_frame;
const struct type type_frame = {
    .head = {&type_type},
    .name = S(frame),
    .base = &type_object,
    .attrs = &attrs_frame,
    .layout = &layout_none,
    .ops = &frame_ops,
    .native = &type_frame,
    .flags = TYPE_FINAL | TYPE_LEAF,
    .size = sizeof(struct frame_object),
};

static const uint32_t *outermost(value v) { return AS(traceback, v)->pcs[AS(traceback, v)->count - 1]; }
static value line_of(const uint32_t *pc) { return small_new((int32_t)code_line(code_of_pc(pc), pc)); }

value py_traceback_tb_lineno(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return AS(traceback, a[0])->count ? line_of(outermost(a[0])) : value_none;
}
value py_traceback_tb_next(struct vm *vm, int n, value *a) {
  (void)n;
  uint32_t count = AS(traceback, a[0])->count;
  if (count < 2) return value_none;
  struct traceback *t = object_new(vm, &type_traceback, sizeof *t);
  const uint32_t **pcs = t ? heap_alloc(vm, (count - 1) * sizeof *pcs) : NULL;
  if (!pcs) return 0;
  memcpy(pcs, AS(traceback, a[0])->pcs, (count - 1) * sizeof *pcs);
  t->pcs = pcs;
  t->count = count - 1;
  return (value)t;
}
value frame_object_new(struct vm *vm, const uint32_t *pc) {
  struct frame_object *f = object_new(vm, &type_frame, sizeof *f);
  if (f) f->pc = pc;
  return (value)f;
}
value py_traceback_tb_frame(struct vm *vm, int n, value *a) {
  (void)n;
  return AS(traceback, a[0])->count ? frame_object_new(vm, outermost(a[0])) : value_none;
}

#define PC(a) (AS(frame_object, a)->pc)
value py_frame_f_code(struct vm *vm, int n, value *a) {
  (void)n;
  return code_object_new(vm, code_of_pc(PC(a[0])));
}
value py_frame_f_lineno(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return line_of(PC(a[0]));
}
/* Callers are in the traceback itself. */
value py_frame_f_back(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  return value_none;
}
value py_frame_f_globals(struct vm *vm, int n, value *a) {
  (void)n;
  const struct module *m = module_of_code(code_of_pc(PC(a[0])));
  return m ? module_view(vm, m) : dict_new(vm, 0);
}

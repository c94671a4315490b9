/* What the collector starts from. */
#include "heap/roots.h"

#include "heap/finalize.h"
#include "heap/weak.h"
#include "objects/exception.h"
#include "vm/interp.h"
#include "vm/interrupts.h"
#include "vm/type.h"

void roots_mark(struct vm *vm) {
  method_cache_clear();
  heap_mark(vm->exc);
  heap_mark(vm->handled);
  heap_mark(vm->result);
  if (str_interned_mark) str_interned_mark(vm);
  heap_mark(vm->function_attrs);
  heap_mark(vm->module_values);
  heap_mark(vm->memory_error);
  heap_mark(vm->showing);
  if (finalize_mark) finalize_mark();
  if (weak_mark) weak_mark();
  if (twins_mark) twins_mark();
  if (interrupts_mark) interrupts_mark();
  heap_mark_registers(mpy_image.globals, mpy_image.globals + mpy_image.global_count);
  value *top = stack_top(vm) + STACK_SLACK;
  if (top > (value *)vm->frame) top = (value *)vm->frame;
  heap_mark_registers(vm->stack, top);
}

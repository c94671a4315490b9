/* A firmware of one's own: it starts the runtime, imports a frozen module and calls what is in it. */
#include <stdio.h>

#include "frozen.h"
#include "port.h"

static uint64_t heap[8192 / sizeof(uint64_t)];
static uint64_t stack[4096 / sizeof(uint64_t)];

static int failed(struct vm *vm) { return mpy_report(vm); }

int main(void) {
  port_begin(__builtin_frame_address(0));
  struct vm *vm = mpy_start(heap, sizeof heap, stack, sizeof stack);
  if (!vm) return 1;
  value module = mpy_import(vm, FROZEN_SENSOR);
  value Sensor = module ? mpy_get(vm, module, "Sensor") : 0;
  value name = Sensor ? mpy_str(vm, "oven") : 0;
  value sensor = name ? vm_call1(vm, Sensor, name) : 0;
  value add = sensor ? mpy_get(vm, sensor, "add") : 0;
  if (!add) return failed(vm);

  static const int readings[] = {20, 21, 23, 25};
  for (size_t i = 0; i < sizeof readings / sizeof *readings; i++)
    if (!vm_call1(vm, add, SMALL(readings[i]))) return failed(vm);

  value describe = mpy_get(vm, module, "describe");
  value text = describe ? vm_call1(vm, describe, sensor) : 0;
  if (!text) return failed(vm);
  printf("%s\n", AS(str, text)->data);

  /* An exception is a value like any other until somebody reports it. */
  if (!vm_call1(vm, add, SMALL(-1))) {
    fflush(stdout);
    mpy_report(vm);
  }
  mpy_end(vm);
  return 0;
}

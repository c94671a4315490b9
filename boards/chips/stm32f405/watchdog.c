/* machine.WDT: the independent watchdog, RM0090 section 21. Once started it cannot be stopped. */
#include "registers.h"
#include "vm/type.h"
#include "vm/vm.h"

#define LSI_HZ 32000u
#define STEPS 4096u
#define WAIT_LIMIT 100000u

struct watchdog {
  struct object head;
};
extern const struct type type_machine_WDT;
static const struct watchdog watchdog = {{&type_machine_WDT}};

/* The finest of the prescalers 4 to 256 whose 4096 steps reach that far. */
static bool start(uint32_t ms) {
  uint32_t ticks = ms * (LSI_HZ / 1000), prescaler = 0;
  while (ticks >> (prescaler + 2) > STEPS) prescaler++;
  IWDG->KR = IWDG_KR_START;
  IWDG->KR = IWDG_KR_ACCESS;
  IWDG->PR = prescaler;
  IWDG->RLR = (ticks >> (prescaler + 2)) - 1;
  for (uint32_t i = 0; IWDG->SR; i++)
    if (i == WAIT_LIMIT) return false;
  IWDG->KR = IWDG_KR_RELOAD;
  return true;
}

value py_machine_WDT___new__(struct vm *vm, int n, value *a) {
  (void)n; /* cls, id, timeout */
  int32_t id, ms;
  if (!int_to_i32(vm, a[1], &id) || !int_to_i32(vm, a[2], &ms)) return 0;
  if (id != 0) return raise_value(vm, "id must be 0, not %d", (int)id);
  if (ms < 1 || ms > 32768) return raise_value(vm, "timeout must be 1 to 32768 ms, not %d", (int)ms);
  return start((uint32_t)ms) ? (value)&watchdog : raise_os(vm, 110);
}

value py_machine_WDT_feed(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  IWDG->KR = IWDG_KR_RELOAD;
  return value_none;
}

static const struct type_ops watchdog_ops = {.hash = hash_identity};
extern const struct name_table attrs_machine_WDT;
const struct type type_machine_WDT = {
    .head = {&type_type}, .name = S(WDT), .base = &type_object, .attrs = &attrs_machine_WDT, .layout = &layout_none, .ops = &watchdog_ops, .native = &type_machine_WDT, .flags = TYPE_LEAF | TYPE_FINAL};

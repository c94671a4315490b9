/* machine.Signal: a pin that is on when it is low, or not. */
#include "pin.h"
#include "vm/type.h"

struct signal {
  struct object head;
  const struct pin *pin;
  bool inverted;
};
extern const struct type type_machine_Signal;
#define SELF(a) ((struct signal *)(a)[0])

value py_machine_Signal___new__(struct vm *vm, int n, value *a) {
  (void)n;
  const struct pin *p = pin_of(vm, a[1]);
  int inverted = p ? op_truth(vm, a[2]) : -1;
  if (inverted < 0) return 0;
  struct signal *s = object_new(vm, &type_machine_Signal, sizeof *s);
  if (!s) return 0;
  s->pin = p;
  s->inverted = inverted;
  return (value)s;
}

static value set(struct signal *s, bool on) {
  pin_write(s->pin, on != s->inverted);
  return value_none;
}
value py_machine_Signal_on(struct vm *vm, int n, value *a) { return (void)vm, (void)n, set(SELF(a), true); }
value py_machine_Signal_off(struct vm *vm, int n, value *a) { return (void)vm, (void)n, set(SELF(a), false); }

value py_machine_Signal_value(struct vm *vm, int n, value *a) {
  (void)n;
  if (!a[1]) return small_new(pin_read(SELF(a)->pin) != SELF(a)->inverted);
  int on = op_truth(vm, a[1]);
  return on < 0 ? 0 : set(SELF(a), on);
}

static value signal_call(struct vm *vm, value v, const struct call_args *args) {
  if (args->npos > 1 || (args->kwnames && args->kwnames->count)) return raise_type(vm, "a Signal takes at most 1 argument when called, whether it is on");
  value a[] = {v, args->npos ? args->args[0] : 0};
  return py_machine_Signal_value(vm, 2, a);
}

static const struct type_ops signal_ops = {.call = signal_call, .hash = hash_identity};
extern const struct name_table attrs_machine_Signal;
const struct type type_machine_Signal = {
    .head = {&type_type}, .name = S(Signal), .base = &type_object, .attrs = &attrs_machine_Signal, .layout = &layout_none, .ops = &signal_ops, .native = &type_machine_Signal, .flags = TYPE_LEAF | TYPE_FINAL};

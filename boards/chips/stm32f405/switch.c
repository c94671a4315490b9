/* pyb.Switch: the button of the board, which closes its pin to ground. */
#include "extint.h"

struct button {
  struct object head;
};
extern const struct type type_pyb_Switch;

static const struct button button = {{&type_pyb_Switch}};

value py_pyb_Switch___new__(struct vm *vm, int n, value *a) {
  (void)vm, (void)n, (void)a;
  pin_configure(BOARD_BUTTON, PIN_IN, PIN_PULL_UP, 0);
  return (value)&button;
}

static value pressed(void) { return value_bool(!pin_read(BOARD_BUTTON)); }
value py_pyb_Switch_value(struct vm *vm, int n, value *a) { return (void)vm, (void)n, (void)a, pressed(); }

static value button_call(struct vm *vm, value v, const struct call_args *args) {
  (void)v;
  if (args->npos || (args->kwnames && args->kwnames->count)) return raise_type(vm, "a Switch takes no arguments when called");
  return pressed();
}

/* The handler is called without an argument, so that it goes between: the line's argument is the function itself. */
static value call_without(struct vm *vm, int n, value *a) {
  (void)n;
  return vm_call0(vm, a[0]);
}
static const struct native calls_without = {.head = {&type_native}, .fn = call_without, .name = S(Switch), .required = 1, .positional = 1, .posonly = 1};

value py_pyb_Switch_callback(struct vm *vm, int n, value *a) {
  (void)n;
  bool none = a[1] == value_none;
  if (!none && !is_callable(a[1])) return raise_type(vm, "a handler must be None or something to call, not '%T'", a[1]);
  return extint_attach(vm, BOARD_BUTTON, EXTINT_FALLING, none ? a[1] : (value)&calls_without, a[1], true) ? value_none : 0;
}

static const struct type_ops button_ops = {.call = button_call, .hash = hash_identity};
extern const struct name_table attrs_pyb_Switch;
const struct type type_pyb_Switch = {
    .head = {&type_type}, .name = S(Switch), .base = &type_object, .attrs = &attrs_pyb_Switch, .layout = &layout_none, .ops = &button_ops, .native = &type_pyb_Switch, .flags = TYPE_LEAF | TYPE_FINAL};

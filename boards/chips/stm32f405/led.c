/* pyb.LED: the board's light-emitting diodes, in the order of board.toml. They shine when their pin is high. */
#include "pin.h"

struct led {
  struct object head;
  uint32_t number; /* from 1 */
};
extern const struct type type_pyb_LED;

static const struct pin *const pins[] = {BOARD_LEDS};
#define PIN_OF(a) pins[((const struct led *)(a)[0])->number - 1]
static const struct led leds[] = {{{&type_pyb_LED}, 1}, {{&type_pyb_LED}, 2}, {{&type_pyb_LED}, 3}, {{&type_pyb_LED}, 4}};
_Static_assert(BOARD_LED_COUNT <= sizeof leds / sizeof leds[0], "more LEDs than objects");

value py_pyb_LED___new__(struct vm *vm, int n, value *a) {
  (void)n;
  int32_t number;
  if (!int_to_i32(vm, a[1], &number)) return 0;
  if (number < 1 || number > BOARD_LED_COUNT) return raise_value(vm, "id must be 1 to %d, not %d", BOARD_LED_COUNT, (int)number);
  const struct led *led = &leds[number - 1];
  const struct pin *p = pins[number - 1];
  if ((pin_gpio(p)->MODER >> 2 * p->number & 3) != PIN_OUT) {
    pin_configure(p, PIN_OUT, PIN_PULL_NONE, 0);
    pin_write(p, false);
  }
  return (value)led;
}

static value set(const value *a, bool on) {
  pin_write(PIN_OF(a), on);
  return value_none;
}
static bool is_on(const value *a) { return (pin_gpio(PIN_OF(a))->ODR & pin_mask(PIN_OF(a))) != 0; }
value py_pyb_LED_on(struct vm *vm, int n, value *a) { return (void)vm, (void)n, set(a, true); }
value py_pyb_LED_off(struct vm *vm, int n, value *a) { return (void)vm, (void)n, set(a, false); }
value py_pyb_LED_toggle(struct vm *vm, int n, value *a) { return (void)vm, (void)n, set(a, !is_on(a)); }

/* On for any intensity above 0: there is no dimming yet. */
value py_pyb_LED_intensity(struct vm *vm, int n, value *a) {
  (void)n;
  if (!a[1]) return small_new(is_on(a) ? 255 : 0);
  int32_t intensity;
  if (!int_to_i32(vm, a[1], &intensity)) return 0;
  if (intensity < 0 || intensity > 255) return raise_value(vm, "intensity must be 0 to 255, not %d", (int)intensity);
  return set(a, intensity > 0);
}

static value led_repr(struct vm *vm, value v) { return text_format(vm, "LED(%u)", (unsigned)((const struct led *)v)->number); }

static const struct type_ops led_ops = {.repr = led_repr, .hash = hash_identity};
extern const struct name_table attrs_pyb_LED;
const struct type type_pyb_LED = {
    .head = {&type_type}, .name = S(LED), .base = &type_object, .attrs = &attrs_pyb_LED, .layout = &layout_none, .ops = &led_ops, .native = &type_pyb_LED, .flags = TYPE_LEAF | TYPE_FINAL};

/* machine.Pin, which is pyb.Pin too: general-purpose I/O, RM0090 section 8. */
#include "pin.h"

#include "core.h"
#include "objects/text.h"
#include "vm/type.h"

#define SELF(a) ((const struct pin *)(a)[0])
#define GIVEN(v) ((v) != 0 && (v) != value_none)

void pin_configure(const struct pin *p, enum pin_mode mode, enum pin_pull pull, uint32_t function) {
  struct gpio *gpio = pin_gpio(p);
  uint32_t at = p->number;
  uint32_t before = interrupts_disable(); /* the registers are shared by 16 pins */
  RCC->AHB1ENR |= 1u << p->port;
  (void)RCC->AHB1ENR; /* the clock needs two cycles, RM0090 section 7.3.10 */
  uint32_t half = 4 * (at & 7);
  if ((mode & 3) == PIN_ALT) gpio->AFR[at >> 3] = (gpio->AFR[at >> 3] & ~(0xFu << half)) | function << half;
  gpio->OSPEEDR |= GPIO_OSPEEDR_HIGH << 2 * at;
  gpio->OTYPER = (gpio->OTYPER & ~(1u << at)) | (uint32_t)(mode >> 4) << at;
  gpio->PUPDR = (gpio->PUPDR & ~(3u << 2 * at)) | (uint32_t)pull << 2 * at;
  gpio->MODER = (gpio->MODER & ~(3u << 2 * at)) | (uint32_t)(mode & 3) << 2 * at;
  interrupts_restore(before);
}

bool pin_read(const struct pin *p) { return (pin_gpio(p)->IDR & pin_mask(p)) != 0; }

static enum pin_mode mode_of(const struct pin *p) {
  uint32_t moder = pin_gpio(p)->MODER >> 2 * p->number & 3, open = pin_gpio(p)->OTYPER >> p->number & 1;
  return (enum pin_mode)(moder == PIN_OUT || moder == PIN_ALT ? moder | open << 4 : moder);
}

int pin_function(const struct pin *p, uint32_t kind, uint32_t unit, uint32_t signal) {
  for (uint32_t i = 0; i < p->count; i++)
    if ((p->functions[i] & 0xFFF) == (kind << 8 | unit << 4 | signal)) return p->functions[i] >> 12;
  return -1;
}

static bool has_function(const struct pin *p, uint32_t af) {
  for (uint32_t i = 0; i < p->count; i++)
    if ((uint32_t)p->functions[i] >> 12 == af) return true;
  return false;
}

/* ---- names ---- */

extern const struct name_table attrs_pins_board, attrs_pins_cpu;
const struct type type_pins_board = {
    .head = {&type_type}, .name = S(board), .base = &type_object, .attrs = &attrs_pins_board, .layout = &layout_none, .ops = &ops_none, .native = &type_pins_board, .flags = TYPE_FINAL};
const struct type type_pins_cpu = {
    .head = {&type_type}, .name = S(cpu), .base = &type_object, .attrs = &attrs_pins_cpu, .layout = &layout_none, .ops = &ops_none, .native = &type_pins_cpu, .flags = TYPE_FINAL};

static const struct pin *find_name(const struct name_table *table, const struct str *name) {
  for (uint32_t i = 0; i <= table->mask; i++)
    if (table->slots[i].name && str_equal(table->slots[i].name, name)) return (const struct pin *)table->slots[i].v;
  return NULL;
}

const struct pin *pin_of(struct vm *vm, value v) {
  if (is_type(v, &type_machine_Pin)) return (const struct pin *)v;
  const struct str *name = str_of(v);
  if (!name) {
    raise_type(vm, "a pin is a Pin or the name of one, not '%T'", v);
    return NULL;
  }
  const struct pin *p = find_name(&attrs_pins_board, name);
  if (!p) p = find_name(&attrs_pins_cpu, name);
  if (!p) raise_value(vm, "there is no pin '%S': names are those printed on the board, and those of the chip, such as 'A0'", name);
  return p;
}

/* 'B12' */
static void put_name(struct str_buffer *b, const struct pin *p) {
  buffer_put_char(b, (char)('A' + p->port));
  buffer_put_int(b, p->number);
}

static value pin_repr(struct vm *vm, value v) {
  static const char *const modes[] = {"IN", "OUT", "ALT", "ANALOG"};
  static const char *const pulls[] = {"", "PULL_UP", "PULL_DOWN", ""};
  const struct pin *p = (const struct pin *)v;
  enum pin_mode mode = mode_of(p);
  uint32_t pull = pin_gpio(p)->PUPDR >> 2 * p->number & 3;
  struct str_buffer b;
  buffer_init(&b, vm);
  buffer_put_c(&b, "Pin(Pin.cpu.");
  put_name(&b, p);
  buffer_put_c(&b, ", mode=Pin.");
  buffer_put_c(&b, mode == PIN_OPEN_DRAIN ? "OPEN_DRAIN" : modes[mode & 3]);
  if (mode == PIN_ALT_OPEN_DRAIN) buffer_put_c(&b, "_OPEN_DRAIN");
  if (*pulls[pull]) {
    buffer_put_c(&b, ", pull=Pin.");
    buffer_put_c(&b, pulls[pull]);
  }
  if ((mode & 3) == PIN_ALT) {
    buffer_put_c(&b, ", alt=");
    buffer_put_int(&b, (int)(pin_gpio(p)->AFR[p->number >> 3] >> 4 * (p->number & 7) & 15));
  }
  buffer_put_char(&b, ')');
  return buffer_finish(&b);
}

/* ---- set-up ---- */

static bool small_argument(struct vm *vm, value v, const char *what, const char *legal, uint32_t allowed, int32_t *out) {
  if (!int_to_i32(vm, v, out)) return false;
  if (*out >= 0 && *out < 32 && (allowed >> *out & 1)) return true;
  raise_value(vm, "%s must be %s, not %d", what, legal, (int)*out);
  return false;
}

#define BIT(n) (1u << (n))
#define MODES (BIT(PIN_IN) | BIT(PIN_OUT) | BIT(PIN_ALT) | BIT(PIN_ANALOG) | BIT(PIN_OPEN_DRAIN) | BIT(PIN_ALT_OPEN_DRAIN))
static const char mode_names[] = "Pin.IN, OUT, OPEN_DRAIN, ALT, ALT_OPEN_DRAIN or ANALOG";

/* Parameters: mode, pull, value, alt, af (the older name of alt). Only what is given changes. */
static bool pin_setup(struct vm *vm, const struct pin *p, const value *a) {
  int32_t mode = mode_of(p), pull, alt = -1;
  if ((a[0] == 0 || a[0] == SMALL(-1)) && !GIVEN(a[1]) && !GIVEN(a[2])) return true;
  if (a[0] && a[0] != SMALL(-1) && !small_argument(vm, a[0], "mode", mode_names, MODES, &mode)) return false;
  if (!GIVEN(a[1]) || a[1] == SMALL(-1)) pull = PIN_PULL_NONE;
  else if (!small_argument(vm, a[1], "pull", "Pin.PULL_NONE, PULL_UP or PULL_DOWN", BIT(PIN_PULL_NONE) | BIT(PIN_PULL_UP) | BIT(PIN_PULL_DOWN), &pull)) return false;
  value function = a[3] && a[3] != SMALL(-1) ? a[3] : a[4];
  if (function && !int_to_i32(vm, function, &alt)) return false;
  if ((mode & 3) == PIN_ALT && (alt < 0 || alt > 15 || !has_function(p, (uint32_t)alt))) {
    raise_value(vm, "pin %c%d has no alternate function %d: see Pin.af_list()", 'A' + p->port, p->number, (int)alt);
    return false;
  }
  int high = -1;
  if (GIVEN(a[2]) && (high = op_truth(vm, a[2])) < 0) return false;
  if (high >= 0) { /* before the mode, so that the pin does not change twice */
    RCC->AHB1ENR |= 1u << p->port;
    (void)RCC->AHB1ENR;
    pin_write(p, high);
  }
  pin_configure(p, (enum pin_mode)mode, (enum pin_pull)pull, (uint32_t)alt);
  return true;
}

value py_machine_Pin___new__(struct vm *vm, int n, value *a) {
  (void)n; /* cls, id, mode, pull; value, drive, alt, af */
  const struct pin *p = pin_of(vm, a[1]);
  if (!p) return 0;
  value setup[] = {a[2], a[3], a[4], a[6], a[7]};
  return pin_setup(vm, p, setup) ? (value)p : 0;
}

value py_machine_Pin_init(struct vm *vm, int n, value *a) {
  (void)n; /* self, mode, pull; value, drive, alt, af */
  value setup[] = {a[1] ? a[1] : SMALL(-1), a[2], a[3], a[5], a[6]};
  return pin_setup(vm, SELF(a), setup) ? value_none : 0;
}

/* ---- levels ---- */

value py_machine_Pin_value(struct vm *vm, int n, value *a) {
  (void)n;
  if (!a[1]) return small_new(pin_read(SELF(a)));
  int high = op_truth(vm, a[1]);
  if (high < 0) return 0;
  pin_write(SELF(a), high);
  return value_none;
}

static value pin_call(struct vm *vm, value v, const struct call_args *args) {
  if (args->npos > 1 || (args->kwnames && args->kwnames->count)) return raise_type(vm, "a Pin takes at most 1 argument when called, the level");
  value a[] = {v, args->npos ? args->args[0] : 0};
  return py_machine_Pin_value(vm, 2, a);
}

static value set_level(const value *a, bool high) {
  pin_write(SELF(a), high);
  return value_none;
}
value py_machine_Pin_on(struct vm *vm, int n, value *a) { return (void)vm, (void)n, set_level(a, true); }
value py_machine_Pin_off(struct vm *vm, int n, value *a) { return (void)vm, (void)n, set_level(a, false); }

value py_machine_Pin_toggle(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  uint32_t before = interrupts_disable();
  set_level(a, !(pin_gpio(SELF(a))->ODR & pin_mask(SELF(a))));
  interrupts_restore(before);
  return value_none;
}

/* ---- what it is ---- */

value py_machine_Pin_name(struct vm *vm, int n, value *a) {
  (void)n;
  struct str_buffer b;
  buffer_init(&b, vm);
  put_name(&b, SELF(a));
  return buffer_finish(&b);
}
value py_machine_Pin_port(struct vm *vm, int n, value *a) { return (void)vm, (void)n, small_new(SELF(a)->port); }
value py_machine_Pin_pin(struct vm *vm, int n, value *a) { return (void)vm, (void)n, small_new(SELF(a)->number); }
value py_machine_Pin_gpio(struct vm *vm, int n, value *a) { return (void)n, int_new_u(vm, (uint32_t)(uintptr_t)pin_gpio(SELF(a))); }
value py_machine_Pin_mode(struct vm *vm, int n, value *a) { return (void)vm, (void)n, small_new(mode_of(SELF(a))); }
value py_machine_Pin_pull(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return small_new((int32_t)(pin_gpio(SELF(a))->PUPDR >> 2 * SELF(a)->number & 3));
}
value py_machine_Pin_af(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  return small_new((int32_t)(pin_gpio(SELF(a))->AFR[SELF(a)->number >> 3] >> 4 * (SELF(a)->number & 7) & 15));
}

/* The numbers of the alternate functions that the pin has. */
value py_machine_Pin_af_list(struct vm *vm, int n, value *a) {
  (void)n;
  struct list *all = (struct list *)list_new(vm, 0, NULL);
  for (uint32_t af = 0; all && af < 16; af++)
    if (has_function(SELF(a), af) && !list_append(vm, all, small_new((int32_t)af))) return 0;
  return (value)all;
}

static const struct type_ops pin_ops = {.repr = pin_repr, .call = pin_call, .hash = hash_identity};
extern const struct name_table attrs_machine_Pin;
const struct type type_machine_Pin = {
    .head = {&type_type}, .name = S(Pin), .base = &type_object, .attrs = &attrs_machine_Pin, .layout = &layout_none, .ops = &pin_ops, .native = &type_machine_Pin, .flags = TYPE_LEAF | TYPE_FINAL};

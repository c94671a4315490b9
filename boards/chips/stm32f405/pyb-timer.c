/* pyb.Timer and pyb.TimerChannel. A timer's state is in its registers; an object with a callback is kept by the list of interrupts. */
#include "interrupts.h"
#include "pin.h"
#include "timer.h"
#include "vm/type.h"

struct timer_object {
  struct object head;
  uint32_t number;
  const struct timer_unit *unit;
  struct interrupt update;
};
extern const struct type type_pyb_Timer;
#define SELF(a) ((struct timer_object *)(a)[0])
#define GIVEN(v) ((v) != 0 && (v) != value_none)

/* Those with a callback. */
static struct timer_object *active[TIMERS];

static void stop(struct interrupt *i) {
  struct timer_object *t = (struct timer_object *)((char *)i - offsetof(struct timer_object, update));
  t->unit->registers->DIER &= ~TIM_DIER_UIE;
}

/* SR is cleared by writing zeros (section 18.4.5). */
static void came(uint32_t number) {
  struct timer_object *t = active[number - 1];
  if (!t) return;
  struct timer *r = t->unit->registers;
  if (!(r->SR & TIM_SR_UIF) || !(r->DIER & TIM_DIER_UIE)) return;
  r->SR = ~TIM_SR_UIF;
  interrupt_deliver(&t->update);
}
INTERRUPT(24) { came(9); }
INTERRUPT(25) { came(1), came(10); }
INTERRUPT(26) { came(11); }
INTERRUPT(28) { came(2); }
INTERRUPT(29) { came(3); }
INTERRUPT(30) { came(4); }
INTERRUPT(43) { came(12); }
INTERRUPT(44) { came(8), came(13); }
INTERRUPT(45) { came(14); }
INTERRUPT(50) { came(5); }
INTERRUPT(54) { came(6); }
INTERRUPT(55) { came(7); }

static bool set_callback(struct vm *vm, struct timer_object *t, value f) {
  struct timer *r = t->unit->registers;
  struct timer_object *old = active[t->number - 1];
  if (f != value_none && !is_callable(f)) return raise_type(vm, "a handler must be None or something to call, not '%T'", f), false;
  r->DIER &= ~TIM_DIER_UIE;
  active[t->number - 1] = NULL;
  if (old) interrupt_set(vm, &old->update, value_none, 0, false);
  if (f == value_none) return true;
  if (!interrupt_set(vm, &t->update, f, (value)t, true)) return false;
  active[t->number - 1] = t;
  r->SR = ~TIM_SR_UIF;
  r->DIER |= TIM_DIER_UIE;
  python_interrupt_enable(t->unit->irq);
  return true;
}

static bool in_range(struct vm *vm, const char *what, value v, uint32_t most, uint32_t *out) {
  int64_t n;
  if (!int_to_i64(vm, v, &n)) return false;
  if (n >= 0 && n <= most) return *out = (uint32_t)n, true;
  raise_value(vm, "%s must be 0 to %u, not %R", what, (unsigned)most, v);
  return false;
}

static bool to_hz(struct vm *vm, value v, mpy_float *hz) {
  v = value_exact(v);
  if (is_float(v)) return *hz = float_get(v), true;
  int32_t n;
  if (!int_to_i32(vm, v, &n)) return false;
  return *hz = (mpy_float)n, true;
}

static bool divide(struct vm *vm, const struct timer_unit *u, value freq, uint32_t *prescaler, uint32_t *period) {
  mpy_float hz;
  if (!to_hz(vm, freq, &hz)) return false;
  uint32_t source = timer_source_hz(u);
  if (timer_divide(source, hz, prescaler, period)) return true;
  raise_value(vm, "freq must be above %u / 4294967296 and at most %u, not %R", (unsigned)source, (unsigned)(source / 2), freq);
  return false;
}

static uint32_t most_of(const struct timer_unit *u) { return u->wide ? 0x3FFFFFFF : 0xFFFF; }

/* freq, prescaler, period, mode, div, callback: section 18.3.1 has the order. */
static bool set_up(struct vm *vm, struct timer_object *t, const value *a) {
  const struct timer_unit *u = t->unit;
  struct timer *r = u->registers;
  uint32_t prescaler, period, mode = 0, div = 1;
  if (GIVEN(a[0])) {
    if (!divide(vm, u, a[0], &prescaler, &period)) return false;
  } else if (GIVEN(a[1]) && GIVEN(a[2])) {
    if (!in_range(vm, "prescaler", a[1], 0xFFFF, &prescaler) || !in_range(vm, "period", a[2], most_of(u), &period)) return false;
  } else return raise_type(vm, "a Timer needs either freq, or prescaler and period"), false;
  if (a[3] && !in_range(vm, "mode", a[3], TIM_CR1_CMS_CENTER | TIM_CR1_DIR, &mode)) return false;
  if (mode != 0 && mode != TIM_CR1_DIR && mode != TIM_CR1_CMS_CENTER) return raise_value(vm, "mode must be Timer.UP, DOWN or CENTER, not %u", (unsigned)mode), false;
  if (a[4] && !in_range(vm, "div", a[4], 4, &div)) return false;
  if (div != 1 && div != 2 && div != 4) return raise_value(vm, "div must be 1, 2 or 4, not %u", (unsigned)div), false;
  timer_start_clock(u);
  if (!set_callback(vm, t, value_none)) return false;
  r->CR1 = TIM_CR1_ARPE | mode | (div >> 1) << TIM_CR1_CKD_SHIFT;
  r->PSC = prescaler;
  r->ARR = period;
  if (u->advanced) r->BDTR |= TIM_BDTR_MOE;
  r->EGR = TIM_EGR_UG; /* takes prescaler and period over at once */
  r->SR = 0;
  r->CR1 |= TIM_CR1_CEN;
  return !GIVEN(a[5]) || set_callback(vm, t, a[5]);
}

value py_pyb_Timer___new__(struct vm *vm, int n, value *a) {
  (void)n; /* cls, id; freq, prescaler, period, mode, div, callback */
  const struct timer_unit *u = timer_unit_of(vm, a[1]);
  if (!u) return 0;
  struct timer_object *t = object_new(vm, &type_pyb_Timer, sizeof *t);
  if (!t) return 0;
  t->number = (uint32_t)small_get(value_exact(a[1]));
  t->unit = u;
  t->update.stop = stop;
  t->update.name = "a timer";
  if (!a[2] && !a[3] && !a[4]) {
    timer_start_clock(u);
    return (value)t;
  }
  return set_up(vm, t, a + 2) ? (value)t : 0;
}
value py_pyb_Timer_init(struct vm *vm, int n, value *a) { return (void)n, set_up(vm, SELF(a), a + 1) ? value_none : 0; }

value py_pyb_Timer_deinit(struct vm *vm, int n, value *a) {
  (void)n;
  struct timer *r = SELF(a)->unit->registers;
  if (!set_callback(vm, SELF(a), value_none)) return 0;
  r->CR1 = 0;
  r->CCER = 0;
  return value_none;
}

value py_pyb_Timer_callback(struct vm *vm, int n, value *a) { return (void)n, set_callback(vm, SELF(a), a[1]) ? value_none : 0; }

static value get_or_set(struct vm *vm, const value *a, const char *what, volatile uint32_t *reg, uint32_t most) {
  uint32_t number;
  if (!a[1]) return int_new_u(vm, *reg);
  if (!in_range(vm, what, a[1], most, &number)) return 0;
  *reg = number;
  return value_none;
}
value py_pyb_Timer_counter(struct vm *vm, int n, value *a) { return (void)n, get_or_set(vm, a, "counter", &SELF(a)->unit->registers->CNT, most_of(SELF(a)->unit)); }
value py_pyb_Timer_prescaler(struct vm *vm, int n, value *a) { return (void)n, get_or_set(vm, a, "prescaler", &SELF(a)->unit->registers->PSC, 0xFFFF); }
value py_pyb_Timer_period(struct vm *vm, int n, value *a) { return (void)n, get_or_set(vm, a, "period", &SELF(a)->unit->registers->ARR, most_of(SELF(a)->unit)); }
value py_pyb_Timer_source_freq(struct vm *vm, int n, value *a) { return (void)n, int_new_u(vm, timer_source_hz(SELF(a)->unit)); }

value py_pyb_Timer_freq(struct vm *vm, int n, value *a) {
  (void)n;
  struct timer *r = SELF(a)->unit->registers;
  uint32_t source = timer_source_hz(SELF(a)->unit), prescaler, period;
  if (a[1]) {
    if (!divide(vm, SELF(a)->unit, a[1], &prescaler, &period)) return 0;
    r->PSC = prescaler;
    r->ARR = period;
    return value_none;
  }
  uint64_t steps = (uint64_t)(r->PSC + 1) * ((uint64_t)r->ARR + 1);
  if (steps <= source && source % (uint32_t)steps == 0) return int_new_u(vm, source / (uint32_t)steps);
  return float_new(vm, (mpy_float)source / (mpy_float)(r->PSC + 1) / ((mpy_float)r->ARR + 1));
}

static value timer_repr(struct vm *vm, value v) {
  struct timer *r = ((struct timer_object *)v)->unit->registers;
  return text_format(vm, "Timer(%u, prescaler=%u, period=%u)", (unsigned)((struct timer_object *)v)->number, (unsigned)r->PSC, (unsigned)r->ARR);
}

static const struct type_ops timer_ops = {.repr = timer_repr, .hash = hash_identity};
extern const struct name_table attrs_pyb_Timer;
const struct type type_pyb_Timer = {
    .head = {&type_type}, .name = S(Timer), .base = &type_object, .attrs = &attrs_pyb_Timer, .layout = &layout_none, .ops = &timer_ops, .native = &type_pyb_Timer, .flags = TYPE_LEAF | TYPE_FINAL};

/* ---- channels ---- */

struct channel {
  struct object head;
  struct timer_object *timer;
  uint32_t number; /* from 1 */
};
extern const struct type type_pyb_TimerChannel;
#define CHANNEL(a) ((struct channel *)(a)[0])

static void channel_mark(struct object *o) { heap_mark((value)((struct channel *)o)->timer); }

static volatile uint32_t *compare_register(const struct channel *c) { return &c->timer->unit->registers->CCR[c->number - 1]; }

/* Modes as the field OCxM (section 18.4.7), and whether the output is inverted. */
enum { MODE_PWM = 6, MODE_PWM_INVERTED = 7, OC_TIMING = 0, OC_ACTIVE = 1, OC_INACTIVE = 2, OC_TOGGLE = 3, OC_FORCED_INACTIVE = 4, OC_FORCED_ACTIVE = 5 };

static bool to_width(struct vm *vm, const struct channel *c, value width, value percent, uint32_t *out) {
  uint32_t period = c->timer->unit->registers->ARR;
  if (GIVEN(width)) return in_range(vm, "pulse_width", width, most_of(c->timer->unit), out);
  *out = 0;
  if (!GIVEN(percent)) return true;
  mpy_float share;
  if (!to_hz(vm, percent, &share)) return false;
  if (!(share >= 0 && share <= 100)) return raise_value(vm, "pulse_width_percent must be 0 to 100, not %R", percent), false;
  *out = (uint32_t)((mpy_float)(period + 1) * share / 100 + (mpy_float)0.5);
  return true;
}

/* The pin gets the channel's signal; its AF number comes from pins.csv. */
static bool connect(struct vm *vm, const struct channel *c, value v) {
  const struct pin *p = pin_of(vm, v);
  if (!p) return false;
  int af = pin_function(p, BOARD_FUNCTION_TIM, c->timer->number, BOARD_SIGNAL_TIM_CH1 + c->number - 1);
  if (af < 0) return raise_value(vm, "pin %c%d is not channel %u of timer %u", 'A' + p->port, p->number, (unsigned)c->number, (unsigned)c->timer->number), false;
  pin_configure(p, PIN_ALT, PIN_PULL_NONE, (uint32_t)af);
  return true;
}

value py_pyb_Timer_channel(struct vm *vm, int n, value *a) {
  (void)n; /* self, channel, mode; pin, pulse_width, pulse_width_percent, compare, polarity */
  int32_t number, mode, polarity = 0;
  if (!int_to_i32(vm, a[1], &number)) return 0;
  if (number < 1 || number > SELF(a)->unit->channels)
    return raise_value(vm, "timer %u has the channels 1 to %d, not %d", (unsigned)SELF(a)->number, SELF(a)->unit->channels, (int)number);
  struct channel *c = object_new(vm, &type_pyb_TimerChannel, sizeof *c);
  if (!c) return 0;
  c->timer = SELF(a);
  c->number = (uint32_t)number;
  if (!GIVEN(a[2])) return (value)c;
  if (!int_to_i32(vm, a[2], &mode)) return 0;
  if (mode < 0 || mode > MODE_PWM_INVERTED) return raise_value(vm, "mode must be Timer.PWM, PWM_INVERTED or one of Timer.OC_..., not %d", (int)mode);
  if (a[7] && !int_to_i32(vm, a[7], &polarity)) return 0;
  if (polarity != 0 && polarity != 1) return raise_value(vm, "polarity must be Timer.HIGH or LOW, not %d", (int)polarity);
  uint32_t width;
  if (!to_width(vm, c, mode >= MODE_PWM ? a[4] : a[6], mode >= MODE_PWM ? a[5] : 0, &width)) return 0;
  if (GIVEN(a[3]) && !connect(vm, c, a[3])) return 0;
  struct timer *r = c->timer->unit->registers;
  uint32_t at = c->number - 1, shift = 8 * (at & 1);
  r->CCER &= ~(TIM_CCER_CC1E << 4 * at); /* CCMR may change only while the channel is off */
  *compare_register(c) = width;
  uint32_t preload = mode >= MODE_PWM ? TIM_CCMR_OC1PE : 0;
  r->CCMR[at >> 1] = (r->CCMR[at >> 1] & ~(0xFFu << shift)) | ((uint32_t)mode << TIM_CCMR_OC1M_SHIFT | preload) << shift;
  r->CCER = (r->CCER & ~(0xFu << 4 * at)) | (TIM_CCER_CC1E | (uint32_t)polarity << 1) << 4 * at;
  return (value)c;
}

value py_pyb_TimerChannel_pulse_width(struct vm *vm, int n, value *a) {
  (void)n;
  return get_or_set(vm, a, "pulse_width", compare_register(CHANNEL(a)), most_of(CHANNEL(a)->timer->unit));
}
value py_pyb_TimerChannel_compare(struct vm *vm, int n, value *a) { return py_pyb_TimerChannel_pulse_width(vm, n, a); }
value py_pyb_TimerChannel_capture(struct vm *vm, int n, value *a) { return py_pyb_TimerChannel_pulse_width(vm, n, a); }

value py_pyb_TimerChannel_pulse_width_percent(struct vm *vm, int n, value *a) {
  (void)n;
  uint32_t width, period = CHANNEL(a)->timer->unit->registers->ARR;
  if (!a[1]) return float_new(vm, (mpy_float)*compare_register(CHANNEL(a)) * 100 / (mpy_float)(period + 1));
  if (!to_width(vm, CHANNEL(a), 0, a[1], &width)) return 0;
  *compare_register(CHANNEL(a)) = width;
  return value_none;
}

static const struct type_ops channel_ops = {.mark = channel_mark, .hash = hash_identity};
extern const struct name_table attrs_pyb_TimerChannel;
const struct type type_pyb_TimerChannel = {
    .head = {&type_type}, .name = S(TimerChannel), .base = &type_object, .attrs = &attrs_pyb_TimerChannel, .layout = &layout_none, .ops = &channel_ops, .native = &type_pyb_TimerChannel, .flags = TYPE_FINAL};

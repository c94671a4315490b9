/* External interrupts, RM0090 section 12: pyb.ExtInt, and Pin.irq. */
#include "extint.h"

#include "image.h"
#include "interrupts.h"
#include "vm/type.h"

static void line_off(uint32_t line) { EXTI->IMR &= ~(1u << line); }

static void stop(struct interrupt *i);
#define ONE(n) {.stop = stop, .name = "pin interrupt line " #n}
static struct interrupt lines[EXTINT_LINES] = {
    ONE(0), ONE(1), ONE(2), ONE(3), ONE(4), ONE(5), ONE(6), ONE(7), ONE(8), ONE(9), ONE(10), ONE(11), ONE(12), ONE(13), ONE(14), ONE(15)};

static void stop(struct interrupt *i) { line_off((uint32_t)(i - lines)); }

/* QEMU keeps SWIER and does nothing: there the lines stand here, and the interrupt is set pending in the NVIC. */
static volatile uint32_t software;

/* Lines first to last share an interrupt; PR is cleared by writing ones (section 12.3.6). */
static void came(uint32_t first, uint32_t last) {
  uint32_t pending = (EXTI->PR | software) & EXTI->IMR;
  for (uint32_t line = first; line <= last; line++) {
    if (!(pending >> line & 1)) continue;
    EXTI->PR = 1u << line;
    if (emulated) software &= ~(1u << line);
    interrupt_deliver(&lines[line]);
  }
}
INTERRUPT(EXTI0_IRQ) { came(0, 0); }
INTERRUPT(EXTI1_IRQ) { came(1, 1); }
INTERRUPT(EXTI2_IRQ) { came(2, 2); }
INTERRUPT(EXTI3_IRQ) { came(3, 3); }
INTERRUPT(EXTI4_IRQ) { came(4, 4); }
INTERRUPT(EXTI9_5_IRQ) { came(5, 9); }
INTERRUPT(EXTI15_10_IRQ) { came(10, 15); }

static int irq_of(uint32_t line) { return line < 5 ? EXTI0_IRQ + (int)line : line < 10 ? EXTI9_5_IRQ : EXTI15_10_IRQ; }

bool extint_in_use(uint32_t line) { return lines[line].handler != 0; }

static void set_bit(volatile uint32_t *reg, uint32_t line, bool on) { *reg = (*reg & ~(1u << line)) | (uint32_t)on << line; }

bool extint_attach(struct vm *vm, const struct pin *p, uint32_t edges, value handler, value argument, bool hard) {
  uint32_t line = p->number;
  uint32_t before = interrupts_disable();
  line_off(line);
  EXTI->EMR &= ~(1u << line);
  interrupts_restore(before);
  if (!interrupt_set(vm, &lines[line], handler, argument, hard)) return false;
  if (handler == value_none && !(edges & EXTINT_EVENT)) return true;
  RCC->APB2ENR |= RCC_APB2ENR_SYSCFGEN;
  (void)RCC->APB2ENR;
  before = interrupts_disable();
  uint32_t shift = 4 * (line & 3); /* section 9.2.3 */
  SYSCFG->EXTICR[line >> 2] = (SYSCFG->EXTICR[line >> 2] & ~(0xFu << shift)) | (uint32_t)p->port << shift;
  set_bit(&EXTI->RTSR, line, edges & EXTINT_RISING);
  set_bit(&EXTI->FTSR, line, edges & EXTINT_FALLING);
  EXTI->PR = 1u << line;
  set_bit(edges & EXTINT_EVENT ? &EXTI->EMR : &EXTI->IMR, line, true);
  interrupts_restore(before);
  python_interrupt_enable(irq_of(line));
  return true;
}

/* ---- pyb.ExtInt ---- */

#define ALL(X) X(0), X(1), X(2), X(3), X(4), X(5), X(6), X(7), X(8), X(9), X(10), X(11), X(12), X(13), X(14), X(15)
#define LINE(n) {{&type__extint_ExtInt}, n}
const struct extint extint_lines[EXTINT_LINES] = {ALL(LINE)};
static uint32_t line_of(const value *a) { return ((const struct extint *)a[0])->line; }

value py__extint_ExtInt___new__(struct vm *vm, int n, value *a) {
  (void)n; /* cls, pin, mode, pull, callback */
  const struct pin *p = pin_of(vm, a[1]);
  int32_t mode, pull;
  if (!p || !int_to_i32(vm, a[2], &mode) || !int_to_i32(vm, a[3], &pull)) return 0;
  uint32_t edges = (uint32_t)mode & 3;
  if (edges == 0 || mode < 0 || mode > 7) return raise_value(vm, "mode must be ExtInt.IRQ_RISING, IRQ_FALLING, IRQ_RISING_FALLING, EVT_RISING, EVT_FALLING or EVT_RISING_FALLING, not %d", (int)mode);
  if (pull < PIN_PULL_NONE || pull > PIN_PULL_DOWN) return raise_value(vm, "pull must be Pin.PULL_NONE, PULL_UP or PULL_DOWN, not %d", (int)pull);
  if (extint_in_use(p->number) && a[4] != value_none) return raise_value(vm, "line %d has a handler already: each line serves one pin of that number", p->number);
  pin_configure(p, PIN_IN, (enum pin_pull)pull, 0);
  if (!extint_attach(vm, p, (uint32_t)mode, a[4], small_new(p->number), true)) return 0;
  return (value)&extint_lines[p->number];
}

value py__extint_ExtInt_line(struct vm *vm, int n, value *a) { return (void)vm, (void)n, small_new((int32_t)line_of(a)); }

static value set_enabled(const value *a, bool on) {
  uint32_t before = interrupts_disable();
  set_bit(&EXTI->IMR, line_of(a), on);
  interrupts_restore(before);
  return value_none;
}
value py__extint_ExtInt_enable(struct vm *vm, int n, value *a) { return (void)vm, (void)n, set_enabled(a, true); }
value py__extint_ExtInt_disable(struct vm *vm, int n, value *a) { return (void)vm, (void)n, set_enabled(a, false); }

/* As if the edge had come: section 12.3.5. */
value py__extint_ExtInt_swint(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  uint32_t line = line_of(a);
  EXTI->SWIER = 1u << line;
  if (emulated) {
    uint32_t before = interrupts_disable();
    software |= 1u << line;
    nvic_pend(irq_of(line));
    interrupts_restore(before);
  }
  return value_none;
}

extern const struct name_table attrs__extint_ExtInt;
static const struct type_ops extint_ops = {.hash = hash_identity};
const struct type type__extint_ExtInt = {
    .head = {&type_type}, .name = S(ExtInt), .base = &type_object, .attrs = &attrs__extint_ExtInt, .layout = &layout_none, .ops = &extint_ops, .native = &type__extint_ExtInt, .flags = TYPE_LEAF | TYPE_FINAL};

/* ---- Pin.irq ---- */

value py_machine_Pin_irq(struct vm *vm, int n, value *a) {
  (void)n; /* self, handler, trigger; priority, wake, hard */
  const struct pin *p = (const struct pin *)a[0];
  int32_t trigger;
  if (!int_to_i32(vm, a[2], &trigger)) return 0;
  if (trigger < 1 || trigger > 3) return raise_value(vm, "trigger must be Pin.IRQ_RISING, IRQ_FALLING or both by |, not %d", (int)trigger);
  int hard = op_truth(vm, a[5]);
  if (hard < 0 || !extint_attach(vm, p, (uint32_t)trigger, a[1], a[0], hard)) return 0;
  return (value)&extint_lines[p->number];
}

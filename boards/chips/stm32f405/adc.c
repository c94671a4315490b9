/* Conversions with ADC1, one at a time, and the classes pyb.ADC and machine.ADC. */
#include "adc.h"

#include "image.h"
#include "objects/exception.h"
#include "pin.h"
#include "port/port.h"
#include "registers.h"
#include "vm/type.h"

#define ETIMEDOUT 110
#define WAIT_LIMIT 100000u /* polls; the longest conversion takes 500 cycles of the converter, 23 us */

bool adc_channel_of(struct vm *vm, value v, uint32_t *channel) {
  if (is_small(v)) {
    int32_t number = small_get(v);
    if (number < 0 || number > ADC_CHANNEL_BATTERY) return raise_value(vm, "channel must be 0 to 18, not %d", (int)number), false;
    return *channel = (uint32_t)number, true;
  }
  const struct pin *p = pin_of(vm, v);
  if (!p) return false;
  if (!(p->converters & 1)) return raise_value(vm, "pin %c%d is not connected to ADC1", 'A' + p->port, p->number), false;
  pin_configure(p, PIN_ANALOG, PIN_PULL_NONE, 0);
  return *channel = p->channel, true;
}

/* What has to settle before a conversion (datasheet DS8626, tables of the ADC and of the temperature sensor): the converter, once it is switched on; the sensor and the reference, once they are. */
#define CONVERTER_US 3
#define INSIDE_US 10

/* Sampling times (section 13.13.4): 15 cycles of 21 MHz for pins, 480 for what is inside, which needs 10 us. */
static void set_sampling(uint32_t channel) {
  uint32_t time = channel >= ADC_CHANNEL_TEMPERATURE ? 7 : 1;
  volatile uint32_t *reg = channel >= 10 ? &ADC1->SMPR1 : &ADC1->SMPR2;
  uint32_t shift = 3 * (channel % 10);
  *reg = (*reg & ~(7u << shift)) | time << shift;
}

bool adc_convert(struct vm *vm, uint32_t channel, uint32_t bits, uint32_t *out) {
  RCC->APB2ENR |= RCC_APB2ENR_ADC1EN;
  (void)RCC->APB2ENR; /* section 7.3.14 */
  uint32_t common = ADC_CCR_ADCPRE_4; /* 21 MHz of at most 36 */
  if (channel == ADC_CHANNEL_BATTERY) common |= ADC_CCR_VBATE;
  else if (channel >= ADC_CHANNEL_TEMPERATURE) common |= ADC_CCR_TSVREFE;
  uint32_t settling = ADC1->CR2 & ADC_CR2_ADON ? 0 : CONVERTER_US;
  if (common & ~ADC_COMMON->CCR & (ADC_CCR_VBATE | ADC_CCR_TSVREFE)) settling = INSIDE_US;
  ADC_COMMON->CCR = common;
  ADC1->CR1 = (12 - bits) / 2 << ADC_CR1_RES_SHIFT;
  ADC1->SQR1 = 0; /* a sequence of one */
  ADC1->SQR3 = channel;
  set_sampling(channel);
  ADC1->CR2 = ADC_CR2_ADON;
  if (settling) port_sleep_us(settling);
  ADC1->SR = 0;
  ADC1->CR2 = ADC_CR2_ADON | ADC_CR2_SWSTART;
  for (uint32_t i = 0; i < WAIT_LIMIT; i++) {
    if (!(ADC1->SR & ADC_SR_EOC) && !emulated) continue; /* QEMU measures when DR is read, and never sets EOC */
    *out = ADC1->DR & ((1u << bits) - 1);
    return true;
  }
  raise_os(vm, ETIMEDOUT);
  return false;
}

static value make(struct vm *vm, const struct type *t, value v) {
  uint32_t channel;
  if (!adc_channel_of(vm, v, &channel)) return 0;
  struct adc_object *o = object_new(vm, t, sizeof *o);
  if (o) o->channel = channel;
  return (value)o;
}
#define CHANNEL(a) ((struct adc_object *)(a)[0])->channel

static const struct type_ops adc_ops = {.hash = hash_identity};

/* ---- pyb.ADC ---- */

extern const struct name_table attrs_pyb_ADC;
const struct type type_pyb_ADC = {
    .head = {&type_type}, .name = S(ADC), .base = &type_object, .attrs = &attrs_pyb_ADC, .layout = &layout_none, .ops = &adc_ops, .native = &type_pyb_ADC, .flags = TYPE_LEAF | TYPE_FINAL};

value py_pyb_ADC___new__(struct vm *vm, int n, value *a) { return (void)n, make(vm, &type_pyb_ADC, a[1]); }
value py_pyb_ADC_read(struct vm *vm, int n, value *a) {
  (void)n;
  uint32_t measured;
  return adc_convert(vm, CHANNEL(a), 12, &measured) ? small_new((int32_t)measured) : 0;
}

/* ---- machine.ADC ---- */

extern const struct name_table attrs_machine_ADC;
const struct type type_machine_ADC = {
    .head = {&type_type}, .name = S(ADC), .base = &type_object, .attrs = &attrs_machine_ADC, .layout = &layout_none, .ops = &adc_ops, .native = &type_machine_ADC, .flags = TYPE_LEAF | TYPE_FINAL};

value py_machine_ADC___new__(struct vm *vm, int n, value *a) { return (void)n, make(vm, &type_machine_ADC, a[1]); }
/* 0 to 65535: the 12 bits, the upper ones again below them. */
value py_machine_ADC_read_u16(struct vm *vm, int n, value *a) {
  (void)n;
  uint32_t measured;
  return adc_convert(vm, CHANNEL(a), 12, &measured) ? small_new((int32_t)(measured << 4 | measured >> 8)) : 0;
}

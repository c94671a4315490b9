/* machine.SPI: SPI1 to SPI3 as controller, RM0090 section 28; no DMA. The board's pins are those of the pyboard: SPI1 on X6 to X8, SPI2 on Y6 to Y8. */
#include "clocks.h"
#include "core.h"
#include "objects/exception.h"
#include "objects/text.h"
#include "pin.h"
#include "vm/type.h"

#define ETIMEDOUT 110
#define UNITS 3
#define WAIT_LIMIT 1000000u /* polls for a byte, which takes 48 us at the lowest speed */
#define GIVEN(v) ((v) != 0 && (v) != value_none)

static const struct {
  struct spi *registers;
  const struct pin *sck, *miso, *mosi;
  bool apb2;
  uint8_t bit;
} units[UNITS] = {
    {SPI(0x40013000), &pin_A5, &pin_A6, &pin_A7, true, 12},
    {SPI(0x40003800), &pin_B13, &pin_B14, &pin_B15, false, 14},
    {SPI(0x40003C00), &pin_C10, &pin_C11, &pin_C12, false, 15},
};

struct spi_object {
  struct object head;
  uint32_t number; /* from 1; 0: deinit() was called */
};
extern const struct type type_machine_SPI;
#define SELF(a) ((struct spi_object *)(a)[0])

static bool number_in(struct vm *vm, const char *what, value v, int32_t least, int32_t most, int32_t *out) {
  if (!int_to_i32(vm, v, out)) return false;
  if (*out >= least && *out <= most) return true;
  raise_value(vm, "%s must be %d to %d, not %d", what, (int)least, (int)most, (int)*out);
  return false;
}

static void connect(const struct pin *p, uint32_t number, uint32_t signal, enum pin_pull pull) {
  pin_configure(p, PIN_ALT, pull, (uint32_t)pin_function(p, BOARD_FUNCTION_SPI, number, signal));
}

/* baudrate; polarity, phase, bits, firstbit */
static bool set_up(struct vm *vm, uint32_t number, const value *a) {
  uint32_t bus = units[number - 1].apb2 ? clock_apb2_hz() : clock_apb1_hz(), divider = 0;
  int32_t baud, polarity, phase, bits, first;
  if (!number_in(vm, "baudrate", a[0], (int32_t)(bus / 256), 0x3FFFFFFF, &baud) || !number_in(vm, "polarity", a[1], 0, 1, &polarity) ||
      !number_in(vm, "phase", a[2], 0, 1, &phase) || !int_to_i32(vm, a[3], &bits) || !number_in(vm, "firstbit", a[4], 0, 1, &first))
    return false;
  if (bits != 8) return raise_value(vm, "bits must be 8, not %d", (int)bits), false;
  while (divider < 7 && bus >> (divider + 1) > (uint32_t)baud) divider++; /* the highest speed that is not above */
  volatile uint32_t *enable = units[number - 1].apb2 ? &RCC->APB2ENR : &RCC->APB1ENR;
  uint32_t before = interrupts_disable();
  *enable |= 1u << units[number - 1].bit;
  (void)*enable; /* section 7.3.10 */
  interrupts_restore(before);
  connect(units[number - 1].sck, number, BOARD_SIGNAL_SPI_SCK, polarity ? PIN_PULL_UP : PIN_PULL_DOWN);
  connect(units[number - 1].miso, number, BOARD_SIGNAL_SPI_MISO, PIN_PULL_NONE);
  connect(units[number - 1].mosi, number, BOARD_SIGNAL_SPI_MOSI, PIN_PULL_NONE);
  struct spi *r = units[number - 1].registers;
  r->CR1 = 0;
  r->CR2 = 0;
  uint32_t mode = SPI_CR1_MSTR | SPI_CR1_SSM | SPI_CR1_SSI | divider << SPI_CR1_BR_SHIFT;
  r->CR1 = mode | (uint32_t)phase | (uint32_t)polarity << 1 | (first ? SPI_CR1_LSBFIRST : 0) | SPI_CR1_SPE;
  return true;
}

value py_machine_SPI___new__(struct vm *vm, int n, value *a) {
  (void)n; /* cls, id, baudrate; polarity, phase, bits, firstbit */
  int32_t number;
  if (!number_in(vm, "id", a[1], 1, UNITS, &number)) return 0;
  struct spi_object *s = object_new(vm, &type_machine_SPI, sizeof *s);
  if (!s || !set_up(vm, (uint32_t)number, a + 2)) return 0;
  s->number = (uint32_t)number;
  return (value)s;
}

value py_machine_SPI_deinit(struct vm *vm, int n, value *a) {
  (void)vm, (void)n;
  if (SELF(a)->number) units[SELF(a)->number - 1].registers->CR1 = 0;
  SELF(a)->number = 0;
  return value_none;
}

static struct spi *registers_of(struct vm *vm, const value *a) {
  if (SELF(a)->number) return units[SELF(a)->number - 1].registers;
  raise_value(vm, "the SPI was switched off by deinit()");
  return NULL;
}

static bool wait_for(struct vm *vm, struct spi *r, uint32_t flag) {
  for (uint32_t i = 0; i < WAIT_LIMIT; i++)
    if (r->SR & flag) return true;
  raise_os(vm, ETIMEDOUT);
  return false;
}

/* A byte goes out for each that comes in: from `from`, or `fill`; into `to`, or nowhere. */
static bool transfer(struct vm *vm, struct spi *r, const uint8_t *from, uint8_t fill, uint8_t *to, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    if (!wait_for(vm, r, SPI_SR_TXE)) return false;
    r->DR = from ? from[i] : fill;
    if (!wait_for(vm, r, SPI_SR_RXNE)) return false;
    uint8_t byte = (uint8_t)r->DR;
    if (to) to[i] = byte;
  }
  return true;
}

value py_machine_SPI_write(struct vm *vm, int n, value *a) {
  (void)n;
  struct byte_span from;
  struct spi *r = registers_of(vm, a);
  return r && bytes_span_need(vm, a[1], &from) && transfer(vm, r, from.data, 0, NULL, from.count) ? value_none : 0;
}

value py_machine_SPI_readinto(struct vm *vm, int n, value *a) {
  (void)n;
  struct byte_span to;
  int32_t fill;
  struct spi *r = registers_of(vm, a);
  if (!r || !bytes_span_need(vm, a[1], &to) || !number_in(vm, "write", a[2], 0, 255, &fill)) return 0;
  if (to.readonly) return raise_type(vm, "readinto() needs a buffer that can be written");
  return transfer(vm, r, NULL, (uint8_t)fill, to.data, to.count) ? value_none : 0;
}

value py_machine_SPI_read(struct vm *vm, int n, value *a) {
  (void)n;
  int32_t count, fill;
  struct spi *r = registers_of(vm, a);
  if (!r || !number_in(vm, "nbytes", a[1], 0, 0x10000, &count) || !number_in(vm, "write", a[2], 0, 255, &fill)) return 0;
  value bytes = bytes_new(vm, NULL, (uint32_t)count);
  struct byte_span to;
  if (!bytes || !bytes_span_need(vm, bytes, &to)) return 0;
  return transfer(vm, r, NULL, (uint8_t)fill, to.data, to.count) ? bytes : 0;
}

value py_machine_SPI_write_readinto(struct vm *vm, int n, value *a) {
  (void)n;
  struct byte_span from, to;
  struct spi *r = registers_of(vm, a);
  if (!r || !bytes_span_need(vm, a[1], &from) || !bytes_span_need(vm, a[2], &to)) return 0;
  if (to.readonly) return raise_type(vm, "write_readinto() needs a buffer that can be written");
  if (from.count != to.count) return raise_value(vm, "the buffers must be of the same length, not %u and %u", (unsigned)from.count, (unsigned)to.count);
  return transfer(vm, r, from.data, 0, to.data, to.count) ? value_none : 0;
}

static const struct type_ops spi_ops = {.hash = hash_identity};
extern const struct name_table attrs_machine_SPI;
const struct type type_machine_SPI = {
    .head = {&type_type}, .name = S(SPI), .base = &type_object, .attrs = &attrs_machine_SPI, .layout = &layout_none, .ops = &spi_ops, .native = &type_machine_SPI, .flags = TYPE_LEAF | TYPE_FINAL};

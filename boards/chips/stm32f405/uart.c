/* UARTs 2 to 6 (RM0090 section 30); pyb.UART and machine.UART are one class. What arrives is taken by an interrupt into a ring; sending waits for the wire. UART 1 is the console.

   The interrupt of reception has a higher priority than those that run Python: it only moves bytes, so that none are lost while a handler runs or the collector marks. A handler
   (UART.irq) is put off to the program's next instruction. */
#include "clocks.h"
#include "core.h"
#include "interrupts.h"
#include "objects/text.h"
#include "pin.h"
#include "port/port.h"
#include "vm/interrupts.h"
#include "vm/type.h"

#define UARTS 6
#define RECEIVE_PRIORITY 0x40u /* before PYTHON_PRIORITY */
#define GIVEN(v) ((v) != 0 && (v) != value_none)

struct uart_unit {
  struct usart *registers;
  const struct pin *tx, *rx; /* null where the board has none */
  uint8_t irq, bit;          /* of its clock in APB1ENR or APB2ENR */
  bool apb2, flow;
};
static const struct uart_unit units[UARTS] = {
    {USART(0x40011000), NULL, NULL, 37, 4, true, false},         /* the console */
    {USART(0x40004400), &pin_A2, &pin_A3, 38, 17, false, true},  /* USART2 */
    {USART(0x40004800), &pin_B10, &pin_B11, 39, 18, false, true}, /* USART3 */
    {USART(0x40004C00), &pin_A0, &pin_A1, 52, 19, false, false}, /* UART4 */
    {USART(0x40005000), &pin_C12, &pin_D2, 53, 20, false, false}, /* UART5 */
    {USART(0x40011400), &pin_C6, &pin_C7, 71, 5, true, false},   /* USART6 */
};

struct uart {
  struct object head;
  const struct uart_unit *unit;
  uint32_t number, baud;
  uint32_t timeout, timeout_char; /* milliseconds */
  uint8_t bits, parity, stop;     /* parity: 0 none, 1 odd, 2 even */
  bool nine;                      /* characters of nine bits: two bytes each in the buffers */
  uint8_t *ring;                  /* raw block */
  uint32_t room;                  /* characters that the ring holds */
  volatile uint32_t written, read; /* counts of characters */
  struct interrupt arrival;
};
extern const struct type type_machine_UART;
#define SELF(a) ((struct uart *)(a)[0])

/* Those that are set up; each keeps itself in the list of interrupts. */
static struct uart *active[UARTS];

static void uart_mark(struct object *o) { heap_mark_raw(((struct uart *)o)->ring); }

/* ---- reception ---- */

/* Reading SR and then DR clears an overrun, too (section 30.6.1). Where the ring is full the newest characters are lost. */
static void came(uint32_t number) {
  struct uart *u = active[number - 1];
  if (!u) return;
  struct usart *r = u->unit->registers;
  bool any = false;
  while (r->SR & (USART_SR_RXNE | USART_SR_ORE)) {
    uint32_t c = r->DR & (u->nine ? 0x1FF : u->bits == 7 ? 0x7F : 0xFF);
    if (u->written - u->read == u->room) continue;
    uint32_t at = u->written % u->room;
    if (u->nine) u->ring[2 * at] = (uint8_t)c, u->ring[2 * at + 1] = (uint8_t)(c >> 8);
    else u->ring[at] = (uint8_t)c;
    u->written++;
    any = true;
  }
  if (any) interrupt_deliver(&u->arrival);
}
INTERRUPT(38) { came(2); }
INTERRUPT(39) { came(3); }
INTERRUPT(52) { came(4); }
INTERRUPT(53) { came(5); }
INTERRUPT(71) { came(6); }

static void stop(struct interrupt *i) { (void)i; } /* its handlers are put off: they do not fail in the interrupt */

/* ---- set-up ---- */

static bool number_in(struct vm *vm, const char *what, value v, int32_t least, int32_t most, int32_t *out) {
  if (!int_to_i32(vm, v, out)) return false;
  if (*out >= least && *out <= most) return true;
  raise_value(vm, "%s must be %d to %d, not %d", what, (int)least, (int)most, (int)*out);
  return false;
}

static void switch_off(struct uart *u) {
  u->unit->registers->CR1 = 0;
  nvic_disable(u->unit->irq);
  if (active[u->number - 1] == u) active[u->number - 1] = NULL;
}

/* baudrate; bits, parity, stop, flow, timeout, timeout_char, read_buf_len (rxbuf) */
static bool set_up(struct vm *vm, struct uart *u, const value *a) {
  const struct uart_unit *unit = u->unit;
  uint32_t bus = unit->apb2 ? clock_apb2_hz() : clock_apb1_hz();
  int32_t baud, bits = 8, parity = -1, stop_bits = 1, flow = 0, timeout = 0, timeout_char = 0, room = 64;
  if (!number_in(vm, "baudrate", a[0], (int32_t)(bus / 65535) + 1, (int32_t)(bus / 16), &baud)) return false;
  if (a[1] && !number_in(vm, "bits", a[1], 7, 9, &bits)) return false;
  if (GIVEN(a[2]) && !number_in(vm, "parity", a[2], 0, 1, &parity)) return false;
  if (a[3] && !number_in(vm, "stop", a[3], 1, 2, &stop_bits)) return false;
  if (a[4] && !number_in(vm, "flow", a[4], 0, 3, &flow)) return false;
  if (a[5] && !number_in(vm, "timeout", a[5], 0, 0x3FFFFFFF, &timeout)) return false;
  if (a[6] && !number_in(vm, "timeout_char", a[6], 0, 0x3FFFFFFF, &timeout_char)) return false;
  value buffer = GIVEN(a[8]) ? a[8] : a[7];
  if (GIVEN(buffer) && !number_in(vm, "read_buf_len", buffer, 1, 32767, &room)) return false;
  uint32_t frame = (uint32_t)bits + (parity >= 0); /* the parity bit counts as one of the word */
  if (frame < 8 || frame > 9) return raise_value(vm, "bits must be 8 or 9 without parity, 7 or 8 with it, not %d", (int)bits), false;
  if (flow && !unit->flow) return raise_value(vm, "UART %u has no lines for flow control", (unsigned)u->number), false;
  bool nine = bits == 9;
  uint8_t *ring = heap_alloc(vm, (uint32_t)room << nine);
  if (!ring) return false;
  struct uart *old = active[u->number - 1];
  if (old) {
    switch_off(old);
    if (!interrupt_set(vm, &old->arrival, value_none, 0, false)) return false;
  }
  u->ring = ring;
  u->room = (uint32_t)room;
  u->written = u->read = 0;
  u->nine = nine;
  u->bits = (uint8_t)bits;
  u->parity = parity < 0 ? 0 : parity ? 1 : 2;
  u->stop = (uint8_t)stop_bits;
  u->baud = (uint32_t)baud;
  u->timeout = (uint32_t)timeout;
  uint32_t two_characters = 2 + 13000u * 2 / (uint32_t)baud;
  u->timeout_char = (uint32_t)timeout_char > two_characters ? (uint32_t)timeout_char : two_characters;
  if (!interrupt_keep(vm, &u->arrival, (value)u)) return false;

  volatile uint32_t *enable = unit->apb2 ? &RCC->APB2ENR : &RCC->APB1ENR;
  uint32_t before = interrupts_disable();
  *enable |= 1u << unit->bit;
  (void)*enable; /* section 7.3.10 */
  interrupts_restore(before);
  pin_configure(unit->tx, PIN_ALT, PIN_PULL_UP, (uint32_t)pin_function(unit->tx, BOARD_FUNCTION_UART, u->number, BOARD_SIGNAL_UART_TX));
  pin_configure(unit->rx, PIN_ALT, PIN_PULL_UP, (uint32_t)pin_function(unit->rx, BOARD_FUNCTION_UART, u->number, BOARD_SIGNAL_UART_RX));
  struct usart *r = unit->registers;
  r->CR1 = 0;
  r->BRR = (bus + u->baud / 2) / u->baud; /* section 30.3.4, OVER8 = 0 */
  r->CR2 = stop_bits == 2 ? USART_CR2_STOP_2 : 0;
  r->CR3 = (flow & 1 ? USART_CR3_RTSE : 0) | (flow & 2 ? USART_CR3_CTSE : 0);
  active[u->number - 1] = u;
  r->CR1 = USART_CR1_UE | USART_CR1_TE | USART_CR1_RE | USART_CR1_RXNEIE | (frame == 9 ? USART_CR1_M : 0) | (parity >= 0 ? USART_CR1_PCE : 0) |
           (parity == 1 ? USART_CR1_PS : 0);
  NVIC_IPR[unit->irq] = RECEIVE_PRIORITY;
  nvic_enable(unit->irq);
  return true;
}

value py_machine_UART___new__(struct vm *vm, int n, value *a) {
  (void)n; /* cls, id, baudrate; bits, parity, stop, flow, timeout, timeout_char, read_buf_len, rxbuf */
  int32_t number;
  if (a[1] == SMALL(1)) return raise_value(vm, "UART 1 is the console: id must be 2 to %d", UARTS);
  if (!number_in(vm, "id", a[1], 2, UARTS, &number)) return 0;
  struct uart *u = active[number - 1];
  if (u && !a[2]) return (value)u;
  u = object_new(vm, &type_machine_UART, sizeof *u);
  if (!u) return 0;
  u->unit = &units[number - 1];
  u->number = (uint32_t)number;
  u->arrival.stop = stop;
  u->arrival.name = "a UART";
  return !a[2] || set_up(vm, u, a + 2) ? (value)u : 0;
}
value py_machine_UART_init(struct vm *vm, int n, value *a) { return (void)n, set_up(vm, SELF(a), a + 1) ? value_none : 0; }

value py_machine_UART_deinit(struct vm *vm, int n, value *a) {
  (void)n;
  switch_off(SELF(a));
  return interrupt_set(vm, &SELF(a)->arrival, value_none, 0, false) ? value_none : 0;
}

static bool ready(struct vm *vm, struct uart *u) {
  if (active[u->number - 1] == u) return true;
  raise_value(vm, "UART %u is not set up: call init(baudrate)", (unsigned)u->number);
  return false;
}

value py_machine_UART_irq(struct vm *vm, int n, value *a) {
  (void)n; /* self, handler, trigger, hard */
  struct uart *u = SELF(a);
  int32_t trigger;
  if (!ready(vm, u) || !int_to_i32(vm, a[2], &trigger)) return 0;
  if (trigger != 1) return raise_value(vm, "trigger must be UART.IRQ_RX, not %d", (int)trigger);
  int hard = op_truth(vm, a[3]);
  if (hard < 0) return 0;
  if (hard) return raise_value(vm, "hard must be False: the handler of a UART is put off to the program's next instruction");
  if (a[1] == value_none) {
    u->arrival.handler = 0;
    return value_none;
  }
  return interrupt_set(vm, &u->arrival, a[1], a[0], false) ? value_none : 0;
}

/* ---- reading ---- */

static uint32_t waiting(const struct uart *u) { return u->written - u->read; }

/* 1: there is a character; 0: none came within the time; -1: raised. */
static int wait_character(struct vm *vm, struct uart *u, uint32_t ms) {
  uint32_t start = port_ticks_ms();
  while (!waiting(u)) {
    if (port_ticks_ms() - start >= ms) return 0;
    if (interrupts_waiting() && !interrupts_poll(vm)) return -1;
    core_wait();
  }
  return 1;
}

static uint32_t take(struct uart *u) {
  uint32_t at = u->read % u->room;
  uint32_t c = u->nine ? u->ring[2 * at] | (uint32_t)u->ring[2 * at + 1] << 8 : u->ring[at];
  u->read++;
  return c;
}

value py_machine_UART_any(struct vm *vm, int n, value *a) { return (void)n, ready(vm, SELF(a)) ? small_new((int32_t)waiting(SELF(a))) : 0; }

/* A character, or -1 after the time. */
value py_machine_UART_readchar(struct vm *vm, int n, value *a) {
  (void)n;
  if (!ready(vm, SELF(a))) return 0;
  int there = wait_character(vm, SELF(a), SELF(a)->timeout);
  return there < 0 ? 0 : small_new(there ? (int32_t)take(SELF(a)) : -1);
}

static void put(struct uart *u, uint8_t *to, uint32_t at) {
  uint32_t c = take(u);
  if (u->nine) to[2 * at] = (uint8_t)c, to[2 * at + 1] = (uint8_t)(c >> 8);
  else to[at] = (uint8_t)c;
}

/* Reads into an array of bytes that may grow, up to `most` characters or a newline; None where nothing came. */
static value read_bytes(struct vm *vm, struct uart *u, uint32_t most, bool line) {
  uint8_t *block = NULL;
  uint32_t count = 0, room = 0;
  while (count < most) {
    int there = wait_character(vm, u, count ? u->timeout_char : u->timeout);
    if (there < 0) return 0;
    if (!there) break;
    if (count == room) {
      uint32_t more = room ? 2 * room : waiting(u) + 4;
      if (more > most) more = most;
      uint8_t *moved = heap_realloc(vm, block, room << u->nine, more << u->nine);
      if (!moved) return 0;
      block = moved;
      room = more;
    }
    put(u, block, count++);
    if (line && block[count - 1] == '\n' && !u->nine) break;
  }
  return count ? bytes_new(vm, block, count << u->nine) : value_none;
}

value py_machine_UART_read(struct vm *vm, int n, value *a) {
  (void)n;
  int32_t most = 0x3FFFFFFF;
  if (!ready(vm, SELF(a)) || (GIVEN(a[1]) && a[1] != SMALL(-1) && !number_in(vm, "nbytes", a[1], 0, 0x3FFFFFFF, &most))) return 0;
  return read_bytes(vm, SELF(a), (uint32_t)most >> (GIVEN(a[1]) && SELF(a)->nine), false);
}

value py_machine_UART_readline(struct vm *vm, int n, value *a) { return (void)n, ready(vm, SELF(a)) ? read_bytes(vm, SELF(a), 0x3FFFFFFF, true) : 0; }

value py_machine_UART_readinto(struct vm *vm, int n, value *a) {
  (void)n;
  struct uart *u = SELF(a);
  struct byte_span to;
  int32_t most;
  if (!ready(vm, u) || !bytes_span_need(vm, a[1], &to)) return 0;
  if (to.readonly) return raise_type(vm, "readinto() needs a buffer that can be written");
  most = (int32_t)(to.count >> u->nine);
  if (GIVEN(a[2]) && !number_in(vm, "nbytes", a[2], 0, most, &most)) return 0;
  uint32_t count = 0;
  while (count < (uint32_t)most) {
    int there = wait_character(vm, u, count ? u->timeout_char : u->timeout);
    if (there < 0) return 0;
    if (!there || !bytes_span_need(vm, a[1], &to) || (count + 1) << u->nine > to.count) break; /* a handler may have made it smaller */
    put(u, to.data, count++);
  }
  if (vm->exc) return 0;
  return count ? small_new((int32_t)(count << u->nine)) : value_none;
}

/* ---- sending ---- */

/* Whether the register takes a character within two characters' time and `timeout`: flow control may hold it longer. */
static bool wait_flag(struct uart *u, uint32_t flag) {
  uint32_t start = port_ticks_ms(), limit = u->timeout + 2 + 26000u / u->baud;
  while (!(u->unit->registers->SR & flag))
    if (port_ticks_ms() - start >= limit) return false;
  return true;
}

value py_machine_UART_write(struct vm *vm, int n, value *a) {
  (void)n;
  struct uart *u = SELF(a);
  struct byte_span from;
  const struct str *text = str_of(a[1]);
  if (!ready(vm, u)) return 0;
  if (text) from = (struct byte_span){(uint8_t *)text->data, str_len(text), true};
  else if (!bytes_span_need(vm, a[1], &from)) return 0;
  uint32_t count = from.count >> u->nine, sent = 0;
  for (; sent < count && wait_flag(u, USART_SR_TXE); sent++)
    u->unit->registers->DR = u->nine ? from.data[2 * sent] | (uint32_t)from.data[2 * sent + 1] << 8 : from.data[sent];
  return sent || !count ? small_new((int32_t)(sent << u->nine)) : value_none;
}

value py_machine_UART_writechar(struct vm *vm, int n, value *a) {
  (void)n;
  int32_t c;
  if (!ready(vm, SELF(a)) || !number_in(vm, "char", a[1], 0, SELF(a)->nine ? 511 : 255, &c)) return 0;
  if (!wait_flag(SELF(a), USART_SR_TXE)) return raise_os(vm, 110);
  SELF(a)->unit->registers->DR = (uint32_t)c;
  return value_none;
}

/* Section 30.6.4: SBK; the hardware clears it. */
value py_machine_UART_sendbreak(struct vm *vm, int n, value *a) {
  (void)n;
  if (!ready(vm, SELF(a))) return 0;
  SELF(a)->unit->registers->CR1 |= USART_CR1_SBK;
  return value_none;
}

value py_machine_UART_flush(struct vm *vm, int n, value *a) {
  (void)n;
  if (!ready(vm, SELF(a))) return 0;
  return wait_flag(SELF(a), USART_SR_TC) ? value_none : raise_os(vm, 110);
}
value py_machine_UART_txdone(struct vm *vm, int n, value *a) { return (void)n, ready(vm, SELF(a)) ? value_bool(SELF(a)->unit->registers->SR & USART_SR_TC) : 0; }

static value uart_repr(struct vm *vm, value v) {
  static const char *const parities[] = {"None", "1", "0"};
  struct uart *u = (struct uart *)v;
  if (active[u->number - 1] != u) return text_format(vm, "UART(%u)", (unsigned)u->number);
  return text_format(vm, "UART(%u, baudrate=%u, bits=%d, parity=%s, stop=%d, timeout=%u, timeout_char=%u, read_buf_len=%u)", (unsigned)u->number, (unsigned)u->baud,
                     u->bits, parities[u->parity], u->stop, (unsigned)u->timeout, (unsigned)u->timeout_char, (unsigned)u->room);
}

static const struct type_ops uart_ops = {.mark = uart_mark, .repr = uart_repr, .hash = hash_identity};
extern const struct name_table attrs_machine_UART;
const struct type type_machine_UART = {
    .head = {&type_type}, .name = S(UART), .base = &type_object, .attrs = &attrs_machine_UART, .layout = &layout_none, .ops = &uart_ops, .native = &type_machine_UART, .flags = TYPE_FINAL};

/* The console: USART1. Output waits for the wire; input is taken by an interrupt into a ring, so that no byte is lost while
   the program computes. When the ring is full the interrupt is held off until there is room. */
#include "chip.h"
#include "clocks.h"
#include "console.h"
#include "core.h"
#include "image.h"
#include "registers.h"

#include "board.h"

#define RING_SIZE 128 /* a power of two */
#define WAIT_LIMIT 1000000u

static struct {
  volatile uint32_t written, read; /* counts of bytes; their difference is what the ring holds */
  char bytes[RING_SIZE];
} ring;

__attribute__((always_inline)) static inline void receive(bool (*takes)(int byte)) {
  while (USART1->SR & USART_SR_RXNE) {
    if (ring.written - ring.read == RING_SIZE) {
      USART1->CR1 &= ~USART_CR1_RXNEIE;
      return;
    }
    int byte = (unsigned char)USART1->DR;
    if (takes && takes(byte)) continue;
    ring.bytes[ring.written % RING_SIZE] = (char)byte;
    ring.written++;
  }
}
__attribute__((weak)) void console_interrupt(void) { receive(NULL); }
void console_receive(bool (*takes)(int byte)) { receive(takes); }

int chip_console_read(void) {
  if (ring.written == ring.read) return -1;
  int byte = (unsigned char)ring.bytes[ring.read % RING_SIZE];
  ring.read++;
  USART1->CR1 |= USART_CR1_RXNEIE;
  return byte;
}

/* A line that never gets ready loses its bytes; the program goes on. */
void chip_console_write(const char *data, size_t len) {
  for (; len > 0; len--) {
    for (uint32_t i = 0; !(USART1->SR & USART_SR_TXE) && i < WAIT_LIMIT; i++) {}
    USART1->DR = (unsigned char)*data++;
  }
}

static void pin_start(int port, int pin) {
  RCC->AHB1ENR |= 1u << port;
  (void)RCC->AHB1ENR; /* the clock needs two cycles, RM0090 section 7.3.10 */
  struct gpio *gpio = GPIO(port);
  gpio->AFR[pin >> 3] = (gpio->AFR[pin >> 3] & ~(0xFu << 4 * (pin & 7))) | BOARD_CONSOLE_AF << 4 * (pin & 7);
  gpio->OSPEEDR |= GPIO_OSPEEDR_HIGH << 2 * pin;
  gpio->PUPDR = (gpio->PUPDR & ~(3u << 2 * pin)) | GPIO_PUPDR_UP << 2 * pin;
  gpio->MODER = (gpio->MODER & ~(3u << 2 * pin)) | GPIO_MODER_ALTERNATE << 2 * pin;
}

void chip_start_console(void) {
  if (!emulated) {
    RCC->APB2ENR |= RCC_APB2ENR_USART1EN;
    pin_start(BOARD_CONSOLE_TX_PORT, BOARD_CONSOLE_TX_PIN);
    pin_start(BOARD_CONSOLE_RX_PORT, BOARD_CONSOLE_RX_PIN);
    USART1->BRR = (clock_apb2_hz() + BOARD_CONSOLE_BAUD / 2) / BOARD_CONSOLE_BAUD;
  }
  USART1->CR1 = USART_CR1_UE | USART_CR1_TE | USART_CR1_RE | USART_CR1_RXNEIE;
  nvic_enable(USART1_IRQ);
}

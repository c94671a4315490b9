/* Clocks: the crystal and the PLL for 168 MHz, or the internal 16 MHz oscillator where the crystal does not start. */
#include "chip.h"
#include "clocks.h"
#include "image.h"
#include "registers.h"

#include "board.h"

#define HSI_HZ 16000000u
#define CORE_HZ 168000000u
#define WAIT_LIMIT 1000000u /* polls; the crystal starts within some 2 ms, the PLL within 0.2 ms */

static bool at_full_speed;

/* QEMU's netduinoplus2 has no RCC: it reads 0. On silicon HSI runs after reset, and the code below never stops it. */
bool chip_is_emulated(void) { return (RCC->CR & RCC_CR_HSION) == 0; }

static bool wait_for(const volatile uint32_t *reg, uint32_t mask, uint32_t wanted) {
  for (uint32_t i = 0; i < WAIT_LIMIT; i++) {
    if ((*reg & mask) == wanted) return true;
  }
  return false;
}

/* A boot loader may have left the PLL running: it cannot be set up while it does. */
static void back_to_hsi(void) {
  RCC->CR |= RCC_CR_HSION;
  wait_for(&RCC->CR, RCC_CR_HSIRDY, RCC_CR_HSIRDY);
  RCC->CFGR &= ~RCC_CFGR_SW_MASK;
  wait_for(&RCC->CFGR, RCC_CFGR_SWS_MASK, 0);
  RCC->CR &= ~RCC_CR_PLLON;
  wait_for(&RCC->CR, RCC_CR_PLLRDY, 0);
}

/* RM0090 section 3.5.1: at 168 MHz and 2.7 to 3.6 V flash needs 5 wait states; the caches hide most of them. */
static bool flash_ready(void) {
  FLASH->ACR = FLASH_ACR_PRFTEN | FLASH_ACR_ICEN | FLASH_ACR_DCEN | FLASH_ACR_LATENCY(5);
  return wait_for(&FLASH->ACR, FLASH_ACR_LATENCY_MASK, FLASH_ACR_LATENCY(5));
}

static bool start_pll(void) {
  RCC->CR |= RCC_CR_HSEON;
  if (!wait_for(&RCC->CR, RCC_CR_HSERDY, RCC_CR_HSERDY)) return false;
  RCC->APB1ENR |= RCC_APB1ENR_PWREN;
  PWR->CR |= PWR_CR_VOS; /* full voltage: more than 144 MHz */
  /* 1 MHz into the PLL, 336 MHz in it, 168 MHz for the core, 48 MHz for USB. */
  RCC->PLLCFGR = RCC_PLLCFGR_M(BOARD_HSE_HZ / 1000000) | RCC_PLLCFGR_N(336) | RCC_PLLCFGR_P_2 | RCC_PLLCFGR_Q(7) |
                 RCC_PLLCFGR_SRC_HSE;
  RCC->CR |= RCC_CR_PLLON;
  return wait_for(&RCC->CR, RCC_CR_PLLRDY, RCC_CR_PLLRDY) && flash_ready();
}

uint32_t chip_start_clocks(void) {
  if (emulated) {
    at_full_speed = true;
    return CORE_HZ;
  }
  back_to_hsi();
  if (start_pll()) {
    RCC->CFGR = RCC_CFGR_HPRE_1 | RCC_CFGR_PPRE1_4 | RCC_CFGR_PPRE2_2 | RCC_CFGR_SW_PLL;
    at_full_speed = wait_for(&RCC->CFGR, RCC_CFGR_SWS_MASK, RCC_CFGR_SWS_PLL);
  }
  if (!at_full_speed) RCC->CFGR = 0;
  return at_full_speed ? CORE_HZ : HSI_HZ;
}

uint32_t clock_core_hz(void) { return at_full_speed ? CORE_HZ : HSI_HZ; }
uint32_t clock_apb1_hz(void) { return at_full_speed ? CORE_HZ / 4 : HSI_HZ; }
uint32_t clock_apb2_hz(void) { return at_full_speed ? CORE_HZ / 2 : HSI_HZ; }

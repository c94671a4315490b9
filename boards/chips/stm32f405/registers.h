/* Peripherals of the STM32F405, as far as the runtime uses them. Names of registers and bits are those of the
   reference manual RM0090; one struct for each peripheral, at the addresses of its memory map (section 2.3). */
#ifndef STM32F405_REGISTERS_H
#define STM32F405_REGISTERS_H

#include <stdint.h>

/* Reset and clock control, RM0090 section 7.3. */
struct rcc {
  volatile uint32_t CR, PLLCFGR, CFGR, CIR;
  volatile uint32_t AHB1RSTR, AHB2RSTR, AHB3RSTR, reserved1, APB1RSTR, APB2RSTR, reserved2[2];
  volatile uint32_t AHB1ENR, AHB2ENR, AHB3ENR, reserved3, APB1ENR, APB2ENR, reserved4[2];
  volatile uint32_t AHB1LPENR, AHB2LPENR, AHB3LPENR, reserved5, APB1LPENR, APB2LPENR, reserved6[2], BDCR, CSR;
};
#define RCC_CSR_RMVF (1u << 24)
#define RCC_CSR_BORRSTF (1u << 25)
#define RCC_CSR_PORRSTF (1u << 27)
#define RCC_CSR_SFTRSTF (1u << 28)
#define RCC_CSR_IWDGRSTF (1u << 29)
#define RCC_CSR_WWDGRSTF (1u << 30)
#define RCC_CSR_LPWRRSTF (1u << 31)
#define RCC_AHB2ENR_RNGEN (1u << 6)
#define RCC ((struct rcc *)0x40023800)
#define RCC_CR_HSION (1u << 0)
#define RCC_CR_HSIRDY (1u << 1)
#define RCC_CR_HSEON (1u << 16)
#define RCC_CR_HSERDY (1u << 17)
#define RCC_CR_PLLON (1u << 24)
#define RCC_CR_PLLRDY (1u << 25)
#define RCC_PLLCFGR_M(n) ((uint32_t)(n) << 0)
#define RCC_PLLCFGR_N(n) ((uint32_t)(n) << 6)
#define RCC_PLLCFGR_P_2 (0u << 16)
#define RCC_PLLCFGR_SRC_HSE (1u << 22)
#define RCC_PLLCFGR_Q(n) ((uint32_t)(n) << 24)
#define RCC_CFGR_SW_HSI 0u
#define RCC_CFGR_SW_PLL 2u
#define RCC_CFGR_SW_MASK 3u
#define RCC_CFGR_SWS_MASK (3u << 2)
#define RCC_CFGR_SWS_PLL (2u << 2)
#define RCC_CFGR_HPRE_1 (0u << 4)
#define RCC_CFGR_PPRE1_4 (5u << 10)
#define RCC_CFGR_PPRE2_2 (4u << 13)
#define RCC_APB1ENR_PWREN (1u << 28)
#define RCC_APB2ENR_USART1EN (1u << 4)
#define RCC_APB2ENR_ADC1EN (1u << 8)
#define RCC_APB2ENR_SYSCFGEN (1u << 14)

/* Power control, section 5.4. */
struct pwr {
  volatile uint32_t CR, CSR;
};
#define PWR ((struct pwr *)0x40007000)
#define PWR_CR_VOS (1u << 14)

/* Flash interface, section 3.9. */
struct flash {
  volatile uint32_t ACR, KEYR, OPTKEYR, SR, CR, OPTCR;
};
#define FLASH ((struct flash *)0x40023C00)
#define FLASH_ACR_LATENCY(n) ((uint32_t)(n) << 0)
#define FLASH_ACR_LATENCY_MASK 0xFu
#define FLASH_ACR_PRFTEN (1u << 8)
#define FLASH_ACR_ICEN (1u << 9)
#define FLASH_ACR_DCEN (1u << 10)

/* General-purpose I/O, section 8.4. Ports A, B, C, ... lie 0x400 apart. */
struct gpio {
  volatile uint32_t MODER, OTYPER, OSPEEDR, PUPDR, IDR, ODR, BSRR, LCKR, AFR[2];
};
#define GPIO(port) ((struct gpio *)(0x40020000 + 0x400 * (uint32_t)(port)))
#define GPIO_MODER_ALTERNATE 2u
#define GPIO_OSPEEDR_HIGH 2u
#define GPIO_PUPDR_UP 1u

/* System configuration, section 9.2. */
struct syscfg {
  volatile uint32_t MEMRMP, PMC, EXTICR[4], reserved[2], CMPCR;
};
#define SYSCFG ((struct syscfg *)0x40013800)

/* External interrupts, section 12.3. */
struct exti {
  volatile uint32_t IMR, EMR, RTSR, FTSR, SWIER, PR;
};
#define EXTI ((struct exti *)0x40013C00)
#define EXTI0_IRQ 6
#define EXTI1_IRQ 7
#define EXTI2_IRQ 8
#define EXTI3_IRQ 9
#define EXTI4_IRQ 10
#define EXTI9_5_IRQ 23
#define EXTI15_10_IRQ 40

/* Timers, section 18.4; TIM1 and TIM8, section 17.4, have RCR and BDTR, the smaller ones lack registers. */
struct timer {
  volatile uint32_t CR1, CR2, SMCR, DIER, SR, EGR, CCMR[2], CCER, CNT, PSC, ARR, RCR, CCR[4], BDTR, DCR, DMAR;
};
#define TIMER(address) ((struct timer *)(address))
#define TIM_CR1_CEN (1u << 0)
#define TIM_CR1_DIR (1u << 4)
#define TIM_CR1_CMS_CENTER (3u << 5)
#define TIM_CR1_ARPE (1u << 7)
#define TIM_CR1_CKD_SHIFT 8
#define TIM_DIER_UIE (1u << 0)
#define TIM_SR_UIF (1u << 0)
#define TIM_EGR_UG (1u << 0)
#define TIM_CCMR_OC1PE (1u << 3)
#define TIM_CCMR_OC1M_SHIFT 4
#define TIM_CCER_CC1E (1u << 0)
#define TIM_BDTR_MOE (1u << 15)

/* Analog-to-digital converters, section 13.13. */
struct adc {
  volatile uint32_t SR, CR1, CR2, SMPR1, SMPR2, JOFR[4], HTR, LTR, SQR1, SQR2, SQR3, JSQR, JDR[4], DR;
};
#define ADC1 ((struct adc *)0x40012000)
#define ADC_SR_EOC (1u << 1)
#define ADC_CR1_RES_SHIFT 24
#define ADC_CR2_ADON (1u << 0)
#define ADC_CR2_SWSTART (1u << 30)
struct adc_common {
  volatile uint32_t CSR, CCR, CDR;
};
#define ADC_COMMON ((struct adc_common *)0x40012300)
#define ADC_CCR_ADCPRE_4 (1u << 16)
#define ADC_CCR_VBATE (1u << 22)
#define ADC_CCR_TSVREFE (1u << 23)

/* Serial peripheral interfaces, section 28.5. */
struct spi {
  volatile uint32_t CR1, CR2, SR, DR, CRCPR, RXCRCR, TXCRCR, I2SCFGR, I2SPR;
};
#define SPI(address) ((struct spi *)(address))
#define SPI_CR1_MSTR (1u << 2)
#define SPI_CR1_BR_SHIFT 3
#define SPI_CR1_SPE (1u << 6)
#define SPI_CR1_LSBFIRST (1u << 7)
#define SPI_CR1_SSI (1u << 8)
#define SPI_CR1_SSM (1u << 9)
#define SPI_SR_RXNE (1u << 0)
#define SPI_SR_TXE (1u << 1)

/* Independent watchdog, section 21.4. */
struct iwdg {
  volatile uint32_t KR, PR, RLR, SR;
};
#define IWDG ((struct iwdg *)0x40003000)
#define IWDG_KR_RELOAD 0xAAAAu
#define IWDG_KR_ACCESS 0x5555u
#define IWDG_KR_START 0xCCCCu

/* Random numbers, section 24.4. */
struct rng {
  volatile uint32_t CR, SR, DR;
};
#define RNG ((struct rng *)0x50060800)
#define RNG_CR_RNGEN (1u << 2)
#define RNG_SR_DRDY (1u << 0)

/* Serial interfaces, section 30.6. */
struct usart {
  volatile uint32_t SR, DR, BRR, CR1, CR2, CR3, GTPR;
};
#define USART(address) ((struct usart *)(address))
#define USART1 USART(0x40011000)
#define USART1_IRQ 37
#define USART_SR_ORE (1u << 3)
#define USART_SR_RXNE (1u << 5)
#define USART_SR_TC (1u << 6)
#define USART_SR_TXE (1u << 7)
#define USART_CR1_SBK (1u << 0)
#define USART_CR1_RE (1u << 2)
#define USART_CR1_TE (1u << 3)
#define USART_CR1_RXNEIE (1u << 5)
#define USART_CR1_PS (1u << 9)
#define USART_CR1_PCE (1u << 10)
#define USART_CR1_M (1u << 12)
#define USART_CR1_UE (1u << 13)
#define USART_CR2_STOP_2 (2u << 12)
#define USART_CR3_RTSE (1u << 8)
#define USART_CR3_CTSE (1u << 9)

#endif

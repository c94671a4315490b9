/* Frequencies after start-up. */
#ifndef STM32F405_CLOCKS_H
#define STM32F405_CLOCKS_H

#include <stdint.h>

uint32_t clock_core_hz(void);
uint32_t clock_apb1_hz(void); /* the others */
uint32_t clock_apb2_hz(void); /* USART1, USART6, SPI1, ADC, TIM1, TIM8 to 11 */

#endif

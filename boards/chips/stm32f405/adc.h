/* The analog-to-digital converter ADC1: RM0090 section 13. */
#ifndef STM32F405_ADC_H
#define STM32F405_ADC_H

#include "vm/vm.h"

enum adc_channel { ADC_CHANNEL_TEMPERATURE = 16, ADC_CHANNEL_REFERENCE = 17, ADC_CHANNEL_BATTERY = 18 };

struct adc_object {
  struct object head;
  uint32_t channel;
};

/* A pin that ADC1 measures, which is made analog, or the number of a channel. False: raised. */
bool adc_channel_of(struct vm *vm, value v, uint32_t *channel);
/* One conversion with 6, 8, 10 or 12 bits; false with OSError where it does not end. */
bool adc_convert(struct vm *vm, uint32_t channel, uint32_t bits, uint32_t *out);

#endif

/* What pyb and machine have in common: the chip as a whole. */
#ifndef STM32F405_SYSTEM_H
#define STM32F405_SYSTEM_H

#include "vm/vm.h"

enum reset_cause { RESET_POWER_ON = 1, RESET_HARD = 2, RESET_WATCHDOG = 3, RESET_DEEP_SLEEP = 4, RESET_SOFT = 5 };

value system_unique_id(struct vm *vm);
value system_frequencies(struct vm *vm); /* core, AHB, APB1, APB2 */
value system_disable_irq(void);
value system_enable_irq(struct vm *vm, value state);
value system_random(struct vm *vm); /* 30 bits */
_Noreturn void system_reset(void);

#endif

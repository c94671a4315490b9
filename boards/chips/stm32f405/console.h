/* The console's receiver. */
#ifndef STM32F405_CONSOLE_H
#define STM32F405_CONSOLE_H

#include <stdbool.h>

/* In the interrupt: takes what has arrived. Bytes that `takes` says it took are not for the program's input. */
void console_receive(bool (*takes)(int byte));
/* Stands in the vector table: the plain one, or keyboard.c's. */
void console_interrupt(void);

#endif

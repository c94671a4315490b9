/* What a chip supplies to the start-up code and the port. */
#ifndef CORTEX_M_CHIP_H
#define CORTEX_M_CHIP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Whether an emulator runs the program: told from registers whose values on silicon are known. */
bool chip_is_emulated(void);

/* Brings the clocks to full speed and returns the core's frequency; what it falls back to where a clock does not start. */
uint32_t chip_start_clocks(void);

/* The console: a serial line. Reading gives -1 when no byte has arrived. */
void chip_start_console(void);
void chip_console_write(const char *data, size_t len);
int chip_console_read(void);

#endif

/* Semihosting: calls to the emulator that runs the program (Arm's specification, 'Semihosting for AArch32 and AArch64').
   On silicon without a debugger such a call is a hard fault: use only when `emulated` says so. */
#ifndef CORTEX_M_SEMIHOSTING_H
#define CORTEX_M_SEMIHOSTING_H

#include <stddef.h>
#include <stdint.h>

enum semihosting_mode { SEMIHOSTING_STDIN = 0, SEMIHOSTING_STDOUT = 4, SEMIHOSTING_STDERR = 8 };

/* Opens a standard stream of the emulator's process. -1: failed. */
int semihosting_open_stream(enum semihosting_mode mode);
void semihosting_write(int stream, const char *data, size_t len);
/* The command line that the emulator was given for the program, null-terminated. False: it does not fit, or there is none. */
_Bool semihosting_command_line(char *to, size_t room);
_Noreturn void semihosting_exit(int code);

#endif

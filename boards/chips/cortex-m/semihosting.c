/* Semihosting calls: a breakpoint with the number 0xAB, the operation in r0, its argument block in r1. */
#include "semihosting.h"

#include <stdbool.h>

enum operation {
  SYS_OPEN = 0x01,
  SYS_WRITE = 0x05,
  SYS_GET_CMDLINE = 0x15,
  SYS_EXIT_EXTENDED = 0x20,
};

#define ADP_STOPPED_APPLICATION_EXIT 0x20026u

static int call(enum operation operation, void *block) {
  register uint32_t r0 __asm__("r0") = operation;
  register void *r1 __asm__("r1") = block;
  __asm__ volatile("bkpt 0xAB" : "+r"(r0) : "r"(r1) : "memory");
  return (int)r0;
}

int semihosting_open_stream(enum semihosting_mode mode) {
  uint32_t block[3] = {(uint32_t)":tt", mode, 3};
  return call(SYS_OPEN, block);
}

void semihosting_write(int stream, const char *data, size_t len) {
  uint32_t block[3] = {(uint32_t)stream, (uint32_t)data, len};
  call(SYS_WRITE, block);
}

bool semihosting_command_line(char *to, size_t room) {
  uint32_t block[2] = {(uint32_t)to, room};
  return call(SYS_GET_CMDLINE, block) == 0;
}

void semihosting_exit(int code) {
  uint32_t block[2] = {ADP_STOPPED_APPLICATION_EXIT, (uint32_t)code};
  for (;;) call(SYS_EXIT_EXTENDED, block);
}

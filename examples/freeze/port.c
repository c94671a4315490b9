/* What the runtime asks of a firmware (runtime-c/port/port.h), for a program on a Unix-like system. */
#include "port.h"

#include <stdlib.h>
#include <time.h>
#include <unistd.h>

const char port_platform[] = "example";

void port_write(int stream, const char *data, size_t len) {
  while (len > 0) {
    ssize_t n = write(stream, data, len);
    if (n <= 0) return;
    data += n;
    len -= (size_t)n;
  }
}

bool port_wants_places(void) { return false; }

int port_read(int timeout_ms) {
  (void)timeout_ms;
  unsigned char byte;
  return read(STDIN_FILENO, &byte, 1) == 1 ? byte : -2;
}

uint64_t port_monotonic_ns(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}
uint64_t port_time_ns(void) { return (uint64_t)time(NULL) * 1000000000u; }
uint32_t port_ticks_us(void) { return (uint32_t)(port_monotonic_ns() / 1000); }
uint32_t port_ticks_ms(void) { return (uint32_t)(port_monotonic_ns() / 1000000); }
void port_sleep_us(uint32_t us) { usleep(us); }
void port_exit(int code) { exit(code); }

static char *base;

void port_begin(void *stack_base) { base = stack_base; }

char *port_c_stack_base(void) { return base; }
char *port_c_stack_limit(void) { return base - 256 * 1024; }

int port_argument(int index, char *to, size_t room) {
  (void)index, (void)to, (void)room;
  return -1;
}

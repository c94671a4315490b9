/* What the runtime asks of a firmware, for a bare Cortex-M under an emulator or debugger that offers semihosting: the C library (picolibc) does the rest. */
#include <stdio.h>
#include <stdlib.h>

#include "port.h"

const char port_platform[] = "example";

void port_write(int stream, const char *data, size_t len) {
  (void)stream;
  fwrite(data, 1, len, stdout);
}

bool port_wants_places(void) { return false; }

int port_read(int timeout_ms) {
  (void)timeout_ms;
  return -2;
}

/* A firmware that uses the module time has a clock here. */
uint64_t port_monotonic_ns(void) { return 0; }
uint64_t port_time_ns(void) { return 0; }
uint32_t port_ticks_us(void) { return 0; }
uint32_t port_ticks_ms(void) { return 0; }
void port_sleep_us(uint32_t us) { (void)us; }
void port_exit(int code) { exit(code); }

static char *base;

void port_begin(void *stack_base) { base = stack_base; }

char *port_c_stack_base(void) { return base; }
char *port_c_stack_limit(void) { return base - 8 * 1024; }

int port_argument(int index, char *to, size_t room) {
  (void)index, (void)to, (void)room;
  return -1;
}

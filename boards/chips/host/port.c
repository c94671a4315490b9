/* The runtime's port on a Unix-like host, as a 32-bit process. Environment: MPY_HEAP is the heap's size in bytes, MPY_PLACES, set by `mpy-ts run`, asks for marks in tracebacks. Output is collected and written when there is much of it, at its end, and before the program waits or writes messages. */
#include "port/port.h"

#include "port/main.h"
#include "vm/interp.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include "board.h"
#include "host.h"

/* No interrupts on the host: calls are put off by the program itself. */
void (*const port_keyboard)(void) = NULL; /* Ctrl-C ends the process */
void port_trap(bool on) { interp_trapped = on; }
uint32_t port_interrupts_off(void) { return 0; }
void port_interrupts_back(uint32_t before) { (void)before; }
bool port_python_interrupts(bool on) { return on; }
void port_on_interrupt_stack(void (*f)(void *), void *argument) { f(argument); }
char *port_interrupt_stack_limit(void) { return port_c_stack_limit(); }

const char port_platform[] = "linux";

#define C_STACK_SIZE (1024 * 1024)
#define C_STACK_SPARE (128 * 1024) /* for the runtime's caller and the C library */

static char *stack_base;
static int argument_count;
static char **arguments;

static struct {
  char bytes[4096];
  size_t used;
  size_t written; /* bytes that went out before these */
} output;

static void write_all(int file, const char *data, size_t len) {
  while (len > 0) {
    ssize_t n = write(file, data, len);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return; /* nobody reads any more */
    data += n;
    len -= (size_t)n;
  }
}

void host_flush(void) {
  write_all(STDOUT_FILENO, output.bytes, output.used);
  output.written += output.used;
  output.used = 0;
}

size_t host_written(void) { return output.written; }

void port_write(int stream, const char *data, size_t len) {
  if (stream != 1) {
    host_flush();
    write_all(STDERR_FILENO, data, len);
    return;
  }
  static int terminal = -1;
  if (terminal < 0) terminal = isatty(STDOUT_FILENO);
  if (len > sizeof output.bytes - output.used) host_flush();
  if (len > sizeof output.bytes) {
    write_all(STDOUT_FILENO, data, len);
    output.written += len;
    return;
  }
  memcpy(output.bytes + output.used, data, len);
  output.used += len;
  if (terminal) host_flush();
}

bool port_wants_places(void) { return getenv("MPY_PLACES") != NULL; }

int port_read(int timeout_ms) {
  host_flush();
  struct pollfd wait = {.fd = STDIN_FILENO, .events = POLLIN};
  int ready = poll(&wait, 1, timeout_ms);
  if (ready == 0) return -1;
  unsigned char byte;
  return ready > 0 && read(STDIN_FILENO, &byte, 1) == 1 ? byte : -2;
}

static uint64_t clock_ns(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static uint64_t start_ns;

uint32_t port_ticks_us(void) { return (uint32_t)((clock_ns(CLOCK_MONOTONIC) - start_ns) / 1000); }
uint32_t port_ticks_ms(void) { return (uint32_t)((clock_ns(CLOCK_MONOTONIC) - start_ns) / 1000000); }
uint64_t port_monotonic_ns(void) { return clock_ns(CLOCK_MONOTONIC) - start_ns; }
uint64_t port_time_ns(void) { return clock_ns(CLOCK_REALTIME); }

void port_sleep_us(uint32_t us) {
  host_flush();
  struct timespec left = {(time_t)(us / 1000000), (long)(us % 1000000) * 1000};
  while (nanosleep(&left, &left) < 0 && errno == EINTR) {}
}

void port_exit(int code) {
  host_flush();
  exit(code);
}

char *port_c_stack_base(void) { return stack_base; }

char *port_c_stack_limit(void) {
  struct rlimit limit;
  size_t size = C_STACK_SIZE;
  if (getrlimit(RLIMIT_STACK, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY && limit.rlim_cur < size + C_STACK_SPARE) {
    size = limit.rlim_cur > 2 * C_STACK_SPARE ? (size_t)limit.rlim_cur - C_STACK_SPARE : C_STACK_SPARE / 2;
  }
  return stack_base - size;
}

size_t host_environment_size(const char *name, size_t otherwise) {
  const char *text = getenv(name);
  char *end;
  if (!text || !*text) return otherwise;
  unsigned long n = strtoul(text, &end, 10);
  return *end ? otherwise : (size_t)n;
}

static void *memory(size_t size) {
  void *p = malloc(size);
  if (p) return p;
  static const char message[] = "mpy-ts: no memory for the heap\n";
  write_all(STDERR_FILENO, message, sizeof message - 1);
  _exit(6);
}

void *port_heap(size_t *size) {
  *size = host_environment_size("MPY_HEAP", BOARD_HEAP_SIZE) & ~(size_t)7;
  return memory(*size);
}

void *port_vm_stack(size_t *size) {
  *size = host_environment_size("MPY_VM_STACK", BOARD_VM_STACK_SIZE) & ~(size_t)7;
  return memory(*size);
}

int port_argument(int index, char *to, size_t room) {
  if (index >= argument_count) return -1;
  size_t len = strlen(arguments[index]);
  if (room > 0) memcpy(to, arguments[index], len < room ? len : room);
  return (int)len;
}

int main(int argc, char **argv) {
  stack_base = __builtin_frame_address(0);
  argument_count = argc;
  arguments = argv;
  start_ns = clock_ns(CLOCK_MONOTONIC);
  runtime_main();
}

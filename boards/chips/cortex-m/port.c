/* The runtime's port on a board: the console, and semihosting where the emulator was recognised. */
#include "port/port.h"

#include "chip.h"
#include "core.h"
#include "image.h"
#include "semihosting.h"

#include <stdbool.h>
#include <string.h>

const char port_platform[] = "mpy-ts";

#define COMMAND_LINE_MAX 1024
#define END_OF_INPUT 4 /* Ctrl-D */

/* Marks on the emulator's stderr for `mpy-ts run`, which takes them out. READY: the serial line listens (bytes that come earlier are lost). ENDED: the program came to its end,
   and the exit code is the program's. */
#define READY "\x05"
#define ENDED "\x04"

/* On a wire, lines end as terminals want them; the emulator passes bytes on as they are. */
static void write_lines(const char *data, size_t len) {
  const char *end = data + len;
  while (data < end) {
    const char *newline = memchr(data, '\n', (size_t)(end - data));
    const char *stop = newline ? newline : end;
    chip_console_write(data, (size_t)(stop - data));
    if (newline) chip_console_write("\r\n", 2), stop++;
    data = stop;
  }
}

static void write_messages(const char *data, size_t len) {
  static int stream;
  if (stream == 0) stream = semihosting_open_stream(SEMIHOSTING_STDERR);
  semihosting_write(stream, data, len);
}

void port_write(int stream, const char *data, size_t len) {
  if (!emulated) write_lines(data, len);
  else if (stream == 1) chip_console_write(data, len);
  else write_messages(data, len);
}

bool port_wants_places(void) { return emulated; }

/* Under the emulator input has one end; on a wire Ctrl-D ends what is being read, and more may follow. */
int port_read(int timeout_ms) {
  static bool ended;
  uint32_t start = port_ticks_ms();
  for (;;) {
    int byte = ended ? END_OF_INPUT : chip_console_read();
    if (byte == END_OF_INPUT) {
      ended = emulated;
      return -2;
    }
    if (byte >= 0) return byte;
    if (timeout_ms >= 0 && port_ticks_ms() - start >= (uint32_t)timeout_ms) return -1;
    core_wait();
  }
}

/* A byte of %xx, or -1. */
static int hex_byte(const char *digits) {
  int n = 0;
  for (int i = 0; i < 2; i++) {
    char c = digits[i];
    if (c >= '0' && c <= '9') n = n * 16 + c - '0';
    else if (c >= 'a' && c <= 'f') n = n * 16 + c - 'a' + 10;
    else return -1;
  }
  return n;
}

/* Arguments are separated by spaces; inside them `mpy-ts run` writes spaces, '%' and the like as %xx. */
int port_argument(int index, char *to, size_t room) {
  char line[COMMAND_LINE_MAX];
  if (!emulated || !semihosting_command_line(line, sizeof line)) return -1;
  const char *at = line;
  for (; index > 0; index--) {
    at = strchr(at, ' ');
    if (!at) return -1;
    at++;
  }
  size_t len = 0;
  for (; *at && *at != ' '; at++) {
    int byte = *at == '%' ? hex_byte(at + 1) : -1;
    if (byte >= 0) at += 2;
    if (len < room) to[len] = byte >= 0 ? (char)byte : *at;
    len++;
  }
  return (int)len;
}

void port_start(void) {
  chip_start_console();
  if (emulated) write_messages(READY, 1);
}

void port_exit(int code) {
  if (emulated) {
    write_messages(ENDED, 1);
    semihosting_exit(code);
  }
  for (;;) core_wait();
}

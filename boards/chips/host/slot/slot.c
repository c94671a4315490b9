/* The slot of a firmware for the host: the file that the environment variable MPY_SLOT names, else the one named like the firmware with .slot behind, is read to a fixed place of memory and write-protected there, as flash is. */
#include "slot/slot.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "port/port.h"

#define PAGE 4096
#define SLOT_ROOM (4 * 1024 * 1024)
#define RAM_WORDS 65536

__attribute__((aligned(PAGE))) char slot_storage[SLOT_ROOM];
value slot_ram[RAM_WORDS];

#if defined(__SANITIZE_ADDRESS__)
/* What lies behind the slot may not be read. */
void __asan_poison_memory_region(void const volatile *address, size_t size);
#define FORBID(address, size) __asan_poison_memory_region(address, size)
#else
#define FORBID(address, size) ((void)0)
#endif

#define SUFFIX ".slot"

static int open_slot(void) {
  const char *path = getenv("MPY_SLOT");
  if (path) return open(path, O_RDONLY);
  char own[4096];
  ssize_t n = readlink("/proc/self/exe", own, sizeof own - sizeof SUFFIX);
  if (n < 0) return -1;
  memcpy(own + n, SUFFIX, sizeof SUFFIX);
  return open(own, O_RDONLY);
}

size_t port_slot_size(void) {
  static size_t size;
  static bool is_read;
  if (is_read) return size;
  is_read = true;
  int file = open_slot();
  for (ssize_t n; file >= 0 && size < SLOT_ROOM && (n = read(file, slot_storage + size, SLOT_ROOM - size)) > 0;) size += (size_t)n;
  if (file >= 0) close(file);
  FORBID(slot_storage + size, SLOT_ROOM - size);
  mprotect(slot_storage, SLOT_ROOM, PROT_READ);
  return size;
}

size_t port_slot_ram_size(void) { return sizeof slot_ram; }

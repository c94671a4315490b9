// build: -O2 -fno-tree-loop-distribute-patterns -fno-builtin
/* memcpy, memmove, memset and memcmp by words. The C library's (picolibc, for size) go byte by byte: five instructions a byte against
   one. Cortex-M4 loads and stores words at any address, so nothing is aligned first. 424 bytes of flash. */
#include <stddef.h>
#include <stdint.h>

typedef struct {
  uint32_t w;
} __attribute__((packed, may_alias)) word;

static inline uint32_t get(const char *p) { return ((const word *)p)->w; }
static inline void put(char *p, uint32_t w) { ((word *)p)->w = w; }

void *memcpy(void *restrict to, const void *restrict from, size_t n) {
  char *d = to;
  const char *s = from;
  for (; n >= 16; n -= 16, d += 16, s += 16) {
    put(d, get(s));
    put(d + 4, get(s + 4));
    put(d + 8, get(s + 8));
    put(d + 12, get(s + 12));
  }
  for (; n >= 4; n -= 4, d += 4, s += 4) put(d, get(s));
  while (n--) *d++ = *s++;
  return to;
}

void *memmove(void *to, const void *from, size_t n) {
  if ((uintptr_t)to - (uintptr_t)from >= n) return memcpy(to, from, n);
  char *d = (char *)to + n;
  const char *s = (const char *)from + n;
  for (; n >= 4; n -= 4) put(d -= 4, get(s -= 4));
  while (n--) *--d = *--s;
  return to;
}

void *memset(void *to, int byte, size_t n) {
  char *d = to;
  uint32_t w = (uint8_t)byte * 0x01010101u;
  for (; n >= 16; n -= 16, d += 16) {
    put(d, w);
    put(d + 4, w);
    put(d + 8, w);
    put(d + 12, w);
  }
  for (; n >= 4; n -= 4, d += 4) put(d, w);
  while (n--) *d++ = (char)w;
  return to;
}

int memcmp(const void *a, const void *b, size_t n) {
  const char *p = a, *q = b;
  for (; n >= 4 && get(p) == get(q); n -= 4) p += 4, q += 4;
  for (; n; n--, p++, q++) {
    int difference = (uint8_t)*p - (uint8_t)*q;
    if (difference) return difference;
  }
  return 0;
}

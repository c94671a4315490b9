// build: -O2
/* Text under construction (struct str_buffer). The block on the heap is a str from the start, so that the collector
   always finds an object; finishing gives it its header and its unused end back. */
#include <string.h>

#include "objects/text.h"

void buffer_init(struct str_buffer *b, struct vm *vm) {
  b->vm = vm;
  b->data = b->local;
  b->len = 0;
  b->room = sizeof b->local;
  b->failed = false;
  b->block = NULL;
}

static size_t block_bytes(size_t room) { return (sizeof(struct str) + room + 4) & ~(size_t)3; }

static bool grow(struct str_buffer *b, size_t need) {
  size_t room = b->len + need;
  size_t more = b->len + b->len / 2;
  if (room < more) room = more;
  if (need > SIZE_MAX / 4) {
    raise_memory(b->vm, need);
    return false;
  }
  room = ((room + 8) & ~(size_t)7) - 1; /* with the null byte whole granules */
  if (b->block && object_extend(b->block, block_bytes(b->room), block_bytes(room))) {
    b->room = room;
    return true;
  }
  struct str *block = object_new_uncleared(b->vm, &type_str, block_bytes(room));
  if (!block) return false;
  block->meta = 0;
  memcpy(block->data, b->data, b->len);
  if (b->block) object_shrink(b->block, block_bytes(b->room), sizeof(struct str));
  b->block = block;
  b->data = block->data;
  b->room = room;
  return true;
}

char *buffer_extend(struct str_buffer *b, size_t len) {
  if (len > b->room - b->len) {
    if (b->failed || !grow(b, len)) {
      buffer_drop(b);
      b->room = 0; /* so that later puts come here too */
      b->failed = true;
      return NULL;
    }
  }
  char *to = b->data + b->len;
  b->len += len;
  return to;
}

void buffer_put(struct str_buffer *b, const char *data, size_t len) {
  char *to = buffer_extend(b, len);
  if (to && len) memcpy(to, data, len);
}

void buffer_put_char(struct str_buffer *b, char c) {
  char *to = buffer_extend(b, 1);
  if (to) *to = c;
}

void buffer_put_rune(struct str_buffer *b, uint32_t code_point) {
  char text[4];
  buffer_put(b, text, utf8_put(text, code_point));
}

void buffer_put_c(struct str_buffer *b, const char *text) { buffer_put(b, text, strlen(text)); }
void buffer_put_str(struct str_buffer *b, const struct str *s) { buffer_put(b, s->data, str_len(s)); }

void buffer_fill(struct str_buffer *b, char c, size_t count) {
  char *to = buffer_extend(b, count);
  if (to) memset(to, c, count);
}

char *digits_before(char *end, uint32_t n, uint32_t base, bool upper) {
  if (base == 10) {
    do *--end = (char)('0' + n % 10);
    while (n /= 10);
    return end;
  }
  char ten = (char)((upper ? 'A' : 'a') - 10);
  do {
    uint32_t digit = n % base;
    *--end = (char)(digit < 10 ? '0' + digit : (uint32_t)ten + digit);
  } while (n /= base);
  return end;
}

void buffer_put_int(struct str_buffer *b, int32_t n) {
  char text[12], *end = text + sizeof text;
  char *p = digits_before(end, n < 0 ? 0 - (uint32_t)n : (uint32_t)n, 10, false);
  if (n < 0) *--p = '-';
  buffer_put(b, p, (size_t)(end - p));
}

value buffer_finish(struct str_buffer *b) {
  struct str *s = b->block;
  if (b->failed) return 0;
  if (!s || b->len <= 1 || b->len > STR_MAX) { /* str_new shares short ones and refuses long ones */
    value v = str_new(b->vm, b->data, b->len);
    buffer_drop(b);
    return v;
  }
  object_shrink(s, block_bytes(b->room), block_bytes(b->len));
  str_seal(s, b->len);
  buffer_init(b, b->vm);
  return (value)s;
}

value buffer_finish_bytes(struct str_buffer *b) {
  struct bytes *s = (struct bytes *)b->block;
  if (b->failed) return 0;
  if (!s) return bytes_new(b->vm, (const uint8_t *)b->data, b->len);
  _Static_assert(sizeof(struct bytes) == sizeof(struct str), "a buffer's block becomes either");
  object_shrink(s, block_bytes(b->room), block_bytes(b->len));
  s->head.type = &type_bytes;
  s->count = b->len;
  buffer_init(b, b->vm);
  return (value)s;
}

void buffer_drop(struct str_buffer *b) {
  if (b->block) object_shrink(b->block, block_bytes(b->room), sizeof(struct str));
  buffer_init(b, b->vm);
}

/* str: UTF-8 text, immutable. Header of 8 bytes: type, and a word that packs
       31..20 hash (12 bits)   19 interned   18 ascii   17..0 length in bytes
   The text follows, with a null byte after it that does not count. At most 262143 bytes. */
#ifndef MPY_STR_H
#define MPY_STR_H

#include "vm/object.h"

struct str {
  struct object head;
  uint32_t meta;
  char data[];
};

#define STR_MAX 0x3FFFFu
#define STR_ASCII (1u << 18)
#define STR_INTERNED (1u << 19)
#define STR_META(hash, flags, len) ((uint32_t)(hash) << 20 | (flags) | (len))

static inline uint32_t str_len(const struct str *s) { return s->meta & STR_MAX; } /* bytes */
static inline bool str_is_ascii(const struct str *s) { return (s->meta & STR_ASCII) != 0; }
static inline bool str_is_interned(const struct str *s) { return (s->meta & STR_INTERNED) != 0; }
static inline uint32_t str_hash(const struct str *s) { return s->meta >> 20; }

extern const struct type type_str;
/* The text of an exact str or of a subclass's instance; null for anything else. */
const struct str *str_of(value v);
static inline bool str_check(value v) { return str_of(v) != NULL; }

/* The hash of text, 12 bits, taken by words because that costs one instruction for four bytes where the text is copied anyway:
   h = len; for each little-endian word w of the text (the last one filled up with zeros) h = h * 0x9E3779B1 + w, modulo 2^32;
   then ((h ^ h >> 15) * 0x85EBCA6B) >> 20. Of more than 64 bytes only the first and the last 32 count, so that joining long texts costs
   no more than copying them. The compiler computes the same (compiler/src/image/hash.ts). */
uint32_t str_compute_hash(const char *data, size_t len);

/* New strings; 0 with an exception pending. Data must be valid UTF-8; it may not point into a movable or collectable block that
   nothing else holds. One-character ASCII strings and the empty string may be shared. */
value str_new(struct vm *vm, const char *data, size_t len);
value str_from_c(struct vm *vm, const char *text);
value str_concat(struct vm *vm, value a, value b);
/* A str of `len` bytes to be filled by the caller, who then calls str_seal before anything else is allocated. */
struct str *str_alloc(struct vm *vm, size_t len);
/* Computes hash and flags of the text in place; or takes it as given whether it is ASCII. */
void str_seal(struct str *s, size_t len);
void str_seal_as(struct str *s, size_t len, bool ascii);
/* The text of one code point, surrogates included. */
value str_from_rune(struct vm *vm, uint32_t code_point);

/* One-character ASCII strings, in flash: 1536 bytes that save an allocation at each s[i] and `for c in s`. */
struct str_single {
  struct object head;
  uint32_t meta;
  char data[4];
};
extern const struct str_single str_singles[128];
static inline value str_single(char c) { return (value)&str_singles[(uint8_t)c]; }
#define str_empty (&mpy_str_empty_text)
extern const struct str mpy_str_empty_text;

/* Characters (code points); a text that is not ASCII is walked. */
uint32_t str_count(const struct str *s);
/* s[index], index resolved against the count already. */
value str_char_at(struct vm *vm, const struct str *s, uint32_t index);
/* The character at a byte offset; the offset moves behind it. At the end: 0 without exception. */
value str_next_char(struct vm *vm, const struct str *s, uint32_t *offset);
/* s[start:stop:step], each a value that may be None. */
value str_slice(struct vm *vm, value s, value start, value stop, value step);
bool str_equal(const struct str *a, const struct str *b);
/* The interned string equal to s: s itself if it is; one of the image's names; else s enters the heap's table of interned names.
   0 with MemoryError pending. Attribute look-ups need interned names. */
const struct str *str_intern(struct vm *vm, const struct str *s);
/* The collector's: the table itself is marked, not its names; those that nothing reached are taken out of it. */
void str_interned_mark(const struct vm *vm) __attribute__((weak));
void str_interned_after_mark(const struct vm *vm) __attribute__((weak));
/* The interned string equal to the text, or 0 (no exception) if no name of the program is. */
const struct str *str_find_interned(struct vm *vm, const struct str *s);
/* The same among the names in flash, and in one table of them; a table has an empty entry. */
struct name_index;
const struct str *str_find_in_flash(const struct str *s);
const struct str *str_find_in_index(const struct name_index *index, const struct str *s);

/* The runtime's own names: S(__init__) is a const struct str * in flash, interned. The list stands in
   compiler/src/image/well-known-names.ts; runtime-c/generated/names.h declares them, names.c defines them. */
#define S(name) (&mpy_str_##name)
#define MPY_NAME(name) extern const struct str mpy_str_##name;
#include "generated/names.h"
#undef MPY_NAME

/* Text under construction. Short text stays on the C stack, where the buffer lives; longer text is a block on the heap that
   becomes the finished object without a copy. Puts after a failure do nothing. */
struct str_buffer {
  struct vm *vm;
  char *data;        /* in `local` or in `block` */
  uint32_t len, room;
  bool failed;       /* an allocation failed; an exception is pending */
  struct str *block; /* a str whose text is not valid yet, or null */
  char local[64];
};
void buffer_init(struct str_buffer *b, struct vm *vm);
/* Room for len more bytes, counted as written; null on failure. */
char *buffer_extend(struct str_buffer *b, size_t len);
void buffer_put(struct str_buffer *b, const char *data, size_t len);
void buffer_put_char(struct str_buffer *b, char c);
void buffer_put_rune(struct str_buffer *b, uint32_t code_point); /* as UTF-8 */
void buffer_put_c(struct str_buffer *b, const char *text);
void buffer_put_str(struct str_buffer *b, const struct str *s);
void buffer_put_int(struct str_buffer *b, int32_t n);
void buffer_fill(struct str_buffer *b, char c, size_t count);
/* The str, or 0 with an exception pending. The buffer is empty afterwards. */
value buffer_finish(struct str_buffer *b);
/* The same as bytes. */
value buffer_finish_bytes(struct str_buffer *b);
void buffer_drop(struct str_buffer *b);
/* Digits of n in base 2..36 before `end`; returns where they begin. */
char *digits_before(char *end, uint32_t n, uint32_t base, bool upper);

#endif

/* _random: the Mersenne Twister MT19937 (Matsumoto, Nishimura, ACM TOMACS 8, 1998), seeded from ints of any size by the authors'
   initialisation from an array (2002), so that sequences are CPython's. In single precision random() is the same number cut off. */
#include "objects/float-exact.h"
#include "objects/int-view.h"
#include "port/port.h"
#include "vm/type.h"

#define WORDS 624
#define MIDDLE 397

struct random {
  struct object head;
  uint32_t next; /* index into state; WORDS: a new block is due */
  uint32_t state[WORDS];
};

#define METHOD(name) value py__random_Random_##name(struct vm *vm, int n, value *a)

/* ---- the generator ---- */

/* The next block of numbers: each mixes the top bit of a word with the lower bits of the one after it. */
static void refill(struct random *r) {
  uint32_t *s = r->state;
  for (uint32_t i = 0; i < WORDS; i++) {
    uint32_t y = (s[i] & 0x80000000u) | (s[i + 1 == WORDS ? 0 : i + 1] & 0x7FFFFFFFu);
    uint32_t other = i < WORDS - MIDDLE ? i + MIDDLE : i + MIDDLE - WORDS;
    s[i] = s[other] ^ y >> 1 ^ (y & 1 ? 0x9908B0DFu : 0);
  }
  r->next = 0;
}

static uint32_t next_word(struct random *r) {
  if (r->next >= WORDS) refill(r);
  uint32_t y = r->state[r->next++];
  y ^= y >> 11;
  y ^= y << 7 & 0x9D2C5680u;
  y ^= y << 15 & 0xEFC60000u;
  return y ^ y >> 18;
}

static void start_simple(struct random *r, uint32_t seed) {
  r->state[0] = seed;
  for (uint32_t i = 1; i < WORDS; i++) r->state[i] = 1812433253u * (r->state[i - 1] ^ r->state[i - 1] >> 30) + i;
  r->next = WORDS;
}

/* One step through the state, in a circle that leaves out word 0. */
static uint32_t step(uint32_t *s, uint32_t i) {
  if (++i < WORDS) return i;
  s[0] = s[WORDS - 1];
  return 1;
}

static void start_array(struct random *r, const uint32_t *key, uint32_t count) {
  uint32_t *s = r->state, i = 1, j = 0;
  start_simple(r, 19650218u);
  for (uint32_t k = count > WORDS ? count : WORDS; k > 0; k--) {
    s[i] = (s[i] ^ (s[i - 1] ^ s[i - 1] >> 30) * 1664525u) + key[j] + j;
    i = step(s, i);
    if (++j == count) j = 0;
  }
  for (uint32_t k = WORDS - 1; k > 0; k--) {
    s[i] = (s[i] ^ (s[i - 1] ^ s[i - 1] >> 30) * 1566083941u) - i;
    i = step(s, i);
  }
  s[0] = 0x80000000u;
}

/* ---- the class ---- */

METHOD(__new__) { /* cls, ... */
  (void)n;
  value v = instance_alloc(vm, AS(type, a[0]));
  if (v) start_simple(AS(random, v), port_ticks_us());
  return v;
}

METHOD(seed) { /* self, a: an int, or None for the time */
  (void)n;
  struct random *r = AS(random, a[0]);
  if (a[1] == value_none) {
    uint32_t key[2] = {port_ticks_us(), (uint32_t)port_time_ns()};
    start_array(r, key, 2);
    return value_none;
  }
  value seed = int_exact(a[1]);
  if (!seed) {
    uint32_t hash;
    if (!op_hash(vm, a[1], &hash)) return 0;
    seed = int_new_u(vm, hash);
    if (!seed) return 0;
  }
  struct int_view x;
  int_view(&x, seed);
  const uint32_t zero = 0;
  if (x.count == 0)
    start_array(r, &zero, 1);
  else
    start_array(r, x.digits, x.count);
  return value_none;
}

METHOD(random) {
  (void)n;
  struct random *r = AS(random, a[0]);
  uint32_t high = next_word(r) >> 5, low = next_word(r) >> 6;
#if MPY_FLOAT_DOUBLE
  return float_new(vm, (high * 67108864.0 + low) * (1.0 / 9007199254740992.0));
#else
  (void)low; /* 24 bits are all that a float has */
  return float_new(vm, (float)(high >> 3) * (1.0f / 16777216.0f));
#endif
}

METHOD(getrandbits) { /* self, k */
  (void)n;
  int32_t k;
  if (!int_to_i32(vm, a[1], &k)) return 0;
  if (k < 0) return raise_value(vm, "number of bits must be non-negative");
  struct random *r = AS(random, a[0]);
  if (k == 0) return SMALL(0);
  if (k <= 32) return int_new_u(vm, next_word(r) >> (32 - k));
  uint32_t words = ((uint32_t)k + 31) / 32;
  struct big *b = int_room(vm, words);
  if (!b) return 0;
  for (uint32_t i = 0; i < words; i++, k -= 32) b->digits[i] = next_word(r) >> (k < 32 ? 32 - k : 0);
  return int_finish(b, words, words, false);
}

METHOD(getstate) {
  (void)n;
  const struct random *r = AS(random, a[0]);
  value t = tuple_new(vm, WORDS + 1, NULL);
  if (!t) return 0;
  for (uint32_t i = 0; i <= WORDS; i++) AS(tuple, t)->items[i] = SMALL(0);
  for (uint32_t i = 0; i <= WORDS; i++) {
    value word = int_new_u(vm, i < WORDS ? r->state[i] : r->next);
    if (!word) return 0;
    AS(tuple, t)->items[i] = word;
  }
  return t;
}

METHOD(setstate) { /* self, state */
  (void)n;
  struct random *r = AS(random, a[0]);
  if (!is_type(a[1], &type_tuple)) return raise_type(vm, "state vector must be a tuple");
  const struct tuple *t = AS(tuple, a[1]);
  if (t->count != WORDS + 1) return raise_value(vm, "state vector is the wrong size");
  uint32_t next;
  for (uint32_t i = 0; i <= WORDS; i++) {
    uint32_t word;
    if (!int_to_u32_wrap(vm, t->items[i], &word)) return 0;
  }
  int_to_u32_wrap(vm, t->items[WORDS], &next);
  if (next > WORDS) return raise_value(vm, "invalid state");
  for (uint32_t i = 0; i < WORDS; i++) int_to_u32_wrap(vm, t->items[i], &r->state[i]);
  r->next = next;
  return value_none;
}

extern const struct name_table attrs__random_Random;
const struct type type__random_Random = {
    .head = {&type_type},
    .name = S(Random),
    .base = &type_object,
    .attrs = &attrs__random_Random,
    .layout = &layout_none,
    .ops = &ops_none,
    .native = &type__random_Random,
    .flags = TYPE_LEAF,
    .size = sizeof(struct random),
};

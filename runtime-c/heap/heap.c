/* The heap. One block of memory in granules of 8 bytes with two bitmaps beside it: `starts` (a block begins
   here) and `marks` (the block was reached). A block's first word is its type: an object's own, &type_raw for raw
   blocks, 0 for free space. Blocks follow each other without gaps, so a block ends where the next start is.

   Allocation bumps a pointer through a free run; the next run is found by sweeping on, lazily, only as far as needed:
   a run begins at a start that is not marked and ends at the next that is. A large block is cut from the
   end of a run, the last that holds it, and marked at once, so that the sweeper passes it by. When the sweeper reaches the end, the heap
   is collected: marks from the roots, exact for objects, by start bit for registers, by containing block for the C stack. */
#include "heap/heap.h"

#include <string.h>

#include "heap/finalize.h"
#include "heap/roots.h"
#include "heap/weak.h"
#include "port/port.h"
#include "vm/interrupts.h"
#include "vm/vm.h"

#define GRANULE 8u
#define LARGE 256u       /* bytes; larger blocks are not bumped from small runs */
#define MARK_DEPTH 48    /* entries of the mark stack, 8 bytes each on the C stack */

struct mark_range {
  const value *next;
  uint32_t count;
};

static struct {
  char *cur, *end;     /* the free run in use */
  char *base;          /* granule 0 */
  uint32_t *starts, *marks;
  uint32_t granules;
  uint32_t sweep;      /* granule from which on nothing was swept yet */
  uint32_t small_end;  /* granule from which on there are only large blocks, while that is enough */
  uint32_t cycle_start; /* `allocated` at the last collection */
  char *run;           /* where the run in use began: for the count of bytes allocated */
  uint32_t allocated, collections;
  uint32_t locks;
  uint32_t threshold;  /* bytes allocated after which it collects though there is room; 0: only when it is full */
  struct mark_range *stack; /* only while marking */
  uint32_t depth;
  bool overflowed;
} heap;

const struct type type_raw = {.ops = &ops_none, .layout = &layout_none, .attrs = &names_none, .flags = TYPE_LEAF};

/* ---- bitmaps ---- */

static uint32_t granule_of(const void *p) { return (uint32_t)((const char *)p - heap.base) / GRANULE; }
static char *address_of(uint32_t g) { return heap.base + (size_t)g * GRANULE; }
static bool bit_get(const uint32_t *map, uint32_t g) { return map[g >> 5] >> (g & 31) & 1; }
static void bit_set(uint32_t *map, uint32_t g) { map[g >> 5] |= 1u << (g & 31); }
static void bit_clear(uint32_t *map, uint32_t g) { map[g >> 5] &= ~(1u << (g & 31)); }

static void bits_clear(uint32_t *map, uint32_t from, uint32_t to) {
  for (; from < to && (from & 31); from++) bit_clear(map, from);
  for (; from + 32 <= to; from += 32) map[from >> 5] = 0;
  for (; from < to; from++) bit_clear(map, from);
}

/* The first granule in [from, granules) whose bit is set in starts and, as asked, set or not in marks. */
static uint32_t next_start(uint32_t from, bool marked) {
  uint32_t flip = marked ? 0 : ~0u;
  uint32_t words = (heap.granules + 31) / 32;
  uint32_t i = from >> 5;
  if (i >= words) return heap.granules;
  uint32_t bits = heap.starts[i] & (heap.marks[i] ^ flip) & (~0u << (from & 31));
  while (bits == 0) {
    if (++i >= words) return heap.granules;
    bits = heap.starts[i] & (heap.marks[i] ^ flip);
  }
  uint32_t g = i * 32 + (uint32_t)__builtin_ctz(bits);
  return g < heap.granules ? g : heap.granules;
}

static uint32_t next_block(uint32_t from) {
  uint32_t words = (heap.granules + 31) / 32;
  uint32_t i = from >> 5;
  if (i >= words) return heap.granules;
  uint32_t bits = heap.starts[i] & (~0u << (from & 31));
  while (bits == 0) {
    if (++i >= words) return heap.granules;
    bits = heap.starts[i];
  }
  uint32_t g = i * 32 + (uint32_t)__builtin_ctz(bits);
  return g < heap.granules ? g : heap.granules;
}

/* The block that contains granule g: the last start at or before it; granules when there is none. */
static uint32_t block_before(uint32_t g) {
  uint32_t i = g >> 5;
  uint32_t bits = heap.starts[i] & (~0u >> (31 - (g & 31)));
  while (bits == 0) {
    if (i == 0) return heap.granules;
    bits = heap.starts[--i];
  }
  return i * 32 + 31 - (uint32_t)__builtin_clz(bits);
}

/* Makes [from, to) one free block. */
static void block_make_free(uint32_t from, uint32_t to) {
  if (from >= to) return;
  bits_clear(heap.starts, from + 1, to);
  bit_set(heap.starts, from);
  *(value *)address_of(from) = 0;
}

/* ---- allocation ---- */

void heap_init(void *memory, size_t size) {
  char *start = (char *)(((uintptr_t)memory + 7) & ~(uintptr_t)7);
  size -= (size_t)(start - (char *)memory);
  /* Each granule takes 8 bytes and a bit in each of two maps. */
  uint32_t granules = (uint32_t)((size - 8) * 4 / 33);
  uint32_t words = (granules + 31) / 32;
  memset(&heap, 0, sizeof heap);
  heap.starts = (uint32_t *)start;
  heap.marks = heap.starts + words;
  heap.base = (char *)(((uintptr_t)(heap.marks + words) + 7) & ~(uintptr_t)7);
  granules = (uint32_t)((start + size - heap.base) / GRANULE) < granules ? (uint32_t)((start + size - heap.base) / GRANULE) : granules;
  heap.granules = granules;
  memset(start, 0, (size_t)(heap.base - start));
  heap.small_end = granules / 2;
  heap.cur = heap.run = heap.base;
  heap.end = address_of(heap.small_end);
  heap.sweep = heap.small_end;
  block_make_free(heap.small_end, granules);
}

bool heap_contains(const void *p) { return (const char *)p >= heap.base && (const char *)p < address_of(heap.granules); }

/* Leaves the run in use; what is left of it becomes a free block that the next collection finds. */
static void run_leave(void) {
  heap.allocated += (uint32_t)(heap.cur - heap.run);
  if (heap.cur < heap.end) block_make_free(granule_of(heap.cur), granule_of(heap.end));
  heap.cur = heap.end = heap.run = address_of(0);
}

/* Sweeps on to the next free run and takes it, up to granule `limit`. False when there is none before that. */
static bool run_next(uint32_t limit) {
  uint32_t from = next_start(heap.sweep, false);
  if (from >= limit) {
    if (from == heap.granules) heap.sweep = from;
    return false;
  }
  uint32_t to = next_start(from + 1, true);
  bits_clear(heap.starts, from, to);
  if (heap.threshold && limit - from > heap.threshold / GRANULE + LARGE) limit = from + heap.threshold / GRANULE + LARGE;
  if (to > limit) {
    block_make_free(limit, to);
    to = limit;
  }
  heap.cur = heap.run = address_of(from);
  heap.end = address_of(to);
  heap.sweep = to;
  return true;
}

/* Small blocks that live long end up everywhere that small blocks are made, and would leave no room for a large one between them. So they
   get half of the heap at first, and more only when a collection there gives back too little. */
static void adapt_small_end(bool failed) {
  uint32_t room = heap.small_end * GRANULE;
  bool full = heap.allocated - heap.cycle_start < room / 4;
  if (failed) heap.small_end = heap.granules;
  else if (full) heap.small_end += heap.granules / 8;
  if (heap.small_end > heap.granules) heap.small_end = heap.granules;
}

/* Cuts a large block from the end of the last run ahead of the sweeper that holds it: large blocks gather at the top of the heap, small ones at
   the bottom, and what becomes free between large ones joins. */
static char *cut_large(uint32_t need) {
  uint32_t found = heap.granules;
  for (uint32_t at = heap.sweep;;) {
    uint32_t from = next_start(at, false);
    if (from == heap.granules) break;
    uint32_t to = next_start(from + 1, true);
    if (to - from >= need) found = to - need;
    at = to;
  }
  if (found == heap.granules) return NULL;
  bits_clear(heap.starts, found, found + need);
  bit_set(heap.starts, found);
  bit_set(heap.marks, found); /* the sweeper passes it by */
  heap.allocated += need * GRANULE;
  return address_of(found);
}

/* The same from the end of the run in use, which lies behind the sweeper. */
static char *cut_end(uint32_t bytes) {
  if ((size_t)(heap.end - heap.cur) < bytes) return NULL;
  heap.end -= bytes;
  bit_set(heap.starts, granule_of(heap.end));
  heap.allocated += bytes;
  return heap.end;
}

static char *take(uint32_t bytes) {
  char *p = heap.cur;
  if ((size_t)(heap.end - p) < bytes) return NULL;
  heap.cur = p + bytes;
  bit_set(heap.starts, granule_of(p));
  return p;
}

static char *find_room(uint32_t bytes) {
  if (bytes > LARGE) {
    char *p = cut_large(bytes / GRANULE);
    return p ? p : cut_end(bytes);
  }
  while (run_next(heap.small_end)) {
    char *p = take(bytes);
    if (p) return p;
    run_leave();
  }
  return NULL;
}

static void __attribute__((noinline)) collect_and_prepare(struct vm *vm) { heap_collect(vm); }

static char *__attribute__((noinline)) alloc_slow(struct vm *vm, size_t bytes) {
  if (heap.locks || bytes > heap.granules * GRANULE) {
    char *p = emergency_take ? emergency_take(bytes) : NULL;
    if (p) return p;
    raise_memory(vm, bytes);
    return NULL;
  }
  if (bytes <= LARGE) run_leave();
  if (heap.threshold && heap.allocated - heap.cycle_start >= heap.threshold) collect_and_prepare(vm);
  char *p = find_room((uint32_t)bytes);
  if (!p) {
    if (bytes <= LARGE) adapt_small_end(false);
    collect_and_prepare(vm);
    p = find_room((uint32_t)bytes);
  }
  if (!p && bytes <= LARGE && heap.small_end < heap.granules) {
    adapt_small_end(true);
    p = find_room((uint32_t)bytes);
  }
  if (!p) raise_memory(vm, bytes);
  return p;
}

#if MPY_HEAP_CHECKED
/* What a block holds before it is filled: words that look like references into the heap and lead nowhere. */
static void poison(char *p, size_t size) {
  for (value *q = (value *)p; q < (value *)(p + size); q++) *q = (value)heap.base + GRANULE / 2;
}
#else
static inline void poison(char *p, size_t size) {
  (void)p;
  (void)size;
}
#endif

#if MPY_FAIL_NTH
static bool fails_now(void) { return port_allocation_fails(); }
#else
static inline bool fails_now(void) { return false; }
#endif

static inline char *block_new(struct vm *vm, size_t bytes) {
  size_t size = (bytes + GRANULE - 1) & ~(size_t)(GRANULE - 1);
  if (fails_now()) {
    raise_memory(vm, bytes);
    return NULL;
  }
#if MPY_HEAP_STRESS
  if (!heap.locks) heap_collect(vm);
  if (heap.cur == heap.end) run_next(heap.small_end);
#endif
  char *p = heap.cur;
  if (size <= (size_t)(heap.end - p) && size <= LARGE && !heap.locks) {
    heap.cur = p + size;
    bit_set(heap.starts, granule_of(p));
    poison(p, size);
    return p;
  }
  p = alloc_slow(vm, size);
  if (p) poison(p, size);
  return p;
}

void *heap_alloc(struct vm *vm, size_t bytes) {
  value *p = (value *)block_new(vm, bytes + sizeof(value));
  if (!p) return NULL;
  *p = (value)&type_raw;
  return p + 1;
}

void *object_new(struct vm *vm, const struct type *type, size_t bytes) {
  value *p = (value *)block_new(vm, bytes);
  if (!p) return NULL;
  *p = (value)type;
  value *end = (value *)((char *)p + bytes);
  for (value *q = p + 1; q < end; q++) *q = 0;
  return p;
}

void *object_new_uncleared(struct vm *vm, const struct type *type, size_t bytes) {
  value *p = (value *)block_new(vm, bytes);
  if (p) *p = (value)type;
  return p;
}

size_t heap_usable(size_t bytes) { return ((bytes + sizeof(value) + GRANULE - 1) & ~(size_t)(GRANULE - 1)) - sizeof(value); }

/* Grows the block at `p` of `old` whole bytes in place where it is the youngest of the run in use. */
static bool grow_youngest(char *p, size_t old, size_t size) {
  if (heap.locks || p + old != heap.cur || size > (size_t)(heap.end - p)) return false;
  heap.cur = p + size;
  return true;
}

static void shrink(char *p, size_t old, size_t size) {
  if (heap.locks) return; /* an interrupt may have come in the middle of an allocation */
  if (p + old == heap.cur) heap.cur = p + size;
  else if (size < old) {
    uint32_t tail = granule_of(p + size);
    bit_set(heap.starts, tail);
    bit_clear(heap.marks, tail);
    *(value *)address_of(tail) = 0;
  }
}

bool heap_extend(void *raw, size_t old_bytes, size_t new_bytes) {
  char *p = (char *)raw - sizeof(value);
  size_t old = heap_usable(old_bytes) + sizeof(value), size = heap_usable(new_bytes) + sizeof(value);
  if (size == old) return true;
  return size > old && grow_youngest(p, old, size);
}

bool object_extend(void *object, size_t old_bytes, size_t new_bytes) {
  size_t old = (old_bytes + GRANULE - 1) & ~(size_t)(GRANULE - 1), size = (new_bytes + GRANULE - 1) & ~(size_t)(GRANULE - 1);
  return size == old || (size > old && grow_youngest(object, old, size));
}

void object_shrink(void *object, size_t old_bytes, size_t new_bytes) {
  size_t old = (old_bytes + GRANULE - 1) & ~(size_t)(GRANULE - 1), size = (new_bytes + GRANULE - 1) & ~(size_t)(GRANULE - 1);
  if (size < old) shrink(object, old, size);
}

void *heap_realloc(struct vm *vm, void *raw, size_t old_bytes, size_t new_bytes) {
  if (!raw) return heap_alloc(vm, new_bytes);
  char *p = (char *)raw - sizeof(value);
  size_t old = heap_usable(old_bytes) + sizeof(value), size = heap_usable(new_bytes) + sizeof(value);
  if (size <= old) {
    if (size < old) shrink(p, old, size);
    return raw;
  }
  if (grow_youngest(p, old, size)) return raw;
  void *moved = heap_alloc(vm, new_bytes);
  if (!moved) return NULL;
  memcpy(moved, raw, old_bytes);
  heap_free(raw, old_bytes);
  return moved;
}

void heap_free(void *raw, size_t bytes) {
  if (!raw || heap.locks) return;
  char *p = (char *)raw - sizeof(value);
  if (p + heap_usable(bytes) + sizeof(value) == heap.cur) {
    bit_clear(heap.starts, granule_of(p));
    heap.cur = p;
    return;
  }
  bit_clear(heap.marks, granule_of(p));
  *(value *)p = 0;
}

void heap_set_threshold(uint32_t bytes) {
  heap.threshold = bytes;
  run_leave(); /* a long run would be used up first */
}

void heap_lock(void) { heap.locks++; }
void heap_unlock(void) {
  if (heap.locks) heap.locks--;
}
bool heap_is_locked(void) { return heap.locks != 0; }

char *heap_word_of_bits(char *block) { return address_of((granule_of(block) + 31) & ~31u); }

/* Marked at once, so that the sweeper passes it by. */
void heap_cut_off(char *object) {
  bit_set(heap.starts, granule_of(object));
  bit_set(heap.marks, granule_of(object));
}

/* ---- marking ---- */

static void push_range(const value *first, size_t count) {
  if (count == 0) return;
  if (heap.depth == MARK_DEPTH) {
    heap.overflowed = true; /* marked, but not looked into: rescan_heap does */
    return;
  }
  heap.stack[heap.depth].next = first;
  heap.stack[heap.depth++].count = (uint32_t)count;
}

/* Marks the block that begins at granule g and is not free. Its references are looked at when the stack is drained: an object is pushed as a range of count 0 with its address. */
static void mark_block(uint32_t g) {
  if (bit_get(heap.marks, g)) return;
  struct object *o = (struct object *)address_of(g);
  if (!o->type) return;
  bit_set(heap.marks, g);
  if ((o->type->flags & (TYPE_LEAF | TYPE_HEAP)) == TYPE_LEAF) return;
  if (heap.depth == MARK_DEPTH) {
    heap.overflowed = true;
    return;
  }
  heap.stack[heap.depth].next = (const value *)o;
  heap.stack[heap.depth++].count = 0;
}

void heap_mark(value v) {
  if (!is_pointer(v) || !heap_contains((void *)v)) return;
#if MPY_HEAP_CHECKED
  if ((v & (GRANULE - 1)) || !bit_get(heap.starts, granule_of((void *)v))) __builtin_trap();
#endif
  mark_block(granule_of((void *)v));
}

void heap_mark_values(const value *first, size_t count) { push_range(first, count); }

void heap_mark_raw(const void *raw) {
  if (raw && heap_contains(raw)) bit_set(heap.marks, granule_of((const char *)raw - sizeof(value)));
}

void heap_mark_alone(const void *object) { bit_set(heap.marks, granule_of(object)); }

static void look_into(struct object *o) {
  const struct type *t = o->type;
  if (t->flags & TYPE_HEAP) heap_mark((value)t);
  if (t->ops->mark) t->ops->mark(o);
}

/* Marks what begins at v, if that is a block that was not marked yet. Returns the object if it is to be looked into, else null. */
static inline struct object *mark_value(value v) {
  uint32_t offset = (uint32_t)(v - (value)heap.base);
  if (v & 3 || offset >= heap.granules * GRANULE) return NULL;
#if MPY_HEAP_CHECKED
  if ((v & (GRANULE - 1)) || !bit_get(heap.starts, offset / GRANULE)) __builtin_trap();
#endif
  uint32_t g = offset / GRANULE, bit = 1u << (g & 31);
  uint32_t *word = &heap.marks[g >> 5];
  struct object *o = (struct object *)v;
  if (*word & bit || !o->type) return NULL;
  *word |= bit;
  return (o->type->flags & (TYPE_LEAF | TYPE_HEAP)) == TYPE_LEAF ? NULL : o;
}

/* Goes through what is on the mark stack. The items of a list, which most objects on a heap are about, are gone through without the stack, what is left of the range
   before them on it. */
static void drain(void) {
  while (heap.depth) {
    struct mark_range range = heap.stack[--heap.depth];
    if (range.count == 0) {
      look_into((struct object *)range.next);
      continue;
    }
    while (range.count) {
      struct object *o = mark_value(*range.next++);
      range.count--;
      if (!o) continue;
      if (o->type != TESTED(&type_list)) {
        push_range(range.next, range.count);
        look_into(o);
        break;
      }
      const struct list *l = (const struct list *)o;
      if (!l->items) continue;
      heap_mark_raw(l->items);
      if (l->count == 0) continue;
      push_range(range.next, range.count);
      range = (struct mark_range){l->items, l->count};
    }
  }
}

/* After an overflow of the mark stack: look into every marked block again until nothing new is found. */
static void rescan_heap(void) {
  while (heap.overflowed) {
    heap.overflowed = false;
    for (uint32_t g = next_start(0, true); g < heap.granules; g = next_start(g + 1, true)) {
      struct object *o = (struct object *)address_of(g);
      if (o->type && (o->type->flags & (TYPE_LEAF | TYPE_HEAP)) != TYPE_LEAF) {
        look_into(o);
        drain();
      }
    }
  }
}

/* A word that may be a value or rubbish: marks the block that begins there, if one does. */
static void mark_if_start(value v) {
  if (!is_pointer(v) || (v & (GRANULE - 1)) || !heap_contains((void *)v)) return;
  uint32_t g = granule_of((void *)v);
  if (bit_get(heap.starts, g)) mark_block(g);
}

void heap_mark_registers(const value *first, const value *end) {
  for (; first < end; first++) {
    mark_if_start(*first);
    if (heap.depth) drain();
  }
}

/* A word of the C stack: marks the block that it points into, anywhere. */
static void mark_if_inside(value v) {
  if (!heap_contains((void *)v)) return;
  uint32_t g = block_before(granule_of((void *)v));
  if (g < heap.granules) mark_block(g);
}

static void __attribute__((noinline, no_sanitize("address", "undefined"))) mark_c_stack(void) {
  __builtin_unwind_init(); /* callee-saved registers onto the stack */
  const value *end = (const value *)port_c_stack_base();
  const value *p = (const value *)((uintptr_t)__builtin_frame_address(0) & ~(uintptr_t)3);
  value local = 0;
  if ((const value *)&local < p) p = &local;
  for (; p < end; p++) {
    mark_if_inside(*p);
    if (heap.depth) drain();
  }
}

/* Sweeps what the last cycle left, so that only live blocks and marked free ones have start bits. */
static void sweep_rest(void) {
  run_leave();
  while (run_next(heap.granules)) run_leave();
}

static void collect(struct vm *vm, bool exact) {
  struct mark_range stack[MARK_DEPTH];
  if (heap.locks) return;
  if (interrupts_hold) interrupts_hold(); /* a handler could move what is not marked yet to where it was looked for already */
  sweep_rest();
  heap.collections++;
  heap.stack = stack;
  heap.depth = 0;
  heap.overflowed = false;
  memset(heap.marks, 0, (heap.granules + 31) / 32 * 4);
  roots_mark(vm);
  drain();
  if (!exact) mark_c_stack();
  drain();
  rescan_heap();
  if (finalize_after_mark) {
    finalize_after_mark();
    drain();
    rescan_heap();
  }
  if (weak_after_mark) weak_after_mark();
  if (str_interned_after_mark) str_interned_after_mark(vm);
  heap.stack = NULL;
  heap.sweep = 0;
  heap.cycle_start = heap.allocated;
  if (interrupts_hold) interrupts_release();
}

void heap_collect(struct vm *vm) { collect(vm, false); }
void heap_collect_exact(struct vm *vm) { collect(vm, true); }

void heap_mark_children(struct object *o) {
  look_into(o);
  drain();
  rescan_heap();
}

void heap_reach(struct vm *vm, void (*mark)(void)) {
  struct mark_range stack[MARK_DEPTH];
  if (interrupts_hold) interrupts_hold();
  sweep_rest();
  heap.stack = stack;
  heap.depth = 0;
  heap.overflowed = false;
  memset(heap.marks, 0, (heap.granules + 31) / 32 * 4);
  mark();
  heap.stack = NULL;
  heap.sweep = heap.granules; /* these marks are no reason to free anything */
  if (interrupts_hold) interrupts_release();
  heap_collect(vm);
}

bool heap_is_marked(const void *object) { return !heap_contains(object) || bit_get(heap.marks, granule_of(object)); }

void heap_stats(struct heap_stats *out) {
  uint32_t used = 0, largest = 0;
  uint32_t run = (uint32_t)(heap.end - heap.cur);
  if (heap.cur < heap.end) block_make_free(granule_of(heap.cur), granule_of(heap.end));
  uint32_t free_run = 0;
  for (uint32_t g = next_block(0); g < heap.granules;) {
    uint32_t next = next_block(g + 1);
    uint32_t bytes = (next - g) * GRANULE;
    bool is_free = *(value *)address_of(g) == 0 || (g >= heap.sweep && !bit_get(heap.marks, g));
    if (is_free) free_run += bytes;
    else {
      used += bytes;
      free_run = 0;
    }
    if (free_run > largest) largest = free_run;
    g = next;
  }
  if (run) bit_clear(heap.starts, granule_of(heap.cur));
  out->total = heap.granules * GRANULE;
  out->used = used;
  out->free = out->total - used;
  out->largest_free = largest;
  out->collections = heap.collections;
  out->allocated_total = heap.allocated + (uint32_t)(heap.cur - heap.run);
}

size_t heap_block_size(const void *p) {
  if (!p || !heap_contains(p)) return 0;
  uint32_t g = granule_of(p), end = next_block(g + 1);
  if (heap.cur < heap.end && g < granule_of(heap.cur) && granule_of(heap.cur) < end) end = granule_of(heap.cur);
  return (end - g) * GRANULE;
}

bool heap_each(struct vm *vm, bool (*f)(struct vm *vm, struct object *o, void *context), void *context) {
  /* The run in use has no start bits ahead of its blocks, and must get none: the youngest block may grow over them. */
  for (uint32_t g = next_block(0); g < heap.granules; g = next_block(g + 1)) {
    struct object *o = (struct object *)address_of(g);
    bool dead = g >= heap.sweep && !bit_get(heap.marks, g);
    if (!o->type || o->type == &type_raw || dead) continue;
    if (!f(vm, o, context)) return false;
  }
  return true;
}

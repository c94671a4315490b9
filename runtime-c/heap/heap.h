/* The heap: granules of 8 bytes, bump allocation in free runs, mark and lazy sweep, bitmaps of block starts and
   of marks beside it. Nothing moves.

   A block is an object (its first word points to its type, in flash or in the heap) or a raw block, which belongs to exactly one
   object whose type's mark function marks it (heap_mark_raw). Roots: the VM contexts' registers, frames and fields, the
   modules' global slots, and, conservatively, the C stack: a value held in a C local or argument is safe.
   A value held ONLY inside memory that is not a heap block known to the collector is not. */
#ifndef MPY_HEAP_H
#define MPY_HEAP_H

#include "vm/object.h"

/* Gives the heap its memory; called once, before anything else. `size` in bytes. */
void heap_init(void *memory, size_t size);

/* A block of at least `bytes` (> 0) bytes, not cleared. Collects when there is none. Returns 0 with MemoryError pending
   when there still is none. The contents must be valid for the collector before the next allocation:
   for objects use object_new, which clears. */
void *heap_alloc(struct vm *vm, size_t bytes);

/* An object of `bytes` bytes: its type set, all other words 0. Returns 0 with MemoryError pending. */
void *object_new(struct vm *vm, const struct type *type, size_t bytes);

/* The same without clearing: the caller sets every word that the collector may look at before it allocates again. */
void *object_new_uncleared(struct vm *vm, const struct type *type, size_t bytes);
/* Gives back the end of an object that turned out smaller; grows an object in place when it is the youngest block (false when not possible). */
void object_shrink(void *object, size_t old_bytes, size_t new_bytes);
bool object_extend(void *object, size_t old_bytes, size_t new_bytes);

/* How many bytes a raw block of `bytes` really has room for: raw blocks cost a word and are rounded to granules, so 4, 12, 20, 28... bytes fit best. */
size_t heap_usable(size_t bytes);
/* Grows a raw block in place when it is the youngest block; false when that is not possible. */
bool heap_extend(void *p, size_t old_bytes, size_t new_bytes);

/* Changes a raw block's size, moving it if need be; `p` may be 0. On failure returns 0 with MemoryError pending and leaves p as it was. */
void *heap_realloc(struct vm *vm, void *p, size_t old_bytes, size_t new_bytes);

/* Gives a raw block back at once, where that is cheap; only a hint. `p` may be 0. */
void heap_free(void *p, size_t bytes);

/* True if p points into the heap (and not into flash). */
bool heap_contains(const void *p);

/* Inside a type's mark function: show a value, or a raw block that belongs to the object, to the collector. */
void heap_mark(value v);
void heap_mark_values(const value *first, size_t count);
void heap_mark_raw(const void *block);
/* An object of the heap, but nothing that it refers to. */
void heap_mark_alone(const void *object);

void heap_collect(struct vm *vm);
/* Collect after so many bytes were allocated, though there is room; 0: only where there is none. */
void heap_set_threshold(uint32_t bytes);
/* The same where nothing that only C code holds is needed any more: the C stack is not looked at. */
void heap_collect_exact(struct vm *vm);

/* While marking: everything that an object refers to, but the object itself. */
void heap_mark_children(struct object *o);
/* Runs `mark` with nothing marked, then collects as usual. */
void heap_reach(struct vm *vm, void (*mark)(void));

struct heap_stats { uint32_t total, used, free, largest_free, collections, allocated_total; };
void heap_stats(struct heap_stats *out);

/* Bytes of the block that an object, or a raw block, lies in; 0 for null and for what is not in the heap. */
size_t heap_block_size(const void *p);

/* Calls f for every live object (raw blocks left out) until it returns false; f may allocate, what is new may or may not be seen. */
bool heap_each(struct vm *vm, bool (*f)(struct vm *vm, struct object *o, void *context), void *context);

/* While locked (in an interrupt handler) every allocation raises MemoryError. Nests. */
void heap_lock(void);
void heap_unlock(void);
bool heap_is_locked(void);

/* The first address inside of a raw block that begins a word of the heap's bitmaps; and what begins there, cut from the block's end, is an object from now on. */
char *heap_word_of_bits(char *block);
void heap_cut_off(char *object);

/* After marking: whether an object was reached. */
bool heap_is_marked(const void *object);

extern const struct type type_raw; /* first word of raw blocks */

#endif

/* memoryview: a window on the bytes of another object. */
#ifndef MPY_MEMORYVIEW_H
#define MPY_MEMORYVIEW_H

#include "vm/vm.h"

struct memoryview {
  struct object head;
  value source;    /* the bytes-like object; 0 once released */
  int32_t start;   /* byte offset of item 0 */
  value shape;     /* 0: one dimension; else a tuple of the sizes: what the first index chooses from are items one after the other, the last index going fastest */
  int32_t count;   /* items, in all dimensions */
  int32_t stride;  /* bytes from one item to the next, in the first dimension */
  char format;
  uint8_t size;    /* bytes of an item */
  bool readonly;
};

/* Where item 0 lies; null with ValueError when the view was released or its bytearray has become too short. */
uint8_t *memoryview_data(struct vm *vm, const struct memoryview *m);
/* A view of the same items that may then be narrowed. */
struct memoryview *memoryview_copy(struct vm *vm, const struct memoryview *m);
void memoryview_release(struct memoryview *m);
/* The number of items that the first index chooses from; dimensions. */
uint32_t memoryview_dimensions(const struct memoryview *m);
int32_t memoryview_size(const struct memoryview *m, uint32_t dimension);
/* Where item i of all lies, from item 0. */
int32_t memoryview_offset(const struct memoryview *m, int32_t i);
bool memoryview_is_contiguous(const struct memoryview *m);
value memoryview_item(struct vm *vm, const struct memoryview *m, int32_t i);

#endif

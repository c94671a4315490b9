/* The numbers of a range that a for loop goes through and that are not all small: no range object and no iterator, which would bring in all that ranges can do. */
#include "objects/int-view.h"
#include "objects/iterators.h"

struct range_walk {
  struct object head;
  value at;
  value stop;
  value step;
};

static void mark(struct object *o) { heap_mark_values(&((struct range_walk *)o)->at, 3); }
static const struct type_ops walk_ops = {.mark = mark};
static const struct type type_range_walk = {.head = {&type_type},
                                            .name = S(range_iterator),
                                            .base = &type_object,
                                            .attrs = &names_none,
                                            .layout = &layout_none,
                                            .ops = &walk_ops,
                                            .native = &type_range_walk,
                                            .flags = TYPE_FINAL,
                                            .size = sizeof(struct range_walk)};

value range_walk_new(struct vm *vm, value start, value stop, value step) {
  struct range_walk *r = object_new(vm, &type_range_walk, sizeof *r);
  if (!r) return 0;
  r->at = start;
  r->stop = stop;
  r->step = step;
  return (value)r;
}

value range_walk_next(struct vm *vm, value walk) {
  struct range_walk *r = AS(range_walk, walk);
  value at = r->at, more = int_compare(vm, int_negative(r->step) ? COMPARE_GT : COMPARE_LT, at, r->stop);
  if (more != value_true) return 0;
  value next = int_add(vm, at, r->step);
  if (!next) return 0;
  r->at = next;
  return at;
}

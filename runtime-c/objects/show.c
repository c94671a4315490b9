/* The repr of list, tuple, dict, set and frozenset: one loop for however deeply they are nested, so that the depth costs no C stack. What is being
   shown lies in vm->showing: for each container of a loop here itself, the position in it, and what is to be shown next. */
#include "objects/iterators.h"
#include "objects/list.h"
#include "objects/sequence.h"
#include "objects/table.h"
#include "vm/type.h"

/* Words of vm->showing for a container. */
enum { SHOWN_CONTAINER, SHOWN_POSITION, SHOWN_VALUE, SHOWN_WORDS };

/* A container whose type is just that: what a class derives from it may show itself otherwise. */
static bool is_plain(value v) {
  if (!is_pointer(v)) return false;
  const struct type *t = AS(object, v)->type;
  return t == &type_list || t == TESTED(&type_tuple) || t == TESTED(&type_dict) || t == TESTED(&type_set) || t == TESTED(&type_frozenset);
}

static bool is_sequence(const struct type *native) { return native == &type_list || native == TESTED(&type_tuple); }

static void put_ends(struct str_buffer *b, value v, bool opening) {
  const struct type *t = type_of(v), *native = t->native;
  if (native == &type_list) return buffer_put_char(b, opening ? '[' : ']');
  if (native == TESTED(&type_tuple)) return buffer_put_char(b, opening ? '(' : ')');
  if (native == TESTED(&type_dict) || t == TESTED(&type_set)) return buffer_put_char(b, opening ? '{' : '}');
  if (!opening) return buffer_put_c(b, "})");
  buffer_put_str(b, t->name);
  buffer_put_c(b, "({");
}

/* What stands for a container without items, or for one that is being shown further out. */
static void put_short(struct str_buffer *b, value v, const char *between) {
  const struct type *t = type_of(v), *native = t->native;
  if (native == &type_list || native == TESTED(&type_tuple) || native == TESTED(&type_dict)) {
    put_ends(b, v, true);
    buffer_put_c(b, between);
    return put_ends(b, v, false);
  }
  buffer_put_str(b, t->name);
  buffer_put_char(b, '(');
  buffer_put_c(b, between);
  buffer_put_char(b, ')');
}

static uint32_t count_of(value v) { return is_sequence(type_of(v)->native) ? items_of(v).count : table_of((void *)v)->count; }

static bool begin(struct str_buffer *b, value v) {
  struct vm *vm = b->vm;
  int first = count_of(v) ? repr_enter(vm, v) : 0;
  if (first < 0) return false;
  if (!first) return put_short(b, v, count_of(v) ? "..." : ""), true;
  put_ends(b, v, true);
  struct list *l = AS(list, vm->showing);
  return list_append(vm, l, SMALL(0)) && list_append(vm, l, SMALL(0));
}

/* The next thing to show of the innermost container, what stands before it put; 0: there is none, or it raised. */
static value next_of(struct str_buffer *b) {
  struct list *l = AS(list, b->vm->showing);
  value *shown = l->items + l->count - SHOWN_WORDS, v = shown[SHOWN_CONTAINER], rest = shown[SHOWN_VALUE];
  uint32_t at = (uint32_t)small_get(shown[SHOWN_POSITION]);
  if (rest != SMALL(0)) {
    shown[SHOWN_VALUE] = SMALL(0);
    buffer_put_c(b, ": ");
    return AS(tuple, rest)->items[0];
  }
  const struct type *native = type_of(v)->native;
  const value *item;
  bool is_first = at == 0;
  if (is_sequence(native)) item = at < items_of(v).count ? items_of(v).first + at++ : NULL;
  else item = table_next(table_of((void *)v), &at);
  if (!item) return 0;
  shown[SHOWN_POSITION] = small_new((int32_t)at);
  if (!is_first) buffer_put_c(b, ", ");
  if (native != TESTED(&type_dict)) return *item;
  value key = item[0], of_key = item[1];
  if (!is_plain(key)) {
    if (!op_put_repr(b, key)) return 0;
    buffer_put_c(b, ": ");
    return of_key;
  }
  /* In a tuple, where it does not pass for a container that is being shown. */
  value kept = tuple_new(b->vm, 1, &of_key);
  if (!kept) return b->failed = true, 0;
  l->items[l->count - SHOWN_WORDS + SHOWN_VALUE] = kept;
  return key;
}

/* Words of the list that are kept for the next time. */
#define MOST_KEPT 64u

value container_repr(struct vm *vm, value v) {
  struct str_buffer b;
  buffer_init(&b, vm);
  uint32_t outer = vm->showing ? AS(list, vm->showing)->count : 0;
  bool ok = vm_check_c_stack(vm) && begin(&b, v);
  while (ok && vm->showing && AS(list, vm->showing)->count > outer) {
    value item = next_of(&b);
    if (item) {
      ok = is_plain(item) ? begin(&b, item) : op_put_repr(&b, item);
    } else if ((ok = !b.failed)) {
      struct list *l = AS(list, vm->showing);
      value shown = l->items[l->count - SHOWN_WORDS];
      if (is_type(shown, &type_tuple) && AS(tuple, shown)->count == 1) buffer_put_char(&b, ',');
      put_ends(&b, shown, false);
      l->count -= SHOWN_WORDS;
    }
  }
  if (vm->showing) AS(list, vm->showing)->count = outer;
  if (vm->showing && outer == 0 && AS(list, vm->showing)->room > MOST_KEPT) vm->showing = 0;
  if (ok) return buffer_finish(&b);
  buffer_drop(&b);
  return 0;
}

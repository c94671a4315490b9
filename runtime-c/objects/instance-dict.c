/* __dict__ of instances. What a class's methods assign to self lies in words of the instance; when its __dict__ is asked for, all moves to the dictionary, and stays there. The instance
   then is of its class's twin: a type that is the class in everything but the places of attributes, of which it has none, so that reading and storing go to the dictionary. Nobody
   sees a twin: type_shown gives the class. */
#include "objects/exception.h"
#include "objects/list.h"
#include "vm/type.h"

/* With this a program asks for __dict__ (compiler/src/image/handlers.ts). */
const char mpy_instance_dict = 0;

/* ---- twins ---- */

static value twins; /* a list, or 0 */

void twins_mark(void) { heap_mark(twins); }

static bool is_attribute(struct vm *vm, const struct type *t, const struct str *name, bool *raised) {
  int slot = name ? type_declares_slot(vm, t, name) : 1;
  *raised = slot < 0;
  return slot == 0;
}

/* The words of slots alone; null: raised. */
static const struct layout *slot_words(struct vm *vm, const struct type *t) {
  const struct layout *from = layout_words(t);
  struct layout *l = heap_alloc(vm, sizeof *l + from->words * sizeof l->names[0]);
  if (!l) return NULL;
  l->words = from->words;
  for (uint32_t w = 0; w < from->words; w++) {
    bool raised;
    l->names[w] = is_attribute(vm, t, from->names[w], &raised) ? NULL : from->names[w];
    if (raised) return NULL;
  }
  return l;
}

const struct type *type_twin(struct vm *vm, const struct type *t) {
  if (!twins && !(twins = list_new(vm, 0, NULL))) return NULL;
  const struct list *l = AS(list, twins);
  for (uint32_t i = 0; i < l->count; i++)
    if (type_shown(AS(type, l->items[i])) == t) return AS(type, l->items[i]);
  const struct layout *words = slot_words(vm, t);
  value mro = words ? type_mro_tuple(vm, t) : 0;
  struct type *twin = mro ? object_new(vm, type_of((value)t), sizeof *t) : NULL;
  if (!twin) return NULL;
  *twin = *t;
  twin->flags |= TYPE_TWIN | TYPE_HEAP;
  twin->mro = AS(tuple, mro);
  twin->attrs = &names_none; /* look-up follows the order, which begins with the class */
  twin->words = words;
  twin->layout = &layout_none;
  return list_append(vm, AS(list, twins), (value)twin) ? twin : NULL;
}

/* ---- the dictionary ---- */

/* Whether the dictionary is shown for the first time, with attributes in it that the class's methods do not assign: those were made after the ones in the words. */
static bool words_come_first(const struct layout *l, const value *words, const struct dict *d) {
  bool any = false;
  for (uint32_t w = 1; w < l->words; w++) {
    if (l->names[w] && dict_get_str(d, l->names[w])) return false;
    any = any || (l->names[w] && words[w]);
  }
  return any && d->count;
}

/* What stands in the words, but for slots: into a dictionary, with `clear` out of the words. */
static bool copy_words(struct vm *vm, value v, struct dict *to, bool clear) {
  const struct layout *l = layout_words(type_of(v));
  value *words = (value *)v;
  for (uint32_t w = 1; w < l->words; w++) {
    int slot = l->names[w] && words[w] ? type_declares_slot(vm, type_of(v), l->names[w]) : 1;
    if (slot < 0 || (!slot && !dict_set(vm, to, (value)l->names[w], words[w]))) return false;
    if (!slot && clear) words[w] = 0;
  }
  return true;
}

/* Puts the words' attributes before those in the dictionary. */
static bool put_words_first(struct vm *vm, value v, struct dict *d) {
  struct dict *made = (struct dict *)dict_new(vm, d->count + layout_words(type_of(v))->words);
  if (!made || !copy_words(vm, v, made, false)) return false;
  uint32_t at = 0;
  value key, item;
  while (dict_next(d, &at, &key, &item))
    if (!dict_set(vm, made, key, item)) return false;
  struct dict old = *d; /* they exchange all but their types */
  *d = *made;
  *made = old;
  made->head = d->head;
  d->head = old.head;
  return true;
}

value instance_dict(struct vm *vm, value v) {
  const struct type *t = type_of(v);
  const struct layout *l = layout_words(t);
  value *words = (value *)v;
  if (!words[t->dict_word]) {
    value made = dict_new(vm, l->words);
    if (!made) return 0;
    words[t->dict_word] = made;
  }
  struct dict *d = AS(dict, words[t->dict_word]);
  if (t->flags & TYPE_TWIN || !(t->flags & TYPE_PYTHON)) return (value)d;
  if (words_come_first(l, words, d) && !put_words_first(vm, v, d)) return 0;
  const struct type *twin = type_twin(vm, t);
  if (!twin || !copy_words(vm, v, d, true)) return 0;
  AS(object, v)->type = twin;
  return (value)d;
}

bool instance_set_dict(struct vm *vm, value v, value to) {
  if (!to) to = dict_new(vm, 0);
  if (!to) return false;
  if (!is_instance(to, &type_dict)) return raise_type(vm, "__dict__ must be set to a dictionary, not a '%T'", to), false;
  if (!instance_dict(vm, v)) return false; /* nothing is left in the words */
  ((value *)v)[type_of(v)->dict_word] = to;
  return true;
}

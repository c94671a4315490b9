/* Making types and instances. */
#ifndef MPY_TYPE_H
#define MPY_TYPE_H

#include "vm/vm.h"

/* An instance of a Python class or of a fixed-size built-in: type set, all other words 0. */
value instance_alloc(struct vm *vm, const struct type *t);

/* Whether the class (a class of t's order) declares the name in __slots__: 1, 0, -1 raised. */
int type_own_slot(struct vm *vm, const struct type *t, const struct str *name);
int type_declares_slot(struct vm *vm, const struct type *t, const struct str *name);
const struct type *type_solid_base(const struct tuple *bases); /* the one that __base__ shows, null: the bases conflict */
/* An instance of a Python class that derives from int, str, tuple...: see struct wrapper. */
value wrapper_new(struct vm *vm, const struct type *t, value exact);

/* type(name, bases, namespace): a new class; info may be null. The namespace's items become its attributes; __set_name__ and __init_subclass__ are run by type_finish. */
value type_new(struct vm *vm, const struct type *meta, const struct str *name, value bases, struct dict *namespace, const struct class_info *info);
bool type_finish(struct vm *vm, struct type *t, struct dict *namespace, const struct tuple *kwnames, const value *kwvalues);
/* type.__setattr__: keeps layouts and the method cache true. to 0: delete. */
bool type_set_attr(struct vm *vm, struct type *t, const struct str *name, value to);

/* The next type after `after` in t's method resolution order; after null: the first, t itself. Null at the end. */
const struct type *type_mro_next(const struct type *t, uint32_t *position);
/* What the types after `after` in the mro of `t` have under a name (for super). */
value type_lookup_after(const struct type *t, const struct type *after, const struct str *name);
value type_mro_tuple(struct vm *vm, const struct type *t);
const char *type_name(const struct type *t); /* the name's text */

/* Calls cls(args): __new__, then __init__. Used for anything that is not the plain case. */
value type_construct(struct vm *vm, const struct type *t, const struct call_args *args);

/* Binds what type_lookup found to self (0: none) of class owner. */
value bind_attribute(struct vm *vm, value found, value self, const struct type *owner);

/* The cache of type_lookup's answers, 0 included: direct-mapped by the two addresses. Emptied when a class gets or loses a name, and at each
   collection. `method` is `found` where a call of the attribute needs nothing but that function, with the object before its arguments, so long as the object has no
   overflow dictionary: for GETMETHOD. */
struct cached_lookup {
  const struct type *type;
  const struct str *name;
  value found;
  value method;
};
#define LOOKUP_CACHE_SIZE 64
extern struct cached_lookup lookup_cache[LOOKUP_CACHE_SIZE];
static inline struct cached_lookup *lookup_cached(const struct type *t, const struct str *name) {
  return &lookup_cache[(((uintptr_t)t >> 3) ^ ((uintptr_t)name >> 2)) & (LOOKUP_CACHE_SIZE - 1)];
}
void method_cache_clear(void);
/* After a change of the name's value in some class. */
void method_cache_forget(const struct str *name);

/* __dict__ of an instance: its attributes, which lie in the dictionary alone from then on. Linked where a program asks for it. */
value instance_dict(struct vm *vm, value v) OPTIONAL;
bool instance_set_dict(struct vm *vm, value v, value to) OPTIONAL; /* to 0: an empty one */
/* The twin of a class (objects/instance-dict.c); null: raised. */
const struct type *type_twin(struct vm *vm, const struct type *t) OPTIONAL;
void twins_mark(void) OPTIONAL; /* for the collector */
/* For C functions that ask for __dict__ themselves: brings in the above. */
extern const char mpy_instance_dict;
#define ASK_FOR_INSTANCE_DICT() ((void)*(const volatile char *)&mpy_instance_dict)
static inline const struct layout *layout_words(const struct type *t) { return t->words ? t->words : t->layout; }
bool instance_set_class(struct vm *vm, value v, value to);
bool attr_is_data_descriptor(value v);
uint32_t attribute_word(const struct type *t, const struct str *name); /* the word of t's instances that holds an attribute or slot, or 0 */
extern const char mpy_class_dict OPTIONAL;
uint8_t *names_order(const struct name_table *t); /* for each slot, how late its name came; null: not known */
struct name_table *names_new(struct vm *vm, uint32_t names);
/* What __len__ returned, as a length; -1: raised. */
int32_t len_result(struct vm *vm, value n);

/* Calls a special method of v if its type has it in a Python class; 0 with *found false if not. */
value special_call(struct vm *vm, value v, const struct str *name, int n, const value *args, bool *found);

/* The name with its module in front, as default reprs show it: __main__.C, list. */
void put_type_path(struct str_buffer *b, const struct type *t);
value object_default_repr(struct vm *vm, value v);
/* C[x]: __class_getitem__, or a generic alias of a built-in. */
value class_getitem(struct vm *vm, value cls, value index);
bool types_refresh(struct vm *vm, struct type *t);
const struct type *type_meta_for(struct vm *vm, const struct type *meta, const struct tuple *bases);
value staticmethod_new(struct vm *vm, value f);
value classmethod_new(struct vm *vm, value f);
extern const struct type_ops metaclass_ops;

#endif

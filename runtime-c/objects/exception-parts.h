/* What the files of the exception types share. */
#ifndef MPY_EXCEPTION_PARTS_H
#define MPY_EXCEPTION_PARTS_H

#include "objects/class.h"
#include "objects/exception.h"

/* The args tuple; its i-th item, or 0. */
const struct tuple *exception_args(value e);
value exception_arg(value e, uint32_t i);
bool exception_set_args(struct vm *vm, value e, int n, const value *items);

/* Attributes in the instance's dictionary: 0 where there is none; with a substitute (0: None). */
value exception_field(value e, const struct str *name);
value exception_field_or(value e, const struct str *name, value otherwise);
/* 0 as the value: None, which is what a field is after a deletion. */
bool exception_field_set(struct vm *vm, value e, const struct str *name, value v);

/* False with TypeError when the dict of keywords is not empty. */
bool exception_no_keywords(struct vm *vm, const struct type *t, value keywords);

value exception_str(struct vm *vm, value v);
value exception_repr(struct vm *vm, value v);
void exception_mark(struct object *o);

/* An exception type: its name, its base, its ops, and the type whose ops act for classes that derive from it. All have the same words, so that
   classes may derive from several. Each is linked only if something refers to it. */
#define EXCEPTION_TYPE_NATIVE(N, Base, Ops, Native)                                                                   \
  extern const struct name_table attrs_##N;                                                                           \
  extern const struct type type_##N;                                                                                  \
  const struct type type_##N = {                                                                                      \
      .head = {&type_type},                                                                                           \
      .name = S(N),                                                                                                   \
      .base = &type_##Base,                                                                                           \
      .attrs = &attrs_##N,                                                                                            \
      .layout = &layout_none,                                                                                         \
      .ops = &Ops,                                                                                                    \
      .native = &type_##Native,                                                                                       \
      .flags = TYPE_EXCEPTION | TYPE_HAS_DICT,                                                                        \
      .size = sizeof(struct exception),                                                                               \
      .dict_word = 1,                                                                                                 \
  }

_Static_assert(sizeof(struct exception) == EXCEPTION_WORDS * sizeof(value), "the compiler knows the words of exceptions");
_Static_assert(offsetof(struct exception, dict) == sizeof(value), "word 1 of an exception is its dictionary");

#endif

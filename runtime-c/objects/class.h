/* Classes as objects: what type, metaclasses, unions of classes and dir() share. */
#ifndef MPY_CLASS_H
#define MPY_CLASS_H

#include "vm/type.h"

/* The collector's part of a class made at run time; what a metaclass adds behind it is not included. */
void type_mark(struct object *o);
/* <class '__main__.C'> */
value type_repr(struct vm *vm, value v);

/* The module's name: what a class body set as __module__, what the compiler knows, 0 for built-in types. The qualified name, a str. */
value type_module_name(const struct type *t);
value type_qualname(const struct type *t);

/* An attribute of a class: the metaclass's data descriptors, the class's own and its bases', the rest of the metaclass. find: 0 without exception
   when there is none; get: AttributeError. */
value type_attr_find(struct vm *vm, value v, const struct str *name);
value type_attr_get(struct vm *vm, value v, const struct str *name);
bool type_attr_set(struct vm *vm, value v, const struct str *name, value to);

/* Notes object and name on the AttributeError that is pending. */
void attribute_error_fill(struct vm *vm, value v, const struct str *name);

/* A | B for classes: types.UnionType, NotImplemented for what is no class. */
value union_of(struct vm *vm, value a, value b);
value type_or(struct vm *vm, enum binary_op op, value a, value b); /* the operator of classes and None */

/* list[int]: see class_getitem. */
extern const struct type type_GenericAlias;
/* A class or another annotation as it is shown inside one: int, None, list[str]. False: raised. */
bool annotation_put(struct str_buffer *b, value v);

/* isinstance(v, classes), issubclass(t, classes): a class, a tuple or a union of them, or something with __instancecheck__ (__subclasscheck__).
   1, 0, -1: raised. */
int isinstance_check(struct vm *vm, value v, value classes);
int issubclass_check(struct vm *vm, value t, value classes);

/* A view of a mapping that cannot be changed. */
value mappingproxy_new(struct vm *vm, value mapping);
/* What __dict__ of a class shows at the moment: a dict. Linked where a program asks for it. */
value class_dict(struct vm *vm, const struct type *t) OPTIONAL;

/* dir(v) by the usual rules, without calling __dir__: a sorted list. */
value object_dir(struct vm *vm, value v);

#endif

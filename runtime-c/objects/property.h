/* The descriptors that decorate methods. The interpreter calls a property's getter and setter that are written in Python itself; the compiler lays them
   out in classes that it finishes in flash. */
#ifndef MPY_PROPERTY_H
#define MPY_PROPERTY_H

#include "vm/vm.h"

struct property {
  struct object head;
  value get, set, delete; /* callables, or 0 */
  value doc;              /* what was given, or 0: the getter's */
  value name;             /* what the class body calls it, or 0: it is none's, or the class is in flash */
};
/* staticmethod and classmethod */
struct wrapped_function {
  struct object head;
  value function;
};
extern const struct type type_property, type_staticmethod, type_classmethod;

#endif

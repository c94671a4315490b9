/* property: the interpreter calls a getter and a setter written in Python itself. */
#ifndef MPY_PROPERTY_H
#define MPY_PROPERTY_H

#include "vm/vm.h"

struct property {
  struct object head;
  value get, set, delete; /* callables, or 0 */
  value doc;              /* what was given, or 0: the getter's */
};

#endif

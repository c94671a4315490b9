/* More of dict than containers.h shows. */
#ifndef MPY_DICT_H
#define MPY_DICT_H

#include "objects/table.h"

static inline bool is_dict(value v) { return is_type(v, &type_dict) || (is_pointer(v) && is_instance(v, &type_dict)); }
value dict_copy(struct vm *vm, const struct dict *d);
/* dict_keys, dict_values, dict_items over d. */
extern const struct type type_dict_keys, type_dict_values, type_dict_items;
value dict_view_new(struct vm *vm, const struct type *type, value d);
struct dict_view {
  struct object head;
  value dict;
};

#endif

/* Modules as objects. */
#ifndef MPY_MODULE_H
#define MPY_MODULE_H

#include "vm/vm.h"

/* A new dict of the module's names and values. */
value module_dict(struct vm *vm, const struct module *m);
/* The module's names as a mapping that is the module: what is stored in it is stored there. */
value module_view(struct vm *vm, const struct module *m);
/* Sets or (to 0) deletes a name from outside. AttributeError where it is a constant in flash. */
bool module_set(struct vm *vm, const struct module *m, const struct str *name, value to);
/* The module that a running code belongs to. */
const struct module *module_of_code(const struct code *code);
/* The module of that name in the program, or null. */
const struct module *module_find(const struct str *name);
/* Whether a module of Python is the __init__.py of a package, or a folder without one. */
bool module_is_package(const struct module_info *info);
/* ModuleNotFoundError for a module that is not in the program; 0. */
value import_missing(struct vm *vm, const struct str *name);
/* The module of that full name, after the packages that it lies in; each is run if it has not been. 0: raised. */
value import_module(struct vm *vm, const struct str *name);
/* The package's own module of that name if it is in the program, imported or not; null with or without an exception (MemoryError). */
const struct module *module_submodule(struct vm *vm, const struct module_info *info, const struct str *name);
/* Whether the module has a variable of that name, set or not. */
bool module_has_slot(const struct module *m, const struct str *name);
extern const struct type type_module_dict;
/* The value of a name that is the module's own: no submodule, no __dict__. */
value module_own(struct vm *vm, const struct module *m, const struct str *name);
/* The value of a name, getters called; 0 without exception when there is none. */
value module_get(struct vm *vm, const struct module *m, const struct str *name);

/* What every module has without saying so: __name__, __file__, __doc__...; 0 without exception for other names. */
value module_implied(struct vm *vm, const struct module_info *info, const struct str *name);

/* Values that modules written in C keep between calls, by module and name: 0 (no exception) if there is none. Assigning to a computed
   name of such a module (sys.stdout = ...) keeps the value here, and it is then what the name gives. */
value module_kept(struct vm *vm, const struct module *m, const struct str *name);
bool module_keep(struct vm *vm, const struct module *m, const struct str *name, value v);

#endif

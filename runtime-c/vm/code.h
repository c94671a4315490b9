/* Code, functions and modules as the compiler lays them out in flash. */
#ifndef MPY_CODE_H
#define MPY_CODE_H

#include "vm/object.h"

/* Which instructions an exception handler guards: offsets in words from code->insns, [start, end). Inner ranges stand before outer ones. */
struct handler {
  uint16_t start, end, target;
  uint16_t reg; /* the register that gets the exception */
};

/* The cold part of code: names and tables that only errors and reflection read. */
struct code_info {
  const struct str *name;
  const struct str *qualname;
  const struct module_info *module;
  const struct str *const *arg_names; /* positional (posonly first), keyword-only, *args, **kwargs */
  const struct handler *handlers;
  const uint8_t *lines;               /* see line_of in vm/traceback.c */
  const struct str *const *free_names; /* cell names: names of free variables, for error texts */
  value doc;                          /* str or 0 */
  uint16_t handler_count;
  uint16_t first_line;
  uint32_t insn_count;
};

enum code_flags {
  CODE_VARARGS = 1 << 0,
  CODE_VARKEYWORDS = 1 << 1,
  CODE_GENERATOR = 1 << 2,
  CODE_COROUTINE = 1 << 3,
  CODE_ASYNC_GENERATOR = 1 << 4,
  CODE_CLOSURE = 1 << 5,   /* free_count cells of the function go to the registers first_free... at entry */
  CODE_MAKES_GENERATOR = CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR,
  CODE_SIMPLE = 1 << 6,    /* none of the above, no keyword-only parameters: exact positional calls need no binding */
  CODE_TEXT = 1 << 7,      /* the top level of a text for eval or exec: its parameters are its locals and its globals, as far as it needs them */
};

/* Hot part. Instruction operands that name constants count words from the start of this struct: constant i is word CODE_HEADER_WORDS + i. */
struct code {
  value *globals;             /* the module's slots, in RAM */
  const uint32_t *insns;
  uint8_t registers;          /* size of the window, outgoing calls' windows included */
  uint8_t params;             /* positional parameters */
  uint8_t flags;              /* enum code_flags */
  uint8_t posonly;            /* of params */
  uint8_t kwonly;             /* keyword-only parameters; they follow the positional ones, then *args, then **kwargs */
  uint8_t free_count;
  uint8_t first_free;         /* register of the first free cell */
  uint8_t spare;
  const struct code_info *info;
  value consts[];
};
#define CODE_HEADER_WORDS 5

struct function {
  struct object head;
  const struct code *code;
  value defaults;   /* tuple, or 0 */
  value kwdefaults; /* dict, or 0 */
  value cells[];    /* code->free_count cells, null ones never */
};
extern const struct type type_function;

/* A C function bound through a stub. The VM calls fn(vm, n, a) with a[0..n) bound: positional parameters in order (self or cls first for methods),
   then keyword-only ones, then **kwargs as a dict that is only to be read (if the stub has it), then the items of *args, so that n >= fixed. A parameter that was not given holds its default
   (a constant) or 0 where the stub's default is `...`. */
typedef value (*native_fn)(struct vm *vm, int n, value *a);
struct native_sig { /* null for functions that take positional arguments only and have no defaults but `...` */
  const struct str *const *names; /* positional then keyword-only */
  const value *defaults;          /* for each name; 0: absent or required */
};
struct native {
  struct object head;
  native_fn fn;
  const struct str *name; /* qualified for methods: 'list.append' is name 'append', owner type_list */
  const struct native_sig *sig;
  const struct type *owner; /* class of a method, or null */
  uint8_t required;  /* positional parameters without default, self included */
  uint8_t positional;
  uint8_t posonly;
  uint8_t kwonly;
  uint8_t kwonly_required;
  uint8_t flags;     /* enum native_flags */
  uint16_t spare;
};
enum native_flags {
  NATIVE_VARARGS = 1 << 0,
  NATIVE_VARKEYWORDS = 1 << 1,
  NATIVE_METHOD = 1 << 2,  /* binds to self */
  NATIVE_CLASS = 1 << 3,   /* classmethod: binds to the class */
  NATIVE_STATIC = 1 << 4,
  NATIVE_SLOT = 1 << 6,    /* a special method that CPython calls a slot wrapper: its messages have texts of their own */
  NATIVE_GETTER = 1 << 5,  /* a property of a built-in type: fn(self); setter, if any, in sig slot defaults[0] */
  NATIVE_MEMBER = 1 << 7,  /* a getter that CPython has as a field of its struct: the same */
};
/* The texts of NATIVE_SLOT: `self` is of another type; `given` arguments are too many or too few. */
value slot_refuse_self(struct vm *vm, const struct native *n, value self);
value slot_refuse_count(struct vm *vm, const struct native *n, int given);
extern const struct type type_native;

struct cell {
  struct object head;
  value v; /* 0: unbound */
};
extern const struct type type_cell;

struct bound_method {
  struct object head;
  value function;
  value self;
};
extern const struct type type_method;

/* Modules. Python: globals are numbered slots; slot names in the same order. Native: constants and functions only. */
struct module_info {
  const struct str *name;
  const struct str *file;          /* as tracebacks print it; null for native modules */
  const struct code *init;         /* top-level code, null when there is none */
  value *slots;                    /* RAM; slots[0] is the state: 0, SMALL(1) running, SMALL(2) done */
  const struct str *const *slot_names; /* slot_names[0] is null */
  const value *fallbacks;          /* built-in of the same name or 0, for each slot; may be null */
  uint32_t slot_count;
  const struct name_table *constants; /* names bound once, to something in flash; never null */
};
struct module {
  struct object head;
  const struct module_info *info;
};
extern const struct type type_module;

/* The image: what the compiler hands to the runtime, one for a program. */
struct image {
  uint32_t table_hash;                  /* of the instruction table; the VM refuses another */
  const struct module_info *main;
  const struct code *const *codes;      /* sorted by insns: from pc to code */
  uint32_t code_count;
  value *globals;                       /* all modules' slots: roots */
  uint32_t global_count;
};
extern const struct image mpy_image;

/* All modules, for sys.modules and __import__. Apart from struct image, so that a program that never sees a module as an object links none. */
struct module_list {
  const struct module *main;
  const struct module *const *modules;
  uint32_t count;
};
extern const struct module_list mpy_modules;

/* Interned names of the program, for names that are made at run time (getattr): a hash table of mask + 1 pointers, open addressing by str_hash. In a section of its own. */
struct name_index { uint32_t mask; const struct str *names[]; };
extern const struct name_index mpy_name_index;

#endif

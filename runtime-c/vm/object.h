/* Objects: what every one begins with, what a type is, and how the runtime asks a type to act.

   An object's first word points to its type. What a type can do in C is in its `ops`, one table for
   each built-in type, null where the type has not that ability; a class written in Python has
   `instance_ops`, which look for the special methods. Attributes of a type are in a name table: in
   flash for built-in types (the compiler writes it, with only the names that the program uses), in the
   heap for classes made while the program runs. */
#ifndef MPY_OBJECT_H
#define MPY_OBJECT_H

#include "vm/value.h"

struct vm;
struct type;
struct str;

struct object {
  const struct type *type;
};

/* A table from interned names to values: open addressing, a power of two of slots, linear probing from
   the name's hash. A slot with a null name is empty; one with a name and the null word was deleted. */
struct name_slot {
  const struct str *name;
  value v;
};
struct name_table {
  uint16_t mask; /* number of slots - 1 */
  uint16_t used; /* slots with a name */
  struct name_slot slots[];
};

/* Which attribute lies in which word of an instance: names[w] is the name of word w, null for words that
   are not attributes (the header, the overflow dictionary, native fields). `words` is the size. */
struct layout {
  uint32_t words;
  const struct str *names[];
};

/* What an instruction `x.name` refers to: the name, and the word in which most classes of the program
   that have the attribute keep it. The VM compares layout->names[guess] with name. */
struct attr {
  const struct str *name;
  uint32_t guess;
};

enum binary_op { /* order: bytecode, see compiler/src/bytecode/instructions.ts */
  BINARY_ADD, BINARY_SUB, BINARY_MUL, BINARY_TRUEDIV, BINARY_FLOORDIV, BINARY_MOD, BINARY_POW,
  BINARY_LSHIFT, BINARY_RSHIFT, BINARY_AND, BINARY_OR, BINARY_XOR, BINARY_MATMUL, BINARY_OPS
};
enum compare_op { COMPARE_LT, COMPARE_LE, COMPARE_GT, COMPARE_GE, COMPARE_EQ, COMPARE_NE };
enum unary_op { UNARY_NEG, UNARY_POS, UNARY_INVERT, UNARY_ABS };

/* Arguments of a call that are not bound yet. Keyword values lie after the positional ones:
   args[npos + i] belongs to kwnames->items[i]; kwnames is null when there are none. */
struct tuple;
struct call_args {
  value *args;
  int npos;
  const struct tuple *kwnames;
};

/* Where the bytes of a bytes-like object lie. */
struct byte_span {
  uint8_t *data;
  uint32_t count;
  bool readonly;
};

/* What a type can do. Functions that return a value return 0 with vm->exc set when they raise. Those for
   binary operations and comparisons return value_notimplemented for operands that they do not know. */
struct type_ops {
  /* collector: bytes that the object takes (null: fixed, type->size), and show it what it refers to (null: nothing) */
  void (*mark)(struct object *o);
  value (*repr)(struct vm *vm, value v);                                        /* str; null: <T object> */
  value (*str)(struct vm *vm, value v);                                         /* str; null: repr */
  bool (*hash)(struct vm *vm, value v, uint32_t *out);                          /* false: raised; null: unhashable */
  value (*compare)(struct vm *vm, enum compare_op op, value a, value b);        /* bool, any value, NotImplemented */
  value (*binary)(struct vm *vm, enum binary_op op, value a, value b);          /* a is of this type */
  value (*binary_right)(struct vm *vm, enum binary_op op, value a, value b);    /* b is of this type */
  value (*inplace)(struct vm *vm, enum binary_op op, value a, value b);         /* a op= b; null: binary */
  value (*unary)(struct vm *vm, enum unary_op op, value v);
  int (*truth)(struct vm *vm, value v);                                         /* 0, 1, -1: raised; null: by len, else true */
  int32_t (*len)(struct vm *vm, value v);                                       /* -1: raised */
  value (*getitem)(struct vm *vm, value v, value index);
  bool (*setitem)(struct vm *vm, value v, value index, value item);             /* item 0: delete */
  int (*contains)(struct vm *vm, value v, value item);                          /* 0, 1, -1; null: by iteration */
  value (*iter)(struct vm *vm, value v);
  value (*next)(struct vm *vm, value v);                                        /* 0 without vm->exc: at its end */
  value (*call)(struct vm *vm, value v, const struct call_args *args);
  value (*getattr)(struct vm *vm, value v, const struct str *name);             /* null: attr_generic_get */
  bool (*setattr)(struct vm *vm, value v, const struct str *name, value to);    /* to 0: delete; null: attr_generic_set */
  value (*descr_get)(struct vm *vm, value descr, value self, const struct type *owner); /* self may be 0 */
  bool (*descr_set)(struct vm *vm, value descr, value self, value to);          /* makes a data descriptor; to 0: delete */
  value (*format)(struct vm *vm, value v, const struct str *spec);              /* str; null: str() where spec is empty */
  bool (*span)(struct vm *vm, value v, struct byte_span *out);                  /* bytes-like: where its bytes lie; null: not bytes-like */
};

/* An ability of a type, to be called or tested: USE(t->ops, iter). Leaves a note in the object file (a relocation that does nothing), from which
   the compiler learns that the program asks types for that ability; tables of abilities lose what no program part that is linked asks for (emit/prune.ts). */
#if defined(__arm__)
#define USE(ops, slot) \
  (*__extension__({ \
    __asm__(".weak mpy_uses_" #slot "\n\t.reloc 0, R_ARM_NONE, mpy_uses_" #slot); \
    &(ops)->slot; \
  }))
#else
#define USE(ops, slot) ((ops)->slot)
#endif

/* References that are not linked for their own sake; emit/prune.ts reads the notes that they leave, too.
   TESTED(&type_list): the address of a type, to be compared with. Where nothing makes an object of the type it is not linked, and its address is null,
   so no value's type.
   ONLY_WITH(condition, function): calls of the function in this section count only where `condition`, a symbol, is linked or was asked for with ASK_FOR.
   Several conditions for a function: one is enough.
   ONLY_WITH_NAME(__doc__, function): the same, where the program itself (not the runtime) has that name. */
#if defined(__arm__)
#define TESTED(t) \
  (__extension__({ \
    const struct type *tested_; /* a word of its own, behind the function: one instruction, like any address, but with a note */ \
    __asm__(".weak mpy_tested\n\tldr.w %0, 1f\n\t.subsection 1\n\t.balign 4\n1:\t.word %c1\n\t.reloc 1b, R_ARM_NONE, mpy_tested\n\t.subsection 0" \
            : "=r"(tested_) \
            : "i"(t)); \
    tested_; \
  }))
#define ASK_FOR(feature) __asm__(".weak mpy_uses_" #feature "\n\t.reloc 0, R_ARM_NONE, mpy_uses_" #feature)
#define ONLY_WITH_NAME(name, function) ONLY_WITH(name_##name, function)
#define ONLY_WITH(condition, function) \
  __asm__(".weak mpy_only." #function "." #condition "\n\t.reloc 0, R_ARM_NONE, mpy_only." #function "." #condition)
#else
#define TESTED(t) (t)
#define ASK_FOR(feature) ((void)0)
#define ONLY_WITH(condition, function) ((void)0)
#define ONLY_WITH_NAME(name, function) ((void)0)
#endif

/* A function of this file that ONLY_WITH names: its calls stay calls. */
#define APART static __attribute__((noinline, noclone))

/* Brings in what other files only refer to weakly: a reference that takes no room (on the host, one that the optimiser cannot drop). */
#if defined(__arm__)
#define NEEDS(symbol) __asm__(".reloc 0, R_ARM_NONE, " #symbol)
#else
#define NEEDS(symbol) __asm__ volatile("" : : "r"(symbol))
#endif

enum type_flags {
  TYPE_PYTHON = 1 << 0,     /* a class statement made it: instances have Python semantics, ops is instance_ops */
  TYPE_HEAP = 1 << 1,       /* lies in the heap: the collector marks it */
  TYPE_HAS_DICT = 1 << 2,   /* word `dict_word` of an instance is its overflow dictionary (or 0) */
  TYPE_FINAL = 1 << 3,      /* may not be a base (bool, NoneType, ...) */
  TYPE_EXCEPTION = 1 << 4,  /* derives from BaseException */
  TYPE_PLAIN_NEW = 1 << 5,  /* Python class with object's __new__: the VM makes the instance itself */
  TYPE_LEAF = 1 << 6,       /* instances refer to nothing: the collector does not look inside */
  TYPE_RAW_METHOD = 1 << 7, /* instances are functions: found in a class they bind to self */
  TYPE_SEQUENCE = 1 << 8,   /* matched by sequence patterns */
  TYPE_MAPPING = 1 << 9,    /* matched by mapping patterns */
  TYPE_HAS_FINALIZER = 1 << 10, /* has __del__ */
  TYPE_VARIABLE = 1 << 11,  /* instances vary in size (int, float, str, bytes, tuple...): a Python subclass wraps one */
  TYPE_SHADOWED = 1 << 13,  /* some attribute word of the layout has the name of a class attribute: methods must look at the instance first */
  TYPE_CUSTOM_GET = 1 << 14, /* Python class with __getattribute__ of its own */
  TYPE_WRAPPER = 1 << 12,   /* Python subclass of such a type: instances are struct wrapper */
  TYPE_TWIN = 1 << 15,      /* a class whose instances' attributes lie in their dictionary: type_shown */
};

struct type {
  struct object head;             /* the metatype: type_type, or a class derived from it */
  const struct str *name;
  const struct type *base;        /* the base whose layout this one extends; null for object */
  const struct tuple *mro;        /* method resolution order; null: this, base, base's base, ... */
  const struct name_table *attrs; /* never null */
  const struct layout *layout;    /* what the VM's fast paths may use: layout_none, or as `words` with some names left out */
  const struct type_ops *ops;     /* never null */
  const struct type *native;      /* the built-in type whose ops act for instances of a Python class; itself otherwise */
  const struct class_info *info;  /* of a class made from a class statement: name, module; else null */
  value init;                     /* __init__ found at creation or 0: what a call of the class runs */
  uint16_t flags;                 /* enum type_flags */
  uint16_t size;                  /* bytes of a fixed part of an instance */
  uint16_t dict_word;             /* see TYPE_HAS_DICT */
  uint16_t made;                  /* of classes made while the program runs: which one it was, for __subclasses__ */
  const struct layout *words;     /* the attribute words; null: as layout */
  const struct tuple *bases;      /* where there are several; null: just `base` */
};

/* What the compiler knows of a class statement. */
struct class_info {
  const struct str *name;
  const struct str *qualname;
  const struct module_info *module;
  uint32_t own_count;             /* attributes that the class's methods assign to self, bases' ones left out */
  const struct str *own_names[];
};

/* The class that the program sees: of a twin (objects/instance-dict.c) the one whose order it follows. */
const struct type *type_of_twin(const struct type *t);
static inline const struct type *type_shown(const struct type *t) { return t->flags & TYPE_TWIN ? type_of_twin(t) : t; }

extern const struct layout layout_none;      /* words 0 */
extern const struct name_table names_none;   /* empty */
extern const struct type_ops ops_none;       /* no abilities */

/* The type of any value but 0. */
extern const struct type type_int, type_float;
static inline const struct type *type_of(value v) {
  if (is_small(v)) return &type_int;
  ONLY_WITH(mpy_floats, type_float);
  if (is_word_float(v)) return &type_float;
  return ((const struct object *)v)->type;
}
static inline bool is_type(value v, const struct type *t) {
  return is_pointer_or_null(v) && ((const struct object *)v)->type == t;
}
/* Of a type that is written out, as nearly everywhere; (is_type)(v, t) asks with a type that the code computes. */
#define is_type(v, t) is_type(v, TESTED(t))
#define AS(T, v) ((struct T *)(v))

/* An instance of a Python class that derives from int, str, tuple...: the exact built-in value is in word 1, attributes follow. Native methods get
   the exact value as self; other arguments go through value_exact where a subclass is allowed. (Subclasses of list, dict, set, bytearray and exceptions
   have the built-in's fields in place, and need nothing of this.) */
struct wrapper {
  struct object head;
  value exact;
};
static inline value value_exact(value v) {
  return is_pointer(v) && (((const struct object *)v)->type->flags & TYPE_WRAPPER) ? ((const struct wrapper *)v)->exact : v;
}

/* Singletons, in flash. */
extern const struct object none_object, notimplemented_object, ellipsis_object;
struct bool_object { struct object head; value number; }; /* number: SMALL(0) or SMALL(1) */
extern const struct bool_object true_object, false_object;
#define value_none ((value)&none_object)
#define value_true ((value)&true_object)
#define value_false ((value)&false_object)
#define value_notimplemented ((value)&notimplemented_object)
#define value_ellipsis ((value)&ellipsis_object)
static inline value value_bool(bool b) { return b ? value_true : value_false; }

#endif

/* What runs: a context of registers, frames and a pending exception; and how C code calls Python and raises.

   Errors: a function that fails returns the null word (or false, -1) with vm->exc set. Every caller checks. No longjmp. */
#ifndef MPY_VM_H
#define MPY_VM_H

#include "heap/heap.h"
#include "vm/code.h"
#include "objects/containers.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/str.h"

/* A suspended caller: what a return goes back to. Frames grow down from the end of the stack, registers up from its start. */
struct frame {
  const uint32_t *pc;
  value *fp;
  const struct code *code;
};

struct vm {
  value exc;                 /* pending exception, or 0 */
  value handled;             /* the exception that an except clause is handling, or 0 */
  value result;              /* value of a finished generator, for yield from */
  value halted;              /* what the last interp_run gave back */
  const uint32_t *pc;        /* the running code: written by the loop before it calls anything that may raise or allocate */
  value *fp;
  const struct code *code;
  struct frame *frame;       /* youngest frame */
  value *stack;              /* start of the register stack */
  struct frame *frame_base;  /* end of the stack: oldest frame + 1 */
  char *c_limit;             /* RecursionError when the C stack pointer is below it */
  value interned;            /* set of names interned at run time, or 0 */
  value function_attrs;      /* dict of dicts: attributes of functions in flash, or 0 */
  value module_values;       /* dict of dicts: what modules written in C keep, and what was assigned to their names; or 0 */
  value memory_error;        /* a MemoryError made at start */
  value class_info;          /* while a metaclass runs for a class statement: its struct class_info; else 0 */
  value showing;             /* list of containers whose repr is being made, or 0 */
};

/* Makes the context ready to run, on an empty heap: heap_init comes before. False: a message says why not. */
bool vm_start(struct vm *vm, void *stack, size_t stack_size);
/* Runs the image's main module. Returns the exit code: 0, 1 after printing a traceback, SystemExit's. */
int vm_main(struct vm *vm, void *stack, size_t stack_size);

/* Calls of any callable from C. 0: raised. Arguments are copied to the register stack. */
value vm_call(struct vm *vm, value f, int n, const value *args);
value vm_call0(struct vm *vm, value f);
value vm_call_self(struct vm *vm, value f, value self, const struct call_args *args); /* a function, self before the other arguments */
value vm_run_module(struct vm *vm, const struct code *code); /* a module's code, from its start */
value vm_call1(struct vm *vm, value f, value a);
value vm_call2(struct vm *vm, value f, value a, value b);
value vm_call_args(struct vm *vm, value f, const struct call_args *args);
/* obj.name(args...): looks the method up on obj (not as a special method). */
value vm_call_method(struct vm *vm, value obj, const struct str *name, int n, const value *args);
/* A special method, looked up on the type. *found = false and 0 without exception when there is none. */
value vm_call_special(struct vm *vm, value obj, const struct str *name, int n, const value *args, bool *found);
/* False with RecursionError pending when the C stack is nearly used up: call it in C functions that recurse. */
bool vm_check_c_stack(struct vm *vm);
/* Whether so much of the C stack is used that what may go deep should do it another way. */
static inline bool vm_c_stack_is_short(const struct vm *vm) { return (char *)__builtin_frame_address(0) < vm->c_limit + MPY_C_STACK_SHORT; }

/* ---- raising ------------------------------------------------------------------------------------
   fmt: %s C string, %d int, %u unsigned, %x hexadecimal, %c char, %S a str value, %R repr of a value, %T name of a value's type, %A the same but None,
   %N name of a struct type, %% percent. All return 0 so that one can `return raise_type(...)`. */
extern const struct type type_BaseException, type_Exception, type_TypeError, type_ValueError, type_IndexError, type_KeyError, type_AttributeError,
    type_NameError, type_UnboundLocalError, type_ZeroDivisionError, type_OverflowError, type_ArithmeticError, type_FloatingPointError, type_MemoryError, type_RecursionError, type_RuntimeError,
    type_StopIteration, type_StopAsyncIteration, type_GeneratorExit, type_KeyboardInterrupt, type_SystemExit, type_ImportError, type_ModuleNotFoundError, type_AssertionError,
    type_NotImplementedError, type_LookupError, type_OSError, type_UnicodeError, type_UnicodeDecodeError, type_UnicodeEncodeError, type_EOFError, type_BufferError, type_SyntaxError, type_SystemError, type_Warning,
    type_BaseExceptionGroup, type_ExceptionGroup, type_TimeoutError;
value text_format(struct vm *vm, const char *fmt, ...); /* the text alone */
value raise_error(struct vm *vm, const struct type *type, const char *fmt, ...);
value raise_type(struct vm *vm, const char *fmt, ...);
value raise_value(struct vm *vm, const char *fmt, ...);
value raise_key(struct vm *vm, value key);              /* KeyError(key) */
value raise_memory(struct vm *vm, size_t bytes);        /* MemoryError: memory allocation failed, allocating %u bytes */
value raise_during(struct vm *vm, value exception, value handled); /* an instance, whose context becomes `handled` unless that is 0 */
value raise_instance(struct vm *vm, value exception);   /* an exception instance, or a class to be called */
value raise_os(struct vm *vm, int number);              /* OSError(number, text), or the class for the number (exception-os.c) */
/* If the pending exception is of the type: clear it and return true. */
bool exc_clear_if(struct vm *vm, const struct type *type);

/* Calls of the function in this section count only where something can raise. */
#define ONLY_WITH_EXCEPTIONS(function) \
  ONLY_WITH(raise_during, function); \
  ONLY_WITH(raise_memory, function)

/* Calls of the function in this section count only where calls with keyword arguments exist (see ONLY_WITH). */
#define ONLY_WITH_KEYWORDS(function) \
  ONLY_WITH(op_CALLKW, function); \
  ONLY_WITH(op_CALLEX, function); \
  ONLY_WITH(intrinsic_class, function); \
  ONLY_WITH(keywords, function)

/* Calls of the function in this section count only where the program has the operator: an instruction for it, or C that asks for it (OPERATOR_ASKED). */
#define ONLY_WITH_OPERATOR(name, function) \
  ONLY_WITH(op_##name, function); \
  ONLY_WITH(op_##name##I, function); \
  ONLY_WITH(op_##name##K, function); \
  ONLY_WITH(op_##name##IR, function); \
  ONLY_WITH(op_##name##KR, function); \
  ONLY_WITH(binary_##name, function)
#define OPERATOR_ASKED(name) ASK_FOR(binary_##name)
/* op_binary with an operator that C names. */
#define op_operate(vm, name, a, b) (__extension__({ OPERATOR_ASKED(name); op_binary(vm, BINARY_##name, a, b); }))

/* ---- operations on any values: what the instructions' slow paths and natives use ------------------- */
value op_binary(struct vm *vm, enum binary_op op, value a, value b);
value op_inplace(struct vm *vm, enum binary_op op, value a, value b);
value op_unary(struct vm *vm, enum unary_op op, value v);
value op_compare(struct vm *vm, enum compare_op op, value a, value b);
int op_equal(struct vm *vm, value a, value b);      /* identity first, then ==; 1, 0, -1: raised */
int op_less(struct vm *vm, value a, value b);       /* 1, 0, -1 */
int op_truth(struct vm *vm, value v);
int32_t op_len(struct vm *vm, value v);             /* -1 with TypeError "object of type 'T' has no len()" */
bool op_hash(struct vm *vm, value v, uint32_t *out);
bool hash_identity(struct vm *vm, value v, uint32_t *out); /* for types whose instances are equal only to themselves */
value op_getitem(struct vm *vm, value v, value index);
bool op_setitem(struct vm *vm, value v, value index, value item); /* item 0: delete */
bool setitem_refuse(struct vm *vm, value v, value index, value item); /* raises, as what has no items does */
int op_contains(struct vm *vm, value container, value item);
value op_iter(struct vm *vm, value v);
bool op_has_iter(value v); /* whether there is something to call, which may still refuse */
value op_next(struct vm *vm, value iterator);       /* 0 without vm->exc: at its end */
value op_repr(struct vm *vm, value v);
value op_str(struct vm *vm, value v);
value op_format(struct vm *vm, value v, const struct str *spec);
bool op_put_repr(struct str_buffer *b, value v);    /* appended; guards against recursion of the C stack */
bool op_put_str(struct str_buffer *b, value v);
/* Containers that contain themselves: enter returns 1 first time, 0 if v is being shown already ('[...]'), -1 raised; leave undoes. */
int repr_enter(struct vm *vm, value v);
void repr_leave(struct vm *vm, value v);
value container_repr(struct vm *vm, value v); /* of list, tuple, dict, set, frozenset */

/* ---- attributes ------------------------------------------------------------------------------------- */
value attr_get(struct vm *vm, value v, const struct str *name);           /* AttributeError as CPython's */
value attr_find(struct vm *vm, value v, const struct str *name);          /* 0 without exception if there is none */
bool attr_set(struct vm *vm, value v, const struct str *name, value to);  /* to 0: delete */
value attr_generic_get(struct vm *vm, value v, const struct str *name);
bool attr_generic_set(struct vm *vm, value v, const struct str *name, value to);
/* What the type and its bases have under a name, not bound; 0: nothing (no exception). */
value type_lookup(const struct type *t, const struct str *name);
bool type_is_subtype(const struct type *t, const struct type *base);
static inline bool is_instance(value v, const struct type *t) {
  const struct type *own = type_of(v);
  return own == t || type_is_subtype(own, t);
}
#define is_instance(v, t) is_instance(v, TESTED(t)) /* (is_instance)(v, t): see is_type */
extern const struct type type_object, type_type, type_NoneType, type_property, type_staticmethod, type_classmethod, type_super,
    type_generator, type_coroutine, type_async_generator, type_ellipsis, type_NotImplementedType;
extern const struct type_ops instance_ops;
bool is_callable(value v);

/* name_table: look-up, and (heap tables only) insertion. */
value names_get(const struct name_table *t, const struct str *name);
bool names_set(struct vm *vm, const struct name_table **t, const struct str *name, value v);

/* An instance of a native type's subclass made by a Python class keeps the native fields at the same place, so AS(list, v) works for both. */

#endif

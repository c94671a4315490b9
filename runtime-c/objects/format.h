/* Formatting: the format mini-language, str.format, `%`, and what the VM's FORMAT and JOIN instructions call. */
#ifndef MPY_FORMAT_H
#define MPY_FORMAT_H

#include "vm/object.h"

/* f-strings. conversion: 0 none, 1 !s, 2 !r, 3 !a; spec: a str, or 0 for the empty one. */
value format_value(struct vm *vm, value v, int conversion, value spec);
value format_plain(struct vm *vm, value v, int conversion);
/* The str values of parts (all exact str) joined. */
value str_join_values(struct vm *vm, const value *parts, int count);

/* format(v, spec), appended. [spec, spec + len) may stand inside a longer text. */
struct str_buffer;
bool format_put(struct str_buffer *b, value v, const char *spec, uint32_t len);

/* The format entries of type_ops: format(v, spec). */
value str_format(struct vm *vm, value v, const struct str *spec);
value int_format(struct vm *vm, value v, const struct str *spec); /* int and bool */
value float_format(struct vm *vm, value v, const struct str *spec);
value complex_format(struct vm *vm, value v, const struct str *spec);

/* `text % values` */
value str_percent(struct vm *vm, value text, value values);
value bytes_percent(struct vm *vm, value text, value values);

/* ascii(v) */
value ascii_of(struct vm *vm, value v);

#endif

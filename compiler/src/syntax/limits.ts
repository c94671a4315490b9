/**
 * Bounds on what the front end accepts. Past each of them there is a diagnostic, never a stack
 * overflow: the parser is recursive, and its deepest recursion is a product of these.
 */

/** Brackets open at the same place, of any sort, the braces of f-strings included; CPython's bound. */
export const MAX_OPEN_BRACKETS = 200;

/** Levels of indentation; CPython's bound. */
export const MAX_INDENTATION = 100;

/** Operators that nest to the right without brackets: `**`, unary, lambda, conditional expressions. */
export const MAX_NESTING = 1000;

/** Decimal digits of an integer literal; CPython's default (conversion is quadratic past it). */
export const MAX_INTEGER_DIGITS = 4300;

/** Diagnostics for one file. */
export const MAX_DIAGNOSTICS = 20;

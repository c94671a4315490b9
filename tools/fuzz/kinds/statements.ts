// Statements with control flow, in a function: loops with else, exceptions and finally, with, match, functions in functions, generators.

import type fc from 'fast-check';
import { block } from '../statements/compound.js';
import { outermost } from '../statements/context.js';
import { indent, py, word } from '../py.js';

const values = word('0', '1', '2', '-1', '3', '5');

/** What is left in the variables shows what was done. */
export const statements: fc.Arbitrary<string> = py`a = ${values}
b = ${values}
c = 7
s = ${word("''", "'12'", "'x'")}
xs = ${word('[]', '[1, 2, 3]', '[0]', '[3, 1]')}
d = ${word('{}', "{'k': 1}", '{1: 2}', "{'a': 1, 'k': 2}")}
def body(a, b, c, s, xs, d):
${block(outermost).map(indent)}    show(a, b, c, s, xs, d)
    return 'end'
show(body(a, b, c, s, xs, d))
show(xs, d)
`;

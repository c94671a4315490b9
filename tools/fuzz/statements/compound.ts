// Compound statements. Every loop ends: those that could go on for long ask tick(), which is false after some dozen turns of all loops of a case.

import fc from 'fast-check';
import { indent, oneOf, py, weighted, word } from '../py.js';
import type { Text } from '../py.js';
import { deeper } from './context.js';
import type { Context } from './context.js';
import { functionOf } from './functions.js';
import { pattern, subject } from './patterns.js';
import { condition, number, numbers, simple, variable } from './simple.js';

const known = new Map<string, Text>();

/** Some statements, a line each or more. */
export function block(context: Context): Text {
  const key = JSON.stringify(context);
  let made = known.get(key);
  if (made === undefined) {
    made = fc
      .array(statement(context), { minLength: 1, maxLength: context.depth > 1 ? 4 : 3 })
      .map((lines) => lines.join(''));
    known.set(key, made);
  }
  return made;
}

function statement(context: Context): Text {
  const line = simple(context).map((text) => `${text}\n`);
  if (context.depth === 0) return line;
  return weighted(
    [6, line],
    [2, conditional(context)],
    [3, loop(context)],
    [3, guarded(context)],
    [1, managed(context)],
    [1, matching(context)],
    [1, functionOf(context, block)],
  );
}

const suite = (context: Context): Text => block(context).map(indent);
const maybe = (text: Text): Text => oneOf(word(''), text);

function conditional(context: Context): Text {
  const inner = suite(deeper(context));
  return py`if ${condition}:\n${inner}${maybe(py`elif ${condition}:\n${inner}`)}${maybe(py`else:\n${inner}`)}`;
}

function loop(context: Context): Text {
  const inner = suite(deeper(context, { loop: true }));
  const otherwise = maybe(py`else:\n${suite(deeper(context))}`);
  const bounded = py`    if not tick(): break\n`;
  return oneOf(
    py`for ${variable} in ${numbers}:\n${bounded}${inner}${otherwise}`,
    py`for a, b in ${word('enumerate(xs)', 'list(d.items())', 'zip(xs, range(5))', '[(1, 2), (3, 4)]', 'zip(s, xs)', '[xs, s]')}:\n${bounded}${inner}${otherwise}`,
    py`while tick() and (${condition}):\n${inner}${otherwise}`,
    py`while tick():\n${inner}${otherwise}`,
    py`while (a := a ${word('+', '-')} 1) < ${number} and tick():\n${inner}${otherwise}`,
  );
}

const caught = word(
  'Exception',
  'ValueError',
  '(KeyError, IndexError)',
  'ZeroDivisionError',
  'LookupError',
  'UnboundLocalError',
  'TypeError',
  'BaseException',
);

function guarded(context: Context): Text {
  const inner = suite(deeper(context));
  const handler = py`except ${caught}${maybe(word(' as e'))}:\n${inner}`;
  const shownHandler = py`except ${caught} as e:\n    print(repr(e), repr(e.__context__), repr(e.__cause__))\n${inner}`;
  const handlers = weighted([2, handler], [3, shownHandler], [1, py`${handler}${shownHandler}`]);
  const starred = py`except* ${word('ValueError', '(KeyError, TypeError)', 'Exception')} as e:\n    print(repr(e))\n${suite(deeper(context, { star: true, loop: false }))}`;
  return weighted(
    [3, py`try:\n${inner}${handlers}${maybe(py`else:\n${inner}`)}${maybe(py`finally:\n${inner}`)}`],
    [2, py`try:\n${inner}finally:\n${inner}`],
    [1, py`try:\n${inner}except:\n${inner}`],
    [1, py`try:\n${inner}${starred}${maybe(py`finally:\n${inner}`)}`],
  );
}

function managed(context: Context): Text {
  const manager = py`Manager(${word("'m'", "'n'")}, ${word('False', 'True', 'None', 'a')})`;
  return py`with ${manager}${maybe(word(' as a', ' as (b, c)'))}${maybe(py`, ${manager}`)}:\n${suite(deeper(context))}`;
}

function matching(context: Context): Text {
  const inner = suite(deeper(context));
  const shown = py`${maybe(word(' if a', ' if xs', ' if a > 1'))}:\n${inner}`;
  const case_ = py`    case ${pattern}${shown.map(indentAfterFirst)}`;
  const last = py`    case ${word('_', 'z')}:\n${inner.map(indent)}`;
  return py`match ${subject}:\n${case_}${maybe(case_)}${maybe(last)}`;
}

function indentAfterFirst(text: string): string {
  const end = text.indexOf('\n') + 1;
  return text.slice(0, end) + indent(text.slice(end));
}

/**
 * match. Patterns are tests that jump to the next case when they fail. What they capture is kept in temporaries
 * and bound when the whole pattern has matched.
 */

import { itemOfList, MOST_AT_ONCE, unpackToList } from './targets.js';
import type { Label } from '../ir.js';
import {
  intConst,
  literalConst,
  nameConst,
  smallInt,
  tupleConst,
} from '../../analysis/constants.js';
import { foldTuple } from '../../analysis/fold.js';
import { assertNever } from '../../source/assert.js';
import type { Span } from '../../source/span.js';
import type * as ast from '../../syntax/ast.js';
import { walkAll } from '../../analysis/walk.js';
import { jumpIf } from './conditions.js';
import { tupleTo } from './displays.js';
import { expressionTo, operand } from './expressions.js';
import type { Gen } from './gen.js';
import { loadConst } from './loads.js';
import { block } from './statements.js';
import { storeName } from './variables.js';

type Captures = ReadonlyMap<string, number>;

export function matchStatement(g: Gen, node: ast.Match): void {
  const subject = g.temp();
  expressionTo(g, node.subject, subject);
  const end = g.label();
  for (const each of node.cases) {
    const next = g.label();
    g.scoped(() => {
      const captures = captureRegisters(g, each.pattern);
      pattern(g, each.pattern, subject, next, captures);
      for (const [name, register] of captures) {
        storeName(g, each.pattern, name, register);
      }
      if (each.guard !== null) {
        jumpIf(g, each.guard, false, next);
      }
      block(g, each.body);
      g.jump(each, 'JMP', end);
    });
    g.place(next);
  }
  g.place(end);
}

function captureRegisters(g: Gen, root: ast.Pattern): Captures {
  const captures = new Map<string, number>();
  walkAll(root, (node) => {
    const name =
      node.kind === 'MatchAs' || node.kind === 'MatchStar'
        ? node.name
        : node.kind === 'MatchMapping'
          ? node.rest
          : null;
    if (name !== null && !captures.has(name)) {
      captures.set(name, g.temp());
    }
    return true;
  });
  return captures;
}

/** Goes on where the subject matches, jumps to `fail` where it does not. */
function pattern(
  g: Gen,
  node: ast.Pattern,
  subject: number,
  fail: Label,
  captures: Captures,
): void {
  const saved = g.top;
  switch (node.kind) {
    case 'MatchValue':
      valuePattern(g, node, subject, fail);
      break;
    case 'MatchSingleton':
      singletonPattern(g, node, subject, fail);
      break;
    case 'MatchAs':
      if (node.pattern !== null) {
        pattern(g, node.pattern, subject, fail, captures);
      }
      capture(g, node, node.name, subject, captures);
      break;
    case 'MatchStar':
      capture(g, node, node.name, subject, captures);
      break;
    case 'MatchOr':
      orPattern(g, node, subject, fail, captures);
      break;
    case 'MatchSequence':
      sequencePattern(g, node, subject, fail, captures);
      break;
    case 'MatchMapping':
      mappingPattern(g, node, subject, fail, captures);
      break;
    case 'MatchClass':
      classPattern(g, node, subject, fail, captures);
      break;
    default:
      assertNever(node);
  }
  g.top = saved;
}

function capture(
  g: Gen,
  place: Span,
  name: string | null,
  subject: number,
  captures: Captures,
): void {
  if (name !== null) {
    g.move(place, captures.get(name)!, subject);
  }
}

function valuePattern(g: Gen, node: ast.MatchValue, subject: number, fail: Label): void {
  const small = smallInt(g.fold(node.value), 8);
  if (small !== null) {
    g.jump(node, 'JNEQI', fail, subject, small & 255);
  } else {
    g.jump(node, 'JNEQ', fail, subject, operand(g, node.value));
  }
}

function singletonPattern(g: Gen, node: ast.MatchSingleton, subject: number, fail: Label): void {
  if (node.value.type === 'none') {
    g.jump(node, 'JNOTNONE', fail, subject);
    return;
  }
  const value = g.temp();
  loadConst(g, node, value, literalConst(node.value));
  g.jump(node, 'JISNOT', fail, subject, value);
}

function orPattern(
  g: Gen,
  node: ast.MatchOr,
  subject: number,
  fail: Label,
  captures: Captures,
): void {
  const matched = g.label();
  node.patterns.forEach((each, i) => {
    if (i + 1 === node.patterns.length) {
      pattern(g, each, subject, fail, captures);
      return;
    }
    const next = g.label();
    pattern(g, each, subject, next, captures);
    g.jump(each, 'JMP', matched);
    g.place(next);
  });
  g.place(matched);
}

function isWildcard(node: ast.Pattern): boolean {
  return node.kind === 'MatchAs' && node.pattern === null && node.name === null;
}

function sequencePattern(
  g: Gen,
  node: ast.MatchSequence,
  subject: number,
  fail: Label,
  captures: Captures,
): void {
  const { patterns } = node;
  const star = patterns.findIndex((p) => p.kind === 'MatchStar');
  const test = g.temp();
  g.move(node, test, subject);
  g.emitIntrinsic(node, 'MATCH_SEQUENCE', test, test);
  g.jump(node, 'JF', fail, test);
  const needed = star < 0 ? patterns.length : patterns.length - 1;
  if (star < 0 || needed > 0) {
    g.emit(node, 'LEN', test, subject);
    compareLength(g, node, star < 0 ? 'JNEQ' : 'JLT', test, needed, fail);
  }
  if (patterns.every((p) => isWildcard(p) || (p.kind === 'MatchStar' && p.name === null))) {
    return;
  }
  if (patterns.length > MOST_AT_ONCE) {
    const after = star < 0 ? -1 : patterns.length - star - 1;
    const list = unpackToList(g, node, star < 0 ? patterns.length : star, after, subject);
    const value = g.temp();
    patterns.forEach((each, i) => {
      itemOfList(g, each, value, list, i);
      pattern(g, each, value, fail, captures);
    });
    return;
  }
  let first: number;
  if (star < 0) {
    first = g.temp(patterns.length);
    g.emit(node, 'UNPACK', first, subject, patterns.length);
  } else {
    const window = g.temp(3 + patterns.length);
    g.move(node, window, subject);
    loadConst(g, node, window + 1, intConst(star));
    loadConst(g, node, window + 2, intConst(patterns.length - star - 1));
    g.emitIntrinsic(node, 'UNPACK_EX', window, window, patterns.length);
    first = window + 3;
  }
  patterns.forEach((each, i) => pattern(g, each, first + i, fail, captures));
}

function compareLength(
  g: Gen,
  node: Span,
  branch: 'JNEQ' | 'JLT',
  length: number,
  needed: number,
  fail: Label,
): void {
  if (needed <= 127) {
    g.jump(node, `${branch}I`, fail, length, needed);
    return;
  }
  const limit = g.temp();
  loadConst(g, node, limit, intConst(needed));
  g.jump(node, branch, fail, length, limit);
}

function mappingPattern(
  g: Gen,
  node: ast.MatchMapping,
  subject: number,
  fail: Label,
  captures: Captures,
): void {
  const test = g.temp();
  g.move(node, test, subject);
  g.emitIntrinsic(node, 'MATCH_MAPPING', test, test);
  g.jump(node, 'JF', fail, test);
  const window = g.temp(2);
  if (node.keys.length > 0) {
    g.emit(node, 'LEN', test, subject);
    compareLength(g, node, 'JLT', test, node.keys.length, fail);
  }
  if (node.keys.length > 0 || node.rest !== null) {
    g.move(node, window, subject);
    const keys = foldTuple(node.keys, g.facts, g.memo);
    if (keys !== null) {
      loadConst(g, node, window + 1, keys);
    } else {
      g.scoped(() => {
        tupleTo(g, node, node.keys, window + 1);
      });
    }
  }
  if (node.keys.length > 0) {
    const values = g.temp(node.keys.length);
    g.emitIntrinsic(node, 'MATCH_KEYS', test, window);
    g.jump(node, 'JNONE', fail, test);
    g.emit(node, 'UNPACK', values, test, node.keys.length);
    node.patterns.forEach((each, i) => pattern(g, each, values + i, fail, captures));
  }
  if (node.rest !== null) {
    g.emitIntrinsic(node, 'MATCH_REST', captures.get(node.rest)!, window);
  }
}

function classPattern(
  g: Gen,
  node: ast.MatchClass,
  subject: number,
  fail: Label,
  captures: Captures,
): void {
  const window = g.temp(4);
  g.move(node, window, subject);
  expressionTo(g, node.cls, window + 1);
  loadConst(g, node, window + 2, intConst(node.patterns.length));
  node.kwd_attrs.forEach((name) => g.unit.attributeNames.add(name));
  g.unit.attributeNames.add('__match_args__');
  loadConst(g, node, window + 3, tupleConst(node.kwd_attrs.map(nameConst)));
  g.emitIntrinsic(node, 'MATCH_CLASS', window, window);
  g.jump(node, 'JNONE', fail, window);
  const all = [...node.patterns, ...node.kwd_patterns];
  if (all.every(isWildcard)) {
    return;
  }
  const first = g.temp(all.length);
  g.emit(node, 'UNPACK', first, window, all.length);
  all.forEach((each, i) => pattern(g, each, first + i, fail, captures));
}

/**
 * Lists, tuples, sets and dictionaries written out. Short ones are made by one instruction from a run of
 * registers; longer ones grow item by item, or by whole constant tuples, so that a literal of any length needs
 * few registers.
 */

import type { Const } from '../code.js';
import { nameConst, tupleConst } from '../../analysis/constants.js';
import type { Span } from '../../source/span.js';
import type * as ast from '../../syntax/ast.js';
import { expressionTo, operand } from './expressions.js';
import type { Gen } from './gen.js';
import { loadConst } from './loads.js';

/** Items that are put into registers at once. */
const RUN = 24;
/** From this many constants on, a tuple in flash is shorter than loading them one by one. */
const CONSTANT_RUN = 4;

export function tupleTo(g: Gen, node: Span, elements: readonly ast.Expr[], dest: number): void {
  if (elements.length <= RUN && !elements.some(isStarred)) {
    runTo(g, node, 'TUPLE', elements, dest);
    return;
  }
  const window = g.temp();
  listTo(g, node, elements, window);
  g.emitIntrinsic(node, 'LIST_TO_TUPLE', dest, window);
}

export function listTo(g: Gen, node: Span, elements: readonly ast.Expr[], dest: number): void {
  const constants =
    elements.length >= CONSTANT_RUN && elements.every((e) => constantItem(g, e) !== null);
  if (elements.length <= RUN && !constants && !elements.some(isStarred)) {
    runTo(g, node, 'LIST', elements, dest);
    return;
  }
  growTo(g, node, elements, dest, 'LIST', 'LISTAPPEND', 'LIST_EXTEND');
}

export function setTo(g: Gen, node: Span, elements: readonly ast.Expr[], dest: number): void {
  if (elements.length <= RUN && !elements.some(isStarred)) {
    runTo(g, node, 'SET', elements, dest);
    return;
  }
  growTo(g, node, elements, dest, 'SET', 'SETADD', 'SET_UPDATE');
}

function isStarred(node: ast.Expr): boolean {
  return node.kind === 'Starred';
}

function constantItem(g: Gen, node: ast.Expr): Const | null {
  const constant = node.kind === 'Starred' ? null : g.fold(node);
  return constant === null || constant.kind === 'module' ? null : constant;
}

function runTo(
  g: Gen,
  node: Span,
  name: string,
  elements: readonly ast.Expr[],
  dest: number,
): void {
  const window = g.temp(elements.length);
  elements.forEach((element, i) => expressionTo(g, element, window + i));
  g.emit(node, name, dest, window, elements.length);
}

/** Starts with the items before the first star that fit a run, and adds the others. */
function growTo(
  g: Gen,
  node: Span,
  elements: readonly ast.Expr[],
  dest: number,
  make: string,
  add: string,
  extend: 'LIST_EXTEND' | 'SET_UPDATE',
): void {
  const window = g.temp(2);
  g.emit(node, make, window, window, 0);
  let i = 0;
  while (i < elements.length) {
    const run = constantRun(g, elements, i);
    const element = elements[i]!;
    if (run.length >= CONSTANT_RUN) {
      loadConst(g, element, window + 1, tupleConst(run));
      g.emitIntrinsic(node, extend, window, window);
      i += run.length;
      continue;
    }
    if (element.kind === 'Starred') {
      expressionTo(g, element.value, window + 1);
      g.emitIntrinsic(element, extend, window, window);
    } else {
      g.scoped(() => {
        g.emit(element, add, window, operand(g, element));
      });
    }
    i++;
  }
  g.moveResult(node, dest, window);
}

const MAX_RUN = 4096;

function constantRun(g: Gen, elements: readonly ast.Expr[], start: number): Const[] {
  const run: Const[] = [];
  for (let i = start; i < elements.length && run.length < MAX_RUN; i++) {
    const constant = constantItem(g, elements[i]!);
    if (constant === null) {
      break;
    }
    run.push(constant);
  }
  return run;
}

/** Pairs that are put into registers at once. */
const PAIRS = 12;

export function dictTo(g: Gen, node: ast.Dict, dest: number): void {
  const { keys, values } = node;
  if (keys.length <= PAIRS && keys.every((key) => key !== null)) {
    const window = g.temp(2 * keys.length);
    keys.forEach((key, i) => {
      expressionTo(g, key, window + 2 * i);
      expressionTo(g, values[i]!, window + 2 * i + 1);
    });
    g.emit(node, 'DICT', dest, window, keys.length);
    return;
  }
  const window = g.temp(2);
  g.emit(node, 'DICT', window, window, 0);
  keys.forEach((key, i) => {
    const value = values[i]!;
    if (key === null) {
      expressionTo(g, value, window + 1);
      g.emitIntrinsic(value, 'DICT_UPDATE', window, window);
    } else {
      g.scoped(() => {
        const k = operand(g, key, [value]);
        g.emit(key, 'DICTSET', window, k, operand(g, value));
      });
    }
  });
  g.moveResult(node, dest, window);
}

/** A dict of keyword arguments; `callable` is named in the error of a key that comes twice. */
export function keywordDictTo(
  g: Gen,
  node: Span,
  keywords: readonly ast.Keyword[],
  dest: number,
  callable: number,
): void {
  const window = g.temp(3);
  g.emit(node, 'DICT', window, window, 0);
  let merging = false;
  for (const keyword of keywords) {
    if (keyword.arg !== null && merging) {
      mergeOne(g, keyword, keyword.arg, window, callable);
    } else if (keyword.arg === null) {
      merging = true;
      expressionTo(g, keyword.value, window + 1);
      g.move(keyword, window + 2, callable);
      g.emitIntrinsic(keyword, 'DICT_MERGE', window, window);
    } else {
      g.scoped(() => {
        const key = g.temp();
        loadConst(g, keyword, key, nameConst(keyword.arg!));
        g.emit(keyword, 'DICTSET', window, key, operand(g, keyword.value));
      });
    }
  }
  g.moveResult(node, dest, window);
}

/** A keyword behind a `**mapping`: one that the mapping has too is an error. */
function mergeOne(
  g: Gen,
  keyword: ast.Keyword,
  name: string,
  window: number,
  callable: number,
): void {
  g.scoped(() => {
    const pair = g.temp(2);
    loadConst(g, keyword, pair, nameConst(name));
    expressionTo(g, keyword.value, pair + 1);
    g.emit(keyword, 'DICT', window + 1, pair, 1);
  });
  g.move(keyword, window + 2, callable);
  g.emitIntrinsic(keyword, 'DICT_MERGE', window, window);
}

/**
 * What a loop iterates over. The built-in range counts in its loop state; the built-in enumerate and zip, where the
 * loop unpacks what they give, are taken apart: no tuples are made, each iterable has a state of its own. Anything
 * else has the three registers that ITER sets up.
 */

import type { Label } from '../ir.js';
import { intConst, smallInt } from '../../analysis/constants.js';
import type { Span } from '../../source/span.js';
import type * as ast from '../../syntax/ast.js';
import { expressionTo, operand } from './expressions.js';
import type { Gen } from './gen.js';
import { loadConst } from './loads.js';
import { storeTarget } from './targets.js';
import { directRegister, mangled, noteBound } from './variables.js';

export type Source =
  | {
      readonly kind: 'leaf';
      readonly step: 'FORNEXT' | 'FORRANGE';
      readonly place: Span;
      readonly target: ast.Expr;
      readonly state: number;
      /** The register that gets the item: the target's own, where nothing speaks against it. See `assignItems`. */
      item: number;
      direct: boolean;
    }
  | {
      readonly kind: 'enumerate';
      readonly place: Span;
      readonly counter: number;
      readonly target: ast.Expr;
      readonly inner: Source;
    }
  | { readonly kind: 'zip'; readonly place: Span; readonly inner: readonly Source[] };

/** Evaluates what is iterated over and sets up the loop's state. */
export function prepareSource(g: Gen, iter: ast.Expr, target: ast.Expr): Source {
  const source = prepareParts(g, iter, target);
  if (source !== null) {
    return source;
  }
  const state = g.temp(3);
  g.scoped(() => {
    g.emit(iter, 'ITER', state, operand(g, iter));
  });
  return leaf('FORNEXT', iter, target, state);
}

/** The source of what a register holds. */
export function registerSource(g: Gen, place: Span, target: ast.Expr, register: number): Source {
  const state = g.temp(3);
  g.emit(place, 'ITER', state, register);
  return leaf('FORNEXT', place, target, state);
}

function leaf(step: 'FORNEXT' | 'FORRANGE', place: Span, target: ast.Expr, state: number): Source {
  return { kind: 'leaf', step, place, target, state, item: -1, direct: false };
}

/**
 * Chooses the registers of the items, in the scope of the targets. Only the source that is asked last may write to its
 * target at once: when it has no item any more, the other targets must keep theirs.
 */
export function assignItems(g: Gen, source: Source, last = true): void {
  switch (source.kind) {
    case 'leaf': {
      const { target } = source;
      const own = last && target.kind === 'Name' ? directRegister(g, target.id) : null;
      source.item = own ?? g.temp();
      source.direct = own !== null;
      return;
    }
    case 'enumerate':
      assignItems(g, source.inner, last);
      return;
    case 'zip':
      source.inner.forEach((inner, i) => {
        assignItems(g, inner, last && i + 1 === source.inner.length);
      });
  }
}

/** The sources of range, enumerate and zip; null for all else. */
function prepareParts(g: Gen, iter: ast.Expr, target: ast.Expr): Source | null {
  const call = builtinCall(g, iter);
  if (call === null) {
    return null;
  }
  const { args } = call.node;
  if (call.name === 'range' && args.length >= 1 && args.length <= 3) {
    return prepareRange(g, call.node, target);
  }
  const elements = target.kind === 'Tuple' || target.kind === 'List' ? target.elts : [];
  if (elements.some((e) => e.kind === 'Starred') || !distinctNames(g, elements)) {
    return null;
  }
  if (call.name === 'enumerate' && elements.length === 2 && args.length >= 1) {
    return prepareEnumerate(g, call.node, elements);
  }
  if (call.name === 'zip' && elements.length === args.length && args.length >= 1) {
    return prepareZip(g, call.node, elements);
  }
  return null;
}

function builtinCall(g: Gen, node: ast.Expr): { name: string; node: ast.Call } | null {
  if (node.kind !== 'Call' || node.keywords.length > 0) {
    return null;
  }
  const callee = g.fold(node.func);
  const builtin = callee?.kind === 'native' && callee.module === 'builtins';
  const plain = node.args.every((arg) => arg.kind !== 'Starred');
  return builtin && plain ? { name: callee.name, node } : null;
}

/** Plain names or nested tuples of them, none of them twice: then it does not matter when each is stored. */
function distinctNames(g: Gen, elements: readonly ast.Expr[]): boolean {
  const names = new Set<string>();
  const pending = [...elements];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (at.kind === 'Tuple' || at.kind === 'List') {
      pending.push(...at.elts);
    } else if (at.kind !== 'Name' || names.has(mangled(g, at.id))) {
      return false;
    } else {
      names.add(mangled(g, at.id));
    }
  }
  return true;
}

function prepareRange(g: Gen, node: ast.Call, target: ast.Expr): Source {
  const state = g.temp(3);
  const [first, second, third] = node.args;
  if (second === undefined) {
    loadConst(g, node, state, intConst(0));
    expressionTo(g, first!, state + 1);
  } else {
    expressionTo(g, first!, state);
    expressionTo(g, second, state + 1);
  }
  if (third === undefined) {
    loadConst(g, node, state + 2, intConst(1));
  } else {
    expressionTo(g, third, state + 2);
  }
  g.emit(node, 'RANGE', state);
  return leaf('FORRANGE', node, target, state);
}

function prepareEnumerate(g: Gen, node: ast.Call, elements: readonly ast.Expr[]): Source | null {
  const [iterable, startNode] = node.args;
  const start = startNode === undefined ? 0 : smallInt(g.fold(startNode), 16);
  if (start === null || node.args.length > 2) {
    return null;
  }
  const inner = prepareSource(g, iterable!, elements[1]!);
  const counter = g.temp();
  loadConst(g, node, counter, intConst(start));
  return { kind: 'enumerate', place: node, counter, target: elements[0]!, inner };
}

/** All arguments are evaluated before the first is asked for its iterator. */
function prepareZip(g: Gen, node: ast.Call, elements: readonly ast.Expr[]): Source | null {
  const starts: (() => void)[] = [];
  const inner = node.args.map((arg, i) => {
    const target = elements[i]!;
    const parts = prepareParts(g, arg, target);
    if (parts !== null) {
      return parts;
    }
    const state = g.temp(3);
    expressionTo(g, arg, state);
    starts.push(() => g.emit(arg, 'ITER', state, state));
    return leaf('FORNEXT', arg, target, state);
  });
  starts.forEach((start) => start());
  return { kind: 'zip', place: node, inner };
}

/** Jumps to `found` when each part has a next item; goes on behind when one is at its end. */
export function advance(g: Gen, source: Source, found: Label): void {
  switch (source.kind) {
    case 'leaf':
      g.jump(source.place, source.step, found, source.state, source.item);
      return;
    case 'enumerate':
      advance(g, source.inner, found);
      return;
    case 'zip': {
      const exhausted = g.label();
      source.inner.forEach((inner, i) => {
        if (i + 1 === source.inner.length) {
          advance(g, inner, found);
          return;
        }
        const more = g.label();
        advance(g, inner, more);
        g.jump(source.place, 'JMP', exhausted);
        g.place(more);
      });
      g.place(exhausted);
    }
  }
}

/** At the start of the body: the items go to their targets. */
export function bindItems(g: Gen, source: Source): void {
  switch (source.kind) {
    case 'leaf':
      if (source.direct && source.target.kind === 'Name') {
        noteBound(g, source.target.id);
      } else {
        storeTarget(g, source.target, source.item);
      }
      return;
    case 'enumerate':
      storeTarget(g, source.target, source.counter);
      g.emit(source.place, 'ADDI', source.counter, source.counter, 1);
      bindItems(g, source.inner);
      return;
    case 'zip':
      source.inner.forEach((inner) => bindItems(g, inner));
  }
}

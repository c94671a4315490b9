/**
 * Comprehensions. Those of lists, sets and dictionaries are loops in the code around them; a generator
 * expression is a function of one argument, the iterator of its first `for`.
 */

import { assertNever } from '../../source/assert.js';
import type * as ast from '../../syntax/ast.js';
import { expressionTo, operand, repeatedOperand } from './expressions.js';
import { jumpIf } from './conditions.js';
import { makeGeneratorExpression } from './functions.js';
import type { Gen } from './gen.js';
import { prepareSource, registerSource, type Source } from './iteration.js';
import { iterate, iterateAsync, type LoopBody } from './loops.js';
import { yieldValue } from './async.js';
import { enterInlined, leaveInlined } from './variables.js';

type Inlined = ast.ListComp | ast.SetComp | ast.DictComp;
const MAKERS = { ListComp: 'LIST', SetComp: 'SET', DictComp: 'DICT' } as const;

export function comprehensionTo(g: Gen, node: Inlined, dest: number): void {
  const scope = g.unit.facts.scopes.of.get(node)!;
  const outer = g.scope;
  const result = g.scratch(dest);
  const [first] = node.generators;
  // The first iterable belongs to the scope outside.
  const source = prepareFirst(g, first!);
  enterInlined(g, node, scope);
  g.scope = scope;
  g.emit(node, MAKERS[node.kind], result, result, 0);
  generatorLoop(g, node.generators, 0, source, () => {
    g.scoped(() => {
      addElement(g, node, result);
    });
  });
  leaveInlined(g, scope);
  g.scope = outer;
  g.move(node, dest, result);
}

/** Evaluates the iterable of the first `for`. */
function prepareFirst(g: Gen, first: ast.Comprehension): FirstSource {
  if (first.is_async === 1) {
    return { kind: 'register', register: operand(g, first.iter) };
  }
  return { kind: 'prepared', source: prepareSource(g, first.iter, first.target) };
}

type FirstSource =
  | { readonly kind: 'register'; readonly register: number }
  | { readonly kind: 'prepared'; readonly source: Source };

function addElement(g: Gen, node: Inlined, result: number): void {
  switch (node.kind) {
    case 'ListComp':
      g.emit(node.elt, 'LISTAPPEND', result, repeatedOperand(g, node.elt));
      return;
    case 'SetComp':
      g.emit(node.elt, 'SETADD', result, operand(g, node.elt));
      return;
    case 'DictComp': {
      const key = operand(g, node.key, [node.value]);
      g.emit(node.key, 'DICTSET', result, key, operand(g, node.value));
      return;
    }
    default:
      assertNever(node);
  }
}

/** The loops of all `for` parts from `index` on, with their conditions; `inner` is the body of the innermost. */
function generatorLoop(
  g: Gen,
  parts: readonly ast.Comprehension[],
  index: number,
  source: FirstSource | null,
  inner: () => void,
): void {
  const part = parts[index];
  if (part === undefined) {
    inner();
    return;
  }
  g.scoped(() => {
    const body: LoopBody = {
      target: part.target,
      place: part,
      run: (next) => {
        for (const test of part.ifs) {
          jumpIf(g, test, false, next);
        }
        generatorLoop(g, parts, index + 1, null, inner);
      },
    };
    if (part.is_async === 1) {
      const register = source?.kind === 'register' ? source.register : operand(g, part.iter);
      iterateAsync(g, register, body);
    } else if (source?.kind === 'prepared') {
      iterate(g, source.source, body);
    } else if (source?.kind === 'register') {
      iterate(g, registerSource(g, part.iter, part.target, source.register), body);
    } else {
      iterate(g, prepareSource(g, part.iter, part.target), body);
    }
  });
}

export function generatorExpressionTo(g: Gen, node: ast.GeneratorExp, dest: number): void {
  const [first] = node.generators;
  const window = g.temp(3);
  makeGeneratorExpression(g, node, window);
  expressionTo(g, first!.iter, window + 2);
  const isAsync = first!.is_async === 1;
  g.emitIntrinsic(first!.iter, isAsync ? 'GET_AITER' : 'GET_ITER', window + 2, window + 2);
  g.reserve(window + 3);
  g.emit(node, 'CALL', window, 1, dest);
}

/** The body of a generator expression's function; register 0 is the iterator. */
export function generatorBody(g: Gen, node: ast.GeneratorExp): void {
  generatorLoop(g, node.generators, 0, { kind: 'register', register: 0 }, () => {
    g.scoped(() => {
      yieldValue(g, node.elt, operand(g, node.elt), g.temp());
    });
  });
}

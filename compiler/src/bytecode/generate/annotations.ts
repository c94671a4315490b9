/**
 * Annotations. They are evaluated and kept only in programs that look at annotations somewhere; in others only
 * those are evaluated that contain a call, for what the call may do. Inside of functions annotations of variables
 * are never evaluated, as in CPython.
 */

import { nameConst, strConst } from '../../analysis/constants.js';
import { anyNode } from '../../analysis/walk.js';
import type { FunctionNode } from '../../analysis/facts.js';
import type { Span } from '../../source/span.js';
import type * as ast from '../../syntax/ast.js';
import { effect, expressionTo, operand } from './expressions.js';
import type { Gen } from './gen.js';
import { loadConst } from './loads.js';
import { mangled, loadGlobal } from './variables.js';

function keeps(g: Gen): boolean {
  return g.unit.program.uses.usesAnnotations;
}

function mayDoSomething(node: ast.Expr): boolean {
  return anyNode(
    node,
    (n) => n.kind === 'Call' || n.kind === 'Await' || n.kind === 'NamedExpr' || n.kind === 'Yield',
    (n) => n.kind !== 'Lambda',
  );
}

function annotationTo(g: Gen, node: ast.Expr, dest: number): void {
  if (g.unit.textAnnotations) {
    loadConst(g, node, dest, strConst(g.unit.file.text.slice(node.start, node.end)));
  } else if (node.kind === 'Starred') {
    g.emit(node, 'UNPACK', dest, operand(g, node.value), 1);
  } else {
    expressionTo(g, node, dest);
  }
}

const DICT_NAME = '__annotations__';

/** At the start of a module or class body: the empty dict, where something will be kept. */
export function startAnnotations(g: Gen, place: Span): void {
  const annotated = [...g.root.symbols.values()].some((symbol) => symbol.annotated !== null);
  if (!keeps(g) || !annotated) {
    return;
  }
  g.scoped(() => {
    const dict = g.temp();
    g.emit(place, 'DICT', dict, dict, 0);
    if (g.root.kind === 'class') {
      g.emitConst(place, 'STORENAME', dict, 0, 0, nameConst(DICT_NAME));
    } else {
      g.emit(place, 'STOREG', dict, g.unit.facts.slotToBind(DICT_NAME) ?? 0);
    }
  });
}

export function recordAnnotation(g: Gen, node: ast.AnnAssign): void {
  if (g.root.kind !== 'module' && g.root.kind !== 'class') {
    return;
  }
  const { target } = node;
  if (!keeps(g) || node.simple === 0 || target.kind !== 'Name') {
    if (!g.unit.textAnnotations && mayDoSomething(node.annotation)) {
      effect(g, node.annotation);
    }
    return;
  }
  g.scoped(() => {
    const window = g.temp(3);
    annotationTo(g, node.annotation, window + 2);
    if (g.root.kind === 'class') {
      g.emitConst(node, 'LOADNAME', window, 0, 0, nameConst(DICT_NAME));
    } else {
      loadGlobal(g, node, DICT_NAME, window);
    }
    loadConst(g, node, window + 1, nameConst(mangled(g, target.id)));
    g.emit(node, 'SETITEM', window, window + 1, window + 2);
  });
}

function annotationsOf(node: FunctionNode): { name: string; value: ast.Expr }[] {
  const { args } = node;
  const all = [...args.posonlyargs, ...args.args, args.vararg, ...args.kwonlyargs, args.kwarg];
  const found = all.flatMap((arg) => {
    const value = arg?.annotation ?? null;
    return arg === null || value === null ? [] : [{ name: arg.arg, value }];
  });
  return node.returns === null ? found : [...found, { name: 'return', value: node.returns }];
}

export function needsAnnotations(g: Gen, node: FunctionNode): boolean {
  const annotations = annotationsOf(node);
  const evaluated = annotations.some(
    ({ value }) => !g.unit.textAnnotations && mayDoSomething(value),
  );
  return annotations.length > 0 && (keeps(g) || evaluated);
}

export function annotateFunction(g: Gen, node: FunctionNode, register: number): void {
  if (!needsAnnotations(g, node)) {
    return;
  }
  const annotations = annotationsOf(node);
  if (!keeps(g)) {
    for (const { value } of annotations.filter((each) => mayDoSomething(each.value))) {
      effect(g, value.kind === 'Starred' ? value.value : value);
    }
    return;
  }
  g.scoped(() => {
    const window = g.temp(3);
    g.emit(node, 'DICT', window + 2, window, 0);
    for (const { name, value } of annotations) {
      g.scoped(() => {
        const pair = g.temp(2);
        loadConst(g, value, pair, nameConst(mangled(g, name)));
        annotationTo(g, value, pair + 1);
        g.emit(value, 'DICTSET', window + 2, pair, pair + 1);
      });
    }
    g.move(node, window, register);
    loadConst(g, node, window + 1, nameConst(DICT_NAME));
    g.emitIntrinsic(node, 'SET_FUNCTION_ATTR', window, window);
  });
}

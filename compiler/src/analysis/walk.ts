/**
 * Children of AST nodes, in the order of the text (which is nearly always that of evaluation). Walkers that
 * only look for something use `walkExpression` and `walkAll`, which keep their own stack, so that chains
 * without bound (`a + b + ...`, `a.b().c()...`, elif) cost no recursion.
 */

import type { AnyNode, Arguments, Expr, Pattern, Stmt, TypeParam } from '../syntax/ast.js';
import { assertNever } from '../source/assert.js';

type MaybeNode = AnyNode | null;

function argumentChildren(args: Arguments): MaybeNode[] {
  const all = [...args.posonlyargs, ...args.args];
  const first = all.length - args.defaults.length;
  const nodes: MaybeNode[] = [];
  all.forEach((arg, i) => {
    nodes.push(arg, i >= first ? (args.defaults[i - first] ?? null) : null);
  });
  nodes.push(args.vararg);
  args.kwonlyargs.forEach((arg, i) => nodes.push(arg, args.kw_defaults[i] ?? null));
  nodes.push(args.kwarg);
  return nodes;
}

function statementChildren(node: Stmt): readonly MaybeNode[] {
  switch (node.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return [...node.decorator_list, ...node.type_params, node.args, node.returns, ...node.body];
    case 'ClassDef':
      return [
        ...node.decorator_list,
        ...node.type_params,
        ...node.bases,
        ...node.keywords,
        ...node.body,
      ];
    case 'Return':
      return [node.value];
    case 'Delete':
      return node.targets;
    case 'Assign':
      return [node.value, ...node.targets];
    case 'TypeAlias':
      return [node.name, ...node.type_params, node.value];
    case 'AugAssign':
      return [node.target, node.value];
    case 'AnnAssign':
      return [node.target, node.annotation, node.value];
    case 'For':
    case 'AsyncFor':
      return [node.iter, node.target, ...node.body, ...node.orelse];
    case 'While':
    case 'If':
      return [node.test, ...node.body, ...node.orelse];
    case 'With':
    case 'AsyncWith':
      return [...node.items, ...node.body];
    case 'Match':
      return [node.subject, ...node.cases];
    case 'Raise':
      return [node.exc, node.cause];
    case 'Try':
    case 'TryStar':
      return [...node.body, ...node.handlers, ...node.orelse, ...node.finalbody];
    case 'Assert':
      return [node.test, node.msg];
    case 'Import':
    case 'ImportFrom':
      return node.names;
    case 'Expr':
      return [node.value];
    case 'Global':
    case 'Nonlocal':
    case 'Pass':
    case 'Break':
    case 'Continue':
      return [];
    default:
      return assertNever(node);
  }
}

function expressionChildren(node: Expr): readonly MaybeNode[] {
  switch (node.kind) {
    case 'BoolOp':
      return node.values;
    case 'NamedExpr':
      return [node.value, node.target];
    case 'BinOp':
      return [node.left, node.right];
    case 'UnaryOp':
      return [node.operand];
    case 'Lambda':
      return [node.args, node.body];
    case 'IfExp':
      return [node.test, node.body, node.orelse];
    case 'Dict':
      return node.keys.flatMap((key, i) => [key, node.values[i] ?? null]);
    case 'Set':
    case 'List':
    case 'Tuple':
      return node.elts;
    case 'ListComp':
    case 'SetComp':
    case 'GeneratorExp':
      return [...node.generators, node.elt];
    case 'DictComp':
      return [...node.generators, node.key, node.value];
    case 'Await':
    case 'YieldFrom':
    case 'Starred':
    case 'Attribute':
      return [node.value];
    case 'Yield':
      return [node.value];
    case 'Compare':
      return [node.left, ...node.comparators];
    case 'Call':
      return [node.func, ...node.args, ...node.keywords, ...(node.embedded ?? [])];
    case 'FormattedValue':
      return [node.value, node.format_spec];
    case 'JoinedStr':
      return node.values;
    case 'Subscript':
      return [node.value, node.slice];
    case 'Slice':
      return [node.lower, node.upper, node.step];
    case 'Constant':
    case 'Name':
      return [];
    default:
      return assertNever(node);
  }
}

function patternChildren(node: Pattern): readonly MaybeNode[] {
  switch (node.kind) {
    case 'MatchValue':
      return [node.value];
    case 'MatchSequence':
    case 'MatchOr':
      return node.patterns;
    case 'MatchMapping':
      return [...node.keys, ...node.patterns];
    case 'MatchClass':
      return [node.cls, ...node.patterns, ...node.kwd_patterns];
    case 'MatchAs':
      return [node.pattern];
    case 'MatchSingleton':
    case 'MatchStar':
      return [];
    default:
      return assertNever(node);
  }
}

function typeParamChildren(node: TypeParam): readonly MaybeNode[] {
  return node.kind === 'TypeVar' ? [node.bound, node.default_value] : [node.default_value];
}

function rawChildren(node: AnyNode): readonly MaybeNode[] {
  switch (node.kind) {
    case 'Module':
    case 'Embedded':
      return node.body;
    case 'TypeIgnore':
    case 'alias':
      return [];
    case 'comprehension':
      return [node.iter, node.target, ...node.ifs];
    case 'ExceptHandler':
      return [node.type, ...node.body];
    case 'arguments':
      return argumentChildren(node);
    case 'arg':
      return [node.annotation];
    case 'keyword':
      return [node.value];
    case 'withitem':
      return [node.context_expr, node.optional_vars];
    case 'match_case':
      return [node.pattern, node.guard, ...node.body];
    case 'MatchValue':
    case 'MatchSingleton':
    case 'MatchSequence':
    case 'MatchMapping':
    case 'MatchClass':
    case 'MatchStar':
    case 'MatchAs':
    case 'MatchOr':
      return patternChildren(node);
    case 'TypeVar':
    case 'ParamSpec':
    case 'TypeVarTuple':
      return typeParamChildren(node);
    case 'FunctionDef':
    case 'AsyncFunctionDef':
    case 'ClassDef':
    case 'Return':
    case 'Delete':
    case 'Assign':
    case 'TypeAlias':
    case 'AugAssign':
    case 'AnnAssign':
    case 'For':
    case 'AsyncFor':
    case 'While':
    case 'If':
    case 'With':
    case 'AsyncWith':
    case 'Match':
    case 'Raise':
    case 'Try':
    case 'TryStar':
    case 'Assert':
    case 'Import':
    case 'ImportFrom':
    case 'Global':
    case 'Nonlocal':
    case 'Expr':
    case 'Pass':
    case 'Break':
    case 'Continue':
      return statementChildren(node);
    default:
      return expressionChildren(node);
  }
}

export function childNodes(node: AnyNode): AnyNode[] {
  return rawChildren(node).filter((child) => child !== null);
}

/** Calls `visit` for each node in the order of the text; a node whose visit returns false is not entered. */
export function walkAll(root: AnyNode, visit: (node: AnyNode) => boolean): void {
  const stack: AnyNode[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (visit(node)) {
      const children = childNodes(node);
      for (let i = children.length - 1; i >= 0; i--) {
        stack.push(children[i]!);
      }
    }
  }
}

/** Whether the node or something below it satisfies the test; `enter` may keep it out of parts. */
export function anyNode(
  root: AnyNode,
  test: (node: AnyNode) => boolean,
  enter: (node: AnyNode) => boolean = () => true,
): boolean {
  let found = false;
  walkAll(root, (node) => {
    found ||= test(node);
    return !found && enter(node);
  });
  return found;
}

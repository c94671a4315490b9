/**
 * The top level of a module as a straight list of statements, and which names of the module each of them may
 * cause to be looked up while it runs. From that follows, for a name that is bound once, whether anything can
 * look at it before it is bound; if not, its users may hold the value itself.
 *
 * The reckoning is by names and errs on the safe side: what a statement mentions may be called, whatever a
 * function or class mentions may be mentioned when its own name is, and so on.
 */

import type { ParsedModule } from '../program/parsed.js';
import type { AnyNode, ClassDef, Expr, Stmt } from '../syntax/ast.js';
import { boundNames } from './class-uses.js';
import { childNodes, walkAll } from './walk.js';

/** `if __name__ == '__main__'` and literal tests are decided here; other tests are null: not known. */
export function staticTest(test: Expr, isMain: boolean): boolean | null {
  if (test.kind === 'Constant' && test.value.type === 'bool') {
    return test.value.value;
  }
  if (test.kind === 'UnaryOp' && test.op === 'Not') {
    const inner = staticTest(test.operand, isMain);
    return inner === null ? null : !inner;
  }
  if (test.kind !== 'Compare' || test.ops.length !== 1) {
    return null;
  }
  const [op] = test.ops;
  const [right] = test.comparators;
  const sides = [test.left, right];
  const name = sides.find((side) => side?.kind === 'Name' && side.id === '__name__');
  const text = sides.find((side) => side?.kind === 'Constant' && side.value.type === 'str');
  if (name === undefined || text?.kind !== 'Constant' || text.value.type !== 'str') {
    return null;
  }
  if (text.value.value !== '__main__') {
    return null;
  }
  return op === 'Eq' ? isMain : op === 'NotEq' ? !isMain : null;
}

/** Statements in the order of execution; an `if` whose test is known is replaced by what it executes. */
export function flattenTopLevel(module: ParsedModule): Stmt[] {
  const flat: Stmt[] = [];
  const pending: Stmt[] = [...module.ast.body].reverse();
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    const truth = at.kind === 'If' ? staticTest(at.test, module.name === '__main__') : null;
    if (at.kind === 'If' && truth !== null) {
      pending.push(...[...(truth ? at.body : at.orelse)].reverse());
    } else {
      flat.push(at);
    }
  }
  return flat;
}

export interface TopLevel {
  readonly statements: readonly Stmt[];
  /** Index of the first statement during which the name may be looked up; absent if none. */
  readonly firstUse: ReadonlyMap<string, number>;
}

export interface TopLevelOptions {
  /** Whether classes of the program have hooks that run when a class is made. */
  readonly classHooks: boolean;
  /** Whether importing in that statement may run code that uses this module. */
  importsBack(statement: Stmt): boolean;
  /** What such code may ask this module for: attributes and imported names that other modules mention. */
  namesFromOutside(): readonly string[];
}

interface ExecutionOptions extends TopLevelOptions {
  /** Names that the module binds anywhere. */
  readonly bound: ReadonlySet<string>;
  /** Of the class whose body is executed: names of its properties. */
  readonly properties: ReadonlySet<string>;
}

export function analyzeTopLevel(module: ParsedModule, given: TopLevelOptions): TopLevel {
  const options = { ...given, bound: boundNames(module), properties: new Set<string>() };
  const statements = flattenTopLevel(module);
  const definitions = collectDefinitions(statements);
  const firstUse = new Map<string, number>();
  statements.forEach((statement, index) => {
    const pending = options.importsBack(statement)
      ? [...options.namesFromOutside()]
      : executedNames(statement, options);
    for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
      if (firstUse.has(name)) {
        continue;
      }
      firstUse.set(name, index);
      for (const definition of definitions.get(name) ?? []) {
        pending.push(...allNames(definition));
      }
    }
  });
  return { statements, firstUse };
}

/** Functions and classes by name: what a mention of the name may run. */
function collectDefinitions(statements: readonly Stmt[]): Map<string, AnyNode[]> {
  const definitions = new Map<string, AnyNode[]>();
  for (const statement of statements) {
    walkAll(statement, (node) => {
      if (
        node.kind === 'FunctionDef' ||
        node.kind === 'AsyncFunctionDef' ||
        node.kind === 'ClassDef'
      ) {
        const list = definitions.get(node.name) ?? [];
        list.push(node);
        definitions.set(node.name, list);
        return false;
      }
      return true;
    });
  }
  return definitions;
}

const cache = new WeakMap<AnyNode, string[]>();

/** Every name that is mentioned in a node, at any depth. */
function allNames(root: AnyNode): string[] {
  let names = cache.get(root);
  if (names === undefined) {
    const found = new Set<string>();
    addNames(root, found);
    names = [...found];
    cache.set(root, names);
  }
  return names;
}

function addNames(root: AnyNode, found: Set<string>): void {
  walkAll(root, (node) => {
    if (node.kind === 'Name') {
      found.add(node.id);
    }
    return true;
  });
}

/** Names that the execution of one statement of the top level mentions; bodies of functions are not run by `def`. */
function executedNames(statement: Stmt, options: ExecutionOptions): string[] {
  const found = new Set<string>();
  addExecuted(statement, options, found);
  return [...found];
}

function addExecuted(node: Stmt, options: ExecutionOptions, found: Set<string>): void {
  switch (node.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      if (!node.decorator_list.every((each) => isIdle(each, options))) {
        addNames(node, found);
      } else {
        for (const part of [node.args, node.returns, ...node.type_params]) {
          if (part !== null) {
            addNames(part, found);
          }
        }
      }
      return;
    case 'ClassDef':
      addClass(node, options, found);
      return;
    case 'Assign':
    case 'AnnAssign': {
      // The name that is bound here is no use of it.
      for (const child of childNodes(node)) {
        if (child.kind !== 'Name' || child.ctx === 'Load') {
          addNames(child, found);
        }
      }
      return;
    }
    default:
      addNames(node, found);
  }
}

function addClass(node: ClassDef, options: ExecutionOptions, found: Set<string>): void {
  if (node.decorator_list.length > 0 || node.keywords.length > 0 || options.classHooks) {
    addNames(node, found);
    return;
  }
  for (const base of node.bases) {
    addNames(base, found);
  }
  const properties = node.body.flatMap((each) =>
    each.kind === 'FunctionDef' && each.decorator_list.some((d) => isIdle(d, options))
      ? [each.name]
      : [],
  );
  for (const statement of node.body) {
    addExecuted(statement, { ...options, properties: new Set(properties) }, found);
  }
}

const WRAPPERS: ReadonlySet<string> = new Set(['property', 'staticmethod', 'classmethod']);
const OF_PROPERTIES: ReadonlySet<string> = new Set(['getter', 'setter', 'deleter']);

/** A decorator that only wraps the function: a built-in one, or a method of a property of the same class. */
function isIdle(decorator: Expr, { bound, properties }: ExecutionOptions): boolean {
  if (decorator.kind === 'Attribute') {
    const { value } = decorator;
    return OF_PROPERTIES.has(decorator.attr) && value.kind === 'Name' && properties.has(value.id);
  }
  const isFree = decorator.kind === 'Name' && !bound.has(decorator.id) && !bound.has('*');
  return isFree && WRAPPERS.has(decorator.id);
}

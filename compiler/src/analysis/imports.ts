/** Which modules the imports of a module name, and what of a module `from m import *` takes. */

import type { ParsedModule, ParsedProgram } from '../program/parsed.js';
import type { AnyNode, Expr, ImportFrom, Stmt } from '../syntax/ast.js';
import { childNodes } from './walk.js';

/** The module itself after its packages: `a.b.c` is a, a.b, a.b.c. */
export function withPackages(name: string): string[] {
  const parts = name.split('.');
  return parts.map((_, i) => parts.slice(0, i + 1).join('.'));
}

/** Full names of all modules that imports below a node may run. */
export function importTargets(module: ParsedModule, root: AnyNode): Set<string> {
  const targets = new Set<string>();
  const add = (name: string): void => withPackages(name).forEach((part) => targets.add(part));
  const stack: AnyNode[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.kind === 'Import') {
      node.names.forEach((alias) => add(module.resolve(0, alias.name)));
    } else if (node.kind === 'ImportFrom') {
      const base = module.resolve(node.level, node.module);
      add(base);
      node.names.forEach((alias) => add(`${base}.${alias.name}`));
    } else {
      stack.push(...childNodes(node));
    }
  }
  return targets;
}

/**
 * Modules that imports below a node name, so that their code can ask them for something. `from p.m import x` names p.m (and p.m.x, if that is
 * a module), not p, though it runs all three.
 */
function namedTargets(module: ParsedModule, root: AnyNode): Set<string> {
  const targets = new Set<string>();
  const stack: AnyNode[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.kind === 'Import') {
      for (const { name, asname } of node.names) {
        const target = module.resolve(0, name);
        (asname === null ? withPackages(target) : [target]).forEach((each) => targets.add(each));
      }
    } else if (node.kind === 'ImportFrom') {
      const base = module.resolve(node.level, node.module);
      targets.add(base);
      node.names.forEach((alias) => targets.add(`${base}.${alias.name}`));
    } else {
      stack.push(...childNodes(node));
    }
  }
  return targets;
}

/** For a module: whether a statement's imports may run code that names the module itself. */
export function importsBackTest(
  program: ParsedProgram,
): (module: ParsedModule) => (statement: Stmt) => boolean {
  const runs = new Map<string, Set<string>>();
  const names = new Map<string, Set<string>>();
  for (const module of program.modules) {
    runs.set(module.name, importTargets(module, module.ast));
    names.set(module.name, namedTargets(module, module.ast));
  }
  const comeBack = (targets: ReadonlySet<string>, goal: string): boolean => {
    // What is running already, the module and the packages around it, is not run again.
    const seen = new Set(withPackages(goal));
    const pending = [...targets];
    for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
      if (!seen.has(name)) {
        seen.add(name);
        if (names.get(name)?.has(goal) === true) {
          return true;
        }
        pending.push(...(runs.get(name) ?? []));
      }
    }
    return false;
  };
  return (module) => {
    const inCycle = comeBack(runs.get(module.name) ?? new Set(), module.name);
    return (statement) => inCycle && comeBack(importTargets(module, statement), module.name);
  };
}

/** Every attribute and every imported name that a module mentions; strings too, for getattr. */
export function mentionedAttributes(module: ParsedModule): Set<string> {
  const names = new Set<string>();
  const stack: AnyNode[] = [module.ast];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.kind === 'Attribute') {
      names.add(node.attr);
    } else if (node.kind === 'alias') {
      names.add(node.name);
    } else if (node.kind === 'Constant' && node.value.type === 'str') {
      names.add(node.value.value);
    }
    stack.push(...childNodes(node));
  }
  return names;
}

/** The names that `__all__` lists, where it is a plain list or tuple of strings; null where there is none. */
export function listedNames(module: ParsedModule): readonly string[] | 'unknown' | null {
  let names: string[] | null = null;
  for (const statement of module.ast.body) {
    const value = allValue(statement);
    if (value === undefined) {
      continue;
    }
    const strings = value === null ? null : stringsOf(value);
    if (strings === null) {
      return 'unknown';
    }
    names = statement.kind === 'AugAssign' ? [...(names ?? []), ...strings] : strings;
  }
  return names;
}

/** What a statement gives to `__all__`: undefined when it does not touch it, null when in another way. */
function allValue(statement: Stmt): Expr | null | undefined {
  if (statement.kind === 'Assign') {
    const named = statement.targets.some((t) => t.kind === 'Name' && t.id === '__all__');
    return named ? (statement.targets.length === 1 ? statement.value : null) : undefined;
  }
  if (statement.kind === 'AnnAssign' || statement.kind === 'AugAssign') {
    const { target } = statement;
    return target.kind === 'Name' && target.id === '__all__' ? statement.value : undefined;
  }
  return undefined;
}

function stringsOf(value: Expr): string[] | null {
  if (value.kind === 'BinOp' && value.op === 'Add') {
    const left = stringsOf(value.left);
    const right = stringsOf(value.right);
    return left === null || right === null ? null : [...left, ...right];
  }
  if (value.kind !== 'List' && value.kind !== 'Tuple') {
    return null;
  }
  const names: string[] = [];
  for (const element of value.elts) {
    if (element.kind !== 'Constant' || element.value.type !== 'str') {
      return null;
    }
    names.push(element.value.value);
  }
  return names;
}

export function isStarImport(node: ImportFrom): boolean {
  return node.names[0]?.name === '*';
}

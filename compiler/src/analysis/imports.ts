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

/** For a module: whether a statement's imports may run code that imports the module itself. */
export function importsBackTest(
  program: ParsedProgram,
): (module: ParsedModule) => (statement: Stmt) => boolean {
  const direct = new Map<string, Set<string>>();
  for (const module of program.modules) {
    direct.set(module.name, importTargets(module, module.ast));
  }
  const reaches = (from: string, goal: string): boolean => {
    const seen = new Set<string>();
    const pending = [from];
    for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
      if (name === goal) {
        return true;
      }
      if (!seen.has(name)) {
        seen.add(name);
        pending.push(...(direct.get(name) ?? []));
      }
    }
    return false;
  };
  return (module) => {
    const inCycle = [...(direct.get(module.name) ?? [])].some(
      (target) => target !== module.name && reaches(target, module.name),
    );
    return (statement) =>
      inCycle &&
      [...importTargets(module, statement)].some(
        (target) => target !== module.name && reaches(target, module.name),
      );
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

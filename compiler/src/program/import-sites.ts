/**
 * Finds every import in a module, wherever it stands: statements at the top, in functions, in try blocks, and calls of
 * `__import__` and `importlib.import_module` with a constant name.
 *
 * The walk keeps a stack of its own, since a tree can be deep.
 */

import type {
  AnyNode,
  Call,
  ConstantValue,
  ExceptHandler,
  Expr,
  Import,
  ImportFrom,
  Module,
} from '../syntax/ast.js';
import type { Span } from '../source/span.js';

export interface ImportSite {
  /** Leading dots. */
  readonly level: number;
  /** Null for `from . import x`. */
  readonly name: string | null;
  /** What `from m import ...` takes, with the places of the names; null for a plain import. */
  readonly taken: readonly { readonly name: string; readonly span: Span }[] | null;
  readonly span: Span;
  /** In a try block that catches ImportError, or behind TYPE_CHECKING: a missing module is no error. */
  readonly guarded: boolean;
}

/** In the order of the text. */
export function findImports(module: Module, text: string): ImportSite[] {
  const sites: ImportSite[] = [];
  const withCalls = /\b(?:__import__|import_module|eval|exec|compile)\b/.test(text);
  if (!withCalls && !text.includes('import')) {
    return sites;
  }
  const stack: { value: unknown; guarded: boolean }[] = [{ value: module.body, guarded: false }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value, guarded } = next;
    if (Array.isArray(value)) {
      for (const child of value) {
        stack.push({ value: child, guarded });
      }
    } else if (isNode(value)) {
      visit(value, guarded, withCalls, sites, stack);
    }
  }
  return sites.sort((a, b) => a.span.start - b.span.start);
}

type Stack = { value: unknown; guarded: boolean }[];

function visit(
  node: AnyNode,
  guarded: boolean,
  withCalls: boolean,
  sites: ImportSite[],
  stack: Stack,
): void {
  switch (node.kind) {
    case 'Import':
      sites.push(...sitesOfImport(node, guarded));
      return;
    case 'ImportFrom':
      sites.push(siteOfFrom(node, guarded));
      return;
    case 'Try':
    case 'TryStar': {
      const catches = node.handlers.some(catchesImportError);
      stack.push({ value: node.body, guarded: guarded || catches });
      stack.push({ value: [node.handlers, node.orelse, node.finalbody], guarded });
      return;
    }
    case 'If':
      if (isTypeChecking(node.test)) {
        stack.push({ value: node.body, guarded: true }, { value: node.orelse, guarded });
        return;
      }
      break;
    case 'Call': {
      const site = siteOfCall(node, guarded);
      if (site !== null) {
        sites.push(site);
      }
      break;
    }
    default:
      break;
  }
  pushChildren(node, guarded, withCalls, stack);
}

/** Statements hold statements in these fields only; expressions matter only where calls do. */
const STATEMENT_FIELDS = ['body', 'orelse', 'finalbody', 'handlers', 'cases'] as const;

function pushChildren(node: AnyNode, guarded: boolean, withCalls: boolean, stack: Stack): void {
  const fields: Readonly<Record<string, unknown>> = { ...node };
  for (const name of withCalls ? Object.keys(fields) : STATEMENT_FIELDS) {
    const value = fields[name];
    if (typeof value === 'object' && value !== null) {
      stack.push({ value, guarded });
    }
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'kind' in value && 'start' in value;
}

function sitesOfImport(node: Import, guarded: boolean): ImportSite[] {
  return node.names.map((alias) => ({
    level: 0,
    name: alias.name,
    taken: null,
    span: { start: alias.start, end: alias.start + alias.name.length },
    guarded,
  }));
}

function siteOfFrom(node: ImportFrom, guarded: boolean): ImportSite {
  const taken = node.names.map((alias) => ({
    name: alias.name,
    span: { start: alias.start, end: alias.start + alias.name.length },
  }));
  return { level: node.level, name: node.module, taken, span: node, guarded };
}

/** `__import__('m')`, `import_module('m')`, `importlib.import_module('m')`. */
function siteOfCall(node: Call, guarded: boolean): ImportSite | null {
  const { func } = node;
  const callee = func.kind === 'Name' ? func.id : func.kind === 'Attribute' ? func.attr : '';
  const argument = node.args[0];
  if (
    (callee !== '__import__' && callee !== 'import_module') ||
    argument?.kind !== 'Constant' ||
    argument.value.type !== 'str'
  ) {
    return null;
  }
  const text = argument.value.value;
  if (callee === '__import__' && hasLevel(node)) {
    return null; // what package it starts from, only the running program knows
  }
  const level = callee === 'import_module' ? /^\.*/.exec(text)![0].length : 0;
  const stated = level > 0 ? packageOf(node, level) : null;
  const name = text.slice(level) === '' ? null : text.slice(level);
  if (stated !== null) {
    const full = name === null ? stated : `${stated}.${name}`;
    return { level: 0, name: full, taken: null, span: argument, guarded };
  }
  // `import_module('.x', package)`: the package is most likely the module's own.
  return { level, name, taken: null, span: argument, guarded: guarded || level > 0 };
}

/** The package that so many dots mean below the constant package of an `import_module`; null where it is not constant. */
function packageOf(node: Call, level: number): string | null {
  const argument = node.args[1] ?? node.keywords.find(({ arg }) => arg === 'package')?.value;
  if (argument?.kind !== 'Constant' || argument.value.type !== 'str') {
    return null;
  }
  const parts = argument.value.value.split('.');
  return level > parts.length ? null : parts.slice(0, parts.length - level + 1).join('.');
}

/** `__import__(name, globals, locals, fromlist, level)` with a level other than 0. */
function hasLevel(node: Call): boolean {
  const level = node.args[4] ?? node.keywords.find(({ arg }) => arg === 'level')?.value;
  return level !== undefined && !(level.kind === 'Constant' && isZero(level.value));
}

function isZero(value: ConstantValue): boolean {
  return value.type === 'int' && value.value === 0n;
}

const IMPORT_CATCHERS = new Set([
  'ImportError',
  'ModuleNotFoundError',
  'Exception',
  'BaseException',
]);

function catchesImportError(handler: ExceptHandler): boolean {
  const types =
    handler.type === null
      ? null
      : handler.type.kind === 'Tuple'
        ? handler.type.elts
        : [handler.type];
  return (
    types === null || types.some((type) => type.kind === 'Name' && IMPORT_CATCHERS.has(type.id))
  );
}

function isTypeChecking(test: Expr): boolean {
  return (
    (test.kind === 'Name' && test.id === 'TYPE_CHECKING') ||
    (test.kind === 'Attribute' && test.attr === 'TYPE_CHECKING')
  );
}

/**
 * Which lists, dicts and sets a program may change or hand on: the names of all that are not only read in place. A table that a
 * module (or a class) binds once, and that every mention of its name only reads, can lie in flash.
 *
 * By names, like class-uses.ts: what another name shares with a table counts for both, which errs towards changes.
 */

import type { ParsedModule, ParsedProgram } from '../program/parsed.js';
import type { AnyNode, Call, Expr } from '../syntax/ast.js';
import { boundNames, NAMESPACES, type Site } from './class-uses.js';
import { childNodes } from './walk.js';

export interface ContainerUses {
  /** What may change a container that is bound to that name; null when nothing can. */
  changedBy(name: string): Site | null;
  /** A look-up by a name that is made at run time, where what it finds is not only called or read. */
  readonly dynamic: Site | null;
}

/** Methods of list, dict and set that change nothing and give nothing of the container itself. */
const READING_METHODS: ReadonlySet<string> = new Set([
  ...['get', 'items', 'keys', 'values', 'copy', 'index', 'count', '__len__', '__contains__'],
  ...['__getitem__', 'isdisjoint', 'issubset', 'issuperset', 'union', 'intersection', 'difference'],
]);
/** Built-in functions that read what they are given. */
const READING_CALLS: ReadonlySet<string> = new Set([
  ...[
    'len',
    'sorted',
    'list',
    'tuple',
    'set',
    'dict',
    'frozenset',
    'sum',
    'min',
    'max',
    'any',
    'all',
  ],
  ...[
    'enumerate',
    'zip',
    'map',
    'filter',
    'reversed',
    'iter',
    'print',
    'repr',
    'str',
    'isinstance',
  ],
  ...['bytes', 'bytearray', 'bool', 'id', 'type'],
]);

/** Stands for all names. */
const ANY = '*';
/** Stands for names that are made at run time. */
const DYNAMIC = 'getattr';

interface Work {
  readonly node: AnyNode;
  readonly parent: AnyNode | null;
  readonly outer: AnyNode | null;
}

export function analyzeContainerUses(program: ParsedProgram): ContainerUses {
  const found = new Map<string, Site>();
  const aliases = new Map<string, Set<string>>();
  for (const module of program.modules) {
    collect(module, found, aliases);
  }
  return {
    dynamic: found.get(DYNAMIC) ?? null,
    changedBy(name) {
      const seen = new Set<string>();
      const pending = [name, ANY];
      for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
        const site = found.get(at);
        if (site !== undefined) {
          return site;
        }
        seen.add(at);
        pending.push(...[...(aliases.get(at) ?? [])].filter((each) => !seen.has(each)));
      }
      return null;
    },
  };
}

function collect(
  module: ParsedModule,
  found: Map<string, Site>,
  aliases: Map<string, Set<string>>,
): void {
  const bound = boundNames(module);
  const note = (name: string, span: AnyNode, what: string): void => {
    if (!found.has(name)) {
      found.set(name, { module, span, what });
    }
  };
  const stack: Work[] = [{ node: module.ast, parent: null, outer: null }];
  for (let work = stack.pop(); work !== undefined; work = stack.pop()) {
    const { node, parent } = work;
    if (node.kind === 'alias' && node.asname !== null) {
      aliases.set(node.name, (aliases.get(node.name) ?? new Set()).add(node.asname));
    } else if ((node.kind === 'Name' || node.kind === 'Attribute') && node.ctx === 'Load') {
      const name = node.kind === 'Name' ? node.id : node.attr;
      if (NAMESPACES.has(name) || isForeignDict(node)) {
        note(ANY, node, `'${name}' may give any object here`);
      }
      if (!onlyReads(work, bound)) {
        note(name, node, `'${name}' is changed here, or goes somewhere as a value`);
      }
    } else if (node.kind === 'Call') {
      lookedUp(node).forEach((name) => {
        note(name, node, `'${name}' is looked up here`);
      });
      const isCalled = parent?.kind === 'Call' && parent.func === node;
      if (looksUp(node) && lookedUp(node).length === 0 && !isCalled && !onlyReads(work, bound)) {
        note(DYNAMIC, node, 'an attribute is looked up here by a name that is made at run time');
      }
    }
    childNodes(node).forEach((child) => stack.push({ node: child, parent: node, outer: parent }));
  }
}

function looksUp({ func }: Call): boolean {
  const name = func.kind === 'Name' ? func.id : func.kind === 'Attribute' ? func.attr : '';
  return ['getattr', 'attrgetter', '__getattribute__', 'getmembers'].includes(name);
}

/** `x.__dict__`, where x may be a class or a module. */
function isForeignDict(node: Expr): boolean {
  const isSelf =
    node.kind === 'Attribute' && node.value.kind === 'Name' && node.value.id === 'self';
  return node.kind === 'Attribute' && node.attr === '__dict__' && !isSelf;
}

/** Names that a call of getattr and its like says. */
function lookedUp(node: Call): string[] {
  const name = node.func.kind === 'Name' ? node.func.id : '';
  return /^(?:getattr|attrgetter)$/.test(name)
    ? node.args.flatMap((arg) =>
        arg.kind === 'Constant' && arg.value.type === 'str' ? [arg.value.value] : [],
      )
    : [];
}

function onlyReads({ node, parent, outer }: Work, bound: ReadonlySet<string>): boolean {
  if (node.kind === 'Name' && node.id === DYNAMIC) {
    return parent?.kind === 'Call' && parent.func === node;
  }
  switch (parent?.kind) {
    case 'Subscript':
      return parent.value === node && parent.ctx === 'Load';
    case 'Attribute':
      return READING_METHODS.has(parent.attr) && outer?.kind === 'Call' && outer.func === parent;
    case 'Call':
      return parent.func !== node && readsArguments(parent, bound);
    case 'For':
      return parent.iter === node;
    case 'comprehension':
    case 'Compare':
    case 'FormattedValue':
    case 'Starred':
    case 'Expr':
      return true;
    case 'keyword':
      return parent.arg === null;
    case 'If':
    case 'While':
    case 'IfExp':
      return parent.test === node;
    case 'UnaryOp':
      return parent.op === 'Not';
    case 'Assign':
      return parent.value === node && parent.targets.every((target) => unpacks(target));
    case 'BinOp':
      return isText(parent.left) && parent.op === 'Mod';
    default:
      return false;
  }
}

function readsArguments({ func }: Call, bound: ReadonlySet<string>): boolean {
  if (func.kind === 'Attribute') {
    return isText(func.value) && (func.attr === 'join' || func.attr === 'format');
  }
  return (
    func.kind === 'Name' && READING_CALLS.has(func.id) && !bound.has(func.id) && !bound.has('*')
  );
}

function unpacks(target: Expr): boolean {
  return target.kind === 'Tuple' || target.kind === 'List';
}

function isText(node: Expr): boolean {
  return node.kind === 'Constant' && node.value.type === 'str';
}

/** Calls of built-ins that have an instruction of their own, or that need to know where they stand. */

import type { Const } from '../code.js';
import { strOfConst, nameConst, strConst, tupleConst } from '../../analysis/constants.js';
import { fold } from '../../analysis/fold.js';
import { mayBeStored } from '../../analysis/program-uses.js';
import { GIVEN_GLOBALS } from '../../analysis/scope.js';
import type { Span } from '../../source/span.js';
import type * as ast from '../../syntax/ast.js';
import { evalCallTo } from './embedded.js';
import { operand } from './expressions.js';
import type { Gen } from './gen.js';
import { loadConst } from './loads.js';
import { bitOf, givenGlobals, variableOf, type Variable } from './variables.js';

type Native = Extract<Const, { kind: 'native' }>;

/** Built-ins that call a function they are given, and let nobody else see it. */
const TRANSIENT = new Set(['sorted', 'min', 'max', 'map', 'filter', 'sum', 'any', 'all']);

export function takesTransientFunctions(callee: Const): boolean {
  return callee.kind === 'native' && callee.module === 'builtins' && TRANSIENT.has(callee.name);
}

/** Built-ins that depend on the place of the call: they are known here, and no C function could be. */
export function placeBuiltinTo(g: Gen, node: ast.Call, dest: number): boolean {
  if (node.func.kind !== 'Name') {
    return false;
  }
  const variable = variableOf(g, node.func.id);
  const outside = variable.kind === 'given' || isUnboundKey(g, variable);
  if (!outside && (variable.kind !== 'global' || g.unit.facts.binds(variable.name))) {
    return false;
  }
  const without = node.args.length === 0 && node.keywords.length === 0;
  switch (variable.name) {
    case 'globals':
      return without && namesOfModule(g, node, dest);
    case 'locals':
    case 'vars':
      return without && localsTo(g, node, dest);
    case 'dir':
      return without && dirTo(g, node, dest);
    case 'eval':
    case 'exec':
    case 'compile':
      return compilerCall(g, node, variable.name, dest);
    default:
      return false;
  }
}

/** Where a name may be a key of a mapping and nothing in sight binds it, it is taken for the built-in all the same. */
function isUnboundKey(g: Gen, { kind, name }: Variable): boolean {
  return kind === 'namespace' && g.scope.symbols.get(name)?.bound !== true;
}

/** False when the call is an ordinary one. */
export function builtinCallTo(g: Gen, node: ast.Call, callee: Native, dest: number): boolean {
  if (callee.module !== 'builtins') {
    return false;
  }
  if (callee.name === 'print') {
    return printTextTo(g, node, dest);
  }
  const plain = node.keywords.length === 0 && node.args.every((a) => a.kind !== 'Starred');
  const [first] = node.args;
  if (callee.name !== 'len' || !plain || node.args.length !== 1 || first === undefined) {
    return false;
  }
  g.emit(node, 'LEN', dest, operand(g, first));
  return true;
}

/** The longest text that print() of constants is made into. */
const MAX_PRINTED = 4096;

/** A print() of constants is one text that goes out as it is, where nothing puts another file in the place of the console. */
function printTextTo(g: Gen, node: ast.Call, dest: number): boolean {
  const { program } = g.unit;
  const text = printedText(g, node);
  if (text === null || text === '' || text.length > MAX_PRINTED || /\p{Surrogate}/u.test(text)) {
    return false;
  }
  if (mayBeStored(program.uses, 'sys', 'stdout')) {
    return false;
  }
  const window = g.temp();
  loadConst(g, node, window, strConst(text));
  g.emitIntrinsic(node, 'PRINT_TEXT', dest, window);
  return true;
}

/** Null where an argument is not known, or is more than a text, an integer, a truth value or None. */
function printedText(g: Gen, { args, keywords }: ast.Call): string | null {
  const constantOf = (value: ast.Expr) => fold(value, g.facts, g.memo);
  const between = new Map([
    ['sep', ' '],
    ['end', '\n'],
  ]);
  for (const { arg, value } of keywords) {
    const given = constantOf(value);
    if (arg === null || !between.has(arg) || (given?.kind !== 'str' && given?.kind !== 'none')) {
      return null;
    }
    if (given.kind === 'str') {
      between.set(arg, given.value);
    }
  }
  const texts: string[] = [];
  for (const argument of args) {
    const constant = argument.kind === 'Starred' ? null : constantOf(argument);
    const text = constant === null ? null : strOfConst(constant);
    if (text === null) {
      return null;
    }
    texts.push(text);
  }
  return texts.join(between.get('sep')) + between.get('end')!;
}

function namesOfModule(g: Gen, place: Span, dest: number): true {
  const given = givenGlobals(g);
  if (given !== null) {
    g.move(place, dest, given);
    return true;
  }
  const window = g.temp();
  loadConst(g, place, window, { kind: 'module', name: g.unit.moduleName });
  g.emitIntrinsic(place, 'GLOBALS', dest, window);
  return true;
}

/** In a module its names, in a class body or a text for exec the namespace, else a dict of the locals that are bound. */
export function localsTo(g: Gen, place: Span, dest: number): true {
  const { root } = g;
  const shared = root.node.kind === 'Embedded' && root.node.namespaces === 'module';
  if ((root.kind === 'module' && g.scope === root) || shared) {
    return namesOfModule(g, place, dest);
  }
  if (root.kind === 'class' || root.kind === 'embedded') {
    g.move(place, dest, 0);
    return true;
  }
  const variables = variablesInSight(g).filter((v) => v.kind === 'local' || v.kind === 'cell');
  const free = g.root.free.filter((name) => name !== GIVEN_GLOBALS);
  const names = [...variables.map((v) => v.name), ...free];
  for (const variable of variables) {
    if (
      variable.kind === 'local' &&
      g.bound !== null &&
      (g.bound & bitOf(variable.register)) === 0n
    ) {
      g.cleared.add(variable.register);
    }
  }
  const registers = [
    ...variables.map((v) => (v.kind === 'local' || v.kind === 'cell' ? v.register : 0)),
    ...free.map((name) => g.firstFree + g.root.free.indexOf(name)),
  ];
  const dict = names.length > MOST_NAMES ? g.temp(2) : dest;
  for (let first = 0; first === 0 || first < names.length; first += MOST_NAMES) {
    const end = first + MOST_NAMES;
    const to = first === 0 ? dict : dict + 1;
    dictOfNames(g, place, names.slice(first, end), registers.slice(first, end), to);
    if (first > 0) {
      g.emitIntrinsic(place, 'DICT_UPDATE', dict, dict);
    }
  }
  g.move(place, dest, dict);
  return true;
}

/** Names of a dict that are put into registers at once. */
const MOST_NAMES = 64;

function dictOfNames(
  g: Gen,
  place: Span,
  names: readonly string[],
  registers: readonly number[],
  dest: number,
): void {
  g.scoped(() => {
    const window = g.temp(1 + names.length);
    loadConst(g, place, window, tupleConst(names.map(nameConst)));
    registers.forEach((register, i) => {
      g.move(place, window + 1 + i, register);
    });
    g.emitIntrinsic(place, 'LOCALS', dest, window, names.length);
  });
}

/** Those of the code, and of the comprehensions around the place that are part of it. */
function variablesInSight(g: Gen): Variable[] {
  const found = [...(g.variables.get(g.root)?.values() ?? [])];
  for (let s = g.scope; s !== g.root && s.parent !== null; s = s.parent) {
    found.push(...(g.variables.get(s)?.values() ?? []));
  }
  return found;
}

function dirTo(g: Gen, place: Span, dest: number): true {
  const window = g.temp(3);
  loadConst(g, place, window, { kind: 'native', module: 'builtins', name: 'sorted' });
  g.scoped(() => {
    localsTo(g, place, window + 2);
  });
  g.emit(place, 'CALL', window, 1, dest);
  return true;
}

/** eval, exec and compile, but for calls with arguments that only the running program knows: those find no compiler on the device. */
function compilerCall(g: Gen, node: ast.Call, name: string, dest: number): boolean {
  const plain = node.args.length > 0 && node.args.every((arg) => arg.kind !== 'Starred');
  if (!plain || node.keywords.some(({ arg }) => arg === null || arg === 'source')) {
    return false;
  }
  evalCallTo(g, node, name, dest);
  return true;
}

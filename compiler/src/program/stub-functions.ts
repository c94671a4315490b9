/** A `def` of a stub becomes the signature of a C function. */

import { diagnose } from '../source/diagnostics.js';
import type { Diagnostic } from '../source/diagnostics.js';
import { lineOf, lineText } from '../source/span.js';
import type { SourceFile } from '../source/span.js';
import type { Arg, Expr, FunctionDef } from '../syntax/ast.js';
import type { NativeDefault, NativeFunction, NativeParameter } from './natives.js';
import { stubConstant } from './stub-constants.js';
import { stubRows } from './stub-rows.js';

/** Bounded by the fields of struct native. */
const MOST_PARAMETERS = 255;

export interface FunctionScope {
  readonly file: SourceFile;
  /** The symbols' part for a name: `list_append` for append. */
  readonly part: (name: string) => string;
  /** Null in a module. */
  readonly className: string | null;
  readonly complain: (diagnostic: Diagnostic) => void;
}

export interface StubFunction {
  readonly native: NativeFunction;
  /** `@x.setter`: the property that this one sets. */
  readonly setterOf: string | null;
}

export function stubFunction(node: FunctionDef, scope: FunctionScope): StubFunction {
  const decoration = readDecorators(node, scope);
  const binding = scope.className === null ? 'function' : bindingOf(node, decoration);
  const isSetter = decoration.setterOf !== null;
  const part = scope.part(isSetter ? `set_${node.name}` : node.name);
  return {
    native: {
      kind: 'function',
      name: node.name,
      cName: isSlot(node, scope) ? `py_slot_${node.name}` : `py_${part}`,
      symbol: `native_${part}`,
      binding,
      parameters: parameters(node, scope, binding),
      varargs: node.args.vararg !== null,
      varkeywords: node.args.kwarg !== null,
      kept: isMarked(node, scope.file, 'kept'),
      access: accessOf(node, scope),
      setter: null,
      place: { file: scope.file, span: nameSpan(node, scope.file) },
    },
    setterOf: decoration.setterOf,
  };
}

/** The name in `def name`, for messages. */
export function nameSpan(
  node: { readonly name: string; readonly start: number; readonly end: number },
  file: SourceFile,
): { start: number; end: number } {
  const at = file.text.indexOf(node.name, node.start + 'def '.length);
  return at < 0 || at > node.end ? node : { start: at, end: at + node.name.length };
}

interface Decoration {
  readonly kind: 'plain' | 'staticmethod' | 'classmethod' | 'property' | 'setter';
  readonly setterOf: string | null;
}

function readDecorators(node: FunctionDef, scope: FunctionScope): Decoration {
  let decoration: Decoration = { kind: 'plain', setterOf: null };
  for (const decorator of node.decorator_list) {
    const read = scope.className === null ? null : readDecorator(decorator);
    if (read === null) {
      const name = scope.file.text.slice(decorator.start, decorator.end);
      const parameters = { name, function: node.name };
      scope.complain(diagnose(stubRows.badDecorator, scope.file, decorator, parameters));
    } else {
      decoration = read;
    }
  }
  return decoration;
}

function readDecorator(decorator: Expr): Decoration | null {
  if (decorator.kind === 'Name') {
    const { id } = decorator;
    return id === 'staticmethod' || id === 'classmethod' || id === 'property'
      ? { kind: id, setterOf: null }
      : null;
  }
  return decorator.kind === 'Attribute' &&
    decorator.attr === 'setter' &&
    decorator.value.kind === 'Name'
    ? { kind: 'setter', setterOf: decorator.value.id }
    : null;
}

function bindingOf(node: FunctionDef, decoration: Decoration): NativeFunction['binding'] {
  switch (decoration.kind) {
    case 'property':
      return 'getter';
    case 'setter':
    case 'plain':
      return ownBinding(node.name);
    case 'staticmethod':
      return 'static';
    case 'classmethod':
      return 'class';
  }
}

/** As for classes in Python: these need no decorator. */
function ownBinding(name: string): NativeFunction['binding'] {
  if (name === '__new__') {
    return 'static';
  }
  return name === '__init_subclass__' || name === '__class_getitem__' ? 'class' : 'method';
}

function parameters(
  node: FunctionDef,
  scope: FunctionScope,
  binding: NativeFunction['binding'],
): NativeParameter[] {
  const { posonlyargs, args, defaults, kwonlyargs, kw_defaults } = node.args;
  const positional = [...posonlyargs, ...args];
  const hasSelf = scope.className !== null && (binding !== 'static' || node.name === '__new__');
  if (hasSelf && positional.length === 0 && node.args.vararg === null) {
    const names = { function: node.name, class: scope.className ?? '' };
    scope.complain(diagnose(stubRows.noSelf, scope.file, nameSpan(node, scope.file), names));
  }
  const firstDefault = positional.length - defaults.length;
  const result = [
    ...positional.map((arg, at): NativeParameter => ({
      name: arg.arg,
      kind: at < posonlyargs.length || (at === 0 && hasSelf) ? 'positionalOnly' : 'positional',
      default: readDefault(defaults[at - firstDefault] ?? null, arg, node, scope),
    })),
    ...kwonlyargs.map((arg, at): NativeParameter => ({
      name: arg.arg,
      kind: 'keywordOnly',
      default: readDefault(kw_defaults[at] ?? null, arg, node, scope),
    })),
  ];
  if (result.length > MOST_PARAMETERS) {
    const names = { function: node.name, count: result.length, limit: MOST_PARAMETERS };
    scope.complain(
      diagnose(stubRows.tooManyParameters, scope.file, nameSpan(node, scope.file), names),
    );
  }
  return result;
}

function readDefault(
  expression: Expr | null,
  parameter: Arg,
  node: FunctionDef,
  scope: FunctionScope,
): NativeDefault {
  if (expression === null) {
    return { kind: 'required' };
  }
  const constant = stubConstant(expression);
  if (constant === null) {
    const names = { parameter: parameter.arg, function: node.name };
    scope.complain(diagnose(stubRows.badDefault, scope.file, expression, names));
    return { kind: 'absent' };
  }
  return constant.kind === 'ellipsis' ? { kind: 'absent' } : { kind: 'constant', value: constant };
}

/** `# word` at the end of the definition, perhaps with other words. */
function isMarked(node: FunctionDef, file: SourceFile, word: 'slot' | 'kept' | 'member'): boolean {
  const line = lineText(file, lineOf(file, Math.max(node.start, node.end - 1)));
  return (/# ([a-z ]+)$/.exec(line.trimEnd())?.[1] ?? '').split(' ').includes(word);
}

function accessOf(node: FunctionDef, scope: FunctionScope): NativeFunction['access'] {
  if (isMarked(node, scope.file, 'member')) return 'member';
  return isWrapper(node, scope) ? 'slot' : 'plain';
}

/** Special methods that CPython has as functions, in all types or in some: not as wrappers of slots. */
const functionsInAll = new Set(
  `new init call format reversed class_getitem round trunc floor ceil getnewargs sizeof reduce reduce_ex dir complex bytes length_hint setstate getstate copy
  deepcopy subclasshook init_subclass instancecheck subclasscheck subclasses prepare enter exit`
    .split(/\s+/)
    .map((name) => `__${name}__`),
);
const functionsInSome = /^(dict|list)\.__getitem__$|^(dict|set|frozenset)\.__contains__$/;

function isWrapper({ name, decorator_list }: FunctionDef, { className }: FunctionScope): boolean {
  if (className === null || decorator_list.length > 0 || !/^__\w+__$/.test(name)) return false;
  return !functionsInAll.has(name) && !functionsInSome.test(`${className}.${name}`);
}

/** `# slot` at the end: C has no function for it, a generic one goes through the type's operations. */
function isSlot(node: FunctionDef, scope: FunctionScope): boolean {
  if (!isMarked(node, scope.file, 'slot')) {
    return false;
  }
  if (scope.className !== null && /^__\w+__$/.test(node.name)) {
    return true;
  }
  const names = { name: node.name, symbol: `py_${scope.part(node.name)}` };
  scope.complain(diagnose(stubRows.notSpecial, scope.file, nameSpan(node, scope.file), names));
  return false;
}

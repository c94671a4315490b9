/**
 * The tree as text, exactly as `python3 -m ast` of CPython 3.11 prints it: `ast.dump` with an indent
 * of three. Type parameters, which 3.11 does not know, are printed where there are some, as newer
 * versions do.
 *
 * The tree may be deep without a bound (see ast.ts), so this walks with a stack of its own, and
 * hands out the text in pieces, because the text is as long as the depth times the size.
 */

import type { AnyNode, ConstantValue } from './ast.js';
import { reprBytes, reprComplex, reprFloat, reprString } from './repr.js';

type FieldNames = {
  readonly [Kind in AnyNode['kind']]: readonly (keyof Extract<AnyNode, { kind: Kind }>)[];
};

/** The fields of each node, in the order of the ASDL. */
const fieldNames: FieldNames = {
  Module: ['body', 'type_ignores'],
  TypeIgnore: ['lineno', 'tag'],
  FunctionDef: ['name', 'args', 'body', 'decorator_list', 'returns', 'type_comment', 'type_params'],
  AsyncFunctionDef: [
    'name',
    'args',
    'body',
    'decorator_list',
    'returns',
    'type_comment',
    'type_params',
  ],
  ClassDef: ['name', 'bases', 'keywords', 'body', 'decorator_list', 'type_params'],
  Return: ['value'],
  Delete: ['targets'],
  Assign: ['targets', 'value', 'type_comment'],
  TypeAlias: ['name', 'type_params', 'value'],
  AugAssign: ['target', 'op', 'value'],
  AnnAssign: ['target', 'annotation', 'value', 'simple'],
  For: ['target', 'iter', 'body', 'orelse', 'type_comment'],
  AsyncFor: ['target', 'iter', 'body', 'orelse', 'type_comment'],
  While: ['test', 'body', 'orelse'],
  If: ['test', 'body', 'orelse'],
  With: ['items', 'body', 'type_comment'],
  AsyncWith: ['items', 'body', 'type_comment'],
  Match: ['subject', 'cases'],
  Raise: ['exc', 'cause'],
  Try: ['body', 'handlers', 'orelse', 'finalbody'],
  TryStar: ['body', 'handlers', 'orelse', 'finalbody'],
  Assert: ['test', 'msg'],
  Import: ['names'],
  ImportFrom: ['module', 'names', 'level'],
  Global: ['names'],
  Nonlocal: ['names'],
  Expr: ['value'],
  Pass: [],
  Break: [],
  Continue: [],
  BoolOp: ['op', 'values'],
  NamedExpr: ['target', 'value'],
  BinOp: ['left', 'op', 'right'],
  UnaryOp: ['op', 'operand'],
  Lambda: ['args', 'body'],
  IfExp: ['test', 'body', 'orelse'],
  Dict: ['keys', 'values'],
  Set: ['elts'],
  ListComp: ['elt', 'generators'],
  SetComp: ['elt', 'generators'],
  DictComp: ['key', 'value', 'generators'],
  GeneratorExp: ['elt', 'generators'],
  Await: ['value'],
  Yield: ['value'],
  YieldFrom: ['value'],
  Compare: ['left', 'ops', 'comparators'],
  Call: ['func', 'args', 'keywords'],
  FormattedValue: ['value', 'conversion', 'format_spec'],
  JoinedStr: ['values'],
  Constant: ['value', 'kind_prefix'],
  Attribute: ['value', 'attr', 'ctx'],
  Subscript: ['value', 'slice', 'ctx'],
  Starred: ['value', 'ctx'],
  Name: ['id', 'ctx'],
  List: ['elts', 'ctx'],
  Tuple: ['elts', 'ctx'],
  Slice: ['lower', 'upper', 'step'],
  comprehension: ['target', 'iter', 'ifs', 'is_async'],
  ExceptHandler: ['type', 'name', 'body'],
  arguments: ['posonlyargs', 'args', 'vararg', 'kwonlyargs', 'kw_defaults', 'kwarg', 'defaults'],
  arg: ['arg', 'annotation', 'type_comment'],
  keyword: ['arg', 'value'],
  alias: ['name', 'asname'],
  withitem: ['context_expr', 'optional_vars'],
  match_case: ['pattern', 'guard', 'body'],
  MatchValue: ['value'],
  MatchSingleton: ['value'],
  MatchSequence: ['patterns'],
  MatchMapping: ['keys', 'patterns', 'rest'],
  MatchClass: ['cls', 'patterns', 'kwd_attrs', 'kwd_patterns'],
  MatchStar: ['name'],
  MatchAs: ['pattern', 'name'],
  MatchOr: ['patterns'],
  TypeVar: ['name', 'bound', 'default_value'],
  ParamSpec: ['name', 'default_value'],
  TypeVarTuple: ['name', 'default_value'],
};

/** Fields whose strings name a node without fields: `op=Add()`. */
const namedNodes: ReadonlySet<string> = new Set(['op', 'ops', 'ctx']);

/** Fields that newer versions of CPython have, and print only if they hold something. */
const newerFields: ReadonlySet<string> = new Set(['type_params']);

const INDENT = '   ';
/** Nodes with no more fields than this, all of them simple, stand on one line. */
const MAX_ON_LINE = 3;
const CHUNK = 1 << 16;

type FieldValue =
  AnyNode | ConstantValue | string | number | null | readonly (AnyNode | string | null)[];

/** What is still to be written: text, or a value at a depth. */
type Work = string | { readonly value: FieldValue; readonly field: string; readonly level: number };

/** Writes the tree in pieces; no line end after the last. */
export function dumpTree(root: AnyNode, write: (text: string) => void): void {
  const stack: Work[] = [{ value: root, field: '', level: 0 }];
  const indents: string[] = ['\n'];
  let buffer = '';
  for (let work = stack.pop(); work !== undefined; work = stack.pop()) {
    buffer += typeof work === 'string' ? work : expand(work, stack, indents);
    if (buffer.length >= CHUNK) {
      write(buffer);
      buffer = '';
    }
  }
  write(buffer);
}

export function dumpToString(root: AnyNode): string {
  const parts: string[] = [];
  dumpTree(root, (text) => parts.push(text));
  return parts.join('');
}

/** The text of a value that has no parts; of others the parts are put on the stack. */
function expand(work: Exclude<Work, string>, stack: Work[], indents: string[]): string {
  const { value, field, level } = work;
  if (value === null) {
    return 'None';
  }
  if (typeof value === 'number') {
    return String(value);
  }
  if (typeof value === 'string') {
    return namedNodes.has(field) ? `${value}()` : reprString(value, null);
  }
  if (isList(value)) {
    return expandList(value, field, level + 1, stack, indents);
  }
  if ('type' in value && !('kind' in value)) {
    return reprConstant(value);
  }
  return expandNode(value, level + 1, stack, indents);
}

function isList(value: FieldValue): value is readonly (AnyNode | string | null)[] {
  return Array.isArray(value);
}

function indentOf(level: number, indents: string[]): string {
  while (indents.length <= level) {
    indents.push(indents[indents.length - 1]! + INDENT);
  }
  return indents[level]!;
}

function expandList(
  items: readonly (AnyNode | string | null)[],
  field: string,
  level: number,
  stack: Work[],
  indents: string[],
): string {
  if (items.length === 0) {
    return '[]';
  }
  const prefix = indentOf(level, indents);
  const separator = `,${prefix}`;
  stack.push(']');
  for (let index = items.length - 1; index >= 0; index--) {
    stack.push({ value: items[index]!, field, level });
    if (index > 0) {
      stack.push(separator);
    }
  }
  return `[${prefix}`;
}

function expandNode(node: AnyNode, level: number, stack: Work[], indents: string[]): string {
  const fields = presentFields(node);
  const simple =
    fields.length <= MAX_ON_LINE && fields.every(([name, value]) => isSimple(name, value));
  const prefix = simple ? '' : indentOf(level, indents);
  const separator = simple ? ', ' : `,${prefix}`;
  stack.push(')');
  for (let index = fields.length - 1; index >= 0; index--) {
    const [name, value] = fields[index]!;
    stack.push({ value, field: name, level });
    stack.push(`${index > 0 ? separator : ''}${name === 'kind_prefix' ? 'kind' : name}=`);
  }
  return `${node.kind}(${prefix}`;
}

/** The fields that are printed: not those that are optional and absent. */
function presentFields(node: AnyNode): [string, FieldValue][] {
  const values = node as unknown as Readonly<Record<string, FieldValue>>;
  const result: [string, FieldValue][] = [];
  for (const name of fieldNames[node.kind] as readonly string[]) {
    const value = values[name]!;
    const absent = value === null || (newerFields.has(name) && isList(value) && value.length === 0);
    if (!absent) {
      result.push([name, value]);
    }
  }
  return result;
}

/** The names of all nodes, for tests that want to see each. */
export const nodeKinds: readonly string[] = Object.keys(fieldNames);

/** As `ast.dump` has it: a value without parts, an empty list, a node without fields. */
function isSimple(field: string, value: FieldValue): boolean {
  if (value === null || typeof value === 'number' || typeof value === 'string') {
    return true;
  }
  if (isList(value)) {
    return value.length === 0;
  }
  return 'kind' in value ? presentFields(value).length === 0 : true;
}

export function reprConstant(constant: ConstantValue): string {
  switch (constant.type) {
    case 'none':
      return 'None';
    case 'bool':
      return constant.value ? 'True' : 'False';
    case 'ellipsis':
      return 'Ellipsis';
    case 'int':
      return constant.value.toString();
    case 'float':
      return reprFloat(constant.value);
    case 'complex':
      return reprComplex(constant.imag);
    case 'str':
      return reprString(constant.value, constant.codePoints ?? null);
    case 'bytes':
      return reprBytes(constant.value);
  }
}

/**
 * The tree as text, exactly as `python3 -m ast` of CPython 3.11 prints it: `ast.dump` with an indent
 * of three. Type parameters, which 3.11 does not know, are printed where there are some, as newer
 * versions do.
 *
 * The tree may be deep without a bound (see ast.ts), so this walks with a stack of its own, and
 * hands out the text in pieces, because the text is as long as the depth times the size.
 */

import { lineOf, utf8ColumnOf } from '../source/span.js';
import type { SourceFile } from '../source/span.js';
import type { AnyNode, ConstantValue } from './ast.js';
import { reprBytes, reprComplex, reprFloat, reprString } from './repr.js';

type FieldNames = {
  readonly [Kind in AnyNode['kind']]: readonly (keyof Extract<AnyNode, { kind: Kind }>)[];
};

/** The fields of each node, in the order of the ASDL. */
const fieldNames: FieldNames = {
  Module: ['body', 'type_ignores'],
  Embedded: ['body'],
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

export interface DumpOptions {
  /** Prints the places of nodes too, in lines and UTF-8 columns of this file. */
  readonly attributesOf?: SourceFile | null;
}

/** Writes the tree in pieces; no line end after the last. */
export function dumpTree(
  root: AnyNode,
  write: (text: string) => void,
  options: DumpOptions = {},
): void {
  const dumper = new Dumper(options.attributesOf ?? null);
  dumper.run(root, write);
}

export function dumpToString(root: AnyNode, options: DumpOptions = {}): string {
  const parts: string[] = [];
  dumpTree(root, (text) => parts.push(text), options);
  return parts.join('');
}

type Field = readonly [name: string, value: FieldValue];

class Dumper {
  readonly #file: SourceFile | null;
  readonly #stack: Work[] = [];
  readonly #indents: string[] = ['\n'];

  constructor(file: SourceFile | null) {
    this.#file = file;
  }

  run(root: AnyNode, write: (text: string) => void): void {
    this.#stack.push({ value: root, field: '', level: 0 });
    let buffer = '';
    for (let work = this.#stack.pop(); work !== undefined; work = this.#stack.pop()) {
      buffer += typeof work === 'string' ? work : this.#expand(work);
      if (buffer.length >= CHUNK) {
        write(buffer);
        buffer = '';
      }
    }
    write(buffer);
  }

  /** The text of a value that has no parts; of others the beginning, and the parts go on the stack. */
  #expand({ value, field, level }: Exclude<Work, string>): string {
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
      return this.#expandList(value, field, level + 1);
    }
    if ('type' in value && !('kind' in value)) {
      return reprConstant(value);
    }
    return this.#expandNode(value, level + 1);
  }

  #indentOf(level: number): string {
    const indents = this.#indents;
    while (indents.length <= level) {
      indents.push(indents[indents.length - 1]! + INDENT);
    }
    return indents[level]!;
  }

  #expandList(items: readonly (AnyNode | string | null)[], field: string, level: number): string {
    if (items.length === 0) {
      return '[]';
    }
    const prefix = this.#indentOf(level);
    this.#stack.push(']');
    for (let index = items.length - 1; index >= 0; index--) {
      this.#stack.push({ value: items[index]!, field, level });
      if (index > 0) {
        this.#stack.push(`,${prefix}`);
      }
    }
    return `[${prefix}`;
  }

  #expandNode(node: AnyNode, level: number): string {
    const fields = this.#fields(node);
    const simple =
      fields.length <= MAX_ON_LINE && fields.every(([, value]) => this.#isSimple(value));
    const prefix = simple ? '' : this.#indentOf(level);
    const separator = simple ? ', ' : `,${prefix}`;
    this.#stack.push(')');
    for (let index = fields.length - 1; index >= 0; index--) {
      const [name, value] = fields[index]!;
      this.#stack.push({ value, field: name, level });
      this.#stack.push(`${index > 0 ? separator : ''}${name === 'kind_prefix' ? 'kind' : name}=`);
    }
    return `${node.kind}(${prefix}`;
  }

  /** As `ast.dump` has it: a value without parts, an empty list, a node without fields. */
  #isSimple(value: FieldValue): boolean {
    if (value === null || typeof value === 'number' || typeof value === 'string') {
      return true;
    }
    if (isList(value)) {
      return value.length === 0;
    }
    return 'kind' in value ? this.#fields(value).length === 0 : true;
  }

  #fields(node: AnyNode): readonly Field[] {
    return this.#file === null
      ? presentFields(node)
      : [...presentFields(node), ...this.#attributes(node, this.#file)];
  }

  #attributes(node: AnyNode, file: SourceFile): readonly Field[] {
    if (placeless.has(node.kind)) {
      return [];
    }
    return [
      ['lineno', lineOf(file, node.start)],
      ['col_offset', utf8ColumnOf(file, node.start)],
      ['end_lineno', lineOf(file, node.end)],
      ['end_col_offset', utf8ColumnOf(file, node.end)],
    ];
  }
}

/** Nodes that have no place in CPython. */
const placeless: ReadonlySet<AnyNode['kind']> = new Set<AnyNode['kind']>([
  'Module',
  'TypeIgnore',
  'comprehension',
  'arguments',
  'withitem',
  'match_case',
]);

function isList(value: FieldValue): value is readonly (AnyNode | string | null)[] {
  return Array.isArray(value);
}

/** The fields that are printed: not those that are optional and absent. */
function presentFields(node: AnyNode): Field[] {
  const values = node as unknown as Readonly<Record<string, FieldValue>>;
  const result: Field[] = [];
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

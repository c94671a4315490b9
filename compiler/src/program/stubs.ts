/**
 * Reads stubs: .pyi files in ordinary Python typing syntax become NativeModules. Types in annotations are for editors
 * and documents; what counts here are names, parameters, defaults and decorators.
 *
 * Several files may make one module: all built-in types and functions together are `builtins`.
 */

import { diagnose } from '../source/diagnostics.js';
import type { Diagnostic } from '../source/diagnostics.js';
import { EXCEPTION_NAMES } from '../image/well-known-names.js';
import { lineOf, lineText } from '../source/span.js';
import type { SourceFile, Span } from '../source/span.js';
import type { AnnAssign, Assign, ClassDef, Expr, ImportFrom, Stmt } from '../syntax/ast.js';
import { parseModule } from '../syntax/parser.js';
import type {
  ClassMember,
  NativeClass,
  NativeConstant,
  NativeFunction,
  NativeMember,
  NativeModule,
} from './natives.js';
import { stubConstant } from './stub-constants.js';
import { nameSpan, stubFunction } from './stub-functions.js';
import type { FunctionScope } from './stub-functions.js';
import { classPart, functionPart, typeSymbol } from './stub-names.js';
import { stubRows } from './stub-rows.js';

export interface StubResult {
  readonly module: NativeModule;
  readonly diagnostics: readonly Diagnostic[];
}

/** The classes that the module builtins shows. */
const PUBLIC_TYPES: ReadonlySet<string> = new Set([
  ...'bool bytearray bytes classmethod complex dict enumerate filter float frozenset int list'.split(
    ' ',
  ),
  ...'map memoryview object property range reversed set slice staticmethod str super'.split(' '),
  ...'tuple type zip'.split(' '),
  ...EXCEPTION_NAMES,
]);

/** Bases of typing that say nothing about the C type. */
const TYPING_BASES = new Set(['Generic', 'Protocol', 'object', 'Any']);

/** A name of another stub; null where there is none. */
export type ImportedMember = (module: string, name: string) => NativeMember | null;

export function readStubs(
  name: string,
  files: readonly SourceFile[],
  imported: ImportedMember = () => null,
): StubResult {
  const reader = new StubReader(name, imported);
  files.forEach((file) => reader.readFile(file));
  return reader.finish(files);
}

class StubReader {
  private readonly members = new Map<string, NativeMember>();
  private readonly diagnostics: Diagnostic[] = [];
  private readonly aliases: { name: string; target: Expr & { kind: 'Name' }; file: SourceFile }[] =
    [];
  /** What the stub imports from other stubs, by its names here. */
  private readonly imports = new Map<string, NativeMember>();

  constructor(
    private readonly moduleName: string,
    private readonly imported: ImportedMember,
  ) {}

  readFile(file: SourceFile): void {
    const { module, diagnostics } = parseModule(file);
    this.diagnostics.push(...diagnostics);
    module.body.forEach((statement) => this.statement(statement, file));
  }

  finish(files: readonly SourceFile[]): StubResult {
    for (const { name, target, file } of this.aliases) {
      const member = this.members.get(target.id);
      if (member === undefined) {
        this.complain(diagnose(stubRows.unknownAlias, file, target, { name, target: target.id }));
      } else {
        this.members.set(name, member);
      }
    }
    const uses = [...this.imports.values()].filter((member) => member.kind === 'class');
    const module = { name: this.moduleName, files, members: this.members, uses };
    return { module, diagnostics: this.diagnostics };
  }

  private statement(node: Stmt, file: SourceFile): void {
    switch (node.kind) {
      case 'FunctionDef': {
        const part = (name: string): string => functionPart(this.moduleName, name);
        const scope = { file, part, className: null, complain: this.complain };
        this.add(stubFunction(node, scope).native);
        break;
      }
      case 'ClassDef':
        this.add(this.classOf(node, file));
        break;
      case 'AnnAssign':
        this.variable(node, file);
        break;
      case 'Assign':
        this.assignment(node, file);
        break;
      case 'ImportFrom':
        this.importFrom(node);
        break;
      default:
        this.ignoredOrWrong(node, file);
    }
  }

  /** `from machine import Pin as Pin` makes it a name of this module, as in all stubs; without `as` it serves the stub only. */
  private importFrom({ level, module, names }: ImportFrom): void {
    for (const { name, asname } of level === 0 ? names : []) {
      const member = this.imported(module ?? '', name);
      if (member !== null) {
        this.imports.set(asname ?? name, member);
        if (asname === name) {
          this.members.set(name, member);
        }
      }
    }
  }

  /** A class of this module, or one that it imports. */
  classNamed(name: string): NativeClass | null {
    const member = this.imports.get(name) ?? this.members.get(name);
    return member?.kind === 'class' ? member : null;
  }

  /** Statements that have a meaning for editors only pass; others are mistakes. */
  private ignoredOrWrong(node: Stmt, file: SourceFile): void {
    const harmless =
      node.kind === 'Import' ||
      node.kind === 'TypeAlias' ||
      node.kind === 'Pass' ||
      (node.kind === 'Expr' && node.value.kind === 'Constant');
    if (!harmless) {
      const what = STATEMENT_NAMES[node.kind] ?? 'this statement';
      this.complain(diagnose(stubRows.notInStubs, file, node, { what }));
    }
  }

  /** `x: Final = 3` is a constant, `x: int` a variable that C computes at each access. */
  private variable(node: AnnAssign, file: SourceFile): void {
    const { target, value } = node;
    if (target.kind !== 'Name' || isTypeAlias(node.annotation)) {
      return;
    }
    if (value === null || (value.kind === 'Constant' && value.value.type === 'ellipsis')) {
      this.add(this.getter(target.id, file, target));
    } else {
      this.constant(target.id, value, file, target);
    }
  }

  private getter(name: string, file: SourceFile, span: Span): NativeFunction {
    return {
      kind: 'function',
      name,
      cName: `py_${functionPart(this.moduleName, `get_${name}`)}`,
      symbol: `native_${functionPart(this.moduleName, `get_${name}`)}`,
      binding: 'getter',
      parameters: [],
      varargs: false,
      varkeywords: false,
      kept: false,
      access: 'plain',
      setter: null,
      place: { file, span },
    };
  }

  private assignment(node: Assign, file: SourceFile): void {
    const target = node.targets[0];
    if (target?.kind !== 'Name') {
      this.ignoredOrWrong(node, file);
    } else if (node.value.kind === 'Name') {
      this.aliases.push({ name: target.id, target: node.value, file });
    } else if (target.id === '__all__' || isPrivate(target.id)) {
      // For editors: what `import *` takes, type variables.
    } else {
      this.constant(target.id, node.value, file, target);
    }
  }

  private constant(name: string, value: Expr, file: SourceFile, span: Span): void {
    const constant = this.constantOf(name, value, file, span);
    if (constant !== null) {
      this.add(constant);
    }
  }

  private constantOf(
    name: string,
    value: Expr,
    file: SourceFile,
    span: Span,
  ): NativeConstant | null {
    const constant = stubConstant(value);
    if (constant === null) {
      this.complain(diagnose(stubRows.badConstant, file, value, { name }));
      return null;
    }
    return { kind: 'constant', name, value: constant, place: { file, span } };
  }

  private classOf(node: ClassDef, file: SourceFile): NativeClass {
    const part = classPart(this.moduleName, node.name);
    const scope: FunctionScope = {
      file,
      part: (name) => `${part}_${name}`,
      className: node.name,
      complain: this.complain,
    };
    return {
      kind: 'class',
      name: node.name,
      symbol: typeSymbol(this.moduleName, node.name),
      attrsSymbol: `attrs_${part}`,
      bases: node.bases.flatMap(baseName),
      members: new ClassReader(this, node, scope).read(),
      internal: this.isInternal(node, file),
      byText: false,
      place: { file, span: nameSpan(node, file) },
    };
  }

  /** Types that have no name in Python: those of the built-ins that CPython does not show, or `# internal`. */
  private isInternal(node: ClassDef, file: SourceFile): boolean {
    const marked = /#\s*internal\s*$/.test(lineText(file, lineOf(file, node.start)));
    return marked || (this.moduleName === 'builtins' && !PUBLIC_TYPES.has(node.name));
  }

  private add(member: NativeMember): void {
    const first = this.members.get(member.name);
    if (first === undefined) {
      this.members.set(member.name, member);
    } else {
      this.twice(member, first);
    }
  }

  twice(member: NativeMember | ClassMember, first: NativeMember | ClassMember): void {
    const { file, span } = member.place;
    const parameters = { name: member.name, module: this.moduleName };
    const related = [{ message: 'the first is here', ...first.place }];
    this.complain(diagnose(stubRows.declaredTwice, file, span, parameters, { related }));
  }

  /** Shared with ClassReader. */
  classConstant(name: string, value: Expr, file: SourceFile, span: Span): NativeConstant | null {
    return this.constantOf(name, value, file, span);
  }

  wrongInClass(node: Stmt, file: SourceFile): void {
    this.ignoredOrWrong(node, file);
  }

  private readonly complain = (diagnostic: Diagnostic): void => {
    this.diagnostics.push(diagnostic);
  };
}

/** The body of a class. */
class ClassReader {
  private readonly members = new Map<string, ClassMember>();

  constructor(
    private readonly reader: StubReader,
    private readonly node: ClassDef,
    private readonly scope: FunctionScope,
  ) {}

  read(): Map<string, ClassMember> {
    this.node.body.forEach((statement) => this.statement(statement));
    return this.members;
  }

  private statement(node: Stmt): void {
    const { file } = this.scope;
    if (node.kind === 'FunctionDef') {
      const { native, setterOf } = stubFunction(node, this.scope);
      if (setterOf === null) {
        this.add(native);
      } else {
        this.addSetter(setterOf, native);
      }
    } else if (node.kind === 'AnnAssign' && node.target.kind === 'Name') {
      this.attribute(node.target.id, node.value, node.target);
    } else if (node.kind === 'Assign' && node.targets[0]?.kind === 'Name') {
      const target = node.targets[0];
      if (node.value.kind === 'Name') {
        this.alias(target.id, node.value);
      } else {
        this.attribute(target.id, node.value, target);
      }
    } else {
      this.reader.wrongInClass(node, file);
    }
  }

  private attribute(name: string, value: Expr | null, span: Span): void {
    const { file, complain, className } = this.scope;
    if (value === null) {
      const parameters = { name, class: className ?? '' };
      complain(diagnose(stubRows.attributeWithoutValue, file, span, parameters));
      return;
    }
    const constant = this.reader.classConstant(name, value, file, span);
    if (constant !== null) {
      this.add(constant);
    }
  }

  /** `__rmul__ = __mul__` */
  private alias(name: string, target: Expr & { kind: 'Name' }): void {
    const member = this.members.get(target.id) ?? this.reader.classNamed(target.id);
    if (member === undefined || member === null) {
      const parameters = { name, target: target.id };
      this.scope.complain(diagnose(stubRows.unknownAlias, this.scope.file, target, parameters));
    } else {
      this.members.set(name, member);
    }
  }

  private add(member: ClassMember): void {
    const first = this.members.get(member.name);
    if (first === undefined) {
      this.members.set(member.name, member);
    } else {
      this.reader.twice(member, first);
    }
  }

  private addSetter(name: string, setter: NativeFunction): void {
    const property = this.members.get(name);
    if (property?.kind === 'function' && property.binding === 'getter') {
      this.members.set(name, { ...property, setter });
    } else {
      const { file, span } = setter.place;
      this.scope.complain(diagnose(stubRows.noProperty, file, span, { name }));
    }
  }
}

function baseName(base: Expr): string[] {
  const name = base.kind === 'Subscript' ? base.value : base;
  const text = name.kind === 'Name' ? name.id : name.kind === 'Attribute' ? name.attr : '';
  return text === '' || TYPING_BASES.has(text) ? [] : [text];
}

function isTypeAlias(annotation: Expr): boolean {
  return annotation.kind === 'Name' && annotation.id === 'TypeAlias';
}

function isPrivate(name: string): boolean {
  return name.startsWith('_') && !name.startsWith('__');
}

const STATEMENT_NAMES: Partial<Record<Stmt['kind'], string>> = {
  AsyncFunctionDef: 'an async function',
  If: 'an if statement',
  For: 'a loop',
  While: 'a loop',
  Try: 'a try statement',
  With: 'a with statement',
  Match: 'a match statement',
  Assign: 'an assignment to more than a name',
  AugAssign: 'an augmented assignment',
  Expr: 'an expression',
  Delete: 'a del statement',
};

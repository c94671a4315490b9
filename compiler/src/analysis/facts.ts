/**
 * Closed-world facts: what the names of every module are bound to, as far as it can be known at build time.
 *
 * A name that is bound once, to a function, a module or a constant, and that nothing can look at before that,
 * is a constant: it has no slot, and its users hold the value. All other names have a slot in RAM. Nothing is
 * assumed that `global`, `del`, `import *`, a store to an attribute of a module or `setattr` could undo: those
 * make the names that they may touch ordinary slots.
 */

import type { Const } from '../bytecode/code.js';
import type { Span } from '../source/span.js';
import type { Diagnostic } from '../source/diagnostics.js';
import type { NativeName, Optimization, ParsedModule, ParsedProgram } from '../program/parsed.js';
import type { PinTable } from '../program/pins.js';
import type * as ast from '../syntax/ast.js';
import { ELLIPSIS, FALSE, isData, NONE, strConst, TRUE, tupleConst } from './constants.js';
import { analyzeClassUses, type ClassUses, type Site } from './class-uses.js';
import { analyzeContainerUses, type ContainerUses } from './container-uses.js';
import { containerOf } from './containers.js';
import { findAttribute, mergeOrders } from './class-order.js';
import {
  executeClass,
  type ClassSurroundings,
  type KnownClass,
  type Obstacle,
} from './static-class.js';
import { fold, type FoldFacts, type FoldMemo } from './fold.js';
import { importsBackTest, isStarImport, listedNames, mentionedAttributes } from './imports.js';
import { analyzeUses, type ProgramUses } from './program-uses.js';
import { analyzeScopes, type Scopes } from './resolve.js';
import { mangle, type Scope } from './scope.js';
import { analyzeTopLevel, type TopLevel } from './top-level.js';
import { walkAll } from './walk.js';

export interface FactOptions {
  readonly float: 'single' | 'double';
  /**
   * Whether classes and read-only containers are finished in flash (if not given, they are). A program that is placed into a slot makes them while
   * it runs: the verifier of slots does not know such objects.
   */
  readonly finished?: boolean;
  /** Of the board, for complaints about pins that it has not. */
  readonly pins?: PinTable | null;
}

export type FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef;
export type FunctionConst = Extract<Const, { kind: 'function' }>;

/** A function of a module's top level that is a constant. Its code is filled in when it has been generated. */
export interface KnownFunction {
  readonly constant: FunctionConst;
  readonly node: FunctionNode;
}

/** What a global name means in a module. */
export type GlobalMeaning =
  | { readonly kind: 'constant'; readonly constant: Const }
  | { readonly kind: 'slot'; readonly slot: number }
  /** Neither the module nor the built-ins have it. */
  | { readonly kind: 'unknown'; readonly slot: number };

export interface ProgramFacts {
  readonly program: ParsedProgram;
  readonly uses: ProgramUses;
  readonly options: FactOptions;
  readonly modules: ReadonlyMap<string, ModuleFacts>;
  readonly functions: ReadonlyMap<Const, KnownFunction>;
  /** Classes that are finished in flash, by their statements. */
  readonly classes: ReadonlyMap<ast.ClassDef, KnownClass>;
  readonly classUses: ClassUses;
  readonly containerUses: ContainerUses;
  /** Python or native: a module that the program has. */
  hasModule(name: string): boolean;
  /** The constant that an attribute of a module is, if it is one. */
  moduleAttribute(module: string, name: string): Const | null;
  /** The same for an attribute of any constant. */
  attribute(base: Const, name: string): Const | null;
}

export function analyzeProgram(
  program: ParsedProgram,
  options: FactOptions,
  diagnostics: Diagnostic[],
): ProgramFacts {
  const scopes = new Map<string, Scopes>();
  for (const module of program.modules) {
    scopes.set(module.name, analyzeScopes(module.file, module.ast, diagnostics));
  }
  const uses = analyzeUses(program, scopes);
  const modules = new Map<string, ModuleFacts>();
  const functions = new Map<Const, KnownFunction>();
  const classes = new Map<ast.ClassDef, KnownClass>();
  const facts: ProgramFacts = {
    program,
    uses,
    options,
    modules,
    functions,
    classes,
    containerUses: analyzeContainerUses(program),
    classUses: analyzeClassUses(program, {
      evaluatesAnnotations: uses.usesAnnotations,
      dynamicNames: uses.dynamicNames,
      isOpen: (name) => uses.allEscape || uses.escaped.has(name),
    }),
    hasModule: (name) => modules.has(name) || program.natives.has(name),
    moduleAttribute: (module, name) => moduleAttribute(facts, module, name),
    attribute: (base, name) => attributeConstant(facts, base, name),
  };
  const importsBack = importsBackTest(program);
  for (const module of program.modules) {
    const topLevel = analyzeTopLevel(module, {
      classHooks: uses.classHooks,
      importsBack: importsBack(module),
      namesFromOutside: () => namesFromOutside(program, module, uses.dynamicNames),
    });
    modules.set(
      module.name,
      new ModuleFacts(facts, module, scopes.get(module.name)!, topLevel, functions, classes),
    );
  }
  for (const module of modules.values()) {
    module.settle();
  }
  return facts;
}

function namesFromOutside(
  program: ParsedProgram,
  module: ParsedModule,
  dynamicNames: boolean,
): readonly string[] {
  const others = program.modules.filter((each) => each !== module || dynamicNames);
  const star = others.some((other) => [...mentionedAttributes(other)].includes('*'));
  const all = new Set(others.flatMap((other) => [...mentionedAttributes(other)]));
  if (star || dynamicNames) {
    walkAll(module.ast, (node) => {
      if (node.kind === 'Name') {
        all.add(node.id);
      } else if (node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef') {
        all.add(node.name);
      } else if (node.kind === 'alias') {
        all.add(node.asname ?? node.name);
      }
      return true;
    });
  }
  return [...all];
}

function moduleAttribute(facts: ProgramFacts, module: string, name: string): Const | null {
  const python = facts.modules.get(module);
  if (python !== undefined) {
    const own = python.binds(name) ? python.constantOf(name) : null;
    if (own !== null || python.binds(name)) {
      return own;
    }
  }
  const native = facts.program.natives.get(module)?.names.get(name);
  if (native !== undefined) {
    return nativeConst(module, name, native);
  }
  const submodule = `${module}.${name}`;
  return facts.hasModule(submodule) ? { kind: 'module', name: submodule } : null;
}

/**
 * Of a module, or of a class that nothing changes: what does not depend on whether it is asked of the class or of an instance.
 * Names with underscores in front may be the metaclass's, or private.
 */
function attributeConstant(facts: ProgramFacts, base: Const, name: string): Const | null {
  if (base.kind === 'module') {
    return facts.moduleAttribute(base.name, name);
  }
  if (name.startsWith('__')) {
    return null;
  }
  if (base.kind === 'native' && base.module !== 'builtins') {
    return nativeAttribute(facts, base, name);
  }
  if (base.kind !== 'class') {
    return null;
  }
  const found = findAttribute(base.class, name);
  const value = found?.kind === 'staticmethod' ? found.function : found;
  return value !== null && (isData(value) || value.kind === 'function' || value.kind === 'class')
    ? value
    : null;
}

interface NativeEntry {
  readonly kind: string;
  readonly value: Const | null;
}

function nativeConst(module: string, name: string, entry: NativeEntry): Const | null {
  if (entry.kind === 'getter') {
    return null;
  }
  return entry.value !== null && isData(entry.value)
    ? entry.value
    : { kind: 'native', module, name };
}

/** Of a class in C, or of a class in it: `pyb.Pin.board.X1` is `Pin.board.X1` of pyb. */
function nativeAttribute(
  { program }: ProgramFacts,
  { module, name: path }: Extract<Const, { kind: 'native' }>,
  name: string,
): Const | null {
  const entry = nativeEntry(program, module, `${path}.${name}`);
  return entry === null ? null : nativeConst(module, `${path}.${name}`, entry);
}

/** What a dotted path in a native module leads to. */
export function nativeEntry(
  program: ParsedProgram,
  module: string,
  path: string,
): NativeName | null {
  const [first = '', ...rest] = path.split('.');
  let entry = program.natives.get(module)?.names.get(first);
  for (const part of rest) {
    entry = entry?.type?.members.get(part);
  }
  return entry ?? null;
}

/** What a name means where neither a function nor a module binds it. */
export function builtinConstant({ program }: ProgramFacts, name: string): Const | null {
  if (name === 'NotImplemented' || name === 'Ellipsis') {
    return name === 'Ellipsis' ? ELLIPSIS : { kind: 'notimplemented' };
  }
  const native = program.natives.get('builtins')?.names.get(name);
  return native === undefined ? null : nativeConst('builtins', name, native);
}

/** Whether an import of the top level runs and binds its names: a statement of its own; the first of a `try`, if it does not raise; somewhere in another statement. */
type Chance = 'sure' | 'try' | 'perhaps';

/** The imports that a block begins with. */
function importsAtStart(block: readonly ast.Stmt[]): readonly ast.AnyNode[] {
  const end = block.findIndex(({ kind }) => kind !== 'Import' && kind !== 'ImportFrom');
  return end < 0 ? block : block.slice(0, end);
}

/** The only ways in which a constant name may be bound. */
type Candidate =
  | { readonly kind: 'function'; readonly node: FunctionNode }
  | { readonly kind: 'class'; readonly node: ast.ClassDef }
  | { readonly kind: 'value'; readonly value: ast.Expr; readonly alone: boolean }
  | {
      readonly kind: 'import';
      /** What the name is bound to where the import runs. */
      readonly target: () => Const | null;
      /** Whether it runs whenever its statement does. */
      readonly sure: boolean;
    };

interface Binding {
  readonly candidate: Candidate;
  /** Index of the top-level statement that holds it. */
  readonly statement: number;
}

export class ModuleFacts {
  readonly module: ParsedModule;
  readonly scopes: Scopes;
  readonly topLevel: TopLevel;
  /** slots[0] is the module's state. */
  readonly slots: string[] = [''];
  readonly constants = new Map<string, Const>();
  readonly #program: ProgramFacts;
  readonly #functions: Map<Const, KnownFunction>;
  readonly #classes: Map<ast.ClassDef, KnownClass>;
  /** Class statements and displays that are left to the running program. */
  readonly obstacles = new Map<ast.ClassDef | ast.Expr, Obstacle>();
  #bindings: Map<string, Binding[]> | null = null;
  /** Names bound in other ways than by the module's own statements. */
  readonly #touched = new Set<string>();
  readonly #slotNumbers = new Map<string, number>();
  readonly #known = new Map<string, Const | null>();
  readonly #memo: FoldMemo = new Map();
  readonly #foldFacts: FoldFacts;

  constructor(
    program: ProgramFacts,
    module: ParsedModule,
    scopes: Scopes,
    topLevel: TopLevel,
    functions: Map<Const, KnownFunction>,
    classes: Map<ast.ClassDef, KnownClass>,
  ) {
    this.#program = program;
    this.#functions = functions;
    this.#classes = classes;
    this.module = module;
    this.scopes = scopes;
    this.topLevel = topLevel;
    this.#foldFacts = {
      float: program.options.float,
      name: (node) => this.constantOf(node.id),
      attribute: (node, base) => program.attribute(base, node.attr),
    };
    this.#collectTouched(scopes.module);
  }

  /** Collected when first asked for, since `import *` looks into other modules. */
  #bindingsOf(name: string): readonly Binding[] {
    return this.#allBindings().get(name) ?? [];
  }

  #allBindings(): Map<string, Binding[]> {
    if (this.#bindings === null) {
      this.#bindings = new Map();
      this.topLevel.statements.forEach((statement, i) => this.#collectBindings(statement, i));
    }
    return this.#bindings;
  }

  /** Decides for every name whether it is a constant; slots get their numbers in order of appearance. */
  settle(): void {
    for (const name of this.boundNames()) {
      const constant = this.constantOf(name);
      if (constant === null) {
        this.#slot(name);
      } else {
        this.constants.set(name, constant);
      }
    }
  }

  /** Every name that something binds in this module's namespace. */
  boundNames(): string[] {
    const own = [...this.scopes.module.symbols.values()].filter((symbol) => symbol.bound);
    return [
      ...new Set([...own.map((s) => s.name), ...this.#allBindings().keys(), ...this.#touched]),
    ];
  }

  binds(name: string): boolean {
    return (
      this.scopes.module.symbols.get(name)?.bound === true ||
      this.#allBindings().has(name) ||
      this.#touched.has(name)
    );
  }

  /** What a use of a global name in this module refers to. */
  meaning(name: string): GlobalMeaning {
    const constant = this.constantOf(name);
    if (constant !== null) {
      return { kind: 'constant', constant };
    }
    const isBuiltin = this.#program.program.natives.get('builtins')?.names.has(name) === true;
    const unknown = !this.binds(name) && !isBuiltin && !GIVEN_NAMES.has(name);
    return { kind: unknown ? 'unknown' : 'slot', slot: this.#slot(name) };
  }

  /** The slot that a statement which binds the name stores to; null when the name is a constant. */
  slotToBind(name: string): number | null {
    return this.constantOf(name) === null ? this.#slot(name) : null;
  }

  constantOf(name: string): Const | null {
    let known = this.#known.get(name);
    if (known === undefined) {
      this.#known.set(name, null); // a name that is defined by itself is none
      known = this.binds(name) ? this.#boundConstant(name) : this.#givenConstant(name);
      this.#known.set(name, known);
    }
    return known;
  }

  /** The names that `from` this module `import *` binds; null when only the running program knows. */
  publicNames(): readonly string[] | null {
    const listed = listedNames(this.module);
    if (listed === 'unknown') {
      return null;
    }
    return listed ?? this.boundNames().filter((name) => !name.startsWith('_'));
  }

  #slot(name: string): number {
    let slot = this.#slotNumbers.get(name);
    if (slot === undefined) {
      slot = this.slots.length;
      this.slots.push(name);
      this.#slotNumbers.set(name, slot);
    }
    return slot;
  }

  /** Names that functions bind by `global`, and attributes that others set on this module. */
  #collectTouched(scope: Scope): void {
    for (const symbol of scope.symbols.values()) {
      if (symbol.declaredGlobal !== null && symbol.bound && scope.kind !== 'module') {
        this.#touched.add(symbol.name);
      }
    }
    for (const child of scope.children) {
      this.#collectTouched(child);
    }
    if (scope.kind === 'module') {
      if (this.#program.uses.usesAnnotations && hasAnnotations(scope)) {
        this.#touched.add('__annotations__');
      }
      for (const name of this.#program.uses.stored.get(this.module.name) ?? []) {
        this.#touched.add(name);
      }
    }
  }

  #collectBindings(statement: ast.Stmt, index: number): void {
    if (statement.kind === 'FunctionDef' || statement.kind === 'AsyncFunctionDef') {
      this.#addBinding(statement.name, { kind: 'function', node: statement }, index);
      return;
    }
    if (statement.kind === 'ClassDef') {
      this.#addBinding(statement.name, { kind: 'class', node: statement }, index);
      return;
    }
    if (statement.kind === 'Assign') {
      const alone = statement.targets.length === 1;
      for (const target of statement.targets) {
        if (target.kind === 'Name') {
          this.#addBinding(target.id, { kind: 'value', value: statement.value, alone }, index);
        }
      }
      return;
    }
    if (statement.kind === 'AnnAssign' && statement.value !== null) {
      if (statement.target.kind === 'Name') {
        this.#addBinding(
          statement.target.id,
          { kind: 'value', value: statement.value, alone: true },
          index,
        );
      }
      return;
    }
    const begins = statement.kind === 'Try' ? importsAtStart(statement.body) : [];
    walkAll(statement, (node) => {
      if (node.kind === 'Import' || node.kind === 'ImportFrom') {
        const chance = node === statement ? 'sure' : begins.includes(node) ? 'try' : 'perhaps';
        this.#collectImport(node, index, chance);
      }
      return (
        node.kind !== 'FunctionDef' &&
        node.kind !== 'AsyncFunctionDef' &&
        node.kind !== 'ClassDef' &&
        node.kind !== 'Lambda' &&
        node.kind !== 'Embedded'
      );
    });
  }

  #collectImport(node: ast.Import | ast.ImportFrom, index: number, chance: Chance): void {
    const { module } = this;
    const program = this.#program;
    if (node.kind === 'Import') {
      for (const alias of node.names) {
        const first = alias.name.split('.')[0] ?? alias.name;
        const target = module.resolve(0, alias.asname === null ? first : alias.name);
        const candidate: Candidate = {
          kind: 'import',
          target: () => (program.hasModule(target) ? { kind: 'module', name: target } : null),
          sure: this.#isBound(target, chance),
        };
        this.#addBinding(alias.asname ?? first, candidate, index);
      }
      return;
    }
    const base = module.resolve(node.level, node.module);
    const names = isStarImport(node) ? this.#starNames(base) : node.names;
    for (const alias of names) {
      const target = () => program.moduleAttribute(base, alias.name);
      const sure = this.#isBound(base, chance);
      this.#addBinding(alias.asname ?? alias.name, { kind: 'import', target, sure }, index);
    }
  }

  /** Whether an import of the module always binds its names: a module in C does not raise while it is imported. */
  #isBound(target: string, chance: Chance): boolean {
    return chance === 'sure' || (chance === 'try' && this.#program.program.natives.has(target));
  }

  #starNames(base: string): { readonly name: string; readonly asname: null }[] {
    return starImportNames(this.#program, base).map((name) => ({ name, asname: null }));
  }

  #addBinding(name: string, candidate: Candidate, statement: number): void {
    const bindings = this.#allBindings();
    const list = bindings.get(name) ?? [];
    list.push({ candidate, statement });
    bindings.set(name, list);
  }

  #boundConstant(name: string): Const | null {
    const bindings = this.#bindingsOf(name);
    const [first] = bindings;
    const symbol = this.scopes.module.symbols.get(name);
    if (name === '__debug__') {
      return this.#debug();
    }
    const { uses } = this.#program;
    const storable = uses.allEscape || uses.escaped.has(this.module.name);
    if (
      first === undefined ||
      uses.lookAtThemselves.has(this.module.name) ||
      this.#touched.has(name) ||
      symbol?.deleted === true ||
      (storable && (uses.dynamicStores || uses.storedAnywhere.has(name))) ||
      (this.topLevel.firstUse.get(name) ?? Infinity) <= first.statement ||
      this.#otherBindings(name, bindings)
    ) {
      return null;
    }
    if (bindings.length === 1) {
      return this.#candidateConstant(name, first.candidate);
    }
    // The later ones, as in `except ImportError: import time as utime`, need not run.
    if (first.candidate.kind !== 'import' || !first.candidate.sure) {
      return null;
    }
    const constants = bindings.map((b) =>
      b.candidate.kind === 'import' ? b.candidate.target() : null,
    );
    const [one] = constants;
    const same = constants.every(
      (c) => c?.kind === 'module' && one?.kind === 'module' && c.name === one.name,
    );
    return same ? (one ?? null) : null;
  }

  /** What keeps a name of the module from being a constant; null where nothing in it binds the name. */
  whySlot(name: string): Site | null {
    const bindings = this.#bindingsOf(name);
    const [first] = bindings;
    const symbol = this.scopes.module.symbols.get(name);
    const span = symbol?.bindingSpan ?? symbol?.span ?? null;
    if (span === null && first === undefined) {
      return null;
    }
    const site = (what: string, at: Span | null = span): Site => ({
      module: this.module,
      span: at ?? this.module.ast,
      what,
    });
    const { uses } = this.#program;
    if (uses.lookAtThemselves.has(this.module.name)) {
      return site('the module looks at its own names as a whole');
    }
    if (this.#touched.has(name)) {
      return site("a function binds it by 'global', or another module does");
    }
    if (symbol?.deleted === true) {
      return site('it is deleted');
    }
    if (first === undefined || this.#otherBindings(name, bindings) || bindings.length > 1) {
      return site('it is bound more than once, or in another way than by a plain assignment');
    }
    const use = this.topLevel.firstUse.get(name) ?? Infinity;
    if (use <= first.statement) {
      const statement = this.topLevel.statements[use] ?? null;
      return site('something may look at it before it is bound', statement);
    }
    return this.#whyCandidate(first.candidate, site);
  }

  #whyCandidate(candidate: Candidate, site: (what: string, at?: Span) => Site): Site {
    switch (candidate.kind) {
      case 'class':
        return this.obstacles.get(candidate.node) ?? site('the class statement runs');
      case 'value':
        return (
          this.obstacles.get(candidate.value) ?? site('its value is computed', candidate.value)
        );
      case 'function': {
        const [decorator] = candidate.node.decorator_list;
        return decorator === undefined
          ? site('a default of the function is computed', candidate.node.args)
          : site('the function has a decorator', decorator);
      }
      case 'import':
        return site('what is imported is not known at build time');
    }
  }

  /** Whether the name is bound in a way that is none of the candidates (a loop's target, a class...). */
  #otherBindings(name: string, bindings: readonly Binding[]): boolean {
    const counted = this.scopes.module.symbols.get(name)?.bindings ?? 0;
    return counted > bindings.length;
  }

  #candidateConstant(name: string, candidate: Candidate): Const | null {
    switch (candidate.kind) {
      case 'import':
        return candidate.sure ? candidate.target() : null;
      case 'value': {
        const value = fold(candidate.value, this.#foldFacts, this.#memo);
        if (value !== null && value.kind !== 'null') {
          return value;
        }
        return candidate.alone ? this.#container(name, candidate.value) : null;
      }
      case 'function':
        return this.#functionConstant(candidate.node);
      case 'class':
        return this.#classConstant(candidate.node);
    }
  }

  #functionConstant(node: FunctionNode): Const | null {
    const { setsDefaults } = this.#program.uses;
    if (
      setsDefaults ||
      node.type_params.length > 0 ||
      !this.#plainDecorators(node.decorator_list)
    ) {
      return null;
    }
    const defaults = this.foldDefaults(node.args);
    if (defaults === null) {
      return null;
    }
    const constant = makeFunctionConst(defaults);
    this.#functions.set(constant, { constant, node });
    return constant;
  }

  /** A list, dict or set of constants that the program only reads. */
  #container(name: string, node: ast.Expr): Const | null {
    const { containerUses } = this.#program;
    const made = containerOf(node, (each) => fold(each, this.#foldFacts, this.#memo));
    if (made === null || this.#program.options.finished === false) {
      return null;
    }
    const change = containerUses.changedBy(name) ?? (this.#isOpen() ? containerUses.dynamic : null);
    if (change !== null) {
      this.obstacles.set(node, change);
      return null;
    }
    return made;
  }

  /** Whether a name that is made at run time may be one of the module's. */
  #isOpen(): boolean {
    const { allEscape, escaped } = this.#program.uses;
    return allEscape || escaped.has(this.module.name);
  }

  #classConstant(node: ast.ClassDef): Const | null {
    if (this.#program.options.finished === false) {
      return null;
    }
    const made = executeClass(node, this.#surroundings());
    if (!('constant' in made)) {
      this.obstacles.set(node, made);
      return null;
    }
    this.#keepClass(made);
    return made.constant;
  }

  #keepClass(known: KnownClass): void {
    this.#classes.set(known.node, known);
    for (const { constant, node } of known.functions) {
      if (node.kind !== 'Lambda') {
        this.#functions.set(constant, { constant, node });
      }
    }
    releaseClassCell(this.scopes.of.get(known.node)!);
    known.inner.forEach((inner) => {
      this.#keepClass(inner);
    });
  }

  #surroundings(): ClassSurroundings {
    const program = this.#program;
    const { uses } = program;
    const builtins = program.program.natives.get('builtins')?.names;
    const nativeOrder = (name: string): readonly Const[] => {
      const bases = builtins?.get(name)?.type?.bases ?? [];
      const all = bases.length > 0 || name === 'object' ? bases : ['object'];
      const constants = all.map((base): Const => ({
        kind: 'native',
        module: 'builtins',
        name: base,
      }));
      return (
        mergeOrders(constants, (base) => nativeOrder(base.kind === 'native' ? base.name : '')) ?? []
      );
    };
    return {
      module: this.module,
      fold: this.#foldFacts,
      usesDocs: this.usesDocs,
      usesAnnotations: uses.usesAnnotations,
      textAnnotations: hasTextAnnotations(this.module),
      scopeOf: (node) => this.scopes.of.get(node),
      nativeType: ({ module, name }) =>
        module === 'builtins' ? (builtins?.get(name)?.type?.name ?? null) : null,
      nativeOrder,
      isHint: isHintDecorator,
      makeFunction: (args, privateClass, foldOne) => {
        const defaults = uses.setsDefaults ? null : foldDefaults(args, privateClass, foldOne);
        return defaults === null ? null : makeFunctionConst(defaults);
      },
      changedBy: (node) => program.classUses.changedBy(node),
      container: (name, node, foldOne) =>
        (program.containerUses.changedBy(name) ?? program.containerUses.dynamic) !== null
          ? null
          : containerOf(node, foldOne),
    };
  }

  /** Nothing can be stored there. */
  #debug(): Const {
    return this.optimize > 0 ? FALSE : TRUE;
  }

  get optimize(): Optimization {
    return this.module.optimize ?? 0;
  }

  /** Whether `__doc__` is the documentation string; else it is None. */
  get keepsDocs(): boolean {
    return this.optimize < 2;
  }

  /** Whether documentation strings of functions and classes are in flash. */
  get usesDocs(): boolean {
    return this.keepsDocs && this.#program.uses.usesDocs;
  }

  #plainDecorators(decorators: readonly ast.Expr[]): boolean {
    return decorators.every((decorator) =>
      isHintDecorator(fold(decorator, this.#foldFacts, this.#memo)),
    );
  }

  /** The defaults of a function of the top level, where all of them are constants. */
  foldDefaults(args: ast.Arguments): FunctionDefaults | null {
    return foldDefaults(args, null, (value) => fold(value, this.#foldFacts, this.#memo));
  }

  /** Names that every module has, and the built-ins. */
  #givenConstant(name: string): Const | null {
    const { module } = this;
    if (name === '__debug__') {
      return this.#debug();
    }
    const { uses } = this.#program;
    const storable = uses.allEscape || uses.escaped.has(module.name);
    const stored = storable && (uses.dynamicStores || uses.storedAnywhere.has(name));
    if (stored || uses.storeNames.has(module.name)) {
      return null;
    }
    switch (name) {
      case '__name__':
        return strConst(module.name);
      case '__file__':
        return strConst(module.path);
      case '__doc__':
        return this.keepsDocs ? docString(module.ast.body) : NONE;
      case '__package__':
        if (module.name === '__main__') {
          return NONE;
        }
        return module.name === '__main__' ? NONE : packageOf(module);
      case '__path__':
        return module.isPackage ? tupleConst([strConst(module.path)]) : null;
      case '__spec__':
      case '__loader__':
        return NONE;
      case '__builtins__':
        return { kind: 'module', name: 'builtins' };
      default:
        return builtinConstant(this.#program, name);
    }
  }
}

/** Names that are there though neither the module nor the stub of the built-ins binds them. */
const GIVEN_NAMES: ReadonlySet<string> = new Set([
  ...['__name__', '__file__', '__doc__', '__package__', '__path__', '__spec__', '__loader__'],
  ...['__debug__', '__builtins__', 'NotImplemented', 'Ellipsis'],
]);

function hasAnnotations(scope: Scope): boolean {
  return [...scope.symbols.values()].some((symbol) => symbol.annotated !== null);
}

function packageOf(module: ParsedModule): Const {
  return strConst(module.isPackage ? module.name : parentPackage(module.name));
}

function parentPackage(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(0, dot);
}

export function docString(body: readonly ast.Stmt[]): Const {
  const [first] = body;
  return first?.kind === 'Expr' &&
    first.value.kind === 'Constant' &&
    first.value.value.type === 'str'
    ? strConst(first.value.value.value)
    : NONE;
}

/** What `from base import *` binds; empty where that is not known. */
export function starImportNames(program: ProgramFacts, base: string): readonly string[] {
  const python = program.modules.get(base);
  if (python !== undefined) {
    return python.publicNames() ?? [];
  }
  const native = program.program.natives.get(base);
  return [...(native?.names.keys() ?? [])].filter((name) => !name.startsWith('_'));
}

/** Decorators of MicroPython's dialect that change nothing of a function's meaning. */
export function isHintDecorator(constant: Const | null): boolean {
  return isOfMicroPython(constant, 'native') || isOfMicroPython(constant, 'viper');
}

/** The decorator under which a function's body is assembler, not Python. */
export function isInlineAssembler(constant: Const | null): boolean {
  return isOfMicroPython(constant, 'asm_thumb');
}

function isOfMicroPython(constant: Const | null, name: string): boolean {
  return constant?.kind === 'native' && constant.module === 'micropython' && constant.name === name;
}

export interface FunctionDefaults {
  readonly positional: readonly Const[];
  readonly keyword: readonly (readonly [string, Const])[];
}

export function foldDefaults(
  args: ast.Arguments,
  privateClass: string | null,
  foldOne: (value: ast.Expr) => Const | null,
): FunctionDefaults | null {
  const positional = args.defaults.map(foldOne);
  const keyword: [string, Const][] = [];
  for (const [i, value] of args.kw_defaults.entries()) {
    if (value !== null) {
      const constant = foldOne(value);
      if (constant === null) {
        return null;
      }
      keyword.push([mangle(args.kwonlyargs[i]!.arg, privateClass), constant]);
    }
  }
  return positional.every((c) => c !== null) ? { positional, keyword } : null;
}

/** `from __future__ import annotations`: they stay text. */
export function hasTextAnnotations(module: ParsedModule): boolean {
  return module.ast.body.some(
    (s) =>
      s.kind === 'ImportFrom' &&
      s.module === '__future__' &&
      s.names.some((alias) => alias.name === 'annotations'),
  );
}

/** Functions in a finished class mean the class itself by `__class__` and `super()`: they need no cell. */
function releaseClassCell(scope: Scope): void {
  for (const child of scope.children) {
    const at = child.free.indexOf('__class__');
    if (at >= 0) {
      child.free.splice(at, 1);
    }
    const symbol = child.symbols.get('__class__');
    if (symbol?.place === 'free') {
      symbol.place = 'finished class';
    }
    if (child.kind !== 'class') {
      releaseClassCell(child);
    }
  }
}

/** A function constant whose code is still to come. */
export function makeFunctionConst(defaults: FunctionDefaults): FunctionConst {
  return {
    kind: 'function',
    code: null as unknown as FunctionConst['code'],
    defaults: defaults.positional,
    kwdefaults: defaults.keyword,
  };
}

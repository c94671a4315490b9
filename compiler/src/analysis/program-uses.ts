/**
 * What the program as a whole does to modules from outside: which attributes of which modules it may set or
 * delete. A module is touched through a name that an import binds; once a module object goes anywhere else
 * (an argument, a list, `sys.modules`), any store to an attribute of an unknown object may be to it.
 */

import type { ParsedModule, ParsedProgram } from '../program/parsed.js';
import type { AnyNode, Attribute, Call, Expr } from '../syntax/ast.js';
import type { Site } from './class-uses.js';
import type { Scope } from './scope.js';
import type { Scopes } from './resolve.js';
import { childNodes } from './walk.js';

export interface ProgramUses {
  /** Attributes that are set or deleted on a module whose name the program says. */
  readonly stored: ReadonlyMap<string, ReadonlySet<string>>;
  /** Attributes that are set or deleted on objects that may be a module that has escaped. */
  readonly storedAnywhere: ReadonlySet<string>;
  /** setattr or delattr with a name that is not a constant: any attribute of an escaped module. */
  readonly dynamicStores: boolean;
  readonly escaped: ReadonlySet<string>;
  readonly allEscape: boolean;
  /** The program looks at annotations: they have to be evaluated and kept. */
  readonly usesAnnotations: boolean;
  /** Something may look at documentation strings: else they are left out. */
  readonly usesDocs: boolean;
  /** Classes have code that runs when a class is made (`__init_subclass__`, `__set_name__`, metaclasses). */
  readonly classHooks: boolean;
  /** Some metaclass may give class bodies a namespace with names in it (`__prepare__`). */
  readonly preparesNamespaces: boolean;
  /** Modules that look at their own names as a whole: globals(), or vars() and the like at the top level. */
  readonly lookAtThemselves: ReadonlySet<string>;
  /** Modules that may get any name stored while the program runs, those of built-ins included. */
  readonly storeNames: ReadonlySet<string>;
  /** The defaults of some function may be changed: functions must lie in RAM. */
  readonly setsDefaults: boolean;
  /** Attributes are looked up by names that are made at run time (getattr and such). */
  readonly dynamicNames: boolean;
  /** Where, in the order of the modules: all names are kept because of these. */
  readonly namesMadeAt: readonly Site[];
  /** Texts hold a part of a special method's name, as in `f'__{op}__'`: such names may be made at run time. */
  readonly specialNames: boolean;
}

const ANNOTATION_USERS = new Set([
  '__annotations__',
  '__annotate__',
  'get_type_hints',
  'get_annotations',
  'dataclass',
  'NamedTuple',
  'TypedDict',
  'signature',
]);
/** What shows documentation strings, by itself or with all other attributes. */
const DOC_USERS = new Set(['__doc__', '__dict__', 'help', 'getdoc']);
const CLASS_HOOKS = new Set([
  '__init_subclass__',
  '__set_name__',
  '__prepare__',
  'metaclass',
  '__mro_entries__',
]);

/** Whether something in the program may set or delete that attribute of that module. */
export function mayBeStored(uses: ProgramUses, module: string, name: string): boolean {
  const escapes = uses.allEscape || uses.escaped.has(module);
  return (
    uses.stored.get(module)?.has(name) === true ||
    (escapes && (uses.dynamicStores || uses.storedAnywhere.has(name)))
  );
}

/** Built-in functions that take the name of an attribute. */
const ATTRIBUTE_FUNCTIONS = new Set(['getattr', 'setattr', 'hasattr', 'delattr']);

/** A text that begins or ends with two underscores and is no whole name, or one with a place to fill in beside them. */
const PART_OF_SPECIAL = /^__\w*$(?<!\w__)|^(?!__)\w*__$|__(?:\{|%)|(?:\}|%s)__/;

/** Texts that are compared with, or handed to startswith() and endswith(), do not become part of another. */
function isOnlyTested(parent: AnyNode | null): boolean {
  const called =
    parent?.kind === 'Call' && parent.func.kind === 'Attribute' ? parent.func.attr : '';
  return parent?.kind === 'Compare' || called === 'startswith' || called === 'endswith';
}

interface Draft {
  stored: Map<string, Set<string>>;
  storedAnywhere: Set<string>;
  dynamicStores: boolean;
  escaped: Set<string>;
  allEscape: boolean;
  usesAnnotations: boolean;
  usesDocs: boolean;
  classHooks: boolean;
  preparesNamespaces: boolean;
  lookAtThemselves: Set<string>;
  storeNames: Set<string>;
  setsDefaults: boolean;
  dynamicNames: boolean;
  namesMadeAt: Site[];
  specialNames: boolean;
}

export function analyzeUses(
  program: ParsedProgram,
  scopes: ReadonlyMap<string, Scopes>,
): ProgramUses {
  const draft: Draft = {
    stored: new Map(),
    storedAnywhere: new Set(),
    dynamicStores: false,
    escaped: new Set(),
    allEscape: false,
    usesAnnotations: false,
    usesDocs: false,
    classHooks: false,
    preparesNamespaces: false,
    lookAtThemselves: new Set(),
    storeNames: new Set(),
    setsDefaults: false,
    dynamicNames: false,
    namesMadeAt: [],
    specialNames: false,
  };
  const known = knownModules([...program.modules.map((m) => m.name), ...program.natives.keys()]);
  for (const module of program.modules) {
    analyzeModule(module, scopes.get(module.name)!, known, draft);
  }
  draft.namesMadeAt = inOrder(draft.namesMadeAt);
  draft.usesDocs ||= draft.dynamicNames;
  draft.setsDefaults ||= draft.storedAnywhere.has('__defaults__');
  return draft;
}

/** Module by module, by place; a call in the arguments of another stands in the other's text. */
function inOrder(sites: readonly Site[]): Site[] {
  const modules = [...new Set(sites.map(({ module }) => module))];
  return modules.flatMap((module) => {
    const own = sites.filter((site) => site.module === module);
    const outer = own.filter(
      ({ span }) =>
        !own.some(
          (other) =>
            other.span !== span && other.span.start <= span.start && span.end <= other.span.end,
        ),
    );
    return outer.sort((a, b) => a.span.start - b.span.start);
  });
}

type ImportedModules = ReadonlyMap<string, ReadonlySet<string>>;

interface Work {
  readonly node: AnyNode;
  readonly parent: AnyNode | null;
  readonly grandparent: AnyNode | null;
  /** The function around the node, for telling `self`. */
  readonly self: string | null;
  readonly inFunction: boolean;
}

interface KnownModules {
  readonly names: ReadonlySet<string>;
  /** The most dots in a name: a longer chain of attributes is no module, however long it is. */
  readonly dots: number;
}

function knownModules(names: readonly string[]): KnownModules {
  const dots = names.map((name) => name.split('.').length - 1);
  return { names: new Set(names), dots: dots.reduce((most, some) => Math.max(most, some), 0) };
}

function analyzeModule(
  module: ParsedModule,
  scopes: Scopes,
  known: KnownModules,
  draft: Draft,
): void {
  const imported = importedModules(module, known);
  const stack: Work[] = [
    { node: module.ast, parent: null, grandparent: null, self: null, inFunction: false },
  ];
  for (let work = stack.pop(); work !== undefined; work = stack.pop()) {
    const { node, parent } = work;
    const self = selfName(node, scopes, work.self);
    visit(node, parent, work.self, imported, known, draft);
    if (makesNames(node, parent)) {
      noteMaker(module, node, draft);
    }
    if (looksAtNames(node, work.inFunction)) {
      draft.lookAtThemselves.add(module.name);
    }
    if (mayStoreNames(node, parent, work.grandparent)) {
      draft.storeNames.add(module.name);
    }
    const inFunction =
      work.inFunction || /^(Async)?FunctionDef$|^Lambda$|^ClassDef$/.test(node.kind);
    for (const child of childNodes(node)) {
      stack.push({ node: child, parent: node, grandparent: parent, self, inFunction });
    }
  }
}

/** `globals` anywhere; eval and exec of code that was compiled before; at the top level also vars(), locals() and dir(). */
function looksAtNames(node: AnyNode, inFunction: boolean): boolean {
  if (node.kind === 'Name' && node.id === 'globals') {
    return true;
  }
  if (node.kind === 'Call' && runsGivenCode(node)) {
    return true;
  }
  return (
    !inFunction &&
    node.kind === 'Call' &&
    node.args.length === 0 &&
    node.func.kind === 'Name' &&
    ['vars', 'locals', 'dir'].includes(node.func.id)
  );
}

/** eval or exec of something that is no text of its own, with the module's names: a code object. */
function runsGivenCode({ func, args, embedded }: Call): boolean {
  const runs = func.kind === 'Name' && (func.id === 'eval' || func.id === 'exec');
  return runs && args.length === 1 && embedded?.length === 0 && args[0]?.kind !== 'Constant';
}

/** Whether a use of `globals` may change any name: all but reading by a key, asking for one, or going through all. */
function mayStoreNames(node: AnyNode, call: AnyNode | null, user: AnyNode | null): boolean {
  if (node.kind === 'Call') {
    return runsGivenCode(node);
  }
  if (node.kind !== 'Name' || node.id !== 'globals') {
    return false;
  }
  const isCall = call?.kind === 'Call' && call.func === node;
  if (!isCall || user === null) {
    return true;
  }
  switch (user.kind) {
    case 'Subscript':
      return user.ctx !== 'Load';
    case 'Attribute':
      return !['get', 'keys', 'items', 'values', 'copy'].includes(user.attr);
    case 'Call':
      return !(user.func.kind === 'Name' && READERS.has(user.func.id));
    case 'Compare':
    case 'For':
      return false;
    default:
      return true;
  }
}

/** Built-ins that only read what they are given. */
const READERS = new Set([
  'sorted',
  'list',
  'set',
  'dict',
  'len',
  'print',
  'tuple',
  'iter',
  'type',
  'id',
]);

/** Names that some import of the module binds to a module, with all the modules that it may be. */
function importedModules(module: ParsedModule, known: KnownModules): ImportedModules {
  const found = new Map<string, Set<string>>();
  const add = (name: string, target: string): void => {
    if (known.names.has(target)) {
      found.set(name, (found.get(name) ?? new Set()).add(target));
    }
  };
  const stack: AnyNode[] = [module.ast];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.kind === 'Import') {
      for (const alias of node.names) {
        const first = alias.name.split('.')[0] ?? alias.name;
        add(alias.asname ?? first, module.resolve(0, alias.asname === null ? first : alias.name));
      }
    } else if (node.kind === 'ImportFrom') {
      const base = module.resolve(node.level, node.module);
      for (const alias of node.names) {
        add(alias.asname ?? alias.name, base === '' ? alias.name : `${base}.${alias.name}`);
      }
    } else {
      stack.push(...childNodes(node));
    }
  }
  return found;
}

/** The first parameter of the method that a node opens, else what it was around it. */
function selfName(node: AnyNode, scopes: Scopes, outer: string | null): string | null {
  if (node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef') {
    const scope: Scope | undefined = scopes.of.get(node);
    const first = [...node.args.posonlyargs, ...node.args.args][0];
    return scope?.parent?.kind === 'class' ? (first?.arg ?? null) : outer;
  }
  return node.kind === 'ClassDef' ? null : outer;
}

function visit(
  node: AnyNode,
  parent: AnyNode | null,
  self: string | null,
  imported: ImportedModules,
  known: KnownModules,
  draft: Draft,
): void {
  switch (node.kind) {
    case 'Name':
      noteName(node.id, draft);
      if (ATTRIBUTE_FUNCTIONS.has(node.id) && !(parent?.kind === 'Call' && parent.func === node)) {
        draft.dynamicStores ||= node.id === 'setattr' || node.id === 'delattr';
      }
      if (node.ctx === 'Load' && !(parent?.kind === 'Attribute')) {
        for (const target of imported.get(node.id) ?? []) {
          draft.escaped.add(target);
        }
      }
      return;
    case 'Attribute':
      noteName(node.attr, draft);
      noteAttribute(node, parent, self, imported, known, draft);
      return;
    case 'Call':
      noteCall(node, imported, known, draft);
      return;
    case 'keyword':
      noteName(node.arg ?? '', draft);
      return;
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      noteName(node.name, draft);
      return;
    case 'alias':
      noteName(node.name, draft);
      return;
    case 'Constant':
      if (node.value.type === 'str' && ANNOTATION_USERS.has(node.value.value)) {
        draft.usesAnnotations = true;
      }
      draft.usesDocs ||= node.value.type === 'str' && DOC_USERS.has(node.value.value);
      draft.specialNames ||=
        node.value.type === 'str' &&
        PART_OF_SPECIAL.test(node.value.value) &&
        !isOnlyTested(parent);
      return;
    default:
  }
}

/** Whether attributes may be asked for by a name that no one knows before. */
function makesNames(node: AnyNode, parent: AnyNode | null): boolean {
  if (node.kind === 'Name') {
    // It goes somewhere: `map(getattr, objects, names)`.
    return ATTRIBUTE_FUNCTIONS.has(node.id) && !(parent?.kind === 'Call' && parent.func === node);
  }
  if (node.kind !== 'Call') {
    return false;
  }
  const name = calledName(node);
  const asks = ATTRIBUTE_FUNCTIONS.has(name) && constantArgument(node) === null;
  return asks || name === 'vars' || name === 'dir';
}

function noteMaker(module: ParsedModule, node: AnyNode, draft: Draft): void {
  draft.dynamicNames = true;
  const what = module.file.text.slice(node.start, node.end).replace(/\s+/g, ' ');
  draft.namesMadeAt.push({ module, span: node, what });
}

function calledName({ func }: Call): string {
  return func.kind === 'Name' ? func.id : func.kind === 'Attribute' ? func.attr : '';
}

/** The second argument, where it is a text. */
function constantArgument({ args: [, second] }: Call): string | null {
  return second?.kind === 'Constant' && second.value.type === 'str' ? second.value.value : null;
}

function noteName(name: string, draft: Draft): void {
  draft.usesAnnotations ||= ANNOTATION_USERS.has(name);
  // Whoever has the dict of keyword defaults can change it.
  draft.setsDefaults ||= name === '__kwdefaults__';
  draft.usesDocs ||= DOC_USERS.has(name);
  draft.classHooks ||= CLASS_HOOKS.has(name);
  draft.preparesNamespaces ||= name === '__prepare__';
  draft.allEscape ||= name === '__import__' || name === 'import_module';
}

function noteAttribute(
  node: Attribute,
  parent: AnyNode | null,
  self: string | null,
  imported: ImportedModules,
  known: KnownModules,
  draft: Draft,
): void {
  const owners = modulesOf(node.value, imported, known);
  if (node.ctx !== 'Load') {
    if (owners.length > 0) {
      for (const owner of owners) {
        draft.stored.set(owner, (draft.stored.get(owner) ?? new Set()).add(node.attr));
      }
    } else if (node.value.kind !== 'Name' || node.value.id !== self) {
      draft.storedAnywhere.add(node.attr);
    }
    return;
  }
  if (owners.includes('sys') && node.attr === 'modules') {
    draft.allEscape = true;
  }
  if (node.attr === '__dict__' && owners.length > 0) {
    draft.dynamicStores = true;
    owners.forEach((owner) => draft.escaped.add(owner));
  }
  if (parent?.kind !== 'Attribute') {
    // The attribute itself may be a submodule that goes somewhere.
    for (const target of modulesOf(node, imported, known)) {
      draft.escaped.add(target);
    }
  }
}

/** The modules that an expression of names and attributes may be; empty when it is none that is known. */
function modulesOf(node: Expr, imported: ImportedModules, known: KnownModules): string[] {
  const attributes: string[] = [];
  let at: Expr = node;
  while (at.kind === 'Attribute' && attributes.length <= known.dots) {
    attributes.unshift(at.attr);
    at = at.value;
  }
  if (at.kind !== 'Name') {
    return [];
  }
  return [...(imported.get(at.id) ?? [])]
    .map((base) => [base, ...attributes].join('.'))
    .filter((name) => known.names.has(name));
}

function noteCall(node: Call, imported: ImportedModules, known: KnownModules, draft: Draft): void {
  const name = calledName(node);
  const [first] = node.args;
  const constant = constantArgument(node);
  if (name === 'setattr' || name === 'delattr' || name === '__setattr__') {
    if (constant === null) {
      draft.dynamicStores = true;
    } else {
      draft.storedAnywhere.add(constant);
      for (const owner of first === undefined ? [] : modulesOf(first, imported, known)) {
        draft.stored.set(owner, (draft.stored.get(owner) ?? new Set()).add(constant));
      }
    }
  }
}

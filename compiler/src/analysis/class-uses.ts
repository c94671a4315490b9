/**
 * Which classes a program may change while it runs: those whose attributes something sets or deletes. All others can be
 * finished in flash.
 *
 * The reckoning is by names and errs towards changes. A store to `x.name` changes the class that is called x; a store to an
 * attribute of `cls` in a class method, or of `type(x)`, changes the class around it and what derives from that; a store to an
 * attribute of anything else may change any class that goes anywhere as a value, which is what every use does but a call of it,
 * an attribute of it, and the few that the language or a built-in function only look at.
 */

import type { ParsedModule, ParsedProgram } from '../program/parsed.js';
import type { Span } from '../source/span.js';
import type { AnyNode, Arguments, Attribute, Call, ClassDef, Expr } from '../syntax/ast.js';
import { childNodes } from './walk.js';

/** A place in the program that keeps something from being finished at build time. */
export interface Site {
  readonly module: ParsedModule;
  readonly span: Span;
  readonly what: string;
}

export interface ClassUses {
  /** What may change a class; null when nothing can. */
  changedBy(node: ClassDef): Site | null;
}

/** Calls that look at a class and keep nothing of it. */
const LOOKING: ReadonlySet<string> = new Set([
  ...[
    'isinstance',
    'issubclass',
    'print',
    'repr',
    'str',
    'id',
    'hash',
    'callable',
    'super',
    'type',
  ],
]);
/** Attributes through which any class may be got at. */
const WAYS_TO_CLASSES: ReadonlySet<string> = new Set([
  ...[
    '__mro__',
    '__bases__',
    '__base__',
    '__subclasses__',
    'mro',
    'exc_info',
    '__self__',
    '__objclass__',
  ],
  ...[
    '__thisclass__',
    '__self_class__',
    '__origin__',
    '__args__',
    'modules',
    '__closure__',
    '__wrapped__',
  ],
]);
/** Built-in functions that give all names of a place at once. */
export const NAMESPACES: ReadonlySet<string> = new Set(['globals', 'locals', 'vars']);
/** Methods whose first parameter is a class. */
const OF_CLASSES: ReadonlySet<string> = new Set([
  ...['__new__', '__init_subclass__', '__class_getitem__', '__prepare__'],
]);
/** Methods that are handed a class: which parameter it is. */
const HANDED: ReadonlyMap<string, number> = new Map([
  ['__exit__', 1],
  ['__aexit__', 1],
  ['__get__', 2],
  ['__set_name__', 1],
]);

/** Whose class an expression is: that of a class statement and what derives from it, or any. */
type Family = ClassDef | 'any';

interface Context {
  readonly class: ClassDef | null;
  /** The first parameter of the method around the place: an instance. */
  readonly self: string | null;
  /** Parameters that are classes. */
  readonly classes: ReadonlyMap<string, Family>;
}

interface Work {
  readonly node: AnyNode;
  /** The nodes around it, innermost last; only the last two are looked at. */
  readonly parent: AnyNode | null;
  readonly outer: AnyNode | null;
  readonly context: Context;
}

const TOP: Context = { class: null, self: null, classes: new Map() };

export interface ClassUseOptions {
  readonly evaluatesAnnotations: boolean;
  /** Attributes are looked up by names that are made at run time. */
  readonly dynamicNames: boolean;
  /** Whether a module object goes where any of its names may be looked up. */
  readonly isOpen: (module: string) => boolean;
}

export function analyzeClassUses(program: ParsedProgram, options: ClassUseOptions): ClassUses {
  const collector = new Collector(options.evaluatesAnnotations);
  for (const module of program.modules) {
    collector.collect(module);
  }
  return new Answers(collector, options);
}

class Collector {
  /** Stores by the name that stands before the dot. */
  readonly stored = new Map<string, Site>();
  readonly storedInFamily = new Map<Family, Site>();
  /** A store to what may be any class that escaped. */
  storedSomewhere: Site | null = null;
  readonly escaped = new Map<string, Site>();
  readonly escapedFamily = new Map<Family, Site>();
  readonly classes: ClassDef[] = [];
  readonly places = new Map<ClassDef, { readonly module: string; readonly nested: boolean }>();
  /** Names that imports give to what has another name. */
  readonly aliases = new Map<string, Set<string>>();
  #module: ParsedModule | null = null;
  #modules = new Set<string>();
  #bound: ReadonlySet<string> = new Set();

  constructor(private readonly evaluatesAnnotations: boolean) {}

  collect(module: ParsedModule): void {
    this.#module = module;
    this.#modules = importedNames(module);
    this.#bound = boundNames(module);
    const stack: Work[] = [{ node: module.ast, parent: null, outer: null, context: TOP }];
    for (let work = stack.pop(); work !== undefined; work = stack.pop()) {
      const { node, parent } = work;
      this.#visit(work);
      const inner = innerContext(node, work.context);
      for (const child of childNodes(node)) {
        if (!this.#isIdleAnnotation(child, node)) {
          const context = isOutside(child, node) ? work.context : inner;
          stack.push({ node: child, parent: node, outer: parent, context });
        }
      }
    }
  }

  /** Annotations that nothing evaluates. */
  #isIdleAnnotation(child: AnyNode, parent: AnyNode): boolean {
    if (this.evaluatesAnnotations) {
      return false;
    }
    switch (parent.kind) {
      case 'arg':
        return child === parent.annotation;
      case 'AnnAssign':
        return child === parent.annotation;
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        return child === parent.returns;
      default:
        return false;
    }
  }

  #visit(work: Work): void {
    const { node, context } = work;
    switch (node.kind) {
      case 'ClassDef':
        this.classes.push(node);
        this.places.set(node, { module: this.#module!.name, nested: context.class !== null });
        break;
      case 'alias':
        this.#alias(node.name, node.asname);
        break;
      case 'Name':
        if (NAMESPACES.has(node.id)) {
          this.#note(this.escapedFamily, 'any', node, `'${node.id}' may give any class`);
        } else if (node.ctx === 'Load' && !isHarmless(work, this.#bound)) {
          this.#escape(node, this.#familyOf(node, context), node.id);
        }
        break;
      case 'Attribute':
        this.#attribute(node, work);
        break;
      case 'Call':
        this.#call(node, work);
        break;
      default:
    }
  }

  #alias(name: string, asname: string | null): void {
    const last = name.split('.').pop() ?? name;
    if (asname !== null && asname !== last) {
      this.aliases.set(last, (this.aliases.get(last) ?? new Set()).add(asname));
    }
  }

  #attribute(node: Attribute, work: Work): void {
    if (node.ctx !== 'Load') {
      this.#store(node.value, node.attr, node, work.context);
      return;
    }
    const isOwn = node.value.kind === 'Name' && node.value.id === work.context.self;
    if (WAYS_TO_CLASSES.has(node.attr) || (node.attr === '__dict__' && !isOwn)) {
      this.#note(this.escapedFamily, 'any', node, `'${node.attr}' may give any class`);
    } else if (!isHarmless(work, this.#bound)) {
      this.#escape(node, this.#familyOf(node, work.context), node.attr);
    }
  }

  #call(node: Call, work: Work): void {
    const name = calledName(node);
    const [first, second] = node.args;
    if (
      name === 'setattr' ||
      name === 'delattr' ||
      name === '__setattr__' ||
      name === '__delattr__'
    ) {
      this.#setattrCall(node, name, work.context);
    }
    if (name === 'getattr' || name === 'attrgetter') {
      const text = name === 'getattr' ? second : first;
      if (text?.kind === 'Constant' && text.value.type === 'str') {
        this.#note(this.escaped, text.value.value, node, `${name} looks it up`);
      }
    }
    const family = this.#familyOf(node, work.context);
    if (family !== null && !isHarmless(work, this.#bound)) {
      this.#escape(node, family, '');
    }
  }

  #setattrCall(node: Call, name: string, context: Context): void {
    const method = name.startsWith('__');
    const explicit = !method || node.args.length === (name === '__setattr__' ? 3 : 2);
    const receiver = explicit
      ? node.args[0]
      : node.func.kind === 'Attribute'
        ? node.func.value
        : undefined;
    const isSuper = receiver?.kind === 'Call' && calledName(receiver) === 'super';
    if (receiver !== undefined && !isSuper) {
      const text = node.args[explicit ? 1 : 0];
      const attr = text?.kind === 'Constant' && text.value.type === 'str' ? text.value.value : '…';
      this.#store(receiver, attr, node, context);
    }
  }

  #store(receiver: Expr, attr: string, place: Span, context: Context): void {
    const family = this.#familyOf(receiver, context);
    if (family !== null) {
      this.#note(this.storedInFamily, family, place, `sets '${attr}' of the class`);
      return;
    }
    if (receiver.kind === 'Name') {
      if (receiver.id === context.self || this.#modules.has(receiver.id)) {
        return;
      }
      this.#note(this.stored, receiver.id, place, `sets '${receiver.id}.${attr}'`);
    } else if (receiver.kind === 'Attribute') {
      this.#note(this.stored, receiver.attr, place, `sets '${receiver.attr}.${attr}'`);
    }
    this.storedSomewhere ??= this.#site(place, `sets '${attr}' of some object`);
  }

  /** The class that an expression is by what it says: cls, type(x), x.__class__. */
  #familyOf(node: Expr, context: Context): Family | null {
    if (node.kind === 'Name') {
      return node.id === '__class__'
        ? (context.class ?? 'any')
        : (context.classes.get(node.id) ?? null);
    }
    const object =
      node.kind === 'Attribute' && node.attr === '__class__'
        ? node.value
        : node.kind === 'Call' && calledName(node) === 'type' && node.args.length === 1
          ? node.args[0]
          : undefined;
    if (object === undefined) {
      return null;
    }
    const isSelf = object.kind === 'Name' && object.id === context.self;
    return isSelf ? (context.class ?? 'any') : 'any';
  }

  #escape(place: Span, family: Family | null, name: string): void {
    if (family !== null) {
      this.#note(this.escapedFamily, family, place, 'the class goes somewhere as a value');
    } else {
      this.#note(this.escaped, name, place, `'${name}' goes somewhere as a value`);
    }
  }

  #note<Key>(map: Map<Key, Site>, key: Key, place: Span, what: string): void {
    if (!map.has(key)) {
      map.set(key, this.#site(place, what));
    }
  }

  #site(span: Span, what: string): Site {
    return { module: this.#module!, span, what };
  }
}

class Answers implements ClassUses {
  readonly #byName = new Map<string, ClassDef[]>();

  constructor(
    private readonly found: Collector,
    private readonly options: ClassUseOptions,
  ) {
    for (const node of found.classes) {
      this.#byName.set(node.name, [...(this.#byName.get(node.name) ?? []), node]);
    }
  }

  changedBy(node: ClassDef): Site | null {
    const { found } = this;
    const names = this.#namesOf(node);
    const family = this.#familyOf(node);
    const direct = first(names, found.stored) ?? first(family, found.storedInFamily);
    if (direct !== null) {
      return direct;
    }
    const { storedSomewhere } = found;
    if (storedSomewhere === null) {
      return null;
    }
    const escape = first(names, found.escaped) ?? first(family, found.escapedFamily);
    return escape !== null || this.#isLookedUp(node)
      ? { ...storedSomewhere, what: `${storedSomewhere.what}, and ${escapeText(escape)}` }
      : null;
  }

  /** Whether a name made at run time may be the class's: that of an attribute of a module or another class. */
  #isLookedUp(node: ClassDef): boolean {
    const { dynamicNames, isOpen } = this.options;
    const { module, nested } = this.found.places.get(node) ?? { module: '', nested: true };
    return dynamicNames && (nested || isOpen(module));
  }

  /** The class's own name and those that imports give it. */
  #namesOf(node: ClassDef): string[] {
    const names = new Set<string>();
    const pending = [node.name];
    for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
      if (!names.has(name)) {
        names.add(name);
        pending.push(...(this.found.aliases.get(name) ?? []));
      }
    }
    return [...names];
  }

  /** The class and all that it may derive from. */
  #familyOf(node: ClassDef): Family[] {
    const family = new Set<Family>(['any']);
    const pending = [node];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      if (!family.has(at)) {
        family.add(at);
        pending.push(...at.bases.flatMap((base) => this.#classesOf(base)));
      }
    }
    return [...family];
  }

  #classesOf(base: Expr): readonly ClassDef[] {
    const name = base.kind === 'Name' ? base.id : base.kind === 'Attribute' ? base.attr : '';
    const originals = [...this.found.aliases].flatMap(([original, names]) =>
      names.has(name) ? [original] : [],
    );
    return [name, ...originals].flatMap((each) => this.#byName.get(each) ?? []);
  }
}

function escapeText(escape: Site | null): string {
  return escape === null
    ? 'names are made while the program runs'
    : `${escape.what} (${escape.module.path}:${String(lineOf(escape))})`;
}

export function lineOf({ module, span }: Site): number {
  return module.file.text.slice(0, span.start).split('\n').length;
}

function first<Key>(keys: readonly Key[], map: ReadonlyMap<Key, Site>): Site | null {
  for (const key of keys) {
    const site = map.get(key);
    if (site !== undefined) {
      return site;
    }
  }
  return null;
}

/** Names that `import` binds: a store to an attribute of one changes a module. */
function importedNames(module: ParsedModule): Set<string> {
  const names = new Set<string>();
  const stack: AnyNode[] = [module.ast];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.kind === 'Import') {
      node.names.forEach(({ name, asname }) => names.add(asname ?? name.split('.')[0] ?? name));
    }
    stack.push(...childNodes(node));
  }
  return names;
}

/**
 * Names that a module binds anywhere, so that they may not mean built-in functions: '*' stands for all, after `import *`.
 */
export function boundNames(module: ParsedModule): ReadonlySet<string> {
  const names = new Set<string>();
  const stack: AnyNode[] = [module.ast];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.kind === 'Name' && node.ctx !== 'Load') {
      names.add(node.id);
    } else if (node.kind === 'alias') {
      names.add(node.asname ?? node.name);
    } else if (node.kind === 'arg') {
      names.add(node.arg);
    } else if (
      node.kind === 'FunctionDef' ||
      node.kind === 'AsyncFunctionDef' ||
      node.kind === 'ClassDef'
    ) {
      names.add(node.name);
    }
    stack.push(...childNodes(node));
  }
  return names;
}

function looksOnly({ func }: Call, bound: ReadonlySet<string>): boolean {
  return func.kind === 'Name' && LOOKING.has(func.id) && !bound.has(func.id) && !bound.has('*');
}

function innerContext(node: AnyNode, context: Context): Context {
  switch (node.kind) {
    case 'ClassDef':
      return { class: node, self: null, classes: new Map() };
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return context.class?.body.includes(node) === true
        ? methodContext(node.name, node.args, node.decorator_list, context.class)
        : hidden(context, node.args);
    case 'Lambda':
      return hidden(context, node.args);
    default:
      return context;
  }
}

/** Decorators and defaults belong to what is around the function. */
function isOutside(child: AnyNode, parent: AnyNode): boolean {
  switch (parent.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return parent.decorator_list.some((each) => each === child);
    case 'ClassDef':
      return !parent.body.some((each) => each === child);
    default:
      return false;
  }
}

function methodContext(
  name: string,
  args: Arguments,
  decorators: readonly Expr[],
  owner: ClassDef,
): Context {
  const positional = [...args.posonlyargs, ...args.args].map(({ arg }) => arg);
  const [own] = positional;
  const isClass =
    OF_CLASSES.has(name) || decorators.some((each) => lastName(each) === 'classmethod');
  const isStatic = decorators.some((each) => lastName(each) === 'staticmethod');
  const classes = new Map<string, Family>();
  if (isClass && own !== undefined) {
    classes.set(own, owner);
  }
  const handed = HANDED.get(name);
  if (handed !== undefined) {
    [positional[handed], args.vararg?.arg].forEach((each) => {
      if (each !== undefined) {
        classes.set(each, 'any');
      }
    });
  }
  return { class: owner, self: isClass || isStatic ? null : (own ?? null), classes };
}

/** Parameters of an inner function hide those of the method. */
function hidden(context: Context, args: Arguments): Context {
  const all = [...args.posonlyargs, ...args.args, ...args.kwonlyargs, args.vararg, args.kwarg];
  const names = new Set(all.flatMap((arg) => (arg === null ? [] : [arg.arg])));
  const classes = new Map([...context.classes].filter(([name]) => !names.has(name)));
  return { ...context, self: names.has(context.self ?? '') ? null : context.self, classes };
}

function lastName(node: Expr): string {
  return node.kind === 'Name' ? node.id : node.kind === 'Attribute' ? node.attr : '';
}

function calledName(node: Call): string {
  return lastName(node.func);
}

/** Whether the use of a class at a place leaves it where it is. */
function isHarmless({ node, parent, outer }: Work, bound: ReadonlySet<string>): boolean {
  switch (parent?.kind) {
    case 'Call':
      return parent.func === node || looksOnly(parent, bound);
    case 'Attribute':
    case 'Compare':
    case 'ExceptHandler':
    case 'Raise':
    case 'MatchClass':
    case 'Expr':
    case 'FormattedValue':
      return true;
    case 'ClassDef':
      return parent.bases.some((each) => each === node) || isDecorator(node, parent.decorator_list);
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return isDecorator(node, parent.decorator_list);
    case 'UnaryOp':
      return parent.op === 'Not';
    case 'Tuple':
      return (
        outer?.kind === 'ExceptHandler' ||
        outer?.kind === 'Compare' ||
        (outer?.kind === 'Call' && looksOnly(outer, bound))
      );
    default:
      return false;
  }
}

function isDecorator(node: AnyNode, decorators: readonly Expr[]): boolean {
  return decorators.some((each) => each === node);
}

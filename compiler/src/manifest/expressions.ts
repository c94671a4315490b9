/** Expressions of a manifest. */

import { diagnose } from '../source/diagnostics.js';
import type { Diagnostic } from '../source/diagnostics.js';
import type { SourceFile, Span } from '../source/span.js';
import type { Arguments, Comprehension, ConstantValue, Expr, Stmt } from '../syntax/ast.js';
import { call } from './calls.js';
import { manifestRows as rows } from './diagnostics-table.js';
import type { Environment } from './environment.js';
import { getAttribute } from './methods.js';
import { binary, compare, item, slice, storeItem } from './operators.js';
import {
  isObject,
  itemsOf,
  list,
  makeDict,
  makeSet,
  raise,
  repr,
  setItem,
  str,
  truth,
  tuple,
  typeName,
} from './values.js';
import type { CallArguments, FunctionValue, Place, Value } from './values.js';

/** Something that no `try` of the manifest catches. */
export class Refused extends Error {
  /** The lines that led to the manifest, the nearest first. */
  readonly trail: Place[] = [];

  constructor(readonly diagnostic: Diagnostic) {
    super(diagnostic.message);
  }
}

/** What all manifests of one evaluation share. */
export interface Budget {
  /** Steps that are left before the manifest counts as endless. */
  steps: number;
  /** Calls and inclusions that may still be nested. */
  depth: number;
}

/** Runs a function's body; statements are the interpreter's. */
export type RunBody = (body: readonly Stmt[], env: Environment) => Value;

export class Expressions {
  constructor(
    readonly file: SourceFile,
    private readonly budget: Budget,
    private readonly runBody: RunBody,
  ) {}

  place(span: Span): Place {
    return { file: this.file, span };
  }

  unsupported(what: string, span: Span): never {
    throw new Refused(diagnose(rows.unsupported, this.file, span, { what }));
  }

  step(span: Span): void {
    if (--this.budget.steps < 0) throw new Refused(diagnose(rows.endless, this.file, span, {}));
  }

  value(node: Expr, env: Environment): Value {
    this.step(node);
    const place = this.place(node);
    switch (node.kind) {
      case 'Constant':
        return this.constant(node.value, node);
      case 'Name':
        return env.get(node.id) ?? raise('NameError', `name '${node.id}' is not defined`, place);
      case 'Attribute':
        return getAttribute(this.value(node.value, env), node.attr, place);
      case 'Call':
        return this.call(node, env);
      case 'List':
        return list(this.spread(node.elts, env));
      case 'Tuple':
        return tuple(this.spread(node.elts, env));
      case 'Set':
        return makeSet(this.spread(node.elts, env), place);
      case 'Dict':
        return this.dict(node, env);
      case 'BoolOp':
        return this.boolOp(node, env);
      case 'UnaryOp':
        return this.unary(node, env);
      case 'BinOp':
        return binary(node.op, this.value(node.left, env), this.value(node.right, env), place);
      case 'Compare':
        return this.compare(node, env);
      case 'IfExp':
        return this.value(truth(this.value(node.test, env)) ? node.body : node.orelse, env);
      case 'JoinedStr':
        return node.values.map((part) => str(this.value(part, env))).join('');
      case 'FormattedValue':
        return this.formatted(node, env);
      case 'Subscript':
        return this.subscript(node, env);
      case 'ListComp':
      case 'GeneratorExp':
        return list(
          this.comprehension(node.generators, env, (inner) => this.value(node.elt, inner)),
        );
      case 'SetComp': {
        const items = this.comprehension(node.generators, env, (inner) =>
          this.value(node.elt, inner),
        );
        return makeSet(items, place);
      }
      case 'DictComp': {
        const made = makeDict([], place);
        this.comprehension(node.generators, env, (inner) => {
          setItem(made, this.value(node.key, inner), this.value(node.value, inner), place);
          return null;
        });
        return made;
      }
      case 'NamedExpr': {
        const value = this.value(node.value, env);
        env.set(node.target.id, value);
        return value;
      }
      case 'Lambda':
        return this.makeFunction('<lambda>', node.args, env, (inner) =>
          this.value(node.body, inner),
        );
      case 'Starred':
        return this.unsupported('a starred expression here', node);
      case 'Slice':
        return this.unsupported('a slice of several dimensions', node);
      case 'Await':
      case 'Yield':
      case 'YieldFrom':
        return this.unsupported('coroutines and generators', node);
    }
  }

  private constant(value: ConstantValue, node: Span): Value {
    switch (value.type) {
      case 'none':
        return null;
      case 'bool':
      case 'str':
        return value.value;
      case 'int':
        return Number.isSafeInteger(Number(value.value))
          ? Number(value.value)
          : this.unsupported('a number of more than 53 bits', node);
      case 'float':
      case 'complex':
        return this.unsupported('floats', node);
      case 'bytes':
        return this.unsupported('bytes', node);
      case 'ellipsis':
        return null;
    }
  }

  private spread(nodes: readonly Expr[], env: Environment): Value[] {
    return nodes.flatMap((node) =>
      node.kind === 'Starred'
        ? [...itemsOf(this.value(node.value, env), this.place(node))]
        : [this.value(node, env)],
    );
  }

  private dict(node: Extract<Expr, { kind: 'Dict' }>, env: Environment): Value {
    const place = this.place(node);
    const made = makeDict([], place);
    node.keys.forEach((key, at) => {
      const value = this.value(node.values[at]!, env);
      if (key !== null) {
        setItem(made, this.value(key, env), value, place);
      } else if (isObject(value) && value.kind === 'dict') {
        value.entries.forEach(([inner, each]) => setItem(made, inner, each, place));
      } else {
        raise('TypeError', `'${typeName(value)}' object is not a mapping`, place);
      }
    });
    return made;
  }

  private boolOp({ op, values }: Extract<Expr, { kind: 'BoolOp' }>, env: Environment): Value {
    let value: Value = null;
    for (const node of values) {
      value = this.value(node, env);
      if (truth(value) === (op === 'Or')) return value;
    }
    return value;
  }

  private unary(node: Extract<Expr, { kind: 'UnaryOp' }>, env: Environment): Value {
    const value = this.value(node.operand, env);
    if (node.op === 'Not') return !truth(value);
    if (typeof value !== 'number' && typeof value !== 'boolean') {
      return raise(
        'TypeError',
        `bad operand type for unary operator: '${typeName(value)}'`,
        this.place(node),
      );
    }
    const number = Number(value);
    return node.op === 'USub' ? -number : node.op === 'Invert' ? ~number : number;
  }

  private compare(node: Extract<Expr, { kind: 'Compare' }>, env: Environment): Value {
    let left = this.value(node.left, env);
    for (const [at, op] of node.ops.entries()) {
      const right = this.value(node.comparators[at]!, env);
      if (!compare(op, left, right, this.place(node))) return false;
      left = right;
    }
    return true;
  }

  private formatted(node: Extract<Expr, { kind: 'FormattedValue' }>, env: Environment): string {
    if (node.format_spec !== null)
      return this.unsupported('format specifications', node.format_spec);
    const value = this.value(node.value, env);
    return node.conversion === 114 || node.conversion === 97 ? repr(value) : str(value);
  }

  private subscript(node: Extract<Expr, { kind: 'Subscript' }>, env: Environment): Value {
    const container = this.value(node.value, env);
    const { slice: index } = node;
    const place = this.place(node);
    if (index.kind !== 'Slice') return item(container, this.value(index, env), place);
    const part = (each: Expr | null): Value => (each === null ? null : this.value(each, env));
    const bounds = { lower: part(index.lower), upper: part(index.upper), step: part(index.step) };
    return slice(container, bounds, place);
  }

  private comprehension(
    generators: readonly Comprehension[],
    env: Environment,
    element: (inner: Environment) => Value,
  ): Value[] {
    const inner = env.inner();
    const made: Value[] = [];
    const go = (at: number, around: Environment): void => {
      const generator = generators[at];
      if (generator === undefined) {
        made.push(element(inner));
        return;
      }
      for (const each of itemsOf(this.value(generator.iter, around), this.place(generator.iter))) {
        this.step(generator);
        this.assign(generator.target, each, inner);
        if (generator.ifs.every((test) => truth(this.value(test, inner)))) go(at + 1, inner);
      }
    };
    go(0, env);
    return made;
  }

  assign(target: Expr, value: Value, env: Environment): void {
    const place = this.place(target);
    switch (target.kind) {
      case 'Name':
        env.set(target.id, value);
        return;
      case 'Subscript':
        if (target.slice.kind === 'Slice') this.unsupported('assignments to slices', target);
        storeItem(this.value(target.value, env), this.value(target.slice, env), value, place);
        return;
      case 'Tuple':
      case 'List':
        this.unpack(target.elts, [...itemsOf(value, place)], env, place);
        return;
      case 'Attribute':
        return this.unsupported('assignments to attributes', target);
      default:
        return this.unsupported('this target', target);
    }
  }

  private unpack(targets: readonly Expr[], values: Value[], env: Environment, place: Place): void {
    const star = targets.findIndex(({ kind }) => kind === 'Starred');
    const least = star < 0 ? targets.length : targets.length - 1;
    if (values.length < least || (star < 0 && values.length > least)) {
      const problem = values.length < least ? 'not enough' : 'too many';
      raise(
        'ValueError',
        `${problem} values to unpack (expected ${least}, got ${values.length})`,
        place,
      );
    }
    const rest = values.length - least;
    targets.forEach((target, at) => {
      if (at === star && target.kind === 'Starred') {
        this.assign(target.value, list(values.slice(at, at + rest)), env);
      } else {
        this.assign(target, values[star >= 0 && at > star ? at + rest - 1 : at] ?? null, env);
      }
    });
  }

  // ---- calls ----

  private call(node: Extract<Expr, { kind: 'Call' }>, env: Environment): Value {
    const f = this.value(node.func, env);
    const place = this.place(node);
    const keywords = new Map<string, Value>();
    const args = this.spread(node.args, env);
    for (const { arg, value: each } of node.keywords) {
      const value = this.value(each, env);
      if (arg !== null) keywords.set(arg, value);
      else if (isObject(value) && value.kind === 'dict') {
        value.entries.forEach(([key, given]) => keywords.set(str(key), given));
      } else {
        raise('TypeError', `argument after ** must be a mapping, not ${typeName(value)}`, place);
      }
    }
    return this.nested(place, () => call(f, { args, keywords, place }));
  }

  private nested<Result>(place: Place, run: () => Result): Result {
    if (this.budget.depth <= 0) {
      return raise('RecursionError', 'maximum recursion depth exceeded', place);
    }
    this.budget.depth--;
    try {
      return run();
    } finally {
      this.budget.depth++;
    }
  }

  function(name: string, args: Arguments, body: readonly Stmt[], env: Environment): FunctionValue {
    return this.makeFunction(name, args, env, (inner) => this.runBody(body, inner));
  }

  private makeFunction(
    name: string,
    args: Arguments,
    env: Environment,
    run: (inner: Environment) => Value,
  ): FunctionValue {
    const positional = [...args.posonlyargs, ...args.args];
    const defaults = args.defaults.map((node) => this.value(node, env));
    const keywordDefaults = args.kw_defaults.map((node) =>
      node === null ? undefined : this.value(node, env),
    );
    const bind = ({ args: given, keywords, place }: CallArguments): Environment => {
      const inner = env.inner();
      const left = new Map(keywords);
      const take = (key: string, at: number, otherwise: Value | undefined): void => {
        const value =
          given[at] ??
          (at < given.length ? null : left.get(key)) ??
          (left.has(key) ? null : otherwise);
        if (value === undefined) {
          raise('TypeError', `${name}() missing 1 required positional argument: '${key}'`, place);
        }
        if (at < given.length && left.has(key)) {
          raise('TypeError', `${name}() got multiple values for argument '${key}'`, place);
        }
        left.delete(key);
        inner.set(key, value);
      };
      const first = positional.length - defaults.length;
      positional.forEach(({ arg }, at) =>
        take(arg, at, at < first ? undefined : defaults[at - first]),
      );
      args.kwonlyargs.forEach(({ arg }, at) => take(arg, Infinity, keywordDefaults[at]));
      const extra = given.slice(positional.length);
      if (args.vararg !== null) inner.set(args.vararg.arg, tuple(extra));
      else if (extra.length > 0) {
        raise(
          'TypeError',
          `${name}() takes ${positional.length} positional arguments but ${given.length} were given`,
          place,
        );
      }
      if (args.kwarg !== null) inner.set(args.kwarg.arg, makeDict([...left], place));
      else if (left.size > 0) {
        raise(
          'TypeError',
          `${name}() got an unexpected keyword argument '${[...left.keys()][0] ?? ''}'`,
          place,
        );
      }
      return inner;
    };
    return { kind: 'function', name, call: (given) => run(bind(given)) };
  }
}

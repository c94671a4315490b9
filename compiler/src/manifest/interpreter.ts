/** Statements of a manifest. */

import { diagnose } from '../source/diagnostics.js';
import type { SourceFile } from '../source/span.js';
import type {
  Alias,
  Delete,
  ExceptHandler,
  Expr,
  ImportFrom,
  Raise,
  Stmt,
  Try,
} from '../syntax/ast.js';
import { manifestRows as rows } from './diagnostics-table.js';
import type { Environment } from './environment.js';
import { Expressions, Refused } from './expressions.js';
import type { Budget } from './expressions.js';
import { binary, deleteItem } from './operators.js';
import { isList, isObject, isSubclass, itemsOf, raise, Raised, str, truth } from './values.js';
import type { ExceptionValue, NamespaceValue, Value } from './values.js';

/** How a statement ended. */
type End = 'next' | 'break' | 'continue' | { readonly returned: Value };

export class Interpreter {
  private readonly expressions: Expressions;
  /** The exception that an except clause is handling. */
  private handled: Raised | null = null;

  constructor(
    private readonly file: SourceFile,
    budget: Budget,
    private readonly os: NamespaceValue,
  ) {
    this.expressions = new Expressions(file, budget, (body, env) => {
      const end = this.block(body, env);
      return typeof end === 'object' ? end.returned : null;
    });
  }

  run(body: readonly Stmt[], env: Environment): void {
    this.block(body, env);
  }

  private block(body: readonly Stmt[], env: Environment): End {
    for (const statement of body) {
      const end = this.statement(statement, env);
      if (end !== 'next') return end;
    }
    return 'next';
  }

  private statement(node: Stmt, env: Environment): End {
    const { expressions } = this;
    expressions.step(node);
    switch (node.kind) {
      case 'Expr':
        expressions.value(node.value, env);
        return 'next';
      case 'Assign': {
        const value = expressions.value(node.value, env);
        node.targets.forEach((target) => expressions.assign(target, value, env));
        return 'next';
      }
      case 'AnnAssign':
        if (node.value !== null)
          expressions.assign(node.target, expressions.value(node.value, env), env);
        return 'next';
      case 'AugAssign':
        return this.augmented(node.target, node, env);
      case 'If':
        return this.block(truth(expressions.value(node.test, env)) ? node.body : node.orelse, env);
      case 'For':
        return this.loop(node, env);
      case 'While':
        while (truth(expressions.value(node.test, env))) {
          const end = this.block(node.body, env);
          if (end === 'break') return 'next';
          if (typeof end === 'object') return end;
        }
        return this.block(node.orelse, env);
      case 'FunctionDef':
        if (node.decorator_list.length > 0)
          return expressions.unsupported('decorators', node.decorator_list[0]!);
        env.set(node.name, expressions.function(node.name, node.args, node.body, env));
        return 'next';
      case 'Return':
        return { returned: node.value === null ? null : expressions.value(node.value, env) };
      case 'Try':
        return this.tried(node, env);
      case 'Raise':
        return this.raised(node, env);
      case 'Assert':
        if (!truth(expressions.value(node.test, env))) {
          const message = node.msg === null ? '' : str(expressions.value(node.msg, env));
          raise('AssertionError', message, expressions.place(node));
        }
        return 'next';
      case 'Delete':
        this.deleted(node, env);
        return 'next';
      case 'Import':
        node.names.forEach((alias) => this.imported(alias, env));
        return 'next';
      case 'ImportFrom':
        this.importedFrom(node, env);
        return 'next';
      case 'Global':
        node.names.forEach((name) => env.declareGlobal(name));
        return 'next';
      case 'Nonlocal':
        node.names.forEach((name) => env.declareNonlocal(name));
        return 'next';
      case 'Pass':
        return 'next';
      case 'Break':
        return 'break';
      case 'Continue':
        return 'continue';
      case 'ClassDef':
        return expressions.unsupported('classes', node);
      case 'With':
      case 'AsyncWith':
        return expressions.unsupported('with statements', node);
      case 'Match':
        return expressions.unsupported('match statements', node);
      case 'AsyncFunctionDef':
      case 'AsyncFor':
        return expressions.unsupported('coroutines and generators', node);
      case 'TryStar':
        return expressions.unsupported('except*', node);
      case 'TypeAlias':
        return expressions.unsupported('type statements', node);
    }
  }

  private augmented(
    target: Expr,
    node: Extract<Stmt, { kind: 'AugAssign' }>,
    env: Environment,
  ): End {
    const { expressions } = this;
    const place = expressions.place(node);
    const old = expressions.value(target, env);
    const value = expressions.value(node.value, env);
    if (node.op === 'Add' && isObject(old) && old.kind === 'list') {
      old.items.push(...itemsOf(value, place));
    } else {
      expressions.assign(target, binary(node.op, old, value, place), env);
    }
    return 'next';
  }

  private loop(node: Extract<Stmt, { kind: 'For' }>, env: Environment): End {
    const { expressions } = this;
    const items = itemsOf(expressions.value(node.iter, env), expressions.place(node.iter));
    for (const item of [...items]) {
      expressions.step(node);
      expressions.assign(node.target, item, env);
      const end = this.block(node.body, env);
      if (end === 'break') return 'next';
      if (typeof end === 'object') return end;
    }
    return this.block(node.orelse, env);
  }

  private tried(node: Try, env: Environment): End {
    let end: End;
    try {
      end = this.caught(node, env);
    } catch (error) {
      // A mistake of the manifest's that nothing catches runs no more of it.
      if (!(error instanceof Raised)) throw error;
      const last = this.block(node.finalbody, env);
      if (last === 'next') throw error;
      return last;
    }
    const last = this.block(node.finalbody, env);
    return last === 'next' ? end : last;
  }

  private caught(node: Try, env: Environment): End {
    let end: End;
    try {
      end = this.block(node.body, env);
    } catch (error) {
      if (!(error instanceof Raised)) throw error;
      const handler = node.handlers.find((each) => this.catches(each, error.exception, env));
      if (handler === undefined) throw error;
      const before = this.handled;
      this.handled = error;
      if (handler.name !== null) env.set(handler.name, error.exception);
      try {
        return this.block(handler.body, env);
      } finally {
        this.handled = before;
        if (handler.name !== null) env.delete(handler.name);
      }
    }
    return end === 'next' ? this.block(node.orelse, env) : end;
  }

  private catches(
    { type }: ExceptHandler,
    { type: name }: ExceptionValue,
    env: Environment,
  ): boolean {
    if (type === null) return true;
    const wanted = this.expressions.value(type, env);
    return (isList(wanted) ? wanted.items : [wanted]).some(
      (each) => isObject(each) && each.kind === 'exception class' && isSubclass(name, each.name),
    );
  }

  private raised(node: Raise, env: Environment): never {
    const place = this.expressions.place(node);
    if (node.exc === null) {
      if (this.handled !== null) throw this.handled;
      return raise('RuntimeError', 'No active exception to reraise', place);
    }
    const value = this.expressions.value(node.exc, env);
    if (isObject(value) && value.kind === 'exception') throw new Raised(value, place);
    if (isObject(value) && value.kind === 'exception class') {
      throw new Raised({ kind: 'exception', type: value.name, args: [] }, place);
    }
    return raise('TypeError', 'exceptions must derive from BaseException', place);
  }

  private deleted({ targets }: Delete, env: Environment): void {
    for (const target of targets) {
      const place = this.expressions.place(target);
      if (target.kind === 'Name') {
        if (!env.delete(target.id)) raise('NameError', `name '${target.id}' is not defined`, place);
      } else if (target.kind === 'Subscript' && target.slice.kind !== 'Slice') {
        const { value, slice } = target;
        deleteItem(this.expressions.value(value, env), this.expressions.value(slice, env), place);
      } else {
        this.expressions.unsupported('this del statement', target);
      }
    }
  }

  // ---- imports ----

  private imported(alias: Alias, env: Environment): void {
    const module = this.module(alias.name, alias);
    // `import os.path` binds os.
    if (alias.asname === null) env.set('os', this.os);
    else env.set(alias.asname, module);
  }

  private importedFrom(node: ImportFrom, env: Environment): void {
    const module = this.module('.'.repeat(node.level) + (node.module ?? ''), node);
    for (const alias of node.names) {
      const value = module.names.get(alias.name);
      if (value === undefined) {
        raise(
          'ImportError',
          `cannot import name '${alias.name}' from '${module.name}'`,
          this.expressions.place(alias),
        );
      }
      env.set(alias.asname ?? alias.name, value ?? null);
    }
  }

  private module(name: string, at: Alias | ImportFrom): NamespaceValue {
    const path = this.os.names.get('path');
    if (name === 'os') return this.os;
    if (name === 'os.path' && path !== undefined && isObject(path) && path.kind === 'namespace')
      return path;
    throw new Refused(diagnose(rows.noImport, this.file, at, { name }));
  }
}

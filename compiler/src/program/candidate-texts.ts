/** The strings that a name or an expression may stand for, as far as the source of the module says: what is assigned, looped over, or passed. */

import { childNodes } from '../analysis/walk.js';
import type { AnyNode, Arguments, Call, Expr, Module } from '../syntax/ast.js';

export function constantText(node: Expr | null): string | null {
  if (node?.kind === 'Constant' && node.value.type === 'str') {
    return node.value.value;
  }
  if (node?.kind === 'Constant' && node.value.type === 'bytes') {
    return new TextDecoder().decode(node.value.value);
  }
  if (node?.kind === 'BinOp' && node.op === 'Add') {
    const left = constantText(node.left);
    const right = constantText(node.right);
    return left === null || right === null ? null : left + right;
  }
  return null;
}

export class CandidateTexts {
  /** What may be assigned to a name of that spelling, anywhere in the module. */
  private readonly values = new Map<string, Expr[]>();
  /** Expressions whose items a name takes, and which part of an item. */
  private readonly items = new Map<string, { of: Expr; part: number | null }[]>();

  constructor(module: Module) {
    const functions = new Map<string, Arguments>();
    const calls: Call[] = [];
    const stack: AnyNode[] = [module];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      this.note(node);
      if (node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef') {
        functions.set(node.name, node.args);
      } else if (node.kind === 'Call') {
        calls.push(node);
      }
      stack.push(...childNodes(node));
    }
    for (const call of calls) {
      this.notePassed(call, functions);
    }
  }

  /** All texts that an expression may have. */
  of(node: Expr): ReadonlySet<string> {
    const found = new Set<string>();
    this.collect(node, found, new Set());
    return found;
  }

  private note(node: AnyNode): void {
    if (node.kind === 'Assign') {
      node.targets.forEach((target) => this.assign(target, node.value));
    } else if (node.kind === 'NamedExpr') {
      this.assign(node.target, node.value);
    } else if (node.kind === 'For' || node.kind === 'comprehension') {
      this.loop(node.target, node.iter);
    } else if (node.kind === 'arguments') {
      const all = [...node.posonlyargs, ...node.args];
      node.defaults.forEach((value, i) => {
        add(this.values, all[all.length - node.defaults.length + i]?.arg ?? '', value);
      });
    }
  }

  private assign(target: Expr, value: Expr): void {
    if (target.kind === 'Name') {
      add(this.values, target.id, value);
    }
  }

  private loop(target: Expr, iter: Expr): void {
    if (target.kind === 'Name') {
      add(this.items, target.id, { of: iter, part: null });
    } else if (target.kind === 'Tuple' || target.kind === 'List') {
      target.elts.forEach((element, part) => {
        if (element.kind === 'Name') {
          add(this.items, element.id, { of: iter, part });
        }
      });
    }
  }

  private notePassed(
    { func, args, keywords }: Call,
    functions: ReadonlyMap<string, Arguments>,
  ): void {
    const name = func.kind === 'Name' ? func.id : func.kind === 'Attribute' ? func.attr : '';
    const parameters = functions.get(name);
    if (parameters === undefined) {
      return;
    }
    const all = [...parameters.posonlyargs, ...parameters.args].map(({ arg }) => arg);
    const skip = func.kind === 'Attribute' && all[0] === 'self' ? 1 : 0;
    args.forEach((value, i) => add(this.values, all[i + skip] ?? '', value));
    for (const { arg, value } of keywords) {
      add(this.values, arg ?? '', value);
    }
  }

  private collect(node: Expr, found: Set<string>, seen: Set<AnyNode>): void {
    const text = constantText(node);
    if (text !== null) {
      found.add(text);
      return;
    }
    if (seen.has(node)) {
      return;
    }
    seen.add(node);
    if (node.kind === 'IfExp') {
      this.collect(node.body, found, seen);
      this.collect(node.orelse, found, seen);
    } else if (node.kind === 'Name') {
      this.values.get(node.id)?.forEach((value) => this.collect(value, found, seen));
      this.items.get(node.id)?.forEach(({ of, part }) => this.collectItems(of, part, found, seen));
    } else if (node.kind === 'Subscript') {
      this.collectItems(node.value, null, found, seen);
    }
  }

  private collectItems(
    node: Expr,
    part: number | null,
    found: Set<string>,
    seen: Set<AnyNode>,
  ): void {
    if (node.kind === 'Name') {
      if (!seen.has(node)) {
        seen.add(node);
        this.values.get(node.id)?.forEach((value) => this.collectItems(value, part, found, seen));
      }
      return;
    }
    for (const item of itemsOf(node)) {
      const element = part === null ? item : isDisplay(item) ? (item.elts[part] ?? item) : item;
      this.collect(element, found, seen);
    }
  }
}

function isDisplay(node: Expr): node is Extract<Expr, { kind: 'Tuple' | 'List' | 'Set' }> {
  return node.kind === 'Tuple' || node.kind === 'List' || node.kind === 'Set';
}

/** The items of a display; of a dict keys and values; of calls such as enumerate(x), d.items() those of what they are about. */
function itemsOf(node: Expr): readonly Expr[] {
  if (isDisplay(node)) {
    return node.elts;
  }
  if (node.kind === 'Dict') {
    return [...node.keys.filter((key) => key !== null), ...node.values];
  }
  if (node.kind === 'Call') {
    const about = node.func.kind === 'Attribute' ? [node.func.value] : node.args;
    return about.flatMap((inner) => [...itemsOf(inner)]);
  }
  return [];
}

function add<Value>(map: Map<string, Value[]>, name: string, value: Value): void {
  const list = map.get(name);
  if (list === undefined) {
    map.set(name, [value]);
  } else {
    list.push(value);
  }
}

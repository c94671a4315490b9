/** Binds the arguments of a call to the parameters of a known function, as Python would at run time. */

import type { Const } from '../code.js';
import type * as ast from '../../syntax/ast.js';

export type BoundArgument =
  | { readonly kind: 'argument'; readonly value: ast.Expr }
  | { readonly kind: 'default'; readonly constant: Const };

/** One entry for each parameter, in the order of registers; null when only the running program can tell. */
export function bindArguments(
  args: ast.Arguments,
  call: ast.Call,
  callee: Const,
): BoundArgument[] | null {
  if (callee.kind !== 'function' || args.vararg !== null || args.kwarg !== null) {
    return null;
  }
  const positional = [...args.posonlyargs, ...args.args];
  const all = [...positional, ...args.kwonlyargs];
  if (call.args.length > positional.length || call.args.some((a) => a.kind === 'Starred')) {
    return null;
  }
  const bound: (BoundArgument | null)[] = all.map((_, i) => {
    const value = call.args[i];
    return i < positional.length && value !== undefined ? { kind: 'argument', value } : null;
  });
  for (const keyword of call.keywords) {
    const index = all.findIndex((arg) => arg.arg === keyword.arg);
    if (keyword.arg === null || index < args.posonlyargs.length || bound[index] !== null) {
      return null;
    }
    bound[index] = { kind: 'argument', value: keyword.value };
  }
  fillDefaults(bound, positional.length, all, callee);
  return bound.every((argument) => argument !== null) ? bound : null;
}

function fillDefaults(
  bound: (BoundArgument | null)[],
  positional: number,
  all: readonly ast.Arg[],
  callee: Extract<Const, { kind: 'function' }>,
): void {
  const firstDefault = positional - callee.defaults.length;
  const keywordDefaults = new Map(callee.kwdefaults);
  bound.forEach((argument, i) => {
    if (argument !== null) {
      return;
    }
    const constant =
      i < positional ? callee.defaults[i - firstDefault] : keywordDefaults.get(all[i]!.arg);
    if (constant !== undefined) {
      bound[i] = { kind: 'default', constant };
    }
  });
}

/** Parameters of functions, in the order of their registers: positional, keyword-only, *args, **kwargs. */

import type * as ast from '../../syntax/ast.js';
import { mangle, type Scope } from '../../analysis/scope.js';

export interface ParameterList {
  readonly names: readonly string[];
  readonly positional: number;
  readonly posonly: number;
  readonly kwonly: number;
  readonly varargs: boolean;
  readonly varkeywords: boolean;
}

const NO_PARAMETERS: ParameterList = {
  names: [],
  positional: 0,
  posonly: 0,
  kwonly: 0,
  varargs: false,
  varkeywords: false,
};

export function parametersOf(scope: Scope): ParameterList {
  const { node } = scope;
  switch (node.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
    case 'Lambda':
      return scope.kind === 'type parameters'
        ? NO_PARAMETERS
        : fromArguments(node.args, scope.privateClass);
    case 'GeneratorExp':
      return { ...NO_PARAMETERS, names: ['.0'], positional: 1 };
    default:
      return NO_PARAMETERS;
  }
}

function fromArguments(args: ast.Arguments, privateClass: string | null): ParameterList {
  const all = [...args.posonlyargs, ...args.args, ...args.kwonlyargs, args.vararg, args.kwarg];
  return {
    names: all.filter((arg) => arg !== null).map((arg) => mangle(arg.arg, privateClass)),
    positional: args.posonlyargs.length + args.args.length,
    posonly: args.posonlyargs.length,
    kwonly: args.kwonlyargs.length,
    varargs: args.vararg !== null,
    varkeywords: args.kwarg !== null,
  };
}

/** What super() takes for self: the first positional parameter; null where there is none. */
export function firstParameter(scope: Scope): string | null {
  const list = parametersOf(scope);
  if (list.positional > 0 && scope.node.kind !== 'GeneratorExp') {
    return list.names[0] ?? null;
  }
  return null;
}

/** What the compiler knows of a class statement, whether the class is made at build time or by the running program. */

import type { ClassInfo } from '../bytecode/code.js';
import type * as ast from '../syntax/ast.js';
import { mangle, qualifiedName, type Scope } from './scope.js';
import { walkAll } from './walk.js';

export function makeClassInfo(node: ast.ClassDef, scope: Scope, module: string): ClassInfo {
  return {
    name: node.name,
    qualname: qualifiedName(scope),
    module,
    selfAttributes: selfAttributes(node),
    baseNames: node.bases.flatMap((base) => (base.kind === 'Name' ? [base.id] : [])),
  };
}

/** Assigning these changes the instance as a whole. */
const NOT_KEPT: ReadonlySet<string> = new Set(['__class__', '__dict__']);

/** What the methods assign to their first parameter, in the order of appearance. */
function selfAttributes(node: ast.ClassDef): string[] {
  const names = new Set<string>();
  for (const statement of node.body) {
    if (statement.kind !== 'FunctionDef' && statement.kind !== 'AsyncFunctionDef') {
      continue;
    }
    const self = [...statement.args.posonlyargs, ...statement.args.args][0]?.arg;
    const isStatic = statement.decorator_list.some(
      (d) => d.kind === 'Name' && (d.id === 'staticmethod' || d.id === 'classmethod'),
    );
    if (self === undefined || isStatic) {
      continue;
    }
    walkAll(statement, (inner) => {
      if (
        inner.kind === 'Attribute' &&
        inner.ctx === 'Store' &&
        inner.value.kind === 'Name' &&
        inner.value.id === self &&
        !NOT_KEPT.has(inner.attr)
      ) {
        names.add(mangle(inner.attr, node.name));
      }
      return true;
    });
  }
  return [...names];
}

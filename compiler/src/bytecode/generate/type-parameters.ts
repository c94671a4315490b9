/** Type parameters: their names are variables of an inlined scope around the generic function, class or alias. */

import { nameConst, intConst } from '../../analysis/constants.js';
import type { Scope, ScopeNode } from '../../analysis/scope.js';
import type * as ast from '../../syntax/ast.js';
import type { Span } from '../../source/span.js';
import { emitSetAttribute } from './expressions.js';
import type { Gen } from './gen.js';
import { loadConst } from './loads.js';
import { thunkTo } from './functions.js';
import { enterInlined, leaveInlined, loadName, storeName } from './variables.js';

const KINDS = { TypeVar: 0, ParamSpec: 1, TypeVarTuple: 2 } as const;

/** The scope that names are looked up in until `leaveTypeParameters`; null when there are no parameters. */
export function enterTypeParameters(
  g: Gen,
  node: ScopeNode,
  params: readonly ast.TypeParam[],
): Scope | null {
  if (params.length === 0) {
    return null;
  }
  const scope = g.unit.facts.scopes.of.get(node)!.parent!;
  enterInlined(g, node, scope);
  g.scope = scope;
  for (const param of params) {
    g.scoped(() => {
      const window = g.temp(2);
      loadConst(g, param, window, nameConst(param.name));
      loadConst(g, param, window + 1, intConst(KINDS[param.kind]));
      g.emitIntrinsic(param, 'TYPE_VAR', window, window);
      storeName(g, param, param.name, window);
    });
  }
  return scope;
}

export function leaveTypeParameters(g: Gen, scope: Scope | null): void {
  if (scope !== null) {
    leaveInlined(g, scope);
    g.scope = scope.parent!;
  }
}

/** Sets `__type_params__` of a generic class, by which the runtime knows that it may be subscripted. */
export function storeTypeParameters(
  g: Gen,
  place: Span,
  params: readonly ast.TypeParam[],
  owner: number,
): void {
  if (params.length === 0) {
    return;
  }
  g.scoped(() => {
    const tuple = g.temp();
    typeParameterTuple(g, place, params, tuple);
    emitSetAttribute(g, place, owner, '__type_params__', tuple);
  });
}

function typeParameterTuple(
  g: Gen,
  place: Span,
  params: readonly ast.TypeParam[],
  dest: number,
): void {
  g.scoped(() => {
    const names = g.temp(params.length);
    params.forEach((param, i) => loadName(g, param, param.name, names + i));
    g.emit(place, 'TUPLE', dest, names, params.length);
  });
}

export function typeAliasStatement(g: Gen, node: ast.TypeAlias): void {
  g.scoped(() => {
    const scope = g.unit.facts.scopes.of.get(node)!;
    const typeScope = enterTypeParameters(g, node, node.type_params);
    const window = g.temp(3);
    loadConst(g, node, window, nameConst(node.name.id));
    g.scoped(() => {
      thunkTo(g, scope, node.name.id, node.value, window + 1);
    });
    typeParameterTuple(g, node, node.type_params, window + 2);
    g.emitIntrinsic(node, 'TYPE_ALIAS', window, window);
    leaveTypeParameters(g, typeScope);
    storeName(g, node.name, node.name.id, window);
  });
}

/** Class statements: the body is a function of the namespace; CLASS makes the class of it. */

import type { ClassInfo, Code } from '../code.js';
import { nameConst, tupleConst } from '../../analysis/constants.js';
import { docString, makeFunctionConst } from '../../analysis/facts.js';
import { foldTuple } from '../../analysis/fold.js';
import { CLASS_CELL } from '../../analysis/resolve.js';
import { makeClassInfo } from '../../analysis/class-info.js';
import type { KnownClass } from '../../analysis/static-class.js';
import type { Scope } from '../../analysis/scope.js';
import type * as ast from '../../syntax/ast.js';
import { startAnnotations } from './annotations.js';
import { keywordDictTo, tupleTo } from './displays.js';
import { finishCode } from './finish.js';
import {
  evaluateDecorators,
  finishDefinition,
  functionCode,
  lambdaCode,
  resultRegister,
  setCode,
} from './functions.js';

import { Gen } from './gen.js';
import { gensFacts } from './known.js';
import { loadConst, loadNull } from './loads.js';
import { block } from './statements.js';
import {
  enterTypeParameters,
  leaveTypeParameters,
  storeTypeParameters,
} from './type-parameters.js';
import { captureRegister, declareVariables } from './variables.js';
import type { Unit } from './unit.js';

export function classStatement(g: Gen, node: ast.ClassDef): void {
  if (g.unit.program.classes.has(node)) {
    return;
  }
  g.scoped(() => {
    const windows = evaluateDecorators(g, node.decorator_list);
    const typeScope = enterTypeParameters(g, node, node.type_params);
    const value = resultRegister(g, node.name, windows);
    g.scoped(() => {
      makeClass(g, node, value);
    });
    storeTypeParameters(g, headSpan(node), node.type_params, value);
    leaveTypeParameters(g, typeScope);
    finishDefinition(g, headSpan(node), node.name, node.decorator_list, windows, value);
  });
}

function headSpan(node: ast.ClassDef): { start: number; end: number } {
  return { start: node.start, end: node.start + 'class '.length + node.name.length };
}

function makeClass(g: Gen, node: ast.ClassDef, dest: number): void {
  const { unit } = g;
  const scope = unit.facts.scopes.of.get(node)!;
  const window = g.temp(4);
  const place = headSpan(node);
  loadConst(g, place, window, { kind: 'classInfo', info: classInfo(unit, node, scope) });
  bodyTo(g, node, scope, window + 1);
  const bases = node.bases.some((b) => b.kind === 'Starred')
    ? null
    : foldTuple(node.bases, g.facts, g.memo);
  if (bases !== null) {
    loadConst(g, place, window + 2, node.bases.length === 0 ? tupleConst([]) : bases);
  } else {
    g.scoped(() => {
      tupleTo(g, place, node.bases, window + 2);
    });
  }
  if (node.keywords.length === 0) {
    loadNull(g, place, window + 3);
  } else {
    g.scoped(() => {
      keywordDictTo(g, node, node.keywords, window + 3, window + 1);
    });
  }
  g.emitIntrinsic(place, 'CLASS', dest, window);
}

function bodyTo(g: Gen, node: ast.ClassDef, scope: Scope, dest: number): void {
  const code = bodyCode(g.unit, node, scope);
  if (scope.free.length === 0) {
    const constant =
      g.unit.functions.get(node) ?? makeFunctionConst({ positional: [], keyword: [] });
    g.unit.functions.set(node, constant);
    setCode(constant, code);
    loadConst(g, headSpan(node), dest, constant);
    return;
  }
  g.scoped(() => {
    const window = g.temp(2 + scope.free.length);
    loadNull(g, node, window);
    loadNull(g, node, window + 1);
    scope.free.forEach((name, i) => g.move(node, window + 2 + i, captureRegister(g, name)));
    g.emitWord(headSpan(node), 'CLOSURE', dest, window, scope.free.length, { kind: 'code', code });
  });
}

function bodyCode(unit: Unit, node: ast.ClassDef, scope: Scope): Code {
  const known = unit.codes.get(node);
  if (known !== undefined) {
    return known;
  }
  const g = new Gen(unit, scope, gensFacts);
  declareVariables(g, []);
  const place = headSpan(node);
  startAnnotations(g, place);
  const doc = docString(node.body);
  if (doc.kind === 'str' && unit.facts.usesDocs) {
    g.scoped(() => {
      const register = g.temp();
      loadConst(g, node.body[0]!, register, doc);
      g.emitConst(node.body[0]!, 'STORENAME', register, 0, 0, nameConst('__doc__'));
    });
  }
  block(g, node.body);
  const cell = g.variables.get(scope)?.get(CLASS_CELL);
  if (cell?.kind === 'cell') {
    g.emit(place, 'RET', cell.register);
  } else {
    g.emit(place, 'RETNONE');
  }
  g.stop();
  const facts = { name: node.name, doc: doc.kind === 'str' ? doc.value : null, place };
  const code = finishCode(g, facts, node.start);
  unit.codes.set(node, code);
  return code;
}

/** Completes a class that is finished in flash: its functions' code. */
export function finishClass(unit: Unit, { constant, node, functions, inner }: KnownClass): void {
  const { info } = constant.class;
  unit.classes.push(info);
  unit.classInfos.set(node, info);
  for (const each of functions) {
    const code =
      each.node.kind === 'Lambda' ? lambdaCode(unit, each.node) : functionCode(unit, each.node);
    setCode(each.constant, code);
  }
  inner.forEach((each) => {
    finishClass(unit, each);
  });
}

function classInfo(unit: Unit, node: ast.ClassDef, scope: Scope): ClassInfo {
  const known = unit.classInfos.get(node);
  if (known !== undefined) {
    return known;
  }
  const info = makeClassInfo(node, scope, unit.moduleName);
  unit.classInfos.set(node, info);
  unit.classes.push(info);
  return info;
}

/**
 * Calls of eval, exec and compile. Each text that the call may be given (program/embed.ts) is a function: of nothing where its names are
 * the module's, of a mapping of locals, or of one of locals and one of globals. EVAL calls the one whose text it has.
 */

import type { Code, Const } from '../code.js';
import { intConst, nameConst, strConst, tupleConst } from '../../analysis/constants.js';
import { makeFunctionConst } from '../../analysis/facts.js';
import type * as ast from '../../syntax/ast.js';
import { localsTo } from './builtin-calls.js';
import { effect, expressionTo } from './expressions.js';
import { finishCode } from './finish.js';
import { setCode } from './functions.js';
import { Gen } from './gen.js';
import { gensFacts } from './known.js';
import { loadConst, loadNull } from './loads.js';
import { block } from './statements.js';
import type { Unit } from './unit.js';
import { declareVariables, givenGlobals } from './variables.js';

export function evalCallTo(g: Gen, node: ast.Call, name: string, dest: number): void {
  const texts = node.embedded ?? [];
  const window = g.temp(5 + texts.length);
  const [source] = node.args;
  loadConst(g, node, window, nameConst(name));
  expressionTo(g, source!, window + 1);
  g.scoped(() => {
    if (name === 'compile') {
      node.args.slice(1).forEach((arg) => effect(g, arg));
      node.keywords.forEach(({ value }) => effect(g, value));
      loadNull(g, node, window + 2);
      loadNull(g, node, window + 3);
    } else {
      namespacesTo(g, node, texts[0]?.namespaces ?? 'given', window + 2);
    }
  });
  loadConst(g, node, window + 4, tupleConst(texts.map(({ text }) => strConst(text))));
  texts.forEach((text, i) => {
    loadConst(g, node, window + 5 + i, meaningOf(g.unit, text));
  });
  g.emitIntrinsic(node, 'EVAL', dest, window, texts.length);
}

/** Globals and locals as far as the texts need them; null means those of the module, and for locals the same as globals. */
function namespacesTo(
  g: Gen,
  node: ast.Call,
  namespaces: ast.Embedded['namespaces'],
  at: number,
): void {
  const globals = namespaceArgument(node, 1, 'globals');
  const locals = namespaceArgument(node, 2, 'locals');
  const around = givenGlobals(g);
  if (globals !== null) {
    expressionTo(g, globals, at);
  } else if (around !== null) {
    g.move(node, at, around);
  } else {
    loadNull(g, node, at);
  }
  if (locals !== null) {
    expressionTo(g, locals, at + 1);
  } else if (globals === null && namespaces !== 'module' && hasLocals(g)) {
    localsTo(g, node, at + 1);
  } else {
    loadNull(g, node, at + 1);
  }
}

function hasLocals(g: Gen): boolean {
  return g.root.kind !== 'module' || g.scope !== g.root;
}

function namespaceArgument(node: ast.Call, index: number, name: string): ast.Expr | null {
  const given = node.args[index] ?? node.keywords.find(({ arg }) => arg === name)?.value ?? null;
  return given?.kind === 'Constant' && given.value.type === 'none' ? null : given;
}

/** The function that a text is, or what is wrong with it. */
function meaningOf(unit: Unit, text: ast.Embedded): Const {
  if (text.error !== null) {
    const { type, message, path, line, column, lineText, endLine, endColumn } = text.error;
    const place = [strConst(path), intConst(line), intConst(column), strConst(lineText)];
    const end = [intConst(endLine), intConst(endColumn)];
    return tupleConst([
      { kind: 'native', module: 'builtins', name: type },
      strConst(message),
      tupleConst([...place, ...end]),
    ]);
  }
  const constant = unit.functions.get(text) ?? makeFunctionConst({ positional: [], keyword: [] });
  unit.functions.set(text, constant);
  setCode(constant, textCode(unit, text));
  return constant;
}

function textCode(unit: Unit, text: ast.Embedded): Code {
  const known = unit.codes.get(text);
  if (known !== undefined) {
    return known;
  }
  const g = new Gen(unit, unit.facts.scopes.of.get(text)!, gensFacts);
  declareVariables(g, []);
  for (const statement of text.body) {
    if (text.mode === 'single' && statement.kind === 'Expr') {
      g.scoped(() => {
        const shown = g.temp();
        expressionTo(g, statement.value, shown);
        g.emitIntrinsic(statement, 'PRINT_EXPR', shown, shown);
      });
    } else {
      block(g, [statement]);
    }
  }
  const place = { start: text.start, end: text.start };
  g.emit(place, 'RETNONE');
  g.stop();
  const code = finishCode(g, { name: '<module>', doc: null, place }, text.start);
  unit.codes.set(text, code);
  return code;
}

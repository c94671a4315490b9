/** Statements: one case for each, the longer ones in files of their own. */

import { assertNever } from '../../source/assert.js';
import { constTruth } from '../../analysis/constants.js';
import type * as ast from '../../syntax/ast.js';
import {
  annotatedStatement,
  assignStatement,
  augmentedStatement,
  deleteStatement,
} from './assignments.js';
import { leavingChanges, innermostLoop, leaveBlocks } from './blocks.js';
import { classStatement } from './classes.js';
import { jumpIf } from './conditions.js';
import { tryStarStatement } from './exception-groups.js';
import { raiseStatement, tryStatement } from './exceptions.js';
import { effect, expressionTo, operand } from './expressions.js';
import { functionStatement, returnNone, returnRegister } from './functions.js';
import type { Gen } from './gen.js';
import { importFromStatement, importStatement } from './imports.js';
import { loadNull } from './loads.js';
import { forStatement, whileStatement } from './loops.js';
import { matchStatement } from './match.js';
import { typeAliasStatement } from './type-parameters.js';
import { withStatement } from './with.js';

export function block(g: Gen, statements: readonly ast.Stmt[]): void {
  for (const statement of statements) {
    if (!g.reachable) {
      return;
    }
    g.scoped(() => {
      statementOf(g, statement);
    });
  }
}

function statementOf(g: Gen, node: ast.Stmt): void {
  switch (node.kind) {
    case 'Expr':
      effect(g, node.value);
      return;
    case 'Assign':
      assignStatement(g, node);
      return;
    case 'AugAssign':
      augmentedStatement(g, node);
      return;
    case 'AnnAssign':
      annotatedStatement(g, node);
      return;
    case 'Delete':
      deleteStatement(g, node);
      return;
    case 'If':
      ifStatement(g, node);
      return;
    case 'While':
      whileStatement(g, node);
      return;
    case 'For':
    case 'AsyncFor':
      forStatement(g, node);
      return;
    case 'Return':
      returnStatement(g, node);
      return;
    case 'Break':
    case 'Continue':
      leaveLoop(g, node);
      return;
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      functionStatement(g, node);
      return;
    case 'ClassDef':
      classStatement(g, node);
      return;
    case 'Raise':
      raiseStatement(g, node);
      return;
    case 'Try':
      tryStatement(g, node);
      return;
    case 'TryStar':
      tryStarStatement(g, node);
      return;
    case 'With':
    case 'AsyncWith':
      withStatement(g, node);
      return;
    case 'Assert':
      assertStatement(g, node);
      return;
    case 'Import':
      importStatement(g, node);
      return;
    case 'ImportFrom':
      importFromStatement(g, node);
      return;
    case 'Match':
      matchStatement(g, node);
      return;
    case 'TypeAlias':
      typeAliasStatement(g, node);
      return;
    case 'Global':
    case 'Nonlocal':
    case 'Pass':
      return;
    default:
      assertNever(node);
  }
}

/** A loop over the elif chain. A test that is known leaves only the branch that is taken. */
function ifStatement(g: Gen, node: ast.If): void {
  const end = g.label();
  let at: ast.If = node;
  for (;;) {
    const otherwise = g.label();
    const constant = g.fold(at.test);
    const truth = constant === null ? null : constTruth(constant);
    if (truth !== false) {
      jumpIf(g, at.test, false, otherwise);
      block(g, at.body);
      if (at.orelse.length > 0) {
        g.jump(at, 'JMP', end);
      }
      g.place(otherwise);
    }
    const [first] = at.orelse;
    if (at.orelse.length !== 1 || first?.kind !== 'If') {
      block(g, at.orelse);
      break;
    }
    at = first;
  }
  g.place(end);
}

function returnStatement(g: Gen, node: ast.Return): void {
  if (node.value === null || g.fold(node.value)?.kind === 'none') {
    leaveBlocks(g, 0, () => {
      returnNone(g, node);
    });
    return;
  }
  if (g.blocks.every((each) => each.kind === 'loop')) {
    returnValue(g, node, node.value);
    return;
  }
  let value: number;
  if (leavingChanges(g)) {
    // What runs on the way out may change the variable; its value now is what is returned.
    value = g.temp();
    expressionTo(g, node.value, value);
  } else {
    value = operand(g, node.value);
  }
  leaveBlocks(g, 0, () => {
    returnRegister(g, node, value);
  });
}

/** Of a conditional expression each side returns by itself. */
function returnValue(g: Gen, node: ast.Return, value: ast.Expr): void {
  if (value.kind === 'IfExp' && g.fold(value) === null) {
    const otherwise = g.label();
    jumpIf(g, value.test, false, otherwise);
    returnValue(g, node, value.body);
    g.place(otherwise);
    returnValue(g, node, value.orelse);
    return;
  }
  if (g.reachable) {
    g.scoped(() => {
      returnRegister(g, node, operand(g, value));
    });
  }
}

function leaveLoop(g: Gen, node: ast.Break | ast.Continue): void {
  const index = innermostLoop(g);
  const loop = g.blocks[index];
  if (loop?.kind !== 'loop') {
    return; // the parser has reported it
  }
  leaveBlocks(g, index + 1, () => {
    g.jump(node, 'JMP', node.kind === 'Break' ? loop.onBreak : loop.onContinue);
  });
}

function assertStatement(g: Gen, node: ast.Assert): void {
  if (g.unit.facts.optimize > 0) {
    return;
  }
  const holds = g.label();
  jumpIf(g, node.test, true, holds);
  const window = g.temp();
  if (node.msg === null) {
    loadNull(g, node, window);
  } else {
    expressionTo(g, node.msg, window);
  }
  g.emitIntrinsic(node.test, 'ASSERT_FAIL', window, window);
  g.stop();
  g.place(holds);
}

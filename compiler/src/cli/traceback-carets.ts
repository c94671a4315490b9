// The marks below a source line of a traceback, as CPython 3.11 to 3.13 draw them: `^` below the expression that raised, or, where it is a binary operation or a
// subscript, `~` below its operands and `^` below the operator or the brackets. There are none when they would only underline the whole line.

import type { Position } from '../bytecode/code.js';
import { createSourceFile } from '../source/span.js';
import type { Expr } from '../syntax/ast.js';
import { parseModule } from '../syntax/parser.js';

/** Without the line's indentation; null when there is nothing to mark. */
export function caretMarks(line: string, position: Position): string | null {
  const characters = Array.from(line);
  const indent = characters.length - Array.from(line.trimStart()).length;
  const stripped = Array.from(line.trim());
  const start = position.column - 1;
  const oneLine = position.endLine === position.line;
  const end = oneLine ? position.endColumn - 1 : indent + stripped.length;
  if (end <= start || start < indent) return null;
  const segment = characters.slice(start, end).join('');
  const operator = oneLine ? findOperator(segment) : null;
  if (operator === null && end - start >= stripped.length) return null;
  const below =
    operator === null
      ? '^'.repeat(end - start)
      : '~'.repeat(operator.start) +
        '^'.repeat(operator.end - operator.start) +
        '~'.repeat(end - start - operator.end);
  return ' '.repeat(start - indent) + below;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where in the text of an expression its outermost operator stands, in code points. */
function findOperator(text: string): Range | null {
  const expression = parseExpression(text);
  if (expression === null) return null;
  const range = operatorRange(expression, text);
  if (range === null) return null;
  const count = (end: number) => Array.from(text.slice(0, end)).length;
  return { start: count(range.start), end: count(range.end) };
}

/** In UTF-16 offsets. */
function operatorRange(expression: Expr, text: string): Range | null {
  switch (expression.kind) {
    case 'BinOp': {
      const between = text.slice(expression.left.end, expression.right.start);
      const match = /[^\s()\\]+/.exec(between.replace(/#.*/g, (note) => ' '.repeat(note.length)));
      if (match === null) return null;
      const start = expression.left.end + match.index;
      return { start, end: start + match[0].length };
    }
    case 'Subscript': {
      const start = text.indexOf('[', expression.value.end);
      return start < 0 ? null : { start, end: expression.slice.end + 1 };
    }
    default:
      return null;
  }
}

function parseExpression(text: string): Expr | null {
  const { module, diagnostics } = parseModule(createSourceFile('<segment>', text));
  const [statement, ...more] = module.body;
  if (diagnostics.length > 0 || statement?.kind !== 'Expr' || more.length > 0) return null;
  return statement.value;
}

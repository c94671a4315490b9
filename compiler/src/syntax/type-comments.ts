/**
 * Type comments (PEP 484): `# type: int` at the end of a line. They mean nothing to the compiler;
 * the command that prints the tree asks for them, because CPython's does.
 */

import type { Parser } from './parser-base.js';
import { Token } from './tokens.js';

/** The type comment between the token before the current one and the current one. */
export function takeTypeComment(p: Parser): string | null {
  if (!p.typeComments || p.typeComment < p.previousEnd || p.typeComment > p.start) {
    return null;
  }
  const end = p.text.slice(p.typeComment).search(/[\r\n\0]/);
  return p.text.slice(p.typeComment, p.typeComment + end);
}

/**
 * The type comment of a function: after its colon, or alone on the next line.
 * The lexer is at the token after the colon.
 */
export function takeFunctionTypeComment(p: Parser): string | null {
  if (!p.typeComments) {
    return null;
  }
  const sameLine = takeTypeComment(p);
  if (sameLine !== null || !p.at(Token.NewLine)) {
    return sameLine;
  }
  nextLine.lastIndex = p.start;
  return nextLine.exec(p.text)?.[1] ?? null;
}

const nextLine =
  /\r?\n[ \t\f]*#[ \t]*type:[ \t]*((?!ignore(?![A-Za-z0-9\u0080-\uffff]))[^\r\n\0]*)/y;

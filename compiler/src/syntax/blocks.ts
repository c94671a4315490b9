/**
 * Sequences of statements: blocks, lines, and what happens after a statement was given up.
 */

import { lineOf } from '../source/span.js';
import type { Expr, Stmt } from './ast.js';
import { failAfter } from './brackets.js';
import { parseCompound } from './compound.js';
import { syntaxRows } from './diagnostics-table.js';
import type { Parser } from './parser-base.js';
import { StatementGivenUp } from './parser-base.js';
import { parseSimple } from './simple.js';
import { Token } from './tokens.js';
import type { TokenKind } from './tokens.js';

/** statements: statement*, up to the end of the block or of the file */
export function parseStatements(p: Parser, into: Stmt[]): void {
  while (!p.at(Token.Dedent) && !p.at(Token.EndOfFile)) {
    if (p.at(Token.Indent)) {
      p.report(syntaxRows.unexpectedIndent, p.start, p.end, {});
      parseOrphan(p, into);
    } else {
      parseStatement(p, into);
    }
  }
}

/** statement: compound_stmt | simple_stmts. After an error it is left out. */
function parseStatement(p: Parser, into: Stmt[]): void {
  const length = into.length;
  p.statementStart = p.start;
  try {
    const compound = parseCompound(p);
    if (compound !== null) {
      into.push(compound);
    } else {
      parseLine(p, into);
    }
  } catch (error) {
    if (!(error instanceof StatementGivenUp)) {
      throw error;
    }
    into.length = length;
    recover(p);
  }
}

/** simple_stmts: simple_stmt (';' simple_stmt)* [';'] NEWLINE */
export function parseLine(p: Parser, into: Stmt[]): void {
  for (;;) {
    const statement = parseSimple(p);
    into.push(statement);
    if (p.at(Token.NewLine)) {
      break;
    }
    if (!p.at(Token.Semicolon)) {
      failAfterStatement(p, statement);
    }
    p.next();
    if (p.at(Token.NewLine)) {
      break;
    }
    refuseCompound(p);
  }
  // A semicolon at the end of the line belongs to the block, as in CPython.
  p.blockEnd = Math.max(p.previousEnd, into[into.length - 1]!.end);
  p.next();
}

function failAfterStatement(p: Parser, statement: Stmt): never {
  let last: Expr | null = null;
  if (statement.kind === 'Expr' || statement.kind === 'Assign') {
    last = statement.value;
  }
  return failAfter(p, last);
}

const compoundKeywords: ReadonlySet<TokenKind> = new Set<TokenKind>([
  Token.If,
  Token.For,
  Token.While,
  Token.Try,
  Token.With,
  Token.Def,
  Token.Class,
  Token.Async,
]);

function refuseCompound(p: Parser): void {
  if (compoundKeywords.has(p.kind)) {
    p.fail(syntaxRows.blockOnOneLine, p.start, p.end, { keyword: p.tokenText() });
  }
}

/**
 * block: NEWLINE INDENT statements DEDENT | simple_stmts
 * The lexer is after the colon; `what` and `header` say what the block belongs to.
 */
export function parseBlock(p: Parser, what: string, header: number): Stmt[] {
  const body: Stmt[] = [];
  p.blockEnd = p.previousEnd;
  if (!p.at(Token.NewLine)) {
    refuseCompound(p);
    parseLine(p, body);
    return body;
  }
  p.next();
  if (!p.at(Token.Indent)) {
    const line = lineOf(p.file, header);
    p.report(syntaxRows.expectedBlock, ...p.place(), { what, line });
    return body;
  }
  p.next();
  parseStatements(p, body);
  endBlock(p);
  return body;
}

export function endBlock(p: Parser): void {
  if (p.at(Token.Dedent)) {
    p.next();
  }
}

/** Where the block that was read last ends, which is the end of its compound statement. */
export function endOfBlock(p: Parser, start: number): number {
  return Math.max(p.blockEnd, start);
}

// ---- after an error ----

/** Goes to the next line that can begin a statement. */
function recover(p: Parser): void {
  p.nesting = 0;
  skipMuted(p);
  if (p.at(Token.Indent)) {
    parseOrphan(p, []);
  }
  while (isClause(p.kind)) {
    p.statementStart = p.start;
    skipMuted(p);
    if (p.at(Token.Indent)) {
      parseOrphan(p, []);
    }
  }
}

function isClause(kind: TokenKind): boolean {
  return (
    kind === Token.Elif || kind === Token.Else || kind === Token.Except || kind === Token.Finally
  );
}

/** A block whose header was in error: its statements are read for their own errors. */
function parseOrphan(p: Parser, into: Stmt[]): void {
  p.next();
  parseStatements(p, into);
  endBlock(p);
}

function skipMuted(p: Parser): void {
  p.muted = true;
  skipStatement(p);
  p.muted = false;
}

function skipStatement(p: Parser): void {
  if (p.at(Token.Indent) || p.at(Token.Dedent) || p.at(Token.EndOfFile)) {
    if (p.openBrackets.length === 0) {
      return;
    }
  }
  const from = p.start;
  if (p.fieldDepth >= 0) {
    p.leaveFString();
  }
  while (!p.at(Token.NewLine)) {
    if (!p.skipToClose()) {
      resume(p, from);
      return;
    }
    if (p.at(Token.EndOfFile)) {
      return;
    }
    if (!p.at(Token.NewLine)) {
      p.skipToken();
    }
  }
  p.next();
}

/**
 * A bracket was left open. The next statement is taken to begin at the first line, from that of the error on,
 * that is not indented more than the statement in error.
 */
function resume(p: Parser, from: number): void {
  const starts = p.file.lineStarts;
  const first = lineOf(p.file, p.statementStart);
  const indentation = indentationOf(p, first);
  for (let line = Math.max(first + 1, lineOf(p.file, from)); line <= starts.length; line++) {
    const width = indentationOf(p, line);
    if (width >= 0 && width <= indentation) {
      p.resumeAtLine(starts[line - 1]!);
      return;
    }
  }
  p.resumeAtLine(p.length);
}

const indent = /[ \t\f]*(?=([^\s#)\]}])?)/y;

/** Of a line that can begin a statement; -1 for others: blank, a comment, closing brackets. */
function indentationOf(p: Parser, line: number): number {
  indent.lastIndex = p.file.lineStarts[line - 1]!;
  const found = indent.exec(p.text);
  const first = found?.[1] ?? '\0';
  return first === '\0' ? -1 : found![0].length;
}

/**
 * What the parse functions share: the lexer they read from, the bound on nesting, and the way an
 * error is reported and a statement given up.
 *
 * The functions are grouped by files (expressions.ts, statements.ts, ...) and take the parser as
 * their first argument. Each leaves the lexer at the first token that is not its own. An error that
 * leaves the meaning of the text clear is reported and parsing goes on; after any other the
 * statement is given up: `fail` throws, and the parser of statements catches (recovery.ts).
 */

import type { DiagnosticRow, Extra, Parameters } from '../source/diagnostics.js';
import { lineOf } from '../source/span.js';
import type { Span } from '../source/span.js';
import { lexicalRows, syntaxRows } from './diagnostics-table.js';
import { Lexer } from './lexer.js';
import { MAX_NESTING, MAX_OPEN_BRACKETS } from './limits.js';
import { meantKeyword } from './misspellings.js';
import { isKeyword, keywords, Token } from './tokens.js';
import type { TokenKind } from './tokens.js';

/** Gives up a statement, after its error was reported. Never leaves the parser. */
export class StatementGivenUp extends Error {}

// One is enough, and saves the making of stack traces.
const givenUp = new StatementGivenUp('the statement was given up');

export class Parser extends Lexer {
  nesting = 0;
  /** Where the statement that is being read began. */
  statementStart = 0;
  /** Where the last line of statements ended. */
  blockEnd = 0;

  /** Of the outermost f-string that is being read: its start, its content, the brackets open there. */
  outerString = 0;
  outerContent = 0;
  outerBrackets = 0;

  // ---- nesting ----

  /** Counts a level of nesting that no bracket bounds. */
  enter(): void {
    if (++this.nesting > MAX_NESTING) {
      this.fail(syntaxRows.tooDeep, this.start, this.end, { limit: MAX_NESTING });
    }
  }

  leave(): void {
    this.nesting--;
  }

  // ---- tokens ----

  at(kind: TokenKind): boolean {
    return this.kind === kind;
  }

  /** Takes the current token if it is of this kind. */
  accept(kind: TokenKind): boolean {
    if (this.kind !== kind) {
      return false;
    }
    this.next();
    return true;
  }

  /** Takes a token that must be there. */
  expect(kind: TokenKind, expected: string): void {
    if (this.kind !== kind) {
      this.failExpected(expected);
    }
    this.next();
  }

  /** Takes a name that must be there. */
  expectName(expected: string): string {
    if (this.kind !== Token.Name) {
      if (isKeyword(this.kind)) {
        this.fail(syntaxRows.keywordAsName, this.start, this.end, { keyword: this.tokenText() });
      }
      this.failExpected(expected);
    }
    const name = this.nameText();
    this.next();
    return name;
  }

  /** True at a name that has this text: a soft keyword. */
  atWord(word: string): boolean {
    return (
      this.kind === Token.Name &&
      this.end - this.start === word.length &&
      this.text.startsWith(word, this.start)
    );
  }

  // ---- errors ----

  giveUp(): never {
    throw givenUp;
  }

  fail<Message extends string>(
    row: DiagnosticRow<Message>,
    start: number,
    end: number,
    parameters: Parameters<Message>,
    extra?: Extra,
  ): never {
    this.report(row, start, end, parameters, extra);
    throw givenUp;
  }

  failAt<Message extends string>(
    row: DiagnosticRow<Message>,
    place: Span,
    parameters: Parameters<Message>,
    extra?: Extra,
  ): never {
    return this.fail(row, place.start, place.end, parameters, extra);
  }

  /** The current token is not one that may stand here. */
  failUnexpected(): never {
    this.failIfBroken();
    if (this.kind === Token.Indent) {
      this.fail(syntaxRows.unexpectedIndent, this.start, this.end, {});
    }
    if (this.kind === Token.Greater && this.text.startsWith('<>', this.start - 1)) {
      this.fail(syntaxRows.oldNotEqual, this.start - 1, this.end, {});
    }
    this.failIfForeign(this.start);
    this.failIfForeign(this.start - 1);
    this.failIfMisspelled();
    this.fail(syntaxRows.unexpectedToken, ...this.place(), { token: this.describeToken() });
  }

  /** Where nothing better can be said: a keyword may be misspelled, here or where the statement begins. */
  failIfMisspelled(): void {
    this.suggestKeyword(this.start, /[a-z]+\b(?![.([])/y);
    this.suggestKeyword(this.statementStart, firstWord);
  }

  /** Whether a statement begins here with what was meant to be a keyword. */
  beginsMisspelled(): boolean {
    firstWord.lastIndex = this.start;
    const word = this.kind === Token.Name ? firstWord.exec(this.text)?.[0] : undefined;
    return word !== undefined && meantKeyword(word) !== null;
  }

  private suggestKeyword(at: number, pattern: RegExp): void {
    pattern.lastIndex = at;
    const word = pattern.exec(this.text)?.[0];
    const keyword = word === undefined ? null : meantKeyword(word);
    if (word !== undefined && keyword !== null && !keywords.has(word)) {
      this.fail(syntaxRows.misspelledKeyword, at, at + word.length, { keyword });
    }
  }

  /** Operators of other languages. */
  failIfForeign(at: number): void {
    const operator = this.text.slice(at, at + 2);
    const hint = foreignOperators[operator];
    if (hint !== undefined) {
      this.fail(syntaxRows.foreignOperator, at, at + 2, { operator }, { hint });
    }
  }

  /** How many brackets are open before the current token. */
  bracketsBefore(): number {
    const opening =
      this.kind === Token.LeftParen ||
      this.kind === Token.LeftBracket ||
      this.kind === Token.LeftBrace;
    return this.openBrackets.length - (opening ? 1 : 0);
  }

  failExpected(expected: string): never {
    this.failIfBroken();
    this.failIfMisspelled();
    this.fail(syntaxRows.expectedToken, ...this.place(), { expected, found: this.describeToken() });
  }

  /** Errors that come before any other at this token: of the lexer, and a bracket left open. */
  failIfBroken(): void {
    if (this.kind === Token.Error) {
      this.giveUp();
    }
    const open = this.openBrackets[this.openBrackets.length - 1];
    if (open === undefined || (this.fieldDepth >= 0 && this.kind !== Token.EndOfFile)) {
      return;
    }
    if (this.startsLaterLine(open) && !this.closesLater()) {
      this.fail(lexicalRows.neverClosed, open, open + 1, { bracket: this.text.charAt(open) });
    }
  }

  private startsLaterLine(open: number): boolean {
    return this.kind === Token.EndOfFile || lineOf(this.file, this.start) > lineOf(this.file, open);
  }

  /** Whether the brackets that are open here are closed further on. */
  private closesLater(): boolean {
    const state = this.save();
    const { muted } = this;
    this.muted = true;
    const closed = this.skipToClose();
    this.muted = muted;
    this.restore(state);
    return closed;
  }

  /**
   * Moves to the token after the one that closes all brackets. False if the file ends first, or a
   * line begins with a keyword that can begin only a statement.
   */
  skipToClose(): boolean {
    if (this.fieldDepth >= 0) {
      this.leaveFString();
    }
    while (this.openBrackets.length > 0) {
      if (this.kind === Token.EndOfFile || this.openBrackets.length >= MAX_OPEN_BRACKETS) {
        return false;
      }
      if (beginsOnlyStatement.has(this.kind) && this.isFirstOfLine()) {
        return false;
      }
      this.skipToken();
    }
    return true;
  }

  /** Like `next`, for skipping: an f-string is passed over as a whole. */
  skipToken(): void {
    if (this.kind === Token.FStringStart) {
      this.position = this.roughStringEnd(this.start, this.position);
    }
    this.next();
  }

  /** From inside the field of an f-string to the token after the outermost one. */
  leaveFString(): void {
    this.openBrackets.length = this.outerBrackets;
    this.fieldDepth = -1;
    this.position = this.roughStringEnd(this.outerString, this.outerContent);
    this.next();
  }

  /**
   * The end of an f-string by its quotes alone, for skipping after an error: a string with the same quotes
   * in one of its fields is not recognised.
   */
  private roughStringEnd(start: number, content: number): number {
    const quote = this.text.charAt(content - 1);
    const triple = content - start >= 3 && this.text.startsWith(quote.repeat(3), content - 3);
    const inside = triple ? `(?!${quote.repeat(3)})` : `(?![${quote}\\r\\n])`;
    const body = new RegExp(`(?:\\\\(?:\\r\\n|[^])|${inside}[^])*`, 'y');
    body.lastIndex = content;
    body.test(this.text);
    const atQuote = this.text.charAt(body.lastIndex) === quote;
    return Math.min(atQuote ? body.lastIndex + (triple ? 3 : 1) : body.lastIndex, this.length);
  }

  isFirstOfLine(): boolean {
    const line = lineOf(this.file, this.start);
    return /^[ \t\f]*$/.test(this.text.slice(this.file.lineStarts[line - 1], this.start));
  }

  /** A span for a message about the current token: never empty, never a line end. */
  place(): [number, number] {
    if (this.kind === Token.NewLine || this.kind === Token.EndOfFile) {
      return [this.start, this.start];
    }
    return [this.start, this.end];
  }

  describeToken(): string {
    switch (this.kind) {
      case Token.EndOfFile:
        return 'end of file';
      case Token.NewLine:
        return 'end of line';
      case Token.Indent:
        return 'indentation';
      case Token.Dedent:
        return 'end of block';
      case Token.Name:
        return `name '${this.nameText()}'`;
      case Token.Number:
        return 'number';
      case Token.String:
      case Token.FStringStart:
        return 'string';
      default:
        return `'${this.tokenText()}'`;
    }
  }
}

/** The first word of a statement that looks as if it were a keyword: another word or a colon follows. */
const firstWord = /[a-z]+(?=[ \t]+[\w"'([{-]|[ \t]*:)/y;

const foreignOperators: Readonly<Record<string, string>> = {
  '++': "write 'x += 1'",
  '--': "write 'x -= 1'",
  '&&': "use 'and'",
  '||': "use 'or'",
  '=>': "use '>=', or '->' for the result of a function",
};

/** Keywords that cannot stand inside brackets. */
const beginsOnlyStatement: ReadonlySet<TokenKind> = new Set<TokenKind>([
  Token.Assert,
  Token.Break,
  Token.Class,
  Token.Continue,
  Token.Def,
  Token.Del,
  Token.Except,
  Token.Finally,
  Token.Global,
  Token.Import,
  Token.Nonlocal,
  Token.Pass,
  Token.Raise,
  Token.Return,
  Token.Try,
  Token.While,
  Token.With,
]);

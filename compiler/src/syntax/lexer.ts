/**
 * The lexer. It makes no token objects: `next()` moves on by one token and leaves what it found in
 * the lexer's own fields, which the parser reads. Whatever is rare is looked at only where it occurs:
 * the value of a name, number or string is made from its span when the parser asks for it, and the
 * inside of an f-string is lexed by the parser's calls (see fstrings.ts), because what a `:` or a
 * `}` is there depends on the grammar.
 *
 * A lexical error is reported at once. If the text can still be read as some token, that token is
 * given; otherwise the kind is `Token.Error`, and the parser gives up the statement without
 * another message.
 */

import { diagnose } from '../source/diagnostics.js';
import type { Diagnostic, DiagnosticRow, Extra, Parameters } from '../source/diagnostics.js';
import { lineOf } from '../source/span.js';
import type { SourceFile } from '../source/span.js';
import {
  isAsciiWord,
  isDigit,
  isIdentifierPart,
  isIdentifierStart,
  isPrintable,
  unicodeNumber,
} from './characters.js';
import { lexicalRows } from './diagnostics-table.js';
import { scanNumber } from './lex-number.js';
import { prefixOf, scanString } from './lex-string.js';
import { MAX_DIAGNOSTICS, MAX_INDENTATION, MAX_OPEN_BRACKETS } from './limits.js';
import { keywordAt, symbolsAt, Token } from './tokens.js';
import type { SymbolForms, TokenKind } from './tokens.js';
import { characterNamed } from './unicode-names.js';

const NUL = 0;
const TAB = 9;
const LINE_FEED = 10;
const FORM_FEED = 12;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const SINGLE_QUOTE = 39;
const LEFT_PAREN = 40;
const RIGHT_PAREN = 41;
const MINUS = 45;
const DOT = 46;
const COLON = 58;
const EQUAL = 61;
const GREATER = 62;
const LEFT_BRACKET = 91;
const BACKSLASH = 92;
const RIGHT_BRACKET = 93;
const LEFT_BRACE = 123;
const RIGHT_BRACE = 125;
const TAB_STOP = 8;
const BYTE_ORDER_MARK = 0xfeff;

export interface LexerState {
  readonly position: number;
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly previousEnd: number;
  readonly lineStart: boolean;
  readonly openBrackets: readonly number[];
  readonly fieldDepth: number;
  readonly diagnostics: number;
  readonly typeComment: number;
  readonly name: string | null;
  readonly prefix: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly escaped: boolean;
}

export class Lexer {
  readonly file: SourceFile;
  /** The file's text and a null character, which saves a bounds check for each character. */
  readonly text: string;
  readonly length: number;
  readonly diagnostics: Diagnostic[] = [];
  /** While the rest of a statement is skipped, what is wrong with its tokens is not news. */
  muted = false;
  private stopped = false;

  /** The current token. */
  kind: TokenKind = Token.NewLine;
  start = 0;
  end = 0;
  /** Where the token before the current one ended: the end of a node that is complete. */
  previousEnd = 0;

  /** Of a name that is not ASCII, its NFKC form. */
  private name: string | null = null;

  /** Of a string: its prefix, the span between the quotes, and whether that needs decoding. */
  prefix = 0;
  contentStart = 0;
  contentEnd = 0;
  escaped = false;

  /** Where the next token is looked for. */
  position = 0;
  /** The next token is the first of its logical line. */
  private lineStart = true;
  private pendingDedents = 0;
  /** Columns of the open blocks, with tabs to multiples of 8 and with tabs as one column. */
  private readonly columns: number[] = [0];
  private readonly tabColumns: number[] = [0];

  /** Offsets of the brackets that are open here; the character tells the sort. */
  openBrackets: number[] = [];
  /** How many brackets are open just inside the innermost field of an f-string; else -1. */
  fieldDepth = -1;
  /** The quotes of the f-string that has that field. */
  fieldQuotes = '';

  readonly typeComments: boolean;
  /** Offset of the text of the last type comment; -1 for none yet. */
  typeComment = -1;
  readonly typeIgnores: { offset: number; tag: string }[] = [];

  constructor(file: SourceFile, typeComments: boolean) {
    this.file = file;
    this.text = `${file.text}\0`;
    this.length = file.text.length;
    this.typeComments = typeComments;
    if (this.text.charCodeAt(0) === BYTE_ORDER_MARK) {
      this.position = 1;
    }
  }

  // ---- messages ----

  report<Message extends string>(
    row: DiagnosticRow<Message>,
    start: number,
    end: number,
    parameters: Parameters<Message>,
    extra?: Extra,
  ): void {
    if (this.muted || this.stopped) {
      return;
    }
    if (this.diagnostics.length >= MAX_DIAGNOSTICS) {
      this.stop();
      return;
    }
    // What is lexed twice (see save) is reported once.
    const again = this.diagnostics.some((d) => d.code === row.code && d.span.start === start);
    if (!again) {
      this.diagnostics.push(diagnose(row, this.file, { start, end }, parameters, extra));
    }
  }

  /** Makes the rest of the file look empty, and says no more about it. */
  stop(): void {
    this.stopped = true;
    this.position = this.length;
    this.openBrackets.length = 0;
    this.fieldDepth = -1;
  }

  // ---- going back ----

  /** For the few places where the grammar needs to look ahead without a bound. */
  save(): LexerState {
    return {
      position: this.position,
      kind: this.kind,
      start: this.start,
      end: this.end,
      previousEnd: this.previousEnd,
      lineStart: this.lineStart,
      openBrackets: this.openBrackets.slice(),
      fieldDepth: this.fieldDepth,
      diagnostics: this.diagnostics.length,
      typeComment: this.typeComment,
      name: this.name,
      prefix: this.prefix,
      contentStart: this.contentStart,
      contentEnd: this.contentEnd,
      escaped: this.escaped,
    };
  }

  restore(state: LexerState): void {
    this.position = state.position;
    this.kind = state.kind;
    this.start = state.start;
    this.end = state.end;
    this.previousEnd = state.previousEnd;
    this.lineStart = state.lineStart;
    this.openBrackets = state.openBrackets.slice();
    this.fieldDepth = state.fieldDepth;
    this.diagnostics.length = state.diagnostics;
    this.typeComment = state.typeComment;
    this.name = state.name;
    this.prefix = state.prefix;
    this.contentStart = state.contentStart;
    this.contentEnd = state.contentEnd;
    this.escaped = state.escaped;
  }

  /** After an error: go on at an offset as if it began a line inside no bracket. */
  resumeAtLine(offset: number): void {
    this.openBrackets.length = 0;
    this.fieldDepth = -1;
    this.position = offset;
    this.lineStart = true;
    this.kind = Token.NewLine;
    this.start = offset;
    this.end = offset;
    this.next();
  }

  // ---- tokens ----

  /** The text of a `Token.Name`, normalised. */
  nameText(): string {
    return this.name ?? this.text.slice(this.start, this.end);
  }

  tokenText(): string {
    return this.text.slice(this.start, this.end);
  }

  next(): void {
    this.previousEnd = this.end;
    if (this.lineStart && this.openLine()) {
      return;
    }
    this.skipBlanks();
    const at = this.position;
    const code = this.text.charCodeAt(at);
    this.start = at;
    if (isAsciiWord(code)) {
      if (isDigit(code)) {
        this.number(at);
      } else {
        this.word(at);
      }
      return;
    }
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      this.prefix = 0;
      scanString(this, at);
      return;
    }
    if (code === DOT && isDigit(this.text.charCodeAt(at + 1))) {
      this.number(at);
      return;
    }
    this.symbol(at, code);
  }

  /** Blanks, comments and joined lines; inside brackets line ends too. */
  private skipBlanks(): void {
    const text = this.text;
    let at = this.position;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === SPACE || code === TAB || code === FORM_FEED) {
        at++;
      } else if (code === HASH) {
        at = this.comment(at, false);
      } else if ((code === LINE_FEED || code === CARRIAGE_RETURN) && this.openBrackets.length > 0) {
        at++;
      } else if (code === BACKSLASH) {
        const after = this.joinLine(at);
        if (after < 0) {
          break;
        }
        at = after;
      } else {
        break;
      }
    }
    this.position = at;
  }

  /** After a backslash and the line end that follows it; -1 if something else follows. */
  private joinLine(at: number): number {
    const after = this.afterLineEnd(at + 1);
    if (after < 0) {
      return -1;
    }
    if (after >= this.length) {
      this.report(lexicalRows.endAfterBackslash, at, at + 1, {});
      return this.length;
    }
    return after;
  }

  /** After the line end at an offset; -1 if there is none. */
  private afterLineEnd(at: number): number {
    const code = this.text.charCodeAt(at);
    if (code === LINE_FEED) {
      return at + 1;
    }
    if (code === CARRIAGE_RETURN) {
      return this.text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1;
    }
    return -1;
  }

  /** The end of the comment at an offset. */
  private comment(start: number, blankLine: boolean): number {
    const text = this.text;
    let at = start + 1;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === LINE_FEED || code === CARRIAGE_RETURN || (code === NUL && at >= this.length)) {
        break;
      }
      at++;
    }
    if (this.typeComments) {
      this.noteTypeComment(start, at, blankLine);
    }
    return at;
  }

  private noteTypeComment(start: number, end: number, _blankLine: boolean): void {
    const comment = this.text.slice(start, end);
    const prefix = /^#[ \t]*type:[ \t]*/.exec(comment);
    if (prefix === null) {
      return;
    }
    const content = comment.slice(prefix[0].length);
    if (/^ignore(?![A-Za-z0-9\u0080-\uffff])/.test(content)) {
      const known = this.typeIgnores.some((ignore) => ignore.offset === start);
      if (!known) {
        this.typeIgnores.push({ offset: start, tag: content.slice('ignore'.length) });
      }
    } else {
      this.typeComment = start + prefix[0].length;
    }
  }

  // ---- the beginning of a line ----

  /** Measures the indentation. True if the token is an indent or a dedent. */
  private openLine(): boolean {
    if (this.pendingDedents > 0) {
      return this.dedent();
    }
    this.lineStart = false;
    const column = this.indentation();
    const top = this.columns[this.columns.length - 1]!;
    if (column.spaces === top) {
      if (column.tabs !== this.tabColumns[this.tabColumns.length - 1]) {
        this.tabError();
      }
      return false;
    }
    return column.spaces > top ? this.indent(column) : this.startDedents(column);
  }

  private indent(column: { spaces: number; tabs: number }): boolean {
    if (column.tabs <= this.tabColumns[this.tabColumns.length - 1]!) {
      this.tabError();
    }
    const lineStart = this.lineOffset();
    if (this.columns.length > MAX_INDENTATION) {
      this.report(lexicalRows.tooManyIndents, lineStart, this.position, { limit: MAX_INDENTATION });
      this.stop();
      return this.openLine();
    }
    this.columns.push(column.spaces);
    this.tabColumns.push(column.tabs);
    this.kind = Token.Indent;
    this.start = lineStart;
    this.end = this.position;
    return true;
  }

  private startDedents(column: { spaces: number; tabs: number }): boolean {
    while (this.columns.length > 1 && this.columns[this.columns.length - 1]! > column.spaces) {
      this.columns.pop();
      this.tabColumns.pop();
      this.pendingDedents++;
    }
    if (this.columns[this.columns.length - 1] !== column.spaces) {
      this.report(lexicalRows.unindentMismatch, this.lineOffset(), this.position, {});
    } else if (this.tabColumns[this.tabColumns.length - 1] !== column.tabs) {
      this.tabError();
    }
    return this.dedent();
  }

  private dedent(): boolean {
    this.pendingDedents--;
    this.lineStart = this.pendingDedents > 0;
    this.kind = Token.Dedent;
    this.start = this.position;
    this.end = this.position;
    return true;
  }

  private tabError(): void {
    this.report(lexicalRows.inconsistentTabs, this.lineOffset(), this.position, {});
  }

  private lineOffset(): number {
    return this.file.lineStarts[lineOf(this.file, this.position) - 1]!;
  }

  /** The column of the next line that has a token; `position` is left at that token. */
  private indentation(): { spaces: number; tabs: number } {
    const text = this.text;
    let at = this.position;
    let spaces = 0;
    let tabs = 0;
    // The first backslash decides the column of a line that is joined in its indentation.
    let joined = 0;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === SPACE) {
        spaces++;
        tabs++;
        at++;
      } else if (code === TAB) {
        spaces = (Math.floor(spaces / TAB_STOP) + 1) * TAB_STOP;
        tabs++;
        at++;
      } else if (code === FORM_FEED) {
        spaces = 0;
        tabs = 0;
        at++;
      } else if (code === HASH) {
        at = this.comment(at, true);
      } else if (code === LINE_FEED || code === CARRIAGE_RETURN) {
        at++;
        spaces = 0;
        tabs = 0;
        joined = 0;
      } else if (code === BACKSLASH && this.afterLineEnd(at + 1) >= 0) {
        joined = joined === 0 ? spaces : joined;
        at = this.joinLine(at);
      } else {
        break;
      }
    }
    this.position = at;
    if (at >= this.length) {
      return { spaces: 0, tabs: 0 };
    }
    return joined === 0 ? { spaces, tabs } : { spaces: joined, tabs: joined };
  }

  private endOfLine(at: number): void {
    const after = this.afterLineEnd(at);
    this.kind = Token.NewLine;
    this.end = after < 0 ? at : after;
    this.position = this.end;
    this.lineStart = true;
  }

  private endOfFile(): void {
    const midLine =
      this.kind !== Token.NewLine && this.kind !== Token.Dedent && this.kind !== Token.EndOfFile;
    if (midLine && this.openBrackets.length === 0) {
      this.endOfLine(this.length);
      return;
    }
    this.kind = Token.EndOfFile;
    this.start = this.length;
    this.end = this.length;
  }

  // ---- words and numbers ----

  private word(start: number): void {
    const text = this.text;
    let at = start + 1;
    let code = text.charCodeAt(at);
    while (isAsciiWord(code)) {
      code = text.charCodeAt(++at);
    }
    if (code >= 128) {
      this.unicodeWord(start, at);
      return;
    }
    if ((code === DOUBLE_QUOTE || code === SINGLE_QUOTE) && at - start <= 2) {
      const prefix = prefixOf(text, start, at);
      if (prefix >= 0) {
        this.prefix = prefix;
        scanString(this, at);
        return;
      }
    }
    this.name = null;
    this.kind = keywordAt(text, start, at);
    this.end = at;
    this.position = at;
  }

  /** A name with characters beyond ASCII from `at` on, or a character that belongs nowhere. */
  private unicodeWord(start: number, from: number): void {
    let at = from;
    for (;;) {
      const point = this.text.codePointAt(at)!;
      const belongs = at === start ? isIdentifierStart(point) : isIdentifierPart(point);
      if (!belongs) {
        if (point >= 128) {
          this.invalidCharacter(start, at, point);
          return;
        }
        break;
      }
      at += point > 0xffff ? 2 : 1;
    }
    this.kind = Token.Name;
    this.name = this.text.slice(start, at).normalize('NFKC');
    this.end = at;
    this.position = at;
  }

  private invalidCharacter(start: number, at: number, point: number): void {
    const end = at + (point > 0xffff ? 2 : 1);
    const number = unicodeNumber(point);
    if (isPrintable(point)) {
      const character = String.fromCodePoint(point);
      this.report(
        lexicalRows.invalidCharacter,
        at,
        end,
        { character, number },
        {
          hint: lookAlikeHint(point),
        },
      );
    } else {
      this.report(lexicalRows.invalidNonPrintable, at, end, { number });
    }
    this.error(start, end);
  }

  private number(start: number): void {
    this.kind = Token.Number;
    this.end = scanNumber(this, start);
    this.position = this.end;
  }

  // ---- symbols ----

  error(start: number, end: number): void {
    this.kind = Token.Error;
    this.start = start;
    this.end = end;
    this.position = end;
  }

  private take(kind: TokenKind, at: number, length: number): void {
    this.kind = kind;
    this.end = at + length;
    this.position = this.end;
  }

  private symbol(at: number, code: number): void {
    const forms = symbolsAt(code);
    if (forms !== null) {
      this.operator(at, code, forms);
      return;
    }
    switch (code) {
      case LINE_FEED:
      case CARRIAGE_RETURN:
        this.endOfLine(at);
        break;
      case LEFT_PAREN:
        this.open(Token.LeftParen, at);
        break;
      case RIGHT_PAREN:
        this.close(Token.RightParen, LEFT_PAREN, at);
        break;
      case LEFT_BRACKET:
        this.open(Token.LeftBracket, at);
        break;
      case RIGHT_BRACKET:
        this.close(Token.RightBracket, LEFT_BRACKET, at);
        break;
      case LEFT_BRACE:
        this.open(Token.LeftBrace, at);
        break;
      case RIGHT_BRACE:
        this.close(Token.RightBrace, LEFT_BRACE, at);
        break;
      default:
        this.otherSymbol(at, code);
    }
  }

  private operator(at: number, code: number, forms: SymbolForms): void {
    const next = this.text.charCodeAt(at + 1);
    if (next === EQUAL && forms.withEqual !== Token.EndOfFile) {
      // In a field of an f-string `:=` is a colon and the first character of the format.
      const inField = code === COLON && this.openBrackets.length === this.fieldDepth;
      this.take(inField ? Token.Colon : forms.withEqual, at, inField ? 1 : 2);
    } else if (next === code && forms.doubled !== Token.EndOfFile) {
      const equal = this.text.charCodeAt(at + 2) === EQUAL;
      this.take(equal ? forms.doubledWithEqual : forms.doubled, at, equal ? 3 : 2);
    } else if (code === DOT && next === DOT && this.text.charCodeAt(at + 2) === DOT) {
      this.take(Token.Ellipsis, at, 3);
    } else if (code === MINUS && next === GREATER) {
      this.take(Token.Arrow, at, 2);
    } else {
      this.take(forms.single, at, 1);
    }
  }

  private otherSymbol(at: number, code: number): void {
    if (code === NUL && at >= this.length) {
      this.endOfFile();
    } else if (code >= 128) {
      this.unicodeWord(at, at);
    } else if (code === NUL) {
      this.report(lexicalRows.nullByte, at, at + 1, {});
      this.error(at, at + 1);
    } else if (code === BACKSLASH && at + 1 >= this.length) {
      this.report(lexicalRows.endAfterBackslash, at, at + 1, {});
      this.error(at, at + 1);
    } else if (code === BACKSLASH) {
      this.report(lexicalRows.characterAfterBackslash, at + 1, at + 2, {});
      this.error(at, at + 1);
    } else if (code < SPACE || code === 127) {
      this.report(lexicalRows.invalidNonPrintable, at, at + 1, { number: unicodeNumber(code) });
      this.error(at, at + 1);
    } else {
      const character = String.fromCharCode(code);
      this.report(lexicalRows.strayCharacter, at, at + 1, { character });
      this.error(at, at + 1);
    }
  }

  // ---- brackets ----

  private open(kind: TokenKind, at: number): void {
    this.take(kind, at, 1);
    this.pushBracket(at);
  }

  pushBracket(at: number): void {
    if (this.openBrackets.length >= MAX_OPEN_BRACKETS) {
      this.report(lexicalRows.tooManyBrackets, at, at + 1, { limit: MAX_OPEN_BRACKETS });
      this.stop();
      this.error(at, this.length);
      return;
    }
    this.openBrackets.push(at);
  }

  private close(kind: TokenKind, opening: number, at: number): void {
    this.take(kind, at, 1);
    const open = this.openBrackets.pop();
    const bracket = this.text.charAt(at);
    if (open === undefined) {
      this.report(lexicalRows.unmatchedBracket, at, at + 1, { bracket });
      this.error(at, at + 1);
    } else if (this.text.charCodeAt(open) !== opening) {
      this.mismatch(open, at, bracket);
    }
  }

  private mismatch(open: number, at: number, close: string): void {
    const line = lineOf(this.file, open);
    const parameters = { open: this.text.charAt(open), close };
    const related = [
      { message: 'opened here', file: this.file, span: { start: open, end: open + 1 } },
    ];
    if (line === lineOf(this.file, at)) {
      this.report(lexicalRows.bracketMismatch, at, at + 1, parameters, { related });
    } else {
      const withLine = { ...parameters, line };
      this.report(lexicalRows.bracketMismatchLine, at, at + 1, withLine, { related });
    }
    this.error(at, at + 1);
  }

  /** The character of a `\\N{...}` escape; null if there is none of that name. */
  characterNamed(name: string): string | null {
    return characterNamed(name);
  }
}

/** Typographic characters that editors and web pages put in place of Python's. */
function lookAlikeHint(point: number): string | null {
  const plain = lookAlikes.get(point);
  return plain === undefined ? null : `did you mean ${plain}?`;
}

const lookAlikes: ReadonlyMap<number, string> = new Map([
  [0x2018, "the plain quote '"],
  [0x2019, "the plain quote '"],
  [0x201c, 'the plain quote "'],
  [0x201d, 'the plain quote "'],
  [0x2013, 'the hyphen -'],
  [0x2014, 'the hyphen -'],
  [0x2212, 'the hyphen -'],
  [0x00d7, 'the asterisk *'],
  [0x00f7, 'the slash /'],
  [0x2264, '<='],
  [0x2265, '>='],
  [0x2260, '!='],
  [0x2026, 'three dots ...'],
  [0xff08, 'the plain bracket ('],
  [0xff09, 'the plain bracket )'],
  [0xff0c, 'the plain comma ,'],
  [0xff1a, 'the plain colon :'],
  [0xff1b, 'the plain semicolon ;'],
]);

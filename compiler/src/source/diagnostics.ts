/**
 * Numbered diagnostics. Each phase keeps a table of rows beside its own code (for example
 * `syntax/diagnostics-table.ts`): code, severity, message. The parameters a message needs are read
 * from the text of the message by the type system, so that a call with a wrong or missing parameter
 * does not compile:
 *
 *     export const scopeRows = {
 *       nameIsParameterAndGlobal: error('E3001', "name '{name}' is parameter and global"),
 *     };
 *     diagnose(scopeRows.nameIsParameterAndGlobal, file, node, { name: 'x' })
 *
 * Ranges: 1xxx lexical, 2xxx syntax, 3xxx scopes and semantics, 4xxx modules and imports, 5xxx code
 * generation and limits, 6xxx stubs and native modules, 7xxx image, link and fit, 8xxx project file.
 */

import type { SourceFile, Span } from './span.js';

export type Severity = 'error' | 'warning';

export interface DiagnosticRow<Message extends string = string> {
  readonly code: string;
  readonly severity: Severity;
  /** `{name}` stands for a parameter. Other braces may not be opened in a message. */
  readonly message: Message;
  /** What to do about it, where the same advice always fits; may use the message's parameters. */
  readonly hint: string | null;
}

export interface RelatedPlace {
  readonly message: string;
  readonly file: SourceFile;
  readonly span: Span;
}

export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** Null when the message is about no text, for example a file that cannot be read. */
  readonly file: SourceFile | null;
  readonly span: Span;
  readonly hint: string | null;
  readonly related: readonly RelatedPlace[];
}

type ParameterNames<Message extends string> =
  Message extends `${string}{${infer Name}}${infer Rest}` ? Name | ParameterNames<Rest> : never;

/** The values a message needs; an empty object where it needs none. */
export type Parameters<Message extends string> = Readonly<
  Record<ParameterNames<Message>, string | number>
>;

export interface Extra {
  /** Replaces the row's hint. */
  readonly hint?: string | null;
  readonly related?: readonly RelatedPlace[];
}

export function error<const Message extends string>(
  code: string,
  message: Message,
  hint: string | null = null,
): DiagnosticRow<Message> {
  return { code, severity: 'error', message, hint };
}

export function warning<const Message extends string>(
  code: string,
  message: Message,
  hint: string | null = null,
): DiagnosticRow<Message> {
  return { code, severity: 'warning', message, hint };
}

/** Makes a diagnostic of a row; a node of the AST serves as the place. */
export function diagnose<Message extends string>(
  row: DiagnosticRow<Message>,
  file: SourceFile | null,
  place: Span,
  parameters: Parameters<Message>,
  extra: Extra = {},
): Diagnostic {
  const values: Readonly<Record<string, string | number>> = parameters;
  const hint = extra.hint !== undefined ? extra.hint : row.hint;
  return {
    code: row.code,
    severity: row.severity,
    message: fill(row.message, values),
    file,
    span: { start: place.start, end: place.end },
    hint: hint === null ? null : fill(hint, values),
    related: extra.related ?? [],
  };
}

function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : String(value);
  });
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

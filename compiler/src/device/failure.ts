// What goes wrong while building and running, other than errors in Python source: a tool that fails, a link that does not fit, an emulator that dies. The
// commands turn it into an exit code.

export type FailureKind =
  /** A board that is not there, an option that does not fit the board. */
  | 'usage'
  /** A tool is missing or does not do its work. */
  | 'tool'
  /** The link failed, or the program does not fit. */
  | 'link'
  /** The emulator or the device failed, or time ran out. */
  | 'device';

export class Failure extends Error {
  override readonly name = 'Failure';
  readonly kind: FailureKind;
  /** What to do about it. */
  readonly hints: readonly string[];
  /** Text to be shown before the message: a tool's output, a table. */
  readonly detail: string | null;

  constructor(
    kind: FailureKind,
    message: string,
    extra: { readonly hints?: readonly string[]; readonly detail?: string } = {},
  ) {
    super(message);
    this.kind = kind;
    this.hints = extra.hints ?? [];
    this.detail = extra.detail ?? null;
  }
}

// What mpy-ts says, and where. Standard output carries only a command's result (an AST, a listing,
// the output of the user's program, JSON); every message goes to standard error. Progress is shown
// only on a terminal, on one line that is overwritten.

import pc from 'picocolors';

/** The part of a Node stream that is needed here, so that tests can collect what is written. */
export interface TextStream {
  write(text: string | Uint8Array): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export type Verbosity = 'quiet' | 'normal' | 'verbose';
export type Colors = ReturnType<typeof pc.createColors>;

export interface ConsoleSettings {
  readonly stdout: TextStream;
  readonly stderr: TextStream;
  readonly verbosity: Verbosity;
  /** Whether what is written to standard error is coloured. */
  readonly color: boolean;
  /** Whether what is written to standard output is coloured. */
  readonly colorOut: boolean;
  readonly json: boolean;
}

export class Console {
  readonly settings: ConsoleSettings;
  /** Colours for standard error. */
  readonly colors: Colors;
  /** Colours for standard output. */
  readonly outColors: Colors;
  private progressShown = false;

  constructor(settings: ConsoleSettings) {
    this.settings = settings;
    this.colors = pc.createColors(settings.color);
    this.outColors = pc.createColors(settings.colorOut);
  }

  /** A command's result, exactly as given: the caller adds line ends. */
  write(text: string | Uint8Array): void {
    this.clearProgress();
    this.settings.stdout.write(text);
  }

  /** A command's result as JSON: one value, indented, one line end. */
  writeJson(value: unknown): void {
    this.write(`${JSON.stringify(value, null, 2)}\n`);
  }

  /** Something the user may want to know; silent under --quiet. */
  info(message: string): void {
    if (this.settings.verbosity !== 'quiet') this.say(message);
  }

  /** Detail, shown under --verbose only: commands run, where tools were found. */
  detail(message: string): void {
    if (this.settings.verbosity === 'verbose') this.say(this.colors.dim(message));
  }

  warning(message: string, ...hints: readonly string[]): void {
    if (this.settings.verbosity === 'quiet') return;
    this.say(`mpy-ts: ${this.colors.yellow('warning')}: ${message}`);
    this.hints(hints);
  }

  /** An error is shown at every verbosity. */
  error(message: string, ...hints: readonly string[]): void {
    this.say(`mpy-ts: ${this.colors.bold(this.colors.red('error'))}: ${message}`);
    this.hints(hints);
  }

  /** Text for standard error that is formatted already, such as diagnostics with code frames. */
  say(text: string): void {
    this.clearProgress();
    this.settings.stderr.write(text.endsWith('\n') ? text : `${text}\n`);
  }

  /** What is being done now: one line that the next message replaces. Nothing without a terminal. */
  progress(message: string): void {
    const { stderr, verbosity } = this.settings;
    if (stderr.isTTY !== true || verbosity !== 'normal') return;
    const width = Math.max(10, (stderr.columns ?? 80) - 1);
    stderr.write(`\r\u001b[2K${message.slice(0, width)}`);
    this.progressShown = true;
  }

  clearProgress(): void {
    if (!this.progressShown) return;
    this.settings.stderr.write('\r\u001b[2K');
    this.progressShown = false;
  }

  private hints(hints: readonly string[]): void {
    for (const hint of hints) {
      this.say(`  ${this.colors.cyan('hint')}: ${hint.replaceAll('\n', '\n        ')}`);
    }
  }
}

/**
 * Whether to colour a stream: --color and --no-color decide; then NO_COLOR (no-color.org) and
 * FORCE_COLOR; then whether the stream is a terminal that is not a dumb one.
 */
export function wantsColor(
  stream: TextStream,
  option: boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (option !== undefined) return option;
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const force = env['FORCE_COLOR'] ?? '';
  if (force !== '') return force !== '0';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

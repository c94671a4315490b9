// Errors that end a command. A CliError is the user's or the machine's: it is printed as a message
// with what to do about it, never with a stack trace. Anything else that is thrown is a bug.

import { exitCodes } from './exit-codes.js';
import type { ExitCode } from './exit-codes.js';

export class CliError extends Error {
  override readonly name = 'CliError';
  readonly exitCode: ExitCode;
  /** What to do about it; each line is printed as a hint of its own. */
  readonly hints: readonly string[];

  constructor(exitCode: ExitCode, message: string, ...hints: readonly string[]) {
    super(message);
    this.exitCode = exitCode;
    this.hints = hints;
  }
}

/** A mistake on the command line or in the project file (exit 2). */
export function usageError(message: string, ...hints: readonly string[]): CliError {
  return new CliError(exitCodes.usage, message, ...hints);
}

/** A tool that is missing or does not work (exit 5). */
export function toolError(message: string, ...hints: readonly string[]): CliError {
  return new CliError(exitCodes.tool, message, ...hints);
}

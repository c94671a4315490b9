// Failures of building and running, as the command line's errors with their exit codes.

import type { Failure, FailureKind } from '../device/failure.js';
import type { Console } from './console.js';
import { CliError } from './errors.js';
import { exitCodes } from './exit-codes.js';
import type { ExitCode } from './exit-codes.js';
import { firstLines } from './tools.js';

const codes: Readonly<Record<FailureKind, ExitCode>> = {
  usage: exitCodes.usage,
  tool: exitCodes.tool,
  link: exitCodes.link,
  device: exitCodes.device,
};

/** Enough for any table; a compiler may have far more to say. */
const shownLines = 60;

/** What the failure has to show is shown at once; the message follows when the error is reported. */
export function failureError(failure: Failure, console: Console): CliError {
  if (failure.detail !== null && failure.detail !== '')
    console.say(firstLines(failure.detail, shownLines));
  return new CliError(codes[failure.kind], failure.message, ...failure.hints);
}

// Runs a built program to its end, under QEMU or as a process of the host, and passes its streams on. How it ended is a result: the program's exit code, or what
// kept it from having one.

import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

export interface RunRequest {
  readonly command: string;
  readonly args: readonly string[];
  /** What the program sees as its name; its path where this is absent. */
  readonly argv0?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  /** Null: no limit. */
  readonly timeoutMs: number | null;
  /** What the program reads; null: nothing. */
  readonly stdin: Readable | null;
  /** Whether the program's marks READY and ENDED (boards/chips/cortex-m/port.c) stand in its messages. */
  readonly marks: boolean;
  readonly onOutput: (chunk: Buffer) => void;
  readonly onMessage: (chunk: Buffer) => void;
  /** Ends the program when it fires, as Ctrl-C does. */
  readonly signal?: AbortSignal;
}

export type RunEnd =
  | { readonly kind: 'exit'; readonly code: number }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'interrupted' }
  /** It could not be started, was killed, or ended without the program's say. */
  | { readonly kind: 'failed'; readonly reason: string; readonly started: boolean };

/** For programs with sanitizers: the collector looks for values on the C stack, so that they must lie on the real one; and a finding ends by a signal, which no program's
 *  exit code can be taken for. */
export const sanitizerOptions: Readonly<Record<string, string>> = {
  ASAN_OPTIONS: 'detect_stack_use_after_return=0:detect_leaks=0:abort_on_error=1',
  UBSAN_OPTIONS: 'abort_on_error=1:print_stacktrace=1',
};

const ready = 5;
const ended = 4;

export function runProgram(request: RunRequest): Promise<RunEnd> {
  return new Promise((resolve) => {
    const { command, args, marks, stdin } = request;
    const child = spawn(command, [...args], {
      cwd: request.cwd,
      argv0: request.argv0,
      env: { ...request.env },
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let cause: 'timeout' | 'interrupted' | null = null;
    let sawReady = false;
    let sawEnd = false;
    const stop = (why: 'timeout' | 'interrupted') => {
      cause ??= why;
      child.kill('SIGKILL');
    };
    const timer =
      request.timeoutMs === null ? null : setTimeout(() => stop('timeout'), request.timeoutMs);
    const onAbort = () => stop('interrupted');
    request.signal?.addEventListener('abort', onAbort);

    // A program that ends without reading closes the pipe.
    child.stdin.on('error', () => undefined);
    const feed = () => feedInput(stdin, child.stdin, marks);
    if (!marks) feed();
    child.stdout.on('data', request.onOutput);
    child.stderr.on('data', (chunk: Buffer) => {
      if (!marks) {
        request.onMessage(chunk);
        return;
      }
      if (!sawReady && chunk.includes(ready)) {
        sawReady = true;
        feed();
      }
      if (chunk.includes(ended)) sawEnd = true;
      const text = chunk.filter((byte) => byte !== ready && byte !== ended);
      if (text.length > 0) request.onMessage(Buffer.from(text));
    });

    const finish = (end: RunEnd) => {
      if (timer !== null) clearTimeout(timer);
      request.signal?.removeEventListener('abort', onAbort);
      stdin?.unpipe(child.stdin);
      stdin?.pause();
      resolve(end);
    };
    child.on('error', (error) => finish({ kind: 'failed', reason: error.message, started: false }));
    child.on('close', (code, signal) => {
      if (cause !== null) {
        finish({ kind: cause });
      } else if (signal !== null) {
        finish({ kind: 'failed', reason: `it was ended by the signal ${signal}`, started: true });
      } else if (marks && !sawEnd) {
        const reason = `it ended with code ${code ?? 0} before the program did`;
        finish({ kind: 'failed', reason, started: sawReady });
      } else {
        finish({ kind: 'exit', code: code ?? 0 });
      }
    });
  });
}

const endOfInput = '\x04';

/** On a serial line the end of input is Ctrl-D. */
function feedInput(stdin: Readable | null, to: NodeJS.WritableStream, serial: boolean): void {
  const end = serial ? endOfInput : '';
  if (stdin === null) {
    to.end(end);
    return;
  }
  stdin.pipe(to, { end: false });
  stdin.on('end', () => to.end(end));
}

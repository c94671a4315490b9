// Runs a tool to its end and gives back all it said. A tool that cannot be started is a result, not an
// exception: the caller knows what the tool was for, and what to advise.

import { execFile } from 'node:child_process';

export type ToolRun =
  | {
      readonly kind: 'ended';
      readonly code: number;
      readonly stdout: string;
      readonly stderr: string;
    }
  /** It did not start, was killed by a signal, or took longer than it was given. */
  | { readonly kind: 'failed'; readonly reason: string; readonly output: string };

export interface ToolRunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Written to the tool's standard input, which is closed after it. */
  readonly input?: string;
  readonly timeoutMs?: number;
}

const defaultTimeoutMs = 60_000;
const maximumOutput = 64 * 1024 * 1024;

export function runTool(
  path: string,
  arguments_: readonly string[],
  options: ToolRunOptions = {},
): Promise<ToolRun> {
  const timeout = options.timeoutMs ?? defaultTimeoutMs;
  return new Promise((resolve) => {
    const settings = {
      cwd: options.cwd,
      env: options.env === undefined ? process.env : { ...options.env },
      timeout,
      maxBuffer: maximumOutput,
      windowsHide: true,
    };
    const child = execFile(path, [...arguments_], settings, (error, stdout, stderr) => {
      if (error === null) {
        resolve({ kind: 'ended', code: 0, stdout, stderr });
      } else if (typeof error.code === 'number') {
        resolve({ kind: 'ended', code: error.code, stdout, stderr });
      } else {
        resolve({ kind: 'failed', reason: failure(error, timeout), output: stdout + stderr });
      }
    });
    // A tool that ends without reading its input closes the pipe; its exit code tells more.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(options.input ?? '');
  });
}

function failure(
  error: Error & { code?: unknown; killed?: boolean; signal?: unknown },
  timeout: number,
) {
  if (error.killed === true && error.code === null)
    return `it did not end within ${timeout / 1000} s`;
  switch (error.code) {
    case 'ENOENT':
      return 'it could not be started: the file, or the interpreter or loader it needs, is not there';
    case 'EACCES':
      return 'it could not be started: permission denied (is it executable?)';
    case 'ENOEXEC':
      return 'it could not be started: not a program for this machine';
    case 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER':
      return 'it wrote more than 64 MB';
    default:
      if (typeof error.signal === 'string') return `it was ended by the signal ${error.signal}`;
      return `it could not be started: ${error.message}`;
  }
}

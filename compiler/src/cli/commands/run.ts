// `mpy-ts run [ENTRY] [-- ARGS]`: builds a program, runs it in the emulator (or on this computer) and ends with its exit code. Standard output is the program's alone.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CompiledProgram } from '../../compile.js';
import { Failure } from '../../device/failure.js';
import type { LinkResult } from '../../device/link-program.js';
import { writeRunnable } from '../../device/place-program.js';
import type { Runnable } from '../../device/place-program.js';
import { commandLineMax, qemuArguments, semihostingLine } from '../../device/qemu.js';
import { runProgram, sanitizerOptions } from '../../device/run-program.js';
import type { RunEnd } from '../../device/run-program.js';
import type { Board } from '../../emit/board.js';
import { assertNever } from '../../source/assert.js';
import { boardTools, compileEntry, link, prepare, withFailures } from '../building.js';
import type { BuildOptions, Prepared } from '../building.js';
import { defineCommand } from '../command.js';
import type { Context } from '../command.js';
import { usageError } from '../errors.js';
import { exitCodes } from '../exit-codes.js';
import { display } from '../find-project.js';
import { measure, tooLarge } from '../fit.js';
import { chooseFirmware, compileFor, linkOption } from '../linking.js';
import { manifestOptions } from '../manifests.js';
import { boardOption, optimizeOption, projectOption, toolchainOption } from '../options.js';
import { requireQemu } from '../tools.js';
import { TracebackFilter } from '../traceback.js';

export const command = defineCommand({
  options: (parser) =>
    linkOption(
      manifestOptions(optimizeOption(toolchainOption(projectOption(boardOption(parser))))),
      'binary where the firmware is ready',
    )
      .positional('entry', {
        type: 'string',
        describe: 'The main program (default: the project file, else main.py)',
      })
      .option('icount', {
        type: 'boolean',
        default: false,
        describe: 'Count instructions: a microsecond of the program is 1000 of them',
      })
      .option('timeout', {
        type: 'number',
        requiresArg: true,
        describe: 'End the program after so many seconds (exit code 6)',
      })
      .option('heap', {
        type: 'number',
        requiresArg: true,
        describe: 'Bytes of heap (default: the project file, else the board)',
      })
      .option('sanitize', {
        type: 'boolean',
        default: false,
        describe: 'Check the runtime for memory errors (board host)',
      }),
  examples: [
    { command: 'run hello.py', meaning: 'Run in the emulator' },
    {
      command: 'run --board host hello.py -- one two',
      meaning: 'On this computer, with arguments',
    },
    {
      command: 'run --icount bench.py',
      meaning: 'time.ticks_us() counts thousands of instructions',
    },
  ],
  epilogue: "Ends with the program's own code; 6 if the emulator failed or time ran out.",
  run: (options, context) =>
    withFailures(context, async () => {
      checkNumbers(options.timeout, options.heap);
      const prepared = prepare(options, context);
      if (prepared === null) return exitCodes.usage;
      const { board, entry } = prepared;
      checkArguments(board, context.programArguments);
      const ready = await chooseFirmware(
        options.link,
        () => !options.sanitize,
        prepared,
        context.packageRoot,
      );
      const heap = options.heap ?? prepared.project.heap;
      const compiled = compileFor(options.link, ready, heap, prepared, (shared) =>
        compileEntry(prepared, context, { shared }),
      );
      if (compiled === null) return exitCodes.source;
      const { program, placed } = compiled;
      const work = mkdtempSync(join(tmpdir(), 'mpy-ts-'));
      try {
        const sized = { ...prepared, project: { ...prepared.project, heap } };
        const made =
          ready !== null && placed !== null
            ? writeRunnable(placed, ready, work, board)
            : await linkHere(sized, program, options, work, context);
        const command = await commandFor(
          made,
          board,
          display(entry, context.cwd),
          options.icount,
          heap,
          context,
        );
        const end = await runHere(command, board, program, options.timeout, context);
        return exitCodeOf(end, board, options.timeout);
      } finally {
        rmSync(work, { recursive: true, force: true });
      }
    }),
});

async function linkHere(
  prepared: Prepared,
  program: CompiledProgram,
  options: BuildOptions,
  folder: string,
  context: Context,
): Promise<Runnable> {
  const { board, projectFolder } = prepared;
  const tools = await boardTools(board, options, projectFolder, context);
  const to = { folder, name: 'program' };
  const linked = await link(prepared, program, tools, options, to, context);
  if (linked.kind === 'too-large') throw doesNotFit(linked, board, folder);
  return { program: linked.program, slot: null };
}

function doesNotFit(linked: LinkResult, board: Board, folder: string): Failure {
  if (board.kind === 'host') return new Failure('link', 'the program is too large');
  return tooLarge(linked, board, measure(linked, board, join(folder, 'program.c')));
}

function checkNumbers(timeout: number | undefined, heap: number | undefined): void {
  if (timeout !== undefined && !(timeout > 0)) {
    throw usageError('--timeout must be more than 0 seconds', 'for example --timeout 10');
  }
  if (heap !== undefined && !(Number.isInteger(heap) && heap >= 1024 && heap <= 0x10000000)) {
    throw usageError('--heap must be 1024 to 268435456 bytes', 'for example --heap 65536');
  }
}

function checkArguments(board: Board, args: readonly string[]): void {
  const length = semihostingLine(['program', ...args]).length;
  if (board.kind === 'cortex-m' && length > commandLineMax) {
    throw usageError(
      `the program's arguments are too long: ${length} bytes of ${commandLineMax}`,
      'pass less, or let the program read it from standard input',
    );
  }
}

interface RunCommand {
  readonly path: string;
  readonly argv0?: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

async function commandFor(
  { program, slot }: Runnable,
  board: Board,
  name: string,
  icount: boolean,
  heap: number | null,
  context: Context,
): Promise<RunCommand> {
  const { env, programArguments } = context;
  if (board.kind === 'host') {
    if (icount) throw usageError('--icount needs the emulator', 'leave --board host out');
    const heapSetting = heap === null ? {} : { MPY_HEAP: String(heap) };
    return {
      path: program,
      args: programArguments,
      argv0: name,
      env: {
        ...{ ...env, ...heapSetting, ...sanitizerOptions, MPY_PLACES: '1' },
        ...(slot !== null && { MPY_SLOT: slot }),
      },
    };
  }
  if (board.machine === null) {
    throw usageError(`no emulator runs ${board.name}`, 'choose another board with --board');
  }
  const qemu = await requireQemu(context);
  const args = qemuArguments({
    image: program,
    machine: board.machine,
    icount,
    arguments: [name, ...programArguments],
  });
  return { path: qemu.path, args, env };
}

async function runHere(
  command: RunCommand,
  board: Board,
  program: CompiledProgram,
  timeout: number | undefined,
  context: Context,
): Promise<RunEnd> {
  const { console } = context;
  console.detail([command.path, ...command.args].join(' '));
  console.clearProgress();
  const messages = new TracebackFilter(program, (text) => console.settings.stderr.write(text));
  const abort = new AbortController();
  const onInterrupt = () => abort.abort();
  process.once('SIGINT', onInterrupt);
  process.once('SIGTERM', onInterrupt);
  try {
    return await runProgram({
      command: command.path,
      args: command.args,
      ...(command.argv0 !== undefined && { argv0: command.argv0 }),
      env: command.env,
      cwd: context.cwd,
      timeoutMs: timeout === undefined ? null : timeout * 1000,
      stdin: context.stdin?.() ?? null,
      marks: board.kind !== 'host',
      onOutput: (chunk) => console.settings.stdout.write(chunk),
      onMessage: (chunk) => messages.push(chunk),
      signal: abort.signal,
    });
  } finally {
    messages.end();
    process.off('SIGINT', onInterrupt);
    process.off('SIGTERM', onInterrupt);
  }
}

const interruptedCode = 130; // 128 + SIGINT, as shells have it

function exitCodeOf(end: RunEnd, board: Board, timeout: number | undefined): number {
  switch (end.kind) {
    case 'exit':
      return end.code;
    case 'interrupted':
      return interruptedCode;
    case 'timeout':
      throw new Failure('device', `the program did not end within ${timeout ?? 0} s`, {
        hints: ['give it more time with --timeout, or look for a loop that does not end'],
      });
    case 'failed': {
      const what = board.kind === 'host' ? 'the program' : 'the emulator';
      throw new Failure('device', `${what} failed: ${end.reason}`, {
        hints: [
          end.started
            ? 'what it wrote stands above; if the program has no C code of its own, this is a bug in mpy-ts'
            : '"mpy-ts doctor" shows whether it works',
        ],
      });
    }
    default:
      return assertNever(end);
  }
}

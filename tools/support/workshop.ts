// Builds and runs Python programs inside one process, for the benchmark, the tests and the comparison with CPython: tools are looked up once, stubs are read
// once, the runtime is built once for each variant.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Readable } from 'node:stream';
import { findPackageRoot } from '../../compiler/src/cli/package.js';
import { lookupError } from '../../compiler/src/cli/tools.js';
import { TracebackFilter } from '../../compiler/src/cli/traceback.js';
import { compileProgram, openStubs } from '../../compiler/src/compile.js';
import type { CompiledProgram } from '../../compiler/src/compile.js';
import { boardModules, loadBoard } from '../../compiler/src/device/boards.js';
import { cachedFirmware } from '../../compiler/src/device/build-firmware.js';
import { toolsOfHost, toolsOfToolchain } from '../../compiler/src/device/build-program.js';
import { cacheFolder } from '../../compiler/src/device/cache.js';
import { linkProgram } from '../../compiler/src/device/link-program.js';
import { machineFrom } from '../../compiler/src/device/machine.js';
import { NodeFiles } from '../../compiler/src/device/node-files.js';
import { qemuArguments } from '../../compiler/src/device/qemu.js';
import { place, writeRunnable } from '../../compiler/src/device/place-program.js';
import { readFirmware } from '../../compiler/src/device/ready-firmware.js';
import type { ReadyFirmware } from '../../compiler/src/device/ready-firmware.js';
import { runProgram, sanitizerOptions } from '../../compiler/src/device/run-program.js';
import type { RunEnd } from '../../compiler/src/device/run-program.js';
import { buildRuntime, defaultRuntimeOptions } from '../../compiler/src/device/runtime-library.js';
import type {
  BoardTools,
  RuntimeLibrary,
  RuntimeOptions,
} from '../../compiler/src/device/runtime-library.js';
import { findToolchain } from '../../compiler/src/device/toolchain.js';
import { findHostCompiler, findQemu } from '../../compiler/src/device/tools.js';
import type { Board } from '../../compiler/src/emit/board.js';
import type { Shared } from '../../compiler/src/image/shared.js';
import type { FileSystem } from '../../compiler/src/program/files.js';
import type { StubLibrary } from '../../compiler/src/program/stub-library.js';
import type { Firmware } from '../../compiler/src/slot/firmware.js';
import { formatDiagnostic } from '../../compiler/src/source/code-frame.js';
import pc from 'picocolors';

export interface Variant {
  readonly name: string;
  readonly board: string;
  readonly options: RuntimeOptions;
  /** By a C compiler, or by placing the program into a firmware's slot. */
  readonly link: 'c' | 'binary';
}

const variant = (
  name: string,
  board: string,
  options: Partial<RuntimeOptions> = {},
  link: Variant['link'] = 'c',
): Variant => ({ name, board, options: { ...defaultRuntimeOptions, ...options }, link });

export const variants = {
  qemu: variant('qemu', 'netduinoplus2'),
  pyboard: variant('pyboard', 'pyboard-v1.1'),
  host: variant('host', 'host'),
  sanitized: variant('sanitized', 'host', { sanitize: true }),
  double: variant('double', 'host', { sanitize: true, float: 'double' }),
  stress: variant('stress', 'host', { heapStress: true }),
  stressDouble: variant('stressDouble', 'host', { heapStress: true, float: 'double' }),
  slotQemu: variant('slotQemu', 'netduinoplus2', {}, 'binary'),
  slotHost: variant('slotHost', 'host', {}, 'binary'),
  slot: variant('slot', 'host', { sanitize: true }, 'binary'),
  slotDouble: variant('slotDouble', 'host', { sanitize: true, float: 'double' }, 'binary'),
  slotStress: variant('slotStress', 'host', { heapStress: true }, 'binary'),
  slotStressDouble: variant(
    'slotStressDouble',
    'host',
    { heapStress: true, float: 'double' },
    'binary',
  ),
  failing: variant('failing', 'host', { sanitize: true, failNth: true }),
  failingDouble: variant('failingDouble', 'host', {
    sanitize: true,
    failNth: true,
    float: 'double',
  }),
} as const;

export type Compiled =
  | { readonly kind: 'program'; readonly program: CompiledProgram; readonly warnings: string }
  | { readonly kind: 'errors'; readonly text: string };

export interface Built {
  readonly path: string;
  /** Null where no linker ran. */
  readonly map: string | null;
  /** What a firmware for the host loads; null for other programs. */
  readonly slot: string | null;
  readonly compiled: CompiledProgram;
  readonly variant: Variant;
  readonly remove: () => void;
}

export interface RunOptions {
  readonly args?: readonly string[];
  readonly icount?: boolean;
  readonly timeoutMs?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** What it reads; nothing if left out. */
  readonly input?: Readable;
  /** The program's name in sys.argv. */
  readonly name?: string;
}

export interface Outcome {
  readonly end: RunEnd;
  readonly stdout: string;
  readonly stderr: string;
}

interface Bench {
  readonly board: Board;
  readonly tools: BoardTools;
  readonly library: RuntimeLibrary;
  /** Of a variant without a C compiler for programs. */
  readonly ready: ReadyFirmware | null;
}

export class Workshop {
  readonly root = findPackageRoot();
  private readonly benches = new Map<string, Promise<Bench>>();
  /** By board; '' is none. */
  private readonly stubs = new Map<string, StubLibrary>();
  private readonly scratch = mkdtempSync(join(tmpdir(), 'mpy-ts-'));
  private count = 0;

  constructor(private readonly onProgress: (message: string) => void = () => undefined) {}

  private stubsOf(board: Board | null): StubLibrary {
    const name = board?.name ?? '';
    let stubs = this.stubs.get(name);
    if (stubs === undefined) {
      const pins = board === null ? null : boardModules(this.root, board).pins;
      stubs = openStubs(new NodeFiles('/'), this.root, pins);
      this.stubs.set(name, stubs);
    }
    return stubs;
  }

  /** `entry` is a path below `base`; tracebacks show it as it stands. `boardName`: whose own modules it may import. */
  compile(
    entry: string,
    base: string,
    float: 'single' | 'double' = 'single',
    files: FileSystem = new NodeFiles(base),
    shared: Shared | null = null,
    boardName: string | null = null,
  ): Compiled {
    const board = boardName === null ? null : loadBoard(this.root, boardName);
    const { diagnostics, program } = compileProgram(files, entry, {
      packageRoot: this.root,
      stubs: this.stubsOf(board),
      float,
      shared,
      ...(board !== null && { board: boardModules(this.root, board) }),
    });
    const colors = pc.createColors(false);
    const text = diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, colors)).join('\n\n');
    return program === null
      ? { kind: 'errors', text }
      : { kind: 'program', program, warnings: text };
  }

  async build(compiled: CompiledProgram, wanted: Variant): Promise<Built> {
    const { board, tools, library, ready } = await this.bench(wanted);
    const folder = join(this.scratch, String(this.count++));
    mkdirSync(folder);
    const remove = () => rmSync(folder, { recursive: true, force: true });
    if (ready !== null) {
      const placed = place(compiled, ready, board, null, wanted.options.float);
      const { program, slot } = writeRunnable(placed, ready, folder, board);
      return { path: program, map: null, slot, compiled, variant: wanted, remove };
    }
    const linked = await linkProgram({
      board,
      tools,
      library,
      options: wanted.options,
      source: compiled.source,
      ownObjects: [],
      folder,
      name: 'program',
    });
    if (linked.kind === 'too-large') throw new Error(`the program does not fit ${board.name}`);
    const { program: path, map } = linked;
    return { path, map, slot: null, compiled, variant: wanted, remove };
  }

  async run(built: Built, options: RunOptions = {}): Promise<Outcome> {
    const { board } = await this.bench(built.variant);
    const name = options.name ?? 'program';
    const args = options.args ?? [];
    const stdout: Buffer[] = [];
    let stderr = '';
    const filter = new TracebackFilter(built.compiled, (text) => (stderr += text));
    const host = board.kind === 'host';
    const command = host ? built.path : await this.qemu();
    const end = await runProgram({
      command,
      ...(host && { argv0: name }),
      args: host
        ? args
        : qemuArguments({
            image: built.path,
            machine: board.machine ?? '',
            icount: options.icount === true,
            arguments: [name, ...args],
          }),
      env: {
        ...{ ...process.env, ...sanitizerOptions, MPY_PLACES: '1', ...options.env },
        ...(built.slot !== null && { MPY_SLOT: built.slot }),
      },
      timeoutMs: options.timeoutMs ?? 60_000,
      stdin: options.input ?? null,
      marks: !host,
      onOutput: (chunk) => stdout.push(chunk),
      onMessage: (chunk) => filter.push(chunk),
    });
    filter.end();
    return { end, stdout: Buffer.concat(stdout).toString('utf8'), stderr };
  }

  /** Removes what was built. */
  close(): void {
    rmSync(this.scratch, { recursive: true, force: true });
  }

  /** What the compiler said about the runtime's sources, if it was built just now. */
  async warnings(wanted: Variant): Promise<string> {
    return (await this.bench(wanted)).library.warnings;
  }

  bench(wanted: Variant): Promise<Bench> {
    let bench = this.benches.get(wanted.name);
    if (bench === undefined) {
      bench = this.prepare(wanted);
      this.benches.set(wanted.name, bench);
    }
    return bench;
  }

  /** The firmware of a variant, for compiling programs for it. */
  async firmware(wanted: Variant): Promise<Firmware | null> {
    return (await this.bench(wanted)).ready?.firmware ?? null;
  }

  private async prepare({ board: name, options, link }: Variant): Promise<Bench> {
    const { root: packageRoot } = this;
    const board = loadBoard(packageRoot, name);
    const tools = await this.findTools(board);
    const { env, platform } = process;
    const request = {
      packageRoot,
      cache: cacheFolder({ env, platform, home: homedir() }),
      board,
      options,
      tools,
      keepGoing: (env['MPY_TS_KEEP_GOING'] ?? '') !== '',
      onProgress: this.onProgress,
    };
    const library = await buildRuntime(request);
    if (link === 'c') return { board, tools, library, ready: null };
    const path = await cachedFirmware({ ...request, stubs: this.stubsOf(board) });
    return { board, tools, library, ready: readFirmware(path, board) };
  }

  private async findTools(board: Board): Promise<BoardTools> {
    const { env } = process;
    const machine = this.machine();
    if (board.kind === 'host') {
      const gcc = await findHostCompiler(machine);
      if (gcc.kind !== 'found') throw lookupError('host-gcc', gcc, this.place());
      return toolsOfHost(gcc.path, gcc.version, env);
    }
    const found = await findToolchain(machine, undefined);
    if (found.kind === 'no-library') throw new Error(`${found.gcc.path} has no C library`);
    if (found.kind !== 'found') throw lookupError('arm-none-eabi-gcc', found, this.place());
    return toolsOfToolchain(found.toolchain, env);
  }

  private qemuPath: Promise<string> | null = null;

  qemu(): Promise<string> {
    this.qemuPath ??= findQemu(this.machine()).then((found) => {
      if (found.kind !== 'found') throw lookupError('qemu-system-arm', found, this.place());
      return found.path;
    });
    return this.qemuPath;
  }

  private machine() {
    const { env, platform } = process;
    return machineFrom({ env, platform, cwd: process.cwd(), packageRoot: this.root });
  }

  private place() {
    return { platform: process.platform, packageRoot: this.root };
  }
}

/** The path of a file as it is shown: from the repository's root. */
export function shownPath(root: string, path: string): string {
  return relative(root, path).replaceAll('\\', '/');
}

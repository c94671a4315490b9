// Makes a firmware: the runtime with everything built in, and a slot for a program (compiler/src/slot). Done once, at set-up or when the package is packed, by
// those who have a C compiler, for those who have none.

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Board } from '../emit/board.js';
import { emitC } from '../emit/c.js';
import { linkerScript } from '../emit/linker-script.js';
import { buildFirmwareImage, BUILD_ID_BYTES, FIRMWARE_OBJECTS } from '../image/firmware.js';
import type { NativeModule } from '../program/natives.js';
import type { StubLibrary } from '../program/stub-library.js';
import { IMAGE_OFFSET, MODULES_OFFSET, NAME_INDEX_OFFSET } from '../slot/format.js';
import { hashOf, isCached, temporaryName } from './cache.js';
import { compileObjects } from './compile-objects.js';
import { Failure } from './failure.js';
import { runTool } from './run-tool.js';
import { buildRuntime, firmwareSources } from './runtime-library.js';
import type { RuntimeLibrary, RuntimeRequest } from './runtime-library.js';

/** Everything in the firmware hangs on this list. */
const KEPT = `-Wl,--undefined=${FIRMWARE_OBJECTS}`;

export interface FirmwareRequest extends RuntimeRequest {
  /** With the pins of the board. */
  readonly stubs: StubLibrary;
}

/** The modules that are written in C: each has a stub. By their paths without ending. */
function nativeModulePaths(packageRoot: string, board: Board): readonly string[] {
  const folders = board.sources.map((source) => join(packageRoot, 'boards', source));
  return [join(packageRoot, 'runtime-c', 'modules'), ...folders].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.pyi'))
      .sort()
      .map((name) => join(folder, name.slice(0, -'.pyi'.length))),
  );
}

/** Builds the firmware into the cache, if it is not there; returns the path of its ELF file. */
export async function cachedFirmware(request: FirmwareRequest): Promise<string> {
  const library = await buildRuntime(request);
  const made = firmwareText(request, library);
  const path = join(request.cache, 'firmware', `${request.board.name}-${made.key}.elf`);
  if (!isCached(path)) await linkFirmware(request, library, made.source, path);
  return path;
}

/** The C text; the build id in it is a hash of everything that goes into the firmware. */
function firmwareText(request: FirmwareRequest, library: RuntimeLibrary) {
  const { packageRoot, board, options } = request;
  const text = (buildId: Uint8Array) => {
    const image = buildFirmwareImage({
      natives: allNatives(request),
      float: options.float,
      buildId,
    });
    return emitC(image, { codes: [], disassemble: null, program: `firmware of ${board.name}` });
  };
  const script = board.kind === 'host' ? '' : linkerScript(board, undefined, board.slot);
  const sources = firmwareSources(packageRoot, board).flatMap((path) => [
    relative(packageRoot, path),
    readFileSync(path),
  ]);
  const flags = linkFlags(request, '').join(' ');
  const empty = text(new Uint8Array(BUILD_ID_BYTES));
  const key = hashOf(library.key, empty, flags, script, ...sources);
  return { key, source: text(Buffer.from(key, 'hex').subarray(0, BUILD_ID_BYTES)) };
}

function allNatives({ stubs, packageRoot, board }: FirmwareRequest) {
  const natives = new Map<string, NativeModule>([['builtins', stubs.builtins().module]]);
  for (const base of nativeModulePaths(packageRoot, board)) {
    const name = basename(base);
    natives.set(name, stubs.module(name, `${base}.pyi`, `${base}.c`).module);
  }
  return natives;
}

async function linkFirmware(
  request: FirmwareRequest,
  library: RuntimeLibrary,
  source: string,
  path: string,
): Promise<void> {
  const { board, tools } = request;
  mkdirSync(dirname(path), { recursive: true });
  const temporary = temporaryName(path);
  const [text, script] = [`${temporary}.c`, `${temporary}.ld`];
  writeFileSync(text, source);
  if (board.kind === 'cortex-m') writeFileSync(script, linkerScript(board, undefined, board.slot));
  try {
    const objects = await compileSlotFiles(request, library);
    const run = await runTool(
      tools.gcc,
      [
        ...library.flags,
        ...linkFlags(request, script),
        ...[text, ...objects, library.path, '-lm', '-o', temporary],
      ],
      { env: tools.env, timeoutMs: 120_000 },
    );
    if (run.kind !== 'ended' || run.code !== 0) {
      const output = run.kind === 'ended' ? run.stderr : `${run.output}\n${run.reason}`;
      throw new Failure('link', `the firmware of ${board.name} could not be linked`, {
        detail: output.trim(),
        hints: ['"mpy-ts doctor" shows which toolchain is used, and how to install one'],
      });
    }
    renameSync(temporary, path);
  } finally {
    [temporary, text, script].forEach((file) => rmSync(file, { force: true }));
  }
}

function linkFlags({ board, options }: FirmwareRequest, script: string): readonly string[] {
  const common = ['-O0', '-g0', '-Wl,--gc-sections', '-Wl,--strip-debug', KEPT];
  if (board.kind === 'cortex-m') {
    return [...common, '-nostartfiles', '-Wl,--build-id=none', '-T', script];
  }
  // The program in the slot knows addresses, so that they must be the same each time.
  const symbols = [
    'slot_start=slot_storage',
    `mpy_image=slot_storage+${IMAGE_OFFSET}`,
    `mpy_modules=slot_storage+${MODULES_OFFSET}`,
    `mpy_name_index=slot_storage+${NAME_INDEX_OFFSET}`,
  ];
  const sanitizer = options.sanitize ? ['--param', 'asan-globals=0'] : [];
  return [...common, ...sanitizer, '-no-pie', ...symbols.map((symbol) => `-Wl,--defsym=${symbol}`)];
}

async function compileSlotFiles(request: FirmwareRequest, library: RuntimeLibrary) {
  const { board, cache, options, packageRoot, tools } = request;
  const level = options.sanitize ? '-O1' : '-Os';
  const results = await compileObjects(
    firmwareSources(packageRoot, board).map((source) => ({
      source,
      name: relative(packageRoot, source).replaceAll('\\', '/'),
      flags: [...library.flags, level],
    })),
    {
      gcc: tools.gcc,
      gccVersion: tools.version,
      folder: join(cache, 'objects'),
      env: tools.env,
    },
  );
  return results.map((result) => {
    if (result.kind === 'object') return result.path;
    throw new Failure('tool', `${tools.gcc} could not compile ${basename(result.name)}`, {
      detail: result.output,
    });
  });
}

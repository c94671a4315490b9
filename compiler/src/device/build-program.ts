// Everything after the compiler: the runtime's library for the board, then the program linked with it. Used by the commands, the tests and the benchmark.

import { basename, dirname, join } from 'node:path';
import type { Board } from '../emit/board.js';
import type { MemorySizes } from '../emit/linker-script.js';
import { compileObjects } from './compile-objects.js';
import { Failure } from './failure.js';
import { linkProgram } from './link-program.js';
import type { LinkResult } from './link-program.js';
import { buildRuntime } from './runtime-library.js';
import type { BoardTools, RuntimeLibrary, RuntimeOptions } from './runtime-library.js';
import type { Toolchain } from './toolchain.js';
import { toolchainTool } from './toolchain.js';

type Environment = Readonly<Record<string, string | undefined>>;

export interface BuildRequest {
  readonly packageRoot: string;
  readonly cache: string;
  readonly board: Board;
  readonly options: RuntimeOptions;
  readonly tools: BoardTools;
  /** The program as C, from the compiler. */
  readonly source: string;
  readonly folder: string;
  readonly name: string;
  readonly sizes?: MemorySizes;
  /** C files of the program's own modules, absolute. */
  readonly ownSources?: readonly string[];
  readonly keepGoing?: boolean;
  readonly onProgress?: (message: string) => void;
  readonly onWarnings?: (warnings: string) => void;
}

export async function buildProgram(request: BuildRequest): Promise<LinkResult> {
  const library = await buildRuntime(request);
  if (library.warnings !== '') request.onWarnings?.(library.warnings);
  request.onProgress?.(`linking ${request.name}`);
  const ownObjects = await compileOwn(request, library);
  return linkProgram({ ...request, library, ownObjects });
}

async function compileOwn(request: BuildRequest, { flags }: RuntimeLibrary) {
  const { tools, cache, ownSources = [] } = request;
  if (ownSources.length === 0) return [];
  const results = await compileObjects(
    ownSources.map((source) => ({ source, name: basename(source), flags: [...flags, '-Os'] })),
    {
      gcc: tools.gcc,
      gccVersion: tools.version,
      folder: join(cache, 'objects'),
      env: tools.env,
    },
  );
  return results.map((result) => {
    if (result.kind === 'object') return result.path;
    throw new Failure('link', `the module ${result.name} does not compile`, {
      detail: result.output,
    });
  });
}

export function toolsOfToolchain(toolchain: Toolchain, env: Environment): BoardTools {
  return {
    gcc: toolchain.gcc,
    ar: toolchainTool(toolchain, 'ar'),
    version: toolchain.version,
    libraryFlags: toolchain.library.flags,
    env,
  };
}

/** The tools of the board `host`: gcc, and the ar that stands beside it. */
export function toolsOfHost(gcc: string, version: string, env: Environment): BoardTools {
  return { gcc, ar: join(dirname(gcc), 'ar'), version, libraryFlags: [], env };
}

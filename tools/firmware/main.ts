// `npm run firmware`: makes the firmwares that the package ships, in dist/firmware/: for each board with a slot the ELF file, and what is written to a board; with
// `-- --all` for both precisions of floats. Those whose C compiler is not there are left out, with a line that says so.

import { copyFileSync, mkdirSync, readFileSync, utimesSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, relative } from 'node:path';
import { findPackageRoot } from '../../compiler/src/cli/package.js';
import { openStubs } from '../../compiler/src/compile.js';
import { boardModules, boardNames, loadBoard } from '../../compiler/src/device/boards.js';
import { cachedFirmware } from '../../compiler/src/device/build-firmware.js';
import { toolsOfHost, toolsOfToolchain } from '../../compiler/src/device/build-program.js';
import { cacheFolder, writeFileAtomic } from '../../compiler/src/device/cache.js';
import { machineFrom } from '../../compiler/src/device/machine.js';
import { NodeFiles } from '../../compiler/src/device/node-files.js';
import { firmwareFile, readFirmware } from '../../compiler/src/device/ready-firmware.js';
import type { Float } from '../../compiler/src/device/ready-firmware.js';
import { defaultRuntimeOptions } from '../../compiler/src/device/runtime-library.js';
import type { BoardTools } from '../../compiler/src/device/runtime-library.js';
import { findToolchain } from '../../compiler/src/device/toolchain.js';
import { findHostCompiler } from '../../compiler/src/device/tools.js';
import { binImage } from '../../compiler/src/emit/bin.js';
import type { Board } from '../../compiler/src/emit/board.js';
import { dfuImage } from '../../compiler/src/emit/dfu.js';
import { imageBlocks } from '../../compiler/src/emit/elf.js';
import { hexImage } from '../../compiler/src/emit/hex.js';

const packageRoot = findPackageRoot();
const { env, platform } = process;
const machine = machineFrom({ env, platform, cwd: packageRoot, packageRoot });
const cache = cacheFolder({ env, platform, home: homedir() });

/** At set-up the usual ones are enough; the package has all. */
const floats: readonly Float[] = process.argv.includes('--all') ? ['single', 'double'] : ['single'];

for (const name of boardNames(packageRoot)) {
  const board = loadBoard(packageRoot, name);
  const hasSlot = board.kind === 'host' || board.slot !== null;
  if (!hasSlot || board.firmware !== name) continue;
  const tools = await findTools(board);
  if (tools === null) {
    say(`no firmware for ${name}: its C compiler is not there`);
    continue;
  }
  for (const float of floats) await make(board, tools, float);
}

async function make(board: Board, tools: BoardTools, float: Float): Promise<void> {
  const made = await cachedFirmware({
    ...{ packageRoot, cache, board, tools },
    stubs: openStubs(new NodeFiles('/'), packageRoot, boardModules(packageRoot, board).pins),
    options: { ...defaultRuntimeOptions, float },
  });
  const path = firmwareFile(packageRoot, board, float);
  mkdirSync(dirname(path), { recursive: true });
  copyFileSync(made, path);
  const now = new Date();
  utimesSync(path, now, now);
  if (board.kind === 'host') return;
  const { image } = readFirmware(path, board);
  const blocks = imageBlocks(image);
  const base = path.replace(/\.elf$/, '');
  writeFileAtomic(`${base}.hex`, hexImage(blocks, image.entry));
  writeFileAtomic(`${base}.bin`, binImage(blocks));
  if (board.dfu !== null) writeFileAtomic(`${base}.dfu`, dfuImage(blocks, board.dfu, board.name));
  const bytes = readFileSync(`${base}.bin`).length;
  say(`${relative(packageRoot, path)}: ${bytes} bytes of flash`);
}

async function findTools(board: Board): Promise<BoardTools | null> {
  if (board.kind === 'host') {
    const gcc = await findHostCompiler(machine);
    return gcc.kind === 'found' ? toolsOfHost(gcc.path, gcc.version, env) : null;
  }
  const found = await findToolchain(machine, undefined);
  return found.kind === 'found' ? toolsOfToolchain(found.toolchain, env) : null;
}

function say(message: string): void {
  process.stderr.write(`firmware: ${message}\n`);
}

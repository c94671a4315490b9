// `mpy-ts size [ENTRY]`: what takes the space in a program's image, as tables, JSON or a treemap, and what changed since an earlier report.

import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { writeFileAtomic } from '../../device/cache.js';
import type { NameMaker } from '../../analysis/explain.js';
import { treemapAssets } from '../../device/treemap-assets.js';
import type { CortexMBoard } from '../../emit/board.js';
import { parseLinkMap } from '../../emit/link-map.js';
import { isSizeNode, sizeChanges } from '../../emit/size-compare.js';
import type { SizeChange } from '../../emit/size-compare.js';
import { bytes, formatParts, formatSize, formatTable } from '../../emit/size.js';
import type { SizeReport } from '../../emit/size.js';
import { sizeTree } from '../../emit/size-tree.js';
import type { SizeNode } from '../../emit/size-tree.js';
import { treemapPage } from '../../emit/treemap.js';
import { prepare, withFailures } from '../building.js';
import type { Prepared } from '../building.js';
import { defineCommand } from '../command.js';
import type { Context } from '../command.js';
import { CliError, usageError } from '../errors.js';
import { exitCodes } from '../exit-codes.js';
import { display } from '../find-project.js';
import { withLinkedImage } from '../linked-image.js';
import { manifestOptions } from '../manifests.js';
import { boardOption, optimizeOption, projectOption, toolchainOption } from '../options.js';

/** What --json writes and --compare reads. */
interface Report {
  readonly board: string;
  readonly program: string;
  readonly size: SizeReport;
  readonly tree: SizeNode;
  /** Lines because of which nothing that has a name is left out. */
  readonly keptBy: readonly NameMaker[];
}

export const command = defineCommand({
  options: (parser) =>
    manifestOptions(optimizeOption(toolchainOption(projectOption(boardOption(parser)))))
      .positional('entry', {
        type: 'string',
        describe: 'The main program (default: the project file, else main.py)',
      })
      .option('depth', {
        type: 'number',
        default: 2,
        requiresArg: true,
        describe: 'Levels of the tree to print',
      })
      .option('html', {
        type: 'string',
        requiresArg: true,
        describe: 'Write the tree as a treemap to click into: one file that needs nothing else',
      })
      .option('why', {
        type: 'string',
        requiresArg: true,
        describe: 'A function or table of the runtime: print what brings it into the image',
      })
      .option('compare', {
        type: 'string',
        requiresArg: true,
        describe: 'A report that --json wrote earlier: print what changed',
      })
      .option('threshold', {
        type: 'string',
        requiresArg: true,
        describe: 'With --compare: end with 4 if flash or RAM grew by more (512, or 2%)',
      }),
  examples: [
    { command: 'size blink.py', meaning: 'What takes the space' },
    { command: 'size --html size.html', meaning: 'The same as a page to click into' },
    { command: 'size --why type_float', meaning: 'What needs the type float' },
    { command: 'size --json > size.json', meaning: 'A report to compare with later' },
    {
      command: 'size --compare size.json --threshold 1%',
      meaning: 'Fail if the image became more than 1 percent larger',
    },
  ],
  epilogue:
    'Flash and RAM by module and function of the program, and by part, file and C function of the runtime.',
  run: (options, context) =>
    withFailures(context, async () => {
      const limit = threshold(options.threshold, options.compare);
      const old = options.compare === undefined ? null : readReport(options.compare, context);
      const prepared = prepare(options, context);
      if (prepared === null) return exitCodes.usage;
      const { board } = prepared;
      if (board.kind === 'host') {
        throw usageError(
          'sizes are those of an image for a board, and "host" is none',
          'choose another board with --board',
        );
      }
      if (options.why !== undefined) {
        return explain(options.why, prepared, board, options.toolchain, context);
      }
      const report = await makeReport(prepared, board, options.toolchain, context);
      if (report === null) return exitCodes.source;
      const { console, cwd } = context;
      if (options.html !== undefined) {
        const path = resolve(cwd, options.html);
        const title = `${report.program} on ${report.board}`;
        writeFileAtomic(path, treemapPage(title, report.tree, treemapAssets(context.packageRoot)));
        console.info(`wrote ${display(path, cwd)}`);
      }
      if (old === null) return show(report, options.depth, options.html !== undefined, context);
      return compare(old, report, limit, context);
    }),
});

function makeReport(
  prepared: Prepared,
  board: CortexMBoard,
  toolchain: string | undefined,
  context: Context,
): Promise<Report | null> {
  const options = { toolchain, name: 'program' };
  return withLinkedImage(prepared, board, options, context, ({ linked, source, program, size }) => {
    const pieces = parseLinkMap(readFileSync(linked.map, 'utf8'));
    const tree = sizeTree(board, pieces, source, program, size);
    return {
      board: board.name,
      program: basename(prepared.entry),
      size,
      tree,
      keptBy: program.nameMakers(),
    };
  });
}

/** Prints the way from a symbol up to what the linker starts with. */
async function explain(
  name: string,
  prepared: Prepared,
  board: CortexMBoard,
  toolchain: string | undefined,
  context: Context,
): Promise<number> {
  const options = { toolchain, name: 'program' };
  const chain = await withLinkedImage(prepared, board, options, context, ({ linked }) =>
    linked.kind === 'linked' ? { steps: linked.why?.(name) ?? null } : null,
  );
  if (chain === null) return exitCodes.source;
  const { console } = context;
  if (console.settings.json) {
    console.writeJson({ symbol: name, chain: chain.steps });
  } else {
    console.write(
      chain.steps === null ? `${name} is not in the image\n` : `${chain.steps.join('\n  <- ')}\n`,
    );
  }
  return exitCodes.ok;
}

function show(report: Report, depth: number, written: boolean, { console }: Context): number {
  if (console.settings.json) {
    console.writeJson(report);
  } else if (!written) {
    console.write(`${formatSize(report.size)}\n${formatTree(report.tree, depth)}`);
    console.write(formatKeepers(report.keptBy));
    if (console.settings.verbosity === 'verbose') {
      console.write(`\n${formatParts(report.size)}`);
    }
  }
  return exitCodes.ok;
}

function formatTree(tree: SizeNode, depth: number): string {
  const rows: string[][] = [['', 'flash', 'RAM']];
  const visit = (node: SizeNode, level: number): void => {
    rows.push([`${'  '.repeat(level)}${node.name}`, bytes(node.flash), bytes(node.ram)]);
    if (level + 1 < depth) node.children.forEach((child) => visit(child, level + 1));
  };
  tree.children.forEach((child) => visit(child, 0));
  return formatTable(rows);
}

const shownKeepers = 10;

/** Attributes that are asked for by names made at run time keep all methods and all names of modules. */
function formatKeepers(makers: readonly NameMaker[]): string {
  if (makers.length === 0) return '';
  const lines = makers
    .slice(0, shownKeepers)
    .map(({ file, line, text }) => `  kept by ${file}:${line}: ${text}\n`);
  const more = makers.length - shownKeepers;
  const rest = more > 0 ? `  and by ${more} more places\n` : '';
  return `\nnothing that has a name is left out: the program makes names while it runs\n${lines.join('')}${rest}`;
}

interface Limit {
  readonly amount: number;
  readonly percent: boolean;
}

function threshold(text: string | undefined, compare: string | undefined): Limit | null {
  if (text === undefined) return null;
  if (compare === undefined) {
    throw usageError('--threshold needs something to compare with', 'add --compare OLD.json');
  }
  const match = /^(\d+(?:\.\d+)?)(%?)$/.exec(text);
  if (match === null) {
    throw usageError(`--threshold ${text} is neither bytes nor a percentage`, 'say 512 or 2%');
  }
  return { amount: Number(match[1]), percent: match[2] === '%' };
}

function readReport(name: string, { cwd }: Context): Report {
  const wrong = (problem: string) =>
    usageError(`--compare ${name}: ${problem}`, 'write such a file with "mpy-ts size --json"');
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(resolve(cwd, name), 'utf8'));
  } catch (error) {
    throw wrong(error instanceof SyntaxError ? 'it is not JSON' : 'it cannot be read');
  }
  const report = value as Partial<Report> | null;
  if (typeof report !== 'object' || report === null || !isSizeNode(report.tree)) {
    throw wrong('it is not a report of sizes');
  }
  return report as Report;
}

const shownChanges = 20;

function compare(old: Report, now: Report, limit: Limit | null, { console }: Context): number {
  const changes = sizeChanges(old.tree, now.tree);
  const total = {
    flash: now.tree.flash - old.tree.flash,
    ram: now.tree.ram - old.tree.ram,
  };
  if (console.settings.json) console.writeJson({ ...total, changes });
  else console.write(formatChanges(old, now, changes));
  const grown = (['flash', 'ram'] as const).filter(
    (memory) => limit !== null && total[memory] > allowed(limit, old.tree[memory]),
  );
  if (grown.length === 0) return exitCodes.ok;
  const what = grown.map((memory) => `${memory === 'ram' ? 'RAM' : memory} +${total[memory]}`);
  throw new CliError(exitCodes.link, `the image grew past the threshold: ${what.join(', ')} bytes`);
}

function allowed({ amount, percent }: Limit, before: number): number {
  return percent ? (before * amount) / 100 : amount;
}

function formatChanges(old: Report, now: Report, changes: readonly SizeChange[]): string {
  const signed = (count: number) => (count > 0 ? `+${bytes(count)}` : `-${bytes(-count)}`);
  const difference = (count: number) => (count === 0 ? '0' : signed(count));
  const total = (name: string, memory: 'flash' | 'ram') => [
    name,
    bytes(old.tree[memory]),
    bytes(now.tree[memory]),
    difference(now.tree[memory] - old.tree[memory]),
  ];
  const head = formatTable([
    ['', 'before', 'now', 'change'],
    total('flash', 'flash'),
    total('RAM', 'ram'),
  ]);
  if (changes.length === 0) return head;
  const rows = changes
    .slice(0, shownChanges)
    .map(({ path, flash, ram }) => [path, difference(flash), difference(ram)]);
  const more = changes.length - shownChanges;
  const rest = more > 0 ? `and ${more} smaller changes\n` : '';
  return `${head}\n${formatTable([['changed', 'flash', 'RAM'], ...rows])}${rest}`;
}

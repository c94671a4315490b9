// Looks for a tool in the places that the user expects, in a fixed order, and asks what it finds for its
// version. What the user names (an option, a variable) is used or reported, never passed over; of the
// other places the first that has a working one wins, and broken ones are reported beside it.

import { lstatSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import { runTool } from './run-tool.js';
import { compareVersions } from './versions.js';
import { storeBinFolders } from './xpack-store.js';

/** The machine, as far as look-up depends on it. Tests make their own. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** Where relative paths start from. */
  readonly cwd: string;
  /** Folders whose `xpacks/.bin` is looked at: the user's project, then mpy-ts itself. */
  readonly xpackProjects: readonly string[];
}

export type ToolSource = 'option' | 'variable' | 'xpacks' | 'xpack-store' | 'path';

export interface BrokenTool {
  readonly path: string;
  readonly source: ToolSource;
  readonly problem: string;
  /** What the tool wrote when it was asked for its version. */
  readonly output: string;
}

export type ToolLookup =
  | {
      readonly kind: 'found';
      readonly path: string;
      readonly version: string;
      readonly source: ToolSource;
      /** Broken ones that were passed over on the way. */
      readonly skipped: readonly BrokenTool[];
    }
  | { readonly kind: 'missing'; readonly lookedIn: readonly string[] }
  | ({ readonly kind: 'broken' } & BrokenTool);

export interface ToolQuery {
  /** Without `.exe`. */
  readonly name: string;
  /** The value of a command line option that names a folder or the tool itself. */
  readonly option?: string | undefined;
  /** An environment variable that does the same. */
  readonly variable?: string;
  /** The xPack that holds the tool. */
  readonly xpack?: string;
  readonly minimumVersion?: string;
  /** Matches the output of `--version` of the right tool only; its first group is the version. */
  readonly versionPattern: RegExp;
}

interface Candidate {
  readonly path: string;
  readonly source: ToolSource;
}

export async function findTool(query: ToolQuery, machine: Machine): Promise<ToolLookup> {
  const named = namedPlace(query, machine);
  const candidates = named ?? searchedPlaces(query, machine);
  const skipped: BrokenTool[] = [];
  for (const candidate of candidates) {
    const there = look(candidate.path);
    if (there === 'nothing') continue;
    const probed = await probe(query, candidate, there, machine);
    if (probed.kind === 'found') return { ...probed, skipped };
    skipped.push(probed);
  }
  const [firstBroken] = skipped;
  if (firstBroken !== undefined) return { ...firstBroken, kind: 'broken' };
  return { kind: 'missing', lookedIn: unique(candidates.map(({ path }) => path)) };
}

/** The places that an option or a variable gives, or null when neither is set. */
function namedPlace(query: ToolQuery, machine: Machine): readonly Candidate[] | null {
  if (query.option !== undefined) return underNamed(query.option, 'option', query, machine);
  const value = query.variable === undefined ? undefined : machine.env[query.variable];
  if (value === undefined || value === '') return null;
  return underNamed(value, 'variable', query, machine);
}

/** The value may be the tool, the folder that holds it, or the folder above `bin`. */
function underNamed(
  value: string,
  source: ToolSource,
  query: ToolQuery,
  machine: Machine,
): readonly Candidate[] {
  const place = resolve(machine.cwd, value);
  if (look(place) === 'file') return [{ path: place, source }];
  return [place, join(place, 'bin')].flatMap((folder) => inFolder(folder, source, query, machine));
}

function searchedPlaces(query: ToolQuery, machine: Machine): readonly Candidate[] {
  const { xpack } = query;
  const places: Candidate[] = [];
  if (xpack !== undefined) {
    for (const project of machine.xpackProjects) {
      const linked = join(project, 'xpacks', ...xpack.split('/'), '.content', 'bin');
      places.push(...inFolder(join(project, 'xpacks', '.bin'), 'xpacks', query, machine));
      places.push(...inFolder(linked, 'xpacks', query, machine));
    }
    for (const folder of storeBinFolders(machine, xpack)) {
      places.push(...inFolder(folder, 'xpack-store', query, machine));
    }
  }
  const pathVariable = machine.env['PATH'] ?? machine.env['Path'] ?? '';
  for (const folder of pathVariable.split(delimiter)) {
    // A relative folder in PATH would make the result depend on where the user stands.
    if (isAbsolute(folder)) places.push(...inFolder(folder, 'path', query, machine));
  }
  return places;
}

function inFolder(
  folder: string,
  source: ToolSource,
  { name }: ToolQuery,
  { platform }: Machine,
): readonly Candidate[] {
  return [{ path: join(folder, platform === 'win32' ? `${name}.exe` : name), source }];
}

async function probe(
  query: ToolQuery,
  { path, source }: Candidate,
  there: 'file' | 'dangling link',
  machine: Machine,
): Promise<FoundTool | BrokenToolResult> {
  const broken = (problem: string, output: string): BrokenToolResult => ({
    kind: 'broken',
    path,
    source,
    problem,
    output: output.trim(),
  });
  if (there === 'dangling link') return broken('it is a link to a file that is not there', '');
  const run = await runTool(path, ['--version'], { env: machine.env, timeoutMs: 10_000 });
  if (run.kind === 'failed') return broken(run.reason, run.output);
  const output = run.stdout + run.stderr;
  if (run.code !== 0) return broken(`"--version" ended with exit code ${run.code}`, output);
  const version = query.versionPattern.exec(output)?.[1];
  if (version === undefined) {
    return broken(`it does not say that it is ${query.name}`, output);
  }
  if (query.minimumVersion !== undefined && compareVersions(version, query.minimumVersion) < 0) {
    return broken(`version ${version} is too old: ${query.minimumVersion} is needed`, output);
  }
  return { kind: 'found', path, version, source };
}

type BrokenToolResult = { readonly kind: 'broken' } & BrokenTool;

interface FoundTool {
  readonly kind: 'found';
  readonly path: string;
  readonly version: string;
  readonly source: ToolSource;
}

/** Folders and the like are nothing: only a file can be a tool. */
function look(path: string): 'file' | 'dangling link' | 'nothing' {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats !== undefined) return stats.isFile() ? 'file' : 'nothing';
  return lstatSync(path, { throwIfNoEntry: false }) === undefined ? 'nothing' : 'dangling link';
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

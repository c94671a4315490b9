// Where a package comes from: an archive, a folder (a project, MicroPython's package.json, or what an archive holds), or npm's registry.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import semver from 'semver';
import { factsOf, isPackageName, packagedFile, parsePackageJson } from '../packages/content.js';
import type { PackageContent } from '../packages/content.js';
import { isMip, parseMip } from '../packages/mip.js';
import { Failure } from './failure.js';
import { fetchFromNpm } from './npm.js';
import type { NpmOptions } from './npm.js';
import { packProject } from './pack-project.js';
import { integrityOf, makeArchive, readArchive } from './package-archive.js';

export interface Fetched {
  readonly content: PackageContent;
  readonly integrity: string;
  /** For the lock file. */
  readonly from: string;
  /** The folder in which it lies, where others that it needs may lie, too; null for npm's. */
  readonly beside: string | null;
}

export interface SourceOptions extends NpmOptions {
  /** Where `file:` in the lock file starts from, absolute. */
  readonly projectFolder: string;
}

/** `spec`: `npm:NAME@RANGE`, or the path of a folder or archive, from `cwd`. */
export async function fetchPackage(spec: string, options: SourceOptions): Promise<Fetched> {
  if (spec.startsWith('npm:')) return fetchNpm(spec.slice('npm:'.length), options);
  return fetchPath(resolve(options.cwd, spec), spec, options);
}

/** What the lock file says: `npm:…` or `file:…`. */
export async function fetchLocked(from: string, options: SourceOptions): Promise<Fetched> {
  if (from.startsWith('npm:')) return fetchNpm(from.slice('npm:'.length), options);
  const path = from.slice('file:'.length);
  return fetchPath(resolve(options.projectFolder, path), path, options);
}

async function fetchNpm(spec: string, options: SourceOptions): Promise<Fetched> {
  if (!isPackageName(spec.replace(/(?<=.)@.*$/s, ''))) {
    throw new Failure('usage', `npm:${spec} is no package's name`, {
      hints: ['for example npm:sensor, npm:sensor@^1.2, npm:@scope/sensor'],
    });
  }
  const archive = await fetchFromNpm(spec, options);
  const content = await readArchive(archive, `npm:${spec}`);
  const from = `npm:${content.name}@${content.version}`;
  return { content, integrity: integrityOf(archive), from, beside: null };
}

async function fetchPath(
  path: string,
  shown: string,
  { projectFolder }: SourceOptions,
): Promise<Fetched> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) {
    throw new Failure('usage', `there is no package ${shown}`, {
      hints: ['name a folder or an archive (.tgz), or one of npm with npm:NAME'],
    });
  }
  const archive = stats.isDirectory() ? folderArchive(path, shown) : readFileSync(path);
  const content = await readArchive(archive, shown);
  const from = `file:${relative(projectFolder, path).split(sep).join('/') || '.'}`;
  return { content, integrity: integrityOf(archive), from, beside: dirname(path) };
}

function folderArchive(folder: string, shown: string): Buffer {
  const path = join(folder, 'package.json');
  if (!existsSync(path)) return packProject(folder, shown).archive;
  const wrong = (problem: string) => new Failure('usage', `${shown} is no package: ${problem}`);
  const json = parsePackageJson(readFileSync(path, 'utf8'));
  if (typeof json === 'string') throw wrong(json);
  if (!isMip(json)) {
    const facts = factsOf(json);
    if (typeof facts === 'string') throw wrong(facts);
    return makeArchive(readFileSync(path, 'utf8'), filesBelow(folder));
  }
  const mip = parseMip(json, basename(folder));
  if (typeof mip === 'string') throw wrong(mip);
  const files = new Map<string, Uint8Array>();
  for (const [target, source] of mip.files) {
    const full = resolve(folder, source);
    if (relative(folder, full).startsWith('..')) throw wrong(`its file ${source} is outside of it`);
    if (!existsSync(full)) throw wrong(`its file ${source} is not there`);
    files.set(target, readFileSync(full));
  }
  const { name, version, dependencies } = mip;
  return makeArchive(`${JSON.stringify({ name, version, dependencies }, null, 2)}\n`, files);
}

function filesBelow(folder: string): ReadonlyMap<string, Uint8Array> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter(
      (name) => packagedFile.test(name) && !/(?:^|\/)(?:\.|node_modules\/|packages\/)/.test(name),
    )
    .sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

/** A package that another one needs: beside it, in a folder or an archive of its name; else npm's. */
export function findDependency(name: string, range: string, beside: string | null): string {
  const wanted = `npm:${name}@${range}`;
  if (beside === null) return wanted;
  if (statSync(join(beside, name), { throwIfNoEntry: false })?.isDirectory() === true)
    return join(beside, name);
  const prefix = `${name.replace(/^@/, '').replace('/', '-')}-`;
  const archives = new Map(
    readdirSync(beside).flatMap((file) => {
      const version = file.startsWith(prefix)
        ? /^(\d.*)\.tgz$/.exec(file.slice(prefix.length))?.[1]
        : undefined;
      return version === undefined ? [] : [[version, file] as const];
    }),
  );
  const best = semver.maxSatisfying([...archives.keys()], range);
  return best === null ? wanted : join(beside, archives.get(best)!);
}

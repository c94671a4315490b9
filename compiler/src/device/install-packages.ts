// Installs packages into a project: all are fetched and checked first, then written to a folder of their own, and only then renamed into place, so that nothing is ever there
// by half. The lock file is written last.

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import semver from 'semver';
import { topModules } from '../packages/content.js';
import { formatLock, parseLock } from '../packages/lock.js';
import type { Lock, LockedPackage } from '../packages/lock.js';
import { temporaryName, writeFileAtomic } from './cache.js';
import { Failure } from './failure.js';
import { fetchLocked, fetchPackage, findDependency } from './package-sources.js';
import type { Fetched, SourceOptions } from './package-sources.js';

export const LOCK_FILE = 'mpy-ts.lock';
/** In the project's folder: a folder for each package. */
export const PACKAGES_FOLDER = 'packages';

export interface InstallOptions extends SourceOptions {
  /** Modules that our own library has need no package. */
  readonly hasOurs: (name: string) => boolean;
  /** Take another content of a version that is locked. */
  readonly force: boolean;
  readonly onProgress: (message: string) => void;
}

export interface Installed {
  readonly name: string;
  readonly version: string;
  readonly from: string;
  readonly integrity: string;
}

export function readLock(projectFolder: string): Lock {
  const path = join(projectFolder, LOCK_FILE);
  if (!existsSync(path)) return new Map();
  const lock = parseLock(readFileSync(path, 'utf8'));
  if (typeof lock !== 'string') return lock;
  throw new Failure('usage', `${LOCK_FILE} cannot be used: ${lock}`, {
    hints: ['take it from version control again, or remove it and add the packages anew'],
  });
}

/** Folders of the installed packages, in which modules are looked for. */
export function installedFolders(projectFolder: string): readonly string[] {
  const lock = readLock(projectFolder);
  return [...lock.keys()].sort().map((name) => {
    const folder = join(projectFolder, PACKAGES_FOLDER, name);
    if (existsSync(folder)) return folder;
    throw new Failure('usage', `the package ${name} of ${LOCK_FILE} is not installed`, {
      hints: ['"mpy-ts add" installs what the lock file lists'],
    });
  });
}

/** Adds packages and what they need. */
export async function addPackages(
  specs: readonly string[],
  options: InstallOptions,
): Promise<readonly Installed[]> {
  const run = new Run(readLock(options.projectFolder), options);
  for (const spec of specs) await run.add(await fetchPackage(spec, options), true);
  return run.finish();
}

/** Installs exactly what the lock file lists. */
export async function installLocked(options: InstallOptions): Promise<readonly Installed[]> {
  const lock = readLock(options.projectFolder);
  const run = new Run(lock, { ...options, force: false });
  for (const [name, { from }] of lock) {
    options.onProgress(`fetching ${name}`);
    run.take(name, await fetchLocked(from, options));
  }
  return run.finish();
}

class Run {
  private readonly lock: Map<string, LockedPackage>;
  private readonly fetched = new Map<string, Fetched>();

  constructor(
    before: Lock,
    private readonly options: InstallOptions,
  ) {
    this.lock = new Map(before);
  }

  async add(found: Fetched, requested: boolean): Promise<void> {
    const { name, version, dependencies } = found.content;
    this.checkLocked(name, found);
    const before = this.lock.get(name);
    this.fetched.set(name, found);
    const { from, integrity } = found;
    const wasRequested = before?.requested ?? false;
    this.lock.set(name, {
      version,
      from,
      integrity,
      requested: requested || wasRequested,
      dependencies,
    });
    for (const [dependency, range] of Object.entries(dependencies)) {
      await this.need(dependency, range, found);
    }
  }

  /** A package as it is locked: anything else is refused. */
  take(name: string, found: Fetched): void {
    if (found.content.name !== name) {
      throw new Failure('usage', `${found.from} is the package ${found.content.name}, not ${name}`);
    }
    const known = this.lock.get(name);
    if (known !== undefined && known.integrity !== found.integrity) {
      throw this.wrongHash(name, known, found.integrity);
    }
    this.fetched.set(name, found);
  }

  private async need(name: string, range: string, by: Fetched): Promise<void> {
    const { content, beside } = by;
    if (semver.validRange(range) === null) {
      throw new Failure(
        'usage',
        `${content.name} needs ${name} in the version "${range}", which is no range`,
      );
    }
    const known = this.lock.get(name);
    if (known !== undefined) {
      if (!semver.satisfies(known.version, range)) throw this.conflict(name, range, content.name);
      if (!this.fetched.has(name) && !existsSync(this.place(name))) {
        this.take(name, await fetchLocked(known.from, this.options));
      }
      return;
    }
    if (this.options.hasOurs(name.split('-')[0] ?? name)) return;
    this.options.onProgress(`fetching ${name}, which ${content.name} needs`);
    const found = await fetchPackage(findDependency(name, range, beside), this.options);
    if (found.content.name !== name) {
      throw new Failure('usage', `${found.from} is the package ${found.content.name}, not ${name}`);
    }
    if (!semver.satisfies(found.content.version, range)) {
      throw new Failure(
        'usage',
        `${content.name} needs ${name} ${range}, and ${found.from} is ${found.content.version}`,
      );
    }
    await this.add(found, false);
  }

  private conflict(name: string, range: string, by: string): Failure {
    const others = [...this.lock]
      .filter(([, { dependencies }]) => dependencies[name] !== undefined)
      .map(([other, { dependencies }]) => `${other} needs ${dependencies[name] ?? ''}`);
    return new Failure(
      'usage',
      `${by} needs ${name} ${range}, and ${name} ${this.lock.get(name)?.version ?? ''} is there`,
      {
        hints: [
          `only one version of a package can be installed${others.length > 0 ? `: ${others.join(', ')}` : ''}`,
        ],
      },
    );
  }

  /** The same version has the same content for ever. */
  private checkLocked(name: string, { content, integrity }: Fetched): void {
    const known = this.lock.get(name);
    if (known === undefined || this.options.force) return;
    if (known.version === content.version && known.integrity !== integrity) {
      throw this.wrongHash(name, known, integrity);
    }
  }

  private wrongHash(name: string, known: LockedPackage, integrity: string): Failure {
    return new Failure(
      'usage',
      `the package ${name} ${known.version} is not the one of ${LOCK_FILE}`,
      {
        detail: `${LOCK_FILE} has ${known.integrity}\nfetched was  ${integrity}`,
        hints: [
          'nothing was installed; if the change is wanted, raise its version, or add it with --force',
        ],
      },
    );
  }

  private place(name: string): string {
    return join(this.options.projectFolder, PACKAGES_FOLDER, name);
  }

  finish(): readonly Installed[] {
    this.checkRanges();
    this.checkModules();
    const { projectFolder } = this.options;
    const staging = temporaryName(join(projectFolder, PACKAGES_FOLDER));
    const moved: string[] = [];
    try {
      for (const [name, { content }] of this.fetched) {
        for (const [path, bytes] of content.files) {
          const to = join(staging, 'new', name, path);
          mkdirSync(dirname(to), { recursive: true });
          writeFileSync(to, bytes);
        }
        mkdirSync(join(staging, 'new', name), { recursive: true });
      }
      for (const name of this.fetched.keys()) {
        this.moveIn(name, staging);
        moved.push(name);
      }
      writeFileAtomic(join(projectFolder, LOCK_FILE), formatLock(this.lock));
    } catch (error) {
      for (const name of moved.reverse()) this.moveBack(name, staging);
      throw error;
    } finally {
      rmSync(staging, { recursive: true, force: true });
    }
    return [...this.fetched].map(([name, { content, from, integrity }]) => ({
      ...{ name, from, integrity },
      version: content.version,
    }));
  }

  private moveIn(name: string, staging: string): void {
    const place = this.place(name);
    mkdirSync(dirname(place), { recursive: true });
    const old = join(staging, 'old', name);
    if (existsSync(place)) {
      mkdirSync(dirname(old), { recursive: true });
      renameSync(place, old);
    }
    try {
      renameSync(join(staging, 'new', name), place);
    } catch (error) {
      if (existsSync(old)) renameSync(old, place);
      throw error;
    }
  }

  /** As it was before. */
  private moveBack(name: string, staging: string): void {
    const place = this.place(name);
    const old = join(staging, 'old', name);
    rmSync(place, { recursive: true, force: true });
    if (existsSync(old)) renameSync(old, place);
  }

  /** A package that was there before may need another version of what was added now. */
  private checkRanges(): void {
    for (const [by, { dependencies }] of this.lock) {
      for (const [name, range] of Object.entries(dependencies)) {
        const known = this.lock.get(name);
        if (known !== undefined && !semver.satisfies(known.version, range)) {
          throw this.conflict(name, range, by);
        }
      }
    }
  }

  /** Two packages with a module of the same name: one of them could not be imported. */
  private checkModules(): void {
    const owners = new Map<string, string>();
    for (const name of this.lock.keys()) {
      for (const module of topModules(this.pathsOf(name))) {
        const other = owners.get(module);
        if (other !== undefined) {
          throw new Failure('usage', `${other} and ${name} both have a module ${module}`, {
            hints: ['only one of them can be installed'],
          });
        }
        owners.set(module, name);
      }
    }
  }

  /** Of a package that is to be installed, or is. */
  private pathsOf(name: string): Iterable<string> {
    const found = this.fetched.get(name);
    if (found !== undefined) return found.content.files.keys();
    const place = this.place(name);
    if (!existsSync(place)) return [];
    return readdirSync(place, { recursive: true, encoding: 'utf8' }).map((path) =>
      path.split(sep).join('/'),
    );
  }
}

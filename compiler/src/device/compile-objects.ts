// Compiles C files to objects, two at a time, and keeps them. An object is known by the flags, the compiler and the text of its source; beside it stand the headers that it
// was made with and their hashes (from gcc -MMD), so that a change compiles again only what it touches.

import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, isCached, temporaryName, writeFileAtomic } from './cache.js';
import { runTool } from './run-tool.js';

export interface CompileJob {
  /** Absolute path of the source. */
  readonly source: string;
  /** For messages and for hashing: the same on every machine. */
  readonly name: string;
  readonly flags: readonly string[];
}

export interface CompileSetting {
  readonly gcc: string;
  /** What tells one compiler from another. */
  readonly gccVersion: string;
  /** Folder for objects. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly onProgress?: (done: number, total: number, name: string) => void;
}

export type CompileResult =
  | {
      readonly kind: 'object';
      readonly name: string;
      readonly path: string;
      readonly warnings: string;
    }
  | { readonly kind: 'failed'; readonly name: string; readonly output: string };

const parallel = 2;

export async function compileObjects(
  jobs: readonly CompileJob[],
  setting: CompileSetting,
): Promise<readonly CompileResult[]> {
  mkdirSync(setting.folder, { recursive: true });
  const hashes = new FileHashes();
  const results: CompileResult[] = [];
  let next = 0;
  let done = 0;
  const worker = async () => {
    while (next < jobs.length) {
      const index = next++;
      const job = jobs[index]!;
      setting.onProgress?.(done, jobs.length, job.name);
      results[index] = await compileObject(job, setting, hashes);
      done++;
    }
  };
  await Promise.all(Array.from({ length: parallel }, worker));
  return results;
}

/** Hashes of files by path; null for one that is not there. */
class FileHashes {
  private readonly known = new Map<string, string | null>();

  of(path: string): string | null {
    let hash = this.known.get(path);
    if (hash === undefined) {
      try {
        hash = hashOf(readFileSync(path));
      } catch {
        hash = null;
      }
      this.known.set(path, hash);
    }
    return hash;
  }
}

async function compileObject(
  job: CompileJob,
  setting: CompileSetting,
  hashes: FileHashes,
): Promise<CompileResult> {
  const text = readFileSync(job.source);
  const key = hashOf(setting.gcc, setting.gccVersion, job.flags.join('\0'), job.source, text);
  // The name tells the source: it comes back in the linker's map.
  const base = join(setting.folder, `${job.name.replaceAll('/', '~')}-${key}`);
  const kept = readKept(`${base}.json`);
  const object = `${base}.${kept?.id ?? ''}.o`;
  const fresh =
    kept !== null &&
    Object.entries(kept.headers).every(([path, hash]) => hashes.of(path) === hash) &&
    isCached(object);
  if (fresh) return { kind: 'object', name: job.name, path: object, warnings: kept.warnings };
  return compile(job, base, setting, hashes);
}

async function compile(
  job: CompileJob,
  base: string,
  { gcc, env }: CompileSetting,
  hashes: FileHashes,
): Promise<CompileResult> {
  const temporary = temporaryName(base);
  const dependencies = `${temporary}.d`;
  const run = await runTool(
    gcc,
    [...job.flags, '-MMD', '-MF', dependencies, '-c', job.source, '-o', temporary],
    { env, timeoutMs: 300_000 },
  );
  try {
    if (run.kind === 'failed') {
      return { kind: 'failed', name: job.name, output: `${run.output}\n${run.reason}`.trim() };
    }
    if (run.code !== 0) return { kind: 'failed', name: job.name, output: run.stderr.trim() };
    const headers: Record<string, string> = {};
    for (const path of parseDependencies(readFileSync(dependencies, 'utf8'))) {
      const hash = hashes.of(path);
      if (hash !== null && path !== job.source) headers[path] = hash;
    }
    const warnings = run.stderr.trim();
    const id = hashOf(JSON.stringify(headers)).slice(0, 12);
    const object = `${base}.${id}.o`;
    renameSync(temporary, object);
    writeFileAtomic(`${base}.json`, JSON.stringify({ id, headers, warnings } satisfies Kept));
    return { kind: 'object', name: job.name, path: object, warnings };
  } finally {
    rmSync(temporary, { force: true });
    rmSync(dependencies, { force: true });
  }
}

interface Kept {
  readonly id: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly warnings: string;
}

function readKept(path: string): Kept | null {
  try {
    // Only this file writes these.
    return JSON.parse(readFileSync(path, 'utf8')) as Kept;
  } catch {
    return null;
  }
}

/** The files of a rule as gcc writes it: `target: a b \` and more lines; spaces in names are escaped. */
export function parseDependencies(rule: string): readonly string[] {
  const files = rule.slice(rule.indexOf(': ') + 2).replace(/\\\r?\n/g, ' ');
  return [...files.matchAll(/(?:\\.|[^\s\\])+/g)].map(([name]) =>
    name.replace(/\\([ #\\])/g, '$1').replaceAll('$$', '$'),
  );
}

// The Python files of the standard library that the machine's python3 has, less the folder of files in
// other versions' syntax and what is installed beside the library.

import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface Corpus {
  /** What `python3 --version` says. */
  readonly version: string;
  readonly folder: string;
  /** Relative to the folder, sorted. */
  readonly files: readonly string[];
}

const leftOut = [/^(site|dist)-packages\//, /^lib2to3\/tests\/data\//];

/** Null where there is no python3. */
export function findCorpus(python = 'python3'): Corpus | null {
  let answer: string;
  try {
    const program =
      'import os, platform; print(platform.python_version()); print(os.path.dirname(os.__file__))';
    answer = execFileSync(python, ['-c', program], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
  const [version, folder] = answer.trim().split('\n');
  if (version === undefined || folder === undefined) return null;
  return { version, folder, files: listFiles(folder) };
}

export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.py'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !leftOut.some((pattern) => pattern.test(path)))
    .sort();
}

export function isVersion311(corpus: Corpus): boolean {
  return corpus.version.startsWith('3.11.');
}

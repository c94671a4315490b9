/** MicroPython's package.json (mip): which files go where, and what else is needed. Read from a folder that holds the files. */

import { isPackageName } from './content.js';
import type { PackageFacts } from './content.js';
import { normalName, toSemver } from './versions.js';

export interface MipPackage extends PackageFacts {
  /** Where a file goes, and where it is, from the folder. */
  readonly files: readonly (readonly [target: string, source: string])[];
}

export function isMip(json: Readonly<Record<string, unknown>>): boolean {
  return Array.isArray(json['urls']);
}

/** `folder`: its name, for a package that has none. A text says what is wrong. */
export function parseMip(
  json: Readonly<Record<string, unknown>>,
  folder: string,
): MipPackage | string {
  const { name: given, version: said = '0.0.0', urls, deps = [] } = json;
  const name = normalName(typeof given === 'string' ? given : folder);
  if (!isPackageName(name)) return `"${name}" is no name of a package`;
  const version = typeof said === 'string' ? toSemver(said) : null;
  if (version === null) return `its version ${JSON.stringify(said)} is none`;
  if (!isPairs(urls)) return 'its urls are no pairs of texts';
  if (!isPairs(deps)) return 'its deps are no pairs of texts';
  const files: [string, string][] = [];
  for (const [target, url] of urls) {
    const source = localPath(url);
    if (source === null) return `its file ${target} is at ${url}, and not in the folder`;
    files.push([target, source]);
  }
  const dependencies: Record<string, string> = {};
  for (const [dependency, wanted] of deps) {
    if (dependency.includes(':')) return `it needs ${dependency}: install a copy of that first`;
    const range = wanted === 'latest' || wanted === '' ? '*' : toSemver(wanted);
    if (range === null) return `the version ${wanted} of ${dependency} is none`;
    dependencies[normalName(dependency)] = range;
  }
  return { name, version, dependencies, files };
}

function isPairs(value: unknown): value is readonly (readonly [string, string])[] {
  return (
    Array.isArray(value) &&
    value.every(
      (pair) =>
        Array.isArray(pair) && pair.length === 2 && pair.every((each) => typeof each === 'string'),
    )
  );
}

/** `github:owner/repository/a/b.py` is a/b.py of a checkout; null for other addresses. */
function localPath(url: string): string | null {
  const hosted = /^(?:github|gitlab|codeberg):[^/]+\/[^/]+\/(.+)$/.exec(url);
  if (hosted !== null) return hosted[1]!.replace(/@[^/]*$/, '');
  return url.includes(':') ? null : url.replace(/^\.\//, '');
}

/** Versions and requirements of Python's packaging (PEP 440, PEP 508) as those of npm, which the packages' package.json and the lock file have. */

import semver from 'semver';

/** The usual form of a name: `My.Sensor` is my-sensor. */
export function normalName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/** `1.2` is 1.2.0, `1.0rc1` is 1.0.0-rc.1; null for what npm's versions cannot say (epochs, post releases, four numbers). */
export function toSemver(version: string): string | null {
  const match = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:[.-]?(a|b|rc|dev)[.-]?(\d+))?$/i.exec(
    version.trim(),
  );
  if (match === null) return semver.valid(version);
  const [, major = '0', minor = '0', patch = '0', kind, number = '0'] = match;
  const plain = [major, minor, patch].map(Number).join('.');
  return kind === undefined ? plain : `${plain}-${kind.toLowerCase()}.${Number(number)}`;
}

export interface Requirement {
  readonly name: string;
  /** As npm writes ranges; `*` for any. */
  readonly range: string;
}

/** `bus>=1.0,<2`; null where it says what cannot be kept here: extras, markers, addresses. */
export function parseRequirement(text: string): Requirement | null {
  const match = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\(([^()]*)\)|([^()]*))\s*$/.exec(text);
  if (match === null) return null;
  const clauses = (match[2] ?? match[3] ?? '').split(',').map((each) => each.trim());
  const ranges = clauses.filter((each) => each !== '').map(toRange);
  if (ranges.includes(null)) return null;
  return { name: normalName(match[1]!), range: ranges.length === 0 ? '*' : ranges.join(' ') };
}

function toRange(clause: string): string | null {
  const match = /^(==|>=|<=|>|<|~=)\s*([\w.-]+?)(\.\*)?$/.exec(clause);
  if (match === null) return null;
  const [, sign = '', version = '', any] = match;
  const full = toSemver(version);
  if (full === null) return null;
  const parts = version.split('.');
  if (any !== undefined) return sign === '==' ? `>=${full} <${next(parts)}` : null;
  if (sign === '~=') return parts.length < 2 ? null : `>=${full} <${next(parts.slice(0, -1))}`;
  return sign === '==' ? full : `${sign}${full}`;
}

/** The first version that does not begin with these numbers. */
function next(parts: readonly string[]): string {
  const numbers = parts.slice(0, 3).map(Number);
  numbers.push((numbers.pop() ?? 0) + 1);
  while (numbers.length < 3) numbers.push(0);
  return numbers.join('.');
}

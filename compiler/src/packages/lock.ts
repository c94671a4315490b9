/** mpy-ts.lock: which packages are installed, in which versions, with the hashes of what was fetched. It names no server: those are the machine's to choose. */

export interface LockedPackage {
  readonly version: string;
  /** `npm:NAME@VERSION`, or `file:PATH` from the project's folder. */
  readonly from: string;
  /** sha512 of the archive, as of subresource integrity. */
  readonly integrity: string;
  /** Asked for by the user, and not only by another package. */
  readonly requested: boolean;
  readonly dependencies: Readonly<Record<string, string>>;
}

export type Lock = ReadonlyMap<string, LockedPackage>;

const FORMAT = 1;

export function formatLock(lock: Lock): string {
  const packages = Object.fromEntries(
    [...lock]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { version, from, integrity, requested, dependencies }]) => [
        name,
        { version, from, integrity, requested, dependencies: sorted(dependencies) },
      ]),
  );
  return `${JSON.stringify({ lockfileVersion: FORMAT, packages }, null, 2)}\n`;
}

function sorted(record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A text says what is wrong. */
export function parseLock(text: string): Lock | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'it is not JSON';
  }
  const { lockfileVersion, packages } = (value ?? {}) as Record<string, unknown>;
  if (lockfileVersion !== FORMAT) return `it is not of format ${FORMAT}`;
  if (typeof packages !== 'object' || packages === null) return 'it lists no packages';
  const lock = new Map<string, LockedPackage>();
  for (const [name, entry] of Object.entries(packages)) {
    if (!isLocked(entry)) return `its entry "${name}" is broken`;
    lock.set(name, entry);
  }
  return lock;
}

function isLocked(entry: unknown): entry is LockedPackage {
  if (typeof entry !== 'object' || entry === null) return false;
  const { version, from, integrity, requested, dependencies } = entry as Record<string, unknown>;
  return (
    typeof version === 'string' &&
    typeof from === 'string' &&
    /^(?:npm|file):/.test(from) &&
    typeof integrity === 'string' &&
    /^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity) &&
    typeof requested === 'boolean' &&
    typeof dependencies === 'object' &&
    dependencies !== null
  );
}

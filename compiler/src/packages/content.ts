/** A package as it is packed, fetched and installed: its facts and its files. */

export interface PackageFacts {
  readonly name: string;
  readonly version: string;
  /** Ranges, as npm writes them, by name. */
  readonly dependencies: Readonly<Record<string, string>>;
}

export interface PackageContent extends PackageFacts {
  /** By path, with slashes; without package.json. Sorted. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Files that a package is made of. */
export const packagedFile = /\.(?:py|pyi|c|h)$|^py\.typed$/;

/** A name as npm takes it. */
export function isPackageName(name: string): boolean {
  return /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(name);
}

/** Top-level modules that the files hold: `sensor.py`, `led.pyi`, `drivers/led.py` are sensor, led and drivers. */
export function topModules(paths: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const path of paths) {
    const [first = '', ...more] = path.split('/');
    if (!/\.pyi?$/.test(path)) continue;
    found.add(more.length > 0 ? first : first.replace(/\.pyi?$/, ''));
  }
  return found;
}

/** What package.json says; a text says what is wrong. */
export function parsePackageJson(text: string): Record<string, unknown> | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'package.json is not JSON';
  }
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Record<string, unknown>) : 'package.json is no object';
}

export function factsOf(json: Readonly<Record<string, unknown>>): PackageFacts | string {
  const { name, version, dependencies = {} } = json;
  if (typeof name !== 'string' || !isPackageName(name)) return 'package.json has no proper name';
  if (typeof version !== 'string') return 'package.json has no version';
  const isTable = typeof dependencies === 'object' && dependencies !== null;
  const ranges = isTable ? Object.entries(dependencies) : [];
  if (!isTable || !ranges.every(([, range]) => typeof range === 'string')) {
    return 'the dependencies in package.json are no ranges';
  }
  return { name, version, dependencies: Object.fromEntries(ranges) };
}

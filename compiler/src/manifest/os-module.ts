/** The part of `os` and `os.path` that manifests use. Paths have `/` between their parts. */

import { native, optionalText, text } from './arguments.js';
import { isProblem } from '../program/files.js';
import type { FileSystem } from '../program/files.js';
import { list, makeDict, raise, tuple } from './values.js';
import type { FunctionValue, NamespaceValue, Place, Value } from './values.js';

export interface Surroundings {
  readonly files: FileSystem;
  /** The folder that relative paths of `os` start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export function osModule(world: Surroundings): NamespaceValue {
  const path: NamespaceValue = {
    kind: 'namespace',
    name: 'os.path',
    names: new Map<string, Value>(pathFunctions(world).map((each) => [each.name, each])),
  };
  path.names.set('sep', '/');
  const nowhere = { file: { path: '', text: '', lineStarts: [0] }, span: { start: 0, end: 0 } };
  const variables = Object.entries(world.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const names: [string, Value][] = [
    ['path', path],
    ['sep', '/'],
    ['name', 'posix'],
    ['environ', makeDict(variables, nowhere)],
    [
      'getenv',
      native(
        'getenv',
        'key default?',
        ({ key, default: other = null }, place) => world.env[text(key, 'key', place)] ?? other,
      ),
    ],
    ['getcwd', native('getcwd', '', () => world.cwd)],
    [
      'listdir',
      native('listdir', 'path?', ({ path: given = '.' }, place) => {
        const folder = text(given, 'path', place);
        if (kind(world, folder) !== 'folder')
          return raise('FileNotFoundError', `there is no folder ${folder}`, place);
        return list(world.files.list(resolvePath(world.cwd, folder)));
      }),
    ],
  ];
  return { kind: 'namespace', name: 'os', names: new Map(names) };
}

function pathFunctions(world: Surroundings): readonly FunctionValue[] {
  const of = (name: string, run: (path: string, place: Place) => Value): FunctionValue =>
    native(name, 'path', ({ path }, place) => run(text(path, 'path', place), place));
  return [
    of('exists', (path) => kind(world, path) !== null),
    of('isfile', (path) => kind(world, path) === 'file'),
    of('isdir', (path) => kind(world, path) === 'folder'),
    of('isabs', isAbsolute),
    of('abspath', (path) => resolvePath(world.cwd, path)),
    of('realpath', (path) => resolvePath(world.cwd, path)),
    of('normpath', normalPath),
    of('expanduser', (path) => path.replace(/^~(?=\/|$)/, () => world.env['HOME'] ?? '~')),
    of('basename', (path) => path.slice(path.lastIndexOf('/') + 1)),
    of('dirname', (path) => headOf(path)),
    of('split', (path) => tuple([headOf(path), path.slice(path.lastIndexOf('/') + 1)])),
    of('splitext', (path) => {
      const [, stem = '', ending = ''] = /^(.*?[^/.][^/]*?|.*?)(\.[^./]*)?$/s.exec(path) ?? [];
      return tuple([stem, ending]);
    }),
    of('getsize', (path, place) => {
      const bytes = world.files.readBytes(resolvePath(world.cwd, path));
      return isProblem(bytes)
        ? raise('FileNotFoundError', `there is no file ${path}`, place)
        : bytes.length;
    }),
    {
      kind: 'function',
      name: 'join',
      call: ({ args, place }) =>
        args.map((each) => text(each, 'a part of join()', place)).reduce(joinTwo),
    },
    native('relpath', 'path start?', ({ path, start }, place) =>
      relativePath(
        resolvePath(world.cwd, optionalText(start, 'start', place) ?? '.'),
        resolvePath(world.cwd, text(path, 'path', place)),
      ),
    ),
  ];
}

function kind({ files, cwd }: Surroundings, path: string) {
  return path === '' ? null : files.kind(resolvePath(cwd, path));
}

export function isAbsolute(path: string): boolean {
  return /^(?:\/|[A-Za-z]:[\\/])/.test(path);
}

function headOf(path: string): string {
  const head = path.slice(0, path.lastIndexOf('/') + 1);
  return /^\/*$/.test(head) ? head : head.replace(/\/+$/, '');
}

function joinTwo(left: string, right: string): string {
  if (isAbsolute(right)) return right;
  return left === '' || left.endsWith('/') ? left + right : `${left}/${right}`;
}

/** Without `.`, `..` and doubled slashes; '.' for nothing. */
export function normalPath(path: string): string {
  const root = path.startsWith('/') ? '/' : '';
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '..' || root === '') parts.push(part);
  }
  return root + parts.join('/') || '.';
}

export function resolvePath(folder: string, path: string): string {
  return normalPath(joinTwo(folder === '' ? '.' : folder, path));
}

function relativePath(from: string, to: string): string {
  const [left, right] = [from, to].map((path) =>
    path.split('/').filter((part) => part !== '' && part !== '.'),
  );
  const same = left!.findIndex((part, at) => part !== right![at]);
  const common = same < 0 ? left!.length : same;
  return [...left!.slice(common).map(() => '..'), ...right!.slice(common)].join('/') || '.';
}

/** What a manifest is for: the functions that list modules, by MicroPython's documentation of manifest files. */

import { baseName, joinPath } from '../program/files.js';
import type { FileSystem } from '../program/files.js';
import { moduleName } from '../program/frozen.js';
import type { Optimization } from '../program/parsed.js';
import { diagnose } from '../source/diagnostics.js';
import { native, optionalText, text } from './arguments.js';
import { manifestRows as rows } from './diagnostics-table.js';
import { Refused } from './expressions.js';
import { findPackage } from './libraries.js';
import type { Libraries } from './libraries.js';
import { isAbsolute, resolvePath } from './os-module.js';
import { itemsOf, raise, truth } from './values.js';
import type { FunctionValue, NamespaceValue, Place, Value } from './values.js';

/** One file that a manifest lists, with the line that does so. */
export interface Listed {
  readonly target: string;
  readonly path: string;
  readonly optimize: Optimization | null;
  readonly place: Place;
}

/** What all manifests of one evaluation add to. */
export interface Collected {
  /** By the full name of the module. */
  readonly modules: Map<string, Listed>;
  /** Modules of our own library that a manifest requires. */
  readonly ours: Set<string>;
  readonly required: Set<string>;
  readonly libraries: Libraries;
}

export interface ManifestWorld {
  readonly files: FileSystem;
  /** Values of $(NAME), absolute or from where the command was given. */
  readonly variables: ReadonlyMap<string, string>;
  /** Whether our own library or runtime has a top-level module of that name. */
  readonly hasOurs: (name: string) => boolean;
  readonly collected: Collected;
  /** Runs another manifest; `options` are what it is given. */
  readonly run: (path: string, options: ReadonlyMap<string, Value>, from: Place) => void;
}

/** For the manifest in `folder`. `options`: what whoever includes it has passed. */
export function manifestFunctions(
  world: ManifestWorld,
  folder: string,
  metadata: Map<string, Value>,
  options: ReadonlyMap<string, Value>,
): readonly (readonly [string, Value])[] {
  const lists = new Lists(world, folder);
  const functions: FunctionValue[] = [
    ...lists.functions(),
    native('metadata', '* **', (_bound, _place, rest) => {
      rest.forEach((value, key) => metadata.set(key, value));
      return null;
    }),
    native('include', 'manifest_path **', ({ manifest_path: given = null }, place, rest) => {
      for (const each of typeof given === 'string' ? [given] : itemsOf(given, place)) {
        lists.include(text(each, 'manifest_path', place), rest, place);
      }
      return null;
    }),
    native(
      'require',
      'name version? unix_ffi? pypi? library? **',
      ({ name, unix_ffi: unix, library }, place, rest) => {
        const from = optionalText(library, 'library', place);
        const required = text(name, 'name', place);
        lists.require(required, from, truth(unix ?? false), rest, place);
        return null;
      },
    ),
    native(
      'add_library',
      'library library_path prepend?',
      ({ library, library_path: path, prepend }, place) => {
        const added = {
          name: text(library, 'library', place),
          path: lists.resolve(text(path, 'library_path', place), place),
        };
        const { added: known } = world.collected.libraries;
        if (truth(prepend ?? false)) known.unshift({ ...added, first: true });
        else known.push({ ...added, first: false });
        return null;
      },
    ),
  ];
  return [
    ...functions.map((each) => [each.name, each] as const),
    ['options', optionsObject(options)],
  ];
}

/** `options.name` is what was passed, or what `options.defaults(name=value)` says. */
function optionsObject(given: ReadonlyMap<string, Value>): NamespaceValue {
  const names = new Map(given);
  names.set(
    'defaults',
    native('defaults', '* **', (_bound, _place, rest) => {
      rest.forEach((value, key) => {
        if (!given.has(key)) names.set(key, value);
      });
      return null;
    }),
  );
  return { kind: 'namespace', name: 'options', names };
}

class Lists {
  constructor(
    private readonly world: ManifestWorld,
    private readonly folder: string,
  ) {}

  functions(): readonly FunctionValue[] {
    return [
      native('package', 'package_path files? base_path? opt?', (bound, place) => {
        const path = text(bound['package_path'], 'package_path', place);
        const base = this.resolve(
          optionalText(bound['base_path'], 'base_path', place) ?? '.',
          place,
        );
        const files = bound['files'] ?? null;
        this.package(base, this.substitute(path, place), files, level(bound['opt'], place), place);
        return null;
      }),
      native('module', 'module_path base_path? opt?', (bound, place) => {
        const path = this.substitute(text(bound['module_path'], 'module_path', place), place);
        const base = this.resolve(
          optionalText(bound['base_path'], 'base_path', place) ?? '.',
          place,
        );
        this.file(base, path, level(bound['opt'], place), place);
        return null;
      }),
      // As text, as bytecode, or by what it is: for us all of them are the same.
      ...['freeze', 'freeze_as_mpy', 'freeze_mpy', 'freeze_as_str'].map((name) =>
        native(name, 'path script? opt?', ({ path, script = null, opt }, place) => {
          const base = this.resolve(text(path, 'path', place), place);
          this.freeze(base, script, level(opt, place), place);
          return null;
        }),
      ),
    ];
  }

  include(given: string, options: ReadonlyMap<string, Value>, place: Place): void {
    const path = this.resolve(given, place);
    const { files } = this.world;
    const manifest = files.kind(path) === 'folder' ? joinPath(path, 'manifest.py') : path;
    if (files.kind(manifest) !== 'file') {
      raise(
        'FileNotFoundError',
        `there is no manifest ${manifest}`,
        place,
        'relative paths start from the folder of this manifest',
      );
    }
    this.world.run(manifest, options, place);
  }

  require(
    name: string,
    library: string | null,
    unixFfi: boolean,
    options: ReadonlyMap<string, Value>,
    place: Place,
  ): void {
    const { collected, files, hasOurs } = this.world;
    const key = `${library ?? ''}:${name}`;
    if (collected.required.has(key)) return;
    collected.required.add(key);
    const found = findPackage(files, collected.libraries, { name, library, unixFfi, hasOurs });
    switch (found.kind) {
      case 'ours':
        collected.ours.add(found.module);
        return;
      case 'found':
        this.world.run(joinPath(found.folder, 'manifest.py'), options, place);
        return;
      case 'no library':
        return raise(
          'ValueError',
          `there is no library '${library ?? ''}'`,
          place,
          'name it with add_library before',
        );
      case 'missing': {
        const where = found.lookedIn.length === 0 ? '' : `looked in ${found.lookedIn.join(', ')}; `;
        return raise(
          'ValueError',
          `there is no package '${name}'`,
          place,
          `${where}give a checkout of micropython-lib with --lib-path, or lib-path in [tool.mpy-ts]`,
        );
      }
    }
  }

  resolve(path: string, place: Place): string {
    return resolvePath(this.folder, this.substitute(path, place));
  }

  private substitute(path: string, place: Place): string {
    return path.replace(/\$\((\w+)\)/g, (_whole, name: string) => {
      const value = this.world.variables.get(name);
      if (value !== undefined) return value;
      throw new Refused(diagnose(rows.noVariable, place.file, place.span, { name }));
    });
  }

  private package(
    base: string,
    path: string,
    listed: Value,
    opt: Optimization | null,
    place: Place,
  ): void {
    const { files } = this.world;
    const folder = resolvePath(base, path);
    if (files.kind(folder) !== 'folder') {
      raise(
        'FileNotFoundError',
        `there is no folder ${folder}`,
        place,
        'package() takes a folder of modules, module() a file',
      );
    }
    if (listed === null) {
      this.below(base, path, opt, place);
    } else {
      for (const name of itemsOf(listed, place)) {
        this.file(base, `${path}/${text(name, 'an item of files', place)}`, opt, place);
      }
    }
  }

  private file(base: string, path: string, opt: Optimization | null, place: Place): void {
    const full = resolvePath(base, path);
    if (path.endsWith('.mpy')) {
      throw new Refused(diagnose(rows.bytecode, place.file, place.span, { path: full }));
    }
    const kind = this.world.files.kind(full);
    if (kind !== 'file') {
      const advice =
        kind === 'folder'
          ? 'it is a folder: package() takes one'
          : 'check the name; it ends with .py';
      raise('FileNotFoundError', `there is no file ${full}`, place, advice);
    }
    if (!path.endsWith('.py')) raise('ValueError', `${full} is not a .py file`, place);
    const target = resolvePath('.', path);
    if (target.startsWith('../') || isAbsolute(target)) {
      const advice = 'the path is that of the import: give the folder around it as base_path';
      raise('ValueError', `${path} is not below its base folder`, place, advice);
    }
    this.add({ target, path: full, optimize: opt, place });
  }

  /** All modules in a folder and below it. What no import could name is left out. */
  private below(base: string, path: string, opt: Optimization | null, place: Place): void {
    const { files } = this.world;
    const folder = resolvePath(base, path);
    for (const name of files.list(folder)) {
      const inner = path === '' ? name : `${path}/${name}`;
      if (files.kind(joinPath(folder, name)) === 'folder') {
        if (isName(name) && name !== '__pycache__') this.below(base, inner, opt, place);
      } else if (name.endsWith('.py') && isName(name.slice(0, -'.py'.length))) {
        this.file(base, inner, opt, place);
      } else if (name.endsWith('.mpy')) {
        this.file(base, inner, opt, place);
      }
    }
  }

  private freeze(base: string, script: Value, opt: Optimization | null, place: Place): void {
    const { files } = this.world;
    if (files.kind(base) !== 'folder') {
      raise(
        'FileNotFoundError',
        `there is no folder ${base}`,
        place,
        'the first argument is the folder, the second what in it',
      );
    }
    if (script === null) {
      this.below(base, '', opt, place);
      return;
    }
    for (const each of typeof script === 'string' ? [script] : itemsOf(script, place)) {
      const path = text(each, 'script', place);
      if (files.kind(resolvePath(base, path)) === 'folder') this.below(base, path, opt, place);
      else this.file(base, path, opt, place);
    }
  }

  private add(listed: Listed): void {
    const { modules } = this.world.collected;
    const name = moduleName(listed.target);
    const other = modules.get(name);
    if (other === undefined) {
      modules.set(name, listed);
    } else if (other.path !== listed.path) {
      const { place } = listed;
      const parameters = { name, one: other.path, other: listed.path };
      const related = [
        { message: 'the first time', file: other.place.file, span: other.place.span },
      ];
      throw new Refused(diagnose(rows.twice, place.file, place.span, parameters, { related }));
    }
  }
}

function isName(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(baseName(name));
}

/** MicroPython's levels go to 3; its third also leaves out line numbers, which stay here. */
function level(value: Value | undefined, place: Place): Optimization | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'number' || value < 0 || value > 3) {
    return raise('ValueError', 'opt must be 0, 1, 2 or 3', place);
  }
  return Math.min(value, 2) as Optimization;
}

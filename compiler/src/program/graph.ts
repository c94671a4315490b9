/**
 * The module graph: from the entry file along every import, wherever it stands, to all modules of the program, parsed
 * and named. What cannot be found is an error that says where it was looked for, unless the program is ready for that
 * (try: import x / except ImportError); then the module is missing, and the import raises at run time.
 *
 * Modules stand in the order in which imports lead to them, the entry first.
 */

import { nearestWord } from '../cli/suggest.js';
import { diagnose } from '../source/diagnostics.js';
import type { Diagnostic } from '../source/diagnostics.js';
import { createSourceFile, span } from '../source/span.js';
import type { SourceFile, Span } from '../source/span.js';
import type { Module } from '../syntax/ast.js';
import { baseName, folderOf } from './files.js';
import type { FileSystem } from './files.js';
import { graphRows } from './graph-rows.js';
import { findImports } from './import-sites.js';
import type { ImportSite } from './import-sites.js';
import { Locator, plainName } from './locate.js';
import type { Located, PackageFolder, SearchPlaces } from './locate.js';
import { nativeNames } from './natives.js';
import type { NativeModule } from './natives.js';
import type { Optimization, ParsedModule, ParsedProgram } from './parsed.js';
import { SourceCache } from './source-cache.js';
import type { StubLibrary } from './stub-library.js';

export interface GraphInput {
  readonly files: FileSystem;
  /** The main program; null for an empty one, where others start what the program is made of. */
  readonly entry: string | null;
  /** The entry's full name, where it is not the main program but a module of a package. */
  readonly entryName?: string;
  /** Files parsed before, for several graphs over the same files. */
  readonly sources?: SourceCache;
  readonly places: SearchPlaces;
  readonly stubs: StubLibrary;
  /** Of all modules; 0 if not given. */
  readonly optimize?: Optimization;
  /** Modules of lib/ that are in the program even if nothing imports them. */
  readonly packages: readonly string[];
}

export interface NativeSource {
  readonly name: string;
  readonly stub: string;
  readonly source: string;
}

export interface ProgramGraph extends ParsedProgram {
  /** Stubs of the native modules in use and of the built-ins. */
  readonly nativeModules: ReadonlyMap<string, NativeModule>;
  /** Native modules that imports mean, with their files. */
  readonly imported: readonly NativeSource[];
  readonly diagnostics: readonly Diagnostic[];
}

export function buildGraph(input: GraphInput): ProgramGraph {
  return new GraphBuild(input).run();
}

/** A module that was found; the tree is there once it was read. */
interface Entry {
  readonly name: string;
  readonly path: string;
  readonly isPackage: boolean;
  readonly folders: readonly PackageFolder[];
  readonly file: SourceFile;
  readonly ast: Module;
}

type Known =
  | { readonly kind: 'module'; readonly entry: Entry }
  | { readonly kind: 'native'; readonly source: NativeSource }
  | { readonly kind: 'missing' };

class GraphBuild {
  private readonly locator: Locator;
  private readonly known = new Map<string, Known>();
  private readonly order: Entry[] = [];
  private readonly aliases = new Map<string, string>();
  private readonly nativeModules = new Map<string, NativeModule>();
  private readonly diagnostics: Diagnostic[] = [];
  private readonly sources: SourceCache;

  constructor(private readonly input: GraphInput) {
    this.sources = input.sources ?? new SourceCache(input.files);
    this.locator = new Locator(input.files, input.places);
  }

  run(): ProgramGraph {
    const { module: builtins, diagnostics } = this.input.stubs.builtins();
    this.nativeModules.set('builtins', builtins);
    this.diagnostics.push(...diagnostics);
    this.readEntry();
    this.input.packages.forEach((name) => this.addPackage(name));
    for (const entry of this.order) {
      // The order grows while it is walked.
      findImports(entry.ast, entry.file.text).forEach((site) => this.follow(entry, site));
    }
    return {
      modules: this.order.map((entry) => this.parsed(entry)),
      natives: new Map(
        [...this.nativeModules].map(([name, module]) => [name, nativeNames(module)]),
      ),
      nativeModules: this.nativeModules,
      imported: [...this.known.values()].flatMap((known) =>
        known.kind === 'native' ? [known.source] : [],
      ),
      diagnostics: this.diagnostics,
    };
  }

  // ---- reading ----

  private readEntry(): void {
    const { files, entry } = this.input;
    if (entry === null) {
      this.add(emptyModule('__main__', '<frozen>', false, []));
      return;
    }
    const kind = files.kind(entry);
    if (kind === 'file' && this.input.entryName !== undefined) {
      this.find(this.input.entryName);
    } else if (kind === 'file') {
      this.addSource('__main__', entry, baseName(entry), false, []);
    } else if (kind === 'folder') {
      const hint = this.entryHint(entry);
      this.complain(
        diagnose(
          graphRows.entryIsFolder,
          null,
          span(0, 0),
          { path: entry },
          hint === null ? {} : { hint },
        ),
      );
    } else {
      const near = nearestWord(baseName(entry), files.list(folderOf(entry)));
      const hint = near === null ? null : `did you mean '${near}'?`;
      this.complain(diagnose(graphRows.entryMissing, null, span(0, 0), { path: entry }, { hint }));
    }
  }

  private entryHint(folder: string): string | null {
    const names = this.input.files.list(folder);
    const main = ['main.py', '__main__.py'].find((name) => names.includes(name));
    return main === undefined ? null : `did you mean ${folder.replace(/\/$/, '')}/${main}?`;
  }

  private addSource(
    name: string,
    path: string,
    shown: string,
    isPackage: boolean,
    folders: readonly PackageFolder[],
  ): void {
    const source = this.sources.read(path);
    this.diagnostics.push(...source.diagnostics);
    if (source.text === null) {
      this.known.set(name, { kind: 'missing' });
      return;
    }
    const { file, ast } = source.text;
    this.add({ name, path: shown, isPackage, folders, file, ast });
  }

  private add(entry: Entry): void {
    this.known.set(entry.name, { kind: 'module', entry });
    this.order.push(entry);
  }

  private addLocated(name: string, located: Located): void {
    switch (located.kind) {
      case 'source':
        this.addSource(name, located.path, located.shown, located.isPackage, located.folders);
        break;
      case 'namespace': {
        // The slash says that it is a package, as __init__.py does of others.
        const shown = `${located.folders[0]?.shown ?? name}/`;
        this.add(emptyModule(name, shown, true, located.folders));
        break;
      }
      case 'native':
        this.addNative({ name, stub: located.stub, source: located.source });
        break;
    }
  }

  private addNative(source: NativeSource): void {
    const { name, stub } = source;
    if (name !== 'builtins') {
      const { module, diagnostics } = this.input.stubs.module(name, stub, source.source);
      this.nativeModules.set(name, module);
      this.diagnostics.push(...diagnostics);
    }
    this.known.set(name, { kind: 'native', source });
  }

  private addPackage(name: string): void {
    if (this.find(name).kind === 'missing') {
      const places = this.locator.placeNames().join(', ');
      const parameters = { name, files: filesFor(name), places };
      this.complain(diagnose(graphRows.unknownPackage, null, span(0, 0), parameters));
    }
  }

  // ---- following ----

  private follow(entry: Entry, site: ImportSite): void {
    const name = this.absoluteName(entry, site);
    if (name === null) {
      return;
    }
    const found = this.find(name);
    if (found.kind === 'missing') {
      if (!site.guarded) {
        this.complain(this.missing(name, entry.file, moduleSpan(site, entry.file)));
      }
      return;
    }
    if (found.kind === 'native') {
      this.checkTaken(found.source.name, site, entry.file);
    } else if (found.entry.isPackage) {
      this.followTaken(found.entry, site);
    }
  }

  /** `from package import x`: x may be a module of the package. */
  private followTaken(parent: Entry, site: ImportSite): void {
    for (const { name } of site.taken ?? []) {
      if (name !== '*') {
        this.find(`${parent.name}.${name}`);
      }
    }
  }

  private checkTaken(name: string, site: ImportSite, file: SourceFile): void {
    const module = this.nativeModules.get(name);
    const names = module === undefined ? undefined : nativeNames(module).names;
    for (const taken of site.guarded ? [] : (site.taken ?? [])) {
      if (taken.name !== '*' && names !== undefined && !names.has(taken.name)) {
        const near = nearestWord(taken.name, names.keys());
        const extra = near === null ? {} : { hint: `did you mean '${near}'?` };
        const parameters = { module: name, name: taken.name };
        this.complain(diagnose(graphRows.nameMissing, file, taken.span, parameters, extra));
      }
    }
  }

  private absoluteName(entry: Entry, site: ImportSite): string | null {
    const { level, name } = site;
    if (level === 0) {
      if (name === null) {
        this.complain(diagnose(graphRows.emptyName, entry.file, site.span, {}));
        return null;
      }
      return name;
    }
    const base = relativeBase(entry, level);
    if (base !== null) {
      return joinName(base, name);
    }
    if (!site.guarded) {
      this.complain(this.badRelative(entry, site));
    }
    return null;
  }

  private badRelative(entry: Entry, site: ImportSite): Diagnostic {
    const place = moduleSpan(site, entry.file);
    if (entry.name === '__main__') {
      return diagnose(graphRows.relativeInMain, entry.file, place, {});
    }
    if (!entry.isPackage && !entry.name.includes('.')) {
      return diagnose(graphRows.relativeOutside, entry.file, place, { module: entry.name });
    }
    const parameters = { dots: '.'.repeat(site.level), package: entry.name.split('.')[0] ?? '' };
    return diagnose(graphRows.relativeBeyond, entry.file, place, parameters);
  }

  /** A module by its full name, with the packages that it lies in. */
  private find(fullName: string): Known {
    const name = this.withoutAlias(fullName);
    const known = this.known.get(name);
    if (known !== undefined) {
      return known;
    }
    const located = this.locate(name);
    if (located === null) {
      this.known.set(name, { kind: 'missing' });
    } else {
      this.addLocated(name, located);
    }
    return this.known.get(name) ?? { kind: 'missing' };
  }

  private locate(name: string): Located | null {
    if (!isModuleName(name)) {
      return null;
    }
    const parentName = parentOf(name);
    if (parentName === null) {
      return name === 'builtins'
        ? { kind: 'native', stub: '', source: '' }
        : this.locator.topLevel(name);
    }
    const parent = this.find(parentName);
    const last = name.slice(parentName.length + 1);
    return parent.kind === 'module' && parent.entry.isPackage
      ? this.locator.inPackage(parent.entry.folders, last)
      : null;
  }

  /** `utime` is `time` unless there is a module of that very name. */
  private withoutAlias(fullName: string): string {
    const dot = fullName.indexOf('.');
    const first = dot < 0 ? fullName : fullName.slice(0, dot);
    const known = this.aliases.get(first);
    if (known !== undefined) {
      return known + fullName.slice(first.length);
    }
    const plain = plainName(first);
    const target = plain !== null && this.locator.topLevel(first) === null ? plain : first;
    this.aliases.set(first, target);
    return target + fullName.slice(first.length);
  }

  // ---- results ----

  private missing(fullName: string, file: SourceFile, place: Span): Diagnostic {
    const name = this.withoutAlias(fullName);
    const parent = isModuleName(name) ? parentOf(name) : null;
    const found = parent === null ? null : this.find(parent);
    if (parent !== null && found?.kind === 'missing') {
      return this.missing(parent, file, place);
    }
    if (parent !== null && found?.kind === 'module' && !found.entry.isPackage) {
      const parameters = { name, parent, path: found.entry.file.path };
      return diagnose(graphRows.notAPackage, file, place, parameters);
    }
    if (parent !== null && found?.kind === 'native') {
      const parameters = { name, parent, path: found.source.source };
      return diagnose(graphRows.notAPackage, file, place, parameters);
    }
    const folders = found?.kind === 'module' ? found.entry.folders.map(({ path }) => path) : null;
    return this.notFound(name, folders, file, place);
  }

  /** `folders`: of the package, null for a top-level module. */
  private notFound(
    name: string,
    folders: readonly string[] | null,
    file: SourceFile,
    place: Span,
  ): Diagnostic {
    const last = folders === null ? name : name.slice(name.lastIndexOf('.') + 1);
    const candidates =
      folders === null
        ? this.locator.topLevelNames()
        : folders.flatMap((folder) => this.locator.namesIn(folder));
    const near = nearestWord(last, candidates);
    const where = (folders ?? this.locator.placeNames()).join(', ');
    const natives = folders === null ? ', and among the native modules' : '';
    const looked = `looked for ${filesFor(last)} in ${where}${natives}`;
    const hint = near === null || near === last ? looked : `did you mean '${near}'? ${looked}`;
    return diagnose(graphRows.notFound, file, place, { name }, { hint });
  }

  private parsed(entry: Entry): ParsedModule {
    const { name, path, isPackage, file, ast } = entry;
    const resolve = (level: number, wanted: string | null): string => {
      if (level === 0) {
        return this.withoutAlias(wanted ?? '');
      }
      return joinName(relativeBase(entry, level) ?? '', wanted);
    };
    const { places, optimize: general = 0 } = this.input;
    const optimize = places.frozen?.levelOf(file.path) ?? general;
    return { name, path, isPackage, file, ast, optimize, resolve };
  }

  private complain(diagnostic: Diagnostic): void {
    this.diagnostics.push(diagnostic);
  }
}

function emptyModule(
  name: string,
  path: string,
  isPackage: boolean,
  folders: readonly PackageFolder[],
): Entry {
  const file = createSourceFile(path, '');
  const ast: Module = { kind: 'Module', start: 0, end: 0, body: [], type_ignores: [] };
  return { name, path, isPackage, folders, file, ast };
}

/** The package that so many dots mean, or null where there is none. */
function relativeBase(entry: Entry, level: number): string | null {
  if (entry.name === '__main__') {
    return null;
  }
  const parts = entry.name.split('.');
  const drop = entry.isPackage ? level - 1 : level;
  return drop < parts.length ? parts.slice(0, parts.length - drop).join('.') : null;
}

/** Names between dots, none of which could leave its folder. */
function isModuleName(name: string): boolean {
  return /^[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*$/u.test(name);
}

/** The package of a dotted name; null for a top-level one. */
function parentOf(name: string): string | null {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? null : name.slice(0, dot);
}

function joinName(base: string, name: string | null): string {
  return name === null ? base : base === '' ? name : `${base}.${name}`;
}

function filesFor(name: string): string {
  const path = name.replaceAll('.', '/');
  return `${path}.py and ${path}/__init__.py`;
}

/** The module's name in the statement: what a message should underline. */
function moduleSpan(site: ImportSite, file: SourceFile): Span {
  const { span: place, taken, level, name } = site;
  if (taken === null) {
    return place;
  }
  const shown = '.'.repeat(level) + (name ?? '');
  const at = file.text.indexOf(shown, place.start + 'from'.length);
  return at < 0 || at + shown.length > place.end ? place : { start: at, end: at + shown.length };
}

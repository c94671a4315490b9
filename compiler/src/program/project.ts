// The project file: the table [tool.mpy-ts] of a pyproject.toml. Its text becomes a Project, or as many
// diagnostics as it has mistakes, each at its place. Without a file the defaults serve.

import { parse, TomlError } from 'smol-toml';
import { diagnose, hasErrors } from '../source/diagnostics.js';
import type { Diagnostic } from '../source/diagnostics.js';
import { createSourceFile, lineStart } from '../source/span.js';
import type { SourceFile, Span } from '../source/span.js';
import type { Optimization } from './parsed.js';
import { projectRows as rows } from './project-rows.js';
import { locateToml } from './toml-places.js';
import type { TomlPlaces } from './toml-places.js';

export type FloatPrecision = 'single' | 'double';

/** Switches of the runtime that a project may set; see runtime-c/vm/config.h. */
export interface ProjectOptions {
  /** Collect at every allocation: slow, shows values that the collector was not told of. */
  readonly heapStress: boolean;
  /** Let an allocation fail, to test what the program does then. */
  readonly failNth: boolean;
}

export interface Project {
  /** The main program, relative to the project's folder; null when the file names none. */
  readonly main: string | null;
  readonly board: string;
  /** Packages of lib/ that are frozen in even if no import names them. */
  readonly packages: readonly string[];
  /** Further folders of the project in which modules are looked for, in order. */
  readonly include: readonly string[];
  /** A manifest whose modules are in the program, relative to the project's folder; null for none. */
  readonly manifest: string | null;
  /** Checkouts of micropython-lib, for the manifest's `require`: relative to the project's folder, or absolute. */
  readonly libPath: readonly string[];
  /** Values of $(NAME) in manifests: folders, relative to the project's folder, or absolute. */
  readonly variables: ReadonlyMap<string, string>;
  readonly float: FloatPrecision;
  readonly optimize: Optimization;
  /** Bytes; null leaves the choice to the board. */
  readonly heap: number | null;
  readonly stack: number | null;
  readonly options: ProjectOptions;
}

export const defaultProject: Project = {
  main: null,
  board: 'pyboard-v1.1',
  packages: [],
  include: [],
  manifest: null,
  libPath: [],
  variables: new Map(),
  float: 'single',
  optimize: 0,
  heap: null,
  stack: null,
  options: { heapStress: false, failNth: false },
};

export type ProjectResult =
  | { readonly kind: 'project'; readonly project: Project; readonly file: SourceFile }
  /** The file is well-formed but not about mpy-ts. */
  | { readonly kind: 'none' }
  | { readonly kind: 'invalid'; readonly diagnostics: readonly Diagnostic[] };

const table = ['tool', 'mpy-ts'] as const;
const tableName = table.join('.');

/** `path` is for messages only. */
export function parseProject(path: string, text: string): ProjectResult {
  const file = createSourceFile(path, text);
  const document = parseDocument(file);
  if (document.kind === 'invalid') return document;
  const tool = document.value['tool'];
  const section = isTable(tool) ? tool[table[1]] : undefined;
  if (section === undefined) return { kind: 'none' };
  const places = locateToml(text);
  if (!isTable(section)) {
    const place = places.valueOf(table);
    return {
      kind: 'invalid',
      diagnostics: [diagnose(rows.notATable, file, place, { table: tableName })],
    };
  }
  const reader = new TableReader(file, places, table, section);
  const project = readProject(reader);
  const diagnostics = reader.finish();
  if (hasErrors(diagnostics)) return { kind: 'invalid', diagnostics };
  return { kind: 'project', project, file };
}

type Table = Readonly<Record<string, unknown>>;

type Document =
  | { readonly kind: 'document'; readonly value: Table }
  | { readonly kind: 'invalid'; readonly diagnostics: readonly Diagnostic[] };

function parseDocument(file: SourceFile): Document {
  try {
    return { kind: 'document', value: parse(file.text) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const start = lineStart(file, error.line) + error.column - 1;
    // Its message goes on with an excerpt of the text; the code frame shows that better.
    const problem = (error.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '');
    const diagnostic = diagnose(rows.notToml, file, { start, end: start }, { problem });
    return { kind: 'invalid', diagnostics: [diagnostic] };
  }
}

function readProject(reader: TableReader): Project {
  const options = reader.table('options');
  const variables = reader.table('variables');
  const project: Project = {
    main: reader.pythonPath('main', 'the main program'),
    board: reader.name('board', 'a board') ?? defaultProject.board,
    packages: reader.list('packages', (item) => reader.checkName(item, 'a package')),
    include: reader.list('include', (item) => reader.checkPath(item)),
    manifest: reader.pythonPath('manifest', 'the manifest'),
    libPath: reader.list('lib-path', () => true),
    variables: variables.strings(),
    float: reader.choice('float', ['single', 'double']) ?? defaultProject.float,
    optimize: reader.level('optimize', [0, 1, 2]) ?? defaultProject.optimize,
    heap: reader.size('heap', 1024, 16 * 1024 * 1024),
    stack: reader.size('stack', 1024, 1024 * 1024),
    options: {
      heapStress: options.boolean('heap-stress') ?? false,
      failNth: options.boolean('fail-nth') ?? false,
    },
  };
  options.finish();
  return project;
}

interface Item {
  readonly key: string;
  readonly text: string;
  readonly place: Span;
}

/** Takes the values of one table, key by key; what is left over at the end is unknown. */
class TableReader {
  private readonly taken: string[] = [];

  constructor(
    private readonly file: SourceFile,
    private readonly places: TomlPlaces,
    private readonly path: readonly string[],
    private readonly values: Table,
    private readonly diagnostics: Diagnostic[] = [],
  ) {}

  /** Complains about keys that nobody took; returns all complaints, in the order of the text. */
  finish(): readonly Diagnostic[] {
    for (const key of Object.keys(this.values)) {
      if (this.taken.includes(key)) continue;
      const place = this.places.keyOf([...this.path, key]);
      const hint = `the keys are ${this.taken.join(', ')}`;
      const parameters = { table: this.path.join('.'), key };
      this.diagnostics.push(diagnose(rows.unknownKey, this.file, place, parameters, { hint }));
    }
    return this.diagnostics.sort((left, right) => left.span.start - right.span.start);
  }

  table(key: string): TableReader {
    const value = this.take(key);
    const path = [...this.path, key];
    if (value !== undefined && !isTable(value)) {
      this.complain(
        diagnose(rows.notATable, this.file, this.place(key), { table: path.join('.') }),
      );
    }
    const values = isTable(value) ? value : {};
    return new TableReader(this.file, this.places, path, values, this.diagnostics);
  }

  boolean(key: string): boolean | null {
    const value = this.take(key);
    if (value === undefined || typeof value === 'boolean') return value ?? null;
    return this.wrongType(key, 'true or false', value);
  }

  name(key: string, what: string): string | null {
    const item = this.string(key);
    return item !== null && this.checkName(item, what) ? item.text : null;
  }

  pythonPath(key: string, what: string): string | null {
    const item = this.string(key);
    if (item === null || !this.checkPath(item)) return null;
    if (item.text.endsWith('.py')) return item.text;
    this.complain(diagnose(rows.notPython, this.file, item.place, { what, path: item.text }));
    return null;
  }

  /** All keys of a table of strings. */
  strings(): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (const key of Object.keys(this.values)) {
      const item = this.string(key);
      if (item !== null) found.set(key, item.text);
    }
    return found;
  }

  choice<Choice extends string>(key: string, choices: readonly Choice[]): Choice | null {
    const item = this.string(key);
    if (item === null) return null;
    const found = choices.find((choice) => choice === item.text);
    if (found !== undefined) return found;
    const parameters = {
      value: item.text,
      key,
      choices: choices.map((choice) => `"${choice}"`).join(', '),
    };
    this.complain(diagnose(rows.notAChoice, this.file, item.place, parameters));
    return null;
  }

  level<Level extends number>(key: string, levels: readonly Level[]): Level | null {
    const value = this.take(key);
    if (value === undefined) return null;
    if (typeof value !== 'number') return this.wrongType(key, 'a number', value);
    const found = levels.find((level) => level === value);
    if (found !== undefined) return found;
    const parameters = { value, key, choices: levels.join(', ') };
    this.complain(diagnose(rows.notAChoice, this.file, this.place(key), parameters));
    return null;
  }

  /** A number of bytes, or a string such as "64K" or "1M". */
  size(key: string, low: number, high: number): number | null {
    const value = this.take(key);
    if (value === undefined) return null;
    if (typeof value !== 'number' && typeof value !== 'string') {
      return this.wrongType(key, 'a size', value);
    }
    const bytes = parseSize(value);
    if (bytes === null) {
      this.complain(diagnose(rows.badSize, this.file, this.place(key), { value: String(value) }));
      return null;
    }
    if (bytes >= low && bytes <= high) return bytes;
    const parameters = { key, value: bytes, low, high };
    this.complain(diagnose(rows.sizeOutOfRange, this.file, this.place(key), parameters));
    return null;
  }

  /** An array of strings, each of which `check` accepts, none of them twice. */
  list(key: string, check: (item: Item) => boolean): readonly string[] {
    const value = this.take(key);
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.wrongType(key, 'an array of strings', value);
      return [];
    }
    const place = this.place(key);
    const texts: string[] = [];
    for (const element of value as readonly unknown[]) {
      if (typeof element !== 'string') {
        this.wrongType(key, 'an array of strings', element);
      } else if (texts.includes(element)) {
        this.complain(diagnose(rows.twice, this.file, place, { value: element, key }));
      } else if (
        this.isFilled({ key, text: element, place }) &&
        check({ key, text: element, place })
      ) {
        texts.push(element);
      }
    }
    return texts;
  }

  checkName({ text, place }: Item, what: string): boolean {
    if (/^[A-Za-z0-9_]+(?:[.-][A-Za-z0-9_]+)*$/.test(text)) return true;
    this.complain(diagnose(rows.badName, this.file, place, { name: text, what }));
    return false;
  }

  checkPath({ text, place }: Item): boolean {
    const isRelative = !/^\/|^[A-Za-z]:|\\|\0/.test(text) && !text.split('/').includes('..');
    if (!isRelative) this.complain(diagnose(rows.notRelative, this.file, place, { path: text }));
    return isRelative;
  }

  private string(key: string): Item | null {
    const value = this.take(key);
    if (value === undefined) return null;
    if (typeof value !== 'string') return this.wrongType(key, 'a string', value);
    const item = { key, text: value, place: this.place(key) };
    return this.isFilled(item) ? item : null;
  }

  private isFilled({ key, text, place }: Item): boolean {
    if (text !== '') return true;
    this.complain(diagnose(rows.emptyString, this.file, place, { key }));
    return false;
  }

  private take(key: string): unknown {
    this.taken.push(key);
    return this.values[key];
  }

  private place(key: string): Span {
    return this.places.valueOf([...this.path, key]);
  }

  private wrongType(key: string, wanted: string, value: unknown): null {
    const parameters = { key, wanted, given: describe(value) };
    this.complain(diagnose(rows.wrongType, this.file, this.place(key), parameters));
    return null;
  }

  private complain(diagnostic: Diagnostic): void {
    this.diagnostics.push(diagnostic);
  }
}

function parseSize(value: number | string): number | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : null;
  const match = /^(\d{1,9})\s*(?:([KM])i?B?)?$/.exec(value);
  if (match === null) return null;
  const unit = match[2] === 'K' ? 1024 : match[2] === 'M' ? 1024 * 1024 : 1;
  return Number(match[1]) * unit;
}

function isTable(value: unknown): value is Table {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}

function describe(value: unknown): string {
  if (typeof value === 'string') return 'a string';
  if (typeof value === 'boolean') return 'a boolean';
  if (typeof value === 'number' || typeof value === 'bigint') return 'a number';
  if (Array.isArray(value)) return 'an array';
  return value instanceof Date ? 'a date' : 'a table';
}

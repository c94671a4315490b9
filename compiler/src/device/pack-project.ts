// A project as a package: its modules, stubs and C files, and a package.json made of pyproject.toml's table [project].

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, TomlError } from 'smol-toml';
import { packagedFile, topModules } from '../packages/content.js';
import type { PackageFacts } from '../packages/content.js';
import { normalName, parseRequirement, toSemver } from '../packages/versions.js';
import { Failure } from './failure.js';
import { makeArchive } from './package-archive.js';

export interface PackedProject extends PackageFacts {
  readonly archive: Buffer;
  /** Paths in the package, sorted, with package.json. */
  readonly paths: readonly string[];
}

/** Folders that hold nothing for those who use the package. */
const skippedFolder =
  /^(?:\..*|__pycache__|node_modules|packages|build|dist|tests?|examples|docs|venv)$/;
const skippedFile = /^(?:setup|conftest|manifest)\.py$/;
const kept = /^(?:README|LICEN[CS]E|NOTICE)(?:\.\w+)?$/i;

type Table = Readonly<Record<string, unknown>>;

/** `folder`: that of pyproject.toml; `shown`: what messages call it. */
export function packProject(folder: string, shown: string): PackedProject {
  const file = join(folder, 'pyproject.toml');
  if (!existsSync(file)) {
    throw new Failure('usage', `there is no pyproject.toml in ${shown}`, {
      hints: ['a package needs one with [project], name and version'],
    });
  }
  const document = readToml(file);
  const project = tableIn(document, 'project');
  const wrong = (problem: string, hint: string) =>
    new Failure('usage', `pyproject.toml: ${problem}`, { hints: [hint] });
  if (project === null)
    throw wrong('there is no table [project]', 'add [project] with name = "…" and version = "…"');
  const name = project['name'];
  if (typeof name !== 'string' || !/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name)) {
    throw wrong('[project] has no proper name', 'a name has letters, digits, - . and _');
  }
  const version = project['version'];
  const full = typeof version === 'string' ? toSemver(version) : null;
  if (full === null) {
    throw wrong(
      '[project] has no version of the form 1.2.3',
      'for example version = "1.0.0", or "1.0rc1"',
    );
  }
  const facts = {
    name: normalName(name),
    version: full,
    dependencies: requirements(project, wrong),
  };
  const tool = tableIn(tableIn(document, 'tool') ?? {}, 'mpy-ts');
  const main = typeof tool?.['main'] === 'string' ? tool['main'] : 'main.py';
  const files = projectFiles(folder, main);
  if (topModules(files.keys()).size === 0) {
    throw new Failure('usage', `${shown} has no module to pack`, {
      hints: [
        'modules stand beside pyproject.toml or in src/; the main program is not part of a package',
      ],
    });
  }
  const archive = makeArchive(packageJson(facts, project), files);
  return { ...facts, archive, paths: ['package.json', ...files.keys()] };
}

function readToml(file: string): Table {
  try {
    return parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const problem = (error.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '');
    throw new Failure('usage', `pyproject.toml is not valid TOML: ${problem} (line ${error.line})`);
  }
}

function tableIn(table: Table, key: string): Table | null {
  const value = table[key];
  const isTable = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isTable ? (value as Table) : null;
}

function requirements(project: Table, wrong: (problem: string, hint: string) => Failure) {
  const { dependencies = [] } = project;
  if (!Array.isArray(dependencies) || !dependencies.every((each) => typeof each === 'string')) {
    throw wrong(
      'the dependencies of [project] are no array of strings',
      'for example dependencies = ["bus>=1.0"]',
    );
  }
  const found: Record<string, string> = {};
  for (const text of dependencies as readonly string[]) {
    const requirement = parseRequirement(text);
    if (requirement === null) {
      throw wrong(
        `the dependency "${text}" cannot be kept`,
        'a name with versions is possible: "bus>=1.0,<2", "bus~=1.4"; no extras, markers or addresses',
      );
    }
    found[requirement.name] = requirement.range;
  }
  return found;
}

function packageJson({ name, version, dependencies }: PackageFacts, project: Table): string {
  const text = (key: string) => (typeof project[key] === 'string' ? project[key] : undefined);
  const { license } = project;
  const table = tableIn(project, 'license');
  const licenseText = typeof license === 'string' ? license : table?.['text'];
  const json = {
    name,
    version,
    description: text('description'),
    license: typeof licenseText === 'string' ? licenseText : undefined,
    keywords: ['mpy-ts', 'micropython'],
    dependencies,
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** By path in the package, sorted. */
function projectFiles(folder: string, main: string): ReadonlyMap<string, Uint8Array> {
  const source = join(folder, 'src');
  const root =
    statSync(source, { throwIfNoEntry: false })?.isDirectory() === true ? source : folder;
  const found = new Map<string, string>();
  const visit = (at: string, path: string): void => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const full = join(at, entry.name);
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!skippedFolder.test(entry.name)) visit(full, inner);
      } else if (entry.isFile() && packagedFile.test(entry.name)) {
        const isMain = full === join(folder, main);
        if (!isMain && !(path === '' && skippedFile.test(entry.name))) found.set(inner, full);
      }
    }
  };
  visit(root, '');
  for (const name of readdirSync(folder)) {
    if (kept.test(basename(name)) && statSync(join(folder, name)).isFile())
      found.set(name, join(folder, name));
  }
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(sorted.map(([path, full]) => [path, readFileSync(full)]));
}

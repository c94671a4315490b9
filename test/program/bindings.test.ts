import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import type { NativeFunction, NativeModule } from '../../compiler/src/program/natives.js';
import { NodeFiles } from '../../compiler/src/device/node-files.js';
import { StubLibrary } from '../../compiler/src/program/stub-library.js';

// Stubs and C sources of the runtime must name the same things: otherwise a program that happens to use one of them
// would not link.

const runtime = new URL('../../runtime-c/', import.meta.url).pathname;
const files = new NodeFiles(runtime);
const library = new StubLibrary(files, 'objects');

/** All C text of the runtime, macros expanded; null where there is no compiler. */
function preprocessed(): string | null {
  const sources = ['objects', 'modules', 'vm', 'heap'].flatMap((folder) =>
    readdirSync(join(runtime, folder))
      .filter((name) => name.endsWith('.c'))
      .map((name) => join(folder, name)),
  );
  const { stdout, status } = spawnSync('gcc', ['-m32', '-E', '-P', '-I.', ...sources], {
    cwd: runtime,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return status === 0 ? stdout : null;
}

const text = preprocessed();
const withCompiler = text === null ? test.skip : test;
const sources = text ?? '';

function nativeModules(): NativeModule[] {
  const names = files.list('modules').filter((name) => name.endsWith('.pyi'));
  return [
    library.builtins(),
    ...names.map((name) => {
      const stem = name.slice(0, -'.pyi'.length);
      return library.module(stem, `modules/${name}`, `modules/${stem}.c`);
    }),
  ].map(({ module }) => module);
}

const modules = nativeModules();

function functionsOf(module: NativeModule): NativeFunction[] {
  return [...module.members.values()].flatMap((member) => {
    const own = member.kind === 'class' ? [...member.members.values()] : [member];
    return own.flatMap((fn) =>
      fn.kind === 'function' ? [fn, ...(fn.setter === null ? [] : [fn.setter])] : [],
    );
  });
}

test('the stubs have no mistakes', (t) => {
  const found = [
    ...library.builtins().diagnostics,
    ...files
      .list('modules')
      .filter((name) => name.endsWith('.pyi'))
      .flatMap((name) => {
        const stem = name.slice(0, -'.pyi'.length);
        return library.module(stem, `modules/${name}`, `modules/${stem}.c`).diagnostics;
      }),
  ];
  t.deepEqual(
    found.map(({ file, code, message }) => `${file?.path}: ${code} ${message}`),
    [],
  );
  t.true(existsSync(join(runtime, 'objects/list.pyi')));
});

withCompiler('each function of a stub is defined in C', (t) => {
  const defined = /\bvalue (py_\w+)\([^)]*\)\s*(?:\{|__attribute__\(\(alias)/g;
  const words = new Set([...sources.matchAll(defined)].map((match) => match[1]));
  const missing = modules
    .flatMap(functionsOf)
    .filter(({ cName }) => !words.has(cName))
    .map(({ cName, place }) => `${cName} (${place.file.path})`);
  t.deepEqual(missing, []);
});

withCompiler(
  'each class of a stub has its type object, each table that C names has its stub',
  (t) => {
    const types = new Set(
      [...sources.matchAll(/\bconst struct type (type_\w+) =/g)].map((m) => m[1]),
    );
    const words = new Set(sources.match(/\battrs_\w+/g));
    const classes = modules.flatMap((module) =>
      [...module.members.values()].flatMap((member) => (member.kind === 'class' ? [member] : [])),
    );
    t.deepEqual(
      classes.filter(({ symbol }) => !types.has(symbol)).map(({ symbol }) => symbol),
      [],
    );
    const tables = new Set(classes.map(({ attrsSymbol }) => attrsSymbol));
    const unknown = [...words].filter((word) => !tables.has(word));
    t.deepEqual(unknown, []);
  },
);

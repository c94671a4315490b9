// Manifests: the language that they are written in, compared with CPython, what their functions list, and every mistake with its place and words.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { evaluateManifest } from '../../compiler/src/manifest/evaluate.js';
import type { ManifestResult } from '../../compiler/src/manifest/evaluate.js';
import { MemoryFiles } from '../../compiler/src/program/files.js';
import { positionOf } from '../../compiler/src/source/span.js';

interface Given {
  readonly files?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly libraries?: readonly string[];
  readonly ours?: readonly string[];
}

function evaluate(text: string, given: Given = {}): ManifestResult & { said: readonly string[] } {
  const { files = {}, variables = {}, libraries = [], ours = [] } = given;
  const said: string[] = [];
  const result = evaluateManifest({
    files: new MemoryFiles({ 'manifest.py': text, ...files }),
    path: 'manifest.py',
    variables: new Map(Object.entries(variables)),
    libraries,
    hasOurs: (name) => ours.includes(name),
    cwd: '',
    env: { HOME: '/home/me' },
    say: (line) => said.push(line),
  });
  return { ...result, said };
}

/** target=path, with the level where there is one; then our own packages. */
function listed(text: string, given: Given = {}): readonly string[] {
  const { files, packages, diagnostics } = evaluate(text, given);
  if (diagnostics.length > 0) throw new Error(shown(diagnostics[0]!));
  const modules = files.map(({ target, path, optimize }) => {
    const level = optimize === null ? '' : ` O${optimize}`;
    return `${target}=${path}${level}`;
  });
  return [...modules, ...packages.map((name) => `ours: ${name}`)];
}

function shown({
  code,
  message,
  file,
  span,
  hint,
  related,
}: ManifestResult['diagnostics'][number]) {
  const place = (where: typeof file, start: number) =>
    where === null
      ? ''
      : `${where.path}:${positionOf(where, start).line}:${positionOf(where, start).column} `;
  const covered = file === null ? '' : `<${file.text.slice(span.start, span.end)}> `;
  const advice = hint === null ? '' : ` (${hint})`;
  const from = related.map(
    (each) => ` ${each.message} ${place(each.file, each.span.start).trim()}`,
  );
  return `${place(file, span.start)}${covered}${code} ${message}${advice}${from.join('')}`;
}

test('the language: what CPython prints', (t) => {
  const here = import.meta.dirname;
  const text = readFileSync(join(here, 'language.py'), 'utf8');
  const { said, diagnostics } = evaluate(text);
  t.deepEqual(diagnostics.map(shown), []);
  t.is(`${said.join('\n')}\n`, readFileSync(join(here, 'language.out'), 'utf8'));
});

const tree = {
  'src/app.py': '',
  'src/pkg/__init__.py': '',
  'src/pkg/part.py': '',
  'src/pkg/deep/leaf.py': '',
  'src/pkg/notes.txt': '',
  'src/pkg/__pycache__/x.py': '',
  'src/no-name.py': '',
  'board/main.py': '',
};

test('module and package', (t) => {
  t.deepEqual(listed('module("board/main.py")', { files: tree }), ['board/main.py=board/main.py']);
  t.deepEqual(listed('module("app.py", base_path="src", opt=3)', { files: tree }), [
    'app.py=src/app.py O2',
  ]);
  t.deepEqual(listed('package("pkg", base_path="src")', { files: tree }), [
    'pkg/__init__.py=src/pkg/__init__.py',
    'pkg/deep/leaf.py=src/pkg/deep/leaf.py',
    'pkg/part.py=src/pkg/part.py',
  ]);
  t.deepEqual(
    listed('package("pkg", files=["part.py"], base_path="src", opt=0)', { files: tree }),
    ['pkg/part.py=src/pkg/part.py O0'],
  );
});

test('the older forms', (t) => {
  const all = [
    'app.py=src/app.py',
    'pkg/__init__.py=src/pkg/__init__.py',
    'pkg/deep/leaf.py=src/pkg/deep/leaf.py',
    'pkg/part.py=src/pkg/part.py',
  ];
  for (const name of ['freeze', 'freeze_as_mpy', 'freeze_as_str', 'freeze_mpy']) {
    t.deepEqual(listed(`${name}("src")`, { files: tree }), all, name);
    t.deepEqual(listed(`${name}("src", "app.py")`, { files: tree }), [all[0]!], name);
    t.deepEqual(listed(`${name}("src", ("app.py", "pkg/deep"))`, { files: tree }), [
      all[0]!,
      all[2]!,
    ]);
  }
  t.deepEqual(listed('freeze("src", "app.py", opt=1)', { files: tree }), ['app.py=src/app.py O1']);
  t.deepEqual(listed('freeze("src", "app.py", 2)', { files: tree }), ['app.py=src/app.py O2']);
});

test('what is listed twice from the same file counts once', (t) => {
  t.deepEqual(
    listed('freeze("src", "app.py")\nmodule("app.py", base_path="src")', { files: tree }),
    ['app.py=src/app.py'],
  );
});

test('include: folders, lists, options, variables, paths from the manifest', (t) => {
  const files = {
    ...tree,
    'board/manifest.py': 'module("main.py")\n',
    'port/x.py':
      'options.defaults(extra=False, level=1)\nif options.extra: module("app.py", base_path="../$(TOP)")\nprint(options.level, options.extra)\n',
  };
  t.deepEqual(listed('include("board")', { files }), ['main.py=board/main.py']);
  t.deepEqual(listed('include(["board/manifest.py"])', { files }), ['main.py=board/main.py']);
  t.deepEqual(evaluate('include("port/x.py")', { files }).said, ['1 False']);
  t.deepEqual(evaluate('include("port/x.py", level=5)', { files }).said, ['5 False']);
  const variables = { TOP: 'src', PORT_DIR: 'port' };
  t.deepEqual(listed('include("$(PORT_DIR)/x.py", extra=True)', { files, variables }), [
    'app.py=src/app.py',
  ]);
});

const library = {
  'lib/micropython/net/aio/manifest.py':
    'metadata(version="1.0")\nrequire("log")\noptions.defaults(server=False)\npackage("aio")\nif options.server: module("server.py")\n',
  'lib/micropython/net/aio/aio/__init__.py': '',
  'lib/micropython/net/aio/server.py': '',
  'lib/python-stdlib/log/manifest.py': 'module("log.py")\n',
  'lib/python-stdlib/log/log.py': '',
  'lib/python-stdlib/collections/manifest.py': 'module("collections.py")\n',
  'lib/python-stdlib/collections/collections.py': '',
  'lib/unix-ffi/log/manifest.py': 'module("log.py")\n',
  'lib/unix-ffi/log/log.py': '',
  'mine/log/manifest.py': 'module("log.py")\n',
  'mine/log/log.py': '',
};
const withLibrary = { files: library, libraries: ['lib'], ours: ['collections', 'os'] };
const aio = 'aio/__init__.py=lib/micropython/net/aio/aio/__init__.py';
const log = 'log.py=lib/python-stdlib/log/log.py';

test('require: from a checkout of micropython-lib, with what the package requires', (t) => {
  t.deepEqual(listed('require("aio")', withLibrary), [log, aio]);
  t.deepEqual(listed('require("aio")\nrequire("aio")\nrequire("log")', withLibrary), [log, aio]);
  t.deepEqual(listed('require("aio", version="1", server=True)', withLibrary), [
    log,
    aio,
    'server.py=lib/micropython/net/aio/server.py',
  ]);
  t.deepEqual(listed('require("log", unix_ffi=True)', withLibrary), [
    'log.py=lib/unix-ffi/log/log.py',
  ]);
});

test('require: our own library comes before micropython-lib', (t) => {
  t.deepEqual(listed('require("collections")\nrequire("os-path")', withLibrary), [
    'ours: collections',
    'ours: os',
  ]);
  t.deepEqual(listed('require("collections")', { ours: ['collections'] }), ['ours: collections']);
});

test('add_library: behind the others, before them, and by name', (t) => {
  const mine = 'log.py=mine/log/log.py';
  t.deepEqual(listed('add_library("mine", "mine")\nrequire("log")', withLibrary), [log]);
  t.deepEqual(listed('add_library("mine", "mine", prepend=True)\nrequire("log")', withLibrary), [
    mine,
  ]);
  t.deepEqual(listed('add_library("mine", "mine")\nrequire("log", library="mine")', withLibrary), [
    mine,
  ]);
});

test('metadata is that of the first manifest', (t) => {
  const text =
    'metadata(description="A lamp", version="1.2")\nmetadata(license="MIT")\nrequire("aio")\n';
  t.deepEqual(
    [...evaluate(text, withLibrary).metadata],
    [
      ['description', 'A lamp'],
      ['version', '1.2'],
      ['license', 'MIT'],
    ],
  );
});

const mistakes: readonly (readonly [text: string, message: string, given?: Given])[] = [
  [
    'module("none.py")',
    '1:1 <module("none.py")> E8102 FileNotFoundError: there is no file none.py (check the name; it ends with .py)',
  ],
  [
    'module("src")',
    '1:1 <module("src")> E8102 FileNotFoundError: there is no file src (it is a folder: package() takes one)',
  ],
  [
    'module("src/pkg/notes.txt")',
    '1:1 <module("src/pkg/notes.txt")> E8102 ValueError: src/pkg/notes.txt is not a .py file',
  ],
  [
    'module("x.mpy")',
    "1:1 <module(\"x.mpy\")> E8108 'x.mpy' is MicroPython's bytecode, which the runtime cannot run (name the source (.py) instead)",
  ],
  [
    'package("none")',
    '1:1 <package("none")> E8102 FileNotFoundError: there is no folder none (package() takes a folder of modules, module() a file)',
  ],
  [
    'package("src", files=["y.py"])',
    '1:1 <package("src", files=["y.py"])> E8102 FileNotFoundError: there is no file src/y.py (check the name; it ends with .py)',
  ],
  [
    'freeze("src/app.py")',
    '1:1 <freeze("src/app.py")> E8102 FileNotFoundError: there is no folder src/app.py (the first argument is the folder, the second what in it)',
  ],
  [
    'freeze("src", "none.py")',
    '1:1 <freeze("src", "none.py")> E8102 FileNotFoundError: there is no file src/none.py (check the name; it ends with .py)',
  ],
  [
    'module("src/app.py", opt=4)',
    '1:1 <module("src/app.py", opt=4)> E8102 ValueError: opt must be 0, 1, 2 or 3',
  ],
  ['module(3)', '1:1 <module(3)> E8102 TypeError: module_path must be str, not int'],
  [
    'module()',
    "1:1 <module()> E8102 TypeError: module() missing 1 required argument: 'module_path'",
  ],
  [
    'module("a", "b", 1, 2)',
    '1:1 <module("a", "b", 1, 2)> E8102 TypeError: module() takes 3 positional arguments but 4 were given',
  ],
  [
    'module("a", path="b")',
    '1:1 <module("a", path="b")> E8102 TypeError: module() got an unexpected keyword argument \'path\'',
  ],
  [
    'module("a", module_path="b")',
    '1:1 <module("a", module_path="b")> E8102 TypeError: module() got multiple values for argument \'module_path\'',
  ],
  [
    'include("none.py")',
    '1:1 <include("none.py")> E8102 FileNotFoundError: there is no manifest none.py (relative paths start from the folder of this manifest)',
  ],
  [
    'include("src")',
    '1:1 <include("src")> E8102 FileNotFoundError: there is no manifest src/manifest.py (relative paths start from the folder of this manifest)',
  ],
  [
    'include("$(BOARD_DIR)/x.py")',
    '1:1 <include("$(BOARD_DIR)/x.py")> E8106 $(BOARD_DIR) has no value (say --define BOARD_DIR=FOLDER, or BOARD_DIR = "FOLDER" in [tool.mpy-ts.variables])',
  ],
  [
    'require("none")',
    '1:1 <require("none")> E8102 ValueError: there is no package \'none\' (give a checkout of micropython-lib with --lib-path, or lib-path in [tool.mpy-ts])',
  ],
  [
    'require("none")',
    '1:1 <require("none")> E8102 ValueError: there is no package \'none\' (looked in lib/micropython, lib/python-stdlib; give a checkout of micropython-lib with --lib-path, or lib-path in [tool.mpy-ts])',
    withLibrary,
  ],
  [
    'require("x", library="mine")',
    '1:1 <require("x", library="mine")> E8102 ValueError: there is no library \'mine\' (name it with add_library before)',
  ],
  [
    'module("board/main.py")\nmodule("main.py", base_path="board")\nmodule("main.py", base_path="src")',
    '3:1 <module("main.py", base_path="src")> E8107 the module \'main\' is frozen twice: board/main.py and src/main.py the first time manifest.py:2:1',
    { files: { ...tree, 'src/main.py': '' } },
  ],
  [
    'module("../x.py")',
    '1:1 <module("../x.py")> E8102 ValueError: ../x.py is not below its base folder (the path is that of the import: give the folder around it as base_path)',
    { files: { ...tree, '../x.py': '' } },
  ],
  [
    'options.debug',
    "1:1 <options.debug> E8102 AttributeError: <module 'options'> has no attribute 'debug'",
  ],
  [
    'x = 1\nraise ValueError(f"bad {x}")',
    '2:1 <raise ValueError(f"bad {x}")> E8102 ValueError: bad 1',
  ],
  ['raise SystemExit', '1:1 <raise SystemExit> E8102 SystemExit: '],
  ['raise 3', '1:1 <raise 3> E8102 TypeError: exceptions must derive from BaseException'],
  ['def f(): f()\nf()', '1:10 <f()> E8102 RecursionError: maximum recursion depth exceeded'],
  [
    'while True: pass',
    '1:13 <pass> E8104 the manifest does not come to an end (look for a loop without one)',
  ],
  ['import sys', "1:8 <sys> E8103 a manifest cannot import 'sys' (only os and os.path are there)"],
  [
    'from json import loads',
    "1:1 <from json import loads> E8103 a manifest cannot import 'json' (only os and os.path are there)",
  ],
  ['from os import fork', "1:16 <fork> E8102 ImportError: cannot import name 'fork' from 'os'"],
  [
    'import os\nos.listdir("none")',
    '2:1 <os.listdir("none")> E8102 FileNotFoundError: there is no folder none',
  ],
  ['x = "a" * 10000000', '1:5 <"a" * 10000000> E8102 ValueError: the result is too long'],
  ['x = range(10**9)', '1:5 <range(10**9)> E8102 ValueError: the range is too long'],
  ['x = 2**60', '1:5 <2**60> E8102 ValueError: a number of a manifest has at most 53 bits'],
  ['"%x" % 3', '1:1 <"%x" % 3> E8102 ValueError: a manifest cannot format with %x'],
  [
    '"{:3}".format(3)',
    '1:1 <"{:3}".format(3)> E8102 ValueError: a manifest cannot format with {:3}',
  ],
  ['"{}".format()', '1:1 <"{}".format()> E8102 IndexError: there is no value for {}'],
  ['a, b = 1, 2, 3', '1:1 <a, b> E8102 ValueError: too many values to unpack (expected 2, got 3)'],
  [
    '1 + "a"',
    "1:1 <1 + \"a\"> E8102 TypeError: unsupported operand type(s) for +: 'int' and 'str'",
  ],
  [
    '1 < "a"',
    "1:1 <1 < \"a\"> E8102 TypeError: '<' not supported between instances of 'int' and 'str'",
  ],
  ['[][0]', '1:1 <[][0]> E8102 IndexError: list index out of range'],
  ['{[]: 1}', "1:1 <{[]: 1}> E8102 TypeError: unhashable type: 'list'"],
  ['3()', "1:1 <3()> E8102 TypeError: 'int' object is not callable"],
  ['for x in 3: pass', "1:10 <3> E8102 TypeError: 'int' object is not iterable"],
  [
    'def f(a): pass\nf()',
    "2:1 <f()> E8102 TypeError: f() missing 1 required positional argument: 'a'",
  ],
  [
    'def f(a): pass\nf(1, 2)',
    '2:1 <f(1, 2)> E8102 TypeError: f() takes 1 positional arguments but 2 were given',
  ],
  [
    'def f(a): pass\nf(1, b=2)',
    "2:1 <f(1, b=2)> E8102 TypeError: f() got an unexpected keyword argument 'b'",
  ],
  ...(
    [
      ['class C: pass', 'class C: pass', 'classes'],
      ['with open("x") as f: pass', 'with open("x") as f: pass', 'with statements'],
      ['1.5', '1.5', 'floats'],
      ['b"x"', 'b"x"', 'bytes'],
      ['def f(): yield 1\nfor x in f(): pass', 'yield 1', 'coroutines and generators'],
      ['f"{1:3}"', ':3', 'format specifications'],
      ['match 1:\n  case 1: pass', 'match 1:\n  case 1: pass', 'match statements'],
      ['x = 10**3\nx.y = 1', 'x.y', 'assignments to attributes'],
    ] as const
  ).map(([text, covered, what]) => {
    const before = text.slice(0, text.indexOf(covered)).split('\n');
    const at = `${before.length}:${(before.at(-1) ?? '').length + 1}`;
    return [
      text,
      `${at} <${covered}> E8101 a manifest cannot have ${what} (a manifest lists modules: docs/packages.md says what of Python it can use)`,
    ] as const;
  }),
];
for (const [text, message, given = { files: tree }] of mistakes) {
  test(`mistake: ${message}`, (t) => {
    t.deepEqual(evaluate(text, given).diagnostics.map(shown), [`manifest.py:${message}`]);
  });
}

test('a mistake in an included manifest names the lines that led to it', (t) => {
  const files = { 'a/manifest.py': '\ninclude("../b.py")\n', 'b.py': 'module("none.py")\n' };
  t.deepEqual(evaluate('include("a")', { files }).diagnostics.map(shown), [
    'b.py:1:1 <module("none.py")> E8102 FileNotFoundError: there is no file none.py (check the name; it ends with .py) from here a/manifest.py:2:1 from here manifest.py:1:1',
  ]);
  // One that was caught leaves nothing behind.
  const text = 'try: include("a")\nexcept Exception: pass\nmodule("x.py")';
  t.deepEqual(evaluate(text, { files }).diagnostics.map(shown), [
    'manifest.py:3:1 <module("x.py")> E8102 FileNotFoundError: there is no file x.py (check the name; it ends with .py)',
  ]);
});

test('a manifest that includes itself', (t) => {
  const [first] = evaluate('include("manifest.py")').diagnostics;
  t.is(first?.message, 'RecursionError: maximum recursion depth exceeded');
});

test('what no parser takes', (t) => {
  const [first] = evaluate('module("x.py"').diagnostics;
  t.regex(shown(first!), /^manifest\.py:1:7 <\(> E1033 /);
});

test('a manifest that cannot be read', (t) => {
  const result = evaluateManifest({
    files: new MemoryFiles({}),
    path: 'manifest.py',
    variables: new Map(),
    libraries: [],
    hasOurs: () => false,
    cwd: '',
    env: {},
    say: () => undefined,
  });
  t.deepEqual(result.diagnostics.map(shown), [
    "E8105 cannot read the manifest 'manifest.py': there is no such file",
  ]);
});

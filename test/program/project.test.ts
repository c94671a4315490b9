// The project file: what is read from it, and every mistake with its number, place and text.

import test from 'ava';
import { defaultProject, parseProject } from '../../compiler/src/program/project.js';
import { positionOf } from '../../compiler/src/source/span.js';

/** Diagnostics as "line:column text|code message (hint)"; `text` is what the span covers. */
function mistakes(text: string): readonly string[] {
  const result = parseProject('pyproject.toml', text);
  if (result.kind !== 'invalid') throw new Error(`the project is not refused: ${result.kind}`);
  return result.diagnostics.map(({ code, message, file, span, hint }) => {
    if (file === null) throw new Error('no file');
    const { line, column } = positionOf(file, span.start);
    const covered = file.text.slice(span.start, span.end);
    return `${line}:${column} ${covered}|${code} ${message}${hint === null ? '' : ` (${hint})`}`;
  });
}

function project(text: string) {
  const result = parseProject('pyproject.toml', text);
  if (result.kind !== 'project') throw new Error(`no project: ${result.kind}`);
  return result.project;
}

test('every key', (t) => {
  const text = `[project]
name = "blinker"

[tool.mpy-ts]
main = "src/app.py"
board = "pyboard-v1.1"
packages = ["asyncio", "collections.abc"]
include = ["lib", "vendor/x"]
manifest = "boards/manifest.py"
lib-path = ["../micropython-lib"]
float = "double"
optimize = 2
heap = "64K"
stack = 4096

[tool.mpy-ts.options]
heap-stress = true
fail-nth = false

[tool.mpy-ts.variables]
PORT_DIR = "../port"
`;
  t.deepEqual(project(text), {
    main: 'src/app.py',
    board: 'pyboard-v1.1',
    packages: ['asyncio', 'collections.abc'],
    include: ['lib', 'vendor/x'],
    manifest: 'boards/manifest.py',
    libPath: ['../micropython-lib'],
    variables: new Map([['PORT_DIR', '../port']]),
    float: 'double',
    optimize: 2,
    heap: 65536,
    stack: 4096,
    options: { heapStress: true, failNth: false },
  });
});

test('an empty table gives the defaults', (t) => {
  t.deepEqual(project('[tool.mpy-ts]\n'), defaultProject);
  t.deepEqual(project('[tool]\nmpy-ts = {}\n'), defaultProject);
});

test('sizes', (t) => {
  const heap = (value: string) => project(`[tool.mpy-ts]\nheap = ${value}`).heap;
  t.is(heap('65536'), 65536);
  t.is(heap('0x4000'), 16384);
  t.is(heap('"16K"'), 16384);
  t.is(heap('"16 KiB"'), 16384);
  t.is(heap('"1M"'), 1048576);
  t.is(heap('1024'), 1024);
  t.is(heap('16777216'), 16777216);
});

test('other files are not about mpy-ts', (t) => {
  t.is(parseProject('p', '').kind, 'none');
  t.is(parseProject('p', '[tool.black]\nline-length = 100\n').kind, 'none');
  t.is(parseProject('p', 'tool = 3\n').kind, 'none');
});

const wrong: readonly (readonly [title: string, text: string, ...mistakes: readonly string[]])[] = [
  [
    'not TOML',
    '[tool.mpy-ts]\nmain = \n',
    '2:8 |E8001 the project file is not valid TOML: invalid value',
  ],
  [
    'not a table',
    '[tool]\nmpy-ts = 3\n',
    '2:10 3|E8002 [tool.mpy-ts] must be a table (write [tool.mpy-ts] on a line of its own)',
  ],
  [
    'options not a table',
    '[tool.mpy-ts]\noptions = "fast"\n',
    '2:11 "fast"|E8002 [tool.mpy-ts.options] must be a table (write [tool.mpy-ts.options] on a line of its own)',
  ],
  [
    'an unknown key',
    '[tool.mpy-ts]\nmain = "a.py"\nbord = "host"\n',
    "3:1 bord|E8003 [tool.mpy-ts] has no key 'bord' (the keys are options, variables, main, board, packages, include, manifest, lib-path, float, optimize, heap, stack)",
  ],
  [
    'an unknown option',
    '[tool.mpy-ts.options]\nstress = true\n',
    "2:1 stress|E8003 [tool.mpy-ts.options] has no key 'stress' (the keys are heap-stress, fail-nth)",
  ],
  [
    'wrong types, all of them, in the order of the text',
    `[tool.mpy-ts]
main = 3
board = ["host"]  # one
packages = "asyncio"
include = ["a", 3]
float = 1.5
optimize = "O"
heap = true
stack = 1979-05-27
options.heap-stress = "yes"
`,
    "2:8 3|E8004 'main' must be a string, not a number",
    '3:9 ["host"]|E8004 \'board\' must be a string, not an array',
    '4:12 "asyncio"|E8004 \'packages\' must be an array of strings, not a string',
    '5:11 ["a", 3]|E8004 \'include\' must be an array of strings, not a number',
    "6:9 1.5|E8004 'float' must be a string, not a number",
    '7:12 "O"|E8004 \'optimize\' must be a number, not a string',
    "8:8 true|E8004 'heap' must be a size, not a boolean",
    "9:9 1979-05-27|E8004 'stack' must be a size, not a date",
    '10:23 "yes"|E8004 \'heap-stress\' must be true or false, not a string',
  ],
  [
    'a value that is no choice',
    '[tool.mpy-ts]\nfloat = "half"\n',
    '2:9 "half"|E8005 \'half\' is no value for \'float\' (it takes one of "single", "double")',
  ],
  [
    'a manifest that is not Python, and a variable that is no text',
    '[tool.mpy-ts]\nmanifest = "list.txt"\n[tool.mpy-ts.variables]\nPORT_DIR = 3\n',
    '2:12 "list.txt"|E8008 the manifest \'list.txt\' is not a .py file',
    "4:12 3|E8004 'PORT_DIR' must be a string, not a number",
  ],
  [
    'a level that is none',
    '[tool.mpy-ts]\noptimize = 3\n',
    "2:12 3|E8005 '3' is no value for 'optimize' (it takes one of 0, 1, 2)",
  ],
  [
    'empty strings',
    '[tool.mpy-ts]\nmain = ""\ninclude = [""]\n',
    '2:8 ""|E8006 \'main\' is empty',
    '3:11 [""]|E8006 \'include\' is empty',
  ],
  ...['/abs/x.py', '../x.py', 'a/../b.py', 'C:/x.py', 'a\\\\b.py'].map((path) => {
    const shown = path.replace('\\\\', '\\');
    return [
      `a main program outside: ${shown}`,
      `[tool.mpy-ts]\nmain = "${path}"\n`,
      `2:8 "${path}"|E8007 '${shown}' is not a path below the project's folder (give a relative path, with / between its parts and without ..)`,
    ] as const;
  }),
  [
    'a main program that is not Python',
    '[tool.mpy-ts]\nmain = "app.c"\n',
    '2:8 "app.c"|E8008 the main program \'app.c\' is not a .py file',
  ],
  ...['"64 kilobytes"', '1.5', '"-1"', '""'].map(
    (value) =>
      [
        `no size: ${value}`,
        `[tool.mpy-ts]\nheap = ${value}\n`,
        `2:8 ${value}|E8009 '${value.replaceAll('"', '')}' is not a size (write bytes, such as 65536, or "64K" (1K is 1024 bytes))`,
      ] as const,
  ),
  [
    'sizes out of range',
    '[tool.mpy-ts]\nheap = 1023\nstack = "2M"\n',
    "2:8 1023|E8010 'heap' is 1023 bytes; it must be 1024 to 16777216",
    '3:9 "2M"|E8010 \'stack\' is 2097152 bytes; it must be 1024 to 1048576',
  ],
  [
    'no names',
    '[tool.mpy-ts]\nboard = "my board"\npackages = ["a/b"]\n',
    '2:9 "my board"|E8011 \'my board\' is not a name for a board (it has letters, digits, - and _ (. between the parts of a package))',
    '3:12 ["a/b"]|E8011 \'a/b\' is not a name for a package (it has letters, digits, - and _ (. between the parts of a package))',
  ],
  [
    'twice',
    '[tool.mpy-ts]\npackages = [\n  "a", # first\n  "a",\n]\n',
    '2:12 [\n  "a", # first\n  "a",\n]|E8012 \'a\' stands twice in \'packages\' (leave one out)',
  ],
];

for (const [title, text, ...expected] of wrong) {
  test(title, (t) => t.deepEqual(mistakes(text), expected));
}

test('places are right however the keys are written', (t) => {
  const places = (text: string) => mistakes(text).map((line) => line.slice(0, line.indexOf('|')));
  t.deepEqual(places('tool.mpy-ts.float = "x"\n'), ['1:21 "x"']);
  t.deepEqual(places('[tool]\n"mpy-ts".float = "x"\n'), ['2:18 "x"']);
  t.deepEqual(places("[ tool . 'mpy-ts' ]\n\n  float  =  'x'  # why\n"), ["3:13 'x'"]);
  t.deepEqual(places('[tool]\nmpy-ts = { float = "x" }\n'), ['2:10 { float = "x" }']);
  t.deepEqual(places('[a]\nb = """\n[tool.mpy-ts]\nfloat = "y\n"""\n[tool.mpy-ts]\nfloat = "x"'), [
    '7:9 "x"',
  ]);
  t.deepEqual(places('[a]\nb = [\n "]", # ]\n]\n[[c]]\nd = 1\n[tool.mpy-ts]\r\nfloat = "x"\r\n'), [
    '8:9 "x"',
  ]);
  t.deepEqual(places('[tool.mpy-ts]\nmain = "é\\"#.c" # c\n'), ['2:8 "é\\"#.c"']);
});

import test from 'ava';
import { LayeredFiles, MemoryFiles } from '../../compiler/src/program/files.js';
import { buildGraph } from '../../compiler/src/program/graph.js';
import type { ProgramGraph } from '../../compiler/src/program/graph.js';
import { StubLibrary } from '../../compiler/src/program/stub-library.js';

const RUNTIME = {
  'rt/objects/int.pyi': 'class int: ...\n',
  'rt/modules/sys.pyi': 'argv: list\nmaxsize: Final = 1\n',
  'rt/modules/sys.c': '',
  'rt/modules/time.pyi': 'def sleep(s, /): ...\ndef ticks_ms(): ...\n',
  'rt/modules/time.c': '',
  'lib/json/__init__.py': 'from . import decoder\n',
  'lib/json/decoder.py': '',
  'lib/heapq.py': '',
};

function graph(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: { entry?: string; folders?: string[]; packages?: string[] } = {},
): ProgramGraph {
  const all = new LayeredFiles([new MemoryFiles(files), new MemoryFiles(RUNTIME)]);
  return buildGraph({
    files: all,
    entry: options.entry ?? 'app/main.py',
    places: { folders: options.folders ?? ['app'], lib: 'lib', modules: ['rt/modules'] },
    stubs: new StubLibrary(all, 'rt/objects'),
    packages: options.packages ?? [],
  });
}

function main(text: string, others: Readonly<Record<string, string>> = {}): ProgramGraph {
  return graph({ 'app/main.py': text, ...others });
}

/** Full names, natives in brackets. */
function names({ modules, imported }: ProgramGraph): string[] {
  return [...modules.map((module) => module.name), ...imported.map(({ name }) => `[${name}]`)];
}

/** Code, the text underlined, message, hint. */
function show({ diagnostics }: ProgramGraph): string[] {
  return diagnostics.map(({ code, file, span, message, hint }) => {
    const text = file === null ? '' : ` <${file.text.slice(span.start, span.end)}>`;
    return `${code}${text} ${message}${hint === null ? '' : ` | ${hint}`}`;
  });
}

test('one file', (t) => {
  const result = main('print(1)\n');
  t.deepEqual(names(result), ['__main__']);
  t.deepEqual(show(result), []);
  t.is(result.modules[0]?.path, 'main.py');
  t.is(result.modules[0]?.file.path, 'app/main.py');
  t.deepEqual([...result.natives.keys()], ['builtins']);
});

test('imports anywhere are found, in the order in which they lead on', (t) => {
  const result = main(
    `import a
def f():
    try:
        import b
    finally:
        from c import d
    match f:
        case 1:
            import e
    with f: import g
    lambda: __import__('h')
class C:
    import i
importlib.import_module('j')
`,
    Object.fromEntries('abceghij'.split('').map((name) => [`app/${name}.py`, 'import k\n'])),
  );
  t.deepEqual(
    show(result).map((text) => text.slice(0, 5)),
    Array(8).fill('E4001'),
  );
  t.deepEqual(names(result), ['__main__', 'a', 'b', 'c', 'e', 'g', 'h', 'i', 'j']);
});

test('packages: their parents, submodules, relative imports, cycles', (t) => {
  const result = main('import pkg.sub.mod as m\nfrom pkg import other\n', {
    'app/pkg/__init__.py': 'from .sub import mod\n',
    'app/pkg/other.py': 'from . import third, x\nfrom .. import nothing\n',
    'app/pkg/third.py': 'from .sub.mod import f\nimport pkg\n',
    'app/pkg/sub/__init__.py': 'from .. import other\nfrom ..third import y\n',
    'app/pkg/sub/mod.py': 'def f(): ...\n',
  });
  t.deepEqual(names(result), [
    '__main__',
    'pkg',
    'pkg.sub',
    'pkg.sub.mod',
    'pkg.other',
    'pkg.third',
  ]);
  t.deepEqual(show(result), [
    "E4004 <..> .. goes beyond the top-level package 'pkg' | use fewer dots",
  ]);
  const byName = new Map(result.modules.map((module) => [module.name, module]));
  t.is(byName.get('pkg.sub')?.resolve(2, 'third'), 'pkg.third');
  t.is(byName.get('pkg.sub')?.resolve(1, null), 'pkg.sub');
  t.is(byName.get('pkg.sub.mod')?.resolve(1, null), 'pkg.sub');
  t.is(byName.get('pkg.third')?.resolve(0, 'a.b'), 'a.b');
  t.true(byName.get('pkg.sub')?.isPackage);
  t.false(byName.get('pkg.sub.mod')?.isPackage);
  t.is(byName.get('pkg.sub.mod')?.path, 'pkg/sub/mod.py');
  t.is(byName.get('pkg.sub')?.path, 'pkg/sub/__init__.py');
});

test('a folder without __init__ is a namespace package; a real one wins', (t) => {
  const files = {
    'app/main.py': 'import space.a, both\n',
    'app/space/a.py': '',
    'app/both/x.py': '',
    'more/both/__init__.py': '',
  };
  const result = graph(files, { folders: ['app', 'more'] });
  t.deepEqual(show(result), []);
  t.deepEqual(names(result), ['__main__', 'space', 'space.a', 'both']);
  t.is(result.modules[3]?.path, 'both/__init__.py');
  t.true(result.modules[1]?.isPackage);
  t.is(result.modules[1]?.path, 'space/');
});

test('places in order: the program, lib, native modules', (t) => {
  t.deepEqual(names(main('import json, heapq, time, sys\n')), [
    '__main__',
    'json',
    'heapq',
    'json.decoder',
    '[time]',
    '[sys]',
  ]);
  const own = main('import heapq, time, sys\n', {
    'app/heapq.py': '',
    'app/time.py': '',
    'app/sys.py': '',
  });
  t.deepEqual(names(own), ['__main__', 'heapq', 'time', '[sys]']);
  t.is(own.modules[1]?.file.path, 'app/heapq.py');
  const shown = main('import json\n').modules.map((module) => module.path);
  t.deepEqual(shown, ['main.py', 'lib/json/__init__.py', 'lib/json/decoder.py']);
});

test('a native module of the program itself', (t) => {
  const result = main('import blink\nfrom blink import on\n', {
    'app/blink.pyi': 'def on(pin: int, /) -> None: ...\n',
    'app/blink.c': '',
  });
  t.deepEqual(show(result), []);
  t.deepEqual(result.imported, [{ name: 'blink', stub: 'app/blink.pyi', source: 'app/blink.c' }]);
  t.is(result.natives.get('blink')?.names.get('on')?.kind, 'function');
});

test('names with a u in front mean the plain module, unless there is one of that name', (t) => {
  const result = main('import utime\nimport ujson.decoder\n');
  t.deepEqual(show(result), []);
  t.deepEqual(names(result), ['__main__', 'json', 'json.decoder', '[time]']);
  t.is(result.modules[0]?.resolve(0, 'utime'), 'time');
  t.is(result.modules[0]?.resolve(0, 'ujson.decoder'), 'json.decoder');
  t.deepEqual(names(main('import utime\n', { 'app/utime.py': '' })), ['__main__', 'utime']);
});

test('a module that is not there', (t) => {
  t.deepEqual(show(main('import nothing_like_it\n')), [
    "E4001 <nothing_like_it> there is no module 'nothing_like_it' | " +
      'looked for nothing_like_it.py and nothing_like_it/__init__.py in app, lib, and among the native modules',
  ]);
  t.deepEqual(show(main('import tme\nfrom heapqq import x\n')), [
    "E4001 <tme> there is no module 'tme' | did you mean 'time'? " +
      'looked for tme.py and tme/__init__.py in app, lib, and among the native modules',
    "E4001 <heapqq> there is no module 'heapqq' | did you mean 'heapq'? " +
      'looked for heapqq.py and heapqq/__init__.py in app, lib, and among the native modules',
  ]);
  t.deepEqual(show(main('import json.decode\n')), [
    "E4001 <json.decode> there is no module 'json.decode' | did you mean 'decoder'? " +
      'looked for decode.py and decode/__init__.py in lib/json',
  ]);
  t.deepEqual(show(main('import heapq.x\nimport sys.y.z\n')), [
    "E4002 <heapq.x> there is no module 'heapq.x': 'heapq' is a module, not a package | " +
      'a package is a folder of modules: heapq is the file lib/heapq.py',
    "E4002 <sys.y.z> there is no module 'sys.y': 'sys' is a module, not a package | " +
      'a package is a folder of modules: sys is the file rt/modules/sys.c',
  ]);
  t.deepEqual(show(main("__import__('')\n")), ["E4010 <''> the name of the module is empty"]);
  t.deepEqual(
    show(main("__import__('../x')\n")).map((text) => text.slice(0, 43)),
    ["E4001 <'../x'> there is no module '../x' | "],
  );
});

test('a missing module is no error where the program is ready for it', (t) => {
  const text = `
try:
    import absent
except ImportError:
    absent = None
try:
    from absent2 import x
except (ValueError, ModuleNotFoundError):
    import absent3
try:
    import absent4
except ValueError: ...
try:
    import absent5
except: ...
if TYPE_CHECKING:
    import absent6
`;
  const result = main(text);
  t.deepEqual(
    show(result).map((line) => line.split(' ')[1]),
    ['<absent3>', '<absent4>'],
  );
  t.deepEqual(names(result), ['__main__']);
});

test('relative imports where there is no package', (t) => {
  t.deepEqual(show(main('from . import x\nfrom .a import y\n')), [
    'E4003 <.> the main program cannot use a relative import: it belongs to no package | ' +
      "write 'import NAME' or 'from NAME import ...' without leading dots",
    'E4003 <.a> the main program cannot use a relative import: it belongs to no package | ' +
      "write 'import NAME' or 'from NAME import ...' without leading dots",
  ]);
  t.deepEqual(show(main('import a\n', { 'app/a.py': 'from . import b\n' })), [
    "E4005 <.> a relative import in 'a', which belongs to no package | " +
      "write 'import NAME' or 'from NAME import ...' without leading dots",
  ]);
});

test('names that a native module has not', (t) => {
  const result = main(
    'from time import slep, sleep\ntry:\n    from time import x\nexcept ImportError: ...\n',
  );
  t.deepEqual(show(result), [
    "W4009 <slep> the native module 'time' has no 'slep' | did you mean 'sleep'?",
  ]);
});

test('the entry: missing, a folder, empty, not UTF-8, a null byte', (t) => {
  t.deepEqual(show(graph({ 'app/main.py': '' }, { entry: 'app/mian.py' })), [
    "E4008 there is no file 'app/mian.py' | did you mean 'main.py'?",
  ]);
  t.deepEqual(show(graph({ 'app/x.txt': '' }, { entry: 'app/main.py' })), [
    "E4008 there is no file 'app/main.py'",
  ]);
  t.deepEqual(show(graph({ 'app/main.py': '' }, { entry: 'app' })), [
    "E4007 'app' is a folder, not a Python file | did you mean app/main.py?",
  ]);
  t.deepEqual(show(graph({ 'app/x.py': '' }, { entry: 'app' })), [
    "E4007 'app' is a folder, not a Python file | name the main program in it",
  ]);
  t.deepEqual(show(main('')), []);
  t.deepEqual(names(main('')), ['__main__']);
  const notUtf8 = graph({ 'app/main.py': Uint8Array.of(0x78, 0x3d, 0xff, 0x0a) });
  t.deepEqual(
    notUtf8.diagnostics.map(({ code }) => code),
    ['E1001'],
  );
  t.deepEqual(
    main('x = 1\0\n').diagnostics.map(({ code }) => code),
    ['E1005'],
  );
});

test('a module name that is a keyword is a syntax error at the import', (t) => {
  const result = main('import class\n', { 'app/class.py': '' });
  t.deepEqual(
    result.diagnostics.map(({ code }) => code.slice(0, 2)),
    ['E2'],
  );
  t.deepEqual(names(main("__import__('class')\n", { 'app/class.py': '' })), ['__main__', 'class']);
});

test('a cycle of imports ends', (t) => {
  const result = main('import a\n', { 'app/a.py': 'import b\n', 'app/b.py': 'import a, main\n' });
  t.deepEqual(names(result), ['__main__', 'a', 'b', 'main']);
  t.deepEqual(show(result), []);
});

test('calls that import: constant names count, computed and relative ones are no errors', (t) => {
  const result = main('import pkg\n', {
    'app/pkg/__init__.py':
      "from importlib import import_module\nimport_module('.a', __package__)\nimport_module('.none', __package__)\n" +
      "__import__('b', globals(), locals(), [], 1)\n__import__('c', level=0)\n__import__('d' + 'd')\n",
    'app/pkg/a.py': '',
    'app/pkg/b.py': '',
    'app/c.py': '',
  });
  t.deepEqual(names(result), ['__main__', 'pkg', 'pkg.a', 'c']);
  t.deepEqual(
    show(result).map((text) => text.split(' ').slice(0, 2).join(' ')),
    ['E4001 <importlib>'],
  );
  t.deepEqual(show(main("import_module('.x')\n")), []);
  const stated = main("import_module('.a', 'pkg')\nimport_module('..c', package='pkg.b')\n", {
    'app/pkg/__init__.py': '',
    'app/pkg/a.py': '',
    'app/pkg/c.py': '',
  });
  t.deepEqual(names(stated), ['__main__', 'pkg', 'pkg.a', 'pkg.c']);
});

test('packages that the project lists', (t) => {
  const result = graph({ 'app/main.py': '' }, { packages: ['heapq', 'absent'] });
  t.deepEqual(names(result), ['__main__', 'heapq']);
  t.deepEqual(show(result), [
    "E4011 there is no package 'absent', which the project file lists | " +
      'looked for absent.py and absent/__init__.py in app, lib',
  ]);
});

import test from 'ava';
import { checkFiles, compileProgram, openStubs } from '../../compiler/src/compile.js';
import { MemoryFiles } from '../../compiler/src/program/files.js';
import type { Diagnostic } from '../../compiler/src/source/diagnostics.js';

const PACKAGE = {
  'root/runtime-c/objects/functions.pyi':
    'class object: ...\nclass int: ...\nclass str: ...\ndef print(*args, sep=None): ...\n',
  'root/runtime-c/modules/time.pyi': 'def sleep(s, /): ...\n',
  'root/runtime-c/modules/time.c': '',
  'root/lib/helper.py': 'def double(x): return x * 2\n',
};

function filesWith(own: Readonly<Record<string, string>>): MemoryFiles {
  return new MemoryFiles({ ...PACKAGE, ...own });
}

function show(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(
    ({ code, file, span }) =>
      `${file?.path ?? ''} ${code} <${file?.text.slice(span.start, span.end) ?? ''}>`,
  );
}

const options = { packageRoot: 'root' };

test('a program becomes C', (t) => {
  const files = filesWith({
    'app/main.py': 'import helper\nprint("hello", helper.double(21))\n',
  });
  const { program, diagnostics } = compileProgram(files, 'app/main.py', options);
  t.deepEqual(show(diagnostics), []);
  t.regex(program?.source ?? '', /^\/\* The program main\.py, compiled for the runtime\. \*\/\n/);
  t.regex(program?.source ?? '', /struct function function__helper_double = /);
  t.deepEqual(
    program?.modules.map(({ name, path }) => [name, path]),
    [
      ['__main__', 'main.py'],
      ['helper', 'lib/helper.py'],
    ],
  );
  t.deepEqual(
    program?.codes.map(({ code }) => code.qualname),
    ['<module>', 'double'],
  );
  t.is(program?.file('helper')?.path, 'root/lib/helper.py');
  t.is(program?.file('absent'), null);
  t.deepEqual(program?.ownNatives, []);
});

test('disassembly stands beside the instructions when asked for', (t) => {
  const files = filesWith({ 'main.py': 'print(len("hello"))\n' });
  const plain = compileProgram(files, 'main.py', options).program?.source ?? '';
  const shown = compileProgram(files, 'main.py', { ...options, disassembly: true }).program;
  t.notRegex(plain, /LOADK r/);
  t.regex(shown?.source ?? '', /0x[0-9a-f]{8}u, \/\* 0: LOADK r\d+, print \*\/\n/);
});

test('errors of each phase keep the later ones from running', (t) => {
  const of = (text: string) => {
    const result = compileProgram(filesWith({ 'main.py': text }), 'main.py', options);
    t.is(result.program, null);
    return show(result.diagnostics);
  };
  t.deepEqual(of('import absent\nnonlocal x\n').slice(0, 1), ['main.py E4001 <absent>']);
  t.is(of('x = = 1\n').length, 1);
  t.is(of('def f():\n    nonlocal x\n').length, 1);
});

test('the same program gives the same C, whatever was compiled before', (t) => {
  const files = filesWith({ 'main.py': 'print("hello")\n', 'other.py': 'print("x".y)\n' });
  const stubs = openStubs(files, 'root');
  const first = compileProgram(files, 'main.py', { ...options, stubs }).program?.source;
  compileProgram(files, 'other.py', { ...options, stubs });
  t.is(compileProgram(files, 'main.py', { ...options, stubs }).program?.source, first);
  t.is(compileProgram(files, 'main.py', options).program?.source, first);
});

test('native modules of the program itself are named, the runtime’s are not', (t) => {
  const files = filesWith({
    'app/main.py': 'import time, blink\n',
    'app/blink.pyi': 'def on(pin, /): ...\n',
    'app/blink.c': '',
  });
  t.deepEqual(compileProgram(files, 'app/main.py', options).program?.ownNatives, [
    { name: 'blink', stub: 'app/blink.pyi', source: 'app/blink.c' },
  ]);
});

test('checking files: modules of packages are known by their names', (t) => {
  const files = filesWith({
    'app/main.py': 'import pkg.mod\n',
    'app/pkg/__init__.py': '',
    'app/pkg/mod.py': 'from . import other\nfrom .missing import x\n',
    'app/pkg/other.py': 'import top\n',
    'app/top.py': '',
  });
  t.deepEqual(show(checkFiles(files, ['app/pkg/mod.py'], options)), [
    'app/pkg/mod.py E4001 <.missing>',
  ]);
  t.deepEqual(show(checkFiles(files, ['app/pkg/other.py', 'app/pkg/__init__.py'], options)), []);
});

test('checking several files: what they share is reported once, in the order of the text', (t) => {
  const files = filesWith({
    'a.py': 'import shared\nprint(later)\nfrom time import slep\n',
    'b.py': 'import shared\n',
    'shared.py': 'print(nobody)\n',
  });
  t.deepEqual(show(checkFiles(files, ['a.py', 'b.py', 'shared.py'], options)), [
    'a.py W3050 <later>',
    'a.py W4009 <slep>',
    'shared.py W3050 <nobody>',
  ]);
});

test('checking looks below `if __name__ == "__main__"`', (t) => {
  const files = filesWith({ 'a.py': 'if __name__ == "__main__":\n    print(nobody)\n' });
  t.deepEqual(show(checkFiles(files, ['a.py'], options)), ['a.py W3050 <nobody>']);
});

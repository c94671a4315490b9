// What is still accepted just below each limit, what has no limit, and that nothing makes the parser fail
// in any other way than by a diagnostic. (What is past the limits: diagnostics.test.ts.)

import test from 'ava';
import { hasErrors } from '../../compiler/src/source/diagnostics.js';
import { createSourceFile } from '../../compiler/src/source/span.js';
import type { Expr, Stmt } from '../../compiler/src/syntax/ast.js';
import { checkSyntax } from '../../compiler/src/syntax/checks.js';
import { dumpTree } from '../../compiler/src/syntax/dump.js';
import { parseModule } from '../../compiler/src/syntax/parser.js';

function parse(text: string): readonly Stmt[] {
  const file = createSourceFile('test.py', text);
  const { module, diagnostics } = parseModule(file);
  const all = [...diagnostics, ...checkSyntax(file, module)];
  if (hasErrors(all)) throw new Error(all.map(({ message }) => message).join('\n'));
  return module.body;
}

function codes(text: string): string[] {
  return parseModule(createSourceFile('test.py', text)).diagnostics.map(({ code }) => code);
}

function nestedFStrings(count: number): string {
  let text = '1';
  for (let level = 0; level < count; level++) text = `f'{${text}}'`;
  return text;
}

const accepted: Readonly<Record<string, string>> = {
  '200 parentheses': `${'('.repeat(200)}1${')'.repeat(200)}`,
  '200 lists': `${'['.repeat(200)}1${']'.repeat(200)}`,
  '200 calls': `${'f('.repeat(200)}1${')'.repeat(200)}`,
  '200 subscripts': `${'a['.repeat(200)}1${']'.repeat(200)}`,
  '200 dictionaries': `${'{1:'.repeat(200)}1${'}'.repeat(200)}`,
  '200 comprehensions': `${'[a for a in '.repeat(200)}1${']'.repeat(200)}`,
  '200 f-strings in one another': nestedFStrings(200),
  '1000 times minus': `${'-'.repeat(1000)}1`,
  '1000 times not': `${'not '.repeat(1000)}a`,
  '1000 powers': `${'2 ** '.repeat(1000)}1`,
  '1000 lambdas': `${'lambda: '.repeat(1000)}1`,
  '1000 conditional expressions': `${'a if b else '.repeat(1000)}a`,
  'all limits together': `${'1 if a else '.repeat(300)}${'lambda: '.repeat(300)}${'(1 if a else a ** '.repeat(200)}1${')'.repeat(200)}`,
};

for (const [name, text] of Object.entries(accepted)) {
  test(`accepted: ${name}`, (t) => {
    const [statement] = parse(text);
    t.is(statement?.kind, 'Expr');
    let length = 0;
    dumpTree(statement!, (part) => (length += part.length));
    t.true(length > 10);
  });
}

test('accepted: 100 levels of indentation, with deep expressions inside', (t) => {
  const blocks = Array.from({ length: 100 }, (_, depth) => `${' '.repeat(depth)}if x:\n`).join('');
  const [statement] = parse(`${blocks}${' '.repeat(100)}y = ${accepted['all limits together']!}\n`);
  t.is(statement?.kind, 'If');
});

test('accepted: an integer of 4300 digits, and a longer one in hexadecimal', (t) => {
  t.is(parse('1'.repeat(4300)).length, 1);
  t.is(parse(`0x${'1'.repeat(10_000)}`).length, 1);
});

function depthOf(root: Expr, step: (expr: Expr) => Expr | null): number {
  let depth = 0;
  for (let expr: Expr | null = root; expr !== null; expr = step(expr)) depth++;
  return depth;
}

function expression(text: string): Expr {
  const [statement] = parse(text);
  if (statement?.kind !== 'Expr') throw new Error('not an expression');
  return statement.value;
}

test('no limit: chains of operators, attributes, calls', (t) => {
  const sum = expression(Array<string>(20_000).fill('a').join(' + '));
  t.is(
    depthOf(sum, (expr) => (expr.kind === 'BinOp' ? expr.left : null)),
    20_000,
  );
  const chain = expression(`a${'.b()[c]'.repeat(5000)}`);
  t.is(
    depthOf(chain, (expr) => {
      if (expr.kind === 'Call') return expr.func;
      return expr.kind === 'Attribute' || expr.kind === 'Subscript' ? expr.value : null;
    }),
    15_001,
  );
});

test('no limit: a chain of elif', (t) => {
  const [statement] = parse(`if a: pass\n${'elif b: pass\n'.repeat(5000)}else: pass\n`);
  let depth = 0;
  for (let node = statement; node?.kind === 'If'; node = node.orelse[0]) depth++;
  t.is(depth, 5001);
});

test('a chain of 5,000 additions is printed', (t) => {
  const [statement] = parse(Array<string>(5000).fill('a').join('+'));
  let length = 0;
  dumpTree(statement!, (part) => (length += part.length));
  t.true(length > 100_000_000);
});

test('a line of 10 MB', (t) => {
  t.is(parse(`x = "${'a'.repeat(10_000_000)}"`).length, 1);
  t.is(parse(`# ${'a'.repeat(10_000_000)}`).length, 0);
  t.deepEqual(codes(`x = ${'1'.repeat(10_000_000)}`), ['E1043']);
  t.deepEqual(codes(`x = "${'a'.repeat(10_000_000)}`), ['E1050']);
});

test('files with nothing in them', (t) => {
  for (const text of ['', '\n', '\r\n', '\r', '# comment', '   ', '\f', '\t\n  # x\n', '\ufeff']) {
    t.deepEqual(parse(text), [], JSON.stringify(text));
  }
});

test('at most 20 diagnostics for a file', (t) => {
  t.is(codes('a b\n'.repeat(19)).length, 19);
  t.is(codes('a b\n'.repeat(21)).length, 20);
  t.is(codes('x = (\ny = 3\n'.repeat(1000)).length, 20);
});

test('diagnostics stand in the order of the text', (t) => {
  const text = "f(\nx = 'a\ny = 1 +\nfor a in b\n    c d\n";
  const { diagnostics } = parseModule(createSourceFile('test.py', text));
  const starts = diagnostics.map(({ span }) => span.start);
  t.true(starts.length > 2);
  t.deepEqual(
    starts,
    [...starts].sort((a, b) => a - b),
  );
});

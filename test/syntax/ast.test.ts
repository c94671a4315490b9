// The tree as CPython prints it: for small files against recorded output, and, where python3 is 3.11, for a
// sample of its standard library (all of it: npm run conformance:ast).

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { findPackageRoot } from '../../compiler/src/cli/package.js';
import { decodeSource } from '../../compiler/src/source/decode.js';
import { createSourceFile } from '../../compiler/src/source/span.js';
import { childNodes } from '../../compiler/src/analysis/walk.js';
import type { AnyNode } from '../../compiler/src/syntax/ast.js';
import { dumpToString, dumpTree, nodeKinds } from '../../compiler/src/syntax/dump.js';
import { parseModule } from '../../compiler/src/syntax/parser.js';
import { answerOf, askPython, difference } from '../../tools/conformance/ast-oracle.js';
import { findCorpus, isVersion311 } from '../../tools/conformance/corpus.js';

const cases = join(findPackageRoot(), 'test', 'syntax', 'cases');
const names = readdirSync(cases, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.py'))
  .sort();

for (const name of names) {
  test(`as recorded: ${name}`, (t) => {
    const answer = answerOf(cases, name, readFileSync(join(cases, name)));
    t.deepEqual(answer, {
      kind: 'tree',
      text: readFileSync(join(cases, `${name}.ast`), 'utf8'),
    });
  });
}

for (const name of names) {
  test(`places as recorded: ${name}`, (t) => {
    const { file } = decodeSource(name, readFileSync(join(cases, name)));
    const { module } = parseModule(file, { typeComments: true });
    const text = dumpToString(module, { attributesOf: file });
    t.is(`${text}\n`, readFileSync(join(cases, `${name}.places`), 'utf8'));
  });
}

function everyNode(root: AnyNode): AnyNode[] {
  const nodes = [root];
  for (const node of nodes) nodes.push(...childNodes(node));
  return nodes;
}

test('the cases have every kind of node', (t) => {
  const seen = new Set<string>();
  for (const name of names) {
    const { file } = decodeSource(name, readFileSync(join(cases, name)));
    const { module } = parseModule(file, { typeComments: true });
    for (const node of [...everyNode(module), ...module.type_ignores]) seen.add(node.kind);
  }
  t.deepEqual(
    // Texts of eval() and the like are put in later, by program/embed.ts.
    nodeKinds.filter((kind) => kind !== 'Embedded' && !seen.has(kind)),
    [],
  );
});

test('every node lies within its parent, and spans are not empty', (t) => {
  for (const name of names) {
    const { file } = decodeSource(name, readFileSync(join(cases, name)));
    const { module } = parseModule(file);
    for (const node of everyNode(module)) {
      if (node.kind !== 'Module' && node.kind !== 'arguments') {
        t.true(node.end > node.start, `${name}: ${node.kind} ${node.start}-${node.end}`);
      }
      for (const child of childNodes(node)) {
        const inside = child.start >= node.start && child.end <= node.end;
        // As in CPython, decorators stand before what they decorate.
        const decorator = 'decorator_list' in node && child.start < node.start;
        t.true(inside || decorator, `${name}: ${child.kind} at ${child.start} in ${node.kind}`);
      }
    }
  }
});

test('type comments that say ignore', (t) => {
  const file = createSourceFile(
    'test.py',
    'x = 1 # type: ignore[x]\n# type: ignore\n# type: ignored\n',
  );
  const { module } = parseModule(file, { typeComments: true });
  t.deepEqual(
    module.type_ignores.map(({ lineno, tag }) => [lineno, tag]),
    [
      [1, '[x]'],
      [2, ''],
    ],
  );
});

test('without being asked, type comments are comments', (t) => {
  const file = createSourceFile('test.py', 'x = 1 # type: int\n# type: ignore\n');
  const { module } = parseModule(file);
  t.like(module.body[0], { kind: 'Assign', type_comment: null });
  t.deepEqual(module.type_ignores, []);
});

test('the tree is written in pieces', (t) => {
  const file = createSourceFile('test.py', 'f(a, b)\n'.repeat(2000));
  const parts: string[] = [];
  dumpTree(parseModule(file).module, (part) => parts.push(part));
  t.true(parts.length > 4);
  t.true(parts.every((part) => part.length < 1 << 17));
});

const SAMPLE_STEP = 25;

test('a sample of the standard library', async (t) => {
  const corpus = findCorpus();
  if (corpus === null || !isVersion311(corpus)) {
    t.log(`left out: python3 is ${corpus?.version ?? 'not there'}, 3.11 is needed`);
    t.pass();
    return;
  }
  const sample = corpus.files.filter((_, index) => index % SAMPLE_STEP === 0);
  for await (const { path, answer } of askPython(corpus.folder, sample)) {
    const ours = answerOf(corpus.folder, path, readFileSync(join(corpus.folder, path)));
    t.is(difference(ours, answer), null, path);
  }
  t.log(`${sample.length} files of CPython ${corpus.version}`);
});

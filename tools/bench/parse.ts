// Parsing: how long this parser takes for the standard library of the machine's python3, and how long
// CPython's ast.parse takes for the same texts in the same run.
//
//     npx tsx tools/bench/parse.ts [PASSES]

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeSource } from '../../compiler/src/source/decode.js';
import { hasErrors } from '../../compiler/src/source/diagnostics.js';
import type { SourceFile } from '../../compiler/src/source/span.js';
import { parseModule } from '../../compiler/src/syntax/parser.js';
import { findCorpus } from '../conformance/corpus.js';
import type { Corpus } from '../conformance/corpus.js';

const passes = Number(process.argv[2] ?? 3);
function main(): number {
  const corpus = findCorpus();
  if (corpus === null) {
    console.log('python3 is not there: nothing to compare with');
    return 1;
  }
  const sources = corpus.files
    .map((path) => decodeSource(path, readFileSync(join(corpus.folder, path))))
    .filter(({ diagnostics }) => !hasErrors(diagnostics))
    .map(({ file }) => file);
  const megabytes = sources.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  console.log(`${sources.length} files, ${megabytes.toFixed(1)} MB, CPython ${corpus.version}`);
  const python = timePython(corpus);
  const ours = Array.from({ length: passes }, () => time(sources));
  const best = Math.min(...ours);
  row('CPython ast.parse, best pass', python, megabytes);
  row('mpy-ts, first pass (cold)', ours[0]!, megabytes);
  row('mpy-ts, best pass', best, megabytes);
  console.log(
    `ratio (CPython / mpy-ts): first ${ratio(python, ours[0]!)}, best ${ratio(python, best)}`,
  );
  return best <= python ? 0 : 1;
}

function row(what: string, seconds: number, megabytes: number): void {
  const speed = (megabytes / seconds).toFixed(1);
  console.log(`${what.padEnd(30)} ${seconds.toFixed(2)} s  ${speed} MB/s`);
}

function ratio(python: number, ours: number): string {
  return (python / ours).toFixed(2);
}

/** Seconds for all files; the trees are dropped at once, as in CPython's loop. */
function time(sources: readonly SourceFile[]): number {
  const start = performance.now();
  let statements = 0;
  for (const source of sources) {
    statements += parseModule(source).module.body.length;
  }
  if (statements === 0) throw new Error('nothing was parsed');
  return (performance.now() - start) / 1000;
}

const pythonProgram = `
import ast, json, os, sys, time, warnings
warnings.simplefilter('ignore')
folder, passes, files = json.load(sys.stdin)
texts = []
for name in files:
    with open(os.path.join(folder, name), 'rb') as file:
        texts.append(file.read())
best = None
for _ in range(passes):
    total = 0.0
    for text in texts:
        start = time.perf_counter()
        try:
            ast.parse(text)
        except (SyntaxError, ValueError):
            pass
        total += time.perf_counter() - start
    best = total if best is None else min(best, total)
print(best)
`;

function timePython({ folder, files }: Corpus): number {
  const run = spawnSync('python3', ['-c', pythonProgram], {
    input: JSON.stringify([folder, passes, files]),
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`python3 failed: ${run.stderr}`);
  return Number(run.stdout);
}

process.exitCode = main();

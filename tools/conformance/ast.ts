// Compares `mpy-ts ast` with `python3 -m ast` on every file of the standard library of the machine's python3.
//
//     npm run conformance:ast [-- FOLDER]     (another folder of Python files in place of the library)

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { answerOf, askPython, difference } from './ast-oracle.js';
import { findCorpus, isVersion311, listFiles } from './corpus.js';

const SHOWN = 20;

async function main(folder: string | undefined): Promise<number> {
  const library = findCorpus();
  if (library === null) {
    console.log('python3 is not there: nothing to compare with');
    return 1;
  }
  if (!isVersion311(library)) {
    console.log(
      `python3 is ${library.version}; the form printed is that of 3.11: expect differences`,
    );
  }
  const corpus =
    folder === undefined ? library : { folder: resolve(folder), files: listFiles(resolve(folder)) };
  let equal = 0;
  let refused = 0;
  let different = 0;
  for await (const { path, answer } of askPython(corpus.folder, corpus.files)) {
    const ours = answerOf(corpus.folder, path, readFileSync(join(corpus.folder, path)));
    const problem = difference(ours, answer);
    if (problem !== null) {
      different += 1;
      if (different <= SHOWN) console.log(`${path}: ${problem}`);
    } else if (answer.kind === 'refused') {
      refused += 1;
    } else {
      equal += 1;
    }
  }
  console.log(
    `${corpus.files.length} files, CPython ${library.version}: ${equal} equal, ` +
      `${refused} refused by both, ${different} different`,
  );
  return different === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv[2]);

// The Python programs of test/python: TOPIC/NAME.py with NAME.out beside it, which holds what CPython printed (tools/record.ts). Files whose names begin with `_` are modules of
// other programs. A line `# test: WORDS` near the top says how a program is to be run:
//
//   double      floats in double precision (a topic whose name ends in -double means it, too)
//   by-hand     not recorded from CPython: the .out file was written by a person, for modules that CPython has not
//   differs     not recorded either: CPython prints something else, as docs/differences.md says (topic differences)
//   stderr      the whole of standard error is compared, with NAME.err
//   host        not in the emulator: needs more memory or time than there is
//   no-stress   not with a collection at every allocation: it would take minutes
//   heap=BYTES  on the host, a heap of this size
//   args=A,B    the program's arguments

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PythonProgram {
  /** TOPIC/NAME */
  readonly title: string;
  /** Where it stands and runs. */
  readonly folder: string;
  /** NAME.py */
  readonly file: string;
  readonly double: boolean;
  readonly byHand: boolean;
  readonly wholeStderr: boolean;
  readonly hostOnly: boolean;
  readonly noStress: boolean;
  readonly heap: number | null;
  readonly args: readonly string[];
}

export const pythonTests = join(import.meta.dirname, '..', 'python');

export function findPrograms(folder: string = pythonTests): readonly PythonProgram[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((topic) =>
      readdirSync(join(folder, topic))
        .filter((name) => /^[^_].*\.py$/.test(name))
        .sort()
        .map((file) => readProgram(join(folder, topic), topic, file)),
    );
}

const knownWords = /^(double|by-hand|differs|stderr|host|no-stress|heap=\d+|args=.*)$/;

export function readProgram(folder: string, topic: string, file: string): PythonProgram {
  const head = readFileSync(join(folder, file), 'utf8').split('\n', 10);
  const words = head.flatMap((line) => /^# test: (.*)$/.exec(line)?.[1]?.split(/\s+/) ?? []);
  const unknown = words.find((word) => !knownWords.test(word));
  if (unknown !== undefined)
    throw new Error(`${topic}/${file}: "# test: ${unknown}" means nothing`);
  const valueOf = (key: string) =>
    words.find((word) => word.startsWith(`${key}=`))?.slice(key.length + 1) ?? null;
  const heap = valueOf('heap');
  return {
    title: `${topic}/${file.replace(/\.py$/, '')}`,
    folder,
    file,
    double: words.includes('double') || topic.endsWith('-double'),
    byHand: words.includes('by-hand') || words.includes('differs'),
    wholeStderr: words.includes('stderr'),
    hostOnly: words.includes('host'),
    noStress: words.includes('no-stress'),
    heap: heap === null ? null : Number(heap),
    args: valueOf('args')?.split(',') ?? [],
  };
}

/** What a program did: its output, and how it ended where that was not well. */
export interface Behaviour {
  readonly stdout: string;
  readonly code: number;
  readonly stderr: string;
}

/** The form of .out files: standard output, then the exit code and the last line of a traceback, if there was one. */
export function outText({ stdout, code, stderr }: Behaviour): string {
  if (code === 0) return stdout;
  const last = stderr.trimEnd().split('\n').at(-1) ?? '';
  const gap = stdout === '' || stdout.endsWith('\n') ? '' : '\n';
  return `${stdout}${gap}--- exit ${code}${last === '' ? '' : `: ${last}`}\n`;
}

/** Null when it was not recorded. */
export function recorded(program: PythonProgram, ending: 'out' | 'err'): string | null {
  const path = join(program.folder, program.file.replace(/\.py$/, `.${ending}`));
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

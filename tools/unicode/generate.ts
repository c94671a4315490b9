// Makes compiler/src/syntax/unicode-name-data.ts (characters by name, for \N{...}) and unicode-14.ts from what
// the machine's CPython 3.11 knows of Unicode. Aliases, which CPython does not list, are tried out: the
// candidates come from perl's tables. Not part of `npm run generate`: the result depends on no other file
// of the repository, and changes only with a new version of Unicode.
//
//     npx tsx tools/unicode/generate.ts

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { findPackageRoot } from '../../compiler/src/cli/package.js';
import { encodeNames } from './encode-names.js';
import type { CharacterName } from './encode-names.js';

interface Facts {
  readonly version: string;
  readonly names: readonly CharacterName[];
  readonly families: readonly (readonly [prefix: string, first: number, last: number])[];
  readonly unassigned: readonly (readonly [first: number, last: number])[];
}

const pythonProgram = `
import json, sys, unicodedata
candidates = json.load(sys.stdin)
names, families, unassigned = {}, [], []
for code in range(0x110000):
    character = chr(code)
    if unicodedata.category(character) == 'Cn':
        if unassigned and unassigned[-1][1] == code - 1:
            unassigned[-1][1] = code
        else:
            unassigned.append([code, code])
    name = unicodedata.name(character, None)
    if name is None or name.startswith('HANGUL SYLLABLE '):
        continue
    digits = '%04X' % code
    if name.endswith('-' + digits):
        prefix = name[:-len(digits)]
        if families and families[-1][0] == prefix and families[-1][2] == code - 1:
            families[-1][2] = code
        else:
            families.append([prefix, code, code])
    else:
        names[name] = code
for name in candidates:
    try:
        character = unicodedata.lookup(name)
    except KeyError:
        continue
    if len(character) == 1 and unicodedata.name(character, None) != name:
        names[name] = ord(character)
print(json.dumps({
    'version': unicodedata.unidata_version,
    'names': sorted([code, name] for name, code in names.items()),
    'families': families,
    'unassigned': unassigned,
}))
`;

const perlProgram = `
my $text = do "unicore/Name.pl";
for (split /\\n\\n|\\n/, $text) { print "$_\\n" if /[A-Z]/ && !/^[0-9A-F ]+$/ }
`;

function aliasCandidates(): string[] {
  const lines = execFileSync('perl', ['-e', perlProgram], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return lines.split('\n').map((line) => line.replace(/^[0-9A-F]{4,6}\t/, '').trim());
}

function readFacts(): Facts {
  const text = execFileSync('python3', ['-c', pythonProgram], {
    input: JSON.stringify(aliasCandidates()),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return JSON.parse(text) as Facts;
}

/** What this Node's Unicode assigns of a range that CPython's does not. */
function assignedSince(unassigned: Facts['unassigned']): number[] {
  const ranges: number[] = [];
  for (const [first, last] of unassigned) {
    for (let code = first; code <= last; code++) {
      if (/\p{Cn}/u.test(String.fromCodePoint(code))) continue;
      if (ranges[ranges.length - 1] === code - 1) ranges[ranges.length - 1] = code;
      else ranges.push(code, code);
    }
  }
  return ranges;
}

function hex(code: number): string {
  return `0x${code.toString(16)}`;
}

const LINE = 4000;

function chunks(text: string): string {
  const lines = text.match(new RegExp(`.{1,${LINE}}`, 'gs')) ?? [];
  return `[${lines.map((line) => `'${line}'`).join(', ')}].join('')`;
}

function nameModule({ version, names, families }: Facts): string {
  const { words, codes } = encodeNames(names);
  const rows = families.map(
    ([prefix, first, last]) => `['${prefix}', ${hex(first)}, ${hex(last)}]`,
  );
  return `// Made by tools/unicode/generate.ts from the Unicode Character Database ${version}; do not edit.
// Copyright of the data: Unicode, Inc., under the Unicode License v3 (https://www.unicode.org/license.txt).

/** The words of all names, the most frequent first. */
export const words = ${chunks(words.join(' '))};

/** The names, in the order of the characters; unicode-names.ts says how they are written. */
export const codes = ${chunks(codes)};

/** Families of characters whose names end with their number: prefix, first, last. */
export const families: readonly (readonly [string, number, number])[] = [${rows.join(', ')}];
`;
}

function rangesModule({ version, unassigned }: Facts): string {
  return `// Made by tools/unicode/generate.ts; do not edit.

/**
 * Characters that Unicode got after version ${version}, which is CPython 3.11's, as pairs of first and last.
 */
const ranges: readonly number[] = [${assignedSince(unassigned).map(hex).join(', ')}];

/** CPython 3.11 does not know the character, and so does not print it. */
export function isAssignedAfterUnicode14(point: number): boolean {
  for (let index = 0; index < ranges.length; index += 2) {
    if (point >= ranges[index]! && point <= ranges[index + 1]!) {
      return true;
    }
  }
  return false;
}
`;
}

async function write(name: string, text: string): Promise<void> {
  const path = join(findPackageRoot(), 'compiler', 'src', 'syntax', name);
  const config = await prettier.resolveConfig(path);
  writeFileSync(path, await prettier.format(text, { ...config, filepath: path }));
  console.log(`written: ${path}`);
}

const facts = readFacts();
await write('unicode-name-data.ts', nameModule(facts));
await write('unicode-14.ts', rangesModule(facts));

// Packages as npm's archives: a gzipped tar with everything below `package/`. The same content gives the same bytes: no times, no owners, a fixed order.

import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Header, Parser } from 'tar';
import type { ReadEntry } from 'tar';
import { factsOf, parsePackageJson } from '../packages/content.js';
import type { PackageContent } from '../packages/content.js';
import { Failure } from './failure.js';

const BLOCK = 512;
const MODE = 0o644;
/** More is no package for a microcontroller. */
const LARGEST = 64 * 1024 * 1024;
/** Of the operating system in the header of gzip: unknown, so that all of them write the same. */
const GZIP_OS = 9;

export function makeArchive(packageJson: string, files: ReadonlyMap<string, Uint8Array>): Buffer {
  const all: (readonly [string, Uint8Array])[] = [
    ['package.json', Buffer.from(packageJson)],
    ...[...files].sort(([a], [b]) => (a < b ? -1 : 1)),
  ];
  const blocks = all.flatMap(([path, content]) => entry(`package/${path}`, content));
  const packed = gzipSync(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]), { level: 9 });
  packed[GZIP_OS] = 255;
  return packed;
}

function entry(path: string, content: Uint8Array): readonly Uint8Array[] {
  const block = Buffer.alloc(BLOCK);
  const header = new Header({
    path,
    mode: MODE,
    size: content.length,
    mtime: new Date(0),
    type: 'File',
    uid: 0,
    gid: 0,
  });
  if (header.encode(block))
    throw new Failure('usage', `${path}: the name is too long for a package`);
  return [block, content, Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK)];
}

export function integrityOf(archive: Uint8Array): string {
  return `sha512-${createHash('sha512').update(archive).digest('base64')}`;
}

/** `name` is for messages. */
export async function readArchive(archive: Uint8Array, name: string): Promise<PackageContent> {
  const files = await entriesOf(archive, name);
  const json = files.get('package.json');
  if (json === undefined) throw broken(name, 'it has no package.json');
  const parsed = parsePackageJson(Buffer.from(json).toString('utf8'));
  const facts = typeof parsed === 'string' ? parsed : factsOf(parsed);
  if (typeof facts === 'string') throw broken(name, facts);
  files.delete('package.json');
  return { ...facts, files };
}

async function entriesOf(archive: Uint8Array, name: string): Promise<Map<string, Uint8Array>> {
  let plain: Buffer;
  try {
    plain = gunzipSync(archive, { maxOutputLength: LARGEST });
  } catch {
    throw broken(name, 'it is no gzipped tar archive');
  }
  const files = new Map<string, Uint8Array>();
  const problems: string[] = [];
  await new Promise<void>((resolve) => {
    const parser = new Parser({
      strict: true,
      onReadEntry: (read: ReadEntry) => {
        const chunks: Buffer[] = [];
        read.on('data', (chunk: Buffer) => chunks.push(chunk));
        read.on('end', () => {
          const problem = addEntry(files, read, Buffer.concat(chunks));
          if (problem !== null) problems.push(problem);
        });
      },
    });
    parser.on('error', () => {
      problems.push('it is damaged');
      resolve();
    });
    parser.on('end', () => resolve());
    parser.end(plain);
  });
  if (problems[0] !== undefined) throw broken(name, problems[0]);
  return files;
}

/** What is wrong with the entry, or null. Links and names that lead out of the folder are refused, whoever made them. */
function addEntry(
  files: Map<string, Uint8Array>,
  { type, path }: ReadEntry,
  content: Buffer,
): string | null {
  if (type === 'Directory') return null;
  if (type !== 'File' && type !== 'OldFile') return `${path} is no plain file`;
  const parts = path.split('/').slice(1);
  const unsafe = parts.length === 0 || parts.some((part) => /^\.{0,2}$|[\\:\0]/.test(part));
  if (unsafe || path.startsWith('/')) return `the name ${path} leads out of it`;
  files.set(parts.join('/'), content);
  return null;
}

function broken(name: string, problem: string): Failure {
  return new Failure('usage', `${name} is no package: ${problem}`, {
    hints: ['"mpy-ts pack" makes packages'],
  });
}

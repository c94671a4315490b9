// What CPython's `python3 -m ast` prints for many files, from one process; and what this compiler prints.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { decodeSource } from '../../compiler/src/source/decode.js';
import { hasErrors } from '../../compiler/src/source/diagnostics.js';
import type { Diagnostic } from '../../compiler/src/source/diagnostics.js';
import { dumpToString } from '../../compiler/src/syntax/dump.js';
import { parseModule } from '../../compiler/src/syntax/parser.js';

/** A tree as text, or why there is none. */
export type Answer =
  | { readonly kind: 'tree'; readonly text: string }
  | { readonly kind: 'refused'; readonly message: string };

export interface OracleAnswer {
  readonly path: string;
  readonly answer: Answer;
}

// As `python3 -m ast` does: from the bytes, with type comments, an indent of three.
const pythonProgram = `
import ast, os, sys, warnings
warnings.simplefilter('ignore')
sys.setrecursionlimit(20000)
folder = sys.argv[1]
out = sys.stdout.buffer
for line in sys.stdin:
    name = line.rstrip('\\n')
    try:
        with open(os.path.join(folder, name), 'rb') as file:
            tree = ast.parse(file.read(), name, 'exec', type_comments=True)
        kind, text = 'tree', ast.dump(tree, indent=3) + '\\n'
    except (SyntaxError, ValueError) as error:
        kind, text = 'refused', str(error)
    data = text.encode('utf-8', 'backslashreplace')
    out.write(b'%s %d\\n' % (kind.encode(), len(data)))
    out.write(data)
    out.flush()
`;

/** Asks CPython about files below a folder, one answer after the other. */
export async function* askPython(
  folder: string,
  files: readonly string[],
): AsyncGenerator<OracleAnswer> {
  const child = spawn('python3', ['-c', pythonProgram, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(files.map((path) => `${path}\n`).join(''));
  const reader = new Reader(child.stdout);
  for (const path of files) {
    const [kind, length] = (await reader.line()).split(' ');
    const text = (await reader.bytes(Number(length))).toString('utf8');
    yield { path, answer: kind === 'tree' ? { kind, text } : { kind: 'refused', message: text } };
  }
}

/** Lines and counted bytes from a stream. */
class Reader {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  async line(): Promise<string> {
    for (;;) {
      const end = this.#rest.indexOf(10);
      if (end >= 0)
        return this.#take(end + 1)
          .subarray(0, -1)
          .toString('utf8');
      this.#rest = Buffer.concat([this.#rest, await this.#more()]);
    }
  }

  async bytes(length: number): Promise<Buffer> {
    const parts = [this.#rest];
    let have = this.#rest.length;
    while (have < length) {
      const chunk = await this.#more();
      parts.push(chunk);
      have += chunk.length;
    }
    this.#rest = Buffer.concat(parts);
    return this.#take(length);
  }

  #take(length: number): Buffer {
    const taken = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    return taken;
  }

  async #more(): Promise<Buffer> {
    const next = await this.#chunks.next();
    if (next.done === true) throw new Error('python3 ended early');
    return next.value;
  }
}

/** What `mpy-ts ast` prints for the same bytes. */
export function answerOf(folder: string, path: string, bytes: Uint8Array): Answer {
  const decoded = decodeSource(join(folder, path), bytes);
  if (hasErrors(decoded.diagnostics)) return refusal(decoded.diagnostics);
  const { module, diagnostics } = parseModule(decoded.file, { typeComments: true });
  if (hasErrors(diagnostics)) return refusal(diagnostics);
  return { kind: 'tree', text: `${dumpToString(module)}\n` };
}

function refusal(diagnostics: readonly Diagnostic[]): Answer {
  const first = diagnostics.find(({ severity }) => severity === 'error');
  return { kind: 'refused', message: first?.message ?? '' };
}

/** Null where the two agree: the same text, or both refuse. Else the first lines that differ. */
export function difference(ours: Answer, theirs: Answer): string | null {
  if (ours.kind === 'refused' || theirs.kind === 'refused') {
    if (ours.kind === theirs.kind) return null;
    return ours.kind === 'refused'
      ? `refused: ${ours.message}`
      : `accepted, CPython says: ${theirs.kind === 'refused' ? theirs.message : ''}`;
  }
  if (ours.text === theirs.text) return null;
  const our = ours.text.split('\n');
  const their = theirs.text.split('\n');
  const at = our.findIndex((line, index) => line !== their[index]);
  const line = at < 0 ? our.length : at;
  return `line ${line + 1}\n    mpy-ts:  ${our[line] ?? 'the end'}\n    CPython: ${their[line] ?? 'the end'}`;
}

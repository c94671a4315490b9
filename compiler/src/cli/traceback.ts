// What `mpy-ts run` adds to a traceback: the device knows files, lines and functions; the source lines, and the marks below them, are here. The runtime gives each place
// as `\x01HEX\x02` at the end of its line (runtime-c/objects/exception-print.c): the address of the instruction after the one that was running, in words from the first of the program;
// inside of exception groups as `\x01HEX:DEPTH\x02`.

import type { Position } from '../bytecode/code.js';
import type { PlacedCode } from '../image/codes.js';
import { lineText } from '../source/span.js';
import type { SourceFile } from '../source/span.js';
import { caretMarks } from './traceback-carets.js';

export interface TracebackSources {
  /** All code of the image, in the order of its instructions. */
  readonly codes: readonly PlacedCode[];
  /** The text of a module, by its name. */
  readonly file: (module: string) => SourceFile | null;
}

const place = /\x01([0-9a-f]{1,8})(?::([0-9a-f]))?\x02\n/; // eslint-disable-line no-control-regex

/** Passes text on in pieces that are complete: a place may be cut anywhere by the pipe. */
export class TracebackFilter {
  private rest = '';
  private readonly decoder = new TextDecoder();

  constructor(
    private readonly sources: TracebackSources,
    private readonly write: (text: string) => void,
  ) {}

  push(chunk: Uint8Array): void {
    this.rest += this.decoder.decode(chunk, { stream: true });
    const mark = this.rest.lastIndexOf('\x01');
    const open = mark >= 0 && !place.test(this.rest.slice(mark));
    // Longer than any place: then it is a byte of the program's own.
    const cut = open && this.rest.length - mark < 16 ? mark : this.rest.length;
    const complete = this.rest.slice(0, cut);
    this.rest = this.rest.slice(cut);
    if (complete !== '') this.write(this.annotate(complete));
  }

  end(): void {
    const text = this.annotate(this.rest + this.decoder.decode());
    this.rest = '';
    if (text !== '') this.write(text);
  }

  private annotate(text: string): string {
    return text.replace(new RegExp(place, 'g'), (_, digits: string, depth?: string) => {
      const shown = showPlace(this.sources, parseInt(digits, 16) - 1) ?? '';
      const margin = depth === undefined ? '' : `${'  '.repeat(parseInt(depth, 16))}| `;
      return `\n${shown.replace(/^(?=.)/gm, margin)}`;
    });
  }
}

/** The source line of an instruction, and marks below the part that it comes from. */
export function showPlace({ codes, file }: TracebackSources, word: number): string | null {
  const placed = codes.findLast(({ offset }) => offset <= word);
  if (placed?.code.path !== null) return null;
  const position = positionAt(placed.code.positions, word - placed.offset);
  const source = file(placed.code.module);
  if (position === null || source === null) return null;
  const line = lineText(source, position.line);
  const stripped = line.trim();
  if (stripped === '') return null;
  const marks = caretMarks(line, position);
  return `    ${stripped}\n${marks === null ? '' : `    ${marks}\n`}`;
}

function positionAt(positions: readonly Position[], offset: number): Position | null {
  return positions.findLast((position) => position.offset <= offset) ?? null;
}

/**
 * Strings of the program: one object for each text. A text that is used as a name, or could be one, is interned: attribute
 * look-ups compare addresses. The runtime's own names are objects of the runtime (generated/names.c), which the program
 * refers to.
 */

import { WELL_KNOWN_NAMES } from './well-known-names.js';
import type { Builder } from './builder.js';
import type { Shared } from './shared.js';
import { isAscii, strHash, strMeta, STR_MAX } from './hash.js';
import { head, reference, textItem, u32 } from './rom.js';
import type { Reference } from './rom.js';
import { utf8Encode } from './utf8.js';

const wellKnown: ReadonlySet<string> = new Set(WELL_KNOWN_NAMES);

/** Texts that may serve as attribute names are interned even where they are used as plain strings. */
const LIKE_A_NAME = /^[\p{L}\p{N}_]{1,64}$/u;

interface Entry {
  readonly text: string;
  readonly symbol: string;
  /** Defined elsewhere: by the runtime or a firmware. */
  readonly known: boolean;
  interned: boolean;
}

export class Strings {
  private readonly entries = new Map<string, Entry>();

  constructor(
    private readonly builder: Builder,
    private readonly tooLong: (bytes: number, text: string) => void,
    private readonly shared: Shared | null = null,
  ) {}

  /** The str used as a name. */
  name(text: string): Reference {
    const entry = this.entry(text);
    entry.interned = true;
    return reference(entry.symbol);
  }

  text(text: string): Reference {
    return reference(this.entry(text).symbol);
  }

  /** Whether the str of this text is interned. */
  isName(text: string): boolean {
    return this.entry(text).interned;
  }

  /** Whether the program mentions the text. */
  has(text: string): boolean {
    return this.entries.has(text);
  }

  /** 12 bits, of any text. */
  static hash(text: string): number {
    return strHash(utf8Encode(text));
  }

  /** Interned texts that the program mentions, the runtime's own included. */
  interned(): string[] {
    return [...this.entries.values()].filter((entry) => entry.interned).map((entry) => entry.text);
  }

  /** Whether some text has a character beyond ASCII. */
  beyondAscii(): boolean {
    return [...this.entries.keys()].some((text) => !/^[\0-\x7f]*$/.test(text));
  }

  /** Adds the objects; no string may be asked for afterwards. */
  finish(): void {
    for (const { text, symbol, known, interned } of this.entries.values()) {
      if (!known) {
        this.define(text, symbol, interned);
      }
    }
  }

  private entry(text: string): Entry {
    const old = this.entries.get(text);
    if (old !== undefined) {
      return old;
    }
    const known = this.knownSymbol(text);
    const entry: Entry = {
      text,
      symbol: known ?? this.builder.symbols.fresh('str', text),
      known: known !== null,
      interned: known !== null || LIKE_A_NAME.test(text),
    };
    this.entries.set(text, entry);
    return entry;
  }

  private knownSymbol(text: string): string | null {
    if (this.shared !== null) {
      return this.shared.name(text);
    }
    return wellKnown.has(text) ? `mpy_str_${text}` : null;
  }

  private define(text: string, symbol: string, interned: boolean): void {
    let bytes = utf8Encode(text);
    if (bytes.length > STR_MAX) {
      this.tooLong(bytes.length, text);
      bytes = bytes.subarray(0, 0);
    }
    this.builder.struct('strings', symbol, 'struct str', [
      head('type_str'),
      u32(strMeta(bytes, interned), 'meta', metaText(bytes, interned)),
      textItem(bytes, 'data'),
    ]);
  }
}

function metaText(bytes: Uint8Array, interned: boolean): string {
  const flags = [...(isAscii(bytes) ? ['STR_ASCII'] : []), ...(interned ? ['STR_INTERNED'] : [])];
  const hash = strHash(bytes).toString(16).padStart(3, '0');
  return `STR_META(0x${hash}, ${flags.length === 0 ? '0' : flags.join(' | ')}, ${bytes.length})`;
}

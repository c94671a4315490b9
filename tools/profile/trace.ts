// QEMU's log of executed instructions (-singlestep -d exec,nochain), read as it comes: a line for each, such as
//
//     Trace 0: 0x7f7c14000100 [00800408/08003cd0/00000110/ff020201] reset_handler
//
// whose second field in brackets is the address. Counts executions of each address, and follows the interpreter from instruction to instruction.

/** Flash from this address on, this many bytes. */
export interface Region {
  readonly start: number;
  readonly size: number;
}

export interface TraceOptions {
  readonly region: Region;
  /** Addresses at which handlers of the interpreter begin, with their names. */
  readonly handlers: ReadonlyMap<number, string>;
  /** Counting begins and ends when this address is reached; null: everything counts. */
  readonly clock: number | null;
}

export interface HandlerCount {
  entries: number;
  /** Instructions from its start to the start of the next handler: with the C functions that it called. */
  instructions: number;
}

const slash = 0x2f;
const newline = 0x0a;

export class Trace {
  /** Executions by address, halved. */
  readonly counts: Uint32Array;
  readonly handlers = new Map<string, HandlerCount>();
  /** How often a handler followed another: 'FORRANGE MUL'. */
  readonly pairs = new Map<string, number>();
  total = 0;
  private counting: boolean;
  private current: HandlerCount | null = null;
  private currentName = '';
  private rest: Buffer = Buffer.alloc(0);

  constructor(private readonly options: TraceOptions) {
    this.counts = new Uint32Array(options.region.size / 2);
    this.counting = options.clock === null;
  }

  /** Takes a piece of the log. */
  push(chunk: Buffer): void {
    const bytes = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    let start = 0;
    for (;;) {
      const end = bytes.indexOf(newline, start);
      if (end < 0) break;
      this.line(bytes, start, end);
      start = end + 1;
    }
    this.rest = bytes.subarray(start);
  }

  private line(bytes: Buffer, start: number, end: number): void {
    const at = bytes.indexOf(slash, start) + 1;
    if (at === 0 || at + 8 > end) return;
    let address = 0;
    for (let i = at; i < at + 8; i++) {
      const digit = bytes[i]!;
      address = address * 16 + (digit < 0x3a ? digit - 0x30 : digit - 0x57);
    }
    this.step(address);
  }

  private step(address: number): void {
    const { clock, region } = this.options;
    if (address === clock) this.counting = !this.counting;
    if (!this.counting) return;
    const offset = address - region.start;
    if (!(offset >= 0 && offset < region.size)) return;
    this.total++;
    this.counts[offset >> 1]!++;
    const name = this.options.handlers.get(address);
    if (name !== undefined) this.enter(name);
    if (this.current !== null) this.current.instructions++;
  }

  private enter(name: string): void {
    let handler = this.handlers.get(name);
    if (handler === undefined) {
      handler = { entries: 0, instructions: 0 };
      this.handlers.set(name, handler);
    }
    handler.entries++;
    if (this.current !== null) {
      const pair = `${this.currentName} ${name}`;
      this.pairs.set(pair, (this.pairs.get(pair) ?? 0) + 1);
    }
    this.current = handler;
    this.currentName = name;
  }
}

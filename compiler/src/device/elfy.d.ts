// The package elfy has no types: what is used of it. Field names are its own.

declare module 'elfy' {
  export interface ElfyProgram {
    /** 'load', 'dynamic', ... */
    readonly type: string | undefined;
    readonly offset: number;
    readonly vaddr: number;
    readonly paddr: number;
    readonly filesz: number;
    readonly memsz: number;
    readonly data: Buffer;
  }

  export interface ElfySection {
    readonly name: string;
    /** 'progbits', 'symtab', 'strtab', 'nobits', ...; a number where elfy has no name for it. */
    readonly type: string | number;
    readonly flags: Readonly<Record<string, boolean>>;
    readonly addr: number;
    readonly off: number;
    readonly size: number;
    readonly link: number;
    /** Rubbish for 'nobits'. */
    readonly data: Buffer;
  }

  export interface ElfyFile {
    readonly entry: number;
    readonly body: {
      readonly programs: readonly ElfyProgram[];
      readonly sections: readonly ElfySection[];
    };
  }

  const elfy: { parse(buffer: Buffer): ElfyFile };
  export default elfy;
}

// The registry of generators. Each makes committed files from the one source of a fact; `npm run generate`
// writes them, `npm run generate:check` (a stage of `make test`) fails when one is not current.

export interface GeneratedFile {
  /** From the top of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

export interface Generator {
  readonly name: string;
  readonly files: () => Promise<readonly GeneratedFile[]>;
}

/** To add one: write `NAME.ts` beside this file, exporting `files()`, and add its line here. */
export const generators: readonly Generator[] = [
  { name: 'names', files: async () => (await import('./names.js')).files() },
  { name: 'opcodes', files: async () => (await import('./opcodes.js')).files() },
  { name: 'rules', files: async () => (await import('./rules.js')).files() },
  { name: 'cli-docs', files: async () => (await import('./cli-docs.js')).files() },
];

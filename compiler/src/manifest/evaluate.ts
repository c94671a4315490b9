/**
 * Runs a manifest and what it includes and requires. The result is a list of files with the names under which they are
 * frozen, or what is wrong, with its place in the manifest and the lines that led to it.
 */

import { folderOf, isProblem } from '../program/files.js';
import type { FileSystem } from '../program/files.js';
import type { FrozenFile } from '../program/frozen.js';
import { decodeSource } from '../source/decode.js';
import { diagnose, hasErrors } from '../source/diagnostics.js';
import type { Diagnostic, RelatedPlace } from '../source/diagnostics.js';
import { span } from '../source/span.js';
import { checkSyntax } from '../syntax/checks.js';
import { parseModule } from '../syntax/parser.js';
import { builtins } from './builtins.js';
import { manifestRows as rows } from './diagnostics-table.js';
import { Environment } from './environment.js';
import { Refused } from './expressions.js';
import { Interpreter } from './interpreter.js';
import { manifestFunctions } from './manifest-functions.js';
import type { Collected, ManifestWorld } from './manifest-functions.js';
import { osModule } from './os-module.js';
import { Raised, str } from './values.js';
import type { Place, Value } from './values.js';

export interface ManifestInput {
  readonly files: FileSystem;
  readonly path: string;
  /** Values of $(NAME). */
  readonly variables: ReadonlyMap<string, string>;
  /** Checkouts of micropython-lib, for `require`. */
  readonly libraries: readonly string[];
  readonly hasOurs: (name: string) => boolean;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What the manifest prints, a line at a time. */
  readonly say: (line: string) => void;
}

export interface ManifestResult {
  readonly files: readonly FrozenFile[];
  /** Modules of our own library that the manifest requires. */
  readonly packages: readonly string[];
  /** What `metadata` says of the first manifest: version, license and the like. */
  readonly metadata: ReadonlyMap<string, string>;
  /** Errors: then the rest is empty. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Far beyond any manifest; a loop without an end reaches it within seconds. */
const MAX_STEPS = 2_000_000;
/** Nested calls and inclusions, each of which takes some of our own stack. */
const MAX_DEPTH = 60;

export function evaluateManifest(input: ManifestInput): ManifestResult {
  return new Evaluation(input).run();
}

/** A manifest whose text is wrong, with all that is wrong with it. */
class Unparsed extends Error {
  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super('the manifest is not Python');
  }
}

class Evaluation {
  private readonly budget = { steps: MAX_STEPS, depth: MAX_DEPTH };
  private readonly collected: Collected;
  private readonly names: ReadonlyMap<string, Value>;
  private readonly world: ManifestWorld;
  private readonly os;

  constructor(private readonly input: ManifestInput) {
    const { files, variables, libraries, hasOurs } = input;
    this.collected = {
      modules: new Map(),
      ours: new Set(),
      required: new Set(),
      libraries: { added: [], checkouts: libraries },
    };
    this.names = builtins(input.say);
    this.os = osModule(input);
    this.world = {
      ...{ files, variables, hasOurs },
      collected: this.collected,
      run: (path, options, from) => this.included(path, options, from),
    };
  }

  run(): ManifestResult {
    try {
      const metadata = this.manifest(this.input.path, new Map());
      const files = [...this.collected.modules.values()].map(({ target, path, optimize }) => ({
        target,
        path,
        optimize,
      }));
      const texts = [...metadata].map(([key, value]) => [key, str(value)] as const);
      const packages = [...this.collected.ours];
      return { files, packages, metadata: new Map(texts), diagnostics: [] };
    } catch (error) {
      return {
        files: [],
        packages: [],
        metadata: new Map(),
        diagnostics: this.diagnosticsOf(error),
      };
    }
  }

  private included(path: string, options: ReadonlyMap<string, Value>, from: Place): void {
    try {
      this.manifest(path, options);
    } catch (error) {
      if (error instanceof Raised || error instanceof Refused) error.trail.push(from);
      throw error;
    }
  }

  /** Returns the manifest's metadata. */
  private manifest(path: string, options: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
    const bytes = this.input.files.readBytes(path);
    if (isProblem(bytes)) {
      const parameters = { path, reason: bytes.reason };
      throw new Refused(diagnose(rows.unreadable, null, span(0, 0), parameters));
    }
    const { file, diagnostics: undecodable } = decodeSource(path, bytes);
    const { module, diagnostics } = parseModule(file);
    const found = [...undecodable, ...diagnostics, ...checkSyntax(file, module)];
    if (hasErrors(found)) throw new Unparsed(found.filter(({ severity }) => severity === 'error'));
    const metadata = new Map<string, Value>();
    const functions = manifestFunctions(this.world, folderOf(path), metadata, options);
    const given = new Map([...this.names, ...functions, ['__file__', path] as const]);
    new Interpreter(file, this.budget, this.os).run(module.body, new Environment(null, given));
    return metadata;
  }

  private diagnosticsOf(error: unknown): readonly Diagnostic[] {
    if (error instanceof Unparsed) return error.diagnostics;
    if (!(error instanceof Refused || error instanceof Raised)) throw error;
    const related: RelatedPlace[] = error.trail.map(({ file, span: place }) => ({
      message: 'from here',
      file,
      span: place,
    }));
    if (error instanceof Refused) {
      return [{ ...error.diagnostic, related: [...error.diagnostic.related, ...related] }];
    }
    const { exception, place, hint } = error;
    const parameters = { type: exception.type, message: str(exception) };
    return [diagnose(rows.uncaught, place.file, place.span, parameters, { hint, related })];
  }
}

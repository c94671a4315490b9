/**
 * Stubs, read when they are first asked for and kept: one library serves all programs that a process compiles with the
 * same runtime.
 */

import { decodeSource } from '../source/decode.js';
import { diagnose } from '../source/diagnostics.js';
import type { Diagnostic } from '../source/diagnostics.js';
import { span } from '../source/span.js';
import type { SourceFile } from '../source/span.js';
import { baseName, folderOf, isProblem, joinPath } from './files.js';
import type { FileSystem } from './files.js';
import { graphRows } from './graph-rows.js';
import type { NativeMember, NativeModule } from './natives.js';
import { pinModule } from './pins.js';
import type { PinTable } from './pins.js';
import { readStubs } from './stubs.js';
import type { StubResult } from './stubs.js';
import { stubRows } from './stub-rows.js';

export class StubLibrary {
  private builtinsResult: StubResult | null = null;
  private readonly modules = new Map<string, StubResult>();

  /** `objects` is the folder of the built-in types' stubs (runtime-c/objects). */
  constructor(
    private readonly files: FileSystem,
    private readonly objects: string,
    /** Those of the board; null for one that has none. */
    private readonly pins: PinTable | null = null,
  ) {}

  /** The built-in types and functions. */
  builtins(): StubResult {
    this.builtinsResult ??= this.readBuiltins();
    return this.builtinsResult;
  }

  /** A native module, from its stub. */
  module(name: string, stub: string, source: string): StubResult {
    const key = `${name} ${stub}`;
    const known = this.modules.get(key);
    if (known !== undefined) {
      return known;
    }
    const result = this.readModule(name, stub, source);
    this.modules.set(key, result);
    return result;
  }

  private readBuiltins(): StubResult {
    const stubs = this.files.list(this.objects).filter((name) => name.endsWith('.pyi'));
    const diagnostics: Diagnostic[] = [];
    const sources = stubs.flatMap((name) => this.read(joinPath(this.objects, name), diagnostics));
    const { module, diagnostics: found } = readStubs('builtins', sources);
    return { module, diagnostics: [...diagnostics, ...found, ...checkBases(module, module)] };
  }

  private readModule(name: string, stub: string, source: string): StubResult {
    const diagnostics: Diagnostic[] = [];
    const sources = this.read(stub, diagnostics);
    if (this.files.kind(source) !== 'file') {
      const parameters = { stub: baseName(stub), c: source };
      diagnostics.push(diagnose(stubRows.noSource, sources[0] ?? null, span(0, 0), parameters));
    }
    const { module, diagnostics: found } = readStubs(name, sources, (other, member) =>
      this.imported(folderOf(stub), other, member),
    );
    const bases = checkBases(module, this.builtins().module);
    return { module, diagnostics: [...diagnostics, ...found, ...bases] };
  }

  /** From a stub in the same folder, or from the pins of the board. */
  private imported(folder: string, name: string, member: string): NativeMember | null {
    if (name === 'pins') {
      return this.pins === null ? null : (pinModule(this.pins).members.get(member) ?? null);
    }
    const stub = joinPath(folder, `${name}.pyi`);
    if (this.files.kind(stub) !== 'file') {
      return null;
    }
    const source = joinPath(folder, `${name}.c`);
    return this.module(name, stub, source).module.members.get(member) ?? null;
  }

  private read(path: string, diagnostics: Diagnostic[]): SourceFile[] {
    const bytes = this.files.readBytes(path);
    if (isProblem(bytes)) {
      const { reason } = bytes;
      diagnostics.push(diagnose(graphRows.unreadable, null, span(0, 0), { path, reason }));
      return [];
    }
    const decoded = decodeSource(path, bytes);
    diagnostics.push(...decoded.diagnostics);
    return [decoded.file];
  }
}

/** Each base of a class must be a class of its own module or of the built-ins. */
function checkBases(module: NativeModule, builtins: NativeModule): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const member of module.members.values()) {
    if (member.kind !== 'class') {
      continue;
    }
    for (const base of member.bases) {
      const known = module.members.get(base) ?? builtins.members.get(base);
      if (known?.kind !== 'class') {
        const { file, span: place } = member.place;
        const parameters = { class: member.name, module: module.name, base };
        found.push(diagnose(stubRows.unknownBase, file, place, parameters));
      }
    }
  }
  return found;
}

/**
 * Compares a native module's stub with the text of its C file: each function that the stub declares must be
 * there. A linker would say the same of the first use only, and less clearly.
 */
export function checkSource(module: NativeModule, source: string, text: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const member of module.members.values()) {
    const functions = member.kind === 'class' ? [...member.members.values()] : [member];
    for (const fn of functions) {
      if (fn.kind !== 'function' || fn.cName.startsWith('py_slot_')) {
        continue;
      }
      if (!new RegExp(`\\b${fn.cName}\\b`).test(text)) {
        const { file, span: place } = fn.place;
        const parameters = { name: fn.name, c: baseName(source), symbol: fn.cName };
        found.push(diagnose(stubRows.noFunction, file, place, parameters));
      }
    }
  }
  return found;
}

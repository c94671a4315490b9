/**
 * The compiler as a library. Its phases are pure functions over immutable data, and nothing here needs Node:
 *
 *     import { compileProgram, MemoryFiles } from 'mpy-ts';
 *
 *     const files = new MemoryFiles({ 'main.py': 'print("hello")\n', ...runtimeFiles });
 *     const { program, diagnostics } = compileProgram(files, 'main.py', { packageRoot: '' });
 *     for (const { code, message } of diagnostics) console.error(code, message);
 *     if (program !== null) console.log(program.source); // one C file
 *
 * `packageRoot` is where the folders `runtime-c` (for its stubs) and `lib` are. On a disk, give `compileProgram` the
 * files by an object that implements `FileSystem`; the command line's own is in `mpy-ts/node`.
 */

export { checkFiles, compileFrozen, compileProgram, openStubs } from './compile.js';
export type { CompiledProgram, CompileOptions, CompileResult } from './compile.js';

export { evaluateManifest } from './manifest/evaluate.js';
export type { ManifestInput, ManifestResult } from './manifest/evaluate.js';

export { FrozenFiles } from './program/frozen.js';
export type { FrozenFile } from './program/frozen.js';
export { LayeredFiles, MemoryFiles } from './program/files.js';
export type { FileKind, FileProblem, FileSystem } from './program/files.js';
export { buildGraph } from './program/graph.js';
export type { GraphInput, NativeSource, ProgramGraph } from './program/graph.js';
export type { NativeModule } from './program/natives.js';
export type { ParsedModule, ParsedProgram } from './program/parsed.js';
export { StubLibrary } from './program/stub-library.js';

export { diagnose, hasErrors } from './source/diagnostics.js';
export type { Diagnostic, RelatedPlace, Severity } from './source/diagnostics.js';
export { createSourceFile, positionOf } from './source/span.js';
export type { SourceFile, Span } from './source/span.js';

export type * as ast from './syntax/ast.js';
export { parseModule } from './syntax/parser.js';
export { checkSyntax } from './syntax/checks.js';

export type { Code, Const, ModuleCode } from './bytecode/code.js';
export { compileModules } from './bytecode/compile.js';
export { INSTRUCTIONS, INTRINSICS } from './bytecode/instructions.js';

export { buildImage } from './image/build.js';
export type { ImageInput, ImageResult } from './image/build.js';
export type { Image, Item, Reference, RomObject } from './image/rom.js';
export { sizeOf } from './image/rom.js';
export { emitC } from './emit/c.js';

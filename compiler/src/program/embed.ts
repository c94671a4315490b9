/**
 * Texts that calls of eval, exec and compile are given: they are parsed with the module, since there is no compiler on the device. Which
 * texts a call may be given is read off the source: a constant, or a name with the constants that are assigned to it, that a loop over a
 * display gives it, or that calls of the function around it pass. It need not be exact: the running program compares the text
 * that it has with those that were compiled, and raises RuntimeError where it is none of them.
 *
 * The texts are appended to the module's own, so that every node keeps a place of its own in one text; `parts` of the file tell
 * where each begins.
 */

import { createSourceFile, lineText, positionOf } from '../source/span.js';
import type { FilePart, SourceFile } from '../source/span.js';
import type { Diagnostic } from '../source/diagnostics.js';
import { childNodes, walkAll } from '../analysis/walk.js';
import type { AnyNode, Call, Embedded, EmbeddedError, Expr, Module, Stmt } from '../syntax/ast.js';
import { checkSyntax } from '../syntax/checks.js';
import { parseModule } from '../syntax/parser.js';
import { CandidateTexts, constantText } from './candidate-texts.js';

const FUNCTIONS = ['eval', 'exec', 'compile'] as const;
/** Texts for one call. */
const MAX_TEXTS = 60;
/** Texts in texts. */
const MAX_DEPTH = 4;

type Namespaces = Embedded['namespaces'];
type Mode = Embedded['mode'];

interface Place {
  /** In a function, class or comprehension. */
  readonly nested: boolean;
  /** In a text whose globals are a mapping. */
  readonly given: boolean;
  readonly depth: number;
}

export function embedTexts(file: SourceFile, module: Module): SourceFile {
  if (!/\b(?:eval|exec|compile)\b/.test(file.text)) {
    return file;
  }
  const functions = FUNCTIONS.filter((name) => !binds(module, name));
  const embedder = new Embedder(file, new CandidateTexts(module), functions);
  embedder.visit(module, { nested: false, given: false, depth: 0 });
  return embedder.file();
}

/** Whether the module has a meaning of its own for the name. */
function binds(module: Module, name: string): boolean {
  let found = false;
  walkAll(module, (node) => {
    found ||=
      (node.kind === 'Name' && node.id === name && node.ctx !== 'Load') ||
      (node.kind === 'arg' && node.arg === name) ||
      ((node.kind === 'FunctionDef' || node.kind === 'ClassDef') && node.name === name) ||
      (node.kind === 'alias' && (node.asname ?? node.name) === name);
    return !found;
  });
  return found;
}

class Embedder {
  private readonly original: SourceFile;
  private readonly parts: FilePart[] = [];
  private text: string;

  constructor(
    file: SourceFile,
    private readonly candidates: CandidateTexts,
    private readonly functions: readonly string[],
  ) {
    this.original = file;
    this.text = file.text;
  }

  file(): SourceFile {
    if (this.parts.length === 0) {
      return this.original;
    }
    return { ...createSourceFile(this.original.path, this.text), parts: this.parts };
  }

  visit(root: AnyNode, start: Place): void {
    const stack: { node: AnyNode; place: Place }[] = [{ node: root, place: start }];
    for (let work = stack.pop(); work !== undefined; work = stack.pop()) {
      const { node, place } = work;
      if (node.kind === 'Call' && node.func.kind === 'Name') {
        this.call(node, node.func.id, place);
      }
      const nested = place.nested || opensScope(node);
      const inner = nested === place.nested ? place : { ...place, nested };
      for (const child of childNodes(node)) {
        if (child.kind !== 'Embedded') {
          stack.push({ node: child, place: inner });
        }
      }
    }
  }

  private call(node: Call, name: string, place: Place): void {
    const [source] = node.args;
    const plain = node.args.every((arg) => arg.kind !== 'Starred');
    if (
      !this.functions.includes(name) ||
      !plain ||
      source === undefined ||
      place.depth > MAX_DEPTH
    ) {
      return;
    }
    const path = name === 'compile' ? constantText(argument(node, 1, 'filename')) : '<string>';
    const modeText = name === 'compile' ? constantText(argument(node, 2, 'mode')) : name;
    const mode: Mode = modeText === 'eval' || modeText === 'single' ? modeText : 'exec';
    const namespaces = name === 'compile' ? 'given' : namespacesOf(node, place);
    const texts = [...this.candidates.of(source)].slice(0, MAX_TEXTS);
    const embedded = texts.map((text) =>
      this.embed(text, path ?? '<string>', mode, namespaces, place),
    );
    (node as { embedded?: readonly Embedded[] }).embedded = embedded;
  }

  private embed(
    text: string,
    path: string,
    mode: Mode,
    namespaces: Namespaces,
    place: Place,
  ): Embedded {
    const source = mode === 'eval' ? text.replace(/^[ \t]+/, '') : text;
    const file = createSourceFile(path, source);
    const { module, diagnostics } = parseModule(file);
    const [wrong] = diagnostics.length > 0 ? diagnostics : checkSyntax(file, module);
    const severe = wrong?.severity === 'error' ? wrong : undefined;
    const error =
      severe === undefined ? expressionError(mode, module, file) : errorOf(severe, file);
    const start = this.text.length + 1;
    const end = start + source.length;
    const node = { kind: 'Embedded' as const, start, end, text, mode, namespaces };
    if (error !== null) {
      return { ...node, body: [], error };
    }
    this.text += `\n${source}\n`;
    this.parts.push({ start, path });
    const moved = shifted(module.body, start);
    const embedded: Embedded = {
      ...node,
      body: mode === 'eval' ? returned(moved) : moved,
      error: null,
    };
    const nested = namespaces !== 'module';
    const given = place.given || namespaces === 'given';
    this.visit(embedded, { nested, given, depth: place.depth + 1 });
    return embedded;
  }
}

function opensScope(node: AnyNode): boolean {
  switch (node.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
    case 'Lambda':
    case 'ClassDef':
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
      return true;
    default:
      return false;
  }
}

export function argument(node: Call, index: number, name: string): Expr | null {
  return node.args[index] ?? node.keywords.find(({ arg }) => arg === name)?.value ?? null;
}

function isNone(node: Expr | null): boolean {
  return node === null || (node.kind === 'Constant' && node.value.type === 'none');
}

function isCallOf(node: Expr | null, name: string): boolean {
  return (
    node?.kind === 'Call' &&
    node.func.kind === 'Name' &&
    node.func.id === name &&
    node.args.length + node.keywords.length === 0
  );
}

/** By the arguments for globals and locals, where nothing has to be asked at run time. */
function namespacesOf(node: Call, place: Place): Namespaces {
  const globals = argument(node, 1, 'globals');
  const locals = argument(node, 2, 'locals');
  const own = isNone(globals) || isCallOf(globals, 'globals');
  if (!own || place.given) {
    return 'given';
  }
  if (!isNone(locals) && !isCallOf(locals, 'globals')) {
    return !place.nested && isCallOf(locals, 'locals') ? 'module' : 'locals';
  }
  return place.nested && isNone(globals) ? 'locals' : 'module';
}

/** The only statement of a text for eval, as what it gives back. */
function returned([statement]: readonly Stmt[]): readonly Stmt[] {
  if (statement?.kind !== 'Expr') {
    return [];
  }
  const { start, end, value } = statement;
  return [{ kind: 'Return', start, end, value }];
}

function expressionError(mode: Mode, module: Module, file: SourceFile): EmbeddedError | null {
  const [first, second] = module.body;
  if (mode !== 'eval' || (first?.kind === 'Expr' && second === undefined)) {
    return null;
  }
  const start = second?.start ?? first?.start ?? 0;
  return placed(file, 'invalid syntax', start, second?.end ?? first?.end ?? 0);
}

/** The parser says what it found where CPython only says that the syntax is invalid; a program may compare the text. */
function errorOf({ message, span }: Diagnostic, file: SourceFile): EmbeddedError {
  const shown = message.includes(', found ') ? 'invalid syntax' : message;
  return placed(file, shown, span.start, span.end);
}

function placed(file: SourceFile, message: string, from: number, to: number): EmbeddedError {
  const start = positionOf(file, from);
  const end = positionOf(file, to);
  const indentation =
    /^(?:unexpected (?:un)?indent|unindent|expected an indented block|too many levels of ind)/;
  const type = message.startsWith('inconsistent use of tabs')
    ? 'TabError'
    : indentation.test(message)
      ? 'IndentationError'
      : 'SyntaxError';
  const line = { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  return { type, message, path: file.path, ...line, lineText: lineText(file, start.line) };
}

/** A copy of a tree, `by` characters further on in the text. */
function shifted<Tree>(tree: Tree, by: number): Tree {
  if (Array.isArray(tree)) {
    return tree.map((item: unknown) => shifted(item, by)) as Tree;
  }
  if (typeof tree !== 'object' || tree === null || tree instanceof Uint8Array) {
    return tree;
  }
  const fields = Object.entries(tree).map(([name, value]: [string, unknown]) => [
    name,
    (name === 'start' || name === 'end') && typeof value === 'number'
      ? value + by
      : shifted(value, by),
  ]);
  return Object.fromEntries(fields) as Tree;
}

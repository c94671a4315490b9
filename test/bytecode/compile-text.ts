// Compiles Python text for tests of analysis and code generation, with a small world of native names around it.

import { compileModules, type CompiledModules } from '../../compiler/src/bytecode/compile.js';
import { allCodes, listInstructions } from '../../compiler/src/bytecode/disassemble.js';
import type { Code, ModuleCode } from '../../compiler/src/bytecode/code.js';
import type {
  NativeName,
  NativeNames,
  ParsedModule,
  ParsedProgram,
} from '../../compiler/src/program/parsed.js';
import { createSourceFile } from '../../compiler/src/source/span.js';
import { parseModule } from '../../compiler/src/syntax/parser.js';

const BUILTINS: Readonly<Record<string, NativeName['kind']>> = {
  ...kinds('function', 'print len sorted enumerate zip map filter sum min max abs repr iter next'),
  ...kinds('function', 'getattr setattr hasattr isinstance'),
  ...kinds('class', 'object type int float str bytes list tuple dict set frozenset range slice'),
  ...kinds('class', 'super property staticmethod classmethod bytearray'),
  ...kinds('class', 'Exception ValueError TypeError KeyError StopAsyncIteration'),
};

function kinds(kind: NativeName['kind'], names: string): Record<string, NativeName['kind']> {
  return Object.fromEntries(names.split(' ').map((name) => [name, kind]));
}

const NATIVES: readonly NativeNames[] = [
  native('builtins', BUILTINS),
  native('math', { sqrt: 'function', pi: 'constant' }),
  native('sys', { argv: 'getter', exit: 'function', modules: 'getter' }),
  native('micropython', kinds('function', 'const native viper asm_thumb')),
];

function native(name: string, names: Readonly<Record<string, NativeName['kind']>>): NativeNames {
  const entries = Object.entries(names).map(
    ([key, kind]) => [key, { kind, value: null, type: null }] as const,
  );
  return { name, names: new Map(entries) };
}

/** Compiles modules by name; the first is the program's. */
export function compileTexts(
  texts: Readonly<Record<string, string>>,
  float: 'single' | 'double' = 'single',
): CompiledModules {
  return compileModules(parseTexts(texts), { float });
}

export function compileText(text: string, float: 'single' | 'double' = 'single'): CompiledModules {
  return compileTexts({ __main__: text }, float);
}

export function parseTexts(texts: Readonly<Record<string, string>>): ParsedProgram {
  const modules = Object.entries(texts).map(([name, text]) => parsedModule(name, text, texts));
  return { modules, natives: new Map(NATIVES.map((each) => [each.name, each])) };
}

function parsedModule(
  name: string,
  text: string,
  texts: Readonly<Record<string, string>>,
): ParsedModule {
  const file = createSourceFile(`${name}.py`, text);
  const { module, diagnostics } = parseModule(file);
  const [first] = diagnostics.filter((d) => d.severity === 'error');
  if (first !== undefined) {
    throw new Error(`the test's program does not parse: ${first.message}`);
  }
  const isPackage = Object.keys(texts).some((other) => other.startsWith(`${name}.`));
  return {
    name,
    path: file.path,
    isPackage,
    file,
    ast: module,
    resolve: (level, target) => resolveName(name, isPackage, level, target),
  };
}

function resolveName(
  name: string,
  isPackage: boolean,
  level: number,
  target: string | null,
): string {
  if (level === 0) {
    return target ?? '';
  }
  const parts = name.split('.');
  const base = parts.slice(0, parts.length - level + (isPackage ? 1 : 0));
  return [...base, ...(target === null ? [] : [target])].join('.');
}

/** All codes of a module, the top level first, by qualified name. */
export function codesOf(module: ModuleCode): Code[] {
  return [module.init, ...allCodes([...module.init.constants, ...module.constants.values()])];
}

export function codeNamed(module: ModuleCode, name: string): Code {
  const code = codesOf(module).find((each) => each.qualname === name);
  if (code === undefined) {
    const names = codesOf(module).map((each) => each.qualname);
    throw new Error(`no code ${name}, only ${names.join(', ')}`);
  }
  return code;
}

/** The instructions of a code as lines, and its handlers. */
export function listing(code: Code, slots: readonly string[]): string[] {
  return [
    ...listInstructions(code, slots).map(({ offset, text }) => `${offset} ${text}`),
    ...code.handlers.map(
      ({ start, end, target, register }) => `[${start}, ${end}) r${register} -> ${target}`,
    ),
  ];
}

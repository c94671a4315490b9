/**
 * Builds the image of a program: from the code of its modules and the stubs of native ones to a graph of objects for flash.
 *
 * It starts at the top-level code of each module and follows references, so that what nothing refers to is not there. A
 * name bound once in a module, or a method of a built-in type, is kept when some code asks for an attribute of that name;
 * that may bring in more code, so it goes on until nothing changes. The tables of native modules and types are made last.
 */

import type { ClassInfo, Code, ModuleCode } from '../bytecode/code.js';
import { tableHash } from '../bytecode/table-hash.js';
import type { NativeModule } from '../program/natives.js';
import { diagnose } from '../source/diagnostics.js';
import type { Diagnostic } from '../source/diagnostics.js';
import { span } from '../source/span.js';
import { Builder } from './builder.js';
import { LAYOUT_CHECKS } from './checks.js';
import { Codes, GLOBALS_SYMBOL, INSTRUCTIONS_SYMBOL } from './codes.js';
import type { PlacedCode } from './codes.js';
import { STR_MAX } from './hash.js';
import { imageRows } from './image-rows.js';
import { addHandlers } from './handlers.js';
import type { Feature } from './handlers.js';
import { ProgramClasses } from './program-classes.js';
import { guessWords } from './layouts.js';
import { mentionedNames, seesAllGlobals } from './mentions.js';
import { declareExternals, nameIndexItems } from './image-parts.js';
import { NativeModules } from './native-modules.js';
import { FIRST_WORDS } from './native-words.js';
import { Pool } from './pool.js';
import { ProgramModules } from './program-modules.js';
import { arrayReference, group, pointer, reference, u32, wordElements } from './rom.js';
import type { Image, Reference } from './rom.js';
import type { Shared } from './shared.js';
import { Strings } from './strings.js';
import { SPECIAL_NAMES } from './well-known-names.js';

export interface ImageInput {
  /** The entry first. */
  readonly modules: readonly ModuleCode[];
  readonly natives: ReadonlyMap<string, NativeModule>;
  /** Names of native modules that an import in the program means. */
  readonly imported: readonly string[];
  /** Modules whose public names C code may ask for: all of them are kept. */
  readonly exported?: ReadonlySet<string>;
  readonly float: 'single' | 'double';
  /** The firmware into whose slot the program goes; null for a program that is linked with the runtime by a C compiler. */
  readonly shared?: Shared | null;
}

export interface ImageResult {
  readonly image: Image;
  /** All code in flash, in the order of its instructions. */
  readonly codes: readonly PlacedCode[];
  readonly diagnostics: readonly Diagnostic[];
}

export function buildImage(input: ImageInput): ImageResult {
  return new ImageBuild(input).run();
}

/** Whether a name may be put together of a text of the program and digits: 'X1' of 'X', 'X%d', 'X{}'. */
function startsOf(mentioned: ReadonlySet<string>): (name: string) => boolean {
  let starts: ReadonlySet<string> | null = null;
  return (name) => {
    starts ??= new Set([...mentioned].map((text) => /^\w*/.exec(text)?.[0] ?? ''));
    const start = name.replace(/\d+$/, '');
    return start !== name && starts.has(start);
  };
}

/** Native modules whose functions put off calls. */
const INTERRUPTING: ReadonlySet<string> = new Set(['machine', 'micropython', 'pyb']);

class ImageBuild {
  private readonly builder = new Builder();
  private readonly strings: Strings;
  private readonly codes: Codes;
  private readonly pool: Pool;
  private readonly modules: ProgramModules;
  private readonly natives: NativeModules;
  private readonly classes: ProgramClasses;
  private readonly guesses: ReadonlyMap<string, number>;
  private readonly attrs = new Map<string, Reference>();
  private readonly classInfos = new Map<ClassInfo, Reference>();
  private readonly mentioned = new Set<string>();
  /** Modules that call globals(). */
  private readonly shownModules = new Set<string>();
  private readonly keepAllNames: boolean;

  constructor(private readonly input: ImageInput) {
    const { modules, natives, float, shared = null } = input;
    this.strings = new Strings(this.builder, (bytes, text) => this.tooLong(bytes, text), shared);
    this.modules = new ProgramModules(this.builder, this.strings, modules);
    this.codes = new Codes(this.builder, this.strings, (name, path) =>
      this.modules.place(name, path),
    );
    this.pool = new Pool(
      this.builder,
      this.strings,
      {
        code: (code) => this.codes.reference(code),
        attr: (name) => this.attr(name),
        module: (name) => this.modules.reference(name) ?? this.natives.module(name),
        native: (module, name) => this.natives.member(module, name),
        classInfo: (info) => this.classInfo(info),
        class: (made) => this.classes.reference(made),
      },
      float,
    );
    this.natives = new NativeModules(this.builder, this.strings, this.pool, natives, shared);
    this.classes = new ProgramClasses(this.builder, this.strings, natives.get('builtins'));
    this.guesses = guessWords(
      modules.flatMap((module) => module.classes),
      FIRST_WORDS,
    );
    this.keepAllNames = modules.some((module) => module.dynamicNames);
  }

  run(): ImageResult {
    const isReachable = (name: string): boolean => this.keepAllNames || this.mentioned.has(name);
    const { exported } = this.input;
    const isExported = (module: string, name: string): boolean =>
      exported?.has(module) === true && !name.startsWith('_');
    const isShown = (module: string, name: string): boolean =>
      this.shownModules.has(module) || this.mentioned.has('__dict__') || isExported(module, name);
    const isShownAttribute = (module: string, name: string): boolean =>
      this.mentioned.has('__dict__') || isExported(module, name);
    this.modules.meetCode(this.codes);
    do {
      while (this.codes.makeNext(this.pool, (code) => this.meet(code))) {
        // Each may refer to further ones.
      }
    } while (
      this.modules.keepConstants(isReachable, isShown, this.pool) ||
      this.classes.keepAttributes(isReachable, isShownAttribute, this.pool)
    );
    this.classes.finish(this.pool);
    const imported = this.input.imported.filter((name) => this.natives.has(name));
    const nativeModules = imported.map((name) => this.natives.module(name));
    this.modules.finish(this.codes, this.pool, this.input.natives.get('builtins'));
    this.natives.finish(isReachable, startsOf(this.mentioned));
    this.addInstructions();
    if (this.input.shared === null || this.input.shared === undefined) {
      const known: readonly (readonly [Feature, boolean])[] = [
        ['varkeywords', this.natives.varkeywords],
        ['finalizers', imported.includes('_weakref')],
        ['floats', this.pool.hasFloats],
        ['unicode', this.strings.beyondAscii()],
        ['slots', this.strings.has('__slots__')],
        ['instanceDict', isReachable('__dict__')],
        ['classDict', isReachable('__dict__')],
      ];
      addHandlers(
        this.builder,
        this.codes.placed.map(({ code }) => code),
        {
          known: new Set(known.filter(([, is]) => is).map(([feature]) => feature)),
          interrupts: imported.some((name) => INTERRUPTING.has(name)),
        },
      );
    }
    this.addImage();
    this.addModuleList(nativeModules);
    this.addNameIndex();
    this.strings.finish();
    return { image: this.image(), codes: this.codes.placed, diagnostics: this.builder.diagnostics };
  }

  private meet(code: Code): void {
    mentionedNames(code, (name) => this.mentioned.add(name));
    if (seesAllGlobals(code)) {
      this.shownModules.add(code.module);
    }
    if (code.firstLine > 0xffff) {
      const { qualname: name, firstLine: line, module } = code;
      this.complain(diagnose(imageRows.lineTooLarge, null, span(0, 0), { name, line, module }));
    }
  }

  private attr(name: string): Reference {
    const old = this.attrs.get(name);
    if (old !== undefined) {
      return old;
    }
    const symbol = this.builder.symbols.fresh('attr', name);
    this.builder.struct('constants', symbol, 'struct attr', [
      pointer(this.strings.name(name), 'name'),
      u32(this.guesses.get(name) ?? 0, 'guess'),
    ]);
    const made = reference(symbol);
    this.attrs.set(name, made);
    return made;
  }

  private classInfo(info: ClassInfo): Reference {
    const old = this.classInfos.get(info);
    if (old !== undefined) {
      return old;
    }
    const symbol = this.builder.symbols.fresh('class_info', `${info.module}.${info.qualname}`);
    this.builder.struct('code', symbol, 'struct class_info', [
      pointer(this.strings.name(info.name), 'name'),
      pointer(this.strings.name(info.qualname), 'qualname'),
      pointer(this.modules.place(info.module).info, 'module'),
      u32(info.selfAttributes.length, 'own_count'),
      group(
        info.selfAttributes.map((name) => pointer(this.strings.name(name))),
        'own_names',
      ),
    ]);
    const made = reference(symbol);
    this.classInfos.set(info, made);
    return made;
  }

  private addInstructions(): void {
    const items = this.codes.placed.map(({ code }) => wordElements(code.instructions));
    this.builder.array('code', INSTRUCTIONS_SYMBOL, 'uint32_t', items);
  }

  private addImage(): void {
    const { builder } = this;
    const codes = this.codes.placed.map(({ symbol }) => pointer(reference(symbol)));
    builder.array('image', 'program__codes', 'const struct code *', codes);
    const { globalWords } = this.modules;
    builder.struct(
      'image',
      'mpy_image',
      'struct image',
      [
        u32(tableHash(), 'table_hash', 'MPY_OPCODE_HASH'),
        pointer(this.modules.place(this.input.modules[0]?.name ?? '').info, 'main'),
        pointer(arrayReference('program__codes'), 'codes'),
        u32(codes.length, 'code_count'),
        pointer(globalWords === 0 ? null : arrayReference(GLOBALS_SYMBOL), 'globals'),
        u32(globalWords, 'global_count'),
      ],
      { global: true },
    );
  }

  private addModuleList(nativeModules: readonly Reference[]): void {
    const modules = [
      ...this.input.modules.map((_, at) => this.moduleReference(at)),
      ...nativeModules,
    ];
    this.builder.array(
      'image',
      'program__modules',
      'const struct module *',
      modules.map((to) => pointer(to)),
    );
    this.builder.struct(
      'image',
      'mpy_modules',
      'struct module_list',
      [
        pointer(this.moduleReference(0), 'main'),
        pointer(arrayReference('program__modules'), 'modules'),
        u32(modules.length, 'count'),
      ],
      { global: true },
    );
  }

  private moduleReference(at: number): Reference {
    const made = this.modules.reference(this.input.modules[at]?.name ?? '');
    if (made === null) {
      throw new Error('a program without modules');
    }
    return made;
  }

  /**
   * Names for look-ups with a str that was made at run time. The runtime's own special methods are in it when the
   * program makes names while it runs or puts special ones together (`f'__{op}__'`), or when they stand in a text such as '{0.__class__}': setattr(cls, '__le' + 'n__', f)
   * must find the runtime's `__len__`.
   */
  private addNameIndex(): void {
    const all = this.keepAllNames || this.input.modules.some(({ specialNames }) => specialNames);
    SPECIAL_NAMES.filter((name) => all || this.mentioned.has(name)).forEach((name) =>
      this.strings.name(name),
    );
    this.builder.struct(
      'image',
      'mpy_name_index',
      'struct name_index',
      nameIndexItems(this.strings),
      { global: true, comment: 'names, for look-ups with strings made at run time' },
    );
  }

  private image(): Image {
    const objects = this.builder.objects();
    declareExternals(this.builder, objects);
    return {
      objects,
      externals: this.builder.externals(),
      checks: LAYOUT_CHECKS,
      globalWords: this.modules.globalWords,
      main: this.input.modules[0]?.name ?? '',
    };
  }

  private tooLong(bytes: number, text: string): void {
    const parameters = { start: text.slice(0, 20), bytes, limit: STR_MAX };
    this.complain(diagnose(imageRows.stringTooLong, null, span(0, 0), parameters));
  }

  private complain(diagnostic: Diagnostic): void {
    this.builder.diagnostics.push(diagnostic);
  }
}

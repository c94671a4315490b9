/**
 * The image of a firmware: everything that is built in, and no program. Programs are placed into its slot afterwards
 * (emit/binary.ts), and share its names and objects.
 *
 * `firmware_objects` lists what a program may refer to: objects of Python, by address. A slot names those that it uses by their
 * numbers in this list, so that the firmware can tell them from any other address.
 */

import { INSTRUCTIONS, INTRINSICS } from '../bytecode/instructions.js';
import type { NativeModule } from '../program/natives.js';
import { Builder } from './builder.js';
import { LAYOUT_CHECKS } from './checks.js';
import { addHandlerTables, ALL_FEATURES } from './handlers.js';
import { declareExternals, nameIndexItems } from './image-parts.js';
import { allClasses, NativeModules } from './native-modules.js';
import { Pool, SINGLETONS } from './pool.js';
import { byteElements, pointer, u32 } from './rom.js';
import type { Image, Reference, ValueWord } from './rom.js';
import { Strings } from './strings.js';
import { WELL_KNOWN_NAMES } from './well-known-names.js';

export const FIRMWARE_OBJECTS = 'firmware_objects';
export const FIRMWARE_BUILD_ID = 'firmware_build_id';
export const BUILD_ID_BYTES = 16;

export interface FirmwareInput {
  /** All native modules there are, `builtins` with its types among them. */
  readonly natives: ReadonlyMap<string, NativeModule>;
  readonly float: 'single' | 'double';
  /** BUILD_ID_BYTES: what tells one firmware from any other. */
  readonly buildId: Uint8Array;
}

export function buildFirmwareImage({ natives, float, buildId }: FirmwareInput): Image {
  const builder = new Builder();
  const strings = new Strings(builder, () => undefined);
  const never = (what: string) => (): never => {
    throw new Error(`a ${what} in the firmware`);
  };
  const parts = {
    code: never('code'),
    attr: never('struct attr'),
    classInfo: never('class'),
    class: never('class'),
    module: (name: string): Reference => made.module(name),
    native: (module: string, name: string): ValueWord | null => made.member(module, name),
  };
  const pool: Pool = new Pool(builder, strings, parts, float);
  const made: NativeModules = new NativeModules(builder, strings, pool, natives);
  const modules = [...natives.keys()].map((name) => made.module(name));
  made.finish(
    () => true,
    () => true,
  );
  WELL_KNOWN_NAMES.forEach((name) => strings.name(name));
  addHandlerTables(builder, {
    opcodes: new Set(INSTRUCTIONS.keys()),
    intrinsics: new Set(INTRINSICS.keys()),
    features: ALL_FEATURES,
    traps: true,
  });
  const classes = [...allClasses(natives.values())];
  const types = classes.map(({ symbol }) => symbol);
  const finished = new Map(
    classes.flatMap(({ members }) =>
      [...members.values()].flatMap((member) =>
        member.kind === 'object' ? [[member.symbol, member.type] as const] : [],
      ),
    ),
  );
  const singletons = Object.values(SINGLETONS).map(([symbol, type]) =>
    builder.external(symbol, type),
  );
  const shared = [
    ...singletons,
    builder.external('tuple_empty', 'struct tuple'),
    ...[...new Set(types)].map((symbol) => builder.external(symbol, 'struct type')),
    ...[...finished].map(([symbol, type]) => builder.external(symbol, type)),
    ...modules,
    ...made.functionObjects(),
    ...strings.interned().map((text) => strings.name(text)),
  ];
  builder.array(
    'image',
    FIRMWARE_OBJECTS,
    'const void *',
    shared.map((to) => pointer(to)),
    { global: true, comment: 'what a program in the slot may refer to' },
  );
  builder.struct('image', 'firmware_object_count', 'uint32_t', [u32(shared.length)], {
    global: true,
  });
  builder.array('image', FIRMWARE_BUILD_ID, 'uint8_t', [byteElements(buildId)], { global: true });
  builder.struct('image', 'firmware_names', 'struct name_index', nameIndexItems(strings), {
    global: true,
    comment: 'names of the firmware, for look-ups with strings made at run time',
  });
  strings.finish();
  const objects = builder.objects();
  declareExternals(builder, objects);
  const externals = builder.externals();
  return { objects, externals, checks: LAYOUT_CHECKS, globalWords: 0, main: '' };
}

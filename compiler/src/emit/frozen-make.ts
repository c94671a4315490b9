/** frozen.mk: how the frozen modules and the runtime are compiled, for a Makefile to include. */

export interface MakeSource {
  /** From the folder that `root` names, with slashes. */
  readonly name: string;
  /** What this file is compiled with beside the flags of all. */
  readonly flags: readonly string[];
}

export interface FrozenMake {
  /** Flags for all files. */
  readonly flags: readonly string[];
  readonly linkFlags: readonly string[];
  /** Where runtime-c/ is, as make should write it: a path from the folder of frozen.mk, or an absolute one. */
  readonly root: string;
  readonly sources: readonly MakeSource[];
  /** C files of the program's own modules, from the folder of frozen.mk or absolute. */
  readonly ownSources: readonly string[];
}

const OBJECT_FOLDER = '$(MPY_TS_DIR)obj';

export function frozenMake({ flags, linkFlags, root, sources, ownSources }: FrozenMake): string {
  const objects = sources.map(({ name }) => `${OBJECT_FOLDER}/${objectName(name)}`);
  const groups = new Map<string, string[]>();
  sources.forEach(({ flags: own }, at) => {
    const key = own.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), objects[at] ?? '']);
  });
  const own = ownSources.map((path, at) => ({
    path: placed(path),
    object: `${OBJECT_FOLDER}/own-${at}.o`,
  }));
  return `# Written by mpy-ts freeze, for a Makefile to include. Set CC and AR before, if they are not cc and ar. Compile your own files with
# $(MPY_TS_CFLAGS), and link them with $(MPY_TS_LIBRARY) and $(MPY_TS_LDFLAGS).

MPY_TS_DIR := $(dir $(lastword $(MAKEFILE_LIST)))
MPY_TS_ROOT ?= ${placed(root)}
MPY_TS_LIBRARY := $(MPY_TS_DIR)libfrozen.a
MPY_TS_CFLAGS = ${flags.join(' ')} -I$(MPY_TS_ROOT)/runtime-c -I$(MPY_TS_DIR)
MPY_TS_LDFLAGS = ${linkFlags.join(' ')}

MPY_TS_OBJECTS := ${list([`${OBJECT_FOLDER}/frozen.o`, ...own.map(({ object }) => object), ...objects])}

${[...groups].map(([level, names]) => `${list(names)}: MPY_TS_FILE_FLAGS := ${level}`).join('\n\n')}

${OBJECT_FOLDER}/frozen.o: MPY_TS_FILE_FLAGS := -O0 -g0
${OBJECT_FOLDER}/frozen.o: $(MPY_TS_DIR)frozen.c
\t@mkdir -p $(dir $@)
\t$(CC) $(MPY_TS_CFLAGS) $(MPY_TS_FILE_FLAGS) -c $< -o $@
${own
  .map(
    ({ path, object }) => `
${object}: ${path}
\t@mkdir -p $(dir $@)
\t$(CC) $(MPY_TS_CFLAGS) -Os -c $< -o $@
`,
  )
  .join('')}
${OBJECT_FOLDER}/%.o: $(MPY_TS_ROOT)/%.c
\t@mkdir -p $(dir $@)
\t$(CC) $(MPY_TS_CFLAGS) $(MPY_TS_FILE_FLAGS) -c $< -o $@

$(MPY_TS_LIBRARY): $(MPY_TS_OBJECTS)
\trm -f $@
\t$(AR) rcs $@ $^
`;
}

function objectName(name: string): string {
  return name.replace(/\.c$/, '.o');
}

function placed(path: string): string {
  return path.startsWith('/')
    ? path
    : path === '.'
      ? '$(patsubst %/,%,$(MPY_TS_DIR))'
      : `$(MPY_TS_DIR)${path}`;
}

function list(names: readonly string[]): string {
  return names.join(' \\\n  ');
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { archiveObjects, readObject } from '../../compiler/src/emit/object-file.js';
import { pruneAbilities } from '../../compiler/src/emit/prune.js';
import { ABILITIES } from '../../compiler/src/image/abilities.js';

const LIST = `
typedef void (*fn)(void);
struct ops { fn abilities[${ABILITIES.length}]; };
static void list_repr(void) { __asm__("nop"); }
static void list_iter(void) { __asm__("nop"); }
static void list_mark(void) { __asm__("nop"); }
const struct ops list_ops = {{[0] = list_mark, [${ABILITIES.indexOf('repr')}] = list_repr, [${ABILITIES.indexOf('iter')}] = list_iter}};
const struct ops *type_list = &list_ops;
`;
const ITERATE = `
void iterate(void) { __asm__(".weak mpy_uses_iter\\n\\t.reloc 0, R_ARM_NONE, mpy_uses_iter"); }
`;

function program(body: string, declared: string): string {
  return `${DECLARED} ${declared} extern const void *type_list; void iterate(void); void reset_handler(void) { ${body} }`;
}

function compile(folder: string, name: string, text: string): string {
  writeFileSync(join(folder, `${name}.c`), text);
  const object = join(folder, `${name}.o`);
  const flags = ['-mcpu=cortex-m4', '-mthumb', '-Os', '-ffunction-sections', '-fdata-sections'];
  execFileSync('arm-none-eabi-gcc', [...flags, '-c', join(folder, `${name}.c`), '-o', object]);
  return object;
}

/** Entries taken from list_ops for a program with that body. */
function removed(
  body: string,
  files: readonly string[] = [LIST, ITERATE],
  declared = '',
): { count: number; left: string } {
  const folder = mkdtempSync(join(tmpdir(), 'mpy-ts-prune-'));
  const members = files.map((text, at) => compile(folder, `member${String(at)}`, text));
  execFileSync('arm-none-eabi-ar', ['rcs', join(folder, 'lib.a'), ...members]);
  const archive = new Uint8Array(readFileSync(join(folder, 'lib.a')));
  const object = compile(folder, 'program', program(body, declared));
  const others = [readObject(new Uint8Array(readFileSync(object)), 0, 'program')];
  const { removed: count } = pruneAbilities(archive, archiveObjects(archive), others);
  writeFileSync(join(folder, 'pruned.a'), archive);
  const image = join(folder, 'image.elf');
  execFileSync('arm-none-eabi-gcc', [
    ...['-mcpu=cortex-m4', '-mthumb', '-nostdlib', '-Wl,--gc-sections', '-Wl,-e,reset_handler'],
    ...[object, join(folder, 'pruned.a'), '-o', image],
  ]);
  return { count, left: execFileSync('arm-none-eabi-nm', [image], { encoding: 'utf8' }) };
}

test('an ability that nothing asks for is not linked, though its type is', (t) => {
  const { count, left } = removed('*(const void *volatile *)&type_list;');
  t.is(count, 2);
  t.regex(left, / list_ops/);
  t.regex(left, / list_mark/);
  t.notRegex(left, / list_iter| list_repr/);
});

test('a note anywhere in what is linked keeps the ability of all types', (t) => {
  const { count, left } = removed('*(const void *volatile *)&type_list; iterate();');
  t.is(count, 1);
  t.regex(left, / list_iter/);
  t.notRegex(left, / list_repr/);
});

const REFERENCES = `
extern const void *type_list;
extern char reached_weakly, condition;
#pragma weak reached_weakly
void conditional(void);
const void *compare(void) {
  const void *type;
  __asm__(".weak mpy_tested\\n\\tldr.w %0, 1f\\n\\t.subsection 1\\n\\t.balign 4\\n1:\\t.word type_list\\n\\t.reloc 1b, R_ARM_NONE, mpy_tested\\n\\t.subsection 0" : "=r"(type));
  return type;
}
void *ask_weakly(void) { return &reached_weakly; }
void call(void) { __asm__(".weak mpy_only.conditional.condition\\n\\t.reloc 0, R_ARM_NONE, mpy_only.conditional.condition"); conditional(); }
`;
const REFERRED = `
char reached_weakly = 1, condition = 2;
void conditional(void) { __asm__("nop"); }
`;
const MORE = [LIST, ITERATE, REFERENCES, REFERRED];
const DECLARED =
  'void *compare(void), *ask_weakly(void); void call(void); extern char reached_weakly, condition; ';

test('a type that code only compares with is not linked', (t) => {
  t.notRegex(removed('compare();', MORE).left, / type_list/);
  t.regex(removed('compare(); *(const void *volatile *)&type_list;', MORE).left, / type_list/);
});

test('a weak reference alone links nothing, though its file is in the archive for another reason', (t) => {
  const weakly = 'ask_weakly();';
  t.notRegex(removed(weakly, MORE).left, / reached_weakly$/m);
  t.regex(removed(`reached_weakly++; ${weakly}`, MORE).left, / D reached_weakly$/m);
});

test('a call that can happen only with something else is linked only with that', (t) => {
  t.notRegex(removed('call();', MORE).left, / T conditional$/m);
  t.regex(removed('condition++; call();', MORE).left, / T conditional$/m);
  t.regex(removed('call(); condition++;', MORE).left, / T conditional$/m);
});

test('a call tied to a name is linked only where the program itself has the name', (t) => {
  const member = `
extern const char mpy_str_color;
const char mpy_str_color = 1;
void paint(void);
void paint(void) { __asm__("nop"); }
`;
  const caller = `
void paint(void);
extern const char mpy_str_color;
const char *set(void);
const char *set(void) { __asm__(".weak mpy_only.paint.name_color\\n\\t.reloc 0, R_ARM_NONE, mpy_only.paint.name_color"); paint(); return &mpy_str_color; }
`;
  const declared = 'const char *set(void); extern const char mpy_str_color;';
  const files = [LIST, ITERATE, REFERENCES, REFERRED, member, caller];
  t.notRegex(removed('set();', files, declared).left, / T paint$/m);
  t.regex(
    removed('set(); (void)*(volatile const char *)&mpy_str_color;', files, declared).left,
    / T paint$/m,
  );
});

test('code of the program that asks for operators by number has all of them', (t) => {
  const member = `
void multiply(void);
void multiply(void) { __asm__("nop"); }
`;
  const caller = `
void multiply(void);
void op_binary(void);
void op_binary(void) { __asm__(".weak mpy_only.multiply.binary_MUL\\n\\t.reloc 0, R_ARM_NONE, mpy_only.multiply.binary_MUL"); multiply(); }
void instruction(void);
void instruction(void) { op_binary(); }
`;
  const declared = 'void op_binary(void); void instruction(void);';
  const files = [LIST, ITERATE, REFERENCES, REFERRED, member, caller];
  t.notRegex(removed('instruction();', files, declared).left, / T multiply$/m);
  t.regex(removed('op_binary();', files, declared).left, / T multiply$/m);
});

test('what is no archive has no objects', (t) => {
  t.deepEqual(archiveObjects(new TextEncoder().encode('something else, and longer')), []);
});

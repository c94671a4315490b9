// The command line: global options, the commands of the table, and yargs' complaints turned into
// usage errors that suggest what may have been meant. Parsing decides what to run; it runs nothing.

import yargs from 'yargs';
import type { Argv } from 'yargs';
import { commands } from './commands/index.js';
import type { CommandEntry } from './commands/index.js';
import type { Command } from './command.js';
import type { CliError } from './errors.js';
import { usageError } from './errors.js';
import { exitCodeMeanings } from './exit-codes.js';
import { nearestWord } from './suggest.js';

export type ParsedLine =
  /** Help, the version or a completion script: text for standard output. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'nothing'; readonly help: string }
  | {
      readonly kind: 'command';
      readonly command: Command;
      readonly options: unknown;
      readonly programArguments: readonly string[];
    };

/** `width` is that of help, in columns. */
export async function parseLine(
  argv: readonly string[],
  version: string,
  width: number,
): Promise<ParsedLine> {
  const separator = argv.indexOf('--');
  const words = separator < 0 ? argv : argv.slice(0, separator);
  const programArguments = separator < 0 ? [] : argv.slice(separator + 1);
  const loaded = await loadNamed(words);

  let chosen: { entry: CommandEntry; options: unknown } | null = null;
  const parser: Argv = createParser(version, width).fail(
    (message: string | null, error?: Error) => {
      // yargs passes on what a command's builder threw; that is no mistake of the user's.
      if (error !== undefined && error.name !== 'YError') throw error;
      throw explain(message ?? error?.message ?? 'the command line is wrong', words, parser);
    },
  );
  for (const entry of commands) {
    parser.command(
      entry.usage,
      entry.summary,
      (own) => loaded.get(entry.name)?.configure(own) ?? own,
      (options) => {
        chosen = { entry, options };
      },
    );
  }

  let text = '';
  await parser.parseAsync([...words], {}, (_error, _argv, output) => {
    text = output;
  });
  if (text !== '') return { kind: 'text', text };
  return finish(chosen, loaded, parser, programArguments, separator >= 0);
}

async function finish(
  chosen: { entry: CommandEntry; options: unknown } | null,
  loaded: ReadonlyMap<string, Command>,
  parser: Argv,
  programArguments: readonly string[],
  hasSeparator: boolean,
): Promise<ParsedLine> {
  if (chosen === null) return { kind: 'nothing', help: await parser.getHelp() };
  const { entry, options } = chosen;
  if (hasSeparator && entry.programArguments !== true) {
    throw usageError(
      `"mpy-ts ${entry.name}" takes nothing after "--"`,
      `for its options see "mpy-ts ${entry.name} --help"`,
    );
  }
  const command = loaded.get(entry.name);
  if (command === undefined) throw new Error(`command ${entry.name} was not loaded`);
  return { kind: 'command', command, options: withoutRepeats(options, entry), programArguments };
}

/** Options that may stand several times. */
const REPEATED: ReadonlySet<string> = new Set(['define', 'libPath']);

/** Of other options that are given twice the last counts; positionals such as `<files..>` are lists. */
function withoutRepeats(options: unknown, { usage }: CommandEntry): unknown {
  const lists = [...usage.matchAll(/(\w+)\.\./g)].map((match) => match[1]);
  return Object.fromEntries(
    Object.entries(options as Readonly<Record<string, unknown>>).map(([name, value]) => [
      name,
      Array.isArray(value) && !lists.includes(name) && !REPEATED.has(name)
        ? (value.at(-1) as unknown)
        : value,
    ]),
  );
}

/** Imports the commands whose names stand in the line, so that their options can be declared. */
async function loadNamed(words: readonly string[]): Promise<ReadonlyMap<string, Command>> {
  const loaded = new Map<string, Command>();
  for (const entry of commands) {
    if (words.includes(entry.name)) loaded.set(entry.name, (await entry.load()).command);
  }
  return loaded;
}

/** A parser that knows the global options and no command. */
export function createParser(version: string, width: number): Argv {
  return yargs()
    .scriptName('mpy-ts')
    .usage('mpy-ts: Python for microcontrollers, compiled to flash\n\nUsage: $0 COMMAND [options]')
    .locale('en')
    .parserConfiguration({
      'parse-positional-numbers': false,
      'strip-aliased': true,
      'strip-dashed': true,
    })
    .option('quiet', { alias: 'q', type: 'boolean', describe: 'Say nothing but errors' })
    .option('verbose', { alias: 'v', type: 'boolean', describe: 'Say what is being done' })
    .option('json', { type: 'boolean', describe: 'Results and errors as JSON, for tools' })
    .option('color', { type: 'boolean', describe: 'Colours: --color, --no-color; see NO_COLOR' })
    .conflicts('quiet', 'verbose')
    .help()
    .alias('help', 'h')
    .version(`mpy-ts ${version}`)
    .example('$0 run blink.py', 'Compile a program and run it in the emulator')
    .example('$0 doctor', 'See which tools are there')
    .epilogue(exitCodeText())
    .wrap(width)
    .strict()
    .exitProcess(false);
}

function exitCodeText(): string {
  const rows = Object.entries(exitCodeMeanings).map(([code, meaning]) => `  ${code}  ${meaning}`);
  return ['Exit codes:', ...rows].join('\n');
}

interface OptionTable {
  readonly key: Readonly<Record<string, unknown>>;
  readonly choices: Readonly<Record<string, readonly unknown[]>>;
}

/** The options declared so far. yargs has the method; its types do not name it. */
export function declaredOptions(parser: Argv): OptionTable {
  const withOptions = parser as Argv & { getOptions: () => OptionTable };
  return withOptions.getOptions();
}

/** Turns a complaint of yargs (English is fixed above) into what to do about it. */
function explain(message: string, words: readonly string[], parser: Argv): CliError {
  const unknown = /^Unknown arguments?: (.*)$/s.exec(message);
  if (unknown !== null) return explainUnknown(unknown[1]!, words, parser);
  if (message.startsWith('Not enough non-option arguments')) {
    return usageError('an argument is missing', 'its name is in --help of the command');
  }
  const value = /^Not enough arguments following: (.*)$/.exec(message);
  if (value !== null) return usageError(`option ${dashed(value[1]!)} needs a value`);
  const required = /^Missing required arguments?: (.*)$/.exec(message);
  if (required !== null)
    return usageError(`${required[1]!} is missing`, 'see --help of the command');
  const exclusive = /^Arguments (\S+) and (\S+) are mutually exclusive$/.exec(message);
  if (exclusive !== null) {
    return usageError(`${dashed(exclusive[1]!)} and ${dashed(exclusive[2]!)} exclude each other`);
  }
  const choice = /Argument: (\S+), Given: (.*), Choices: (.*)$/m.exec(message);
  if (choice !== null) {
    return usageError(
      `${choice[2]!} is not a value for ${choice[1]!}`,
      `it takes one of ${choice[3]!}`,
    );
  }
  return usageError(message, 'see --help');
}

function explainUnknown(list: string, words: readonly string[], parser: Argv): CliError {
  const names = commands.map((entry) => entry.name);
  const plain = list.split(', ').find((word) => words.includes(word));
  if (plain === undefined) {
    // It stands in the line with dashes, or as --name=value.
    const word = list.split(', ')[0]!;
    const options = Object.keys(declaredOptions(parser).key).filter((name) => name.length > 1);
    const near = nearestWord(word, options);
    return usageError(
      `there is no option ${dashed(word)}`,
      near === null ? 'the options are in --help of the command' : `did you mean --${near}?`,
    );
  }
  if (words.some((word) => names.includes(word))) {
    return usageError(`the argument "${plain}" is one too many`, 'see --help of the command');
  }
  const near = nearestWord(plain, names);
  return usageError(
    `there is no command "${plain}"`,
    near === null ? `the commands are ${names.join(', ')}` : `did you mean "${near}"?`,
  );
}

function dashed(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name}`;
}

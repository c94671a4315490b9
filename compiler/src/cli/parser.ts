// The command line: global options, the commands of the table, and yargs' complaints turned into
// usage errors that suggest what may have been meant. Parsing decides what to run; it runs nothing.

import yargs from 'yargs';
import type { Argv } from 'yargs';
import { commands } from './commands/index.js';
import type { CommandEntry } from './commands/index.js';
import type { Command } from './command.js';
import { CliError, usageError } from './errors.js';
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

export async function parseLine(argv: readonly string[], version: string): Promise<ParsedLine> {
  const separator = argv.indexOf('--');
  const words = separator < 0 ? argv : argv.slice(0, separator);
  const programArguments = separator < 0 ? [] : argv.slice(separator + 1);
  const loaded = await loadNamed(words);

  let chosen: { entry: CommandEntry; options: unknown } | null = null;
  const parser = createParser(version);
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
  return { kind: 'command', command, options, programArguments };
}

/** Imports the commands whose names stand in the line, so that their options can be declared. */
async function loadNamed(words: readonly string[]): Promise<ReadonlyMap<string, Command>> {
  const loaded = new Map<string, Command>();
  for (const entry of commands) {
    if (words.includes(entry.name)) loaded.set(entry.name, (await entry.load()).command);
  }
  return loaded;
}

function createParser(version: string): Argv {
  const parser = yargs()
    .scriptName('mpy-ts')
    .usage('mpy-ts: Python for microcontrollers, compiled to flash\n\nUsage: $0 COMMAND [options]')
    .locale('en')
    .parserConfiguration({
      'parse-positional-numbers': false,
      'duplicate-arguments-array': false,
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
    .completion('completion', 'Print a completion script for bash, zsh or fish')
    .example('$0 run blink.py', 'Compile a program and run it in the emulator')
    .example('$0 doctor', 'See which tools are there')
    .epilogue(exitCodeText())
    .wrap(Math.min(100, process.stdout.columns ?? 100))
    .strict()
    .exitProcess(false)
    .fail((message: string | null, error: Error | undefined, failed: Argv) => {
      // yargs passes on what a command's builder threw; that is no mistake of the user's.
      if (error !== undefined && error.name !== 'YError') throw error;
      throw explain(message ?? error?.message ?? 'the command line is wrong', knownOptions(failed));
    });
  return parser;
}

function exitCodeText(): string {
  const rows = Object.entries(exitCodeMeanings).map(([code, meaning]) => `  ${code}  ${meaning}`);
  return ['Exit codes:', ...rows].join('\n');
}

/** yargs has the method; its types do not name it. */
function knownOptions(parser: Argv): readonly string[] {
  const withOptions = parser as Argv & { getOptions?: () => { key?: Record<string, unknown> } };
  return Object.keys(withOptions.getOptions?.().key ?? {});
}

/** Turns a complaint of yargs (English is fixed above) into what to do about it. */
function explain(message: string, options: readonly string[]): CliError {
  const unknown = /^Unknown (arguments?|commands?): (.*)$/s.exec(message);
  if (unknown !== null) {
    const words = unknown[2]!.split(', ');
    const word = words[0]!;
    const names = commands.map((entry) => entry.name);
    const isCommand = unknown[1]!.startsWith('command');
    return isCommand
      ? unknownCommand(word, [...names, 'completion'])
      : unknownArgument(word, options);
  }
  const missing = /^Not enough non-option arguments: got (\d+), need at least (\d+)$/.exec(message);
  if (missing !== null) return usageError('an argument is missing', 'see --help of the command');
  const value = /^Not enough arguments following: (.*)$/.exec(message);
  if (value !== null) return usageError(`option ${dashed(value[1]!)} needs a value`);
  const exclusive = /^Arguments (\S+) and (\S+) are mutually exclusive$/.exec(message);
  if (exclusive !== null) {
    return usageError(`${dashed(exclusive[1]!)} and ${dashed(exclusive[2]!)} exclude each other`);
  }
  const choice = /Argument: (\S+), Given: (.*), Choices: (.*)$/m.exec(message);
  if (choice !== null) {
    return usageError(
      `${choice[2]!} is no value for ${dashed(choice[1]!)}`,
      `it takes one of ${choice[3]!}`,
    );
  }
  return usageError(message, 'see --help');
}

function unknownCommand(word: string, names: readonly string[]): CliError {
  const near = nearestWord(word, names);
  return usageError(
    `there is no command "${word}"`,
    near === null ? `the commands are ${names.join(', ')}` : `did you mean "${near}"?`,
  );
}

function unknownArgument(word: string, options: readonly string[]): CliError {
  const near = nearestWord(
    word,
    options.filter((option) => option.length > 1),
  );
  if (near !== null) {
    return usageError(`unknown option ${dashed(word)}`, `did you mean --${near}?`);
  }
  return usageError(`unknown option or argument "${word}"`, 'see --help of the command');
}

function dashed(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name}`;
}

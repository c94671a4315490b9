// What a command is. A file in cli/commands/ exports `command`, made by `defineCommand`; the table in
// cli/commands/index.ts names it, and main.ts loads only the one that was asked for.

import type { Readable } from 'node:stream';
import type { Argv } from 'yargs';
import type { Console } from './console.js';

/** What every command is given. Commands take the world from here, so that tests can replace it. */
export interface Context {
  readonly console: Console;
  /** The folder that relative paths on the command line start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Where mpy-ts itself lies: runtime-c/, boards/ and lib/ are below. */
  readonly packageRoot: string;
  /** What stands after `--`: the arguments of the user's program. */
  readonly programArguments: readonly string[];
  /** Standard input, opened when it is asked for; absent where there is none. */
  readonly stdin?: () => Readable;
}

export interface Example {
  readonly command: string;
  readonly meaning: string;
}

export interface CommandDefinition<Options> {
  /** Declares positionals and options with yargs; what they come out as is typed by yargs. */
  readonly options: (parser: Argv) => Argv<Options>;
  /** At least one, shown by --help. */
  readonly examples: readonly [Example, ...Example[]];
  /** Text below the options in --help. */
  readonly epilogue?: string;
  /** Returns one of `exitCodes`; the command `run` may return the program's own code. */
  readonly run: (options: Options, context: Context) => Promise<number>;
}

export interface Command {
  readonly configure: (parser: Argv) => Argv;
  readonly execute: (parsed: unknown, context: Context) => Promise<number>;
}

export function defineCommand<Options>(definition: CommandDefinition<Options>): Command {
  return {
    configure: (parser) => {
      let configured: Argv = definition.options(parser);
      for (const { command, meaning } of definition.examples) {
        configured = configured.example(`$0 ${command}`, meaning);
      }
      return definition.epilogue === undefined
        ? configured
        : configured.epilogue(definition.epilogue);
    },
    // yargs made this object from the very options declared above.
    execute: (parsed, context) => definition.run(parsed as Options, context),
  };
}

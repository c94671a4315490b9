// The command line's entry: parses, runs one command, and turns whatever happens into an exit code and
// a message. Here is the only place that decides what an error looks like.

import type { Readable } from 'node:stream';
import type { Context } from './command.js';
import { Console, wantsColor } from './console.js';
import type { TextStream } from './console.js';
import { CliError } from './errors.js';
import { exitCodes } from './exit-codes.js';
import { findPackageRoot, packageVersion } from './package.js';
import { parseLine } from './parser.js';
import { explainSystemError } from './system-error.js';

/** What the command line takes from its surroundings; tests give their own. */
export interface World {
  readonly stdout: TextStream;
  readonly stderr: TextStream;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Absent: nothing to read. A function, because asking for it already opens it. */
  readonly stdin?: () => Readable;
}

export async function main(argv: readonly string[], world?: World): Promise<number> {
  if (world === undefined) return main(argv, realWorld(argv));
  const console = createConsole(argv, world);
  try {
    const packageRoot = findPackageRoot();
    const line = await parseLine(argv, packageVersion(packageRoot), helpWidth(world));
    switch (line.kind) {
      case 'text':
        console.write(line.text.endsWith('\n') ? line.text : `${line.text}\n`);
        return exitCodes.ok;
      case 'nothing':
        console.say(line.help);
        return exitCodes.usage;
      case 'command': {
        const { cwd, env, platform } = world;
        const { programArguments } = line;
        const context: Context = {
          console,
          cwd,
          env,
          platform,
          packageRoot,
          programArguments,
          ...(world.stdin && { stdin: world.stdin }),
        };
        return await line.command.execute(line.options, context);
      }
    }
  } catch (error) {
    return report(error, console);
  } finally {
    console.clearProgress();
  }
}

/** Help as wide as the terminal, within what reads well. */
function helpWidth({ stdout }: World): number {
  return Math.min(100, Math.max(60, stdout.columns ?? 100));
}

function report(error: unknown, console: Console): number {
  const known = error instanceof CliError ? error : explainSystemError(error);
  if (known === null) return reportBug(error, console);
  if (console.settings.json) {
    const { exitCode, message, hints } = known;
    console.say(JSON.stringify({ error: { exitCode, message, hints } }, null, 2));
  } else {
    console.error(known.message, ...known.hints);
  }
  return known.exitCode;
}

function reportBug(error: unknown, console: Console): number {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(
    'this is a bug in mpy-ts',
    'please report it with the text below, the command line, the output of "mpy-ts version --json", ' +
      'and the smallest program that shows it',
  );
  console.say(stack);
  return exitCodes.internal;
}

/** The options that shape output are read before parsing, because parsing itself may fail. */
function createConsole(argv: readonly string[], world: World): Console {
  const separator = argv.indexOf('--');
  const words = separator < 0 ? argv : argv.slice(0, separator);
  const has = (...names: readonly string[]) => words.some((word) => names.includes(word));
  const option = has('--no-color') ? false : has('--color') ? true : undefined;
  return new Console({
    stdout: world.stdout,
    stderr: world.stderr,
    verbosity: has('-q', '--quiet') ? 'quiet' : has('-v', '--verbose') ? 'verbose' : 'normal',
    color: wantsColor(world.stderr, option, world.env),
    colorOut: wantsColor(world.stdout, option, world.env),
    json: has('--json'),
  });
}

function realWorld(argv: readonly string[]): World {
  // A reader that goes away (`mpy-ts ast x.py | head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCodes.ok);
    throw error;
  });
  const { stdout, stderr, env, platform } = process;
  const stdin = () => process.stdin;
  const world = { stdout, stderr, cwd: process.cwd(), env, platform, stdin };
  // What is thrown outside the command's own promise, in a callback, is a bug like any other.
  process.on('uncaughtException', (error) => {
    process.exit(report(error, createConsole(argv, world)));
  });
  return world;
}

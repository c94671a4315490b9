// `mpy-ts init [FOLDER]`: a new project that builds and runs as it is. Writes only files that are not there yet.

import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { loadBoard } from '../../device/boards.js';
import { writeFileAtomic } from '../../device/cache.js';
import { withFailures } from '../building.js';
import { defineCommand } from '../command.js';
import { usageError } from '../errors.js';
import { exitCodes } from '../exit-codes.js';
import { display } from '../find-project.js';
import { boardOption } from '../options.js';

export const command = defineCommand({
  options: (parser) =>
    boardOption(parser).positional('folder', {
      type: 'string',
      default: '.',
      describe: 'Where the project is to be; made if it is not there',
    }),
  examples: [
    { command: 'init lamp', meaning: 'A new project in the folder lamp' },
    { command: 'init', meaning: 'Make a project of the folder here' },
  ],
  epilogue: 'Writes pyproject.toml, main.py and .gitignore. A file that is there stays as it is.',
  run: ({ folder, board: wanted }, context) =>
    withFailures(context, () => {
      const { console, cwd, packageRoot } = context;
      const board = loadBoard(packageRoot, wanted ?? 'pyboard-v1.1').name;
      const target = resolve(cwd, folder);
      if (statSync(target, { throwIfNoEntry: false })?.isFile() === true) {
        throw usageError(`${folder} is a file, not a folder`, 'name a folder');
      }
      const project = join(target, 'pyproject.toml');
      if (existsSync(project) && /^\s*\[tool\.mpy-ts\]/m.test(readFileSync(project, 'utf8'))) {
        throw usageError(
          `${display(project, cwd)} is a project of mpy-ts already`,
          'change it as you like: docs/project.md lists what may stand in it',
        );
      }
      mkdirSync(target, { recursive: true });
      const written = writeProject(target, projectName(target), board);
      const paths = written.map((name) => display(join(target, name), cwd));
      if (console.settings.json) console.writeJson({ files: written.map((n) => join(target, n)) });
      for (const path of paths) console.info(`wrote ${path}`);
      const shown = display(target, cwd);
      const where = target === cwd ? '' : ` --project ${/\s/.test(shown) ? `"${shown}"` : shown}`;
      console.info(`now: mpy-ts run${where}`);
      return Promise.resolve(exitCodes.ok);
    }),
});

/** The names of the files that were written, or added to. */
function writeProject(folder: string, name: string, board: string): readonly string[] {
  const path = join(folder, 'pyproject.toml');
  const table = `[tool.mpy-ts]\nmain = "main.py"\nboard = "${board}"\n`;
  // A project of other tools keeps what it has.
  const before = existsSync(path)
    ? `${readFileSync(path, 'utf8').trimEnd()}\n\n`
    : `[project]\nname = "${name}"\nversion = "0.1.0"\n\n`;
  writeFileAtomic(path, before + table);
  const others = [
    ['main.py', mainText(name)],
    ['.gitignore', 'build/\n'],
  ] as const;
  const missing = others.filter(([file]) => !existsSync(join(folder, file)));
  for (const [file, text] of missing) writeFileAtomic(join(folder, file), text);
  return ['pyproject.toml', ...missing.map(([file]) => file)];
}

/** A name as Python's packaging allows it (PEP 508). */
function projectName(folder: string): string {
  const name = basename(folder)
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '');
  return name === '' ? 'project' : name;
}

function mainText(name: string): string {
  return `import time


def main():
    for number in range(3):
        print("${name}:", number)
        time.sleep_ms(100)


if __name__ == "__main__":
    main()
`;
}

// `mpy-ts pack [FOLDER]`: a package of a project, as an archive that npm and a plain folder can serve.

import { join, resolve } from 'node:path';
import { writeFileAtomic } from '../../device/cache.js';
import { packProject } from '../../device/pack-project.js';
import { integrityOf } from '../../device/package-archive.js';
import { bytes } from '../../emit/size.js';
import { withFailures } from '../building.js';
import { defineCommand } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { display } from '../find-project.js';

export const command = defineCommand({
  options: (parser) =>
    parser
      .positional('folder', {
        type: 'string',
        default: '.',
        describe: 'The project: a folder with pyproject.toml',
      })
      .option('output', {
        alias: 'o',
        type: 'string',
        requiresArg: true,
        describe: 'Folder for the archive (default: here)',
      }),
  examples: [
    { command: 'pack', meaning: 'A package of the project here' },
    {
      command: 'pack sensor -o shelf',
      meaning: 'Into a folder from which "mpy-ts add" takes packages',
    },
    { command: 'pack && npm publish ./sensor-1.2.0.tgz', meaning: 'For the registry of npm' },
  ],
  epilogue:
    'Writes NAME-VERSION.tgz: modules, stubs and C files beside pyproject.toml or in src/, without the main program and tests, and a package.json made of [project]. The same sources give the same bytes. docs/packages.md has the details.',
  run: ({ folder, output }, context) =>
    withFailures(context, () => {
      const { console, cwd } = context;
      const packed = packProject(resolve(cwd, folder), folder === '.' ? 'this folder' : folder);
      const { name, version, dependencies, archive, paths } = packed;
      const file = join(resolve(cwd, output ?? '.'), archiveName(name, version));
      writeFileAtomic(file, archive);
      const integrity = integrityOf(archive);
      const size = archive.length;
      if (console.settings.json) {
        console.writeJson({ file, name, version, dependencies, integrity, size, files: paths });
      } else {
        console.info(`wrote ${display(file, cwd)}`);
        console.write(
          `${paths.map((path) => `  ${path}\n`).join('')}${bytes(size)} bytes, ${integrity}\n`,
        );
      }
      return Promise.resolve(exitCodes.ok);
    }),
});

function archiveName(name: string, version: string): string {
  return `${name}-${version}.tgz`;
}

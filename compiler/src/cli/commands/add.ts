// `mpy-ts add [PACKAGES…]`: installs packages into the project, with what they need; without names, what the lock file lists.

import { join } from 'node:path';
import { NodeFiles } from '../../device/node-files.js';
import {
  addPackages,
  installLocked,
  LOCK_FILE,
  PACKAGES_FOLDER,
  readLock,
} from '../../device/install-packages.js';
import type { InstallOptions } from '../../device/install-packages.js';
import { joinPath } from '../../program/files.js';
import { Locator } from '../../program/locate.js';
import { withFailures } from '../building.js';
import { defineCommand } from '../command.js';
import { usageError } from '../errors.js';
import { exitCodes } from '../exit-codes.js';
import { display, findProjectFolder } from '../find-project.js';
import { projectOption } from '../options.js';
import { sayDiagnostics } from '../python-files.js';

export const command = defineCommand({
  options: (parser) =>
    projectOption(parser)
      .positional('packages', {
        type: 'string',
        array: true,
        default: [] as string[],
        describe:
          'Folders, archives (.tgz), or npm:NAME[@RANGE]; without any: what the lock file lists',
      })
      .option('force', {
        type: 'boolean',
        default: false,
        describe: 'Take another content of a version that the lock file has',
      }),
  examples: [
    { command: 'add ../sensor', meaning: 'A project beside this one, as a package' },
    { command: 'add shelf/sensor-1.2.0.tgz', meaning: 'An archive that "mpy-ts pack" wrote' },
    { command: 'add npm:sensor@^1.2', meaning: 'From the registry that npm is set to' },
    { command: 'add', meaning: 'Install what mpy-ts.lock lists, exactly that' },
  ],
  epilogue: `Packages go into the folder ${PACKAGES_FOLDER}/ of the project, where imports find them, and into ${LOCK_FILE}, with their versions and hashes. What a package needs is looked for beside it, then in the registry. An archive that is not the one of the lock file is refused, and nothing is installed by half.`,
  run: ({ packages, force, project: named }, context) =>
    withFailures(context, async () => {
      const { console, cwd, env, platform, packageRoot } = context;
      const found = findProjectFolder({ cwd, projectOption: named });
      if (found.kind === 'invalid') {
        sayDiagnostics(found.diagnostics, console);
        return exitCodes.usage;
      }
      const projectFolder = found.folder;
      if (packages.length === 0 && readLock(projectFolder).size === 0) {
        throw usageError(
          `no package is named, and ${display(join(projectFolder, LOCK_FILE), cwd)} lists none`,
          'name one: a folder, an archive (.tgz), or npm:NAME',
        );
      }
      const ours = new Locator(new NodeFiles(cwd), {
        folders: [],
        lib: joinPath(packageRoot, 'lib'),
        modules: [joinPath(packageRoot, 'runtime-c/modules')],
      });
      const options: InstallOptions = {
        ...{ cwd, env, platform, projectFolder, force },
        hasOurs: (name) => ours.topLevel(name) !== null,
        onProgress: (message) => console.progress(message),
      };
      const installed =
        packages.length === 0 ? await installLocked(options) : await addPackages(packages, options);
      if (console.settings.json) console.writeJson({ folder: projectFolder, packages: installed });
      for (const { name, version, from } of installed) {
        console.info(`installed ${name} ${version} (${from})`);
      }
      return exitCodes.ok;
    }),
});

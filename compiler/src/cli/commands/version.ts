// `mpy-ts version`: the version of mpy-ts; with --json also that of Node and the platform, for reports.

import { defineCommand } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { packageVersion } from '../package.js';

export const command = defineCommand({
  options: (parser) => parser,
  examples: [
    { command: 'version', meaning: 'Print the version' },
    { command: 'version --json', meaning: 'The versions that a bug report should carry' },
  ],
  run: (_options, { console, packageRoot, platform }) => {
    const version = packageVersion(packageRoot);
    if (console.settings.json) {
      console.writeJson({ version, node: process.versions.node, platform, arch: process.arch });
    } else {
      console.write(`mpy-ts ${version}\n`);
    }
    return Promise.resolve(exitCodes.ok);
  },
});

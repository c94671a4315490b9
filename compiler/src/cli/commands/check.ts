// `mpy-ts check FILES…`: every diagnostic of Python files, without building anything.

import { checkFiles } from '../../compile.js';
import { boardModules, loadBoard } from '../../device/boards.js';
import { NodeFiles } from '../../device/node-files.js';
import { diagnosticToJson } from '../../source/code-frame.js';
import { hasErrors } from '../../source/diagnostics.js';
import { defaultProject } from '../../program/project.js';
import { withFailures } from '../building.js';
import { defineCommand } from '../command.js';
import { usageError } from '../errors.js';
import { exitCodes } from '../exit-codes.js';
import { findProject } from '../find-project.js';
import { includedFolders } from '../included.js';
import { findPythonFiles, readSource, sayDiagnostics } from '../python-files.js';

export const command = defineCommand({
  options: (parser) =>
    parser.positional('files', {
      type: 'string',
      array: true,
      demandOption: true,
      describe: 'Python files; of a folder all .py files below it',
    }),
  examples: [
    { command: 'check main.py', meaning: 'Look for errors in one file' },
    { command: 'check .', meaning: 'Look through the folder and those below it' },
    { command: 'check --json src/', meaning: 'The same for a program to read' },
  ],
  epilogue: 'Ends with 3 if there are errors; warnings alone end with 0.',
  run: ({ files: names }, context) =>
    withFailures(context, () => {
      const { console, cwd, packageRoot } = context;
      if (names.length === 0) throw usageError('no file to check', 'name a file or a folder');
      const files = new NodeFiles(cwd);
      const paths = [...new Set(names.flatMap((name) => findPythonFiles(files, name)))];
      // A file that cannot be read is a mistake of the command line's, not one in Python.
      paths.forEach((path) => readSource(files, path));
      const { include, board } = settings(paths, cwd);
      const modules = boardModules(packageRoot, loadBoard(packageRoot, board));
      const diagnostics = checkFiles(files, paths, { packageRoot, include, board: modules });
      const ok = !hasErrors(diagnostics);
      if (console.settings.json) {
        console.writeJson({ ok, files: paths, diagnostics: diagnostics.map(diagnosticToJson) });
      } else {
        sayDiagnostics(diagnostics, console);
        console.info(summary(paths.length, diagnostics));
      }
      return Promise.resolve(ok ? exitCodes.ok : exitCodes.source);
    }),
});

/** Folders of the project in which modules are looked for, and its board; the usual where there is no project file that can be read. */
function settings(paths: readonly string[], cwd: string) {
  const found = findProject({ cwd, entry: paths[0] });
  if (found.kind === 'invalid') return { include: [], board: defaultProject.board };
  const { project, folder } = found;
  return { include: includedFolders(project, folder, cwd), board: project.board };
}

function summary(files: number, diagnostics: readonly { readonly severity: string }[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  return `${count(files, 'file')}, ${count(errors, 'error')}, ${count(warnings, 'warning')}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

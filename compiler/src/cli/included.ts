// Folders of a project in which modules are looked for beside the entry's: those that the project file names, then the installed packages.

import { installedFolders } from '../device/install-packages.js';
import type { Project } from '../program/project.js';
import { display } from './find-project.js';

export function includedFolders(
  { include }: Project,
  projectFolder: string,
  cwd: string,
): readonly string[] {
  const own = include.map((folder) => `${projectFolder}/${folder}`);
  return [...own, ...installedFolders(projectFolder)].map((folder) => display(folder, cwd));
}

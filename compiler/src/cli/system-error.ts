// Errors of the file system, in words: which file, what is wrong with it, what to do.

import { CliError } from './errors.js';
import { exitCodes } from './exit-codes.js';

const causes: Readonly<Record<string, readonly [message: string, hint: string | null]>> = {
  ENOENT: ['there is no such file or folder', 'check the name; relative names start from here'],
  EISDIR: ['it is a folder, not a file', 'name a file'],
  ENOTDIR: ['a part of its path is a file, not a folder', 'check the path'],
  EEXIST: ['a file of that name is there already', 'choose another name, or remove it'],
  EACCES: ['permission denied', 'check the permissions of the file and of its folder'],
  EPERM: ['the operation is not permitted', 'check the permissions of the file and of its folder'],
  EROFS: ['the file system is read-only', 'choose another folder'],
  ENOSPC: ['no space is left on the disk', 'free some space'],
  EMFILE: ['too many files are open', 'raise the limit (ulimit -n)'],
  ENAMETOOLONG: ['the name is too long', 'choose a shorter one'],
  ELOOP: ['too many symbolic links', 'check where the links point'],
};

/** The error as the user's, when it is the file system's; null when it is something else. */
export function explainSystemError(error: unknown): CliError | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  const cause = causes[String(error.code)];
  if (cause === undefined) return null;
  const path = 'path' in error ? `${String(error.path)}: ` : '';
  return new CliError(
    exitCodes.usage,
    `${path}${cause[0]}`,
    ...(cause[1] === null ? [] : [cause[1]]),
  );
}

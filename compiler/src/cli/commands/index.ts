// The table of commands, in the order that --help lists them. Only the command that was asked for is
// imported: start-up time is part of the interface.

import type { Command } from '../command.js';

export interface CommandEntry {
  readonly name: string;
  /** yargs' form: the name and its positionals. */
  readonly usage: string;
  readonly summary: string;
  /** Whether the command takes arguments for the user's program after `--`. */
  readonly programArguments?: boolean;
  readonly load: () => Promise<{ readonly command: Command }>;
}

export const commands: readonly CommandEntry[] = [
  {
    name: 'add',
    usage: 'add [packages..]',
    summary: 'Install packages into the project',
    load: () => import('./add.js'),
  },
  {
    name: 'ast',
    usage: 'ast <file>',
    summary: 'Print the syntax tree of a Python file',
    load: () => import('./ast.js'),
  },
  {
    name: 'boards',
    usage: 'boards',
    summary: 'List the boards that programs can be built for',
    load: () => import('./boards.js'),
  },
  {
    name: 'build',
    usage: 'build [entry]',
    summary: 'Build a program for a board: .elf, .bin, .hex, .dfu and a size table',
    load: () => import('./build.js'),
  },
  {
    name: 'check',
    usage: 'check <files..>',
    summary: 'Look for errors in Python files',
    load: () => import('./check.js'),
  },
  {
    name: 'completion',
    usage: 'completion [shell]',
    summary: 'Print a completion script for bash, zsh or fish',
    programArguments: true,
    load: () => import('./completion.js'),
  },
  {
    name: 'disasm',
    usage: 'disasm <file> [function]',
    summary: 'Print the bytecode of a Python file beside its source',
    load: () => import('./disasm.js'),
  },
  {
    name: 'doctor',
    usage: 'doctor',
    summary: 'List the tools that mpy-ts uses, and what to do for a missing one',
    load: () => import('./doctor.js'),
  },
  {
    name: 'flash',
    usage: 'flash [program]',
    summary: 'Write a program to the flash of a board (dfu-util)',
    load: () => import('./flash.js'),
  },
  {
    name: 'freeze',
    usage: 'freeze [paths..]',
    summary: 'Make C arrays of modules, for a firmware of your own',
    load: () => import('./freeze.js'),
  },
  {
    name: 'init',
    usage: 'init [folder]',
    summary: 'Make a new project',
    load: () => import('./init.js'),
  },
  {
    name: 'pack',
    usage: 'pack [folder]',
    summary: 'Make a package of a project',
    load: () => import('./pack.js'),
  },
  {
    name: 'run',
    usage: 'run [entry]',
    summary: 'Build a program and run it in the emulator, or on this computer',
    programArguments: true,
    load: () => import('./run.js'),
  },
  {
    name: 'size',
    usage: 'size [entry]',
    summary: "Show what takes the space in a program's image",
    load: () => import('./size.js'),
  },
  {
    name: 'version',
    usage: 'version',
    summary: 'Print the version of mpy-ts',
    load: () => import('./version.js'),
  },
];

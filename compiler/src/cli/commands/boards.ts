// `mpy-ts boards`: the boards that programs can be built for.

import { boardNames, loadBoard } from '../../device/boards.js';
import type { Board } from '../../emit/board.js';
import { formatTable } from '../../emit/size.js';
import { withFailures } from '../building.js';
import { defineCommand } from '../command.js';
import { exitCodes } from '../exit-codes.js';

export const command = defineCommand({
  options: (parser) => parser,
  examples: [
    { command: 'boards', meaning: 'List the boards' },
    { command: 'boards --json', meaning: 'The same for a program to read' },
  ],
  run: (_options, context) =>
    withFailures(context, () => {
      const { console, packageRoot } = context;
      const rows = boardNames(packageRoot).map((name) => describe(loadBoard(packageRoot, name)));
      if (console.settings.json) console.writeJson(rows);
      else console.write(formatBoards(rows));
      return Promise.resolve(exitCodes.ok);
    }),
});

function describe(board: Board) {
  const { name, title, kind } = board;
  if (kind === 'host') return { name, title, flash: null, ram: null, emulator: null, dfu: false };
  const { flash, ram, machine, dfu } = board;
  return {
    name,
    title,
    flash: flash.length,
    ram: ram.length,
    emulator: machine,
    dfu: dfu !== null,
  };
}

function formatBoards(rows: readonly ReturnType<typeof describe>[]): string {
  const kilobytes = (size: number | null) => (size === null ? '' : `${size / 1024} KB`);
  const table = formatTable([
    ['board', 'flash', 'RAM', 'emulator', 'flash by USB'],
    ...rows.map(({ name, flash, ram, emulator, dfu }) => [
      name,
      kilobytes(flash),
      kilobytes(ram),
      emulator ?? '',
      dfu ? 'yes' : '',
    ]),
  ]);
  return `${table}\n${rows.map(({ name, title }) => `${name}: ${title}\n`).join('')}`;
}

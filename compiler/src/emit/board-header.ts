/** board.h: what the C code of a board needs of its data. */

import { pinDefinitions } from './pin-header.js';
import { assertNever } from '../source/assert.js';
import type { Board, Pin } from './board.js';

export function boardHeader(board: Board): string {
  const lines = definitions(board).map(([name, value]) => `#define BOARD_${name} ${value}`);
  return `/* Written by mpy-ts from boards/${board.name}. */\n${lines.join('\n')}\n`;
}

function definitions(board: Board): readonly (readonly [string, string])[] {
  const name = ['NAME', JSON.stringify(board.name)] as const;
  switch (board.kind) {
    case 'cortex-m':
      return [
        name,
        ['HSE_HZ', `${board.crystalHz}u`],
        ['CONSOLE_BAUD', `${board.console.baud}u`],
        ['CONSOLE_AF', `${board.console.alternateFunction}u`],
        ...pin('CONSOLE_TX', board.console.tx),
        ...pin('CONSOLE_RX', board.console.rx),
        ...pinDefinitions(board.pins, board.leds, board.button),
      ];
    case 'host':
      return [name, ['VM_STACK_SIZE', `${board.vmStack}u`], ['HEAP_SIZE', `${board.heap}u`]];
    default:
      return assertNever(board);
  }
}

function pin(name: string, { port, pin: number }: Pin): readonly (readonly [string, string])[] {
  return [
    [`${name}_PORT`, String(port)],
    [`${name}_PIN`, String(number)],
  ];
}

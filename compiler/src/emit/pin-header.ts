/**
 * Pins in board.h: a list of all pins of the chip for boards/chips/stm32f405/pins.c, and the numbers by which the C code knows their alternate functions.
 *
 * A function is a word of 16 bits: AF number, kind of peripheral, its number, and which of its signals, four bits each. Signals that no driver of ours
 * uses (Ethernet, DCMI and the like) are of the kind OTHER, so that the number counts as possible.
 */

import type { ChipPin, PinTable } from '../program/pins.js';

/** Kinds of peripherals, and what their signals are called in the data sheet. UARTs and USARTs are numbered together. */
const KINDS: readonly (readonly [kind: string, pattern: RegExp, signals: readonly string[]])[] = [
  ['OTHER', /^$/, []],
  ['TIM', /^TIM(\d+)_(\w+)$/, ['CH1', 'CH2', 'CH3', 'CH4', 'CH1N', 'CH2N', 'CH3N', 'ETR', 'BKIN']],
  ['UART', /^US?ART(\d)_(\w+)$/, ['TX', 'RX', 'CK', 'CTS', 'RTS']],
  ['SPI', /^SPI(\d)_(\w+)$/, ['NSS', 'SCK', 'MISO', 'MOSI']],
  ['I2C', /^I2C(\d)_(\w+)$/, ['SCL', 'SDA', 'SMBA']],
  ['CAN', /^CAN(\d)_(\w+)$/, ['RX', 'TX']],
];

export interface PinFunction {
  readonly kind: string;
  readonly unit: number;
  /** From 1; 0 of OTHER. */
  readonly signal: number;
}

/** `TIM2_CH1_ETR` is two of them. */
export function pinFunctions(text: string): readonly PinFunction[] {
  for (const [kind, pattern, signals] of KINDS) {
    const match = pattern.exec(text);
    if (match !== null && kind !== 'OTHER') {
      const names = match[2] === 'CH1_ETR' ? ['CH1', 'ETR'] : [match[2] ?? ''];
      return names.map((name) => ({
        kind,
        unit: Number(match[1]),
        signal: signals.indexOf(name) + 1,
      }));
    }
  }
  return [{ kind: 'OTHER', unit: 0, signal: 0 }];
}

export function pinDefinitions(
  { chip, board }: PinTable,
  leds: readonly string[],
  button: string | null,
): readonly (readonly [string, string])[] {
  const kinds = KINDS.flatMap(([kind, , signals], number) => [
    [`FUNCTION_${kind}`, String(number)] as const,
    ...signals.map((signal, at) => [`SIGNAL_${kind}_${signal}`, String(at + 1)] as const),
  ]);
  const all = [...chip.values()].map((pin) => `X(${pinFields(pin)})`).join(' \\\n  ');
  const pinOf = (name: string): string => `&pin_${board.get(name) ?? name}`;
  return [
    ...kinds,
    ['PINS(X)', `\\\n  ${all}`],
    ['LEDS', leds.map(pinOf).join(', ')],
    ...(leds.length === 0 ? [] : [['LED_COUNT', String(leds.length)] as const]),
    ...(button === null ? [] : [['BUTTON', pinOf(button)] as const]),
  ];
}

/** Name, port, number, converters as bits, their channel, functions. */
function pinFields({ name, port, number, functions, adc }: ChipPin): string {
  const words = functions.flatMap((signals, af) =>
    signals.flatMap(pinFunctions).map(({ kind, unit, signal }) => {
      const order = KINDS.findIndex(([name]) => name === kind);
      return `0x${((af << 12) | (order << 8) | (unit << 4) | signal).toString(16)}`;
    }),
  );
  const units = (adc?.units ?? []).reduce((bits, unit) => bits | (1 << (unit - 1)), 0);
  return [name, port, number, units, adc?.channel ?? 0, ...words].join(', ');
}

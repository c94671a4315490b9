/** The linker script of a Cortex-M board, from its memory map. What its symbols mean stands in boards/chips/cortex-m/image.h. */

import { IMAGE_OFFSET, MODULES_OFFSET, NAME_INDEX_OFFSET } from '../slot/format.js';
import type { CortexMBoard, MemoryRegion } from './board.js';

/** Bytes; what a project does not say is the board's. */
export interface MemorySizes {
  readonly cStack: number | null;
  /** Null: all that is left. */
  readonly heap: number | null;
}

export function linkerScript(
  board: CortexMBoard,
  sizes: MemorySizes = { cStack: null, heap: null },
  slot: MemoryRegion | null = null,
): string {
  const cStack = align(sizes.cStack ?? board.cStack);
  const { vmStack } = board;
  const heap = align(sizes.heap ?? 0);
  const ccm = board.ccm ?? { origin: 0, length: 0 };
  return `/* Written by mpy-ts from boards/${board.name}. */
ENTRY(reset_handler)

MEMORY {
  FLASH (rx) : ${region(slot === null ? board.flash : flashBefore(slot, board.flash))}
  RAM (rw) : ${region(board.ram)}
}

SECTIONS {
  .text : {
    KEEP(*(.vectors))
    *(.text .text.*)
    *(.rodata .rodata.*)
    . = ALIGN(8);
  } > FLASH

  .ARM.extab : { *(.ARM.extab*) } > FLASH
  .ARM.exidx : { *(.ARM.exidx*) } > FLASH

  .stacks (NOLOAD) : {
    __c_stack_start = .;
    . += ${hex(cStack)};
    __c_stack_end = .;
    . += ${hex(board.handlerStack)};
    __handler_stack_end = .;
  } > RAM

  .data : ALIGN(8) {
    __data_start = .;
    *(.data .data.*)
    . = ALIGN(8);
    __data_end = .;
  } > RAM AT > FLASH
  __data_load = LOADADDR(.data);

  .bss (NOLOAD) : ALIGN(8) {
    __bss_start = .;
    *(.bss .bss.*)
    *(COMMON)
    . = ALIGN(8);
    __bss_end = .;
  } > RAM

  __heap_start = .;
${slot === null ? '' : slotSymbols(slot)}  __ram_end = ${hex(board.ram.origin + board.ram.length)};
  __ccm_start = ${hex(ccm.origin)};
  __ccm_end = ${hex(ccm.origin + ccm.length)};
  __vm_stack_size = ${hex(vmStack)};
  __heap_limit = ${hex(heap === 0 ? 0xffffffff : heap)};
  ASSERT(__heap_start + __vm_stack_size + ${hex(Math.max(heap, minimumHeap))} <= __ram_end, "mpy-ts: no room for the heap")

  /DISCARD/ : { *(.note.GNU-stack) *(.gnu_debuglink) }
}
`;
}

/** What a firmware and the programs in its slot agree on: runtime-c/slot/slot.h. */
function slotSymbols({ origin, length }: MemoryRegion): string {
  return `  slot_ram = __heap_start;
  slot_start = ${hex(origin)};
  slot_end = ${hex(origin + length)};
  mpy_image = ${hex(origin + IMAGE_OFFSET)};
  mpy_modules = ${hex(origin + MODULES_OFFSET)};
  mpy_name_index = ${hex(origin + NAME_INDEX_OFFSET)};
`;
}

function flashBefore(slot: MemoryRegion, flash: MemoryRegion): MemoryRegion {
  return { origin: flash.origin, length: slot.origin - flash.origin };
}

/** Less would not even hold what the runtime makes at start. */
export const minimumHeap = 2048;

function align(size: number): number {
  return (size + 7) & ~7;
}

function region({ origin, length }: MemoryRegion): string {
  return `ORIGIN = ${hex(origin)}, LENGTH = ${hex(length)}`;
}

function hex(value: number): string {
  return `0x${value.toString(16)}`;
}

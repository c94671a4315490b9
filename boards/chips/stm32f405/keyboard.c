/* The character on the console that raises KeyboardInterrupt: only in programs that know that exception. */
#include "console.h"
#include "port/port.h"
#include "vm/interrupts.h"

static bool takes(int byte) {
  if (byte != interrupts_key) return false;
  interrupts_keyboard();
  return true;
}

void console_interrupt(void) { console_receive(takes); }

/* Brings this file in, whose interrupt stands in place of the console's plain one then. */
void (*const port_keyboard)(void) = console_interrupt;

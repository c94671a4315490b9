/* Running Python in interrupts: the context of hard handlers, the queue of calls that are put off, and reports of handlers that failed.

   All hard handlers have one priority, so that they share one context and do not interrupt each other. The heap is locked while one runs; what the runtime raises
   there is made of a reserve, a piece of the heap that is cut off object by object, and filled up again by the program. */
#include "vm/interrupts.h"

#include "heap/heap.h"
#include "objects/exception-print.h"
#include "objects/exception.h"
#include "port/port.h"
#include "vm/interp.h"

#define QUEUE 8           /* calls that may wait; a power of two */
#define REPORTS 4
#define RESERVE 1024u     /* bytes for exceptions between two polls */
#define RESERVE_ALIGN 256u /* the heap's bitmaps have a bit for 8 bytes: no word of them is shared with the program */
#define STACK_WORDS 384   /* of the interpreter in a hard handler */

static struct {
  struct vm *program;     /* whose context it is that is interrupted */
  struct interrupt *first;
  struct {
    value f, argument;
  } queue[QUEUE];
  volatile uint32_t put, taken; /* counts: their difference is what waits */
  struct {
    value exception;
    const char *name;
  } reports[REPORTS];
  volatile uint32_t report_count;
  volatile uint32_t lost; /* calls of soft handlers for which there was no room */
  const char *lost_name;  /* whose the last one was */
  volatile bool keyboard;
  bool running;           /* a call that was put off runs: others wait */
  char *reserve, *reserve_start, *reserve_end; /* raw block, and the part of it that is cut from its end */
  uint32_t emergency;     /* depth of begin without end */
} state;

static struct vm context;
static value stack[STACK_WORDS];
const char interrupts_linked = 0;
int interrupts_key = 3; /* Ctrl-C */

/* ---- the program's side ---- */

/* The rest would not do for the next exception. */
static bool reserve_low(void) { return state.reserve && (uint32_t)(state.reserve_end - state.reserve_start) < RESERVE / 2; }

bool interrupts_waiting(void) {
  if (state.keyboard || state.report_count || state.lost || reserve_low()) return true;
  return state.put != state.taken && !state.running;
}

static void wake(void) {
  if (interrupts_waiting()) port_trap(true);
}

bool interrupts_schedule(value f, value argument) {
  uint32_t before = port_interrupts_off();
  bool room = state.put - state.taken < QUEUE;
  if (room) {
    state.queue[state.put % QUEUE].f = f;
    state.queue[state.put % QUEUE].argument = argument;
    state.put++;
    wake();
  }
  port_interrupts_back(before);
  return room;
}

void interrupts_keyboard(void) {
  state.keyboard = true;
  wake();
}

/* A block that the reserve is cut from; the old one's objects live on as long as somebody needs them. */
static bool fill_reserve(struct vm *vm) {
  if (state.reserve && !reserve_low()) return true;
  char *block = heap_alloc(vm, RESERVE + RESERVE_ALIGN);
  if (!block) state.reserve = NULL; /* tried again when something else is put off */
  if (!block) return false;
  uint32_t before = port_interrupts_off();
  state.reserve = block;
  state.reserve_start = heap_word_of_bits(block);
  state.reserve_end = state.reserve_start + RESERVE;
  port_interrupts_back(before);
  return true;
}

static void print_lost(void) {
  uint32_t before = port_interrupts_off();
  uint32_t count = state.lost;
  const char *name = state.lost_name;
  state.lost = 0;
  port_interrupts_back(before);
  if (!count) return;
  exception_put("schedule queue full: ");
  exception_put_number(count);
  exception_put(count == 1 ? " call of a soft handler was lost, of " : " calls of soft handlers were lost, the last of ");
  exception_put(name);
  exception_put("\n");
}

static void print_reports(struct vm *vm) {
  print_lost();
  while (state.report_count) {
    uint32_t before = port_interrupts_off();
    value e = state.reports[0].exception;
    const char *name = state.reports[0].name;
    state.report_count--;
    for (uint32_t i = 0; i < state.report_count; i++) state.reports[i] = state.reports[i + 1];
    port_interrupts_back(before);
    exception_put("The handler of ");
    exception_put(name);
    exception_put(" failed and is switched off:\n");
    exception_print(vm, e);
    vm->exc = 0;
  }
}

/* An exception of a call that was put off is shown, and the program goes on; but for those that end it. */
static bool run_queue(struct vm *vm) {
  while (state.put != state.taken) {
    uint32_t before = port_interrupts_off();
    value f = state.queue[state.taken % QUEUE].f, argument = state.queue[state.taken % QUEUE].argument;
    state.taken++;
    port_interrupts_back(before);
    if (vm_call1(vm, f, argument)) continue;
    if (type_is_subtype(type_of(vm->exc), TESTED(&type_SystemExit)) || type_is_subtype(type_of(vm->exc), TESTED(&type_KeyboardInterrupt))) return false;
    value e = vm->exc;
    vm->exc = 0;
    exception_print(vm, e);
    vm->exc = 0;
  }
  return true;
}

bool interrupts_poll(struct vm *vm) {
  port_trap(false);
  if (vm == &context || vm->exc) return vm->exc == 0;
  value handled = vm->handled, result = vm->result;
  print_reports(vm);
  if (state.first && !fill_reserve(vm)) vm->exc = 0;
  if (!state.running) {
    state.running = true;
    vm->handled = 0;
    run_queue(vm);
    vm->handled = handled;
    state.running = false;
  }
  vm->result = result;
  if (!vm->exc && state.keyboard) {
    state.keyboard = false;
    raise_error(vm, &type_KeyboardInterrupt, "");
    if (vm->exc && is_exception(vm->exc)) AS(exception, vm->exc)->args = 0;
  }
  if (interrupts_waiting()) port_trap(true);
  return vm->exc == 0;
}

/* ---- sources ---- */

static bool start(struct vm *vm) {
  if (state.program || vm == &context) return true;
  context.memory_error = exception_new(vm, &type_MemoryError, 0);
  if (!context.memory_error || !fill_reserve(vm)) return false;
  state.program = vm;
  return true;
}

/* One without a handler may be part of an object that goes. */
static void unlist(struct interrupt *i) {
  i->handler = 0;
  if (!i->listed) return;
  struct interrupt **at = &state.first;
  while (*at != i) at = &(*at)->next;
  *at = i->next;
  i->listed = false;
}

static void list(struct interrupt *i) {
  if (i->listed) return;
  i->listed = true;
  i->next = state.first;
  state.first = i;
}

bool interrupt_keep(struct vm *vm, struct interrupt *i, value argument) {
  if (!start(vm)) return false;
  i->argument = argument;
  list(i);
  return true;
}

bool interrupt_set(struct vm *vm, struct interrupt *i, value handler, value argument, bool hard) {
  if (handler == value_none) {
    unlist(i);
    return true;
  }
  if (!is_callable(handler)) return raise_type(vm, "a handler must be None or something to call, not '%T'", handler), false;
  if (!start(vm)) return false;
  list(i);
  i->argument = argument;
  i->hard = hard;
  i->handler = handler;
  return true;
}

/* Run by interrupts_hard on a C stack of its own. */
static void run_hard(void *source) {
  struct interrupt *i = source;
  const struct vm *program = state.program;
  context.exc = context.handled = context.result = 0;
  context.pc = &halt_insns[1];
  context.fp = stack;
  context.code = &halt_code;
  context.stack = stack;
  context.frame = context.frame_base = (struct frame *)(stack + STACK_WORDS);
  context.c_limit = port_interrupt_stack_limit() + MPY_C_STACK_RESERVE;
  context.interned = program->interned;
  context.function_attrs = program->function_attrs;
  context.module_values = program->module_values;
  heap_lock();
  if (!vm_call1(&context, i->handler, i->argument)) {
    i->stop(i);
    i->handler = 0;
    if (state.report_count < REPORTS) {
      state.reports[state.report_count].exception = context.exc;
      state.reports[state.report_count].name = i->name;
      state.report_count++;
    }
  }
  heap_unlock();
}

void interrupt_deliver(struct interrupt *i) {
  if (!i->handler) return;
  if (!i->hard) {
    if (interrupts_schedule(i->handler, i->argument)) return;
    state.lost_name = i->name;
    state.lost++;
    wake();
    return;
  }
  port_trap(false);
  port_on_interrupt_stack(run_hard, i);
  wake();
}

/* ---- the collector's side ---- */

void interrupts_mark(void) {
  for (struct interrupt *i = state.first; i; i = i->next) {
    heap_mark(i->handler);
    heap_mark(i->argument);
  }
  for (uint32_t at = state.taken; at != state.put; at++) {
    heap_mark(state.queue[at % QUEUE].f);
    heap_mark(state.queue[at % QUEUE].argument);
  }
  for (uint32_t i = 0; i < state.report_count; i++) heap_mark(state.reports[i].exception);
  heap_mark(context.memory_error);
  heap_mark_raw(state.reserve);
}

static uint32_t held;
void interrupts_hold(void) { held = port_python_interrupts(false); }
void interrupts_release(void) { port_python_interrupts(held); }

/* ---- memory for exceptions ---- */

bool emergency_begin(void) {
  if (!state.reserve || !heap_is_locked()) return false;
  state.emergency++;
  return true;
}
void emergency_end(void) {
  if (state.emergency) state.emergency--;
}

void *emergency_take(size_t bytes) {
  if (!state.emergency || (size_t)(state.reserve_end - state.reserve_start) < bytes) return NULL;
  state.reserve_end -= bytes;
  heap_cut_off(state.reserve_end);
  return state.reserve_end;
}

void emergency_trace(struct vm *vm, const uint32_t *pc) {
  value e = vm->exc;
  if (!emergency_begin()) return;
  if (!traceback_record(vm, e, pc)) vm->exc = e;
  emergency_end();
}

/* The memory of a board: which of it is the heap, and where the VM's stack lies. Core-coupled memory (CCM) is faster to
   reach and would otherwise lie idle, but the emulator has none: the first access tells. */
#include "core.h"
#include "image.h"
#include "faults.h"
#include "port/port.h"

#define ALIGN_UP(address) (((uint32_t)(address) + 7) & ~7u)

/* CCM counts as there when both of its ends keep what is written to them. */
static bool ccm_found(void) {
  static bool probed, found;
  if (!probed) {
    probed = true;
    uint32_t start = (uint32_t)__ccm_start, end = (uint32_t)__ccm_end;
    found = end > start && memory_probe((uint32_t *)start) && memory_probe((uint32_t *)(end - 4));
  }
  return found;
}

static uint32_t vm_stack_size(void) { return (uint32_t)__vm_stack_size; }

void *port_vm_stack(size_t *size) {
  if (ccm_found()) {
    *size = (size_t)(__ccm_end - __ccm_start);
    return __ccm_start;
  }
  *size = vm_stack_size();
  return __ram_end - vm_stack_size();
}

void *port_heap(size_t *size) {
  uint32_t start = ALIGN_UP(__heap_start);
  uint32_t end = (uint32_t)__ram_end - (ccm_found() ? 0 : vm_stack_size());
  uint32_t limit = (uint32_t)__heap_limit;
  *size = end - start < limit ? end - start : limit;
  return (void *)start;
}

char *port_c_stack_limit(void) { return __c_stack_start; }
char *port_c_stack_base(void) { return __c_stack_end; }

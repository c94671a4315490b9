/* machine.mem8, mem16, mem32: registers and memory by address. */
#include "vm/type.h"
#include "vm/vm.h"

struct mem {
  struct object head;
  uint32_t size;
};
extern const struct type type_machine_mem;

static bool place(struct vm *vm, const struct mem *m, value index, uint32_t *address) {
  if (!int_to_u32_wrap(vm, index, address)) return false;
  if (*address % m->size == 0) return true;
  raise_value(vm, "address must be a multiple of %u, not 0x%x", (unsigned)m->size, (unsigned)*address);
  return false;
}

static value mem_getitem(struct vm *vm, value v, value index) {
  const struct mem *m = (const struct mem *)v;
  uint32_t address;
  if (!place(vm, m, index, &address)) return 0;
  if (m->size == 1) return small_new(*(volatile uint8_t *)(uintptr_t)address);
  if (m->size == 2) return small_new(*(volatile uint16_t *)(uintptr_t)address);
  return int_new_u(vm, *(volatile uint32_t *)(uintptr_t)address);
}

static bool mem_setitem(struct vm *vm, value v, value index, value item) {
  const struct mem *m = (const struct mem *)v;
  uint32_t address, word;
  if (!item) return setitem_refuse(vm, v, index, item);
  if (!place(vm, m, index, &address) || !int_to_u32_wrap(vm, item, &word)) return false;
  if (m->size == 1) *(volatile uint8_t *)(uintptr_t)address = (uint8_t)word;
  else if (m->size == 2) *(volatile uint16_t *)(uintptr_t)address = (uint16_t)word;
  else *(volatile uint32_t *)(uintptr_t)address = word;
  return true;
}

static const struct type_ops mem_ops = {.getitem = mem_getitem, .setitem = mem_setitem, .hash = hash_identity};
extern const struct name_table attrs_machine_mem;
const struct type type_machine_mem = {
    .head = {&type_type}, .name = S(mem), .base = &type_object, .attrs = &attrs_machine_mem, .layout = &layout_none, .ops = &mem_ops, .native = &type_machine_mem, .flags = TYPE_LEAF | TYPE_FINAL};

static const struct mem mem8 = {{&type_machine_mem}, 1}, mem16 = {{&type_machine_mem}, 2}, mem32 = {{&type_machine_mem}, 4};
value py_machine_get_mem8(struct vm *vm, int n, value *a) { return (void)vm, (void)n, (void)a, (value)&mem8; }
value py_machine_get_mem16(struct vm *vm, int n, value *a) { return (void)vm, (void)n, (void)a, (value)&mem16; }
value py_machine_get_mem32(struct vm *vm, int n, value *a) { return (void)vm, (void)n, (void)a, (value)&mem32; }

/* A program in a firmware's slot: what the compiler (compiler/src/emit/binary.ts) wrote there without a C compiler. The firmware has everything built in; the program brings its
   objects, resolved to addresses. Nothing in a slot is believed: header and checksum tell accidents, the verifier everything else that could read or
   write where it should not.

       header | struct image | struct module_list | struct name_index | structs, kind by kind | arrays | numbers of imported objects | ends of the kinds | end mark

   `mpy_image`, `mpy_modules` and `mpy_name_index` are symbols with fixed places in the slot, so that the runtime is the same with and without one. */
#ifndef MPY_SLOT_H
#define MPY_SLOT_H

#include "vm/code.h"

#define SLOT_MAGIC 0x5379706du   /* "mpyS" */
#define SLOT_VERSION 1u
#define SLOT_END_MARK 0x646e6553u /* "Send": where it is missing, the slot was not written to its end */
#define SLOT_ERASED 0xffffffffu
#define SLOT_BUILD_ID_BYTES 16
#define SLOT_LEAST_HEAP 2048 /* what a program leaves for the heap of a board */

struct slot_header {
  uint32_t magic, version;
  uint32_t table_hash;              /* of the instruction table */
  uint8_t build_id[SLOT_BUILD_ID_BYTES]; /* of the firmware that it was built for */
  uint32_t length;                  /* bytes, from the header to the end mark */
  uint32_t crc;                     /* CRC-32 of everything else */
  uint32_t heap_limit;              /* bytes; 0: all that is left */
  uint32_t ram_words;               /* RAM that the program's global variables take, at slot_ram */
  uint32_t imports, import_count;   /* offset of uint16_t numbers in firmware_objects, by ascending address */
  uint32_t kinds, kind_count;       /* offset of the ends of the kinds, as offsets */
  uint32_t spare;
};
_Static_assert(sizeof(struct slot_header) == 64, "size of struct slot_header");

/* Where the slot lies, and the memory that a program's variables may take: symbols of the port or the linker script. */
extern const char slot_start[];
extern value slot_ram[];

/* Bytes of the slot that can be read: the size of its memory, or of the file that was read into it. */
size_t port_slot_size(void);
/* Bytes of slot_ram. */
size_t port_slot_ram_size(void);

/* What the firmware offers: written by the compiler (compiler/src/image/firmware.ts). */
extern const void *const firmware_objects[];
extern const uint32_t firmware_object_count;
extern const uint8_t firmware_build_id[];
extern const struct name_index firmware_names;

/* Whether the slot holds a program that may be run; says on the console why not. `scratch` is memory that nobody uses yet. */
bool slot_check(void *scratch, size_t scratch_size);

/* What the verifier found: null, or what is wrong; *where is then the offset in the slot. */
const char *slot_verify(const struct slot_header *slot, void *scratch, size_t scratch_size, uint32_t *where);

#endif

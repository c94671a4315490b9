/* The header of a slot: whether it holds a program for this firmware, whole and unharmed; and the words for one that does not. */
#include "slot/slot.h"

#include "generated/opcodes.h"
#include "port/port.h"

static void put(const char *text) {
  size_t n = 0;
  while (text[n]) n++;
  port_write(2, text, n);
}

static void put_hex(uint32_t n, int digits) {
  char text[8];
  for (int i = 0; i < digits; i++) text[i] = "0123456789abcdef"[n >> (4 * (digits - 1 - i)) & 15];
  port_write(2, text, (size_t)digits);
}

static void put_number(uint32_t n) {
  char text[10];
  int at = sizeof text;
  do text[--at] = (char)('0' + n % 10);
  while (n /= 10);
  port_write(2, text + at, sizeof text - (size_t)at);
}

static void put_id(const uint8_t *id) {
  for (int i = 0; i < 4; i++) put_hex(id[i], 2);
}

/* CRC-32 of IEEE 802.3, four bits at a time: a table of 64 bytes. */
static uint32_t crc32(uint32_t crc, const uint8_t *data, size_t size) {
  static const uint32_t table[] = {0x00000000, 0x1db71064, 0x3b6e20c8, 0x26d930ac, 0x76dc4190, 0x6b6b51f4, 0x4db26158, 0x5005713c,
                                   0xedb88320, 0xf00f9344, 0xd6d6a3e8, 0xcb61b38c, 0x9b64c2b0, 0x86d3d2d4, 0xa00ae278, 0xbdbdf21c};
  crc = ~crc;
  for (size_t i = 0; i < size; i++) {
    crc = table[(crc ^ data[i]) & 15] ^ crc >> 4;
    crc = table[(crc ^ data[i] >> 4) & 15] ^ crc >> 4;
  }
  return ~crc;
}

static uint32_t slot_crc(const struct slot_header *slot) {
  const uint8_t *bytes = (const uint8_t *)slot;
  size_t after = offsetof(struct slot_header, crc) + sizeof slot->crc;
  uint32_t crc = crc32(0, bytes, offsetof(struct slot_header, crc));
  return crc32(crc, bytes + after, slot->length - after);
}

static bool is_other_firmware(const struct slot_header *slot) {
  for (int i = 0; i < SLOT_BUILD_ID_BYTES; i++)
    if (slot->build_id[i] != firmware_build_id[i]) return true;
  return false;
}

/* Each says why not and returns false. */
static bool check_kind(const struct slot_header *slot, size_t size) {
  if (size < 8 || slot->magic == SLOT_ERASED) {
    put("The slot is empty: write a program to it (mpy-ts build --link binary makes one).\n");
    return false;
  }
  if (slot->magic != SLOT_MAGIC) {
    put("The slot holds no program of mpy-ts: it begins with ");
    put_hex(slot->magic, 8);
    put(".\n");
    return false;
  }
  if (slot->version != SLOT_VERSION) {
    put("The program in the slot has format ");
    put_number(slot->version);
    put(", this firmware reads format ");
    put_number(SLOT_VERSION);
    put(": use a firmware and a compiler of the same version.\n");
    return false;
  }
  return true;
}

static bool check_whole(const struct slot_header *slot, size_t size) {
  size_t least = sizeof *slot + sizeof(struct image) + sizeof(uint32_t);
  if (size < least || slot->length < least || slot->length > size || slot->length % 4 != 0) {
    put("The program in the slot is cut short: ");
    put_number((uint32_t)size);
    put(" bytes are there, it says it has ");
    put_number(size < least ? (uint32_t)least : slot->length);
    put(". Write it again.\n");
    return false;
  }
  const char *end = (const char *)slot + slot->length - 4;
  if (*(const uint32_t *)(const void *)end != SLOT_END_MARK) {
    put("The program in the slot is cut short: its last bytes were not written. Write it again.\n");
    return false;
  }
  uint32_t crc = slot_crc(slot);
  if (crc != slot->crc) {
    put("The program in the slot is damaged: its checksum is ");
    put_hex(crc, 8);
    put(" and should be ");
    put_hex(slot->crc, 8);
    put(". Write it again.\n");
    return false;
  }
  return true;
}

static bool check_partner(const struct slot_header *slot) {
  if (is_other_firmware(slot)) {
    put("The program in the slot was built for another firmware (");
    put_id(slot->build_id);
    put(", this is ");
    put_id(firmware_build_id);
    put("): build it again, or write its own firmware.\n");
    return false;
  }
  if (slot->table_hash != MPY_OPCODE_HASH) {
    put("The program in the slot was compiled for other instructions (");
    put_hex(slot->table_hash, 8);
    put(", this firmware has ");
    put_hex(MPY_OPCODE_HASH, 8);
    put("): build it again.\n");
    return false;
  }
  if (slot->ram_words > port_slot_ram_size() / sizeof(value)) {
    put("The program in the slot needs ");
    put_number(slot->ram_words);
    put(" words of RAM for its variables, there are ");
    put_number((uint32_t)(port_slot_ram_size() / sizeof(value)));
    put(".\n");
    return false;
  }
  return true;
}

bool slot_check(void *scratch, size_t scratch_size) {
  const struct slot_header *slot = (const struct slot_header *)slot_start;
  size_t size = port_slot_size();
  if (!check_kind(slot, size) || !check_whole(slot, size) || !check_partner(slot)) return false;
  uint32_t where = 0;
  const char *what = slot_verify(slot, scratch, scratch_size, &where);
  if (!what) return true;
  put("The program in the slot is refused: ");
  put(what);
  put(", at byte ");
  put_number(where);
  put(". Build it again.\n");
  return false;
}

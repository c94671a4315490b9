/* What the two files of the verifier share: how to look at a slot that nobody believes yet. */
#ifndef MPY_SLOT_VERIFY_H
#define MPY_SLOT_VERIFY_H

#include "generated/rules.h"
#include "slot/slot.h"

struct verifier {
  const struct slot_header *slot;
  const char *start, *end;  /* of what the program's objects may lie in: behind the header, before the end mark */
  const uint32_t *ends;     /* of the kinds of structs, as offsets */
  uint32_t first;           /* where the first kind begins, as an offset */
  const uint16_t *imports;
  uint32_t *starts;         /* a bit for each word of the slot: whether a struct begins there */
  uint32_t *free_first;     /* of each code: where its free variables begin in free_cells */
  uint8_t *free_cells;      /* of each free variable: 1 if it must come in a cell */
  bool learned;             /* that one of them must */
  char *scratch, *scratch_end; /* what is left of it */
  const char *problem;
  const void *where;
};

/* Notes what is wrong and returns false. */
bool refuse(struct verifier *v, const char *problem, const void *where);

/* Whether so many bytes, aligned for words, lie in the slot. */
bool in_slot(const struct verifier *v, const void *p, uint32_t bytes);
bool in_slot_bytes(const struct verifier *v, const void *p, uint32_t bytes);
/* Whether a struct of that kind begins there. */
bool is_struct(const struct verifier *v, const void *p, enum slot_kind kind);
/* Whether it is a str of the slot or the firmware. */
bool is_str(const struct verifier *v, const void *p);
/* Whether it is an object of that type in the firmware that the program said it uses. */
bool is_import(const struct verifier *v, const void *p, const struct type *type);
/* Whether the word may be a value. */
bool is_value(const struct verifier *v, value word);
/* Memory for the time of the check; null when there is no more. */
void *take(struct verifier *v, uint32_t bytes);

/* The free variables of a code, in free_cells. */
uint8_t *free_cells_of(const struct verifier *v, const struct code *code);

/* The instructions of a code whose fields and tables were found in order; const_count are its constants. */
bool verify_instructions(struct verifier *v, const struct code *code, uint32_t const_count);

#endif

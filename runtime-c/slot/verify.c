/* The verifier of a slot: its objects. Every struct has the type, the lengths and the references that its kind must have, so that nothing that the
   runtime does with it leads out of the slot, whatever the slot holds; verify-code.c does the same for instructions. compiler/src/slot/verify.ts has
   the same rules in TypeScript.

   Structs lie kind by kind. A first walk notes where each begins (a bit for each word, in memory that the heap gets later), a second one looks at
   their fields. What is only read may overlap: each is right by itself. */
#include "slot/verify.h"

#include <string.h>

#include "objects/table.h"
#include "vm/type.h"

extern const struct type type_complex, type_frozenset;

bool refuse(struct verifier *v, const char *problem, const void *where) {
  if (!v->problem) v->problem = problem, v->where = where;
  return false;
}

void *take(struct verifier *v, uint32_t bytes) {
  bytes = (bytes + 7) & ~7u;
  if (bytes > (size_t)(v->scratch_end - v->scratch)) return NULL;
  void *p = v->scratch;
  v->scratch += bytes;
  memset(p, 0, bytes);
  return p;
}

bool in_slot_bytes(const struct verifier *v, const void *p, uint32_t bytes) {
  uintptr_t at = (uintptr_t)p, end = (uintptr_t)v->end;
  return at >= (uintptr_t)v->start && at <= end && bytes <= end - at;
}
bool in_slot(const struct verifier *v, const void *p, uint32_t bytes) { return ((uintptr_t)p & 3) == 0 && in_slot_bytes(v, p, bytes); }

static uint32_t offset_of(const struct verifier *v, const void *p) { return (uint32_t)((uintptr_t)p - (uintptr_t)v->slot); }
/* An address to be checked: it may be anywhere, so that it is no sum of a pointer. */
static const void *at_offset(const struct verifier *v, uint32_t offset) { return (const void *)((uintptr_t)v->slot + offset); }
static uint32_t kind_start(const struct verifier *v, uint32_t kind) { return kind ? (v->ends[kind - 1] + 7) & ~7u : v->first; }

bool is_struct(const struct verifier *v, const void *p, enum slot_kind kind) {
  if (!in_slot(v, p, 4)) return false;
  uint32_t offset = offset_of(v, p), word = offset / 4;
  return offset >= kind_start(v, kind) && offset < v->ends[kind] && (v->starts[word / 32] >> word % 32 & 1);
}

static const void *imported(const struct verifier *v, uint32_t i) { return firmware_objects[v->imports[i]]; }

static bool is_imported(const struct verifier *v, const void *p) {
  uint32_t low = 0, high = v->slot->import_count;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (imported(v, middle) < p) low = middle + 1;
    else high = middle;
  }
  return low < v->slot->import_count && imported(v, low) == p;
}

bool is_import(const struct verifier *v, const void *p, const struct type *type) { return is_imported(v, p) && ((const struct object *)p)->type == type; }

bool is_str(const struct verifier *v, const void *p) { return is_struct(v, p, SLOT_STR) || is_import(v, p, &type_str); }

bool is_value(const struct verifier *v, value word) {
  if (is_small(word) || is_word_float(word)) return true;
  const void *p = (const void *)word;
  static const uint8_t kinds[] = {SLOT_STR, SLOT_BIG, SLOT_FLOAT_OBJECT, SLOT_COMPLEX, SLOT_BYTES, SLOT_TUPLE, SLOT_SET, SLOT_FUNCTION, SLOT_MODULE};
  if (((uintptr_t)p & 3) != 0 || !p) return false;
  for (uint32_t i = 0; i < sizeof kinds; i++)
    if (is_struct(v, p, kinds[i])) return true;
  return is_imported(v, p);
}

static bool is_optional_value(const struct verifier *v, value word) { return word == 0 || is_value(v, word); }
static bool is_optional_str(const struct verifier *v, const void *p) { return !p || is_str(v, p); }
static bool is_tuple(const struct verifier *v, value word) { return is_struct(v, (const void *)word, SLOT_TUPLE) || is_import(v, (const void *)word, &type_tuple); }

/* ---- where structs begin ---- */

/* Bytes of a struct by what it says of its length; more than there are where it lies. */
static uint64_t size_of(const void *p, enum slot_kind kind) {
  switch (kind) {
    case SLOT_STR: return sizeof(struct str) + 1 + (uint64_t)str_len(p);
    case SLOT_ATTR: return sizeof(struct attr);
    case SLOT_CLASS_INFO: return sizeof(struct class_info) + 4 * (uint64_t)((const struct class_info *)p)->own_count;
    case SLOT_BIG: {
      int32_t count = (int32_t)((const uint32_t *)p)[1];
      return 8 + 4 * (uint64_t)(count < 0 ? -(int64_t)count : count);
    }
    case SLOT_FLOAT_OBJECT: return sizeof(struct float_object);
    case SLOT_COMPLEX: return MPY_FLOAT_DOUBLE ? 24 : 12;
    case SLOT_BYTES: return 8 + (uint64_t)((const uint32_t *)p)[1];
    case SLOT_TUPLE: return 8 + 4 * (uint64_t)((const uint32_t *)p)[1];
    case SLOT_DICT: return sizeof(struct dict);
    case SLOT_SET: return sizeof(struct set);
    case SLOT_FUNCTION: return sizeof(struct function);
    case SLOT_CODE_INFO: return sizeof(struct code_info);
    case SLOT_MODULE_INFO: return sizeof(struct module_info);
    case SLOT_MODULE: return sizeof(struct module);
    case SLOT_NAME_TABLE: return 4 + 8 * (uint64_t)(((const struct name_table *)p)->mask + 1u);
    default: return UINT32_MAX;
  }
}

/* Bytes of a struct's fields that size_of looks at. */
#define LEAST_STRUCT(kind) ((kind) == SLOT_CLASS_INFO ? sizeof(struct class_info) : 8)

static void note_start(struct verifier *v, uint32_t offset) { v->starts[offset / 128] |= 1u << offset / 4 % 32; }

static bool walk_kind(struct verifier *v, enum slot_kind kind) {
  uint32_t at = kind_start(v, kind), end = v->ends[kind];
  while (at < end) {
    const void *p = at_offset(v, at);
    uint64_t size = LEAST_STRUCT(kind) > end - at ? UINT32_MAX : size_of(p, kind);
    if (size > end - at) return refuse(v, "an object is longer than the room for it", p);
    note_start(v, at);
    at += (uint32_t)((size + 3) & ~3u);
  }
  return at == end || refuse(v, "an object is longer than the room for it", at_offset(v, at));
}

/* Codes say nowhere how many constants they have: each reaches to the next one in the list of all. */
static bool walk_codes(struct verifier *v) {
  uint32_t at = kind_start(v, SLOT_CODE), end = v->ends[SLOT_CODE];
  if (!in_slot(v, mpy_image.codes, 0) || mpy_image.code_count > v->slot->length / sizeof(struct code) || !in_slot(v, mpy_image.codes, mpy_image.code_count * 4))
    return refuse(v, "the list of codes lies outside of the slot", &mpy_image.codes);
  for (uint32_t i = 0; i < mpy_image.code_count; i++) {
    const void *p = mpy_image.codes[i];
    if (!in_slot(v, p, sizeof(struct code)) || offset_of(v, p) < at || offset_of(v, p) > end || end - offset_of(v, p) < sizeof(struct code))
      return refuse(v, "a code of the list is not where codes are", &mpy_image.codes[i]);
    at = offset_of(v, p);
    note_start(v, at);
    at += sizeof(struct code);
  }
  return true;
}

static bool walk(struct verifier *v) {
  for (uint32_t kind = 0; kind < SLOT_KINDS; kind++) {
    uint32_t start = kind_start(v, kind), end = v->ends[kind];
    if (end < (kind ? v->ends[kind - 1] : v->first) || end % 4 != 0 || !in_slot(v, at_offset(v, end), 0) || (start > end && end != (kind ? v->ends[kind - 1] : v->first)))
      return refuse(v, "the table of kinds is wrong", &v->ends[kind]);
    if (kind == SLOT_CODE ? !walk_codes(v) : !walk_kind(v, kind)) return false;
  }
  return true;
}

/* ---- fields ---- */

static bool has_type(struct verifier *v, const void *p, const struct type *type) {
  return ((const struct object *)p)->type == type || refuse(v, "an object has the wrong type", p);
}

static bool all_str(struct verifier *v, const struct str *const *names, uint32_t count) {
  if (count && (count > v->slot->length / 4 || !in_slot(v, names, count * 4))) return refuse(v, "a list of names lies outside of the slot", names);
  for (uint32_t i = 0; i < count; i++)
    if (!is_str(v, names[i])) return refuse(v, "a name is no string", &names[i]);
  return true;
}

static bool all_values(struct verifier *v, const value *words, uint32_t count, bool optional) {
  if (count && (count > v->slot->length / 4 || !in_slot(v, words, count * 4))) return refuse(v, "a list of values lies outside of the slot", words);
  for (uint32_t i = 0; i < count; i++)
    if (!(optional ? is_optional_value(v, words[i]) : is_value(v, words[i]))) return refuse(v, "a word is no value", &words[i]);
  return true;
}

/* How many bytes follow the first of a character; -1 for bytes that begin none. */
static int following(uint8_t b) { return b < 0x80 ? 0 : b >= 0xC2 && b < 0xE0 ? 1 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xF0 && b < 0xF5 ? 3 : -1; }

static bool check_str(struct verifier *v, const struct str *s) {
  if (!has_type(v, s, &type_str)) return false;
  uint32_t len = str_len(s);
  bool ascii = true;
  for (uint32_t i = 0; i < len; i++) {
    int more = following((uint8_t)s->data[i]);
    if (more < 0 || (uint32_t)more >= len - i) return refuse(v, "a string is not UTF-8", s);
    if (more > 0) ascii = false;
    for (; more > 0; more--)
      if (((uint8_t)s->data[++i] & 0xC0) != 0x80) return refuse(v, "a string is not UTF-8", s);
  }
  if (s->data[len] != 0 || ascii != str_is_ascii(s) || str_hash(s) != str_compute_hash(s->data, len)) return refuse(v, "a string's header is wrong", s);
  return true;
}

static bool check_big(struct verifier *v, const uint32_t *big) {
  if (!has_type(v, big, &type_int)) return false;
  int32_t count = (int32_t)big[1];
  uint32_t n = (uint32_t)(count < 0 ? -count : count);
  bool small = n == 1 && (count < 0 ? big[2] <= (uint32_t)SMALL_MAX + 1 : big[2] <= (uint32_t)SMALL_MAX);
  return (n > 0 && big[n + 1] != 0 && !small) || refuse(v, "a large number is not as it should be", big);
}

static uint32_t index_number(const uint8_t *index, uint32_t at, uint32_t width) {
  return width == 1 ? index[at] : width == 2 ? ((const uint16_t *)(const void *)index)[at] : ((const uint32_t *)(const void *)index)[at];
}

/* Finished tables have no other keys than strings and small integers, no gaps, and an index with an empty place. */
static bool check_table(struct verifier *v, const struct table *t, const struct type *type) {
  if (!has_type(v, t, type)) return false;
  bool is_set = type == &type_frozenset;
  uint32_t n = t->count, shift = t->info >> TABLE_SHIFT, words = is_set ? 1 : 2;
  if (n != t->used || n != t->room || (t->info & 0xFF & ~(uint32_t)(TABLE_SET | TABLE_TEXT)) || !!(t->info & TABLE_SET) != is_set || n > v->slot->length / 4)
    return refuse(v, "a table's header is wrong", t);
  uint32_t slots = shift ? 1u << (32 - (shift & 31)) : 0, width = n <= 0xFF ? 1 : n <= 0xFFFF ? 2 : 4;
  if ((shift && (shift > 29 || shift < 8 || slots <= n)) || (!shift && n > TABLE_LINEAR)) return refuse(v, "a table's header is wrong", t);
  if (!all_values(v, t->entries, n * words, false)) return false;
  for (uint32_t i = 0; i < n; i++) {
    value key = t->entries[i * words];
    if (!is_small(key) && !is_str(v, (const void *)key)) return refuse(v, "a table's key is neither a string nor a small number", &t->entries[i * words]);
  }
  const uint8_t *index = (const uint8_t *)(t->entries + n * words);
  if (slots && !in_slot(v, index, slots * width)) return refuse(v, "a table lies outside of the slot", t);
  uint32_t empty = 0;
  for (uint32_t i = 0; i < slots; i++) {
    uint32_t number = index_number(index, i, width);
    if (number > n) return refuse(v, "a table's index is wrong", t);
    if (number == 0) empty++;
  }
  return !slots || empty || refuse(v, "a table's index is wrong", t);
}

static bool check_class_info(struct verifier *v, const struct class_info *info) {
  if (!is_str(v, info->name) || !is_str(v, info->qualname) || !is_struct(v, info->module, SLOT_MODULE_INFO)) return refuse(v, "a class refers to something else than it must", info);
  return all_str(v, info->own_names, info->own_count);
}

static bool check_function(struct verifier *v, const struct function *f) {
  if (!has_type(v, f, &type_function)) return false;
  if (!is_struct(v, f->code, SLOT_CODE) || f->code->free_count || (f->defaults && !is_tuple(v, f->defaults)) || (f->kwdefaults && !is_struct(v, (const void *)f->kwdefaults, SLOT_DICT)))
    return refuse(v, "a function refers to something else than it must", f);
  return !f->defaults || AS(tuple, f->defaults)->count <= f->code->params || refuse(v, "a function has more defaults than parameters", f);
}

static bool check_module_info(struct verifier *v, const struct module_info *m) {
  if (!is_str(v, m->name) || !is_optional_str(v, m->file) || (m->init && !is_struct(v, m->init, SLOT_CODE)) || (m->constants != &names_none && !is_struct(v, m->constants, SLOT_NAME_TABLE)))
    return refuse(v, "a module refers to something else than it must", m);
  const struct code *init = m->init;
  if (init && (init->params || init->kwonly || init->free_count || (init->flags & ~CODE_SIMPLE))) return refuse(v, "the code of a module takes arguments", m);
  uint32_t n = m->slot_count;
  if (!m->slots) return (n == 0 && !m->init) || refuse(v, "a module has no variables", m);
  if (n == 0 || m->slots < slot_ram || (uintptr_t)m->slots % sizeof(value) || n > v->slot->ram_words || ((uintptr_t)m->slots - (uintptr_t)slot_ram) / sizeof(value) > v->slot->ram_words - n)
    return refuse(v, "a module's variables lie where none are", m);
  if (n > 1 && (!in_slot(v, m->slot_names, n * 4) || !all_str(v, m->slot_names + 1, n - 1))) return refuse(v, "a list of names lies outside of the slot", m);
  return !m->fallbacks || all_values(v, m->fallbacks, n, true);
}

static bool check_name_table(struct verifier *v, const struct name_table *t) {
  uint32_t slots = t->mask + 1u, used = 0;
  for (uint32_t i = 0; i < slots; i++) {
    const struct name_slot *s = &t->slots[i];
    if (!is_optional_str(v, s->name) || !is_optional_value(v, s->v)) return refuse(v, "a table of names refers to something else than it must", s);
    if (s->name) used++;
  }
  return ((slots & t->mask) == 0 && used < slots && used == t->used) || refuse(v, "a table of names is not as it should be", t);
}

/* LEB128 of at most 28 bits; the number is not used where it is false. */
static bool read_leb(const struct verifier *v, const uint8_t **p, uint32_t *out) {
  *out = 0;
  for (int shift = 0; shift < 28; shift += 7) {
    if (!in_slot_bytes(v, *p, 1)) return false;
    uint8_t b = *(*p)++;
    *out |= (uint32_t)(b & 0x7F) << shift;
    if (!(b & 0x80)) return true;
  }
  return false;
}

static bool check_lines(struct verifier *v, const struct code_info *info) {
  const uint8_t *p = info->lines;
  int32_t line = info->first_line;
  uint32_t at = 0, words, zigzag;
  while (p && at < info->insn_count) {
    if (!read_leb(v, &p, &words) || !read_leb(v, &p, &zigzag)) return refuse(v, "a table of lines does not end", info);
    at += words;
    line += (int32_t)(zigzag >> 1) ^ -(int32_t)(zigzag & 1);
    if (line < 0 || line > 0xFFFFFF || at > 0xFFFFFFF) return refuse(v, "a table of lines leads too far", info);
  }
  return true;
}

static bool check_code_info(struct verifier *v, const struct code_info *info) {
  if (!is_str(v, info->name) || !is_str(v, info->qualname) || !is_struct(v, info->module, SLOT_MODULE_INFO) || !is_optional_value(v, info->doc))
    return refuse(v, "the names of a code refer to something else than they must", info);
  if (info->handler_count && !in_slot(v, info->handlers, info->handler_count * (uint32_t)sizeof(struct handler))) return refuse(v, "a table of handlers lies outside of the slot", info);
  return check_lines(v, info);
}

/* The fields of a code and what belongs to it. */
static bool check_code_fields(struct verifier *v, const struct code *c, uint32_t const_count) {
  const struct code_info *info = c->info;
  if (!is_struct(v, info, SLOT_CODE_INFO)) return refuse(v, "a code refers to something else than it must", c);
  /* It was checked before: kinds lie in the order of their numbers, but codes are looked at last. */
  if (c->globals != info->module->slots) return refuse(v, "a code has another module's variables", c);
  if (info->insn_count == 0 || info->insn_count > 0xFFFF || !in_slot(v, c->insns, info->insn_count * 4)) return refuse(v, "instructions lie outside of the slot", c);
  uint32_t arguments = c->params + c->kwonly + !!(c->flags & CODE_VARARGS) + !!(c->flags & CODE_VARKEYWORDS);
  uint32_t others = CODE_VARARGS | CODE_VARKEYWORDS | CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR | CODE_CLOSURE;
  if (arguments > c->registers || c->posonly > c->params || !(c->flags & CODE_CLOSURE) != !c->free_count || (c->free_count && (c->first_free < arguments || c->first_free + c->free_count > c->registers)) ||
      ((c->flags & CODE_SIMPLE) && (c->kwonly || (c->flags & others))))
    return refuse(v, "the parameters of a code do not fit its registers", c);
  if (!all_str(v, info->arg_names, arguments)) return false;
  for (uint32_t i = 0; i < const_count; i++) {
    value word = c->consts[i];
    const void *p = (const void *)word;
    if (!is_optional_value(v, word) && !is_struct(v, p, SLOT_ATTR) && !is_struct(v, p, SLOT_CLASS_INFO) && !is_struct(v, p, SLOT_CODE)) return refuse(v, "a constant is neither a value nor anything else that code uses", &c->consts[i]);
  }
  return true;
}

static bool check_struct(struct verifier *v, const void *p, enum slot_kind kind) {
  switch (kind) {
    case SLOT_STR: return check_str(v, p);
    case SLOT_ATTR: return is_str(v, ((const struct attr *)p)->name) || refuse(v, "an attribute has no name", p);
    case SLOT_CLASS_INFO: return check_class_info(v, p);
    case SLOT_BIG: return check_big(v, p);
    case SLOT_FLOAT_OBJECT: return has_type(v, p, &type_float);
    case SLOT_COMPLEX: return has_type(v, p, &type_complex);
    case SLOT_BYTES: return has_type(v, p, &type_bytes);
    case SLOT_TUPLE: return has_type(v, p, &type_tuple) && all_values(v, ((const struct tuple *)p)->items, ((const struct tuple *)p)->count, false);
    case SLOT_DICT: return check_table(v, p, &type_dict);
    case SLOT_SET: return check_table(v, p, &type_frozenset);
    case SLOT_FUNCTION: return check_function(v, p);
    case SLOT_CODE_INFO: return check_code_info(v, p);
    case SLOT_MODULE_INFO: return check_module_info(v, p);
    case SLOT_MODULE: return has_type(v, p, &type_module) && (is_struct(v, ((const struct module *)p)->info, SLOT_MODULE_INFO) || refuse(v, "a module has no names", p));
    case SLOT_NAME_TABLE: return check_name_table(v, p);
    default: return true;
  }
}

static bool check_kind(struct verifier *v, enum slot_kind kind) {
  uint32_t end = v->ends[kind];
  for (uint32_t at = kind_start(v, kind); at < end;) {
    const void *p = at_offset(v, at);
    if (!check_struct(v, p, kind)) return false;
    at += (uint32_t)((size_of(p, kind) + 3) & ~3u);
  }
  return true;
}

static bool check_codes(struct verifier *v) {
  const uint32_t *before = NULL;
  for (uint32_t i = 0; i < mpy_image.code_count; i++) {
    const struct code *c = mpy_image.codes[i];
    const char *next = i + 1 < mpy_image.code_count ? (const char *)mpy_image.codes[i + 1] : (const char *)at_offset(v, v->ends[SLOT_CODE]);
    uint32_t count = (uint32_t)(next - (const char *)c->consts) / 4;
    if (!check_code_fields(v, c, count)) return false;
    if (before && c->insns < before) return refuse(v, "codes are not in the order of their instructions", c);
    before = c->insns + c->info->insn_count;
  }
  return true;
}

/* Which free variables come in cells is seen from their use, in functions within functions too: looked at again until nothing new is seen. */
static bool check_instructions(struct verifier *v) {
  uint32_t total = 0;
  v->free_first = take(v, mpy_image.code_count * 4);
  if (!v->free_first) return refuse(v, "there is too little memory to check it", v->slot);
  for (uint32_t i = 0; i < mpy_image.code_count; total += mpy_image.codes[i++]->free_count) v->free_first[i] = total;
  v->free_cells = take(v, total);
  if (!v->free_cells) return refuse(v, "there is too little memory to check it", v->slot);
  do {
    v->learned = false;
    for (uint32_t i = 0; i < mpy_image.code_count; i++) {
      const struct code *c = mpy_image.codes[i];
      const char *next = i + 1 < mpy_image.code_count ? (const char *)mpy_image.codes[i + 1] : (const char *)at_offset(v, v->ends[SLOT_CODE]);
      char *mark = v->scratch;
      if (!verify_instructions(v, c, (uint32_t)(next - (const char *)c->consts) / 4)) return false;
      v->scratch = mark;
    }
  } while (v->learned);
  return true;
}

uint8_t *free_cells_of(const struct verifier *v, const struct code *code) {
  uint32_t low = 0, high = mpy_image.code_count;
  while (low + 1 < high) {
    uint32_t middle = (low + high) / 2;
    if (mpy_image.codes[middle] <= code) low = middle;
    else high = middle;
  }
  return v->free_cells + v->free_first[low];
}

static bool check_image(struct verifier *v) {
  const struct image *image = &mpy_image;
  if (image->table_hash != v->slot->table_hash || image->code_count == 0 || image->global_count != v->slot->ram_words || image->globals != (image->global_count ? slot_ram : NULL) ||
      !is_struct(v, image->main, SLOT_MODULE_INFO))
    return refuse(v, "the list of the program's parts is wrong", image);
  return true;
}

static bool check_modules(struct verifier *v) {
  const struct module_list *list = &mpy_modules;
  if (!is_struct(v, list->main, SLOT_MODULE)) return refuse(v, "a module of the list is none", list);
  if (list->count > v->slot->length / 4 || !in_slot(v, list->modules, list->count * 4)) return refuse(v, "the list of modules lies outside of the slot", list);
  for (uint32_t i = 0; i < list->count; i++)
    if (!is_struct(v, list->modules[i], SLOT_MODULE) && !is_import(v, list->modules[i], &type_module)) return refuse(v, "a module of the list is none", &list->modules[i]);
  return true;
}

/* Between struct module_list and the first kind. */
static bool check_name_index(struct verifier *v) {
  const struct name_index *index = &mpy_name_index;
  uint32_t slots = index->mask + 1, empty = 0;
  if (slots == 0 || (slots & index->mask) || slots > v->slot->length / 4 || !in_slot(v, index->names, slots * 4)) return refuse(v, "the index of names is not as it should be", index);
  for (uint32_t i = 0; i < slots; i++) {
    if (!is_optional_str(v, index->names[i])) return refuse(v, "the index of names refers to something else than names", &index->names[i]);
    if (!index->names[i]) empty++;
  }
  return empty || refuse(v, "the index of names is not as it should be", index);
}

static bool check_imports(struct verifier *v) {
  const struct slot_header *slot = v->slot;
  if (slot->imports % 4 || slot->imports > slot->length || slot->import_count > slot->length / 2 || !in_slot(v, at_offset(v, slot->imports), slot->import_count * 2))
    return refuse(v, "the list of the firmware's objects lies outside of the slot", &slot->imports);
  v->imports = at_offset(v, slot->imports);
  for (uint32_t i = 0; i < slot->import_count; i++)
    if (v->imports[i] >= firmware_object_count || (i && imported(v, i) <= imported(v, i - 1))) return refuse(v, "the list of the firmware's objects is not as it should be", &v->imports[i]);
  return true;
}

static bool check_layout(struct verifier *v) {
  const struct slot_header *slot = v->slot;
  if (slot->kind_count != SLOT_KINDS || slot->kinds % 4 || slot->kinds > slot->length || !in_slot(v, at_offset(v, slot->kinds), SLOT_KINDS * 4))
    return refuse(v, "the table of kinds lies outside of the slot", &slot->kinds);
  v->ends = at_offset(v, slot->kinds);
  uint32_t mask = mpy_name_index.mask;
  uint32_t names = offset_of(v, mpy_name_index.names);
  if (mask >= slot->length / 4) return refuse(v, "the index of names is not as it should be", &mpy_name_index);
  v->first = (names + (mask + 1) * 4 + 7) & ~7u;
  v->starts = take(v, slot->length / 32 + 4);
  return v->starts || refuse(v, "there is too little memory to check it", slot);
}

const char *slot_verify(const struct slot_header *slot, void *scratch, size_t scratch_size, uint32_t *where) {
  struct verifier v = {.slot = slot, .start = (const char *)(slot + 1), .end = (const char *)slot + slot->length - 4, .scratch = scratch, .scratch_end = (char *)scratch + scratch_size};
  bool good = check_layout(&v) && check_imports(&v) && walk(&v) && check_image(&v) && check_modules(&v) && check_name_index(&v);
  for (uint32_t kind = 0; good && kind < SLOT_KINDS; kind++)
    if (kind != SLOT_CODE) good = check_kind(&v, kind);
  good = good && check_codes(&v) && check_instructions(&v);
  if (good) return NULL;
  *where = offset_of(&v, v.where);
  return v.problem;
}

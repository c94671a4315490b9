/* The verifier of a slot: its instructions. One walk through a code finds where instructions begin and looks at their operands; then kinds of words are followed
   through the registers along every way that control can take, until nothing changes. The rules are generated/rules.h's, made of the table in
   compiler/src/bytecode/verify-rules.ts; compiler/src/slot/verify-code.ts works from the same. */
#include <string.h>

#include "generated/opcodes.h"
#include "slot/verify.h"
#include "vm/interp.h"

#define NO_LABEL 0xFFFFu

struct format {
  uint8_t format, operands[3], word, raises;
};
#define MPY_FORMAT_ROW(format, a, b, c, word, raises) {FORMAT_##format, {OPERAND_##a, OPERAND_##b, OPERAND_##c}, OPERAND_##word, raises},
static const struct format formats[] = {MPY_FORMATS(MPY_FORMAT_ROW)};

#define MPY_HANDLER_ROW(name, handler) OP_##handler,
/* The instruction whose handler each one has. */
static const uint8_t handlers_of[] = {MPY_OPCODES(MPY_HANDLER_ROW)};

struct code_check {
  struct verifier *v;
  const struct code *code;
  uint32_t count, const_count, registers, far, width; /* width: of a state, far registers behind the others */
  uint8_t *begins;    /* for each word: whether an instruction begins there */
  uint16_t *labels;   /* for each word: the number of its label, NO_LABEL for none */
  uint32_t *states;   /* of each label: kinds in the registers */
  uint8_t *dirty;     /* whether a label's state was changed since it was walked from */
  uint32_t label_count;
};

/* An instruction taken apart. */
struct insn {
  uint32_t at, word, size, second;
  const struct rule *rule;
  const struct format *format;
  uint32_t a, b, c;
};

static bool refuse_at(struct code_check *k, const char *problem, uint32_t at) { return refuse(k->v, problem, k->code->insns + at); }

static struct insn insn_at(const struct code_check *k, uint32_t at) {
  uint32_t w = k->code->insns[at], op = w & 0xFF;
  bool abc = formats[op].format == FORMAT_ABC || formats[op].format == FORMAT_ABJ;
  bool has_word = formats[op].word != OPERAND_NONE;
  return (struct insn){at, w, has_word ? 2 : 1, has_word && at + 1 < k->count ? k->code->insns[at + 1] : 0, &rules[op], &formats[op], INSN_A(w), abc ? INSN_B(w) : 0, abc ? INSN_C(w) : 0};
}

static uint32_t field(const struct insn *i, uint32_t number) { return number == FIELD_A ? i->a : number == FIELD_B ? i->b : number == FIELD_C ? i->c : 0; }

static int32_t jump_distance(const struct insn *i) {
  return i->format->format == FORMAT_ABJ ? INSN_SC(i->word) : i->format->format == FORMAT_AJ ? INSN_SD(i->word) : INSN_SJ(i->word);
}

static bool jumps(const struct insn *i) { return i->rule->flow == FLOW_JUMP || i->rule->flow == FLOW_BRANCH; }

/* The number of the constant that an instruction names, 0 for none. */
static uint32_t constant_number(const struct insn *i) {
  if (i->format->word == OPERAND_CONST || i->format->word == OPERAND_ATTR) return i->second & 0xFFFFFF;
  for (int n = 0; n < 3; n++)
    if (i->format->operands[n] == OPERAND_CONST || i->format->operands[n] == OPERAND_ATTR) return i->format->format == FORMAT_AD ? INSN_D(i->word) : field(i, FIELD_A + (uint32_t)n);
  return 0;
}

static bool is_names(struct verifier *v, value word) {
  if (!is_struct(v, (const void *)word, SLOT_TUPLE)) return false;
  const struct tuple *t = AS(tuple, word);
  for (uint32_t i = 0; i < t->count; i++)
    if (!is_str(v, (const void *)t->items[i])) return false;
  return true;
}

static bool constant_fits(struct code_check *k, const struct insn *i) {
  bool names = i->rule->constant != CONSTANT_NONE || i->rule->special == SPECIAL_LOADK;
  if (!names) return true;
  uint32_t number = constant_number(i);
  if (number < CODE_HEADER_WORDS || number - CODE_HEADER_WORDS >= k->const_count) return refuse_at(k, "an instruction names a constant that is not there", i->at);
  value word = k->code->consts[number - CODE_HEADER_WORDS];
  const void *p = (const void *)word;
  struct verifier *v = k->v;
  bool fits = true;
  switch (i->rule->constant) {
    case CONSTANT_VALUE: fits = is_value(v, word); break;
    case CONSTANT_STR: fits = is_str(v, p); break;
    case CONSTANT_ATTR: fits = is_struct(v, p, SLOT_ATTR); break;
    case CONSTANT_CODE: fits = is_struct(v, p, SLOT_CODE); break;
    case CONSTANT_FUNCTION: fits = is_struct(v, p, SLOT_FUNCTION); break;
    case CONSTANT_MODULE: fits = is_struct(v, p, SLOT_MODULE) || is_import(v, p, &type_module); break;
    case CONSTANT_NAMES: fits = is_names(v, word); break;
    default: break;
  }
  return fits || refuse_at(k, "an instruction uses a constant for something else than it is", i->at);
}

static value constant_of(const struct code_check *k, const struct insn *i) { return k->code->consts[constant_number(i) - CODE_HEADER_WORDS]; }

/* ---- the first walk ---- */

static bool operands_fit(struct code_check *k, const struct insn *i) {
  for (uint32_t n = 0; n < 3; n++) {
    uint8_t kind = i->format->operands[n];
    bool is_register = kind == OPERAND_READ || kind == OPERAND_WRITE || kind == OPERAND_UPDATE; /* an empty window may begin behind the last one */
    if (is_register && field(i, FIELD_A + n) >= k->registers) return refuse_at(k, "an instruction uses a register that its code has not", i->at);
    if (kind == OPERAND_SLOT && (!k->code->globals || INSN_D(i->word) == 0 || INSN_D(i->word) >= k->code->info->module->slot_count))
      return refuse_at(k, "an instruction uses a variable that its module has not", i->at);
  }
  return true;
}

static bool far_fits(struct code_check *k, const struct insn *i) {
  uint8_t special = i->rule->special;
  if (special == SPECIAL_NEWFAR && (i->at != 0 || k->far == 0)) return refuse_at(k, "far registers are made elsewhere than at the start of a code", i->at);
  if ((special == SPECIAL_LOADFAR || special == SPECIAL_STOREFAR) && INSN_D(i->word) >= k->far) return refuse_at(k, "an instruction uses a far register that its code has not", i->at);
  return true;
}

static bool mark_label(struct code_check *k, uint32_t at, uint32_t from) {
  if (at >= k->count) return refuse_at(k, "a jump leads out of its code", from);
  k->labels[at] = 0;
  return true;
}

/* A pair does what stands behind it at once, and does not look at the opcode there. */
static bool pair_fits(struct code_check *k, const struct insn *i) {
  if (!i->rule->pair) return true;
  uint32_t next = i->at + 1 < k->count ? k->code->insns[i->at + 1] : 0;
  uint8_t operand = i->rule->pair_operand;
  bool fits = i->at + 1 < k->count && (next & 0xFF) < MPY_OPCODE_COUNT && handlers_of[next & 0xFF] == i->rule->pair - 1u && (operand == NO_OPERAND || (next >> (8 + 8 * operand) & 0xFF) == i->a);
  return fits || refuse_at(k, "a pair of instructions lacks its second one", i->at);
}

static bool find_instructions(struct code_check *k) {
  for (uint32_t at = 0; at < k->count; at++) k->labels[at] = NO_LABEL;
  k->labels[0] = 0;
  for (uint32_t at = 0; at < k->count;) {
    if ((k->code->insns[at] & 0xFF) >= MPY_OPCODE_COUNT) return refuse_at(k, "a word is no instruction", at);
    struct insn i = insn_at(k, at);
    if (i.rule->special == SPECIAL_FORBIDDEN) return refuse_at(k, "an instruction is for the runtime's own use", at);
    if (i.size > k->count - at) return refuse_at(k, "an instruction is cut short", at);
    if (!operands_fit(k, &i) || !far_fits(k, &i) || !constant_fits(k, &i)) return false;
    if (!pair_fits(k, &i)) return false;
    k->begins[at] = 1;
    if (jumps(&i) && !mark_label(k, at + i.size + (uint32_t)jump_distance(&i), at)) return false;
    at += i.size;
  }
  return true;
}

static bool find_handlers(struct code_check *k) {
  const struct code_info *info = k->code->info;
  for (uint32_t n = 0; n < info->handler_count; n++) {
    const struct handler *h = &info->handlers[n];
    if (h->start >= h->end || h->end > k->count || h->target >= k->count || h->reg >= k->registers || !k->begins[h->start] || (h->end < k->count && !k->begins[h->end]))
      return refuse(k->v, "a handler guards what is not there", h);
    k->labels[h->target] = 0;
  }
  return true;
}

static bool number_labels(struct code_check *k) {
  for (uint32_t at = 0; at < k->count; at++) {
    if (k->labels[at] == NO_LABEL) continue;
    if (!k->begins[at]) return refuse_at(k, "a jump leads into an instruction", at);
    k->labels[at] = (uint16_t)k->label_count++;
  }
  return true;
}

/* ---- kinds ---- */

static uint32_t known(uint32_t kinds, uint32_t n) { return kinds | (n < KNOWN_MAX ? (n + 1) << KNOWN_SHIFT : 0); }

/* What is known of a register to which two ways lead. */
static uint32_t join(uint32_t x, uint32_t y) {
  uint32_t kinds = (x | y) & KIND_MASK;
  return x >> KNOWN_SHIFT == y >> KNOWN_SHIFT ? kinds | (x & ~(uint32_t)KIND_MASK) : kinds;
}

static void join_into(struct code_check *k, uint32_t label, const uint32_t *state) {
  uint32_t *to = k->states + label * k->width;
  bool is_new = k->dirty[label] == 2;
  for (uint32_t r = 0; r < k->width; r++) {
    uint32_t joined = is_new ? state[r] : join(to[r], state[r]);
    if (joined != to[r] || is_new) {
      to[r] = joined;
      k->dirty[label] = 1;
    }
  }
  if (is_new) k->dirty[label] = 1;
}

/* A free variable that is taken for a cell, and was not known to be one. */
static bool learn_cell(struct code_check *k, uint32_t kinds) {
  uint32_t number = kinds >> KNOWN_SHIFT;
  if ((kinds & KIND_MASK) != KIND_ANY || !number || number > k->code->free_count) return false;
  free_cells_of(k->v, k->code)[number - 1] = 1;
  return k->v->learned = true;
}

static bool need(struct code_check *k, const struct insn *i, const uint32_t *state, uint32_t at, uint32_t kinds) {
  if (at >= k->registers) return refuse_at(k, "an instruction uses a register that its code has not", i->at);
  if (!(state[at] & KIND_MASK & ~kinds)) return true;
  if (kinds == KIND_CELL && learn_cell(k, state[at])) return true;
  return refuse_at(k, "an instruction takes a register for something else than it holds", i->at);
}

static bool give(struct code_check *k, const struct insn *i, uint32_t *state, uint32_t at, uint32_t kinds) {
  if (at >= k->registers) return refuse_at(k, "an instruction uses a register that its code has not", i->at);
  state[at] = kinds;
  return true;
}

static bool need_run(struct code_check *k, const struct insn *i, const uint32_t *state, uint32_t first, uint32_t count, uint32_t kinds) {
  for (uint32_t n = 0; n < count; n++)
    if (!need(k, i, state, first + n, kinds)) return false;
  return true;
}

static bool needs_are_met(struct code_check *k, const struct insn *i, const uint32_t *state) {
  const struct rule *rule = i->rule;
  for (uint32_t n = 0; n < sizeof rule->needs / sizeof *rule->needs; n++) {
    struct rule_place p = rule->needs[n];
    if (p.field != FIELD_NONE && !need(k, i, state, field(i, p.field) + p.offset, rule_kinds[p.kinds])) return false;
  }
  struct rule_place run = rule->run;
  return run.field == FIELD_NONE || need_run(k, i, state, field(i, run.field) + run.offset, field(i, rule->run_count) * rule->run_times, rule_kinds[run.kinds]);
}

static uint32_t kinds_of_constant(struct code_check *k, const struct insn *i) {
  value word = constant_of(k, i);
  const void *p = (const void *)word;
  if (word == 0) return KIND_NULL;
  if (is_small(word)) return KIND_SMALL;
  if (is_word_float(word)) return KIND_ANY;
  if (is_str(k->v, p)) return KIND_STR;
  if (is_struct(k->v, p, SLOT_TUPLE) || is_import(k->v, p, &type_tuple)) return known(KIND_TUPLE, AS(tuple, word)->count);
  if (is_struct(k->v, p, SLOT_CLASS_INFO)) return KIND_CLASSINFO;
  if (is_struct(k->v, p, SLOT_MODULE) || is_import(k->v, p, &type_module)) return KIND_MODULE;
  return is_value(k->v, word) ? KIND_ANY : 0;
}

/* The arguments of a function of flash, *args and **kwargs among them, from R[A+2] on. */
static bool arguments_fit(struct code_check *k, const struct insn *i, const uint32_t *state) {
  const struct code *callee = ((const struct function *)constant_of(k, i))->code;
  uint32_t at = i->a + 2, count = callee->params + callee->kwonly;
  if (!need_run(k, i, state, at, count, KIND_VALUE)) return false;
  at += count;
  if (callee->flags & CODE_VARARGS && !need(k, i, state, at++, KIND_TUPLE)) return false;
  return !(callee->flags & CODE_VARKEYWORDS) || need(k, i, state, at, KIND_DICT);
}

static bool keywords_fit(struct code_check *k, const struct insn *i) {
  const struct tuple *names = AS(tuple, constant_of(k, i));
  return (names->count <= i->b && i->second >> 24 == i->c) || refuse_at(k, "a call has more keywords than arguments", i->at);
}

static bool is_generator_code(const struct code *c) { return c->flags & (CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR); }

/* Registers that an intrinsic needs behind those of its rule, and leaves there. */
static bool extra_fits(struct code_check *k, const struct insn *i, const struct intrinsic_rule *rule, uint32_t *state) {
  uint32_t at = i->c + rule->need_count;
  if (rule->extra == EXTRA_UNPACK) {
    uint32_t before = state[i->c + 1] >> KNOWN_SHIFT, after = state[i->c + 2] >> KNOWN_SHIFT;
    if (!before || !after) return refuse_at(k, "an instruction does not say how many registers it fills", i->at);
    for (uint32_t n = 0; n < before + after - 1; n++)
      if (!give(k, i, state, at + n, n == before - 1 ? KIND_LIST : KIND_ANY)) return false;
    return true;
  }
  if (rule->extra == EXTRA_NONE) return true;
  uint32_t counted = rule->extra == EXTRA_LOCALS ? 0 : 4, count = state[i->c + counted] >> KNOWN_SHIFT;
  if (!count) return refuse_at(k, "an instruction does not say how many registers it takes", i->at);
  return need_run(k, i, state, at, count - 1, KIND_VALUE | KIND_NULL);
}

static bool intrinsic_fits(struct code_check *k, const struct insn *i, uint32_t *state) {
  if (i->b >= sizeof intrinsic_rules / sizeof *intrinsic_rules) return refuse_at(k, "an instruction names an intrinsic that is not there", i->at);
  const struct intrinsic_rule *rule = &intrinsic_rules[i->b];
  for (uint32_t n = 0; n < rule->need_count; n++)
    if (!need(k, i, state, i->c + n, rule_kinds[rule->needs[n]])) return false;
  if (!extra_fits(k, i, rule, state)) return false;
  for (uint32_t n = 0; n < sizeof rule->gives; n++)
    if (rule->gives[n] && !give(k, i, state, i->c + n, rule_kinds[rule->gives[n]])) return false;
  state[i->a] = rule_kinds[rule->result];
  return true;
}

static bool cell_has_name(struct code_check *k, const struct insn *i) {
  uintptr_t names = (uintptr_t)k->code->info->free_names;
  const struct str *const *name = (const struct str *const *)(names + 4 * i->c);
  return (names && in_slot(k->v, name, 4) && is_str(k->v, *name)) || refuse_at(k, "a cell has no name", i->at);
}

static bool closure_fits(struct code_check *k, const struct insn *i, const uint32_t *state) {
  const struct code *made = (const struct code *)constant_of(k, i);
  if (made->free_count != i->c) return refuse_at(k, "a function gets another number of free variables than it has", i->at);
  const uint8_t *cells = free_cells_of(k->v, made);
  for (uint32_t n = 0; n < i->c; n++)
    if (cells[n] && !need(k, i, state, i->b + 2 + n, KIND_CELL)) return false;
  return true;
}

/* Whether the next instruction asks if the register is null: if not, LOADNAME raises NameError (vm/interp.c). */
static bool is_tested(const struct code_check *k, const struct insn *i) { return i->at + 1 < k->count && loadname_is_tested(i->word, k->code->insns[i->at + 1]); }

/* What is not a matter of kinds alone; leaves in the state what the rule's gives do not say. */
static bool special_fits(struct code_check *k, const struct insn *i, uint32_t *state) {
  bool generator = is_generator_code(k->code);
  switch (i->rule->special) {
    case SPECIAL_MOVE: return give(k, i, state, i->a, state[i->b]);
    case SPECIAL_LOADFAR: return give(k, i, state, i->a, state[k->registers + INSN_D(i->word)]);
    case SPECIAL_STOREFAR: return state[k->registers + INSN_D(i->word)] = state[i->a], true;
    case SPECIAL_LOADK: {
      uint32_t kinds = kinds_of_constant(k, i);
      return kinds ? give(k, i, state, i->a, kinds) : refuse_at(k, "an instruction uses a constant for something else than it is", i->at);
    }
    case SPECIAL_LOADI: return give(k, i, state, i->a, INSN_SD(i->word) < 0 ? (uint32_t)KIND_SMALL : known(KIND_SMALL, (uint32_t)INSN_SD(i->word)));
    case SPECIAL_LOADS: return i->b > SINGLETON_NOTIMPLEMENTED ? refuse_at(k, "an instruction names a singleton that is not there", i->at) : give(k, i, state, i->a, i->b == SINGLETON_NULL ? KIND_NULL : KIND_ANY);
    case SPECIAL_LOADNAME: return give(k, i, state, i->a, is_tested(k, i) ? KIND_ANY | KIND_NULL : KIND_ANY);
    case SPECIAL_CHECK: return give(k, i, state, i->a, state[i->a] & ~(uint32_t)KIND_NULL);
    case SPECIAL_CELLNAME: return cell_has_name(k, i);
    case SPECIAL_UNPACK:
      for (uint32_t n = 0; n < i->c; n++)
        if (!give(k, i, state, i->a + n, KIND_ANY)) return false;
      return true;
    case SPECIAL_CALLF: return true;
    case SPECIAL_CALLKW: return keywords_fit(k, i);
    case SPECIAL_CALLEX: return i->b == 0 || need(k, i, state, i->a + 1, KIND_VALUE | KIND_NULL);
    case SPECIAL_INTRINSIC: return intrinsic_fits(k, i, state);
    case SPECIAL_RETURN: return !generator || refuse_at(k, "a generator returns as a function does", i->at);
    case SPECIAL_YIELD: return generator || refuse_at(k, "a function yields that is no generator", i->at);
    case SPECIAL_RETGEN: return !generator ? refuse_at(k, "a function returns as a generator does", i->at) : i->b == 1 || need(k, i, state, i->a, KIND_VALUE);
    default: return true;
  }
}

static bool far_before_fits(struct code_check *k, const struct insn *i, const uint32_t *state) {
  if (i->rule->special == SPECIAL_NEWFAR) return !code_fills(k->code, i->a) || need(k, i, state, i->a, KIND_COPIED);
  if (!need(k, i, state, INSN_A(k->code->insns[0]), KIND_FAR)) return false;
  if (i->rule->special == SPECIAL_STOREFAR || !(state[k->registers + INSN_D(i->word)] & KIND_MASK & ~(uint32_t)KIND_COPIED)) return true;
  return refuse_at(k, "an instruction takes a register for something else than it holds", i->at);
}

/* What must hold before anything changes. */
static bool before_fits(struct code_check *k, const struct insn *i, const uint32_t *state) {
  if (!needs_are_met(k, i, state)) return false;
  if (i->rule->special >= SPECIAL_NEWFAR) return far_before_fits(k, i, state);
  if (i->rule->special == SPECIAL_CALLF) return arguments_fit(k, i, state);
  if (i->rule->special == SPECIAL_CLOSURE) return closure_fits(k, i, state);
  if (i->rule->special == SPECIAL_FORMAT && (i->c > 7 || ((i->c & 4) && !need(k, i, state, i->a, KIND_STR | KIND_TEXT)))) return refuse_at(k, "a format is none", i->at);
  return true;
}

static bool apply(struct code_check *k, const struct insn *i, uint32_t *state) {
  const struct rule *rule = i->rule;
  if (rule->special == SPECIAL_CALLEX && !special_fits(k, i, state)) return false;
  if (rule->clobbers)
    for (uint32_t r = i->a; r < k->registers; r++) state[r] = KIND_STALE;
  if (rule->special == SPECIAL_NEWFAR) {
    for (uint32_t r = k->registers; r < k->width; r++) state[r] = KIND_NULL;
    if (code_fills(k->code, i->a)) state[k->registers] = state[i->a];
  }
  uint32_t moved = rule->special == SPECIAL_LOADFAR || rule->special == SPECIAL_MOVE || rule->special == SPECIAL_LOADK || rule->special == SPECIAL_LOADI || rule->special == SPECIAL_LOADS || rule->special == SPECIAL_INTRINSIC;
  for (uint32_t n = 0; !moved && rule->special != SPECIAL_LOOP && n < sizeof rule->gives / sizeof *rule->gives; n++) {
    struct rule_place p = rule->gives[n];
    if (p.field != FIELD_NONE && !give(k, i, state, field(i, p.field) + p.offset, rule_kinds[p.kinds])) return false;
  }
  return rule->special == SPECIAL_CALLEX || special_fits(k, i, state);
}

/* ---- ways ---- */

/* The state that a handler finds where the instruction raises. */
static void raise_to_handlers(struct code_check *k, const struct insn *i, const uint32_t *before, const uint32_t *after, uint32_t *scratch) {
  const struct code_info *info = k->code->info;
  for (uint32_t n = 0; n < info->handler_count; n++) {
    const struct handler *h = &info->handlers[n];
    if (i->at < h->start || i->at >= h->end) continue;
    for (uint32_t r = 0; r < k->width; r++) {
      bool changed = before[r] != after[r], lost = i->rule->clobbers ? r >= i->a && r < k->registers : i->rule->on_raise == RAISE_LOST && changed;
      scratch[r] = lost ? (uint32_t)KIND_STALE : i->rule->on_raise == RAISE_EITHER && changed ? join(before[r], after[r]) : before[r];
    }
    scratch[h->reg] = KIND_EXCEPTION;
    join_into(k, k->labels[h->target], scratch);
    return; /* the first that guards the place is the one that is taken */
  }
}

/* Where a branch tells what a register holds. */
static void jump_to(struct code_check *k, const struct insn *i, uint32_t *state) {
  uint32_t target = k->labels[i->at + i->size + (uint32_t)jump_distance(i)];
  uint32_t old = state[i->a];
  if (i->rule->special == SPECIAL_JNULL) state[i->a] = KIND_NULL;
  if (i->rule->special == SPECIAL_JNOTNULL) state[i->a] = old & ~(uint32_t)KIND_NULL;
  if (i->rule->special == SPECIAL_JNONE) state[i->a] = KIND_NONE;
  if (i->rule->special == SPECIAL_JNOTNONE) state[i->a] = old & ~(uint32_t)KIND_NONE;
  uint32_t loop = i->rule->special == SPECIAL_LOOP ? state[i->b] : 0;
  if (i->rule->special == SPECIAL_LOOP) state[i->b] = KIND_ANY;
  join_into(k, target, state);
  if (i->rule->special == SPECIAL_LOOP) state[i->b] = loop;
  if (i->rule->special == SPECIAL_JNULL) state[i->a] = old & ~(uint32_t)KIND_NULL;
  if (i->rule->special == SPECIAL_JNOTNULL) state[i->a] = KIND_NULL;
  if (i->rule->special == SPECIAL_JNONE) state[i->a] = old & ~(uint32_t)KIND_NONE;
  if (i->rule->special == SPECIAL_JNOTNONE) state[i->a] = KIND_NONE;
}

#define NOT_LOST 256u

static bool writes(const struct insn *i, uint32_t at) { return i->format->operands[0] == OPERAND_WRITE && i->a == at; }

/* From a label to where control cannot go on or comes to another one. */
static bool follow(struct code_check *k, uint32_t at, uint32_t *state, uint32_t *before, uint32_t *scratch) {
  uint32_t lost = NOT_LOST; /* what a pair computed for the instruction at hand alone */
  for (bool first = true;; first = false) {
    if (at >= k->count) return refuse_at(k, "control runs off the end of a code", k->count - 1);
    if (!first && lost == NOT_LOST && k->labels[at] != NO_LABEL) return join_into(k, k->labels[at], state), true;
    struct insn i = insn_at(k, at);
    memcpy(before, state, k->width * sizeof *state);
    if (!before_fits(k, &i, state) || !apply(k, &i, state)) return false;
    if (i.format->raises) raise_to_handlers(k, &i, before, state, scratch);
    if (lost != NOT_LOST && !writes(&i, lost)) state[lost] = KIND_STALE;
    lost = i.rule->pair && i.rule->pair_operand != NO_OPERAND ? i.a : NOT_LOST;
    if (jumps(&i)) jump_to(k, &i, state);
    if (i.rule->flow == FLOW_END || i.rule->flow == FLOW_JUMP || (i.rule->special == SPECIAL_INTRINSIC && intrinsic_rules[i.b].result == 0)) return true;
    at += i.size;
  }
}

static void enter(const struct code_check *k, uint32_t *state) {
  const struct code *c = k->code;
  uint32_t at = 0;
  for (; at < (uint32_t)c->params + c->kwonly; at++) state[at] = KIND_ANY;
  if (c->flags & CODE_VARARGS) state[at++] = KIND_TUPLE;
  if (c->flags & CODE_VARKEYWORDS) state[at++] = KIND_DICT;
  for (; at < k->width; at++) state[at] = KIND_STALE;
  const uint8_t *cells = free_cells_of(k->v, c);
  for (uint32_t i = 0; i < c->free_count; i++) state[c->first_free + i] = cells[i] ? (uint32_t)KIND_CELL : known(KIND_ANY, i);
}

static bool follow_all(struct code_check *k) {
  uint32_t bytes = k->width * sizeof(uint32_t);
  uint32_t *state = take(k->v, bytes), *before = take(k->v, bytes), *scratch = take(k->v, bytes);
  k->states = take(k->v, k->label_count * bytes);
  k->dirty = take(k->v, k->label_count);
  if (!state || !before || !scratch || !k->states || !k->dirty) return refuse(k->v, "there is too little memory to check it", k->code);
  memset(k->dirty, 2, k->label_count); /* no way to it is known */
  enter(k, state);
  join_into(k, k->labels[0], state);
  for (bool changed = true; changed;) {
    changed = false;
    for (uint32_t at = 0; at < k->count; at++) {
      uint32_t label = k->labels[at];
      if (label == NO_LABEL || k->dirty[label] != 1) continue;
      k->dirty[label] = 0;
      memcpy(state, k->states + label * k->width, bytes);
      if (!follow(k, at, state, before, scratch)) return false;
      changed = true;
    }
  }
  return true;
}

bool verify_instructions(struct verifier *v, const struct code *code, uint32_t const_count) {
  struct code_check k = {.v = v, .code = code, .count = code->info->insn_count, .const_count = const_count, .registers = code->registers};
  if ((code->insns[0] & 0xFF) == OP_NEWFAR) k.far = INSN_D(code->insns[0]);
  k.width = k.registers + k.far;
  k.begins = take(v, k.count);
  k.labels = take(v, k.count * 2);
  if (!k.begins || !k.labels) return refuse(v, "there is too little memory to check it", code);
  return find_instructions(&k) && find_handlers(&k) && number_labels(&k) && follow_all(&k);
}

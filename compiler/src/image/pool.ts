/**
 * Constants: one object for all that are equal in type and value (1, 1.0 and True are three, as are 0.0 and -0.0), made
 * when the first use of it is met. What a function or a module refers to is asked of the parts that make those.
 */

import type { Code, Const, StaticClass } from '../bytecode/code.js';
import { assert, assertNever } from '../source/assert.js';
import type { Builder } from './builder.js';
import { bytesItem, floatItem, group, head, pointer, reference, u32, valueItem } from './rom.js';
import type { Reference, ValueWord } from './rom.js';
import type { Strings } from './strings.js';
import { addTable, keyHash } from './tables.js';
import type { TableKey } from './tables.js';
import { bigDigits, doubleBits, floatWord, singleBits, smallWord } from './values.js';

/** Constants whose objects are not made here. */
export interface ConstantParts {
  code(code: Code): Reference;
  attr(name: string): Reference;
  module(name: string): Reference;
  native(module: string, name: string): ValueWord | null;
  classInfo(info: Extract<Const, { kind: 'classInfo' }>['info']): Reference;
  class(made: StaticClass): Reference;
}

type FunctionConst = Extract<Const, { kind: 'function' }>;
type PropertyConst = Extract<Const, { kind: 'property' }>;

export const SINGLETONS = {
  none: ['none_object', 'struct object'],
  ellipsis: ['ellipsis_object', 'struct object'],
  notimplemented: ['notimplemented_object', 'struct object'],
  true: ['true_object', 'struct bool_object'],
  false: ['false_object', 'struct bool_object'],
} as const;

export class Pool {
  private readonly words = new Map<string, ValueWord>();
  private readonly functions = new Map<Code, Reference>();
  private readonly identities = new Map<object, number>();

  /** Whether a float was among the constants. */
  hasFloats = false;
  constructor(
    private readonly builder: Builder,
    private readonly strings: Strings,
    private readonly parts: ConstantParts,
    private readonly float: 'single' | 'double',
  ) {}

  /** The word of a constant; null is the null word. */
  word(constant: Const): ValueWord | null {
    switch (constant.kind) {
      case 'null':
        return null;
      case 'none':
      case 'true':
      case 'false':
      case 'ellipsis':
      case 'notimplemented': {
        const [symbol, type] = SINGLETONS[constant.kind];
        return this.builder.external(symbol, type);
      }
      case 'str':
        return this.strings.text(constant.value);
      case 'name':
        return this.strings.name(constant.name);
      case 'code':
        return this.parts.code(constant.code);
      case 'function':
        return this.functionObject(constant);
      case 'attr':
        return this.parts.attr(constant.name);
      case 'module':
        return this.parts.module(constant.name);
      case 'native':
        return this.parts.native(constant.module, constant.name);
      case 'classInfo':
        return this.parts.classInfo(constant.info);
      case 'list':
        return this.shared(constant, () => this.list(constant.items));
      case 'set':
        return this.shared(constant, () =>
          this.table(
            'set',
            constant.items.map((item) => [item, null]),
          ),
        );
      case 'dict':
        return this.shared(constant, () => this.table('dict', constant.entries));
      case 'class':
        return this.parts.class(constant.class);
      case 'property':
        return this.shared(constant, () => this.property(constant));
      case 'staticmethod':
      case 'classmethod':
        return this.shared(constant, () => this.wrapper(constant.kind, constant.function));
      case 'int':
        return smallWord(constant.value) ?? this.shared(constant, () => this.big(constant.value));
      case 'float':
        this.hasFloats = true;
        return (
          (this.float === 'single' ? floatWord(constant.value) : null) ??
          this.shared(constant, () => this.boxedFloat(constant.value))
        );
      case 'complex':
        return this.shared(constant, () => this.complex(constant.real, constant.imag));
      case 'bytes':
        return this.shared(constant, () => this.bytes(constant.value));
      case 'tuple':
        return constant.items.length === 0
          ? this.builder.external('tuple_empty', 'struct tuple')
          : this.shared(constant, () => this.tuple(constant.items));
      case 'frozenset':
        return this.shared(constant, () => this.frozenset(constant.items));
      default:
        return assertNever(constant);
    }
  }

  /** A dict from names to constants, null for an empty one. */
  nameDict(
    symbol: string,
    entries: readonly (readonly [name: string, value: Const])[],
  ): Reference | null {
    if (entries.length === 0) {
      return null;
    }
    const keys = entries.map(([name, value]): TableKey => ({
      word: this.strings.name(name),
      hash: keyHash({ kind: 'name', name }) ?? 0,
      interned: true,
      value: this.word(value),
    }));
    addTable(this.builder, symbol, 'dict', keys);
    return reference(symbol);
  }

  private shared(constant: Const, make: () => ValueWord): ValueWord {
    const key = this.key(constant);
    const old = this.words.get(key);
    if (old !== undefined) {
      return old;
    }
    const word = make();
    this.words.set(key, word);
    return word;
  }

  /** Equal for constants that may be one object. */
  private key(constant: Const): string {
    switch (constant.kind) {
      case 'int':
        return `i${constant.value}`;
      case 'float':
        return `f${this.floatKey(constant.value)}`;
      case 'complex':
        return `c${this.floatKey(constant.real)},${this.floatKey(constant.imag)}`;
      case 'str':
        return `s${JSON.stringify(constant.value)}`;
      case 'name':
        return `s${JSON.stringify(constant.name)}`;
      case 'bytes':
        return `b${constant.value.join()}`;
      case 'tuple':
        return `t(${constant.items.map((item) => this.key(item)).join()})`;
      case 'frozenset':
        return `z(${constant.items.map((item) => this.key(item)).join()})`;
      case 'attr':
        return `a${constant.name}`;
      case 'module':
        return `m${constant.name}`;
      case 'native':
        return `n${constant.module}:${constant.name}`;
      case 'code':
      case 'function':
        return `${constant.kind}${this.identity(constant.code)}`;
      case 'classInfo':
        return `k${this.identity(constant.info)}`;
      case 'class':
        return `${constant.kind}${this.identity(constant.class)}`;
      case 'property':
      case 'staticmethod':
      case 'classmethod':
      case 'list':
      case 'set':
      case 'dict':
        return `${constant.kind}${this.identity(constant)}`;
      case 'none':
      case 'true':
      case 'false':
      case 'ellipsis':
      case 'notimplemented':
      case 'null':
        return constant.kind;
      default:
        return assertNever(constant);
    }
  }

  private floatKey(value: number): string {
    return this.float === 'single' ? singleBits(value).toString(16) : doubleBits(value);
  }

  private identity(object: object): number {
    const old = this.identities.get(object);
    if (old !== undefined) {
      return old;
    }
    this.identities.set(object, this.identities.size);
    return this.identities.size - 1;
  }

  private big(value: bigint): Reference {
    const digits = bigDigits(value);
    const text = value.toString();
    const symbol = this.builder.symbols.fresh('int', text.replace('-', 'minus_'));
    const count = value < 0n ? -digits.length : digits.length;
    this.builder.struct(
      'constants',
      symbol,
      'struct big',
      [
        head('type_int'),
        u32(count >>> 0, 'count', String(count)),
        group(
          digits.map((digit) => u32(digit, null, `0x${digit.toString(16)}u`)),
          'digits',
        ),
      ],
      { comment: text.length <= 60 ? text : `${text.slice(0, 50)}... (${text.length} digits)` },
    );
    return reference(symbol);
  }

  private boxedFloat(value: number): Reference {
    const symbol = this.builder.symbols.fresh('float', floatSlug(value));
    const double = this.float === 'double';
    this.builder.struct(
      'constants',
      symbol,
      'struct float_object',
      [head('type_float'), ...(double ? [u32(0, 'pad')] : []), this.number(value, 'number')],
      { align: double ? 8 : 4 },
    );
    return reference(symbol);
  }

  private complex(real: number, imag: number): Reference {
    const symbol = this.builder.symbols.fresh('complex', `${floatSlug(real)}_${floatSlug(imag)}`);
    const double = this.float === 'double';
    this.builder.struct(
      'constants',
      symbol,
      'struct complex',
      [
        head('type_complex'),
        ...(double ? [u32(0, 'pad')] : []),
        this.number(real, 'real'),
        this.number(imag, 'imag'),
      ],
      { align: double ? 8 : 4 },
    );
    return reference(symbol);
  }

  private number(value: number, member: string): ReturnType<typeof floatItem> {
    return floatItem(value, this.float === 'double' ? 8 : 4, member);
  }

  private bytes(value: Uint8Array): Reference {
    const symbol = this.builder.symbols.fresh(
      'bytes',
      String.fromCharCode(...value.subarray(0, 40)),
    );
    this.builder.struct('constants', symbol, 'struct bytes', [
      head('type_bytes'),
      u32(value.length, 'count'),
      bytesItem(value, 'data'),
    ]);
    return reference(symbol);
  }

  private tuple(items: readonly Const[]): Reference {
    const words = items.map((item) => valueItem(this.word(item)));
    const first = items[0];
    const symbol = this.builder.symbols.fresh(
      'tuple',
      first?.kind === 'str'
        ? first.value
        : first?.kind === 'name'
          ? first.name
          : `of_${items.length}`,
    );
    this.builder.struct('constants', symbol, 'struct tuple', [
      head('type_tuple'),
      u32(items.length, 'count'),
      group(words, 'items'),
    ]);
    return reference(symbol);
  }

  /** All its elements have hashes that are known: the generator makes no other constant sets. */
  private frozenset(items: readonly Const[]): ValueWord {
    const distinct = [...new Map(items.map((item) => [this.key(item), item])).values()];
    const keys: TableKey[] = [];
    for (const item of distinct) {
      const word = this.word(item);
      const hash = keyHash(item);
      if (word === null || hash === null) {
        throw new Error(`no hash is known of ${constantText(item)}`);
      }
      const interned =
        item.kind === 'int' || item.kind === 'name' || this.strings.isName(constantText(item));
      keys.push({ word, hash, interned, value: null });
    }
    const symbol = this.builder.symbols.fresh('frozenset', `of_${keys.length}`);
    addTable(this.builder, symbol, 'frozenset', keys);
    return reference(symbol);
  }

  private list(items: readonly Const[]): Reference {
    const symbol = this.builder.symbols.fresh('list', `of_${items.length}`);
    const words = this.builder.array(
      'constants',
      `${symbol}_items`,
      'value',
      items.map((item) => valueItem(this.word(item))),
    );
    this.builder.struct('constants', symbol, 'struct list', [
      head('type_list'),
      u32(items.length, 'count'),
      u32(items.length, 'room'),
      { ...pointer(words, 'items'), cast: 'value *' },
    ]);
    return reference(symbol);
  }

  /** Keys are such as `keyHash` knows: containers.ts makes no others. */
  private table(
    kind: 'dict' | 'set',
    entries: readonly (readonly [key: Const, value: Const | null])[],
  ): Reference {
    const keys = entries.map(([key, value]): TableKey => ({
      word: this.word(key)!,
      hash: keyHash(key) ?? 0,
      interned: key.kind === 'int' || key.kind === 'name' || this.strings.isName(constantText(key)),
      value: value === null ? null : this.word(value),
    }));
    const symbol = this.builder.symbols.fresh(kind, `of_${keys.length}`);
    addTable(this.builder, symbol, kind, keys);
    return reference(symbol);
  }

  private property({ get, set, delete: remove, doc }: PropertyConst): Reference {
    const given = (value: Const): ValueWord | null =>
      value.kind === 'none' ? null : this.word(value);
    const symbol = this.builder.symbols.fresh('property', functionName(get));
    this.builder.struct('constants', symbol, 'struct property', [
      head('type_property'),
      valueItem(given(get), 'get'),
      valueItem(given(set), 'set'),
      valueItem(given(remove), 'delete'),
      valueItem(given(doc), 'doc'),
      valueItem(null, 'name'),
    ]);
    return reference(symbol);
  }

  private wrapper(kind: 'staticmethod' | 'classmethod', wrapped: Const): Reference {
    const symbol = this.builder.symbols.fresh(kind, functionName(wrapped));
    this.builder.struct('constants', symbol, 'struct wrapped_function', [
      head(`type_${kind}`),
      valueItem(this.word(wrapped), 'function'),
    ]);
    return reference(symbol);
  }

  /** There is one function object for a code, however often it is mentioned. */
  private functionObject(constant: FunctionConst): Reference {
    const old = this.functions.get(constant.code);
    if (old !== undefined) {
      return old;
    }
    const { code, defaults, kwdefaults } = constant;
    assert(code.freeNames.length === 0, `function ${code.qualname} in flash has free variables`);
    const symbol = this.builder.symbols.fresh('function', `${code.module}.${code.qualname}`);
    const made = reference(symbol);
    this.functions.set(code, made);
    this.builder.struct('code', symbol, 'struct function', [
      head('type_function'),
      pointer(this.parts.code(code), 'code'),
      valueItem(
        defaults.length === 0 ? null : this.word({ kind: 'tuple', items: defaults }),
        'defaults',
      ),
      valueItem(this.nameDict(`${symbol}_kwdefaults`, kwdefaults), 'kwdefaults'),
    ]);
    return made;
  }
}

function functionName(constant: Const): string {
  return constant.kind === 'function' ? constant.code.qualname : constant.kind;
}

function constantText(constant: Const): string {
  return constant.kind === 'str' ? constant.value : '';
}

function floatSlug(value: number): string {
  return String(value).replace('-', 'minus_').replace('.', '_').replace('+', '');
}

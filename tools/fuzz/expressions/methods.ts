// The methods of the built-in types: names, and what their parameters take. `?` before a parameter: it may be left out; `name=`: it may be given by its name only.

export const methods: Readonly<Record<string, string>> = {
  int: `bit_length() bit_count() to_bytes(small,order,?signed=bool) as_integer_ratio() conjugate() __add__(any) __rsub__(any) __divmod__(any) __eq__(any)
    __index__() __float__() __round__(?small) __lt__(any) __floor__() __trunc__() __bool__()`,
  float: `is_integer() as_integer_ratio() hex() conjugate() __add__(any) __floordiv__(any) __rmod__(any) __trunc__() __round__(?small) __eq__(any) __int__()`,
  complex: `conjugate() __mul__(any) __eq__(any) __abs__()`,
  bool: `bit_length() conjugate() __and__(any) to_bytes(small,order)`,
  str: `capitalize() casefold() center(small,?char) count(str,?index,?index) encode(?encoding,?errors) endswith(affix,?index,?index) expandtabs(?small)
    find(str,?index,?index) index(str,?index,?index) isalnum() isalpha() isascii() isdecimal() isdigit() isidentifier() islower() isnumeric() isprintable()
    isspace() istitle() isupper() join(strings) ljust(small,?char) lower() lstrip(?chars) partition(str) removeprefix(str) removesuffix(str)
    replace(str,str,?small) rfind(str,?index,?index) rindex(str,?index,?index) rjust(small,?char) rpartition(str) rsplit(?sep,?small) rstrip(?chars)
    split(?sep,?small) split(?sep=sep,?maxsplit=small) splitlines(?truth) startswith(affix,?index,?index) strip(?chars) swapcase() title() upper()
    translate(table) zfill(small) format(any,any) __contains__(any) __add__(any) __mul__(small) __getitem__(any) __len__() __lt__(any) __mod__(any)`,
  bytes: `capitalize() center(small,?byte) count(byteslike,?index,?index) decode(?encoding,?errors) endswith(byteslike,?index,?index) expandtabs(?small)
    find(byteslike,?index,?index) hex(?hexsep,?small) index(byteslike,?index,?index) isalnum() isalpha() isascii() isdigit() islower() isspace() istitle() isupper()
    join(bytesitems) ljust(small,?byte) lower() lstrip(?byteslike) partition(byteslike) removeprefix(byteslike) removesuffix(byteslike)
    replace(byteslike,byteslike,?small) rfind(byteslike,?index,?index) rindex(byteslike) rjust(small,?byte) rpartition(byteslike) rsplit(?byteslike,?small)
    rstrip(?byteslike) split(?byteslike,?small) split(?sep=byteslike,?maxsplit=small) splitlines(?truth) startswith(byteslike,?index,?index) strip(?byteslike)
    swapcase() title() upper() translate(any) zfill(small) __contains__(any) __getitem__(any)`,
  bytearray: `append(index) clear() copy() extend(any) insert(index,index) pop(?index) remove(index) reverse() count(byteslike) find(byteslike,?index,?index) hex()
    decode() upper() strip() replace(byteslike,byteslike) join(bytesitems) split(?byteslike) __iadd__(any) __setitem__(index,index) startswith(byteslike)
    endswith(byteslike) title() swapcase() partition(byteslike) splitlines() center(small,?byte) removeprefix(byteslike)`,
  list: `append(any) clear() copy() count(any) extend(any) index(any,?index,?index) insert(index,any) pop(?index) remove(any) reverse() sort() sort(?reverse=bool)
    sort(key=key) __add__(any) __contains__(any) __getitem__(any) __iadd__(any) __mul__(small) __eq__(any) __lt__(any)`,
  tuple: `count(any) index(any,?index,?index) __add__(any) __contains__(any) __getitem__(any) __mul__(small) __eq__(any) __lt__(any)`,
  dict: `clear() copy() get(any,?any) items() keys() pop(any,?any) popitem() setdefault(any,?any) update(any) update(?dict,?a=any) values() __or__(any) __contains__(any)
    __getitem__(any) __eq__(any) fromkeys(any,?any) __setitem__(any,any) __delitem__(any)`,
  set: `add(any) clear() copy() difference(any) difference_update(any) discard(any) intersection(any) intersection_update(any) isdisjoint(any) issubset(any)
    issuperset(any) remove(any) symmetric_difference(any) symmetric_difference_update(any) union(any,?any) update(any) __and__(any) __contains__(any) __le__(any) __sub__(any)`,
  frozenset: `copy() difference(any) intersection(any) isdisjoint(any) issubset(any) issuperset(any) symmetric_difference(any) union(any) __or__(any) __xor__(any) __eq__(any)`,
  range: `count(any) index(any) __contains__(any) __getitem__(any) __len__() __eq__(any)`,
  slice: `indices(index) __eq__(any)`,
};

export interface Parameter {
  readonly optional: boolean;
  readonly keyword: string | null;
  readonly takes: string;
}

export interface Signature {
  readonly name: string;
  readonly parameters: readonly Parameter[];
}

/** `center(small,?char) count(…)` */
export function signaturesOf(line: string): readonly Signature[] {
  return [...line.matchAll(/(\w+)\(([^)]*)\)/g)].map(([, name = '', inside = '']) => ({
    name,
    parameters: inside === '' ? [] : inside.split(',').map(parameterOf),
  }));
}

function parameterOf(text: string): Parameter {
  const [, mark, keyword, takes = ''] = /^(\??)(?:(\w+)=)?(\w+)$/.exec(text) ?? [];
  return { optional: mark === '?', keyword: keyword ?? null, takes };
}

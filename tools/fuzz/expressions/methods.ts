// The methods of the built-in types: names, and what their parameters take. `?` before a parameter: it may be left out; `name=`: it may be given by its name only.

export const methods: Readonly<Record<string, string>> = {
  int: `bit_length() bit_count() to_bytes(size,order,?signed=truth) as_integer_ratio() conjugate() __add__(any) __rsub__(any) __divmod__(any) __eq__(any)
    __index__() __float__() __round__(?small) __lt__(any) __floor__() __trunc__() __bool__() __and__(any) __neg__() __ceil__() __format__(spec)
    from_bytes(byteslike,order) is_integer()`,
  float: `is_integer() as_integer_ratio() hex() conjugate() __add__(any) __floordiv__(any) __rmod__(any) __trunc__() __round__(?small) __eq__(any) __int__() __pow__(small,?any) __divmod__(any) __lt__(any) __floor__() __ceil__() __format__(spec) fromhex(hex)`,
  complex: `conjugate() __mul__(any) __eq__(any) __abs__() __sub__(any) __rtruediv__(any) __pow__(small) __lt__(any) __bool__() __format__(spec)`,
  bool: `bit_length() conjugate() __and__(any) to_bytes(size,order) __xor__(any) __invert__() __add__(any) __repr__() __index__()`,
  str: `capitalize() casefold() center(size,?char) count(str,?index,?index) encode(?encoding,?errors) endswith(affix,?index,?index) expandtabs(?size)
    find(str,?index,?index) index(str,?index,?index) isalnum() isalpha() isascii() isdecimal() isdigit() isidentifier() islower() isnumeric() isprintable()
    isspace() istitle() isupper() join(strings) ljust(size,?char) lower() lstrip(?chars) partition(str) removeprefix(str) removesuffix(str)
    replace(str,str,?size) rfind(str,?index,?index) rindex(str,?index,?index) rjust(size,?char) rpartition(str) rsplit(?sep,?size) rstrip(?chars)
    split(?sep,?size) split(?sep=sep,?maxsplit=size) splitlines(?truth) startswith(affix,?index,?index) strip(?chars) swapcase() title() upper()
    translate(table) zfill(size) format(any,any) __contains__(any) __add__(any) __mul__(small) __getitem__(any) __len__() __lt__(any) __mod__(any) __rmul__(small)
    __format__(spec) __repr__() __str__() __eq__(any) maketrans(str,?str,?str) replace(str,str,count=size) format(a=any) encode(errors=errors)`,
  bytes: `capitalize() center(size,?byte) count(byteslike,?index,?index) decode(?encoding,?errors) endswith(byteslike,?index,?index) expandtabs(?size)
    find(byteslike,?index,?index) hex(?hexsep,?size) index(byteslike,?index,?index) isalnum() isalpha() isascii() isdigit() islower() isspace() istitle() isupper()
    join(bytesitems) ljust(size,?byte) lower() lstrip(?byteslike) partition(byteslike) removeprefix(byteslike) removesuffix(byteslike)
    replace(byteslike,byteslike,?size) rfind(byteslike,?index,?index) rindex(byteslike) rjust(size,?byte) rpartition(byteslike) rsplit(?byteslike,?size)
    rstrip(?byteslike) split(?byteslike,?size) split(?sep=byteslike,?maxsplit=size) splitlines(?truth) startswith(byteslike,?index,?index) strip(?byteslike)
    swapcase() title() upper() translate(any) translate(bytetable,?byteslike) zfill(size) __contains__(any) __getitem__(any) __add__(any) __mul__(small) __mod__(any)
    __lt__(any) __len__() __eq__(any) decode(?errors=errors) maketrans(byteslike,byteslike)`,
  bytearray: `append(index) clear() copy() extend(any) insert(index,index) pop(?index) remove(index) reverse() count(byteslike) find(byteslike,?index,?index) hex()
    decode() upper() strip() replace(byteslike,byteslike) join(bytesitems) split(?byteslike) __iadd__(any) __setitem__(index,index) startswith(byteslike)
    endswith(byteslike) title() swapcase() partition(byteslike) splitlines() center(size,?byte) removeprefix(byteslike) __delitem__(index) __imul__(small)
    __add__(any) rjust(size) translate(bytetable) index(byteslike,?index) rpartition(byteslike) expandtabs(?size) lower() isalpha() isspace() zfill(size)`,
  list: `append(any) clear() copy() count(any) extend(any) index(any,?index,?index) insert(index,any) pop(?index) remove(any) reverse() sort() sort(?reverse=truth)
    sort(key=key) __add__(any) __contains__(any) __getitem__(any) __iadd__(any) __mul__(small) __eq__(any) __lt__(any)
    __setitem__(any,any) __delitem__(any) __imul__(small) __len__() __reversed__() sort(key=key,reverse=truth) __ge__(any) __rmul__(small)`,
  tuple: `count(any) index(any,?index,?index) __add__(any) __contains__(any) __getitem__(any) __mul__(small) __eq__(any) __lt__(any)
    __len__() __ge__(any) __repr__() __rmul__(small)`,
  dict: `clear() copy() get(any,?any) items() keys() pop(any,?any) popitem() setdefault(any,?any) update(any) update(?dict,?a=any) values() __or__(any) __contains__(any)
    __getitem__(any) __eq__(any) fromkeys(any,?any) __setitem__(any,any) __delitem__(any) __ior__(any) __ror__(any) __len__() update(strings) pop(any) __lt__(any) __reversed__()`,
  set: `add(any) clear() copy() difference(any) difference_update(any) discard(any) intersection(any) intersection_update(any) isdisjoint(any) issubset(any)
    issuperset(any) remove(any) symmetric_difference(any) symmetric_difference_update(any) union(any,?any) update(any) __and__(any) __contains__(any) __le__(any) __sub__(any) __ior__(any) __iand__(any) __ixor__(any)
    __rsub__(any) __len__() __eq__(any) __lt__(any) update(any,any) intersection(any,any) difference(any,any)`,
  frozenset: `copy() difference(any) intersection(any) isdisjoint(any) issubset(any) issuperset(any) symmetric_difference(any) union(any) __or__(any) __xor__(any) __eq__(any)`,
  range: `count(any) index(any) __contains__(any) __getitem__(any) __len__() __eq__(any) __reversed__() __bool__() __lt__(any)`,
  slice: `indices(index) __eq__(any) __lt__(any)`,
  memoryview: `tobytes() tolist() hex(?hexsep,?size) __getitem__(any) __setitem__(index,index) __len__() __eq__(any) toreadonly() cast(viewformat)`,
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

/** `center(size,?char) count(…)` */
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

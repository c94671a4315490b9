// Built-in functions and types, and what their parameters take (in the notation of methods.ts). What they return is shown; an iterator is drawn into a list first.

export const builtins = `abs(any) all(any) any(any) ascii(any) bin(any) bool(any) bytearray(leaf) bytes(leaf) bytes(str,encoding,?errors) bytearray(str,encoding) callable(any)
  chr(index) complex(any) complex(number,number) complex(numeric) dict(any) dict(?dict,?a=any) divmod(any,any) float(any) float(numeric) float(number) format(any,?spec)
  frozenset(any) getattr(any,attribute,?any) hasattr(any,attribute) hex(any) int(any) int(number) int(numeric,?small) int(numeric,base=small) isinstance(any,type)
  issubclass(type,type) iter(any) len(any) max(any,?any) max(any,key=key) max(any,default=any) min(any,any) min(any) min(any,default=any) oct(any) ord(any) pow(small,small,?any)
  range(any) repr(any) reversed(any) round(number,?small) round(leaf,?leaf) set(any) slice(any,?any,?any) sorted(any) sorted(any,key=key) sorted(any,reverse=truth) str(any)
  str(byteslike,encoding,?errors) sum(any) sum(list,?any) tuple(any) list(any) type(any) print(any,?sep=any,?end=any) print(str,sep=str) next(any) next(iterator,?any)
  range(index,index,?index) repr(list) sorted(list) ord(char) memoryview(any) isinstance(any,any) setattr(any,attribute,any) vars(instance)`;

/** Functions whose result is an iterator, drawn into a list. */
export const iterators = `enumerate(any,?any) enumerate(list,start=index) filter(key,any) map(key,any) map(key,any,any) reversed(list) reversed(any) zip(any,any) zip(any,any,?strict=bool)
  range(index,index) iter(any) iter(range)`;

/** Of the types themselves. */
export const typeMethods = `int.from_bytes(byteslike,order) int.from_bytes(leaf,order,signed=truth) float.fromhex(hex) bytes.fromhex(any) bytes.fromhex(hexbytes) dict.fromkeys(any,?any)
  str.maketrans(any) str.maketrans(str,str,?str) str.upper(any) list.append(list,any) int.__add__(any,any) str.join(str,strings) bytearray.fromhex(hexbytes)`;

"""What takes a size or an index: numbers that no machine word holds, and what is no number."""
def t(name, f):
    try: print(name, f())
    except Exception as e: print(name, type(e).__name__, e)
B = [2**64, -2**64, None, 1.0, 'a']
class I:
    def __init__(s, n): s.n = n
    def __index__(s): return s.n
    def __repr__(s): return f'I({s.n})'
B += [I(2**64), I(1)]
for b in B:
    for name, f in {
     'center': lambda: 'a'.center(b), 'zfill': lambda: 'a'.zfill(b), 'expandtabs': lambda: 'a'.expandtabs(b), 'replace': lambda: 'a'.replace('a', 'b', b), 'split': lambda: 'a'.split('a', b),
     'split2': lambda: 'a'.split(maxsplit=b), 'rsplit': lambda: 'a'.rsplit(None, b), 'mul': lambda: 'a' * b, 'mull': lambda: [] * b, 'rmul': lambda: b * b'',
     'b.center': lambda: b'a'.center(b), 'b.zfill': lambda: b'a'.zfill(b), 'b.expandtabs': lambda: b'a'.expandtabs(b), 'b.replace': lambda: b'a'.replace(b'a', b'b', b), 'b.split': lambda: b'a'.split(b'a', b),
     'find': lambda: 'a'.find('a', b), 'count': lambda: 'a'.count('a', 0, b), 'startswith': lambda: 'a'.startswith('a', b), 'b.find': lambda: b'a'.find(b'a', b), 'b.find byte': lambda: b'a'.find(b), 'b.count byte': lambda: b'a'.count(b),
     'l.insert': lambda: [1].insert(b, 1), 'l.pop': lambda: [1].pop(b), 'l.pop0': lambda: [].pop(b), 'l.index': lambda: [1].index(1, b), 't.index': lambda: (1,).index(1, b), 'l[]': lambda: [1][b], 'l[:]': lambda: [1][b:], 's[]': lambda: 'a'[b], 'b[]': lambda: b'a'[b], 'r[]': lambda: range(3)[b],
     'ba.insert': lambda: bytearray(b'').insert(b, 1), 'ba.insert2': lambda: bytearray(b'').insert(0, b), 'ba.append': lambda: bytearray(b'').append(b), 'ba.pop': lambda: bytearray(b'').pop(b), 'ba.pop1': lambda: bytearray(b'a').pop(b), 'ba.remove': lambda: bytearray(b'').remove(b), 'bytes': lambda: bytes(b), 'bytearray': lambda: bytearray(b), 'bytes[]': lambda: bytes([b]), 'in': lambda: b in b'a',
     'chr': lambda: chr(b), 'round': lambda: round(1.5, b), 'int base': lambda: int('1', b), 'to_bytes': lambda: (1).to_bytes(b, 'big'), 'to_bytes2': lambda: b.to_bytes(2, 'big'), 'rshift': lambda: 1 >> b, 'shift0': lambda: 0 << b, 'range': lambda: range(b), 'enumerate': lambda: list(enumerate('a', b)), 'slice.indices': lambda: slice(1).indices(b), 'hex': lambda: b'ab'.hex(':', b), 'sum': lambda: sum([], b), 'pow': lambda: pow(2, b, 7), 'format': lambda: '%*d' % (b, 1), 'format2': lambda: '%.*f' % (b, 1.0), 'format3': lambda: '%c' % b, 'format4': lambda: '{:{}}'.format(1, b), 'splitlines': lambda: 'a'.splitlines(b), 'ba.imul': lambda: bytearray(b'').__imul__(b), 'l.imul': lambda: [].__imul__(b), 'tuple.mul': lambda: ().__mul__(b),
     'translate': lambda: 'a'.translate({97: b}), 'mv[]': lambda: memoryview(b'ab')[b], 'mv=': lambda: memoryview(bytearray(b'ab')).__setitem__(0, b), 'ba=': lambda: bytearray(b'ab').__setitem__(0, b), 'ba[]=': lambda: bytearray(b'ab').__setitem__(b, 0), 'l[]=': lambda: [1].__setitem__(b, 0), 'del l': lambda: [1].__delitem__(b),
    }.items(): t(f'{name} {b!r}', f)

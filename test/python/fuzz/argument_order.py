# test: double
"""Several arguments that do not fit: which one is told of first; operands and formats at the edges."""
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
t(lambda: b''.replace(b'', 97, None)); t(lambda: ''.replace('', 97, None)); t(lambda: b'a'.replace(b'a', b'b', 1.5))
t(lambda: b''.rfind(None, 1.0)); t(lambda: b''.find(None)); t(lambda: ''.find(None, 1.0)); t(lambda: ''.index(5)); t(lambda: ''.count(b''))
t(lambda: b''.hex(0, None)); t(lambda: b'ab'.hex(0)); t(lambda: b'abc'.hex('-', -2))
t(lambda: b''.decode('nothing')); t(lambda: b'a'.decode('nothing')); t(lambda: str(b'', 'nothing')); t(lambda: ''.encode('nothing'))
t(lambda: b'a'.decode('utf-16', 'xmlcharrefreplace')); t(lambda: str(97, None)); t(lambda: bytes.fromhex('zé'))
t(lambda: bytearray(b'').extend('a')); t(lambda: bytearray(b'').extend('')); t(lambda: chr(2**64)); t(lambda: chr(-2**64))
t(lambda: memoryview(b'ab')[()]); t(lambda: memoryview(b'ab')[1, 2]); t(lambda: memoryview(b'abcd')[::2].cast('x')); t(lambda: memoryview(b'a').cast(5)); t(lambda: memoryview(b'a').tobytes(5)); t(lambda: memoryview(b'a').tobytes('x'))
t(lambda: b''.__lt__(bytearray(b''))); t(lambda: b'a' < bytearray(b'b')); t(lambda: bytearray(b'a') > b'b'); t(lambda: b'a' == memoryview(b'a')); t(lambda: b''.__eq__(memoryview(b'')))
def change(x, index, item):
    try: x[index] = item
    except Exception as e: print(type(e).__name__, e)
    try: del x[index]
    except Exception as e: print(type(e).__name__, e)
for x in ((), '', b'', bytearray(b'ab'), [1], range(3), frozenset(), 5):
    for index in (2**64, 5, True, None, 'a'):
        change(x, index, 'item')
def set_slice(x, value):
    try: x[:] = value; print(x)
    except Exception as e: print(type(e).__name__, e)
for value in (0, 1j, None, 1.5): set_slice([], value); set_slice(bytearray(), value)
def inplace(a, b):
    try: a *= b; print(a)
    except Exception as e: print(type(e).__name__, e)
class Plain: pass
for a in ({}, set(), frozenset(), {}.keys(), 5, 1.5, None, int, len, Plain, Plain(), [], (), '', range(2), memoryview(b'')):
    for b in ('', [1], (), b'', 2, None, bytearray()):
        print(type(a).__name__, type(b).__name__, end=' ')
        inplace(a, b)
for third in (2, 2.0, 1j, 'a', int): t(lambda: pow(0, 1.0, third)); t(lambda: pow(1.0, 0, third)); t(lambda: pow(0, 1j, third)); t(lambda: pow(2, 'a', third)); t(lambda: pow(2, 5, third))
t(lambda: complex(0.0, 2.5) ** 1.7976931348623157e308); t(lambda: complex(-0.0, -0.0) ** 1.0); t(lambda: 0j ** -1); t(lambda: 0j ** 0.5); t(lambda: 0j ** 1j); t(lambda: complex(0.0, -3.2e-196) ** -3); t(lambda: (1e200 + 1j) ** 3)
t(lambda: 0.0 % 0); t(lambda: complex('½_')); t(lambda: complex('1_')); t(lambda: complex('1_1j'))
for spec in ('#', '#.3', '#g', '#10', 'c'): t(lambda: format(1j, spec)); t(lambda: format(1e16, spec)); t(lambda: format(1.5, spec)); t(lambda: format(2+1e20j, spec)); t(lambda: format(float('inf'), spec))
for other in ({1}, {1, 2, 3}, frozenset({1, 5, 6}), {1: 0, 2: 0}.keys(), [1], [1.0]): t(lambda: sorted(map(repr, {True: 1, 3: 2}.keys() & other))); t(lambda: type({True: 1, 3: 2}.keys() & other)); t(lambda: sorted(map(repr, other & {True: 1, 3: 2}.keys())))
t(lambda: b'abcdef'[4::2147483647]); t(lambda: 'abcdef'[4::2147483647]); t(lambda: (1, 2, 3)[1::2147483647]); t(lambda: bytearray(b'abc')[2::-2147483648]); t(lambda: [1, 2, 3][2::-2147483648])
t(lambda: super(int, 'a')); t(lambda: super(int, str)); t(lambda: max([])); t(lambda: min((), key=len))

# What is said of operators, layouts and constructors that do not go together.
def attempt(f):
    try: print(f())
    except Exception as error: print(type(error).__name__, error)
class Plain: pass
class L(list): pass
class B(bytes): pass
class BA(bytearray): pass
class RMul(bytes):
    def __rmul__(self, other): return 'rmul'
class RAdd:
    def __radd__(self, other): return 'radd'
class Index:
    def __index__(self): return 2
def times(a, b):
    a *= b
    return a
def plus(a, b):
    a += b
    return a
for a, b in [(Plain(), 's'), (Plain(), [1]), ({}, (1,)), (None, 's'), (2.5, [1]), (B(b'x'), B(b'y')), ('s', Plain()), (Index(), 'ab'), (3, [1]), (RMul(b'a'), B(b'b'))]:
    attempt(lambda: times(a, b))
    attempt(lambda: a * b)
for a, b in [(B(b'x'), Plain()), (BA(b'x'), Plain()), (B(b'x'), 1), ('s', 1.5), ([1], Plain()), ((1,), 'x'), (BA(b'x'), RAdd()), (bytearray(b'x'), RAdd()), ('s', RAdd())]:
    attempt(lambda: plus(a, b))
    attempt(lambda: a + b)
attempt(lambda: b''.__add__(1))
attempt(lambda: [].__add__(1))
l = L([1, 2])
l += l
print(l)

class S(set): pass
class F(frozenset): pass
attempt(lambda: S(1, 2))
attempt(lambda: F(1, 2))
attempt(lambda: set(1, 2))
def unsafe(base):
    class C(base):
        def __new__(cls): return object.__new__(cls)
    return C
for base in (list, tuple, L, ValueError, complex): attempt(unsafe(base))
class A1(int): pass
class A2(int): pass
attempt(lambda: type('X', (A1, A2), {}))
class A3(tuple): __slots__ = ()
class A4(tuple): __slots__ = ()
print(type('X', (A3, A4), {}).__mro__)
class S1:
    __slots__ = ('x',)
class Mix:
    def __init__(self): self.a = self.b = 1
class S2(Mix, S1): pass
print(S2.__base__.__name__)
attempt(lambda: type('X', (S2, int), {}))
class D1:
    __slots__ = ()
class D2(D1, Mix):
    __slots__ = ('x', '__dict__')
print(D2.__base__.__name__, D2().__dict__)
attempt(lambda: type('X', (Mix,), {'__slots__': ('__dict__', 'q'), 'q': 1}))
attempt(lambda: BA[0])
attempt(lambda: ValueError[0])
attempt(lambda: L[0])
class M(type):
    def __init__(cls, *args): super().__init__(*args)
class M2(M): pass
attempt(lambda: M('X', (M2,), {}))

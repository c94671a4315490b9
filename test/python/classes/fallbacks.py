"""Special methods that other operations fall back to, and what happens without them."""

class A:

    def __eq__(self, o):
        return NotImplemented
    __hash__ = None
print(A() == 1, A() != 1)
try:
    hash(A())
except TypeError as e:
    print(e)

class R:

    def __radd__(self, o):
        return ('radd', o)

    def __rsub__(self, o):
        return ('rsub', o)

    def __ror__(self, o):
        return ('ror', o)

    def __rmod__(self, o):
        return 'rmod'
print(1 + R(), 's' + R(), [1] + R(), None + R(), 1 - R(), {1} | R(), 2.5 + R(), (1,) + R())

class I:

    def __iadd__(self, o):
        return 'iadd'

    def __imul__(self, o):
        return NotImplemented

    def __mul__(self, o):
        return 'mul'
i = I()
i += 1
print(i)
i = I()
i *= 2
print(i)

class Lt:

    def __init__(s, v):
        s.v = v

    def __lt__(s, o):
        return s.v < o.v
print([x.v for x in sorted([Lt(3), Lt(1), Lt(2)])], Lt(1) > Lt(0), max(Lt(1), Lt(5)).v)

class G:

    def __gt__(self, o):
        return 'gt'
print(1 < G(), G() > 1)

class C:

    def __contains__(self, x):
        return 5
print(3 in C(), 3 not in C())

class IterNone:
    __iter__ = None
try:
    iter(IterNone())
except TypeError as e:
    print(e)

class BadIter:

    def __iter__(self):
        return 5
try:
    iter(BadIter())
except TypeError as e:
    print(e)

class BadNext:

    def __next__(self):
        return 1
try:
    list(BadNext())
except TypeError as e:
    print(e)
print(next(BadNext()))

class Index:

    def __index__(self):
        return 2
print([1, 2, 3][Index()], 'abc'[Index()], range(10)[Index()], [0] * Index(), list(range(Index())), hex(Index()), (1, 2, 3)[:Index()])

class BadIndex:

    def __index__(self):
        return 'x'
try:
    [1][BadIndex()]
except TypeError as e:
    print(e)

class B:

    def __bytes__(self):
        return b'bytes!'
print(bytes(B()))

class Cx:

    def __complex__(self):
        return 1j
print(complex(Cx()))

class Rev:

    def __reversed__(self):
        return iter('rev')
print(list(reversed(Rev())))

class Lh:

    def __length_hint__(self):
        return 3

    def __iter__(self):
        return iter([1])
print(list(Lh()))

class Fm:

    def __format__(self, s):
        return 'f[' + s + ']'
print(f'{Fm():>10} {Fm()!s:.5}'[:8], '{:abc}'.format(Fm()), format(Fm()))

class Rp:

    def __repr__(self):
        return 'é'
print(ascii(Rp()), str(Rp()), '%s %r %a' % (Rp(), Rp(), Rp()), [Rp()])

class Dm:

    def __divmod__(self, o):
        return 'dm'

    def __rdivmod__(self, o):
        return 'rdm'

    def __rpow__(self, o):
        return 'rpow'

    def __rfloordiv__(self, o):
        return 'rfd'

    def __rmatmul__(self, o):
        return 'rmm'

    def __ipow__(self, o):
        return 'ipow'
print(divmod(Dm(), 1), divmod(1, Dm()), 2 ** Dm(), 5 // Dm(), 3 @ Dm())
d = Dm()
d **= 2
print(d)

class Tr:

    def __trunc__(self):
        return 7

    def __floor__(self):
        return 8

    def __ceil__(self):
        return 9

    def __round__(self, n=None):
        return n
import math
print(math.floor(Tr()), math.ceil(Tr()), math.trunc(Tr()), round(Tr()), round(Tr(), 3))

class Gi:

    def __getitem__(self, k):
        return k
print(Gi()[1, 2], Gi()[1:2, ::3], Gi()[...], Gi()['a'])

class Ca:

    def __call__(self, *a, **k):
        return (a, k)

    def m(self):
        return self(1, x=2)
print(Ca()(*[1, 2], **{'k': 3}), Ca().m(), list(map(Ca(), [1])))

class Meth:
    m = len
    n = print

    def o(self):
        pass
print(Meth().m([1, 2]), Meth.m is len)

class StaticCall:
    f = staticmethod(lambda x: x + 1)
    g = classmethod(lambda cls, x: (cls.__name__, x))
print(StaticCall.f(1), StaticCall().f(2), StaticCall.g(3), StaticCall().g(4))

class P:

    def __init__(self):
        self._x = 0

    def getx(self):
        return self._x

    def setx(self, v):
        self._x = v
    x = property(getx, setx, doc='doc of x')
p = P()
p.x += 5
print(p.x, P.x.__doc__)

class Ctx:

    def __enter__(self):
        return 1

    def __exit__(self, *a):
        return True

def f():
    with Ctx() as a, Ctx() as b:
        return a + b
print(f())

class Aw:

    def __await__(self):
        yield 1
        return 2

async def co():
    return await Aw()
c = co()
print(c.send(None))
try:
    c.send(None)
except StopIteration as e:
    print(e.value)

class Gen:

    def __iter__(self):
        yield 1
        yield 2
print(list(Gen()), [*Gen()], sum(Gen()), dict(enumerate(Gen())))
a, *b = Gen()
print(a, b)
try:
    a, b, c = Gen()
except ValueError as e:
    print(e)
try:
    a, = Gen()
except ValueError as e:
    print(e)

class Del:

    def __init__(self):
        self.d = {1: 2}

    def __delitem__(self, k):
        del self.d[k]

    def __setitem__(self, k, v):
        self.d[k] = v
x = Del()
x[5] = 6
del x[1]
print(x.d)

class Matched:
    __match_args__ = ('a', 'b')

    def __init__(self, a, b):
        self.a, self.b = (a, b)
match Matched(1, 2):
    case Matched(1, b=x):
        print('matched', x)
print(__name__, __doc__)

class Old:

    def __getattr__(self, n):
        return n
print(Old().abc, getattr(Old(), 'x y'))
try:
    Old()()
except TypeError as e:
    print(e)
o = Old()
o.__call__ = lambda: 5
try:
    o()
except TypeError as e:
    print(e)

class HashEq:

    def __init__(s, v):
        s.v = v

    def __eq__(s, o):
        return s.v == o.v

    def __hash__(s):
        return 1
print(len({HashEq(1), HashEq(1), HashEq(2)}), {HashEq(3): 'x'}[HashEq(3)])

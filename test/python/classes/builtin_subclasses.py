"""Subclasses of built-in types, super chains, scopes of class bodies, messages of failed attribute access."""

class A:

    def __init_subclass__(cls, **kw):
        print('init_subclass', cls.__name__, kw)

class B(A, x=1):
    pass

class Desc:

    def __get__(self, i, o):
        return (i is None, o.__name__)

class C:
    d = Desc()
    e = property(lambda self: 'prop')
print(C.d, C().d, C().e)

class Slots:
    __slots__ = ('x', '__dict__')
s = Slots()
s.x = 1
s.y = 2
print(s.x, s.y, s.__dict__)

class D:

    def __new__(cls, *a, **k):
        self = super().__new__(cls)
        self.made = a
        return self

    def __init__(self, *a, **k):
        self.inited = (a, k)
print(D(1, 2, k=3).made, D(1, k=3).inited)

class E(Exception):

    def __new__(cls, *args):
        e = super().__new__(cls, *args)
        e.tag = 't'
        return e
print(repr(E(1, 2)), E(1).tag)

class L(list):

    def __init__(self, *a):
        super().__init__(*a)
        self.name = 'n'

    def append(self, x):
        super().append(x * 2)
l = L([1, 2])
l.append(3)
print(l, l.name, len(l), isinstance(l, list), l == [1, 2, 6], l[::-1], type(l[:]).__name__)

class Str(str):

    def shout(self):
        return self.upper() + '!'

    def __len__(self):
        return 99
x = Str('abc')
x.attr = 1
print(x.shout(), len(x), x + 'd', type(x + 'd').__name__, x.attr, x == 'abc', {x: 1}['abc'], f'{x}', x[1:])

class Int(int):

    def __add__(self, o):
        return Int(int.__add__(self, o) + 1)

    def __repr__(self):
        return f'Int({int(self)})'
print(Int(3) + 4, 4 + Int(3), Int(5) * 2, [Int(1)], str(Int(2)), '%d' % Int(7), Int(2) ** 3, -Int(3), hash(Int(4)) == 4)

class T(tuple):

    def __new__(cls, *a):
        return super().__new__(cls, a)

    @property
    def first(self):
        return self[0]
t = T(1, 2, 3)
print(t, t.first, t + (4,), len(t), T(1) == (1,), t[1:], [*t], type(t).__name__)
a, b, c = t
print(a, b, c)

class F(float):

    def half(self):
        return self / 2
print(F(3.0).half(), F(1.5) + 1, repr(F(2.5)))

class Di(dict):

    def __setitem__(self, k, v):
        super().__setitem__(k, v + 1)

    def __getattr__(self, n):
        try:
            return self[n]
        except KeyError:
            raise AttributeError(n)
d = Di(a=1)
d['b'] = 2
print(d, d.b, d['a'], 'a' in d, list(d), {**d}, hasattr(d, 'zz'))

class S(set):
    pass
print(sorted(S([3, 1])), S([1]) | {2}, type(S([1]) | {2}).__name__)

class By(bytes):
    pass
print(By(b'ab'), By(b'ab')[0])

class Base:

    def __init__(self):
        self.log = ['Base']

class M1(Base):

    def __init__(self):
        super().__init__()
        self.log.append('M1')

class M2(Base):

    def __init__(self):
        super().__init__()
        self.log.append('M2')

class Z(M1, M2):

    def __init__(self):
        super().__init__()
        self.log.append('Z')
print(Z().log)
print(super(M1, Z()).__init__.__func__.__qualname__, super(Z, Z).__init__.__qualname__)
su = super(M1, Z())
print(repr(su)[:8], su.__thisclass__.__name__, su.__self_class__.__name__)
try:
    super(Z, 5)
except TypeError as e:
    print(e)
try:
    su.nothing
except AttributeError as e:
    print(e)

class W:

    def f(self):
        s = super()
        return (s.__class__, hasattr(s, 'x'))
print(W().f())

def outside():
    return super()
try:
    outside()
except RuntimeError as e:
    print(e)
y = 'global'

class Scope:
    y = 'class'

    def get(self):
        return y
    z = [y for _ in range(1)]
    w = y
print(Scope().get(), Scope.z, Scope.w)

class K:
    a = 1
del K.a
print(hasattr(K, 'a'), '__module__' in K.__dict__, K.__dict__.get('zzz'))
print(K.__module__, K.__qualname__, K.__name__, K.__dict__.__class__.__name__)
print(isinstance(type, type), isinstance(object, type), issubclass(type, object), type(type) is type)
try:
    object().x = 1
except AttributeError as e:
    print(e)
try:
    object().x
except AttributeError as e:
    print(e)
try:
    1 .x = 2
except AttributeError as e:
    print(e)
try:
    [].x = 2
except AttributeError as e:
    print(e)
try:
    'a'.upper = 2
except AttributeError as e:
    print(e)
try:
    None.x
except AttributeError as e:
    print(e)
try:
    int.x
except AttributeError as e:
    print(e)
try:
    del 1 .real
except AttributeError as e:
    print(e)
try:
    (lambda: 0).x
except AttributeError as e:
    print(e)

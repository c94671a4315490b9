"""Hooks of metaclasses, mixed bases, __dict__."""

class Meta(type):
    registry = {}

    def __getattr__(cls, n):
        return ('meta getattr', n)

    def __setattr__(cls, n, v):
        print('set', n)
        super().__setattr__(n, v)

    def __delattr__(cls, n):
        print('del', n)
        super().__delattr__(n)

    def __dir__(cls):
        return ['x', 'y']

    def __eq__(cls, o):
        return isinstance(o, type) and cls.__name__ == o.__name__

    def __hash__(cls):
        return hash(cls.__name__)

    def __lt__(cls, o):
        return cls.__name__ < o.__name__

    def __add__(cls, o):
        return (cls.__name__, o)

    def __or__(cls, o):
        return 'or'

    def __bool__(cls):
        return False

    def __str__(cls):
        return 'str of ' + cls.__name__

class A(metaclass=Meta):
    pass

class B(metaclass=Meta):
    pass
A.x = 5
print(A.x, A.nothing, hasattr(A, 'zz'), dir(A))
del A.x
print(A.x)
print(A == B, A != B, sorted([B, A])[0].__name__, A + 1, A | 2, bool(A), str(A), {A: 1}[A], f'{A}')
try:
    A().nothing
except AttributeError as e:
    print(e)

class Cached(type):

    def __init__(cls, *a, **k):
        super().__init__(*a, **k)
        cls.instance = None

    def __call__(cls, *a):
        if cls.instance is None:
            cls.instance = super().__call__(*a)
        return cls.instance

class S(metaclass=Cached):

    def __init__(self, v):
        self.v = v
print(S(1) is S(2), S(3).v)

class Fake:

    @property
    def __class__(self):
        return int
print(isinstance(Fake(), int), isinstance(Fake(), Fake), type(Fake()).__name__)
for bases in ((int, str), (list, dict), (int, float)):
    try:
        type('X', bases, {})
    except TypeError as e:
        print(e)

class X1(int):
    pass

class X2(int):
    pass

class Mixin:

    def describe(self):
        return type(self).__name__ + ' ' + repr(self)

class ML(Mixin, list):
    pass

class MD(dict, Mixin):
    pass
print(ML([1]).describe(), MD(a=1).describe())

class LL(list):

    def __init__(self, x, tag):
        super().__init__(x)
        self.tag = tag

    def __getitem__(self, i):
        return ('item', super().__getitem__(i))
l = LL([1, 2], 't')
print(l[0], l.tag, l, list(l), l + [3], l == [1, 2], len(l))

class EE(ValueError):
    __slots__ = ('a',)
    code = 7
e = EE('x')
e.a = 1
e.b = 2
print(e.a, e.b, e.code, e.args)

def named(**k):
    return k
print(type('T', (), {'m': lambda s: 1})().m(), type('N', (Exception,), {})('x').args)
print(A.__class__ is Meta, Meta.__class__ is type, isinstance(A, Meta))

class WithInit(type):

    def __init__(cls, name, bases, ns):
        cls.order = list((k for k in ns if not k.startswith('_')))

class O(metaclass=WithInit):
    b = 1
    a = 2

    def z(self):
        pass
print(O.order)

class Abstract:

    def run(self):
        raise NotImplementedError('run')
try:
    Abstract().run()
except NotImplementedError as e:
    print(repr(e))

class Num:

    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return self.v == o.v

    def __lt__(self, o):
        return self.v < o.v

    def __repr__(self):
        return f'Num({self.v})'
print(sorted([Num(2), Num(1)]), [Num(1)] == [Num(1)], Num(1) in [Num(1)], [Num(3), Num(1)].index(Num(1)), min(Num(3), Num(2)))

class Par:

    def __init__(self):
        self.n = self.make()

    def make(self):
        return 'par'

class Chi(Par):

    def make(self):
        return 'chi ' + super().make()
print(Chi().n)

class Ref:
    count = 0

    def __init__(self):
        type(self).count += 1
        self.__class__.count += 1
Ref()
Ref()
print(Ref.count)

class St:
    x = []

    def add(self, v):
        self.x.append(v)
        return self
print(St().add(1).add(2).x, St.x)

class Over:

    def __init__(self, **kw):
        for k, v in kw.items():
            setattr(self, k, v)
        self.__dict__.update(extra=1)
o = Over(a=1, b=2)
print(sorted(vars(o).items()), o.extra)
import sys

def get(o, path):
    for p in path.split('.'):
        o = getattr(o, p)
    return o
print(get(o, '__class__.__name__'), get(sys, 'version_info.major'))

class C:

    def __init__(self):
        self.data = {}

    def __getitem__(self, k):
        return self.data[k]

    def __setitem__(self, k, v):
        self.data[k] = v

    def __contains__(self, k):
        return k in self.data

    def __iter__(self):
        return iter(self.data)

    def keys(self):
        return self.data.keys()
c = C()
c['a'] = 1
c['a'] += 5
print(c['a'], 'a' in c, list(c), dict(c), {**c}, named(**c))

class Z:
    pass
z = Z()
z.f = lambda *a: a
print(z.f(1), Z.__dict__.get('f'))
z.__dict__['g'] = 5
print(z.g, 'g' in z.__dict__, len(z.__dict__), list(z.__dict__))
z.__dict__ = {'new': 1}
print(z.new, hasattr(z, 'g'), vars(z))
try:
    z.__dict__ = 5
except TypeError as e:
    print(e)

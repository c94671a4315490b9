# obj.__dict__ kept in a variable: what is stored through it the object has, what the object gets it shows.
class C:
    kind = 'class'
    def __init__(self, a):
        self.a = a
        self.b = 2
    def total(self): return self.a + self.b
    @classmethod
    def made_by(cls): return cls.__name__
    @property
    def double(self): return self.a * 2
class D(C):
    def __init__(self):
        super().__init__(7)
        self.c = 3
c = C(1)
d = c.__dict__
print(d, c.__dict__ is d, vars(c) is d, type(d))
c.x = 5
c.a = 10
print(d, c.total(), c.double)
d['y'] = 6
d['b'] = 20
print(c.y, c.b, c.total())
del c.a
print(d, hasattr(c, 'a'))
c.a = 1
print(list(d))
d.update(p=1, q=2)
print(c.p, c.q, d.pop('p'), hasattr(c, 'p'))
d.setdefault('r', 9)
print(c.r, d.popitem(), sorted(d))
keys = d.keys()
c.late = 1
print('late' in keys, len(keys))
d.clear()
print(c.__dict__, c.kind)
c.kind = 'own'
print(d, c.kind, C.kind)
d['total'] = lambda: 'own total'
print(c.total(), C(3).total())
new = {'a': 4, 'b': 5}
c.__dict__ = new
print(c.__dict__ is new, c.a, d['kind'], c.kind)
c.z = 1
print(new, d.keys() == {'kind', 'total'})
print(type(c) is C, c.__class__ is C, isinstance(c, C), type(c).__name__, c.made_by(), repr(c)[:19])
e = D()
f = D()
vars(e)['c'] = 30
print(e.c, f.c, vars(e), type(e) is type(f), e.total(), super(D, e).made_by())
print(type(e) in {D}, D.__subclasses__(), C.__subclasses__() == [D])
class D2(D): pass
e.__class__ = D2
print(type(e) is D2, e.__dict__, e.c)
e.more = 1
print(e.__dict__['more'])
def shared(o): return o.a
print(shared(c), shared(f), shared(e))
class Op:
    def __init__(self, v): self.v = v
    def __add__(self, other): print('add'); return NotImplemented
    def __radd__(self, other): print('radd'); return 'r'
    def __eq__(self, other): print('eq', self.v); return NotImplemented
    def __lt__(self, other): print('lt', self.v); return NotImplemented
    def __gt__(self, other): print('gt', self.v); return NotImplemented
    def __hash__(self): return 1
x, y = Op(1), Op(2)
y.__dict__
for f in (lambda: x + y, lambda: y + x, lambda: x == y, lambda: y == x, lambda: x < y, lambda: y < x):
    try: print(f())
    except TypeError as error: print(error)
class Slotted:
    __slots__ = ('s', '__dict__')
s = Slotted()
s.s, s.t = 1, 2
t = s.__dict__
s.u = 3
s.s = 4
print(t, s.s, s.t, Slotted.s.__get__(s))
class Err(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code
try: raise Err(3)
except Err as error:
    held = error.__dict__
    error.note = 'n'
    print(held, error.code, type(error) is Err, error.args)
try:
    error = Err(4)
    error.__dict__['code'] = 5
    raise error
except Err as caught: print(caught.code, type(caught).__name__)
class L(list):
    def __init__(self): self.tag = 'l'
l = L()
l.append(1)
lived = l.__dict__
l.tag = 'm'
l.extra = 0
print(lived, l, type(l) is L)
class I(int):
    pass
i = I(5)
i.name = 'five'
named = i.__dict__
i.again = 1
print(named, i + 1, type(i) is I)
class Hooked:
    def __init__(self): self.n = 0
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value + 1)
    def __getattr__(self, name): return 'no ' + name
h = Hooked()
hd = h.__dict__
h.m = 5
print(hd, h.n, h.q)
class Meta(type):
    pass
class WithMeta(metaclass=Meta):
    def __init__(self): self.a = 1
w = WithMeta()
w.__dict__['b'] = 2
print(type(w), type(type(w)), w.b)
def patched(self): return 'patched'
C.total = patched
print(c.total(), C(1).total(), e.total())
C.fresh = property(lambda self: 'fresh')
print(c.fresh)
try: c.fresh = 1
except AttributeError as error: print('refused')
for n in range(20):
    o = C(n)
    o.__dict__['n'] = n
    o.m = n
print(o.n, o.m, o.a, o.__dict__)

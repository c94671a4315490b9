import gc
class Base:
    """doc"""
    limit = 10
    names = ('a', 'b')
    def __init__(self, x):
        self.x = x
        self.y = 2
    def get(self):
        return self.x
    @property
    def double(self):
        return self.x * 2
    @double.setter
    def double(self, v):
        self.x = v // 2
    @staticmethod
    def st(a, b=3): return a + b
    @classmethod
    def make(cls, x): return cls(x)
    def __repr__(self): return "Base(%r)" % (self.x,)
    __str__ = __repr__
    key = lambda self: self.x + 1
class Derived(Base):
    limit = Base.limit + 1
    def __init__(self, x, z):
        super().__init__(x)
        self.z = z
    def get(self):
        return super().get() + self.z
    def who(self): return __class__.__name__
    def inner(self):
        return [super(Derived, self).get() for i in range(2)]
    class Inner:
        A = 5
        def f(self): return self.A
class MyError(ValueError):
    code = 7
    def __init__(self, msg, extra):
        super().__init__(msg)
        self.extra = extra
class Other(MyError): pass
class MixA:
    def m(self): return "A" + self.n()
    def n(self): return "a"
class MixB(MixA):
    def n(self): return "b" + super().n()
class MixC(MixA):
    def n(self): return "c" + super().n()
class Dia(MixB, MixC):
    def n(self): return "d" + super().n()
class L(list):
    def total(self): return sum(self)
class S(str):
    def up(self): return self.upper() + "!"
class Slot:
    __slots__ = ('p', 'q')
    def __init__(self): self.p = 1
class Hook:
    def __init__(self): self.a = 1
    def __getattr__(self, n): return n + "?"
    def __setattr__(self, n, v): object.__setattr__(self, n, v * 2)
class Eq:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
class New:
    def __new__(cls, *a):
        o = super().__new__(cls)
        o.tag = a
        return o
class Shadow:
    name = "class"
    def __init__(self, n):
        if n: self.name = n
    def f(self): return "meth"
class Ctx:
    def __enter__(self): return self
    def __exit__(self, *a): return a[0] is MyError
print(Base(3).get(), Base(3), str(Base(4)), Base.st(1), Base.make(5), Base(1).key())
b = Base(4); b.double = 10; print(b.double, b.x, Base.limit, Derived.limit, b.names)
d = Derived(1, 2); print(d.get(), d.who(), d.inner(), Derived.Inner().f(), Derived.Inner.A, d.limit)
print(Derived.__name__, Derived.Inner.__qualname__, Derived, Derived.__mro__, Dia.__mro__, Dia.__bases__)
try:
    raise Other("hm", 4)
except MyError as e:
    print(repr(e), e.args, e.extra, e.code, type(e))
print(Dia().m(), isinstance(Dia(), MixA), issubclass(Dia, MixC))
l = L([1, 2, 3]); print(l.total(), l, len(l)); l.extra = 4; print(l.extra)
print(S("ab").up(), S("x") + "y")
s = Slot()
try: s.zz = 1
except AttributeError as e: print(e)
print(s.p)
try: s.q
except AttributeError as e: print(e)
h = Hook(); print(h.a, h.zzz)
print(Eq(1) == Eq(1), Eq.__hash__)
try: hash(Eq(1))
except TypeError as e: print(e)
print(New(1, 2).tag)
print(Shadow(None).name, Shadow("x").name, Shadow(None).f())
w = Shadow(None); w.f = lambda: "own"; print(w.f())
with Ctx(): raise MyError("a", "b")
print(vars(b) == {'x': 5, 'y': 2}, b.__class__, b.__dict__)
try: Base()
except TypeError as e: print(e)
try: b.nope
except AttributeError as e: print(e)
b.other = 5; print(b.other, b.__dict__)

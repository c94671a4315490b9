# Classes that the program changes, by each of the ways there are.
class Counted:
    count = 0
    made = ()
    def __init__(self):
        Counted.count += 1
        type(self).made += (self.count,)
class Sub(Counted):
    pass
Counted(); Sub(); Sub()
print(Counted.count, Counted.made, Sub.made)

class Registry:
    entries = None
    @classmethod
    def add(cls, x):
        cls.entries = (cls.entries or ()) + (x,)
class Special(Registry):
    pass
Registry.add(1); Special.add(2)
print(Registry.entries, Special.entries)

class Single:
    one = None
    def __new__(cls):
        if cls.one is None:
            cls.one = super().__new__(cls)
        return cls.one
print(Single() is Single())

class Patched:
    def f(self): return "f"
    def g(self): return "g"
def patch(c, name, value):
    setattr(c, name, value)
p = Patched()
patch(Patched, "f", lambda self: "patched " + self.g())
print(p.f())
def swap(x):
    x.g = lambda self: "swapped"
swap(Patched)
print(p.f(), p.g())
del Patched.f
try:
    p.f()
except AttributeError as e:
    print(e)

class A:
    kind = "a"
class B:
    kind = "b"
for c in (A, B):
    c.kind = c.kind * 2
print(A.kind, B.kind)

class ByClass:
    n = 1
    def up(self):
        self.__class__.n += 1
b = ByClass(); b.up(); print(ByClass.n, b.n)

class Outer:
    class Inner:
        v = 1
    other = Inner
Outer.other.v = 5
print(Outer.Inner.v)

class Err(Exception):
    seen = 0
class Guard:
    def __enter__(self):
        return self
    def __exit__(self, kind, value, tb):
        kind.seen += 1
        return True
with Guard():
    raise Err
with Guard():
    raise Err
print(Err.seen)

class Data:
    def __init__(self, x):
        self.x = x
d = Data(1)
print(d.x)
Data.x = property(lambda self: "from the class")
print(d.x)
class Init:
    pass
def make(self, v):
    self.v = v
Init.__init__ = make
print(Init(3).v)

class Described:
    def __get__(self, obj, owner):
        owner.reads = getattr(owner, "reads", 0) + 1
        return owner.reads
class Host:
    at = Described()
print(Host().at, Host().at, Host.reads)

class Base:
    level = 1
class Derived(Base):
    def get(self):
        return self.level, super().level
Base.level = 2
print(Derived().get(), Derived.level)
class Alias:
    z = 1
Other = Alias
Other.z = 2
print(Alias.z)
Counted.__name__ = "Renamed"
print(Counted, Counted.__name__)
class Named:
    pass
setattr(Named, "first", 1)
print(Named.first, Named().first)

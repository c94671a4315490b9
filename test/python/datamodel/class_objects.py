"""Classes as objects: type with three arguments, bases, subclasses, the order of look-up, changing a class and its bases, class attributes of many kinds."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def init(self, n):
    self.n = n


Made = type("Made", (), {"__init__": init, "double": lambda self: self.n * 2, "limit": 10, "__doc__": "made"})
print(Made(4).double(), Made.limit, Made.__doc__, Made.__name__, Made.__qualname__, Made.__module__, Made.__bases__, Made.__base__, Made.mro(), type(Made))
print(attempt(type, "X", (), {}, 1), attempt(type, 5, (), {}), attempt(type, "X", 5, {}), attempt(type, "X", (5,), {}), attempt(type, "X", (int, str), {}), attempt(type, "X", (bool,), {}), attempt(type, "X", (), 5), attempt(type))


class A:
    def who(self):
        return "A"

    def call(self):
        return self.who() + "."


class B:
    def who(self):
        return "B"


class C(A):
    pass


class D(A, B):
    pass


print(A.__subclasses__(), D.__mro__, issubclass(D, (int, B)), issubclass(bool, int), attempt(issubclass, 5, int), attempt(issubclass, int, 5), attempt(isinstance, 5, "int"), isinstance(5, (str, (int,))), isinstance(True, int | str), isinstance([], list | None), isinstance(None, int | None))
c = C()
print(c.call())
C.who = lambda self: "C" + super(C, self).who()
print(c.who(), attempt(setattr, C, "__mro__", ()), attempt(setattr, C, "__dict__", {}))
del C.who
print(c.who())
A.shared = []
c.shared.append(1)
d = D()
d.shared = d.shared + [2]
print(A.shared, C.shared, d.shared, "shared" in vars(d), "shared" in vars(c))


class Base:
    registry = []

    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
        Base.registry.append(cls.__name__)


class X(Base, tag="x"):
    pass


class Y(X):
    pass


type("Z", (Base,), {}, tag="z")
print(Base.registry, X.tag, Y.tag, [k.tag for k in Base.__subclasses__()], attempt(lambda: type("W", (Base,), {}, nope=1)), attempt(lambda: type("V", (), {}, x=1)))


class Outer:
    class Inner:
        class Deep:
            def f(self):
                return __class__.__qualname__

    alias = Inner

    def make(self):
        class Local:
            pass

        return Local


print(Outer.Inner.Deep.__qualname__, Outer.Inner.Deep().f(), Outer().make().__qualname__, Outer.alias is Outer.Inner, Outer.Inner.Deep.f.__qualname__, repr(Outer.Inner))


class Body:
    x = 1
    y = x + 1
    names = sorted(n for n in list(locals()) if not n.startswith("_"))
    for i in range(3):
        pass
    if y > 1:
        branch = "taken"
    else:
        branch2 = "not"
    with __import__("contextlib").nullcontext(7) as w:
        z = w
    try:
        1 // 0
    except ZeroDivisionError:
        caught = True
    del x

    def get(self, default=y):
        return default

    @property
    def p(self):
        return self.i


print(Body.names, Body.i, Body.branch, hasattr(Body, "branch2"), Body.z, Body.caught, hasattr(Body, "x"), Body().get(), Body().p, hasattr(Body, "e"))


class Prop:
    def __init__(self):
        self._v = 0

    def get(self):
        """Doc of get."""
        return self._v

    def set(self, v):
        self._v = v

    v = property(get, set)
    w = property(fset=set, doc="write only")
    u = v.getter(lambda self: -self._v).deleter(lambda self: setattr(self, "_v", "deleted"))


o = Prop()
o.v = 3
print(o.v, o.u, Prop.v.__doc__, Prop.w.__doc__, Prop.v.fget is Prop.get, Prop.w.fget, attempt(lambda: o.w), attempt(delattr, o, "v"), type(Prop.v).__name__)
o.w = 9
o.u = 4
print(o.v)
del o.u
print(o.v, Prop.v.__get__(o), Prop.v.__get__(None, Prop) is Prop.v, attempt(Prop.v.__set__, o, 5), o.v)
k = classmethod(lambda cls: cls.__name__)
s = staticmethod(len)
A.k, A.s = k, s
print(A.k(), D().k(), A.s("abc"), k.__func__.__name__, s.__func__ is len, s("ab"), s.__wrapped__ is len, k.__wrapped__ is k.__func__, attempt(k), type(vars(A)["k"]).__name__, A.__dict__["s"].__get__(None, A) is len)
print(sorted(n for n in dir(D) if not n.startswith("__")), sorted(n for n in set(dir(c)) - set(dir(object)) if not n.startswith("__")), attempt(dir, 5)[:2] == dir(int)[:2])
print(object.__repr__(5)[:11], object.__str__("s"), object.__format__(5, ""), attempt(object.__format__, 5, "d"), object.__eq__(1, 1), object.__eq__(1, 2), object.__ne__(1, 1.0), object.__lt__(1, 2), attempt(object, 1), object() == object(), object.__class__, object.__bases__, object.__base__)

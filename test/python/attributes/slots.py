"""__slots__: no dictionary, inheritance, errors."""


class P:
    __slots__ = ("x", "y")

    def __init__(self, x, y=None):
        self.x = x
        if y is not None:
            self.y = y


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


p = P(1, 2)
print(p.x, p.y, hasattr(p, "__dict__"))
attempt(lambda: setattr(p, "z", 1))
attempt(lambda: p.z)
attempt(lambda: P(1).y)
attempt(lambda: vars(p))
del p.y
attempt(lambda: p.y)
attempt(lambda: delattr(p, "y"))
p.y = 5
print(p.y, P.__slots__)


class Q(P):
    __slots__ = ("z",)


class R(P):
    pass


q, r = Q(1, 2), R(1, 2)
q.z = 3
print(q.x, q.y, q.z, hasattr(q, "__dict__"))
attempt(lambda: setattr(q, "w", 1))
r.w = 9
print(r.x, r.w, vars(r))


class OneName:
    __slots__ = "only"


o = OneName()
o.only = 1
print(o.only)
attempt(lambda: setattr(o, "o", 1))


class WithDict:
    __slots__ = ("a", "__dict__")


w = WithDict()
w.a, w.b = 1, 2
print(w.a, w.b, vars(w))


class Empty:
    __slots__ = ()


attempt(lambda: setattr(Empty(), "x", 1))


class Default(P):
    __slots__ = ()
    kind = "default"


d = Default(3)
print(d.kind, d.x)
attempt(lambda: setattr(d, "kind", 1))
try:
    class Clash:
        __slots__ = ("v",)
        v = 1
except ValueError as e:
    print(e)
try:
    class Both(P, Q.__base__, type("S", (), {"__slots__": ("s",)})):
        pass
except TypeError as e:
    print(e)
try:
    class Conflict(P, type("S", (), {"__slots__": ("s",)})):
        pass
except TypeError as e:
    print(e)


class Fine(P, Empty):
    __slots__ = ("t",)


f = Fine(1, 2)
f.t = 3
print(f.x + f.y + f.t)


class Doc:
    __slots__ = {"a": "doc of a", "b": "doc of b"}


k = Doc()
k.a = 1
print(k.a, list(Doc.__slots__))


class Private:
    __slots__ = ("__secret", "_half")

    def __init__(self):
        self.__secret, self._half = 1, 2

    def get(self):
        return self.__secret


v = Private()
print(v.get(), v._half, v._Private__secret)
attempt(lambda: v.__secret)


class Getattr:
    __slots__ = ("a",)

    def __getattr__(self, name):
        return "dynamic " + name


g = Getattr()
print(g.a, g.b)
g.a = "set"
print(g.a)


class Prop:
    __slots__ = ("_v",)

    @property
    def v(self):
        return self._v

    @v.setter
    def v(self, n):
        self._v = n * 2


s = Prop()
s.v = 4
print(s.v, s._v)
attempt(lambda: setattr(s, "u", 1))


class Eq:
    __slots__ = ("k",)

    def __init__(self, k):
        self.k = k

    def __eq__(self, o):
        return all(getattr(self, n) == getattr(o, n) for n in self.__slots__)

    def __hash__(self):
        return hash(self.k)


print(Eq(1) == Eq(1), len({Eq(1), Eq(1), Eq(2)}))

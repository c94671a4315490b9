"""type() with one and three arguments; classes made at run time."""

X = type("X", (), {"a": 1, "get": lambda self: self.a})
print(X.__name__, X.__bases__, X().get(), X.__module__, X.__qualname__, X)


def init(self, n):
    self.n = n


def text(self):
    return f"{type(self).__name__}<{self.n}>"


Y = type("Y", (X,), {"__init__": init, "__repr__": text, "twice": property(lambda self: self.n * 2), "make": classmethod(lambda cls: cls(0)), "stat": staticmethod(lambda v: v + 1)})
y = Y(4)
print(y, y.twice, Y.make(), Y.stat(1), y.get(), [c.__name__ for c in Y.__mro__])
print(type(y) is Y, type(Y) is type, type(type) is type, type(5) is int, type(None).__name__, type(...).__name__, type(NotImplemented).__name__)
classes = {n: type(n, (Y,), {"kind": i}) for i, n in enumerate("PQR")}
print({n: (c.kind, c(i).n, repr(c(9))) for i, (n, c) in enumerate(classes.items())})
Z = type("Z", (list,), {"total": lambda self: sum(self)})
z = Z([1, 2, 3])
print(z, z.total(), len(z), isinstance(z, list))
E = type("E", (ValueError,), {"code": 7})
try:
    raise E("message")
except ValueError as e:
    print(type(e).__name__, e, e.code)
ns = {"v": 1}
W = type("W", (), ns)
ns["v"] = 2
print(W.v)
W.__name__ = "Renamed"
print(W.__name__, W.__qualname__, W)
W.__qualname__ = "Outer.Renamed"
print(W)
Dunder = type("Dunder", (), {"__doc__": "documented", "__module__": "somewhere", "__qualname__": "A.B"})
print(Dunder.__doc__, Dunder.__module__, Dunder)


def attempt(*args, **kw):
    try:
        print(type(*args, **kw))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


attempt()
attempt("A", ())
attempt(1, (), {})
attempt("A", [], {})
attempt("A", (), [])
attempt("A", (1,), {})
attempt("A", (), {}, 1)
attempt("A", (), {"__slots__": ("x", "y"), "x": 1})
attempt("A", (), {"__slots__": (1,)})
attempt("A", (), {"__slots__": ("1x",)})
S = type("S", (), {"__slots__": ("p", "q")})
s = S()
s.p = 1
try:
    s.r = 2
except AttributeError as e:
    print(e)

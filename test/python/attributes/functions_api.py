"""getattr, setattr, delattr, hasattr, vars, dir, isinstance, issubclass, callable, id on classes and objects."""


class A:
    """Doc of A."""
    x = 1

    def m(self): pass


class B(A):
    y = 2

    def __init__(self):
        self.z = 3


b = B()
print(getattr(b, "x"), getattr(b, "nope", None), getattr(B, "y"), getattr(b, "m").__name__, getattr(5, "real"))
for n, v in (("x", 10), ("new", [1]), ("with space", 2)):
    setattr(b, n, v)
print(vars(b), getattr(b, "with space"), hasattr(b, "with space"), hasattr(b, "q"))
delattr(b, "x")
print(b.x, hasattr(B, "z"), sorted(vars(b)))
setattr(B, "klass", "added")
print(b.klass, B.klass, "klass" in vars(B), vars(B)["y"])


def attempt(f):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)


attempt(lambda: getattr(b, "nope"))
attempt(lambda: getattr(B, "nope"))
attempt(lambda: getattr(b, 5))
attempt(lambda: setattr(b, 5, 1))
attempt(lambda: delattr(b, "nope"))
attempt(lambda: setattr(5, "x", 1))
attempt(lambda: setattr(int, "x", 1))
attempt(lambda: setattr("s", "upper", 1))
attempt(lambda: setattr([], "x", 1))
attempt(lambda: setattr(None, "x", 1))
attempt(lambda: setattr(len, "x", 1))
attempt(lambda: (5).foo)
attempt(lambda: "s".foo)
attempt(lambda: [].foo)
attempt(lambda: None.foo)
attempt(lambda: len.foo)
attempt(lambda: attempt.foo)
attempt(lambda: int.foo)
attempt(lambda: b.m.foo)
attempt(lambda: vars(5))
attempt(lambda: vars(A.m) or {})
print(isinstance(b, A), isinstance(b, (int, A)), isinstance(b, (int, (str, B))), isinstance(True, int), isinstance(1, int | str), isinstance(None, int | None), isinstance(b, ()))
print(issubclass(B, A), issubclass(A, B), issubclass(B, (int, A)), issubclass(bool, int | str), issubclass(B, object), issubclass(type, object), isinstance(type, object), isinstance(object, type))
attempt(lambda: isinstance(1, [int]))
attempt(lambda: isinstance(1, "int"))
attempt(lambda: issubclass(5, int))
attempt(lambda: issubclass(int, [int]))
print([n for n in dir(b) if not n.startswith("__")], [n for n in dir(A) if n in ("x", "m", "y", "__init__", "__doc__")])
print("__class__" in dir(b), "append" in dir([]), "upper" in dir(""), dir(type("E", (), {}))[:2])
print(callable(A), callable(b), callable(len), callable(b.m), callable(lambda: 0), callable("x"), callable(int))
print(id(b) == id(b), id(b) != id(B()), A.__doc__, B.__doc__, b.__doc__, b.__class__ is B, b.__class__.__name__, type(b).__mro__[1] is A)
print(b.__dict__ is vars(b) or b.__dict__ == vars(b), A.__dict__["x"], "m" in A.__dict__, B.__module__, A.m.__qualname__)


class Duck:
    @property
    def __class__(self):
        return A


d = Duck()
print(isinstance(d, A), isinstance(d, Duck), type(d).__name__, d.__class__.__name__)
for o in (1, "s", 1.5, None, [], (), {}, set(), b"", range(1), A, b, len, lambda: 0, b.m, ..., NotImplemented, True, 1j, slice(1), type):
    print(type(o).__name__, end=" ")
print()

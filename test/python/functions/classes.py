# isinstance, issubclass, getattr, setattr, hasattr, delattr, vars, dir, unions.
def error(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    x = 1

    def method(self):
        return "m"


class B(A):
    pass


class M(type):
    def __instancecheck__(cls, v):
        return v == "magic"

    def __subclasscheck__(cls, c):
        return c is int


class C(metaclass=M):
    pass


a, b = A(), B()
print(isinstance(a, A), isinstance(b, A), isinstance(a, B), isinstance(b, (int, A)), isinstance(a, (int, (str, B))), isinstance(a, object), isinstance(A, type), isinstance(5, int), isinstance(True, int), isinstance(None, type(None)))
print(isinstance("magic", C), isinstance(5, C), isinstance(C(), C), issubclass(int, C), issubclass(str, C), isinstance("magic", (int, C)))
print(issubclass(B, A), issubclass(A, B), issubclass(A, A), issubclass(bool, int), issubclass(B, (int, A)), issubclass(int, object), issubclass(A, (str, (B, (A,)))))
error(isinstance, 1, 1)
error(isinstance, 1, (str, 1))
error(isinstance, 1, "int")
error(issubclass, 1, int)
error(issubclass, int, 1)
error(issubclass, A(), A)
print(isinstance(1, int | str), isinstance(1.5, int | str), isinstance(None, int | None), issubclass(bool, int | str), int | str, int | None, (int | str) == (str | int), int | int, isinstance(b, A | int))
error(lambda: int | 5)
print(getattr(a, "x"), getattr(b, "x"), getattr(a, "nope", "default"), getattr(a, "method")(), getattr(A, "x"), getattr("ab", "upper")(), getattr(a, "x", 9))
error(getattr, a, "nope")
error(getattr, a, 5)
error(getattr, a, 5, 6)
error(getattr, 5, "nope")
error(getattr, A, "nope")
error(getattr, a)
print(hasattr(a, "x"), hasattr(a, "nope"), hasattr([], "append"), hasattr(5, "real"))
error(hasattr, a, 5)
setattr(a, "y", 2)
setattr(A, "z", 3)
print(a.y, a.z, b.z, vars(a), a.__dict__)
delattr(a, "y")
delattr(A, "z")
print(hasattr(a, "y"), hasattr(b, "z"))
error(delattr, a, "y")
error(delattr, a, 5)
error(setattr, a, 5, 6)
error(setattr, 5, "x", 1)
error(setattr, [], "x", 1)
error(delattr, [], "append")
error(vars, 5)
error(setattr, a, "dyn" + "amic", 1)
print(a.dynamic, getattr(a, "dyn" + "amic"), sorted(vars(a)))
print([n for n in dir(a) if not n.startswith("_")], [n for n in dir(B) if not n.startswith("_")], "append" in dir([]), "upper" in dir(str))


class D:
    def __dir__(self):
        return ["z", "a"]

    def __getattr__(self, name):
        if name == "dynamic":
            return "from getattr"
        raise AttributeError(name)


d = D()
print(dir(d), getattr(d, "dynamic"), hasattr(d, "dynamic"), hasattr(d, "other"), getattr(d, "other", 1))


class Raises:
    @property
    def bad(self):
        raise ValueError("from the property")


error(hasattr, Raises(), "bad")
error(getattr, Raises(), "bad", 1)


class Fake:
    @property
    def __class__(self):
        return int


print(isinstance(Fake(), int), isinstance(Fake(), Fake), type(Fake()).__name__)

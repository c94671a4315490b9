# isinstance, issubclass, type, callable, id, hash, len with every kind of argument.
def t(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    def __call__(self):
        return "called"


class B(A):
    pass


values = [1, True, 1.5, 1j, "s", b"b", bytearray(), [], (), {}, set(), frozenset(), range(1), None, ..., A(), B(), A, len, lambda: 0, iter([]), (x for x in ()), slice(1), memoryview(b""), object(), type, Exception(), NotImplemented]
kinds = [int, bool, float, complex, str, bytes, list, tuple, dict, set, frozenset, range, type(None), A, B, object, type, BaseException]
for v in values:
    print(type(v).__name__, [k.__name__ for k in kinds if isinstance(v, k)], callable(v))
t(isinstance, 1, (str, int))
t(isinstance, 1, (str, (float, (int,))))
t(isinstance, 1, ())
t(isinstance, 1, int | str)
t(isinstance, None, int | None)
t(isinstance, "a", int | None)
t(isinstance, 1, 5)
t(isinstance, 1, (int, 5))
t(isinstance, 1, (str, 5))
t(isinstance, 1, "int")
t(isinstance, 1, [int])
t(isinstance, 1, list[int])
t(isinstance, 1)
t(issubclass, bool, int)
t(issubclass, B, (str, A))
t(issubclass, int, bool | float)
t(issubclass, 5, int)
t(issubclass, int, 5)
t(issubclass, B, B)
t(issubclass, KeyError, (LookupError,))
t(issubclass, type, object)
t(callable)
t(len, [1, 2])
t(len, "日é")
t(len, b"abc")
t(len, {1: 2})
t(len, range(7))
t(len, 5)
t(len, None)
t(len, iter([]))
t(len)
t(len, [], [])
t(hash, [])
t(hash, {})
t(hash, set())
t(hash, (1, [2]))
t(hash, bytearray())
t(hash)
a = object()
print(id(a) == id(a), id(a) != id(object()), hash(a) == hash(a), type(id(a)), id(None) == id(None), type(1) is int, type(type) is type, type(A()) is A, type(A), type(5)("7"), type("x")(7), type([])("ab"))
t(type)
t(type, 1, 2)
t(type, "X", (), {"a": 1})
X = type("X", (A,), {"n": 5, "m": lambda self: self.n * 2})
print(X.__name__, X().n, X().m(), X()(), X.__mro__[1].__name__, isinstance(X(), A))

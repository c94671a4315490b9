"""The standard type hierarchy of the data model: what each kind of object is, and the attributes that it has."""

import sys


def f(a, /, b: int = 1, *args, c=2, **kw) -> str:
    """Doc of f."""
    local = a
    return local


def attempt(g, *args):
    try:
        return g(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


print(None, type(None), None is None, NotImplemented, type(NotImplemented), Ellipsis, ... is Ellipsis, bool(None), bool(...))
print(attempt(type(None)), type(...)() is ..., type(NotImplemented)() is NotImplemented, attempt(type(None), 1), attempt(setattr, None, "x", 1))
for v in (True, 1, 10**30, 1.5, 2j, "s", b"b", bytearray(b"x"), (1,), [1], {1}, frozenset([1]), {1: 2}, range(2), memoryview(b"m"), len, f, int, type, object(), (x for x in ())):
    t = type(v)
    print(t.__name__, t.__qualname__, t.__module__, isinstance(v, object), t.__mro__[-1] is object, callable(v), hasattr(v, "__dict__"), hasattr(v, "__hash__") and v.__hash__ is not None, sep=",", end="; ")
print()
print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__closure__, f.__dict__)
c = f.__code__
print(c.co_name, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_varnames[:5], c.co_flags & 0x0C)
f.attr = 5
f.__doc__ = "new"
f.__name__ = "g"
f.__defaults__ = (7,)
f.__kwdefaults__ = {"c": 9}
print(f.attr, f.__doc__, f.__name__, vars(f), attempt(setattr, f, "__name__", 5), attempt(setattr, f, "__defaults__", 5), attempt(setattr, f, "__dict__", 5))


class C:
    """Doc of C."""

    x = 1

    def m(self):
        """Doc of m."""
        return self

    @classmethod
    def k(cls):
        return cls

    @staticmethod
    def s():
        return "s"


o = C()
print(o.m.__self__ is o, o.m.__func__ is C.m, o.m.__doc__, o.m.__name__, o.m.__qualname__, o.m == o.m, o.m is o.m, C.k.__self__ is C, o.s is C.s, hash(o.m) == hash(o.m), o.m != C().m)
print(attempt(setattr, o.m, "x", 1), attempt(lambda: o.m.nope), C.m(5), attempt(C.m))
o.own = lambda: "no self"
print(o.own(), "own" in o.__dict__, "m" in C.__dict__, "m" in o.__dict__, C.__name__, C.__bases__, C.__doc__, C.__module__, type(C), C.__dict__["x"])
C.__name__ = "D"
C.__doc__ = "changed"
print(C, C.__name__, C.__doc__, attempt(setattr, C, "__name__", 3), attempt(setattr, int, "x", 1), attempt(delattr, C, "__name__"), attempt(delattr, C, "nope"))
o.__class__ = type("E", (C,), {"y": 2})
print(type(o).__name__, o.y, o.x, attempt(setattr, o, "__class__", 5), attempt(setattr, o, "__class__", int))
o.__dict__ = {"z": 26}
print(o.z, vars(o), attempt(lambda: o.own), attempt(setattr, o, "__dict__", 3))


def outer():
    n = 0

    def inc():
        nonlocal n
        n += 1
        return n

    return inc


inc = outer()
inc(), inc()
print(inc.__closure__[0].cell_contents, inc.__qualname__, len(inc.__closure__))


def gen():
    got = yield 1
    yield got


g = gen()
print(g.gi_running, g.gi_frame is not None, g.__name__, g.__qualname__, next(g), g.send("x"), g.gi_yieldfrom)
g.close()
print(g.gi_frame, attempt(next, g))
try:
    raise ValueError("v", 2)
except ValueError as e:
    tb = e.__traceback__
    print(e.args, e.__cause__, e.__context__, e.__suppress_context__, tb.tb_lineno > 0, tb.tb_next, tb.tb_frame.f_code.co_name)
s = slice(1, 10, 2)
print(s.start, s.stop, s.step, s.indices(5), s == slice(1, 10, 2), slice(None, 5).start)
print(sys.__name__, C.__module__, __name__, attempt(lambda: object().x), attempt(setattr, object(), "x", 1))

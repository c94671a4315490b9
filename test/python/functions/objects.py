"""Functions, methods and built-in functions as objects."""


def plain(a, b=2, *args, c, d=4, **kwargs):
    "Says nothing."
    return a


print(plain.__name__, plain.__qualname__, plain.__module__, plain.__doc__)
print(plain.__defaults__, plain.__kwdefaults__)
code = plain.__code__
print(code.co_name, code.co_argcount, code.co_kwonlyargcount, code.co_posonlyargcount)
print(code.co_varnames[:6], code.co_firstlineno)
print(bool(code.co_flags & 4), bool(code.co_flags & 8), bool(code.co_flags & 32))
print(type(plain).__name__, type(code).__name__, plain.__closure__)
print(repr(plain).startswith("<function plain at 0x"), callable(plain))


def posonly(a, b, /, c):
    pass


print(posonly.__code__.co_posonlyargcount, posonly.__code__.co_argcount, posonly.__doc__)

# attributes
plain.tag = 1
plain.other = [1]
print(plain.tag, plain.other, plain.__dict__, hasattr(plain, "none"), hasattr(posonly, "tag"))
del plain.tag
print(plain.__dict__)
for attempt in (
    lambda: plain.tag,
    lambda: delattr(plain, "tag"),
    lambda: setattr(plain, "__name__", 3),
    lambda: setattr(plain, "__defaults__", 3),
):
    try:
        attempt()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)

plain.__name__ = "renamed"
plain.__qualname__ = "quite.renamed"
plain.__doc__ = "new doc"
plain.__module__ = "elsewhere"
print(plain.__name__, plain.__qualname__, plain.__doc__, plain.__module__, repr(plain)[:24])


def outer(n):
    k = n + 1

    def inner(x, y=k):
        return x + n + k + y

    return inner


f = outer(10)
print(f(1), f.__qualname__, f.__name__, f.__code__.co_name, f.__defaults__)
print(sorted(c.cell_contents for c in f.__closure__), type(f.__closure__[0]).__name__)
f.__defaults__ = (100,)
print(f(1))
f.__defaults__ = None
try:
    f(1)
except TypeError as e:
    print(e)
f.__kwdefaults__ = None
print(f.__kwdefaults__)
print(outer(1) == outer(1), f == f, len({f, f, outer(3)}))


def swap():
    v = 1

    def get():
        return v

    def put(x):
        nonlocal v
        v = x

    return get, put


g, p = swap()
g.__closure__[0].cell_contents = 5
print(g())
p(6)
print(g(), g.__closure__[0].cell_contents)

# annotations
def annotated(x: int, y: "text" = 3) -> str:
    pass


print(sorted(annotated.__annotations__), plain.__annotations__)


# methods
class C:
    def method(self, x=1):
        "Doc of method."
        return self, x

    @classmethod
    def cm(cls):
        return cls

    @staticmethod
    def sm():
        return "static"

    def __repr__(self):
        return "<C>"


c = C()
m = c.method
print(m, m.__name__, m.__qualname__, m.__doc__, m.__self__ is c, m.__func__ is C.method)
print(m() == (c, 1), m(5)[1], C.method(c, 7)[1], C.method is C.method, c.method == c.method)
print(c.method != C().method, hash(c.method) == hash(c.method), len({c.method, c.method}))
print(type(m).__name__, type(C.method).__name__, C.cm, C.cm.__self__ is C, c.sm())
try:
    m.attr = 1
except AttributeError as e:
    print(e)
C.method.attr = 2
print(m.attr, m.__defaults__, m.__code__.co_argcount)
bound = C.method.__get__(c, C)
print(bound(3)[1], bound == m)
Method = type(m)
print(Method(plain_len := (lambda self: "called " + repr(self)), c)())
try:
    C.method()
except TypeError as e:
    print(e)
c.function = lambda: "not bound"
print(c.function())
C.added = lambda self: "bound"
print(c.added())

# built-in functions
print(len, len.__name__, len.__qualname__, len.__module__, len.__doc__ is None or True)
print([].append.__name__, "x".join.__self__, [1].append.__self__)
print(repr([].append)[:36], str.upper("abc"), list.append, dict.get)
append = [].append
append(1)
print(append.__self__)
print(len == len, hash(len) == hash(len), callable(len), (lambda: 1).__name__)
try:
    len.attr = 1
except AttributeError as e:
    print(e)
try:
    str.upper(5)
except TypeError as e:
    print(e)
try:
    list.append()
except TypeError as e:
    print("TypeError")
print(list(map(str.upper, "ab")), (5).__add__(6), "a".__add__("b"), int.__add__(1, 2))
print(plain.__call__(1, c=2), len.__call__([1, 2]), m.__call__(9)[1])


# keyword defaults and attributes of a closure do not get into each other's way
def closure_with_defaults(n):
    def inner(*, a=1, b=n):
        return a, b

    return inner


k1, k2 = closure_with_defaults(5), closure_with_defaults(6)
k1.tag = "k1"
print(k1(), k2(), k1(a=3), k1.tag, hasattr(k2, "tag"), sorted(k1.__kwdefaults__.items()), k1.__dict__)
k1.__kwdefaults__ = {"a": 10, "b": 20}
print(k1(), k2(), k1.tag, sorted(k1.__kwdefaults__.items()))
k1.__kwdefaults__ = None
print(k1.tag, k1.__kwdefaults__)
try:
    k1()
except TypeError as e:
    print(e)

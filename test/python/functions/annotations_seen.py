"""Annotations of functions, classes and variables, looked at."""

def f(a: int, b: "text" = 2, *args: str, c: list[int], d: int | None = None, **kw: dict) -> bool:
    x: int = 5
    y: undefined_name
    return x > a


print(sorted(f.__annotations__), f.__annotations__["a"], f.__annotations__["b"], f.__annotations__["return"], f.__annotations__["c"])
print(f(1, c=[]), (lambda: 0).__annotations__)


class C:
    x: int
    y: str = "default"
    z: "forward" = 3
    w: list

    def m(self, other: "C") -> None:
        self.attribute: int = 5
        return self.attribute


print(C.__annotations__, hasattr(C, "x"), C.y, C().m(None), C.m.__annotations__)


class D(C):
    q: float


print(D.__annotations__, D.__annotations__ is C.__annotations__)
v: int = 10
w: str
u: "unevaluated thing"
print(__annotations__, v)
try:
    w
except NameError as e:
    print(e)
(p): int = 3
print(p, "p" in __annotations__)
obj = C()
obj.attr: int = 4
lst = [0]
lst[0]: int = 9
print(obj.attr, lst)


def local():
    try:
        n: int
        return n
    except UnboundLocalError as e:
        return str(e)


print(local())
C.__annotations__["added"] = bool
print(C.__annotations__["added"] is bool)


def typed(fn):
    names = list(fn.__annotations__)

    def call(*a):
        for n, v in zip(names, a):
            t = fn.__annotations__[n]
            if not isinstance(v, t):
                raise TypeError(f"{n} must be {t.__name__}, not {type(v).__name__}")
        return fn(*a)
    return call


@typed
def add(a: int, b: int):
    return a + b


print(add(1, 2))
try:
    add(1, "2")
except TypeError as e:
    print(e)
f.__annotations__ = {"only": 1}
print(f.__annotations__)

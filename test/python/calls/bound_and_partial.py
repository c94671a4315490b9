"""Bound methods as values, partial application, composition, functions in containers."""


class Counter:
    def __init__(self, n=0):
        self.n = n

    def add(self, k=1):
        self.n += k
        return self.n

    @classmethod
    def make(cls, n):
        return cls(n)

    @staticmethod
    def double(x):
        return 2 * x


c = Counter()
add = c.add
print(add(), add(5), c.n, add.__self__ is c, add.__func__ is Counter.add, add.__name__)
print(add == c.add, add is c.add, add == Counter().add, hash(add) == hash(c.add))
print(Counter.make.__self__ is Counter, Counter.make(3).n, c.make(4).n, c.double(4), Counter.double(5))
print(list(map(c.add, [1, 2, 3])), c.n)
c.add = lambda k=1: "instance"
print(c.add(), add())
del c.add
print(c.add())


def partial(f, *args, **kw):
    def call(*more, **others):
        return f(*args, *more, **{**kw, **others})
    return call


def area(w, h, unit="cm"):
    return f"{w * h}{unit}2"


print(partial(area, 2)(3), partial(area, unit="m")(4, 5), partial(area, h=2, unit="mm")(3, unit="km"))


def compose(*fs):
    def run(x):
        for f in reversed(fs):
            x = f(x)
        return x
    return run


print(compose(str, abs, int)("-17"), compose()(5), compose(len, str.upper)("abc"))
table = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "len": len, "up": str.upper, "append": [].append}
print(table["+"](1, 2), table["-"](1, 2), table["len"]("abcd"), table["up"]("q"), table["append"](1))
print(str.join("-", "abc"), list.index([1, 2], 2), int.__add__(2, 3), dict.get({1: 2}, 1))
print([f(10) for f in (c.add, Counter.double, str, lambda x: x + 1)])
bound = "abc".upper
print(bound(), [m() for m in (bound, "x".upper, "Y".lower)])
unbound = Counter.add
print(unbound(Counter(7)), unbound(Counter(7), 3), unbound(k=2, self=Counter(1)))
e = Counter(1)
print((e.add)(), (e).add(), getattr(e, "add")(2), (lambda: e.add)()(3))

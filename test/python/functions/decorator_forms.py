"""Decorators: any expression, order, on classes and methods, with arguments, as objects."""

log = []


def tag(name):
    log.append("eval " + name)

    def deco(f):
        log.append("apply " + name)

        def wrapper(*a, **k):
            return f"{name}({f(*a, **k)})"
        wrapper.__name__ = f.__name__
        return wrapper
    return deco


@tag("outer")
@tag("inner")
def value(x=1):
    return x


print(log, value(), value(5), value(x="k"), value.__name__)
registry = {}


def register(key):
    return lambda f: registry.setdefault(key, f)


@register("one")
def f1(): return 1


@register("two")
class K: pass


print(sorted(registry), registry["one"]() + f1(), registry["two"] is K)
decorators = [lambda f: lambda: "first " + f(), lambda f: lambda: "second " + f()]


@decorators[1]
@decorators[0]
def listed():
    return "listed"


@(lambda f: f() * 2)
def number():
    return 21


@(tag("conditional") if number else None)
def cond():
    return "c"


@registry.get("missing", lambda f: "default for " + f.__name__)
def defaulted(): pass


print(listed(), number, cond(), defaulted)


class Count:
    def __init__(self, f):
        self.f, self.n = f, 0

    def __call__(self, *a):
        self.n += 1
        return self.f(*a)

    def __get__(self, obj, owner=None):
        return self if obj is None else lambda *a: self(obj, *a)


class Calc:
    @Count
    def double(self, x):
        return x * 2

    @staticmethod
    @tag("static")
    def s(x):
        return x

    @classmethod
    @tag("class")
    def c(cls, x):
        return cls.__name__ + x

    @property
    @tag("prop")
    def p(self):
        return 7


c = Calc()
print(c.double(4), c.double(5), Calc.double.n, Calc.s(1), c.s(2), Calc.c("!"), c.c("?"), c.p)


def singleton(cls):
    instances = {}

    def get(*a):
        if cls not in instances:
            instances[cls] = cls(*a)
        return instances[cls]
    return get


@singleton
class Config:
    def __init__(self, v=0):
        self.v = v


print(Config(5) is Config(), Config().v)


def add_methods(**methods):
    def deco(cls):
        for n, m in methods.items():
            setattr(cls, n, m)
        cls.added = sorted(methods)
        return cls
    return deco


@add_methods(hello=lambda self: "hello from " + type(self).__name__, __len__=lambda self: 3)
class Extended: pass


print(Extended().hello(), len(Extended()), Extended.added)


def retry(times, on=(ValueError,)):
    def deco(f):
        def run(*a):
            errors = []
            for attempt in range(times):
                try:
                    return f(attempt, *a), errors
                except on as e:
                    errors.append(str(e))
            return None, errors
        return run
    return deco


@retry(3)
def flaky(n, ok_at):
    if n < ok_at:
        raise ValueError(f"try {n}")
    return "done"


print(flaky(0), flaky(2), flaky(9))
try:
    @retry
    def wrong(): pass
    wrong(1)(2)
except TypeError as e:
    print("TypeError", e)
try:
    @5
    def five(): pass
except TypeError as e:
    print(e)
try:
    @missing_decorator
    def never(): pass
except NameError as e:
    print(e)


def memoize(f):
    cache = {}

    def g(*a):
        if a not in cache:
            cache[a] = f(*a)
        return cache[a]
    g.cache = cache
    return g


@memoize
def paths(r, c):
    return 1 if r == 0 or c == 0 else paths(r - 1, c) + paths(r, c - 1)


print(paths(8, 8), len(paths.cache))


def deco_gen(f):
    def g(*a):
        for x in f(*a):
            yield x * 10
    return g


@deco_gen
def numbers(n):
    yield from range(n)


print(list(numbers(4)))

import functools
from functools import cache, cached_property, cmp_to_key, lru_cache, partial, reduce, singledispatch, total_ordering, wraps

print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], 10))
try:
    reduce(lambda a, b: a, [])
except TypeError as e:
    print(e)


def f(a, b, c=0, *, k=1):
    return a, b, c, k


g = partial(f, 1, k=5)
print(g(2), g(2, 3), g(2, k=7), g.args, g.keywords, g.func is f)
print(partial(g, 9)(), repr(partial(int, base=2)))
try:
    partial(1)
except TypeError as e:
    print(e)


def deco(fn):
    """The decorator."""

    @wraps(fn)
    def wrapper(*args):
        """The wrapper."""
        return fn(*args) + 1

    return wrapper


@deco
def add(a, b):
    """Adds."""
    return a + b


print(add(1, 2), add.__name__, add.__doc__, add.__wrapped__(1, 2), add.__qualname__)


@lru_cache(maxsize=2)
def square(n):
    print("computing", n)
    return n * n


print(square(2), square(2), square(3), square(4), square(2))
print(square.cache_info())
square.cache_clear()
print(square.cache_info(), square.__name__, square.cache_parameters())


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(50), fib.cache_info().hits)


@lru_cache
def plain(a, b=1):
    return a, b


print(plain(1), plain(1, b=2), plain(a=1), plain.cache_info().misses)
print(sorted(["b", "A", "c"], key=cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))))


@total_ordering
class V:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n


print(V(1) < V(2), V(1) <= V(1), V(2) > V(1), V(2) >= V(3), max(V(1), V(5)).n)


class C:
    def __init__(self):
        self.calls = 0

    @cached_property
    def value(self):
        self.calls += 1
        return self.calls * 10

    @lru_cache(maxsize=None)
    def method(self, x):
        self.calls += 1
        return x * 2

    @functools.partialmethod
    def nothing(self):
        return "nothing"

    def base(self, a, b):
        return a, b

    one = functools.partialmethod(base, 1)


c = C()
print(c.value, c.value, c.calls, c.method(2), c.method(2), c.calls, c.one(2))


@singledispatch
def show(x):
    return "object"


@show.register(int)
def _(x):
    return "int"


@show.register(list)
def _(x):
    return "list of %d" % len(x)


@show.register
def _(x: str):
    return "str"


print(show(1), show([1]), show("a"), show(1.5), show(True), show.dispatch(bool) is show.dispatch(int))

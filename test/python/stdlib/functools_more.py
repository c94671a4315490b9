"""functools: caches with their counts, partial objects, dispatch, ordering, wraps, reduce."""

import functools
from functools import cache, cached_property, cmp_to_key, lru_cache, partial, partialmethod, reduce, singledispatch, singledispatchmethod, total_ordering, wraps


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


calls = []


@lru_cache(maxsize=2)
def square(x, *, power=2):
    calls.append(x)
    return x**power


print([square(i) for i in (1, 2, 1, 3, 1, 2)], calls, square.cache_info())
square.cache_clear()
print(square.cache_info(), square.cache_info().maxsize, square.__name__, square.__wrapped__(5), square(2, power=3), attempt(square, [1]))


@lru_cache(typed=True)
def kind(x):
    return type(x).__name__


print(kind(1), kind(1.0), kind(True), kind.cache_info().currsize, kind.cache_parameters())


@lru_cache(maxsize=0)
def never(x):
    calls.append("never")
    return x


never(1), never(1)
print(calls.count("never"), never.cache_info())


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90), fib.cache_info().misses, fib.cache_info().maxsize)


@cache
def fails(n):
    calls.append("f")
    raise ValueError(n)


print(attempt(fails, 1), attempt(fails, 1), calls.count("f"), fails.cache_info().currsize)

add = partial(lambda *a, **k: (a, k), 1, 2, z=3)
print(add(4, y=5), add(z=9), add.args, add.keywords, callable(add), partial(add, 7)(), partial(add, 7).args)
basetwo = partial(int, base=2)
basetwo.__doc__ = "binary"
print(basetwo("1010"), basetwo.__doc__, basetwo.func is int, attempt(partial), attempt(partial, 5), repr(partial(max, 3)).startswith("functools.partial("))


class Cell:
    def __init__(self):
        self.alive = False

    def set_state(self, state, note=""):
        self.alive = state
        return note

    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False, note="dead")


c = Cell()
print(c.set_alive(), c.alive, c.set_dead(), c.alive, c.set_alive(note="n"))


@singledispatch
def describe(x, indent=0):
    return f"{' ' * indent}? {x!r}"


@describe.register
def _(x: int, indent=0):
    return f"{' ' * indent}int {x}"


@describe.register(list)
@describe.register(tuple)
def _(x, indent=0):
    return "\n".join([f"{' ' * indent}{type(x).__name__} of {len(x)}"] + [describe(i, indent + 2) for i in x])


def for_str(x, indent=0):
    return f"{' ' * indent}text {x}"


describe.register(str, for_str)
print(describe([1, "a", (2, None), True]))
print(describe.dispatch(bool) is describe.dispatch(int), describe.dispatch(str) is for_str, describe.dispatch(dict) is describe.registry[object], len(describe.registry), attempt(describe))


class Formatter:
    @singledispatchmethod
    def show(self, x):
        return f"object {x}"

    @show.register
    def _(self, x: int):
        return f"int {x}"

    @show.register(str)
    def _(self, x):
        return f"str {x}"


f = Formatter()
print(f.show(1), f.show("s"), f.show(None), f.show(True))


@total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(map(int, text.split(".")))

    def __eq__(self, other):
        return self.parts == other.parts if isinstance(other, Version) else NotImplemented

    def __lt__(self, other):
        return self.parts < other.parts if isinstance(other, Version) else NotImplemented

    def __repr__(self):
        return "v" + ".".join(map(str, self.parts))


a, b = Version("1.2"), Version("1.10")
print(a < b, a <= b, a > b, a >= b, a <= Version("1.2"), a >= Version("1.2"), sorted([b, a, Version("0.9")]), attempt(lambda: a >= 3), attempt(lambda: a > "x"))


class NoOrder:
    pass


print(attempt(total_ordering, NoOrder))


class Data:
    made = 0

    @cached_property
    def value(self):
        """Costly."""
        Data.made += 1
        return Data.made * 10


d = Data()
print(d.value, d.value, Data.made, d.__dict__, Data.value.__doc__)
d.value = 5
print(d.value, Data.made)
del d.value
print(d.value, Data.made, attempt(delattr, Data(), "value"))


def logged(prefix):
    def decorate(f):
        @wraps(f)
        def wrapper(*args, **kw):
            result = f(*args, **kw)
            print(f"{prefix}{f.__name__}{args} -> {result}")
            return result

        return wrapper

    return decorate


@logged("* ")
def mean(*values):
    """The mean."""
    return sum(values) // len(values)


mean(1, 2, 6)
print(mean.__name__, mean.__doc__, mean.__wrapped__(4, 6), mean.__qualname__, mean.__module__)
print(reduce(lambda x, y: x * y, range(1, 6)), reduce(lambda x, y: x + [y], "ab", []), attempt(reduce, max, []), reduce(max, [], 0), reduce(max, [7]))
print(sorted("bAaC", key=cmp_to_key(lambda x, y: (x.lower() > y.lower()) - (x.lower() < y.lower()))), sorted([3, 1, 2], key=cmp_to_key(lambda x, y: y - x)))
print(functools.WRAPPER_ASSIGNMENTS[:2], functools.WRAPPER_UPDATES)

"""yield from: values, results, delegation to every kind of iterable, errors."""


def inner(n):
    for i in range(n):
        got = yield i
        if got:
            print("got", got)
    return n * 10


def outer():
    a = yield from inner(2)
    b = yield from inner(1)
    return a, b


def run(g):
    out = []
    try:
        while True:
            out.append(next(g))
    except StopIteration as e:
        return out, e.value


print(run(outer()))


def many():
    r = yield from [1, 2]
    print("list result", r)
    yield from (3, 4)
    yield from "ab"
    yield from range(2)
    yield from {"k": 1}
    yield from {5}
    yield from iter([6])
    yield from map(str, [7])
    yield from (x * x for x in (2, 3))
    yield from b"A"
    yield from ()


print(list(many()))
g = outer()
next(g)
g.send("hello")
print(run(g))


def nested(n):
    if n:
        return 1 + (yield from nested(n - 1))
    yield "bottom"
    return 0


print(run(nested(10)))


def tree(t):
    if isinstance(t, list):
        for x in t:
            yield from tree(x)
    else:
        yield t


print(list(tree([1, [2, [3, [4]], 5], [], [[6]]])))


class Iter:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration("class result")
        return self.n


def delegate(x):
    return (yield from x)


print(run(delegate(Iter())))
for bad in (5, None, int):
    try:
        next(delegate(bad))
    except TypeError as e:
        print(e)
g = delegate([1, 2])
next(g)
try:
    g.send(5)
except AttributeError as e:
    print(e)
g = delegate(inner(3))
print(next(g), g.gi_yieldfrom is not None, type(g.gi_yieldfrom).__name__)


def empties():
    x = yield from []
    y = yield from inner(0)
    return x, y


print(run(empties()))


def chain(*iterables):
    for it in iterables:
        yield from it


print(list(chain("ab", [1], (2, 3), chain("x", chain("y")))))
shared = inner(4)


def twice():
    yield next(shared)
    yield from shared


print(run(twice()))
try:
    g = delegate(None)
    g = (lambda: (yield from g2))()
    g2 = g
    next(g)
except ValueError as e:
    print(e)

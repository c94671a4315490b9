"""PEP 479: StopIteration inside a generator is a RuntimeError; where it ends loops and where it does not."""


def raises():
    yield 1
    raise StopIteration("x")


def leaks():
    yield 1
    yield next(iter([]))


def from_call():
    it = iter([1, 2])
    while True:
        yield next(it)


def subclass():
    class Mine(StopIteration):
        pass
    yield 1
    raise Mine("m")


for f in (raises, leaks, from_call, subclass):
    out = []
    try:
        for x in f():
            out.append(x)
    except RuntimeError as e:
        print(f.__name__, out, e, repr(e.__cause__), e.__cause__ is e.__context__, e.__suppress_context__)


def handled():
    it = iter([1, 2])
    while True:
        try:
            yield next(it)
        except StopIteration:
            return "fine"


print(list(handled()))
g = handled()
next(g)
try:
    g.throw(StopIteration("thrown"))
except StopIteration as e:
    print("returned", e.value)
g = raises()
next(g)
try:
    g.throw(StopIteration("not caught inside"))
except RuntimeError as e:
    print(e, repr(e.__cause__))
try:
    (lambda: (yield))().throw(StopIteration("before start"))
except RuntimeError as e:
    print("before start", e)
except StopIteration as e:
    print("plain", e)
try:
    print(list(next(iter([])) for _ in range(3)))
except RuntimeError as e:
    print(e)
try:
    [next(iter([])) for _ in range(3)]
except StopIteration as e:
    print("a list comprehension is no generator", repr(e))


class It:
    def __iter__(self):
        return self

    def __next__(self):
        return inner_next()


def inner_next():
    raise StopIteration


print(list(It()), [x for x in It()])
try:
    list(map(lambda x: next(iter([])), [1, 2, 3]))
    print("map ends")
except StopIteration:
    print("map raised")


def outer():
    yield from raises()


try:
    list(outer())
except RuntimeError as e:
    print(e, repr(e.__cause__))
try:
    raise StopIteration(1, 2)
except StopIteration as e:
    print(e.value, e.args)

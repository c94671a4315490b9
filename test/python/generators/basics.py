"""Generators: laziness, state, return value, iteration protocol, exhaustion."""

log = []


def count(n):
    log.append("start")
    for i in range(n):
        log.append(i)
        yield i
    log.append("end")
    return "result"


g = count(2)
print(log, iter(g) is g, type(g).__name__)
print(next(g), log)
print(next(g), log)
try:
    next(g)
except StopIteration as e:
    print(e.value, log)
for _ in range(2):
    try:
        next(g)
    except StopIteration as e:
        print(e.value, e.args)
print(next(g, "default"), list(g), sum(g), list(count(3)))


def empty():
    return
    yield


def only_return():
    return 5
    yield


def one():
    x = yield
    print("got", x)


print(list(empty()))
try:
    next(only_return())
except StopIteration as e:
    print(e.value)
g = one()
print(next(g))
print(next(g, "done"))


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


print([x for x, _ in zip(fib(), range(10))])


def many_locals(a, b=2, *args, c=3, **kw):
    d = a + b
    yield d
    e = d + c
    yield e, args
    yield sorted(kw.items())


print(list(many_locals(1)), list(many_locals(1, 5, 6, 7, c=8, z=9, y=1)))
g1, g2 = count(3), count(3)
print(next(g1), next(g1), next(g2), next(g1), next(g2))
first, *rest = count(4)
print(first, rest, max(count(5)), sorted(count(3), reverse=True), dict(zip("abc", count(9))), 2 in count(5), tuple(count(2)))
print("".join(str(x) for x in count(4)), [*count(2), *count(1)], {*count(3)} == {0, 1, 2})
a, b, c = count(3)
print(a, b, c)

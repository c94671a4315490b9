# Generators as arguments of everything that takes an iterable.
def g(n):
    for i in range(n):
        yield i


print(list(g(3)), tuple(g(3)), sorted(g(3), reverse=True), sum(g(5)), max(g(4)), min(g(4)), len(set(g(3))), dict((i, i * i) for i in g(3)))
print(any(x > 1 for x in g(3)), all(x < 3 for x in g(3)), "".join(str(x) for x in g(4)), bytes(g(3)), bytearray(x + 65 for x in g(3)))
print(list(map(str, g(2))), list(filter(None, g(3))), list(zip(g(3), g(2))), list(enumerate(g(2))), [*g(2), *g(1)], {*g(2)} == {0, 1})
print(2 in g(5), 9 in g(5), dict.fromkeys(g(2)), dict(zip(g(2), "ab")), sorted({1}.union(g(3))), {0, 1}.issuperset(g(2)))
a = [9]
a.extend(g(3))
a += g(2)
a[1:1] = g(2)
print(a)
a, *b = g(4)
print(a, b)


def bad():
    yield 1
    raise ValueError("in the generator")


for f in (list, tuple, set, sum, sorted, max, dict.fromkeys, bytes, lambda x: [*x], lambda x: {}.update(x), all, lambda x: [0].extend(x), lambda x: list(zip(x, "ab"))):
    try:
        print(f(bad()))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
numbers = g(10)
print([next(numbers) for _ in range(3)], sum(numbers), list(numbers))


def deep(n):
    if n:
        yield n
        yield from deep(n - 1)


print(list(deep(10)))

"""Generators put together: windows, chunks, merging, grouping, flattening, coroutines that push."""


def window(items, n):
    held = []
    for x in items:
        held.append(x)
        if len(held) == n:
            yield tuple(held)
            held.pop(0)


def chunks(items, n):
    part = []
    for x in items:
        part.append(x)
        if len(part) == n:
            yield part
            part = []
    if part:
        yield part


def merge(a, b):
    a, b = iter(a), iter(b)
    end = object()
    x, y = next(a, end), next(b, end)
    while x is not end and y is not end:
        if x <= y:
            yield x
            x = next(a, end)
        else:
            yield y
            y = next(b, end)
    while x is not end:
        yield x
        x = next(a, end)
    while y is not end:
        yield y
        y = next(b, end)


def groups(items, key):
    current, part = None, []
    for x in items:
        k = key(x)
        if part and k != current:
            yield current, part
            part = []
        current = k
        part.append(x)
    if part:
        yield current, part


def take(n, items):
    if n <= 0:
        return
    for x in items:
        yield x
        n -= 1
        if n == 0:
            return


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1


def primed(f):
    def start(*args):
        g = f(*args)
        next(g)
        return g
    return start


@primed
def collector(into):
    while True:
        into.append((yield))


@primed
def filtering(condition, target):
    while True:
        x = yield
        if condition(x):
            target.send(x)


@primed
def doubling(target):
    try:
        while True:
            target.send(2 * (yield))
    except GeneratorExit:
        target.close()


print(list(window(range(5), 3)), list(chunks("abcdefg", 3)))
print(list(merge([1, 4, 6], [2, 3, 7, 8])), list(merge([], [1])), list(merge("ace", "bdf")))
print(list(groups([1, 1, 2, 3, 3, 1], lambda x: x)), list(groups("aAbBB", str.lower)))
print(list(take(8, primes())), list(take(0, primes())))
out = []
pipe = filtering(lambda x: x % 2, doubling(collector(out)))
for i in range(6):
    pipe.send(i)
pipe.close()
print(out)
lines = ["# comment", "a = 1", "", "b=2 # x", "  c = 3  "]
stripped = (line.split("#")[0].strip() for line in lines)
pairs = (tuple(p.strip() for p in line.split("=")) for line in stripped if line)
print({k: int(v) for k, v in pairs})


def tee(items, n=2):
    it = iter(items)
    queues = [[] for _ in range(n)]

    def reader(mine):
        while True:
            if not mine:
                try:
                    x = next(it)
                except StopIteration:
                    return
                for q in queues:
                    q.append(x)
            yield mine.pop(0)
    return [reader(q) for q in queues]


a, b = tee(range(4))
print(next(a), next(a), next(b), list(a), list(b))

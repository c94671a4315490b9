# Iterator building blocks written by hand, over every kind of iterable: take, chain, cycle, group, windows, product.
def count(start=0, step=1):
    while True:
        yield start
        start += step


def take(n, it):
    return [x for _, x in zip(range(n), it)]


def chain(*its):
    for it in its:
        yield from it


def cycle(it):
    saved = []
    for x in it:
        yield x
        saved.append(x)
    while saved:
        yield from saved


def takewhile(test, it):
    for x in it:
        if not test(x):
            return
        yield x


def dropwhile(test, it):
    it = iter(it)
    for x in it:
        if not test(x):
            yield x
            break
    yield from it


def groupby(it, key=lambda x: x):
    group, last = [], object()
    for x in it:
        k = key(x)
        if group and k != last:
            yield last, group
            group = []
        group.append(x)
        last = k
    if group:
        yield last, group


def accumulate(it, f=lambda a, b: a + b):
    it = iter(it)
    total = next(it, None)
    if total is None:
        return
    yield total
    for x in it:
        total = f(total, x)
        yield total


def product(*pools):
    if not pools:
        yield ()
    else:
        for x in pools[0]:
            for rest in product(*pools[1:]):
                yield (x,) + rest


def combinations(pool, n):
    if n == 0:
        yield ()
    for i, x in enumerate(pool):
        for rest in combinations(pool[i + 1 :], n - 1):
            yield (x, *rest)


def tee(it):
    it, left, right = iter(it), [], []

    def reader(mine, other):
        while True:
            if not mine:
                try:
                    x = next(it)
                except StopIteration:
                    return
                mine.append(x)
                other.append(x)
            yield mine.pop(0)

    return reader(left, right), reader(right, left)


def round_robin(*its):
    waiting = [iter(i) for i in its]
    while waiting:
        for it in list(waiting):
            try:
                yield next(it)
            except StopIteration:
                waiting.remove(it)


print(take(5, count(3, 4)), take(3, count()), take(7, cycle("abc")), take(2, cycle([])), list(chain("ab", [1], (), {2: 3}, range(2), b"c", {9})))
print(list(takewhile(lambda x: x < 3, count())), take(3, dropwhile(lambda x: x < 10, count())), list(dropwhile(bool, [1, 2, 0, 3])), list(groupby("aabbbca")), [(k, len(g)) for k, g in groupby(sorted("mississippi"))], list(groupby([1, 3, 2, 4, 5], lambda x: x % 2)))
print(list(accumulate(range(1, 6))), list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate("abc")), list(accumulate([])), list(product("ab", [1, 2])), list(product()), len(list(product(range(3), repeat := range(3)))), list(combinations("abcd", 2)), list(combinations([1], 2)))
a, b = tee([1, 2, 3])
print(next(a), next(a), list(b), list(a), list(round_robin("abc", "d", "ef")))
it = iter(range(10))
print(list(zip(it, it, it)), next(it, "none"), [*map(sum, zip(*[iter(range(6))] * 2))], list(zip(range(5), list(range(5))[1:])), dict(zip(*["ab", (1, 2)])))
evens = (x for x in count() if x % 2 == 0)
squares = (x * x for x in evens)
print(take(4, squares), next(evens), take(2, squares), sum(take(10, (1 / 2**i for i in count()))) < 2, max(take(20, (x * 7 % 11 for x in count()))), any(x > 50 for x in count()), 30 in (x * 5 for x in count()))
gen = (print("made", i, end=" ") or i for i in range(3))
print("before", end=" ")
print(next(gen), list(gen), list(gen))

# Exceptions from keys and comparisons leave a permutation; changes during a sort are noticed.
def error(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


error(lambda: [1, "a"].sort())
error(lambda: [1, None, 2].sort())
error(lambda: sorted([1], key=5))
error(lambda: sorted([1, 2], key=lambda: 0))
error(lambda: sorted(5))
error(lambda: sorted([1 + 2j, 1j]))
error(lambda: sorted([{}, {}]))


class Bad:
    count = 0

    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        Bad.count += 1
        if Bad.count == Bad.limit:
            raise ValueError("enough")
        return self.n < other.n


for limit in (1, 2, 5, 20, 50, 100, 150, 200, 300):
    Bad.count = 0
    Bad.limit = limit
    a = [Bad((i * 37) % 101) for i in range(80)]
    try:
        a.sort()
        print("sorted", [x.n for x in a] == sorted(x.n for x in a))
    except ValueError as e:
        print(limit, e, len(a), sorted(x.n for x in a) == sorted((i * 37) % 101 for i in range(80)))

a = [3, 1, 2]


def key(x):
    print("key", x, a, len(a))
    return x


a.sort(key=key)
print(a)


def meddle(x):
    a.append(x)
    return x


error(lambda: a.sort(key=meddle))
print(a)


def explode(x):
    if x == 2:
        raise KeyError(x)
    return x


error(lambda: a.sort(key=explode))
print(a)
a = [2, 1]


class Meddler:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        b.append(0)
        return self.n < other.n


b = [Meddler(2), Meddler(1)]
error(lambda: b.sort())
print(len(b), b[0].n, b[1].n)

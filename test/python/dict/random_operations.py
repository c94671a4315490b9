# Thousands of random operations on dicts and sets with keys of several types.
seed = 54321


def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
    return (seed >> 8) % n


class K:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 5

    def __eq__(self, other):
        return isinstance(other, K) and self.n == other.n

    def __repr__(self):
        return "K%d" % self.n


NAMES = ["n%d" % i for i in range(40)]


def key(kinds, size):
    k = kinds[rnd(len(kinds))]
    n = rnd(size)
    if k == "i":
        return n - size // 2
    if k == "I":
        return n << 12
    if k == "s":
        return "s" + str(n)
    if k == "n":
        return NAMES[n % 40]
    if k == "t":
        return (n, str(n))
    if k == "f":
        return n / 2
    if k == "b":
        return n % 2 == 0
    if k == "y":
        return bytes([n % 256])
    return K(n)


def dict_op(d, kinds, size):
    k = rnd(14)
    x = key(kinds, size)
    if k < 5:
        d[x] = rnd(100)
    elif k == 5:
        del d[x]
    elif k == 6:
        return d.pop(x, "none")
    elif k == 7:
        return d.get(x)
    elif k == 8:
        return x in d
    elif k == 9:
        return d.setdefault(x, rnd(100))
    elif k == 10:
        return d.popitem()
    elif k == 11:
        d.update({key(kinds, size): 1 for _ in range(3)})
    elif k == 12:
        return d == dict(reversed(list(d.items())))
    elif rnd(20) == 0:
        d.clear()
    else:
        d = d | {x: 5}
        return len(d), list(d)[-1]
    return None


def set_op(s, kinds, size):
    k = rnd(14)
    x = key(kinds, size)
    other = {key(kinds, size) for _ in range(rnd(12))}
    if k < 4:
        s.add(x)
    elif k == 4:
        s.discard(x)
    elif k == 5:
        s.remove(x)
    elif k == 6:
        return x in s
    elif k == 7:
        s |= other
    elif k == 8:
        s -= other
    elif k == 9:
        s ^= other
    elif k == 10 and rnd(4) == 0:
        s &= other
    elif k == 11:
        return (s < other, s <= other, s == other, s >= other, s.isdisjoint(other), len(s | other), len(s & other), len(s - other), len(s ^ other))
    elif k == 12:
        return hash(frozenset(s)) == hash(frozenset(list(s)[::-1]))
    elif k == 13 and s:
        s.add(s.pop())
    return None


for kinds, size in (("i", 10), ("i", 300), ("s", 6), ("s", 200), ("n", 40), ("sn", 60), ("I", 100), ("is", 12), ("ist", 40), ("k", 30), ("isntfbyk", 30), ("isntfbyk", 250), ("fib", 40)):
    d = {}
    s = set()
    for i in range(1200):
        try:
            r = dict_op(d, kinds, size)
        except KeyError as e:
            r = "KeyError " + str(e)
        try:
            q = set_op(s, kinds, size)
        except KeyError as e:
            q = "KeyError " + str(e)
        if i % 12 == 0:
            print(kinds, i, len(d), r, len(s), q)
    print(list(d.items())[:20], sorted(map(str, s))[:20])

# Sorting of many shapes: stability and order, checked against a plain insertion sort.
seed = 99


def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
    return (seed >> 8) % n


def insertion(a, key, reverse):
    out = []
    for x in a:
        i = len(out)
        while i > 0 and (key(out[i - 1]) < key(x) if reverse else key(x) < key(out[i - 1])):
            i -= 1
        out.insert(i, x)
    return out


def shape(n):
    k = rnd(7)
    if k == 0:
        return [(rnd(100), i) for i in range(n)]
    if k == 1:
        return [(i, i) for i in range(n)]
    if k == 2:
        return [(-i, i) for i in range(n)]
    if k == 3:
        return [(rnd(3), i) for i in range(n)]
    if k == 4:
        return [(i // 10 * (1 - 2 * rnd(2)), i) for i in range(n)]
    if k == 5:
        return [(i % 17, i) for i in range(n)]
    return [(n - i if i % 9 else rnd(n), i) for i in range(n)]


KEYS = [lambda t: t[0], lambda t: str(t[0]), lambda t: (t[0] % 5, -t[0]), lambda t: -t[0] / 2, lambda t: [t[0]], lambda t: t[0] * 10**12]
for i in range(150):
    a = shape(rnd(90) + (40 if i % 5 == 0 else 0))
    key = KEYS[rnd(len(KEYS))]
    reverse = rnd(2) == 1
    b = sorted(a, key=key, reverse=reverse)
    print(i, len(a), b == insertion(a, key, reverse), end=" " if i % 8 else "\n")
    keys = [key(x) for x in a]
    assert sorted(keys, reverse=reverse) == [key(x) for x in b]
    keys.sort(reverse=reverse)
    assert keys == [key(x) for x in b]
    if a:
        assert max(a, key=key) == insertion(a, key, True)[0] and min(a, key=key) == insertion(a, key, False)[0]
print()

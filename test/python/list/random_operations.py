# Thousands of random operations on lists; every result is shown or goes into a checksum.
seed = 12345


def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
    return (seed >> 8) % n


def bound():
    k = rnd(8)
    return None if k == 0 else rnd(30) - 15


def step():
    return (None, None, 1, 2, 3, -1, -2, -5)[rnd(8)]


def some():
    k = rnd(5)
    n = rnd(6)
    if k == 0:
        return [rnd(10) for _ in range(n)]
    if k == 1:
        return tuple(rnd(10) for _ in range(n))
    if k == 2:
        return range(n)
    if k == 3:
        return (rnd(10) for _ in range(n))
    return list(range(n))[::-1]


def op(a):
    k = rnd(24)
    if k < 3:
        a.append(rnd(10))
    elif k == 3:
        a.insert(rnd(30) - 15, rnd(10))
    elif k == 4:
        return a.pop(rnd(30) - 15)
    elif k == 5:
        del a[rnd(30) - 15]
    elif k == 6:
        a[rnd(30) - 15] = rnd(10)
    elif k == 7:
        return a[bound() : bound() : step()]
    elif k in (8, 9):
        a[bound() : bound()] = some()
    elif k == 10:
        a[bound() : bound() : step()] = some()
    elif k == 11:
        del a[bound() : bound() : step()]
    elif k == 12:
        a.sort(reverse=rnd(2))
    elif k == 13:
        a.reverse()
    elif k == 14:
        return a.index(rnd(10), rnd(20) - 10, rnd(20) - 10)
    elif k == 15:
        return a.count(rnd(10))
    elif k == 16:
        a.remove(rnd(10))
    elif k == 17:
        a.extend(some())
    elif k == 18 and len(a) < 20:
        a *= rnd(4)
    elif k == 19:
        return rnd(10) in a
    elif k == 20:
        b = list(some())
        return (a < b, a <= b, a == b, a > b, a >= b, a != b)
    elif k == 21:
        return a[rnd(30) - 15]
    elif k == 22:
        return (a + [rnd(10)] * rnd(3), sum(a), max(a), min(a))
    elif k == 23 and len(a) > 40:
        a.clear()
    return None


a = []
for i in range(6000):
    try:
        r = op(a)
    except (IndexError, ValueError, TypeError) as e:
        r = type(e).__name__ + ": " + str(e)
    if i % 10 == 0 or isinstance(r, str):
        print(i, len(a), r, a if i % 50 == 0 else "")

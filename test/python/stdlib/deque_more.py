"""deque: bounded, rotated, changed while iterated, compared, inserted into."""

from collections import deque


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


d = deque([1, 2, 3], maxlen=4)
print(d, d.maxlen, len(d), bool(d), bool(deque()), deque().maxlen)
d.append(4), d.append(5)
print(d)
d.appendleft(0)
print(d)
d.extend("ab")
print(d)
d.extendleft("xyz")
print(d, d[0], d[-1], d[1:] if False else list(d)[1:])
print(attempt(lambda: d[1:]), attempt(lambda: d[9]), attempt(lambda: d[-9]))
print(attempt(deque, [1], -1), attempt(deque, [1], "a"), d.maxlen)
print(deque(range(5), 3), deque(range(5), maxlen=0), deque("ab", None))

d = deque(range(6))
for n in (1, 2, -1, -2, 0, 7, -13):
    d.rotate(n)
    print(n, list(d))
d.rotate()
print(list(d), attempt(d.rotate, "a"))
d[0], d[-1] = 100, 200
del d[1]
print(d, attempt(d.__delitem__, 44), attempt(d.__setitem__, 44, 0))
d.reverse()
print(d, list(reversed(d)), 100 in d, 7 in d)
d.insert(2, "i"), d.insert(-1, "j"), d.insert(100, "k"), d.insert(-100, "h")
print(d)
full = deque("abc", maxlen=3)
print(attempt(full.insert, 0, "z"))
print(d.index("i"), attempt(d.index, "nope"), attempt(d.index, "i", 4), d.index("k", 3), attempt(d.remove, "nope"))
d.remove("i")
print(d, d.count("j"), d.pop(), d.popleft(), d)
d.clear()
print(d, attempt(d.pop), attempt(d.popleft))

a, b = deque([1, 2, 3]), deque([1, 2, 4])
print(a == b, a < b, a <= b, a > b, a != b, a == [1, 2, 3], deque([1, 2]) < a, attempt(lambda: a < [1])[:9])
print(a + b, a * 2, 2 * a, a.copy() is a, a.copy() == a, attempt(lambda: a + [1]))
a += "xy"
a *= 2
print(a, a.copy().maxlen, deque([1, 2], 3) * 3)
print(attempt(hash, a)[:25])

c = deque("abc")
print(attempt(lambda: [c.append(x) for x in c]))
c = deque("abc")
it = iter(c)
print(next(it), end=" ")
c.append("d")
print(attempt(next, it))

e = deque()
e.append(e)
print(e, repr(deque([[1], deque("a")])))


def tail(n, lines):
    return list(deque(lines, n))


def moving_average(values, n):
    window, total = deque(maxlen=n), 0
    for v in values:
        if len(window) == n:
            total -= window[0]
        window.append(v)
        total += v
        if len(window) == n:
            yield total // n


def roundrobin(*iterables):
    queue = deque(map(iter, iterables))
    while queue:
        try:
            while True:
                yield next(queue[0])
                queue.rotate(-1)
        except StopIteration:
            queue.popleft()


print(tail(3, (f"line {i}" for i in range(10))), list(moving_average([40, 30, 50, 46, 39, 44], 3)), "".join(roundrobin("ABC", "D", "EF")))


class Undo(deque):
    def __init__(self, limit):
        super().__init__(maxlen=limit)

    def do(self, what):
        self.append(what)
        return self


u = Undo(2).do("a").do("b").do("c")
print(u, u.maxlen, isinstance(u, deque), [*u])

"""__len__, __getitem__, __setitem__, __delitem__, __contains__, __iter__, __reversed__, __missing__, __length_hint__."""


class Grid:
    def __init__(self, w, h):
        self.w, self.h, self.cells = w, h, {}

    def __getitem__(self, at):
        if isinstance(at, slice):
            return ("slice", at.start, at.stop, at.step)
        if at is ...:
            return "ellipsis"
        x, y = at
        if not (0 <= x < self.w and 0 <= y < self.h):
            raise IndexError(f"{at} is outside")
        return self.cells.get(at, 0)

    def __setitem__(self, at, v):
        self.cells[at] = v

    def __delitem__(self, at):
        del self.cells[at]

    def __contains__(self, v):
        return v in self.cells.values()

    def __len__(self):
        return len(self.cells)


g = Grid(3, 3)
g[1, 2] = "x"
g[(0, 0)] = "o"
print(g[1, 2], g[0, 0], g[2, 2], len(g), "x" in g, "z" in g, g[1:2], g[::3], g[...], bool(g), bool(Grid(1, 1)))
del g[1, 2]
for f in (lambda: g[5, 5], lambda: g.__delitem__((1, 2)), lambda: g[1]):
    try:
        f()
    except (IndexError, KeyError, TypeError) as e:
        print(type(e).__name__, e)


class OldSequence:
    def __getitem__(self, i):
        if i >= 4:
            raise IndexError
        return i * 10

    def __len__(self):
        return 4


s = OldSequence()
print(list(s), 20 in s, 25 in s, tuple(s), max(s), sum(s), [*s], list(reversed(s)), sorted(s, reverse=True), list(zip(s, "ab")), list(enumerate(s))[1])
a, b, *c = s
print(a, b, c, iter(s) is not iter(s))


class Missing(dict):
    def __missing__(self, k):
        self[k] = v = f"made {k}"
        return v


m = Missing(a=1)
print(m["a"], m["b"], m, m.get("c"), "c" in m, len(m))


class Hint:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n

    def __length_hint__(self):
        return 1000


print(list(Hint(3)), [*Hint(2)], 1 in Hint(5), next(Hint(1)), next(Hint(0), "none"))


class Rev:
    def __reversed__(self):
        return "anything"


print(reversed(Rev()))


class NoContains:
    __contains__ = None

    def __iter__(self):
        return iter([1])


class NoIter:
    __iter__ = None

    def __getitem__(self, i):
        return 1


class NoRev(OldSequence):
    __reversed__ = None


class BadIter:
    def __iter__(self):
        return 5


class Odd:
    def __contains__(self, x):
        return "truthy" if x else []


print(1 in Odd(), 0 in Odd(), 0 not in Odd())
for f in (lambda: 1 in NoContains(), lambda: list(NoIter()), lambda: reversed(NoRev()), lambda: iter(BadIter()), lambda: list(Hint), lambda: 1 in 5, lambda: g[1, 2, 3], lambda: len(Rev()), lambda: Rev()[0], lambda: Rev().__setitem__(0, 1)):
    try:
        print(f())
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
r = Rev()
try:
    r[0] = 1
except TypeError as e:
    print(e)
for k in (0, "k"):
    try:
        del r[k]
    except TypeError as e:
        print(e)

"""Emulating callables, containers and numbers; implicit look-up of special methods on the class; context managers; __class_getitem__, __missing__, __index__."""


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Trace:
    """Says what it was asked."""

    def __getitem__(self, k):
        return f"get {k!r}"

    def __setitem__(self, k, v):
        print(f"set {k!r} = {v!r}", end="; ")

    def __delitem__(self, k):
        print(f"del {k!r}", end="; ")

    def __call__(self, *a, **k):
        return f"call {a} {k}"


t = Trace()
print(t[1], t[1, 2], t[1:2], t[::2, ...], t["k"], t[()], t[(1, 2), 3], t[-1], t[None], t(1, *[2], k=3, **{"z": 4}))
t[1:2] = 3
t[...] += "!"
del t[1, 2:3]
del t[0], t["x"]
print()


class Grid:
    def __init__(self, w, h):
        self.w, self.h, self.cells = w, h, {}

    def __getitem__(self, at):
        x, y = at
        if isinstance(x, slice) or isinstance(y, slice):
            xs = range(*x.indices(self.w)) if isinstance(x, slice) else [x]
            ys = range(*y.indices(self.h)) if isinstance(y, slice) else [y]
            return [[self[i, j] for i in xs] for j in ys]
        if not (0 <= x < self.w and 0 <= y < self.h):
            raise IndexError(f"({x}, {y}) outside {self.w}x{self.h}")
        return self.cells.get((x, y), ".")

    def __setitem__(self, at, value):
        self.cells[at] = value

    def __contains__(self, value):
        return value in self.cells.values()

    def __len__(self):
        return self.w * self.h

    def __iter__(self):
        return ("".join(self[x, y] for x in range(self.w)) for y in range(self.h))

    def __reversed__(self):
        return reversed(list(self))


g = Grid(4, 3)
g[1, 1] = "#"
g[3, 0] = "@"
print(list(g), list(reversed(g)), "#" in g, "x" in g, len(g), g[1:3, 1], g[::3, ::2], attempt(lambda: g[9, 9]), attempt(lambda: g[1]))


class OldIteration:
    def __getitem__(self, i):
        if i >= 4:
            raise IndexError(i)
        return i * i


o = OldIteration()
print(list(o), 9 in o, 5 in o, max(o), [*o], dict(zip("ab", o)), attempt(len, o), attempt(reversed, o), sum(o), a := None)
x, *y, z = o
print(x, y, z)


class Lookup(dict):
    def __missing__(self, key):
        if key == "raise":
            raise LookupError("told to")
        return f"missing {key}"


m = Lookup(a=1)
print(m["a"], m["b"], m.get("b"), "b" in m, attempt(lambda: m["raise"]), m.setdefault("c", 2), m["c"], "%(zz)s" % m, "{q}".format_map(m), len(m))


class Implicit:
    pass


i = Implicit()
i.__len__ = lambda: 5
i.__call__ = lambda: "called"
i.__iter__ = lambda: iter([1])
i.__add__ = lambda o: "added"
i.__enter__ = lambda: 1
print(attempt(len, i), attempt(lambda: i()), attempt(iter, i), attempt(lambda: i + 1), i.__len__(), i.__call__())
Implicit.__len__ = lambda self: 7
print(len(i), i.__len__())


class Meta(type):
    def __len__(cls):
        return 42

    def __getitem__(cls, k):
        return f"meta {k}"

    def __iter__(cls):
        return iter("meta")

    def __contains__(cls, x):
        return x == "in meta"

    def __add__(cls, other):
        return f"{cls.__name__}+{other}"


class Counted(metaclass=Meta):
    def __len__(self):
        return 1


print(len(Counted), len(Counted()), Counted["k"], list(Counted), "in meta" in Counted, Counted + 1)


class Generic:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item.__name__ if isinstance(item, type) else item}]"


print(Generic[int], Generic["x", 1], attempt(lambda: Generic()[1]), attempt(lambda: int[1]), list[int], dict[str, int])


class Number:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n

    def __neg__(self):
        return Number(-self.n)

    def __invert__(self):
        return Number(~self.n)

    def __divmod__(self, o):
        return "divmod", self.n, o

    def __rdivmod__(self, o):
        return "rdivmod", o, self.n

    def __pow__(self, e, mod=None):
        return "pow", self.n, e, mod

    def __rpow__(self, b):
        return "rpow", b, self.n

    def __matmul__(self, o):
        return "matmul"

    def __trunc__(self):
        return self.n

    def __abs__(self):
        return abs(self.n)


n = Number(3)
print([10, 20, 30, 40][n], "abcdef"[n:], hex(n), bin(n), oct(n), range(n), "x" * n, (-n).n, (~n).n, divmod(n, 2), divmod(7, n), n**2, pow(n, 2, 5), 2**n, n @ 1, abs(Number(-4)), chr(Number(65)), bytes(n), int(n), round(2.5678, Number(2)) == 2.57 or "rounded")
print(attempt(lambda: n + 1), attempt(lambda: 1 - n), attempt(lambda: 1 @ n), attempt(lambda: +n), attempt(lambda: pow(2, n, 5)), attempt(lambda: [1] + n), attempt(lambda: n < n))


class CM:
    def __init__(self, swallow, log):
        self.swallow, self.log = swallow, log

    def __enter__(self):
        self.log.append("enter")
        return self.log

    def __exit__(self, kind, value, tb):
        self.log.append(f"exit {kind.__name__ if kind else None} {value}")
        return self.swallow


log = []
with CM(True, log) as l, CM(False, l):
    l.append("body")
    raise KeyError("k")
print(log)

def swallows(v):
    with CM(v, []):
        raise ValueError("v")
    return "swallowed"


print([attempt(swallows, v) for v in (0, "", "yes", [], [0], None)])
for bad in (5, Implicit()):
    try:
        with bad:
            pass
    except TypeError as e:
        print(e)

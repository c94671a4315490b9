"""Subclasses of tuple, set and frozenset."""


class Point(tuple):
    __slots__ = ()

    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    x = property(lambda self: self[0])
    y = property(lambda self: self[1])

    def __repr__(self):
        return f"Point(x={self.x}, y={self.y})"

    def __add__(self, o):
        return Point(self.x + o[0], self.y + o[1])

    def replace(self, **kw):
        return Point(kw.get("x", self.x), kw.get("y", self.y))


p = Point(1, 2)
x, y = p
print(p, p.x, p + (1, 1), x, y, p == (1, 2), (1, 2) == p, hash(p) == hash((1, 2)), {p: 1}[(1, 2)], p[0], p[:], p[::-1], len(p), 2 in p, p < (1, 3), sorted([Point(2, 1), p]), p.replace(y=5), p * 2, (0,) + p, list(p), isinstance(p, tuple), type(p[:]).__name__)
for f in (lambda: setattr(p, "x", 1), lambda: setattr(p, "z", 1), lambda: p.__setitem__(0, 1), lambda: Point(1), lambda: p[5]):
    try:
        print(f())
    except (AttributeError, TypeError, IndexError) as e:
        print(type(e).__name__, e)


class Pair(tuple):
    def __init__(self, items):
        self.made = True

    def __getitem__(self, i):
        return f"item{i}"

    def __len__(self):
        return 42

    def __iter__(self):
        return iter("iter")


q = Pair([1, 2])
print(q, q.made, q[0], len(q), list(q), [*q], tuple(q), q == (1, 2), q.count(1), q.index(2), "%s %s %s %s" % tuple(q))
try:
    print("%s" % (q,))
except TypeError as e:
    print(e)


def named(name, *fields):
    def new(cls, *a):
        if len(a) != len(fields):
            raise TypeError(f"{name} takes {len(fields)} values")
        return tuple.__new__(cls, a)
    ns = {"__new__": new, "_fields": fields, "__slots__": (), "__repr__": lambda s: f"{name}({', '.join(f'{f}={v!r}' for f, v in zip(fields, s))})"}
    for i, f in enumerate(fields):
        ns[f] = property(lambda s, i=i: s[i])
    return type(name, (tuple,), ns)


Rgb = named("Rgb", "r", "g", "b")
c = Rgb(1, 2, 3)
print(c, c.g, Rgb._fields, sum(c), c == (1, 2, 3), max(c))
try:
    Rgb(1)
except TypeError as e:
    print(e)
match c:
    case (r, g, b):
        print(r, g, b)


class Tags(set):
    def add(self, x):
        super().add(x.lower())
        return self

    def __contains__(self, x):
        return super().__contains__(x.lower())

    def __repr__(self):
        return f"Tags({sorted(self)})"


t = Tags(["a"]).add("B").add("C")
print(t, "b" in t, "B" in t, len(t), sorted(t | {"z"}), type(t | {"z"}).__name__, t & {"a"}, sorted(t - {"a"}), sorted(t ^ {"a", "q"}), t == {"a", "b", "c"}, t >= {"a"}, isinstance(t, set))
t |= {"new"}
t.discard("a")
t.update(["X"])
print(t, type(t).__name__, sorted(t.copy()), type(t.copy()).__name__, sorted(t.union(["y"])), bool(Tags()), sorted(t), t.isdisjoint({"q"}))


class Frozen(frozenset):
    def __new__(cls, *items):
        return super().__new__(cls, items)

    def __repr__(self):
        return f"Frozen{tuple(sorted(self))}"


f = Frozen(3, 1, 2)
f.note = "n"
print(f, f.note, hash(f) == hash(frozenset([1, 2, 3])), {f: "v"}[frozenset([1, 2, 3])], sorted(f | {9}), type(f | {9}).__name__, f == {1, 2, 3}, f < {1, 2, 3, 4}, 2 in f, {Frozen(1), Frozen(1)}, len(f), max(f))
try:
    f.add(1)
except AttributeError as e:
    print(e)
try:
    hash(t)
except TypeError as e:
    print(e)

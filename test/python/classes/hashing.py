"""__hash__ and __eq__ in sets and dictionaries: mutable keys, collisions, inherited, None, by identity."""


class Key:
    hashed = 0
    compared = 0

    def __init__(self, k, h=None):
        self.k, self.h = k, h

    def __hash__(self):
        Key.hashed += 1
        return hash(self.k) if self.h is None else self.h

    def __eq__(self, o):
        Key.compared += 1
        return isinstance(o, Key) and self.k == o.k

    def __repr__(self):
        return f"K{self.k}"


d = {Key(1): "one", Key(2): "two"}
print(d[Key(1)], Key(2) in d, Key(3) in d, d, Key.compared)
same = [Key(i, 7) for i in range(5)]
s = set(same)
print(len(s), Key(3, 7) in s, Key(9, 7) in s, sorted(k.k for k in s))
s.discard(Key(2, 7))
s.add(Key(3, 7))
print(sorted(k.k for k in s), {Key(1): 1, Key(1): 2})


class ById:
    pass


a, b = ById(), ById()
print(len({a, b, a}), {a: 1}[a], b in {a: 1}, hash(a) == hash(a), a == a, a == b)


class EqOnly:
    def __eq__(self, o): return True


class Derived(EqOnly):
    def __hash__(self): return 1


class Again(Derived):
    def __eq__(self, o): return False


class Kept(Derived):
    def __eq__(self, o): return self is o
    __hash__ = Derived.__hash__


for cls in (EqOnly, Derived, Again, Kept):
    try:
        print(cls.__name__, hash(cls()), len({cls(), cls()}))
    except TypeError as e:
        print(cls.__name__, e, cls.__hash__)


class Big:
    def __init__(self, n): self.n = n
    def __hash__(self): return self.n


print(hash(Big(5)), hash(Big(-1)), hash(Big(True)), {Big(1): 0} is not None)
for bad in ("x", 1.5, None):
    try:
        hash(Big(bad))
    except TypeError as e:
        print(e)


class Raises:
    def __hash__(self): raise ValueError("no hash today")


for f in (lambda: {Raises(): 1}, lambda: {Raises()}, lambda: {}.get(Raises()), lambda: Raises() in set(), lambda: hash((1, Raises()))):
    try:
        f()
    except ValueError as e:
        print(e)
for f in (lambda: {[]: 1}, lambda: {{}}, lambda: {(1, []): 2}, lambda: hash(set()), lambda: {1: 2}[[]], lambda: [] in {1}, lambda: {bytearray(): 1}, lambda: hash(slice(1)) if False else hash([])):
    try:
        f()
    except TypeError as e:
        print(e)


class Point:
    def __init__(self, x, y): self.x, self.y = x, y
    def _key(self): return self.x, self.y
    def __eq__(self, o): return self._key() == o._key() if isinstance(o, Point) else NotImplemented
    def __hash__(self): return hash(self._key())


grid = {Point(x, y): x * y for x in range(4) for y in range(4)}
print(grid[Point(2, 3)], len(grid), Point(1, 1) in grid, Point(9, 9) in grid, len({Point(0, 0), Point(0, 0), (0, 0)}), frozenset([Point(1, 2)]) == frozenset([Point(1, 2)]))
print(hash(1) == hash(1.0) == hash(True), hash("a") == hash("a"), hash((1, 2)) == hash((1, 2)), hash(frozenset([1, 2])) == hash(frozenset([2, 1])), {1: "a", 1.0: "b", True: "c"})

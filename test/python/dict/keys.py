# Keys of every type; equal keys are one key, whatever their types.
class K:
    def __init__(self, n, h=None):
        self.n = n
        self.h = n if h is None else h

    def __hash__(self):
        return self.h

    def __eq__(self, other):
        if isinstance(other, K):
            return self.n == other.n
        return self.n == other

    def __repr__(self):
        return f"K({self.n})"


d = {}
for key in (1, 1.0, True, K(1), 2, K(2), 2.0, "1", b"1", (1,), None, frozenset([1]), 10**20, float(2**20), 2**20, range(3), int, len, "x" * 100):
    d[key] = d.get(key, 0) + 1
print(d[1], d[2], d["1"], d[b"1"], d[(1,)], d[None], d[10**20], d[2**20], d[int], d["x" * 100], d[range(0, 3)], len(d))
print([k if not callable(k) else k.__name__ for k in d])
same = {}
for i in range(30):
    same[K(i, 5)] = i
print(len(same), same[K(7, 5)], K(30, 5) in same, same[7] if K(7, 5).__hash__() == 7 else "other hash")
for i in range(0, 30, 2):
    del same[K(i, 5)]
print(len(same), [same[K(i, 5)] for i in range(1, 30, 2)])
mixed = {"a": 1, 5: 2}
mixed[K(5)] = 3
mixed[K("a", hash("a"))] = 4
print(mixed)
print({5: "small"}[K(5)], K(5) in {5: 1}, 5 in {K(5): 1}, 5.0 in {K(5): 1}, K("s", hash("s")) in {"s": 1}, "s" in {K("s", hash("s")): 1})


class NoHash:
    def __eq__(self, other):
        return True


class Raises:
    def __hash__(self):
        raise ValueError("no hash")


class RaisesEq:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        raise ValueError("no eq")


for bad in (NoHash(), Raises(), [], {}, set(), bytearray(), (1, [])):
    try:
        {bad: 1}
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
e = {RaisesEq(): 1}
try:
    e[RaisesEq()]
except ValueError as x:
    print(x)
try:
    e[1]
except ValueError as x:
    print(x)
print(e.get(2), len(e))
nan = float("nan")
f = {nan: 1}
print(f[nan], nan in f)

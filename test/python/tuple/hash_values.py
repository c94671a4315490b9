# Tuples as keys and set members; equality of hashes for equal tuples; nested and mixed numbers.
grid = {}
for x in range(4):
    for y in range(4):
        grid[x, y] = x * y
print(grid[2, 3], grid.get((9, 9), "none"), (1, 1) in grid, (1.0, True) in grid, len(grid), [k for k, v in grid.items() if v == 6], sum(grid.values()))
for a, b in (((1, 2), (1.0, 2.0)), ((True, False), (1, 0)), (("a", ("b", ("c",))), ("a", ("b", ("c",)))), ((2**70,), (2**70,)), ((None,), (None,)), (((),), ((),)), ((1.5, -0.0), (1.5, 0.0)), ((b"x",), (b"x",)), ((frozenset({1, 2}),), (frozenset({2, 1}),)), ((range(3),), (range(0, 3),))):
    print(a == b, hash(a) == hash(b), len({a, b}))
seen = set()
for t in [(1, 2), (2, 1), (1, 2), (1, 2, 3), ((1, 2),), (1, 2.0), ("1", "2")]:
    if t in seen:
        print("again", t)
    seen.add(t)
print(len(seen))
del grid[0, 0]
grid[(0, 1)] += 5
print((0, 0) in grid, grid[0, 1], grid.pop((3, 3)), len(grid))
for bad in (([],), (1, {}), ((1, set()),), (bytearray(),)):
    try:
        hash(bad)
        print("hashable", bad)
    except TypeError as e:
        print(e)


class Key:
    def __init__(self, k):
        self.k = k

    def __hash__(self):
        return self.k % 3

    def __eq__(self, other):
        return self.k == other.k

    def __repr__(self):
        return f"K{self.k}"


d = {(Key(i), i % 2): i for i in range(8)}
print(d, d[Key(5), 1], (Key(4), 1) in d, (Key(4), 0) in d)

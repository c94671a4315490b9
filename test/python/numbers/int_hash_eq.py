# Equality and hash across int, bool, float and complex; as dictionary keys.
pairs = [(1, True), (1, 1.0), (0, -0.0), (0, False), (2, 2 + 0j), (2**30, float(2**30)), (2**60, float(2**60)), (5, 5.5), (1, "1"), (0, None), (2**70, 2**70), (10**20, 10**20 + 1), (3, 3.0 + 0j)]


def abs_small(x):
    return not isinstance(x, float) or x < 1000


for a, b in pairs:
    print(a if abs_small(a) else type(a), b if abs_small(b) else type(b), a == b, b == a, a != b, hash(a) == hash(b) if a == b else "-")
print({1: "int"}[True], {True: "bool"}[1.0], {1.0: "float"}[1 + 0j], {2**40: "x"}[float(2**40)])
d = {}
d[1] = "a"
d[1.0] = "b"
d[True] = "c"
d[0] = "d"
d[False] = "e"
d[-0.0] = "f"
print(d, len(d))
print({0, 0.0, False, 0j}, {1, 1.0, True}, len({2**65, float(2**65), 2**65 + 1}))
print([1, 2, 3].index(2.0), [1.0, 2.0].count(True), (1, True, 1.0).count(1), 1 in [True], 1.0 in {1}, 2 in (2.0,))
print(1 < 1.5, 2 > 1.5, 1 <= True, 2**70 > 1e20, -(2**70) < -1e20, 10**50 > float("inf"), 10**50 < float("inf"), -(10**50) > float("-inf"), 1 < float("nan"), 1 == float("nan"))
print(2**53 == 2.0**53, 2**24 + 1 == 2.0**24, (2**24 + 1) > 2.0**24, 16777217 != 16777216.0)
for f in (lambda: 1 < "a", lambda: 1j < 1, lambda: 1 < 1j, lambda: None < 1, lambda: 1 >= [], lambda: 2**70 < "x"):
    try:
        print(f())
    except TypeError as e:
        print(e)

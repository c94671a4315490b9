# set and frozenset: every method and operator with every kind of argument; errors.
def show(r):
    if isinstance(r, (set, frozenset)):
        return type(r).__name__, sorted(r, key=lambda x: (str(type(x)), x))
    return r


def t(f, *args, **kwargs):
    try:
        print(show(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


for make in (set, frozenset):
    a, b = make("abcd"), make("cdef")
    t(lambda: a | b)
    t(lambda: a & b)
    t(lambda: a - b)
    t(lambda: a ^ b)
    t(lambda: a | set("x"))
    t(lambda: a & frozenset("ax"))
    t(lambda: frozenset("ax") - a)
    t(lambda: set("ax") ^ a)
    t(a.union)
    t(a.union, "xy", [1, 2], {3: 4})
    t(a.intersection)
    t(a.intersection, "abc", "bcd")
    t(a.difference)
    t(a.difference, "ab", ["c"])
    t(a.symmetric_difference, "cx")
    t(a.symmetric_difference, "ccxx")
    t(a.isdisjoint, "xyz")
    t(a.isdisjoint, "xya")
    t(a.issubset, "abcdef")
    t(a.issubset, [])
    t(a.issuperset, "ab")
    t(a.issuperset, "xb")
    t(a.copy)
    t(lambda: a.copy() is a)
    t(lambda: a | "x")
    t(lambda: a & [1])
    t(lambda: a - None)
    t(lambda: a ^ 5)
    t(a.union, 5)
    t(a.intersection, None)
    t(a.difference, 1)
    t(a.symmetric_difference)
    t(a.issubset, 5)
    t(a.union, [[]])
    t(make, 5)
    t(make, [1, [2]])
    t(make, "ab", "c")
    t(make, iterable="ab")
    t(lambda: a + b)
    t(lambda: a[0])
    t(lambda: a < 5)
    t(lambda: a < b)
    t(lambda: [] in a)
    t(lambda: {1} in a)
    t(lambda: len(make()))
    t(lambda: bool(make()))
    t(lambda: a.foo)
s = {1, 2, 3}
t(s.add, 4)
t(s.add, [])
t(s.add)
t(s.discard, 99)
t(s.remove, 1)
t(s.remove, 99)
t(s.remove, "key")
t(s.remove, [1])
t(s.update, [5, 6], "a", {7: 8})
t(lambda: s)
t(s.intersection_update, [2, 3, 5, 7, "a"])
t(lambda: s)
t(s.difference_update, [2], ["a"])
t(lambda: s)
t(s.symmetric_difference_update, [3, 100])
t(lambda: s)
s |= {1, 2}
s &= {1, 2, 5, 7, 100}
s -= {100}
s ^= {2, 3}
t(lambda: s)
t(lambda: sorted([s.pop(), s.pop(), s.pop(), s.pop()]))
t(s.pop)
t(s.pop, 1)
t(s.clear)
t(hash, s)
t(lambda: frozenset().add(1))
f = frozenset("ab")
g = f
f |= {"c"}
t(lambda: f)
t(lambda: g)
try:
    s |= [1]
except TypeError as e:
    print(e)
try:
    s -= "a"
except TypeError as e:
    print(e)
print(frozenset() == set(), frozenset("ab") == set("ba"), hash(frozenset("ab")) == hash(frozenset("ba")), {frozenset({1}): "x"}[frozenset([1])], frozenset({1}) in {frozenset({1})}, {1} in {frozenset({1})}, frozenset(f) is f, set(s) is s)

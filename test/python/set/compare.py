# Subsets and supersets.
def error(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


a, b, c = {1, 2}, {1, 2, 3}, {4}
for x, y in ((a, b), (b, a), (a, a), (a, c), (set(), a), (a, frozenset(b)), (frozenset(b), a), (frozenset(), set())):
    print(x < y, x <= y, x > y, x >= y, x == y, x != y, x.issubset(y), x.issuperset(y), x.isdisjoint(y))
print(a.issubset([1, 2, 3]), a.issuperset("") , b.issuperset(range(1, 3)), a.isdisjoint([5]), a.isdisjoint([2]), a.isdisjoint({1: 2}))
error(lambda: a < [1, 2, 3])
error(lambda: a <= 5)
error(lambda: [1] > a)
error(lambda: a.issubset(5))
error(lambda: a.issuperset(5))
error(lambda: a.isdisjoint(5))
error(lambda: a.isdisjoint([[]]))
print({1} == 1, {1} == {1: 2}, {1} == {1: 2}.keys(), {1} < {1: 2, 3: 4}.keys(), {(1, 2)} == {1: 2}.items())
print({1.0, 2} == {1, 2.0}, {"a", 1} >= {1}, {frozenset([1])} == {frozenset([1.0])})
sets = [frozenset(s) for s in ("", "a", "ab", "b")]
print([[int(x < y) for y in sets] for x in sets])

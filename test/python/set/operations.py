# Union, intersection, difference, symmetric difference: methods, operators, in place.
def error(f):
    try:
        r = f()
        print(sorted(r) if isinstance(r, (set, frozenset)) else r)
    except Exception as e:
        print(type(e).__name__, e)


a = {1, 2, 3, 4}
b = {3, 4, 5}
f = frozenset(b)
for x, y in ((a, b), (a, f), (f, a), (f, f), (a, set()), (set(), b), (a, a)):
    for r in (x | y, x & y, x - y, x ^ y):
        print(type(r).__name__, sorted(r), end="; ")
    print()
print(sorted(a.union(b, [9], "x"[:0])), sorted(a.union()), sorted(a.intersection(b, [3, 7])), sorted(a.intersection()))
print(sorted(a.difference(b, [1])), sorted(a.difference()), sorted(a.symmetric_difference([4, 5, 5])), sorted(a.union({7: 8}, range(3))))
print(type(f.union(a)).__name__, sorted(f.union(a)), type(f.difference([3])).__name__, sorted(f.difference([3])), sorted(f.intersection("a", f)), sorted(f.symmetric_difference(a)))
error(lambda: a | [1])
error(lambda: a & [1])
error(lambda: a - [1])
error(lambda: a ^ "x")
error(lambda: [1] | a)
error(lambda: a | None)
error(lambda: a.union(5))
error(lambda: a.union([[]]))
error(lambda: a.intersection(5))
error(lambda: a.difference([[]]))
error(lambda: a.symmetric_difference(5))
c = a
c |= b
print(sorted(c), c is a)
c &= {1, 2, 3, 9}
print(sorted(c), c is a)
c -= {2}
print(sorted(c))
c ^= {3, 8}
print(sorted(c), c is a)
c |= c
c &= c
print(sorted(c))
c ^= c
print(c)
d = {1, 2}
d -= d
print(d)
g = frozenset([1])
h = g
h |= {2}
print(sorted(g), sorted(h), type(h).__name__)


def bad(op):
    s = {1}
    if op == "|":
        s |= [2]
    elif op == "&":
        s &= [2]
    elif op == "-":
        s -= [2]
    else:
        s ^= [2]


for op in "|&-^":
    error(lambda: bad(op))
s = {1, 2, 3}
print(s.update([4], (5,), {6: 0}), sorted(s))
print(s.intersection_update([1, 2, 4], {1, 4}), sorted(s))
print(s.difference_update([1], "x"), sorted(s))
print(s.symmetric_difference_update([4, 7]), sorted(s))
s.update()
s.difference_update()
s.intersection_update()
print(sorted(s))
error(lambda: s.update(3))
s.update(s)
s.difference_update(s)
print(s)

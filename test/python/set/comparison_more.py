# Subset ordering, equality across set, frozenset, keys views; text of sets; nested frozensets.
sets = [set(), {1}, {1, 2}, {2, 3}, {1, 2, 3}, frozenset({1, 2}), frozenset(), {1.0, True + 1}]
for a in sets:
    print(sorted(a), [(a < b) + 2 * (a <= b) + 4 * (a == b) + 8 * (a != b) + 16 * (a > b) + 32 * (a >= b) for b in sets], [a.issubset(b) for b in sets], [a.isdisjoint(b) for b in sets])
print({1} == [1], {1} == {1: 0}.keys(), {1: 0}.keys() == {1}, {1} != (1,), {1, 2} > {1: 0}.keys(), set() < {1: 0}.keys())
for f in (lambda: {1} < [1], lambda: {1} >= 1, lambda: [1] < {1}, lambda: sorted([{2}, {1}, {1, 2}]), lambda: max({1}, {1, 2}), lambda: {1} < {1: 0}):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(set(), {1}, frozenset(), frozenset({1}), {"a"}, {(1, 2)}, {None}, {frozenset()}, {frozenset({1})}, [set()], {"k": {5}})
powerset = {frozenset()}
for x in "abc":
    powerset |= {s | {x} for s in powerset}
print(len(powerset), sorted("".join(sorted(s)) for s in powerset), frozenset("ab") in powerset, set("ab") in powerset, frozenset("ad") in powerset)
powerset.discard(set("abc"))
try:
    powerset.remove({"x"})
except KeyError as e:
    print("KeyError", e)
print(len(powerset), {*"hello", *[1]} == {1, "h", "e", "l", "o"}, {x % 3 for x in range(10)}, len({*range(100), *range(50, 150)}), sum({1, 2, 3}), max({3, 9, 1}), min("set"), sorted({3: 0, 1: 0}), 2 in {1, 2}, 5 not in {1})
a = {1, 2, 3}
b = a
b.add(4)
c = a.copy()
c.add(5)
print(a == b, a is b, a == c, len(c), a < c, a.__contains__(4), a.__len__(), a.__and__({1}), a.__or__([]), a.__rsub__({9}), a.__eq__([]), a.__lt__(c))


class S(set):
    pass


class F(frozenset):
    pass


print(S([1]), F([1]), S([1]) == {1}, type(S([1]) | {2}).__name__, type({2} | S([1])).__name__, type(S([1]).copy()).__name__, type(F([1]) & {1}).__name__, hash(F([1])) == hash(frozenset([1])))

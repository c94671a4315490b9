# Construction, membership, changing sets. Sets print in any order: what is shown is sorted.
def error(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


print(set(), {1}, {"a"}, frozenset(), frozenset([1]), frozenset({"x"}))
s = {3, 1, 2, 3, 1}
print(sorted(s), len(s), bool(s), bool(set()), 1 in s, 5 in s, 5 not in s)
print(sorted(set("hello")), sorted(set([1, 2, 2])), sorted(set(range(4))), sorted({x * x for x in range(-3, 4)}), sorted({*"ab", *"bc"}), sorted(set({1: 2, 3: 4})))
error(lambda: set(5))
error(lambda: set([[]]))
error(lambda: {[]})
error(lambda: set(1, 2))
error(lambda: frozenset(5))
s.add(9)
s.add(9)
s.discard(1)
s.discard(100)
s.remove(2)
print(sorted(s))
error(lambda: s.remove(100))
error(lambda: s.add([]))
error(lambda: s.discard([]))
error(lambda: [] in s)
t = {42}
print(t.pop(), t)
error(lambda: t.pop())
print(sorted(s), s.clear(), s)
c = {1, 2}
d = c.copy()
d.add(3)
print(len(c), len(d), type(c.copy()).__name__, type(frozenset(c).copy()).__name__)
print({1, 2} == {2, 1}, {1} == frozenset([1]), frozenset([1]) == {1}, {1} != {2}, {1} == [1], {1, True, 1.0}, {0, False})
print(hash(frozenset([1, 2])) == hash(frozenset([2, 1])), {frozenset([1]): "x"}[frozenset([1])])
error(lambda: hash({1}))
error(lambda: {{1}})
nested = {frozenset([1, 2])}
print({1, 2} in nested, {1} in nested, frozenset([2, 1]) in nested)
nested.discard({1, 2})
print(nested)
nested = {frozenset([5])}
nested.remove({5})
print(nested)
error(lambda: nested.remove({5, 6}))
print(frozenset(frozenset([1])), frozenset([1]).__len__(), {1}.__contains__(1), type({1}).__name__)
error(lambda: {1}[0])
error(lambda: frozenset([1]).add(2))
error(lambda: {1} + {2})
error(lambda: set().foo)
print(str({1}), repr(frozenset()), f"{ {'a'} }", [{1}], sorted([{1, 2, 3}, {1}, {1, 2}], key=len))
big = set()
for i in range(2000):
    big.add(i * 7 % 2003)
print(len(big), sum(big), 2002 in big, 5 in big)
for i in range(0, 2003, 2):
    big.discard(i)
print(len(big), sum(big), max(big), min(big))
while big:
    big.pop()
print(big)

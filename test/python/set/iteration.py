# Iterating, changing while iterating, subclasses.
def error(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def add():
    s = {1}
    for x in s:
        s.add(x + 1)


def remove():
    s = {1, 2, 3}
    for x in s:
        s.remove(x)


error(add)
error(remove)
s = {1, 2, 3}
for x in list(s):
    s.discard(x)
print(s)
it = iter({5})
print(it.__length_hint__(), next(it), next(it, "end"), type(it).__name__)
print(sum({1, 2, 3}), max({4, 9, 2}), sorted({"b", "a"}), any({0}), all(set()), list(map(str, {7})), [*{1}], {*()}, len({*range(5), *range(3)}))
a, b = {1, 2}
print(a + b)


class S(set):
    def __init__(self, items=(), name=""):
        super().__init__(items)
        self.name = name


x = S([1, 2], "x")
print(x.name, len(x), isinstance(x, set), type(x | {3}).__name__, x == {1, 2}, S([1]), sorted(x - {1}))
x.add(5)
x |= {6}
print(type(x).__name__, sorted(x))


class F(frozenset):
    def __new__(cls, *items):
        return super().__new__(cls, items)


y = F(1, 2, 2)
print(len(y), hash(y) == hash(frozenset([1, 2])), {y: 1}[frozenset([2, 1])], F(3), type(y & {1}).__name__)


class H:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 3

    def __eq__(self, other):
        return isinstance(other, H) and self.n == other.n


hs = {H(i % 20) for i in range(100)}
print(len(hs), sorted(h.n for h in hs), H(3) in hs, H(30) in hs)
hs -= {H(i) for i in range(0, 20, 2)}
print(sorted(h.n for h in hs))

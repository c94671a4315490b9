"""Counter: multiset operations, missing elements, ordering of most_common, and what counts may be."""

from collections import Counter


def show(title, c):
    print(f"{title:<22}", dict(sorted(c.items(), key=lambda kv: (-kv[1], str(kv[0])))))


words = "the quick brown fox jumps over the lazy dog the fox".split()
c = Counter(words)
show("words", c)
print(c["the"], c["cat"], "cat" in c, len(c), c.total())
print(c.most_common(2), c.most_common(0), len(c.most_common()), c.most_common(100)[-1][1])
print(Counter("abracadabra").most_common(3))
print(Counter(a=3, b=1), Counter({"x": 2, "y": 0}), Counter([1, 1, 2]), Counter())
print(repr(Counter("hello")), str(Counter("hello")))

a, b = Counter(a=4, b=2, c=0, d=-2), Counter(a=1, b=2, c=3, d=4)
for title, value in (("a+b", a + b), ("a-b", a - b), ("a&b", a & b), ("a|b", a | b), ("+a", +a), ("-a", -a)):
    show(title, value)

c = Counter(a=4, b=2)
c.subtract(Counter(a=1, b=2, c=3))
show("subtract", c)
c.subtract("aab")
show("subtract iterable", c)
c.update("aab", z=9)
show("update", c)
c.update({"a": 10})
show("update mapping", c)
c += Counter(a=1)
show("+=", c)
c -= Counter(z=8)
show("-=", c)
c |= Counter(q=7, z=5)
show("|=", c)
c &= Counter(q=2, z=50)
show("&=", c)

print(sorted(Counter(a=2, b=1).elements()), list(Counter(x=-1, y=0).elements()))
print(Counter(a=1) == Counter(a=1, b=0), Counter(a=1) != Counter(a=2), Counter(a=1) <= Counter(a=2), Counter(a=1) < Counter(a=1), Counter(a=3) >= Counter(a=2, b=1), Counter(a=3, b=1) > Counter(a=2))
print({"a": 1} == Counter(a=1), isinstance(c, dict), Counter(a=1).copy(), type(Counter(a=1).copy()).__name__)

d = Counter("aabbb")
del d["a"], d["nothing"]
print(d, d.pop("b"), d, d.setdefault("k", 5), d)
try:
    d.pop("nope")
except KeyError as e:
    print("KeyError", e)
try:
    Counter.fromkeys("abc")
except NotImplementedError as e:
    print("NotImplementedError", e)
try:
    Counter(5)
except TypeError as e:
    print("TypeError", e)
try:
    Counter([[1]])
except TypeError as e:
    print("TypeError", e)

print(Counter("mississippi") - Counter("mips"))
print(sum((Counter(w) for w in ("abc", "bcd", "cde")), Counter()).most_common(1))


class Histogram(Counter):
    def bars(self):
        for key in sorted(self):
            yield f"{key}: {'#' * self[key]} {self[key] * 100 // self.total()}%"


h = Histogram("hello world".replace(" ", ""))
print("\n".join(h.bars()))
print(type(h + h).__name__, h.most_common(1), h)

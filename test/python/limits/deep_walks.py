# Data nested 150 deep is shown, compared and hashed: on the board the C stack has 8 KB.
def nest(n, make, x=1):
    for _ in range(n):
        x = make(x)
    return x


class Box(list):
    pass


N = 150
kinds = {
    "list": lambda x: [x],
    "tuple": lambda x: (x,),
    "pair": lambda x: (0, x),
    "dict": lambda x: {"k": x},
    "mixed": lambda x: [({1: x},)],
    "second": lambda x: [0, x, 2],
}
for name, make in kinds.items():
    n = N // 3 if name == "mixed" else N
    a, b, c = nest(n, make), nest(n, make), nest(n, make, 2)
    text = repr(a)
    print(name, len(text), text[:12], text[-8:], a == b, a != b, a == c, a != c, [a] == [b])
    if name in ("list", "tuple", "pair", "second"):
        print(a < c, c < a, a <= b, a < b, c >= a, max(a, c) is c)
    a = b = c = None
t = nest(N, lambda x: (x, 5))
print(hash(t) == hash(nest(N, lambda x: (x, 5))), hash(t) == hash(nest(N, lambda x: (x, 6))), {t: 1}[nest(N, lambda x: (x, 5))])
keys = nest(60, lambda x: {(1, (x if type(x) is int else 2,)): x})
print(repr(keys)[:40], repr(keys)[-10:], keys == nest(60, lambda x: {(1, (x if type(x) is int else 2,)): x}))
print(str(nest(N, lambda x: [x])).count("["), f"{nest(N, lambda x: (x,))!r}".count("("), "%s" % nest(N, lambda x: {1: x}) != "")
print(nest(20, lambda x: frozenset([x])) == nest(20, lambda x: frozenset([x])), repr(nest(20, lambda x: frozenset([x])))[:22])

# What contains itself.
a = [1]
a.append((a, {"a": a}))
print(a, (a,), {1: a})
d = {}
d["self"] = d
d[(1, 2)] = [d, {3: d}]
print(d)
b = Box([1])
b.append([b])
print(b, [b])
x, y = [], []
x.append(y)
y.append(x)
try:
    print(x == y)
except RecursionError:
    print("RecursionError")
try:
    hash(nest(5, lambda x: (x,), []))
except TypeError as error:
    print(error)


class Loud:
    def __init__(self, level):
        self.level = level

    def __repr__(self):
        if self.level == 0:
            raise ValueError("no repr")
        return "<" + repr([self.level, Loud(self.level - 1)] if self.level > 1 else (5,)) + ">"

    def __eq__(self, other):
        return [self.level] == [other.level]

    def __hash__(self):
        return self.level


print([Loud(3), {Loud(2): Loud(1)}], {(Loud(1), 2): [Loud(1)]})
for _ in range(2):
    try:
        repr([1, [2, (Loud(0),)]])
    except ValueError as error:
        print(error)
print([a[0], [1]], nest(N, lambda x: [x], Loud(7)) == nest(N, lambda x: [x], Loud(7)))

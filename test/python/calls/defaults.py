"""Default values: evaluated once, at the definition, from left to right."""

order = []


def note(x):
    order.append(x)
    return x


def f(a=note("a"), b=note("b"), *, c=note("c"), d=note("d")):
    return a, b, c, d


print(order)
print(f(), f(1), f(1, 2), f(b=3), f(d=4), f(1, c=5))
print(order)


def collect(x, into=[]):
    into.append(x)
    return into


print(collect(1), collect(2), collect(3, []), collect(4))
print(collect.__defaults__)

n = 10


def late(x=n):
    return x, n


n = 20
print(late())

functions = []
for i in range(4):
    def inner(x, i=i, j=i * i):
        return x + i + j
    functions.append(inner)
print([g(100) for g in functions], [g(0, 1) for g in functions])
print([h() for h in [lambda i=i: i for i in range(5)]], [h() for h in [lambda: i for i in range(5)]])


def chain(a, b=None, c=()):
    b = a if b is None else b
    return [a, b, *c]


print(chain(1), chain(1, 2), chain(1, c="xy"), chain(a=1, b=0))


def nested(a=1, b=lambda x, y=5: x * y, c=[i for i in range(3)], d={"k": [1]}):
    d["k"].append(a)
    return b(a), c, d


print(nested(), nested(2), nested(3, lambda v: v))


class C:
    size = 3

    def method(self, n=size, m=size * 2):
        return n, m


C.size = 50
print(C().method(), C().method(1))
try:
    def bad(a=1 // 0):
        pass
except ZeroDivisionError as e:
    print("definition:", e)

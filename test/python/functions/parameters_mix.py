"""Every legal order of parameters, and how arguments find them."""


def a1(a, b=1, *c, d, e=2, **f): return a, b, c, d, e, f
def a2(a, /, b, c=3, *, d=4): return a, b, c, d
def a3(*a, **b): return a, b
def a4(a=1, /, *, b=2): return a, b
def a5(a, b, /, *c): return a, b, c
def a6(*, a, **b): return a, b
def a7(a, *b, c=5): return a, b, c
def a8(a, /, **b): return a, b
def a9(a=0, b=0, c=0, d=0, e=0, f=0, g=0, h=0): return a, b, c, d, e, f, g, h


print(a1(1, d=2), a1(1, 2, 3, 4, d=5, x=6), a1(d=1, a=2), a1(*(1, 2, 3), **{"d": 4, "e": 5, "g": 6}))
print(a2(1, 2), a2(1, b=2, d=9), a2(1, 2, 3, d=5), a2(1, c=7, b=8))
print(a3(), a3(1, 2, x=3), a3(*[], **{}), a3(*"ab", **{"k": 1}))
print(a4(), a4(5), a4(b=6), a4(7, b=8))
print(a5(1, 2), a5(1, 2, 3, 4), a5(*range(5)))
print(a6(a=1), a6(a=1, b=2, c=3), a6(**{"a": 0, "z": 9}))
print(a7(1), a7(1, 2, 3), a7(1, c=0), a7(a=4), a7(*[1, 2], c=3))
print(a8(1), a8(1, a=2), a8(1, b=3, a=4))
print(a9(1, 2, h=8), a9(*[1, 2, 3], g=7), a9(d=4, a=1), a9(*range(8)))


class M:
    def m(self, a, *b, c=1, **d): return a, b, c, d
    @classmethod
    def c(cls, a=1, *, b): return cls.__name__, a, b
    @staticmethod
    def s(*a, k=0): return a, k
    def only_star(*a): return len(a), a[1:]
    def swallow(*args, **kw): return len(args), kw
    def __call__(self, *a, **k): return a, k


m = M()
print(m.m(1), m.m(1, 2, 3, c=4, e=5), M.m(m, 1), m.m(a=9), m.c(b=2), M.c(5, b=6), m.s(1, 2, k=3), m.only_star(1, 2), m.swallow(x=1), m(1, k=2))


def order(x, y, *z):
    return f"{x}{y}{z}"


print(order(*"ab"), order("a", *"bcd"), order(*["a"], *["b"], "c"), order(y=1, x=2), order(*[1], y=2))


def mutate(lst, d={}, *args):
    lst.append(len(args))
    d[len(d)] = args
    return lst, dict(d)


l = []
print(mutate(l), mutate(l, {}, 1, 2), mutate(l), l)


def rebind(a, *b, **c):
    a += 1
    b += (9,)
    c["new"] = a
    return a, b, c


t, k = (1, 2), {"q": 0}
print(rebind(*t, **k), t, k)


def forward(f, *args, **kwargs):
    return f(*args, **kwargs)


print(forward(a1, 1, d=2, z=3), forward(forward, forward, max, 1, 5), forward(sorted, [3, 1], reverse=True), forward(lambda: "none"))


def many(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t=20, *rest, u=21, v=22):
    return sum([a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, *rest])


print(many(*range(19)), many(*range(30), u=0), many(*range(10), **{ch: 1 for ch in "klmnopqrs"}))

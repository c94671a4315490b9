"""Rich comparison: reflection, defaults, NotImplemented, results that are no bools, sorting."""


class V:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        print("eq", self.n, end="; ")
        return self.n == o.n if isinstance(o, V) else NotImplemented

    def __lt__(self, o):
        print("lt", self.n, end="; ")
        return self.n < o.n if isinstance(o, V) else NotImplemented

    def __le__(self, o):
        print("le", self.n, end="; ")
        return self.n <= o.n if isinstance(o, V) else NotImplemented


a, b = V(1), V(2)
print(a == b, a != b, a < b, a > b, a <= b, a >= b)
print(a == 1, 1 == a, a != 1, a == V(1))
for f in (lambda: a < 1, lambda: a > 1, lambda: 1 < a, lambda: 1 >= a, lambda: a <= "x"):
    try:
        print(f())
    except TypeError as e:
        print(e)
print([v.n for v in sorted([V(3), V(1), V(2)])])
print(max(V(3), V(5)).n, min([V(3), V(5)]).n)
print(1 < 2 < 3, a < b < V(3), (a < b) == True)


class Sub(V):
    def __gt__(self, o):
        print("sub gt", end="; ")
        return "gt of sub"

    def __eq__(self, o):
        print("sub eq", end="; ")
        return "eq of sub"


print(a < Sub(5), a == Sub(1), Sub(1) == a, a != Sub(1), Sub(1) != a)


class NoHash:
    def __eq__(self, o):
        return True


class WithHash(NoHash):
    __hash__ = lambda self: 7


class Inherits(NoHash):
    pass


for cls in (NoHash, Inherits):
    try:
        print(hash(cls()))
    except TypeError as e:
        print(e, cls.__hash__)
print(hash(WithHash()), {WithHash(): 1}[WithHash()], len({WithHash(), WithHash()}))


class Array:
    def __init__(self, *v):
        self.v = v

    def _each(self, o, f):
        o = o.v if isinstance(o, Array) else [o] * len(self.v)
        return Array(*map(f, self.v, o))

    def __lt__(self, o): return self._each(o, lambda x, y: x < y)
    def __gt__(self, o): return self._each(o, lambda x, y: x > y)
    def __eq__(self, o): return self._each(o, lambda x, y: x == y)
    def __ne__(self, o): return self._each(o, lambda x, y: x != y)
    def __repr__(self): return f"Array{self.v}"
    def __bool__(self): return all(self.v)


x = Array(1, 5, 3)
print(x < 3, 3 < x, x == 5, x != x, x > Array(0, 9, 2), 4 > x, bool(x > 0))
print(0 < x < 9, 0 < x < 2)


class Ne:
    def __ne__(self, o):
        return "custom ne"


print(Ne() != 1, 1 != Ne(), Ne() == 1)


class Raises:
    def __eq__(self, o):
        raise ValueError("compared")


for f in (lambda: Raises() == 1, lambda: 1 == Raises(), lambda: Raises() != 1, lambda: 1 in [Raises()], lambda: [Raises()].index(2), lambda: {1: 2} == {1: Raises()}):
    try:
        print(f())
    except ValueError as e:
        print("ValueError", e)
r = Raises()
print(r in [r], [r] == [r], (r,) == (r,), [r].index(r), {1: r} == {1: r}, [r].count(r))
print(object() == object(), object() != object(), NotImplemented is a.__eq__(5))


class Total:
    def __init__(self, k): self.k = k
    def __lt__(self, o): return self.k < o.k


print([t.k for t in sorted([Total(2), Total(1)], reverse=True)], Total(1) > Total(0), max([Total(4), Total(9)]).k)
try:
    Total(1) <= Total(2)
except TypeError as e:
    print(e)

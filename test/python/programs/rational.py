"""Exact fractions: all operators, comparison and hash with other numbers, formats, continued fractions."""

from functools import total_ordering
from math import gcd


@total_ordering
class Q:
    __slots__ = ("p", "q")

    def __new__(cls, p=0, q=1):
        if isinstance(p, str):
            head, _, tail = p.partition("/")
            p, q = int(head), int(tail or 1)
        if q == 0:
            raise ZeroDivisionError(f"Q({p}, 0)")
        if q < 0:
            p, q = -p, -q
        d = gcd(p, q)
        self = super().__new__(cls)
        object.__setattr__(self, "p", p // d)
        object.__setattr__(self, "q", q // d)
        return self

    def __setattr__(self, name, value):
        raise AttributeError(f"{type(self).__name__} is immutable")

    def __repr__(self):
        return f"Q({self.p}, {self.q})"

    def __str__(self):
        return str(self.p) if self.q == 1 else f"{self.p}/{self.q}"

    def __format__(self, spec):
        if spec.endswith("m"):
            whole, rest = divmod(abs(self.p), self.q)
            text = ("-" if self.p < 0 else "") + (f"{whole} " if whole else "") + (f"{rest}/{self.q}" if rest else "")
            return format(text.strip() or "0", spec[:-1])
        return format(str(self), spec)

    @staticmethod
    def _of(x):
        return x if isinstance(x, Q) else Q(x) if isinstance(x, int) else None

    def __add__(self, other):
        o = Q._of(other)
        return NotImplemented if o is None else Q(self.p * o.q + o.p * self.q, self.q * o.q)

    __radd__ = __add__

    def __sub__(self, other):
        o = Q._of(other)
        return NotImplemented if o is None else self + -o

    def __rsub__(self, other):
        return -self + other

    def __mul__(self, other):
        o = Q._of(other)
        return NotImplemented if o is None else Q(self.p * o.p, self.q * o.q)

    __rmul__ = __mul__

    def __truediv__(self, other):
        o = Q._of(other)
        return NotImplemented if o is None else Q(self.p * o.q, self.q * o.p)

    def __rtruediv__(self, other):
        o = Q._of(other)
        return NotImplemented if o is None else o / self

    def __floordiv__(self, other):
        o = Q._of(other)
        return NotImplemented if o is None else (self.p * o.q) // (self.q * o.p)

    def __mod__(self, other):
        return self - other * (self // other)

    def __divmod__(self, other):
        return self // other, self % other

    def __pow__(self, n):
        if not isinstance(n, int):
            return NotImplemented
        return Q(self.p**n, self.q**n) if n >= 0 else Q(self.q**-n, self.p**-n)

    def __neg__(self):
        return Q(-self.p, self.q)

    def __abs__(self):
        return Q(abs(self.p), self.q)

    def __bool__(self):
        return self.p != 0

    def __eq__(self, other):
        o = Q._of(other)
        return NotImplemented if o is None else (self.p, self.q) == (o.p, o.q)

    def __lt__(self, other):
        o = Q._of(other)
        return NotImplemented if o is None else self.p * o.q < o.p * self.q

    def __hash__(self):
        return hash(self.p) if self.q == 1 else hash((self.p, self.q))

    def __int__(self):
        return int(self.p / self.q) if abs(self.p) < 2**20 else self.p // self.q

    def __round__(self, digits=None):
        if digits is None:
            return (2 * self.p + self.q) // (2 * self.q)
        scale = 10**digits
        return Q(round(self * scale), scale)


def continued(x):
    terms = []
    while True:
        whole = x // 1
        terms.append(whole)
        x -= whole
        if not x:
            return terms
        x = 1 / x


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


a, b = Q(3, 4), Q("-5/6")
print(a, b, a + b, a - b, a * b, a / b, b // a, b % a, divmod(b, a), -a, abs(b), a**3, a**-2)
print(1 + a, 2 - a, 3 * a, 1 / a, a + 1, a - 2, 1 - a == Q(1, 4), a != b, a < b, b <= a, a > 0, sorted([a, b, Q(1, 3), 1, 0]))
print(repr(Q(6, -8)), Q(4, 2), Q(0, 5), bool(Q(0)), hash(Q(7)) == hash(7), {Q(1, 2): "half"}[Q(2, 4)], Q(3) in {3})
print(f"{a:>8}|{b:<8}|{Q(22, 7):^12m}|{Q(-7, 2):m}|{Q(0):m}|{Q(1, 3):*>6}")
print(continued(Q(415, 93)), continued(Q(-7, 3)), sum([Q(1, n) for n in range(1, 11)], Q()), max(a, b, Q(5, 7)), int(Q(-7, 2)), round(Q(7, 2)), round(Q(22, 7), 3))
attempt(lambda: Q(1, 0))
attempt(lambda: a / 0)
attempt(lambda: a + 0.5)
attempt(lambda: a < "x")
attempt(lambda: a**0.5)
attempt(lambda: setattr(a, "p", 1))
attempt(lambda: Q("x/2"))
x = Q(1)
for n in range(8):
    x = (x + 2 / x) / 2
    if n in (2, 3):
        print(x, x * x - 2)
print(len(str(x.p)), x.p % 1000003, x.q % 1000003)

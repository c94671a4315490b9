# Exact fractions with every operator; polynomials and matrices over them.
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


class Fraction:
    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError(f"Fraction({n}, 0)")
        g = gcd(abs(n), abs(d)) * (1 if d > 0 else -1)
        self.n, self.d = n // g, d // g

    @classmethod
    def parse(cls, text):
        n, _, d = text.partition("/")
        return cls(int(n), int(d or 1))

    @staticmethod
    def of(x):
        if isinstance(x, Fraction):
            return x
        return Fraction(x) if isinstance(x, int) else NotImplemented

    def __repr__(self):
        return f"{self.n}/{self.d}" if self.d != 1 else str(self.n)

    def __eq__(self, other):
        other = Fraction.of(other)
        return NotImplemented if other is NotImplemented else (self.n, self.d) == (other.n, other.d)

    def __lt__(self, other):
        other = Fraction.of(other)
        return NotImplemented if other is NotImplemented else self.n * other.d < other.n * self.d

    def __le__(self, other):
        return self < other or self == other

    def __hash__(self):
        return hash((self.n, self.d)) if self.d != 1 else hash(self.n)

    def __add__(self, other):
        other = Fraction.of(other)
        return NotImplemented if other is NotImplemented else Fraction(self.n * other.d + other.n * self.d, self.d * other.d)

    __radd__ = __add__

    def __neg__(self):
        return Fraction(-self.n, self.d)

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other

    def __mul__(self, other):
        other = Fraction.of(other)
        return NotImplemented if other is NotImplemented else Fraction(self.n * other.n, self.d * other.d)

    __rmul__ = __mul__

    def __truediv__(self, other):
        other = Fraction.of(other)
        return NotImplemented if other is NotImplemented else Fraction(self.n * other.d, self.d * other.n)

    def __rtruediv__(self, other):
        return Fraction.of(other) / self

    def __pow__(self, k):
        return Fraction(self.n**k, self.d**k) if k >= 0 else Fraction(self.d**-k, self.n**-k)

    def __abs__(self):
        return Fraction(abs(self.n), self.d)

    def __bool__(self):
        return self.n != 0

    def __int__(self):
        return int(self.n / self.d) if abs(self.n) < 1000 else self.n // self.d

    def __floordiv__(self, other):
        return (self / other).n // (self / other).d

    def __round__(self, digits=0):
        scale = 10**digits
        return Fraction((2 * self.n * scale + self.d) // (2 * self.d), scale)


half, third = Fraction(1, 2), Fraction.parse("1/3")
print(half + third, half - third, half * third, half / third, 1 + half, 2 * third, 1 / third, 1 - half, -half, half**3, half**-2, abs(-third))
print(half > third, half >= third, half < 1, Fraction(4, 2) == 2, Fraction(2, -4), sorted([half, third, Fraction(3, 4), 0, 1]), max(half, third), sum([half, third, third]))
print(bool(Fraction(0)), int(Fraction(7, 2)), Fraction(7, 2) // half, round(Fraction(22, 7), 2), {half: "h"}[Fraction(2, 4)], {2: "two"}[Fraction(4, 2)])
for bad in (lambda: Fraction(1, 0), lambda: half + "x", lambda: half / 0, lambda: half < "x", lambda: "x" - half):
    try:
        print(bad())
    except (ZeroDivisionError, TypeError) as e:
        print(type(e).__name__, e)
harmonic = Fraction(0)
for i in range(1, 31):
    harmonic += Fraction(1, i)
print(harmonic)


def determinant(m):
    m = [[Fraction(x) for x in row] for row in m]
    sign, result = 1, Fraction(1)
    for i in range(len(m)):
        pivot = next((r for r in range(i, len(m)) if m[r][i]), None)
        if pivot is None:
            return Fraction(0)
        if pivot != i:
            m[i], m[pivot] = m[pivot], m[i]
            sign = -sign
        result *= m[i][i]
        for r in range(i + 1, len(m)):
            factor = m[r][i] / m[i][i]
            m[r] = [a - factor * b for a, b in zip(m[r], m[i])]
    return result * sign


print(determinant([[2, 0, 1], [1, 3, 2], [1, 1, 1]]), determinant([[0, 1], [1, 0]]), determinant([[1, 2], [2, 4]]), determinant([[i * j % 7 for j in range(1, 6)] for i in range(1, 6)]))


class Poly:
    def __init__(self, *c):
        while len(c) > 1 and not c[-1]:
            c = c[:-1]
        self.c = c

    def __call__(self, x):
        r = 0
        for a in reversed(self.c):
            r = r * x + a
        return r

    def __mul__(self, other):
        out = [0] * (len(self.c) + len(other.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(other.c):
                out[i + j] += a * b
        return Poly(*out)

    def __str__(self):
        terms = [f"{a}x^{i}" if i else f"{a}" for i, a in enumerate(self.c) if a]
        return " + ".join(terms) or "0"


p = Poly(1, 1)
q = p * p * Poly(-1, half)
print(q, q(2), q(third), (p * Poly(0)), [p(i) for i in range(4)])

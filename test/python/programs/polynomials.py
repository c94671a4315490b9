# Polynomials with exact coefficients: text, arithmetic, division, gcd, roots, interpolation, derivatives.
class Poly:
    def __init__(self, *coefficients):
        c = list(coefficients)
        while c and c[-1] == 0:
            c.pop()
        self.c = tuple(c)

    @property
    def degree(self):
        return len(self.c) - 1

    def __call__(self, x):
        result = 0
        for a in reversed(self.c):
            result = result * x + a
        return result

    def __add__(self, other):
        other = lift(other)
        n = max(len(self.c), len(other.c))
        pad = lambda c: list(c) + [0] * (n - len(c))
        return Poly(*(a + b for a, b in zip(pad(self.c), pad(other.c))))

    __radd__ = __add__

    def __neg__(self):
        return Poly(*(-a for a in self.c))

    def __sub__(self, other):
        return self + -lift(other)

    def __rsub__(self, other):
        return -self + other

    def __mul__(self, other):
        other = lift(other)
        out = [0] * (len(self.c) + len(other.c))
        for i, a in enumerate(self.c):
            for j, b in enumerate(other.c):
                out[i + j] += a * b
        return Poly(*out)

    __rmul__ = __mul__

    def __pow__(self, n):
        if n < 0:
            raise ValueError("negative exponent")
        out = Poly(1)
        for _ in range(n):
            out = out * self
        return out

    def __divmod__(self, other):
        other = lift(other)
        if not other.c:
            raise ZeroDivisionError("division by the zero polynomial")
        rest, out = list(self.c), [0] * max(len(self.c) - other.degree, 0)
        for i in range(len(out) - 1, -1, -1):
            q, r = divmod(rest[i + other.degree], other.c[-1])
            if r:
                raise ArithmeticError("coefficients do not divide")
            out[i] = q
            for j, b in enumerate(other.c):
                rest[i + j] -= q * b
        return Poly(*out), Poly(*rest)

    def __floordiv__(self, other):
        return divmod(self, other)[0]

    def __mod__(self, other):
        return divmod(self, other)[1]

    def __eq__(self, other):
        return self.c == lift(other).c

    def __hash__(self):
        return hash(self.c)

    def __bool__(self):
        return bool(self.c)

    def derivative(self):
        return Poly(*(i * a for i, a in enumerate(self.c) if i))

    def __str__(self):
        parts = []
        for i, a in reversed(list(enumerate(self.c))):
            if not a:
                continue
            sign = "-" if a < 0 else "+"
            size = "" if abs(a) == 1 and i else str(abs(a))
            power = "" if i == 0 else "x" if i == 1 else f"x^{i}"
            parts.append(f"{sign} {size}{power}")
        text = " ".join(parts) or "+ 0"
        return text[2:] if text[0] == "+" else "-" + text[2:]

    def __repr__(self):
        return f"Poly{self.c}"


def lift(x):
    return x if isinstance(x, Poly) else Poly(x)


def parse(text):
    out = Poly()
    for term in text.replace(" ", "").replace("-", "+-").split("+"):
        if not term:
            continue
        number, x, power = term.partition("x")
        a = {"": 1, "-": -1}.get(number) or int(number)
        out += Poly(*[0] * (int(power[1:]) if power else 1 if x else 0), a)
    return out


def roots(p):
    found = []
    while p.degree > 0:
        last = next((a for a in p.c if a), 0)
        for r in sorted({d * s for d in range(abs(last) + 1) for s in (1, -1) if d == 0 or last % d == 0}):
            if p(r) == 0:
                found.append(r)
                p = p // Poly(-r, 1)
                break
        else:
            break
    return sorted(found), p


x = Poly(0, 1)
p, q = (x - 1) * (x + 2) * (x - 3), x**2 + 1
for e in (p, q, p + q, p - p, p * q, -p, p.derivative(), q**3, 2 * x - 1, 1 - x, Poly(), Poly(0, 0, -1)):
    print(f"{e!s:<40} {e!r} {e.degree}")
print(p(0), p(10), [p(i) for i in range(-3, 5)], q(2.5), p == (x - 3) * (x - 1) * (x + 2), hash(p) == hash(Poly(*p.c)), bool(Poly()), Poly(5) == 5)
print(*divmod(x**3 - 2 * x + 5, x - 1), (x**4 - 1) % (x**2 + 1), (x**4 - 1) // (x + 1), sep=" | ")
print(roots(p), roots((x**2 - 4) * q), roots(x**3), parse("x^3 - 2x^2 - 5x + 6") == p, parse("-x+3x^10"))
for f in (lambda: p // Poly(), lambda: p // (2 * x), lambda: x**-1):
    try:
        f()
    except (ArithmeticError, ValueError) as e:
        print(type(e).__name__, e)
row = [1]
for n in range(8):
    assert (x + 1) ** n == Poly(*row)
    print(*row)
    row = [a + b for a, b in zip([0] + row, row + [0])]

"""Subclasses of float and complex."""
# test: double


class Metres(float):
    def __new__(cls, v, unit="m"):
        self = super().__new__(cls, v)
        self.unit = unit
        return self

    def __repr__(self):
        return f"{float(self)}{self.unit}"

    def __add__(self, o):
        return Metres(float(self) + float(o), self.unit)

    def __radd__(self, o):
        return self + o

    def __mul__(self, k):
        r = super().__mul__(k)
        return r if r is NotImplemented else Metres(r, self.unit)

    def __format__(self, spec):
        return format(float(self), spec) + self.unit


m = Metres(2.5)
print(m, m + 1, 1 + m, m * 2, 2 * m, m - 1, m / 2, -m, abs(Metres(-1.5)), f"{m:.2f}", f"{m}", str(m), "%.1f" % m, [m])
print(m == 2.5, hash(m) == hash(2.5), m < 3, max(m, 1), sum([m, m]), round(m), round(m, 1), int(m), float(m), type(float(m)).__name__, bool(Metres(0)), m.is_integer(), m.hex(), m.as_integer_ratio())
print(isinstance(m, float), Metres("3.5"), Metres("inf") > m, Metres.fromhex("0x1.8p1"), type(Metres.fromhex("0x1p0")).__name__, m // 1, m % 2, m ** 2, divmod(m, 1))
for f in (lambda: m * "x", lambda: Metres("abc"), lambda: m + "x", lambda: [1][m]):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class Approx(float):
    def __eq__(self, o):
        return abs(float(self) - o) < 0.01

    def __hash__(self):
        return 1


print(Approx(1.0) == 1.001, 1.001 == Approx(1.0), Approx(1) == 1.1, Approx(1) != 1.1, Approx(2) in [1.0, 2.005], [1.0, 2.005].index(Approx(2)))


class Phasor(complex):
    def __new__(cls, re=0, im=0):
        return super().__new__(cls, re, im)

    @property
    def norm2(self):
        return self.real ** 2 + self.imag ** 2

    def __repr__(self):
        return f"Phasor{super().__repr__()}"

    def __mul__(self, o):
        r = complex(self) * o
        return Phasor(r.real, r.imag)


p = Phasor(3, 4)
print(p, p.norm2, abs(p), p * 2, p * p, p + 1, type(p + 1).__name__, p.conjugate(), p == 3 + 4j, complex(p), -p, p.real, hash(p) == hash(3 + 4j))
p.tag = 1
print(vars(p), isinstance(p, complex), f"{p:.1f}", bool(Phasor()), 1 + p, p / 2)


class Fixed(float):
    __slots__ = ()

    def __str__(self):
        return f"{self:.3f}"


print(Fixed(1 / 3), repr(Fixed(0.5)), f"{Fixed(2)}", [Fixed(0.25)], "%s" % Fixed(1))

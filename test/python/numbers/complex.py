# complex, with parts that are exact in single precision too.

inf = float("inf")
nan = float("nan")


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


VALUES = [0j, 1j, -1j, 1 + 2j, 1.5 - 0.5j, -3 + 0j, 0.25j - 4, complex(2, 0)]
for a in VALUES:
    print(a, -a, +a, a.real, a.imag, a.conjugate(), bool(a), a == 0, a == a.real, a * 2, 2 * a, a + 1, 1 - a, a / 2, repr(a), str(a))
    for b in (1 + 1j, 2j, -0.5 + 0j, 4):
        print(a + b, a - b, a * b, a / b, a == b, a != b)
print(complex(-0.0, 0.0), complex(0.0, -0.0), complex(-0.0, -0.0), complex(1, -0.0), -0j, -(0j), 0j * -1, complex(inf, nan), complex(nan, -inf), complex(0, inf), complex(0.0, nan), 1e20 + 1e20j == complex(1e20, 1e20))
print(abs(3 + 4j), abs(-5j), abs(0j), abs(complex(inf, nan)), abs(complex(-inf, 1)), (3 + 4j) * (3 - 4j))
print((1 + 1j) ** 2, (1 + 2j) ** 3, 1j**4, 1j**-1, (2 + 0j) ** -2, (1 + 1j) ** 0, 0j**0, 0j**2, (2j) ** 10, (1 + 1j) ** 1)
print(hash(1 + 0j) == hash(1), hash(0.5 + 0j) == hash(0.5), hash(1j) == hash(1j), hash(1 + 2j) == hash(complex(1, 2)), {1: "a"}[1 + 0j], len({1, 1.0, 1 + 0j, True}), (1 + 0j) == True, 2**80 == complex(2**80), 2**80 + 1 == complex(2.0**80))
print(complex(), complex(1), complex(1, 2), complex(1.5), complex(real=1, imag=2), complex(imag=3), complex(1 + 2j), complex(1j, 1j), complex(1, 1j), complex(True, False), complex(2**20))
for text in ("1", "1+2j", "-1.5-0.5J", "j", "-j", "+j", " 2j ", "(1+2j)", " ( 1-j ) ", "1e2+1e1j", "inf+nanj", "-infj", "1_0+2j", ".5j", "1.+0.j", "nan", "0j"):
    print(repr(text), complex(text))
for text in ("", "x", "1+", "1 + 2j", "1+2", "1j2", "(1", "1)", "()", "1+2jj", "j1", "1++2j", "1-", "i", "1+2i", "1e", "__1"):
    attempt(lambda: complex(text))
attempt(lambda: complex("1", 2))
attempt(lambda: complex(1, "2"))
attempt(lambda: complex([]))
attempt(lambda: complex(1, []))
attempt(lambda: complex(None))
attempt(lambda: 1j / 0)
attempt(lambda: 1j / 0j)
attempt(lambda: 0j**-1)
attempt(lambda: 0j**1j)
attempt(lambda: 1j < 2j)
attempt(lambda: 1j >= 1)
attempt(lambda: 1j // 2)
attempt(lambda: 1j % 2)
attempt(lambda: divmod(1j, 2))
attempt(lambda: int(1j))
attempt(lambda: float(1j))
attempt(lambda: round(1j))
attempt(lambda: 1j + "a")
attempt(lambda: pow(1j, 2, 3))
attempt(lambda: ~1j)
attempt(lambda: list("a")[1j])
attempt(lambda: (1j).missing)
attempt(lambda: 1j & 1)


class C:
    def __complex__(self):
        return 2 + 3j


class F:
    def __float__(self):
        return 1.5


class Bad:
    def __complex__(self):
        return 1.0


print(complex(C()), complex(F()), complex(F(), F()))
attempt(lambda: complex(Bad()))


class Point(complex):
    def flipped(self):
        return Point(self.imag, self.real)


p = Point(1, 2)
p.name = "p"
print(p, p.flipped(), type(p.flipped()).__name__, p + 1, type(p + 1), p == 1 + 2j, p.name, abs(Point(3, 4)), isinstance(p, complex), hash(p) == hash(1 + 2j))
print((1 + 2j).__add__(1), (1 + 2j).__radd__(1), (1 + 2j).__eq__(1), (1j).__lt__(1), (1j).__mul__("a"), (1j).__bool__(), (1j).__abs__(), (1 + 2j).__getnewargs__(), (1j).__pow__(2), (2j).__neg__(), (1j).__complex__())

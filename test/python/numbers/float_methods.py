# Methods of float and rounding, with numbers that are exact in single precision too.

inf = float("inf")
nan = float("nan")


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


for f in (0.0, -0.0, 0.5, -1.5, 3.0, 1024.0, 0.0625, -123.75):
    print(f.as_integer_ratio(), f.is_integer(), f.real, f.imag, f.conjugate(), f.__trunc__(), f.__floor__(), f.__ceil__(), f.__int__(), f.__float__(), f.__bool__(), f.__abs__(), f.__neg__(), f.__getnewargs__())
    print(f.__add__(1), f.__radd__(1), f.__sub__(1), f.__rsub__(1), f.__mul__(2), f.__truediv__(2), f.__floordiv__(2), f.__mod__(2), f.__divmod__(2), f.__rdivmod__(2) if f else None, f.__pow__(2), f.__eq__(0), f.__lt__(1), f.__repr__(), f.__str__())
    assert float.fromhex(f.hex()) == f
    assert f.as_integer_ratio()[0] / f.as_integer_ratio()[1] == f
print((1.5).__add__("a"), (1.5).__eq__("a"), (1.5).__lt__("a"), (1.5).__rpow__(4), (2.0).__rpow__(3), (1.5).__divmod__("a"), (2.0).__add__(2**20))
print(inf.is_integer(), nan.is_integer(), inf.hex(), (-inf).hex(), nan.hex(), (0.0).hex(), (-0.0).hex(), float.fromhex("inf"), float.fromhex("-Infinity"), float.fromhex("nan"))
attempt(lambda: inf.as_integer_ratio())
attempt(lambda: nan.as_integer_ratio())
attempt(lambda: inf.__trunc__())
attempt(lambda: nan.__floor__())
attempt(lambda: round(inf))
attempt(lambda: round(nan))
attempt(lambda: round(inf, 2))
attempt(lambda: round(nan, -2))
attempt(lambda: round(1.5, "a"))
attempt(lambda: round(1.5, 1.0))

# hexadecimal text
for text in ("0x1.8p3", "1.8", "0x.8p1", "-0x1p-3", "+0x1P+4", " 0x10 ", "ff", "0x1.000000p0", "0xA.Cp0", "0x0p0", "-0x0.0p5", "1p4", "0X1.4P-2", "0x1.8p+00003", "1.", ".8"):
    print(text, float.fromhex(text))
for text in ("", "x", "0x", "0x1.8q3", "0x1p", "0x1p1.5", "1 2", "0x1.8p3 x", "--1", "0xg", "p3", ".", "0x.p1", "infi"):
    attempt(lambda: float.fromhex(text))
attempt(lambda: float.fromhex("0x1p5000"))
attempt(lambda: float.fromhex("-0x1p5000"))
attempt(lambda: float.fromhex(5))
print(float.fromhex("0x1p-5000"), float.__getformat__("double"))
attempt(lambda: float.__getformat__("x"))

# rounding: half to even, and correct by the exact value
print([round(x / 2) for x in range(-9, 10)])
print([round(x * 0.25, 1) == float(s) for x, s in ((1, "0.2"), (3, "0.8"), (5, "1.2"), (7, "1.8"), (-1, "-0.2"))])
print(round(2.5), round(3.5), round(-2.5), round(0.5), round(1.5, None), round(1234.5, -2), round(1250.0, -2), round(1350.0, -2), round(-1250.0, -2), round(15.0, -1), round(25.0, -1), round(5.0, -1), round(4.0, -1), round(7.0, -5), round(0.125, 2) == 0.12, round(0.375, 2) == 0.38)
print(round(2.0**60) == 2**60, round(1e10), round(8388609.5) if False else round(4194304.5), round(4194305.5), type(round(1.5)), type(round(1.5, 0)), type(round(1.5, None)), round(1.5, 0), round(2.5, 0), round(0.5, 5000), round(0.5, -5000), round(-0.5, -5000))
print(round(1.0, 10**6), round(1.0, -(10**6)))

# errors
attempt(lambda: 1.0 / 0.0)
attempt(lambda: 1.0 // 0.0)
attempt(lambda: 1.0 % 0.0)
attempt(lambda: divmod(1.0, 0.0))
attempt(lambda: 1.0 / 0)
attempt(lambda: 0.0**-1.0)
attempt(lambda: 0.0**-2)
attempt(lambda: 1e30**20)
attempt(lambda: (-1e30) ** 21)
attempt(lambda: 1.0 + "a")
attempt(lambda: "a" * 1.5)
attempt(lambda: 1.0 < "a")
attempt(lambda: 1.0 << 2)
attempt(lambda: 1.0 & 2.0)
attempt(lambda: ~1.0)
attempt(lambda: list("abc")[1.0])
attempt(lambda: float("1")[0])
attempt(lambda: (1.0).missing)
attempt(lambda: float("x"))
attempt(lambda: float(""))
attempt(lambda: float("1 2"))
attempt(lambda: float("1_"))
attempt(lambda: float("1__0"))
attempt(lambda: float("1_.5"))
attempt(lambda: float("1e"))
attempt(lambda: float("1e+"))
attempt(lambda: float("."))
attempt(lambda: float("0x10"))
attempt(lambda: float("infin"))
attempt(lambda: float(b"q"))
attempt(lambda: float([]))
attempt(lambda: float(None))
attempt(lambda: float(1j))
attempt(lambda: pow(2.0, 3.0, 5))


class Half:
    def __float__(self):
        return 0.5


class Three:
    def __index__(self):
        return 3


class Bad:
    def __float__(self):
        return "no"


print(float(Half()), float(Three()))
attempt(lambda: float(Bad()))


class Celsius(float):
    def warmer(self, by):
        return Celsius(self + by)


c = Celsius(20.5)
print(c, c + 1, type(c + 1), c.warmer(2), type(c.warmer(2)).__name__, c == 20.5, hash(c) == hash(20.5), isinstance(c, float), float(c), type(float(c)), c.is_integer(), -c, round(c), c * c, 2 * c, c // 3, c < 21, max(c, 3.0))

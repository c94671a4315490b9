# float from text and other types, and the methods of float that give exact results.
def t(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


for text in ("0", "1", "-1", "1.5", ".5", "5.", "1e3", "1E3", "1e+3", "1e-2", "  2.5\t\n", "1_000.5", "0x10", "1_", "_1", "1__0", "1_.5", "1._5", "1e_3", "", " ", ".", "e5", "1e", "1e+", "+-1", "1.2.3", "1 2", "١.٥", "1,5", "0b1", "infinity"):
    try:
        v = float(text)
        print(ascii(text), v if v != 0.01 else "0.01")
    except ValueError as e:
        print(ascii(str(e)))
t(float)
t(float, 5)
t(float, True)
t(float, 2**20)
t(float, b"1.5")
t(float, bytearray(b"2.5"))
t(float, b"x")
t(float, None)
t(float, [1])
t(float, 1j)
t(float, "1", 2)
t(float, x=1)
t(float, 10**400)


class Index:
    def __index__(self):
        return 7


class Float:
    def __float__(self):
        return 2.25


class Wrong:
    def __float__(self):
        return "x"


t(float, Index())
t(float, Float())
t(float, Wrong())
for v in (0.0, 0.5, -0.75, 1.0, 3.25, -1024.5, 2.0**30, 2.0**-20):
    print(v.as_integer_ratio(), v.hex().split(".")[0], v.hex().split("p")[1], v.is_integer(), float.fromhex(v.hex()) == v, v.conjugate() == v, v.real == v, v.imag, v.__trunc__(), v.__floor__(), v.__ceil__(), v.__int__())
for text in ("0x1p0", "0x1.8p1", "-0x.8p0", "1.8", "0X1P-2", "inf", "-nan", "0x1", "0x10p-4", "  0x1p3 ", "0x", "p5", "0x1p", "0x1.gp0", "", "0x1p1.5", "1p5", "0x1p2000", "-0x1p-2000"):
    t(float.fromhex, text)
t(float.fromhex, 5)
t((1.5).is_integer, 1)
t((1.5).__round__)
t((2.5).__round__, 0)
t(float.__add__, 1.5, 2)
t(float.__add__, 1, 2)
t(float.__add__, 1.5, "a")
t(lambda: (1.5).foo)
t(lambda: 1.5 + "a")
t(lambda: 1.5 & 1)
t(lambda: -"a")

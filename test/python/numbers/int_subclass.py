# Classes derived from int.


class Metres(int):
    unit = "m"

    def __new__(cls, value=0, unit=None):
        self = super().__new__(cls, value)
        if unit:
            self.unit = unit
        return self

    def __repr__(self):
        return f"{int(self)} {self.unit}"

    def __add__(self, other):
        return Metres(int(self) + int(other))

    __radd__ = __add__


a = Metres(5)
b = Metres("12")
c = Metres(2**40, "mm")
print(a, b, c, a + b, a + 1, 1 + a, type(1 + a).__name__, sum([a, b, c]), a - b, type(a - b), a * 2, -a, abs(Metres(-3)), ~a)
print(a == 5, a < b, b > 5, hash(a) == hash(5), {5: "five"}[a], a in [5], [10, 20, 30, 40, 50, 60][a], "x" * a, range(a)[-1], bool(Metres()), bool(a))
print(int(a), type(int(a)), float(a), str(a), "%d" % a, f"{a:04d}", format(a, "x"), a.bit_length(), a.real, type(a.real), a.to_bytes(2, "big"), divmod(b, a), b // a, b % a, a / b == 5 / 12, a**2, pow(a, 2, 7), a << 2, a & 4, a | 8, a ^ 1)
print(Metres.from_bytes(b"\x01\x00", "big"), type(Metres.from_bytes(b"\x01", "big")).__name__, isinstance(a, int), issubclass(Metres, int), a.unit, c.unit, Metres.__mro__[1])
print(c + c, c * c, c // 3, c == 2**40, c > 2.0**39, min(a, b), max(a, b, key=lambda x: -x), sorted([b, c, a]), round(a), round(c, -3), int(round(a)))


class Flag(int):
    def __eq__(self, other):
        return "eq"

    def __hash__(self):
        return 7

    def __bool__(self):
        return False

    def __int__(self):
        return 99

    def __index__(self):
        return 3


f = Flag(1)
print(f == 1, 1 == f, bool(f), int(f), hash(f), [0, 1, 2, 3, 4][f], f + 1, str(f), f"{f}", f > 0, hex(f))


class Money(int):
    def __divmod__(self, other):
        return "divmod"

    def __rdivmod__(self, other):
        return "rdivmod"

    def __pow__(self, other, mod=None):
        return ("pow", mod)

    def __round__(self, digits=None):
        return ("round", digits)


m = Money(7)
print(divmod(m, 2), divmod(2, m), pow(m, 2), pow(m, 2, 5), m**2, round(m), round(m, 1), m // 2, m % 2)

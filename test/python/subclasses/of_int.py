"""Subclasses of int and bool's relatives."""


class Celsius(int):
    unit = "C"

    def __new__(cls, v=0, *, label=""):
        self = super().__new__(cls, v)
        self.label = label
        return self

    def __add__(self, o):
        return type(self)(int(self) + int(o), label=self.label)

    def __repr__(self):
        return f"{type(self).__name__}({int(self)})"

    @property
    def fahrenheit(self):
        return self * 9 // 5 + 32

    def __eq__(self, o):
        return int(self) == o

    def __hash__(self):
        return hash(int(self))


c = Celsius(100, label="boil")
print(c, c.label, c + 1, (c + 1).label, c - 1, type(c - 1).__name__, c.fahrenheit, c == 100, 100 == c, c.unit)
print(Celsius(), Celsius("42"), Celsius(3.9), isinstance(c, int), type(c).__mro__[1].__name__, vars(c))
print(f"{c} {c:05d} {c:x}", str(c), "%d %s" % (c, c), [10, 20][Celsius(1)], range(Celsius(3)), "ab" * Celsius(2), {100: "h"}[c])
print(1 + c, 2 * c, -c, abs(Celsius(-5)), c ** 2, c // 7, c % 7, divmod(c, 7), c / 8, c & 6, c | 1, c ^ 3, c << 2, c >> 1, ~c)
print(c.bit_length(), c.real, c.imag, c.to_bytes(1, "big"), Celsius.from_bytes(b"\x05", "big"), type(Celsius.from_bytes(b"\x05", "big")).__name__, c.numerator)
print(int(c), type(int(c)).__name__, float(c), bool(Celsius(0)), round(c), type(round(c)).__name__, max(c, 5), sum([c, c]), sorted([Celsius(3), 1, Celsius(2)]))
c.extra = "attribute"
print(c.extra, sorted(vars(c)))


class Flags(int):
    NAMES = {1: "READ", 2: "WRITE", 4: "EXEC"}

    def __or__(self, o): return Flags(int(self) | int(o))
    def __and__(self, o): return Flags(int(self) & int(o))
    def __invert__(self): return Flags(~int(self) & 7)
    def __contains__(self, o): return int(self) & o == o
    def __iter__(self): return (Flags(b) for b in self.NAMES if self & b)
    def __len__(self): return sum(1 for _ in self)
    def __str__(self): return "|".join(n for b, n in self.NAMES.items() if int(self) & b) or "NONE"
    __repr__ = __str__


READ, WRITE, EXEC = map(Flags, (1, 2, 4))
rw = READ | WRITE
print(rw, ~rw, rw & READ, EXEC in rw, WRITE in rw, list(rw), len(rw), bool(Flags(0)), Flags(0), rw == 3, rw > READ, Flags(7) & ~READ)


class Mod7(int):
    def __new__(cls, n):
        return super().__new__(cls, n % 7)

    def _op(name):
        f = getattr(int, name)

        def method(self, o):
            r = f(self, o)
            return r if r is NotImplemented else Mod7(r)
        return method
    for name in ("__add__", "__sub__", "__mul__", "__radd__", "__rsub__", "__rmul__", "__neg__"):
        if name != "__neg__":
            locals()[name] = _op(name)
    del name, _op


m = Mod7(5)
print(m + 4, 4 + m, m - 6, 1 - m, m * m, 3 * m, type(m + 1).__name__, type(1 + m).__name__)
for f in (lambda: type("B", (bool,), {}), lambda: m + "x", lambda: Celsius("x"), lambda: Celsius(1, 2)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
big = Celsius(10 ** 30)
print(big, big + 1, type(big * 2).__name__, hash(big) == hash(10 ** 30), big == 10 ** 30)

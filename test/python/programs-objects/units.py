"""Quantities with units: dimension arithmetic, conversion, parsing, formatting."""


class UnitError(TypeError):
    pass


class Dim(tuple):
    NAMES = ("m", "kg", "s")

    def __new__(cls, *exps):
        return super().__new__(cls, exps + (0,) * (3 - len(exps)))

    def __mul__(self, o): return Dim(*(a + b for a, b in zip(self, o)))
    def __truediv__(self, o): return Dim(*(a - b for a, b in zip(self, o)))
    def __pow__(self, n): return Dim(*(a * n for a in self))
    def __bool__(self): return any(self)

    def __str__(self):
        return "*".join(n if e == 1 else f"{n}^{e}" for n, e in zip(self.NAMES, self) if e) or "1"


class Quantity:
    units = {}

    def __init__(self, value, dim=Dim()):
        if isinstance(dim, str):
            unit = self.units[dim]
            value, dim = value * unit.value, unit.dim
        self.value, self.dim = value, dim

    @classmethod
    def define(cls, name, quantity):
        cls.units[name] = quantity
        return quantity

    @classmethod
    def parse(cls, text):
        number, _, unit = text.strip().partition(" ")
        result = cls(int(number))
        op = "*"
        for part in unit.replace("*", " * ").replace("/", " / ").split():
            if part in "*/":
                op = part
                continue
            name, _, power = part.partition("^")
            if name not in cls.units:
                raise UnitError(f"unknown unit {name!r}")
            q = cls.units[name] ** int(power or 1)
            result = result * q if op == "*" else result / q
        return result

    def _same(self, o):
        o = o if isinstance(o, Quantity) else Quantity(o)
        if o.dim != self.dim:
            raise UnitError(f"cannot combine {self.dim} and {o.dim}")
        return o

    def __add__(self, o): return Quantity(self.value + self._same(o).value, self.dim)
    def __radd__(self, o): return self if o == 0 and isinstance(o, int) else self + o
    def __sub__(self, o): return Quantity(self.value - self._same(o).value, self.dim)
    def __neg__(self): return Quantity(-self.value, self.dim)
    def __abs__(self): return Quantity(abs(self.value), self.dim)

    def __mul__(self, o):
        if isinstance(o, Quantity):
            return Quantity(self.value * o.value, self.dim * o.dim)
        return Quantity(self.value * o, self.dim)

    __rmul__ = __mul__

    def __truediv__(self, o):
        o = o if isinstance(o, Quantity) else Quantity(o)
        q, r = divmod(self.value, o.value)
        return Quantity(q if not r else self.value / o.value, self.dim / o.dim)

    def __rtruediv__(self, o): return Quantity(o) / self
    def __pow__(self, n):
        value = self.value ** n if n >= 0 else 1 / self.value ** -n
        return Quantity(value, self.dim ** n)

    def __eq__(self, o): return isinstance(o, Quantity) and (self.value, self.dim) == (o.value, o.dim)
    def __lt__(self, o): return self.value < self._same(o).value
    def __le__(self, o): return self < o or self == o
    def __hash__(self): return hash((self.value, self.dim))
    def __bool__(self): return self.value != 0
    def __int__(self): return int((Quantity(1, self.dim)._same(self)).value) if self.dim else int(self.value)

    def to(self, unit):
        return (self / self.units[unit]._same(self)).value

    def __format__(self, spec):
        unit, _, fmt = spec.rpartition(":")
        if unit:
            return f"{self.to(unit):{fmt}} {unit}"
        return f"{self.value:{fmt}} {self.dim}"

    def __str__(self): return f"{self.value} {self.dim}"
    def __repr__(self): return f"Quantity({self.value!r}, {self.dim})"


define = Quantity.define
m, kg, s = (define(n, Quantity(1, Dim(*(int(i == j) for j in range(3))))) for i, n in enumerate(Dim.NAMES))
km, h = define("km", 1000 * m), define("h", 3600 * s)
N = define("N", kg * m / s ** 2)
J = define("J", N * m)
print(km, h, N, J, J.dim, 5 * km + 200 * m, (36 * km / h).to("km") if False else 36 * km / h)
print(Quantity(3, "km"), Quantity.parse("12 N*m") == 12 * J, Quantity.parse("90 km/h"), Quantity.parse("8 m^2"), Quantity.parse("6 kg*m/s^2"))
print(f"{1500 * m:km:.1f}", f"{7200 * s:h:}", f"{km:>8}", f"{3 * J}", repr(2 * N))
print(sum([1 * m, 2 * km, 3 * m]), max(5 * m, 1 * km), sorted([2 * h, 5 * s]), -km, abs(-km), km > m, m <= m, {1000 * m: "k"}[km], bool(0 * m))
for f in (lambda: m + s, lambda: m < kg, lambda: m + 1, lambda: 1 + m, lambda: Quantity.parse("3 miles"), lambda: m.to("s"), lambda: m ** "x"):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)
print(6 / (2 * s), (4 * m) ** 2, 1 / (1 / s) == s, int(km), (km / m).dim, bool((km / m).dim), N * s / kg == m / s)

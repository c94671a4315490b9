"""A vector class with every operator that makes sense."""
# test: double


class Vec:
    __slots__ = ("x", "y")

    def __init__(self, x=0, y=0):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Vec({self.x!r}, {self.y!r})"

    def __str__(self):
        return f"<{self.x}, {self.y}>"

    def __format__(self, spec):
        if spec.endswith("p"):
            return f"{abs(self):{spec[:-1]}}@"
        return f"({self.x:{spec}}, {self.y:{spec}})"

    def __iter__(self):
        yield self.x
        yield self.y

    def __len__(self):
        return 2

    def __getitem__(self, i):
        return (self.x, self.y)[i]

    def __setitem__(self, i, v):
        if i == 0:
            self.x = v
        elif i == 1:
            self.y = v
        else:
            raise IndexError(f"Vec has no {i}")

    def __contains__(self, v):
        return v == self.x or v == self.y

    def __add__(self, o):
        return Vec(self.x + o[0], self.y + o[1])

    __radd__ = __add__

    def __iadd__(self, o):
        self.x += o[0]
        self.y += o[1]
        return self

    def __sub__(self, o):
        return Vec(self.x - o[0], self.y - o[1])

    def __rsub__(self, o):
        return Vec(o[0] - self.x, o[1] - self.y)

    def __mul__(self, k):
        if isinstance(k, Vec):
            return self.x * k.x + self.y * k.y
        if isinstance(k, (int, float)):
            return Vec(self.x * k, self.y * k)
        return NotImplemented

    def __rmul__(self, k):
        return self * k

    def __truediv__(self, k):
        return Vec(self.x / k, self.y / k)

    def __floordiv__(self, k):
        return Vec(self.x // k, self.y // k)

    def __mod__(self, k):
        return Vec(self.x % k, self.y % k)

    def __neg__(self):
        return Vec(-self.x, -self.y)

    def __pos__(self):
        return self

    def __invert__(self):
        return Vec(self.y, self.x)

    def __abs__(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __matmul__(self, o):
        return self.x * o.y - self.y * o.x

    def __eq__(self, o):
        return isinstance(o, Vec) and (self.x, self.y) == (o.x, o.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __bool__(self):
        return bool(self.x or self.y)

    def __round__(self, n=0):
        return Vec(round(self.x, n), round(self.y, n))

    def __reversed__(self):
        return iter((self.y, self.x))

    def __call__(self, f):
        return Vec(f(self.x), f(self.y))

    def __lt__(self, o):
        return abs(self) < abs(o)

    def __complex__(self):
        return complex(self.x, self.y)


a, b = Vec(3, 4), Vec(1.5, -2)
print(a + b, a - b, a * 2, 2 * a, a * b, a @ b, a / 2, a // 2, -a, +a, ~a, a % 2, abs(a))
print(repr(a), f"{a:.1f} {b:>6} {a:.2fp}", (10, 10) - a, (1, 1) + a, sum([a, b], Vec()))
print(list(a), tuple(b), [*a, *b], dict([a]), len(a), a[0], a[-1], a[:], 4 in a, 7 in a)
x, y = a
print(x, y, a == Vec(3, 4), a != b, {a, Vec(3, 4)} == {a}, bool(Vec()), round(Vec(1.234, 5.678), 1))
c = a
c += (1, 1)
print(a, c is a, list(reversed(a)), a(lambda v: v * 10), sorted([Vec(5, 5), Vec(1, 1)]), complex(a), max(a))
a[0] = 100
print(a)
for f in (lambda: a * "x", lambda: "x" * a, lambda: a[5], lambda: setattr(a, "z", 1), lambda: a ** 2, lambda: a.__setitem__(2, 0)):
    try:
        print(f())
    except (TypeError, IndexError, AttributeError) as e:
        print(type(e).__name__, e)

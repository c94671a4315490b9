"""A matrix class over ints and fractions of ints: arithmetic, determinant, inverse, views of rows."""


class Frac:
    __slots__ = ("n", "d")

    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError("Frac with denominator 0")
        g = self._gcd(n, d)
        if d < 0:
            g = -g
        self.n, self.d = n // g, d // g

    @staticmethod
    def _gcd(a, b):
        while b:
            a, b = b, a % b
        return abs(a) or 1

    @staticmethod
    def of(x):
        return x if isinstance(x, Frac) else Frac(x)

    def __add__(self, o):
        o = Frac.of(o)
        return Frac(self.n * o.d + o.n * self.d, self.d * o.d)

    __radd__ = __add__

    def __neg__(self): return Frac(-self.n, self.d)
    def __sub__(self, o): return self + -Frac.of(o)
    def __rsub__(self, o): return -self + o

    def __mul__(self, o):
        if not isinstance(o, (int, Frac)):
            return NotImplemented
        o = Frac.of(o)
        return Frac(self.n * o.n, self.d * o.d)

    __rmul__ = __mul__

    def __truediv__(self, o):
        o = Frac.of(o)
        return Frac(self.n * o.d, self.d * o.n)

    def __rtruediv__(self, o): return Frac.of(o) / self
    def __eq__(self, o):
        o = Frac.of(o)
        return (self.n, self.d) == (o.n, o.d)

    def __lt__(self, o):
        o = Frac.of(o)
        return self.n * o.d < o.n * self.d

    def __hash__(self): return hash((self.n, self.d)) if self.d != 1 else hash(self.n)
    def __bool__(self): return self.n != 0
    def __abs__(self): return Frac(abs(self.n), self.d)
    def __repr__(self): return str(self.n) if self.d == 1 else f"{self.n}/{self.d}"


class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) > 1:
            raise ValueError("rows of different length")

    @classmethod
    def identity(cls, n):
        return cls([int(i == j) for j in range(n)] for i in range(n))

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0]) if self.rows else 0

    def __getitem__(self, at):
        if isinstance(at, tuple):
            r, c = at
            if isinstance(r, slice) or isinstance(c, slice):
                rows = self.rows[r] if isinstance(r, slice) else [self.rows[r]]
                return Matrix(row[c] if isinstance(c, slice) else [row[c]] for row in rows)
            return self.rows[r][c]
        return self.rows[at]

    def __setitem__(self, at, v):
        r, c = at
        self.rows[r][c] = v

    def _zip(self, o, f):
        if self.shape != o.shape:
            raise ValueError(f"shapes {self.shape} and {o.shape}")
        return Matrix([f(a, b) for a, b in zip(x, y)] for x, y in zip(self.rows, o.rows))

    def __add__(self, o): return self._zip(o, lambda a, b: a + b)
    def __sub__(self, o): return self._zip(o, lambda a, b: a - b)
    def __neg__(self): return self * -1

    def __mul__(self, o):
        if isinstance(o, Matrix):
            return NotImplemented
        return Matrix([x * o for x in r] for r in self.rows)

    __rmul__ = __mul__

    def __matmul__(self, o):
        if self.shape[1] != o.shape[0]:
            raise ValueError(f"cannot multiply {self.shape} by {o.shape}")
        return Matrix([sum(a * b for a, b in zip(r, c)) for c in o.T] for r in self.rows)

    def __imatmul__(self, o):
        self.rows = (self @ o).rows
        return self

    def __pow__(self, n):
        if n < 0:
            return self.inverse() ** -n
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1:
                result = result @ base
            base, n = base @ base, n >> 1
        return result

    def __iter__(self): return iter(self.rows)
    def __eq__(self, o): return isinstance(o, Matrix) and self.rows == o.rows

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def det(self):
        n = len(self.rows)
        if n == 1:
            return self.rows[0][0]
        return sum((-1) ** j * self[0, j] * Matrix(r[:j] + r[j + 1:] for r in self.rows[1:]).det() for j in range(n))

    def inverse(self):
        n = len(self.rows)
        work = [[Frac.of(x) for x in r] + [Frac(int(i == j)) for j in range(n)] for i, r in enumerate(self.rows)]
        for i in range(n):
            pivot = max(range(i, n), key=lambda k: abs(work[k][i]))
            if not work[pivot][i]:
                raise ZeroDivisionError("singular matrix")
            work[i], work[pivot] = work[pivot], work[i]
            p = work[i][i]
            work[i] = [x / p for x in work[i]]
            for k in range(n):
                if k != i:
                    f = work[k][i]
                    work[k] = [x - f * y for x, y in zip(work[k], work[i])]
        return Matrix(r[n:] for r in work)

    def __str__(self):
        cells = [[str(x) for x in r] for r in self.rows]
        width = max(len(c) for r in cells for c in r)
        return "\n".join(" ".join(c.rjust(width) for c in r) for r in cells)

    def __repr__(self): return f"Matrix({self.rows})"


a = Matrix([[2, 1, 0], [1, 3, 1], [0, 1, 4]])
b = Matrix([[1, 0, 2]] * 3)
print(a + b, a - b, sep="\n--\n")
print(a @ b, 2 * a, a * 3 == 3 * a, -b, a.T == a, b.T, a.det(), sep="\n--\n")
print(a.inverse())
print(a.inverse() @ a == Matrix.identity(3), a ** 3, a ** -1 == a.inverse(), repr(a ** 0))
print(a[0], a[1, 2], a[:, 1], a[0:2, 1:], a[1, :], [sum(r) for r in a])
a[0, 0] = 100
a @= Matrix.identity(3)
print(a, Matrix([[1, 1], [1, 0]]) ** 30)
for f in (lambda: a + Matrix([[1]]), lambda: a @ Matrix([[1, 2]]), lambda: Matrix([[1, 2], [2, 4]]).inverse(), lambda: a * b, lambda: Matrix([[1], [1, 2]]), lambda: Frac(1, 0), lambda: Frac(1) * "x"):
    try:
        print(f())
    except (ValueError, TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
print(Frac(6, -8), Frac(1, 3) + Frac(1, 6), 1 - Frac(1, 4), 2 / Frac(4), sorted([Frac(1, 2), Frac(1, 3)]), {Frac(2, 4): 1}[Frac(1, 2)], Frac(3) == 3, sum([Frac(1, 7)] * 7))

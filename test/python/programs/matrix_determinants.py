"""Matrices of exact fractions: elimination, determinants, inverses, powers, and a solver that explains what is wrong."""

from math import gcd


class Frac:
    __slots__ = ("n", "d")

    def __new__(cls, n=0, d=1):
        if isinstance(n, Frac) and d == 1:
            return n
        if d == 0:
            raise ZeroDivisionError(f"Frac({n}, 0)")
        self = super().__new__(cls)
        g = gcd(n, d) * (-1 if d < 0 else 1)
        self.n, self.d = n // g, d // g
        return self

    def __repr__(self):
        return str(self.n) if self.d == 1 else f"{self.n}/{self.d}"

    def __eq__(self, o):
        o = Frac(o)
        return self.n == o.n and self.d == o.d

    def __hash__(self):
        return hash((self.n, self.d))

    def __bool__(self):
        return self.n != 0

    def __neg__(self):
        return Frac(-self.n, self.d)

    def __add__(self, o):
        o = Frac(o)
        return Frac(self.n * o.d + o.n * self.d, self.d * o.d)

    def __sub__(self, o):
        return self + -Frac(o)

    def __mul__(self, o):
        o = Frac(o)
        return Frac(self.n * o.n, self.d * o.d)

    def __truediv__(self, o):
        o = Frac(o)
        return Frac(self.n * o.d, self.d * o.n)

    __radd__, __rmul__ = __add__, __mul__

    def __lt__(self, o):
        return self.n * o.d < o.n * self.d

    def __abs__(self):
        return Frac(abs(self.n), self.d)


class SingularMatrix(ArithmeticError):
    pass


class Matrix:
    def __init__(self, rows):
        self.rows = [list(map(Frac, row)) for row in rows]
        if len({len(row) for row in self.rows}) > 1:
            raise ValueError("rows of different lengths")

    @classmethod
    def identity(cls, n):
        return cls([[i == j for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0]) if self.rows else 0

    T = property(lambda self: Matrix(zip(*self.rows)))

    def __getitem__(self, at):
        match at:
            case int():
                return self.rows[at]
            case (int() as i, int() as j):
                return self.rows[i][j]
            case (slice() as rows, slice() as columns):
                return Matrix([row[columns] for row in self.rows[rows]])
            case _:
                raise TypeError(f"bad index: {at!r}")

    def __setitem__(self, at, value):
        i, j = at
        self.rows[i][j] = Frac(value)

    def __matmul__(self, o):
        if self.shape[1] != o.shape[0]:
            raise ValueError(f"{self.shape} @ {o.shape}")
        columns = list(zip(*o.rows))
        return Matrix([[sum((a * b for a, b in zip(row, col)), Frac()) for col in columns] for row in self.rows])

    def __add__(self, o):
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, o.rows)])

    def __mul__(self, k):
        return Matrix([[a * k for a in row] for row in self.rows]) if isinstance(k, (int, Frac)) else NotImplemented

    __rmul__ = __mul__

    def __pow__(self, n):
        if n < 0:
            return self.inverse() ** -n
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n % 2:
                result = result @ base
            base = base @ base
            n //= 2
        return result

    def __eq__(self, o):
        return isinstance(o, Matrix) and self.rows == o.rows

    def __str__(self):
        texts = [[repr(x) for x in row] for row in self.rows]
        widths = [max(map(len, column)) for column in zip(*texts)]
        return "\n".join("[" + " ".join(f"{t:>{w}}" for t, w in zip(row, widths)) + "]" for row in texts)

    def reduced(self):
        """Row echelon form, the pivots' columns and the determinant's factor."""
        m, pivots, factor, r = [row[:] for row in self.rows], [], Frac(1), 0
        for c in range(self.shape[1]):
            best = max(range(r, len(m)), key=lambda i: abs(m[i][c]), default=None)
            if best is None or not m[best][c]:
                continue
            if best != r:
                m[r], m[best] = m[best], m[r]
                factor = -factor
            pivot = m[r][c]
            factor *= pivot
            m[r] = [x / pivot for x in m[r]]
            for i, row in enumerate(m):
                if i != r and row[c]:
                    k = row[c]
                    m[i] = [x - k * y for x, y in zip(row, m[r])]
            pivots.append(c)
            r += 1
        return Matrix(m), pivots, factor

    def det(self):
        n, k = self.shape
        if n != k:
            raise ValueError("not square")
        _, pivots, factor = self.reduced()
        return factor if len(pivots) == n else Frac()

    def inverse(self):
        n = len(self.rows)
        both = Matrix([row + one for row, one in zip(self.rows, Matrix.identity(n).rows)])
        reduced, pivots, _ = both.reduced()
        if pivots != list(range(n)):
            raise SingularMatrix(f"rank {sum(p < n for p in pivots)} of {n}")
        return reduced[:, n:]


def solve(m, right):
    n = m.shape[1]
    reduced, pivots, _ = Matrix([row + [x] for row, x in zip(m.rows, right)]).reduced()
    if n in pivots:
        return "no solution"
    free = [f"x{i}" for i in range(n) if i not in pivots]
    return f"free: {', '.join(free)}" if free else {f"x{i}": row[-1] for i, row in zip(pivots, reduced.rows)}


m = Matrix([[2, 1, -1], [-3, -1, 2], [-2, 1, 2]])
print(m, m.det(), m.inverse(), m @ m.inverse() == Matrix.identity(3), sep="\n")
print(solve(m, [8, -11, -3]), solve(Matrix([[1, 2], [2, 4]]), [1, 2]), solve(Matrix([[1, 2], [2, 4]]), [1, 3]))
print(m.T, m[0, 2], m[:2, 1:], m**3, (m**-2).det(), 2 * m + m * -2 == Matrix([[0] * 3] * 3), sep="\n")
hilbert = Matrix([[Frac(1, i + j + 1) for j in range(5)] for i in range(5)])
print(hilbert, hilbert.det(), hilbert.inverse()[0], sep="\n")
m[1, 1] = Frac(7, 3)
print(m[1], Matrix([[1, 1], [1, 0]]) ** 30)
for bad in (lambda: Matrix([[1, 2], [2, 4]]).inverse(), lambda: Matrix([[1, 2]]).det(), lambda: Matrix([[1], [1, 2]]), lambda: m["x"], lambda: m @ Matrix([[1]]), lambda: m * "x", lambda: Frac(1, 0), lambda: Frac(1) / 0):
    try:
        print(bad())
    except (ArithmeticError, ValueError, TypeError) as e:
        print(f"{type(e).__name__}({e})", isinstance(e, ArithmeticError))

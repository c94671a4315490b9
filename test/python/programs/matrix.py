# A matrix class: arithmetic, transposition, determinant, inverse over fractions, powers.
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


class Ratio:
    __slots__ = ("n", "d")

    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError("ratio with denominator 0")
        g = gcd(abs(n), abs(d)) or 1
        if d < 0:
            g = -g
        self.n, self.d = n // g, d // g

    def __add__(self, o):
        o = ratio(o)
        return Ratio(self.n * o.d + o.n * self.d, self.d * o.d)

    __radd__ = __add__

    def __neg__(self):
        return Ratio(-self.n, self.d)

    def __sub__(self, o):
        return self + -ratio(o)

    def __mul__(self, o):
        o = ratio(o)
        return Ratio(self.n * o.n, self.d * o.d)

    __rmul__ = __mul__

    def __truediv__(self, o):
        o = ratio(o)
        return Ratio(self.n * o.d, self.d * o.n)

    def __eq__(self, o):
        o = ratio(o)
        return (self.n, self.d) == (o.n, o.d)

    def __bool__(self):
        return self.n != 0

    def __repr__(self):
        return str(self.n) if self.d == 1 else f"{self.n}/{self.d}"


def ratio(x):
    return x if isinstance(x, Ratio) else Ratio(x)


class Matrix:
    def __init__(self, rows):
        self.rows = [list(map(ratio, row)) for row in rows]
        if len({len(r) for r in self.rows}) > 1:
            raise ValueError("rows of different lengths")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __getitem__(self, key):
        i, j = key
        return self.rows[i][j]

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"shapes {self.shape} and {other.shape} do not fit")
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in columns] for r in self.rows])

    def __add__(self, other):
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])

    def __mul__(self, k):
        return Matrix([[a * k for a in r] for r in self.rows])

    __rmul__ = __mul__

    def __pow__(self, n):
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1:
                result = result @ base
            base, n = base @ base, n >> 1
        return result

    def eliminate(self):
        """Gauss-Jordan on [self | identity]: the inverse and the determinant."""
        n = len(self.rows)
        a = [row + extra for row, extra in zip([r[:] for r in self.rows], Matrix.identity(n).rows)]
        det = Ratio(1)
        for c in range(n):
            pivot = next((r for r in range(c, n) if a[r][c]), None)
            if pivot is None:
                return None, Ratio(0)
            if pivot != c:
                a[c], a[pivot] = a[pivot], a[c]
                det = -det
            det = det * a[c][c]
            p = a[c][c]
            a[c] = [x / p for x in a[c]]
            for r in range(n):
                if r != c and a[r][c]:
                    f = a[r][c]
                    a[r] = [x - f * y for x, y in zip(a[r], a[c])]
        return Matrix([row[n:] for row in a]), det

    def __eq__(self, other):
        return self.rows == other.rows

    def __str__(self):
        cells = [[str(x) for x in r] for r in self.rows]
        widths = [max(map(len, col)) for col in zip(*cells)]
        return "\n".join("[" + " ".join(c.rjust(w) for c, w in zip(r, widths)) + "]" for r in cells)


m = Matrix([[2, 1, -1], [-3, -1, 2], [-2, 1, 2]])
inverse, det = m.eliminate()
print(m, m.shape, det, inverse, sep="\n")
print(m @ inverse == Matrix.identity(3), (m + m) == 2 * m, m.T.T == m, m[1, 2])
print(Matrix([[1, 1], [1, 0]]) ** 30)
print(Matrix([[1, 2], [2, 4]]).eliminate())
hilbert = Matrix([[Ratio(1, i + j + 1) for j in range(4)] for i in range(4)])
print(hilbert, hilbert.eliminate()[0], hilbert.eliminate()[1], sep="\n")
for f in (lambda: m @ Matrix([[1, 2]]), lambda: Matrix([[1], [1, 2]]), lambda: Ratio(1, 0)):
    try:
        f()
    except (ValueError, ZeroDivisionError) as e:
        print(type(e).__name__, e)

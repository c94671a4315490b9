"""Exact linear algebra over fractions of one's own: operators, elimination, determinants, errors, formatted output."""


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


class Q:
    __slots__ = ("n", "d")

    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError(f"Q({n}, 0)")
        g = gcd(abs(n), abs(d)) * (1 if d > 0 else -1)
        self.n, self.d = n // g, d // g

    def __add__(self, o):
        o = Q.of(o)
        return o if o is NotImplemented else Q(self.n * o.d + o.n * self.d, self.d * o.d)

    def __mul__(self, o):
        o = Q.of(o)
        return o if o is NotImplemented else Q(self.n * o.n, self.d * o.d)

    def __sub__(self, o):
        return self + -Q.of(o)

    def __rsub__(self, o):
        return -self + o

    def __truediv__(self, o):
        o = Q.of(o)
        return Q(self.n * o.d, self.d * o.n)

    def __rtruediv__(self, o):
        return Q.of(o) / self

    __radd__, __rmul__ = __add__, __mul__

    def __neg__(self):
        return Q(-self.n, self.d)

    def __eq__(self, o):
        o = Q.of(o)
        return o if o is NotImplemented else (self.n, self.d) == (o.n, o.d)

    def __lt__(self, o):
        return (self - o).n < 0

    def __hash__(self):
        return hash((self.n, self.d))

    def __bool__(self):
        return self.n != 0

    def __repr__(self):
        return f"{self.n}" if self.d == 1 else f"{self.n}/{self.d}"

    def __format__(self, spec):
        return format(repr(self), spec)

    @staticmethod
    def of(x):
        match x:
            case Q():
                return x
            case int():
                return Q(x)
        return NotImplemented


class Singular(ArithmeticError):
    pass


class Matrix:
    def __init__(self, rows):
        self.rows = [[Q.of(x) for x in row] for row in rows]
        if len({len(r) for r in self.rows}) != 1:
            raise ValueError("rows of different lengths")

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"{self.shape} @ {other.shape}")
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(row, col)) for col in columns] for row in self.rows])

    def __getitem__(self, at):
        i, j = at
        return Matrix([r[j] for r in self.rows[i]]) if isinstance(i, slice) else self.rows[i][j]

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __str__(self):
        width = max(len(repr(x)) for r in self.rows for x in r)
        return "\n".join("[" + " ".join(f"{x:>{width}}" for x in r) + "]" for r in self.rows)

    def __pow__(self, n):
        result = Matrix.identity(self.shape[0])
        base = self
        while n:
            if n & 1:
                result = result @ base
            base, n = base @ base, n >> 1
        return result

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    def eliminate(self, right):
        n = self.shape[0]
        a = [list(r) + list(s) for r, s in zip(self.rows, right.rows)]
        sign = product = Q(1)
        for k in range(n):
            pivot = next((i for i in range(k, n) if a[i][k]), None)
            if pivot is None:
                raise Singular(f"column {k}")
            if pivot != k:
                a[k], a[pivot] = a[pivot], a[k]
                sign = -sign
            product *= (p := a[k][k])
            a[k] = [x / p for x in a[k]]
            for i in range(n):
                if i != k and (f := a[i][k]):
                    a[i] = [x - f * y for x, y in zip(a[i], a[k])]
        return Matrix([r[n:] for r in a]), product * sign

    def inverse(self):
        return self.eliminate(Matrix.identity(self.shape[0]))[0]

    def det(self):
        try:
            return self.eliminate(Matrix.identity(self.shape[0]))[1]
        except Singular:
            return Q(0)


m = Matrix([[2, 1, 0], [1, 3, 1], [0, 1, 4]])
print(m, m.det(), sep="\n")
print(m.inverse())
print(m @ m.inverse() == Matrix.identity(3), (Matrix([[1, 1], [1, 0]]) ** 30)[0, 1], m[0:2, 0:2])
print(m.eliminate(Matrix([[1], [2], [3]]))[0])
print(Matrix([[0, 1], [1, 0]]).det(), Matrix([[1, 2], [2, 4]]).det(), Q(6, -4), 1 / Q(2, 3), 1 - Q(1, 3), sum([Q(1, 2), Q(1, 3)]), sorted([Q(1, 2), Q(-1), Q(1, 3)]), {Q(2, 4): "half"}[Q(1, 2)])
for bad in (lambda: Matrix([[1, 2], [2, 4]]).inverse(), lambda: m @ Matrix([[1]]), lambda: Matrix([[1], [1, 2]]), lambda: Q(1, 0), lambda: Q(1) / 0, lambda: Q(1) + "x", lambda: Matrix([["a"]])):
    try:
        print(bad())
    except (ArithmeticError, ValueError, TypeError) as e:
        print(type(e).__name__, e)

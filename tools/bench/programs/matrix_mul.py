"""Matrices as lists of rows: products with comprehensions, a determinant, a transposition by zip."""


def multiply(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]


def multiply_loops(a, b):
    n = len(a)
    m = len(b[0])
    inner = len(b)
    out = [[0] * m for _ in range(n)]
    for i in range(n):
        for j in range(m):
            total = 0
            for k in range(inner):
                total += a[i][k] * b[k][j]
            out[i][j] = total
    return out


def determinant(m):
    m = [[float(x) for x in row] for row in m]
    n = len(m)
    result = 1.0
    for i in range(n):
        best = max(range(i, n), key=lambda r: abs(m[r][i]))
        if m[best][i] == 0:
            return 0.0
        if best != i:
            m[i], m[best] = m[best], m[i]
            result = -result
        pivot = m[i][i]
        result *= pivot
        for r in range(i + 1, n):
            factor = m[r][i] / pivot
            for c in range(i, n):
                m[r][c] -= factor * m[i][c]
    return result


def main():
    n = 8
    a = [[(i * j + 3) % 7 for j in range(n)] for i in range(n)]
    b = [[(i + 2 * j) % 5 for j in range(n)] for i in range(n)]
    first = multiply(a, b)
    second = multiply_loops(a, b)
    turned = [list(row) for row in zip(*first)]
    d = [[2, 1, 0, 1], [1, 3, 1, 0], [0, 1, 4, 1], [1, 0, 1, 5]]
    det = 0.0
    for _ in range(6):
        det += determinant(d)
    return first == second, sum(sum(row) for row in turned), int(det + 0.5)

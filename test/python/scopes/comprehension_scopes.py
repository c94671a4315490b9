"""Scopes of comprehensions and generator expressions."""

x = "outer"
squares = [x * x for x in range(4)]
print(x, squares)
print({x for x in "aab"} == {"a", "b"}, {x: i for i, x in enumerate("ab")}, x)
print(list(x for x in range(3)), x)


def f(n):
    i = "kept"
    result = [i + n for i in range(3)]
    return i, result, [n for n in range(2)], n


print(f(10))
print([(lambda: i)() for i in range(3)], [g() for g in [lambda: i for i in range(3)]])
print([y := 1, y + 1, [y := y + k for k in range(4)], y])


def leaks():
    if any((hit := v) > 3 for v in [1, 5, 9]):
        return hit
    return None


print(leaks())
total = 0
print([total := total + v for v in range(5)], total)
print([[i * j for j in range(i)] for i in range(4)])
print([i for i in range(5) for i in range(i)])
print([i for i in [j for j in range(3)]], [[j for j in range(i)] for i in range(3)])
matrix = [[1, 2], [3, 4]]
print([[row[i] for row in matrix] for i in range(2)], [c for r in matrix for c in r if c % 2])


def outer():
    k = 10

    def inner():
        return [k + i for i in range(3)], {k: i for i in range(1)}, sum(k * i for i in range(4))
    k = 20
    return inner()


print(outer())
gen = (v for v in iter([1, 2, 3]))
limit = 2
lazy = (v for v in range(5) if v < limit)
limit = 4
print(next(gen), list(lazy), list(gen), list(gen))


def first_evaluated_now():
    try:
        g = (a for a in 1 // 0)
    except ZeroDivisionError:
        return "at once"


def second_evaluated_late():
    g = (a for a in [1] for b in [1 // 0])
    try:
        next(g)
    except ZeroDivisionError:
        return "when asked"


print(first_evaluated_now(), second_evaluated_late())


class C:
    n = 3
    values = [i for i in range(n)]
    functions = [lambda: i for i in range(2)]


print(C.values, [g() for g in C.functions])
print([a + b for a, b in [(1, 2), (3, 4)]], [a for a, *b in ["xyz"]], [b for _, *b in ["xyz"]])
print([d for d in [{}] if not d.update(a=1)], {**{k: v for k, v in [(1, 2)]}})
print([i if i % 2 else -i for i in range(5) if i if i > 1])

"""Comprehensions: what they see, what they leave, nesting, conditions, stars, order of clauses."""

x = "outer"
print([x for x in "ab"], x, {x for x in "a"}, {x: x for x in "b"}, x)
print([(x, y) for x in range(3) for y in range(x)], [[x for x in range(y)] for y in range(3)])
print([x for x in range(20) if x % 2 if x % 3], [y for x in [[1, 2], [3]] for y in x], [a + b for a, b in [(1, 2), (3, 4)]])
print([a for a, *b in ["abc", "d"]], [b for a, *b in ["abc", "d"]], [(i, c) for i, c in enumerate("xy")])
print({k: v for k, v in {"a": 1}.items()}, {v: k for k, v in zip("ab", "cd")}, dict([(k, [k] * 2) for k in range(2)]))
print([x if x else "zero" for x in range(2)], [lambda: x for x in range(2)][0](), [(lambda x: x * 2)(x) for x in range(3)])
print([f"{x}{y}" for x in "ab" for y in "12"], ["%d" % x for x in range(2)], [not x for x in (0, 1)])


def local(n):
    base = 10
    return [base + i + n for i in range(3)], [[base * i + j for j in range(2)] for i in range(2)]


print(local(1))


def cells():
    fs = [lambda: (i, k) for i in range(3)]
    k = "k"
    return [f() for f in fs]


print(cells())


def params(items, f=lambda v: v + 1):
    return [f(x) for x in items if x not in [y for y in items if y > 2]]


print(params([1, 2, 3, 4]))


class C:
    n = 2
    base = [1, 2, 3]
    first = [b for b in base]
    pairs = [(a, b) for a in base for b in "x"]
    try:
        second = [b * n for b in [1]]
        print("3.12 sees n in a class?", second)
    except NameError:
        print("a class's names are not seen")


print(C.first, C.pairs)
order = []


def note(v):
    order.append(v)
    return v


[note((x, y)) for x in note([1, 2]) if note(x > 0) for y in note([3])]
print(order)
order.clear()
{note("k"): note("v") for _ in range(1)}
print(order)
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [*zip(*matrix)], [x for row in matrix for x in row if x % 2 == 0])
print(sum([x for x in range(4)]), sorted([c for c in "hello" if c not in "l"]), "".join([c.upper() for c in "abc"]), max([len(w) for w in "a bb".split()]))
try:
    [1 / x for x in (1, 0)]
except ZeroDivisionError:
    print("x" in globals(), x)
try:
    [undefined for _ in [1]]
except NameError as e:
    print(e)
try:
    [x for x in 5]
except TypeError as e:
    print(e)
print([[[i + j + k for k in range(2)] for j in range(2)] for i in range(2)], [i for i in range(5) if [j for j in range(i) if j == 2]])
print([y for x in range(3) if (y := x * 2)], y, [*[1, 2], *(z for z in "a")], {**{k: k for k in "a"}})
i = 5
print([i for i in range(i)], i, [i for _ in range(2)], any(i == j for j in range(6)))
print(len([None for _ in range(1000)]), [x for x in []], [() for _ in range(2)])

# Comparison of sequences: lexicographic, identity first, nested, with classes that compare oddly.
pool = [[], [0], [1], [0, 1], [1, 0], [0, 0, 0], [[0]], [[]], [True], [0.0]]
for a in pool:
    row = []
    for b in pool:
        try:
            row.append((a < b) + 2 * (a == b) + 4 * (a > b) + 8 * (a <= b) + 16 * (a >= b))
        except TypeError as e:
            row.append(str(e))
    print(a, row)
for a in pool[:6]:
    print([(tuple(a) < tuple(b), tuple(a) == tuple(b), a == tuple(b)) for b in pool[:6]])


class Never:
    def __eq__(self, other):
        print("eq", end=" ")
        return False


n = Never()
print(n == n, [n] == [n], (n,) == (n,), n in [n], [n].count(n), [n].index(n), [n] == [Never()], n in (1, Never()))


class Raises:
    def __eq__(self, other):
        raise ValueError("no compare")


r = Raises()
for f in (lambda: [r] == [r], lambda: [r] == [1], lambda: 1 in [r], lambda: [1, 2].index(r), lambda: [1].count(r), lambda: [1].remove(r), lambda: (r,) < (1,), lambda: {"a": r} == {"a": 1}):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Weird:
    def __lt__(self, other):
        return "less"

    def __eq__(self, other):
        return []


w = Weird()
print(w < 1, w == 1, [w] == [1], [1, w] < [1, 2], (w,) < (5,), [w] != [1], not (w == 1))
print([1, 2] == [1, 2.0], [1, "a"] == [1, "a"], [[1], (2,)] == [[1], (2,)], [1] == (1,), [None] == [None], ["a"] < ["b", 1], [1, [2, [3]]] == [1, [2, [3]]])
print(max([1, 2], [1, 3]), min((2,), (1, 5)), max([[]], [[0]]), sorted([[2], [1, 2], [1]]), [3] > [2, 99])
deep = []
other = []
for i in range(20):
    deep, other = [deep], [other]
print(deep == other, deep < other, deep >= other)

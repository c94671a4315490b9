# + * in comparison, and their in-place forms.
def error(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


a = [1, 2]
print(a + [3], [] + [], a + a, a * 3, 3 * a, a * 0, a * -1, [] * 5, [None] * 4, True * a)
error(lambda: a + (3,))
error(lambda: a + 3)
error(lambda: a + None)
error(lambda: 3 + a)
error(lambda: a * "x")
error(lambda: a * 1.5)
error(lambda: a * a)
error(lambda: a - a)
error(lambda: -a)
error(lambda: a / 2)
b = a
b += [3]
print(a, b, a is b)
b += "xy"
b += (4,)
b += range(2)
print(a)
b *= 2
print(a, a is b)
b *= 0
print(a)
b = b + [1]
print(a, b)
grid = [[0] * 3] * 2
grid[0][0] = 1
print(grid)
print(1 in [1, 2], 3 in [1, 2], "a" in ["b", "a"], None in [None], 1.0 in [1], [] in [[]], "" in [])
print(3 not in [1, 2], 1 not in [1])
print([1, 2] < [1, 3], [1, 2] < [1, 2, 0], [] < [0], [2] < [1, 5], [1, 2] <= [1, 2], [1, 2] >= [1, 2, 3])
print([1, 2] > [1, 1, 9], ["b"] > ["a", "z"], [1, [2, 3]] < [1, [2, 4]], [(1, 2)] == [(1, 2)])
error(lambda: [1] < ["a"])
error(lambda: [1] < (1,))
error(lambda: [1, "a"] < [1, 2])
error(lambda: [1, "a"] < [2, 2])
error(lambda: [None] < [None])
error(lambda: [None] < [1])


class Add:
    def __radd__(self, other):
        return ("radd", other)

    def __rmul__(self, other):
        return ("rmul", other)


print([1] + Add(), [1] * Add())


def inplace():
    c = [1]
    c += 5


error(inplace)

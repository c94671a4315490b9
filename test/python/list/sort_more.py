# sort and sorted: stability, keys, reverse, mixed numbers, errors, changes while sorting.
def t(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


people = [("Ann", 30), ("Bob", 25), ("Cid", 30), ("Dan", 25), ("Eve", 35)]
print(sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: p[1], reverse=True), sorted(people, key=lambda p: (-p[1], p[0])), sorted(people, reverse=True))
print(sorted("banana"), sorted({"b": 1, "a": 2}), sorted({3, 1, 2}), sorted((3, 1.5, True, 0)), sorted([]), sorted(range(5, 0, -1)), sorted([[2, 1], [1, 5], [1]]), sorted([(1, "b"), (1, "a")]))
print(sorted(["b", "A", "c"], key=str.lower), sorted([-3, 2, -1], key=abs), sorted(["bb", "a", "ccc"], key=len, reverse=True), sorted([3, 1, 2], key=None), sorted("abc", key=lambda c: -ord(c)))
a = [5, 2, 8, 1]
print(a.sort(), a, a.sort(reverse=True), a, a.sort(key=lambda x: x % 4), a)
seed = 12345
data = []
for i in range(300):
    seed = (seed * 1103515245 + 12345) % 2**31
    data.append((seed >> 16) % 50)
pairs = [(v, i) for i, v in enumerate(data)]
by_value = sorted(pairs, key=lambda p: p[0])
print(by_value == sorted(pairs), all(by_value[i] <= by_value[i + 1] for i in range(299)))
down = sorted(pairs, key=lambda p: p[0], reverse=True)
print(all(a[0] > b[0] or (a[0] == b[0] and a[1] < b[1]) for a, b in zip(down, down[1:])))
for shape in (list(range(200)), list(range(200))[::-1], [0] * 100, list(range(100)) * 2, [i % 7 for i in range(150)], list(range(50)) + list(range(100, 50, -1))):
    s = sorted(shape)
    print(len(s), s[:3], s[-3:], all(s[i] <= s[i + 1] for i in range(len(s) - 1)), sorted(shape, reverse=True) == s[::-1])
t(sorted, [1, "a"])
t(sorted, [None, 1])
t(sorted, [1j, 2j])
t(sorted, [{}, {}])
t(sorted, 5)
t(sorted)
t(sorted, [1], [2])
t(sorted, [1], key=5)
t(sorted, [1, 2], key=lambda: 0)

t([1, "a"].sort)
t([3, 1].sort, lambda x: x)



class V:
    log = []

    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        return self.v < other.v

    def __repr__(self):
        return f"V{self.v}"


print(sorted([V(3), V(1), V(2)]), max([V(1), V(4), V(2)], key=lambda x: x.v), sorted([V(2), V(1)], reverse=True))


class Only:
    def __gt__(self, other):
        return True


t(lambda: len(sorted([Only(), Only()])))
a = [3, 2, 1]


def spoil(x):
    a.append(x)
    return x


t(lambda: a.sort(key=spoil))
b = [1, 2, 3]
try:
    b.sort(key=lambda x: 1 / (x - 3))
except ZeroDivisionError as e:
    print(e, b)
nan = float("nan")
print(len(sorted([3, nan, 1])), sorted([(2, nan), (1, nan)])[0][0])

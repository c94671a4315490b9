# sort and sorted: stability, keys, reverse, natural runs, mixed types.
def lcg(n, seed=1):
    out = []
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        out.append(seed >> 8)
    return out


def is_sorted(a):
    return all(a[i] <= a[i + 1] for i in range(len(a) - 1))


for n in (0, 1, 2, 3, 10, 31, 32, 33, 64, 65, 100, 257, 1000):
    a = lcg(n)
    b = a[:]
    b.sort()
    print(n, is_sorted(b), sum(a) == sum(b), len(b), sorted(a, reverse=True) == b[::-1])
a = [(x % 7, i) for i, x in enumerate(lcg(200))]
b = sorted(a, key=lambda t: t[0])
print(all(b[i][0] < b[i + 1][0] or b[i][1] < b[i + 1][1] for i in range(len(b) - 1)))
b = sorted(a, key=lambda t: t[0], reverse=True)
print(all(b[i][0] > b[i + 1][0] or b[i][1] < b[i + 1][1] for i in range(len(b) - 1)))
up = list(range(500))
down = up[::-1]
saw = [x % 50 for x in range(500)]
organ = up[:250] + down[250:]
for x in (up, down, saw, organ, up + down, down + up, [5] * 100, up[250:] + up[:250]):
    y = sorted(x)
    print(is_sorted(y), len(y) == len(x))
print(sorted(["banana", "apple", "Cherry", "äpfel", "", "app"]))
print(sorted(["banana", "apple", "Cherry"], key=str.lower))
print(sorted(["bb", "a", "ccc"], key=len, reverse=True))
print(sorted([3, 1.5, True, -2, 2.25]))
print(sorted([(2, "b"), (1, "z"), (2, "a")]), sorted([[2], [1, 5], [1]]))
print(sorted("hello"), sorted({3: 1, 1: 2}), sorted({5, 4}), sorted(b"cab"), sorted(()))
print(sorted([1, 2, 3], key=lambda x: -x), sorted([1, 2, 3], key=None, reverse=0))
print(sorted([b"b", b"a", b"ab"]), sorted([10**20, -(10**20), 5, 10**19]))
c = [3, 1, 2]
print(c.sort(), c)
c.sort(reverse=True)
print(c)
c.sort(key=lambda x: x % 3)
print(c)


class P:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n

    def __repr__(self):
        return f"P{self.n}"


print(sorted([P(3), P(1), P(2)]), sorted([P(3), P(1)], reverse=True))

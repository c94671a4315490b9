# Reading slices with every kind of bound.
a = list(range(10))
print(a[:], a[2:], a[:3], a[2:5], a[-3:], a[:-7], a[5:2], a[20:], a[:20], a[-20:3])
print(a[::2], a[1::3], a[::-1], a[::-3], a[8:2:-2], a[2:8:-1], a[-1:-5:-1], a[5::-1], a[:5:-1])
print(a[None:None:None], a[None:3], a[3:None], a[::1])
print(a[::100], a[9::-100], a[0:0], a[10:])
print([][:], [][::-1], [1][5:], [1][::-1])
copy = a[:]
copy.append(1)
print(len(a), len(copy), a[:] is a)


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


print(a[Index(1) : Index(7) : Index(2)])
print(a[-(10**20) : 10**20], a[10**20 :], a[:: 10**20], a[:: -(10**20)])
for s in (slice(1, 5), slice(None, None, -2), slice(3), slice(-2, None)):
    print(s, a[s])
try:
    a[::0]
except ValueError as e:
    print(e)
try:
    a["a":]
except TypeError as e:
    print(e)
try:
    a[1.5:2]
except TypeError as e:
    print(e)
n = 7
for start in range(-n - 1, n + 2, 3):
    for stop in range(-n - 1, n + 2, 2):
        for step in (-3, -1, 1, 2):
            part = a[start:stop:step]
            print(len(part), sum(part), end=" ")
print()

"""Subscriptions and slicings of every sequence, reading, assigning and deleting, with every kind of index and every refusal."""


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


s = "0123456789"
for sl in (slice(None), slice(2, 5), slice(-3, None), slice(None, -3), slice(None, None, 3), slice(None, None, -1), slice(8, 2, -2), slice(5, 5), slice(7, 3), slice(-100, 100), slice(100, -100, -3), slice(-1, -4, -1), slice(True, 4), slice(0, None, 2**70), slice(-(2**70), 2**70)):
    results = {str(type(x[sl])([*x[sl]]) if not isinstance(x, (str, bytes, bytearray)) else x[sl]) for x in (s, [*s][:0] or s)}
    print(s[sl], list(s)[sl] == list(s[sl]), tuple(s)[sl] == tuple(s[sl]), bytes(range(10))[sl], bytearray(s.encode())[sl].decode() == s[sl], list(range(10)[sl]) == [int(c) for c in s[sl]], range(10)[sl], sl.indices(10) if abs(sl.step or 1) < 2**60 else "", sep=" | ")
for seq in (s, [1], (1,), b"a", bytearray(b"a"), range(3)):
    print(type(seq).__name__, attempt(lambda: seq[99]), attempt(lambda: seq[-99]), attempt(lambda: seq["a"]), attempt(lambda: seq[1.0]), attempt(lambda: seq[None]), attempt(lambda: seq[::0]), attempt(lambda: seq["a":]), attempt(lambda: seq[1, 2]), sep=" | ")
for seq in ((1, 2), "ab", b"ab", range(2), 5, None, {1}):
    def setit(): seq[0] = 1
    def delit(): del seq[0]
    def setsl(): seq[0:1] = []
    print(attempt(setit), attempt(delit), attempt(setsl), sep=" | ")

l = list(range(8))
l[2:4] = "abc"
print(l)
l[::2] = [0] * 5 if len(l) == 9 else []
print(l)
l[1:1] = [100, 200]
l[-1:] = []
l[len(l):] = ["end"]
print(l)
del l[::3]
print(l)
l[:] = l[::-1]
print(l, attempt(lambda: l.__setitem__(slice(0, 4, 2), [1])), attempt(lambda: l.__setitem__(slice(0, 2), 5)), attempt(lambda: l.__setitem__(99, 1)), attempt(lambda: l.__setitem__("x", 1)), attempt(lambda: l.__delitem__(99)))
l[1:3] = l
print(l)
del l[2:-2]
l[0], l[-1] = l[-1], l[0]
l[0] += 5 if isinstance(l[0], int) else "!"
print(l)
b = bytearray(b"hello world")
b[0:5] = b"HELP"
b[-1] = 33
b[4:4] = [45, 45]
del b[::4]
print(b, attempt(lambda: b.__setitem__(0, 256)), attempt(lambda: b.__setitem__(0, "a")), attempt(lambda: b.__setitem__(slice(0, 1), "a")), attempt(lambda: b.__setitem__(slice(0, 4, 2), b"abc")))
d = {1: "int", "k": "str", (1, 2): "tuple", None: "none", 1.5: "float"}
print(d[True], d["k"], d[1, 2], d[None], d[3 / 2], attempt(lambda: d["zz"]), attempt(lambda: d[[]]), attempt(lambda: d[1:2]) if False else "")


class Index:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n


print(s[Index(3)], s[Index(-2):Index(100)], [0, 1, 2][Index(1)], range(10)[Index(-1)], attempt(lambda: s[Index("x")]), attempt(lambda: s[Index(99)]))
data = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
print([row[1] for row in data], data[1][::-1], [row[:] for row in data[:2]], data[-1][-1], [data[i][i] for i in range(3)], list(zip(*data))[0], sum(data, [])[::4], [r[::-1] for r in data[::-1]])
first, *middle, last = s
print(first, "".join(middle), last, s[:3] + s[3:] == s, s[-3:][::-1], s[1:-1:3], "é€😀x"[1:3], "é€😀x"[::-1], "é€😀x"[-2])
text = "the quick brown fox"
print(text[text.index("q"):], text[:3].upper() + text[3:], text[::2], text[-3:], " ".join(w[::-1] for w in text.split()), text[4:9] == text[-15:-10], [text[i:i + 5] for i in range(0, len(text), 5)])

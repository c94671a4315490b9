"""Slice expressions: what __getitem__ sees, extended slices, assignment, deletion, stars in subscripts."""


class Show:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


s = Show()
print(s[1], s[1:2], s[:], s[::], s[1:], s[:2], s[::3], s[1:2:3], s[:2:])
print(s[1, 2], s[1:2, 3], s[:, :], s[...], s[..., 1:], s[()], s[(1, 2)], s[1,], s["a":"b"], s[None:None])
print(s[*[1, 2]], s[0, *"ab", 3], s[*()], s[-1:-2:-1], s[1 if 0 else 2:3], s[(lambda: 1)():])
s[1:2] = 5
s[::2, 1] = "x"
s[:] = s[1:]
del s[1:], s[:, 2]
try:
    s[1:3] += 4
except TypeError as e:
    print(e)
sl = slice(1, 10, 2)
print(sl, sl.start, sl.stop, sl.step, sl.indices(5), slice(None).indices(3), slice(-3, None).indices(5), slice(None, None, -1).indices(4), slice(5, 1, -2).indices(10))
print(sl == slice(1, 10, 2), slice(1) == slice(0, 1), list(range(20))[sl], "abcdefghijkl"[sl])
lst = list(range(10))
for key in (slice(2, 5), slice(None, None, 3), slice(None, None, -1), slice(-3, None), slice(5, 2), slice(100, 200), slice(-100, 3), slice(8, None, -3), slice(2, 8, 100)):
    print(lst[key], tuple(lst)[key] == tuple(lst[key]), "0123456789"[key], bytes(lst)[key] == bytes(lst[key]), range(10)[key])
for bad in (lambda: lst["a":], lambda: lst[1.5:], lambda: lst[::0], lambda: slice(1).indices("a"), lambda: slice(), lambda: lst[:, 1]):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


print(lst[Index(2)], lst[Index(2):Index(5)], lst[Index(-1)], "abc"[Index(1):], (1, 2, 3)[:Index(2)])
lst[2:4] = [Index]
lst[Index(0):Index(1)] = "zz"
print(len(lst), lst[:2])
lst = list(range(6))
lst[::2] = "abc"
try:
    lst[::2] = "ab"
except ValueError as e:
    print(e)
lst[1:1] = [7, 7]
lst[4:] = []
print(lst)
x = [1, 2, 3]
x[1:2], x[0] = [8, 9], "first"
print(x)
print([x[i:i + 2] for i in range(0, 4, 2)], x[::-1][0], x[-1:][0], x[:-1])

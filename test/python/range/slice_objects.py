# slice: attributes, indices, comparison, repr.
def error(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(1, 2), slice(None), slice("a", [], None))
error(lambda: slice())
error(lambda: slice(1, 2, 3, 4))
print(s.indices(5), s.indices(0), slice(None).indices(3), slice(None, None, -1).indices(4), slice(-3, -1).indices(10), slice(100, -100, -3).indices(10))
print(slice(10**20, None, -(10**19)).indices(10**21), slice(None, 5).indices(10**30), slice(2, None).indices(10**30))
error(lambda: slice(1, 2, 0).indices(3))
error(lambda: slice(1).indices(-1))
error(lambda: slice("a").indices(3))
error(lambda: slice(1).indices("x"))
print(slice(1, 2) == slice(1, 2), slice(1, 2) == slice(1, 3), slice(1, 2) != slice(1, 2), slice(1, 2) < slice(1, 3), slice(1) == 1)


class Show:
    def __getitem__(self, i):
        return i


x = Show()
print(x[1], x[1:2], x[::3], x[:, 1], x[1:2, ...], x[()], x[1,], x[:], x[-1:])
print(type(x[1:2]).__name__, list(range(*x[::2].indices(5))))
try:
    s.start = 3
except AttributeError:
    print("read-only")

# slice objects: attributes, indices, comparison, text, in __getitem__.
def t(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


for s in (slice(5), slice(1, 5), slice(1, 9, 2), slice(None), slice(None, None, -1), slice(-3, None), slice(5, 1, -2), slice(0, 0), slice(-100, 100), slice(100, -100, -3), slice("a", [], 1.5)):
    print(s, s.start, s.stop, s.step)
    if s.start != "a":
        print([s.indices(n) for n in (0, 1, 5, 10)], list(range(10))[s] == [list(range(10))[i] for i in range(*s.indices(10))])
t(slice)
t(slice, 1, 2, 3, 4)
t(slice(0, 5, 0).indices, 5)
t(slice(5).indices, -1)
t(slice("a").indices, 5)
t(slice(5).indices, "a")
t(slice(5).indices)
t(slice(2**70).indices, 5)
t(slice(None, 2**70, 2**65).indices, 2**66)
print(slice(1, 2) == slice(1, 2), slice(1, 2) == slice(1, 2, None), slice(1) == slice(2), slice(1, 2) < slice(1, 3), slice(1) != slice(None, 1), slice(1) == 1)
t(lambda: slice(1) < 5)
t(lambda: setattr(slice(1), "start", 2))


class Show:
    def __getitem__(self, key):
        return key


s = Show()
print(s[1], s[1:2], s[::], s[1:2, 3], s[...], s[:, 1:2:3], s[()], s["a":"b"], s[None:], s[(1, 2)], s[1,], s[-1:-2:-3], s[lambda: 0].__name__, s[*[1, 2]])


class Row:
    def __init__(self, items):
        self.items = items

    def __getitem__(self, key):
        if isinstance(key, slice):
            return Row(self.items[key])
        if isinstance(key, tuple):
            return [self.items[k] for k in key]
        return self.items[key]

    def __setitem__(self, key, value):
        if isinstance(key, slice):
            for i in range(*key.indices(len(self.items))):
                self.items[i] = value
        else:
            self.items[key] = value

    def __delitem__(self, key):
        del self.items[key]

    def __len__(self):
        return len(self.items)


r = Row(list("abcdef"))
print(r[1:3].items, r[-1], r[0, 2, 4], list(r), "c" in r, list(reversed(r)))
r[1:4] = "-"
r[0] = "first"
del r[-1]
del r[1:3]
print(r.items)
it = iter(r)
print(next(it), list(it))

# __length_hint__ and __next__ as methods.
for x in ([1, 2, 3], (1, 2, 3), "abc", "äbc", b"abc", bytearray(b"abc"), {1: 1, 2: 2, 3: 3}, {1, 2, 3}, range(3), range(10**20, 10**20 + 3)):
    it = iter(x)
    print(it.__length_hint__(), end=" ")
    it.__next__()
    print(it.__length_hint__(), len(list(it.__iter__())), it.__length_hint__())
for it in (reversed([1, 2, 3]), reversed((1, 2, 3)), reversed({1: 2, 3: 4}), reversed(range(3)), iter({1: 2}.values()), iter({1: 2}.items())):
    print(it.__length_hint__(), next(it), it.__length_hint__())


class Hint:
    def __init__(self, hint):
        self.hint = hint
        self.n = 3

    def __iter__(self):
        return self

    def __next__(self):
        if not self.n:
            raise StopIteration
        self.n -= 1
        return self.n

    def __length_hint__(self):
        return self.hint


print(list(Hint(0)), list(Hint(100)), list(Hint(NotImplemented)))

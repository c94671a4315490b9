# enumerate, zip, map, filter, reversed.
def error(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


print(list(enumerate("abc")), list(enumerate("ab", 5)), list(enumerate([], 3)), list(enumerate("a", start=-1)), list(enumerate(iterable="x", start=2)))
print(list(enumerate(range(2), 2**30 - 1)), list(enumerate("a", 10**20)), list(enumerate("a", True)))
error(lambda: enumerate(5))
error(lambda: enumerate("a", "b"))
error(lambda: enumerate("a", 1.0))
print(list(zip()), list(zip("abc")), list(zip("abc", [1, 2])), list(zip("ab", range(5), (True, False))), dict(zip("xy", [1, 2])))
error(lambda: zip(5))
error(lambda: zip([1], 5))
print(list(zip([1, 2], "ab", strict=True)), list(zip(strict=True)))
error(lambda: list(zip([1], "ab", strict=True)))
error(lambda: list(zip([1, 2], "a", strict=True)))
error(lambda: list(zip([1], "a", "xy", strict=True)))
error(lambda: list(zip([1, 2], "ab", "x", strict=True)))
error(lambda: list(zip(*[[1, 2]] * 3, [1], strict=True)))
print(list(zip(*[(1, 2), (3, 4)])), [a + b for a, b in zip("ab", "cd")])
it = iter(range(10))
print(list(zip(it, it, it)), list(it))
print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])), list(map(max, "ab", "ba", "aa")), list(map(len, ())))
error(lambda: map())
error(lambda: map(len))
error(lambda: map(len, 5))
error(lambda: list(map(5, [1])))
error(lambda: list(map(lambda: 0, [1])))
error(lambda: list(map(int, ["1", "x"])))
print(list(filter(None, [0, 1, "", "a", [], None, [0]])), list(filter(lambda x: x % 2, range(6))), list(filter(str.isalpha, "a1b")))
error(lambda: filter(None, 5))
error(lambda: filter(None))
error(lambda: list(filter(5, [1])))


def stop(x):
    if x == 3:
        raise StopIteration
    return True


print(list(map(stop, range(6))), list(filter(stop, range(6))))


def bad(x):
    raise ValueError(x)


error(lambda: list(map(bad, [1])))
error(lambda: list(filter(bad, [1])))
print(list(reversed([1, 2, 3])), list(reversed((1, 2))), list(reversed("héy")), list(reversed(b"ab")), list(reversed(range(3))), list(reversed({1: 2, 3: 4})), list(reversed(bytearray(b"xy"))))
error(lambda: reversed({1}))
error(lambda: reversed(5))
error(lambda: reversed(x for x in "a"))
error(lambda: reversed())


class R:
    def __reversed__(self):
        return iter("custom")

    def __len__(self):
        return 1

    def __getitem__(self, i):
        return i


class Seq:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i * 10


class No(Seq):
    __reversed__ = None


print(list(reversed(R())), list(reversed(Seq())), type(reversed(Seq())).__name__, type(reversed([])).__name__)
error(lambda: reversed(No()))
a = [1, 2, 3]
r = reversed(a)
print(next(r))
a.append(4)
print(list(r))
r = reversed(a)
a.clear()
print(list(r))
e = enumerate("xy")
print(next(e), iter(e) is e, list(e), list(e))
m = map(lambda x: x * 2, [1, 2])
print(next(m), list(m), next(m, "end"))
b = [1]
z = zip(b)
print(list(z))
b.append(2)
print(list(z))
print(type(e).__name__, type(z).__name__, type(m).__name__, type(filter(None, [])).__name__)
for i, (a, b) in enumerate(zip("ab", [1, 2])):
    print(i, a, b)


class MyEnum(enumerate):
    pass


print(list(MyEnum("ab")), isinstance(MyEnum(""), enumerate))

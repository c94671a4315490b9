# Classes that derive from zip, map, filter, enumerate and reversed, and from the descriptors.
def error(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


class Zip(zip):
    total = 0

    def __init__(self, *iterables, **options):
        self.seen = 0
        self.count = len(iterables)

    def __next__(self):
        row = super().__next__()
        self.seen += 1
        return [*row, self.seen]


z = Zip("abc", [1, 2, 3], (4, 5, 6, 7))
print(next(z), list(z), z.seen, z.count, isinstance(z, zip), iter(z) is z, type(z).__mro__)
print(list(Zip()), list(Zip("ab")), sum(n for _, n, _ in Zip("xyz", range(3))))
error(lambda: list(Zip("ab", "abc", strict=True)))
error(Zip, 5)


class Map(map):
    def __new__(cls, function, *rest):
        self = super().__new__(cls, function, *rest)
        self.function = function
        return self

    def rest(self):
        return list(self)


m = Map(lambda a, b: a * b, [1, 2, 3], iter((4, 5, 6)))
print(next(m), m.rest(), m.rest(), m.function(3, 4), m.__dict__ == {"function": m.function})
error(Map, len)
m = Map(str, range(5))
m.extra = [i for i in range(50)]
print([x + y for x, y in zip(m, m)], len(m.extra))


class Filter(filter):
    def __iter__(self):
        print("iter", end=" ")
        return super().__iter__()


f = Filter(None, [0, 1, "", 2])
f.name = "f"
print(list(f), f.name, [x for x in Filter(lambda x: x > 1, [1, 2, 3])])


class Enumerate(enumerate):
    step = 10

    def __next__(self):
        i, item = super().__next__()
        return i * self.step, item


e = Enumerate("abc", 1)
e.step = 100
print(list(e), dict(Enumerate("xy")), [i for i, _ in Enumerate("ab", start=5)])


class Reversed(reversed):
    def __next__(self):
        return -super().__next__()


r = Reversed((1, 2, 3))
r.name = "r"
print(next(r), r.__length_hint__(), list(r), r.name, type(r).__name__)
print(type(Reversed([1])).__name__ == "Reversed", list(Reversed(range(3))) == [2, 1, 0])


class Both(Zip):
    __slots__ = ()


b = Both("ab", "cd")
print([*b], b.seen, [type(c()).__name__ for c in (Zip, Both)])


class Cached(property):
    "A property that counts."

    def __init__(self, get):
        super().__init__(get)
        self.calls = 0

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        self.calls += 1
        return super().__get__(obj, owner)


class Named(staticmethod):
    tag = "static"


class OfClass(classmethod):
    pass


class C:
    @Cached
    def x(self):
        return 5

    @Named
    def s(a):
        return a + 1

    @OfClass
    def c(cls):
        return cls.__name__


print(C().x + C().x, C.x.calls, C.s(1), C().s(2), C.c(), C().c(), C.__dict__["s"].tag, isinstance(C.__dict__["c"], classmethod))
error(setattr, C(), "x", 1)


for base in (slice, range, bool, memoryview, type(len), type(error), type(None), type(iter([]))):
    try:
        type("X", (base,), {})
    except TypeError as e:
        print(e)
print(list(zip("ab", [1, 2], strict=True)), list(map(max, [1, 5], [4, 2])), list(reversed("abc")))

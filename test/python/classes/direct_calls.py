# Getters, setters, __getitem__, __setitem__, __len__ and __call__ that the interpreter enters without C between.


class Box:
    def __init__(self, n):
        self._n = n
        self.log = []

    @property
    def n(self):
        return self._n

    @n.setter
    def n(self, value):
        if value < 0:
            raise ValueError("negative: " + str(value))
        self._n = value
        return "ignored"

    @property
    def broken(self):
        return self.missing

    @property
    def with_default(self, extra=3):
        return self._n + extra

    @property
    def pair(self):
        yield self._n
        yield self._n + 1

    def __getitem__(self, key):
        if key == 99:
            raise IndexError("no 99")
        return (self._n, key)

    def __setitem__(self, key, value):
        self.log.append((key, value))
        return 5

    def __len__(self):
        return self._n

    def __call__(self, *args, **kwargs):
        return args, sorted(kwargs.items())


b = Box(3)
print(b.n, b.with_default, list(b.pair), b[1], b["x"], b[-2], len(b))
b.n = 10
b[4] = "four"
b["k"] = None
print(b.n, len(b), b.log, b(), b(1), b(1, 2, k=3), b(*[4], **{"m": 5}))
for bad in (lambda: b.broken, lambda: b[99], lambda: setattr(b, "n", -1)):
    try:
        bad()
    except (AttributeError, IndexError, ValueError) as error:
        print(type(error).__name__, error)
try:
    b.n = -5
except ValueError as error:
    print(error, b.n)
b._n = -1
try:
    len(b)
except ValueError as error:
    print(error)
b._n = "text"
try:
    len(b)
except TypeError as error:
    print(error)
b._n = True
print(len(b), b.n)


# Getters that call getters, in every place of an expression.
class Chain:
    def __init__(self, depth):
        self.depth = depth

    @property
    def next(self):
        return Chain(self.depth - 1) if self.depth else None

    @property
    def total(self):
        rest = self.next
        return self.depth + (rest.total if rest else 0)


print(Chain(20).total, Chain(3).next.next.depth, [c.total for c in (Chain(1), Chain(2))])


def endless():
    class Deep:
        @property
        def down(self):
            return self.down

        def __getitem__(self, i):
            return self[i + 1]

    for action in (lambda d: d.down, lambda d: d[0]):
        try:
            action(Deep())
        except RecursionError as error:
            print("RecursionError", "recursion" in str(error))


endless()


# A getter inside a generator, one that raises StopIteration, one that is replaced.
def numbers(box):
    while box.n < 5:
        yield box.n
        box.n += 1


print(list(numbers(Box(1))))


class Stop:
    @property
    def value(self):
        raise StopIteration("out")


def use(s):
    yield 1
    yield s.value


try:
    list(use(Stop()))
except RuntimeError as error:
    print(error)

Box.n = property(lambda self: "new " + str(self._n))
print(Box(7).n)
try:
    Box(7).n = 1
except AttributeError as error:
    print("no setter")
del Box.n
try:
    Box(7).n
except AttributeError as error:
    print(error)


# Class attributes that change, with instances that shadow them.
class Base:
    count = 0
    name = "base"

    def who(self):
        return "who"


class Sub(Base):
    pass


s = Sub()
for i in range(5):
    Base.count += 1
    Sub.count += 10
print(Base.count, Sub.count, s.count, Base().count)
s.count = "own"
Sub.count = 0
print(s.count, Sub.count, s.name)
Base.name = "changed"
print(s.name, Sub.name)
Base.who = lambda self: "lambda"
print(s.who(), Sub().who())
Sub.who = lambda self: "sub"
print(s.who(), Base().who())
del Sub.who
print(s.who())
s.who = lambda: "instance"
print(s.who())
Base.name = property(lambda self: "property")
print(s.name, Base().name)
Base.name = "plain"
print(s.name)
s.name = "mine"
print(s.name)
Base.name = property(lambda self: "property again")
print(s.name)


# Attributes at other words than most classes have them.
class Slots:
    __slots__ = ("alpha", "beta", "gamma")

    def __init__(self):
        self.gamma = 3
        self.beta = 2


class Other:
    def __init__(self):
        self.gamma = "c"
        self.alpha = "a"


class Third(Other):
    def __init__(self):
        self.beta = "b"
        super().__init__()


for thing in (Slots(), Other(), Third()):
    seen = []
    for read in (lambda t: t.alpha, lambda t: t.beta, lambda t: t.gamma):
        try:
            seen.append(read(thing))
        except AttributeError as error:
            seen.append(str(error))
    print(seen)
    thing.alpha = thing.gamma
    thing.gamma = 0
    print(thing.alpha, thing.gamma)


# Text by index.
text = "abcdef"
wide = "aßc→e"
print(text[0], text[-1], text[5], wide[1], wide[-2], [text[i] for i in range(-6, 6)], wide[3])
for t, i in ((text, 6), (text, -7), (wide, 5), ("", 0)):
    try:
        print(t[i])
    except IndexError as error:
        print(error)
print(len(text), len(wide), len(""))

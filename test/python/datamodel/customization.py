"""Basic customization: __new__, __init__, __repr__, __str__, __bytes__, __format__, the comparisons, __hash__, __bool__ and what happens when they answer badly."""


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Returns:
    """Each special method gives back what it was told to."""

    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return self.value

    __str__ = __bytes__ = __hash__ = __bool__ = __len__ = __index__ = __int__ = __float__ = __complex__ = __length_hint__ = lambda self: self.value

    def __format__(self, spec):
        return self.value

    def __iter__(self):
        return self.value

    def __contains__(self, x):
        return self.value

    def __round__(self, *n):
        return (self.value, n)

    def __ceil__(self):
        return ("ceil", self.value)

    def __eq__(self, other):
        return self.value

    __lt__ = __ge__ = __call__ = __eq__


for f in (repr, str, bytes, hash, bool, len, int, float, complex, format, iter, ascii, hex, list):
    print(f"{f.__name__:<8}", *(attempt(f, Returns(v)) if f is not iter or v != "s" else "-" for v in ("s", 5, None, True, -1)), sep=" | ")
print(2 in Returns([]), 2 in Returns("x"), Returns("same") == 1, Returns([]) != 1, Returns("lt") < 1, Returns([3]) >= 0, Returns("called")(1), round(Returns(2.5)), round(Returns(1), 3), attempt(lambda: [1, 2, 3][Returns(1)]), attempt(lambda: [1][Returns("x")]))


class Counted:
    made = []

    def __new__(cls, *args, **kw):
        self = super().__new__(cls)
        cls.made.append(("new", args, kw))
        return self

    def __init__(self, *args, **kw):
        self.made.append(("init", args, kw))


Counted(1, k=2)
print(Counted.made)


class Other:
    def __new__(cls, x):
        return x

    def __init__(self, x):
        print("never called")


print(Other(5), type(Other([])))


class Same:
    _one = None

    def __new__(cls):
        if cls._one is None:
            cls._one = super().__new__(cls)
        return cls._one

    def __init__(self):
        self.count = getattr(self, "count", 0) + 1


print(Same() is Same(), Same().count)


class NoInit:
    pass


class OnlyNew:
    def __new__(cls, a):
        return super().__new__(cls)


class OnlyInit:
    def __init__(self, a):
        pass


class InitReturns:
    def __init__(self):
        return 5


print(attempt(NoInit, 1), attempt(OnlyNew), attempt(OnlyInit), attempt(InitReturns), attempt(lambda: NoInit(x=1)), isinstance(OnlyNew(1), OnlyNew), attempt(object.__new__), attempt(object.__new__, 5), attempt(object.__new__, int))


class Ordered:
    def __init__(self, n, log):
        self.n, self.log = n, log

    def __lt__(self, other):
        self.log.append("lt")
        return self.n < other.n if isinstance(other, Ordered) else NotImplemented

    def __gt__(self, other):
        self.log.append("gt")
        return self.n > other.n if isinstance(other, Ordered) else NotImplemented

    def __le__(self, other):
        self.log.append("le")
        return NotImplemented

    def __eq__(self, other):
        self.log.append("eq")
        return NotImplemented


log = []
a, b = Ordered(1, log), Ordered(2, log)
print(a < b, a > b, attempt(lambda: a <= b), attempt(lambda: a >= b), a == b, a != b, a == a, attempt(lambda: a < 5), attempt(lambda: 5 < a), attempt(hash, a), log)


class Sub(Ordered):
    def __gt__(self, other):
        self.log.append("sub gt")
        return "sub"


log.clear()
print(a < Sub(5, log), log, max([Ordered(3, []), Ordered(9, []), Ordered(4, [])]).n, min([Ordered(3, []), Ordered(1, [])]).n)


class Truthy:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class Both(Truthy):
    def __bool__(self):
        return True


print(bool(Truthy(0)), bool(Truthy(2)), bool(Both(0)), not Truthy(0), attempt(bool, Truthy(-1)), attempt(len, Truthy(2**70)), attempt(len, Truthy(1.5)), Truthy(0) or "empty", Both(0) and "full", [x.n for x in (Truthy(0), Truthy(1)) if x])


class Text(str):
    def __str__(self):
        return "str of Text"

    def __format__(self, spec):
        return f"<{spec}>"


t = Text("abc")
print(t, str(t), f"{t}", f"{t!s}", f"{t!r}", f"{t:x}", "%s" % t, "{}".format(t), t + "d", repr(t), "".join([t, t]), len(t))

# sum, any, all: starts, short circuit, errors.
def t(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


t(sum, [])
t(sum, [1, 2, 3])
t(sum, [1, 2, 3], 10)
t(sum, [1, 2], start=5)
t(sum, (x / 2 for x in range(4)))
t(sum, [True, True, False])
t(sum, [2**31, 2**31, 2**62])
t(sum, [2**30] * 4)
t(sum, [1, 2.5, 3])
t(sum, [1j, 2])
t(sum, [[1], [2, 3]], [])
t(sum, [(1,), (2,)], ())
t(sum, [])
t(sum, [], [])
t(sum, ["a"], "")
t(sum, [b"a"], b"")
t(sum, [bytearray(b"a")], bytearray())
t(sum, ["a", "b"])
t(sum, [1, "a"])
t(sum, [None])
t(sum, 5)
t(sum)
t(sum, [1], 2, 3)
t(sum, {1: 10, 2: 20})
t(sum, range(1001))
t(sum, {0.5, 0.25})
t(sum, [[1]])
t(sum, [1], None)


class Money:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return Money(self.n + (other.n if isinstance(other, Money) else other))

    __radd__ = __add__

    def __repr__(self):
        return f"${self.n}"


t(sum, [Money(1), Money(2)])
t(sum, [Money(1), 5], Money(10))


def noisy(values):
    for v in values:
        print("<", v, end="> ")
        yield v


for f in (any, all):
    t(f, [])
    t(f, [0, 0])
    t(f, [1, 1])
    t(f, noisy([0, 1, 0]))
    t(f, noisy([1, 0, 1]))
    t(f, "")
    t(f, "abc")
    t(f, {0: 1})
    t(f, [[], [0]])
    t(f, 5)
    t(f)
    t(f, [1], [2])
    t(f, (x > 2 for x in range(5)))


class BadBool:
    def __bool__(self):
        raise ValueError("no truth")


t(any, [0, BadBool()])
t(all, [1, BadBool()])
t(any, [1, BadBool()])
t(all, [0, BadBool()])

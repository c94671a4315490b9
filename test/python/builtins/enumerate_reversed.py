# enumerate, reversed, iter with sentinel, next with default.
def t(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


print(list(enumerate("abc")), list(enumerate("abc", 5)), list(enumerate([], 1)), list(enumerate("a", start=-1)), list(enumerate(iterable="xy", start=2**31 - 1)), dict(enumerate("ab")), next(enumerate("z", 2**70)))
t(enumerate, 5)
t(enumerate, "a", "b")
t(enumerate, "a", 1.5)
t(enumerate, "a", 1, 2)
e = enumerate("ab")
print(next(e), iter(e) is e, type(e).__name__, list(e), next(e, "end"))
for i, (a, b) in enumerate(zip("xy", "pq"), 10):
    print(i, a, b, end="; ")
print()
print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed((1, 2))), list(reversed(range(5))), list(reversed({"a": 1, "b": 2})), list(reversed(b"ab")), list(reversed({1: 2}.items())), "".join(reversed("日é")))
t(reversed)
t(reversed, 5)
t(reversed, {1, 2})
t(reversed, iter([1]))
t(reversed, (x for x in "ab"))
t(reversed, "a", "b")


class Seq:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i * 10


class Rev:
    def __reversed__(self):
        return "custom"


class NoRev(Seq):
    __reversed__ = None


print(list(reversed(Seq())), reversed(Rev()))
t(reversed, NoRev())
t(lambda: list(Seq())[:2] if False else "unbounded")
counter = [0]


def tick():
    counter[0] += 1
    return counter[0]


print(list(iter(tick, 4)), counter, next(iter(tick, 99)), type(iter(tick, 0)).__name__)
it = iter(tick, 7)
print(next(it), next(it, "end"), next(it, "end"), counter)
t(iter)
t(iter, 5)
t(iter, 5, 6)
t(iter, "a", "b")
t(iter, len, 1, 2)
t(next, 5)
t(next, [1])
t(next, iter([]))
t(next, iter([]), None)
t(next)
t(next, iter([1]), 2, 3)


class It:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration("done")
        return self.n


print(list(It()), [*It()], sum(It()), 2 in It(), tuple(It()), dict(zip(It(), "abc")))
it = It()
for x in it:
    if x == 2:
        break
print(next(it), next(it, "default"))
try:
    next(it)
except StopIteration as e:
    print(e.args, e.value)


class BadIter:
    def __iter__(self):
        return 5


class NotIter:
    __iter__ = None


t(iter, BadIter())
t(list, BadIter())
t(list, NotIter())
t(lambda: [x for x in NotIter()])
t(lambda: 1 in NotIter())

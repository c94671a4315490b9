# iter, next, sentinels, exhaustion, iterators over every built-in.
def error(f):
    try:
        print(f())
    except StopIteration as e:
        print("StopIteration", e.args)
    except Exception as e:
        print(type(e).__name__, e)


for x in ([1, 2], (1, 2), "ab", "äb", b"ab", bytearray(b"ab"), {1: 2}, {1}, range(2), {1: 2}.items(), enumerate("a"), zip("a"), map(str, [1]), filter(None, [1]), reversed([1]), iter([1]), (y for y in "g")):
    it = iter(x)
    print(type(it).__name__, iter(it) is it, list(it), list(it), next(it, "end"))
error(lambda: iter(5))
error(lambda: iter(None))
error(lambda: next([1]))
error(lambda: next(5))
error(lambda: next(iter([])))
print(next(iter([]), None), next(iter([7]), None))
values = iter([1, 2, 3, 0, 4])
print(list(iter(lambda: next(values), 0)), next(values))
error(lambda: iter(5, 6))
counter = [0]


def tick():
    counter[0] += 1
    if counter[0] == 4:
        raise StopIteration
    return counter[0]


print(list(iter(tick, 100)), type(iter(tick, 1)).__name__)


def fail():
    raise ValueError("from the callable")


error(lambda: list(iter(fail, None)))


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration("value")
        self.n -= 1
        return self.n


print(list(Countdown(3)), sum(Countdown(4)), tuple(Countdown(2)), 2 in Countdown(5), max(Countdown(3)), sorted(Countdown(3)))
a, b, c = Countdown(3)
print(a, b, c, [*Countdown(2)], dict(zip("ab", Countdown(2))))
error(lambda: next(Countdown(0)))


class Old:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i * 10


print(list(Old()), 20 in Old(), 5 in Old(), list(zip(Old(), Old())), type(iter(Old())).__name__)


class NotIter:
    def __iter__(self):
        return 5


error(lambda: iter(NotIter()))
error(lambda: list(NotIter()))


class NoNext:
    def __iter__(self):
        return self


error(lambda: iter(NoNext()))


class Raises:
    def __iter__(self):
        raise RuntimeError("no iterating")


error(lambda: list(Raises()))
error(lambda: [*Raises()])


def gen():
    x = yield 1
    return "done"


g = gen()
print(next(g))
error(lambda: next(g))
error(lambda: next(g))
print(hash(iter([])) is not None, iter([1]) == iter([1]), bool(iter([])))

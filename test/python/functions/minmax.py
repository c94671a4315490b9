# min, max, sum, any, all, len, abs, divmod, pow, round.
def error(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


print(max(1, 5, 3), min(1, 5, 3), max([2, 8]), min("hello"), max("a", "b"), max({1: 2, 3: 0}), max(range(5)), min((3,)))
print(max([], default=7), min([], default=None), max([1], default=9), max("aa", "b", key=len), min("aa", "b", key=len), max([1, -5, 3], key=abs))
print(max(1, 1.0), min(1.0, 1), max([[1, 2], [1, 3]]), max((1, "b"), (1, "a")), min(True, 2), max(2.5, 2), max(10**20, 5), min(-(10**20), 5))
print(max(["b", "a"], key=None), max(x * x for x in range(4)), max(b"abc"))
error(max)
error(min)
error(max, [])
error(min, ())
error(max, 5)
error(max, 1, 2, default=3)
error(max, 1, "a")
error(min, [1], key=5)
error(max, [1, 2], key=lambda: 0)
error(max, None, 1)


class V:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n

    def __gt__(self, other):
        print("gt", end=" ")
        return self.n > other.n

    def __repr__(self):
        return f"V{self.n}"


print(max(V(1), V(3), V(2)), min(V(2), V(1)), max([V(1), V(1)], key=lambda v: v.n))
print(sum([]), sum([1, 2, 3]), sum([1, 2], 10), sum((1.5, 2.5)), sum([[1], [2]], []), sum([(1,), (2,)], ()), sum(range(101)), sum([True, True]), sum([1], start=5))
print(sum([10**20, 1, -(10**20)]), sum([2**30 - 1, 1, 1]), sum([2**30] * 4), sum([1, 0.5, 2]), sum({1: 0, 2: 0}), sum([0.5] * 4, 1), sum(x for x in [1, 10**10]))
error(sum, ["a"])
error(sum, ["a"], "")
error(sum, [b"a"], b"")
error(sum, [], bytearray())
error(sum, 5)
error(sum, [1, None])
error(sum)
print(any([]), all([]), any([0, 1]), all([1, 0]), any(""), all("ab"), any(x > 2 for x in range(4)), all(x for x in (1, [])))
error(any, 5)
error(all, None)


class NoBool:
    def __bool__(self):
        raise ValueError("no truth")


error(any, [NoBool()])
error(all, [NoBool()])
print(abs(-5), abs(5), abs(-2.5), abs(True), abs(-(10**20)), abs(-(2**30)), abs(3 + 4j))
error(abs, "a")
error(abs, None)
print(divmod(7, 2), divmod(-7, 2), divmod(7, -2), divmod(7.5, 2), divmod(10**20, 7), divmod(True, 1))
error(divmod, 1, 0)
error(divmod, 1.0, 0)
error(divmod, 1, "a")
error(divmod, "a", 1)
print(pow(2, 10), pow(2, -1), pow(2.0, 3), pow(3, 4, 5), pow(3, -1, 7), pow(2, 100), pow(2, 0, 1), pow(base=2, exp=3), pow(2, 3, mod=5), pow(-2, 3, 7), pow(2, 3, None))
error(pow, "a", 2)
error(pow, 2, 3, "a")
error(pow, 2.0, 3, 5)
error(pow, 2, 3, 0)
error(pow, 2, -1, 4)
error(pow, 0, -1)
print(round(2.5), round(3.5), round(-2.5), round(7), round(1234, -2), round(2.25, 1), round(5, 2), round(True), round(2.5, None), round(1250, -2), round(10**20, -19), round(number=1.5, ndigits=0))
error(round, "a")
error(round, 1.5, "a")
error(round, 1, 1.5)


class Rounds:
    def __round__(self, n="none"):
        return ("rounded", n)

    def __abs__(self):
        return "abs"

    def __divmod__(self, other):
        return ("divmod", other)

    def __rdivmod__(self, other):
        return ("rdivmod", other)

    def __pow__(self, *args):
        return ("pow", args)

    def __len__(self):
        return 5


r = Rounds()
print(round(r), round(r, 2), abs(r), divmod(r, 1), divmod(1, r), pow(r, 2), pow(r, 2, 3), len(r))


class BadLen:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


error(len, BadLen(-1))
error(len, BadLen("a"))
error(len, BadLen(1.0))
error(len, 5)
error(len)
error(len, 1, 2)
print(len(BadLen(True)), len("héllo"), len(b"ab"), len({1: 2}), len({1, 2}), len(range(5)), len([[]]))

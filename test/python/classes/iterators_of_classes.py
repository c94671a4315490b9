"""Iterables and iterators as classes: generators as __iter__, restartable ones, chaining, next with default, iter with sentinel."""


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        n = self.n
        while n:
            yield n
            n -= 1

    def __reversed__(self):
        return iter(range(1, self.n + 1))

    def __contains__(self, x):
        return 0 < x <= self.n

    def __len__(self):
        return self.n


c = Countdown(4)
print(list(c), list(c), list(reversed(c)), 4 in c, 5 in c, len(c), sum(c), max(c), sorted(c), [*c, *c], dict(zip(c, "abcd")))
a, *b = c
print(a, b, [x * y for x in c for y in c if x > y][:3], any(x == 2 for x in c), all(c), tuple(map(str, c)))


class Once:
    def __init__(self, items):
        self.items, self.i = items, 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.i >= len(self.items):
            raise StopIteration
        self.i += 1
        return self.items[self.i - 1]


o = Once("abc")
print(next(o), list(o), list(o), next(o, "done"))


class Peek:
    _none = object()

    def __init__(self, it):
        self.it, self.ahead = iter(it), self._none

    def __iter__(self):
        return self

    def __next__(self):
        if self.ahead is not self._none:
            v, self.ahead = self.ahead, self._none
            return v
        return next(self.it)

    def peek(self, default=None):
        if self.ahead is self._none:
            self.ahead = next(self.it, self._none)
        return default if self.ahead is self._none else self.ahead

    def __bool__(self):
        return self.peek(self._none) is not self._none


p = Peek("xy")
print(p.peek(), next(p), p.peek(), bool(p), next(p), bool(p), p.peek("end"))


def groups(items, key):
    p, out = Peek(items), []
    while p:
        k, group = key(p.peek()), []
        while p and key(p.peek()) == k:
            group.append(next(p))
        out.append((k, group))
    return out


print(groups([1, 3, 2, 4, 5], lambda n: n % 2))


class Tree:
    def __init__(self, v, *kids):
        self.v, self.kids = v, kids

    def __iter__(self):
        yield self.v
        for k in self.kids:
            yield from k

    def breadth(self):
        level = [self]
        while level:
            yield [t.v for t in level]
            level = [k for t in level for k in t.kids]


t = Tree(1, Tree(2, Tree(3)), Tree(4, Tree(5), Tree(6)))
print(list(t), list(t.breadth()), 5 in t)


class Fib:
    def __init__(self):
        self.a, self.b = 0, 1

    def __iter__(self):
        return self

    def __next__(self):
        r, self.a, self.b = self.a, self.b, self.a + self.b
        return r

    def __getitem__(self, n):
        if isinstance(n, slice):
            return [self[i] for i in range(n.start or 0, n.stop, n.step or 1)]
        f = Fib()
        for _ in range(n):
            next(f)
        return next(f)


print([x for x, _ in zip(Fib(), range(10))], Fib()[50], Fib()[2:12:3])
for x in Fib():
    if x > 50:
        break
print(x, list(iter(Once([3, 2, 1, 0, 5]).__next__, 0)), list(iter(lambda s=[3]: s.append(s[-1] - 1) or s[-1], 0)))


class Lazy:
    def __init__(self, it):
        self.it = it

    def map(self, f):
        return Lazy(f(x) for x in self.it)

    def filter(self, f):
        return Lazy(x for x in self.it if f(x))

    def take(self, n):
        def go():
            for i, x in enumerate(self.it, 1):
                yield x
                if i == n:
                    return
        return Lazy(go())

    def __iter__(self):
        return iter(self.it)


print(list(Lazy(Fib()).filter(lambda n: n % 2).map(lambda n: n * n).take(5)))


class Stops:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration("value")


def delegate():
    r = yield from Stops()
    yield ("got", r)


print(list(delegate()), list(Stops()), [*Stops()], max(Stops(), default="empty"))

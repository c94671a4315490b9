"""Generators in classes: methods, __iter__, __call__, properties, static and class methods, decorators."""


class Tree:
    def __init__(self, value, *children):
        self.value, self.children = value, children

    def __iter__(self):
        yield self.value
        for c in self.children:
            yield from c

    def leaves(self):
        if not self.children:
            yield self
        for c in self.children:
            yield from c.leaves()

    @property
    def depths(self):
        yield 0
        for c in self.children:
            for d in c.depths:
                yield d + 1

    @classmethod
    def chain(cls, *values):
        node = None
        for v in reversed(values):
            node = cls(v, *([node] if node else []))
            yield node.value

    @staticmethod
    def numbers(n):
        yield from range(n)

    def __call__(self, f):
        yield f(self.value)
        for c in self.children:
            yield from c(f)

    def __contains__(self, x):
        return any(v == x for v in iter(self))

    def __reversed__(self):
        for c in reversed(self.children):
            yield from reversed(c)
        yield self.value


t = Tree(1, Tree(2, Tree(3)), Tree(4))
print(list(t), [x.value for x in t.leaves()], list(t.depths), max(t.depths), list(Tree.chain(1, 2, 3)), list(t.numbers(3)), list(t(lambda v: v * v)), 3 in t, 9 in t, list(reversed(t)))


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        n = self.n
        while n:
            yield n
            n -= 1


c = Countdown(3)
print(list(c), list(c), list(zip(c, c)), sum(c), sorted(c), dict.fromkeys(c), [*c, *c])


class Base:
    def items(self):
        yield "base"


class Derived(Base):
    def items(self):
        yield "before"
        yield from super().items()
        yield "after"


print(list(Derived().items()))


def traced(f):
    def wrapper(*args):
        print("call", f.__name__, args)
        for x in f(*args):
            print("yield", x)
            yield x
        print("end")
    return wrapper


@traced
def pairs(n):
    for i in range(n):
        yield i, i * i


print(list(pairs(2)))


class Accumulator:
    def __init__(self):
        self.total = 0
        self.g = self.run()
        next(self.g)

    def run(self):
        while True:
            self.total += yield self.total

    def add(self, x):
        return self.g.send(x)


a = Accumulator()
print(a.add(5), a.add(6), a.total)
methods = {name: getattr(t, name) for name in ("leaves", "numbers")}
print(type(methods["leaves"]()).__name__, next(methods["leaves"]()).value, list(methods["numbers"](2)))
default_args = lambda n=3, *, step=1: (yield from range(0, n, step))
print(list(default_args()), list(default_args(7, step=3)))

"""__call__: arguments, on classes and instances, as decorators and keys, not looked up on the instance."""


class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *rest, scale=1, **kw):
        return (self.n + x + sum(rest)) * scale, kw


add = Adder(10)
print(add(1), add(1, 2, 3), add(1, scale=2), add(*[1, 2], **{"scale": 3, "z": 0}), callable(add), callable(Adder), callable(5))
print(list(map(add, [1, 2])), sorted([3, -1, 2], key=Adder(0)), add.__call__(5))


class Memo:
    def __init__(self, f):
        self.f, self.cache, self.hits = f, {}, 0
        self.__name__ = f.__name__
        self.__doc__ = f.__doc__

    def __call__(self, *args):
        if args in self.cache:
            self.hits += 1
        else:
            self.cache[args] = self.f(*args)
        return self.cache[args]


@Memo
def fib(n):
    """Fibonacci."""
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(60), fib.hits, len(fib.cache), fib.__name__, fib.__doc__)


class Method:
    def __init__(self, f):
        self.f = f

    def __call__(self, *a):
        return ("direct", a)

    def __get__(self, obj, owner=None):
        return self if obj is None else lambda *a: ("bound", self.f(obj, *a))


class C:
    @Method
    def run(self, x):
        return (type(self).__name__, x)

    plain = Adder(1)


print(C().run(1), C.run(2), C().plain(5))


class P:
    pass


p = P()
p.__call__ = lambda: "instance"
try:
    p()
except TypeError as e:
    print(e)
P.__call__ = lambda self, *a: ("class", a)
print(p(), p(1), callable(p))
del P.__call__
print(callable(p))


class Chain:
    def __init__(self, path=""):
        self.path = path

    def __getattr__(self, name):
        return Chain(f"{self.path}/{name}")

    def __call__(self, arg=None):
        return Chain(f"{self.path}({arg})")

    def __str__(self):
        return self.path


print(Chain().users(5).posts.comments("x").y)


class Static:
    __call__ = staticmethod(lambda *a: ("static", a))


class Class:
    @classmethod
    def __call__(cls, *a):
        return (cls.__name__, a)


class Prop:
    @property
    def __call__(self):
        return lambda *a: ("property", a)


class Nested:
    __call__ = Adder(100)


print(Static()(1), Class()(2), Prop()(3), Nested()(4))


class Counter:
    calls = 0

    def __call__(self):
        Counter.calls += 1
        return Counter.calls if Counter.calls < 4 else None


print(list(iter(Counter(), None)))


class Partial:
    def __init__(self, f, *a, **k):
        self.f, self.a, self.k = f, a, k

    def __call__(self, *a, **k):
        return self.f(*self.a, *a, **{**self.k, **k})


print(Partial(print, 1, sep="-")(2, 3), Partial(Partial(max, 5), 7)(6), Partial(int, base=2)("101"))

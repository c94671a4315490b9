"""Decorators of functions and classes, stacked, with arguments, as classes."""

trace = []


def log(f):
    def wrapper(*args, **kwargs):
        trace.append(f.__name__)
        return f(*args, **kwargs)

    wrapper.__name__ = f.__name__
    wrapper.__wrapped__ = f
    return wrapper


def times(n):
    def decorate(f):
        def wrapper(*args):
            return [f(*args) for _ in range(n)]

        return wrapper

    return decorate


@log
def one(x):
    return x + 1


@times(3)
@log
def three(x):
    return x * 2


print(one(1), three(4), trace, one.__name__, one.__wrapped__(5))


class CountCalls:
    def __init__(self, f):
        self.f = f
        self.calls = 0

    def __call__(self, *args):
        self.calls += 1
        return self.f(*args)


@CountCalls
def counted(a, b):
    return a - b


print(counted(5, 3), counted(1, 2), counted.calls)


def register(registry):
    def decorate(cls):
        registry[cls.__name__] = cls
        cls.registered = True
        return cls

    return decorate


classes = {}


@register(classes)
class Thing:
    @log
    def method(self, x):
        return ("method", x)


print(classes, Thing.registered, Thing().method(3), trace[-1])


@(lambda f: f() + 1)
def replaced():
    return 41


print(replaced)

memo = {}


def memoize(f):
    def wrapper(n):
        if n not in memo:
            memo[n] = f(n)
        return memo[n]

    return wrapper


@memoize
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(30), len(memo))

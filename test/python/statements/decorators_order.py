"""Decorators and class statements: order, expressions, factories, what they get, stacked with classes and methods."""

log = []


def deco(name):
    log.append(f"make {name}")

    def apply(f):
        log.append(f"apply {name} to {getattr(f, '__name__', f)}")
        return f
    return apply


@deco("outer")
@deco("inner")
def f(a=log.append("default")):
    return "f"


print(log, f())
log.clear()


@deco("class")
class C:
    log.append("body")

    @deco("method")
    def m(self):
        return "m"

    @staticmethod
    @deco("static")
    def s():
        return "s"

    @classmethod
    @deco("classm")
    def c(cls):
        return cls.__name__

    @property
    @deco("prop")
    def p(self):
        return "p"

    log.append("end")


print(log, C().m(), C.s(), C().c(), C().p)
log.clear()
table = {"x": [lambda f: ("wrapped", f.__name__)]}


@table["x"][0]
def g():
    pass


print(g)


@lambda f: f()
def immediately():
    return "called at once"


print(immediately)


@(lambda n: lambda f: [f(i) for i in range(n)])(3)
def squares(i):
    return i * i


print(squares)


class Register:
    def __init__(self):
        self.items = {}

    def __call__(self, f=None, *, name=None):
        if f is None:
            return lambda f: self(f, name=name)
        self.items[name or f.__name__] = f
        return f

    def __getattr__(self, attr):
        return self(name=attr)


reg = Register()


@reg
def plain():
    return 1


@reg(name="named")
def other():
    return 2


@reg.by_attribute
def third():
    return 3


print({k: v() for k, v in reg.items.items()}, plain(), other())


@(lambda f: print("printed", f.__name__))
def printed():
    pass


print(printed)


@type
def typed():
    pass


print(typed.__name__)
try:
    @5
    def bad():
        pass
except TypeError as e:
    print(e)
try:
    @deco
    class D:
        pass
    print(D.__name__)
except TypeError as e:
    print(e)


def count(f):
    def wrapper(*a, **k):
        wrapper.calls += 1
        return f(*a, **k)
    wrapper.calls = 0
    return wrapper


@count
def fact(n):
    return 1 if n < 2 else n * fact(n - 1)


print(fact(5), fact.calls)

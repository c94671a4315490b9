"""Attributes of functions: given ones, own ones, what may be changed."""


def f(a, b=2, /, c=3, *args, d, e=5, **kw) -> int:
    """Doc of f."""
    return a


print(f.__name__, f.__qualname__, f.__module__, f.__doc__)
print(f.__defaults__, f.__kwdefaults__)
print(f.__code__.co_argcount, f.__code__.co_name, f.__code__.co_varnames[:7])


def plain(): pass


print(plain.__defaults__, plain.__kwdefaults__, plain.__doc__, (lambda: 0).__name__, (lambda: 0).__qualname__, (lambda x=1: 0).__defaults__)
plain.calls = 0
plain.tags = ["x"]
plain.calls += 1
print(plain.calls, vars(plain), hasattr(plain, "none"), sorted(plain.__dict__))
del plain.calls
try:
    plain.calls
except AttributeError as e:
    print(e)
plain.__name__ = "renamed"
plain.__doc__ = "documented"
plain.__qualname__ = "X.renamed"
print(plain.__name__, plain.__qualname__, plain.__doc__, repr(plain).startswith("<function X.renamed at 0x"))


def outer():
    def inner():
        class Local:
            def method(self):
                return lambda: 0
        return Local
    return inner


Local = outer()()
print(outer().__qualname__, Local.__qualname__, Local.method.__qualname__, Local().method().__qualname__, outer.__name__)


class C:
    def method(self, x=1):
        """Method."""

    @classmethod
    def cm(cls): pass

    @staticmethod
    def sm(): pass

    @property
    def p(self):
        """Property."""

    class Inner:
        def deep(self): pass


c = C()
print(C.method.__name__, C.method.__qualname__, c.method.__qualname__, c.method.__name__, c.method.__doc__, c.method.__func__ is C.method, c.method.__self__ is c, c.method.__defaults__)
print(C.cm.__qualname__, C.cm.__self__ is C, C.sm.__qualname__, C.p.__doc__, C.Inner.deep.__qualname__, C.Inner.__qualname__)
C.method.mark = "set through the class"
print(c.method.mark)
try:
    c.method.other = 1
except AttributeError as e:
    print(e)
print(len.__name__, [].append.__name__, str.upper.__name__, "x".upper.__name__, int.__name__, len.__module__, max.__qualname__, str.upper.__qualname__)


def strip(text):
    return re.sub if False else text.split(" at 0x")[0]


print(strip(repr(f)), strip(repr(lambda: 0)), strip(repr(c.method)), repr(len), repr(int), repr(C), strip(repr(Local.method)), strip(repr(outer()())), strip(repr(c)))
print(repr(C.cm), strip(repr(str.upper)), strip(repr("x".upper)), repr(type), repr(C.Inner), repr(None), repr(...), repr(NotImplemented), repr(print))


def counter():
    counter.n += 1
    return counter.n


counter.n = 10
print(counter(), counter(), counter.n)


def decorate(g):
    def wrapper(*a):
        wrapper.count += 1
        return g(*a)
    wrapper.count = 0
    wrapper.__name__, wrapper.__doc__, wrapper.__wrapped__ = g.__name__, g.__doc__, g
    return wrapper


@decorate
def hello(n):
    """Says hello."""
    return "hello " + n


print(hello("a"), hello("b"), hello.count, hello.__name__, hello.__doc__, hello.__wrapped__("c"))
print(f.__annotations__, plain.__annotations__, C.method.__annotations__)
print(f == f, f is f, f != plain, hash(f) == hash(f), {f: 1}[f], callable(f), isinstance(f, type(plain)), type(f).__name__)
for name in ("__name__", "__qualname__"):
    try:
        setattr(f, name, 5)
    except TypeError as e:
        print(e)

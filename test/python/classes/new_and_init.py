"""__new__ and __init__: who is called with what, returning others, caching, immutable bases, call through type."""


class Log:
    log = []

    def __new__(cls, *args, **kw):
        Log.log.append(("new", cls.__name__, args, kw))
        return super().__new__(cls)

    def __init__(self, *args, **kw):
        Log.log.append(("init", args, kw))


class Sub(Log):
    pass


Log(1, k=2), Sub()
print(Log.log)


class Other:
    pass


class Returns:
    inits = 0

    def __new__(cls, what):
        if what == "other":
            return Other()
        if what == "none":
            return None
        if what == "sub":
            return object.__new__(ReturnsSub)
        return super().__new__(cls)

    def __init__(self, what):
        Returns.inits += 1


class ReturnsSub(Returns):
    def __init__(self, what):
        self.from_sub = what


print(type(Returns("other")).__name__, Returns("none"), Returns.inits, type(Returns("self")).__name__, Returns.inits, vars(Returns("sub")))


class Cached:
    _cache = {}

    def __new__(cls, key):
        if key in cls._cache:
            return cls._cache[key]
        self = cls._cache[key] = super().__new__(cls)
        self.count = 0
        return self

    def __init__(self, key):
        self.key = key
        self.count += 1


print(Cached("a") is Cached("a"), Cached("a").count, Cached("b").count)


class Even(int):
    def __new__(cls, n):
        if n % 2:
            raise ValueError(f"{n} is odd")
        return super().__new__(cls, n)


class Upper(str):
    def __new__(cls, s, times=1):
        return super().__new__(cls, s.upper() * times)

    def __init__(self, s, times=1):
        self.original = s


class Sorted(tuple):
    def __new__(cls, *items):
        return super().__new__(cls, sorted(items))


print(Even(4), Upper("ab", times=2), Upper("x").original, Sorted(3, 1, 2))
try:
    Even(3)
except ValueError as e:
    print(e)


class NoSuper:
    def __new__(cls):
        return object.__new__(cls)

    def __init__(self):
        self.v = "initialised"


raw = NoSuper.__new__(NoSuper)
print(hasattr(raw, "v"), NoSuper().v)
raw.__init__()
print(raw.v, object.__new__(Other).__class__.__name__)


class Base:
    def __init__(self, x):
        self.x = x


class Forgot(Base):
    def __init__(self):
        self.y = 1


class Calls(Base):
    def __init__(self, x, y):
        Base.__init__(self, x)
        self.y = y


print(Calls(1, 2).x, Forgot().y)
try:
    Forgot().x
except AttributeError as e:
    print(e)


class Alternative:
    def __init__(self, parts):
        self.parts = parts

    @classmethod
    def from_text(cls, text):
        return cls(text.split("-"))

    @classmethod
    def empty(cls):
        self = cls.__new__(cls)
        self.parts = ["empty"]
        return self


class AltSub(Alternative):
    pass


print(AltSub.from_text("a-b").parts, type(AltSub.from_text("x")).__name__, AltSub.empty().parts, type(AltSub.empty()).__name__)


class Bool:
    def __init__(self):
        return None


class Yields:
    def __init__(self):
        yield 1


class RetSelf:
    def __init__(self):
        return self


for cls in (Bool, Yields, RetSelf):
    try:
        print(type(cls()).__name__)
    except TypeError as e:
        print(e)


class Abstract:
    def __new__(cls, kind=None, *a):
        if cls is Abstract:
            cls = {c.kind: c for c in cls.__subclasses__()}[kind]
        return super().__new__(cls)


class Cat(Abstract):
    kind = "cat"
    sound = "meow"


class Dog(Abstract):
    kind = "dog"
    sound = "woof"


print(Abstract("cat").sound, Abstract("dog").sound, type(Cat()).__name__)

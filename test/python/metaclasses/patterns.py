"""What metaclasses are used for: singletons, registries, interned instances, forbidding, counting, default methods."""


class Singleton(type):
    _instances = {}

    def __call__(cls, *args, **kw):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kw)
        return cls._instances[cls]


class Db(metaclass=Singleton):
    made = 0

    def __init__(self, url="none"):
        Db.made += 1
        self.url = url


print(Db("one") is Db("two"), Db().url, Db.made)


class Registry(type):
    table = {}

    def __new__(mcs, name, bases, ns):
        cls = super().__new__(mcs, name, bases, ns)
        if bases:
            mcs.table[ns.get("key", name)] = cls
        return cls

    @classmethod
    def create(mcs, key, *args):
        return mcs.table[key](*args)


class Command(metaclass=Registry):
    def __init__(self, *args):
        self.args = args

    def run(self):
        return f"{type(self).__name__}{self.args}"


class Start(Command):
    key = "go"


class Stop(Command):
    pass


print(sorted(Registry.table), Registry.create("go", 1, 2).run(), Registry.create("Stop").run())


class Interned(type):
    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        cls._cache = {}

    def __call__(cls, *key):
        try:
            return cls._cache[key]
        except KeyError:
            return cls._cache.setdefault(key, super().__call__(*key))


class Point(metaclass=Interned):
    def __init__(self, x, y):
        self.x, self.y = x, y


print(Point(1, 2) is Point(1, 2), Point(1, 2) is Point(2, 1), len(Point._cache))


class Final(type):
    def __new__(mcs, name, bases, ns):
        for b in bases:
            if isinstance(b, Final):
                raise TypeError(f"{b.__name__} is final")
        return super().__new__(mcs, name, bases, ns)


class Leaf(metaclass=Final):
    pass


try:
    class Sub(Leaf):
        pass
except TypeError as e:
    print(e)


class Traced(type):
    calls = []

    def __new__(mcs, name, bases, ns):
        def wrap(n, f):
            def traced(self, *a):
                mcs.calls.append(f"{name}.{n}{a}")
                return f(self, *a)
            return traced
        return super().__new__(mcs, name, bases, {k: wrap(k, v) if callable(v) and not k.startswith("_") else v for k, v in ns.items()})


class Calc(metaclass=Traced):
    def add(self, a, b): return a + b
    def neg(self, a): return -a
    constant = 3


c = Calc()
print(c.add(1, 2), c.neg(5), c.constant, Traced.calls)


class Const(type):
    def __setattr__(cls, name, value):
        if name in vars(cls):
            raise AttributeError(f"cannot change {cls.__name__}.{name}")
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        raise AttributeError(f"cannot delete {cls.__name__}.{name}")


class Settings(metaclass=Const):
    debug = False


for change in (lambda: setattr(Settings, "debug", True), lambda: delattr(Settings, "debug"), lambda: setattr(Settings, "new", 1)):
    try:
        change()
        print("changed", Settings.new)
    except AttributeError as e:
        print(e)

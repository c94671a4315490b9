"""__prepare__: the namespace of a class body may be any mapping."""


class Recording(dict):
    def __init__(self):
        super().__init__()
        self.log = []

    def __setitem__(self, k, v):
        if not k.startswith("__"):
            self.log.append(("set", k))
        super().__setitem__(k, v)

    def __getitem__(self, k):
        if k.startswith("auto_"):
            self.log.append(("get", k))
            return len(self.log)
        return super().__getitem__(k)

    def __delitem__(self, k):
        self.log.append(("del", k))
        super().__delitem__(k)


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        return Recording()

    def __new__(mcs, name, bases, ns):
        cls = super().__new__(mcs, name, bases, ns)
        cls._log = ns.log
        return cls


class A(metaclass=Meta):
    x = 1
    y = auto_one
    z = x + auto_two
    x = 2
    del y

    def method(self):
        pass


print(A._log, A.x, A.z, hasattr(A, "y"))


class NoDuplicates(dict):
    def __setitem__(self, k, v):
        if k in self and not k.startswith("__"):
            raise NameError(f"{k} twice")
        super().__setitem__(k, v)


class Strict(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return NoDuplicates()


class Fine(metaclass=Strict):
    def a(self): return 1
    def b(self): return 2


print(Fine().a(), Fine().b())
try:
    class Twice(metaclass=Strict):
        def a(self): return 1
        def a(self): return 2
except NameError as e:
    print(e)


class AutoEnum(dict):
    def __init__(self):
        self.next = 0

    def __missing__(self, key):
        if key.startswith("__"):
            raise KeyError(key)
        self[key] = self.next
        self.next += 1
        return self[key]


class EnumMeta(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return AutoEnum()

    def __new__(mcs, name, bases, ns):
        members = {k: v for k, v in ns.items() if not k.startswith("_") and isinstance(v, int)}
        cls = super().__new__(mcs, name, bases, dict(ns))
        cls.members = members
        return cls

    def __iter__(cls):
        return iter(cls.members)

    def __len__(cls):
        return len(cls.members)

    def __contains__(cls, name):
        return name in cls.members

    def __getitem__(cls, name):
        return cls.members[name]


class Colour(metaclass=EnumMeta):
    RED
    GREEN
    BLUE


print(list(Colour), len(Colour), "RED" in Colour, "PINK" in Colour, Colour["BLUE"], Colour.GREEN)


class Bad(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return 5


try:
    class X(metaclass=Bad):
        pass
except TypeError as e:
    print(e)

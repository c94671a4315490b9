"""__getattr__, __getattribute__, __setattr__, __delattr__, __dir__: when each is called."""


class Lazy:
    present = "class attribute"

    def __init__(self):
        self.own = 1

    def __getattr__(self, name):
        if name.startswith("lazy_"):
            v = self.__dict__[name] = name[5:].upper()
            return v
        raise AttributeError(f"no {name!r} here")


l = Lazy()
print(l.own, l.present, l.lazy_one, vars(l), l.lazy_one)


def attempt(f):
    try:
        print(f())
    except AttributeError as e:
        print("AttributeError", e)


attempt(lambda: l.other)
print(hasattr(l, "lazy_two"), hasattr(l, "zzz"), getattr(l, "zzz", "default"))


class Spy:
    log = []

    def __init__(self):
        self.a = 1

    def __getattribute__(self, name):
        if name not in ("log", "__class__"):
            Spy.log.append(("get", name))
        return super().__getattribute__(name)

    def __getattr__(self, name):
        Spy.log.append(("getattr", name))
        return "missing"

    def __setattr__(self, name, v):
        Spy.log.append(("set", name, v))
        object.__setattr__(self, name, v)

    def __delattr__(self, name):
        Spy.log.append(("del", name))
        super().__delattr__(name)

    def method(self):
        return self.a

    def __len__(self):
        return 3


s = Spy()
s.b = 2
print(s.a, s.b, s.c, s.method(), len(s))
del s.b
s.a += 1
print(Spy.log)
Spy.log.clear()
print(hasattr(s, "q"), getattr(s, "a"), vars(s))
setattr(s, "k", 5)
delattr(s, "k")
print([e for e in Spy.log if not e[1].startswith("__")])


class Frozen:
    def __init__(self, **kw):
        for k, v in kw.items():
            object.__setattr__(self, k, v)

    def __setattr__(self, name, v):
        raise AttributeError(f"{type(self).__name__} is frozen: {name}")

    def __delattr__(self, name):
        raise AttributeError(f"cannot delete {name}")


f = Frozen(x=1)
attempt(lambda: setattr(f, "x", 2))
attempt(lambda: delattr(f, "x"))
attempt(lambda: f.__setattr__("y", 1))
print(f.x)


class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_t", target)

    def __getattr__(self, name):
        return getattr(object.__getattribute__(self, "_t"), name)

    def __setattr__(self, name, v):
        setattr(self._t, name, v)

    def __delattr__(self, name):
        delattr(self._t, name)

    def __dir__(self):
        return ["zebra", "apple"] + [n for n in vars(self._t)]


class Target:
    def __init__(self):
        self.v = 1

    def double(self):
        return self.v * 2


t = Target()
p = Proxy(t)
p.v = 21
p.new = "n"
print(p.v, t.v, p.double(), vars(t), dir(p))
del p.new
attempt(lambda: p.new)
print([].__len__(), Proxy([3, 1]).index(1))


class Chain:
    def __getattribute__(self, name):
        if name == "magic":
            return 42
        if name == "hidden":
            raise AttributeError("hidden on purpose")
        return object.__getattribute__(self, name)

    hidden = 1
    shown = 2


c = Chain()
print(c.magic, c.shown)
attempt(lambda: c.hidden)
attempt(lambda: c.nothing)
print(hasattr(c, "hidden"))


class Case:
    def __setattr__(self, n, v):
        super().__setattr__(n.lower(), v)

    def __getattr__(self, n):
        if n.islower():
            raise AttributeError(n)
        return getattr(self, n.lower())


k = Case()
k.Name = "x"
print(k.name, k.NAME, vars(k))
attempt(lambda: k.other)
print([n for n in dir(k) if not n.startswith("_")], sorted(n for n in dir(Lazy) if not n.startswith("_")))

"""Assignment to __class__, __dict__, __name__, __doc__, methods of classes and instances."""


class Locked:
    def push(self):
        return "locked"

    def coin(self):
        self.__class__ = Unlocked
        return "unlocking"


class Unlocked:
    def push(self):
        self.__class__ = Locked
        return "pass"

    def coin(self):
        return "refund"


t = Locked()
print([t.push(), t.coin(), t.coin(), t.push(), t.push()], type(t).__name__, isinstance(t, Locked))


class Base:
    def __init__(self, v):
        self.v = v

    def show(self):
        return f"{type(self).__name__}:{self.v}"


class Loud(Base):
    def show(self):
        return super().show().upper() + "!"


o = Base("x")
o.__class__ = Loud
print(o.show(), o.v, isinstance(o, Loud))
o.__class__ = Base
print(o.show())


def attempt(f):
    try:
        f()
        print("fine")
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


class S:
    __slots__ = ("a",)


attempt(lambda: setattr(o, "__class__", 5))
attempt(lambda: setattr(o, "__class__", int))
attempt(lambda: setattr(o, "__class__", S))
attempt(lambda: setattr(5, "__class__", int))
attempt(lambda: delattr(o, "__class__"))
o.__dict__ = {"v": 9, "w": 8}
print(o.v, o.w, o.show(), vars(o))
attempt(lambda: setattr(o, "__dict__", 5))
o.__dict__["k"] = "through dict"
o.__dict__.update(m=1)
print(o.k, o.m)
del o.__dict__["k"]
print(hasattr(o, "k"), sorted(o.__dict__))


class Borg:
    _state = {}

    def __init__(self):
        self.__dict__ = self._state


a, b = Borg(), Borg()
a.shared = 1
print(b.shared, a is b, vars(a) == vars(b))
Base.show = lambda self: "patched"
print(Base(1).show(), Loud(1).show())
Base.__str__ = lambda self: "str " + str(self.v)
Base.__len__ = lambda self: 5
Base.__eq__ = lambda self, x: True
Base.__getitem__ = lambda self, i: i
print(str(Base(2)), len(Loud(1)), Base(1) == 3, Base(1)["k"])
del Base.__len__
attempt(lambda: len(Base(1)))
Base.__init__ = lambda self, v: setattr(self, "v", v * 2)
print(Base(4).v, Loud(5).v)
Base.prop = property(lambda self: ("prop", self.v))
print(Base(1).prop)
Base.__name__ = "Renamed"
Base.__doc__ = "new doc"
print(Base.__name__, Base(1).__doc__, type(Base(1)).__name__)

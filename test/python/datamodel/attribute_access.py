"""Attribute access: the order of look-up, __getattr__ and __getattribute__, __setattr__, __delattr__, __dir__, and descriptors of each kind."""


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Data:
    def __init__(self, label):
        self.label = label

    def __get__(self, obj, owner=None):
        return f"data {self.label}" if obj is not None else self

    def __set__(self, obj, value):
        obj.__dict__["log"] = f"set {self.label} = {value}"

    def __delete__(self, obj):
        obj.__dict__["log"] = f"del {self.label}"


class NonData:
    def __get__(self, obj, owner=None):
        return ("non-data", obj is None, owner.__name__)


class SetOnly:
    def __set__(self, obj, value):
        obj.__dict__["s"] = value * 2


class Host:
    d = Data("d")
    n = NonData()
    s = SetOnly()
    plain = "class"


h = Host()
h.__dict__.update(d="instance d", n="instance n", plain="instance plain")
print(h.d, h.n, h.plain, Host.n, isinstance(Host.d, Data), isinstance(h.s, SetOnly))
h.d = 5
print(h.log, h.__dict__["d"])
del h.d
h.s = 21
print(h.log, h.s, h.__dict__["s"], attempt(delattr, h, "s"))
del h.n
print(h.n, attempt(delattr, h, "n"), attempt(delattr, h, "nothing"))


class Fallback:
    x = 1

    def __init__(self):
        self.asked = []

    def __getattr__(self, name):
        if name.startswith("no"):
            raise AttributeError(f"refused {name}")
        self.asked.append(name)
        return name.upper()


f = Fallback()
print(f.x, f.y, f.asked, attempt(lambda: f.nope), hasattr(f, "nothing"), hasattr(f, "other"), getattr(f, "none", "default"), f.asked)


class Property:
    @property
    def broken(self):
        return self.missing

    @property
    def fine(self):
        return "fine"

    def __getattr__(self, name):
        return f"fallback for {name}"


p = Property()
print(p.fine, p.broken, p.anything, attempt(setattr, p, "fine", 1), attempt(delattr, p, "fine"))


class Watched:
    def __getattribute__(self, name):
        if name == "secret":
            raise AttributeError("no secrets")
        if name == "__dict__":
            return object.__getattribute__(self, name)
        value = object.__getattribute__(self, name)
        return (name, value) if not callable(value) else value

    def __getattr__(self, name):
        return f"getattr {name}"

    def method(self):
        return self.v


w = Watched()
w.v = 3
print(w.v, w.method(), w.secret, w.unknown, len(w) if hasattr(type(w), "__len__") else "no len")


class Frozen:
    def __init__(self, **kw):
        for k, v in kw.items():
            object.__setattr__(self, k, v)

    def __setattr__(self, name, value):
        raise AttributeError(f"{type(self).__name__} is frozen: {name}")

    def __delattr__(self, name):
        raise AttributeError(f"cannot delete {name}")

    def __dir__(self):
        return ["b", "a"]


z = Frozen(a=1)
print(z.a, attempt(setattr, z, "a", 2), attempt(delattr, z, "a"), dir(z), vars(z))


class Typed:
    def __init__(self, kind, default=None):
        self.kind, self.default = kind, default

    def __set_name__(self, owner, name):
        self.name = name
        owner.fields = getattr(owner, "fields", ()) + (name,)

    def __get__(self, obj, owner):
        if obj is None:
            return self
        return obj.__dict__.get(self.name, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{type(obj).__name__}.{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        obj.__dict__[self.name] = value


class Person:
    name = Typed(str, "?")
    age = Typed(int)

    def __init__(self, **kw):
        for k, v in kw.items():
            setattr(self, k, v)


print(Person.fields, Person().name, Person(name="Al", age=3).age, attempt(lambda: Person(age="x")), Person.name.kind, vars(Person(name="B")))


class Lazy:
    def __init__(self, f):
        self.f = f

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner):
        print(f"(computing {self.name})", end=" ")
        value = obj.__dict__[self.name] = self.f(obj)
        return value


class Circle:
    def __init__(self, r):
        self.r = r

    @Lazy
    def area(self):
        return 3 * self.r**2


c = Circle(2)
print(c.area, c.area, vars(c))
c.__dict__.pop("area")
c.r = 5
print(c.area)


class Meta(type):
    meta_attr = "from meta"
    both = Data("meta both")

    def __getattr__(cls, name):
        return f"meta getattr {name}"

    @property
    def prop(cls):
        return cls.__name__.lower()


class WithMeta(metaclass=Meta):
    both = "class both"
    own = "own"


print(WithMeta.meta_attr, WithMeta.both, WithMeta.own, WithMeta.prop, WithMeta.nothing, attempt(lambda: WithMeta().meta_attr), attempt(lambda: WithMeta().prop), attempt(setattr, WithMeta, "prop", 1))


class Slots:
    __slots__ = ("a", "__private", "d")
    b = "class b"

    def __init__(self):
        self.a = 1
        self.__private = 2

    def peek(self):
        return self.__private


class Wider(Slots):
    __slots__ = ("c",)


class Open(Slots):
    pass


x = Slots()
print(x.a, x.peek(), attempt(lambda: x.d), attempt(setattr, x, "zz", 1), attempt(setattr, x, "b", 1), hasattr(x, "__dict__"))
y = Wider()
y.c = 5
print(y.a, y.c, attempt(setattr, y, "q", 1), Wider.__slots__)
o = Open()
o.anything = 1
print(o.anything, o.__dict__, o.a)
del x.a
print(attempt(lambda: x.a), attempt(delattr, x, "a"))

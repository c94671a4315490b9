"""Descriptors: data and non-data, precedence, on classes and instances, deletion, functions as descriptors."""


class Data:
    def __init__(self, name):
        self.name = name

    def __get__(self, obj, owner):
        return ("data get", self.name, obj is not None, owner.__name__)

    def __set__(self, obj, v):
        obj.__dict__["_" + self.name] = v

    def __delete__(self, obj):
        obj.__dict__.pop("_" + self.name)


class NonData:
    def __get__(self, obj, owner=None):
        return "non-data of " + ("class" if obj is None else "instance")


class SetOnly:
    def __set__(self, obj, v):
        obj.__dict__["s"] = ("set", v)


class C:
    d = Data("d")
    n = NonData()
    s = SetOnly()


c = C()
print(c.d, C.d, c.n, C.n, type(c.s).__name__, type(C.s).__name__)
c.d = 5
c.__dict__["d"] = "hidden"
print(c.d, c._d)
c.n = "own"
print(c.n, C.n)
del c.n
print(c.n)
c.s = 3
print(c.s, vars(c))
del c.d
try:
    del c.d
except KeyError as e:
    print("KeyError", e)
try:
    del c.s
except AttributeError as e:
    print(type(e).__name__, e)


class NoDelete:
    def __get__(self, o, t): return 1
    def __set__(self, o, v): raise AttributeError("read only")


class D(C):
    r = NoDelete()
    d = 7


x = D()
print(x.d, D.d, x.r)
for f in (lambda: setattr(x, "r", 2), lambda: delattr(x, "r")):
    try:
        f()
    except AttributeError as e:
        print(e)
x.d = 8
print(x.d, vars(x))


def f(self, *a):
    return ("f", type(self).__name__, a)


bound = f.__get__(c, C)
print(bound(1), f.__get__(5)(2), bound.__self__ is c, f.__get__(None, C) is f)
C.late = f
print(c.late(3), C.late(c, 4))
print(classmethod(f).__get__(c, C)(1), staticmethod(f).__get__(c)(c, 2))
print(type(C.__dict__["n"]).__name__, property(lambda s: 42).__get__(c))


class Cached:
    def __init__(self, f):
        self.f, self.calls = f, 0

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        self.calls += 1
        v = obj.__dict__[self.name] = self.f(obj)
        return v


class Circle:
    def __init__(self, r):
        self.r = r

    @Cached
    def area(self):
        print("computing")
        return 3 * self.r ** 2


k = Circle(2)
print(k.area, k.area, Circle.area.calls, vars(k))
del k.area
k.r = 3
print(k.area, Circle.area.calls)


class Typed:
    def __init__(self, *types):
        self.types = types

    def __set_name__(self, o, n):
        self.slot = "__" + n

    def __get__(self, o, t=None):
        return getattr(o, self.slot, None) if o is not None else self

    def __set__(self, o, v):
        if not isinstance(v, self.types):
            raise TypeError(f"expected {'/'.join(t.__name__ for t in self.types)}, got {type(v).__name__}")
        setattr(o, self.slot, v)


class Item:
    name = Typed(str)
    price = Typed(int, float)


i = Item()
print(i.name, i.price)
i.name, i.price = "pen", 2
print(i.name, i.price, vars(i))
try:
    i.price = "2"
except TypeError as e:
    print(e)


class Broken:
    __get__ = None


class GetRaises:
    def __get__(self, o, t):
        raise AttributeError("from get")


class E:
    g = GetRaises()

    def __getattr__(self, name):
        return "fallback for " + name


print(E().g, hasattr(C, "q"), getattr(type("F", (), {"g": GetRaises()})(), "g", "default"))

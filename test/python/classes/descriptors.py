"""Descriptors, property, staticmethod, classmethod, __slots__, __set_name__."""


class Temperature:
    def __init__(self):
        self._celsius = 0

    @property
    def celsius(self):
        "Degrees."
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273:
            raise ValueError("too cold")
        self._celsius = value

    @celsius.deleter
    def celsius(self):
        print("deleting")
        self._celsius = 0

    @property
    def fahrenheit(self):
        return self._celsius * 9 // 5 + 32

    write_only = property(None, lambda self, v: print("written", v))


t = Temperature()
t.celsius = 100
print(t.celsius, t.fahrenheit)
del t.celsius
print(t.celsius)
t.write_only = 5
for attempt in (
    lambda: setattr(t, "celsius", -300),
    lambda: setattr(t, "fahrenheit", 1),
    lambda: delattr(t, "fahrenheit"),
    lambda: t.write_only,
):
    try:
        attempt()
    except (AttributeError, ValueError) as e:
        print(type(e).__name__, e)
print(Temperature.celsius.__doc__, Temperature.fahrenheit.fset, type(Temperature.celsius).__name__)
print(Temperature.celsius.fget(t), Temperature.celsius.__get__(t), Temperature.celsius.__get__(None, Temperature) is Temperature.celsius)


class Child(Temperature):
    @property
    def celsius(self):
        return super().celsius + 1000

    @Temperature.fahrenheit.getter
    def fahrenheit(self):
        return "other"


c = Child()
print(c.celsius, c.fahrenheit)


class Tools:
    count = 0

    @staticmethod
    def add(a, b):
        return a + b

    @classmethod
    def make(cls, *args):
        cls.count += 1
        return cls, args

    @staticmethod
    def _helper():
        return "helper"

    value = _helper()


class SubTools(Tools):
    pass


print(Tools.add(1, 2), Tools().add(3, 4), Tools.value)
print(Tools.make(1)[0].__name__, SubTools().make(2), SubTools.count, Tools.count)
print(type(Tools.__dict__["add"]).__name__, type(Tools.__dict__["make"]).__name__)
print(Tools.__dict__["add"].__func__(5, 6), Tools.__dict__["make"].__func__.__name__, Tools.__dict__["add"].__name__)
s = staticmethod(len)
print(s([1, 2]), s.__wrapped__ is len)
print(Tools.make.__self__ is Tools, Tools.make.__func__.__qualname__)


class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        print("named", owner.__name__, name)
        self.name = name

    def __get__(self, instance, owner):
        if instance is None:
            return "class access " + owner.__name__
        return instance.__dict__.get(self.name, "unset")

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}")
        instance.__dict__[self.name] = value

    def __delete__(self, instance):
        del instance.__dict__[self.name]


class Record:
    number = Typed(int)
    text = Typed(str)

    def __init__(self, number, text):
        self.number = number
        self.text = text


r = Record(1, "a")
print(r.number, r.text, Record.number, r.__dict__)
try:
    r.number = "x"
except TypeError as e:
    print(e)
del r.text
print(r.text)


class NonData:
    def __get__(self, instance, owner):
        return "from descriptor"


class User:
    attr = NonData()


u = User()
print(u.attr)
u.attr = "from instance"
print(u.attr, User.attr)


class Lazy:
    "Replaces itself by its value."

    def __init__(self, f):
        self.f = f
        self.name = f.__name__

    def __get__(self, instance, owner):
        value = self.f(instance)
        instance.__dict__[self.name] = value
        return value


class Heavy:
    @Lazy
    def data(self):
        print("computing")
        return [1, 2, 3]


h = Heavy()
print(h.data, h.data is h.data)


class Slotted:
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = 1


z = Slotted()
print(z.a, hasattr(z, "b"), hasattr(z, "__dict__"))
z.b = 2
print(z.b)
try:
    z.c = 3
except AttributeError as e:
    print(e)
del z.a
try:
    z.a
except AttributeError as e:
    print("AttributeError")


class SlottedChild(Slotted):
    __slots__ = ["c"]


class OpenChild(Slotted):
    pass


w = SlottedChild()
w.c = 5
print(w.a, w.c, Slotted.__slots__)
o = OpenChild()
o.anything = 6
print(o.a, o.anything, o.__dict__)

try:

    class Conflict:
        __slots__ = ("x",)
        x = 1

except ValueError as e:
    print(e)


class custom(property):
    extra = "mine"


class Uses:
    @custom
    def p(self):
        return "through a subclass of property"

    @p.setter
    def p(self, v):
        print("set", v)


print(Uses().p, type(Uses.__dict__["p"]).__name__, Uses.__dict__["p"].extra)
Uses().p = 3

"""type(), metaclasses, __prepare__, __init_subclass__, __class_getitem__, __instancecheck__."""

print(type(3), type(type(3)), type(None), type(...), type(NotImplemented), type(len).__name__)

Made = type("Made", (), {"x": 1, "get": lambda self: self.x})
print(Made, Made().get(), Made.__name__, Made.__bases__, Made.__module__)
Child = type("Child", (Made,), dict(y=2))
print(Child().y, Child().x, issubclass(Child, Made))
for args in (("A",), ("A", ()), (1, (), {}), ("A", 3, {}), ("A", (), 3)):
    try:
        type(*args)
    except TypeError as e:
        print(e)


class Meta(type):
    def __new__(mcs, name, bases, namespace, **kwargs):
        print("new", name, [b.__name__ for b in bases], sorted(k for k in namespace if k[0] != "_"), kwargs)
        namespace["added"] = "by meta"
        return super().__new__(mcs, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **kwargs):
        super().__init__(name, bases, namespace)
        cls.registered = True

    def __call__(cls, *args):
        print("calling", cls.__name__, args)
        return super().__call__(*args)

    def shout(cls):
        return cls.__name__.upper()

    @property
    def title(cls):
        return "title of " + cls.__name__

    def __len__(cls):
        return 42

    def __getitem__(cls, key):
        return (cls.__name__, key)

    def __iter__(cls):
        return iter("abc")

    def __contains__(cls, item):
        return item == "in"

    def __repr__(cls):
        return f"<Meta class {cls.__name__}>"


class WithMeta(metaclass=Meta, option=1):
    z = 1

    def __init__(self, *args):
        self.args = args

    def method(self):
        return self.z


w = WithMeta(1, 2)
print(w.args, WithMeta.added, WithMeta.registered, w.method(), type(WithMeta).__name__)
print(WithMeta.shout(), WithMeta.title, len(WithMeta), WithMeta[3], list(WithMeta), "in" in WithMeta, WithMeta)
try:
    w.shout()
except AttributeError as e:
    print(e)


class SubMeta(WithMeta):
    def __init__(self):
        super().__init__("sub")


print(SubMeta().args, type(SubMeta).__name__, isinstance(SubMeta, Meta))


class Prepared(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kwargs):
        print("prepare", name, kwargs)
        return {"prepared": name}

    def __new__(mcs, name, bases, ns, **kwargs):
        return super().__new__(mcs, name, bases, ns)

    def __init__(cls, name, bases, ns, **kwargs):
        pass


class P(metaclass=Prepared, k=3):
    copied = prepared + "!"


print(P.prepared, P.copied)


class Plugin:
    registry = []

    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        Plugin.registry.append((cls.__name__, name))


class One(Plugin, name="one"):
    pass


class Two(One):
    pass


print(Plugin.registry)
try:

    class Wrong(Plugin, unknown=1):
        pass

except TypeError as e:
    print(e)
try:

    class Wrong2(metaclass=Meta2):
        pass

except NameError as e:
    print(e)


class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item.__name__}]"


print(Box[int])
try:
    One[int]
except TypeError as e:
    print(e)


class Evens(type):
    def __instancecheck__(cls, instance):
        return isinstance(instance, int) and instance % 2 == 0

    def __subclasscheck__(cls, subclass):
        return subclass is int


class Even(metaclass=Evens):
    pass


print(isinstance(4, Even), isinstance(5, Even), issubclass(int, Even), issubclass(str, Even))
print(isinstance(4, (str, Even)), isinstance(3, int | str), isinstance("s", int | str), isinstance(None, int | None))
for bad in (lambda: isinstance(1, 5), lambda: issubclass(5, int), lambda: issubclass(int, 5), lambda: isinstance(1, list[int])):
    try:
        bad()
    except TypeError as e:
        print(e)


class M1(type):
    pass


class M2(type):
    pass


class C1(metaclass=M1):
    pass


class C2(metaclass=M2):
    pass


try:

    class C3(C1, C2):
        pass

except TypeError as e:
    print(e)


# not a class as metaclass
def function_meta(name, bases, ns):
    return (name, bases, sorted(k for k in ns if not k.startswith("__")))


class NotAClass(metaclass=function_meta):
    a = 1
    b = 2


print(NotAClass)

# names
Made.__name__ = "Renamed"
print(Made.__name__, Made)
print(int.__name__, int.__qualname__, int.__module__, int.__mro__, bool.__bases__)
for attempt in (lambda: setattr(int, "x", 1), lambda: setattr(Made, "__name__", 3), lambda: delattr(int, "x")):
    try:
        attempt()
    except TypeError as e:
        print(e)

# generic aliases
print(list[int], dict[str, int], tuple[int, ...], type[int], list[list[str]], set[None])
print(list[int].__origin__, list[int].__args__, list[int]() == [], list[int]([1]), list[int] == list[int], list[int] == list[str])
print(int | str, int | None, list[int] | str, (int | str) == (str | int), (int | str).__args__)


class IntList(list[int]):
    pass


print(IntList([1]), IntList.__bases__)
print(IntList([1]), IntList.__bases__, IntList.__orig_bases__)
try:
    int[3]
except TypeError as e:
    print(e)

# __new__
class Single:
    instance = None

    def __new__(cls, *args):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self, *args):
        self.args = args


print(Single(1) is Single(2), Single.instance.args)


class Other:
    def __new__(cls):
        return 42

    def __init__(self):
        print("never")


print(Other())


class Celsius(float):
    def __new__(cls, value):
        return super().__new__(cls, value + 1)


print(Celsius(1.5), type(Celsius(1.0)).__name__, Celsius(1.0) + 1)

"""abc: abstract properties, class methods, registration, hooks; types: namespaces, proxies, new_class; weakref's containers."""

import types
from abc import ABC, ABCMeta, abstractmethod
from types import MappingProxyType, MethodType, SimpleNamespace


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Shape(ABC):
    @abstractmethod
    def area(self):
        """The area."""
        return 100

    @property
    @abstractmethod
    def name(self): ...

    @classmethod
    @abstractmethod
    def unit(cls): ...

    @staticmethod
    @abstractmethod
    def help(): ...

    def describe(self):
        return f"{self.name} of {self.area()} ({self.help()})"


class Half(Shape):
    def area(self):
        return super().area() // 2


class Square(Half):
    name = "square"

    @classmethod
    def unit(cls):
        return cls()

    @staticmethod
    def help():
        return "four sides"


print(sorted(Shape.__abstractmethods__), sorted(Half.__abstractmethods__), sorted(Square.__abstractmethods__))
print(Square.unit().describe(), issubclass(Square, Shape), isinstance(Square(), Shape), Shape.area.__isabstractmethod__)


class Duck(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, sub):
        if cls is Duck:
            return any("quack" in vars(b) for b in sub.__mro__) or NotImplemented
        return NotImplemented


class Loud(Duck):
    pass


class Robot:
    def quack(self):
        return "beep"


class Goose:
    pass


@Loud.register
class Horn:
    pass


print(isinstance(Robot(), Duck), isinstance(Goose(), Duck), isinstance(Robot(), Loud), isinstance(Horn(), Loud), issubclass(Horn, Duck), attempt(Duck.register, 5), isinstance(5, Duck))


class Plugin(ABC):
    registry = {}

    def __init_subclass__(cls, /, key=None, **kw):
        super().__init_subclass__(**kw)
        if key:
            Plugin.registry[key] = cls

    @abstractmethod
    def run(self): ...

    @classmethod
    def make(cls, key, *args):
        return cls.registry[key](*args)


class Add(Plugin, key="add"):
    def run(self):
        return 1 + 1


class Echo(Plugin, key="echo"):
    def __init__(self, what):
        self.what = what

    def run(self):
        return self.what


print(Plugin.make("add").run(), Plugin.make("echo", "hi").run(), sorted(Plugin.registry), attempt(Plugin.make, "nope"))

ns = SimpleNamespace(a=1, b=[2])
ns.c = 3
del ns.a
print(ns, ns.b, ns == SimpleNamespace(b=[2], c=3), ns != 5, vars(ns), attempt(lambda: ns.zz)[-27:], SimpleNamespace(**{"x y": 1}), attempt(hash, ns)[:25])
ns.me = ns
print(ns)
proxy = MappingProxyType(d := {"a": 1})
d["b"] = 2
print(proxy, proxy["b"], len(proxy), "a" in proxy, proxy.get("z"), list(proxy), attempt(lambda: proxy.__setitem__("a", 1)), proxy == {"a": 1, "b": 2}, proxy | {"c": 3}, proxy.copy(), dict(proxy))
try:
    proxy["q"] = 1
except TypeError as e:
    print(e)


def greet(self, word="hi"):
    return f"{word} from {self.name}"


m = MethodType(greet, Square())
print(m(), m("yo"), m.__func__ is greet, m.__self__.name, m.__name__, m == MethodType(greet, m.__self__))
Made = types.new_class("Made", (Shape,), {}, lambda body: body.update(area=lambda self: 7, name="made"))
print(Made.__name__, sorted(Made.__abstractmethods__), Made.__mro__[1] is Shape)
for obj, kind in ((greet, types.FunctionType), (len, types.BuiltinFunctionType), (m, types.MethodType), ((x for x in ()), types.GeneratorType), (types, types.ModuleType), (None, types.NoneType), (..., types.EllipsisType), (int | str, types.UnionType), (list[int], types.GenericAlias), (lambda: 0, types.LambdaType), (greet.__code__, types.CodeType)):
    print(kind.__name__, isinstance(obj, kind), end="; ")
print()


@types.coroutine
def old_style():
    got = yield "first"
    return got


async def uses():
    return await old_style()


c = uses()
print(c.send(None), end=" ")
try:
    c.send("second")
except StopIteration as e:
    print(e.value)

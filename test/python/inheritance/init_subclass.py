"""__init_subclass__: registries, keyword arguments, order of calls."""


class Plugin:
    registry = {}
    order = []

    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        Plugin.order.append(cls.__name__)
        cls.registry[name or cls.__name__.lower()] = cls
        cls.plugin_name = name


class Alpha(Plugin): pass
class Beta(Plugin, name="b"): pass
class Gamma(Beta, name="g"): pass


print(sorted(Plugin.registry), Plugin.order, Beta.plugin_name, Gamma.plugin_name, Alpha.plugin_name)


class Validated:
    required = ()

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        missing = [m for m in cls.required if not hasattr(cls, m)]
        if missing:
            raise TypeError(f"{cls.__name__} lacks {missing}")


class Good(Validated):
    required = ("run",)

    def run(self):
        return "ok"


try:
    class Bad(Good):
        required = ("run", "stop")
except TypeError as e:
    print(e)
print(Good().run())


class Mixed(Plugin, Validated, name="mixed"):
    pass


print(Mixed.plugin_name, Plugin.order)


class Deep:
    def __init_subclass__(cls, depth=0, **kw):
        super().__init_subclass__(**kw)
        cls.depth = depth + 1


class Depth1(Deep, depth=5): pass
class Depth2(Depth1): pass


print(Depth1.depth, Depth2.depth, hasattr(Deep, "depth"))


def attempt(f):
    try:
        f()
    except TypeError as e:
        print(e)


attempt(lambda: type("X", (), {}, flag=1))
attempt(lambda: type("X", (Plugin,), {}, colour=1))
attempt(lambda: type("X", (Plugin,), {}, name="typed"))
print(sorted(Plugin.registry))
try:
    class Y(flag=True):
        pass
except TypeError as e:
    print(e)


class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print("Meta.__new__", name, sorted(kw))
        cls = super().__new__(m, name, bases, ns, **kw)
        print("made", name)
        return cls

    def __init__(cls, name, bases, ns, **kw):
        print("Meta.__init__", name, sorted(kw))
        super().__init__(name, bases, ns)


class Hooked(metaclass=Meta):
    def __init_subclass__(cls, tag="none", **kw):
        print("__init_subclass__", cls.__name__, tag)
        super().__init_subclass__(**kw)


class Child(Hooked, tag="t"):
    pass


class Explicit:
    @classmethod
    def __init_subclass__(cls):
        cls.explicit = True


class Sub(Explicit): pass


print(Sub.explicit, Explicit.__init_subclass__.__self__ is Explicit)

"""Metaclasses: __new__, __init__, __call__, __prepare__, their order and arguments."""

log = []


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        log.append(("prepare", mcs.__name__, name, [b.__name__ for b in bases], kw))
        return {"prepared": True}

    def __new__(mcs, name, bases, ns, **kw):
        log.append(("new", name, sorted(k for k in ns if not k.startswith("__")), kw))
        ns["added"] = name.lower()
        return super().__new__(mcs, name, bases, dict(ns))

    def __init__(cls, name, bases, ns, **kw):
        log.append(("init", cls.__name__, kw))
        super().__init__(name, bases, ns)
        cls.made = True

    def __call__(cls, *args, **kw):
        log.append(("call", cls.__name__, args, kw))
        obj = super().__call__(*args, **kw)
        obj.through_call = True
        return obj

    def shout(cls):
        return cls.__name__.upper() + "!"

    @property
    def size(cls):
        return len(cls.__name__)


class A(metaclass=Meta, option=1):
    x = 5

    def __init__(self, v):
        self.v = v


for entry in log:
    print(entry)
log.clear()
a = A(3)
print(log, a.v, a.through_call, A.added, A.made, A.prepared)
print(A.shout(), A.size, type(A).__name__, hasattr(a, "shout"), hasattr(a, "size"))
log.clear()


class B(A):
    pass


print([e[:2] for e in log], type(B) is Meta, B.shout())
log.clear()
C = Meta("C", (A,), {"y": 1}, extra=2)
print(log, C.y, C.x)
print(Meta.shout(B), isinstance(B, Meta), isinstance(A, type), issubclass(Meta, type), isinstance(a, A))
print(repr(A), repr(Meta), type(Meta).__name__)


class Sub(Meta):
    def shout(cls):
        return super().shout() + "?"


class D(A, metaclass=Sub):
    pass


print(type(D).__name__, D.shout())


class Other(type):
    pass


class E(metaclass=Other):
    pass


try:
    class F(A, E):
        pass
except TypeError as e:
    print(e)


class Joint(Sub, Other):
    pass


class G(D, E, metaclass=Joint):
    pass


print(type(G).__name__, [c.__name__ for c in type(G).__mro__])
try:
    class H(metaclass=lambda name, bases, ns: (name, bases, sorted(k for k in ns if k[0] != "_"))):
        z = 1
        w = 2
except TypeError as e:
    print(e)
print(H)


def function_meta(name, bases, ns):
    ns["from_function"] = True
    return type(name, bases, ns)


class I(metaclass=function_meta):
    pass


print(I.from_function, type(I).__name__)

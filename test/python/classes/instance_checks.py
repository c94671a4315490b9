"""__instancecheck__, __subclasscheck__, virtual base classes, duck typing."""


class Registry(type):
    def __init__(cls, *a, **k):
        super().__init__(*a, **k)
        cls._virtual = set()

    def register(cls, sub):
        cls._virtual.add(sub)
        return sub

    def __subclasscheck__(cls, sub):
        return any(c is cls or c in cls._virtual for c in sub.__mro__)

    def __instancecheck__(cls, obj):
        return cls.__subclasscheck__(type(obj))


class Drawable(metaclass=Registry):
    pass


class Real(Drawable):
    pass


@Drawable.register
class Virtual:
    pass


class VirtualSub(Virtual):
    pass


print([issubclass(c, Drawable) for c in (Real, Virtual, VirtualSub, int)], isinstance(Virtual(), Drawable), isinstance(3, Drawable))
Drawable.register(int)
print(isinstance(3, Drawable), isinstance(True, Drawable), issubclass(str, (Drawable, bytes)), issubclass(str, (Drawable, str)), Drawable in Virtual.__mro__)


class Even(type):
    def __instancecheck__(cls, n):
        print("checking", n)
        return isinstance(n, int) and n % 2 == 0


class EvenInt(metaclass=Even):
    pass


print(isinstance(4, EvenInt), isinstance(3, EvenInt), isinstance(6, (str, EvenInt)), type(4) is EvenInt, isinstance(EvenInt(), EvenInt))


class HasLen(type):
    def __instancecheck__(cls, obj):
        return hasattr(type(obj), "__len__")

    def __subclasscheck__(cls, sub):
        return hasattr(sub, "__len__")


class Sized(metaclass=HasLen):
    pass


class Mine:
    def __len__(self):
        return 0


print([isinstance(x, Sized) for x in ([], "", 5, {}, Mine(), None)], issubclass(list, Sized), issubclass(int, Sized))


def describe(x):
    match x:
        case EvenInt():
            return "even"
        case Sized():
            return "sized"
        case int() | float():
            return "number"
        case _:
            return "?"


print([describe(x) for x in (2, 3, "s", None, [1], 2.5)])


class Truthy(type):
    def __instancecheck__(cls, o): return "yes"
    def __subclasscheck__(cls, o): return []


class T(metaclass=Truthy):
    pass


print(isinstance(1, T), issubclass(int, T))


class Raising(type):
    def __instancecheck__(cls, o): raise ValueError("cannot say")


class R(metaclass=Raising):
    pass


try:
    isinstance(1, R)
except ValueError as e:
    print(e)
try:
    raise KeyError("k")
except (ValueError, LookupError) as e:
    print(type(e).__name__, isinstance(e, Exception), issubclass(type(e), (OSError, LookupError)))


class A: pass
class B(A): pass


print(isinstance(B(), A), isinstance(A(), B), isinstance(A, type), isinstance(A, A), issubclass(A, A), isinstance(B, object), issubclass(B, object), isinstance(None, type(None)), isinstance(A(), A | None), isinstance(None, A | None), issubclass(B, int | A))

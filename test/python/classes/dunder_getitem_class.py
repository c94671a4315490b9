"""__class_getitem__, __mro_entries__, subscripted classes."""


class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item.__name__ if isinstance(item, type) else item!r}]"


class Small(Box):
    pass


print(Box[int], Box["x"], Small[str], Box[1, 2], Small[...], Box[int if True else str])


class Typed:
    cache = {}

    def __class_getitem__(cls, params):
        params = params if isinstance(params, tuple) else (params,)
        key = cls, params
        if key not in cls.cache:
            name = f"{cls.__name__}[{', '.join(p.__name__ for p in params)}]"
            cls.cache[key] = type(name, (cls,), {"params": params})
        return cls.cache[key]

    def __init__(self, *values):
        for v, p in zip(values, getattr(self, "params", ())):
            if not isinstance(v, p):
                raise TypeError(f"{v!r} is no {p.__name__}")
        self.values = values


IntStr = Typed[int, str]
print(IntStr.__name__, IntStr is Typed[int, str], Typed[int] is Typed[str], IntStr(1, "a").values, issubclass(IntStr, Typed))
try:
    IntStr("a", 1)
except TypeError as e:
    print(e)


class Factory:
    def __init__(self, *bases):
        self.bases = bases

    def __mro_entries__(self, bases):
        print("entries of", [getattr(b, "__name__", "factory") for b in bases])
        return self.bases


class A: a = 1
class B: b = 2


class C(A, Factory(B)):
    pass


class D(Factory()):
    pass


print([c.__name__ for c in C.__mro__], C.a + C.b, C.__bases__ == (A, B), [c.__name__ for c in D.__mro__], len(C.__orig_bases__))


class Bad:
    def __mro_entries__(self, bases):
        return B


try:
    class E(Bad()):
        pass
except TypeError as e:
    print(e)
try:
    class F(5):
        pass
except TypeError as e:
    print(type(e).__name__)
print(list[int], dict[str, int], tuple[int, ...], list[int] == list[int], list[int].__origin__ is list, dict[str, int].__args__, type(list[int]).__name__)
print(list[int]([1, 2]), dict[str, int](a=1), isinstance([], list), set[str], frozenset[int], type[int])


class Stack(list[int]):
    pass


print(Stack([1]), Stack.__mro__[1], Stack.__orig_bases__)
for f in (lambda: A[int], lambda: int[str], lambda: A()[0], lambda: isinstance([], list[int]), lambda: 5[0], lambda: len[0]):
    try:
        print(f())
    except TypeError as e:
        print(e)


class Meta(type):
    def __getitem__(cls, item):
        return ("meta", item)


class WithBoth(metaclass=Meta):
    def __class_getitem__(cls, item):
        return ("class", item)


print(WithBoth[1])

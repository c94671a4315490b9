# test: by-hand
"""type statements and type parameters (Python 3.12): names, laziness, harmless at run time."""
type Number = int | float
type Pairs[K, V] = list[tuple[K, V]]
type Later = Undefined | None
print(Number.__name__, Pairs.__name__, Later.__name__, type(Number).__name__)


def first[T](items: list[T]) -> T:
    return items[0]


def both[A, *B, **C](f, *args):
    return f(*args)


class Box[T]:
    def __init__(self, value: T):
        self.value = value

    def map[U](self, f) -> "Box[U]":
        return Box(f(self.value))

    @classmethod
    def of(cls, value):
        return cls(value)


class Named[T: str](Box):
    pass


print(first([1, 2]), both(max, 3, 4), Box(5).map(str).value + "!", Box.of("x").value, Named("n").value)
print(isinstance(Named(1), Box), Named.__mro__[1].__name__, first.__name__)


def local():
    type Inner = list[int]
    return Inner.__name__


print(local())
type = 3
print(type)

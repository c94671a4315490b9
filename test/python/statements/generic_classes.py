# test: by-hand
# Generic classes (PEP 695), which CPython has since 3.12.
class Box[T]:
    def __init__(self, v: T): self.v = v
    def get(self) -> T: return self.v
class Named[T](Box[T]):
    pass
b = Box[int](3)
print(b.get(), Named[str]("x").get())
def first[T](xs: list[T]) -> T: return xs[0]
print(first([1,2]))
class Pair[A, B](Box[A]):
    def __init__(self, a: A, b: B):
        super().__init__(a)
        self.b = b
p = Pair[int, str](1, "x")
print(p.v, p.b, isinstance(p, Box), Pair.__mro__[1] is Box, [c.__name__ for c in Pair.__mro__])
print(Box.__type_params__, Pair[int, str].__args__, Pair[int, str].__origin__ is Pair)
class Plain:
    pass
try:
    Plain[int]
except TypeError as e:
    print(e)
def make():
    class Local[T]:
        x: T
        def m(self): return T.__name__
    return Local
print(make()[int]().m())

"""Abstract bases written by hand: NotImplementedError, checks in __new__, template methods."""


class Shape:
    def __new__(cls, *args, **kw):
        if cls is Shape:
            raise TypeError("Shape is abstract")
        return super().__new__(cls)

    def area(self):
        raise NotImplementedError

    def name(self):
        raise NotImplementedError(f"{type(self).__name__}.name")

    def describe(self):
        return f"{self.name()} of {self.area()}"

    def __lt__(self, other):
        return self.area() < other.area()

    def __eq__(self, other):
        return isinstance(other, Shape) and self.area() == other.area()

    __hash__ = None


class Rect(Shape):
    def __init__(self, w, h):
        self.w, self.h = w, h

    def area(self):
        return self.w * self.h

    def name(self):
        return "rectangle"


class Square(Rect):
    def __init__(self, s):
        super().__init__(s, s)

    def name(self):
        return "square " + super().name()


class Unfinished(Shape):
    pass


try:
    Shape()
except TypeError as e:
    print(e)
shapes = [Rect(4, 5), Square(3), Rect(1, 9), Square(2)]
for s in sorted(shapes):
    print(s.describe())
print(Rect(1, 9) == Square(3), Rect(1, 2) != Square(3), max(shapes).describe(), min(shapes).describe())
try:
    hash(Rect(1, 1))
except TypeError as e:
    print(e)
for call in (Unfinished().area, Unfinished().name, Unfinished().describe):
    try:
        call()
    except NotImplementedError as e:
        print(type(e).__name__, e, e.args)
print(issubclass(NotImplementedError, RuntimeError), [c.__name__ for c in Square.__mro__])


class Interface(type):
    def __call__(cls, *args):
        missing = sorted(n for c in cls.__mro__ for n, v in vars(c).items() if getattr(v, "abstract", False) and getattr(getattr(cls, n), "abstract", False))
        if missing:
            raise TypeError(f"can't make {cls.__name__}: {', '.join(missing)}")
        return super().__call__(*args)


def abstract(f):
    f.abstract = True
    return f


class Stream(metaclass=Interface):
    @abstract
    def read(self): ...

    @abstract
    def close(self): ...

    def twice(self):
        return self.read() * 2


class Half(Stream):
    def read(self):
        return "data"


class Full(Half):
    def close(self):
        return "closed"


for cls in (Stream, Half, Full):
    try:
        print(cls().twice())
    except TypeError as e:
        print(e)

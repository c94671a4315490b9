"""Class patterns: keywords, __match_args__, inheritance, isinstance hooks, errors."""


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Point3(Point):
    __match_args__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


class Plain:
    def __init__(self, **kw):
        self.__dict__.update(kw)


class Prop:
    @property
    def value(self):
        print("property read")
        return 42

    @property
    def missing(self):
        raise AttributeError("missing")


def where(p):
    match p:
        case Point3(0, 0, 0):
            return "3d origin"
        case Point3(x, y, z=z):
            return f"3d {x} {y} {z}"
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y):
            return f"on y at {y}"
        case Point(x, 0):
            return f"on x at {x}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point(Point(a, b), y):
            return f"nested {a} {b} {y}"
        case Point():
            return "some point"
        case Plain(name=str(name), age=int(age)):
            return f"{name} is {age}"
        case Plain(name=name):
            return f"named {name}"
        case Plain():
            return "plain"
        case Prop(missing=m):
            return "no"
        case Prop(value=v):
            return f"prop {v}"
        case _:
            return "?"


for p in (
    Point3(0, 0, 0), Point3(1, 2, 3), Point(0, 0), Point(0, 5), Point(5, 0), Point(3, 3), Point(Point(1, 2), 3), Point(1, 2),
    Plain(name="Ann", age=5), Plain(name="Bob", age="x"), Plain(other=1), Prop(), 5, Point, None,
):
    print(where(p))


class NoArgs:
    a = 1


class BadArgs:
    __match_args__ = ["a"]
    a = 1


class BadItem:
    __match_args__ = (5,)


class Missing:
    __match_args__ = ("nope",)


def check(cls, subject, count):
    try:
        match subject:
            case cls() if count == 0:
                return "none"
            case cls(a) if count == 1:
                return a
            case cls(a, b) if count == 2:
                return a, b
            case cls(a, a=b) if count == 3:
                return "both"
        return "no match"
    except TypeError as e:
        return str(e)


for cls in (NoArgs, BadArgs, BadItem, Missing, Point):
    subject = cls(1, 2) if cls is Point else cls()
    print(cls.__name__, [check(cls, subject, n) for n in range(3)])
try:
    match Point(1, 2):
        case Point(1, x=1):
            print("no")
except TypeError as e:
    print(e)
try:
    match Point(1, 2):
        case Point(a, b, c):
            print("no")
except TypeError as e:
    print(e)
not_a_class = 5
try:
    match 5:
        case not_a_class():
            print("no")
except TypeError as e:
    print(e)


class Meta(type):
    def __instancecheck__(cls, x):
        return x == "magic"


class Magic(metaclass=Meta):
    pass


match "magic":
    case Magic():
        print("through __instancecheck__")

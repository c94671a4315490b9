"""namedtuple: construction, renaming, defaults, subclasses, pattern matching, errors."""

from collections import namedtuple
from typing import NamedTuple


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


Point = namedtuple("Point", "x y")
p = Point(11, y=22)
print(p, repr(p), p[0] + p[1], p.x + p.y, p == (11, 22), hash(p) == hash((11, 22)), len(p), tuple(p), [*p])
x, y = p
print(x, y, p._asdict(), p._replace(x=33), p._fields, Point._make([4, 5]), Point._field_defaults)
print(attempt(Point, 1), attempt(Point, 1, 2, 3), attempt(Point, x=1, z=2), attempt(Point._make, [1]))
print(attempt(setattr, p, "x", 5), attempt(p.__setitem__, 0, 1) if hasattr(p, "__setitem__") else "no __setitem__", attempt(lambda: p.z))
print(p < Point(12, 0), max(Point(1, 9), Point(2, 0)), p + (1,), p * 2, p[::-1], p.index(22), p.count(11), 22 in p)
print(Point.__name__, Point.__doc__, Point.x.__doc__, isinstance(p, tuple), issubclass(Point, tuple), Point.__bases__, Point.__mro__[1:])

Employee = namedtuple("Employee", ["name", "age", "title"], defaults=["clerk"])
print(Employee("Ann", 30), Employee._field_defaults, Employee(*["Bob", 4, "boss"]), Employee(**{"name": "C", "age": 1}))
print(namedtuple("R", "a, def, a, _b", rename=True)._fields, namedtuple("Empty", [])())
for names in ("a a", "1a", "class", "_a", "a b-c"):
    print(names, "->", attempt(namedtuple, "T", names))
print(attempt(namedtuple, "1T", "a"), attempt(namedtuple, "T", "a", defaults=(1, 2)))


class Vec(namedtuple("Vec", "x y z", defaults=(0, 0))):
    __slots__ = ()

    def __add__(self, other):
        return Vec(*(a + b for a, b in zip(self, other)))

    @property
    def norm2(self):
        return sum(a * a for a in self)

    def __str__(self):
        return "<" + ", ".join(map(str, self)) + ">"


v = Vec(1) + Vec(2, 3, 4)
print(v, repr(v), v.norm2, v._replace(z=0), type(v._replace(z=0)).__name__, attempt(setattr, v, "w", 1))


class City(NamedTuple):
    """A place."""

    name: str
    people: int = 0
    tags: tuple = ()

    def is_large(self):
        return self.people > 1000

    @classmethod
    def parse(cls, text):
        name, people, *tags = text.split(",")
        return cls(name, int(people), tuple(tags))


c = City.parse("Ulm,126000,old,tower")
print(c, c.is_large(), City("x"), City._field_defaults, City.__doc__, City._fields, City.__annotations__)
print(attempt(City), City("a")._asdict(), c._replace(tags=()))

for thing in (Point(0, 0), Point(0, 5), Point(1, 1), Vec(1, 2, 3), City("y", 5), (1, 2)):
    match thing:
        case Point(0, 0):
            print("origin")
        case Point(x=0, y=y):
            print("on y axis", y)
        case Point(x, y) if x == y:
            print("diagonal", x)
        case Vec(x, y, z):
            print("vec", x, y, z)
        case City(name=n, people=k):
            print("city", n, k)
        case (a, b):
            print("plain", a, b)

rows = [Employee("Ann", 30), Employee("Bob", 25, "boss"), Employee("Cy", 41)]
for e in sorted(rows, key=lambda e: e.age):
    print(f"{e.name:<5}|{e.age:>4}|{e.title:^9}|")
print({e.title: e for e in rows}["boss"].name, dict(zip(Employee._fields, rows[0])), getattr(rows[0], "title"))
print("%s is %d, a %s" % rows[1], "{0.name} {0[1]} {title}".format(rows[2], **rows[2]._asdict()))

"""Class statements, instances, attributes, inheritance, super."""


class Point:
    """A point."""

    dimensions = 2

    def __init__(self, x, y=0):
        self.x = x
        self.y = y

    def moved(self, dx, dy):
        return Point(self.x + dx, self.y + dy)

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


p = Point(1, 2)
print(p, p.moved(3, 4), p.dimensions, Point.dimensions, Point.__doc__, p.__doc__)
print(p.__class__ is Point, type(p) is Point, isinstance(p, Point), isinstance(3, Point))
p.z = 5
print(p.z, sorted(p.__dict__.items()))
del p.z
print(hasattr(p, "z"), getattr(p, "z", "default"))
p.dimensions = 3
print(p.dimensions, Point.dimensions)
del p.dimensions
print(p.dimensions)
Point.dimensions = 4
print(p.dimensions)
Point.norm = lambda self: self.x * self.x + self.y * self.y
print(p.norm())
del Point.norm
try:
    p.norm()
except AttributeError as e:
    print(e)
try:
    p.missing
except AttributeError as e:
    print(e)
try:
    del p.missing
except AttributeError as e:
    print(e)
try:
    Point.missing
except AttributeError as e:
    print(e)
try:
    del Point.missing
except AttributeError as e:
    print(e)

for call in (
    lambda: Point(),
    lambda: Point(1, 2, 3),
    lambda: Point(1, z=2),
    lambda: Point(1, x=2),
    lambda: p.moved(1),
    lambda: Point.moved(p),
    lambda: object(1),
    lambda: Empty(1),
):
    try:
        call()
    except TypeError as e:
        print(e)
    except NameError as e:
        print(e)


class Empty:
    pass


try:
    Empty(1)
except TypeError as e:
    print(e)
print(Empty().__dict__, Empty.__doc__)


# inheritance
class Base:
    name = "base"

    def hello(self):
        return "base hello " + self.name

    def only_base(self):
        return "only base"


class Derived(Base):
    name = "derived"

    def hello(self):
        return "derived, then " + super().hello()


class Leaf(Derived):
    def hello(self):
        return "leaf, then " + super().hello() + ", " + super().only_base()


print(Derived().hello())
print(Leaf().hello())
print(issubclass(Leaf, Base), issubclass(Base, Leaf), Leaf.__bases__, Leaf.__base__)
print([c.__name__ for c in Leaf.__mro__], Leaf.mro() == list(Leaf.__mro__))
print(Base.__subclasses__(), Derived.__subclasses__())


# diamond
class A:
    def who(self):
        return ["A"]


class B(A):
    def who(self):
        return ["B"] + super().who()


class C(A):
    def who(self):
        return ["C"] + super().who()


class D(B, C):
    def who(self):
        return ["D"] + super().who()


print(D().who(), [c.__name__ for c in D.__mro__])

try:

    class Bad(A, B):
        pass

except TypeError as e:
    print(str(e).replace("\n", " "))
try:

    class Twice(A, A):
        pass

except TypeError as e:
    print(e)
for base in (bool, type(None)):
    try:

        class No(base):
            pass

    except TypeError as e:
        print(e)


# class bodies are code
class Body:
    numbers = [1, 2, 3]
    total = 0
    for n in numbers:
        total += n
    if total > 5:
        big = True

    def method(self):
        return self.total

    alias = method
    double = [x * 2 for x in numbers]


print(Body.total, Body.big, Body.n, Body().alias(), Body.double)


# nested classes, class attributes through instances
class Outer:
    class Inner:
        value = 10

        def get(self):
            return self.value

    def make(self):
        return self.Inner()


print(Outer().make().get(), Outer.Inner.__qualname__, Outer.Inner)


def factory(n):
    class Local:
        number = n

        def get(self):
            return n

    return Local


L1, L2 = factory(1), factory(2)
print(L1.number, L2().get(), L1 is L2, L1.__qualname__, L1.__name__)


# private names
class Private:
    def __init__(self):
        self.__secret = 1

    def get(self):
        return self.__secret


print(Private().get(), Private().__dict__)
try:
    Private().__secret
except AttributeError as e:
    print(e)

# comparing and hashing instances
a, b = Empty(), Empty()
print(a == a, a == b, a != b, hash(a) == hash(a), len({a, b, a}))
try:
    a < b
except TypeError as e:
    print(e)
try:
    a + b
except TypeError as e:
    print(e)
try:
    a()
except TypeError as e:
    print(e)
try:
    a[0]
except TypeError as e:
    print(e)
try:
    len(a)
except TypeError as e:
    print(e)
try:
    for x in a:
        pass
except TypeError as e:
    print(e)

# __class__ assignment
x = Base()
x.__class__ = Derived
print(x.hello(), type(x).__name__)
try:
    x.__class__ = int
except TypeError as e:
    print("TypeError")

# __dict__ is live
q = Point(1, 2)
d = q.__dict__
d["x"] = 10
d["new"] = 11
print(q, q.new, q.x)
q.__dict__.update(y=20)
print(q)
print(vars(q) == {"x": 10, "y": 20, "new": 11})
q.x = 12
print(q.__dict__["x"])
del q.x
print("x" in q.__dict__, hasattr(q, "x"))

"""dataclasses: inheritance, frozen and ordered classes, post-init, slots, factories, helper functions."""

from dataclasses import KW_ONLY, FrozenInstanceError, InitVar, asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace
from typing import ClassVar


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


@dataclass
class Item:
    """Something sold."""

    name: str
    price: int
    tags: list = field(default_factory=list)
    count: int = 1
    currency: ClassVar[str] = "EUR"
    _total: int = field(init=False, repr=False, compare=False, default=0)

    def __post_init__(self):
        self._total = self.price * self.count

    @property
    def total(self):
        return self._total


a, b = Item("pen", 2), Item("pen", 2, count=1)
print(a, a == b, a.tags is b.tags, a.total, Item("x", 3, [1], 4).total, Item.currency, Item.__doc__, Item.count)
print([f.name for f in fields(a)], [f.name for f in fields(Item) if f.init], attempt(Item), attempt(Item, "a", 1, [], 1, 5), attempt(Item, "a", 1, nope=2), attempt(hash, a))
print(asdict(a), astuple(a), replace(a, price=10), is_dataclass(a), is_dataclass(Item), is_dataclass(3))
print(Item.__match_args__, "currency" in Item.__dataclass_fields__ if False else "", a != Item("pencil", 2), a == ("pen", 2))


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)

    def bump(self):
        return replace(self, minor=self.minor + 1)

    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split(".")))


v = Version.parse("1.2")
print(v, v.bump(), v < v.bump(), sorted([Version(2), Version(1, 9), Version(1)]), hash(v) == hash(Version(1, 2, "x")), {v: 1}[Version(1, 2)], max(Version(1), Version(0, 99)))
print(attempt(setattr, v, "major", 3), attempt(delattr, v, "major"), attempt(setattr, v, "new", 3), attempt(lambda: v < 3), v >= Version(1, 2), issubclass(FrozenInstanceError, AttributeError))
try:
    v.minor += 1
except FrozenInstanceError as e:
    print("FrozenInstanceError", e)


@dataclass
class Shape:
    name: str
    sides: int = 0

    def area(self):
        return 0


@dataclass
class Square(Shape):
    size: int = 1
    sides: int = 4

    def area(self):
        return self.size**2


@dataclass
class Cube(Square):
    def area(self):
        return 6 * super().area()


print(Square("s"), Square("s", size=3).area(), Cube("c", 4, 2).area(), [f.name for f in fields(Cube)], Cube("c") == Square("c"), Square("a", 1, 2))


@dataclass
class Config:
    host: str
    _: KW_ONLY
    port: int = 80
    debug: bool = False
    scale: InitVar[int] = 2
    scaled: int = field(init=False)

    def __post_init__(self, scale):
        self.scaled = self.port * scale


print(Config("h"), Config("h", port=8080, scale=3), attempt(Config, "h", 1), attempt(Config, port=1))


@dataclass(eq=False)
class Identity:
    x: int


@dataclass(repr=False, init=False)
class Bare:
    x: int = 5


@dataclass(unsafe_hash=True)
class Hashed:
    x: int
    y: list = field(default_factory=list, hash=False)


@dataclass(slots=True)
class Slim:
    x: int
    y: int = 2


@dataclass(kw_only=True)
class Keys:
    a: int
    b: int = 2


print(Identity(1) == Identity(1), isinstance(hash(Identity(1)), int), Bare().x, repr(Bare()).startswith("<"), len({Hashed(1), Hashed(1)}), Slim(1), Slim(3, 4) == Slim(3, 4), attempt(setattr, Slim(1), "z", 1), Slim.__slots__, hasattr(Slim(1), "__dict__"), Keys(a=1), attempt(Keys, 1))


@dataclass
class Node:
    value: int
    left: "Node | None" = None
    right: "Node | None" = None
    parent: "Node | None" = field(default=None, repr=False, compare=False)

    def insert(self, value):
        side = "left" if value < self.value else "right"
        child = getattr(self, side)
        if child is None:
            setattr(self, side, Node(value, parent=self))
        else:
            child.insert(value)
        return self

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


tree = Node(5).insert(2).insert(8).insert(1)
print(tree)
print(list(tree), tree.left.parent is tree, tree == Node(5).insert(2).insert(1).insert(8))


@dataclass
class Team:
    name: str
    members: list
    best: dict


t = Team("t", [Item("a", 1), (Item("b", 2),)], {"k": Item("c", 3)})
print(asdict(t)["members"][0]["name"], type(asdict(t)["members"][1]).__name__, asdict(t)["best"], asdict(Version(1), dict_factory=lambda kv: [k for k, _ in kv]))

P = make_dataclass("P", ["x", ("y", int), ("z", int, field(default=7))], namespace={"sum": lambda self: self.x + self.y + self.z})
print(P(1, 2), P(1, 2).sum(), P(1, y=3) == P(1, 3), P.__name__)
match Version(3, 1, "beta"):
    case Version(major=3, minor=m):
        print("three", m)
match Square("q", 4, 9):
    case Square(name, sides, size):
        print(name, sides, size)


def bad_default():
    @dataclass
    class Bad:
        x: list = []


def bad_order():
    @dataclass
    class Bad:
        x: int = 1
        y: int


def bad_frozen():
    @dataclass
    class Bad(Version):
        z: int = 1


print(attempt(bad_default), attempt(bad_order), attempt(bad_frozen), attempt(field, default=1, default_factory=list), sep="\n")
print(attempt(asdict, Item), attempt(fields, 3), attempt(replace, Item), attempt(dataclass(order=True, eq=False), Bare))


@dataclass
class Temperature:
    degrees: int = 0

    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value)

    def __eq__(self, other):
        return "own eq"

    def __repr__(self):
        return f"{self.degrees} degrees"


print(Temperature(30), Temperature() == 1)

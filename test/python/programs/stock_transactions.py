"""A shop's stock: enums, dataclasses, an exception hierarchy, context managers as transactions, reports in columns, grouping."""

from collections import defaultdict, namedtuple
from contextlib import contextmanager
from dataclasses import dataclass, field, replace, asdict
from enum import Enum, Flag, auto
from itertools import groupby
from operator import attrgetter


class Kind(Enum):
    TOOL = "tool"
    PART = "part"
    FOOD = "food"

    @classmethod
    def _missing_(cls, value):
        for kind in cls:
            if kind.name == str(value).upper():
                return kind
        return None


class Mark(Flag):
    NONE = 0
    FRAGILE = auto()
    HEAVY = auto()
    COLD = auto()
    AWKWARD = FRAGILE | HEAVY


class StockError(Exception):
    def __init__(self, name, *args):
        super().__init__(name, *args)
        self.name = name

    def __str__(self):
        return f"{type(self).__name__} for {self.name}" + (f": {', '.join(map(str, self.args[1:]))}" if len(self.args) > 1 else "")


class Missing(StockError, LookupError):
    pass


class TooFew(StockError):
    pass


@dataclass(order=True)
class Item:
    sort_key: tuple = field(init=False, repr=False)
    name: str
    price: int
    kind: Kind = Kind.PART
    marks: Mark = Mark.NONE
    tags: list = field(default_factory=list, compare=False)
    count: int = field(default=0, compare=False)

    def __post_init__(self):
        self.sort_key = (self.kind.value, -self.price, self.name)

    @property
    def value(self):
        return self.price * self.count


Move = namedtuple("Move", "name change reason", defaults=("",))


class Stock:
    def __init__(self):
        self._items = {}
        self.log = []

    def add(self, item):
        return self._items.setdefault(item.name, item)

    def __getitem__(self, name):
        try:
            return self._items[name]
        except KeyError:
            raise Missing(name) from None

    def __iter__(self):
        return iter(sorted(self._items.values()))

    def __contains__(self, name):
        return name in self._items

    def __len__(self):
        return len(self._items)

    def move(self, name, change, reason=""):
        item = self[name]
        if item.count + change < 0:
            raise TooFew(name, item.count, change)
        item.count += change
        self.log.append(Move(name, change, reason))

    @contextmanager
    def transaction(self, title):
        before = {name: replace(item, tags=list(item.tags)) for name, item in self._items.items()}
        length = len(self.log)
        try:
            yield self
        except StockError as e:
            self._items = before
            del self.log[length:]
            print(f"{title}: rolled back, {e}")
        else:
            print(f"{title}: done, {len(self.log) - length} moves")


def money(cents):
    return f"{'-' if cents < 0 else ''}{abs(cents) // 100}.{abs(cents) % 100:02}"


stock = Stock()
for name, price, kind, marks in (
    ("hammer", 1250, Kind("TOOL"), Mark.HEAVY),
    ("glass", 380, Kind.PART, Mark.FRAGILE | Mark.HEAVY),
    ("screw", 5, Kind("part"), Mark.NONE),
    ("ice", 99, Kind("Food"), Mark.COLD),
    ("saw", 1999, Kind.TOOL, Mark.NONE),
):
    stock.add(Item(name, price, kind, marks))
with stock.transaction("delivery") as s:
    for n, c in (("hammer", 4), ("screw", 1000), ("glass", 12), ("ice", 30), ("saw", 2)):
        s.move(n, c, "delivery")
with stock.transaction("order 1"):
    stock.move("hammer", -1)
    stock.move("saw", -3)
with stock.transaction("order 2"):
    stock.move("hammer", -2, reason="sale")
    stock.move("drill", -1)
with stock.transaction("order 3"):
    stock.move("screw", -250, "sale")
print([tuple(m) for m in stock.log[-2:]], len(stock), "saw" in stock, "drill" in stock)
print(f"{'name':<8}{'kind':<6}{'count':>6}{'price':>8}{'value':>10}  marks")
for kind, items in groupby(stock, key=attrgetter("kind")):
    total = 0
    for item in items:
        total += item.value
        print(f"{item.name:<8}{kind.value:<6}{item.count:>6}{money(item.price):>8}{money(item.value):>10}  {item.marks!r}")
    print(f"{'':>20}{'total':>8}{money(total):>10}")
by_mark = defaultdict(list)
for item in stock:
    for mark in Mark:
        if mark & item.marks:
            by_mark[mark.name].append(item.name)
print(dict(by_mark), Mark.AWKWARD in stock["glass"].marks, Mark(3), ~Mark.COLD, Mark["HEAVY"] | Mark.COLD)
for bad in (lambda: stock["x"], lambda: Kind("gas"), lambda: Item(), lambda: stock.move("ice", -31), lambda: Move("a")):
    try:
        bad()
    except (LookupError, ValueError, TypeError, StockError) as e:
        print(type(e).__name__, "|", e, "|", isinstance(e, StockError))
print(asdict(stock["saw"]), replace(stock["saw"], name="axe", price=1) < stock["saw"], Item("a", 1) == Item("a", 1), repr(Item("b", 2, tags=["x"])))

"""enum: members with behaviour, aliases, auto values, flags, look-ups, mix-ins, errors."""

from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, unique


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Level(IntEnum):
    LOW = 10
    MID = 20
    HIGH = 30
    TOP = 30

    @classmethod
    def default(cls):
        return cls.MID

    @property
    def label(self):
        return self.name.title()

    def __call__(self, x):
        return x * self


print([*Level], Level.TOP is Level.HIGH, Level.__members__["TOP"].name, Level.default().label, Level.LOW(3), Level(30), Level["LOW"])
print(Level.LOW < Level.HIGH, Level.LOW == 10, 10 in [Level.LOW], Level.LOW + 1, f"{Level.MID} {Level.MID!r} {Level.MID:>4d}", int(Level.HIGH), [0] * 11 and list(range(31))[Level.HIGH], {10: "ten"}[Level.LOW])
print(attempt(Level, 99), attempt(lambda: Level["NOPE"]), attempt(setattr, Level, "LOW", 1), attempt(delattr, Level, "LOW"))
print(sorted(Level, reverse=True), max(Level).name, len(Level), Level.LOW in Level, list(reversed(Level)), isinstance(Level.LOW, int), hash(Level.LOW) == hash(Level(10)))


class Op(Enum):
    ADD = "+"
    SUB = "-"
    MUL = "*"

    def apply(self, a, b):
        match self:
            case Op.ADD:
                return a + b
            case Op.SUB:
                return a - b
            case Op.MUL:
                return a * b

    def __str__(self):
        return self.value

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            for member in cls:
                if member.name == value.upper():
                    return member
        return None


print(" ".join(f"6{op}3={op.apply(6, 3)}" for op in Op), Op("mul"), repr(Op("mul")), attempt(Op, "pow"), attempt(Op, 3), Op.ADD != Op.SUB, Op.ADD == "+")


class Planet(Enum):
    EARTH = (6, "blue")
    MARS = (3, "red")

    def __init__(self, size, color):
        self.size = size
        self.color = color

    @property
    def text(self):
        return f"{self.name}: {self.size}, {self.color}"


print([p.text for p in Planet], Planet((3, "red")), Planet.MARS.value, Planet.EARTH._name_, Planet.EARTH._value_)


class Coord(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        return obj

    PX = (0, "P.X")
    PY = (1, "P.Y")


print(Coord.PY, Coord.PY.label, Coord.PY[0], Coord(1))


class Ordinal(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return f"{name.lower()}:{count}"

    NORTH = auto()
    SOUTH = auto()
    _ignore_ = "helper"
    helper = 5


print([(m.name, m.value) for m in Ordinal], hasattr(Ordinal, "helper"))


class Weekday(Enum):
    MON = auto()
    TUE = auto()
    SAT = 10
    SUN = auto()

    def is_weekend(self):
        return self in (Weekday.SAT, Weekday.SUN)


print([(d.name, d.value, d.is_weekend()) for d in Weekday], Weekday.MON.__class__ is Weekday, type(Weekday.MON) is Weekday, Weekday.__name__)


class Color(StrEnum):
    RED = auto()
    GREEN = "grün"


print(Color.RED, repr(Color.RED), Color.RED == "red", Color("grün").name, "-".join(Color), Color.RED.upper(), f"{Color.GREEN:>6}|", {"red": 1}[Color.RED], attempt(lambda: StrEnum("X", {"A": 1})))


class Perm(Flag):
    NONE = 0
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
    ALL = RW | X


p = Perm.R | Perm.X
print(p, repr(p), p.value, p.name, Perm.R in p, Perm.W in p, bool(Perm.NONE), Perm.NONE, list(p), len(Perm.ALL), Perm.ALL, Perm(3), Perm(0) is Perm.NONE)
print(~Perm.R, p & Perm.R, p ^ Perm.ALL, p | Perm.W is Perm.ALL if False else (p | Perm.W) is Perm.ALL, attempt(lambda: Perm.R | 4), attempt(lambda: Perm.R in 3), list(Perm), [m.name for m in Perm.__members__.values()])
p |= Perm.W
print(p, Perm["RW"], Perm.R < Perm.W if False else "no order", {p: 1}, hash(Perm.R) == hash(Perm(1)))


class Mode(IntFlag):
    A = 1
    B = 2
    C = 4


m = Mode.A | Mode.C
print(m, repr(m), m + 1, m | 8, repr(m | 8), Mode(7), m & 4, isinstance(m & 4, Mode), m == 5, f"{m:03b}", [x.name for x in m], Mode.A in m, ~Mode.A, m ^ m)


@unique
class Once(Enum):
    A = 1
    B = 2


def twice():
    @unique
    class Twice(Enum):
        A = 1
        B = 1
        C = 1


def extends():
    class More(Once):
        C = 3


def repeated():
    class Rep(Enum):
        A = 1
        A = 2


print(attempt(twice), attempt(extends), attempt(repeated), attempt(lambda: Once()) is not None, sep="\n")
Animal = Enum("Animal", "CAT DOG")
Size = IntEnum("Size", ["S", "M"], start=5)
Named = Enum("Named", {"x": "ex", "y": "why"})
print(list(Animal), Animal.DOG.value, Size.M + 1, Named.y.value, [(n, m.value) for n, m in Named.__members__.items()], Animal, Once)


class Shape(Enum):
    SQUARE = 1
    CIRCLE = 2


Shape.SQUARE.note = "set"
print(Shape.SQUARE.note, hasattr(Shape.CIRCLE, "note"), {Shape.SQUARE: "s", Shape.CIRCLE: "c"}[Shape(2)], attempt(lambda: Shape.SQUARE < Shape.CIRCLE), attempt(sorted, Shape))


class Traffic(Enum):
    RED = "stop", 3
    GREEN = "go", 2
    AMBER = "slow", 1

    @property
    def next(self):
        order = list(Traffic)
        return order[(order.index(self) + 1) % len(order)]

    @property
    def seconds(self):
        return self.value[1]


light, log = Traffic.RED, []
for _ in range(5):
    log.append(f"{light.name}({light.seconds})")
    light = light.next
print(" -> ".join(log))

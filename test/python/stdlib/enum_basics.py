from enum import Enum, IntEnum, Flag, IntFlag, StrEnum, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

    def describe(self):
        return f"{self.name} is {self.value}"


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["BLUE"], Color.CRIMSON is Color.RED)
print(list(Color), len(Color), Color.RED in Color, Color.RED.describe(), isinstance(Color.RED, Color), type(Color.RED))
print([m for m in Color.__members__], Color.RED == Color.RED, Color.RED == 1, Color.RED != Color.BLUE, {Color.RED: "r"}[Color.RED])
for f in (lambda: Color(9), lambda: Color["X"], lambda: Color.RED < Color.BLUE):
    try:
        f()
    except (ValueError, KeyError, TypeError) as e:
        print(type(e).__name__, e)
try:
    Color.RED = 5
except AttributeError as e:
    print("AttributeError")
print(f"{Color.RED}", f"{Color.RED:>12}", str(Color.GREEN), Color)


class N(IntEnum):
    ONE = 1
    TWO = auto()
    FIVE = 5
    SIX = auto()


print(N.ONE + 1, N.TWO < N.FIVE, N(5), repr(N.SIX), str(N.TWO), sorted([N.FIVE, N.ONE]), N.ONE == 1, [10, 20, 30][N.ONE], f"{N.TWO}", isinstance(N.ONE, int))


class Auto(Enum):
    A = auto()
    B = auto()

    def __str__(self):
        return "auto-" + self.name.lower()


print(Auto.A, list(Auto), Auto.B.value)


class Planet(Enum):
    EARTH = (5, 6)
    MARS = (1, 3)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def ratio(self):
        return self.mass * 10 // self.radius


print(Planet.EARTH.mass, Planet.MARS.ratio, Planet.EARTH.value, Planet((1, 3)))


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(Perm.R | Perm.W, repr(Perm.R | Perm.X), Perm.RW, Perm.R in Perm.RW, Perm.X in Perm.RW, bool(Perm.R & Perm.W), repr(Perm.R & Perm.W))
print(list(Perm), list(Perm.RW), ~Perm.R, Perm(3), (Perm.R | Perm.W | Perm.X).value, Perm.R ^ Perm.RW, len(Perm.RW))
try:
    Perm(64)
except ValueError:
    print("ValueError")


class IF(IntFlag):
    A = 1
    B = 2


print(IF.A | IF.B, repr(IF.A | IF.B), IF.A | 8, (IF.A | IF.B) == 3, IF.A + 1, IF(0))


class S(StrEnum):
    FOO = auto()
    BAR = "bar!"


print(S.FOO, repr(S.BAR), S.FOO == "foo", S.BAR.upper(), f"{S.FOO}")
try:

    @unique
    class U(Enum):
        A = 1
        B = 1

except ValueError as e:
    print(e)
F = Enum("F", "X Y Z")
print(list(F), F.Y.value, Enum("G", {"P": "p"}).P)


class Strategy(Enum):
    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            return cls[value.upper()]
        return None

    FAST = 1


print(Strategy("fast"))
match Color.GREEN:
    case Color.RED:
        print("red")
    case Color.GREEN:
        print("green")
try:

    class More(Color):
        PINK = 4

except TypeError as e:
    print(e)

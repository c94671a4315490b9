"""Mixins: behaviour from several bases, overriding order, attributes of classes."""


class ReprMixin:
    def __repr__(self):
        fields = ", ".join(f"{k}={v!r}" for k, v in vars(self).items())
        return f"{type(self).__name__}({fields})"


class EqMixin:
    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return vars(self) == vars(other)

    def __hash__(self):
        return hash(tuple(sorted(vars(self).items())))


class CompareMixin:
    def __le__(self, other):
        return self < other or self == other

    def __gt__(self, other):
        return not self <= other

    def __ge__(self, other):
        return not self < other


class ToDict:
    skip = ()

    def to_dict(self):
        return {k: v for k, v in vars(self).items() if k not in self.skip}


class Version(ReprMixin, EqMixin, CompareMixin, ToDict):
    skip = ("tag",)

    def __init__(self, major, minor, tag=""):
        self.major, self.minor, self.tag = major, minor, tag

    def __lt__(self, other):
        return (self.major, self.minor) < (other.major, other.minor)


a, b, c = Version(1, 2), Version(1, 10), Version(1, 2)
print(a, a == c, a != b, a < b, a <= c, a > b, b >= a, len({a, b, c}))
print(a.to_dict(), Version(0, 1, "rc").to_dict(), a == 5, a != 5)


class Logged:
    def __init__(self, *a, **k):
        self.calls = []
        super().__init__(*a, **k)

    def note(self, text):
        self.calls.append(f"{type(self).__name__}:{text}")
        return self


class Stack:
    def __init__(self, items=()):
        self.items = list(items)

    def push(self, x):
        self.items.append(x)
        return self

    def pop(self):
        return self.items.pop()


class LoggedStack(Logged, Stack):
    def push(self, x):
        self.note(f"push {x}")
        return super().push(x)

    def pop(self):
        x = super().pop()
        self.note(f"pop {x}")
        return x


s = LoggedStack([1])
s.push(2).push(3)
print(s.pop(), s.pop(), s.items, s.calls)


class Singleton:
    _it = None

    def __new__(cls, *a):
        if cls._it is None:
            cls._it = super().__new__(cls)
        return cls._it


class Config(Singleton):
    def __init__(self, v=None):
        if v is not None:
            self.v = v


class Other(Singleton):
    pass


print(Config(1) is Config(), Config().v, Config(2).v, Config().v, Other() is Other(), Other() is Config())


class Ops:
    def area(self): return "Ops"
class Left(Ops): pass
class Right(Ops):
    def area(self): return "Right"
class Both(Left, Right): pass


print(Both().area(), Left().area())
Left.area = lambda self: "patched"
print(Both().area(), Left().area())
del Left.area
print(Both().area())
Both.__bases__
print([b.__name__ for b in Both.__bases__], Both.area is Right.area)

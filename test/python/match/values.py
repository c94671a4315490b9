"""Value patterns: dotted names; capture patterns and wildcards."""
import sys


class Color:
    RED = 1
    GREEN = "green"
    NONE = None

    class Deep:
        VALUE = (1, 2)


class Lazy:
    def __getattr__(self, name):
        print("looked up", name)
        return name


lazy = Lazy()


def which(x):
    match x:
        case Color.RED:
            return "red"
        case Color.GREEN:
            return "green"
        case Color.NONE:
            return "NONE compares with =="
        case Color.Deep.VALUE:
            return "deep"
        case sys.maxunicode:
            return "maxunicode"
        case lazy.first:
            return "lazy first"
        case lazy.second:
            return "lazy second"
        case other:
            return f"other {other!r}"


for x in (1, True, 1.0, "green", None, (1, 2), [1, 2], 0x10FFFF, "first", "second", "third"):
    print(repr(x), which(x))


def capture(x):
    match x:
        case y:
            pass
    return y, x


print(capture(5))


def keeps(x):
    name = "before"
    match x:
        case [name, 1]:
            return "matched", name
        case (name, 2) if name == "never":
            return "never"
    return "after", name


print(keeps([5, 1]), keeps(["z", 2])[0], keeps("no"))


def wildcard(x):
    match x:
        case [_, _]:
            return "two"
        case [_, *_]:
            return "some"
        case _:
            return "anything"


print(wildcard([1, 2]), wildcard([1, 2, 3]), wildcard(3))
_ = "kept"
match 7:
    case _:
        pass
print(_)
try:
    match 5:
        case Color.MISSING:
            pass
except AttributeError as e:
    print(e)
match = 3
case = [match]
print(match, case)
match case:
    case [match]:
        print("soft keywords", match)
match(case) if callable(match) else print(match * 2)
match, case = case, match
print(match, case)

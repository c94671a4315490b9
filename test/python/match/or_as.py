"""Or patterns, as patterns, grouping, guards and their order of evaluation."""

log = []


def note(x, result=True):
    log.append(x)
    return result


def run(x):
    log.clear()
    match x:
        case 1 | 2 | 3 as small if note("small", x != 2):
            return "small", small
        case [("a" | "b") as letter, (1 | 2) as number]:
            return letter, number
        case ["c", x] | [x, "c"] | {"c": x}:
            return "c with", x
        case (int() | float()) as n if note("number"):
            return "number", n
        case [[a, b] as inner, *_] as outer:
            return a, b, inner, outer
        case str() | bytes():
            return "texty"
        case None | True | False:
            return "singleton"
        case {"x": int(x)} | {"y": int(x)}:
            return "x or y", x
        case y if note("guard false", False):
            return "never"
        case y if note("guard true"):
            return "capture", y


for x in (1, 2, 3, 2.5, ["a", 1], ["b", 2], ["a", 3], ["c", 9], [8, "c"], {"c": 7}, [[1, 2], 3], "s", b"b", None, True, {"x": 1}, {"y": 2}, {"x": "s", "y": 3}, object):
    r = run(x)
    print(r, log)


def guard_raises(x):
    match x:
        case n if n / 0:
            return 1


try:
    guard_raises(1)
except ZeroDivisionError as e:
    print(e)


def guard_binds(x):
    match x:
        case [a, b] if (c := a + b) > 5:
            return c
        case [a, b]:
            return "small", c
    return None


print(guard_binds([3, 4]), guard_binds([1, 1]))


def in_loop(items):
    out = []
    for item in items:
        match item:
            case "skip":
                continue
            case "stop":
                break
            case ("emit", value) | value:
                out.append(value)
    else:
        out.append("all")
    return out


print(in_loop([1, "skip", ("emit", 2), 3]), in_loop([1, "stop", 2]))


def nested(x, y):
    match x:
        case 1:
            match y:
                case 1:
                    return "1 1"
                case _:
                    return "1 ?"
        case _:
            match x, y:
                case a, b if a == b:
                    return "equal"
                case (a, b):
                    return f"{a} {b}"


print(nested(1, 1), nested(1, 2), nested(3, 3), nested(3, 4))
match 1, 2:
    case [a, b]:
        print("a tuple without parentheses", a, b)
match *[1, 2], 3:
    case a, *b:
        print(a, b)
match (x := 5) + 1:
    case 6:
        print("expression", x)
match lambda v: v * 2:
    case f:
        print(f(4))
match [1, 2, 3][1]:
    case 2 as two: print(two)

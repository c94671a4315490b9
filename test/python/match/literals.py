"""Literal patterns: numbers, strings, bytes, None, True, False; == and identity."""


def kind(x):
    match x:
        case 0:
            return "zero"
        case 1:
            return "one"
        case -1:
            return "minus one"
        case 2.5:
            return "two and a half"
        case -0.5:
            return "minus a half"
        case 1 + 2j:
            return "complex"
        case -1 - 2j:
            return "minus complex"
        case "a":
            return "letter"
        case "a" "b":
            return "joined"
        case b"a":
            return "bytes"
        case None:
            return "none"
        case True:
            return "true"
        case False:
            return "false"
        case r"\n":
            return "raw"
        case 100000000000000000000:
            return "big"
        case _:
            return "other"


class Equal:
    def __init__(self, to):
        self.to = to

    def __eq__(self, other):
        return self.to == other


for x in (0, 1, -1, 2.5, -0.5, 1 + 2j, -1 - 2j, "a", "ab", b"a", None, True, False, "\\n", 10**20, 0.0, 1.0, -1.0, 1 + 0j, Equal(1), Equal("ab"), Equal(None), [], 3):
    print(kind(x) if not isinstance(x, Equal) else ("equal", kind(x)), end=" ")
print()


def only_bool(x):
    match x:
        case True:
            return "True"
        case False:
            return "False"
        case None:
            return "None"
    return "no match"


print([only_bool(x) for x in (True, False, None, 1, 0, "", [])])


def fall(x):
    match x:
        case 1:
            x = "changed"
    return x


print(fall(1), fall(2))
match 5:
    case 4:
        print("no")
match "text":
    case "text": print("one line")


class Fails:
    def __eq__(self, other):
        raise ValueError(f"compared with {other}")


try:
    kind(Fails())
except ValueError as e:
    print(e)

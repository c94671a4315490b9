"""Mapping patterns: keys, rest, missing, nested, which types are mappings."""


def look(x):
    match x:
        case {"type": "point", "x": x, "y": y}:
            return f"point {x} {y}"
        case {"type": "line", "from": {"x": a}, "to": {"x": b}}:
            return f"line {a} {b}"
        case {"type": kind, **rest} if kind in ("a", "b"):
            return f"{kind} with {rest}"
        case {1: one, -2: minus, None: none}:
            return f"odd keys {one} {minus} {none}"
        case {"items": [first, *_]}:
            return f"first {first}"
        case {"k": None | False}:
            return "k is unset"
        case {"only": value, **others} if not others:
            return f"only {value}"
        case {}:
            return "some mapping"
        case _:
            return "no mapping"


for x in (
    {"type": "point", "x": 1, "y": 2}, {"type": "point", "x": 1, "y": 2, "z": 3}, {"type": "point", "x": 1}, {"type": "line", "from": {"x": 5}, "to": {"x": 6, "y": 0}},
    {"type": "a", "n": 1, "m": 2}, {"type": "b"}, {1: "o", -2: "m", None: "n"}, {"items": (7, 8)}, {"items": []}, {"k": None}, {"k": False}, {"k": 0},
    {"only": 1}, {"only": 1, "more": 2}, {}, [], "text", [("type", "a")],
):
    print(look(x))


class Sub(dict):
    def __missing__(self, key):
        return "made up"


print(look(Sub(type="b", q=1)), look(Sub()))


def rest(x):
    match x:
        case {"a": _, **rest}:
            rest["new"] = 1
            return rest, x
        case {**everything}:
            return everything is x, everything


print(rest({"a": 1, "b": 2}), rest({"b": 2}))


class Keys:
    NAME = "name"


def dotted(x):
    match x:
        case {Keys.NAME: value, 2 + 3j: other}:
            return value, other
        case {Keys.NAME: value}:
            return value


print(dotted({"name": "n"}), dotted({"name": "n", 2 + 3j: 4}), dotted({}))
command = {"op": "move", "args": {"dx": 1, "dy": [2, 3]}, "id": 9}
match command:
    case {"op": "move" | "jump" as op, "args": {"dx": int(dx), "dy": [*dys]}, **extra}:
        print(op, dx, dys, extra)
same = Keys()
Keys.OTHER = "name"
try:
    match {"name": 1}:
        case {Keys.NAME: a, Keys.OTHER: b}:
            print("no")
except ValueError as e:
    print(e)

"""Sequence patterns: lengths, stars, nesting, which types are sequences."""


def shape(x):
    match x:
        case []:
            return "empty"
        case [a]:
            return f"one {a}"
        case [1, b]:
            return f"starts with 1, {b}"
        case (a, b):
            return f"two {a} {b}"
        case [a, *rest] if a == "rest":
            return f"rest {rest}"
        case [*init, "last"]:
            return f"init {init}"
        case [a, *_, z] if a == z:
            return f"same ends {a}"
        case a, [b, *c], *d:
            return f"nested {a} {b} {c} {d}"
        case [*all]:
            return f"all {all}"
        case _:
            return "no sequence"


for x in ([], (), [1], ("x",), [1, 2], [3, 4], ["rest", 1, 2], [1, 2, "last"], ("last",), [5, 6, 5], [1, [2, 3, 4], 5, 6], [1, [], 2], range(2), range(5), "ab", b"ab", bytearray(b"ab"), {1, 2}, {1: 2}, 5, None, iter([1, 2]), memoryview(b"xy")):
    print(shape(x))


class MySeq:
    def __len__(self):
        return 2

    def __getitem__(self, i):
        return i


class MyList(list):
    pass


class MyTuple(tuple):
    pass


class MyStr(str):
    pass


print(shape(MySeq()), shape(MyList([1, 9])), shape(MyTuple((3, 3))), shape(MyStr("ab")))


def points(x):
    match x:
        case [(x1, y1), (x2, y2)]:
            return x2 - x1, y2 - y1
        case [[x1, y1], *more]:
            return "more", len(more)


print(points([(1, 2), [4, 6]]), points([[1, 2]]), points([[1, 2], 5, 6]), points([1, 2]))


def star_positions(x):
    out = []
    match x:
        case [*a]:
            out.append(a)
    match x:
        case [a, *b]:
            out.append((a, b))
    match x:
        case [*a, b]:
            out.append((a, b))
    match x:
        case [a, *b, c, d]:
            out.append((a, b, c, d))
    return out


for n in range(5):
    print(star_positions(tuple(range(n))))

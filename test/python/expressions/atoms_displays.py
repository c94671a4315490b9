"""Atoms: literals of every spelling, displays, parenthesised forms, comprehensions nested and filtered, unpacking in displays, evaluation order."""


def note(x, log=[]):
    log.append(x)
    return x


print(0x_ff, 0o17, 0b1010_1010, 1_000_000, 0xDEAD_BEEF, 00, 1e3, 1_0.5e-1, .5, 5., 1e0, 3j, 1.5e2j, 0_0)
print("a" 'b' """c""" r"\d" "\x41\u00e9\U0001F600\N{BULLET}\101\0end" "\
continued", b"\x00\xff" b"bytes" rb"\n", '\'', "\"", '''tri'ple''', """line
two""", "\q" if False else "", u"u", Rb"\x", "tab\there")
print((), (1,), (1, 2), 1, (1), [], [1], {}, {1}, {1: 2}, {**{}}, [*()], (*[1, 2], 3), {*"a"}, {**{"a": 1}, "b": 2, **{"a": 3}}, [*range(3), *"xy"], sep=" | ")
print([x * y for x in range(3) for y in range(x)], [[j for j in range(i)] for i in range(4)], {x % 3 for x in range(10)} == {0, 1, 2}, {k: v for k, v in zip("abc", range(3)) if v}, [x for x in range(20) if x % 2 if x % 3], [a + b for a, b in [(1, 2), (3, 4)]], [y := 5, y + 1], [(z := n) * 2 for n in (1, 2)], z)
print([*(i for i in range(3))], sum(i * i for i in range(4)), dict((str(i), i) for i in range(2)), list(x for x in (y for y in "ab")), tuple(len(w) for w in "the quick fox".split()), any(x > 2 for x in [1, 3]), max((len(w), w) for w in ["bb", "a"]))
print({note("k1"): note("v1"), note("k2"): note("v2")}, note.__defaults__[0])
note.__defaults__[0].clear()
f = lambda *a, **k: (a, k)
print(note(f)(note(1), *note([2]), x=note(3), **note({"y": 4})), [getattr(i, "__name__", i) for i in note.__defaults__[0]])
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [x for row in matrix for x in row if x % 2], {x: [y for y in range(x)] for x in range(3)}, [lambda: i for i in range(3)][0](), [(lambda i=i: i)() for i in range(3)])
nested = [[(x, y) for x in range(y)] for y in range(3) if y]
print(nested, [f"{x}{y}" for x, y in [*nested[0], *nested[1]]], [(a, *b) for a, *b in ["xyz", (1, 2)]], [x for x in "abc" if (u := x.upper()) != "B"], u)


class Scope:
    n = 3
    squares = [i * i for i in range(n)]
    first = next(x for x in [10, 20])
    table = {k: k * 2 for k in squares}


print(Scope.squares, Scope.first, Scope.table)
print([i for i in range(5)][-1], [x if x % 2 else -x for x in range(4)], [not x for x in (0, 1)], [x and y for x in (0, 1) for y in (0, 2)], ["big" if x > 1 else "one" if x else "none" for x in range(3)])


def gen():
    r = []
    x = yield [1, (yield 2), {"k": (yield 3)}]
    return (x, r)


g = gen()
print(next(g), g.send("two"), g.send("three"))
try:
    g.send("end")
except StopIteration as e:
    print(e.value)
print({1: "int", 1.0: "float", True: "bool"}, {0, False, 0.0, 0j}, {(1, 2): "t"}[1, 2], {None: 1, ...: 2}[...], [[]] * 2, [[], []] == [[]] * 2)
try:
    {[]: 1}
except TypeError as e:
    print(e)
try:
    {**5}
except TypeError as e:
    print(e)
try:
    [*5]
except TypeError as e:
    print(e)
try:
    f(**{1: 2})
except TypeError as e:
    print(e)
try:
    f(*5)
except TypeError as e:
    print(str(e).split(" ", 1)[1])

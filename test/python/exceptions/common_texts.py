"""Texts of the errors that programs make most."""


class Thing:
    __slots__ = ("a",)

    def method(self, x, *, key):
        return x

    @property
    def read_only(self):
        return 1


def function(a, b=1, *, c):
    return a


t = Thing()
x = None
cases = [
    "t.missing", "t.missing()", "t.read_only = 5", "t.other = 1", "del t.a", "t.a", "Thing.missing",
    "x.foo", "x[0]", "x()", "x + 1", "len(x)", "for _ in x: pass", "x < 1", "a, b = 5", "a, b = [1]", "a, b = 1, 2, 3",
    "a, *b, c = [1]", "function()", "function(1)", "function(1, 2, 3, c=1)", "function(1, d=2, c=1)", "function(1, a=1, c=1)",
    "t.method()", "t.method(1)", "Thing(1)", "object(1)", "[1, 2]['a']", "[1][5]", "(1,)[3]", "'abc'['x']", "{}['k']", "{1, 2}[0]",
    "'a' + 1", "1 + 'a'", "[1] + (2,)", "'a' * 'b'", "-'a'", "~1.5", "1 < 'a'", "[1] < 5", "int('x')", "int([])", "float('y')",
    "1 / 0", "1 // 0", "1 % 0", "1.0 / 0", "0 ** -1", "divmod(1, 0)", "chr(-1)", "ord('ab')", "undefined_name", "[].pop()", "[1].pop(9)",
    "{}.pop('k')", "set().pop()", "{1}.remove(2)", "[1].remove(2)", "[1].index(2)", "'a'.index('b')", "max([])", "min(())", "next(iter([]))",
    "hash([])", "{[]: 1}", "{{}}", "range(1, 2, 0)", "'%d' % 'a'", "'%s %s' % 'a'", "'%s' % (1, 2)", "'{}'.format()", "'{a}'.format()", "f'{1:q}'",
    "isinstance(1, 2)", "issubclass(1, int)", "super().x", "sorted([1, 'a'])", "sum(['a'])", "''.join([1])", "b''.join([1])", "bytes([256])",
    "abs('a')", "round('a')", "iter(5)", "reversed(5)", "enumerate(5)", "zip(5)", "dict([1])", "dict([(1, 2, 3)])", "[].append()", "[].append(1, 2)",
    "int.from_bytes('a', 'big')", "(1).foo", "1 << -1", "'a'.foo", "getattr(t, 'zz')", "Thing.method()", "print(1, foo=2)", "b'a' + 'b'",
]


def run(n, source):
    t = Thing()
    x = None
    match n:
        case _:
            pass


tests = [
    lambda: t.missing, lambda: t.missing(), lambda: setattr(t, "read_only", 5), lambda: setattr(t, "other", 1), lambda: delattr(t, "a"), lambda: t.a, lambda: Thing.missing,
    lambda: x.foo, lambda: x[0], lambda: x(), lambda: x + 1, lambda: len(x), lambda: [_ for _ in x], lambda: x < 1,
    lambda: function(), lambda: function(1), lambda: function(1, 2, 3, c=1), lambda: function(1, d=2, c=1), lambda: function(1, a=1, c=1),
    lambda: t.method(), lambda: t.method(1), lambda: Thing(1), lambda: object(1), lambda: [1, 2]["a"], lambda: [1][5], lambda: (1,)[3], lambda: {}["k"], lambda: {1, 2}[0],
    lambda: "a" + 1, lambda: 1 + "a", lambda: [1] + (2,), lambda: "a" * "b", lambda: -"a", lambda: ~1.5, lambda: 1 < "a", lambda: [1] < 5, lambda: int("x"), lambda: float("y"),
    lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 0 ** -1, lambda: divmod(1, 0), lambda: chr(-1), lambda: ord("ab"), lambda: undefined_name, lambda: [].pop(), lambda: [1].pop(9),
    lambda: {}.pop("k"), lambda: set().pop(), lambda: {1}.remove(2), lambda: [1].remove(2), lambda: [1].index(2), lambda: "a".index("b"), lambda: max([]), lambda: min(()),
    lambda: hash([]), lambda: {[]: 1}, lambda: {{}}, lambda: range(1, 2, 0), lambda: "%d" % "a", lambda: "%s %s" % "a", lambda: "%s" % (1, 2), lambda: "{}".format(), lambda: "{a}".format(), lambda: f"{1:q}",
    lambda: isinstance(1, 2), lambda: issubclass(1, int), lambda: sorted([1, "a"]), lambda: sum(["a"]), lambda: "".join([1]), lambda: b"".join([1]), lambda: bytes([256]),
    lambda: abs("a"), lambda: round("a"), lambda: iter(5), lambda: reversed(5), lambda: enumerate(5), lambda: zip(5), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: [].append(), lambda: [].append(1, 2),
    lambda: int.from_bytes("a", "big"), lambda: (1).foo, lambda: 1 << -1, lambda: "a".foo, lambda: getattr(t, "zz"), lambda: Thing.method(), lambda: print(1, foo=2), lambda: b"a" + "b",
]
for n, test in enumerate(tests):
    try:
        test()
        print(n, "nothing")
    except Exception as e:
        print(n, type(e).__name__, e)

for n, make in enumerate((lambda: 5, lambda: [1], lambda: (1, 2, 3), lambda: "abc", lambda: iter([1]), lambda: None)):
    try:
        a, b = make()
        print("unpacked", a, b)
    except Exception as e:
        print(n, type(e).__name__, e)
    try:
        a, *rest, b = make()
        print("unpacked", a, rest, b)
    except Exception as e:
        print(n, type(e).__name__, e)

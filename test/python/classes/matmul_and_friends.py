"""Operators on user classes in expressions of every form: chains, precedence, mixed with built-ins, sum, pow, divmod, round."""


class Sym:
    """Builds the text of an expression."""

    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text

    @staticmethod
    def of(x):
        return x.text if isinstance(x, Sym) else repr(x)


def install(name, sign):
    def forward(self, o):
        return Sym(f"({self.text} {sign} {Sym.of(o)})")

    def backward(self, o):
        return Sym(f"({Sym.of(o)} {sign} {self.text})")
    setattr(Sym, f"__{name}__", forward)
    setattr(Sym, f"__r{name}__", backward)


for name, sign in [("add", "+"), ("sub", "-"), ("mul", "*"), ("truediv", "/"), ("floordiv", "//"), ("mod", "%"), ("matmul", "@"), ("lshift", "<<"), ("rshift", ">>"), ("and", "&"), ("or", "|"), ("xor", "^")]:
    install(name, sign)
for name, sign in [("lt", "<"), ("le", "<="), ("gt", ">"), ("ge", ">="), ("eq", "=="), ("ne", "!=")]:
    setattr(Sym, f"__{name}__", lambda self, o, sign=sign: Sym(f"({self.text} {sign} {Sym.of(o)})"))
for name, sign in [("neg", "-"), ("pos", "+"), ("invert", "~")]:
    setattr(Sym, f"__{name}__", lambda self, sign=sign: Sym(f"({sign}{self.text})"))
Sym.__pow__ = lambda self, o, m=None: Sym(f"pow({self.text}, {Sym.of(o)}{'' if m is None else f', {m}'})")
Sym.__rpow__ = lambda self, o: Sym(f"pow({Sym.of(o)}, {self.text})")
Sym.__divmod__ = lambda self, o: (self // o, self % o)
Sym.__rdivmod__ = lambda self, o: ("rdivmod", o)
Sym.__abs__ = lambda self: Sym(f"|{self.text}|")
Sym.__round__ = lambda self, n=None: Sym(f"round({self.text}, {n})")
Sym.__getitem__ = lambda self, i: Sym(f"{self.text}[{Sym.of(i)}]")
Sym.__call__ = lambda self, *a, **k: Sym(f"{self.text}({', '.join([*map(Sym.of, a), *(f'{n}={Sym.of(v)}' for n, v in k.items())])})")
Sym.__getattr__ = lambda self, n: Sym(f"{self.text}.{n}")
x, y, z = map(Sym, "xyz")
print(x + y * z, (x + y) * z, x - y - z, x ** y ** z, -x ** 2, (-x) ** 2, 2 ** x, x @ y @ z, 1 - x, 1 / x // 2 % y)
print(x << 1 | y & 3 ^ z, ~x & ~y, x + -y, - - x, +x * +y, not x, x < y, x == 1, 1 == x, 5 >= x, x != y + 1)
print(x[1], x[y][z], x[1:2], x["k"], x.a.b.c, x.f(1, y, k=z).g[0] + 1, x(y)(z), x(*[1, 2], **{"n": y}))
print(sum([x, y, z]), sum([x], y), pow(x, 2), pow(x, 2, 5), divmod(x, y), divmod(5, x), abs(x - y), round(x), round(x, 2), "s" + x if False else x + "s", "a" + x, [1] + x, (1,) * x, "%d" % 5 % x if False else "pct")
a = x
a += 1
a *= y
a **= 2
a //= z
a @= x
print(a, x)
t = x if x else y
print(t, x and y, x or y, (x, y) == (x, y), [x] == [x], x in [y], {1: x}[1] + 1, [i * x for i in range(3)], max(1, 2) * x)
print(f"{x + 1} {x!r:>5} {x * y!s}", str(x ** 2), [x, (y, {1: z})])

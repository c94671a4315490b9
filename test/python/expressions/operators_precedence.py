"""Precedence and associativity of every operator, chained comparisons, conditional expressions, and which operands are evaluated at all."""


class T:
    """Writes down the tree of the operators."""

    def __init__(self, t):
        self.t = t

    def __repr__(self):
        return self.t

    def __bool__(self):
        return self.t != "false"


def add_binary():
    names = {"add": "+", "sub": "-", "mul": "*", "matmul": "@", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**", "lshift": "<<", "rshift": ">>", "and": "&", "or": "|", "xor": "^"}
    for name, sign in names.items():
        setattr(T, f"__{name}__", lambda a, b, s=sign: T(f"({a}{s}{b})"))
        setattr(T, f"__r{name}__", lambda a, b, s=sign: T(f"({b}{s}{a})"))
        setattr(T, f"__i{name}__", lambda a, b, s=sign: T(f"[{a}{s}={b}]"))
    for name, sign in {"lt": "<", "le": "<=", "gt": ">", "ge": ">=", "eq": "==", "ne": "!="}.items():
        setattr(T, f"__{name}__", lambda a, b, s=sign: T(f"({a}{s}{b})"))
    for name, sign in {"neg": "-", "pos": "+", "invert": "~"}.items():
        setattr(T, f"__{name}__", lambda a, s=sign: T(f"({s}{a})"))
    T.__getitem__ = lambda a, k: T(f"{a}[{k}]")
    T.__call__ = lambda a, *args: T(f"{a}({', '.join(map(str, args))})")
    T.__getattr__ = lambda a, n: T(f"{a}.{n}")


add_binary()
a, b, c, d = map(T, "abcd")
print(a + b * c - d, a - b - c, a**b**c, -a**b, a**-b, (-a) ** b, a * b @ c / d // a % b, a << b + c >> d, a & b | c ^ d, a | b & c << d, ~a & -b, +a - ~b, 2 * a + 3, 2**a, 1 << a)
print(a < b, a < b + c, a | b == c, a == b, not a == b, not (a == b), (a < b) == c, a.x.y + b.z, a[b + c], a[b][c], a(b)(c + d), a.m(b, c * d)[0], -a[b], -a.x ** b.y, ~a(b))
print(a and b or c, T("false") and b or c, a or b and c, not a or b, a if b else c if d else a, a if T("false") else b if c else d, (lambda: a + b)(), (lambda x: x if x else b)(c), [a + b, *[c]], (a, b)[1])
x = a
x += b * c
x **= d
x @= a + b
x //= 2
x |= a | b
print(x)


def ev(v, log):
    log.append(v)
    return v


def trace(f):
    log = []
    result = f(lambda v: ev(v, log))
    return result, log


print(trace(lambda e: e(1) < e(2) < e(3)), trace(lambda e: e(3) < e(2) < e(1)), trace(lambda e: e(1) == e(1) != e(2) in [e(2)]), trace(lambda e: e(0) and e(1)), trace(lambda e: e(0) or e(5) or e(6)), trace(lambda e: e(1) if e(0) else e(2)))
print(trace(lambda e: e(2) ** e(3) ** e(2)), trace(lambda e: e(1) + e(2) * e(3)), trace(lambda e: {e("k"): e("v")}), trace(lambda e: [e(1), e(2)][e(0)]), trace(lambda e: e("ab")[e(0) : e(2) : e(1)]), trace(lambda e: not e(0) and not e(1)))
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 == 2, 1 == 1.0 is not True, (1 < 2) < 2, 1 < (2 < 3), 5 in [5] == True, "a" < "b" < "c" != "d" in "def", not 1 in [2], 1 not in [2] is False if False else "", None is None is not 1)
print(2**-1, -2**2, (-2) ** 2, 2**3**2, -7 // 2, -7 % 3, 7 % -3, -7 % -3, ~5, ~-1, - - 3, +-+3, 10 - 4 - 3, 100 / 10 / 2, 2 * 3 % 4, 7 // 2 * 2, 1 << 2 + 1, 6 & 3 == 2, (6 & 3) == 2, 1 | 2 ^ 3 & 1, 5 - -5, 1 if 0 else 2, 0 or "x" and "y")
print([] or {} or () or 0 or "" or None, 1 and [] and 2, "a" and "b", not "", not not "a", 3 and 0 or 5, (1, 2) < (1, 3), [1] < [1, 0], "Z" < "a", {1} < {1, 2}, {1, 3} <= {1, 2}, (1, "a") == (1, "a"))

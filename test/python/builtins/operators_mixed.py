# Binary operators between many pairs of types: the result, or the exact error.
values = [1, 1.5, 1j, "a", b"a", [1], (1,), {1: 2}, {1}, None, True]
operators = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "//": lambda a, b: a // b,
    "%": lambda a, b: a % b,
    "**": lambda a, b: a**b,
    "<<": lambda a, b: a << b,
    "&": lambda a, b: a & b,
    "|": lambda a, b: a | b,
    "@": lambda a, b: a @ b,
    "<": lambda a, b: a < b,
    ">=": lambda a, b: a >= b,
    "==": lambda a, b: a == b,
    "in": lambda a, b: a in b,
    "[]": lambda a, b: a[b],
}
for name, f in operators.items():
    for a in values:
        for b in values:
            if name == "|" and a is None and b is None:
                continue
            try:
                r = f(a, b)
                if name in ("==", "<", ">=") and r is False:
                    continue
                if isinstance(r, (float, complex)) and name in ("**", "/"):
                    r = abs(r) > 0
                print(name, a, b, r)
            except TypeError as e:
                print(name, a, b, e)
            except Exception as e:
                print(name, a, b, type(e).__name__)
